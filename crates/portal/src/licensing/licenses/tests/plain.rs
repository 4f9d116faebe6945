//! What licenses promise, asked over HTTP of a real portal with the worked example in it.

use crate::core::caller::Role;
use crate::testing::{Answer, Portal, Tokens};
use licet_license_file::{LicenseFileError, public_key_from_hex, verify};
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const TED: &str = "ted@data.example";
const KEY: &str = "0193a1b2-0000-7000-8000-000000000001";

async fn acme() -> (Portal, Tokens) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    (portal, bill)
}

async fn register(portal: &Portal, who: &Tokens, body: &Value) -> Answer {
    portal.post("/api/v1/licenses/register", Some(&who.access), body).await
}

async fn register_serial(portal: &Portal, who: &Tokens, serial: &str) -> Answer {
    register(portal, who, &json!({ "serial_number": serial })).await
}

async fn once(portal: &Portal, who: &Tokens, key: &str, body: &Value) -> Answer {
    let request = portal.request(reqwest::Method::POST, "/api/v1/licenses/register", Some(&who.access));
    portal.send(request.header("Idempotency-Key", key).json(body)).await
}

async fn file(portal: &Portal, who: &Tokens, license: &str) -> Answer {
    portal.get(&format!("/api/v1/licenses/{license}/file"), Some(&who.access)).await
}

fn license_of(answer: &Answer) -> String {
    answer.json()["license_id"].as_str().unwrap_or_else(|| panic!("{}", answer.text())).to_owned()
}

/// The documents of one kind as the account's sync hands them out: id and body.
async fn synced(portal: &Portal, who: &Tokens, kind: &str) -> Vec<(String, Value)> {
    let mut found = std::collections::BTreeMap::new();
    let mut cursor = String::new();
    loop {
        let answer = portal.get(&format!("/api/v1/sync?cursor={cursor}"), Some(&who.access)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let mut more = false;
        for line in answer.text().lines() {
            let line: Value = serde_json::from_str(line).expect("a line");
            match line["op"].as_str() {
                Some("put") if line["kind"] == kind => {
                    found.insert(line["id"].as_str().expect("id").to_owned(), line["body"].clone());
                }
                Some("end") => {
                    more = line["more"] == true;
                    cursor = line["cursor"].as_str().expect("cursor").to_owned();
                }
                _ => {}
            }
        }
        if !more {
            return found.into_iter().collect();
        }
    }
}

#[tokio::test]
async fn registering_a_serial_makes_a_license_with_key_owner_and_signed_file() {
    let (portal, bill) = acme().await;
    let form = json!({
        "serial_number": "B0000000001", "host_id": " 84f1a2c3 ", "system_type": "Windows Server",
        "technical_contact": {"email": "tech@acme.example", "name": "Terry"}, "install_at": "A0002",
    });
    let answer = register(&portal, &bill, &form).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    let body = answer.json();
    assert_eq!(body["file_name"], "B0000000001.slf");
    let key = body["keys"][0].as_str().expect("a key").to_owned();
    let licenses = synced(&portal, &bill, "license").await;
    let (id, license) = licenses.iter().find(|(id, _)| *id == license_of(&answer)).expect("the license");
    assert_eq!(license["keys"], json!([key]));
    assert_eq!(license["access"], "full");
    assert_eq!(license["host_id"], "84f1a2c3");
    assert_eq!(license["technical_contact"]["name"], "Terry");
    assert_eq!(license["install_at"], "A0002");
    assert_eq!(license["owner_name"], "Bill Archer");
    let file = file(&portal, &bill, id).await;
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"B0000000001.slf\"");
    let public = public_key_from_hex(&portal.state.keys.license_public_hex()).expect("a key");
    let contents = verify(&file.bytes, &public).expect("a genuine file");
    assert_eq!((contents.serial_number.as_str(), contents.sku.as_str()), ("B0000000001", "BE-10D-SBS"));
    assert_eq!((contents.quantity, contents.host_id.as_deref()), (5, Some("84f1a2c3")));
    assert_eq!((contents.key, &contents.license_id), (key, id));
    let mut tampered = file.bytes.clone();
    let middle = tampered.len() / 2;
    tampered[middle] = if tampered[middle] == b'A' { b'B' } else { b'A' };
    assert!(verify(&tampered, &public).is_err());
    assert_ne!(verify(&tampered, &public), Err(LicenseFileError::TooLarge));
}

#[tokio::test]
async fn a_license_file_is_signed_once_and_never_rewritten() {
    let (portal, bill) = acme().await;
    let license = license_of(&register_serial(&portal, &bill, "B0000000001").await);
    let first = file(&portal, &bill, &license).await;
    portal.clock.forward(chrono::TimeDelta::minutes(5));
    assert_eq!(first.bytes, file(&portal, &bill, &license).await.bytes);
}

#[tokio::test]
async fn whoever_may_not_see_a_serial_gets_the_words_for_one_that_does_not_exist() {
    let (portal, _) = acme().await;
    let carl = portal.signed_in("stranger@nowhere.example").await;
    let hidden = register_serial(&portal, &carl, "B0000000001").await;
    let absent = register_serial(&portal, &carl, "B9999999999").await;
    assert_eq!((hidden.code(), absent.code()), ("404 serial-unknown".into(), "404 serial-unknown".into()));
    assert_eq!(hidden.json()["message"], absent.json()["message"]);
}

#[tokio::test]
async fn serial_numbers_are_case_sensitive() {
    let (portal, bill) = acme().await;
    assert_eq!(register_serial(&portal, &bill, "b0000000001").await.code(), "404 serial-unknown");
}

#[tokio::test]
async fn a_serial_is_registered_once() {
    let (portal, bill) = acme().await;
    let ted = portal.signed_in(TED).await;
    assert_eq!(register_serial(&portal, &bill, "B0000000001").await.status, 201);
    let again = register_serial(&portal, &ted, "B0000000001").await;
    assert_eq!(again.code(), "409 already-registered");
    assert_eq!(again.json()["params"]["serial"], "B0000000001");
}

#[tokio::test]
async fn of_two_who_register_a_serial_at_once_one_owns_it() {
    let (portal, bill) = acme().await;
    let ted = portal.signed_in(TED).await;
    let (one, other) = tokio::join!(
        register_serial(&portal, &bill, "B0000000001"),
        register_serial(&portal, &ted, "B0000000001")
    );
    let mut codes = [one.code(), other.code()];
    codes.sort();
    assert_eq!(codes, ["201", "409 already-registered"]);
}

#[tokio::test]
async fn what_is_no_license_is_refused_by_its_kind() {
    let (portal, bill) = acme().await;
    let feed = r#"
{"record":"order","order_number":"900","revision":1,"ordered_on":"2026-01-01","customer_number":"123456789","end_customer":{"support_id":"1001-ACME","contacts":[{"email":"bill@acme.example","name":"Bill"}]},"ship_to":{"name":"x","contacts":[]},"reseller":null,"lines":[LINES]}"#;
    let line = |number: i64, sku: &str, kind: &str, serial: &str, key: &str| {
        format!(
            r#"{{"line":{number},"sku":"{sku}","kind":"{kind}","quantity":1,"price_tier":null,"serial_number":"{serial}","starts_on":null,"ends_on":null,"renews":null,"covers":[],"printed_key":{key},"voucher_codes":[],"flex_pool":[]}}"#
        )
    };
    let lines = [
        line(1, "BE-MNT-ESS", "maintenance", "M0000000901", "null"),
        line(2, "OEM-BE-QS", "voucher", "V0000000902", "null"),
        line(3, "SMSG-FLEX", "flex", "F0000000903", "null"),
        line(4, "V2I-BLD", "license", "B0000000904", "null"),
        line(5, "BE-11D-SBS", "license", "B0000000905", "\"PRINTED-1\""),
    ];
    let (summary, notices) = portal.import(feed.trim().replace("LINES", &lines.join(",")).as_str()).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    for (serial, code) in [
        ("M0000000901", "422 is-maintenance"),
        ("V0000000902", "422 is-voucher"),
        ("F0000000903", "422 is-flex"),
        ("B0000000904", "422 not-transactable"),
        ("B0000000905", "409 key-printed"),
    ] {
        let answer = register_serial(&portal, &bill, serial).await;
        assert_eq!(answer.code(), code, "{serial}");
    }
    let answer = register_serial(&portal, &bill, "B0000000904").await;
    let instructions =
        answer.json()["params"]["instructions"].as_str().expect("the vendor's words").to_owned();
    assert!(instructions.contains("activation form"), "{instructions}");
}

#[tokio::test]
async fn a_printed_key_is_a_license_without_an_owner_from_the_import_on() {
    let (portal, bill) = acme().await;
    let order = |revision: i64, key: &str| {
        format!(
            r#"{{"record":"order","order_number":"901","revision":{revision},"ordered_on":"2026-01-01","customer_number":"123456789","end_customer":{{"support_id":"1001-ACME","contacts":[{{"email":"bill@acme.example","name":"Bill"}}]}},"ship_to":{{"name":"x","contacts":[]}},"reseller":null,"lines":[{{"line":1,"sku":"BE-11D-SBS","kind":"license","quantity":3,"price_tier":null,"serial_number":"B0000000911","starts_on":null,"ends_on":null,"renews":null,"covers":[],"printed_key":{key},"voucher_codes":[],"flex_pool":[]}}]}}"#
        )
    };
    let licenses = async || {
        let mut all = synced(&portal, &bill, "license").await;
        all.retain(|(_, body)| body["serial_number"] == "B0000000911");
        all
    };
    portal.import(&order(1, "\"PRINTED-KEY-1\"")).await;
    let (id, license) = licenses().await.remove(0);
    assert_eq!(
        (&license["keys"], &license["owner"], &license["registered_at"]),
        (&json!(["PRINTED-KEY-1"]), &Value::Null, &Value::Null)
    );
    let public = public_key_from_hex(&portal.state.keys.license_public_hex()).expect("a key");
    let signed = file(&portal, &bill, &id).await;
    assert_eq!(verify(&signed.bytes, &public).expect("a genuine file").key, "PRINTED-KEY-1");
    assert_eq!(file(&portal, &bill, &id).await.bytes, signed.bytes, "signed when first asked for, then kept");
    portal.import(&order(2, "\"PRINTED-KEY-2\"")).await;
    let (same, license) = licenses().await.remove(0);
    assert_eq!((same, &license["keys"]), (id.clone(), &json!(["PRINTED-KEY-2"])), "a corrected certificate");
    assert_eq!(
        verify(&file(&portal, &bill, &id).await.bytes, &public).expect("genuine").key,
        "PRINTED-KEY-2"
    );
    portal.import(&order(3, "null")).await;
    assert_eq!(licenses().await, [], "a certificate that lists no key any more has no license of its own");
    assert_eq!(file(&portal, &bill, &id).await.code(), "404 not-found");
}

#[tokio::test]
async fn the_same_request_gets_the_first_answer_again_and_another_body_is_refused() {
    let (portal, bill) = acme().await;
    let form = json!({"serial_number": "B0000000001", "host_id": "h1"});
    let first = once(&portal, &bill, KEY, &form).await;
    assert_eq!(first.status, 201, "{}", first.text());
    let again = once(&portal, &bill, KEY, &form).await;
    assert_eq!((again.status, &again.bytes), (first.status, &first.bytes));
    let other = once(&portal, &bill, KEY, &json!({"serial_number": "B0000000001", "host_id": "h2"})).await;
    assert_eq!(other.code(), "422 key-reused");
    assert_eq!(once(&portal, &bill, "not a uuid", &form).await.code(), "400 bad-request");
    assert_eq!(portal.column("SELECT id FROM license WHERE printed = 0").await.len(), 1);
    let ted = portal.signed_in(TED).await;
    let of_another = once(&portal, &ted, KEY, &form).await;
    assert_eq!(of_another.code(), "409 already-registered", "a key belongs to its account");
}

#[tokio::test]
async fn a_view_only_share_shows_that_a_key_exists_and_gives_neither_key_nor_file_nor_registration() {
    let (portal, bill) = acme().await;
    let license = license_of(&register_serial(&portal, &bill, "B0000000001").await);
    let bills = portal.column("SELECT account_id FROM license_owner").await.remove(0);
    let viewer_id = portal.add_account("viewer@elsewhere.example", Role::User).await;
    let viewer = portal.sign_in("viewer@elsewhere.example").await;
    assert_eq!(file(&portal, &viewer, &license).await.code(), "404 not-found");
    let entitlements = portal.column("SELECT entitlement_id FROM license WHERE printed = 0").await;
    let unregistered = portal
        .column("SELECT order_number || '-' || line FROM order_line WHERE serial_number = 'B0000000003'")
        .await;
    share(&portal, &bills, &viewer_id, entitlements.into_iter().chain(unregistered).collect()).await;
    let seen = synced(&portal, &viewer, "license").await;
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].1["access"], "view");
    let key = seen[0].1["keys"][0].as_str().expect("a mask");
    assert!(key.chars().all(|c| !c.is_alphanumeric()), "{key}");
    assert_eq!(file(&portal, &viewer, &license).await.code(), "403 keys-not-shared");
    assert_eq!(register_serial(&portal, &viewer, "B0000000003").await.code(), "403 forbidden");
}

async fn share(portal: &Portal, from: &str, to: &str, entitlements: Vec<String>) {
    use crate::documents::publishing;
    use crate::records::rights::{Grantee, NewShare, grant_share};
    let (now, from, to) = (portal.state.clock.now(), from.to_owned(), to.to_owned());
    let granted = portal.state.store.write(move |tx| {
        publishing(tx, now, |p| {
            let entitlements: Vec<&str> = entitlements.iter().map(String::as_str).collect();
            let share = NewShare {
                id: "share-1",
                granted_by: &from,
                with: &Grantee::Account(to),
                access: licet_domain::Access::View,
                ends_on: None,
                entitlements: &entitlements,
            };
            grant_share(p, now, &share).map_err(|error| crate::store::Error::Database(error.to_string()))
        })
    });
    granted.await.expect("a share");
}

#[tokio::test]
async fn the_confirmation_goes_to_the_owner_and_a_notice_to_the_group_and_neither_tells_a_key() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    portal.post("/api/v1/accounts", None, &crate::testing::form(BILL)).await;
    let token = portal.last_mail(BILL).await.token();
    portal.confirm(&token).await;
    let bill = portal.sign_in(BILL).await;
    let key = register_serial(&portal, &bill, "B0000000001").await.json()["keys"][0]
        .as_str()
        .expect("key")
        .to_owned();
    assert_eq!(portal.last_mail(BILL).await.subject, "License registered: B0000000001");
    for to in [BILL, "licenses@acme.example"] {
        assert!(!portal.last_mail(to).await.raw.contains(&key));
    }
    let deeds = portal.column("SELECT detail FROM audit WHERE action = 'license.registered'").await;
    assert_eq!(deeds, ["B0000000001"]);
}

#[tokio::test]
async fn wrong_details_are_named_and_nothing_is_registered() {
    let (portal, bill) = acme().await;
    let form = json!({
        "serial_number": "B0000000001", "host_id": "x".repeat(300), "install_at": "A9999",
        "technical_contact": {"email": "terry"},
    });
    let answer = register(&portal, &bill, &form).await;
    assert_eq!(answer.code(), "422 invalid-fields");
    let body = answer.json();
    let fields: Vec<_> =
        body["fields"].as_array().expect("fields").iter().map(|f| f["field"].as_str()).collect();
    assert_eq!(fields, [Some("host_id"), Some("technical_contact.email"), Some("install_at")]);
    assert_eq!(register_serial(&portal, &bill, "B0000000001").await.status, 201);
}

#[tokio::test]
async fn a_product_that_reads_no_license_file_has_none() {
    let (portal, bill) = acme().await;
    let answer = register_serial(&portal, &bill, "B0000000003").await;
    assert_eq!(answer.json()["file_name"], Value::Null);
    assert_eq!(file(&portal, &bill, &license_of(&answer)).await.code(), "404 no-license-file");
}
