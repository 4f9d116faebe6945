//! The engine of one mirror: what runs of push and pull share, and how they go, for whoever watches.
//!
//! Not for: a run (`run.rs`), what it does (`pull.rs`, `push.rs`), and a live connection beside it (`live.rs`).

use crate::backoff::{Backoff, LONGEST, jitter};
use crate::remote::{Remote, RemoteError};
use crate::state::{Activity, Outgoing, Status};
use chrono::{DateTime, Utc};
use licet_mirror::Mirror;
use rand::rngs::StdRng;
use std::future::Future;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio_util::sync::CancellationToken;

/// What time it is, as the composition root says.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + std::marker::Sync>;

/// The time of a clock that never goes back, whatever is done to that of the machine: what pauses are measured by (Y8).
pub type Ticks = Arc<dyn Fn() -> tokio::time::Instant + Send + std::marker::Sync>;

/// Tries of one request while the portal is busy.
const TRIES: u32 = 4;

/// The engine of push and pull for one mirror.
pub struct Sync {
    pub(crate) mirror: Arc<Mirror>,
    pub(crate) remote: Arc<dyn Remote>,
    pub(crate) clock: Clock,
    pub(crate) ticks: Ticks,
    random: Mutex<StdRng>,
    status: watch::Sender<Status>,
    pub(crate) stale: broadcast::Sender<Vec<String>>,
    pub(crate) running: AtomicBool,
    /// When the portal at this address was found to be the right one.
    pub(crate) confirmed: Mutex<Option<Instant>>,
    pub(crate) push_backoff: Mutex<Backoff>,
    /// Up to which sequence number the mirror was pulled; -1 where that isn't known.
    pub(crate) reached: AtomicI64,
    /// Runs that have ended.
    pub(crate) runs: AtomicU64,
}

/// Why a run ended before it was done.
pub(crate) enum Ended {
    Cancelled,
    Remote(RemoteError),
    Mirror(licet_mirror::Error),
    /// The portal's answers can't be used, and reading everything again has not helped. Why.
    Stuck(String),
}

impl Ended {
    /// The code of an error that lies in what the portal answered. Neither the network nor this machine is to blame.
    pub(crate) fn answer_code(&self) -> Option<&'static str> {
        match self {
            Self::Remote(
                error @ (RemoteError::Form(_) | RemoteError::TooLarge(_) | RemoteError::Refused { .. }),
            ) => Some(error.code()),
            Self::Mirror(error @ licet_mirror::Error::Line { .. }) => Some(error.code()),
            _ => None,
        }
    }

    /// What happened, for logs.
    pub(crate) fn detail(&self) -> String {
        match self {
            Self::Cancelled => "cancelled".to_owned(),
            Self::Remote(error) => error.to_string(),
            Self::Mirror(error) => error.to_string(),
            Self::Stuck(why) => why.clone(),
        }
    }
}

impl From<RemoteError> for Ended {
    fn from(error: RemoteError) -> Self {
        Self::Remote(error)
    }
}

impl From<licet_mirror::Error> for Ended {
    fn from(error: licet_mirror::Error) -> Self {
        match error {
            licet_mirror::Error::Cancelled => Self::Cancelled,
            error => Self::Mirror(error),
        }
    }
}

impl Sync {
    /// An engine between `remote` and `mirror`. `random` spreads retries.
    #[must_use]
    pub fn new(mirror: Arc<Mirror>, remote: Arc<dyn Remote>, clock: Clock, random: StdRng) -> Arc<Self> {
        Self::with_ticks(mirror, remote, clock, Arc::new(tokio::time::Instant::now), random)
    }

    /// The same with another measure of pauses between tries.
    #[must_use]
    pub fn with_ticks(
        mirror: Arc<Mirror>,
        remote: Arc<dyn Remote>,
        clock: Clock,
        ticks: Ticks,
        random: StdRng,
    ) -> Arc<Self> {
        let standing = mirror.sync_position().ok();
        let last_synced_at = standing.as_ref().and_then(|standing| standing.last_synced_at);
        let held = standing.and_then(|standing| standing.held);
        let activity = held.map_or(Activity::Idle, |removals| Activity::Held { removals });
        let outgoing = Outgoing::default();
        let status = Status { activity, last_synced_at, offline_since: None, outgoing, live: false };
        let engine = Arc::new(Self {
            mirror,
            remote,
            clock,
            ticks,
            random: Mutex::new(random),
            status: watch::Sender::new(status),
            stale: broadcast::Sender::new(64),
            running: AtomicBool::new(false),
            confirmed: Mutex::new(None),
            push_backoff: Mutex::new(Backoff::default()),
            reached: AtomicI64::new(-1),
            runs: AtomicU64::new(0),
        });
        engine.count_outbox();
        engine
    }

    /// What is going on; the receiver sees every change after it.
    #[must_use]
    pub fn status(&self) -> watch::Receiver<Status> {
        self.status.subscribe()
    }

    /// Kinds of documents whose rows have changed, after each page that changed some.
    #[must_use]
    pub fn stale(&self) -> broadcast::Receiver<Vec<String>> {
        self.stale.subscribe()
    }

    /// The mirror that it pulls into.
    #[must_use]
    pub fn mirror(&self) -> &Arc<Mirror> {
        &self.mirror
    }

    /// Has the next run send what waits even where a pause between tries is not over: somebody asks for it.
    pub fn expedite(&self) {
        self.modify_if(|status| {
            status.outgoing.next_try = None;
            status.outgoing.due.take().is_some()
        });
    }

    /// Does the mirror's work that waits for no one (indexes, search index) until none is left or it is cancelled.
    ///
    /// All steps run on one thread, one after another, with a gap for other writers between two. What a step allocates
    /// comes from the heap of its thread, which keeps much of it: the next index is sorted in the memory of the last one.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub async fn settle(&self, cancel: &CancellationToken) -> licet_mirror::Result<()> {
        let mirror = Arc::clone(&self.mirror);
        let (ask, mut asked) = mpsc::channel::<oneshot::Sender<licet_mirror::Result<bool>>>(1);
        let steps = tokio::spawn(blocking(move || {
            // Ends when nobody asks for a step any more.
            while let Some(answer) = asked.blocking_recv() {
                // Who stopped waiting needs no answer.
                let _ = answer.send(mirror.background_step());
            }
            Ok(())
        }));
        while !cancel.is_cancelled() {
            let (answer, step) = oneshot::channel();
            let _ = ask.send(answer).await;
            match step.await {
                Ok(more) => {
                    if !more? {
                        break;
                    }
                }
                // The step panicked, or the program is ending.
                Err(_) => return steps.await.unwrap_or(Err(licet_mirror::Error::Cancelled)),
            }
        }
        Ok(())
    }

    /// The admin has confirmed the removals that were held: they go.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub async fn confirm_removals(&self) -> licet_mirror::Result<u64> {
        let (mirror, now) = (Arc::clone(&self.mirror), (self.clock)());
        let removed = blocking(move || mirror.confirm_removals(now)).await?;
        self.modify(|status| status.activity = Activity::Idle);
        let _ = self.stale.send(vec!["entitlement".to_owned()]);
        Ok(removed)
    }

    pub(crate) fn modify(&self, change: impl FnOnce(&mut Status)) {
        self.status.send_modify(change);
    }

    /// Those who watch are told only where `change` says that it changed something.
    pub(crate) fn modify_if(&self, change: impl FnOnce(&mut Status) -> bool) {
        self.status.send_if_modified(change);
    }

    pub(crate) fn outgoing(&self) -> Outgoing {
        self.status.borrow().outgoing.clone()
    }

    /// Shows how many changes wait. Reads two numbers.
    pub(crate) fn count_outbox(&self) {
        // Where the mirror can't be read, whatever is done with it next says so.
        let Ok(counts) = self.mirror.outbox_counts() else { return };
        self.modify_if(|status| {
            let outgoing = &mut status.outgoing;
            let before = (outgoing.waiting, outgoing.undecided);
            // What is sent again waits, too.
            (outgoing.waiting, outgoing.undecided) = (counts.waiting + counts.again, counts.undecided);
            before != (outgoing.waiting, outgoing.undecided)
        });
    }

    pub(crate) fn show_live(&self, live: bool) {
        self.modify_if(|status| std::mem::replace(&mut status.live, live) != live);
    }

    /// Reads a few rows by their keys, on this thread: handing that to another one and waiting for it takes longer.
    pub(crate) fn read_inline<T>(
        &self,
        work: impl FnOnce(&Mirror) -> licet_mirror::Result<T>,
    ) -> Result<T, Ended> {
        work(&self.mirror).map_err(Ended::from)
    }

    pub(crate) async fn on_mirror<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Mirror) -> licet_mirror::Result<T> + Send + 'static,
    ) -> Result<T, Ended> {
        let mirror = Arc::clone(&self.mirror);
        blocking(move || work(&mirror)).await.map_err(Ended::from)
    }

    pub(crate) async fn unless_cancelled<T>(
        &self,
        cancel: &CancellationToken,
        work: impl Future<Output = Result<T, RemoteError>>,
    ) -> Result<T, Ended> {
        tokio::select! {
            () = cancel.cancelled() => Err(Ended::Cancelled),
            done = work => done.map_err(Ended::from),
        }
    }

    pub(crate) async fn retry_with_backoff<T, F>(&self, ask: impl Fn() -> F) -> Result<T, RemoteError>
    where
        F: Future<Output = Result<T, RemoteError>>,
    {
        retry_with_backoff(&self.pauses(), ask).await
    }

    /// The pauses between tries of one request.
    pub(crate) fn pauses(&self) -> Vec<Duration> {
        let mut random = lock(&self.random);
        (0..TRIES - 1).map(|n| jitter(n, &mut *random)).collect()
    }

    /// Runs `work` with this engine's randomness.
    pub(crate) fn with_random<T>(&self, work: impl FnOnce(&mut StdRng) -> T) -> T {
        work(&mut lock(&self.random))
    }
}

/// What a lock protects here is whole after every statement, so that a panic elsewhere spoils nothing.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Asks again while the portal is busy, where it doesn't ask for a longer pause than one waits for within a run.
pub(crate) async fn retry_with_backoff<T, F>(
    pauses: &[Duration],
    ask: impl Fn() -> F,
) -> Result<T, RemoteError>
where
    F: Future<Output = Result<T, RemoteError>>,
{
    for pause in pauses {
        match ask().await {
            Err(RemoteError::Busy { retry_after, .. })
                if retry_after.is_none_or(|after| after <= LONGEST) =>
            {
                tokio::time::sleep(retry_after.unwrap_or_default() + *pause).await;
            }
            done => return done,
        }
    }
    ask().await
}

/// Runs `work` on a thread that may block.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> licet_mirror::Result<T> + Send + 'static,
) -> licet_mirror::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        // Whoever waits for it hears of it: a run that just stopped would look like one that goes on.
        Err(error) if error.is_panic() => Err(licet_mirror::Error::panicked(&*error.into_panic())),
        Err(_) => Err(licet_mirror::Error::Cancelled),
    }
}

#[cfg(test)]
mod tests {
    use super::blocking;

    // D3: a panic in the background is an error in words, never a run that seems to go on.
    #[tokio::test]
    async fn work_that_panics_ends_as_an_error() {
        let sums = |seats: i64| licet_mirror::Result::Ok(seats.checked_add(1).expect("too many seats"));
        assert_eq!(blocking(move || sums(1)).await.ok(), Some(2));
        let error = blocking(move || sums(i64::MAX)).await.unwrap_err();
        assert_eq!((error.code(), error.to_string().contains("too many seats")), ("app-fault", true));
    }
}
