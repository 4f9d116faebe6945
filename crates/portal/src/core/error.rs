//! Refusals: what a client is told instead of an answer. Rules return them and know no HTTP.

use crate::store;
use licet_protocol::{ErrorBody, ErrorCode, FieldError};

/// Seconds after which a disk that is full may be tried again.
const FULL_FOR: u64 = 60;

/// An error that a client is told about.
#[derive(Debug)]
pub struct ApiError {
    /// What the client reads. Its status follows from its code.
    pub body: Box<ErrorBody>,
    /// Seconds to wait before the next try, where that is known.
    pub retry_after: Option<u64>,
}

impl ApiError {
    /// An error with a code and an English sentence for logs and scripts (no secrets in it).
    #[must_use]
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { body: Box::new(ErrorBody::new(code, message)), retry_after: None }
    }

    /// Adds a value for the words in people's language.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "callers give numbers and texts alike")]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.body.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// 401: nobody is signed in, or no longer.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::new(ErrorCode::Unauthenticated, "sign in first")
    }

    /// 403: the account may not do this.
    #[must_use]
    pub fn forbidden(message: &str) -> Self {
        Self::new(ErrorCode::Forbidden, message)
    }

    /// 404: there is no such thing, or this account may not know that there is.
    #[must_use]
    pub fn not_found() -> Self {
        Self::new(ErrorCode::NotFound, "there is nothing here")
    }

    /// 410: the link of a mail no longer works.
    #[must_use]
    pub fn link_expired() -> Self {
        Self::new(ErrorCode::LinkExpired, "this link was used, replaced, or is too old")
    }

    /// 422: these fields need another value.
    #[must_use]
    pub fn invalid_fields(fields: Vec<FieldError>) -> Self {
        let mut error = Self::new(ErrorCode::InvalidFields, "some fields need another value");
        error.body.fields = fields;
        error
    }

    /// 429: too often.
    #[must_use]
    pub fn too_many(retry_after: u64) -> Self {
        let error = Self::new(ErrorCode::RateLimited, "too many tries; wait a little")
            .with("retry_after", retry_after);
        Self { retry_after: Some(retry_after), ..error }
    }

    /// 503: more is asked than can be answered; later it can.
    #[must_use]
    pub fn overloaded(retry_after: u64) -> Self {
        let error = Self::new(ErrorCode::Unavailable, "the portal has much to do; wait a little");
        Self { retry_after: Some(retry_after), ..error }
    }

    /// 503: nothing can be written until somebody makes room.
    #[must_use]
    pub fn full(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "nothing can be written");
        let error = Self::new(ErrorCode::Unavailable, "the portal's disk is full; nothing was done");
        Self { retry_after: Some(FULL_FOR), ..error }
    }

    /// 500: our fault. What happened goes to the log, not to the client.
    #[must_use]
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "a request failed");
        Self::new(ErrorCode::Internal, "the portal failed; its log says why")
    }

    /// The same error once more.
    #[must_use]
    pub fn copied(&self) -> Self {
        Self { body: self.body.clone(), retry_after: self.retry_after }
    }

    /// Whether it is the portal's own failure, and not an answer to what was asked.
    #[must_use]
    pub fn is_fault(&self) -> bool {
        self.body.code.status() >= 500
    }
}

impl From<store::Error> for ApiError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Stopped => Self::new(ErrorCode::Unavailable, "the portal is shutting down"),
            store::Error::Full => Self::full(&error),
            other => Self::internal(&other),
        }
    }
}
