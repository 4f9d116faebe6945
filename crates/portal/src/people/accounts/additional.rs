//! The additional e-mail of a profile. Anybody's can be typed there: until it is confirmed by the link in a mail, it gets
//! notices without details.

use crate::core::audit::{self, Deed};
use crate::core::mail::links::{Link, use_up};
use crate::records::accounts::by_id;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};

/// Whether this additional address of an account was confirmed.
///
/// # Errors
/// What the database says.
pub(crate) fn is_confirmed(tx: &mut Tx<'_>, account_id: &str, email: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM additional_email WHERE account_id = $1 AND email = $2";
    Ok(tx.query_one(sql, values![account_id, email.to_lowercase()])?.is_some())
}

/// Uses a link that confirms an additional address. `false`: the profile names another one by now.
pub(super) fn confirm(tx: &mut Tx<'_>, now: DateTime<Utc>, link: &Link) -> Result<bool, Error> {
    let (Some(email), Some(account)) = (&link.subject, by_id(tx, &link.account_id)?) else {
        return Ok(false);
    };
    let named = account.profile.additional_email.as_deref().map(|named| named.trim().to_lowercase());
    if named != Some(email.trim().to_lowercase()) {
        return Ok(false);
    }
    use_up(tx, now, link)?;
    let sql = "INSERT INTO additional_email (account_id, email, confirmed_at) VALUES ($1, $2, $3) \
               ON CONFLICT (account_id, email) DO NOTHING";
    tx.execute(sql, values![&account.id, email.trim().to_lowercase(), now])?;
    let (action, detail) = ("account.additional-email-confirmed", Some(email.as_str()));
    audit::record(tx, now, &Deed { actor: None, action, kind: "account", id: &account.id, detail })?;
    Ok(true)
}
