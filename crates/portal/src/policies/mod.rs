//! Policies: which of the vendor's rules holds for a product today.
//!
//! They come as records of the feed (`policy`) and are looked up by `licet_domain::policy`. Their table stands with the
//! feed.

use crate::clerk::look;
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::http::input::Query;
use crate::http::{AppState, Usual};
use crate::licenses::asks;
use crate::publish::Kind;
use crate::store::{Error, Tx};
use crate::values;
use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use licet_domain::policy::{Case, Policy, Rule, Stated, in_force};
use licet_protocol::ErrorBody;
use licet_protocol::policy::PolicyInForce;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// All policies that were stated.
#[derive(Debug, Default)]
pub(crate) struct Policies(Vec<Stated>);

impl Policies {
    /// Reads them: few rows, read once a transaction.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) fn load(tx: &mut Tx<'_>) -> Result<Self, Error> {
        let sql =
            "SELECT policy_id, sku, family, region, effective_from, effective_until, states FROM policy";
        let stated = tx.query(sql, values![])?.into_iter().map(|row| {
            let rule: Rule = crate::core::json::from_json(&row, 6)?;
            Ok(Stated {
                policy_id: row.string(0)?,
                sku: row.opt_string(1)?,
                family: row.opt_string(2)?,
                region: row.opt_string(3)?,
                from: row.opt_date(4)?.ok_or(Error::Shape { column: 4, expected: "a date" })?,
                until: row.opt_date(5)?,
                rule,
            })
        });
        stated.collect::<Result<_, Error>>().map(Self)
    }

    /// What holds for a product in a region on a day.
    pub(crate) fn for_product(&self, sku: &str, family: &str, region: &str, today: NaiveDate) -> Policy {
        in_force(&self.0, &Case { sku, family, region, today })
    }
}

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
        Usual,
        (status = 200, body = PolicyInForce),
        (status = 404, body = ErrorBody, description = "`not-found`: there is no such product"),
    )
)]
async fn show(
    State(state): State<AppState>,
    caller: Caller,
    Query(Parameters { sku, region }): Query<Parameters>,
) -> Result<Json<PolicyInForce>, ApiError> {
    let answer = look(&state, caller, move |tx, clerk| {
        if clerk.access(tx, Kind::Product, &sku)?.is_none() {
            return Err(ApiError::not_found());
        }
        let row = tx.query_one("SELECT family FROM product WHERE sku = $1", values![&sku])?;
        let family = row.map_or(Ok(String::new()), |row| row.string(0))?;
        let on = clerk.today();
        let policy = clerk.policies.for_product(&sku, &family, &region, on);
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
