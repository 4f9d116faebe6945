//! Accounts: people's sign-ins at the portal.

use crate::store::Migration;

/// The tables of accounts.
pub const MIGRATIONS: &[Migration] = &[];

/// What accounts and sessions keep in memory: the hashing pool and the rate limits. Made once, when the portal starts.
pub struct Runtime {}

impl Runtime {
    /// An empty one.
    #[must_use]
    pub fn new(_config: &crate::http::Config) -> Self {
        Self {}
    }
}

/// The routes of accounts, under their full paths (`/api/v1/accounts`, `/confirm`, …).
pub fn routes() -> utoipa_axum::router::OpenApiRouter<crate::http::AppState> {
    utoipa_axum::router::OpenApiRouter::new()
}
