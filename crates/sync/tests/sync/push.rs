//! What becomes of a queued change, whatever the portal answers (docs/SYNC.md, rules 16, 17 and 19).

use crate::support::{
    Script, Temporary, buckets, check, conflict, done, end, end_at, entitlement_id, outcome, sites, write,
};
use chrono::TimeDelta;
use licet_domain::Target;
use licet_mirror::outbox::QueuedState;
use licet_protocol::change::MOST_CHANGES;
use licet_protocol::{ErrorBody, ErrorCode};
use licet_sync::{Activity, RemoteError};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

fn never() -> CancellationToken {
    CancellationToken::new()
}

/// A mirror that is up to date at number 5, whose further pulls bring nothing new.
async fn current() -> (Temporary, Arc<Script>) {
    let temporary = Temporary::new();
    let remote = Script::new([Ok(sites(0, 3) + &end_at("a", 5, Some(check(0, 3))))]);
    remote.buckets.lock().unwrap().push_back(buckets(0, 3, 5));
    temporary.engine(remote.clone()).run(&never()).await;
    remote.order();
    (temporary, remote)
}

/// So many further pulls bring nothing new.
fn nothing_new(remote: &Script, times: usize) {
    (0..times).for_each(|_| remote.then(Ok(end_at("a", 5, None))));
}

fn states(temporary: &Temporary) -> Vec<QueuedState> {
    temporary.mirror.outbox(999).unwrap().into_iter().map(|queued| queued.state).collect()
}

fn busy(status: u16, seconds: Option<u64>) -> RemoteError {
    RemoteError::Busy { status, retry_after: seconds.map(Duration::from_secs) }
}

#[tokio::test]
async fn a_run_pushes_pulls_and_pushes_again_what_was_queued_meanwhile() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 9);
    let engine = temporary.engine(remote.clone());
    engine.run(&never()).await;
    assert_eq!(remote.order(), ["pull"], "nothing waits: nothing is sent");

    temporary.write_notes(1, "Rack 7");
    let mirror = Arc::clone(&temporary.mirror);
    remote.push_then(move |changes| {
        // Somebody goes on typing while the answer is on its way.
        write(&mirror, Target::Annotation, &entitlement_id(2), "notes", json!("Rack 8"));
        Ok(done(changes, 4))
    });
    assert_eq!(engine.run(&never()).await.activity, Activity::Idle);
    assert_eq!(remote.order(), ["push", "push", "pull"], "what came in between goes in the same breath");
    assert_eq!(temporary.outbox(), (0, 0));

    // And what is queued while rows come goes right after them.
    let mut status = engine.status();
    let mirror = Arc::clone(&temporary.mirror);
    let typing = tokio::spawn(async move {
        status.wait_for(|status| matches!(status.activity, Activity::Syncing { .. })).await.unwrap();
        write(&mirror, Target::Annotation, &entitlement_id(3), "notes", json!("Rack 9"));
    });
    engine.run(&never()).await;
    typing.await.unwrap();
    assert_eq!(remote.order(), ["pull", "push", "pull"]);
    assert_eq!(temporary.outbox(), (0, 0));
}

#[tokio::test]
async fn rule_16_after_a_lost_answer_the_same_changes_are_sent_with_the_same_keys() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 9);
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    let key = temporary.write_notes(1, "Rack 7");
    // The portal has done it; nobody hears of that.
    remote.push_then(|_| Err(RemoteError::Offline("connection reset".into())));
    engine.run(&never()).await;
    temporary.write_notes(1, "Rack 8");
    temporary.write_notes(2, "Shelf");
    assert_eq!(states(&temporary)[0], QueuedState::Sending);

    time.pass(TimeDelta::minutes(1));
    engine.run(&never()).await;
    let pushed = remote.pushed.lock().unwrap().clone();
    assert_eq!(pushed[1][0], pushed[0][0], "key, bases and values are those of the first time");
    assert_eq!(pushed[1][0].key, key);
    let later =
        pushed[2].iter().chain(&pushed[1][1..]).find(|change| change.id == entitlement_id(1)).unwrap();
    assert_eq!(later.set["notes"].value, json!("Rack 8"), "what was typed since is a change of its own");
    assert_ne!(later.key, key);
    assert_eq!(temporary.outbox(), (0, 0));
}

#[tokio::test]
async fn rule_16_a_restart_between_sending_and_the_answer_sends_the_same_again() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 9);
    temporary.write_notes(1, "Rack 7");
    remote.push_then(|_| Err(RemoteError::Offline("the power went".into())));
    temporary.engine(remote.clone()).run(&never()).await;
    temporary.engine(remote.clone()).run(&never()).await;
    let pushed = remote.pushed.lock().unwrap();
    assert_eq!((pushed.len(), &pushed[0]), (2, &pushed[1]));
}

#[tokio::test]
async fn rule_17_done_conflict_and_refusal_each_take_their_place() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 1);
    let keys = [1, 2, 3].map(|n| temporary.write_notes(n, "mine"));
    remote.push_then(|changes| {
        let refused = ErrorBody::new(ErrorCode::Forbidden, "view only");
        Ok(vec![
            outcome(&changes[0], 200, Some(4)),
            conflict(&changes[1], &json!("theirs"), 4),
            licet_protocol::change::Outcome { error: Some(refused), ..outcome(&changes[2], 403, None) },
        ])
    });
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle, "they are no failure of sync");
    assert_eq!((status.outgoing.waiting, status.outgoing.undecided), (0, 2));
    let outbox = temporary.mirror.outbox(999).unwrap();
    let state = |key: &str| outbox.iter().find(|queued| queued.key == key).map(|queued| queued.state);
    assert!(matches!(state(&keys[0]), None | Some(QueuedState::Sent)));
    assert_eq!(state(&format!("{}/conflict", keys[1])), Some(QueuedState::Conflict));
    assert_eq!(state(&keys[2]), Some(QueuedState::Refused));
    let exported = String::from_utf8(temporary.mirror.outbox_export().unwrap()).unwrap();
    assert!(exported.contains(&keys[1]) && exported.contains(&keys[2]), "what is parked can be exported");
    remote.order();
    nothing_new(&remote, 1);
    temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(remote.order(), ["pull"], "and isn't sent again by itself");
}

#[tokio::test]
async fn rule_17_whatever_goes_wrong_the_change_stays_and_is_sent_again() {
    let (temporary, remote) = current().await;
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    let key = temporary.write_notes(1, "Rack 7");
    let refused = |status, code: &str| RemoteError::Refused { status, code: code.into() };
    let failures = [
        RemoteError::Offline("it took too long".into()),
        RemoteError::NotThePortal("it answers with text/html".into()),
        RemoteError::Form("no outcomes".into()),
        RemoteError::TooLarge("answer"),
        busy(429, Some(90)),
        busy(503, Some(31)),
        refused(413, "unknown"),
        refused(404, "unknown"),
        refused(403, "forbidden"),
    ];
    for failure in failures {
        let code = failure.code();
        nothing_new(&remote, 1);
        remote.push_then(move |_| Err(failure));
        let status = engine.run(&never()).await;
        assert_eq!(status.activity, Activity::Idle, "{code}: pulling goes on");
        assert_eq!(status.outgoing.waiting, 1, "{code}");
        assert_eq!(status.outgoing.failure.unwrap().code, code);
        let wait = status.outgoing.next_try.unwrap() - time.now();
        assert!(wait <= TimeDelta::seconds(90 + 30), "{code}: it is tried again after {wait}");
        time.pass(wait);
    }
    let answers: [fn(&licet_protocol::change::Change) -> Vec<licet_protocol::change::Outcome>; 7] = [
        |_| Vec::new(),
        |change| {
            vec![licet_protocol::change::Outcome { key: "foreign".into(), ..outcome(change, 200, Some(4)) }]
        },
        |change| vec![outcome(change, 200, Some(4)), outcome(change, 403, None)],
        |change| vec![outcome(change, 200, None)],
        |change| vec![outcome(change, 409, Some(4))],
        |change| vec![outcome(change, 500, None)],
        |change| vec![outcome(change, 700, Some(4))],
    ];
    for answer in answers {
        nothing_new(&remote, 1);
        remote.push_then(move |changes| Ok(answer(&changes[0])));
        let status = engine.run(&never()).await;
        assert_eq!((status.activity, status.outgoing.waiting), (Activity::Idle, 1));
        time.pass(TimeDelta::minutes(1));
    }
    nothing_new(&remote, 1);
    let status = engine.run(&never()).await;
    assert_eq!((status.outgoing.waiting, status.outgoing.failure), (0, None));
    let pushed = remote.pushed.lock().unwrap();
    assert_eq!(pushed.len(), 17, "each was tried once");
    assert!(
        pushed.iter().all(|batch| batch == &pushed[0] && batch[0].key == key),
        "and all tries are the same"
    );
}

#[tokio::test]
async fn rule_17_429_5xx_and_timeouts_are_retried_after_a_pause_that_grows() {
    let (temporary, remote) = current().await;
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    temporary.write_notes(1, "Rack 7");
    let mut waits = Vec::new();
    for _ in 0..12 {
        nothing_new(&remote, 2);
        remote.push_then(|_| Err(RemoteError::Offline("cut".into())));
        let status = engine.run(&never()).await;
        let next = status.outgoing.next_try.unwrap();
        waits.push(next - time.now());
        assert_eq!(remote.order(), ["push", "pull"]);
        engine.run(&never()).await;
        assert_eq!(remote.order(), ["pull"], "a run that comes before its time sends nothing");
        time.pass(next - time.now());
    }
    let longest = waits.iter().max().unwrap();
    assert!(*longest > TimeDelta::seconds(5) && *longest <= TimeDelta::seconds(30), "{waits:?}");
    assert!(waits[0] <= TimeDelta::seconds(1), "{waits:?}");

    nothing_new(&remote, 1);
    engine.run(&never()).await;
    assert_eq!(temporary.outbox(), (0, 0));
}

// Y8
#[rstest::rstest]
#[case::back_ten_minutes(TimeDelta::minutes(-10))]
#[case::back_two_hours(TimeDelta::minutes(-119))]
#[case::back_ten_years(TimeDelta::days(-3650))]
#[case::ahead(TimeDelta::minutes(119))]
#[tokio::test]
async fn a_pause_is_as_long_as_it_is_whatever_is_done_to_the_clock(#[case] set: TimeDelta) {
    let (temporary, remote) = current().await;
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    temporary.write_notes(1, "Rack 7");
    nothing_new(&remote, 3);
    remote.push_then(|_| Err(busy(503, Some(20))));
    engine.run(&never()).await;
    time.set_wall(set);
    time.pass(TimeDelta::seconds(19));
    engine.run(&never()).await;
    assert_eq!(temporary.outbox(), (1, 0), "not sooner");
    time.pass(TimeDelta::seconds(3));
    engine.run(&never()).await;
    assert_eq!(temporary.outbox(), (0, 0), "nor later");
}

#[tokio::test]
async fn who_asks_for_a_sync_does_not_wait_for_the_pause() {
    let (temporary, remote) = current().await;
    let engine = temporary.engine(remote.clone());
    temporary.write_notes(1, "Rack 7");
    nothing_new(&remote, 2);
    remote.push_then(|_| Err(busy(503, Some(600))));
    assert!(engine.run(&never()).await.outgoing.next_try.is_some());
    engine.expedite();
    engine.run(&never()).await;
    assert_eq!(temporary.outbox(), (0, 0));
}

#[tokio::test]
async fn rule_17_what_the_portal_asks_for_is_waited_for_and_rows_come_all_the_same() {
    let (temporary, remote) = current().await;
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    temporary.write_notes(1, "Rack 7");
    nothing_new(&remote, 3);
    remote.push_then(|_| Err(busy(429, Some(20))));
    let status = engine.run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    let wait = status.outgoing.next_try.unwrap() - time.now();
    assert!(wait >= TimeDelta::seconds(20) && wait <= TimeDelta::seconds(21), "{wait}");
    time.pass(TimeDelta::seconds(19));
    engine.run(&never()).await;
    assert_eq!(temporary.outbox(), (1, 0), "not before");
    time.pass(TimeDelta::seconds(2));
    engine.run(&never()).await;
    assert_eq!(temporary.outbox(), (0, 0));
}

#[tokio::test]
async fn a_pause_that_is_over_ends_even_where_the_run_does_not_get_as_far_as_sending() {
    let (temporary, remote) = current().await;
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    temporary.write_notes(1, "Rack 7");
    nothing_new(&remote, 1);
    remote.push_then(|_| Err(busy(503, None)));
    engine.run(&never()).await;
    time.pass(TimeDelta::minutes(1));
    let cancelled = CancellationToken::new();
    cancelled.cancel();
    let status = engine.run(&cancelled).await;
    assert_eq!(status.outgoing.next_try, None, "or whoever waits for it would not wait at all");
}

#[tokio::test]
async fn rule_17_a_401_in_the_middle_keeps_what_was_answered_and_what_was_not() {
    let (temporary, remote) = current().await;
    let count = u32::try_from(MOST_CHANGES).unwrap() + 7;
    (0..count).for_each(|n| drop(temporary.write_notes(n, "Rack 7")));
    remote.push_then(|changes| Ok(done(changes, 4)));
    remote.push_then(|_| Err(RemoteError::SignedOut));
    let engine = temporary.engine(remote.clone());
    let status = engine.run(&never()).await;
    let Activity::Failed(failure) = status.activity else { panic!("somebody must sign in") };
    assert_eq!((failure.code.as_str(), status.outgoing.waiting), ("session-revoked", 7));
    assert_eq!(status.outgoing.next_try, None, "the next run tries again");
    nothing_new(&remote, 1);
    let status = engine.run(&never()).await;
    assert_eq!((status.activity, status.outgoing.waiting), (Activity::Idle, 0));
    let keys = remote.keys();
    assert_eq!(keys.iter().map(Vec::len).collect::<Vec<_>>(), [MOST_CHANGES, 7, 7]);
    assert_eq!(keys[1], keys[2]);
}

#[tokio::test]
async fn batches_are_bounded_by_count_and_bytes() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 1);
    // 200 changes of some 12 kB each: more than two bodies.
    (0..200).for_each(|n| drop(temporary.write_notes(n, &"x".repeat(12_000))));
    temporary.engine(remote.clone()).run(&never()).await;
    let keys = remote.keys();
    assert!(keys.len() >= 3 && keys.iter().all(|batch| batch.len() < 90));
    let mut all = keys.concat();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 200, "each once");
    assert_eq!(temporary.outbox(), (0, 0));
}

#[tokio::test]
async fn rule_17_a_change_that_the_portal_cannot_take_holds_up_no_other() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 1);
    let keys: Vec<String> = (0..40).map(|n| temporary.write_notes(n, "Rack 7")).collect();
    let poison = keys[23].clone();
    for _ in 0..40 {
        let poison = poison.clone();
        remote.push_then(move |changes| {
            if changes.iter().any(|change| change.key == poison) {
                Err(RemoteError::Refused { status: 400, code: "bad-request".into() })
            } else {
                Ok(done(changes, 4))
            }
        });
    }
    let status = temporary.engine(remote.clone()).run(&never()).await;
    assert_eq!(status.activity, Activity::Idle);
    assert_eq!(temporary.outbox(), (0, 1));
    let parked = temporary.mirror.outbox(999).unwrap();
    let parked = parked.iter().find(|queued| queued.state == QueuedState::Refused).unwrap();
    assert_eq!(parked.key, poison);
    assert_eq!(parked.error.as_ref().map(|error| error.code), Some(ErrorCode::BadRequest));
}

#[tokio::test]
async fn a_change_does_not_wait_for_a_long_pull() {
    let temporary = Temporary::new();
    let remote = Script::new([]);
    for page in 0..4 {
        remote.then(Ok(sites(page, page + 1) + &end(&format!("p{page}"), true, None)));
    }
    remote.then(Ok(end_at("a", 5, Some(check(0, 4)))));
    let engine = temporary.engine(remote.clone());
    let mut stale = engine.stale();
    let mirror = Arc::clone(&temporary.mirror);
    let typing = tokio::spawn(async move {
        stale.recv().await.unwrap();
        write(&mirror, Target::Annotation, &entitlement_id(1), "notes", json!("Rack 7"));
    });
    engine.run(&never()).await;
    typing.await.unwrap();
    let order = remote.order();
    let pushed = order.iter().position(|what| what == "push");
    assert!(pushed.is_some_and(|at| at < order.len() - 1), "{order:?}");
}

#[tokio::test]
async fn who_watches_sees_what_waits_and_when_it_is_tried_again() {
    let (temporary, remote) = current().await;
    nothing_new(&remote, 2);
    temporary.write_notes(1, "Rack 7");
    let engine = temporary.engine(remote.clone());
    assert_eq!(engine.status().borrow().outgoing.waiting, 1, "after a start, too");
    let mut watch = engine.status();
    let (sent, seen) = std::sync::mpsc::channel();
    let watching = tokio::spawn(async move {
        while watch.changed().await.is_ok() {
            let _ = sent.send(watch.borrow_and_update().outgoing.clone());
        }
    });
    remote.push_then(|_| Err(busy(503, Some(600))));
    engine.run(&never()).await;
    engine.expedite();
    engine.run(&never()).await;
    let last = engine.status().borrow().outgoing.clone();
    watching.abort();
    let seen: Vec<_> = seen.try_iter().collect();
    assert!(seen.iter().any(|outgoing| outgoing.next_try.is_some()), "{seen:?}");
    assert_eq!((last.waiting, last.sending, last.failure, last.next_try), (0, false, None, None));
}
