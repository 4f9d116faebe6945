//! Puts the routes together, lays what all of them need around them, and serves them.

use super::connections::{self, Limits};
use super::openapi;
use crate::core::error::ApiError;
use crate::request::AppState;
use crate::request::error::{REQUEST_ID, name_request};
use crate::sync::live::Connections;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use std::future::Future;
use std::sync::LazyLock;
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

/// What every answer carries that doesn't say something else: a browser must neither guess nor frame, and nobody stores
/// what is meant for one account.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'",
    ),
];

/// The methods that are counted by name.
const METHODS: [Method; 7] =
    [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE, Method::HEAD, Method::OPTIONS];

/// Characters of a path that are logged.
const LOGGED_PATH: usize = 200;

/// Connections of those who look after the portal.
const WATCHERS: usize = 64;

/// The whole service.
pub fn router(state: AppState) -> Router {
    crate::app::recorder();
    let (short, long) = openapi::resources();
    let short: Router<AppState> = short.into();
    let long: Router<AppState> = long.into();
    let short = short
        .route("/api/v1/openapi.json", get(describe))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, TIMEOUT));
    let around = ServiceBuilder::new()
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(axum::middleware::from_fn(with_headers))
        .layer(CatchPanicLayer::custom(|_| ApiError::internal(&"a handler panicked").into_response()));
    short
        .merge(long)
        .merge(crate::app::health_route())
        .fallback(|| async { ApiError::not_found() })
        .layer(around)
        .with_state(state)
}

/// The description of the interface, put together once.
async fn describe() -> impl IntoResponse {
    static DOCUMENT: LazyLock<Bytes> =
        LazyLock::new(|| serde_json::to_vec(&openapi::document()).unwrap_or_default().into());
    ([(header::CONTENT_TYPE, "application/json")], DOCUMENT.clone())
}

/// The method as it is counted and logged: anybody can make one up.
fn method_name(method: &Method) -> &'static str {
    METHODS.iter().find(|known| *known == method).map_or("other", |known| match known.as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "HEAD" => "HEAD",
        _ => "OPTIONS",
    })
}

/// The path alone: a query can carry a token from a mail.
fn span(request: &Request) -> tracing::Span {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or("");
    let path: String = request.uri().path().chars().take(LOGGED_PATH).collect();
    tracing::info_span!("request", method = method_name(request.method()), path, id)
}

async fn with_headers(request: Request, next: Next) -> Response {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).map(str::to_owned);
    let method = method_name(request.method());
    // The template, of which there are as many as routes; never the path.
    let route = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str).to_owned();
    let begun = std::time::Instant::now();
    let mut response = name_request(next.run(request).await, id);
    let status = response.status().as_u16().to_string();
    metrics::counter!("licet_http_requests_total", "method" => method, "route" => route, "status" => status)
        .increment(1);
    metrics::histogram!("licet_http_seconds").record(begun.elapsed().as_secs_f64());
    for (name, value) in HEADERS {
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// Serves on a bound listener until `stop` is ready, then lets requests under way finish within a few seconds.
pub async fn serve(listener: TcpListener, state: AppState, stop: impl Future<Output = ()> + Send + 'static) {
    let seats = state.resident.of::<Connections>();
    let stop = async move {
        stop.await;
        // Requests under way are finished; these would never be.
        seats.close();
    };
    let limits = Limits::of(state.config.connections.unwrap_or(usize::MAX));
    connections::serve(listener, router(state), limits, stop).await;
}

/// Serves the metrics on a listener of their own until `stop` is ready.
pub async fn serve_metrics(
    listener: TcpListener,
    state: AppState,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let router = crate::app::metrics_route().fallback(|| async { ApiError::not_found() });
    connections::serve(listener, router.with_state(state), Limits::of(WATCHERS), stop).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    // S4
    #[test]
    fn a_method_that_somebody_made_up_has_no_name_of_its_own() {
        let named = |text: &str| method_name(&Method::from_bytes(text.as_bytes()).expect("a method"));
        assert!(METHODS.iter().all(|method| method_name(method) == method.as_str()));
        assert_eq!(["BREW", "TRACE", "get", &"X".repeat(390_000)].map(named), ["other"; 4]);
    }
}
