//! Receipts of requests over HTTP: a request that changes something is carried out once, however often it comes.
//!
//! The answer is stored under the account and the request's `Idempotency-Key` in the transaction of the effect. The same
//! key with the same body gets that answer again; with another body it is refused. The table, and the receipts of pushed
//! changes, are [`receipts`]'s.

use super::caller::Caller;
use super::error::ApiError;
use crate::store::Tx;
use chrono::{DateTime, Utc};
use licet_protocol::ErrorCode;
use receipts::{Receipt, find};
use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) mod receipts;

/// A request's idempotency key and the hash of what it asks.
#[derive(Debug, Clone)]
pub(crate) struct IdempotencyKey {
    pub key: String,
    pub body_hash: String,
}

/// The first answer to this request, if it was asked before.
///
/// # Errors
/// `key-reused` when the same key came with another body.
pub(crate) fn answered<T: DeserializeOwned>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    once: &IdempotencyKey,
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
    once: &IdempotencyKey,
    answer: &T,
) -> Result<(), ApiError> {
    let answer = serde_json::to_string(answer).map_err(|error| ApiError::internal(&error))?;
    let receipt = Receipt { body_hash: once.body_hash.clone(), answer };
    receipts::keep(tx, &caller.account_id, &once.key, &receipt, now)?;
    Ok(())
}
