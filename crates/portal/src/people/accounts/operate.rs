//! What the vendor's operators do with accounts at the command line. Each is in the audit trail and told to the person.

use super::former_passwords;
use super::protect::protect;
use crate::core::audit::{self, Deed};
use crate::core::caller::Role;
use crate::core::mail::{AccountNotice, EmailKind};
use crate::records::accounts::{Stored, confirmed, json, name_of, tell};
use crate::records::notices::tell_of_account;
use crate::records::{Compose, inbox, publishing};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_protocol::account::Profile;

/// Why an operator's command did nothing.
#[derive(Debug, thiserror::Error)]
pub enum OperateError {
    /// Nobody has this e-mail.
    #[error("there is no confirmed account with this e-mail address")]
    Unknown,
    /// It is so already.
    #[error("the account is {0} already")]
    Already(&'static str),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// The confirmed account with this e-mail.
///
/// # Errors
/// [`OperateError::Unknown`], or what the database says.
pub fn known(tx: &mut Tx<'_>, email: &Email) -> Result<Stored, OperateError> {
    confirmed(tx, email.as_str())?.ok_or(OperateError::Unknown)
}

/// Who does something with somebody's account, and why.
#[derive(Clone, Copy, Debug)]
pub enum By<'a> {
    /// An operator at the command line: the reason says who asked and why, and is for the vendor.
    Operator(Option<&'a str>),
    /// Customer care: the person is told the reason.
    Care {
        /// The account.
        account_id: &'a str,
        /// Why.
        reason: &'a str,
    },
}

impl<'a> By<'a> {
    const fn told(self) -> Option<&'a str> {
        match self {
            Self::Operator(_) => None,
            Self::Care { reason, .. } => Some(reason),
        }
    }
}

fn note(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    action: &str,
    by: By<'_>,
) -> Result<(), Error> {
    let (actor, detail) = match by {
        By::Operator(reason) => (None, reason),
        By::Care { account_id, .. } => (Some(account_id), None),
    };
    let deed = Deed { actor, action, kind: "account", id: &account.id, detail };
    audit::record_change(tx, now, &deed, &audit::Change { reason: by.told(), ..audit::Change::default() })
}

fn notify(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    notice: AccountNotice,
    by: By<'_>,
) -> Result<(), Error> {
    let (name, reason) = (name_of(&account.profile), by.told().map(str::to_owned));
    let letter = EmailKind::AccountNotice { notice, name, reason };
    match notice.kind() {
        Some(what) => tell_of_account(tx, now, account, what, &letter),
        None => tell(tx, now, account, &letter),
    }
}

/// Locks an account: its sessions and links end, and nobody signs in to it.
///
/// # Errors
/// [`OperateError`].
pub fn lock(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    reason: Option<&str>,
) -> Result<(), OperateError> {
    let account = known(tx, email)?;
    lock_account(tx, now, &account, By::Operator(reason))
}

/// Locks an account, for whoever may do so.
///
/// # Errors
/// [`OperateError`].
pub(crate) fn lock_account(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    by: By<'_>,
) -> Result<(), OperateError> {
    if account.locked {
        return Err(OperateError::Already("locked"));
    }
    tx.execute("UPDATE account SET locked_at = $2 WHERE id = $1", values![&account.id, now])?;
    protect(tx, now, &account.id, None, "account-locked")?;
    note(tx, now, account, "account.locked", by)?;
    Ok(notify(tx, now, account, AccountNotice::Locked, by)?)
}

/// Unlocks an account.
///
/// # Errors
/// [`OperateError`].
pub fn unlock(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    reason: Option<&str>,
) -> Result<(), OperateError> {
    let account = known(tx, email)?;
    unlock_account(tx, now, &account, By::Operator(reason))
}

/// Unlocks an account, for whoever may do so.
///
/// # Errors
/// [`OperateError`].
pub(crate) fn unlock_account(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    by: By<'_>,
) -> Result<(), OperateError> {
    if !account.locked {
        return Err(OperateError::Already("unlocked"));
    }
    tx.execute("UPDATE account SET locked_at = NULL WHERE id = $1", values![&account.id])?;
    note(tx, now, account, "account.unlocked", by)?;
    Ok(notify(tx, now, account, AccountNotice::Unlocked, by)?)
}

/// Ends all sessions of an account, for customer care. Says how many ended.
///
/// # Errors
/// [`OperateError`].
pub(crate) fn end_sessions_of(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    by: By<'_>,
) -> Result<usize, OperateError> {
    let ended = crate::request::session::revoke_all(tx, now, &account.id, None, "ended-by-care")?;
    if ended > 0 {
        note(tx, now, account, "account.sessions-ended", by)?;
        notify(tx, now, account, AccountNotice::SessionsEnded, by)?;
    }
    Ok(ended)
}

/// Notes that customer care mailed something to an account again.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn note_resent(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    by: By<'_>,
) -> Result<(), Error> {
    note(tx, now, account, "account.mail-resent", by)
}

/// Takes the role of customer care or operator away. Sessions end: whoever had the role signs in without it.
///
/// # Errors
/// [`OperateError`].
pub fn demote(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    reason: Option<&str>,
) -> Result<(), OperateError> {
    let account = known(tx, email)?;
    if account.role == Role::User {
        return Err(OperateError::Already("without a role"));
    }
    let sql = "UPDATE account SET role = $2 WHERE id = $1";
    tx.execute(sql, values![&account.id, Role::User.as_str()])?;
    crate::request::session::revoke_all(tx, now, &account.id, None, "demoted")?;
    let by = By::Operator(reason);
    note(tx, now, &account, "account.demoted", by)?;
    Ok(notify(tx, now, &account, AccountNotice::Demoted, by)?)
}

/// Ends one session of an account, or all. Says how many ended.
///
/// # Errors
/// [`OperateError`].
pub fn end_sessions(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    session: Option<&str>,
    reason: Option<&str>,
) -> Result<usize, OperateError> {
    let account = known(tx, email)?;
    let ended = match session {
        Some(id) => {
            usize::from(crate::request::session::end_one(tx, now, &account.id, id, "ended-by-operator")?)
        }
        None => crate::request::session::revoke_all(tx, now, &account.id, None, "ended-by-operator")?,
    };
    if ended > 0 {
        note(tx, now, &account, "account.sessions-ended", By::Operator(reason))?;
    }
    Ok(ended)
}

/// Deletes an account: its sessions and links end, and what is personal goes: address, name, password. Its id stays
/// where it did something. What it owned is unattended from then on ([`crate::records::rights::release_account`]).
///
/// # Errors
/// [`OperateError`].
pub fn delete(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    email: &Email,
    reason: Option<&str>,
) -> Result<(), OperateError> {
    let account = known(tx, email)?;
    protect(tx, now, &account.id, None, "account-deleted")?;
    former_passwords::forget(tx, &account.id)?;
    // Told while the address is known.
    notify(tx, now, &account, AccountNotice::Deleted, By::Operator(reason))?;
    let sql = "UPDATE account SET deleted_at = $2, email = '', password_hash = '', profile = $3, confirmed_at = NULL, \
               role = $4 WHERE id = $1";
    let nobody = json(&Profile::default())?;
    tx.execute(sql, values![&account.id, now, nobody, Role::User.as_str()])?;
    crate::records::rights::release_account(tx, now, compose, &account.id)?;
    publishing(tx, now, compose, |p| inbox::forget_all(p, &account.id))?;
    Ok(note(tx, now, &account, "account.deleted", By::Operator(reason))?)
}
