//! Devices that signed in before: others who try passwords for their account don't keep them out.
//!
//! A device gets a token when it signs in and shows it the next time. It opens nothing: it only decides which count a
//! wrong password belongs to (`core::limits`). Kept as a hash, so many for an account, and forgotten when it changes
//! who gets in.

use crate::core::error::ApiError;
use crate::core::limits::{Address, Source};
use crate::core::mail::links::hash;
use crate::core::runtime::Runtime;
use crate::records::accounts;
use crate::request::AppState;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;
use licet_protocol::account::Hidden;

/// Devices of one account; the one that signed in longest ago makes room.
pub(super) const MAX_DEVICES: i64 = 20;
/// A device that did not sign in for so long is forgotten.
const KEEP_DAYS: i64 = 400;
/// Longest name of a device, in characters.
const MAX_NAME: usize = 64;

/// Who asks about the account of an e-mail: a device that it knows, or a network.
///
/// # Errors
/// 500 if the database fails.
pub(crate) async fn device_source(
    state: &AppState,
    address: Address,
    email: &Email,
    token: Option<&Hidden>,
) -> Result<Source, ApiError> {
    let Some(device) = token.map(|token| hash(&token.0)) else { return Ok(address.into()) };
    let (email, looked_up) = (email.clone(), device.clone());
    let known = state.store.read(move |tx| -> Result<bool, Error> {
        let Some(account) = accounts::for_sign_in(tx, email.as_str())? else { return Ok(false) };
        let sql = "SELECT 1 FROM known_device WHERE hash = $1 AND account_id = $2";
        Ok(tx.query_one(sql, values![looked_up, account.id])?.is_some())
    });
    Ok(if known.await? { Source::Device(device) } else { address.into() })
}

/// Notes that a device signed in. Answers its hash, and the token of a device that was not known.
pub(super) fn note(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &Runtime,
    account_id: &str,
    source: &Source,
) -> Result<(String, Option<String>), Error> {
    if let Source::Device(device) = source {
        let sql = "UPDATE known_device SET last_used_at = $3 WHERE hash = $1 AND account_id = $2";
        if tx.execute(sql, values![device, account_id, now])? > 0 {
            return Ok((device.clone(), None));
        }
    }
    let token = runtime.token();
    let device = hash(&token);
    tx.execute(
        "INSERT INTO known_device (hash, account_id, last_used_at) VALUES ($1, $2, $3)",
        values![&device, account_id, now],
    )?;
    tx.execute(
        "DELETE FROM known_device WHERE account_id = $1 AND hash NOT IN
           (SELECT hash FROM known_device WHERE account_id = $1 ORDER BY last_used_at DESC, hash LIMIT $2)
           AND hash <> $3",
        values![account_id, MAX_DEVICES, &device],
    )?;
    Ok((device, Some(token)))
}

/// Forgets the devices of an account, but the one of the session that is kept.
///
/// # Errors
/// What the database says.
pub(crate) fn forget_devices(
    tx: &mut Tx<'_>,
    account_id: &str,
    keep_session: Option<&str>,
) -> Result<(), Error> {
    let sql = "DELETE FROM known_device WHERE account_id = $1 AND hash NOT IN
                 (SELECT device FROM session WHERE id = $2 AND device IS NOT NULL)";
    tx.execute(sql, values![account_id, keep_session.unwrap_or_default()])?;
    Ok(())
}

/// Forgets devices that nobody uses any more.
///
/// # Errors
/// What the database says.
pub(crate) fn forget_old_devices(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<(), Error> {
    let sql = "DELETE FROM known_device WHERE last_used_at < $1";
    tx.execute(sql, values![now - TimeDelta::days(KEEP_DAYS)])?;
    Ok(())
}

/// The name of a device as it is kept: one line, bounded.
pub(super) fn name(typed: Option<&str>) -> Option<String> {
    let words = typed?.split(|c: char| c.is_control() || c.is_whitespace()).filter(|word| !word.is_empty());
    let name: String = words.collect::<Vec<_>>().join(" ").chars().take(MAX_NAME).collect();
    Some(name.trim_end().to_owned()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn the_name_of_a_device_is_one_bounded_line() {
        assert_eq!(name(Some(" bill's\n laptop ")).as_deref(), Some("bill's laptop"));
        assert_eq!(name(Some("\u{0}\n")), None);
        assert_eq!(name(Some(&"x".repeat(500))).map(|name| name.len()), Some(64));
    }
}
