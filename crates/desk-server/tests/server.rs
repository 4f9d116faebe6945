//! The server as a test of the UI uses it: worlds that know nothing of each other, and a door that is open to few.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

use futures::StreamExt;
use licet_desk_server::{Files, Prepared, Server, routes};
use rand::SeedableRng;
use rand::rngs::StdRng;
use reqwest::{Client, RequestBuilder, StatusCode};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::net::TcpListener;

const CONF: &str = r#"{"app":{"security":{"csp":"default-src 'self'; connect-src ipc:"}}}"#;
/// A day on which something ends, for nobody reads the system's clock.
const NOW: &str = "2026-11-21T12:00:00Z";

struct Running {
    address: String,
    server: Arc<Server>,
    client: Client,
}

async fn running() -> Running {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("index.html"), "<main>").unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let prepared = Prepared::new(NOW.parse().unwrap()).unwrap();
    let files = Files::read(folder.path(), CONF).unwrap();
    let origin = Some("http://localhost:5173".to_owned());
    let server = Server::new(prepared, files, address, origin, StdRng::seed_from_u64(1));
    tokio::spawn(axum::serve(listener, routes(Arc::clone(&server))).into_future());
    Running { address: format!("http://{address}"), server, client: Client::new() }
}

impl Running {
    fn post(&self, path: &str, body: &Value) -> RequestBuilder {
        self.client.post(format!("{}{path}", self.address)).json(body)
    }

    async fn control(&self, path: &str, body: Value) -> Value {
        let path = format!("/control/worlds{path}");
        let answer = self.post(&path, &body).bearer_auth(self.server.token()).send().await.unwrap();
        assert_eq!(answer.status(), StatusCode::OK, "{path} {body}: {}", answer.text().await.unwrap());
        answer.json().await.unwrap()
    }

    async fn world(&self, who: &str) -> String {
        self.control("", json!({ "who": who })).await["world"].as_str().unwrap().to_owned()
    }

    async fn act(&self, world: &str, act: Value) -> Value {
        self.control(&format!("/{world}/act"), act).await
    }

    async fn call(&self, world: &str, name: &str, args: Value) -> Value {
        let path = format!("/worlds/{world}/call/{name}");
        self.post(&path, &json!({ "args": args })).send().await.unwrap().json().await.unwrap()
    }

    async fn status(&self, request: RequestBuilder) -> StatusCode {
        request.send().await.unwrap().status()
    }
}

fn everything() -> Value {
    json!({ "text": "", "site": null, "buckets": [], "families": [], "skus": [], "kinds": [], "partners": [],
        "registered": null, "sort": null, "sort_field": null, "descending": false, "tags": [], "fields": [] })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_door_is_open_to_the_own_page_and_to_those_who_know_the_token() {
    let running = running().await;
    let make = || running.post("/control/worlds", &json!({}));
    let token = running.server.token();
    assert_eq!(running.status(make()).await, StatusCode::UNAUTHORIZED);
    assert_eq!(running.status(make().bearer_auth("00")).await, StatusCode::UNAUTHORIZED);
    for origin in ["http://evil.example", "null", "http://localhost:5174"] {
        let asked = make().bearer_auth(token).header("Origin", origin);
        assert_eq!(running.status(asked).await, StatusCode::FORBIDDEN, "{origin}");
    }
    let port = running.address.rsplit(':').next().unwrap();
    let rebound = make().bearer_auth(token).header("Host", format!("rebound.example:{port}"));
    assert_eq!(running.status(rebound).await, StatusCode::FORBIDDEN);

    let page = running.client.get(format!("{}/", running.address)).header("Origin", &running.address);
    let page = page.send().await.unwrap();
    assert_eq!(page.status(), StatusCode::OK);
    assert_eq!(page.headers()["content-security-policy"], "default-src 'self'; connect-src 'self'");
    let asked = running.post("/worlds/0/call/app_state", &json!({ "args": null }));
    assert_eq!(
        running.status(asked.header("Origin", "http://localhost:5173")).await,
        StatusCode::NOT_FOUND,
        "a known origin, but no such world"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_world_has_the_demo_to_itself() {
    let running = running().await;
    let (one, other) = (running.world("license admin").await, running.world("license admin").await);
    let state = running.call(&one, "app_state", Value::Null).await;
    assert_eq!(state["reply"]["account"]["email"], "lena@orrin.example", "{state}");
    let opened = running.call(&one, "catalog_open", everything()).await;
    assert!(opened["reply"]["total"].as_u64().unwrap() > 100, "{opened}");
    let id = opened["reply"]["first"][0]["id"].clone();

    // What is asked wrongly is said, and is none of the app's failures.
    let unknown = running.post(&format!("/worlds/{one}/call/everything"), &json!({}));
    assert_eq!(running.status(unknown).await, StatusCode::NOT_FOUND);
    let wrong = running.post(&format!("/worlds/{one}/call/catalog_open"), &json!({ "args": { "text": 7 } }));
    assert_eq!(running.status(wrong).await, StatusCode::BAD_REQUEST);
    let refused = running.call(&one, "entitlement_details", json!({ "id": "nothing" })).await;
    assert!(refused["failure"]["code"].is_string(), "{refused}");

    // One writes; the portal of the other never hears of it.
    let tag = json!({ "id": id, "slots": { "tag:mine": "true" }, "bases": {} });
    assert_eq!(running.call(&one, "annotation_save", tag).await["reply"], Value::Null);
    running.act(&one, json!({ "act": "sent" })).await;
    running.act(&other, json!({ "act": "synced" })).await;
    let tags = async |world: &str| {
        let details = running.call(world, "entitlement_details", json!({ "id": id })).await;
        details["reply"]["annotation"]["tags"].as_array().unwrap().contains(&json!("mine"))
    };
    assert!(tags(&one).await && !tags(&other).await);

    let ended = running.client.delete(format!("{}/control/worlds/{one}", running.address));
    let ended = ended.bearer_auth(running.server.token()).send().await.unwrap();
    assert_eq!(ended.status(), StatusCode::NO_CONTENT);
    let gone = running.post(&format!("/worlds/{one}/call/app_state"), &json!({}));
    assert_eq!(running.status(gone).await, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn states_come_to_be_as_they_do_for_a_person() {
    let running = running().await;
    let world = running.world("license admin").await;
    let mirror = async || running.call(&world, "app_state", Value::Null).await["reply"]["mirror"].clone();
    let phase =
        async || running.call(&world, "sync_state", Value::Null).await["reply"]["phase"]["state"].clone();

    running.act(&world, json!({ "act": "stop_portal" })).await;
    assert_eq!(phase().await, "offline");
    let refused = running.call(&world, "account_get", Value::Null).await;
    assert_eq!(refused["failure"]["code"], "offline");
    running.act(&world, json!({ "act": "start_portal" })).await;
    running.call(&world, "sync_now", Value::Null).await;
    running.act(&world, json!({ "act": "synced" })).await;

    let passphrase = json!({ "passphrase": "a passphrase of some length" });
    running.call(&world, "mirror_set_passphrase", passphrase).await;
    running.act(&world, json!({ "act": "stop_app" })).await;
    running.act(&world, json!({ "act": "keyring", "is": "absent" })).await;
    running.act(&world, json!({ "act": "start_app" })).await;
    assert_eq!(mirror().await["state"], "needs_passphrase");

    running.act(&world, json!({ "act": "stop_app" })).await;
    running.act(&world, json!({ "act": "keyring", "is": "fine" })).await;
    running.act(&world, json!({ "act": "newer_mirror" })).await;
    running.act(&world, json!({ "act": "start_app" })).await;
    running.control(&format!("/{world}/act"), json!({ "act": "opened" })).await;
    assert_eq!(mirror().await["state"], "unusable");

    running.act(&world, json!({ "act": "stop_app" })).await;
    running.act(&world, json!({ "act": "forget_mirror_keys" })).await;
    running.act(&world, json!({ "act": "start_app" })).await;
    running.control(&format!("/{world}/act"), json!({ "act": "opened" })).await;
    assert_eq!(mirror().await["state"], "key_lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_hears_of_what_others_do() {
    let running = running().await;
    let world = running.world("license admin").await;
    let url = format!("{}/worlds/{world}/events", running.address);
    let mut told = running.client.get(url).send().await.unwrap().bytes_stream();
    let mut heard = String::new();
    let mut until = async |words: &str| {
        while !heard.contains(words) {
            heard.push_str(std::str::from_utf8(&told.next().await.unwrap().unwrap()).unwrap());
        }
    };
    let waiting = async {
        until("event: hello").await;
        let opened = running.call(&world, "catalog_open", everything()).await;
        let id = opened["reply"]["first"][0]["id"].clone();
        let change = json!({ "changes": [{ "key": "01930000-0000-7000-8000-000000000001", "kind": "annotation",
            "id": id, "set": { "tag:theirs": { "value": true, "base": 0 } } }] });
        let ask = json!({ "act": "ask", "who": "license admin", "method": "POST", "path": "/api/v1/changes",
            "body": change });
        assert_eq!(running.act(&world, ask).await["status"], 200);
        until("\"catalog\"").await;
    };
    tokio::time::timeout(std::time::Duration::from_secs(60), waiting).await.unwrap();
}
