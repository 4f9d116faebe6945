//! Software: serving release files to those who may have them.

use crate::store::Migration;

/// The tables of downloads (the table `release` belongs to the feed).
pub const MIGRATIONS: &[Migration] = &[];

/// The routes of releases, under their full paths.
pub fn routes() -> utoipa_axum::router::OpenApiRouter<crate::http::AppState> {
    utoipa_axum::router::OpenApiRouter::new()
}
