//! The links in mails: tokens that work once, for a while, and of which only a hash is kept.

use super::Runtime;
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest as _, Sha256};

/// How long a link that confirms an e-mail works.
pub const CONFIRM_DAYS: i64 = 3;
/// How long a link works that invites a colleague.
pub const INVITE_DAYS: i64 = 14;
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
}

impl LinkPurpose {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::NewEmail => "new-email",
            Self::Reset => "reset",
            Self::Invite => "invite",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Confirm, Self::NewEmail, Self::Reset, Self::Invite]
            .into_iter()
            .find(|purpose| purpose.as_str() == text)
    }

    fn lifetime(self) -> TimeDelta {
        match self {
            Self::Confirm | Self::NewEmail => TimeDelta::days(CONFIRM_DAYS),
            Self::Reset => TimeDelta::minutes(RESET_MINUTES),
            Self::Invite => TimeDelta::days(INVITE_DAYS),
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
    /// The new e-mail that it confirms.
    pub email: Option<String>,
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
        "INSERT INTO mail_link (hash, purpose, account_id, email, created_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        values![
            hash(&token),
            link.purpose.as_str(),
            &link.account_id,
            link.email.clone(),
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
        "SELECT purpose, account_id, email FROM mail_link WHERE hash = $1 AND used_at IS NULL AND expires_at > $2",
        values![hash(token), now],
    )?;
    let Some(row) = row else { return Ok(None) };
    let Some(purpose) = LinkPurpose::parse(row.text(0)?) else { return Ok(None) };
    Ok(Some(Link { purpose, account_id: row.string(1)?, email: row.opt_string(2)? }))
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
