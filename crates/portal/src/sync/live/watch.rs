//! Notices what other processes change: an import on the command line, another machine. And which sessions have ended,
//! whoever ended them: their connections end with them.

use super::Connections;
use crate::core::change_counter;
use crate::request::{AppState, session};
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How often the change counter is looked at: one row, read by its key.
const LOOKED_EVERY: Duration = Duration::from_millis(250);

/// Ends the connections whose sessions are over: one look-up by key for each.
async fn end_connections(state: &AppState) {
    let connected = state.resident.of::<Connections>().connected();
    if connected.is_empty() {
        return;
    }
    match state.store.read(move |tx| session::ended(tx, connected)).await {
        Ok(ended) if ended.is_empty() => {}
        Ok(ended) => state.resident.of::<Connections>().end(&ended),
        Err(error) => tracing::error!(%error, "the sessions of live connections could not be read"),
    }
}

/// Looks until `stop` is cancelled.
pub async fn watch(state: AppState, stop: CancellationToken) {
    loop {
        match state.store.read(change_counter::sequence).await {
            Ok(seq) => state.store.commits().note(seq),
            Err(error) => tracing::error!(%error, "the change counter could not be read"),
        }
        end_connections(&state).await;
        tokio::select! {
            () = tokio::time::sleep(LOOKED_EVERY) => {}
            () = stop.cancelled() => return,
        }
    }
}
