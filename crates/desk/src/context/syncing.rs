//! The syncing of one open mirror: asking for a run, ending one, and how it goes.
//!
//! Not for: when it runs by itself ([`crate::supervisor`]).

use super::Setup;
use crate::api::UiError;
use crate::error::SESSION_ENDED;
use crate::session::Session;
use chrono::{DateTime, Utc};
use licet_mirror::Mirror;
use licet_sync::{Failure, HttpRemote, Status, Sync};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;

/// The syncing of one open mirror.
pub(crate) struct Syncing {
    engine: Arc<Sync>,
    pub(crate) wanted: Notify,
    /// There may be something to do that waits for no one: indexes to be built, a log to be taken in.
    pub(crate) unsettled: Notify,
    /// Whether the window was told last that the search index is being built.
    pub(crate) told_indexing: AtomicBool,
    /// Cancels the run that is under way.
    run: Mutex<CancellationToken>,
    running: watch::Sender<bool>,
    /// When it is looked again whether the portal is back, while it can't be reached.
    looks_at: Mutex<Option<DateTime<Utc>>>,
    stop: CancellationToken,
}

impl Syncing {
    pub(crate) fn new(
        setup: &Setup,
        session: &Arc<Session>,
        mirror: &Arc<Mirror>,
        stop: &CancellationToken,
    ) -> Result<Self, UiError> {
        let agent = format!("licet/{}", setup.version);
        let tokens: Arc<Session> = Arc::clone(session);
        let remote =
            HttpRemote::new(session.client().portal().url(), &agent, tokens).map_err(UiError::fault)?;
        let clock = Arc::clone(&setup.clock);
        let engine =
            Sync::new(Arc::clone(mirror), Arc::new(remote), Arc::new(move || clock.now()), (setup.random)());
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

    /// The engine that pushes and pulls.
    pub(crate) fn engine(&self) -> &Arc<Sync> {
        &self.engine
    }

    /// Asks for a run as soon as can be.
    pub(crate) fn wake(&self) {
        self.wanted.notify_one();
    }

    /// Somebody asks for a run: what waits is sent even where a pause between tries isn't over.
    pub(crate) fn expedite(&self) {
        self.engine.expedite();
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

    /// Notes when it is looked again whether the portal is back.
    pub(crate) fn looks_at(&self, at: Option<DateTime<Utc>>) {
        *self.looks_at.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    /// Pushes and pulls once.
    pub(crate) async fn run(&self) -> Status {
        let token = self.stop.child_token();
        *self.run.lock().unwrap_or_else(PoisonError::into_inner) = token.clone();
        self.running.send_replace(true);
        let status = self.engine.run(&token).await;
        self.running.send_replace(false);
        status
    }
}

/// A failure of sync in the form of the border.
pub(crate) fn failed(failure: &Failure) -> UiError {
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
