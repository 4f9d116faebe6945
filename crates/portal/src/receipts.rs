//! Receipts of requests over HTTP: a request that changes something is carried out once, however often it comes.
//!
//! The answer is stored under the account and the request's `Idempotency-Key` in the transaction of the effect. The same
//! key with the same body gets that answer again; with another body it is refused. The table, and the receipts of pushed
//! changes, are [`crate::changes::receipts`]'s.

use crate::changes::receipts::{Receipt, find};
use crate::http::{ApiError, Caller};
use crate::store::Tx;
use axum::http::HeaderMap;
use chrono::{DateTime, Utc};
use licet_protocol::ErrorCode;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

/// A request's idempotency key and the hash of what it asks.
#[derive(Debug, Clone)]
pub(crate) struct Once {
    pub key: String,
    pub body_hash: String,
}

/// The key of a request that may be repeated, with the hash of what it asks (its form, not its spacing). `route` keeps
/// the same form on two routes apart.
///
/// # Errors
/// 400 when the header holds no UUID.
pub(crate) fn once<T: Serialize>(
    headers: &HeaderMap,
    route: &str,
    form: &T,
) -> Result<Option<Once>, ApiError> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let key = value.to_str().ok().and_then(|text| uuid::Uuid::parse_str(text.trim().trim_matches('"')).ok());
    let key = key.ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "Idempotency-Key is not a UUID"))?;
    let mut hash = Sha256::new();
    hash.update(route.as_bytes());
    hash.update(serde_json::to_vec(form).map_err(|error| ApiError::internal(&error))?);
    Ok(Some(Once { key: key.to_string(), body_hash: hex::encode(hash.finalize()) }))
}

/// The same for requests that don't go without.
///
/// # Errors
/// 400 `key-missing` without the header, or when it holds no UUID.
pub(crate) fn required<T: Serialize>(headers: &HeaderMap, route: &str, form: &T) -> Result<Once, ApiError> {
    let missing = || ApiError::new(ErrorCode::KeyMissing, "this needs an Idempotency-Key header: a UUID");
    once(headers, route, form)?.ok_or_else(missing)
}

/// The first answer to this request, if it was asked before.
///
/// # Errors
/// `key-reused` when the same key came with another body.
pub(crate) fn answered<T: DeserializeOwned>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    once: &Once,
) -> Result<Option<T>, ApiError> {
    let Some(receipt) = find(tx, &caller.account_id, &once.key)? else { return Ok(None) };
    if receipt.body_hash != once.body_hash {
        return Err(ApiError::new(
            ErrorCode::KeyReused,
            "this Idempotency-Key came with another body before",
        ));
    }
    serde_json::from_str(&receipt.answer).map(Some).map_err(|error| ApiError::internal(&error))
}

/// Keeps the answer.
///
/// # Errors
/// What the database says.
pub(crate) fn keep<T: Serialize>(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    caller: &Caller,
    once: &Once,
    answer: &T,
) -> Result<(), ApiError> {
    let answer = serde_json::to_string(answer).map_err(|error| ApiError::internal(&error))?;
    let receipt = Receipt { body_hash: once.body_hash.clone(), answer };
    crate::changes::receipts::keep(tx, &caller.account_id, &once.key, &receipt, now)?;
    Ok(())
}
