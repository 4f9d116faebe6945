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

fn note(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    action: &str,
    reason: Option<&str>,
) -> Result<(), Error> {
    // Nobody is signed in at the command line: the reason says who and why.
    let deed = Deed { actor: None, action, kind: "account", id: &account.id, detail: reason };
    audit::record(tx, now, &deed)
}

fn notify(tx: &mut Tx<'_>, now: DateTime<Utc>, account: &Stored, notice: AccountNotice) -> Result<(), Error> {
    let letter = EmailKind::AccountNotice { notice, name: name_of(&account.profile) };
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
    if account.locked {
        return Err(OperateError::Already("locked"));
    }
    tx.execute("UPDATE account SET locked_at = $2 WHERE id = $1", values![&account.id, now])?;
    protect(tx, now, &account.id, None, "account-locked")?;
    note(tx, now, &account, "account.locked", reason)?;
    Ok(notify(tx, now, &account, AccountNotice::Locked)?)
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
    if !account.locked {
        return Err(OperateError::Already("unlocked"));
    }
    tx.execute("UPDATE account SET locked_at = NULL WHERE id = $1", values![&account.id])?;
    note(tx, now, &account, "account.unlocked", reason)?;
    Ok(notify(tx, now, &account, AccountNotice::Unlocked)?)
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
    note(tx, now, &account, "account.demoted", reason)?;
    Ok(notify(tx, now, &account, AccountNotice::Demoted)?)
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
        note(tx, now, &account, "account.sessions-ended", reason)?;
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
    notify(tx, now, &account, AccountNotice::Deleted)?;
    let sql = "UPDATE account SET deleted_at = $2, email = '', password_hash = '', profile = $3, confirmed_at = NULL, \
               role = $4 WHERE id = $1";
    let nobody = json(&Profile::default())?;
    tx.execute(sql, values![&account.id, now, nobody, Role::User.as_str()])?;
    crate::records::rights::release_account(tx, now, compose, &account.id)?;
    publishing(tx, now, compose, |p| inbox::forget_all(p, &account.id))?;
    Ok(note(tx, now, &account, "account.deleted", reason)?)
}
