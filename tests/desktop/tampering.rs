//! Somebody between the app and its portal who changes license files on their way.

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use std::sync::Arc;

/// Listens at `address` (`127.0.0.1:PORT`), passes everything on to `portal`, and changes one character inside each
/// license file that passes.
pub async fn stand_between(address: &str, portal: &str) {
    let listener = tokio::net::TcpListener::bind(address).await.expect("the address is free");
    let router = axum::Router::new().fallback(pass_on).with_state(Arc::<str>::from(portal));
    tokio::spawn(async move { axum::serve(listener, router).await });
}

async fn pass_on(State(portal): State<Arc<str>>, request: Request) -> Response {
    let is_file = request.uri().path().ends_with("/file");
    let target = format!("{portal}{}", request.uri());
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.expect("a small request");
    let mut headers = parts.headers;
    headers.remove("host");
    let answer =
        reqwest::Client::new().request(parts.method, target).headers(headers).body(body).send().await;
    let answer = answer.expect("the portal answers");
    let mut passed = Response::builder().status(answer.status());
    if let Some(all) = passed.headers_mut() {
        all.clone_from(answer.headers());
        all.remove("transfer-encoding");
    }
    let mut body = answer.bytes().await.expect("a whole answer").to_vec();
    if is_file {
        let middle = body.len() / 2;
        body[middle] = if body[middle] == b'A' { b'B' } else { b'A' };
    }
    passed.body(Body::from(body)).expect("an answer")
}
