//! What ends when it changes who may get into an account.

use super::former_passwords;
use crate::core::audit::{self, Deed};
use crate::core::mail::EmailKind;
use crate::core::mail::links::end_links;
use crate::records::accounts::{Stored, name_of};
use crate::records::notices::tell_of_account;
use crate::request::session;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::notice::NoticeKind;

/// Ends every link and session of the account, takes a wish for another e-mail back, and forgets its devices; `keep` is
/// the session that made the change and stays.
///
/// # Errors
/// What the database says.
pub(crate) fn protect(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
    keep: Option<&str>,
    why: &str,
) -> Result<(), Error> {
    end_links(tx, account_id)?;
    tx.execute("UPDATE account SET new_email = NULL WHERE id = $1", values![account_id])?;
    session::forget_devices(tx, account_id, keep)?;
    session::revoke_all(tx, now, account_id, keep, why)?;
    Ok(())
}

/// Sets a new password, ends what the old one opened, and tells the person.
pub(super) fn set_password(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    password_hash: &str,
    keep: Option<&str>,
    action: &str,
) -> Result<(), Error> {
    former_passwords::keep(tx, now, account)?;
    tx.execute("UPDATE account SET password_hash = $2 WHERE id = $1", values![&account.id, password_hash])?;
    protect(tx, now, &account.id, keep, action)?;
    let letter = EmailKind::PasswordChanged { name: name_of(&account.profile) };
    tell_of_account(tx, now, account, NoticeKind::PasswordChanged, &letter)?;
    let deed = Deed { actor: Some(&account.id), action, kind: "account", id: &account.id, detail: None };
    audit::record(tx, now, &deed)
}
