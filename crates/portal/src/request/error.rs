//! Errors as answers: a status and the wire's envelope.

use crate::core::error::ApiError;
use axum::extract::rejection::{JsonRejection, PathRejection, QueryRejection};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use licet_protocol::{ErrorBody, ErrorCode};

impl ApiError {
    /// The HTTP status of its code.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        StatusCode::from_u16(self.body.code.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
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
pub(crate) fn name_request(response: Response, request_id: Option<String>) -> Response {
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
    use crate::request::input::Json;
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
