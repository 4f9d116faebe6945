//! What deliveries promise, over HTTP.

use crate::testing::{Portal, Tokens};
use serde_json::{Value, json};
use std::io::Read as _;

const BILL: &str = "bill@acme.example";
const MARY: &str = "mary@skynet.example";

/// A license that Mary registered for Bill.
async fn registered() -> (Portal, Tokens, Value) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let mary = portal.signed_in(MARY).await;
    let form = json!({"registrations": [{"serial_number": "B0000000001"}], "on_behalf": {}});
    let answer = portal.transact("/api/v1/licenses/register-many", &mary, &form).await.json();
    (portal, mary, answer["results"][0]["license"].clone())
}

#[tokio::test]
async fn keys_and_files_go_by_mail_to_a_contact_of_the_customer_and_are_recorded() {
    let (portal, mary, license) = registered().await;
    let id = license["license_id"].clone();
    let stranger = json!({"licenses": [id], "to": "somebody@elsewhere.example"});
    let path = "/api/v1/deliveries/mail";
    assert_eq!(portal.transact(path, &mary, &stranger).await.json()["fields"][0]["code"], "unknown-choice");
    let form = json!({"licenses": [id], "to": "Bill@Acme.example"});
    let done = portal.transact(path, &mary, &form).await;
    assert_eq!(done.status, 200, "{}", done.text());
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "Your license key");
    let key = license["keys"][0].as_str().expect("a key");
    assert!(mail.raw.contains(key), "that is what it is for: {}", mail.raw);
    assert!(
        mail.raw.contains("-----BEGIN LICENSE FILE-----") && mail.raw.contains("Hello Bill Archer"),
        "{}",
        mail.raw
    );
    let history = format!("/api/v1/licenses/{}/history", id.as_str().expect("id"));
    let events = portal.get(&history, Some(&mary.access)).await.json()["events"].clone();
    assert_eq!(
        (&events[0]["event"], &events[0]["after"], &events[0]["on_behalf_by"]),
        (&json!("delivered"), &json!(BILL), &json!("Skynet"))
    );
    let bill = portal.signed_in(BILL).await;
    let seen = portal.documents(&bill, "license").await;
    assert_eq!(seen[id.as_str().expect("id")]["history"][0]["event"], "delivered", "the customer sees it");
    assert_eq!(portal.column("SELECT recipient FROM delivery").await, [BILL]);
    let ann = portal.signed_in("ann@elsewhere.example").await;
    assert_eq!(portal.transact(path, &ann, &form).await.code(), "404 not-found");
}

#[tokio::test]
async fn a_sealed_file_opens_with_its_passphrase_and_an_ordinary_age_tool() {
    let (portal, mary, license) = registered().await;
    let (id, passphrase) = (license["license_id"].clone(), "nine brave geese in may");
    let path = "/api/v1/deliveries/sealed";
    let short = json!({"licenses": [id], "passphrase": "short"});
    let refused = portal.post(path, Some(&mary.access), &short).await;
    assert_eq!(refused.json()["fields"][0]["code"], "too-short");
    let form = json!({"licenses": [id], "passphrase": passphrase});
    let sealed = portal.post(path, Some(&mary.access), &form).await;
    assert_eq!(
        (sealed.status.as_u16(), sealed.header("content-type")),
        (200, "application/x-age-encryption")
    );
    let key = license["keys"][0].as_str().expect("a key");
    assert!(!sealed.bytes.windows(key.len()).any(|window| window == key.as_bytes()), "sealed");
    let identity = age::scrypt::Identity::new(passphrase.to_owned().into());
    let decryptor = age::Decryptor::new(sealed.bytes.as_slice()).expect("the age format");
    let mut opened = Vec::new();
    let mut reader =
        decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).expect("its passphrase");
    reader.read_to_end(&mut opened).expect("the whole content");
    let mut names = Vec::new();
    for entry in tar::Archive::new(opened.as_slice()).entries().expect("a tar archive") {
        let mut entry = entry.expect("an entry");
        let name = entry.path().expect("a name").to_string_lossy().into_owned();
        let mut content = String::new();
        entry.read_to_string(&mut content).expect("text");
        if name == "licenses.json" {
            let list: Value = serde_json::from_str(&content).expect("JSON");
            assert_eq!(
                (&list[0]["keys"][0], &list[0]["serial_number"]),
                (&json!(key), &json!("B0000000001"))
            );
        }
        names.push(name);
    }
    assert_eq!(names, ["licenses.json", "B0000000001.slf"]);
    assert_eq!(portal.column("SELECT way FROM delivery").await, ["sealed"]);
    let everywhere = portal.column("SELECT body FROM entity").await.join("\n");
    assert!(!everywhere.contains(passphrase), "the passphrase is kept nowhere");
}
