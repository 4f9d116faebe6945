//! Changing an account's address: asked for with the password, confirmed at the new address with the password, and told
//! to the former address, which can undo it for a week.

use super::protect::protect;
use crate::core::audit::{self, Deed};
use crate::core::mail::links::{Link, LinkPurpose, find_link, use_up};
use crate::core::mail::{self, EmailKind};
use crate::records::Compose;
use crate::records::accounts::{Stored, by_id, confirmed, lang_of, name_of, settle, tell};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;

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
    tell(tx, now, account, &told)?;
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
    set(tx, now, compose, account, new_email, "account.email-changed")?;
    let letter = EmailKind::EmailChanged {
        name: name_of(&account.profile),
        email: new_email.clone(),
        account_id: Some(account.id.clone()),
        former: Some(account.email.clone()),
    };
    tell(tx, now, account, &letter)?;
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

/// Undoes a change of the address for whoever reads the former one. Whoever made it knew the password, so that counts
/// no longer: the former address gets a link to choose another. `false`: there is nothing to undo, or the former
/// address has another account by now.
pub(crate) fn undo(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    compose: Compose,
    token: &str,
) -> Result<bool, Error> {
    let link = find_link(tx, now, token)?.filter(|link| link.purpose == LinkPurpose::UndoEmail);
    let Some(Link { account_id, subject: Some(former), purpose }) = link else { return Ok(false) };
    let Some(account) = by_id(tx, &account_id)? else { return Ok(false) };
    let changed = account.email != former;
    if !changed && account.new_email.is_none() {
        return Ok(false);
    }
    if changed && confirmed(tx, &former)?.is_some() {
        return Ok(false);
    }
    use_up(tx, now, &Link { purpose, account_id, subject: None })?;
    if changed {
        set(tx, now, compose, &account, &former, "account.email-restored")?;
        let letter = EmailKind::EmailChanged {
            name: name_of(&account.profile),
            email: former.clone(),
            account_id: None,
            former: None,
        };
        tell(tx, now, &account, &letter)?;
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
