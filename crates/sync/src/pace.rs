//! When the next run is due, by a clock that never goes back (Y8), and how soon after the network heals (Y9).
//!
//! Not for: what a run does, nor who starts it.

use crate::engine::Sync;
use crate::state::{Activity, Failure, Status};
use rand::Rng;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// Between two runs when nothing asks for one.
pub const EVERY: Duration = Duration::from_secs(15 * 60);
/// Between two looks whether the portal is back: the first, and the longest.
const LOOKS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(3));
/// Longest pause after a failure that may be over in a moment: the portal is being started, or is busy.
const SOON: Duration = Duration::from_secs(8);
/// After a failure that waiting may cure and that is likely to take longer.
const LATER: Duration = Duration::from_secs(60);

/// How long to wait after a run; none: until something asks for one. Spread, so that a thousand apps don't come at once.
fn pause(status: &Status, now: Instant, random: &mut impl Rng) -> Option<Duration> {
    let push = status.outgoing.due.map(|due| due.saturating_duration_since(now));
    let pull = match &status.activity {
        Activity::Failed(failure) => after(failure, random),
        Activity::Stopped(_) => None,
        Activity::Idle | Activity::Syncing { .. } | Activity::Held { .. } => Some(EVERY),
    };
    pull.into_iter().chain(push).min()
}

fn after(failure: &Failure, random: &mut impl Rng) -> Option<Duration> {
    match failure.code.as_str() {
        "session-revoked" => None,
        "unavailable" | "sync-not-the-portal" | "offline" => {
            Some(failure.retry_in.unwrap_or(random.random_range(SOON / 4..=SOON)).min(EVERY))
        }
        _ => Some(failure.retry_in.unwrap_or(LATER).clamp(LATER, EVERY)),
    }
}

impl Sync {
    /// Waits until the run after one that ended with `status` is due: when a pause is over, or the portal can be reached
    /// again. `looks` hears how long it will be until it is looked for.
    pub async fn until_due(&self, status: &Status, looks: impl Fn(Duration)) {
        if status.offline_since.is_some() {
            tokio::select! {
                () = self.until_back(looks) => {}
                () = self.until_live() => {}
            }
        } else {
            match self.with_random(|random| pause(status, (self.ticks)(), random)) {
                Some(pause) => sleep(pause).await,
                None => std::future::pending().await,
            }
        }
        // What was waited for is over, whatever the wall clock has done meanwhile.
        self.expedite();
    }

    /// Waits until the portal answers again.
    async fn until_back(&self, looks: impl Fn(Duration)) {
        let (mut bound, longest) = LOOKS;
        loop {
            let pause = self.with_random(|random| random.random_range(bound / 2..=bound));
            looks(pause);
            sleep(pause).await;
            if self.remote.is_there().await {
                return;
            }
            bound = longest.min(bound * 2);
        }
    }

    /// Waits until the portal has told something over a new live connection.
    async fn until_live(&self) {
        let mut status = self.status();
        // That the old one is cut is not noticed at once.
        let cut = status.wait_for(|status| !status.live).await.is_ok();
        if !cut || status.wait_for(|status| status.live).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Calls `wake` whenever no run has ended for so long, whatever a live connection tells.
    pub async fn wake_at_intervals(&self, every: Duration, wake: &(impl Fn() + Send + std::marker::Sync)) {
        loop {
            let runs = self.runs.load(Ordering::Acquire);
            sleep(every).await;
            if self.runs.load(Ordering::Acquire) == runs {
                wake();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Reason;
    use crate::state::Outgoing;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    fn failed(code: &str, retry_in: Option<u64>) -> Activity {
        let retry_in = retry_in.map(Duration::from_secs);
        Activity::Failed(Failure {
            code: code.into(),
            detail: String::new(),
            minimum: None,
            certificate: None,
            retry_in,
        })
    }

    fn status(activity: Activity, due: Option<Instant>) -> Status {
        let outgoing = Outgoing { due, ..Outgoing::default() };
        Status { activity, last_synced_at: None, offline_since: None, outgoing, live: false }
    }

    fn longest(activity: Activity, due: Option<Duration>) -> Option<Duration> {
        let (now, mut random) = (Instant::now(), StdRng::seed_from_u64(7));
        let status = status(activity, due.map(|due| now + due));
        (0..300).map(|_| pause(&status, now, &mut random)).max().flatten()
    }

    // Y9
    #[test]
    fn a_portal_that_is_away_for_a_moment_is_asked_again_within_ten_seconds() {
        for code in ["unavailable", "offline", "sync-not-the-portal"] {
            let pause = longest(failed(code, None), None).unwrap();
            assert!(pause > SOON / 2 && pause <= SOON, "{code}: {pause:?}");
        }
        assert_eq!(longest(failed("unavailable", Some(50)), None), Some(Duration::from_secs(50)));
        assert_eq!(longest(failed("sync-answer-form", None), None), Some(LATER));
        assert_eq!(longest(failed("session-revoked", None), None), None);
    }

    // Y12
    #[test]
    fn there_are_runs_at_intervals_also_while_removals_wait() {
        for activity in [Activity::Idle, Activity::Held { removals: 60 }] {
            assert_eq!(longest(activity, None), Some(EVERY));
        }
        assert_eq!(longest(Activity::Stopped(Reason::NeverAgrees), None), None, "somebody must ask for it");
    }

    #[test]
    fn what_waits_to_be_sent_is_tried_when_its_pause_is_over() {
        let due = Some(Duration::from_secs(20));
        assert_eq!(longest(Activity::Idle, due), due);
        assert_eq!(longest(Activity::Stopped(Reason::NeverAgrees), due), due);
    }
}
