//! Sessions: signing in, refreshing, signing out, and who a token belongs to.

use crate::http::{ApiError, AppState, Caller};
use crate::store::Migration;

/// The tables of sessions.
pub const MIGRATIONS: &[Migration] = &[];

/// The account that an access token belongs to.
///
/// # Errors
/// 401 for a token that is unknown, over or revoked.
pub async fn caller_of(_state: &AppState, _token: &str) -> Result<Caller, ApiError> {
    Err(ApiError::unauthorized())
}

/// The routes of sessions, under their full paths.
pub fn routes() -> utoipa_axum::router::OpenApiRouter<AppState> {
    utoipa_axum::router::OpenApiRouter::new()
}
