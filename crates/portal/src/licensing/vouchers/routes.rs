//! The routes of the Voucher Center.

use super::converting::{self, Conversions};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::guesses::Guesses;
use crate::core::limits::Address;
use crate::licensing::licenses::registration::bounded;
use crate::request::idempotency_key::required;
use crate::request::input::Json;
use crate::request::unit_of_work::read_tx;
use crate::request::{AppState, CommonErrors, steps};
use axum::extract::State;
use axum::http::HeaderMap;
use licet_protocol::ErrorBody;
use licet_protocol::registration::Transaction;
use licet_protocol::voucher::{CheckVouchers, CheckedVouchers, ConvertVouchers, MOST_VOUCHERS};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of vouchers.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(check)).routes(routes!(convert))
}

/// Looks codes up as they are typed: what each converts to, and whether it was used or is over.
#[utoipa::path(
    post, path = "/api/v1/vouchers/check", tag = "vouchers", security(("bearer" = [])), request_body = CheckVouchers,
    responses(
        CommonErrors,
        (status = 200, body = CheckedVouchers),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: none, or more than 100"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many codes that there are not"),
    )
)]
async fn check(
    State(state): State<AppState>,
    caller: Caller,
    address: Address,
    Json(form): Json<CheckVouchers>,
) -> Result<axum::Json<CheckedVouchers>, ApiError> {
    bounded("codes", form.codes.len(), MOST_VOUCHERS)?;
    let account_id = caller.account_id.clone();
    let (found, tried) =
        read_tx(&state, caller, move |tx, context| converting::check(tx, context, &form.codes)).await?;
    state.resident.of::<Guesses>().count(&account_id, address, tried)?;
    Ok(axum::Json(found))
}

/// Converts codes into licenses: those that can be are, the others say why not.
#[utoipa::path(
    post, path = "/api/v1/vouchers/convert", tag = "vouchers", security(("bearer" = [])),
    request_body = ConvertVouchers,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = Transaction, description = "What became of each; results are `of` a code"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: too many codes that there are not"),
    )
)]
async fn convert(
    State(state): State<AppState>,
    caller: Caller,
    address: Address,
    headers: HeaderMap,
    Json(form): Json<ConvertVouchers>,
) -> Result<axum::Json<Transaction>, ApiError> {
    let once = required(&headers, "vouchers/convert", &form)?;
    let account_id = caller.account_id.clone();
    // Whoever guesses too often waits, and what they guess is not even tried.
    let codes: Vec<String> = form.vouchers.iter().map(|voucher| voucher.code.clone()).collect();
    bounded("vouchers", codes.len(), MOST_VOUCHERS)?;
    let who = caller.clone();
    let (_, tried) = read_tx(&state, who, move |tx, context| converting::check(tx, context, &codes)).await?;
    state.resident.of::<Guesses>().count(&account_id, address, tried)?;
    steps::carry_out(&state, caller, once, Conversions::new(form)).await.map(axum::Json)
}
