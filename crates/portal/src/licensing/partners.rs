//! Delegation: which resellers may act for a site, and how far. The site's administrators say so; who may do what then is
//! `licet_domain::delegation`, looked up where somebody acts (`crate::request::unit_of_work::EntitlementAccess::lets`).
//!
//! What a partner asks for is a request (`crate::decisions`).

use super::addresses;
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::people::site_roles;
use crate::records::rights::set_mandate;
use crate::records::{Publisher, accounts, mandates, notices};
use crate::request::input::{Json, Path};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use chrono::{Days, NaiveDate};
use licet_domain::delegation::{MOST_DAYS, Mandate};
use licet_protocol::site::{Partner, Partners, SetPartner};
use licet_protocol::{ErrorBody, FieldError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Resellers in one answer.
const MAX_PARTNERS: i64 = 500;

/// The routes of a site's partners.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, change))
}

/// The resellers that sold to a site, and what it lets them do. For the people of the site.
#[utoipa::path(
    get, path = "/api/v1/sites/{support_id}/partners", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")),
    responses(
        CommonErrors,
        (status = 200, body = Partners),
        (status = 403, body = ErrorBody, description = "`forbidden`: customer care, where the site has an administrator"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
) -> Result<axum::Json<Partners>, ApiError> {
    let found = read_tx(&state, caller, move |tx, context| {
        site_roles::require_say(tx, context, &support_id)?;
        partners(tx, context, &support_id)
    });
    found.await.map(axum::Json)
}

/// Changes what a reseller may do for a site: the people of both are told.
#[utoipa::path(
    put, path = "/api/v1/sites/{support_id}/partners", tag = "sites", security(("bearer" = [])),
    params(("support_id" = String, Path, description = "The site")), request_body = SetPartner,
    responses(
        CommonErrors,
        (status = 200, body = Partners, description = "All of them, after it"),
        (status = 403, body = ErrorBody, description = "`forbidden`: for administrators; for customer care, where there is none"),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account belongs to"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: no reseller that sold to the site, a day that is over"),
    )
)]
async fn change(
    State(state): State<AppState>,
    caller: Caller,
    Path(support_id): Path<String>,
    Json(form): Json<SetPartner>,
) -> Result<axum::Json<Partners>, ApiError> {
    let done = write_tx(&state, caller, None, move |p, context| {
        site_roles::require_administrator(p.tx, context, &support_id)?;
        let wanted = Mandate { level: form.level, ends_on: form.ends_on };
        let mandate = checked(p.tx, context.today(), &support_id, &form.reseller, wanted)?;
        set(p, &support_id, &form.reseller, mandate, &context.caller.account_id)?;
        partners(p.tx, context, &support_id)
    });
    done.await.map(axum::Json)
}

/// What a reseller is to be let do, looked over.
///
/// # Errors
/// `invalid-fields`: no reseller that sold to the customer, or a last day that is over or far off.
pub(crate) fn checked(
    tx: &mut Tx<'_>,
    today: NaiveDate,
    customer: &str,
    reseller: &str,
    mandate: Mandate,
) -> Result<Mandate, ApiError> {
    if !mandates::has_sold(tx, customer, reseller)? {
        return Err(ApiError::invalid_fields(vec![FieldError::new("reseller", "unknown-choice")]));
    }
    let ends_on = mandate.ends_on.filter(|_| mandate.level.may_end());
    // Where the customer is, it can still be the day before.
    let first = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    let last = today.checked_add_days(Days::new(MOST_DAYS)).unwrap_or(NaiveDate::MAX);
    if ends_on.is_some_and(|day| day < first || day > last) {
        let error = FieldError::new("ends_on", "out-of-range").with("minimum", today).with("maximum", last);
        return Err(ApiError::invalid_fields(vec![error]));
    }
    Ok(Mandate { ends_on, ..mandate })
}

/// Sets what a reseller may do for a customer. What it may see of the customer's addresses follows.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn set(
    p: &mut Publisher<'_, '_>,
    customer: &str,
    reseller: &str,
    mandate: Mandate,
    by: &str,
) -> Result<(), Error> {
    set_mandate(p, customer, reseller, mandate, by)?;
    let sql = "SELECT DISTINCT customer_number FROM sales_order WHERE end_customer = $1 AND reseller = $2 \
               AND customer_number <> '' ORDER BY customer_number";
    for row in p.tx.query(sql, values![customer, reseller])? {
        addresses::publish_all(p, row.text(0)?)?;
    }
    Ok(())
}

fn partners(tx: &mut Tx<'_>, context: &RequestContext<'_>, support_id: &str) -> Result<Partners, ApiError> {
    let sql = "SELECT o.reseller, s.name, COUNT(*), MAX(o.ordered_on) FROM sales_order o \
               LEFT JOIN site s ON s.support_id = o.reseller \
               WHERE o.end_customer = $1 AND o.reseller IS NOT NULL AND o.reseller <> o.end_customer \
               GROUP BY o.reseller, s.name ORDER BY s.name, o.reseller LIMIT $2";
    let mut partners = Vec::new();
    for row in tx.query(sql, values![support_id, MAX_PARTNERS])? {
        let reseller = row.string(0)?;
        let stored = mandates::of(tx, support_id, &reseller)?;
        let mandate = stored.as_ref().map(|stored| stored.mandate).unwrap_or_default();
        let set_by = match &stored {
            Some(stored) => Some(notices::person(accounts::by_id(tx, &stored.set_by)?.as_ref())),
            None => None,
        };
        partners.push(Partner {
            name: row.opt_string(1)?.unwrap_or_else(|| reseller.clone()),
            support_id: reseller,
            orders: row.int(2)?,
            last_order_on: row.opt_date(3)?.ok_or(Error::Shape { column: 3, expected: "a date" })?,
            level: mandate.level,
            ends_on: mandate.ends_on,
            set_at: stored.map(|stored| stored.set_at),
            set_by,
        });
    }
    let may_change = site_roles::require_administrator(tx, context, support_id).is_ok();
    Ok(Partners { partners, may_change })
}

#[cfg(test)]
mod tests;
