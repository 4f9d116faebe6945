//! The routes of flex contracts.

use super::{contracts, drawing, statement};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path, Query};
use crate::request::unit_of_work::{read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse as _, Response};
use licet_protocol::ErrorBody;
use licet_protocol::flex::{ContractDetails, Contracts, DrawDown, Drawn, ReturnDrawn, Returned, Statement};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of flex contracts.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(list))
        .routes(routes!(show))
        .routes(routes!(draw))
        .routes(routes!(return_licenses))
        .routes(routes!(show_statement))
        .routes(routes!(statement_as_csv))
}

/// The flex contracts that this account may see, with their pools, live.
#[utoipa::path(
    get, path = "/api/v1/flex", tag = "flex", security(("bearer" = [])),
    responses(CommonErrors, (status = 200, body = Contracts))
)]
async fn list(State(state): State<AppState>, caller: Caller) -> Result<axum::Json<Contracts>, ApiError> {
    read_tx(&state, caller, |tx, context| Ok(contracts::list(tx, context)?)).await.map(axum::Json)
}

/// A contract and its draw-downs, live.
#[utoipa::path(
    get, path = "/api/v1/flex/{contract_id}", tag = "flex", security(("bearer" = [])),
    params(("contract_id" = String, Path, description = "Id of its entitlement")),
    responses(
        CommonErrors,
        (status = 200, body = ContractDetails),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn show(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
) -> Result<axum::Json<ContractDetails>, ApiError> {
    read_tx(&state, caller, move |tx, context| contracts::details(tx, context, &id)).await.map(axum::Json)
}

/// Draws licenses of a product down, for an address, a contact and a machine. For users of the customer's site. The pool
/// is never overdrawn.
#[utoipa::path(
    post, path = "/api/v1/flex/{contract_id}/draws", tag = "flex", security(("bearer" = [])), request_body = DrawDown,
    params(
        ("contract_id" = String, Path, description = "Id of its entitlement"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = Drawn),
        (status = 403, body = ErrorBody, description = "`level-too-low`, `flex-not-current`"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 409, body = ErrorBody, description = "`pool-exhausted`"),
        (status = 422, body = ErrorBody, description = "`pool-missing`, `invalid-fields`, `key-reused`"),
    )
)]
async fn draw(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Json(form): Json<DrawDown>,
) -> Result<axum::Json<Drawn>, ApiError> {
    let once = required(&headers, &format!("flex/{id}/draws"), &form)?;
    let done =
        write_tx(&state, caller, Some(once), move |p, context| drawing::draw_down(p, context, &id, form));
    done.await.map(axum::Json)
}

/// Returns what was drawn, all or in part, where the policy allows it. Own draw-downs, or those of others at the level
/// `configuration`.
#[utoipa::path(
    post, path = "/api/v1/flex/{contract_id}/draws/{draw_id}/return", tag = "flex", security(("bearer" = [])),
    request_body = ReturnDrawn,
    params(
        ("contract_id" = String, Path, description = "Id of its entitlement"),
        ("draw_id" = String, Path, description = "The draw-down"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = Returned),
        (status = 403, body = ErrorBody, description = "`level-too-low`, `return-never`, `return-too-late`"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
        (status = 409, body = ErrorBody, description = "`too-many`: the license was changed at the same time"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
    )
)]
async fn return_licenses(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path((id, draw_id)): Path<(String, String)>,
    Json(form): Json<ReturnDrawn>,
) -> Result<axum::Json<Returned>, ApiError> {
    let once = required(&headers, &format!("flex/{id}/draws/{draw_id}/return"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        drawing::return_licenses(p, context, &id, &draw_id, &form)
    });
    done.await.map(axum::Json)
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Months {
    /// The first month, `YYYY-MM`.
    #[serde(default)]
    from: Option<String>,
    /// The last month, `YYYY-MM`.
    #[serde(default)]
    to: Option<String>,
}

async fn made(state: &AppState, caller: Caller, id: String, months: Months) -> Result<Statement, ApiError> {
    let (from, to) = (statement::month(months.from.as_deref())?, statement::month(months.to.as_deref())?);
    read_tx(state, caller, move |tx, context| statement::make(tx, context, &id, from, to)).await
}

/// What was drawn and returned by product and month.
#[utoipa::path(
    get, path = "/api/v1/flex/{contract_id}/statement", tag = "flex", security(("bearer" = [])),
    params(("contract_id" = String, Path, description = "Id of its entitlement"), Months),
    responses(
        CommonErrors,
        (status = 200, body = Statement),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn show_statement(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
    Query(months): Query<Months>,
) -> Result<axum::Json<Statement>, ApiError> {
    made(&state, caller, id, months).await.map(axum::Json)
}

/// The statement as a table for spreadsheets.
#[utoipa::path(
    get, path = "/api/v1/flex/{contract_id}/statement.csv", tag = "flex", security(("bearer" = [])),
    params(("contract_id" = String, Path, description = "Id of its entitlement"), Months),
    responses(
        CommonErrors,
        (status = 200, body = String, content_type = "text/csv", description = "RFC 4180, with a header"),
        (status = 404, body = ErrorBody, description = "`not-found`"),
    )
)]
async fn statement_as_csv(
    State(state): State<AppState>,
    caller: Caller,
    Path(id): Path<String>,
    Query(months): Query<Months>,
) -> Result<Response, ApiError> {
    let statement = made(&state, caller, id, months).await?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"statement.csv\""),
    ];
    Ok((headers, statement::csv(&statement)).into_response())
}
