//! Errors as answers: a status and the wire's envelope.

use crate::store;
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
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

    /// The HTTP status of its code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.body.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
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

impl From<JsonRejection> for ApiError {
    fn from(rejection: JsonRejection) -> Self {
        let code = match rejection.status() {
            StatusCode::PAYLOAD_TOO_LARGE => ErrorCode::TooLarge,
            _ => ErrorCode::BadRequest,
        };
        // What the reader says of a value repeats it, and it may be a password; of a name it is safe and helps.
        let words = rejection.body_text();
        let names_a_field = ["missing field `", "unknown field `"].iter().any(|start| words.contains(start));
        let repeats_a_value = words.contains("invalid ");
        match &rejection {
            JsonRejection::JsonDataError(_) if repeats_a_value || !names_a_field => {
                Self::new(code, "a value in the body is not of the form that this route documents")
            }
            _ => Self::new(code, words),
        }
    }
}

impl From<QueryRejection> for ApiError {
    fn from(rejection: QueryRejection) -> Self {
        Self::new(ErrorCode::BadRequest, rejection.body_text())
    }
}

impl From<PathRejection> for ApiError {
    fn from(rejection: PathRejection) -> Self {
        Self::new(ErrorCode::BadRequest, rejection.body_text())
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let mut response = (self.status(), axum::Json(&*self.body)).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(*self.body);
        response
    }
}

/// The header that carries a request's id, both ways.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Writes the request's id into an error's envelope, where it is known by now.
pub(super) fn name_request(response: Response, request_id: Option<String>) -> Response {
    let (mut parts, body) = response.into_parts();
    let Some(mut error) = parts.extensions.remove::<ErrorBody>() else {
        return Response::from_parts(parts, body);
    };
    error.request_id = request_id;
    parts.headers.remove(header::CONTENT_LENGTH);
    let mut response = axum::Json(error).into_response();
    *response.status_mut() = parts.status;
    for (name, value) in parts.headers {
        if let Some(name) = name {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::input::Json;
    use axum::extract::{FromRequest as _, Request};
    use axum::http::header::CONTENT_TYPE;
    use licet_protocol::account::SignIn;

    async fn refused(body: &'static str) -> ErrorBody {
        let request = Request::post("/").header(CONTENT_TYPE, "application/json").body(body.into()).unwrap();
        *Json::<SignIn>::from_request(request, &()).await.unwrap_err().body
    }

    #[tokio::test]
    async fn a_refused_body_is_told_apart_by_field_and_never_repeated() {
        let unknown = refused(r#"{"email":"a@b.example","password":"x","colour":"hunter2"}"#).await;
        assert!(unknown.message.contains("`colour`") && !unknown.message.contains("hunter2"), "{unknown:?}");
        assert!(refused(r#"{"email":"a@b.example"}"#).await.message.contains("`password`"));
        for wrong in
            [r#"{"email":"a@b.example","password":8675309}"#, r#"{"email":["8675309"],"password":"x"}"#]
        {
            let refused = refused(wrong).await;
            assert_eq!(refused.code, ErrorCode::BadRequest);
            assert!(!refused.message.contains("8675309"), "{refused:?}");
        }
    }
}
