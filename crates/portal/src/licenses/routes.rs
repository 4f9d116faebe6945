//! The routes of licenses.

use super::registration::{Desk, Once, register as register_serial};
use super::{access_to, files};
use crate::http::input::{Json, Path};
use crate::http::{ApiError, AppState, Caller};
use crate::publish::Kind;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use licet_protocol::license::{Register, Registered};
use licet_protocol::{ErrorBody, ErrorCode};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;

/// Registers one serial number: makes a license with its keys and, where the product reads one, a license file. The
/// caller becomes the owner.
///
/// With an `Idempotency-Key` the same request gets the first answer again, for 180 days.
#[utoipa::path(
    post, path = "/api/v1/licenses/register", tag = "licenses", security(("bearer" = [])), request_body = Register,
    params(("Idempotency-Key" = Option<String>, Header, description = "A UUID, the same for each try of one request")),
    responses(
        (status = 201, body = Registered),
        (status = 401, body = ErrorBody, description = "`unauthenticated`"),
        (status = 403, body = ErrorBody, description = "`forbidden`: seen through a share that doesn't allow it"),
        (status = 404, body = ErrorBody, description = "`serial-unknown`: none that this account may see"),
        (status = 409, body = ErrorBody, description = "`already-registered`, `key-printed`"),
        (status = 422, body = ErrorBody, description = "`is-maintenance`, `is-voucher`, `is-flex`, `not-transactable`, `invalid-fields`, `key-reused`"),
    )
)]
pub(super) async fn register(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<Register>,
) -> Result<(StatusCode, axum::Json<Registered>), ApiError> {
    let once = once(&headers, &form)?;
    let (now, runtime, keys) = (state.clock.now(), Arc::clone(&state.accounts), Arc::clone(&state.keys));
    let registered = state.store.write(move |tx| {
        let desk = Desk { now, caller: &caller, runtime: &runtime, keys: &keys };
        register_serial(tx, &desk, form, once.as_ref())
    });
    let registered = registered.await?;
    state.mailer.wake();
    Ok((StatusCode::CREATED, axum::Json(registered)))
}

/// The key of a request that may be repeated, with the hash of what it asks (its form, not its spacing).
fn once(headers: &HeaderMap, form: &Register) -> Result<Option<Once>, ApiError> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let key = value.to_str().ok().and_then(|text| uuid::Uuid::parse_str(text.trim().trim_matches('"')).ok());
    let key = key.ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "Idempotency-Key is not a UUID"))?;
    let body = serde_json::to_vec(form).map_err(|error| ApiError::internal(&error))?;
    Ok(Some(Once { key: key.to_string(), body_hash: hex::encode(Sha256::digest(body)) }))
}

/// The license file, as it was signed. Only for those who may see the keys.
#[utoipa::path(
    get, path = "/api/v1/licenses/{id}/file", tag = "licenses", security(("bearer" = [])),
    params(("id" = String, Path, description = "The license")),
    responses(
        (status = 200, description = "The signed file, `SERIAL.slf`", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 401, body = ErrorBody, description = "`unauthenticated`"),
        (status = 403, body = ErrorBody, description = "`keys-not-shared`"),
        (status = 404, body = ErrorBody, description = "`not-found`, `no-license-file`"),
    )
)]
pub(super) async fn file(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Response, ApiError> {
    let (now, keys) = (state.clock.now(), Arc::clone(&state.keys));
    let found = state.store.write(move |tx| -> Result<files::File, ApiError> {
        match access_to(tx, &caller, now.date_naive(), Kind::License, &id)? {
            None => return Err(ApiError::not_found()),
            Some(access) if !access.shows_keys() => {
                return Err(ApiError::new(
                    ErrorCode::KeysNotShared,
                    "the share allows seeing only, not keys",
                ));
            }
            Some(_) => {}
        }
        let none = || ApiError::new(ErrorCode::NoLicenseFile, "this license has no license file");
        files::of_license(tx, now, &id, &keys.license)?.ok_or_else(none)
    });
    let file = found.await?;
    let hash = Sha256::digest(&file.content);
    let digest = format!("sha-256=:{}:", base64::engine::general_purpose::STANDARD.encode(hash));
    let disposition = format!("attachment; filename=\"{}\"", file.name);
    let value = |text: &str| HeaderValue::from_str(text).map_err(|error| ApiError::internal(&error));
    let mut response = file.content.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::CONTENT_DISPOSITION, value(&disposition)?);
    headers.insert(header::ETAG, value(&format!("\"{}\"", hex::encode(hash)))?);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("repr-digest", value(&digest)?);
    Ok(response)
}
