//! The queue of requests that customer care decides, and who of care looks after which.

use super::person_by_id;
use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records::requests::{self, Stored};
use crate::records::{Kind, Publisher};
use crate::request::idempotency_key::required;
use crate::request::input::{Json, Path, Query};
use crate::request::unit_of_work::{RequestContext, read_tx, write_tx};
use crate::request::{AppState, CommonErrors};
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::HeaderMap;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::request::{CARE_DAYS, RequestKind, care_due};
use licet_protocol::care::{CareCounts, CareQueue, QueuedRequest, TakeRequest};
use licet_protocol::request::RequestForm;
use licet_protocol::{ErrorBody, ErrorCode, FieldError};
use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Requests of one page.
const PAGE: usize = 100;

pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list)).routes(routes!(take))
}

#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
struct Parameters {
    /// `next` of the page before.
    #[serde(default)]
    after: Option<String>,
    /// Whose: `mine`, `free` (nobody's), or of all.
    #[serde(default)]
    owner: Option<String>,
    /// Only those of this kind.
    #[serde(default)]
    kind: Option<String>,
    /// Only those that should have been decided.
    #[serde(default)]
    overdue: bool,
}

/// What customer care decides and the account didn't ask itself: open, not too old, and about a site that there is.
const WAITING: &str = "FROM request q LEFT JOIN care_claim c ON c.request_id = q.id \
    WHERE q.decider = 'care' AND q.state IN ('open', 'needs_answer') AND q.account_id <> $1 \
    AND (q.expires_at IS NULL OR q.expires_at > $2) \
    AND (q.kind <> 'site_access' OR EXISTS (SELECT 1 FROM site s WHERE s.support_id = q.support_id))";
const OVERDUE: &str = "(q.created_at <= $3 OR q.expires_at <= $2)";

/// The requests that customer care decides, the oldest first, with who looks after each. For customer care.
#[utoipa::path(
    get, path = "/api/v1/care/requests", tag = "care", security(("bearer" = [])), params(Parameters),
    responses(
        CommonErrors,
        (status = 200, body = CareQueue),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 422, body = ErrorBody, description = "`invalid-fields`: no such owner or kind"),
    )
)]
async fn list(
    State(state): State<AppState>,
    caller: Caller,
    Query(wanted): Query<Parameters>,
) -> Result<axum::Json<CareQueue>, ApiError> {
    caller.require_care()?;
    let unknown = |field: &str| ApiError::invalid_fields(vec![FieldError::new(field, "unknown-choice")]);
    let owner = match wanted.owner.as_deref() {
        None | Some("") => "",
        Some("mine") => "AND c.account_id = $1",
        Some("free") => "AND c.account_id IS NULL",
        Some(_) => return Err(unknown("owner")),
    };
    let kind = match wanted.kind.as_deref().filter(|kind| !kind.is_empty()) {
        None => None,
        Some(kind) => Some(RequestKind::parse(kind).ok_or_else(|| unknown("kind"))?),
    };
    let overdue = if wanted.overdue { format!("AND {OVERDUE}") } else { String::new() };
    let page = format!(
        "SELECT q.id, c.account_id {WAITING} {owner} {overdue} AND ($4 IS NULL OR q.kind = $4) \
         AND ($5 IS NULL OR q.id > $5) AND $3 <> '' ORDER BY q.id LIMIT $6"
    );
    let found = read_tx(&state, caller, move |tx, context| {
        let (me, now) = (context.caller.account_id.as_str(), context.now);
        let since = now - TimeDelta::days(CARE_DAYS);
        let kind = kind.map(RequestKind::as_str);
        let most = i64::try_from(PAGE + 1).unwrap_or(i64::MAX);
        let rows = tx.query(&page, values![me, now, since, kind, wanted.after.as_deref(), most])?;
        let mut requests = Vec::new();
        for row in rows.iter().take(PAGE) {
            if let Some(request) = requests::by_id(tx, row.text(0)?)? {
                requests.push(on_the_wire(tx, context, &request, row.opt_text(1)?)?);
            }
        }
        let more = rows.len() > PAGE;
        let next = requests.last().filter(|_| more).map(|request: &QueuedRequest| request.request_id.clone());
        Ok(CareQueue { requests, next, counts: counts(tx, me, now, since)? })
    });
    found.await.map(axum::Json)
}

fn counts(tx: &mut Tx<'_>, me: &str, now: DateTime<Utc>, since: DateTime<Utc>) -> Result<CareCounts, Error> {
    let sql = format!(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN c.account_id = $1 THEN 1 ELSE 0 END), 0), \
         COALESCE(SUM(CASE WHEN c.account_id IS NULL THEN 1 ELSE 0 END), 0), \
         COALESCE(SUM(CASE WHEN {OVERDUE} THEN 1 ELSE 0 END), 0) {WAITING}"
    );
    let row = tx.query_one(&sql, values![me, now, since])?;
    let number = |column: usize| -> Result<u32, Error> {
        let number = row.as_ref().map_or(Ok(0), |row| row.int(column))?;
        Ok(u32::try_from(number).unwrap_or(u32::MAX))
    };
    Ok(CareCounts { open: number(0)?, mine: number(1)?, free: number(2)?, overdue: number(3)? })
}

fn on_the_wire(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    request: &Stored,
    owner: Option<&str>,
) -> Result<QueuedRequest, Error> {
    let due_at = care_due(request.created_at, request.expires_at);
    Ok(QueuedRequest {
        request_id: request.id.clone(),
        kind: request.kind(),
        state: request.state,
        asker: person_by_id(tx, &request.account_id)?,
        support_id: request.support_id.clone(),
        serial_numbers: request.serial_numbers.clone(),
        subject: match &request.form {
            RequestForm::General { subject, .. } => Some(subject.clone()),
            _ => None,
        },
        created_at: request.created_at,
        due_at,
        overdue: due_at <= context.now,
        mine: owner == Some(context.caller.account_id.as_str()),
        owner: owner.map(|owner| person_by_id(tx, owner)).transpose()?,
    })
}

/// Takes a request of the queue, or gives it back. What somebody else of customer care looks after can be taken once they
/// have given it back. For customer care.
#[utoipa::path(
    post, path = "/api/v1/care/requests/{id}/owner", tag = "care", security(("bearer" = [])), request_body = TakeRequest,
    params(
        ("id" = String, Path, description = "The request"),
        ("Idempotency-Key" = String, Header, description = "A UUID, the same for each try of one request")
    ),
    responses(
        CommonErrors,
        (status = 200, body = QueuedRequest, description = "As it is after it"),
        (status = 403, body = ErrorBody, description = "`forbidden`: for customer care"),
        (status = 404, body = ErrorBody, description = "`not-found`: none that customer care decides now"),
        (status = 409, body = ErrorBody, description = "`request-taken`: somebody else looks after it"),
    )
)]
async fn take(
    State(state): State<AppState>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<String>,
    Json(form): Json<TakeRequest>,
) -> Result<axum::Json<QueuedRequest>, ApiError> {
    caller.require_care()?;
    let once = required(&headers, &format!("care/requests/{id}/owner"), &form)?;
    let done = write_tx(&state, caller, Some(once), move |p, context| claim(p, context, &id, form.take));
    done.await.map(axum::Json)
}

fn claim(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    id: &str,
    take: bool,
) -> Result<QueuedRequest, ApiError> {
    let me = context.caller.account_id.as_str();
    let request = requests::by_id(p.tx, id)?.ok_or_else(ApiError::not_found)?;
    let facts = requests::facts(p.tx, &request, p.now)?;
    let who = requests::capacities(p.tx, &request, context.caller)?;
    let open = context.access(p.tx, Kind::Request, id)?.is_some() && facts.state.is_open();
    if !open || !who.care || !facts.is_decided_by(who) {
        return Err(ApiError::not_found());
    }
    let held = p.tx.query_one("SELECT account_id FROM care_claim WHERE request_id = $1", values![id])?;
    let held = held.map(|row| row.string(0)).transpose()?;
    match held.as_deref() {
        Some(owner) if owner != me => {
            let owner = person_by_id(p.tx, owner)?;
            let person = if owner.name.is_empty() { owner.email } else { owner.name };
            let taken = ApiError::new(ErrorCode::RequestTaken, "somebody else looks after this request");
            return Err(taken.with("person", person));
        }
        Some(_) if !take => {
            p.tx.execute("DELETE FROM care_claim WHERE request_id = $1", values![id])?;
        }
        None if take => {
            let sql = "INSERT INTO care_claim (request_id, account_id, taken_at) VALUES ($1, $2, $3)";
            p.tx.execute(sql, values![id, me, p.now])?;
        }
        _ => return Ok(on_the_wire(p.tx, context, &request, held.as_deref())?),
    }
    let action = if take { "request.taken" } else { "request.given-back" };
    audit::record(p.tx, p.now, &Deed { actor: Some(me), action, kind: "request", id, detail: None })?;
    Ok(on_the_wire(p.tx, context, &request, take.then_some(me))?)
}
