//! Host ID changes.

use crate::testing::{Answer, Portal, Tokens};
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";

struct World {
    portal: Portal,
    bill: Tokens,
    id: String,
    key: String,
}

async fn registered() -> World {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    let form = json!({"serial_number": "B0000000001", "host_id": "host-0", "system_type": "GP7000F"});
    let answer = portal.post("/api/v1/licenses/register", Some(&bill.access), &form).await.json();
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    World { id: text(&answer["license_id"]), key: text(&answer["keys"][0]), portal, bill }
}

impl World {
    async fn rehost(&self, host: &str, reason: &str) -> Answer {
        let form = json!({"host_id": host, "reason": reason});
        self.portal.transact(&format!("/api/v1/licenses/{}/rehost", self.id), &self.bill, &form).await
    }

    async fn dry_run(&self, host: &str, reason: &str) -> Answer {
        let form = json!({"host_id": host, "reason": reason});
        let path = format!("/api/v1/licenses/{}/rehost/check", self.id);
        self.portal.post(&path, Some(&self.bill.access), &form).await
    }

    async fn history(&self) -> Value {
        self.portal
            .get(&format!("/api/v1/licenses/{}/history", self.id), Some(&self.bill.access))
            .await
            .json()
    }

    async fn limit(&self, limit: i64, grace: i64, beyond: &str) {
        let rule =
            json!({"rule": "rehost", "limit": limit, "period_days": 365, "grace": grace, "beyond": beyond});
        self.portal.policy(&format!("limit-{limit}-{grace}-{beyond}"), rule).await;
    }
}

#[tokio::test]
async fn a_dry_run_shows_what_changes_and_changes_nothing() {
    let world = registered().await;
    let seen = world.dry_run("host-1", "moved").await.json();
    assert_eq!((&seen["outcome"], &seen["old_host_id"]), (&json!("done"), &json!("host-0")));
    assert_eq!(seen["file_replaced"], "B0000000001.slf");
    let masked = seen["keys_replaced"][0].as_str().expect("a key");
    assert!(masked.ends_with(&world.key[world.key.len() - 4..]) && masked != world.key, "{masked}");
    assert_eq!((&seen["allowance"]["used"], &seen["allowance"]["left"]), (&json!(0), &json!(3)));
    assert_eq!(world.history().await["replaced"], json!([]));
    assert_eq!(world.dry_run("host-0", "moved").await.json()["fields"][0]["code"], "unchanged");
    assert_eq!(world.dry_run("  ", "moved").await.json()["fields"][0]["code"], "required");
}

#[tokio::test]
async fn a_license_that_moves_gets_a_new_key_and_file_and_its_history_keeps_the_old() {
    let world = registered().await;
    let World { portal, bill, id, key } = &world;
    let path = format!("/api/v1/licenses/{id}/file");
    let old_file = portal.get(&path, Some(&bill.access)).await.bytes;
    let done = world.rehost("host-1", "hardware_replaced").await;
    assert_eq!(done.status, 200, "{}", done.text());
    let body = done.json();
    assert_eq!((&body["outcome"], &body["allowance"]["left"]), (&json!("done"), &json!(2)));
    let new_key = body["license"]["keys"][0].as_str().expect("a key");
    assert_ne!(new_key, key);
    let new_file = portal.get(&path, Some(&bill.access)).await.bytes;
    let public =
        licet_license_file::public_key_from_hex(&portal.state.keys.license_public_hex()).expect("a key");
    let contents = licet_license_file::verify(&new_file, &public).expect("genuine");
    assert_eq!((contents.host_id.as_deref(), contents.key.as_str()), (Some("host-1"), new_key));
    let license = portal.documents(bill, "license").await.remove(id).expect("the license");
    assert_eq!((&license["keys"], &license["system_type"]), (&json!([new_key]), &json!("GP7000F")));
    let history = world.history().await;
    assert_eq!(history["replaced"][0]["keys"], json!([key]), "who may see keys sees those that died, too");
    assert_eq!(history["replaced"][0]["host_id"], "host-0");
    assert_eq!(
        (&history["events"][0]["before"], &history["events"][0]["after"]),
        (&json!("host-0"), &json!("host-1"))
    );
    let kept = portal.get(&format!("/api/v1/licenses/{id}/files/1"), Some(&bill.access)).await;
    assert_eq!(kept.bytes, old_file, "the old file is kept as it was");
    assert_eq!(
        portal.get(&format!("/api/v1/licenses/{id}/files/2"), Some(&bill.access)).await.code(),
        "404 no-license-file"
    );
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "License moved to another host: B0000000001");
    let deeds = portal.column("SELECT detail FROM audit WHERE action = 'license.rehosted'").await;
    assert_eq!(deeds, ["hardware_replaced"]);
}

#[tokio::test]
async fn a_dead_host_at_its_limit_becomes_a_request_to_customer_care() {
    let world = registered().await;
    world.limit(1, 0, "care").await;
    assert_eq!(world.rehost("host-1", "moved").await.json()["outcome"], "done");
    assert_eq!(world.dry_run("host-2", "host_dead").await.json()["outcome"], "care");
    let asked = world.rehost("host-2", "host_dead").await.json();
    assert_eq!((&asked["outcome"], &asked["license"]), (&json!("care"), &Value::Null));
    assert_eq!(asked["request"]["state"], "open");
    let again = world.rehost("host-2", "host_dead").await.json();
    assert_eq!(again["request"]["request_id"], asked["request"]["request_id"], "one request waits, not two");
    let mine = world.portal.get("/api/v1/requests", Some(&world.bill.access)).await.json();
    assert_eq!(mine["requests"][0]["request_id"], asked["request"]["request_id"]);
    assert_eq!(mine["requests"][0]["form"]["form"]["host_id"], "host-2");
    assert_eq!(world.dry_run("host-2", "moved").await.json()["open_request"], asked["request"]["request_id"]);
    let license =
        world.portal.documents(&world.bill, "license").await.remove(&world.id).expect("the license");
    assert_eq!(license["host_id"], "host-1", "until care decides, nothing moves");
    let mail = world.portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "Request received: move B0000000001 to another host");
}

#[tokio::test]
async fn a_dead_host_has_the_grace_that_the_policy_gives() {
    let world = registered().await;
    world.limit(1, 1, "refuse").await;
    assert_eq!(world.rehost("host-1", "moved").await.json()["outcome"], "done");
    let refused = world.rehost("host-2", "moved").await;
    assert_eq!(refused.code(), "409 rehost-refused");
    assert_eq!(refused.json()["params"], json!({"limit": "1", "days": "365"}));
    assert_eq!(world.rehost("host-2", "host_dead").await.json()["outcome"], "done");
    assert_eq!(world.rehost("host-3", "host_dead").await.code(), "409 rehost-refused");
    world.portal.clock.forward(chrono::TimeDelta::days(366));
    let bill = world.portal.sign_in(BILL).await;
    let world = World { bill, ..world };
    assert_eq!(
        world.rehost("host-3", "moved").await.json()["outcome"],
        "done",
        "a year later one is left again"
    );
}

#[tokio::test]
async fn who_may_not_act_on_a_license_moves_none() {
    let world = registered().await;
    let stranger = world.portal.signed_in("stranger@elsewhere.example").await;
    let form = json!({"host_id": "x", "reason": "moved"});
    let path = format!("/api/v1/licenses/{}/rehost", world.id);
    assert_eq!(world.portal.transact(&path, &stranger, &form).await.code(), "404 not-found");
    assert_eq!(
        world.portal.transact("/api/v1/licenses/none/rehost", &world.bill, &form).await.code(),
        "404 not-found"
    );
    let printed = world.portal.column("SELECT id FROM license WHERE printed = 1").await.remove(0);
    let mary = world.portal.signed_in("mary@skynet.example").await;
    let path = format!("/api/v1/licenses/{printed}/rehost");
    assert_eq!(world.portal.transact(&path, &mary, &form).await.code(), "409 key-printed");
    let wrong = json!({"host_id": "x", "reason": "bored"});
    assert_eq!(world.portal.transact(&path, &mary, &wrong).await.code(), "400 bad-request");
}
