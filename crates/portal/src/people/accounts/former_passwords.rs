//! Passwords that counted until lately: whoever undoes a change of the address shows one of them.
//!
//! A mailbox alone gets nobody into an account (docs/adr/0015). The former mailbox of an account may belong to a former
//! employer, so that undoing a change takes the password that counted when the address was changed, or one that was
//! replaced shortly before: whoever takes an account over may change the password first.

use crate::core::mail::links::UNDO_DAYS;
use crate::records::accounts::Stored;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};

/// How many are kept of one account; each costs a try to compare.
const MAX_KEPT: i64 = 3;

/// Keeps the password that counts until now.
pub(super) fn keep(tx: &mut Tx<'_>, now: DateTime<Utc>, account: &Stored) -> Result<(), Error> {
    if account.password_hash.is_empty() {
        return Ok(());
    }
    let sql = "SELECT 1 FROM former_password WHERE account_id = $1 AND hash = $2";
    if tx.query_one(sql, values![&account.id, &account.password_hash])?.is_some() {
        return Ok(());
    }
    let sql = "INSERT INTO former_password (account_id, hash, replaced_at) VALUES ($1, $2, $3)";
    tx.execute(sql, values![&account.id, &account.password_hash, now])?;
    // The first ones count: whoever took the account over could push them out with passwords of their own.
    let sql = "DELETE FROM former_password WHERE account_id = $1 AND hash NOT IN \
               (SELECT hash FROM former_password WHERE account_id = $1 ORDER BY replaced_at, hash LIMIT $2)";
    tx.execute(sql, values![&account.id, MAX_KEPT])?;
    Ok(())
}

/// The hashes of those that may undo a change of the address.
pub(super) fn of(tx: &mut Tx<'_>, account_id: &str) -> Result<Vec<String>, Error> {
    let sql = "SELECT hash FROM former_password WHERE account_id = $1 ORDER BY replaced_at, hash";
    tx.query(sql, values![account_id])?.iter().map(|row| row.string(0)).collect()
}

/// Forgets those of an account, once a change was undone.
pub(crate) fn forget(tx: &mut Tx<'_>, account_id: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM former_password WHERE account_id = $1", values![account_id])?;
    Ok(())
}

/// Forgets those that are older than two times the days in which a change can be undone.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn forget_old(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<(), Error> {
    let sql = "DELETE FROM former_password WHERE replaced_at < $1";
    tx.execute(sql, values![now - TimeDelta::days(2 * UNDO_DAYS)])?;
    Ok(())
}
