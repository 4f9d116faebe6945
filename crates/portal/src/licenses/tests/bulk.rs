//! Bulk registration, for super users of a customer's site.

use crate::testing::{Portal, Tokens, acme_order, order_line};
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const BULK: &str = "/api/v1/licenses/bulk";

async fn acme(lines: usize) -> (Portal, Tokens) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let lines: Vec<Value> = (1_i64..)
        .take(lines)
        .map(|at| order_line(at, "BE-11D-SBS", &format!("B{:010}", 7_000 + at), json!({})))
        .collect();
    portal.import(&acme_order("4600000002", 1, &lines)).await;
    let bill = portal.signed_in(BILL).await;
    (portal, bill)
}

fn rows(serials: &[String], dry_run: bool) -> Value {
    let rows: Vec<Value> = serials
        .iter()
        .map(|serial| json!({"serial_number": serial, "details": {"host_id": format!("host-{serial}")}}))
        .collect();
    json!({"rows": rows, "dry_run": dry_run})
}

fn codes(body: &Value) -> Vec<String> {
    let results = body["results"].as_array().expect("results");
    results.iter().map(|result| result["error"]["code"].as_str().unwrap_or("ok").to_owned()).collect()
}

#[tokio::test]
async fn a_dry_run_gives_a_verdict_for_each_row_and_leaves_nothing() {
    let (portal, bill) = acme(3).await;
    // Alone-only ones are registered row by row; a spreadsheet needs no second one for them.
    let serials =
        ["B0000007001", "B0000009999", "B0000000003", "B0000007001", "B0000007002"].map(str::to_owned);
    let dry = portal.post(BULK, Some(&bill.access), &rows(&serials, true)).await;
    let verdicts = codes(&dry.json());
    assert_eq!(verdicts, ["ok", "serial-unknown", "ok", "repeated", "ok"]);
    assert_eq!(dry.json()["results"][0]["license"], Value::Null, "a dry run makes no keys");
    assert_eq!(portal.column("SELECT id FROM license WHERE printed = 0").await.len(), 0);
    assert_eq!(portal.column("SELECT id FROM audit WHERE action = 'license.registered'").await.len(), 0);
    assert_eq!(portal.mails().await.len(), 0);
    let done = portal.transact(BULK, &bill, &rows(&serials, false)).await;
    assert_eq!(codes(&done.json()), verdicts, "what was said is what happens");
    assert_eq!(
        portal.column("SELECT host_id FROM license WHERE printed = 0 ORDER BY 1").await,
        ["host-B0000000003", "host-B0000007001", "host-B0000007002"]
    );
    assert_eq!(portal.post(BULK, Some(&bill.access), &rows(&serials, false)).await.code(), "400 key-missing");
}

#[tokio::test]
async fn only_super_users_of_the_customers_site_register_in_bulk() {
    let (portal, _) = acme(1).await;
    let mary = portal.signed_in("mary@skynet.example").await;
    let serials = ["B0000000001".to_owned(), "M0000000006".to_owned()];
    let answer = portal.post(BULK, Some(&mary.access), &rows(&serials, true)).await;
    // Mary sees what Skynet sold to Acme, and is a super user of Skynet alone.
    assert_eq!(codes(&answer.json()), ["level-too-low", "ok"]);
}

#[tokio::test]
async fn a_spreadsheet_of_hundreds_of_rows_is_one_transaction() {
    let (portal, bill) = acme(300).await;
    let serials: Vec<String> = (1..=300).map(|at| format!("B{:010}", 7_000 + at)).collect();
    let done = portal.transact(BULK, &bill, &rows(&serials, false)).await;
    assert_eq!(done.json()["succeeded"], 300, "{}", done.text());
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "300 licenses registered");
}
