//! The first answer to a request that comes again, as the account may read it today.
//!
//! An answer to an `Idempotency-Key` is kept for 180 days, and whoever asked may have lost the right to a key since. So
//! each object of the answer that holds the keys of a license is judged by today's access, whichever route made it.

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::idempotency::{self, IdempotencyKey};
use crate::records::{Kind, Lookup};
use crate::store::{Error, Tx};
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Returns the first answer to this request, if it was asked before, without the keys that the account may not read today.
///
/// # Errors
/// `key-reused` when the same key came with another body.
pub(crate) fn answered<T: DeserializeOwned>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    once: &IdempotencyKey,
) -> Result<Option<T>, ApiError> {
    let Some(mut answer) = idempotency::answered::<Value>(tx, caller, once)? else { return Ok(None) };
    withhold(tx, &mut Lookup::new(caller, today), &mut answer)?;
    serde_json::from_value(answer).map(Some).map_err(|error| ApiError::internal(&error))
}

/// Returns something that was kept for an answer without the keys that the account may not read today.
///
/// # Errors
/// [`Error::Database`] if a query fails.
pub(crate) fn readable<T: Serialize + DeserializeOwned>(
    tx: &mut Tx<'_>,
    lookup: &mut Lookup,
    kept: &T,
) -> Result<T, Error> {
    let failed = |error: serde_json::Error| Error::Database(error.to_string());
    let mut answer = serde_json::to_value(kept).map_err(failed)?;
    withhold(tx, lookup, &mut answer)?;
    serde_json::from_value(answer).map_err(failed)
}

fn withhold(tx: &mut Tx<'_>, lookup: &mut Lookup, value: &mut Value) -> Result<(), Error> {
    match value {
        Value::Array(items) => items.iter_mut().try_for_each(|item| withhold(tx, lookup, item)),
        Value::Object(object) => {
            let license = object.get("license_id").and_then(Value::as_str).map(str::to_owned);
            if let (Some(license), Some(keys)) = (license, object.get_mut("keys")) {
                let access = lookup.access(tx, Kind::License, &license)?;
                if !access.is_some_and(licet_domain::Access::shows_keys) {
                    *keys = Value::Array(Vec::new());
                }
            }
            object.values_mut().try_for_each(|item| withhold(tx, lookup, item))
        }
        _ => Ok(()),
    }
}
