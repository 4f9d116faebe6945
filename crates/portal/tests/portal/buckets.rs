//! Rule 10 of docs/SYNC.md: a mirror finds out where it differs, and gets only that again.

use crate::changes::ONE;
use crate::mirror::{Mirror, comment, key, note, slot};
use crate::worked_example::portal;
use licet_protocol::sync::{BUCKETS, Buckets, Check, bucket, row_hash};
use licet_testkit::{TestPortal, feed};
use reqwest::StatusCode;
use serde_json::Value;

async fn asked(mirror: &Mirror, query: &str) -> Buckets {
    let answer = mirror.get(&format!("/api/v1/sync/buckets{query}")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.json().await.unwrap()
}

/// The mirror's own count.
fn counted(mirror: &Mirror) -> Vec<Check> {
    let mut buckets = vec![Check::default(); BUCKETS];
    for ((kind, id), rev) in &mirror.revs {
        buckets[usize::from(bucket(kind, id))].add(row_hash(kind, id, *rev));
    }
    buckets
}

fn differing(one: &[Check], other: &[Check]) -> Vec<usize> {
    (0..BUCKETS).filter(|n| one[*n] != other[*n]).collect()
}

async fn fetched(mirror: &Mirror, n: usize) -> Vec<Value> {
    let answer = mirror.get(&format!("/api/v1/sync/buckets/{n}")).await;
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers()["content-type"], "application/x-ndjson");
    assert_eq!(answer.headers()["cache-control"], "no-store");
    answer.text().await.unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

async fn written(portal: &TestPortal) {
    let bill = Mirror::of(portal, "bill@acme.example").await;
    bill.push(&[note(1, ONE, slot("notes", "x")), comment(2, ONE, "x")]).await;
}

#[tokio::test]
async fn rule_10_the_buckets_are_those_of_everything_that_the_rules_give() {
    let portal = portal().await;
    written(&portal).await;
    for who in
        ["mary@skynet.example", "ted@data.example", "carl@cyberdyne.example", "stranger@nowhere.example"]
    {
        let mirror = Mirror::of(&portal, who).await;
        let buckets = asked(&mirror, "").await;
        assert_eq!(buckets.seq, mirror.seq.unwrap(), "at the number to which the mirror has come");
        assert_eq!(buckets.buckets, counted(&mirror), "{who}");
        let all: u64 = buckets.buckets.iter().map(|check| check.count).sum();
        assert_eq!(all, mirror.rows.len() as u64);
    }
}

#[tokio::test]
async fn rule_10_one_change_makes_its_bucket_differ_and_that_alone_is_fetched_again() {
    let portal = portal().await;
    written(&portal).await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    let mut bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    bill.catch_up().await;
    lee.push_one(comment(9, ONE, "One more")).await;
    let buckets = asked(&bill, "").await;
    let there = usize::from(bucket("comment", &key(9)));
    assert_eq!(differing(&buckets.buckets, &counted(&bill)), [there]);

    let lines = fetched(&bill, there).await;
    let (end, puts) = lines.split_last().unwrap();
    assert_eq!(end["op"], "end");
    assert_eq!(end["cursor"], "", "a bucket moves no cursor");
    assert_eq!(end["seq"], buckets.seq);
    assert_eq!(end["check"], serde_json::to_value(buckets.buckets[there]).unwrap());
    assert!(puts.iter().any(|put| put["id"] == key(9) && put["body"]["text"] == "One more"), "{puts:?}");
    for put in puts {
        let (kind, id) = (put["kind"].as_str().unwrap(), put["id"].as_str().unwrap());
        assert_eq!(usize::from(bucket(kind, id)), there);
    }
    bill.catch_up().await;
    assert_eq!(asked(&bill, "").await.buckets, counted(&bill));
}

#[tokio::test]
async fn rule_10_all_buckets_together_are_the_mirror() {
    let portal = portal().await;
    written(&portal).await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let mut rows = std::collections::BTreeMap::new();
    for n in 0..BUCKETS {
        for mut put in fetched(&mary, n).await {
            if put["op"] == "put" {
                let text = |name: &str| put[name].as_str().unwrap().to_owned();
                rows.insert((text("kind"), text("id")), put["body"].take());
            }
        }
    }
    assert_eq!(rows, mary.rows, "bodies as a pull sends them, keys and access included");
}

#[tokio::test]
async fn rule_10_what_others_do_keeps_no_mirror_from_comparing() {
    let portal = portal().await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let at = bill.seq.unwrap();
    portal.import_all(&feed::ndjson([licet_protocol::feed::Record::Order(feed::order("1", "S"))])).await;
    assert!(asked(&bill, "").await.seq > at);
    assert_eq!(asked(&bill, &format!("?at={at}")).await.seq, at, "nothing that Bill sees has changed since");
    lee.push_one(comment(1, ONE, "x")).await;
    assert!(asked(&bill, &format!("?at={at}")).await.seq > at, "now it has");
    assert!(asked(&bill, "?at=9999999").await.seq < 9_999_999, "nobody is ahead of the portal");
}

#[tokio::test]
async fn rule_10_only_buckets_that_there_are_and_only_for_who_is_signed_in() {
    let portal = portal().await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    for path in ["/api/v1/sync/buckets/256", "/api/v1/sync/buckets/x", "/api/v1/sync/buckets?at=soon"] {
        let answer = ted.get(path).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(answer.json::<Value>().await.unwrap()["code"], "bad-request");
    }
    ted.token = "nobody".into();
    for path in ["/api/v1/sync/buckets", "/api/v1/sync/buckets/0"] {
        assert_eq!(ted.get(path).await.status(), StatusCode::UNAUTHORIZED, "{path}");
    }
}
