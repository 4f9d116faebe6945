//! Shares that have passed their end date end before anybody reads.

use crate::core::error::ApiError;
use crate::records::publisher::publishing;
use crate::records::rights;
use crate::request::state::AppState;
use crate::store;

/// A share that reached its end date ends before anybody reads, or acts on what it showed.
///
/// # Errors
/// What the database says.
pub(crate) async fn end_due_shares(state: &AppState) -> Result<(), ApiError> {
    let now = state.clock.now();
    if state.store.read(move |tx| rights::is_due(tx, now)).await? {
        let compose = state.compose;
        let end = move |tx: &mut store::Tx<'_>| publishing(tx, now, compose, |p| rights::end_due(p, now));
        state.store.write(end).await.map_err(|error: rights::Error| ApiError::internal(&error))?;
    }
    Ok(())
}
