//! The running portal: the server and the work beside it, stopped together.

use super::told;
use crate::annotations;
use crate::app::server;
use crate::core::change_counter;
use crate::core::idempotency::receipts;
use crate::decisions;
use crate::mailer;
use crate::people::{accounts, site_roles};
use crate::records::{inbox, publishing};
use crate::request::{AppState, session};
use crate::store::{Error, Tx};
use crate::sync::{self, Leases, live};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

/// How often leases that moved are written down.
const LEASES_WRITTEN_EVERY: Duration = Duration::from_secs(60);
/// How often what is too old is looked for, counted in those; and when for the first time: devices that were on their
/// way when the portal stopped have said by then how far they are.
const PRUNED_EVERY: u32 = 6 * 60;
const PRUNED_FIRST_AFTER: u32 = 10;

/// How often the write-ahead log is taken into the database.
const LOG_TAKEN_IN_EVERY: Duration = Duration::from_millis(500);

/// How long work beside the server has to come to an end once the server has stopped.
const END_WITHIN: Duration = Duration::from_secs(1);

/// Where a portal listens.
#[derive(Debug)]
pub struct Listeners {
    /// For apps, browsers and scripts.
    pub portal: TcpListener,
    /// For those who watch it: `/metrics`.
    pub metrics: Option<TcpListener>,
}

/// Serves, sends mail and keeps house, until `stop` is cancelled. Requests under way then have five seconds to finish, all
/// else one more.
pub async fn run(listeners: Listeners, state: AppState, stop: CancellationToken) {
    let mut beside = JoinSet::new();
    beside.spawn(mailer::run(state.clone(), stop.clone().cancelled_owned()));
    beside.spawn(run_maintenance(state.clone(), stop.clone()));
    beside.spawn(checkpoint_wal(state.clone(), stop.clone()));
    beside.spawn(live::watch(state.clone(), stop.clone()));
    beside.spawn(annotations::run(state.clone(), stop.clone()));
    if let Some(listener) = listeners.metrics {
        beside.spawn(server::serve_metrics(listener, state.clone(), stop.clone().cancelled_owned()));
    }
    server::serve(listeners.portal, state.clone(), stop.clone().cancelled_owned()).await;
    stop.cancel();
    let ended = async {
        while let Some(ended) = beside.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "work beside the server failed");
            }
        }
        log(write_leases(&state).await);
        log(keep_told(&state).await);
    };
    if tokio::time::timeout(END_WITHIN, ended).await.is_err() {
        tracing::warn!(
            "work beside the server was still under way; what is left is done after the next start"
        );
    }
}

async fn run_maintenance(state: AppState, stop: CancellationToken) {
    let mut until_pruned = PRUNED_FIRST_AFTER;
    loop {
        tokio::select! {
            () = tokio::time::sleep(LEASES_WRITTEN_EVERY) => {}
            () = stop.cancelled() => return,
        }
        log(keep_told(&state).await);
        log(expire_requests(&state).await);
        until_pruned -= 1;
        if until_pruned > 0 {
            log(write_leases(&state).await);
        } else {
            until_pruned = PRUNED_EVERY;
            log(prune(&state).await.map(drop));
        }
    }
}

async fn checkpoint_wal(state: AppState, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = tokio::time::sleep(LOG_TAKEN_IN_EVERY) => log(state.store.checkpoint_wal().await),
            () = stop.cancelled() => return,
        }
    }
}

fn log(kept: Result<(), Error>) {
    if let Err(error) = kept {
        tracing::error!(%error, "the housekeeping failed");
    }
}

/// Writes down beside the database how far changes are numbered.
async fn keep_told(state: &AppState) -> Result<(), Error> {
    let newest = state.store.read(change_counter::sequence).await?;
    let folder = state.config.data_dir.clone();
    let kept = tokio::task::spawn_blocking(move || told::keep(&folder, newest)).await;
    kept.map_err(|_| Error::Stopped)?.map_err(Error::from)
}

/// Writes down how far devices have read.
async fn write_leases(state: &AppState) -> Result<(), Error> {
    let fresh = state.resident.of::<Leases>().fresh();
    if fresh.is_empty() {
        return Ok(());
    }
    let write = move |tx: &mut Tx<'_>| fresh.write(tx).map(|()| fresh);
    let fresh = state.store.write(write).await?;
    state.resident.of::<Leases>().written(&fresh, state.clock.today());
    Ok(())
}

/// Ends the requests that nobody decided in time.
async fn expire_requests(state: &AppState) -> Result<(), Error> {
    let (now, compose) = (state.clock.now(), state.compose);
    if state.store.write(move |tx| decisions::expire_due(tx, now, compose)).await? > 0 {
        state.mail.wake();
    }
    Ok(())
}

/// Removes notices that are too old, in turns that let others write in between.
async fn forget_notices(state: &AppState) -> Result<(), Error> {
    let (now, compose) = (state.clock.now(), state.compose);
    let turn = move |tx: &mut Tx<'_>| publishing(tx, now, compose, inbox::forget_old);
    while state.store.write(turn).await? > 0 {}
    Ok(())
}

/// Removes what is too old to be needed: tombstones that all devices have passed, receipts, accounts that nobody
/// confirmed, former passwords, notices, invitations that nobody accepted, devices that nobody uses. Says how many tombstones went. [`run`] does this every six hours.
///
/// # Errors
/// What the database says.
pub async fn prune(state: &AppState) -> Result<u64, Error> {
    write_leases(state).await?;
    let (now, today) = (state.clock.now(), state.clock.today());
    let gone = state.store.write(move |tx| {
        crate::request::steps::forget_old(tx, now)?;
        receipts::forget_old(tx, now)?;
        accounts::forget_pending(tx, now)?;
        accounts::forget_former_passwords(tx, now)?;
        site_roles::forget_expired(tx, now)?;
        crate::care::forget_old_merges(tx, now)?;
        session::forget_old_devices(tx, now)?;
        sync::prune(tx, today)
    });
    let gone = gone.await?;
    forget_notices(state).await?;
    decisions::forget_unused(state).await?;
    if gone > 0 {
        tracing::info!(gone, "old tombstones were removed");
    }
    Ok(gone)
}
