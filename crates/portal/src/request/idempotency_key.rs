//! The `Idempotency-Key` of a request.

use crate::core::error::ApiError;
use crate::core::idempotency::IdempotencyKey;
use axum::http::HeaderMap;
use licet_protocol::ErrorCode;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// The key of a request that may be repeated, with the hash of what it asks (its form, not its spacing). `route` keeps
/// the same form on two routes apart.
///
/// # Errors
/// 400 when the header holds no UUID.
pub(crate) fn once<T: Serialize>(
    headers: &HeaderMap,
    route: &str,
    form: &T,
) -> Result<Option<IdempotencyKey>, ApiError> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let key = value.to_str().ok().and_then(|text| uuid::Uuid::parse_str(text.trim().trim_matches('"')).ok());
    let key = key.ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "Idempotency-Key is not a UUID"))?;
    let mut hash = Sha256::new();
    hash.update(route.as_bytes());
    hash.update(serde_json::to_vec(form).map_err(|error| ApiError::internal(&error))?);
    Ok(Some(IdempotencyKey { key: key.to_string(), body_hash: hex::encode(hash.finalize()) }))
}

/// The same for requests that don't go without.
///
/// # Errors
/// 400 `key-missing` without the header, or when it holds no UUID.
pub(crate) fn required<T: Serialize>(
    headers: &HeaderMap,
    route: &str,
    form: &T,
) -> Result<IdempotencyKey, ApiError> {
    let missing = || ApiError::new(ErrorCode::KeyMissing, "this needs an Idempotency-Key header: a UUID");
    once(headers, route, form)?.ok_or_else(missing)
}
