//! The routes of licenses.

use super::lists::{Registrations, dry_run};
use super::{access_to, check as lookup, files, history, registration, rehost as moving};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::guesses::Guesses;
use crate::core::limits::Address;
use crate::licensing::lineage;
use crate::records::Kind;
use crate::records::rights::{Use, note_use};
use crate::request::due_shares::end_due_shares;
use crate::request::idempotency_key::{once, required};
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{read_tx, write_tx};
use crate::request::{AppState, CommonErrors, steps};
use crate::store::Tx;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use base64::Engine as _;
use licet_domain::Permission;
use licet_protocol::license::{Register, Registered};
use licet_protocol::registration::{
    BulkRegistration, CheckSerials, CheckedSerials, MOST_CHECKED, MOST_REGISTERED, NewRegistration,
    RegisterMany, Transaction,
};
use licet_protocol::rehost::{LicenseHistory, Rehost, RehostCheck, Rehosted};
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
        CommonErrors,
        (status = 201, body = Registered),
        (status = 403, body = ErrorBody, description = "`forbidden`: seen through a share that doesn't allow it"),
        (status = 404, body = ErrorBody, description = "`serial-unknown`: none that this account may see"),
        (status = 409, body = ErrorBody, description = "`already-registered`, `key-printed`, `superseded`"),
        (status = 422, body = ErrorBody, description = "`is-maintenance`, `is-voucher`, `is-flex`, `not-transactable`, `invalid-fields`, `key-reused`"),
    )
)]
pub(super) async fn register(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<Register>,
) -> Result<(StatusCode, axum::Json<Registered>), ApiError> {
    let once = once(&headers, "", &form)?;
    let done = write_tx(&state, caller, once, move |p, context| registration::register(p, context, form));
    Ok((StatusCode::CREATED, axum::Json(done.await?)))
}

/// Looks serial numbers up as they are typed: what each names, whether it can be registered, what its product asks for,
/// and which slip may have been made. Changes nothing.
#[utoipa::path(
    post, path = "/api/v1/licenses/check", tag = "licenses", security(("bearer" = [])), request_body = CheckSerials,
    responses(
        CommonErrors,
        (status = 200, body = CheckedSerials),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: none, or more than 500"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many pairs of serial number and order number that don't match"),
    )
)]
pub(super) async fn check(
    State(state): State<AppState>,
    caller: Caller,
    address: Address,
    Json(form): Json<CheckSerials>,
) -> Result<axum::Json<CheckedSerials>, ApiError> {
    registration::bounded("serial_numbers", form.serial_numbers.len(), MOST_CHECKED)?;
    let account = caller.account_id.clone();
    let found = read_tx(&state, caller, move |tx, context| {
        let order = form.order_number.as_deref();
        let pairs = form.serial_numbers.iter().map(|serial| (serial.as_str(), order));
        let tried = lookup::tried(tx, context, pairs)?;
        Ok((lookup::all(tx, context, form.serial_numbers.clone(), order)?, tried))
    });
    let (found, tried) = found.await?;
    // Whoever guesses too often waits, and learns nothing of what they guessed.
    state.resident.of::<CertificateGuesses>().0.count(&account, address, tried)?;
    Ok(axum::Json(found))
}

/// Pairs of serial number and order number that were tried.
#[derive(Debug, Default)]
struct CertificateGuesses(Guesses);

/// Counts the certificates of a list, before anything is registered.
async fn count_certificates(
    state: &AppState,
    caller: &Caller,
    address: Address,
    list: &[NewRegistration],
) -> Result<(), ApiError> {
    let pair = |new: &NewRegistration| Some((new.serial_number.clone(), new.order_number.clone()?));
    let pairs: Vec<(String, String)> = list.iter().take(MOST_REGISTERED).filter_map(pair).collect();
    if pairs.is_empty() {
        return Ok(());
    }
    let tried = read_tx(state, caller.clone(), move |tx, context| {
        let pairs = pairs.iter().map(|(serial, order)| (serial.as_str(), Some(order.as_str())));
        Ok(lookup::tried(tx, context, pairs)?)
    });
    state.resident.of::<CertificateGuesses>().0.count(&caller.account_id, address, tried.await?)
}

/// Registers many serial numbers: those that can be are, the others say why not. One confirmation goes out. A long list
/// is committed in parts; where it broke off, the same request goes on. Maintenance contracts are registered here too; they make no key and link to the term before.
#[utoipa::path(
    post, path = "/api/v1/licenses/register-many", tag = "licenses", security(("bearer" = [])),
    request_body = RegisterMany,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = Transaction, description = "What became of each"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many pairs of serial number and order number that don't match"),
    )
)]
pub(super) async fn register_many(
    State(state): State<AppState>,
    caller: Caller,
    address: Address,
    headers: HeaderMap,
    Json(form): Json<RegisterMany>,
) -> Result<axum::Json<Transaction>, ApiError> {
    let once = required(&headers, "licenses/register-many", &form)?;
    count_certificates(&state, &caller, address, &form.registrations).await?;
    steps::carry_out(&state, caller, once, Registrations::many(form)?).await.map(axum::Json)
}

/// Registers from the rows of a spreadsheet, for super users of the end customer's site. With `dry_run` each row is judged
/// by the same rules, and nothing is written.
#[utoipa::path(
    post, path = "/api/v1/licenses/bulk", tag = "licenses", security(("bearer" = [])), request_body = BulkRegistration,
    params(("Idempotency-Key" = Option<String>, Header, description = "A UUID; needed without `dry_run`")),
    responses(
        CommonErrors,
        (status = 200, body = Transaction, description = "What became, or would become, of each row"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
    )
)]
pub(super) async fn bulk(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<BulkRegistration>,
) -> Result<axum::Json<Transaction>, ApiError> {
    if form.dry_run {
        return dry_run(&state, caller, Registrations::bulk(form)?).await.map(axum::Json);
    }
    let once = required(&headers, "licenses/bulk", &form)?;
    steps::carry_out(&state, caller, once, Registrations::bulk(form)?).await.map(axum::Json)
}

/// What a change of host would do: what becomes of it, which keys and file stop counting, how many are left. Changes
/// nothing.
#[utoipa::path(
    post, path = "/api/v1/licenses/{id}/rehost/check", tag = "licenses", security(("bearer" = [])),
    params(("id" = String, Path, description = "The license")), request_body = Rehost,
    responses(
        CommonErrors,
        (status = 200, body = RehostCheck),
        (status = 403, body = ErrorBody, description = "`forbidden`: the share doesn't allow it"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 409, body = ErrorBody, description = "`license-inactive`, `key-printed`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
    )
)]
pub(super) async fn rehost_check(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
    Json(form): Json<Rehost>,
) -> Result<axum::Json<RehostCheck>, ApiError> {
    read_tx(&state, caller, move |tx, context| moving::check(tx, context, &id, &form)).await.map(axum::Json)
}

/// Moves a license to another host: at once where the policy allows it, else as a request to customer care. Its keys and
/// file are replaced; the history keeps them.
#[utoipa::path(
    post, path = "/api/v1/licenses/{id}/rehost", tag = "licenses", security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "The license"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    request_body = Rehost,
    responses(
        CommonErrors,
        (status = 200, body = Rehosted),
        (status = 403, body = ErrorBody, description = "`forbidden`: the share doesn't allow it"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 409, body = ErrorBody, description = "`rehost-refused`, `license-inactive`, `key-printed`"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
    )
)]
pub(super) async fn rehost(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Json(form): Json<Rehost>,
) -> Result<axum::Json<Rehosted>, ApiError> {
    let once = required(&headers, &format!("licenses/{id}/rehost"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| moving::rehost(p, context, &id, &form));
    done.await.map(axum::Json)
}

/// What happened to a license, which keys and files no longer count, and its lineage.
#[utoipa::path(
    get, path = "/api/v1/licenses/{id}/history", tag = "licenses", security(("bearer" = [])),
    params(("id" = String, Path, description = "The license")),
    responses(
        CommonErrors,
        (status = 200, body = LicenseHistory),
        (status = 403, body = ErrorBody, description = "`license-unattended`: of somebody who has left"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
pub(super) async fn show_history(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<LicenseHistory>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        let access = context.access(tx, Kind::License, &id)?.ok_or_else(ApiError::not_found)?;
        let serial = super::serial_of(tx, &id)?.ok_or_else(ApiError::not_found)?;
        // Who moved it where, and to whom it was delivered, is no longer for whoever has left.
        if let Some((_, line)) = super::issue::license_by_id(tx, &id)?
            && context.entitlement_access(tx, &line)?.is_some_and(|sight| sight.unattended)
        {
            return Err(context.refusal(tx, &line, "")?);
        }
        Ok(LicenseHistory {
            events: history::all_events(tx, &id)?,
            replaced: history::replaced(tx, &id, access.shows_keys())?,
            lineage: lineage::chain(tx, &serial)?,
        })
    });
    found.await.map(axum::Json)
}

/// Refuses whoever may not see a license, or not its keys.
fn with_keys(tx: &mut Tx<'_>, caller: &Caller, today: chrono::NaiveDate, id: &str) -> Result<(), ApiError> {
    match access_to(tx, caller, today, Kind::License, id)? {
        None => Err(ApiError::not_found()),
        Some(access) if !access.allows(Permission::ReadKeys) => {
            Err(ApiError::new(ErrorCode::KeysNotShared, "the share allows seeing only, not keys"))
        }
        Some(_) => Ok(()),
    }
}

/// A license file that no longer counts, as it was signed. Only for those who may see the keys.
#[utoipa::path(
    get, path = "/api/v1/licenses/{id}/files/{number}", tag = "licenses", security(("bearer" = [])),
    params(
        ("id" = String, Path, description = "The license"),
        ("number" = i64, Path, description = "As in its history")
    ),
    responses(
        CommonErrors,
        (status = 200, description = "The signed file", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 403, body = ErrorBody, description = "`keys-not-shared`"),
        (status = 404, body = ErrorBody, description = "`not-found`, `no-license-file`"),
    )
)]
pub(super) async fn replaced_file(
    State(state): State<AppState>,
    caller: Caller,
    Path((id, number)): Path<(String, i64)>,
) -> Result<Response, ApiError> {
    let _place = state.workload.place(&caller.account_id).await?;
    end_due_shares(&state).await?;
    let today = state.clock.today();
    let found = state.store.read(move |tx| -> Result<files::File, ApiError> {
        with_keys(tx, &caller, today, &id)?;
        let none = || ApiError::new(ErrorCode::NoLicenseFile, "there is no such file");
        let content = history::replaced_file(tx, &id, number)?.ok_or_else(none)?;
        let serial = super::serial_of(tx, &id)?.ok_or_else(ApiError::not_found)?;
        Ok(files::File { name: files::file_name(&format!("{serial}-{number}")), content })
    });
    handed_out(found.await?)
}

/// The license file, as it was signed. Only for those who may see the keys.
#[utoipa::path(
    get, path = "/api/v1/licenses/{id}/file", tag = "licenses", security(("bearer" = [])),
    params(("id" = String, Path, description = "The license")),
    responses(
        CommonErrors,
        (status = 200, description = "The signed file, `SERIAL.slf`", body = Vec<u8>, content_type = "application/octet-stream"),
        (status = 403, body = ErrorBody, description = "`keys-not-shared`"),
        (status = 404, body = ErrorBody, description = "`not-found`, `no-license-file`"),
    )
)]
pub(super) async fn file(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<Response, ApiError> {
    let _place = state.workload.place(&caller.account_id).await?;
    end_due_shares(&state).await?;
    let (now, keys) = (state.clock.now(), Arc::clone(&state.keys));
    let found = state.store.write(move |tx| -> Result<files::File, ApiError> {
        with_keys(tx, &caller, now.date_naive(), &id)?;
        let none = || ApiError::new(ErrorCode::NoLicenseFile, "this license has no license file");
        let file = files::of_license(tx, now, &id, &keys.license)?.ok_or_else(none)?;
        note_use(tx, now, &caller, &id, Use::File)?;
        Ok(file)
    });
    handed_out(found.await?)
}

fn handed_out(file: files::File) -> Result<Response, ApiError> {
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
