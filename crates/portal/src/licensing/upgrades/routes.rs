//! The routes of version upgrades.

use super::{offers, upgrading};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Query};
use crate::request::unit_of_work::{read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use axum::extract::State;
use axum::http::HeaderMap;
use licet_protocol::ErrorBody;
use licet_protocol::registration::Transaction;
use licet_protocol::upgrade::{Notifications, UpgradeLicenses};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of version upgrades.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, upgrade))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Parameters {
    /// The ID in the notification's mail; without it, those of the account.
    #[serde(default)]
    notification_id: Option<String>,
}

/// What may be upgraded: offers with license counts, from which product to which, and the licenses one by one.
#[utoipa::path(
    get, path = "/api/v1/upgrades", tag = "upgrades", security(("bearer" = [])), params(Parameters),
    responses(
        CommonErrors,
        (status = 200, body = Notifications),
        (status = 404, body = ErrorBody, description = "`notification-unknown`: none of this name that offers what this account may see"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(Parameters { notification_id }): Query<Parameters>,
) -> Result<axum::Json<Notifications>, ApiError> {
    let wanted = notification_id.filter(|id| !id.trim().is_empty());
    let found =
        read_tx(&state, caller, move |tx, context| offers::notifications(tx, context, wanted.as_deref()));
    found.await.map(axum::Json)
}

/// Upgrades licenses, one by one or by quantity, all or in part: each gets a new serial number, keys and file; old
/// licenses are for fewer, or superseded.
#[utoipa::path(
    post, path = "/api/v1/upgrades", tag = "upgrades", security(("bearer" = [])), request_body = UpgradeLicenses,
    params(("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")),
    responses(
        CommonErrors,
        (status = 200, body = Transaction, description = "What became of each"),
        (status = 404, body = ErrorBody, description = "`notification-unknown`"),
        (status = 409, body = ErrorBody, description = "`too-many`: of a wanted quantity"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`, `key-reused`"),
    )
)]
async fn upgrade(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Json(form): Json<UpgradeLicenses>,
) -> Result<axum::Json<Transaction>, ApiError> {
    let once = required(&headers, "upgrades", &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| upgrading::upgrade(p, context, &form));
    done.await.map(axum::Json)
}
