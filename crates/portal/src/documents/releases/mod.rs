//! Software: serving release files to those who may have them.
//!
//! Who may: an account that sees an entitlement for the product, by whichever rule of visibility, whose term is current,
//! and, where the release needs it, has current maintenance on it (`licet_domain::maintenance`). An entitlement for a
//! product that was replaced by this one counts too, but only with current maintenance: that is what the right to
//! version upgrades means. Nobody else learns more than why not.
//!
//! How: whole or one range of bytes, under a strong entity tag (the SHA-256), read from the file store a mebibyte at a
//! time, so that neither side holds a file in memory and a download can be resumed.

mod permission;
mod range;

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::files::object_path;
use crate::request::AppState;
use crate::request::input::Path;
use crate::store::{Error, Tx};
use crate::values;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use bytes::Bytes;
use futures::Stream;
use licet_protocol::{ErrorBody, ErrorCode};
use object_store::{ObjectStore, ObjectStoreExt as _};
use range::Part;
use std::sync::Arc;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Bytes read from the store at once.
const CHUNK: u64 = 1 << 20;

/// The routes of releases, under their full paths.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(download, inspect))
}

struct Release {
    size: u64,
    sha256: String,
    needs_maintenance: bool,
}

fn find(tx: &mut Tx<'_>, sku: &str, file_name: &str) -> Result<Option<Release>, Error> {
    let sql = "SELECT size, sha256, needs_maintenance FROM release WHERE sku = $1 AND file_name = $2";
    let Some(row) = tx.query_one(sql, values![sku, file_name])? else { return Ok(None) };
    let size = u64::try_from(row.int(0)?).unwrap_or(0);
    Ok(Some(Release { size, sha256: row.string(1)?, needs_maintenance: row.bool(2)? }))
}

/// A release file, or one range of its bytes.
#[utoipa::path(
    get, path = "/api/v1/releases/{sku}/{file_name}", tag = "releases", security(("bearer" = [])),
    params(
        ("sku" = String, Path, description = "The product"),
        ("file_name" = String, Path, description = "The name of the file"),
        ("Range" = Option<String>, Header, description = "One range of bytes"),
        ("If-Range" = Option<String>, Header, description = "The strong entity tag of the file that the range continues"),
    ),
    responses(
        (status = 200, description = "The file. `Repr-Digest` has its SHA-256.", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 206, description = "The range", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 304, description = "`If-None-Match` names the file"),
        (status = 401, body = ErrorBody, description = "`unauthenticated`"),
        (status = 403, body = ErrorBody, description = "`release-not-entitled`, `release-term-over`, `release-maintenance-lapsed`"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 416, body = ErrorBody, description = "`range-unsatisfiable`"),
    )
)]
async fn download(
    State(state): State<AppState>,
    caller: Caller,
    path: Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    answer(state, caller, path, headers).await
}

/// What a download would answer, without the bytes.
#[utoipa::path(
    head, path = "/api/v1/releases/{sku}/{file_name}", tag = "releases", security(("bearer" = [])),
    params(
        ("sku" = String, Path, description = "The product"),
        ("file_name" = String, Path, description = "The name of the file"),
    ),
    responses((status = 200, description = "Size, entity tag and digest"), (status = 403), (status = 404))
)]
async fn inspect(
    State(state): State<AppState>,
    caller: Caller,
    path: Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    // The server leaves the body out; nothing of it is read.
    answer(state, caller, path, headers).await
}

async fn answer(
    state: AppState,
    caller: Caller,
    Path((sku, file_name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, ApiError> {
    let now = state.clock.now();
    let name = file_name.clone();
    // Whoever sees much has much looked at; what is sent then takes no place.
    let place = state.workload.place(&caller.account_id).await?;
    let allowed = state.store.read(move |tx| -> Result<Release, ApiError> {
        let release = find(tx, &sku, &name)?.ok_or_else(ApiError::not_found)?;
        permission::check(tx, &caller, &sku, release.needs_maintenance, now)?;
        Ok(release)
    });
    let release = allowed.await?;
    drop(place);
    let etag = format!("\"{}\"", release.sha256);
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if text(header::IF_NONE_MATCH).is_some_and(|list| range::none_match_names(list, &etag)) {
        return describe(StatusCode::NOT_MODIFIED.into_response(), &release, &etag, &file_name);
    }
    let continues = text(header::IF_RANGE).is_none_or(|tag| range::if_range_matches(tag, &etag));
    let part = match text(header::RANGE).filter(|_| continues) {
        Some(asked) => range::part(asked, release.size),
        None => Part::Whole,
    };
    let (status, first, end) = match part {
        Part::Whole => (StatusCode::OK, 0, release.size),
        Part::Bytes(first, last) => (StatusCode::PARTIAL_CONTENT, first, last + 1),
        Part::Unsatisfiable => return unsatisfiable(&release),
    };
    let object = object_path(&release.sha256);
    let there = state.files.head(&object).await.map_err(|error| ApiError::internal(&error))?;
    if there.size != release.size {
        return Err(ApiError::internal(&format!(
            "release file {object} has {} bytes in the store",
            there.size
        )));
    }
    let body = Body::from_stream(pieces(Arc::clone(&state.files), object, first, end));
    let mut response = describe((status, body).into_response(), &release, &etag, &file_name)?;
    response.headers_mut().insert(header::CONTENT_LENGTH, (end - first).into());
    if status == StatusCode::PARTIAL_CONTENT {
        let range = format!("bytes {first}-{}/{}", end - 1, release.size);
        response.headers_mut().insert(header::CONTENT_RANGE, header_value(&range)?);
    }
    Ok(response)
}

/// What every answer about the file says.
fn describe(
    mut response: Response,
    release: &Release,
    etag: &str,
    file_name: &str,
) -> Result<Response, ApiError> {
    let hash = hex::decode(&release.sha256).map_err(|error| ApiError::internal(&error))?;
    let digest = format!("sha-256=:{}:", base64::engine::general_purpose::STANDARD.encode(hash));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    headers.insert(header::ETAG, header_value(etag)?);
    headers.insert("repr-digest", header_value(&digest)?);
    headers.insert(header::CONTENT_DISPOSITION, header_value(&disposition(file_name))?);
    Ok(response)
}

fn header_value(text: &str) -> Result<HeaderValue, ApiError> {
    HeaderValue::from_str(text).map_err(|error| ApiError::internal(&error))
}

/// The file's name in the form that takes any character (RFC 8187).
fn disposition(file_name: &str) -> String {
    let mut name = String::new();
    for byte in file_name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            name.push(char::from(byte));
        } else {
            name.push_str(&format!("%{byte:02X}"));
        }
    }
    format!("attachment; filename*=UTF-8''{name}")
}

fn unsatisfiable(release: &Release) -> Result<Response, ApiError> {
    let error = ApiError::new(ErrorCode::RangeUnsatisfiable, "the asked range lies outside the file");
    let mut response = error.with("size", release.size).into_response();
    let range = format!("bytes */{}", release.size);
    response.headers_mut().insert(header::CONTENT_RANGE, header_value(&range)?);
    Ok(response)
}

/// The bytes from `first` up to `end`, a mebibyte at a time; the next piece is read when the last one is sent.
fn pieces(
    files: Arc<dyn ObjectStore>,
    object: object_store::path::Path,
    first: u64,
    end: u64,
) -> impl Stream<Item = Result<Bytes, object_store::Error>> {
    futures::stream::try_unfold(first, move |at| {
        let (files, object) = (Arc::clone(&files), object.clone());
        async move {
            if at >= end {
                return Ok(None);
            }
            let to = end.min(at + CHUNK);
            let bytes = files.get_range(&object, at..to).await?;
            Ok(Some((bytes, to)))
        }
    })
}

#[cfg(test)]
mod tests;
