//! Errors as answers: a status and the wire's envelope.

use crate::store;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use std::collections::BTreeMap;

/// An error that a client is told about: a stable code, an English sentence, parameters for the client's own words.
#[derive(Debug)]
pub struct ApiError {
    /// The HTTP status.
    pub status: StatusCode,
    /// The stable code; clients look their words up by it (`error-CODE`).
    pub code: &'static str,
    /// One English sentence for people who read logs.
    pub message: String,
    /// What the words need: names, numbers. Never a secret.
    pub params: BTreeMap<String, String>,
    /// What is wrong with which field of a form, all of it at once.
    pub fields: Vec<FieldError>,
    /// Seconds to wait before the next try, where trying again can help.
    pub retry_after: Option<u64>,
}

impl From<ErrorBody> for ApiError {
    fn from(body: ErrorBody) -> Self {
        let status = StatusCode::from_u16(body.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let error = Self::new(status, body.code.as_str(), body.message);
        Self { params: body.params, fields: body.fields, ..error }
    }
}

impl ApiError {
    /// An error with a status, a code and a sentence.
    #[must_use]
    pub fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), params: BTreeMap::new(), fields: Vec::new(), retry_after: None }
    }

    /// An error by its code on the wire, which says the status.
    #[must_use]
    pub fn of(code: ErrorCode, message: impl Into<String>) -> Self {
        ErrorBody::new(code, message).into()
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// 401: nobody is signed in, or no longer.
    #[must_use]
    pub fn unauthorized() -> Self {
        Self::of(ErrorCode::Unauthenticated, "sign in first")
    }

    /// 403: the account may not do this.
    #[must_use]
    pub fn forbidden(message: &str) -> Self {
        Self::of(ErrorCode::Forbidden, message)
    }

    /// 404: there is no such thing, or this account may not know that there is.
    #[must_use]
    pub fn not_found() -> Self {
        Self::of(ErrorCode::NotFound, "there is nothing here")
    }

    /// 422: what was sent is not right.
    #[must_use]
    pub fn invalid(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, message)
    }

    /// 429: too often.
    #[must_use]
    pub fn too_many(retry_after: u64) -> Self {
        let error = Self::of(ErrorCode::RateLimited, "too many tries; wait a little");
        Self { retry_after: Some(retry_after), ..error }.with("retry_after", retry_after)
    }

    /// 500: our fault. What happened goes to the log, not to the client.
    #[must_use]
    pub fn internal(cause: &dyn std::fmt::Display) -> Self {
        tracing::error!(%cause, "a request failed");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", "the portal failed; its log says why")
    }

    /// Whether the same request may succeed later.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.retry_after.is_some() || self.status.is_server_error()
    }
}

impl From<store::Error> for ApiError {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::Stopped => {
                Self::new(StatusCode::SERVICE_UNAVAILABLE, "unavailable", "the portal is shutting down")
            }
            other => Self::internal(&other),
        }
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let retryable = self.is_retryable();
        let mut body = serde_json::json!({
            "code": self.code, "message": self.message, "params": self.params, "retryable": retryable,
        });
        if !self.fields.is_empty() {
            body["fields"] = serde_json::json!(self.fields);
        }
        let mut response = (self.status, axum::Json(body)).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(axum::http::header::RETRY_AFTER, seconds.into());
        }
        response
    }
}
