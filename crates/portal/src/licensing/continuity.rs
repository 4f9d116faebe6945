//! The continuity radar: sites whose people may be missing when they are needed, and licenses whose owner is absent.
//!
//! An owner is absent who left the site, whose account is locked, who never signed in, or has not for months
//! (`licet_domain::continuity`). The site's administrators take over what such an owner holds, or hand it to a colleague;
//! the owner and all administrators are told.

use super::absence::OwnerAccount;
use super::deciding::{colleague, decides, transfer_all};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::records::{accounts, notices, site_members};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path, Query};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::HeaderMap;
use chrono::NaiveDate;
use licet_domain::continuity::{ABSENT_MONTHS, Absence, OwnerActivity, absence};
use licet_domain::ownership::Standing;
use licet_protocol::site::{
    AbsentOwner, Continuity, ContinuityDecision, MAX_RADAR_MONTHS, QuietMember, SiteContinuity, TakeOver,
    TakenOver,
};
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use serde::Deserialize;
use std::collections::BTreeSet;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of the radar.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(radar)).routes(routes!(take_over))
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Months {
    /// How many months without a sign-in count as absent: 1 to 60, 6 by default.
    #[serde(default)]
    months: Option<u32>,
}

/// What threatens the continuity of the account's sites, by name: sites with one administrator or none, licenses whose owner
/// is absent or that have none, members who have not signed in. Owners and members are listed to administrators, and to
/// customer care where it decides.
#[utoipa::path(
    get, path = "/api/v1/continuity", tag = "sites", security(("bearer" = [])), params(Months),
    responses(
        CommonErrors,
        (status = 200, body = Continuity),
        (status = 422, body = ErrorBody, description = "`invalid-fields`"),
    )
)]
async fn radar(
    State(state): State<AppState>,
    caller: Caller,
    Query(Months { months }): Query<Months>,
) -> Result<axum::Json<Continuity>, ApiError> {
    let months = months.unwrap_or(ABSENT_MONTHS);
    if !(1..=MAX_RADAR_MONTHS).contains(&months) {
        let error = FieldError::new("months", "out-of-range").with("maximum", MAX_RADAR_MONTHS);
        return Err(ApiError::invalid_fields(vec![error]));
    }
    let found = read_tx(&state, caller, move |tx, context| {
        let member = |scope: &str| scope.strip_prefix("member:").map(str::to_owned);
        let mut sites = Vec::new();
        for support_id in context.scopes().filter_map(member).collect::<BTreeSet<_>>() {
            sites.push(site(tx, context, support_id, months)?);
        }
        sites.sort_by(|a, b| (&a.name, &a.support_id).cmp(&(&b.name, &b.support_id)));
        Ok(Continuity { months, sites })
    });
    found.await.map(axum::Json)
}

fn site(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    support_id: String,
    months: u32,
) -> Result<SiteContinuity, Error> {
    let decides = decides(tx, context, &support_id)?;
    let members = site_members::all(tx, &support_id)?;
    let (mut owners, mut quiet) = (Vec::new(), Vec::new());
    if decides {
        owners = absent_owners(tx, &support_id, context.today(), months)?;
        for email in &members {
            quiet.extend(quiet_member(tx, email, context.today(), months)?);
        }
    }
    Ok(SiteContinuity {
        name: notices::site_name(tx, &support_id)?,
        administrators: site_members::administrators(tx, &support_id)?.len(),
        members: members.len(),
        decides,
        owners,
        quiet,
        support_id,
    })
}

/// Whoever belongs to a site, has an account or should, and has not been seen for so many months.
fn quiet_member(
    tx: &mut Tx<'_>,
    email: &str,
    today: NaiveDate,
    months: u32,
) -> Result<Option<QuietMember>, Error> {
    let sql = "SELECT profile, last_sign_in_month FROM account \
               WHERE email = $1 AND confirmed_at IS NOT NULL AND deleted_at IS NULL";
    let (name, last_sign_in) = match tx.query_one(sql, values![email])? {
        Some(row) => (accounts::name_in(row.text(0)?), row.opt_string(1)?),
        None => (String::new(), None),
    };
    let activity =
        OwnerActivity { left: false, locked: false, last_sign_in: last_sign_in.as_deref(), since: None };
    let is_quiet = absence(&activity, today, months).is_some();
    Ok(is_quiet.then(|| QuietMember { email: email.to_owned(), name, last_sign_in }))
}

/// `CROSS JOIN` keeps the order of the loops.
const OWNERS: &str = "SELECT w.account_id, w.standing, COUNT(*) FROM sales_order o \
    CROSS JOIN order_line e ON e.order_number = o.order_number \
    CROSS JOIN license l ON l.entitlement_id = e.order_number || '-' || e.line \
    LEFT JOIN license_owner w ON w.license_id = l.id \
    WHERE o.end_customer = $1 AND l.state IS NULL GROUP BY w.account_id, w.standing ORDER BY w.account_id, w.standing";

/// The owners of a site's licenses who are absent, those with the most licenses first; and the licenses without an owner.
fn absent_owners(
    tx: &mut Tx<'_>,
    support_id: &str,
    today: NaiveDate,
    months: u32,
) -> Result<Vec<AbsentOwner>, Error> {
    let mut absent = Vec::new();
    for row in tx.query(OWNERS, values![support_id])? {
        let licenses = row.int(2)?;
        let Some(account_id) = row.opt_string(0)? else {
            absent.push(AbsentOwner {
                account_id: None,
                name: String::new(),
                email: None,
                reason: Absence::NoOwner,
                last_sign_in: None,
                licenses,
                decidable: true,
            });
            continue;
        };
        let left = row.opt_text(1)? == Some(Standing::Unattended.as_str());
        let facts = OwnerAccount::of(tx, &account_id)?;
        if let Some(reason) = facts.absence(left, today, months) {
            absent.push(AbsentOwner {
                decidable: facts.absence(left, today, ABSENT_MONTHS).is_some(),
                name: facts.name,
                email: facts.email,
                reason,
                last_sign_in: facts.last_sign_in,
                licenses,
                account_id: Some(account_id),
            });
        }
    }
    absent.sort_by_key(|owner| std::cmp::Reverse(owner.licenses));
    Ok(absent)
}

/// Takes over all licenses that an absent owner holds for a site, or those that have no owner; or hands them to a
/// colleague. For the administrators of the site; for customer care where it has none, which can't take over itself.
#[utoipa::path(
    post, path = "/api/v1/sites/{support_id}/take-over", tag = "sites", security(("bearer" = [])),
    request_body = TakeOver,
    params(
        ("support_id" = String, Path, description = "The site"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = TakenOver),
        (status = 404, body = ErrorBody, description = "`not-found`: no site that this account decides about, or nothing that this owner holds there"),
        (status = 409, body = ErrorBody, description = "`license-attended`: the owner is there"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: no member of the site with an account; `key-reused`"),
    )
)]
async fn take_over(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(support_id): Path<String>,
    Json(form): Json<TakeOver>,
) -> Result<axum::Json<TakenOver>, ApiError> {
    let once = required(&headers, &format!("sites/{support_id}/take-over"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| {
        if !decides(p.tx, context, &support_id)? {
            return Err(ApiError::not_found());
        }
        let owners = absent_owners(p.tx, &support_id, context.today(), ABSENT_MONTHS)?;
        if !owners.iter().any(|owner| owner.account_id == form.account_id) {
            return Err(refused(p.tx, &support_id, form.account_id.as_deref())?);
        }
        let to = match form.decision {
            ContinuityDecision::HandOver => colleague(p.tx, "to", form.to.as_deref(), &support_id)?,
            ContinuityDecision::TakeOver => {
                let own = context.caller.email.as_ref().map_or("", |email| email.as_str());
                // Customer care owns nothing of a customer's.
                if site_members::role(p.tx, &support_id, own)?.is_none() {
                    let mut errors = FieldErrors::default();
                    errors.add("decision", "unknown-choice");
                    return Err(ApiError::invalid_fields(errors.0));
                }
                context.caller.account_id.clone()
            }
        };
        let licenses = transfer_all(p, context, &support_id, form.account_id.as_deref(), &to)?;
        Ok(TakenOver { licenses })
    });
    done.await.map(axum::Json)
}

/// Why there is nothing to take over.
fn refused(tx: &mut Tx<'_>, support_id: &str, account_id: Option<&str>) -> Result<ApiError, Error> {
    let sql = "SELECT l.serial_number FROM license_owner w JOIN sales_order o ON o.order_number = w.order_number \
               JOIN license l ON l.id = w.license_id WHERE o.end_customer = $1 AND w.account_id = $2 LIMIT 1";
    let row = tx.query_one(sql, values![support_id, account_id.unwrap_or_default()])?;
    Ok(match row {
        Some(row) => {
            let error = ApiError::new(ErrorCode::LicenseAttended, "its owner is there");
            error.with("serial", row.text(0)?)
        }
        None => ApiError::not_found(),
    })
}
