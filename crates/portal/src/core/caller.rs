//! Who asks.
//!
//! Not for: how that is found out (`request::session`, `request::caller`).

use super::error::ApiError;
use licet_domain::Email;

/// What an account may do beyond its own things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Nothing beyond.
    User,
    /// Customer care at the vendor.
    Care,
    /// The vendor's systems and those who run the portal: may hand over the feed.
    Operator,
}

impl Role {
    /// The word used on the command line, the wire and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Care => "care",
            Self::Operator => "operator",
        }
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        [Self::User, Self::Care, Self::Operator].into_iter().find(|role| role.as_str() == text)
    }
}

/// A signed-in account.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The account's id.
    pub account_id: String,
    /// Its e-mail, if it was confirmed: only then it counts for what is seen.
    pub email: Option<Email>,
    /// Its role.
    pub role: Role,
    /// The session that it asks through.
    pub session_id: String,
}

impl Caller {
    /// Refuses everyone but customer care.
    ///
    /// # Errors
    /// 403.
    pub fn require_care(&self) -> Result<(), ApiError> {
        if self.role == Role::Care { Ok(()) } else { Err(ApiError::forbidden("for customer care alone")) }
    }

    /// Refuses everyone but operators.
    ///
    /// # Errors
    /// 403.
    pub fn require_operator(&self) -> Result<(), ApiError> {
        if self.role == Role::Operator {
            Ok(())
        } else {
            Err(ApiError::forbidden("an operator's account is needed"))
        }
    }
}
