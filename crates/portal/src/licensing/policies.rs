//! The policy in force for a product, as clients ask for it.

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::licensing::licenses::asks;
use crate::records::Kind;
use crate::request::input::Query;
use crate::request::unit_of_work::read_tx;
use crate::request::{AppState, CommonErrors};
use crate::values;
use axum::Json;
use axum::extract::State;
use licet_protocol::ErrorBody;
use licet_protocol::policy::PolicyInForce;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of policies.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(show))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Parameters {
    /// The product.
    sku: String,
    /// The region of the customer's site; without it, what holds where no region is named.
    #[serde(default)]
    region: String,
}

/// What holds for a product today: what it asks for, how often its licenses move, what an upgrade needs.
#[utoipa::path(
    get, path = "/api/v1/policies", tag = "policies", security(("bearer" = [])), params(Parameters),
    responses(
        CommonErrors,
        (status = 200, body = PolicyInForce),
        (status = 404, body = ErrorBody, description = "`not-found`: there is no such product"),
    )
)]
async fn show(
    State(state): State<AppState>,
    caller: Caller,
    Query(Parameters { sku, region }): Query<Parameters>,
) -> Result<Json<PolicyInForce>, ApiError> {
    let answer = read_tx(&state, caller, move |tx, context| {
        if context.access(tx, Kind::Product, &sku)?.is_none() {
            return Err(ApiError::not_found());
        }
        let row = tx.query_one("SELECT family FROM product WHERE sku = $1", values![&sku])?;
        let family = row.map_or(Ok(String::new()), |row| row.string(0))?;
        let on = context.today();
        let policy = context.policies.for_product(&sku, &family, &region, on);
        Ok(PolicyInForce {
            sku,
            on,
            asks: asks(&policy),
            rehost_limit: policy.rehost.limit,
            rehost_period_days: policy.rehost.period_days,
            upgrade_needs_maintenance: policy.upgrade.needs_maintenance,
            flex_return_days: policy.flex_return.days,
            keys_in_mail: policy.mail.keys_in_clear,
        })
    });
    answer.await.map(Json)
}
