//! Accounts in the tables: made, changed, found. Each function is part of its caller's transaction.

use crate::core::audit::{self, Deed};
use crate::core::caller::Role;
use crate::core::ids::new_id;
use crate::core::mail::{self, EmailKind};
use crate::records::accounts;
use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_i18n::Lang;
use licet_protocol::account::{PostalAddress, Profile};

/// An account as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Stored {
    /// Names it.
    pub id: String,
    /// Lower case.
    pub email: String,
    /// PHC string; empty until a first password was chosen.
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
    /// Whether the vendor locked it.
    pub locked: bool,
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stored")
            .field("id", &self.id)
            .field("confirmed", &self.confirmed)
            .finish_non_exhaustive()
    }
}

const COLUMNS: &str =
    "id, email, password_hash, role, profile, created_at, confirmed_at, new_email, locked_at";

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
        locked: row.opt_text(8)?.is_some(),
    })
}

fn find(tx: &mut Tx<'_>, condition: &str, value: &str) -> Result<Option<Stored>, Error> {
    let sql = format!("SELECT {COLUMNS} FROM account WHERE deleted_at IS NULL AND {condition}");
    tx.query_one(&sql, values![value])?.as_ref().map(stored).transpose()
}

/// The account with this id.
///
/// # Errors
/// What the database says.
pub fn by_id(tx: &mut Tx<'_>, id: &str) -> Result<Option<Stored>, Error> {
    find(tx, "id = $1", id)
}

/// The confirmed account with this e-mail.
///
/// # Errors
/// What the database says.
pub(crate) fn by_email(tx: &mut Tx<'_>, email: &str) -> Result<Option<Stored>, Error> {
    confirmed(tx, email)
}

pub(crate) fn confirmed(tx: &mut Tx<'_>, email: &str) -> Result<Option<Stored>, Error> {
    find(tx, "email = $1 AND confirmed_at IS NOT NULL", email)
}

/// The account that signs in with this e-mail: the confirmed one, else the newest pending one.
pub(crate) fn for_sign_in(tx: &mut Tx<'_>, email: &str) -> Result<Option<Stored>, Error> {
    match confirmed(tx, email)? {
        Some(account) => Ok(Some(account)),
        None => find(tx, "email = $1 ORDER BY created_at DESC, id DESC LIMIT 1", email),
    }
}

/// The e-mail that an address of the vendor's records means: of an account that was merged, that of the account that it
/// became; else the address itself.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn current_email(tx: &mut Tx<'_>, email: &Email) -> Result<Email, Error> {
    let sql = "SELECT a.email FROM merged_email m JOIN account a ON a.id = m.account_id \
               WHERE m.email = $1 AND a.confirmed_at IS NOT NULL";
    let row = tx.query_one(sql, values![email.as_str()])?;
    Ok(row
        .map(|row| row.string(0))
        .transpose()?
        .and_then(|text| Email::parse(&text).ok())
        .unwrap_or(email.clone()))
}

/// Notes that an account is used, to the month: who looks after a site's people need not know the day.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(crate) fn note_sign_in(tx: &mut Tx<'_>, now: DateTime<Utc>, id: &str) -> Result<(), Error> {
    let sql = "UPDATE account SET last_sign_in_month = $2 \
               WHERE id = $1 AND (last_sign_in_month IS NULL OR last_sign_in_month <> $2)";
    tx.execute(sql, values![id, now.format("%Y-%m").to_string()])?;
    Ok(())
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

pub(crate) fn json(profile: &Profile) -> Result<String, Error> {
    serde_json::to_string(profile).map_err(|e| Error::Database(e.to_string()))
}

/// Posts a mail to the account, in its language.
pub(crate) fn tell(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    letter: &EmailKind,
) -> Result<(), Error> {
    mail::post(tx, now, &account.email, lang_of(&account.profile), letter)
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
        let letter = EmailKind::AccountExists { name: name_of(&existing.profile) };
        return tell(tx, now, &existing, &letter);
    }
    let (id, profile) = (new_id(now), accounts::tidy(profile));
    tx.execute(
        "INSERT INTO account (id, email, password_hash, role, profile, agreement_accepted_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)",
        values![&id, email.as_str(), password_hash, Role::User.as_str(), json(&profile)?, now],
    )?;
    let detail = Some(email.as_str());
    audit::record(
        tx,
        now,
        &Deed { actor: None, action: "account.created", kind: "account", id: &id, detail },
    )?;
    let letter = EmailKind::Confirm { account_id: id, name: name_of(&profile) };
    mail::post(tx, now, email.as_str(), lang_of(&profile), &letter)
}

/// Makes a pending account for somebody whom a colleague invites, or finds the one there is, and mails them: a link to
/// choose a password, or one to accept that they belong to the site.
pub(crate) fn invite(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    by: &Stored,
    email: &Email,
    profile: Profile,
    (support_id, site): (&str, &str),
) -> Result<(), Error> {
    let (person, site) = (name_of(&by.profile), site.to_owned());
    if let Some(existing) = confirmed(tx, email.as_str())? {
        let letter = EmailKind::ColleagueAdded {
            name: name_of(&existing.profile),
            person,
            site,
            account_id: Some(existing.id.clone()),
            support_id: Some(support_id.to_owned()),
        };
        return tell(tx, now, &existing, &letter);
    }
    let (id, profile) = (new_id(now), accounts::tidy(profile));
    // No password matches an empty hash: the account opens with the one that is chosen by the link.
    tx.execute(
        "INSERT INTO account (id, email, password_hash, role, profile, created_at) VALUES ($1, $2, '', $3, $4, $5)",
        values![&id, email.as_str(), Role::User.as_str(), json(&profile)?, now],
    )?;
    let detail = Some(email.as_str());
    let deed = Deed { actor: Some(&by.id), action: "account.invited", kind: "account", id: &id, detail };
    audit::record(tx, now, &deed)?;
    let support_id = Some(support_id.to_owned());
    let letter = EmailKind::Colleague { account_id: id, name: name_of(&profile), person, site, support_id };
    mail::post(tx, now, email.as_str(), lang_of(&profile), &letter)
}

/// What follows once an account is confirmed: the other registrations with its e-mail go, and it sees what is its own.
pub(crate) fn settle(tx: &mut Tx<'_>, now: DateTime<Utc>, account: &Stored) -> Result<(), Error> {
    let others = tx.query(
        "SELECT id FROM account WHERE email = $1 AND confirmed_at IS NULL AND id <> $2 AND deleted_at IS NULL",
        values![&account.email, &account.id],
    )?;
    for other in others {
        super::accounts::remove(tx, other.text(0)?)?;
    }
    // Whoever reads the mailbox of a merged account has an account of its own again.
    tx.execute("DELETE FROM merged_email WHERE email = $1", values![&account.email])?;
    let detail = Some(account.email.as_str());
    audit::record(
        tx,
        now,
        &Deed { actor: None, action: "account.confirmed", kind: "account", id: &account.id, detail },
    )
}

/// Replaces the profile. Where copies of confirmations go from now on is told to the account: they hold license files.
pub(crate) fn set_profile(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account: &Stored,
    profile: Profile,
) -> Result<(), Error> {
    let (id, profile) = (account.id.as_str(), accounts::tidy(profile));
    tx.execute("UPDATE account SET profile = $2 WHERE id = $1", values![id, json(&profile)?])?;
    let deed = Deed { actor: Some(id), action: "account.edited", kind: "account", id, detail: None };
    audit::record(tx, now, &deed)?;
    match &profile.additional_email {
        Some(email) if profile.additional_email != account.profile.additional_email => {
            let letter = EmailKind::AdditionalEmail { name: name_of(&account.profile), email: email.clone() };
            tell(tx, now, account, &letter)
        }
        _ => Ok(()),
    }
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
    let (id, profile) = (new_id(now), accounts::tidy(profile));
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
    /// Whether the vendor locked it.
    pub locked: bool,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// All accounts, by e-mail.
///
/// # Errors
/// What the database says.
pub fn list(tx: &mut Tx<'_>) -> Result<Vec<Listed>, Error> {
    let sql =
        format!("SELECT {COLUMNS} FROM account WHERE deleted_at IS NULL ORDER BY email, created_at, id");
    let rows = tx.query(&sql, values![])?;
    rows.iter()
        .map(|row| {
            let Stored { id, email, role, profile, confirmed, created_at, locked, .. } = stored(row)?;
            Ok(Listed { id, email, name: name_of(&profile), role, confirmed, locked, created_at })
        })
        .collect()
}

/// The profile as it is kept: trimmed, empty optional fields absent.
#[must_use]
pub(crate) fn tidy(profile: Profile) -> Profile {
    let text = |text: String| text.trim().to_owned();
    let optional =
        |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    Profile {
        customer_type: profile.customer_type,
        first_name: text(profile.first_name),
        last_name: text(profile.last_name),
        company: text(profile.company),
        phone: optional(profile.phone),
        phone_extension: optional(profile.phone_extension),
        address: PostalAddress {
            line1: text(profile.address.line1),
            line2: optional(profile.address.line2),
            city: text(profile.address.city),
            state: optional(profile.address.state),
            postal_code: optional(profile.address.postal_code),
            country: profile.address.country,
        },
        additional_email: optional(profile.additional_email),
        language: profile.language,
    }
}

/// Posts the mail that lets its mailbox confirm a pending account.
pub(crate) fn ask_to_confirm(tx: &mut Tx<'_>, now: DateTime<Utc>, account: &Stored) -> Result<(), Error> {
    let (account_id, name) = (account.id.clone(), name_of(&account.profile));
    // An account that a colleague made has no password yet that could be asked for.
    let letter = if account.password_hash.is_empty() {
        EmailKind::FirstPassword { account_id, name }
    } else {
        EmailKind::Confirm { account_id, name }
    };
    tell(tx, now, account, &letter)
}

/// Removes an account that was never confirmed: nothing can be its own.
pub(crate) fn remove(tx: &mut Tx<'_>, id: &str) -> Result<(), Error> {
    tx.execute("DELETE FROM mail_link WHERE account_id = $1", values![id])?;
    tx.execute("DELETE FROM account WHERE id = $1 AND confirmed_at IS NULL", values![id])?;
    Ok(())
}
