//! The running portal: the server and the work beside it, stopped together.

use crate::http::{AppState, server};
use crate::{mail, publish};
use std::io;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// How often tombstones that are too old are looked for.
const PRUNED_EVERY: Duration = Duration::from_secs(6 * 3600);

/// Serves, sends mail and prunes, until `stop` is cancelled and requests under way have finished.
///
/// # Errors
/// When the listener fails.
pub async fn run(listener: TcpListener, state: AppState, stop: CancellationToken) -> io::Result<()> {
    let mail = tokio::spawn(mail::run(state.clone(), stop.clone().cancelled_owned()));
    let pruning = tokio::spawn(prune(state.clone(), stop.clone()));
    let served = server::serve(listener, state, stop.clone().cancelled_owned()).await;
    stop.cancel();
    for task in [mail, pruning] {
        if let Err(error) = task.await {
            tracing::error!(%error, "work beside the server failed");
        }
    }
    served
}

async fn prune(state: AppState, stop: CancellationToken) {
    loop {
        let today = state.clock.today();
        match state.store.write(move |tx| publish::prune(tx, today)).await {
            Ok(0) => {}
            Ok(gone) => tracing::info!(gone, "old tombstones were removed"),
            Err(error) => tracing::error!(%error, "tombstones could not be removed"),
        }
        tokio::select! {
            () = tokio::time::sleep(PRUNED_EVERY) => {}
            () = stop.cancelled() => return,
        }
    }
}
