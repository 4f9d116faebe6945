//! `GET /api/v1/entitlements`: everything an account sees, listed by the visibility rules.
//!
//! For scripts that want a plain list, and the yardstick for sync: its conditions are read straight from the facts
//! (orders, contacts, owners, shares, numbers) and from nothing that publishing derives, so the two can be compared.

use crate::changes::documents_of;
use crate::http::input::Query;
use crate::http::{ApiError, AppState, Caller};
use crate::publish::Kind;
use crate::publish::documents::entitlement_id;
use crate::store::{Error, Tx};
use crate::values;
use axum::Json;
use axum::extract::State;
use chrono::NaiveDate;
use licet_protocol::ErrorCode;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Entitlements in one answer.
const PAGE: i64 = 500;

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
    /// What people wrote on them, as the sync's documents `annotation`, by id of the entitlement.
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
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(parameters): Query<Parameters>,
) -> Result<Json<Listing>, ApiError> {
    let today = state.clock.today();
    let after = match parameters.after.as_deref() {
        None | Some("") => (String::new(), -1),
        Some(text) => {
            position(text).ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "`after` is not a `next`"))?
        }
    };
    let read = move |tx: &mut Tx<'_>| -> Result<Listing, ApiError> {
        let ids = visible(tx, &caller, today, &after, PAGE)?;
        let next =
            if ids.len() < usize::try_from(PAGE).unwrap_or(usize::MAX) { None } else { ids.last().cloned() };
        let raw = |body| RawValue::from_string(body).map_err(|error| ApiError::internal(&error));
        let mut entitlements = Vec::with_capacity(ids.len());
        let (mut annotations, mut comments) = (BTreeMap::new(), BTreeMap::new());
        for (order_number, line) in &ids {
            let sql = "SELECT body FROM entity WHERE kind = $1 AND id = $2 AND deleted = 0";
            let id = entitlement_id(order_number, *line);
            if let Some(row) = tx.query_one(sql, values![Kind::Entitlement.code(), &id])? {
                entitlements.push(raw(row.string(0)?)?);
            }
            for (kind, written, body) in documents_of(tx, &id)? {
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

/// The five rules of product.md, "Who sees what", in SQL.
const VISIBLE: &str = "SELECT l.order_number, l.line FROM order_line l \
    JOIN sales_order o ON o.order_number = l.order_number \
    WHERE (l.order_number, l.line) > ($1, $2) AND ( \
      o.end_customer IN (SELECT p.support_id FROM site_person p WHERE p.email = $3) \
      OR o.reseller IN (SELECT p.support_id FROM site_person p WHERE p.email = $3) \
      OR o.end_customer IN (SELECT r.support_id FROM site_request r WHERE r.email = $3 AND r.approved_at IS NOT NULL) \
      OR o.reseller IN (SELECT r.support_id FROM site_request r WHERE r.email = $3 AND r.approved_at IS NOT NULL) \
      OR o.end_customer IN (SELECT b.end_customer FROM sales_order b JOIN order_contact c \
         ON c.order_number = b.order_number WHERE c.email_compared = $3 AND c.role = 'end_customer') \
      OR o.reseller IN (SELECT b.end_customer FROM sales_order b JOIN order_contact c \
         ON c.order_number = b.order_number WHERE c.email_compared = $3 AND c.role = 'end_customer') \
      OR o.end_customer IN (SELECT s.reseller FROM sales_order s JOIN order_contact c \
         ON c.order_number = s.order_number WHERE c.email_compared = $3 AND c.role = 'reseller') \
      OR o.reseller IN (SELECT s.reseller FROM sales_order s JOIN order_contact c \
         ON c.order_number = s.order_number WHERE c.email_compared = $3 AND c.role = 'reseller') \
      OR l.order_number IN (SELECT c.order_number FROM order_contact c \
         WHERE c.email_compared = $3 AND c.role = 'ship_to') \
      OR EXISTS (SELECT 1 FROM license_owner w WHERE w.account_id = $4 AND w.order_number = l.order_number \
         AND w.entitlement_id = l.order_number || '-' || l.line) \
      OR EXISTS (SELECT 1 FROM share_item i JOIN share s ON s.id = i.share_id WHERE s.holder IN ($5, $6) \
         AND s.ended = 0 AND (s.ends_on IS NULL OR s.ends_on >= $7) AND i.order_number = l.order_number \
         AND i.entitlement_id = l.order_number || '-' || l.line) \
      OR o.customer_number IN (SELECT n.customer_number FROM account_number n WHERE n.account_id = $4) \
    ) ORDER BY l.order_number, l.line LIMIT $8";

/// Order numbers and lines after a position.
///
/// # Errors
/// What the database says.
pub fn visible(
    tx: &mut Tx<'_>,
    caller: &Caller,
    today: NaiveDate,
    after: &(String, i64),
    limit: i64,
) -> Result<Vec<(String, i64)>, Error> {
    // Only a confirmed e-mail counts; nothing is stored under the empty one.
    let email = caller.email.as_ref().map_or("", licet_domain::Email::as_str);
    let by_email = if email.is_empty() { String::new() } else { format!("e:{email}") };
    let by_account = format!("a:{}", caller.account_id);
    let id = caller.account_id.as_str();
    let values = values![&after.0, after.1, email, id, by_account, by_email, today, limit];
    tx.query(VISIBLE, values)?.iter().map(|row| Ok((row.string(0)?, row.int(1)?))).collect()
}
