//! The remote over HTTP, and what a hostile, broken or foreign server may try.

use crate::support::{Temporary, Token, check, end, sites};
use licet_protocol::sync::LONGEST_LINE;
use licet_sync::{Activity, HttpRemote, Remote, RemoteError};
use serde_json::json;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

const NDJSON: &str = "application/x-ndjson";

fn remote(server: &MockServer) -> HttpRemote {
    HttpRemote::new(&server.uri().parse().unwrap(), "licet-test", Token::new()).unwrap()
}

async fn answering(answer: ResponseTemplate) -> (MockServer, HttpRemote) {
    let server = MockServer::start().await;
    Mock::given(method("GET")).and(path("/api/v1/sync")).respond_with(answer).mount(&server).await;
    let remote = remote(&server);
    (server, remote)
}

fn portal(id: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({
        "portal_id": id, "name": "Vendor", "minimum_app_version": "0.1.0", "license_file_keys": [], "agreement": ""
    }))
}

#[tokio::test]
async fn it_asks_as_the_contract_says_and_reads_zstd() {
    let server = MockServer::start().await;
    let text = sites(0, 3) + &end("a", false, None);
    let body = zstd::encode_all(text.as_bytes(), 3).unwrap();
    Mock::given(method("GET"))
        .and(path("/api/v1/sync"))
        .and(query_param("cursor", "c/+="))
        .and(query_param("check", "1"))
        .and(header("authorization", "Bearer first"))
        .and(header("accept-encoding", "zstd"))
        .respond_with(
            ResponseTemplate::new(200).insert_header("content-encoding", "zstd").set_body_raw(body, NDJSON),
        )
        .expect(1)
        .mount(&server)
        .await;
    assert_eq!(remote(&server).pull(Some("c/+=".into()), true).await, Ok(text.into_bytes()));
}

#[tokio::test]
async fn a_rejected_token_is_refreshed_once() {
    let server = MockServer::start().await;
    let text = end("a", false, None);
    let refused = ResponseTemplate::new(401);
    Mock::given(header("authorization", "Bearer first")).respond_with(refused).expect(1).mount(&server).await;
    let answer = ResponseTemplate::new(200).set_body_raw(text.clone(), NDJSON);
    Mock::given(header("authorization", "Bearer second")).respond_with(answer).expect(1).mount(&server).await;
    assert_eq!(remote(&server).pull(None, false).await, Ok(text.into_bytes()));
}

#[tokio::test]
async fn a_token_that_is_rejected_again_means_signing_in() {
    let (_server, remote) = answering(ResponseTemplate::new(401)).await;
    assert_eq!(remote.pull(None, false).await, Err(RemoteError::SignedOut));
}

#[tokio::test]
async fn a_page_of_html_is_said_to_be_not_the_portal() {
    let page = ResponseTemplate::new(200).set_body_raw("<html>sign in to the hotel</html>", "text/html");
    let (_server, remote) = answering(page).await;
    let answer = remote.pull(None, false).await;
    assert_eq!(answer, Err(RemoteError::NotThePortal("it answers with text/html".into())));
}

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed() {
    let other = MockServer::start().await;
    let away = ResponseTemplate::new(302).insert_header("location", other.uri());
    let (_server, remote) = answering(away).await;
    assert!(matches!(remote.pull(None, false).await, Err(RemoteError::NotThePortal(_))));
    assert!(other.received_requests().await.unwrap().is_empty(), "it never saw the token");
}

#[rstest::rstest]
#[case(410, json!({}), RemoteError::CursorExpired)]
#[case(
    400,
    json!({"code": "cursor-invalid", "message": "m", "retryable": false}),
    RemoteError::CursorExpired
)]
#[case(
    426,
    json!({"code": "app-too-old", "message": "m", "retryable": false, "params": {"minimum": "2.0.0"}}),
    RemoteError::AppTooOld { minimum: "2.0.0".into() }
)]
#[case(503, json!("nonsense"), RemoteError::Busy { status: 503, retry_after: None })]
#[case(
    403,
    json!({"code": "forbidden", "message": "m", "retryable": false}),
    RemoteError::Refused { status: 403, code: "forbidden".into() }
)]
#[tokio::test]
async fn a_refusal_is_what_its_status_and_code_say(
    #[case] status: u16,
    #[case] body: serde_json::Value,
    #[case] expected: RemoteError,
) {
    let (_server, remote) = answering(ResponseTemplate::new(status).set_body_json(body)).await;
    assert_eq!(remote.pull(None, false).await, Err(expected));
}

#[tokio::test]
async fn how_long_to_wait_is_read_from_the_answer() {
    let (_server, remote) = answering(ResponseTemplate::new(429).insert_header("retry-after", "17")).await;
    let Err(RemoteError::Busy { retry_after, .. }) = remote.pull(None, false).await else {
        panic!("it is busy")
    };
    assert_eq!(retry_after.map(|after| after.as_secs()), Some(17));
}

#[tokio::test]
async fn another_portal_at_the_same_address_is_refused() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v1/portal")).respond_with(portal("portal-2")).mount(&server).await;
    assert_eq!(remote(&server).confirm_portal().await, Err(RemoteError::OtherPortal));
}

/// A server that answers each connection with these bytes and closes it.
async fn raw_server(answer: Vec<u8>) -> HttpRemote {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = connection.read(&mut request).await;
            let _ = connection.write_all(&answer).await;
        }
    });
    HttpRemote::new(&address.parse().unwrap(), "licet-test", Token::new()).unwrap()
}

#[tokio::test]
async fn a_connection_that_is_cut_in_the_middle_is_offline() {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {NDJSON}\r\ncontent-length: 5000\r\n\r\n");
    let remote = raw_server((head + &sites(0, 3)).into_bytes()).await;
    assert!(matches!(remote.pull(None, false).await, Err(RemoteError::Offline(_))));
}

#[tokio::test]
async fn hostile_answers_leave_the_mirror_as_it_was() {
    let bomb = zstd::encode_all("a\n".repeat(32 << 20).as_bytes(), 19).unwrap();
    let zstd = |body: Vec<u8>| {
        ResponseTemplate::new(200).insert_header("content-encoding", "zstd").set_body_raw(body, NDJSON)
    };
    let plain = |body: String| ResponseTemplate::new(200).set_body_raw(body, NDJSON);
    let cases = [
        ("a zstd bomb", zstd(bomb), "sync-answer-too-large"),
        ("an endless line", plain("a".repeat(LONGEST_LINE + 2)), "sync-answer-too-large"),
        ("no zstd where it says so", zstd(b"plain".to_vec()), "sync-not-the-portal"),
        ("half an answer", plain(sites(0, 2)), "sync-answer-form"),
        (
            "an answer without its last line",
            zstd(zstd::encode_all(sites(0, 2).as_bytes(), 3).unwrap()),
            "sync-answer-form",
        ),
        ("HTML with the right type", plain("<html></html>".into()), "sync-answer-form"),
    ];
    let temporary = Temporary::new();
    for (what, answer, code) in cases {
        let server = MockServer::start().await;
        Mock::given(path("/api/v1/portal")).respond_with(portal("portal-1")).mount(&server).await;
        let first = ResponseTemplate::new(200)
            .set_body_raw(sites(0, 3) + &end("a", false, Some(check(0, 3))), NDJSON);
        Mock::given(path("/api/v1/sync")).respond_with(first).up_to_n_times(1).mount(&server).await;
        Mock::given(path("/api/v1/sync")).respond_with(answer).mount(&server).await;
        let engine = temporary.engine(Arc::new(remote(&server)));
        engine.run(&CancellationToken::new()).await;
        let before = temporary.mirror.standing().unwrap();
        let status = engine.run(&CancellationToken::new()).await;
        let Activity::Failed(failure) = status.activity else { panic!("{what} is a failure") };
        assert_eq!(failure.code, code, "{what}");
        assert_eq!(temporary.mirror.standing().unwrap(), before, "{what} changes nothing");
    }
}
