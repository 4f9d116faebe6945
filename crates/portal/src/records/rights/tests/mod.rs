//! What rights promise, over HTTP.

mod deciding;
mod inbox;
mod installers;
mod leavers;
mod members;
mod routes;
mod told;

use crate::testing::{Answer, Portal, Tokens};
use serde_json::{Value, json};

pub(crate) const BILL: &str = "bill@acme.example";
pub(crate) const LEE: &str = "lee@acme.example";
pub(crate) const MARY: &str = "mary@skynet.example";
pub(crate) const TED: &str = "ted@data.example";
/// What stands where nobody but the license's people may see it.
pub(crate) const HOST: &str = "HOST-THAT-LEE-CHOSE";

/// The record of Acme's site with these members.
pub(crate) fn acme_site(members: &[&str]) -> String {
    let feed = include_str!("../../../../../../tests/fixtures/acme.ndjson");
    let line = feed.lines().find(|line| line.contains("\"1001-ACME\", \"name\"")).expect("the site");
    let mut record: Value = serde_json::from_str(line).expect("a record");
    record["members"] = json!(members);
    record.to_string()
}

pub(crate) async fn take_in(portal: &Portal, record: &str) {
    let (summary, notices) = portal.import(record).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
}

/// Registers a serial number, and answers the license.
pub(crate) async fn register(portal: &Portal, who: &Tokens, serial: &str) -> Value {
    let form = json!({"serial_number": serial, "host_id": HOST});
    let answer = portal.transact("/api/v1/licenses/register", who, &form).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

pub(crate) fn id_of(license: &Value) -> String {
    license["license_id"].as_str().expect("an id").to_owned()
}

/// The worked example, in which Lee is a member of Acme, and a license that Lee registered.
pub(crate) async fn with_lee() -> (Portal, Tokens, Value) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    take_in(&portal, &acme_site(&[LEE])).await;
    let lee = portal.signed_in(LEE).await;
    let license = register(&portal, &lee, "B0000000001").await;
    (portal, lee, license)
}

pub(crate) async fn move_it(portal: &Portal, who: &Tokens, license: &str, host: &str) -> Answer {
    let form = json!({"host_id": host, "reason": "moved"});
    portal.transact(&format!("/api/v1/licenses/{license}/rehost"), who, &form).await
}

/// Pushes one change and answers its status.
pub(crate) async fn change(portal: &Portal, who: &Tokens, kind: &str, id: &str, set: Value) -> i64 {
    let key = crate::core::ids::new_id(portal.state.clock.now());
    let id = if kind == "comment" { key.clone() } else { id.to_owned() };
    let form = json!({"changes": [{"key": key, "kind": kind, "id": id, "set": set}]});
    let answer = portal.post("/api/v1/changes", Some(&who.access), &form).await;
    answer.json()["outcomes"][0]["status"].as_i64().expect("a status")
}

/// Everything that an account's sync hands out, as text.
pub(crate) async fn stream(portal: &Portal, who: &Tokens) -> String {
    portal.get("/api/v1/sync", Some(&who.access)).await.text()
}
