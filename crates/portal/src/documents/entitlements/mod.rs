//! `GET /api/v1/entitlements`: everything an account sees, listed by the visibility rules.
//!
//! For scripts that want a plain list, and the yardstick for sync: its conditions are read straight from the facts
//! (orders, contacts, owners, shares, numbers) and from nothing that publishing derives, so the two can be compared
//! ([`visible`]).

mod visible;

pub use visible::visible;

use crate::annotations::documents_for;
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::order_lines::entitlement_id;
use crate::records::{Kind, Lookup};
use crate::request::AppState;
use crate::request::input::Query;
use crate::store::Tx;
use crate::values;
use axum::Json;
use axum::extract::State;
use licet_domain::place::CustomerDay;
use licet_protocol::ErrorCode;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Entitlements in one answer.
const PAGE: usize = 500;

/// The routes of entitlements.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Parameters {
    /// `next` of the answer before.
    #[serde(default)]
    after: Option<String>,
}

/// One page of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Listing {
    /// The entitlements, by order number and line, as the sync's documents.
    #[schema(value_type = Vec<Object>)]
    pub entitlements: Vec<Box<RawValue>>,
    /// What the account reads of what people wrote on them, as the sync's documents `annotation`, by id.
    #[schema(value_type = BTreeMap<String, Object>)]
    pub annotations: BTreeMap<String, Box<RawValue>>,
    /// Comments on them, as the sync's documents `comment`, by id.
    #[schema(value_type = BTreeMap<String, Object>)]
    pub comments: BTreeMap<String, Box<RawValue>>,
    /// What to ask for next, unless this was the end.
    pub next: Option<String>,
}

/// Every entitlement that the account sees, by order number and line, with what people wrote on it.
#[utoipa::path(
    get, path = "/api/v1/entitlements", tag = "entitlements", security(("bearer" = [])), params(Parameters),
    responses(
        (status = 200, description = "One page", body = Listing),
        (status = 400, description = "`after` is not what an answer gave as `next`", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
        (status = 429, description = "`rate-limited`: more work than one account may ask for", body = licet_protocol::ErrorBody),
        (status = 503, description = "`unavailable`: overloaded", body = licet_protocol::ErrorBody),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(parameters): Query<Parameters>,
) -> Result<Json<Listing>, ApiError> {
    // A share ends by the day at its customers: what is over was ended just now.
    crate::request::due_shares::end_due_shares(&state).await?;
    let today = CustomerDay::anywhere(state.clock.now()).first();
    let after = match parameters.after.as_deref() {
        None | Some("") => (String::new(), -1),
        Some(text) => {
            position(text).ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "`after` is not a `next`"))?
        }
    };
    let _place = state.workload.place(&caller.account_id).await?;
    let read = move |tx: &mut Tx<'_>| -> Result<Listing, ApiError> {
        let ids = visible(tx, &caller, today, &after, PAGE)?;
        let next = if ids.len() < PAGE { None } else { ids.last().cloned() };
        let raw = |body| RawValue::from_string(body).map_err(|error| ApiError::internal(&error));
        let mut entitlements = Vec::with_capacity(ids.len());
        let (mut annotations, mut comments) = (BTreeMap::new(), BTreeMap::new());
        let mut lookup = Lookup::new(&caller, today);
        for (order_number, line) in &ids {
            let sql = "SELECT body FROM entity WHERE kind = $1 AND id = $2 AND deleted = 0";
            let id = entitlement_id(order_number, *line);
            if let Some(row) = tx.query_one(sql, values![Kind::Entitlement.code(), &id])? {
                entitlements.push(raw(row.string(0)?)?);
            }
            for (kind, written, body) in documents_for(tx, &mut lookup, &id)? {
                let to = if kind == Kind::Comment { &mut comments } else { &mut annotations };
                to.insert(written, raw(body)?);
            }
        }
        Ok(Listing {
            entitlements,
            annotations,
            comments,
            next: next.map(|(order_number, line)| format!("{line}/{order_number}")),
        })
    };
    Ok(Json(state.store.read(read).await?))
}

fn position(text: &str) -> Option<(String, i64)> {
    let (line, order_number) = text.split_once('/')?;
    Some((order_number.to_owned(), line.parse().ok()?))
}
