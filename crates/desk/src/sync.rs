//! When mirror and portal are brought together: at the start, when the network is back, when something was changed on
//! either side, every 15 minutes, and on demand; and how it goes.
//!
//! Not for: pushing, pulling and the live connection themselves (`licet-sync`).

use crate::api::*;
use crate::app::Desk;
use crate::error::SESSION_ENDED;
use crate::events::Topic;
use crate::mirrors::{Opened, blocking};
use crate::session::Session;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Target;
use licet_mirror::Mirror;
use licet_protocol::sync::KINDS;
use licet_sync::{Activity, EVERY, Failure, HttpRemote, Status, Sync};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::{Notify, broadcast, watch};
use tokio_util::sync::CancellationToken;

/// What changes while rows come in is told at most so often: each time the window asks again.
const TELL_EVERY: Duration = Duration::from_millis(400);
/// Older than this is shown as not fresh (docs/SYNC.md, rule 15).
const FRESH: TimeDelta = TimeDelta::days(1);

/// The syncing of one open mirror.
pub(crate) struct Syncing {
    engine: Arc<Sync>,
    wanted: Notify,
    /// There may be something to do that waits for no one: indexes to be built, a log to be taken in.
    unsettled: Notify,
    /// Whether the window was told last that the search index is being built.
    told_indexing: AtomicBool,
    /// Cancels the run that is under way.
    run: Mutex<CancellationToken>,
    running: watch::Sender<bool>,
    /// When it is looked again whether the portal is back, while it can't be reached.
    looks_at: Mutex<Option<DateTime<Utc>>>,
    stop: CancellationToken,
}

impl Syncing {
    pub(crate) fn new(
        desk: &Desk,
        session: &Arc<Session>,
        mirror: &Arc<Mirror>,
        stop: &CancellationToken,
    ) -> Result<Self, UiError> {
        let agent = format!("licet/{}", desk.setup.version);
        let tokens: Arc<Session> = Arc::clone(session);
        let remote =
            HttpRemote::new(session.client().portal().url(), &agent, tokens).map_err(UiError::fault)?;
        let clock = Arc::clone(&desk.setup.clock);
        let engine = Sync::new(
            Arc::clone(mirror),
            Arc::new(remote),
            Arc::new(move || clock.now()),
            (desk.setup.random)(),
        );
        Ok(Self {
            engine,
            wanted: Notify::new(),
            unsettled: Notify::new(),
            told_indexing: AtomicBool::new(false),
            run: Mutex::new(CancellationToken::new()),
            running: watch::Sender::new(false),
            looks_at: Mutex::new(None),
            stop: stop.clone(),
        })
    }

    /// Asks for a run as soon as can be.
    pub(crate) fn wake(&self) {
        self.wanted.notify_one();
    }

    /// Somebody asks for a run: what waits is sent even where a pause between tries isn't over.
    pub(crate) fn hurry(&self) {
        self.engine.hurry();
        self.wake();
    }

    /// Something was queued in the outbox: it is sent at once where the portal can be reached, and else when it is back.
    pub(crate) fn edited(&self) {
        if self.status().offline_since.is_none() {
            self.wake();
        }
    }

    /// Ends the run that is under way; what it has written stays.
    pub(crate) fn cancel(&self) {
        self.run.lock().unwrap_or_else(PoisonError::into_inner).cancel();
    }

    /// The same, and waits until it has ended.
    pub(crate) async fn cancel_and_wait(&self) {
        self.cancel();
        // The sender stands in this very struct, so it can't be gone.
        let _ = self.running.subscribe().wait_for(|running| !running).await;
    }

    pub(crate) fn status(&self) -> Status {
        self.engine.status().borrow().clone()
    }

    /// When what waits is tried next, if the last try did not reach the portal.
    pub(crate) fn next_try(&self) -> Option<DateTime<Utc>> {
        let looks_at = *self.looks_at.lock().unwrap_or_else(PoisonError::into_inner);
        self.status().outgoing.next_try.max(looks_at)
    }

    /// Why what waits was not taken, though the portal can be reached.
    pub(crate) fn push_problem(&self) -> Option<UiError> {
        let status = self.status();
        status.outgoing.failure.filter(|_| status.offline_since.is_none()).as_ref().map(failed)
    }

    fn looks_at(&self, at: Option<DateTime<Utc>>) {
        *self.looks_at.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    async fn run(&self) -> Status {
        let token = self.stop.child_token();
        *self.run.lock().unwrap_or_else(PoisonError::into_inner) = token.clone();
        self.running.send_replace(true);
        let status = self.engine.run(&token).await;
        self.running.send_replace(false);
        status
    }
}

impl Desk {
    /// Starts everything that runs over an open mirror.
    pub(crate) fn supervise(&self, opened: &Arc<Opened>) {
        opened.spawn_careful(sync_on_and_on(self.me.clone(), Arc::clone(opened)));
        opened.spawn_careful(keep_live(Arc::clone(opened)));
        opened.spawn_careful(settle_on_and_on(self.bell.clone(), Arc::clone(opened)));
        opened.spawn(tell_of_sync(self.bell.clone(), Arc::clone(opened)));
        opened.spawn(tell_of_rows(self.bell.clone(), Arc::clone(opened)));
        opened.spawn(crate::downloads::watch(self.bell.clone(), Arc::clone(opened)));
        opened.spawn(crate::renewals::remind_on_and_on(self.me.clone(), Arc::clone(opened)));
    }

    /// `sync_now`
    ///
    /// # Errors
    /// When the mirror isn't open or the session has ended.
    pub async fn sync_now(&self) -> Result<(), UiError> {
        let opened = self.opened()?;
        if self.config().signed_in.as_ref().is_some_and(|signed_in| signed_in.session_ended) {
            return Err(UiError::new(SESSION_ENDED));
        }
        opened.sync.hurry();
        Ok(())
    }

    /// `sync_cancel`
    ///
    /// # Errors
    /// When the mirror isn't open.
    pub async fn sync_cancel(&self) -> Result<(), UiError> {
        self.opened()?.sync.cancel();
        Ok(())
    }

    /// `sync_decide`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be written.
    pub async fn sync_decide(&self, decision: HeldDecision) -> Result<(), UiError> {
        let opened = self.opened()?;
        if decision.apply {
            opened.sync.engine.confirm_removals().await?;
        } else {
            // A whole listing decides what is really gone.
            let mirror = Arc::clone(&opened.mirror);
            blocking(move || Ok(mirror.begin_snapshot()?)).await?;
        }
        opened.sync.wake();
        self.bell.stale(&[Topic::Sync, Topic::Catalog, Topic::Renewals]);
        Ok(())
    }

    /// `sync_state`
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub async fn sync_state(&self) -> Result<SyncView, UiError> {
        let Ok(opened) = self.opened() else {
            return Ok(SyncView {
                phase: SyncPhase::Idle {},
                last_synced: None,
                stale: false,
                entitlements: 0,
                waiting: 0,
                undecided: 0,
                live: false,
                indexing: false,
                lost_edits: false,
            });
        };
        let status = opened.sync.status();
        let now = self.setup.clock.now();
        // Before the look, so that an index that is ready right after it is told.
        opened.sync.told_indexing.store(true, Ordering::SeqCst);
        blocking(move || {
            let mirror = &opened.mirror;
            let indexing = !mirror.search_is_ready()?;
            opened.sync.told_indexing.store(indexing, Ordering::SeqCst);
            let outbox = mirror.outbox_counts()?;
            Ok(SyncView {
                phase: phase(&status, mirror.standing()?.rows),
                last_synced: status.last_synced_at,
                stale: status.last_synced_at.is_some_and(|at| now - at > FRESH),
                entitlements: count(mirror.totals()?.entitlements),
                waiting: count(outbox.waiting),
                undecided: count(outbox.undecided),
                // A connection that is cut is not noticed at once.
                live: status.live && status.offline_since.is_none(),
                indexing,
                lost_edits: mirror.lost_edits()?.is_some(),
            })
        })
        .await
    }

    /// Looks whether the network is back, or whether the mirror has been left alone for long: somebody is looking.
    pub(crate) fn look_again(&self) {
        let Ok(opened) = self.opened() else { return };
        let status = opened.sync.status();
        let now = self.setup.clock.now();
        // A clock that was put back says nothing about how long it was.
        let is_old = |at: DateTime<Utc>| !(now - at).to_std().is_ok_and(|age| age < EVERY);
        let old = status.last_synced_at.is_none_or(is_old);
        if status.offline_since.is_some() || old {
            opened.sync.wake();
        }
        opened.reminders.notify_one();
    }
}

/// A number of rows for the border.
pub(crate) fn count(number: impl TryInto<u32>) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

/// What sync is doing, in the form of the border. `rows` is how many the mirror shows.
pub(crate) fn phase(status: &Status, rows: u64) -> SyncPhase {
    match (&status.activity, status.offline_since) {
        (Activity::Syncing { rows, snapshot, .. }, _) => {
            SyncPhase::Syncing { rows: count(*rows), first: *snapshot }
        }
        (Activity::Held { removals }, _) => SyncPhase::Held { removals: count(*removals), of: count(rows) },
        (_, Some(since)) => SyncPhase::Offline { since },
        (Activity::Idle, None) => SyncPhase::Idle {},
        (Activity::Failed(failure), None) => SyncPhase::Failed { error: failed(failure) },
        (Activity::Stopped(reason), None) => SyncPhase::Failed { error: UiError::new(reason.code()) },
    }
}

fn failed(failure: &Failure) -> UiError {
    let code = if failure.code == "session-revoked" { SESSION_ENDED } else { &failure.code };
    let mut error = UiError::new(code).because(&failure.detail);
    if let Some(minimum) = &failure.minimum {
        error = error.with("minimum", minimum);
    }
    if let Some(fault) = &failure.certificate {
        error = UiError::from((**fault).clone());
    }
    error.retryable = failure.retry_in.is_some();
    error
}

/// Keeps the live connection for as long as the mirror is open. Without one, the interval brings what it would.
async fn keep_live(opened: Arc<Opened>) {
    let engine = Arc::clone(&opened.sync.engine);
    let wake = || {
        // Where syncing has stopped itself, somebody must ask for it: the portal's word is not enough.
        if !matches!(opened.sync.status().activity, Activity::Stopped(_)) {
            opened.sync.wake();
        }
    };
    engine.keep_live(wake, opened.stop()).await;
}

/// Syncs now and whenever it is time, until the mirror is closed.
async fn sync_on_and_on(desk: Weak<Desk>, opened: Arc<Opened>) {
    let stop = opened.stop().clone();
    let mut reminded_of = 0;
    while !stop.is_cancelled() {
        let status = opened.sync.run().await;
        if stop.is_cancelled() {
            return;
        }
        let Some(clock) = desk.upgrade().map(|desk| Arc::clone(&desk.setup.clock)) else { return };
        if status.activity == Activity::Idle && status.offline_since.is_none() {
            if let Some(desk) = desk.upgrade()
                && let Err(error) = desk.carry_reminders_over(&opened).await
            {
                tracing::warn!(%error, "what was set for reminders could not be carried over");
            }
            if let Err(error) = opened.queue.back_online().await {
                tracing::warn!(%error, "downloads could not be taken up again");
            }
            // A live portal may have a run every moment: what changed nothing here calls for no look at the calendar.
            let version = opened.mirror.version();
            if std::mem::replace(&mut reminded_of, version) != version {
                opened.reminders.notify_one();
                if let Err(error) = opened.queue.drop_gone().await {
                    tracing::warn!(%error, "downloads that are gone could not be taken off the list");
                }
            }
        }
        // However the run ended: what is here is indexed without the portal.
        opened.sync.unsettled.notify_one();
        let looks = |pause| {
            let pause = TimeDelta::from_std(pause).unwrap_or_default();
            opened.sync.looks_at(clock.now().checked_add_signed(pause));
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = opened.sync.wanted.notified() => {}
            () = opened.sync.engine.until_due(&status, looks) => {}
        }
        opened.sync.looks_at(None);
    }
}

/// Does what waits for no one: at the start, for what the last run of the app left, and after each run of sync. The window
/// is told once it is done: what it shows of the search index was read before.
async fn settle_on_and_on(bell: crate::events::Bell, opened: Arc<Opened>) {
    let stop = opened.stop().clone();
    while !stop.is_cancelled() {
        if let Err(error) = opened.sync.engine.settle(&stop).await {
            tracing::warn!(%error, "the search index could not be built");
        } else if opened.sync.told_indexing.load(Ordering::SeqCst) {
            bell.stale(&[Topic::Sync, Topic::Catalog]);
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = opened.sync.unsettled.notified() => {}
        }
    }
}

/// Tells the window how it goes, and of what is shown otherwise than before: a change that was answered changes no row.
async fn tell_of_sync(bell: crate::events::Bell, opened: Arc<Opened>) {
    let mut status = opened.sync.engine.status();
    let mut before = (status.borrow_and_update().outgoing.clone(), opened.mirror.version());
    while status.changed().await.is_ok() {
        let now = (status.borrow_and_update().outgoing.clone(), opened.mirror.version());
        bell.stale(&[Topic::Sync]);
        if now.1 != before.1 {
            bell.stale(&[Topic::Catalog, Topic::Renewals, Topic::Changes]);
        } else if now.0 != before.0 {
            bell.stale(&[Topic::Changes]);
        }
        before = now;
        tokio::time::sleep(TELL_EVERY / 2).await;
    }
}

/// Tells the window of rows that came. The first ones are told at once: somebody else may wait to see them.
async fn tell_of_rows(bell: crate::events::Bell, opened: Arc<Opened>) {
    let mut rows = opened.sync.engine.stale();
    loop {
        let mut kinds = match rows.recv().await {
            Ok(kinds) => kinds,
            Err(broadcast::error::RecvError::Lagged(_)) => {
                KINDS.iter().map(|kind| (*kind).to_owned()).collect()
            }
            Err(broadcast::error::RecvError::Closed) => return,
        };
        while let Ok(more) = rows.try_recv() {
            kinds.extend(more);
        }
        let topics = topics_of(&kinds);
        if topics.contains(&Topic::Settings) {
            opened.reminders.notify_one();
        }
        bell.stale(&topics);
        tokio::time::sleep(TELL_EVERY).await;
    }
}

/// What is shown otherwise once rows of these kinds came. How pools stand is asked of the portal; that they moved is known
/// by what came.
fn topics_of(kinds: &[String]) -> Vec<Topic> {
    let came = |wanted: &[&str]| kinds.iter().any(|kind| wanted.contains(&kind.as_str()));
    let mut topics = vec![Topic::Catalog, Topic::Renewals, Topic::Changes, Topic::Sync];
    if came(&[Target::Setting.as_str()]) {
        topics.push(Topic::Settings);
    }
    if came(&["flex", "draw"]) {
        topics.push(Topic::Flex);
    }
    topics
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pools_are_asked_for_again_when_somebody_drew_and_not_with_every_row() {
        let flex = |kinds: &[&str]| {
            let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
            topics_of(&kinds).contains(&Topic::Flex)
        };
        assert!(flex(&["entitlement", "license", "draw"]) && flex(&["flex"]) && flex(KINDS));
        assert!(!flex(&["entitlement", "license", "setting"]));
    }
}
