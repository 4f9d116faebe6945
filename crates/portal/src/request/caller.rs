//! Who is asking: extractors for handlers that need a signed-in account.
//!
//! How a token is checked is the matter of [`crate::request::session`].

use super::AppState;
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::request::session::AccessClaims;
use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

/// For handlers that ask in a transaction of their own whether the session still runs.
impl FromRequestParts<AppState> for AccessClaims {
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
        let claimed = AccessClaims::from_request_parts(parts, state).await?;
        state.store.read(move |tx| claimed.caller(tx)).await
    }
}
