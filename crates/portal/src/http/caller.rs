//! Who is asking: extractors for handlers that need a signed-in account.
//!
//! How a token is checked is the matter of [`crate::session`].

use super::{ApiError, AppState};
use crate::session::Claimed;
use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
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

/// A signed-in account. As a handler's argument it refuses everybody else with 401.
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

/// For handlers that ask in a transaction of their own whether the session still runs.
impl FromRequestParts<AppState> for Claimed {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let token = header.and_then(|value| {
            let (scheme, token) = value.split_once(' ')?;
            scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
        });
        Self::read(state, token.ok_or_else(ApiError::unauthorized)?)
    }
}

impl FromRequestParts<AppState> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, ApiError> {
        let claimed = Claimed::from_request_parts(parts, state).await?;
        state.store.read(move |tx| claimed.caller(tx)).await
    }
}
