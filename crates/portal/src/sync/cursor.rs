//! From where an answer goes on, and when a cursor is no longer good for anything (docs/SYNC.md, rules 2, 6, 11).

use super::{Ask, first};
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::identity::Identity;
use crate::records;
use crate::store::{Error, Tx};
use chrono::NaiveDate;
use licet_protocol::ErrorCode;
use licet_protocol::cursor::{Cursor, SCHEMA};
use sha2::{Digest, Sha256};

/// An unchanged cursor is renewed when it gets older than this, long before tombstones go.
const RENEWED_AFTER_DAYS: u64 = 30;

/// Whose view it is. The confirmed e-mail is part of it, and whether the account works in customer care: when that
/// changes, so does everything that follows from it.
fn scope(caller: &Caller) -> String {
    let email = caller.email.as_ref().map(|email| hex::encode(&Sha256::digest(email.as_str())[..4]));
    let care = if caller.role == Role::Care { ":care" } else { "" };
    format!("{}:{}{care}", caller.account_id, email.unwrap_or_default())
}

/// The cursor of the request, or the start of a snapshot.
///
/// # Errors
/// 400 for what is no cursor of this portal, 410 for one that a snapshot must replace.
pub(super) fn start(tx: &mut Tx<'_>, ask: &Ask, newest: i64) -> Result<Cursor, ApiError> {
    let epoch = Identity::epoch(tx)?;
    let scope = scope(&ask.caller);
    let Some(text) = &ask.cursor else { return Ok(first(epoch, scope, newest)) };
    let cursor = Cursor::verify(text, &ask.key)
        .map_err(|error| ApiError::new(ErrorCode::CursorInvalid, error.to_string()))?;
    let cause = if cursor.epoch != epoch {
        "the portal was restored from a backup"
    } else if cursor.scope != scope {
        "the cursor belongs to another account, or its e-mail or role has changed"
    } else if cursor.schema != SCHEMA {
        "the form of the documents has changed"
    } else if cursor.whole() < records::pruned_to(tx)? {
        "the cursor is older than what is kept about deleted documents"
    } else if cursor.sequence > newest {
        "the cursor is of the future"
    } else {
        return Ok(cursor);
    };
    Err(ApiError::new(ErrorCode::CursorExpired, format!("{cause}; take a snapshot")))
}

/// Whether an account for which nothing changed should get a fresh cursor all the same.
pub(super) fn is_aging(tx: &mut Tx<'_>, today: NaiveDate, cursor: &Cursor) -> Result<bool, Error> {
    Ok(cursor.sequence < records::sequence_days_ago(tx, today, RENEWED_AFTER_DAYS)?)
}
