//! Changing an account's address: asked for with the password, confirmed at the new address with the password, and told
//! to the former address, which can undo it for a week with a password that counted then.

use super::former_passwords;
use super::protect::protect;
use crate::core::audit::{self, Deed};
use crate::core::mail::links::{Link, LinkPurpose, find_link, use_up};
use crate::core::mail::{self, EmailKind};
use crate::records::Compose;
use crate::records::accounts::{Stored, by_id, confirmed, lang_of, name_of, settle, tell};
use crate::records::notices::tell_of_account;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_domain::notice::NoticeKind;

/// Notes the e-mail that an account is to have, and asks there; the one in use is told. Asking for the one in use takes
/// the wish back.
pub(crate) fn ask(tx: &mut Tx<'_>, now: DateTime<Utc>, account: &Stored, email: &Email) -> Result<(), Error> {
    let links = Link { purpose: LinkPurpose::NewEmail, account_id: account.id.clone(), subject: None };
    use_up(tx, now, &links)?;
    let wanted = Some(email.as_str()).filter(|wanted| *wanted != account.email);
    tx.execute("UPDATE account SET new_email = $2 WHERE id = $1", values![&account.id, wanted])?;
    let deed = Deed {
        actor: Some(&account.id),
        action: if wanted.is_some() { "account.email-asked" } else { "account.email-kept" },
        kind: "account",
        id: &account.id,
        detail: Some(email.as_str()),
    };
    audit::record(tx, now, &deed)?;
    if wanted.is_none() {
        return Ok(());
    }
    let (account_id, name) = (account.id.clone(), name_of(&account.profile));
    let told = EmailKind::EmailAsked {
        account_id: account_id.clone(),
        name: name.clone(),
        email: email.to_string(),
        former: account.email.clone(),
    };
    tell_of_account(tx, now, account, NoticeKind::EmailAsked, &told)?;
    let (letter, lang) = match confirmed(tx, email.as_str())? {
        Some(other) => (EmailKind::NewEmailTaken, lang_of(&other.profile)),
        None => {
            (EmailKind::NewEmail { account_id, name, email: email.to_string() }, lang_of(&account.profile))
        }
    };
    mail::post(tx, now, email.as_str(), lang, &letter)
}

/// Changes the address, with a password that was checked by the caller. `false`: it can't be any more.
pub(super) fn confirm(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    link: &Link,
    account: &Stored,
) -> Result<bool, Error> {
    let asked = account.new_email.as_ref();
    let Some(new_email) = link.subject.as_ref().filter(|email| asked == Some(email)) else {
        return Ok(false);
    };
    if !account.confirmed || confirmed(tx, new_email)?.is_some() {
        return Ok(false);
    }
    use_up(tx, now, link)?;
    former_passwords::keep(tx, now, account)?;
    set(tx, now, compose, account, new_email, "account.email-changed")?;
    let letter = EmailKind::EmailChanged {
        name: name_of(&account.profile),
        email: new_email.clone(),
        account_id: Some(account.id.clone()),
        former: Some(account.email.clone()),
    };
    tell_of_account(tx, now, account, NoticeKind::EmailChanged, &letter)?;
    Ok(true)
}

fn set(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    account: &Stored,
    email: &str,
    action: &str,
) -> Result<(), Error> {
    tx.execute("UPDATE account SET email = $2 WHERE id = $1", values![&account.id, email])?;
    let (id, detail) = (account.id.as_str(), Some(email));
    audit::record(tx, now, &Deed { actor: Some(id), action, kind: "account", id, detail })?;
    settle(tx, now, &Stored { email: email.to_owned(), ..account.clone() })?;
    // Memberships and contacts go by the address.
    crate::records::rights::reassess_account(tx, now, compose, id)?;
    protect(tx, now, id, None, "email-changed")
}

/// What can be undone with a link to the former address.
pub(super) struct Undoable {
    /// The account.
    pub account: Stored,
    /// The former address, or the one in use.
    pub email: String,
    /// The passwords of which one is needed; none where nothing was changed yet, and the address is still the account's.
    pub passwords: Option<Vec<String>>,
}

/// What the token of a link to the former address can undo. None: there is nothing, or the former address has another
/// account by now.
pub(super) fn undoable(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<Option<Undoable>, Error> {
    let link = find_link(tx, now, token)?.filter(|link| link.purpose == LinkPurpose::UndoEmail);
    let Some(Link { account_id, subject: Some(email), .. }) = link else { return Ok(None) };
    let Some(account) = by_id(tx, &account_id)? else { return Ok(None) };
    if account.email == email {
        let asked = account.new_email.is_some();
        return Ok(asked.then_some(Undoable { account, email, passwords: None }));
    }
    if confirmed(tx, &email)?.is_some() {
        return Ok(None);
    }
    let passwords = Some(former_passwords::of(tx, &account.id)?);
    Ok(Some(Undoable { account, email, passwords }))
}

/// Undoes a change of the address for whoever reads the former one and, where the address was changed already, showed a
/// password that counted then; the caller compared it with those of `shown`. Whoever made the change knew the password, so
/// that none counts any more: the former address gets a link to choose another. `false`: there is nothing to undo.
pub(super) fn undo(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    token: &str,
    shown: Option<&[String]>,
) -> Result<bool, Error> {
    let Some(Undoable { account, email: former, passwords }) = undoable(tx, now, token)? else {
        return Ok(false);
    };
    if passwords.as_deref() != shown {
        return Ok(false);
    }
    let changed = passwords.is_some();
    let link = Link { purpose: LinkPurpose::UndoEmail, account_id: account.id.clone(), subject: None };
    use_up(tx, now, &link)?;
    former_passwords::forget(tx, &account.id)?;
    if changed {
        set(tx, now, compose, &account, &former, "account.email-restored")?;
        let letter = EmailKind::EmailChanged {
            name: name_of(&account.profile),
            email: former.clone(),
            account_id: None,
            former: None,
        };
        tell_of_account(tx, now, &account, NoticeKind::EmailChanged, &letter)?;
    } else {
        protect(tx, now, &account.id, None, "email-change-undone")?;
    }
    // No password matches an empty hash.
    tx.execute("UPDATE account SET password_hash = '' WHERE id = $1", values![&account.id])?;
    let restored = Stored { email: former, ..account };
    let letter = EmailKind::Reset { account_id: restored.id.clone(), name: name_of(&restored.profile) };
    tell(tx, now, &restored, &letter)?;
    Ok(true)
}
