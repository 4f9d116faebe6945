//! The handler: a stream of events for as long as both sides like.

use super::connection::Connection;
use super::{ALIVE_EVERY, ALIVE_HEADER, Connections};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::request::AppState;
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::{StreamExt as _, stream};
use licet_protocol::ErrorBody;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Seconds after which a session may ask for a connection again when its account has no more.
const TRY_AGAIN_AFTER: u64 = 60;
/// nginx hands the answer on as it comes.
const UNBUFFERED: HeaderName = HeaderName::from_static("x-accel-buffering");

/// The routes of live connections.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(connect))
}

/// Server-sent events: `data: {"seq":N}` at once, and whenever something that the account may see has changed: pull. A
/// comment line every 4 seconds shows that the connection is alive; `licet-alive-every` says how many. A session has one connection, the newest; an
/// account has eight.
#[utoipa::path(
    get, path = "/api/v1/live", tag = "sync", security(("bearer" = [])),
    responses(
        (status = 200, description = "Events until either side ends the connection", body = String, content_type = "text/event-stream"),
        (status = 401, description = "`unauthenticated` or `session-revoked`", body = ErrorBody),
        (status = 429, description = "`rate-limited`: the account's other sessions have all its connections; pull at intervals", body = ErrorBody),
    )
)]
async fn connect(State(state): State<AppState>, caller: Caller) -> Result<Response, ApiError> {
    let seat = state.resident.of::<Connections>().take(&caller.account_id, &caller.session_id);
    let seat = seat.ok_or_else(|| ApiError::too_many(TRY_AGAIN_AFTER))?;
    let connection = Connection::new(state, &caller, seat);
    let events = stream::unfold(connection, Connection::next).map(|live| Event::default().json_data(live));
    let mut response = Sse::new(events).keep_alive(KeepAlive::new().interval(ALIVE_EVERY)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(UNBUFFERED, HeaderValue::from_static("no"));
    headers.insert(ALIVE_HEADER, HeaderValue::from(ALIVE_EVERY.as_secs()));
    Ok(response)
}
