//! Notices what other processes change: an import on the command line, another machine.

use crate::http::AppState;
use crate::publish;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often the change counter is looked at: one row, read by its key.
const LOOKED_EVERY: Duration = Duration::from_millis(250);

/// Looks until `stop` is cancelled.
pub async fn watch(state: AppState, stop: CancellationToken) {
    loop {
        match state.store.read(publish::sequence).await {
            Ok(seq) => state.store.commits().note(seq),
            Err(error) => tracing::error!(%error, "the change counter could not be read"),
        }
        tokio::select! {
            () = tokio::time::sleep(LOOKED_EVERY) => {}
            () = stop.cancelled() => return,
        }
    }
}
