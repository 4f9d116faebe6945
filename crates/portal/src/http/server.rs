//! Puts the routes together, lays what all of them need around them, and serves them.

use super::error::{REQUEST_ID, name_request};
use super::{ApiError, AppState, openapi};
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::serve::ListenerExt;
use axum::{Json, Router};
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

/// The largest body of an ordinary request; the feed has a limit of its own.
const BODY_LIMIT: usize = 256 * 1024;
/// How long an ordinary request may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What every answer carries: a browser must neither guess nor frame nor store.
const HEADERS: [(HeaderName, &str); 4] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
    ),
];

/// The whole service.
pub fn router(state: AppState) -> Router {
    crate::portal::recorder();
    let (short, long) = openapi::resources();
    let short: Router<AppState> = short.into();
    let long: Router<AppState> = long.into();
    let short = short
        .route("/api/v1/openapi.json", get(|| async { Json(openapi::document()) }))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIMEOUT));
    let around = ServiceBuilder::new()
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(axum::middleware::from_fn(with_headers))
        .layer(CatchPanicLayer::custom(|_| ApiError::internal(&"a handler panicked").into_response()));
    let probes = crate::portal::probes();
    short
        .merge(long)
        .merge(probes)
        .fallback(|| async { ApiError::not_found() })
        .layer(around)
        .with_state(state)
}

/// The path alone: a query can carry a token from a mail.
fn span(request: &Request) -> tracing::Span {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or("");
    tracing::info_span!("request", method = %request.method(), path = request.uri().path(), id)
}

async fn with_headers(request: Request, next: Next) -> Response {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).map(str::to_owned);
    let method = request.method().clone();
    let begun = std::time::Instant::now();
    let mut response = name_request(next.run(request).await, id);
    let status = response.status().as_u16().to_string();
    metrics::counter!("licet_http_requests_total", "method" => method.to_string(), "status" => status)
        .increment(1);
    metrics::histogram!("licet_http_seconds").record(begun.elapsed().as_secs_f64());
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Serves on a bound listener until `stop` is ready, then lets requests under way finish.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    listener: TcpListener,
    state: AppState,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    // Without it small streamed answers wait 40 ms for an acknowledgement.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "TCP_NODELAY could not be set");
        }
    });
    let seats = state.seats.clone();
    let stop = async move {
        stop.await;
        // Requests under way are finished; these would never be.
        seats.close();
    };
    let service = router(state).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
