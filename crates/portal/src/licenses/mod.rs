//! Licenses: registration, keys, license files.

use crate::store::Migration;

/// The tables of licenses.
pub const MIGRATIONS: &[Migration] = &[];

/// The routes of licenses, under their full paths.
pub fn routes() -> utoipa_axum::router::OpenApiRouter<crate::http::AppState> {
    utoipa_axum::router::OpenApiRouter::new()
}
