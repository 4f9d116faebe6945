//! What reads long takes turns (docs/adr/0012).

use crate::mirror::{Mirror, note, slot};
use crate::worked_example::portal;
use futures::FutureExt as _;
use licet_portal::store::Turn;
use licet_testkit::TestPortal;
use reqwest::StatusCode;
use std::pin::pin;

/// All turns, as if so many read long.
fn all_turns(portal: &TestPortal) -> Vec<Turn> {
    std::iter::from_fn(|| portal.state().store.turn().now_or_never()).map(Result::unwrap).collect()
}

#[tokio::test]
async fn who_asks_what_is_new_is_answered_while_a_first_sync_waits_for_its_turn() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let new = Mirror::signed_in(&portal, "bill@acme.example").await;
    let others = all_turns(&portal);
    let mut first_sync = pin!(new.ask(None, false));
    for _ in 0..3 {
        tokio::select! {
            biased;
            answer = &mut first_sync => panic!("a first sync was read without a turn: {answer:?}"),
            answer = bill.ask(bill.cursor.as_deref(), false) => assert_eq!(answer.status(), StatusCode::OK),
        }
    }
    let (id, text) = (bill.ids("entitlement")[0].to_owned(), "what is new comes meanwhile, too");
    bill.push(&[note(1, &id, slot("notes", text))]).await;
    tokio::select! {
        biased;
        answer = &mut first_sync => panic!("a first sync was read without a turn: {answer:?}"),
        _ = bill.catch_up() => {}
    }
    assert_eq!(bill.ids("annotation"), [id.as_str()]);
    drop(others);
    assert_eq!(first_sync.await.status(), StatusCode::OK, "its turn comes");
}

#[tokio::test]
async fn count_and_digest_and_buckets_take_turns_too() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let others = all_turns(&portal);
    let mut checked = pin!(bill.ask(bill.cursor.as_deref(), true));
    let mut buckets = pin!(bill.get("/api/v1/sync/buckets"));
    let mut bucket = pin!(bill.get("/api/v1/sync/buckets/7"));
    for _ in 0..3 {
        tokio::select! {
            biased;
            _ = &mut checked => panic!("counted without a turn"),
            _ = &mut buckets => panic!("counted without a turn"),
            _ = &mut bucket => panic!("read without a turn"),
            answer = bill.ask(bill.cursor.as_deref(), false) => assert_eq!(answer.status(), StatusCode::OK),
        }
    }
    drop(others);
    let (checked, buckets, bucket) = tokio::join!(checked, buckets, bucket);
    for answer in [checked, buckets, bucket] {
        assert_eq!(answer.status(), StatusCode::OK);
    }
}

#[tokio::test]
async fn who_hangs_up_leaves_the_queue() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let gone = Mirror::signed_in(&portal, "bill@acme.example").await;
    let mut others = all_turns(&portal);
    {
        let mut first_sync = pin!(gone.ask(None, false));
        tokio::select! {
            biased;
            _ = &mut first_sync => panic!("a first sync was read without a turn"),
            _ = bill.ask(bill.cursor.as_deref(), false) => {}
        }
    }
    // Its connection is closed with it.
    drop(gone);
    let new = Mirror::signed_in(&portal, "bill@acme.example").await;
    let first_sync = new.ask(None, false);
    others.pop();
    assert_eq!(first_sync.await.status(), StatusCode::OK);
    // Whichever turns the one who went was given, all are free again.
    let most = others.len() + 1;
    drop(others);
    let mut free = Vec::new();
    for _ in 0..most {
        free.push(portal.state().store.turn().await.unwrap());
    }
}
