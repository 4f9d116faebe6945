//! Many who ask for much, again and again: health and signing in are answered all the same, nobody holds the writer, and the
//! portal stops when told to. Limits here are generous, for a machine that builds and tests other things meanwhile; what
//! was measured is printed.

#![allow(clippy::print_stdout, reason = "the figures are for whoever reads what the test printed")]

use crate::cli::{Serving, done, portal, serve};
use crate::mirror::PASSWORD;
use licet_protocol::feed::Record;
use licet_testkit::feed::{self, Bulk, write_orders};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

const LOOPS: usize = 24;
/// What is promised is 250 ms on an idle machine.
const SOON: Duration = Duration::from_millis(1_500);
const PEOPLE: [&str; 4] =
    ["mary@skynet.example", "bill@acme.example", "nobody@x.example", "nobody@y.example"];
/// Lines of the one large order.
const LINES: usize = 2_000;

/// A portal with many orders, one of them large.
fn filled(data: &Path) -> (Serving, String) {
    done(&portal(data, &["init"], ""));
    let mut text = Vec::new();
    let bulk = Bulk {
        orders: 2_000,
        sites: 50,
        products: 20,
        reseller_contact: PEOPLE[0],
        today: licet_testkit::base_date(),
    };
    write_orders(&mut text, &bulk).unwrap();
    let mut large = feed::order("9900000001", "LARGE");
    large.lines = (1_i64..)
        .take(LINES)
        .map(|line| feed::line(line, "SKU", &serial(usize::try_from(line).unwrap())))
        .collect();
    let site = feed::site("LARGE", &["owner@large.example"]);
    text.extend(feed::ndjson([Record::Site(site), Record::Order(large)]).into_bytes());
    done(&portal(data, &["import", "-"], &String::from_utf8(text).unwrap()));
    for email in PEOPLE.iter().copied().chain(["owner@large.example"]) {
        done(&portal(data, &["account", "add", email, "--password-stdin"], PASSWORD));
    }
    serve(data)
}

fn serial(number: usize) -> String {
    format!("B{:010}", 900_000 + number)
}

async fn sign_in(client: &Client, base: &str, email: &str) -> Option<String> {
    let form = json!({"email": email, "password": PASSWORD});
    let answer = client.post(format!("{base}/api/v1/session")).json(&form).send().await.ok()?;
    answer.json::<Value>().await.ok()?["access_token"].as_str().map(str::to_owned)
}

/// What a hostile loop asks: the dearest there is.
fn requests() -> Vec<(Method, &'static str, Option<Value>)> {
    let serials: Vec<String> = (0..500).map(|n| format!("O{:010}", 1_000_000 + n * 11)).collect();
    let rows: Vec<Value> = (1..=LINES).map(|n| json!({"serial_number": serial(n)})).collect();
    let codes: Vec<String> = (0..100).map(|n| format!("OEM7-{n}")).collect();
    vec![
        (Method::GET, "/api/v1/entitlements", None),
        (Method::POST, "/api/v1/licenses/check", Some(json!({ "serial_numbers": serials }))),
        (Method::GET, "/api/v1/sync", None),
        (Method::POST, "/api/v1/licenses/bulk", Some(json!({"rows": rows, "dry_run": true}))),
        (Method::GET, "/api/v1/upgrades", None),
        (Method::GET, "/api/v1/sync/buckets", None),
        (Method::GET, "/api/v1/openapi.json", None),
        (Method::POST, "/api/v1/vouchers/check", Some(json!({ "codes": codes }))),
    ]
}

/// Loops until told to end.
async fn hostile(base: String, token: String, first: usize, end: Arc<AtomicBool>, asked: Arc<AtomicU64>) {
    let (client, requests) = (Client::new(), requests());
    for (method, path, body) in requests.iter().cycle().skip(first) {
        if end.load(Ordering::Relaxed) {
            return;
        }
        let mut request = client.request(method.clone(), format!("{base}{path}")).bearer_auth(&token);
        if let Some(body) = body {
            request = request.json(body);
        }
        if let Ok(answer) = request.send().await {
            let _ = answer.bytes().await;
        }
        asked.fetch_add(1, Ordering::Relaxed);
    }
}

fn median(mut times: Vec<Duration>) -> (Duration, Duration) {
    times.sort();
    (times[times.len() / 2], times[times.len() - 1])
}

// S11
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn beside_hostile_loops_health_and_signing_in_are_answered_soon_and_the_portal_stops_in_time() {
    let dir = tempfile::tempdir().unwrap();
    let (mut serving, base) = filled(dir.path());
    let (end, asked) = (Arc::<AtomicBool>::default(), Arc::<AtomicU64>::default());
    let client = Client::new();
    for number in 0..LOOPS {
        let token = sign_in(&client, &base, PEOPLE[number % PEOPLE.len()]).await.unwrap();
        tokio::spawn(hostile(base.clone(), token, number, Arc::clone(&end), Arc::clone(&asked)));
    }
    let (mut health, mut signing_in) = (Vec::new(), Vec::new());
    for _ in 0..15 {
        let begun = Instant::now();
        assert_eq!(client.get(format!("{base}/healthz")).send().await.unwrap().status(), 200);
        health.push(begun.elapsed());
        let begun = Instant::now();
        assert!(sign_in(&client, &base, "owner@large.example").await.is_some());
        signing_in.push(begun.elapsed());
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let (health, signing_in) = (median(health), median(signing_in));
    println!(
        "{} requests; health {health:?}, signing in {signing_in:?} (median, most)",
        asked.load(Ordering::Relaxed)
    );
    let pid = serving.0.id().to_string();
    let begun = Instant::now();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    let status = tokio::task::spawn_blocking(move || serving.0.wait().unwrap()).await.unwrap();
    println!("stopped after {:?}", begun.elapsed());
    end.store(true, Ordering::Relaxed);
    assert!(status.success() && begun.elapsed() < Duration::from_secs(10), "{status} {:?}", begun.elapsed());
    assert!(health.0 < SOON && signing_in.0 < SOON, "health {health:?}, signing in {signing_in:?}");
}

/// How long small writes took while `work` went on: the longest, and how many there were.
async fn beside<T>(
    client: &Client,
    base: &str,
    token: &str,
    work: impl Future<Output = T>,
) -> (T, Duration, usize) {
    let (mut longest, mut count) = (Duration::ZERO, 0);
    let mut work = std::pin::pin!(work);
    loop {
        let begun = Instant::now();
        let change = json!({"changes": [{
            "key": uuid(count), "kind": "annotation", "id": "1-1", "set": {"notes": {"value": "x", "base": 0}},
        }]});
        let push = client.post(format!("{base}/api/v1/changes")).bearer_auth(token).json(&change).send();
        let mut push = std::pin::pin!(push);
        tokio::select! {
            done = &mut work => return (done, longest, count),
            answer = &mut push => assert_eq!(answer.unwrap().status(), 200),
        }
        longest = longest.max(begun.elapsed());
        count += 1;
    }
}

fn uuid(number: usize) -> String {
    format!("019a0000-0000-7000-8000-{number:012x}")
}

// S11
#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_rows_of_one_order_keep_nobody_else_from_writing() {
    let dir = tempfile::tempdir().unwrap();
    let (_serving, base) = filled(dir.path());
    let client = Client::new();
    let owner = sign_in(&client, &base, "owner@large.example").await.unwrap();
    let other = sign_in(&client, &base, PEOPLE[1]).await.unwrap();
    let rows: Vec<Value> = (1..=LINES).map(|n| json!({"serial_number": serial(n)})).collect();
    for dry_run in [true, false] {
        let form = json!({"rows": rows, "dry_run": dry_run});
        // Whoever is told to come again, comes again: what was done is not done anew.
        let bulk = async {
            loop {
                let request = client.post(format!("{base}/api/v1/licenses/bulk")).bearer_auth(&owner);
                let answer = request.header("idempotency-key", uuid(7)).json(&form).send().await.unwrap();
                if answer.status() != StatusCode::SERVICE_UNAVAILABLE {
                    return answer.json::<Value>().await;
                }
            }
        };
        let begun = Instant::now();
        let (answer, longest, writes) = beside(&client, &base, &other, bulk).await;
        let answer = answer.unwrap();
        println!("dry run {dry_run}: {:?}; {writes} other writes, the longest {longest:?}", begun.elapsed());
        assert_eq!(answer["succeeded"], LINES, "{answer}");
        assert!(longest < SOON, "{longest:?}");
        assert!(writes >= 3, "others write meanwhile: {writes}");
    }
}
