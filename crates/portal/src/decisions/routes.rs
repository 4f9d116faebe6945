//! The routes of requests.

use super::attachments::{self, Taken};
use super::{act, make};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::records::{Kind, requests};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path, Query};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::Tx;
use crate::values;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use licet_domain::request::{LARGEST_ATTACHMENT, RequestState};
use licet_protocol::request::{NewRequest, Request, RequestAct, Requests};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Requests in one answer.
const MOST: usize = 200;

/// The routes that answer soon.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, create)).routes(routes!(show)).routes(routes!(carry_out))
}

/// The routes that may take as long as their body does.
pub fn long_routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(attach)).routes(routes!(attachment))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Parameters {
    /// Only those made before this one: `next` of the page before.
    #[serde(default)]
    before: Option<String>,
    /// Only those in this state: `open`, `needs_answer`, `approved`, `refused`, `withdrawn` or `expired`.
    #[serde(default)]
    state: Option<String>,
}

/// The requests that the account takes part in, the newest first; at most 200.
#[utoipa::path(
    get, path = "/api/v1/requests", tag = "requests", security(("bearer" = [])), params(Parameters),
    responses(
        CommonErrors,
        (status = 200, body = Requests),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: no such state"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(wanted): Query<Parameters>,
) -> Result<axum::Json<Requests>, ApiError> {
    let only = match wanted.state.as_deref() {
        None | Some("") => None,
        Some(word) => {
            let unknown = || ApiError::invalid_fields(vec![FieldError::new("state", "unknown-choice")]);
            Some(RequestState::parse(word).ok_or_else(unknown)?)
        }
    };
    let found = read_tx(&state, caller, move |tx, context| {
        let mut before = wanted.before.filter(|id| !id.is_empty());
        let mut requests = Vec::new();
        loop {
            let ids = page(tx, context, before.as_deref())?;
            let more = ids.len() > MOST;
            for id in ids.into_iter().rev().take(MOST) {
                if let Some(request) = seen(tx, context, &id)?.filter(|it| only.is_none_or(|s| s == it.state))
                {
                    requests.push(request);
                }
                before = Some(id);
                if requests.len() == MOST {
                    return Ok(Requests { requests, next: before });
                }
            }
            if !more {
                return Ok(Requests { requests, next: None });
            }
        }
    });
    found.await.map(axum::Json)
}

/// The ids of the newest requests before one, in their order; one more than fits says that there are more.
fn page(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    before: Option<&str>,
) -> Result<BTreeSet<String>, ApiError> {
    let sql = "SELECT id FROM scope_entity WHERE scope = $1 AND kind = $2 AND present = 1 \
               AND ($3 IS NULL OR id < $3) ORDER BY id DESC LIMIT $4";
    let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
    let mut ids = BTreeSet::new();
    for scope in context.scopes() {
        for row in tx.query(sql, values![scope, Kind::Request.code(), before, most])? {
            ids.insert(row.string(0)?);
        }
    }
    while ids.len() > MOST + 1 {
        ids.pop_first();
    }
    Ok(ids)
}

/// A request as the account's sync hands it out; none for whoever takes no part in it.
fn seen(tx: &mut Tx<'_>, context: &RequestContext<'_>, id: &str) -> Result<Option<Request>, ApiError> {
    if context.access(tx, Kind::Request, id)?.is_none() {
        return Ok(None);
    }
    match requests::by_id(tx, id)? {
        Some(request) => Ok(Some(requests::document(tx, &request)?)),
        None => Ok(None),
    }
}

/// A request, for those who take part in it.
#[utoipa::path(
    get, path = "/api/v1/requests/{id}", tag = "requests", security(("bearer" = [])),
    params(("id" = String, Path, description = "The request")),
    responses(CommonErrors, (status = 200, body = Request), (status = 404, body = ErrorBody, description = "`not-found`"))
)]
async fn show(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<Request>, ApiError> {
    let found =
        read_tx(&state, caller, move |tx, context| seen(tx, context, &id)?.ok_or_else(ApiError::not_found));
    found.await.map(axum::Json)
}

/// Makes a request. One for access to a site is answered the same whether there is such a site or not.
#[utoipa::path(
    post, path = "/api/v1/requests", tag = "requests", security(("bearer" = [])), request_body = NewRequest,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = Request),
        (status = 403, body = ErrorBody, description = "`not-yours`, `license-unattended`: licenses that this account can't give away"),
        (status = 409, body = ErrorBody, description = "`license-inactive`"),
        (status = 404, body = ErrorBody, description = "`not-found`: no customer number that this account may see"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `already-requested`, `key-reused`"),
    )
)]
async fn create(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(new): Json<NewRequest>,
) -> Result<axum::Json<Request>, ApiError> {
    let once = required(&headers, "requests", &new)?;
    let made = write_tx(&state, caller, Some(once), move |p, context| {
        let id = new_id(context.now);
        make(p, context.caller, &id, new.form)?;
        let request = requests::by_id(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        Ok(requests::document(p.tx, &request)?)
    });
    made.await.map(axum::Json)
}

/// Does something with a request: a message, a question, a decision, or taking it back. An approval is carried out at
/// once, or refused for the reason why that can't be.
#[utoipa::path(
    post, path = "/api/v1/requests/{id}/acts", tag = "requests", security(("bearer" = [])), request_body = RequestAct,
    params(
        ("id" = String, Path, description = "The request"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = Request, description = "As it is after it"),
        (status = 403, body = ErrorBody, description = "`forbidden`: others decide"),
        (status = 404, body = ErrorBody, description = "`not-found`: none that this account takes part in"),
        (status = 409, body = ErrorBody, description = "`license-attended`, `license-inactive`"),
        (status = 422, body = ErrorBody, description = "`request-closed`, `invalid-fields`, `key-reused`"),
    )
)]
async fn carry_out(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Json(form): Json<RequestAct>,
) -> Result<axum::Json<Request>, ApiError> {
    let once = required(&headers, &format!("requests/{id}/acts"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        act(p, context.caller, &id, &form)?;
        let request = requests::by_id(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        Ok(requests::document(p.tx, &request)?)
    });
    done.await.map(axum::Json)
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct FileName {
    /// The name of the file.
    name: String,
}

/// What an idempotency key stands for: the file, without its bytes.
#[derive(Serialize)]
struct Fingerprint<'a> {
    name: &'a str,
    sha256: &'a str,
}

/// Adds a file to a request: a PDF, PNG, JPEG or mail (RFC 5322) of at most 20 MiB, as its content proves. The body is the
/// file.
#[utoipa::path(
    post, path = "/api/v1/requests/{id}/attachments", tag = "requests", security(("bearer" = [])),
    request_body(content = Vec<u8>, content_type = "application/octet-stream"),
    params(
        ("id" = String, Path, description = "The request"),
        FileName,
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = Request, description = "As it is after it"),
        (status = 404, body = ErrorBody, description = "`not-found`: none that this account takes part in"),
        (status = 422, body = ErrorBody, description = "`attachment-type`, `attachment-quota`, `request-closed`, `key-reused`"),
    )
)]
async fn attach(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(file): Query<FileName>,
    body: Body,
) -> Result<axum::Json<Request>, ApiError> {
    // Whoever takes no part in it sends no file.
    let (now, of) = (state.clock.now(), id.clone());
    read_tx(&state, caller.clone(), move |tx, context| {
        attachments::require_room(tx, context.caller, now, &of, 0).map(drop)
    })
    .await?;
    let content = axum::body::to_bytes(body, LARGEST_ATTACHMENT).await.map_err(|_| {
        let error = ApiError::new(ErrorCode::TooLarge, "an attachment has at most 20 MiB");
        error.with("limit", LARGEST_ATTACHMENT)
    })?;
    let (taken, content) = looked_over(file.name, content).await?;
    let once = required(
        &headers,
        &format!("requests/{id}/attachments"),
        &Fingerprint { name: &taken.name, sha256: &taken.sha256 },
    )?;
    attachments::keep(&state, &taken, content).await?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        attachments::add(p, context.caller, &id, &taken)?;
        let request = requests::by_id(p.tx, &id)?.ok_or_else(ApiError::not_found)?;
        Ok(requests::document(p.tx, &request)?)
    });
    done.await.map(axum::Json)
}

/// Hashing 20 MiB is work for another thread.
async fn looked_over(name: String, content: bytes::Bytes) -> Result<(Taken, bytes::Bytes), ApiError> {
    let work = move || attachments::look_over(&name, &content).map(|taken| (taken, content));
    tokio::task::spawn_blocking(work).await.map_err(|error| ApiError::internal(&error))?
}

/// A file of a request, always as a download.
#[utoipa::path(
    get, path = "/api/v1/requests/{id}/attachments/{attachment_id}", tag = "requests", security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "The request"),
        ("attachment_id" = String, Path, description = "The attachment")
    ),
    responses(
        CommonErrors,
        (status = 200, description = "The file", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn attachment(
    State(state): State<AppState>,
    caller: Caller,
    Path((id, attachment_id)): Path<(String, String)>,
) -> Result<Response, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        let request = seen(tx, context, &id)?.ok_or_else(ApiError::not_found)?;
        let mut attachments = request.attachments.into_iter();
        attachments.find(|it| it.attachment_id == attachment_id).ok_or_else(ApiError::not_found)
    });
    let found = found.await?;
    let content = attachments::content(&state, &found.sha256).await?;
    let mut response = (StatusCode::OK, content).into_response();
    let disposition = HeaderValue::from_str(&disposition(&found.name));
    let headers = response.headers_mut();
    // Never what a browser would show: the type is in the request.
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(
        header::CONTENT_DISPOSITION,
        disposition.unwrap_or_else(|_| HeaderValue::from_static("attachment")),
    );
    Ok(response)
}

/// `Content-Disposition` with the name in ASCII, and in UTF-8 for those who know RFC 6266.
fn disposition(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || " ._-()".contains(c) { c } else { '_' })
        .collect();
    let coded: String = name
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{coded}")
}

#[cfg(test)]
mod tests {
    use super::disposition;

    #[test]
    fn a_file_name_ends_no_header_and_keeps_its_letters() {
        assert_eq!(
            disposition("Zertifikat \"A\"\r\nß.pdf"),
            "attachment; filename=\"Zertifikat _A____.pdf\"; filename*=UTF-8''Zertifikat%20%22A%22%0D%0A%C3%9F.pdf"
        );
    }
}
