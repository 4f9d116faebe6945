//! `POST /api/v1/changes`: reads a batch change by change, so that one that this portal can't read parks alone.

use super::Renaming;
use super::batch::{Asked, push};
use crate::core::error::ApiError;
use crate::core::idempotency::receipts;
use crate::request::AppState;
use crate::request::input::Json;
use crate::request::session::AccessClaims;
use crate::store::Tx;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderName, header};
use licet_protocol::change::{Change, Changes, MOST_BYTES, MOST_CHANGES, Outcome, Outcomes};
use licet_protocol::{ErrorBody, ErrorCode};
use serde::Deserialize;
use serde_json::Value;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::Uuid;

/// The routes of changes.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(take)).layer(DefaultBodyLimit::max(MOST_BYTES))
}

/// [`Changes`], whose parts are not read yet.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Batch {
    changes: Vec<Value>,
}

/// Make changes: each is done, refused, or in conflict with what somebody else changed, as its outcome says. All are
/// committed when this answers. The same key with the same body gets its first outcome again.
#[utoipa::path(
    post, path = "/api/v1/changes", tag = "changes", security(("bearer" = [])), request_body = Changes,
    responses(
        (status = 200, body = Outcomes, description = "All changes were decided about"),
        (status = 400, body = ErrorBody, description = "`bad-request`: no batch, more than 500 changes, or one without a key; nothing was done"),
        (status = 401, body = ErrorBody, description = "`unauthenticated` or `session-revoked`; nothing was done"),
        (status = 429, body = ErrorBody, description = "`rate-limited`: more work than one account may ask for; nothing was done"),
        (status = 413, body = ErrorBody, description = "`too-large`: more than 1 MiB; nothing was done"),
        (status = 503, body = ErrorBody, description = "`unavailable`: send the same batch again"),
    )
)]
async fn take(
    State(state): State<AppState>,
    claimed: AccessClaims,
    Json(batch): Json<Batch>,
) -> Result<([(HeaderName, &'static str); 1], axum::Json<Outcomes>), ApiError> {
    if batch.changes.len() > MOST_CHANGES {
        let message = format!("more than {MOST_CHANGES} changes in one batch");
        return Err(ApiError::new(ErrorCode::BadRequest, message));
    }
    let asked = batch.changes.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let _place = state.workload.place(claimed.account_id()).await?;
    let (now, compose) = (state.clock.now(), state.compose);
    let work = move |tx: &mut Tx<'_>| -> Result<_, ApiError> {
        let caller = claimed.caller(tx)?;
        Ok(push(tx, &caller, now, compose, &asked)?)
    };
    let pushed = state.store.write(work).await?;
    if pushed.renaming {
        state.resident.of::<Renaming>().wake();
    }
    pushed.outcomes.iter().for_each(count);
    Ok(([(header::CACHE_CONTROL, "no-store")], axum::Json(Outcomes { outcomes: pushed.outcomes })))
}

/// Reads one change.
///
/// # Errors
/// 400 for one without a key, which no outcome could name.
pub(crate) fn read(value: Value) -> Result<Asked, ApiError> {
    let key = value.get("key").and_then(Value::as_str).map(str::to_owned);
    let key = key.ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "a change without a key"))?;
    let is_v7 = |uuid: Uuid| uuid.get_version_num() == 7 && uuid.to_string() == key;
    if !Uuid::parse_str(&key).is_ok_and(is_v7) {
        return Ok(Asked::Unreadable { key, why: "its key is not a UUIDv7 in lower case".to_owned() });
    }
    let mut body = value.clone();
    if let Some(body) = body.as_object_mut() {
        body.remove("key");
    }
    let hash = receipts::hash(&body);
    Ok(match serde_json::from_value::<Change>(value) {
        Ok(change) => Asked::Whole { change, hash },
        Err(error) => Asked::Unreadable { key, why: error.to_string() },
    })
}

fn count(outcome: &Outcome) {
    let became = match outcome.status {
        200 => "done",
        409 => "conflict",
        _ => "refused",
    };
    metrics::counter!("licet_changes_total", "outcome" => became).increment(1);
}
