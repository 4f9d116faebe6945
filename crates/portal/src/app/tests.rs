//! A portal that can't write any more.

use crate::core::caller::Role;
use crate::feed::{Folder, ImportError, Importer};
use crate::testing::{Portal, acme_order, order_line};
use serde_json::{Value, json};

/// A feed of so many orders, the first of them number `first`.
fn orders(first: usize, count: usize) -> String {
    let order = |number: usize| {
        let serial = format!("B{:010}", 5_000_000 + number);
        acme_order(&format!("46{number:08}"), 1, &[order_line(1, "BE-11D-SBS", &serial, json!({}))]) + "\n"
    };
    (first..first + count).map(order).collect()
}

async fn operator(portal: &Portal) -> String {
    portal.add_account("ops@vendor.example", Role::Operator).await;
    portal.sign_in("ops@vendor.example").await.access
}

async fn hand_over(portal: &Portal, token: &str, feed: String) -> crate::testing::Answer {
    let request = portal.request(reqwest::Method::POST, "/api/v1/feed", Some(token));
    portal.send(request.body(feed)).await
}

// Y7
#[tokio::test(flavor = "multi_thread")]
async fn on_a_full_disk_a_feed_is_to_be_sent_again_and_nothing_of_it_counts_as_rejected() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let token = operator(&portal).await;
    let health = portal.get("/healthz", None).await;
    assert_eq!(health.status, 200);
    portal.state.store.fill(8);
    let answer = hand_over(&portal, &token, orders(1, 2_000)).await;
    assert_eq!(answer.code(), "503 unavailable", "{}", answer.text());
    let (body, header) = (answer.json(), answer.header("retry-after").to_owned());
    assert_eq!((&body["retryable"], &body["params"]["rejected"]), (&json!(true), &json!("0")), "{body}");
    assert!(header.parse::<u64>().is_ok_and(|seconds| seconds > 0), "{header}");
    let refused =
        portal.post("/api/v1/session", None, &json!({"email": "x@y.example", "password": "z"})).await;
    assert_eq!(refused.status, 401, "what needs no writing goes on");
    // The finding of a moment ago counts no more.
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    assert_eq!(portal.get("/healthz", None).await.code(), "503 unavailable");

    portal.state.store.fill(i64::MAX);
    let answer = hand_over(&portal, &token, orders(1, 2_000)).await;
    let (body, taken) = (answer.json(), body["params"]["taken"].as_str().expect("a count").parse::<u64>());
    assert_eq!((answer.status.as_u16(), &body["rejected"]), (200, &json!(0)), "{body}");
    assert_eq!(body["unchanged"].as_u64(), taken.ok(), "what was taken before stayed: {body}");
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    assert_eq!(portal.get("/healthz", None).await.status, 200, "well again");
}

// Y7
#[tokio::test(flavor = "multi_thread")]
async fn an_import_says_from_which_line_on_nothing_was_taken() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    portal.state.store.fill(8);
    let (state, feed) = (portal.state.clone(), orders(1, 2_000));
    let runtime = tokio::runtime::Handle::current();
    let imported = tokio::task::spawn_blocking(move || {
        let (store, files, clock) = (&state.store, &state.files, &*state.clock);
        let mut notices = 0;
        let importer = Importer { store, files, clock, folder: Folder::None, runtime };
        let imported = importer.import(feed.as_bytes(), |_| notices += 1, |_| {});
        (imported, notices)
    });
    let (imported, notices) = imported.await.expect("the import ends");
    let Err(ImportError::Write { line, error, summary }) = imported else { panic!("{imported:?}") };
    assert!(matches!(error, crate::store::Error::Full), "{error}");
    assert_eq!((summary.rejected, notices), (0, 0));
    assert_eq!(line, summary.new + 1);
    let held = portal.column("SELECT order_number FROM sales_order WHERE order_number > '4600000000'").await;
    assert_eq!(held.len() as u64, summary.new, "what was said is what is there");
}

// Y7
#[tokio::test(flavor = "multi_thread")]
async fn what_people_do_on_a_full_disk_is_refused_for_now_and_done_once_there_is_room() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in("bill@acme.example").await;
    portal.state.store.fill(0);
    let change = |n: usize| {
        json!({"changes": [{
            "key": format!("019a0000-0000-7000-8000-{n:012x}"), "kind": "annotation", "id": "4500000001-1",
            "set": {"notes": {"value": "x".repeat(9_000), "base": 0}},
        }]})
    };
    let mut refused = 0;
    for n in 0..20 {
        let answer = portal.post("/api/v1/changes", Some(&bill.access), &change(n)).await;
        assert!([200, 503].contains(&answer.status.as_u16()), "{}", answer.text());
        refused += usize::from(answer.status.as_u16() == 503);
    }
    assert!(refused > 0, "at last there is no room");
    portal.state.store.fill(i64::MAX);
    for n in 0..20 {
        let answer: Value = portal.post("/api/v1/changes", Some(&bill.access), &change(n)).await.json();
        assert!(
            [200, 409].contains(&answer["outcomes"][0]["status"].as_u64().unwrap_or_default()),
            "{answer}"
        );
    }
}
