//! Shares, from the request of whoever shares to the rows of the other's mirror: each mirror holds exactly what is due to
//! it, and a share without keys carries no key anywhere.

use crate::support::{Device, PASSWORD};
use licet_portal::store::{Error, Tx};
use licet_protocol::sync::KINDS;
use licet_testkit::TestPortal;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../fixtures/acme.ndjson");
const ANN: &str = "ann@elsewhere.example";

async fn post(portal: &TestPortal, device: &Device, path: &str, form: &Value) -> Value {
    let answer = reqwest::Client::new()
        .post(format!("{}/api/v1/{path}", portal.base_url()))
        .bearer_auth(device.session.token().expose_secret())
        .header("idempotency-key", crate::support::key().to_string())
        .json(form)
        .send()
        .await
        .unwrap();
    let status = answer.status();
    let text = answer.text().await.unwrap();
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).unwrap()
}

async fn delete(portal: &TestPortal, device: &Device, path: &str) {
    let request = reqwest::Client::new().delete(format!("{}/api/v1/{path}", portal.base_url()));
    let answer = request.bearer_auth(device.session.token().expose_secret()).send().await.unwrap();
    assert_eq!(answer.status(), 204);
}

/// All that a mirror holds, decrypted.
fn rows(device: &Device) -> Vec<(String, String, String)> {
    let mut all = Vec::new();
    for kind in KINDS {
        for (id, _, body) in device.mirror.listing(kind).unwrap() {
            all.push(((*kind).to_owned(), id, body));
        }
    }
    all
}

/// The mails that the portal has sent or is to send.
async fn mails(portal: &TestPortal) -> Vec<String> {
    let letters = |tx: &mut Tx<'_>| -> Result<Vec<String>, Error> {
        tx.query("SELECT letter FROM mail_outbox", &[])?.iter().map(|row| row.string(0)).collect()
    };
    portal.state().store.read(letters).await.unwrap()
}

/// Whether a text stands in clear in a file of the device.
fn in_files(device: &Device, text: &str) -> bool {
    let mut files = std::fs::read_dir(device.folder()).unwrap().map(|entry| entry.unwrap().path());
    files.any(|file| {
        std::fs::read(file).unwrap_or_default().windows(text.len()).any(|it| it == text.as_bytes())
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_view_only_share_never_carries_a_key_to_the_other_machine() {
    let portal = TestPortal::start().await;
    portal.import_all(EXAMPLE).await;
    for email in ["bill@acme.example", ANN] {
        portal.account(email, PASSWORD).await;
    }
    let (bill, ann) = (Device::new(&portal, "bill@acme.example").await, Device::new(&portal, ANN).await);
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    let license = post(&portal, &bill, "licenses/register", &form).await;
    let key = license["keys"][0].as_str().unwrap().to_owned();
    bill.pull().await;
    assert!(rows(&bill).iter().any(|(_, _, body)| body.contains(&key)), "Bill has the key");

    let number = json!([{"customer_number": "123456789", "description": "Acme"}]);
    let form = json!({"email": ANN, "access": "view", "numbers": number,
        "entitlements": ["4500000001-1"], "note": "For you", "own_note": "MINE-ALONE"});
    let made = post(&portal, &bill, "shares", &form).await;
    let id = made["share"]["share_id"].as_str().unwrap().to_owned();
    ann.pull().await;
    assert!(ann.serials().contains(&"B0000000001".to_owned()));
    ann.assert_mirrors_the_full_listing().await;
    let shares: Vec<_> = rows(&ann).into_iter().filter(|(kind, ..)| kind == "share").collect();
    let [(_, share_id, body)] = shares.as_slice() else { panic!("one share: {shares:?}") };
    assert_eq!(share_id, &format!("{id}/received"));
    assert!(body.contains("For you") && !body.contains("MINE-ALONE"), "{body}");
    for secret in [key.as_str(), "MINE-ALONE"] {
        assert!(!in_files(&ann, secret));
        assert!(!rows(&ann).iter().any(|(_, _, body)| body.contains(secret)), "{secret} in Ann's mirror");
    }
    bill.pull().await;
    assert!(
        rows(&bill)
            .iter()
            .any(|(kind, name, body)| kind == "share" && *name == id && body.contains("MINE-ALONE"))
    );

    let next = json!({"host_id": "HOST-2", "reason": "moved"});
    let path = format!("licenses/{}/rehost", license["license_id"].as_str().unwrap());
    let moved = post(&portal, &bill, &path, &next).await;
    let new_key = moved["license"]["keys"][0].as_str().unwrap_or(&key).to_owned();
    ann.pull().await;
    assert!(!rows(&ann).iter().any(|(_, _, body)| body.contains(&new_key)), "nor what becomes of the key");
    for mail in mails(&portal).await {
        assert!(!mail.contains(&key) && !mail.contains(&new_key), "a key in a mail: {mail}");
    }

    delete(&portal, &bill, &format!("shares/{id}")).await;
    ann.pull().await;
    assert!(ann.serials().is_empty(), "what was shared left with the share");
    // Beside what everybody sees: that it was shared, and that it no longer is.
    let may = ["product", "release", "notice"];
    assert!(rows(&ann).iter().all(|(kind, ..)| may.contains(&kind.as_str())), "{:?}", rows(&ann));
    ann.assert_mirrors_the_full_listing().await;
}
