//! How sync goes, as the window shows it, and what a person can ask of it.
//!
//! Not for: pushing, pulling and the live connection themselves (`licet-sync`), and when it runs by itself
//! ([`crate::supervisor`]).

use crate::api::*;
use crate::border::count;
use crate::context::{Desk, blocking, failed};
use crate::error::SESSION_ENDED;
use crate::events::Topic;
use chrono::{DateTime, TimeDelta, Utc};
use licet_sync::{Activity, EVERY, Status};
use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Older than this is shown as not fresh (docs/SYNC.md, rule 15).
const FRESH: TimeDelta = TimeDelta::days(1);

impl Desk {
    /// `sync_now`
    ///
    /// # Errors
    /// When the mirror isn't open or the session has ended.
    pub async fn sync_now(&self) -> Result<(), UiError> {
        let opened = self.opened()?;
        if self.config().signed_in.as_ref().is_some_and(|signed_in| signed_in.session_ended) {
            return Err(UiError::new(SESSION_ENDED));
        }
        opened.sync.expedite();
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
            opened.sync.engine().confirm_removals().await?;
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
                phase: phase(&status, mirror.sync_position()?.rows),
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
