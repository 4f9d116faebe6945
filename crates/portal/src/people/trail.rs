//! The audit trail as the customer reads it: administrators what was done at their site, each account what was done to it
//! (docs/PRODUCT.md, "The audit trail").

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::rights::administered_sites;
use crate::records::trail::{self, Reader};
use crate::request::input::{Path, Query};
use crate::request::unit_of_work::read_tx;
use crate::request::{AppState, CommonErrors};
use axum::extract::State;
use licet_domain::Scope;
use licet_protocol::ErrorBody;
use licet_protocol::trail::Trail;
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of the trail.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(of_site)).routes(routes!(of_account))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct Before {
    /// `next` of the page before.
    #[serde(default)]
    before: Option<String>,
}

/// What was done at a site, the newest first: who, what, since when it is so. For its administrators.
#[utoipa::path(
    get, path = "/api/v1/sites/{support_id}/trail", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site"), Before),
    responses(
        CommonErrors,
        (status = 200, body = Trail),
        (status = 403, body = ErrorBody, description = "`forbidden`: for administrators of the site"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
    )
)]
async fn of_site(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
    Query(Before { before }): Query<Before>,
) -> Result<axum::Json<Trail>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        if !context.holds(&Scope::MemberOf(support_id.clone())) {
            return Err(ApiError::not_found());
        }
        let me = &context.caller.account_id;
        if !administered_sites(tx, me)?.contains(&support_id) {
            return Err(ApiError::forbidden("for administrators of the site"));
        }
        Ok(trail::page(tx, me, &Reader::Site(&support_id), before.as_deref())?)
    });
    found.await.map(axum::Json)
}

/// What was done to the account, the newest first: also that customer care looked it up.
#[utoipa::path(
    get, path = "/api/v1/account/trail", tag = "accounts", security(("bearer" = [])), params(Before),
    responses(CommonErrors, (status = 200, body = Trail))
)]
async fn of_account(
    State(state): State<AppState>,
    caller: Caller,
    Query(Before { before }): Query<Before>,
) -> Result<axum::Json<Trail>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        let me = &context.caller.account_id;
        Ok(trail::page(tx, me, &Reader::Account(me), before.as_deref())?)
    });
    found.await.map(axum::Json)
}
