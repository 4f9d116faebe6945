//! Comparing with the portal bucket by bucket, and mending what differs (docs/SYNC.md, rule 10).

use crate::support::{Script, Temporary, bucket_of, buckets, check, end_at, end_of_bucket, sites};
use licet_sync::{Activity, Reason};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

fn never() -> CancellationToken {
    CancellationToken::new()
}

/// A mirror of sites `0..20`, up to date at number 5 and compared.
async fn current() -> (Temporary, Arc<Script>) {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 20) + &end_at("a", 5, Some(check(0, 20))))]);
    remote.buckets.lock().unwrap().push_back(buckets(0, 20, 5));
    assert_eq!(temporary.engine(remote.clone()).run(&never()).await.activity, Activity::Idle);
    assert_eq!(remote.order(), ["pull", "buckets"], "after a snapshot");
    (temporary, remote)
}

/// The last comparison was long ago.
fn due(temporary: &Temporary) {
    temporary.mirror.set_setting("sync-checked-at", Some("2020-01-01T00:00:00Z")).unwrap();
}

#[tokio::test]
async fn rule_10_mirror_and_portal_are_compared_after_a_snapshot_and_daily() {
    let (temporary, remote) = current().await;
    let engine = temporary.engine(remote.clone());
    remote.then(Ok(end_at("a", 5, None)));
    engine.run(&never()).await;
    assert_eq!(remote.order(), ["pull"], "not again within the day");
    due(&temporary);
    for _ in 0..2 {
        remote.then(Ok(end_at("a", 5, None)));
    }
    remote.buckets.lock().unwrap().push_back(buckets(0, 20, 5));
    engine.run(&never()).await;
    engine.run(&never()).await;
    assert_eq!(remote.order(), ["pull", "buckets", "pull"]);
}

#[tokio::test]
async fn rule_10_a_bucket_that_differs_is_fetched_again_alone() {
    let (temporary, remote) = current().await;
    // The mirror lost nothing it knows of; the portal has one more.
    due(&temporary);
    remote.then(Ok(end_at("a", 5, None)));
    remote.then(Ok(end_at("a", 5, None)));
    remote.buckets.lock().unwrap().extend([buckets(0, 21, 5), buckets(0, 21, 5)]);
    let (n, text) = bucket_of(20, 0, 21, 5);
    remote.bucket.lock().unwrap().insert(n, text);
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    assert_eq!(remote.order(), ["pull", "buckets", "bucket", "pull", "buckets"]);
    assert_eq!(temporary.sites().len(), 21);
    assert_eq!(temporary.mirror.sync_position().unwrap().check, check(0, 21));
}

#[tokio::test]
async fn rule_10_a_row_that_is_nowhere_at_the_portal_goes_with_its_bucket() {
    let (temporary, remote) = current().await;
    due(&temporary);
    remote.then(Ok(end_at("a", 5, None)));
    remote.then(Ok(end_at("a", 5, None)));
    remote.buckets.lock().unwrap().extend([buckets(0, 19, 5), buckets(0, 19, 5)]);
    let (n, text) = bucket_of(19, 0, 19, 5);
    remote.bucket.lock().unwrap().insert(n, text);
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    assert_eq!(temporary.sites().len(), 19);
}

#[tokio::test]
async fn rule_10_a_snapshot_comes_only_where_the_buckets_did_not_help() {
    let (temporary, remote) = current().await;
    due(&temporary);
    remote.then(Ok(end_at("a", 5, None)));
    remote.then(Ok(end_at("a", 5, None)));
    remote.then(Ok(sites(0, 21) + &end_at("b", 5, Some(check(0, 21)))));
    remote.buckets.lock().unwrap().extend([buckets(0, 21, 5), buckets(0, 21, 5), buckets(0, 21, 5)]);
    // The bucket that it hands out is not the one that it counts.
    let (n, text) = bucket_of(20, 0, 20, 5);
    remote.bucket.lock().unwrap().insert(n, text);
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    let order = ["pull", "buckets", "bucket", "pull", "buckets", "pull", "buckets"];
    assert_eq!(remote.order(), order);
    assert_eq!(remote.cursors().last(), Some(&None), "the last pull was a snapshot");
    assert_eq!(temporary.sites().len(), 21);
}

#[tokio::test]
async fn rule_10_what_never_agrees_stops_and_removes_nothing() {
    let (temporary, remote) = current().await;
    due(&temporary);
    for _ in 0..2 {
        remote.then(Ok(end_at("a", 5, None)));
    }
    remote.then(Ok(sites(0, 20) + &end_at("b", 5, Some(check(0, 20)))));
    (0..3).for_each(|_| remote.buckets.lock().unwrap().push_back(buckets(0, 21, 5)));
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Stopped(Reason::NeverAgrees));
    assert_eq!(temporary.sites().len(), 20);
}

#[tokio::test]
async fn rule_10_a_portal_that_has_moved_on_is_compared_after_another_pull() {
    let (temporary, remote) = current().await;
    due(&temporary);
    remote.then(Ok(end_at("a", 5, None)));
    remote.then(Ok(sites(20, 21) + &end_at("b", 6, None)));
    remote.buckets.lock().unwrap().extend([buckets(0, 21, 6), buckets(0, 21, 6)]);
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    assert_eq!(remote.order(), ["pull", "buckets", "pull", "buckets"]);
    assert_eq!(temporary.sites().len(), 21);
}

#[tokio::test]
async fn rule_10_a_portal_that_never_stands_still_is_compared_another_time() {
    let (temporary, remote) = current().await;
    due(&temporary);
    remote.then(Ok(end_at("a", 5, None)));
    for n in 0..3 {
        remote.buckets.lock().unwrap().push_back(buckets(0, 20, 6 + i64::from(n)));
        remote.then(Ok(sites(n, n + 1) + &end_at("b", 6 + i64::from(n), None)));
    }
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle, "the mirror is up to date all the same");
    let order = ["pull", "buckets", "pull", "buckets", "pull", "buckets", "pull"];
    assert_eq!(remote.order(), order);
    remote.then(Ok(end_at("b", 8, None)));
    remote.buckets.lock().unwrap().push_back(buckets(0, 20, 8));
    temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(remote.order(), ["pull", "buckets"]);
}

#[tokio::test]
async fn a_portal_without_buckets_is_pulled_all_the_same() {
    let (temporary, remote) = current().await;
    due(&temporary);
    remote.then(Ok(end_at("a", 5, None)));
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    assert_eq!(remote.order(), ["pull", "buckets"]);
}

#[tokio::test]
async fn rule_7_a_bucket_removes_no_more_than_a_page_may() {
    let temporary = Temporary::new();
    // Sites that are all in one bucket, and more of them than may go unasked.
    let n = licet_protocol::sync::bucket("site", "S0000");
    let of_bucket = |n: u32| licet_protocol::sync::bucket("site", &format!("S{n:04}"));
    let ids: Vec<u32> = (0..40_000).filter(|id| of_bucket(*id) == n).take(60).collect();
    let (mut rows, mut all) = (String::new(), licet_protocol::sync::Check::default());
    for id in &ids {
        rows += &sites(*id, id + 1);
        all.add(licet_protocol::sync::row_hash("site", &format!("S{id:04}"), 1));
    }
    let remote = Script::new([Ok(rows + &end_at("a", 5, Some(all))), Ok(end_at("a", 5, None))]);
    let none = licet_protocol::sync::Check::default();
    remote.buckets.lock().unwrap().push_back(buckets(0, 0, 5));
    remote.bucket.lock().unwrap().insert(n, end_of_bucket(5, none));
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Held { removals: 60 });
    assert_eq!(temporary.sites().len(), 60, "everything is still shown");
}
