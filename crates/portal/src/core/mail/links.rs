//! The links in mails: tokens that work once, for a while, and of which only a hash is kept.
//!
//! An account has a *generation*. A link works while its account's generation is the one it was made for; what changes
//! who may get into the account ([`crate::people::accounts::protect`]) begins the next one, and with it every link ends: those in
//! mailboxes, and those of mails that are still waiting to be sent. Only the link that undoes a change of the address
//! outlives it, or whoever took an account over could take that away too.

use crate::core::runtime::Runtime;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

/// How long a link that confirms an e-mail works.
pub const CONFIRM_DAYS: i64 = 3;
/// How long a link works that invites a colleague.
pub const INVITE_DAYS: i64 = 14;
/// How long the former address can undo a change of the address.
pub const UNDO_DAYS: i64 = 7;
/// How long both mailboxes can agree to a merge of their accounts.
pub const MERGE_DAYS: i64 = 7;
/// How long a link that resets a password works.
pub const RESET_MINUTES: i64 = 60;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkPurpose {
    /// Confirms the e-mail of a new account.
    Confirm,
    /// Confirms an account's new e-mail.
    NewEmail,
    /// Chooses a new password.
    Reset,
    /// Chooses the first password of an account that a colleague made, and confirms its e-mail.
    Invite,
    /// Chooses another password for an account that was never confirmed, and confirms its e-mail.
    FirstPassword,
    /// Takes a change of the address back; for the former address.
    UndoEmail,
    /// Accepts the invitation to a site.
    JoinSite,
    /// Confirms the additional e-mail of an account.
    Additional,
    /// Agrees that two accounts of one person become one.
    Merge,
}

impl LinkPurpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::NewEmail => "new-email",
            Self::Reset => "reset",
            Self::Invite => "invite",
            Self::FirstPassword => "first-password",
            Self::UndoEmail => "undo-email",
            Self::JoinSite => "join-site",
            Self::Additional => "additional",
            Self::Merge => "merge",
        }
    }

    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Confirm,
        Self::NewEmail,
        Self::Reset,
        Self::Invite,
        Self::FirstPassword,
        Self::UndoEmail,
        Self::JoinSite,
        Self::Additional,
        Self::Merge,
    ];

    /// Whether the link ends with its account's generation.
    #[must_use]
    pub const fn ends_with_generation(self) -> bool {
        !matches!(self, Self::UndoEmail)
    }

    fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == text)
    }

    fn lifetime(self) -> TimeDelta {
        match self {
            Self::Confirm | Self::NewEmail | Self::Additional => TimeDelta::days(CONFIRM_DAYS),
            Self::Reset | Self::FirstPassword => TimeDelta::minutes(RESET_MINUTES),
            Self::Invite | Self::JoinSite => TimeDelta::days(INVITE_DAYS),
            Self::UndoEmail => TimeDelta::days(UNDO_DAYS),
            Self::Merge => TimeDelta::days(MERGE_DAYS),
        }
    }
}

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is for.
    pub purpose: LinkPurpose,
    /// Whose it is.
    pub account_id: String,
    /// What it is about: the e-mail that it confirms or brings back, or the site that it joins.
    pub subject: Option<String>,
}

/// The generation of an account's links; none where there is no such account, or it is locked.
///
/// # Errors
/// What the database says.
pub(crate) fn generation(tx: &mut Tx<'_>, account_id: &str) -> Result<Option<i64>, Error> {
    let sql =
        "SELECT link_generation FROM account WHERE id = $1 AND locked_at IS NULL AND deleted_at IS NULL";
    tx.query_one(sql, values![account_id])?.map(|row| row.int(0)).transpose()
}

/// Ends every link of the account that ends with its generation.
///
/// # Errors
/// What the database says.
pub(crate) fn end_links(tx: &mut Tx<'_>, account_id: &str) -> Result<(), Error> {
    let sql = "UPDATE account SET link_generation = link_generation + 1 WHERE id = $1";
    tx.execute(sql, values![account_id])?;
    Ok(())
}

/// The form in which a token is kept: nobody can get from it to the token, which is 256 random bits.
#[must_use]
pub(crate) fn hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

/// Makes a link and answers its token.
///
/// # Errors
/// What the database says.
pub fn mint_link(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    runtime: &Runtime,
    link: &Link,
) -> Result<String, Error> {
    let token = runtime.token();
    // What nobody can use any more need not be kept.
    tx.execute("DELETE FROM mail_link WHERE expires_at < $1", values![now - TimeDelta::days(30)])?;
    tx.execute(
        "INSERT INTO mail_link (hash, purpose, account_id, email, created_at, expires_at, generation)
         SELECT $1, $2, id, $4, $5, $6, link_generation FROM account WHERE id = $3",
        values![
            hash(&token),
            link.purpose.as_str(),
            &link.account_id,
            link.subject.clone(),
            now,
            now + link.purpose.lifetime()
        ],
    )?;
    Ok(token)
}

/// What the token leads to, if it still works.
///
/// # Errors
/// What the database says.
pub fn find_link(tx: &mut Tx<'_>, now: DateTime<Utc>, token: &str) -> Result<Option<Link>, Error> {
    let row = tx.query_one(
        "SELECT purpose, account_id, email, generation FROM mail_link
         WHERE hash = $1 AND used_at IS NULL AND expires_at > $2",
        values![hash(token), now],
    )?;
    let Some(row) = row else { return Ok(None) };
    let Some(purpose) = LinkPurpose::parse(row.text(0)?) else { return Ok(None) };
    let account_id = row.string(1)?;
    let Some(current) = generation(tx, &account_id)? else { return Ok(None) };
    if purpose.ends_with_generation() && row.int(3)? != current {
        return Ok(None);
    }
    Ok(Some(Link { purpose, account_id, subject: row.opt_string(2)? }))
}

/// Marks the token as used. With it go all links of the same purpose and account: one answer settles the question.
///
/// # Errors
/// What the database says.
pub fn use_up(tx: &mut Tx<'_>, now: DateTime<Utc>, link: &Link) -> Result<(), Error> {
    tx.execute(
        "UPDATE mail_link SET used_at = $3 WHERE account_id = $1 AND purpose = $2 AND used_at IS NULL",
        values![&link.account_id, link.purpose.as_str(), now],
    )?;
    Ok(())
}
