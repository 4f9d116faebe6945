//! Hearing of changes at once, and doing without.

use crate::support::{Script, Temporary, check, end_at, sites};
use futures::{StreamExt, stream};
use licet_protocol::sync::Live;
use licet_sync::{LiveStream, RemoteError, Sync};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

/// An engine that is up to date at number 5, and how often it was woken.
async fn current(remote: &Arc<Script>) -> (Temporary, Arc<Sync>) {
    let temporary = Temporary::new();
    remote.then(Ok(sites(0, 3) + &end_at("a", 5, Some(check(0, 3)))));
    let engine = temporary.engine(remote.clone());
    engine.run(&CancellationToken::new()).await;
    remote.order();
    (temporary, engine)
}

/// A connection, and who speaks at its other end.
fn connection() -> (mpsc::UnboundedSender<Result<Live, RemoteError>>, LiveStream) {
    let (tell, told) = mpsc::unbounded_channel();
    let stream = stream::unfold(told, |mut told| async { Some((told.recv().await?, told)) });
    (tell, stream.boxed())
}

struct Listening {
    woken: Arc<AtomicUsize>,
    stop: CancellationToken,
    task: tokio::task::JoinHandle<()>,
}

impl Listening {
    fn start(engine: &Arc<Sync>) -> Self {
        let (woken, stop) = (Arc::new(AtomicUsize::new(0)), CancellationToken::new());
        let (engine, count, cancel) = (Arc::clone(engine), Arc::clone(&woken), stop.clone());
        let task = tokio::spawn(async move {
            let wake = || {
                count.fetch_add(1, Ordering::SeqCst);
            };
            engine.keep_live(wake, &cancel).await;
        });
        Self { woken, stop, task }
    }

    fn woken(&self) -> usize {
        self.woken.load(Ordering::SeqCst)
    }

    async fn until_woken(&self, times: usize) {
        let waiting = async {
            while self.woken() < times {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("it is woken");
    }

    async fn end(self) {
        self.stop.cancel();
        tokio::time::timeout(Duration::from_secs(5), self.task).await.unwrap().unwrap();
    }
}

async fn until_live(engine: &Sync, live: bool) {
    let mut status = engine.status();
    let waiting = status.wait_for(|status| status.live == live);
    drop(tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("it shows").unwrap());
}

#[tokio::test]
async fn what_the_portal_tells_wakes_a_run_where_the_mirror_is_behind() {
    let remote = Script::new([]);
    let (_temporary, engine) = current(&remote).await;
    let (tell, stream) = connection();
    remote.lives.lock().unwrap().push_back(Ok(stream));
    let listening = Listening::start(&engine);
    tell.send(Ok(Live { seq: 5 })).unwrap();
    until_live(&engine, true).await;
    assert_eq!(listening.woken(), 0, "the mirror is as far as the portal");
    tell.send(Ok(Live { seq: 6 })).unwrap();
    listening.until_woken(1).await;
    // A restored backup is behind; what it says counts as well.
    tell.send(Ok(Live { seq: 3 })).unwrap();
    listening.until_woken(2).await;
    listening.end().await;
    assert!(!engine.status().borrow().live);
}

#[tokio::test]
async fn a_flood_wakes_at_most_four_runs_a_second() {
    let remote = Script::new([]);
    let (_temporary, engine) = current(&remote).await;
    let (tell, stream) = connection();
    remote.lives.lock().unwrap().push_back(Ok(stream));
    (0..20_000).for_each(|n| tell.send(Ok(Live { seq: 10 + n })).unwrap());
    let listening = Listening::start(&engine);
    tokio::time::sleep(Duration::from_millis(900)).await;
    assert!((1..=4).contains(&listening.woken()), "{}", listening.woken());
    listening.end().await;
}

#[tokio::test]
async fn a_connection_that_ends_is_made_again() {
    let remote = Script::new([]);
    let (_temporary, engine) = current(&remote).await;
    let (tell, first) = connection();
    let (tell_again, second) = connection();
    let gone = || RemoteError::Offline("cut".into());
    remote.lives.lock().unwrap().extend([Ok(first), Err(gone()), Ok(second)]);
    let listening = Listening::start(&engine);
    tell.send(Ok(Live { seq: 5 })).unwrap();
    until_live(&engine, true).await;
    tell.send(Err(gone())).unwrap();
    until_live(&engine, false).await;
    tell_again.send(Ok(Live { seq: 9 })).unwrap();
    until_live(&engine, true).await;
    listening.until_woken(1).await;
    listening.end().await;
    assert_eq!(remote.order(), ["live", "live", "live"]);
}

#[tokio::test]
async fn a_portal_without_live_is_asked_again_only_after_a_run_that_succeeds() {
    let remote = Script::new([]);
    let temporary = Temporary::new();
    let (engine, time) = temporary.engine_with_clock(remote.clone());
    let listening = Listening::start(&engine);
    let asked = async |times: usize| {
        let waiting = async {
            while remote.order.lock().unwrap().iter().filter(|what| *what == "live").count() < times {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), waiting).await.expect("it asks");
    };
    asked(1).await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    asked(1).await;
    assert_eq!(remote.order.lock().unwrap().len(), 1, "it rests");
    time.pass(chrono::TimeDelta::minutes(15));
    remote.then(Ok(sites(0, 3) + &end_at("a", 5, Some(check(0, 3)))));
    engine.run(&CancellationToken::new()).await;
    asked(2).await;
    assert_eq!(listening.woken(), 0);
    listening.end().await;
}

#[tokio::test]
async fn ending_it_does_not_wait_for_the_portal() {
    let remote = Script::new([]);
    let (_temporary, engine) = current(&remote).await;
    let (_tell, stream) = connection();
    remote.lives.lock().unwrap().push_back(Ok(stream));
    let listening = Listening::start(&engine);
    let began = Instant::now();
    listening.end().await;
    assert!(began.elapsed() < Duration::from_secs(1));
}

// Y12
#[tokio::test]
async fn runs_come_at_intervals_whatever_a_live_connection_tells() {
    let remote = Script::new([]);
    let (_temporary, engine) = current(&remote).await;
    let woken = AtomicUsize::new(0);
    let wake = || {
        woken.fetch_add(1, Ordering::SeqCst);
    };
    let waiting = async {
        while woken.load(Ordering::SeqCst) < 3 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    let both = async {
        tokio::select! {
            () = engine.wake_at_intervals(Duration::from_millis(20), &wake) => {}
            () = waiting => {}
        }
    };
    tokio::time::timeout(Duration::from_secs(10), both).await.expect("it is woken on and on");
}

// Y9
#[tokio::test]
async fn a_new_connection_wakes_a_run_where_the_last_one_failed() {
    let remote = Script::new([]);
    let (_temporary, engine) = current(&remote).await;
    let status = engine.run(&CancellationToken::new()).await;
    assert!(status.offline_since.is_some(), "the script is over");
    let (tell, stream) = connection();
    remote.lives.lock().unwrap().push_back(Ok(stream));
    let listening = Listening::start(&engine);
    tell.send(Ok(Live { seq: 5 })).unwrap();
    listening.until_woken(1).await;
    listening.end().await;
}
