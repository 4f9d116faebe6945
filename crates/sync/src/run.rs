//! A run: rounds of push and pull until the mirror is up to date, and how it ended.
//!
//! Not for: when to run, which is the supervisor's business (`licet-desk`).

use crate::engine::{Ended, Sync, blocking, lock};
use crate::remote::RemoteError;
use crate::state::{Activity, Failure, Status};
use futures::FutureExt as _;
use licet_mirror::Mirror;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// Rounds of push and pull in one run. Who edits without a pause is served by the runs to come.
const ROUNDS: u32 = 3;
/// For so long the portal at this address is taken for the one that it was found to be, as long as nothing fails.
const CONFIRMED_FOR: Duration = Duration::from_secs(5 * 60);

/// Lets the next run begin, however this one ends.
struct Running<'a>(&'a AtomicBool);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Sync {
    /// Sends what waits in the outbox, then pulls until the mirror is up to date, and begins again where something was
    /// queued meanwhile; or until something stands in the way. Answers what [`Sync::status`] then shows. A run that comes
    /// while another is under way does nothing.
    ///
    /// A push that does not succeed keeps nothing from being pulled: [`Outgoing::failure`](crate::Outgoing::failure) says why, and when the next try
    /// is. Cancelling ends a run between two pages or batches: what was written stays, what was sent without an answer is
    /// sent again as it was, and the next run goes on from there.
    pub async fn run(&self, cancel: &CancellationToken) -> Status {
        if self.running.swap(true, Ordering::AcqRel) {
            return self.status().borrow().clone();
        }
        let _running = Running(&self.running);
        self.end_push_pause();
        let rounds = std::panic::AssertUnwindSafe(self.rounds(cancel)).catch_unwind();
        let ended =
            rounds.await.unwrap_or_else(|panic| Err(Ended::Mirror(licet_mirror::Error::panicked(&*panic))));
        if !matches!(ended, Ok(Activity::Idle)) {
            // Whoever is up to date has the rest done by `settle`. Others must not fill the disk meanwhile (Y12).
            self.checkpoint_wal().await;
        }
        self.note(&ended);
        self.runs.fetch_add(1, Ordering::AcqRel);
        self.status().borrow().clone()
    }

    async fn rounds(&self, cancel: &CancellationToken) -> Result<Activity, Ended> {
        if self.remote.identity() != *self.mirror.identity() {
            return Err(Ended::Mirror(licet_mirror::Error::OtherIdentity));
        }
        self.confirm(cancel).await?;
        let mut activity = Activity::Idle;
        for round in 0..ROUNDS {
            let answered = self.push_where_due(cancel).await?;
            if round > 0 && answered == 0 {
                break;
            }
            activity = self.pull(cancel).await?;
            if activity != Activity::Idle {
                break;
            }
        }
        Ok(activity)
    }

    /// Makes sure that it is the right portal that is asked: not before each request, but again after any failure.
    async fn confirm(&self, cancel: &CancellationToken) -> Result<(), Ended> {
        let confirmed = lock(&self.confirmed).take();
        let confirmed = match confirmed.filter(|at| at.elapsed() < CONFIRMED_FOR) {
            Some(at) => at,
            None => {
                self.unless_cancelled(cancel, self.retry_with_backoff(|| self.remote.confirm_portal()))
                    .await?;
                Instant::now()
            }
        };
        *lock(&self.confirmed) = Some(confirmed);
        Ok(())
    }

    /// Shows how a run ended.
    fn note(&self, ended: &Result<Activity, Ended>) {
        let standing = self.read_inline(Mirror::sync_position).ok();
        let now = (self.clock)();
        self.modify(|status| {
            if let Some(standing) = standing {
                status.last_synced_at = standing.last_synced_at;
            }
            match ended {
                Ok(activity) => {
                    status.activity = activity.clone();
                    status.offline_since = None;
                }
                Err(Ended::Cancelled) => status.activity = Activity::Idle,
                Err(Ended::Remote(error)) => {
                    status.activity = Activity::Failed(error.into());
                    if matches!(error, RemoteError::Offline(_)) {
                        status.offline_since.get_or_insert(now);
                    } else {
                        status.offline_since = None;
                    }
                }
                Err(Ended::Mirror(error)) => status.activity = Activity::Failed(error.into()),
                Err(Ended::Stuck(why)) => status.activity = Activity::Failed(Failure::stuck(why)),
            }
        });
        if matches!(ended, Err(Ended::Remote(_))) {
            *lock(&self.confirmed) = None;
        }
    }

    /// Takes the mirror's write-ahead log into its database, where that is worth it.
    async fn checkpoint_wal(&self) {
        let mirror = Arc::clone(&self.mirror);
        if let Err(error) = blocking(move || mirror.checkpoint_wal()).await {
            tracing::warn!(%error, "the mirror's log could not be taken into the database");
        }
    }
}
