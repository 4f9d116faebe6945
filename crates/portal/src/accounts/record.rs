//! Accounts in the tables: made, confirmed, changed, found. Each function is part of its caller's transaction.

use super::audit::{self, Deed};
use super::{Link, LinkPurpose, find_link, form, new_id, use_up};
use crate::http::Role;
use crate::mail::{self, Letter};
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_i18n::Lang;
use licet_protocol::account::Profile;

/// An account as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Stored {
    /// Names it.
    pub id: String,
    /// Lower case.
    pub email: String,
    /// PHC string.
    pub password_hash: String,
    /// What else it may do.
    pub role: Role,
    /// Who it is for.
    pub profile: Profile,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// Whether its e-mail counts.
    pub confirmed: bool,
    /// Waiting for confirmation.
    pub new_email: Option<String>,
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stored")
            .field("id", &self.id)
            .field("confirmed", &self.confirmed)
            .finish_non_exhaustive()
    }
}

const COLUMNS: &str = "id, email, password_hash, role, profile, created_at, confirmed_at, new_email";

fn stored(row: &Row) -> Result<Stored, Error> {
    let profile =
        serde_json::from_str(row.text(4)?).map_err(|e| Error::Database(format!("account.profile: {e}")))?;
    Ok(Stored {
        id: row.string(0)?,
        email: row.string(1)?,
        password_hash: row.string(2)?,
        role: Role::parse(row.text(3)?).unwrap_or(Role::User),
        profile,
        created_at: row.moment(5)?,
        confirmed: row.opt_text(6)?.is_some(),
        new_email: row.opt_string(7)?,
    })
}

fn find(tx: &mut Tx<'_>, condition: &str, value: &str) -> Result<Option<Stored>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM account WHERE {condition}");
    tx.query_one(&sql, values![value])?.as_ref().map(stored).transpose()
}

/// The account with this id.
///
/// # Errors
/// What the database says.
pub fn by_id(tx: &mut Tx<'_>, id: &str) -> Result<Option<Stored>, Error> {
    find(tx, "id = $1", id)
}

fn confirmed(tx: &mut Tx<'_>, email: &str) -> Result<Option<Stored>, Error> {
    find(tx, "email = $1 AND confirmed_at IS NOT NULL", email)
}

/// The account that signs in with this e-mail: the confirmed one, else the newest pending one.
pub(crate) fn for_sign_in(tx: &mut Tx<'_>, email: &str) -> Result<Option<Stored>, Error> {
    match confirmed(tx, email)? {
        Some(account) => Ok(Some(account)),
        None => find(tx, "email = $1 ORDER BY created_at DESC, id DESC LIMIT 1", email),
    }
}

/// The person's name, for mails.
#[must_use]
pub(crate) fn name_of(profile: &Profile) -> String {
    format!("{} {}", profile.first_name, profile.last_name).trim().to_owned()
}

/// The same, of a profile as it stands in its table.
#[must_use]
pub(crate) fn name_in(profile: &str) -> String {
    serde_json::from_str::<Profile>(profile).map(|profile| name_of(&profile)).unwrap_or_default()
}

/// The language of an account's mails.
#[must_use]
pub(crate) fn lang_of(profile: &Profile) -> Lang {
    profile.language.as_deref().and_then(Lang::matching).unwrap_or_default()
}

fn json(profile: &Profile) -> Result<String, Error> {
    serde_json::to_string(profile).map_err(|e| Error::Database(e.to_string()))
}

/// A new account as its person filled it in, pending; or, where the e-mail has one, a mail that says so.
pub(crate) fn create(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    password_hash: &str,
    profile: Profile,
) -> Result<(), Error> {
    if let Some(existing) = confirmed(tx, email.as_str())? {
        let letter = Letter::AccountExists { name: name_of(&existing.profile) };
        return mail::post(tx, now, email.as_str(), lang_of(&existing.profile), &letter);
    }
    let (id, profile) = (new_id(now), form::tidy(profile));
    tx.execute(
        "INSERT INTO account (id, email, password_hash, role, profile, agreement_accepted_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)",
        values![&id, email.as_str(), password_hash, Role::User.as_str(), json(&profile)?, now],
    )?;
    let deed = Deed {
        actor: None,
        action: "account.created",
        kind: "account",
        id: &id,
        detail: Some(email.as_str()),
    };
    audit::record(tx, now, &deed)?;
    ask_to_confirm(tx, now, &id, email.as_str(), &profile)
}

/// Posts the mail with the link that confirms a pending account.
pub(crate) fn ask_to_confirm(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    id: &str,
    email: &str,
    profile: &Profile,
) -> Result<(), Error> {
    let letter = Letter::Confirm { account_id: id.to_owned(), name: name_of(profile) };
    mail::post(tx, now, email, lang_of(profile), &letter)
}

/// Uses a link that confirms an e-mail. `false`: it no longer works.
pub(crate) fn confirm(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<bool, Error> {
    let Some(link) = find_link(tx, now, token)? else { return Ok(false) };
    let Some(account) = by_id(tx, &link.account_id)? else { return Ok(false) };
    match link.purpose {
        LinkPurpose::Confirm => confirm_account(tx, now, &link, &account),
        LinkPurpose::NewEmail => confirm_new_email(tx, now, &link, &account),
        LinkPurpose::Reset | LinkPurpose::Invite => Ok(false),
    }
}

/// Makes a pending account for somebody whom a colleague invites, or finds the one there is, and mails them: a link to
/// choose a password, or that they belong to the site now.
pub(crate) fn invite(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    by: &Stored,
    email: &Email,
    profile: Profile,
    site: &str,
) -> Result<(), Error> {
    let (person, site) = (name_of(&by.profile), site.to_owned());
    if let Some(existing) = confirmed(tx, email.as_str())? {
        let letter = Letter::ColleagueAdded { name: name_of(&existing.profile), person, site };
        return mail::post(tx, now, email.as_str(), lang_of(&existing.profile), &letter);
    }
    let (id, profile) = (new_id(now), form::tidy(profile));
    // No password matches an empty hash: the account opens with the one that is chosen by the link.
    tx.execute(
        "INSERT INTO account (id, email, password_hash, role, profile, created_at) VALUES ($1, $2, '', $3, $4, $5)",
        values![&id, email.as_str(), Role::User.as_str(), json(&profile)?, now],
    )?;
    let detail = Some(email.as_str());
    let deed = Deed { actor: Some(&by.id), action: "account.invited", kind: "account", id: &id, detail };
    audit::record(tx, now, &deed)?;
    let letter = Letter::Colleague { account_id: id, name: name_of(&profile), person, site };
    mail::post(tx, now, email.as_str(), lang_of(&profile), &letter)
}

/// Uses an invitation: the link proves the e-mail, and the password is the account's first. `false`: it no longer works.
pub(crate) fn accept_invitation(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    link: &Link,
    password_hash: &str,
) -> Result<bool, Error> {
    let Some(account) = by_id(tx, &link.account_id)? else { return Ok(false) };
    let sql = "UPDATE account SET password_hash = $2, agreement_accepted_at = $3 WHERE id = $1";
    if !confirm_account(tx, now, link, &account)? {
        return Ok(false);
    }
    tx.execute(sql, values![&account.id, password_hash, now])?;
    Ok(true)
}

fn confirm_account(
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
    settle(tx, now, account)
}

/// What follows once an account is confirmed: the other registrations with its e-mail go, and it sees what is its own.
fn settle(tx: &mut Tx<'_>, now: DateTime<Utc>, account: &Stored) -> Result<bool, Error> {
    tx.execute(
        "DELETE FROM mail_link WHERE account_id IN
           (SELECT id FROM account WHERE email = $1 AND confirmed_at IS NULL AND id <> $2)",
        values![&account.email, &account.id],
    )?;
    tx.execute(
        "DELETE FROM account WHERE email = $1 AND confirmed_at IS NULL AND id <> $2",
        values![&account.email, &account.id],
    )?;
    let detail = Some(account.email.as_str());
    audit::record(
        tx,
        now,
        &Deed { actor: None, action: "account.confirmed", kind: "account", id: &account.id, detail },
    )?;
    Ok(true)
}

fn confirm_new_email(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    link: &Link,
    account: &Stored,
) -> Result<bool, Error> {
    let Some(new_email) = link.email.as_ref().filter(|email| account.new_email.as_ref() == Some(email))
    else {
        return Ok(false);
    };
    if confirmed(tx, new_email)?.is_some() {
        return Ok(false);
    }
    use_up(tx, now, link)?;
    tx.execute(
        "UPDATE account SET email = $2, new_email = NULL WHERE id = $1",
        values![&account.id, new_email],
    )?;
    let letter = Letter::EmailChanged { name: name_of(&account.profile), email: new_email.clone() };
    mail::post(tx, now, &account.email, lang_of(&account.profile), &letter)?;
    let deed = Deed {
        actor: Some(&account.id),
        action: "account.email-changed",
        kind: "account",
        id: &account.id,
        detail: Some(new_email),
    };
    audit::record(tx, now, &deed)?;
    settle(tx, now, &Stored { email: new_email.clone(), ..account.clone() })
}

/// What is mailed to somebody who forgot a password: a link, or that there is no account.
pub(crate) fn forgot(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    fallback: Lang,
) -> Result<(), Error> {
    match for_sign_in(tx, email.as_str())? {
        Some(account) if account.confirmed => {
            let letter = Letter::Reset { account_id: account.id.clone(), name: name_of(&account.profile) };
            mail::post(tx, now, email.as_str(), lang_of(&account.profile), &letter)
        }
        Some(pending) => ask_to_confirm(tx, now, &pending.id, email.as_str(), &pending.profile),
        None => mail::post(tx, now, email.as_str(), fallback, &Letter::NoAccount),
    }
}

/// Sets a new password and tells the person. The sessions are the caller's business.
pub(crate) fn set_password(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    password_hash: &str,
    action: &str,
) -> Result<(), Error> {
    tx.execute("UPDATE account SET password_hash = $2 WHERE id = $1", values![&account.id, password_hash])?;
    // A link to reset it that is still in some mailbox must not open the account again.
    let links = Link { purpose: LinkPurpose::Reset, account_id: account.id.clone(), email: None };
    use_up(tx, now, &links)?;
    let letter = Letter::PasswordChanged { name: name_of(&account.profile) };
    mail::post(tx, now, &account.email, lang_of(&account.profile), &letter)?;
    let deed = Deed { actor: Some(&account.id), action, kind: "account", id: &account.id, detail: None };
    audit::record(tx, now, &deed)
}

/// Replaces the profile.
pub(crate) fn set_profile(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    id: &str,
    profile: Profile,
) -> Result<(), Error> {
    let profile = form::tidy(profile);
    tx.execute("UPDATE account SET profile = $2 WHERE id = $1", values![id, json(&profile)?])?;
    let deed = Deed { actor: Some(id), action: "account.edited", kind: "account", id, detail: None };
    audit::record(tx, now, &deed)
}

/// Notes the e-mail that an account is to have, and asks there. Asking for the one in use takes the wish back.
pub(crate) fn ask_new_email(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    email: &Email,
) -> Result<(), Error> {
    let links = Link { purpose: LinkPurpose::NewEmail, account_id: account.id.clone(), email: None };
    use_up(tx, now, &links)?;
    if email.as_str() == account.email {
        tx.execute("UPDATE account SET new_email = NULL WHERE id = $1", values![&account.id])?;
        return Ok(());
    }
    tx.execute("UPDATE account SET new_email = $2 WHERE id = $1", values![&account.id, email.as_str()])?;
    let (letter, lang) = match confirmed(tx, email.as_str())? {
        Some(other) => (Letter::NewEmailTaken, lang_of(&other.profile)),
        None => {
            let (account_id, name) = (account.id.clone(), name_of(&account.profile));
            (Letter::NewEmail { account_id, name, email: email.to_string() }, lang_of(&account.profile))
        }
    };
    mail::post(tx, now, email.as_str(), lang, &letter)
}

/// Why an account was not added.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// The e-mail has one.
    #[error("there is already an account with this e-mail address")]
    Exists,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Adds a confirmed account, as an operator does at the command line. Answers its id.
///
/// # Errors
/// [`AddError::Exists`], or what the database says.
pub fn add(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    email: &Email,
    password_hash: &str,
    role: Role,
    profile: Profile,
) -> Result<String, AddError> {
    if confirmed(tx, email.as_str())?.is_some() {
        return Err(AddError::Exists);
    }
    let (id, profile) = (new_id(now), form::tidy(profile));
    tx.execute(
        "INSERT INTO account (id, email, password_hash, role, profile, created_at, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)",
        values![&id, email.as_str(), password_hash, role.as_str(), json(&profile)?, now],
    )?;
    let deed =
        Deed { actor: None, action: "account.added", kind: "account", id: &id, detail: Some(role.as_str()) };
    audit::record(tx, now, &deed)?;
    if let Some(account) = by_id(tx, &id)? {
        settle(tx, now, &account)?;
    }
    Ok(id)
}

/// One line of the list of accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Names it.
    pub id: String,
    /// Lower case.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// What else it may do.
    pub role: Role,
    /// Whether its e-mail was confirmed.
    pub confirmed: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// All accounts, by e-mail.
///
/// # Errors
/// What the database says.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<Listed>, Error> {
    let rows =
        tx.query(&format!("SELECT {COLUMNS} FROM account ORDER BY email, created_at, id"), values![])?;
    rows.iter()
        .map(|row| {
            let Stored { id, email, role, profile, confirmed, created_at, .. } = stored(row)?;
            Ok(Listed { id, email, name: name_of(&profile), role, confirmed, created_at })
        })
        .collect()
}
