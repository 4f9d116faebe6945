//! How much news one recipient gets: so many mails an hour, the rest in one mail at the end of it.
//!
//! An address that no account has confirmed gets less, since anybody may have typed it. Mails about getting into an
//! account never wait; whoever can cause those is counted elsewhere ([`crate::core::limits`]).

use super::letter::EmailKind;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;

/// The time that a budget is for.
const WINDOW: TimeDelta = TimeDelta::hours(1);

/// News for an address that an account has confirmed.
pub(super) const FOR_ACCOUNTS: i64 = 20;

/// News for any other address.
pub(super) const FOR_OTHERS: i64 = 3;

/// The form in which recipients are counted: one mailbox in whatever case it is typed.
pub(super) fn key(recipient: &str) -> String {
    Email::parse(recipient).map_or_else(|_| recipient.trim().to_lowercase(), |email| email.to_string())
}

/// When a mail waits for the digest: the moment at which that is due. None: it goes out now.
pub(super) fn held_until(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    key: &str,
    letter: &EmailKind,
) -> Result<Option<DateTime<Utc>>, Error> {
    if letter.goes_at_once() {
        return Ok(None);
    }
    // What is held already decides when the next digest goes.
    let held =
        "SELECT MIN(due_at) FROM mail_outbox WHERE recipient_key = $1 AND held = 1 AND done_at IS NULL";
    if let Some(row) = tx.query_one(held, values![key])?
        && row.opt_text(0)?.is_some()
    {
        return Ok(Some(row.moment(0)?));
    }
    let sql = "SELECT COUNT(*), MIN(created_at) FROM mail_outbox WHERE recipient_key = $1 AND news = 1 AND created_at > $2";
    let Some(row) = tx.query_one(sql, values![key, now - WINDOW])? else { return Ok(None) };
    let known = "SELECT 1 FROM account WHERE email = $1 AND confirmed_at IS NOT NULL";
    let budget = if tx.query_one(known, values![key])?.is_some() { FOR_ACCOUNTS } else { FOR_OTHERS };
    if row.int(0)? < budget {
        return Ok(None);
    }
    Ok(Some(now + WINDOW))
}
