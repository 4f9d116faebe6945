//! Checking serial numbers and registering many at once.

use crate::core::caller::Role;
use crate::testing::{Answer, Portal, Tokens, acme_order, order_line};
use base64::Engine as _;
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const MARY: &str = "mary@skynet.example";
const KEY: &str = "0193a1b2-0000-7000-8000-000000000001";
const MANY: &str = "/api/v1/licenses/register-many";

/// Acme with a bundle of its own: three plain serials, one that is activated elsewhere, a renewal of maintenance.
async fn acme() -> (Portal, Tokens) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let contract =
        json!({"kind": "maintenance", "quantity": 5, "starts_on": "2026-12-22", "ends_on": "2027-12-21"});
    let renewal = order_line(5, "BE-MNT-ESS", "M0000000105", contract);
    let lines = [
        order_line(1, "BE-11D-SBS", "B0000000101", json!({"quantity": 3})),
        order_line(2, "BE-11D-SBS", "B0000000102", json!({})),
        order_line(3, "V2I-BLD", "B0000000103", json!({})),
        order_line(4, "BE-11D-SBS", "B0000000104", json!({"printed_key": "PRINTED-ON-PAPER-0001"})),
        renewal,
    ];
    let (summary, notices) = portal.import(&acme_order("4600000001", 1, &lines)).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    let bill = portal.signed_in(BILL).await;
    (portal, bill)
}

fn list(serials: &[&str]) -> Value {
    let all: Vec<Value> = serials.iter().map(|serial| json!({"serial_number": serial})).collect();
    json!({ "registrations": all })
}

/// What became of each: `ok`, or the code of its error.
fn codes(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let body = answer.json();
    let results = body["results"].as_array().expect("results").clone();
    results.iter().map(|result| result["error"]["code"].as_str().unwrap_or("ok").to_owned()).collect()
}

#[tokio::test]
async fn a_batch_registers_what_it_can_and_says_which_not_and_why() {
    let (portal, bill) = acme().await;
    // One bad, one alone-only, one that is activated elsewhere, two good.
    let batch = list(&["B0000009999", "B0000000003", "B0000000103", "B0000000101", "B0000000102"]);
    let answer = portal.once(MANY, &bill, KEY, &batch).await;
    assert_eq!(codes(&answer), ["serial-unknown", "register-alone", "not-transactable", "ok", "ok"]);
    let body = answer.json();
    assert_eq!((&body["succeeded"], &body["failed"]), (&json!(2), &json!(3)));
    let instructions =
        body["results"][2]["error"]["params"]["instructions"].as_str().expect("the vendor's words");
    assert!(instructions.contains("activation form"), "{instructions}");
    let license = &body["results"][3]["license"];
    assert_eq!((&license["quantity"], &license["file_name"]), (&json!(3), &json!("B0000000101.slf")));
    assert_eq!(
        portal.column("SELECT serial_number FROM license WHERE printed = 0 ORDER BY 1").await,
        ["B0000000101", "B0000000102"]
    );
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "2 licenses registered", "one confirmation for all that were registered");
    // Alone, it is registered.
    assert_eq!(codes(&portal.transact(MANY, &bill, &list(&["B0000000003"])).await), ["ok"]);
}

#[tokio::test]
async fn doing_it_twice_does_nothing_twice() {
    let (portal, bill) = acme().await;
    let batch = list(&["B0000000101", "B0000000102", "B0000000101"]);
    let first = portal.once(MANY, &bill, KEY, &batch).await;
    assert_eq!(codes(&first), ["ok", "ok", "repeated"]);
    let mails = portal.mails().await.len();
    let again = portal.once(MANY, &bill, KEY, &batch).await;
    assert_eq!(again.bytes, first.bytes, "the same request gets the first answer again");
    let other_key = portal.transact(MANY, &bill, &batch).await;
    assert_eq!(codes(&other_key), ["already-registered", "already-registered", "repeated"]);
    assert_eq!(portal.mails().await.len(), mails, "where nothing was done, nothing is confirmed");
    assert_eq!(portal.column("SELECT id FROM license WHERE printed = 0").await.len(), 2);
    let reused = portal.once(MANY, &bill, KEY, &list(&["B0000000001"])).await;
    assert_eq!(reused.code(), "422 key-reused");
    let request = portal.post(MANY, Some(&bill.access), &batch).await;
    assert_eq!(request.code(), "400 key-missing");
    assert_eq!(portal.transact(MANY, &bill, &list(&[])).await.code(), "422 invalid-fields");
    let no_session = portal.post(MANY, None, &batch).await;
    assert_eq!(no_session.code(), "401 unauthenticated");
}

async fn check(portal: &Portal, who: &Tokens, typed: &[&str]) -> Vec<Value> {
    let body = json!({ "serial_numbers": typed });
    let answer = portal.post("/api/v1/licenses/check", Some(&who.access), &body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["checks"].as_array().expect("checks").clone()
}

#[tokio::test]
async fn each_serial_number_is_told_what_it_is_as_it_is_typed() {
    let (portal, bill) = acme().await;
    portal.transact(MANY, &bill, &list(&["B0000000102"])).await;
    let typed = [
        " B0000000101 ",
        "B0000000102",
        "B0000000003",
        "B0000000103",
        "B0000000104",
        "M0000000105",
        "V0000000007",
        "b0000000101",
        "B00000OO1O1",
        "B0000000101",
    ];
    let checks = check(&portal, &bill, &typed).await;
    let verdicts: Vec<_> = checks.iter().map(|check| check["verdict"].as_str().unwrap_or_default()).collect();
    assert_eq!(
        verdicts,
        [
            "ok",
            "registered",
            "alone",
            "not_transactable",
            "key_printed",
            "maintenance",
            "unknown", // Skynet's, and so nobody's to Bill
            "unknown",
            "unknown",
            "repeated",
        ]
    );
    assert_eq!(checks[0]["serial_number"], "B0000000101", "white space around it is not part of it");
    assert_eq!(checks[0]["found"]["product_name"], "Backup Exec 11D for Windows Small Business Server");
    assert_eq!(checks[0]["found"]["asks"][0], json!({"detail": "host_id", "required": false}));
    assert_eq!(checks[1]["found"]["owner_name"], "Bill Archer");
    assert_eq!(checks[6]["offers"], Value::Null);
    for (slip, at) in [("lower_case", 7), ("letter_o", 8)] {
        let offer = &checks[at]["offers"][0];
        assert_eq!((&offer["serial_number"], &offer["slips"][0]), (&json!("B0000000101"), &json!(slip)));
        assert_eq!(checks[at]["odd"], true);
    }
    // What a stranger can't see is not offered either.
    let stranger = portal.signed_in("stranger@elsewhere.example").await;
    let seen = check(&portal, &stranger, &["b0000000101", "B0000000101"]).await;
    assert!(seen.iter().all(|check| check["verdict"] == "unknown" && check["offers"].is_null()), "{seen:?}");
}

#[tokio::test]
async fn a_product_asks_for_what_its_policy_says() {
    let (portal, bill) = acme().await;
    let asks =
        json!({"rule": "registration", "host_id": "required", "san": "optional", "deployed_tier": "hidden"});
    portal.policy("asks", asks).await;
    let form =
        |details: Value| json!({"registrations": [{"serial_number": "B0000000101", "details": details}]});
    let missing = portal.transact(MANY, &bill, &form(json!({"deployed_tier": "2", "host_id": " "}))).await;
    let fields = missing.json()["results"][0]["error"]["fields"].clone();
    let fields: Vec<_> =
        fields.as_array().expect("fields").iter().map(|f| (f["field"].clone(), f["code"].clone())).collect();
    assert_eq!(
        fields,
        [(json!("details.host_id"), json!("required")), (json!("details.deployed_tier"), json!("not-asked"))]
    );
    let details = json!({
        "host_id": "84f1", "san": "wwn-1", "install_at": "A0002",
        "technical_contact": {"email": "terry@acme.example", "name": "Terry"},
    });
    assert_eq!(codes(&portal.transact(MANY, &bill, &form(details)).await), ["ok"]);
    let licenses = portal.documents(&bill, "license").await;
    let license =
        licenses.values().find(|license| license["serial_number"] == "B0000000101").expect("a license");
    assert_eq!((&license["san"], &license["install_at"]), (&json!("wwn-1"), &json!("A0002")));
    let shown = portal.get("/api/v1/policies?sku=BE-11D-SBS", Some(&bill.access)).await.json();
    assert_eq!(shown["asks"][0], json!({"detail": "host_id", "required": true}));
}

#[tokio::test]
async fn a_renewal_of_maintenance_is_registered_and_leads_on_from_the_term_before() {
    let (portal, bill) = acme().await;
    let wrong = json!({"registrations": [{"serial_number": "M0000000105", "renews": "B0000000101"}]});
    let answer = portal.transact(MANY, &bill, &wrong).await;
    assert_eq!(answer.json()["results"][0]["error"]["fields"][0]["field"], "renews");
    let form = json!({"registrations": [{"serial_number": "M0000000105", "renews": "M0000000002"}]});
    let answer = portal.transact(MANY, &bill, &form).await;
    let license = answer.json()["results"][0]["license"].clone();
    assert_eq!((&license["from_serial"], &license["keys"]), (&json!("M0000000002"), &json!([])));
    let told = |documents: &std::collections::BTreeMap<String, Value>| {
        let of = |serial: &str| {
            documents.values().find(|e| e["serial_number"] == serial).expect("an entitlement").clone()
        };
        (of("M0000000105")["renews"].clone(), of("M0000000002")["renewed_by"].clone())
    };
    let expected = (json!("M0000000002"), Value::Null);
    let linked = told(&portal.documents(&bill, "entitlement").await);
    // The old term was sold by Skynet, the new one by the vendor: who sees the old one does not learn of the new one.
    assert_eq!(linked, expected);
    // A revision of the order keeps the link.
    let contract =
        json!({"kind": "maintenance", "quantity": 6, "starts_on": "2026-12-22", "ends_on": "2027-12-21"});
    portal
        .import(&acme_order("4600000001", 2, &[order_line(5, "BE-MNT-ESS", "M0000000105", contract)]))
        .await;
    assert_eq!(told(&portal.documents(&bill, "entitlement").await), expected);
    assert_eq!(codes(&portal.transact(MANY, &bill, &form).await), ["already-registered"]);
}

#[tokio::test]
async fn a_partner_registers_for_the_customer_and_the_license_shows_who_acted() {
    let (portal, bill) = acme().await;
    let mary = portal.signed_in(MARY).await;
    let form = |serial: &str, owner: Option<&str>| json!({"registrations": [{"serial_number": serial}], "on_behalf": {"owner": owner}});
    let found = check(&portal, &mary, &["B0000000001"]).await[0]["found"].clone();
    assert_eq!((&found["may_act_on_behalf"], &found["contacts"][0]["email"]), (&json!(true), &json!(BILL)));
    let stranger = portal.transact(MANY, &mary, &form("B0000000001", Some("ted@data.example"))).await;
    assert_eq!(stranger.json()["results"][0]["error"]["fields"][0]["field"], "on_behalf.owner");
    let answer = portal.transact(MANY, &mary, &form("B0000000001", Some("Bill@acme.example"))).await;
    assert_eq!(codes(&answer), ["ok"]);
    let licenses = portal.documents(&bill, "license").await;
    let license =
        licenses.values().find(|license| license["serial_number"] == "B0000000001").expect("Bill's");
    assert_eq!(
        (&license["owner_name"], &license["acted_by_site"]),
        (&json!("Bill Archer"), &json!("Skynet"))
    );
    assert_eq!(license["history"][0]["on_behalf_by"], "Skynet");
    let told = portal.last_mail(BILL).await;
    assert!(told.raw.contains("Skynet did this on behalf of your organization"), "{}", told.raw);
    // Bill is no partner of anybody, and what Acme bought elsewhere is not Skynet's to act on.
    let own = portal.transact(MANY, &bill, &form("B0000000101", None)).await;
    assert_eq!(codes(&own), ["not-partner"]);
    assert_eq!(codes(&portal.transact(MANY, &mary, &form("M0000000009", None)).await), ["serial-unknown"]);
    // Without an owner the license is nobody's until the customer takes it over.
    let open = portal.transact(MANY, &mary, &form("M0000000004", None)).await;
    assert_eq!(codes(&open), ["ok"]);
    let owned = portal
        .column("SELECT serial_number FROM license l JOIN license_owner o ON o.license_id = l.id")
        .await;
    assert!(!owned.contains(&"M0000000004".to_owned()), "{owned:?}");
}

// S13
#[tokio::test]
async fn a_confirmation_goes_to_all_who_asked_for_it_in_their_language_without_keys_and_files() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let mut form = crate::testing::form(BILL);
    form["profile"]["language"] = json!("de");
    portal.post("/api/v1/accounts", None, &form).await;
    let token = portal.last_mail(BILL).await.token();
    portal.confirm(&token).await;
    let bill = portal.sign_in(BILL).await;
    let mut batch = list(&["B0000000001"]);
    batch["confirmation_email"] = json!("assets@acme.example");
    let answer = portal.transact(MANY, &bill, &batch).await;
    let key = answer.json()["results"][0]["license"]["keys"][0].as_str().expect("a key").to_owned();
    let whole = async |to: &str, serial: &str| {
        let mail = portal.last_mail(to).await;
        assert_eq!(mail.subject, format!("Lizenz registriert: {serial}"), "{to}");
        assert!(!mail.raw.contains(&key), "masked: {}", mail.raw);
        assert!(
            !mail.raw.contains(".slf") && !mail.raw.contains("LICENSE FILE"),
            "a file has the key in clear"
        );
    };
    whole(BILL, "B0000000001").await;
    assert!(portal.last_mail(BILL).await.raw.contains(&key[key.len() - 4..]));
    // Whom nobody has confirmed gets a notice: no serial number, no product, no key.
    for to in ["licenses@acme.example", "assets@acme.example"] {
        let mail = portal.last_mail(to).await;
        for told in ["B0000000001", "Backup Exec", &key[key.len() - 4..], ".slf"] {
            assert!(!mail.raw.contains(told), "{told} to {to}: {}", mail.raw);
        }
    }
    let token = portal.last_mail("licenses@acme.example").await.token();
    let confirmed = portal.post("/api/v1/accounts/confirm", None, &json!({ "token": token })).await;
    assert_eq!(confirmed.status, 204, "{}", confirmed.text());
    assert_eq!(codes(&portal.transact(MANY, &bill, &list(&["B0000000003"])).await), ["ok"]);
    whole("licenses@acme.example", "B0000000003").await;
    let outbox = portal.column("SELECT letter FROM mail_outbox").await.join("\n");
    assert!(!outbox.contains(&key), "no key rests in the outbox");
    batch["confirmation_email"] = json!("nobody");
    assert_eq!(portal.transact(MANY, &bill, &batch).await.code(), "422 invalid-fields");
}

#[tokio::test]
async fn keys_stand_in_mails_where_the_vendors_policy_says_so() {
    let (portal, bill) = acme().await;
    portal.policy("mail", json!({"rule": "mail", "keys_in_clear": true})).await;
    let answer = portal.transact(MANY, &bill, &list(&["B0000000101"])).await;
    let key = answer.json()["results"][0]["license"]["keys"][0].as_str().expect("a key").to_owned();
    let mail = portal.last_mail(BILL).await;
    assert!(mail.raw.contains(&format!("License key: {key}")), "{}", mail.raw);
}

#[tokio::test]
async fn signed_keys_come_where_the_policy_says_so_and_verify_with_an_independent_implementation() {
    let (portal, bill) = acme().await;
    portal.policy("keys", json!({"rule": "keys", "generator": "signed"})).await;
    let answer = portal.transact(MANY, &bill, &list(&["B0000000101"])).await;
    let license = answer.json()["results"][0]["license"].clone();
    let key = license["keys"][0].as_str().expect("a key");
    let public = hex::decode(portal.state.keys.license_public_hex()).expect("hex");
    let ring = ring::signature::UnparsedPublicKey::new(&ring::signature::ED25519, public);
    let url_safe = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let (signed, signature) = key.rsplit_once('.').expect("data and signature");
    ring.verify(signed.as_bytes(), &url_safe.decode(signature).expect("base64")).expect("ring agrees");
    let data = url_safe.decode(signed.strip_prefix("key/").expect("key/")).expect("base64");
    let data: Value = serde_json::from_slice(&data).expect("JSON");
    assert_eq!((&data["serial"], &data["quantity"]), (&json!("B0000000101"), &json!(3)));
    // And its file, by the rules of its format alone.
    let path = format!("/api/v1/licenses/{}/file", license["license_id"].as_str().expect("id"));
    let file = portal.get(&path, Some(&bill.access)).await.text();
    let standard = base64::engine::general_purpose::STANDARD;
    let inner: String = file.lines().filter(|line| !line.starts_with("-----")).collect();
    let envelope: Value = serde_json::from_slice(&standard.decode(inner).expect("base64")).expect("JSON");
    let enc = envelope["enc"].as_str().expect("enc");
    let signature = standard.decode(envelope["sig"].as_str().expect("sig")).expect("base64");
    ring.verify(format!("license/{enc}").as_bytes(), &signature).expect("ring agrees");
    let data: Value = serde_json::from_slice(&standard.decode(enc).expect("base64")).expect("JSON");
    assert!(data.to_string().contains(key), "the file carries the key");
}

#[tokio::test]
async fn a_share_to_see_gives_neither_registration_nor_a_verdict_that_tells_more() {
    let (portal, bill) = acme().await;
    portal.transact(MANY, &bill, &list(&["B0000000102"])).await;
    portal.add_account("viewer@elsewhere.example", Role::User).await;
    let viewer = portal.sign_in("viewer@elsewhere.example").await;
    assert_eq!(codes(&portal.transact(MANY, &viewer, &list(&["B0000000101"])).await), ["serial-unknown"]);
    let licenses = portal.documents(&bill, "license").await;
    for id in licenses.keys() {
        for path in ["history", "file", "files/1"] {
            let answer = portal.get(&format!("/api/v1/licenses/{id}/{path}"), Some(&viewer.access)).await;
            assert_eq!(answer.code(), "404 not-found", "{path}");
        }
    }
}

// A repeated request gave its stored keys to somebody who had left since.
#[tokio::test]
async fn the_first_answer_comes_again_without_keys_that_may_not_be_read_any_more() {
    let (portal, lee, license) = crate::records::rights::tests::with_lee().await;
    let id = crate::records::rights::tests::id_of(&license);
    let many = list(&["B0000000003"]);
    let moved = json!({"host_id": "NEXT-HOST", "reason": "moved"});
    let rehost = format!("/api/v1/licenses/{id}/rehost");
    let other = "0191d3c2-0000-7000-8000-00000000beef";
    let first = portal.once(MANY, &lee, KEY, &many).await;
    let first_move = portal.once(&rehost, &lee, other, &moved).await;
    let keys = [
        first.json()["results"][0]["license"]["keys"][0].clone(),
        first_move.json()["license"]["keys"][0].clone(),
    ];
    let keys = keys.map(|key| key.as_str().expect("a key").to_owned());
    assert!(portal.once(MANY, &lee, KEY, &many).await.text().contains(&keys[0]), "as long as they may");
    crate::records::rights::tests::take_in(&portal, &crate::records::rights::tests::acme_site(&[])).await;
    for (again, key) in [
        (portal.once(MANY, &lee, KEY, &many).await, &keys[0]),
        (portal.once(&rehost, &lee, other, &moved).await, &keys[1]),
    ] {
        assert_eq!(again.status, 200, "{}", again.text());
        assert!(!again.text().contains(key), "{}", again.text());
    }
    assert_eq!(portal.once(MANY, &lee, KEY, &many).await.json()["succeeded"], 1, "what was done is said");
}
