//! Licenses: registration, keys, license files.

use crate::store::Migration;

/// The tables of licenses.
pub const MIGRATIONS: &[Migration] = &[];

/// The routes of licenses, under their full paths.
pub fn routes() -> utoipa_axum::router::OpenApiRouter<crate::http::AppState> {
    utoipa_axum::router::OpenApiRouter::new()
}

/// Called by the feed for every line of an order that is new or changed, before its documents are published: a key that
/// the certificate already lists is a license without an owner, and exists from then on.
///
/// # Errors
/// What the database says.
pub fn take_printed_key(
    _tx: &mut crate::store::Tx<'_>,
    _now: chrono::DateTime<chrono::Utc>,
    _entitlement_id: &str,
    _printed_key: Option<&str>,
) -> Result<(), crate::store::Error> {
    Ok(())
}

/// Called by `publish` for an entitlement: the documents of its licenses by id, with their keys in clear (`publish`
/// keeps keys apart and masks them for those without the right) and any `access`.
///
/// # Errors
/// What the database says.
pub fn documents_of(
    _tx: &mut crate::store::Tx<'_>,
    _entitlement_id: &str,
) -> Result<Vec<(String, licet_protocol::document::License)>, crate::store::Error> {
    Ok(Vec::new())
}
