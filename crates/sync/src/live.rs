//! A live connection beside the runs: the portal tells that something has changed, and a run is woken.
//!
//! It is a convenience. Whatever becomes of it, runs by the interval bring everything; so nothing here is a failure to be
//! shown, and nothing that the portal tells is believed beyond "pull".

use crate::backoff::{Backoff, LONGEST};
use crate::engine::Sync;
use crate::pace::EVERY;
use crate::remote::RemoteError;
use crate::state::Activity;
use futures::{FutureExt, StreamExt};
use rand::Rng;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// Runs are woken at most so often.
const WAKE_EVERY: Duration = Duration::from_millis(250);
/// Events taken at once, the newest of which counts.
const MOST_AT_ONCE: usize = 64;
/// Where trying again would not help by itself (signed out, a portal without a live connection), it is still tried so
/// often, and after each run that succeeds.
const REST: Duration = Duration::from_secs(15 * 60);
/// Bound of every pause before another connection: once the network is well again, what changed comes within ten seconds
/// (Y9).
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// What to do once a connection has ended or could not be made. Pure.
#[derive(Debug, Default)]
struct Link {
    backoff: Backoff,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pause {
    /// Until then; a run that succeeds meanwhile changes nothing, or a portal that cuts every live connection would be
    /// asked for one without end.
    Reconnect(Duration),
    /// Until then or until a run succeeds.
    Rest(Duration),
}

impl Link {
    /// `lasted`: how long events could come over the connection.
    fn ended(&mut self, why: &RemoteError, lasted: Duration, random: &mut impl Rng) -> Pause {
        match why {
            RemoteError::Offline(_)
            | RemoteError::Busy { .. }
            | RemoteError::Form(_)
            | RemoteError::TooLarge(_) => {
                if lasted >= LONGEST {
                    self.backoff.reset();
                }
                let asked = match why {
                    RemoteError::Busy { retry_after, .. } => *retry_after,
                    _ => None,
                };
                let pause = self
                    .backoff
                    .failed(None, random)
                    .min(random.random_range(LONGEST_PAUSE / 2..=LONGEST_PAUSE));
                Pause::Reconnect(pause + asked.unwrap_or_default().min(REST))
            }
            RemoteError::SignedOut
            | RemoteError::Certificate(_)
            | RemoteError::CursorExpired
            | RemoteError::AppTooOld { .. }
            | RemoteError::NotThePortal(_)
            | RemoteError::OtherPortal
            | RemoteError::Refused { .. } => {
                self.backoff.reset();
                Pause::Rest(REST)
            }
        }
    }
}

impl Sync {
    /// Keeps a live connection until cancelled, and calls `wake` whenever the mirror is behind what the portal tells: at
    /// most every quarter of a second, however much it tells. Also where it tells nothing, `wake` is called when there was
    /// no run for long: a missed event costs time only. [`crate::Status::live`] shows whether the connection stands.
    pub async fn keep_live(&self, wake: impl Fn() + Send + std::marker::Sync, cancel: &CancellationToken) {
        tokio::select! {
            () = self.keep_connected(&wake, cancel) => {}
            () = self.wake_at_intervals(EVERY, &wake) => {}
        }
    }

    async fn keep_connected(
        &self,
        wake: &(impl Fn() + Send + std::marker::Sync),
        cancel: &CancellationToken,
    ) {
        let mut link = Link::default();
        let mut runs = self.status();
        while !cancel.is_cancelled() {
            let mut since = None;
            let why = tokio::select! {
                () = cancel.cancelled() => break,
                why = self.listen(wake, &mut since) => why,
            };
            self.show_live(false);
            let lasted = since.map_or(Duration::ZERO, |since: Instant| since.elapsed());
            let pause = self.with_random(|random| link.ended(&why, lasted, random));
            tracing::debug!(%why, ?pause, "no live connection");
            let (pause, rests) = match pause {
                Pause::Reconnect(pause) => (pause, false),
                Pause::Rest(pause) => (pause, true),
            };
            let synced = runs.borrow_and_update().last_synced_at;
            let synced_since = async {
                // The sender stands in this very engine.
                let _ = runs.wait_for(|status| status.last_synced_at != synced).await;
            };
            tokio::select! {
                () = cancel.cancelled() => break,
                () = tokio::time::sleep(pause) => {}
                () = synced_since, if rests => {}
            }
        }
        self.show_live(false);
    }

    /// Whether the last run did not succeed, or what waits could not be sent.
    fn has_failed(&self) -> bool {
        let status = self.status();
        let status = status.borrow();
        matches!(status.activity, Activity::Failed(_)) || status.outgoing.failure.is_some()
    }

    /// Opens a connection and listens until it ends. `since` is set once the portal has told something.
    async fn listen(
        &self,
        wake: &(impl Fn() + std::marker::Sync),
        since: &mut Option<Instant>,
    ) -> RemoteError {
        let mut told = match self.remote.live().await {
            Ok(told) => told,
            Err(why) => return why,
        };
        while let Some(mut newest) = told.next().await {
            for _ in 0..MOST_AT_ONCE {
                match told.next().now_or_never() {
                    Some(Some(next)) if newest.is_ok() => newest = next,
                    _ => break,
                }
            }
            match newest {
                Err(why) => return why,
                Ok(live) => {
                    // What failed before may succeed over the network as it is now.
                    let failed = since.is_none() && self.has_failed();
                    since.get_or_insert_with(Instant::now);
                    self.show_live(true);
                    // Not only a larger number: after a restored backup it is a smaller one.
                    if failed || live.seq != self.reached.load(Ordering::Acquire) {
                        wake();
                    }
                }
            }
            tokio::time::sleep(WAKE_EVERY).await;
        }
        RemoteError::Offline("the connection was closed".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn offline() -> RemoteError {
        RemoteError::Offline("cut".to_owned())
    }

    fn longest(link: &mut Link, lasted: Duration) -> Duration {
        let mut random = StdRng::seed_from_u64(7);
        let longest = (0..300).map(|_| {
            let mut link = Link { backoff: link.backoff };
            let Pause::Reconnect(pause) = link.ended(&offline(), lasted, &mut random) else {
                panic!("it rests")
            };
            pause
        });
        let longest = longest.max().unwrap();
        link.ended(&offline(), lasted, &mut random);
        longest
    }

    #[test]
    fn reconnecting_backs_off_until_a_connection_has_lasted() {
        let mut link = Link::default();
        let short = Duration::from_secs(5);
        let bounds: Vec<u64> =
            (0..8).map(|_| longest(&mut link, short).as_secs_f64().round() as u64).collect();
        assert_eq!(bounds, [1, 2, 2, 2, 2, 2, 2, 2], "one that dies at once is no good connection");
        assert!(longest(&mut link, LONGEST) <= Duration::from_secs(1), "one that lasted was");
    }

    #[test]
    fn a_portal_that_refuses_is_left_alone() {
        let mut random = StdRng::seed_from_u64(7);
        let refused = |status| RemoteError::Refused { status, code: "not-found".to_owned() };
        for why in [RemoteError::SignedOut, refused(404), RemoteError::NotThePortal("text/html".to_owned())] {
            let mut link = Link::default();
            assert_eq!(link.ended(&why, Duration::ZERO, &mut random), Pause::Rest(REST), "{why}");
        }
    }

    #[test]
    fn a_busy_portal_is_given_the_time_it_asks_for() {
        let mut random = StdRng::seed_from_u64(7);
        let busy = RemoteError::Busy { status: 429, retry_after: Some(Duration::from_secs(50)) };
        let Pause::Reconnect(pause) = Link::default().ended(&busy, Duration::ZERO, &mut random) else {
            panic!("it rests")
        };
        assert!(pause >= Duration::from_secs(50));
    }
}
