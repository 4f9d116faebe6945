//! The remote over HTTP, and what a hostile, broken or foreign server may try.

use crate::servers::{IMPATIENT, Says, head, server};
use crate::support::{Temporary, Token, buckets, check, end, sites};
use futures::StreamExt;
use licet_domain::Target;
use licet_protocol::change::{Change, Changes, MOST_BYTES, Set};
use licet_protocol::sync::{LONGEST_LINE, Live};
use licet_sync::{Activity, HttpRemote, Remote, RemoteError};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_util::sync::CancellationToken;
use wiremock::matchers::{body_json, header, method, path, query_param};
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

#[tokio::test]
async fn a_connection_that_is_cut_in_the_middle_is_offline() {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-type: {NDJSON}\r\ncontent-length: 5000\r\n\r\n");
    let remote = server(Says::Once((head + &sites(0, 3)).into_bytes())).await;
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
        let before = temporary.mirror.sync_position().unwrap();
        let status = engine.run(&CancellationToken::new()).await;
        let Activity::Failed(failure) = status.activity else { panic!("{what} is a failure") };
        assert_eq!(failure.code, code, "{what}");
        assert_eq!(temporary.mirror.sync_position().unwrap(), before, "{what} changes nothing");
    }
}

const JSON: &str = "application/json";
const EVENTS: &str = "text/event-stream";

fn changes() -> Changes {
    let set = Set { value: json!("Rack 7"), base: 4 };
    let change = Change {
        key: "0192f000-0000-7000-8000-000000000001".into(),
        kind: Target::Annotation,
        id: "4500000001-1".into(),
        set: [("notes".to_owned(), set)].into(),
    };
    Changes { changes: vec![change] }
}

fn outcomes() -> serde_json::Value {
    json!({"outcomes": [{"key": "0192f000-0000-7000-8000-000000000001", "status": 200, "seq": 9}]})
}

#[tokio::test]
async fn changes_are_sent_as_the_contract_says() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/api/v1/changes"))
        .and(header("authorization", "Bearer first"))
        .and(header("content-type", JSON))
        .and(body_json(json!({"changes": [{
            "key": "0192f000-0000-7000-8000-000000000001", "kind": "annotation", "id": "4500000001-1",
            "set": {"notes": {"value": "Rack 7", "base": 4}}
        }]})))
        .respond_with(ResponseTemplate::new(200).set_body_json(outcomes()))
        .expect(1)
        .mount(&server)
        .await;
    let outcomes = remote(&server).push(changes()).await.unwrap();
    assert_eq!((outcomes.len(), outcomes[0].status, outcomes[0].seq), (1, 200, Some(9)));
}

#[tokio::test]
async fn rule_17_a_rejected_token_is_refreshed_and_the_same_changes_are_sent_again() {
    let server = MockServer::start().await;
    let rejected = ResponseTemplate::new(401);
    Mock::given(header("authorization", "Bearer first"))
        .respond_with(rejected)
        .expect(1)
        .mount(&server)
        .await;
    Mock::given(header("authorization", "Bearer second"))
        .and(body_json(changes()))
        .respond_with(ResponseTemplate::new(200).set_body_json(outcomes()))
        .expect(1)
        .mount(&server)
        .await;
    assert!(remote(&server).push(changes()).await.is_ok());
}

#[tokio::test]
async fn what_answers_changes_and_is_not_the_portal_is_told_apart() {
    let not_the_portal = |status: u16, text: &str, media_type: &str| {
        ResponseTemplate::new(status).set_body_raw(text.to_owned(), media_type)
    };
    let elsewhere = ResponseTemplate::new(307).insert_header("location", "http://127.0.0.1:1/");
    for (answer, code) in [
        (not_the_portal(200, "<html>sign in to the hotel</html>", "text/html"), "sync-not-the-portal"),
        (not_the_portal(200, "<html>sign in to the hotel</html>", JSON), "sync-answer-form"),
        (not_the_portal(200, "{\"outcomes\": 4}", JSON), "sync-answer-form"),
        (elsewhere, "sync-not-the-portal"),
        (not_the_portal(413, "<html>too much</html>", "text/html"), "sync-refused"),
        (not_the_portal(502, "<html>bad gateway</html>", "text/html"), "unavailable"),
    ] {
        let server = MockServer::start().await;
        Mock::given(path("/api/v1/changes")).respond_with(answer).mount(&server).await;
        assert_eq!(remote(&server).push(changes()).await.unwrap_err().code(), code);
    }
}

#[rstest::rstest]
#[case::never_a_byte(Says::ThenNothing(Vec::new()))]
#[case::half_a_head(Says::ThenNothing(b"HTTP/1.1 200 OK\r\n".to_vec()))]
#[case::a_head_alone(Says::ThenNothing(head(JSON)))]
#[case::a_byte_now_and_then(Says::OnAndOn(head(JSON), b" ".to_vec(), Duration::from_millis(20)))]
#[case::cut_in_the_middle(Says::Once(
    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{\"outcomes\":[".to_vec()
))]
#[case::closed_at_once(Says::Once(Vec::new()))]
#[tokio::test]
async fn rule_17_an_answer_that_does_not_come_in_time_is_offline(#[case] says: Says) {
    let remote = server(says).await;
    let began = Instant::now();
    let asked: [Result<(), RemoteError>; 3] = [
        remote.push(changes()).await.map(drop),
        remote.buckets(40).await.map(drop),
        remote.confirm_portal().await,
    ];
    for answer in asked {
        assert!(matches!(answer, Err(RemoteError::Offline(_))), "{answer:?}");
    }
    assert!(began.elapsed() < Duration::from_secs(8), "each within its time");
}

#[tokio::test]
async fn bodies_without_end_cost_no_memory() {
    let remote = server(Says::OnAndOn(head(JSON), vec![b' '; 64 * 1024], Duration::ZERO)).await;
    let too_large = Some(RemoteError::TooLarge("answer"));
    assert_eq!(remote.push(changes()).await.err(), too_large);
    assert_eq!(remote.buckets(40).await.err(), too_large);
    assert_eq!(remote.confirm_portal().await.err(), too_large);
    let bomb = zstd::encode_all(vec![b' '; 16 * MOST_BYTES].as_slice(), 19).unwrap();
    let answer =
        ResponseTemplate::new(200).insert_header("content-encoding", "zstd").set_body_raw(bomb, JSON);
    let server = MockServer::start().await;
    Mock::given(path("/api/v1/changes")).respond_with(answer).mount(&server).await;
    assert_eq!(self::remote(&server).push(changes()).await.err(), too_large, "a bomb neither");
}

#[tokio::test]
async fn a_live_connection_tells_the_portals_number() {
    let server = MockServer::start().await;
    let text = "data: {\"seq\":7}\n\n:\n\n";
    Mock::given(method("GET"))
        .and(path("/api/v1/live"))
        .and(header("accept", EVENTS))
        .and(header("authorization", "Bearer first"))
        .respond_with(ResponseTemplate::new(200).set_body_raw(text, EVENTS))
        .mount(&server)
        .await;
    let told: Vec<_> = remote(&server).live().await.unwrap().collect().await;
    assert_eq!(told, [Ok(Live { seq: 7 })], "and ends with the connection");
}

#[tokio::test]
async fn a_live_connection_outlasts_the_time_for_a_whole_answer() {
    let event = b"data: {\"seq\":7}\n\n".to_vec();
    let remote = server(Says::OnAndOn(head(EVENTS), event, Duration::from_millis(100))).await;
    let told: Vec<_> = remote.live().await.unwrap().take(15).collect().await;
    assert!(told.iter().all(Result::is_ok), "{told:?}");
}

#[rstest::rstest]
#[case::never_a_byte(Says::ThenNothing(Vec::new()), "offline")]
#[case::a_head_alone(Says::ThenNothing(head(EVENTS)), "offline")]
#[case::half_an_event(Says::ThenNothing([head(EVENTS), b"data: {".to_vec()].concat()), "offline")]
#[case::an_endless_line(Says::OnAndOn(head(EVENTS), vec![b'a'; 8192], Duration::ZERO), "sync-answer-too-large")]
#[case::comments_without_end(
    Says::OnAndOn(head(EVENTS), b":\n\n".repeat(999), Duration::ZERO),
    "sync-answer-too-large"
)]
#[case::garbage(Says::OnAndOn(head(EVENTS), b"data: \xff\xfe\n\n".to_vec(), Duration::ZERO), "sync-answer-form")]
#[case::html(Says::Once([head("text/html"), b"<html>".to_vec()].concat()), "sync-not-the-portal")]
#[tokio::test]
async fn a_hostile_live_connection_ends_within_bounds(#[case] says: Says, #[case] code: &str) {
    let remote = server(says).await;
    let began = Instant::now();
    let error = match remote.live().await {
        Ok(mut told) => told.next().await.unwrap().unwrap_err(),
        Err(error) => error,
    };
    assert_eq!(error.code(), code);
    assert!(began.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn rule_10_buckets_are_read_as_the_contract_says() {
    let server = MockServer::start().await;
    let all = buckets(0, 3, 40);
    let answer = ResponseTemplate::new(200).set_body_json(&all);
    Mock::given(path("/api/v1/sync/buckets"))
        .and(query_param("at", "40"))
        .respond_with(answer)
        .mount(&server)
        .await;
    let text = end("bucket", false, Some(check(0, 0)));
    let answer = ResponseTemplate::new(200).set_body_raw(text.clone(), NDJSON);
    Mock::given(path("/api/v1/sync/buckets/255"))
        .and(query_param("at", "40"))
        .respond_with(answer)
        .mount(&server)
        .await;
    let remote = remote(&server);
    assert_eq!(remote.buckets(40).await, Ok(all));
    assert_eq!(remote.bucket(255, 40).await, Ok(text.into_bytes()));
    assert!(matches!(remote.bucket(0, 40).await, Err(RemoteError::Refused { status: 404, .. })));
}

#[tokio::test]
async fn rule_10_buckets_of_another_number_are_none() {
    let server = MockServer::start().await;
    let mut some = buckets(0, 3, 40);
    some.buckets.pop();
    let answer = ResponseTemplate::new(200).set_body_json(&some);
    Mock::given(path("/api/v1/sync/buckets"))
        .and(query_param("at", "40"))
        .respond_with(answer)
        .mount(&server)
        .await;
    assert_eq!(remote(&server).buckets(40).await, Err(RemoteError::Form("255 buckets".into())));
}

/// A portal that answers the first request on each connection, and forgets the connection then. Answers how many requests it
/// has seen.
async fn forgetful(answer: Vec<u8>) -> (reqwest::Url, Arc<AtomicUsize>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap()).parse().unwrap();
    let seen = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((mut connection, _)) = listener.accept().await {
            let (answer, counted) = (answer.clone(), Arc::clone(&counted));
            tokio::spawn(async move {
                let mut request = [0; 4096];
                let mut answer = Some(answer);
                while connection.read(&mut request).await.is_ok_and(|read| read > 0) {
                    counted.fetch_add(1, Ordering::SeqCst);
                    if let Some(answer) = answer.take() {
                        connection.write_all(&answer).await.unwrap();
                    }
                }
            });
        }
    });
    (url, seen)
}

fn whole_answer(media_type: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

// Y9
#[tokio::test]
async fn what_gets_no_answer_over_a_used_connection_is_asked_over_a_new_one() {
    let text = end("a", false, None);
    let (url, seen) = forgetful(whole_answer(NDJSON, &text)).await;
    let remote = HttpRemote::with_patience(&url, "licet-test", Token::new(), IMPATIENT).unwrap();
    for asked in [1, 3, 5] {
        assert_eq!(remote.pull(None, false).await, Ok(text.clone().into_bytes()));
        assert_eq!(seen.load(Ordering::SeqCst), asked, "the first is asked once, others once more");
    }
    let (url, seen) = forgetful(whole_answer(JSON, &outcomes().to_string())).await;
    let remote = HttpRemote::with_patience(&url, "licet-test", Token::new(), IMPATIENT).unwrap();
    for asked in [1, 3] {
        assert!(remote.push(changes()).await.is_ok(), "its keys make it safe");
        assert_eq!(seen.load(Ordering::SeqCst), asked);
    }
}

// Y9
#[tokio::test]
async fn what_may_have_been_done_and_names_itself_by_no_key_is_not_sent_twice() {
    let (url, seen) = forgetful(whole_answer(JSON, "{}")).await;
    let portal = licet_sync::accounts::PortalUrl::parse(url.as_str()).unwrap();
    let client = licet_sync::accounts::PortalClient::new(portal).unwrap();
    let ask = async |key: Option<&'static str>| {
        let token = secrecy::SecretString::from("first");
        let form = json!({});
        let asked = client.post::<serde_json::Value>(&token, &["flex", "draws"], key, &form);
        tokio::time::timeout(Duration::from_secs(8), asked).await.is_ok_and(|answer| answer.is_ok())
    };
    assert!(ask(Some("k")).await);
    assert!(ask(Some("k")).await, "with a key it is asked again");
    assert_eq!(seen.load(Ordering::SeqCst), 3);
    assert!(!ask(None).await, "without one it waits");
    assert_eq!(seen.load(Ordering::SeqCst), 4);
}
