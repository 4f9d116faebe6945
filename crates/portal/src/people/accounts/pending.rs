//! Accounts that were asked for and not confirmed yet, and how they are confirmed.
//!
//! Anybody can fill in anybody's address. So the mailbox alone confirms nothing, and neither does the password: whoever
//! confirms has the link from the mailbox *and* either types the password that was chosen in the form, or chooses
//! another one. With another password goes what the form said and a stranger may have typed: further addresses.

use super::protect::protect;
use crate::core::audit::{self, Deed};
use crate::core::mail::links::{Link, LinkPurpose, find_link, use_up};
use crate::core::mail::{self, EmailKind};
use crate::records::Compose;
use crate::records::accounts::{
    Stored, ask_to_confirm, by_id, confirmed, for_sign_in, json, lang_of, name_of, remove, settle, tell,
};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;
use licet_i18n::Lang;

/// How long an account waits for its confirmation; then it goes. No link that confirms lasts longer.
pub const PENDING_DAYS: i64 = 14;

/// Confirms a pending account, with a password that was checked by the caller. `false`: it can't be any more.
pub(super) fn confirm(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    link: &Link,
    account: &Stored,
) -> Result<bool, Error> {
    if account.confirmed || confirmed(tx, &account.email)?.is_some() {
        return Ok(false);
    }
    use_up(tx, now, link)?;
    tx.execute("UPDATE account SET confirmed_at = $2 WHERE id = $1", values![&account.id, now])?;
    settle(tx, now, account)?;
    protect(tx, now, &account.id, None, "confirmed")?;
    Ok(true)
}

/// Confirms a pending account with a password that its mailbox chooses. `false`: it can't be any more.
pub(super) fn confirm_with_new_password(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    link: &Link,
    account: &Stored,
    password_hash: &str,
) -> Result<bool, Error> {
    if !confirm(tx, now, link, account)? {
        return Ok(false);
    }
    let mut profile = account.profile.clone();
    if link.purpose != LinkPurpose::Invite {
        // Whoever chooses another password may not be who filled in the form.
        profile.additional_email = None;
        profile.phone = None;
        profile.phone_extension = None;
    }
    let sql = "UPDATE account SET password_hash = $2, agreement_accepted_at = $3, profile = $4 WHERE id = $1";
    tx.execute(sql, values![&account.id, password_hash, now, json(&profile)?])?;
    if let (LinkPurpose::Invite, Some(support_id)) = (link.purpose, &link.subject) {
        crate::people::site_roles::accept_by_link(tx, now, compose, support_id, account)?;
    }
    Ok(true)
}

/// "This wasn't me": a pending account goes, a wish for another e-mail is taken back, and the link ends. `false`: it no
/// longer works.
pub(crate) fn decline(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<bool, Error> {
    let Some(link) = find_link(tx, now, token)? else { return Ok(false) };
    let Some(account) = by_id(tx, &link.account_id)? else { return Ok(false) };
    use_up(tx, now, &link)?;
    match link.purpose {
        LinkPurpose::Confirm | LinkPurpose::Invite | LinkPurpose::FirstPassword if !account.confirmed => {
            remove(tx, &account.id)?;
        }
        LinkPurpose::NewEmail => {
            tx.execute("UPDATE account SET new_email = NULL WHERE id = $1", values![&account.id])?;
        }
        LinkPurpose::Merge => {
            let sql = "UPDATE account_merge SET ended_at = $2, outcome = 'declined' WHERE id = $1 AND ended_at IS NULL";
            tx.execute(sql, values![link.subject.as_deref(), now])?;
        }
        _ => {}
    }
    let (id, detail) = (account.id.as_str(), link.subject.as_deref().or(Some(&account.email)));
    audit::record(tx, now, &Deed { actor: None, action: "account.declined", kind: "account", id, detail })?;
    Ok(true)
}

/// What is mailed to somebody who forgot a password: a link, or what there is to say instead.
pub(crate) fn forgot(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    fallback: Lang,
) -> Result<(), Error> {
    let Some(account) = for_sign_in(tx, email.as_str())? else {
        return mail::post(tx, now, email.as_str(), fallback, &EmailKind::NoAccount);
    };
    let (account_id, name) = (account.id.clone(), name_of(&account.profile));
    let letter = match (account.confirmed, account.locked) {
        (true, true) => EmailKind::AccountNotice { notice: mail::AccountNotice::Locked, name, reason: None },
        (true, false) => EmailKind::Reset { account_id, name },
        // Never the mail that confirms: its mailbox may not have typed the form.
        (false, _) => EmailKind::FirstPassword { account_id, name },
    };
    tell(tx, now, &account, &letter)
}

/// What is mailed to somebody who asks for the confirmation once more.
pub(crate) fn resend(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    fallback: Lang,
) -> Result<(), Error> {
    match for_sign_in(tx, email.as_str())? {
        Some(account) if account.confirmed => {
            let letter = EmailKind::AccountExists { name: name_of(&account.profile) };
            mail::post(tx, now, email.as_str(), lang_of(&account.profile), &letter)
        }
        Some(pending) => ask_to_confirm(tx, now, &pending),
        None => mail::post(tx, now, email.as_str(), fallback, &EmailKind::NoAccount),
    }
}

/// Removes the accounts that were not confirmed in time, and says how many.
///
/// # Errors
/// What the database says.
pub(crate) fn forget_pending(tx: &mut Tx<'_>, now: DateTime<Utc>) -> Result<usize, Error> {
    let sql = "SELECT id FROM account WHERE confirmed_at IS NULL AND deleted_at IS NULL AND created_at < $1";
    let old = tx.query(sql, values![now - TimeDelta::days(PENDING_DAYS)])?;
    for row in &old {
        remove(tx, row.text(0)?)?;
    }
    Ok(old.len())
}
