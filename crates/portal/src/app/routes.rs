//! What an app asks before it signs in, and what those ask who run the portal.

use crate::core::change_counter;
use crate::core::error::ApiError;
use crate::core::identity::Identity;
use crate::request::AppState;
use axum::extract::State;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use licet_protocol::portal::PortalInfo;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::OnceLock;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

/// The agreement that new accounts accept, as the project ships it.
const AGREEMENT: &str = include_str!("agreement.txt");

/// The routes of the portal itself.
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new().routes(routes!(info))
}

/// Who this portal is and whom it works with. Needs no session.
#[utoipa::path(get, path = "/api/v1/portal", tag = "portal", responses((status = 200, body = PortalInfo)))]
async fn info(State(state): State<AppState>) -> Result<Json<PortalInfo>, ApiError> {
    let identity = state.store.read(Identity::read).await?;
    Ok(Json(PortalInfo {
        portal_id: identity.portal_id,
        name: state.config.name.clone(),
        minimum_app_version: state.config.minimum_app_version.clone(),
        license_file_keys: vec![state.keys.license_public_hex()],
        agreement: AGREEMENT.to_owned(),
    }))
}

/// `/healthz`: for those who run the portal, outside the documented interface.
pub fn health_route() -> Router<AppState> {
    Router::new().route("/healthz", get(health))
}

/// `/metrics`: on a listener of its own, since it tells strangers how much the portal is used.
pub fn metrics_route() -> Router<AppState> {
    Router::new().route("/metrics", get(metrics))
}

/// Well means: the database can be written.
async fn health(State(state): State<AppState>) -> Result<&'static str, ApiError> {
    super::health::check(&state).await?;
    Ok("ok\n")
}

async fn metrics(State(state): State<AppState>) -> Result<impl IntoResponse, ApiError> {
    let sequence = state.store.read(change_counter::sequence).await?;
    let handle = recorder();
    // A gauge is a float; it is exact up to 2^53 changes.
    #[allow(clippy::cast_precision_loss)]
    metrics::gauge!("licet_change_sequence").set(sequence as f64);
    handle.run_upkeep();
    Ok(([("content-type", "text/plain; version=0.0.4")], handle.render()))
}

/// The process's counters; installed by whoever asks first.
pub(crate) fn recorder() -> &'static PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    RECORDER.get_or_init(|| {
        let recorder = PrometheusBuilder::new().build_recorder();
        let handle = recorder.handle();
        // Another recorder can only be there in a program that embeds the portal; then its counters go there.
        let _ = metrics::set_global_recorder(recorder);
        describe();
        handle
    })
}

fn describe() {
    metrics::describe_counter!("licet_http_requests_total", "Answers by method, route and status");
    metrics::describe_histogram!("licet_http_seconds", "Time to the head of an answer");
    metrics::describe_counter!("licet_sync_rows_total", "Lines sent by sync");
    metrics::describe_counter!("licet_changes_total", "Changes that people pushed, by outcome");
    metrics::describe_gauge!("licet_live_connections", "Apps that are connected to hear of changes");
    metrics::describe_counter!("licet_live_events_total", "Times that a connected app was told to pull");
    metrics::describe_counter!("licet_feed_records_total", "Records of the feed by outcome");
    metrics::describe_gauge!("licet_change_sequence", "Number of the newest change");
}
