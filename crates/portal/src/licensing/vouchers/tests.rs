//! What the Voucher Center promises, over HTTP.

use crate::testing::{Answer, Portal, Tokens, acme_order, order_line};
use serde_json::{Value, json};

const MARY: &str = "mary@skynet.example";
const BILL: &str = "bill@acme.example";
const CODES: [&str; 3] = ["OEM7-AAAA-0001", "OEM7-AAAA-0002", "OEM7-AAAA-0003"];
const CONVERT: &str = "/api/v1/vouchers/convert";

async fn portal() -> Portal {
    let portal = Portal::start().await;
    portal.import_acme().await;
    portal
}

fn form(codes: &[&str]) -> Value {
    let vouchers: Vec<Value> = codes.iter().map(|code| json!({"code": code})).collect();
    json!({ "vouchers": vouchers })
}

fn codes(answer: &Answer) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    let body = answer.json();
    let results = body["results"].as_array().expect("results").clone();
    results.iter().map(|result| result["error"]["code"].as_str().unwrap_or("ok").to_owned()).collect()
}

async fn states(portal: &Portal, who: &Tokens, typed: &[&str]) -> Vec<Value> {
    let answer = portal.post("/api/v1/vouchers/check", Some(&who.access), &json!({ "codes": typed })).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["vouchers"].as_array().expect("vouchers").clone()
}

#[tokio::test]
async fn many_codes_are_looked_up_and_converted_at_once_and_each_bad_one_is_named() {
    let portal = portal().await;
    let lines = [order_line(
        1,
        "OEM-BE-QS",
        "V0000000301",
        json!({
            "kind": "voucher", "quantity": 10, "voucher_codes": ["OLD-0001"], "ends_on": "2026-11-19",
        }),
    )];
    portal.import(&acme_order("4600000004", 1, &lines)).await;
    let mary = portal.signed_in(MARY).await;
    let typed = [" OEM7-AAAA-0001 ", "OEM7-AAAA-0001", "oem7-aaaa-0002", "OLD-0001"];
    let seen = states(&portal, &mary, &typed).await;
    let words: Vec<_> = seen.iter().map(|voucher| voucher["state"].as_str().unwrap_or_default()).collect();
    assert_eq!(words, ["open", "repeated", "unknown", "expired"], "codes are case-sensitive");
    let converts = &seen[0]["converts_to"];
    assert_eq!((&converts["sku"], &converts["quantity"]), (&json!("OEM-BE-QS"), &json!(1)));
    assert_eq!(seen[3]["expires_on"], "2026-11-19");
    let list = [CODES[0], "oem7-aaaa-0002", "OLD-0001", CODES[1], CODES[0]];
    let answer = portal.transact(CONVERT, &mary, &form(&list)).await;
    assert_eq!(codes(&answer), ["ok", "voucher-unknown", "voucher-expired", "ok", "repeated"]);
    let license = answer.json()["results"][0]["license"].clone();
    assert_eq!((&license["quantity"], &license["from_serial"]), (&json!(1), &json!("V0000000007")));
    assert_eq!(license["file_name"], format!("{}.slf", license["serial_number"].as_str().expect("a serial")));
    let mail = portal.last_mail(MARY).await;
    assert_eq!(mail.subject, "2 vouchers converted");
    let document = portal.documents(&mary, "voucher").await.into_values().next().expect("the voucher");
    assert!(document["codes"][0]["used_at"].is_string(), "{document}");
    assert_eq!(document["codes"][0]["became"], Value::Null, "what it became is its owner's");
    assert!(!document.to_string().contains(CODES[2]), "codes are masked in documents: {document}");
}

#[tokio::test]
async fn a_voucher_is_used_once() {
    let portal = portal().await;
    let (mary, bill) = (portal.signed_in(MARY).await, portal.signed_in(BILL).await);
    assert_eq!(codes(&portal.transact(CONVERT, &mary, &form(&CODES[..1])).await), ["ok"]);
    let twice = portal.transact(CONVERT, &mary, &form(&CODES[..1])).await;
    assert_eq!(codes(&twice), ["voucher-used"]);
    let shown = twice.json()["results"][0]["error"]["params"]["code"].as_str().expect("a code").to_owned();
    assert!(!shown.contains("OEM7"), "errors carry the code masked: {shown}");
    let seen = states(&portal, &mary, &CODES[..1]).await;
    assert!(seen[0]["became"].is_string() && seen[0]["used_at"].is_string(), "{seen:?}");
    let strangers = states(&portal, &bill, &CODES[..1]).await;
    assert_eq!((&strangers[0]["state"], &strangers[0]["became"]), (&json!("used"), &Value::Null));
}

#[tokio::test]
async fn whoever_holds_the_code_converts_it_and_sees_what_it_became() {
    let portal = portal().await;
    let bill = portal.signed_in(BILL).await;
    assert_eq!(portal.documents(&bill, "voucher").await.len(), 0, "Bill sees nothing of Skynet's order");
    let answer = portal.transact(CONVERT, &bill, &form(&[CODES[1]])).await;
    assert_eq!(codes(&answer), ["ok"]);
    let licenses = portal.documents(&bill, "license").await;
    assert_eq!(licenses.values().next().expect("his license")["owner_name"], "Bill Archer");
    assert_eq!(portal.documents(&bill, "voucher").await.len(), 0, "and still nothing of the other codes");
}

/// Everything that an account's sync hands out, as text.
async fn stream(portal: &Portal, who: &Tokens) -> String {
    portal.get("/api/v1/sync", Some(&who.access)).await.text()
}

// S7
#[tokio::test]
async fn s7_a_converted_license_is_its_owners_and_neither_side_sees_into_the_other() {
    let portal = portal().await;
    let (ann, mary) = (portal.signed_in("ann@elsewhere.example").await, portal.signed_in(MARY).await);
    let details = json!({
        "host_id": "HOST-OF-ANN", "technical_contact": {"name": "Tina Techie", "email": "tina@elsewhere.example"},
    });
    let form = json!({"vouchers": [{"code": CODES[0], "details": details}]});
    let answer = portal.transact(CONVERT, &ann, &form).await;
    assert_eq!(codes(&answer), ["ok"]);
    let license = answer.json()["results"][0]["license"].clone();
    let text = |name: &str| license[name].as_str().expect(name).to_owned();
    let (id, serial, key) =
        (text("license_id"), text("serial_number"), license["keys"][0].as_str().expect("a key"));

    let seen = stream(&portal, &mary).await;
    for canary in [key, &serial, &id, "HOST-OF-ANN", "Tina Techie", "tina@elsewhere.example", "ann@elsewhere"]
    {
        assert!(!seen.contains(canary), "the OEM sees {canary}");
    }
    let voucher = portal.documents(&mary, "voucher").await.into_values().next().expect("the voucher");
    assert_eq!((&voucher["sku"], &voucher["codes"][0]["became"]), (&json!("OEM-BE-QS"), &Value::Null));
    assert!(voucher["codes"][0]["used_at"].is_string() && voucher["codes"][1]["used_at"].is_null());
    assert_eq!(
        portal.get(&format!("/api/v1/licenses/{id}/file"), Some(&mary.access)).await.code(),
        "404 not-found"
    );
    let host = json!({"host_id": "HOST-OF-MARY", "reason": "moved"});
    let moved = portal.transact(&format!("/api/v1/licenses/{id}/rehost"), &mary, &host).await;
    assert_eq!(moved.code(), "404 not-found");
    let checked =
        portal.post("/api/v1/licenses/check", Some(&mary.access), &json!({"serial_numbers": [serial]})).await;
    assert_eq!(checked.json()["checks"][0]["verdict"], "unknown");

    let own = stream(&portal, &ann).await;
    assert!(own.contains(key) && own.contains("HOST-OF-ANN"), "{own}");
    let history = portal.get(&format!("/api/v1/licenses/{id}/history"), Some(&ann.access)).await.text();
    for canary in
        ["4500000004", "V0000000007", "Skynet", "2001-SKYN", "222222222", "Mary Keller", "mary@skynet"]
    {
        assert!(!own.contains(canary), "the converter sees {canary}: {own}");
        assert!(!history.contains(canary) && !answer.text().contains(canary), "{canary}: {history}");
    }
    let moved = portal.transact(&format!("/api/v1/licenses/{id}/rehost"), &ann, &host).await;
    assert_eq!(moved.json()["outcome"], "done", "{}", moved.text());
    // An address of the OEM's is none to choose, and whether there is one is not told.
    let form = json!({"vouchers": [{"code": CODES[1], "details": {"install_at": "A0001"}}]});
    assert_eq!(codes(&portal.transact(CONVERT, &ann, &form).await), ["invalid-fields"]);
    // A revision of the OEM's order takes nothing from it.
    let (summary, _) = portal
        .import(
            &include_str!("../../../../../tests/fixtures/acme.ndjson")
                .lines()
                .find(|line| line.contains("\"4500000004\"") && line.contains("\"order\""))
                .expect("the order")
                .replace("\"revision\": 1", "\"revision\": 2"),
        )
        .await;
    assert_eq!(summary.rejected, 0);
    assert_eq!(portal.documents(&ann, "license").await.len(), 1);
}

#[tokio::test]
async fn of_many_who_convert_one_code_at_the_same_moment_one_gets_it() {
    let portal = portal().await;
    let (mary, bill) = (portal.signed_in(MARY).await, portal.signed_in(BILL).await);
    let tries = (0..10).map(|at| {
        let who = if at % 2 == 0 { &mary } else { &bill };
        let portal = &portal;
        async move { codes(&portal.transact(CONVERT, who, &form(&CODES[..1])).await).remove(0) }
    });
    let mut outcomes = futures::future::join_all(tries).await;
    outcomes.sort();
    assert_eq!(outcomes[0], "ok");
    assert!(outcomes[1..].iter().all(|outcome| outcome == "voucher-used"), "{outcomes:?}");
}

#[tokio::test]
async fn whoever_guesses_codes_has_to_wait() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    let guesses: Vec<String> = (0..21).map(|at| format!("OEM7-AAAA-9{at:03}")).collect();
    let answer =
        portal.post("/api/v1/vouchers/check", Some(&bill.access), &json!({ "codes": guesses })).await;
    assert_eq!(answer.code(), "429 rate-limited");
    let guess = portal.transact(CONVERT, &bill, &form(&["OEM7-AAAA-9999", CODES[0]])).await;
    assert_eq!(guess.code(), "429 rate-limited");
    assert_eq!(
        codes(&portal.transact(CONVERT, &bill, &form(&CODES[1..2])).await),
        ["ok"],
        "what is right is taken"
    );
    let mary = portal.signed_in(MARY).await;
    assert_eq!(
        codes(&portal.transact(CONVERT, &mary, &form(&CODES[..1])).await),
        ["ok"],
        "others don't wait for him"
    );
}

#[tokio::test]
async fn what_a_portal_imported_before_it_knew_codes_is_made_up_for_at_its_start() {
    let portal = portal().await;
    let forget = |tx: &mut crate::store::Tx<'_>| -> Result<(), crate::store::Error> {
        for sql in [
            "DELETE FROM voucher",
            "DELETE FROM flex_pool",
            "DELETE FROM upgrade_offer",
            "DELETE FROM scope_entity WHERE kind >= 10",
            "DELETE FROM entity WHERE kind >= 10",
            "DELETE FROM portal WHERE name = 'documents_of_getting'",
        ] {
            tx.execute(sql, &[])?;
        }
        Ok(())
    };
    portal.state.store.write(forget).await.expect("an older database");
    let now = portal.state.clock.now();
    let compose = portal.state.compose;
    let start = portal.state.store.write(move |tx| crate::licensing::lineage::catch_up(tx, now, compose));
    start.await.expect("a start");
    let mary = portal.signed_in(MARY).await;
    for (kind, count) in [("voucher", 1), ("flex", 1), ("upgrade", 1), ("address", 4)] {
        assert_eq!(portal.documents(&mary, kind).await.len(), count, "{kind}");
    }
    assert_eq!(codes(&portal.transact(CONVERT, &mary, &form(&CODES[..1])).await), ["ok"]);
}
