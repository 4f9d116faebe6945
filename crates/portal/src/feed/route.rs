//! `POST /api/v1/feed`: the same import over the network, for operators.

use super::{Folder, ImportError, Importer, Notice};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::request::AppState;
use axum::body::Body;
use axum::extract::State;
use axum::{Json, extract::DefaultBodyLimit};
use futures::TryStreamExt;
use licet_protocol::ErrorCode;
use licet_protocol::feed::Summary;
use serde::Serialize;
use tokio_util::io::{StreamReader, SyncIoBridge};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// Notices in one answer; all of them are counted.
const MOST_NOTICES: usize = 1_000;

/// What an import came to, and what is to be said about single lines.
#[derive(Debug, Serialize, ToSchema)]
pub struct Report {
    /// The counts.
    #[serde(flatten)]
    pub summary: Summary,
    /// The first thousand things to know about lines.
    pub notices: Vec<Notice>,
    /// How many more there were.
    pub notices_left_out: u64,
}

/// The routes of the feed.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(take)).layer(DefaultBodyLimit::disable())
}

/// Import a feed: newline-delimited JSON, one record a line. Rejected lines don't stop the others; see `rejected`.
#[utoipa::path(
    post, path = "/api/v1/feed", tag = "feed", security(("bearer" = [])),
    request_body(content = String, content_type = "application/x-ndjson"),
    responses(
        (status = 200, description = "All lines were decided about", body = Report),
        (status = 400, description = "`bad-request`: the feed broke off", body = licet_protocol::ErrorBody),
        (status = 401, description = "Nobody is signed in", body = licet_protocol::ErrorBody),
        (status = 403, description = "The account is not an operator's", body = licet_protocol::ErrorBody),
        (status = 503, description = "`unavailable`: the portal can't write (its disk is full). Nothing was taken from line `params.line` on; send the same feed again", body = licet_protocol::ErrorBody),
    )
)]
async fn take(State(state): State<AppState>, caller: Caller, body: Body) -> Result<Json<Report>, ApiError> {
    caller.require_operator()?;
    let stream = body.into_data_stream().map_err(std::io::Error::other);
    let runtime = tokio::runtime::Handle::current();
    let task = tokio::task::spawn_blocking(move || {
        let reader = SyncIoBridge::new_with_handle(Box::pin(StreamReader::new(stream)), runtime.clone());
        let (store, files, clock) = (&state.store, &state.files, &*state.clock);
        let importer = Importer { store, files, clock, folder: Folder::None, runtime };
        let (mut notices, mut left_out) = (Vec::new(), 0);
        let keep = |notice| if notices.len() < MOST_NOTICES { notices.push(notice) } else { left_out += 1 };
        let summary = importer.import(reader, keep, |_| {});
        summary.map(|summary| Report { summary, notices, notices_left_out: left_out })
    });
    let report = task.await.map_err(|error| ApiError::internal(&error))?;
    report.map(Json).map_err(|error| match error {
        ImportError::Read(error) => {
            ApiError::new(ErrorCode::BadRequest, format!("the feed broke off: {error}"))
        }
        ImportError::Write { line, error, summary } => {
            let taken = summary.new + summary.changed;
            let mut answer = ApiError::from(error);
            answer.body.message = format!("the portal can't write; nothing was taken from line {line} on");
            answer.with("line", line).with("taken", taken).with("rejected", summary.rejected)
        }
    })
}
