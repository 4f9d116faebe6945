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

/// How long it takes to register all lines of an order at once, and that all of them were.
async fn all_of(lines: usize) -> std::time::Duration {
    let (portal, bill) = acme(lines).await;
    let serials: Vec<String> = (1..=lines).map(|at| format!("B{:010}", 7_000 + at)).collect();
    let begun = std::time::Instant::now();
    let done = portal.transact(BULK, &bill, &rows(&serials, false)).await;
    let took = begun.elapsed();
    assert_eq!(done.json()["succeeded"], lines, "{}", done.text());
    took
}

// S11
#[tokio::test(flavor = "multi_thread")]
async fn registering_all_lines_of_an_order_costs_as_much_for_each_however_many_there_are() {
    let (few, many) = (all_of(100).await, all_of(800).await);
    // Eight times as many; where each looked at all of them it would be 64 times.
    assert!(many < few * 24, "{few:?} for 100, {many:?} for 800");
}

// S11
#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_broke_off_goes_on_with_the_same_request_and_is_confirmed_once() {
    let (portal, bill) = acme(300).await;
    let serials: Vec<String> = (1..=300).map(|at| format!("B{:010}", 7_000 + at)).collect();
    let form = rows(&serials, false);
    let key = uuid::Uuid::new_v4().to_string();
    let ask = |form: &Value| {
        let request = portal.request(reqwest::Method::POST, BULK, Some(&bill.access));
        portal.send(request.header("idempotency-key", &key).json(form))
    };
    // Wherever the portal stops, what was committed last is a part of the list: a trigger stops it after 200.
    let stop = "CREATE TRIGGER stop BEFORE INSERT ON license WHEN (SELECT COUNT(*) FROM license WHERE printed = 0) >= 200 \
                BEGIN SELECT RAISE(ABORT, 'stopped'); END";
    portal.state.store.write(move |tx| tx.execute(stop, &[])).await.expect("a trigger");
    assert_eq!(ask(&form).await.status, 500);
    let first = portal.column("SELECT id FROM license WHERE printed = 0 ORDER BY id").await;
    assert!((1..=200).contains(&first.len()), "{} were committed", first.len());
    assert_eq!(portal.mails().await.len(), 0);
    portal.state.store.write(|tx| tx.execute("DROP TRIGGER stop", &[])).await.expect("no trigger");
    assert_eq!(ask(&rows(&serials[1..], false)).await.code(), "422 key-reused");
    let done = ask(&form).await;
    assert_eq!(codes(&done.json()), vec!["ok"; 300], "what was registered before is no longer in the way");
    let all = portal.column("SELECT id FROM license WHERE printed = 0 ORDER BY id").await;
    assert_eq!(all.len(), 300);
    assert!(first.iter().all(|id| all.contains(id)), "nothing was made twice");
    assert_eq!(ask(&form).await.bytes, done.bytes, "the first answer again");
    assert_eq!(portal.last_mail(BILL).await.subject, "300 licenses registered");
    assert_eq!(portal.column("SELECT DISTINCT transaction_id FROM license_event").await.len(), 1);
    assert_eq!(
        portal.column("SELECT idempotency_key FROM step").await.len(),
        0,
        "nothing is kept for nothing"
    );
}

// S11
#[tokio::test]
async fn a_dry_run_writes_nothing_at_all() {
    let (portal, bill) = acme(3).await;
    let count = "SELECT CAST(seq AS TEXT) FROM change_counter";
    let before = portal.column(count).await;
    let writer = portal.state.store.clone();
    // Somebody else holds the writer all the while.
    let (held, hold) = (std::sync::Arc::new(tokio::sync::Notify::new()), std::sync::mpsc::channel::<()>());
    let (told, wait) = (std::sync::Arc::clone(&held), hold.1);
    let holding = tokio::task::spawn_blocking(move || {
        writer.write_blocking(|_| -> Result<(), crate::store::Error> {
            told.notify_one();
            let _ = wait.recv();
            Ok(())
        })
    });
    held.notified().await;
    let serials = ["B0000007001".to_owned(), "B0000007002".to_owned()];
    let dry = portal.post(BULK, Some(&bill.access), &rows(&serials, true)).await;
    assert_eq!(codes(&dry.json()), ["ok", "ok"]);
    drop(hold.0);
    holding.await.expect("a thread").expect("the writer");
    assert_eq!(portal.column(count).await, before);
}
