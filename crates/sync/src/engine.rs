//! Pulling: asks, decodes and writes, two pages in flight, and says how it goes.
//!
//! While a page is written the next is fetched and decoded. When to run is the supervisor's business.

use crate::plan::{Next, Outcome, Situation, next};
use crate::remote::{Remote, RemoteError};
use crate::state::{Activity, Status};
use chrono::{DateTime, Utc};
use licet_mirror::{AfterRefusal, Applied, Mirror, Page, Phase};
use rand::Rng;
use rand::rngs::StdRng;
use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{broadcast, watch};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// What time it is, as the composition root says.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + std::marker::Sync>;

/// Tries of one request while the portal is busy or the connection breaks.
const TRIES: u32 = 4;
/// Bound of the first pause between them; it doubles.
const FIRST_PAUSE: Duration = Duration::from_secs(1);
/// Longest pause that is waited for within a run; longer ones end it.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);
/// Setting that notes when count and digest were last compared.
const CHECKED_AT: &str = "sync-checked-at";

/// The engine of pulling for one mirror.
pub struct Sync {
    mirror: Arc<Mirror>,
    remote: Arc<dyn Remote>,
    clock: Clock,
    random: Mutex<StdRng>,
    status: watch::Sender<Status>,
    stale: broadcast::Sender<Vec<String>>,
    running: AtomicBool,
}

/// Why a run ended before it was done.
enum Ended {
    Cancelled,
    Remote(RemoteError),
    Mirror(licet_mirror::Error),
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

/// A page on its way: fetched, then decoded.
type Coming = JoinHandle<Result<Page, Ended>>;

/// Ends the fetching of a page that nobody waits for any more.
struct InFlight(Option<Coming>);

impl Drop for InFlight {
    fn drop(&mut self) {
        if let Some(coming) = self.0.take() {
            coming.abort();
        }
    }
}

/// Lets the next run begin, however this one ends.
struct Running<'a>(&'a AtomicBool);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl Sync {
    /// An engine that pulls from `remote` into `mirror`. `random` spreads retries.
    #[must_use]
    pub fn new(mirror: Arc<Mirror>, remote: Arc<dyn Remote>, clock: Clock, random: StdRng) -> Arc<Self> {
        let standing = mirror.standing().ok();
        let last_synced_at = standing.as_ref().and_then(|standing| standing.last_synced_at);
        let held = standing.and_then(|standing| standing.held);
        let activity = held.map_or(Activity::Idle, |removals| Activity::Held { removals });
        let status = Status { activity, last_synced_at, offline_since: None };
        Arc::new(Self {
            mirror,
            remote,
            clock,
            random: Mutex::new(random),
            status: watch::Sender::new(status),
            stale: broadcast::Sender::new(64),
            running: AtomicBool::new(false),
        })
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

    /// Pulls until the mirror is up to date, or something stands in the way; answers what [`Sync::status`] then shows.
    /// A run that comes while another is under way does nothing.
    ///
    /// Cancelling ends it between two pages: what was written stays, and the next run goes on from there.
    pub async fn run(&self, cancel: &CancellationToken) -> Status {
        if self.running.swap(true, Ordering::AcqRel) {
            return self.status.borrow().clone();
        }
        let _running = Running(&self.running);
        let ended = self.pull(cancel).await;
        let last_synced_at = self
            .mirror
            .standing()
            .map_or_else(|_| self.status.borrow().last_synced_at, |standing| standing.last_synced_at);
        let now = (self.clock)();
        self.status.send_modify(|status| {
            status.last_synced_at = last_synced_at;
            match &ended {
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
            }
        });
        self.status.borrow().clone()
    }

    /// Does the mirror's work that waits for no one (indexes, search index) until none is left or it is cancelled.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub async fn settle(&self, cancel: &CancellationToken) -> licet_mirror::Result<()> {
        while !cancel.is_cancelled() {
            let mirror = Arc::clone(&self.mirror);
            if !blocking(move || mirror.background_step()).await? {
                break;
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
        self.status.send_modify(|status| status.activity = Activity::Idle);
        let _ = self.stale.send(vec!["entitlement".to_owned()]);
        Ok(removed)
    }

    async fn pull(&self, cancel: &CancellationToken) -> Result<Activity, Ended> {
        if self.remote.identity() != *self.mirror.identity() {
            return Err(Ended::Mirror(licet_mirror::Error::OtherIdentity));
        }
        self.unless_cancelled(cancel, self.patiently(|| self.remote.confirm_portal())).await?;
        let standing = self.on_mirror(Mirror::standing).await?;
        let mut situation = Situation {
            phase: standing.phase,
            last: None,
            held: standing.held.is_some(),
            asked_check: false,
            check_due: self.is_check_due().await?,
            disagreed: standing.disagreed,
            repairs: 0,
        };
        let expected = (standing.phase == Phase::Snapshot && standing.rows > 0).then_some(standing.rows);
        let mut rows = 0;
        let mut coming = InFlight(None);
        loop {
            match next(situation) {
                Next::Done => return Ok(Activity::Idle),
                Next::Hold => {
                    let removals = self.on_mirror(Mirror::standing).await?.held.unwrap_or(0);
                    return Ok(Activity::Held { removals });
                }
                Next::Stop(reason) => return Ok(Activity::Stopped(reason)),
                Next::Snapshot => {
                    coming = InFlight(None);
                    self.on_mirror(Mirror::begin_snapshot).await?;
                    situation.repairs += 1;
                    situation.phase = Phase::Snapshot;
                    situation.last = Some(Outcome::Refused);
                }
                Next::Pull { check } => {
                    let snapshot = situation.phase == Phase::Snapshot;
                    self.status.send_modify(|status| {
                        status.activity = Activity::Syncing { rows, expected, snapshot }
                    });
                    situation.asked_check = check;
                    let page = match coming.0.take() {
                        Some(page) => page,
                        None => {
                            let cursor = self.on_mirror(Mirror::standing).await?.cursor;
                            self.fetch(cursor, check)
                        }
                    };
                    let page = self.arrival(page, cancel).await;
                    let page = match page {
                        Err(Ended::Remote(RemoteError::CursorExpired)) => {
                            situation.last = Some(self.refused().await?);
                            situation.phase = Phase::Snapshot;
                            continue;
                        }
                        page => page?,
                    };
                    let end = page.end().clone();
                    if end.more {
                        coming.0 = Some(self.fetch(Some(end.cursor), check));
                    }
                    rows += page.len() as u64;
                    let applied = self.apply(page).await?;
                    situation.last = Some(Outcome::Page { more: end.more, agrees: applied.agrees });
                    if !end.more {
                        self.note_end(&mut situation, &applied).await?;
                    }
                }
            }
        }
    }

    /// Starts to fetch and decode a page.
    fn fetch(&self, cursor: Option<String>, check: bool) -> Coming {
        let (remote, pauses) = (Arc::clone(&self.remote), self.pauses());
        tokio::spawn(async move {
            let text = patiently(&pauses, || remote.pull(cursor.clone(), check)).await?;
            blocking(move || Page::decode(text)).await.map_err(Ended::from)
        })
    }

    async fn arrival(&self, page: Coming, cancel: &CancellationToken) -> Result<Page, Ended> {
        let mut page = InFlight(Some(page));
        let Some(coming) = page.0.as_mut() else { return Err(Ended::Cancelled) };
        tokio::select! {
            () = cancel.cancelled() => Err(Ended::Cancelled),
            arrived = coming => {
                page.0 = None;
                // It was neither aborted nor did it panic, unless the program is ending.
                arrived.unwrap_or(Err(Ended::Cancelled))
            }
        }
    }

    async fn apply(&self, page: Page) -> Result<Applied, Ended> {
        let now = (self.clock)();
        let applied = self.on_mirror(move |mirror| mirror.apply_page(&page, now)).await?;
        if !applied.kinds.is_empty() {
            // Nobody may be listening.
            let _ = self.stale.send(applied.kinds.clone());
        }
        Ok(applied)
    }

    /// After the last page of a catch-up: how the mirror stands now.
    async fn note_end(&self, situation: &mut Situation, applied: &Applied) -> Result<(), Ended> {
        let standing = self.on_mirror(Mirror::standing).await?;
        situation.phase = standing.phase;
        situation.held = standing.held.is_some();
        situation.disagreed = standing.disagreed;
        if applied.agrees.is_some() {
            let now = (self.clock)().to_rfc3339();
            self.on_mirror(move |mirror| mirror.set_setting(CHECKED_AT, Some(&now))).await?;
        }
        Ok(())
    }

    async fn refused(&self) -> Result<Outcome, Ended> {
        let now = (self.clock)();
        Ok(match self.on_mirror(move |mirror| mirror.cursor_refused(now)).await? {
            AfterRefusal::SnapshotBegun => Outcome::Refused,
            AfterRefusal::Loop => Outcome::RefusedInACircle,
        })
    }

    /// Once a day by the clock of this machine: it decides how often, never what is newer.
    async fn is_check_due(&self) -> Result<bool, Ended> {
        let checked = self.on_mirror(|mirror| mirror.setting(CHECKED_AT)).await?;
        let checked = checked.and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
        let now = (self.clock)();
        Ok(checked.is_none_or(|at| (now - at.with_timezone(&Utc)).abs() >= chrono::TimeDelta::days(1)))
    }

    async fn on_mirror<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Mirror) -> licet_mirror::Result<T> + Send + 'static,
    ) -> Result<T, Ended> {
        let mirror = Arc::clone(&self.mirror);
        blocking(move || work(&mirror)).await.map_err(Ended::from)
    }

    async fn unless_cancelled<T>(
        &self,
        cancel: &CancellationToken,
        work: impl Future<Output = Result<T, RemoteError>>,
    ) -> Result<T, Ended> {
        tokio::select! {
            () = cancel.cancelled() => Err(Ended::Cancelled),
            done = work => done.map_err(Ended::from),
        }
    }

    async fn patiently<T, F>(&self, ask: impl Fn() -> F) -> Result<T, RemoteError>
    where
        F: Future<Output = Result<T, RemoteError>>,
    {
        patiently(&self.pauses(), ask).await
    }

    /// The pauses between tries of one request: full jitter, so that a thousand apps don't come back at once.
    fn pauses(&self) -> Vec<Duration> {
        let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
        (0..TRIES - 1).map(|n| random.random_range(Duration::ZERO..=FIRST_PAUSE * 2_u32.pow(n))).collect()
    }
}

/// Asks again while the portal is busy, or once the connection has broken in the middle; not when it can't be reached.
async fn patiently<T, F>(pauses: &[Duration], ask: impl Fn() -> F) -> Result<T, RemoteError>
where
    F: Future<Output = Result<T, RemoteError>>,
{
    for pause in pauses {
        match ask().await {
            Err(RemoteError::Busy { retry_after, .. })
                if retry_after.is_none_or(|after| after <= LONGEST_PAUSE) =>
            {
                tokio::time::sleep(retry_after.unwrap_or_default() + *pause).await;
            }
            done => return done,
        }
    }
    ask().await
}

/// Runs `work` on a thread that may block.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> licet_mirror::Result<T> + Send + 'static,
) -> licet_mirror::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
        Err(_) => Err(licet_mirror::Error::Cancelled),
    }
}
