//! The account's sessions: listed, ended one by one, or all others at once.

use super::{revoke, revoke_all};
use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::request::AppState;
use crate::request::input::Path;
use crate::store::{Error, Tx};
use crate::values;
use axum::extract::State;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use licet_protocol::ErrorBody;
use licet_protocol::account::{SessionInfo, Sessions};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The routes of the list.
pub(super) fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(list, end_others)).routes(routes!(end))
}

/// The sessions of an account that run, the one used last first. One whose refresh tokens have all run out is over.
///
/// # Errors
/// What the database says.
pub fn running(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
    current: Option<&str>,
) -> Result<Vec<SessionInfo>, Error> {
    let rows = tx.query(
        "SELECT s.id, s.device_name, s.created_at, s.last_used_at FROM session s
         WHERE s.account_id = $1 AND s.revoked_at IS NULL
           AND EXISTS (SELECT 1 FROM refresh_token t WHERE t.session_id = s.id AND t.expires_at > $2)
         ORDER BY s.last_used_at DESC, s.id DESC",
        values![account_id, now],
    )?;
    let session = |row: &crate::store::Row| {
        Ok(SessionInfo {
            session_id: row.string(0)?,
            device_name: row.opt_string(1)?,
            created_at: row.moment(2)?,
            last_seen_at: row.moment(3)?,
            current: current == Some(row.text(0)?),
        })
    };
    rows.iter().map(session).collect()
}

/// Ends one session of an account. `false`: it has no such session that runs.
///
/// # Errors
/// What the database says.
pub fn end_one(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    account_id: &str,
    session_id: &str,
    why: &str,
) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM session WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL";
    if tx.query_one(sql, values![session_id, account_id])?.is_none() {
        return Ok(false);
    }
    revoke(tx, now, session_id, why)?;
    Ok(true)
}

/// The sessions of the account that run: on which device, since when, and when it was last seen.
#[utoipa::path(
    get, path = "/api/v1/account/sessions", tag = "session", security(("bearer" = [])),
    responses(
        (status = 200, body = Sessions),
        (status = 401, body = ErrorBody, description = "`unauthenticated` or `session-revoked`"),
    )
)]
async fn list(State(state): State<AppState>, caller: Caller) -> Result<axum::Json<Sessions>, ApiError> {
    let now = state.clock.now();
    let read = move |tx: &mut Tx<'_>| running(tx, now, &caller.account_id, Some(&caller.session_id));
    let sessions = state.store.read(read).await?;
    Ok(axum::Json(Sessions { sessions }))
}

/// Ends all sessions of the account but the one that asks.
#[utoipa::path(
    delete, path = "/api/v1/account/sessions", tag = "session", security(("bearer" = [])),
    responses(
        (status = 204, description = "They are over; this one goes on"),
        (status = 401, body = ErrorBody, description = "`unauthenticated` or `session-revoked`"),
    )
)]
async fn end_others(State(state): State<AppState>, caller: Caller) -> Result<StatusCode, ApiError> {
    let now = state.clock.now();
    let work = move |tx: &mut Tx<'_>| -> Result<(), Error> {
        let (account, keep) = (caller.account_id.as_str(), Some(caller.session_id.as_str()));
        let ended = revoke_all(tx, now, account, keep, "ended-elsewhere")?;
        if ended == 0 {
            return Ok(());
        }
        let (actor, action) = (Some(account), "account.sessions-ended");
        audit::record(tx, now, &Deed { actor, action, kind: "account", id: account, detail: None })
    };
    state.store.write(work).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends one session of the account.
#[utoipa::path(
    delete, path = "/api/v1/account/sessions/{session_id}", tag = "session", security(("bearer" = [])),
    params(("session_id" = String, Path, description = "The session")),
    responses(
        (status = 204, description = "The session is over; its tokens no longer work"),
        (status = 401, body = ErrorBody, description = "`unauthenticated` or `session-revoked`"),
        (status = 404, body = ErrorBody, description = "`not-found`: no session of this account that runs"),
    )
)]
async fn end(
    State(state): State<AppState>,
    caller: Caller,
    Path(session_id): Path<String>,
) -> Result<StatusCode, ApiError> {
    let now = state.clock.now();
    let work = move |tx: &mut Tx<'_>| -> Result<bool, Error> {
        let ended = end_one(tx, now, &caller.account_id, &session_id, "ended-elsewhere")?;
        if ended {
            let (actor, id) = (Some(caller.account_id.as_str()), session_id.as_str());
            let deed = Deed { actor, action: "session.closed", kind: "session", id, detail: None };
            audit::record(tx, now, &deed)?;
        }
        Ok(ended)
    };
    let ended = state.store.write(work).await?;
    if ended { Ok(StatusCode::NO_CONTENT) } else { Err(ApiError::not_found()) }
}
