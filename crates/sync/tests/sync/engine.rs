//! What a run does, step by step.

use crate::support::{Script, Temporary, check, end, hides, identity, now, sites};
use licet_mirror::{Identity, Phase};
use licet_sync::{Activity, Reason, RemoteError};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

fn never() -> CancellationToken {
    CancellationToken::new()
}

fn failed_with(activity: &Activity) -> &str {
    match activity {
        Activity::Failed(failure) => &failure.code,
        _ => "none",
    }
}

#[tokio::test]
async fn a_first_sync_reads_all_pages_and_then_changes_only() {
    let temporary = Temporary::new();
    let remote = Script::new([
        Ok(sites(0, 5) + &end("a", true, None)),
        Ok(sites(5, 9) + &end("b", true, None)),
        Ok(end("c", false, Some(check(0, 9)))),
    ]);
    let engine = temporary.engine(remote.clone());
    let status = engine.run(&never()).await;
    assert_eq!((status.activity, status.last_synced_at), (Activity::Idle, Some(now())));
    assert_eq!(remote.cursors(), [None, Some("a".into()), Some("b".into())]);
    assert_eq!(temporary.sites().len(), 9);
    assert_eq!(temporary.mirror.sync_position().unwrap().phase, Phase::Current);

    remote.then(Ok(end("c", false, None)));
    engine.run(&never()).await;
    assert_eq!(
        remote.asked.lock().unwrap().last().unwrap(),
        &(Some("c".into()), false),
        "compared within the day"
    );
}

#[tokio::test]
async fn rule_15_a_run_that_fails_leaves_the_time_of_the_last_that_did_not() {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 3) + &end("a", false, Some(check(0, 3))))]);
    let engine = temporary.engine(remote.clone());
    engine.run(&never()).await;
    let status = engine.run(&never()).await;
    assert_eq!(failed_with(&status.activity), "offline");
    assert_eq!((status.last_synced_at, status.offline_since), (Some(now()), Some(now())));
    remote.then(Ok(end("a", false, None)));
    let status = engine.run(&never()).await;
    assert_eq!((status.activity, status.offline_since), (Activity::Idle, None));
}

#[tokio::test]
async fn rule_6_an_expired_cursor_takes_one_snapshot_while_the_old_rows_are_shown() {
    let temporary = Temporary::new();
    let remote = Script::new([
        Ok(sites(0, 8) + &end("a", false, Some(check(0, 8)))),
        Err(RemoteError::CursorExpired),
        Ok(sites(2, 5) + &end("b", true, None)),
    ]);
    let engine = temporary.engine(remote.clone());
    engine.run(&never()).await;
    engine.run(&never()).await;
    assert_eq!(temporary.sites().len(), 8, "half a snapshot removes nothing");
    remote.then(Ok(sites(5, 7) + &end("c", false, Some(check(2, 7)))));
    engine.run(&never()).await;
    assert_eq!(remote.cursors()[1..], [Some("a".into()), None, Some("b".into()), Some("b".into())]);
    assert_eq!(temporary.sites(), ["S0002", "S0003", "S0004", "S0005", "S0006"], "a whole one does");
}

#[tokio::test]
async fn rule_6_a_portal_that_refuses_every_cursor_is_asked_no_more() {
    let temporary = Temporary::new();
    let remote = Script::new([]);
    for _ in 0..9 {
        remote.then(Ok(sites(0, 3) + &end("same", true, None)));
        remote.then(Err(RemoteError::CursorExpired));
    }
    let engine = temporary.engine(remote.clone());
    let status = engine.run(&never()).await;
    assert_eq!(status.activity, Activity::Stopped(Reason::CursorLoop));
    assert_eq!(remote.asked.lock().unwrap().len(), 6, "the third refusal of a cursor was the last");
}

#[tokio::test]
async fn rule_7_a_mass_removal_goes_once_the_digest_confirms_it() {
    let temporary = Temporary::new();
    let remote = Script::new([
        Ok(sites(0, 200) + &end("a", false, Some(check(0, 200)))),
        Ok(hides(0, 100) + &end("b", false, None)),
        Ok(end("b", false, Some(check(100, 200)))),
    ]);
    let engine = temporary.engine(remote.clone());
    engine.run(&never()).await;
    assert_eq!(engine.run(&never()).await.activity, Activity::Idle);
    assert_eq!(remote.asked.lock().unwrap()[2], (Some("b".into()), true), "it asks for the digest by itself");
    assert_eq!(temporary.sites().len(), 100);
}

#[tokio::test]
async fn rule_7_a_mass_removal_that_no_digest_confirms_waits_for_the_admin() {
    let temporary = Temporary::new();
    let remote = Script::new([
        Ok(sites(0, 200) + &end("a", false, Some(check(0, 200)))),
        Ok(hides(0, 100) + &end("b", false, None)),
        Ok(end("b", false, Some(check(50, 200)))),
    ]);
    let engine = temporary.engine(remote);
    engine.run(&never()).await;
    let status = engine.run(&never()).await;
    assert_eq!(status.activity, Activity::Held { removals: 100 });
    assert_eq!(temporary.sites().len(), 200, "everything is still shown");
    let engine = temporary.engine(Script::new([]));
    assert_eq!(engine.status().borrow().activity, Activity::Held { removals: 100 }, "after a restart too");
    assert_eq!(engine.confirm_removals().await.unwrap(), 100);
    assert_eq!(temporary.sites().len(), 100);
}

#[tokio::test]
async fn rule_7_snapshots_that_never_agree_stop_the_loop_and_remove_nothing() {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 80) + &end("a", false, Some(check(0, 80))))]);
    for n in 0..9 {
        remote.then(Ok(sites(0, 10) + &end(&format!("x{n}"), false, Some(check(0, 11)))));
    }
    let engine = temporary.engine(remote);
    engine.run(&never()).await;
    temporary.mirror.begin_snapshot().unwrap();
    assert_eq!(engine.run(&never()).await.activity, Activity::Stopped(Reason::NeverAgrees));
    assert_eq!(temporary.sites().len(), 80);
}

#[tokio::test]
async fn rule_14_another_sign_in_never_merges_into_a_mirror() {
    let temporary = Temporary::new();
    let mut remote = Script::default();
    remote.identity = Some(Identity { account_id: "account-2".into(), ..identity() });
    remote.then(Ok(sites(0, 5) + &end("a", false, Some(check(0, 5)))));
    let remote = Arc::new(remote);
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(failed_with(&status.activity), "mirror-other-identity");
    assert_eq!((remote.cursors().len(), temporary.sites().len()), (0, 0), "it isn't even asked");
}

#[tokio::test]
async fn rule_14_which_portal_answers_is_asked_first_and_again_after_any_failure() {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 3) + &end("a", false, Some(check(0, 3))))]);
    remote.then(Ok(end("a", false, None)));
    let engine = temporary.engine(remote.clone());
    for (what, times) in
        [("at first", 1), ("not before each request", 1), ("the network may be another one", 1)]
    {
        engine.run(&never()).await;
        assert_eq!(*remote.confirmed.lock().unwrap(), times, "{what}");
    }
    remote.then(Ok(end("a", false, None)));
    engine.run(&never()).await;
    assert_eq!(*remote.confirmed.lock().unwrap(), 2, "the run before was offline");
}

#[tokio::test]
async fn an_answer_that_is_not_whole_changes_nothing() {
    let cut = sites(0, 5);
    let answers =
        [cut.clone(), cut[..cut.len() - 9].to_owned(), "<html>sign in to the hotel</html>".to_owned()];
    for answer in answers {
        let temporary = Temporary::new();
        let remote = Script::new([Ok(sites(0, 3) + &end("a", true, None)), Ok(answer)]);
        let engine = temporary.engine(remote);
        let status = engine.run(&never()).await;
        assert_eq!(failed_with(&status.activity), "sync-answer-form");
        let standing = temporary.mirror.sync_position().unwrap();
        assert_eq!((standing.cursor.as_deref(), standing.rows), (Some("a"), 3));
    }
}

#[tokio::test]
async fn a_busy_portal_is_asked_again_when_it_says() {
    let temporary = Temporary::new();
    let busy = |seconds| RemoteError::Busy { status: 429, retry_after: Some(Duration::from_secs(seconds)) };
    let remote = Script::new([
        Err(busy(1)),
        Err(RemoteError::Busy { status: 503, retry_after: None }),
        Ok(sites(0, 3) + &end("a", false, Some(check(0, 3)))),
        Err(busy(900)),
    ]);
    let engine = temporary.engine(remote);
    let began = std::time::Instant::now();
    assert_eq!(engine.run(&never()).await.activity, Activity::Idle);
    assert!(began.elapsed() >= Duration::from_secs(1), "not before the time that it asked for");
    assert!(began.elapsed() < Duration::from_secs(10));
    let status = engine.run(&never()).await;
    let Activity::Failed(failure) = status.activity else { panic!("a long pause ends the run") };
    assert_eq!((failure.code.as_str(), failure.retry_in), ("unavailable", Some(Duration::from_secs(900))));
}

#[tokio::test]
async fn cancelling_keeps_what_was_written_and_the_next_run_goes_on() {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 5) + &end("a", true, None))]);
    let engine = temporary.engine(remote.clone());
    engine.run(&never()).await;
    let cancel = CancellationToken::new();
    cancel.cancel();
    let status = engine.run(&cancel).await;
    assert_eq!(status.activity, Activity::Idle, "being cancelled is no failure");
    remote.then(Ok(sites(5, 9) + &end("b", false, Some(check(0, 9)))));
    assert_eq!(engine.run(&never()).await.activity, Activity::Idle);
    assert_eq!(temporary.sites().len(), 9);
}

#[tokio::test]
async fn who_watches_sees_rows_come_and_hears_what_is_stale() {
    let temporary = Temporary::new();
    let remote = Script::new([
        Ok(sites(0, 5) + &end("a", true, None)),
        Ok(sites(5, 9) + &end("b", false, Some(check(0, 9)))),
    ]);
    let engine = temporary.engine(remote);
    let mut stale = engine.stale();
    engine.run(&never()).await;
    assert_eq!(stale.try_recv().unwrap(), ["site"]);
    assert_eq!(stale.try_recv().unwrap(), ["site"]);
    assert!(stale.try_recv().is_err(), "once a page");
    engine.settle(&never()).await.unwrap();
    assert!(temporary.mirror.search_is_ready().unwrap());
}

// Y1
#[tokio::test]
async fn a_pull_that_fails_the_same_way_three_times_takes_one_snapshot_and_keeps_the_outbox() {
    let temporary = Temporary::new();
    let nonsense = || Ok("<html>\n".to_owned());
    let remote = Script::new([Ok(sites(0, 3) + &end("a", false, Some(check(0, 3))))]);
    let engine = temporary.engine(remote.clone());
    engine.run(&never()).await;
    let later = Some(Duration::from_secs(600));
    remote.push_then(move |_| Err(RemoteError::Busy { status: 503, retry_after: later }));
    temporary.write_notes(1, "Rack 7");
    let key = temporary.mirror.outbox(9).unwrap()[0].key.clone();
    for _ in 0..2 {
        remote.then(nonsense());
        assert_eq!(failed_with(&engine.run(&never()).await.activity), "sync-answer-form");
    }
    assert_eq!(temporary.mirror.sync_position().unwrap().phase, Phase::Current);
    remote.then(nonsense());
    remote.then(Ok(sites(0, 4) + &end("b", false, Some(check(0, 4)))));
    let status = engine.run(&never()).await;
    assert_eq!(status.activity, Activity::Idle, "the third failure is followed by a snapshot");
    assert_eq!(remote.cursors()[3..], [Some("a".into()), None]);
    assert_eq!(temporary.sites().len(), 4);
    let kept = temporary.mirror.outbox(9).unwrap();
    assert!(kept.iter().any(|queued| queued.key == key), "the outbox is as it was: {kept:?}");
}

// Y1
#[tokio::test]
async fn a_portal_that_answers_nonsense_for_ever_gets_one_snapshot_and_the_person_is_told() {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 3) + &end("a", false, Some(check(0, 3))))]);
    (0..20).for_each(|_| remote.then(Ok("<html>\n".to_owned())));
    let mut codes = Vec::new();
    temporary.engine(remote.clone()).run(&never()).await;
    for _ in 0..8 {
        // Over restarts too.
        let status = temporary.engine(remote.clone()).run(&never()).await;
        codes.push(failed_with(&status.activity).to_owned());
    }
    assert_eq!(codes[..2], ["sync-answer-form"; 2]);
    assert_eq!(codes[4..], ["sync-stuck"; 4]);
    let snapshots = remote.cursors()[1..].iter().filter(|cursor| cursor.is_none()).count();
    let asked = remote.cursors().len() - 1;
    assert_eq!((asked - snapshots, snapshots), (3, 6), "one snapshot was begun, and is gone on with");
    assert_eq!(temporary.sites().len(), 3, "what is here is shown");
}

// Y12
#[tokio::test]
async fn syncs_that_fail_one_after_the_other_do_not_fill_the_disk_with_their_log() {
    let temporary = Temporary::new();
    let remote = Script::new([]);
    let engine = temporary.engine(remote.clone());
    let log = std::path::PathBuf::from(format!("{}-wal", temporary.mirror.path().display()));
    let mut largest = 0;
    for run in 0..12 {
        let rows: String = (0..4_000)
            .map(|n| {
                let (id, name) = (format!("S{n:04}"), format!("{} in run {run}", "Acme".repeat(60)));
                let put =
                    json!({"op": "put", "kind": "site", "id": id, "rev": run + 1, "body": {"name": name}});
                format!("{put}\n")
            })
            .collect();
        remote.then(Ok(rows + &end(&format!("c{run}"), true, None)));
        assert_eq!(failed_with(&engine.run(&never()).await.activity), "offline");
        largest = largest.max(std::fs::metadata(&log).unwrap().len());
    }
    assert!(largest < 16 << 20, "{largest} bytes");
}
