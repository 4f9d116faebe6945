//! A portal that means harm, or that is none: whatever it answers, the app takes bounded memory and time, the mirror and
//! the outbox stay as they were, and the reason is one that there are words for.
//!
//! What single answers do to the client is in `crates/sync/tests`; here stands what they do to the app as a process.

mod server;

use crate::app::{App, Device};
use crate::portal::Person;
use licet_protocol::sync::{Check, LONGEST_LINE, row_hash};
use serde_json::{Value, json};
use server::{Answer, Server};
use std::time::{Duration, Instant};
use tempfile::TempDir;

const ROWS: usize = 100;
const NDJSON: &str = "application/x-ndjson";
/// Most that one hostile answer may add to the app's memory, in MiB: a page and what it takes to read it.
const MOST_MEMORY: u64 = 64;
/// Longest that a run against it may take. The app is told to bear a second of silence, and half a minute in all.
const MOST_TIME: Duration = Duration::from_secs(45);

fn id(n: usize) -> String {
    format!("{:010}-1", 4_500_000_000_usize + n)
}

fn put(n: usize) -> String {
    let body = json!({ "serial_number": format!("B{n:010}"), "sku": "SKU", "quantity": 1 });
    format!("{}\n", json!({ "op": "put", "kind": "entitlement", "id": id(n), "rev": 1, "body": body }))
}

fn hide(n: usize) -> String {
    format!("{}\n", json!({ "op": "hide", "kind": "entitlement", "id": id(n) }))
}

fn check(rows: usize) -> Check {
    let mut check = Check::default();
    (0..rows).for_each(|n| check.add(row_hash("entitlement", &id(n), 1)));
    check
}

fn end(cursor: &str, more: bool) -> String {
    format!("{}\n", json!({ "op": "end", "cursor": cursor, "more": more, "seq": 9 }))
}

fn proven(cursor: &str, rows: usize) -> String {
    let end = json!({ "op": "end", "cursor": cursor, "more": false, "seq": 9, "check": check(rows) });
    format!("{end}\n")
}

fn ok(media_type: &str, body: &str) -> Answer {
    Answer::ok(media_type, body.as_bytes())
}

/// An app that has loaded its rows from a portal that was honest till then, and has an edit to send.
struct Victim {
    server: Server,
    app: App,
    before: Value,
    outbox: Vec<Value>,
    memory: u64,
    device: Device,
    _folder: TempDir,
}

/// The key of a change that was never made.
const ANOTHER: &str = "0192f000-0000-7000-8000-000000000000";
const PORTAL: &str = "/api/v1/portal";
const SYNC: &str = "/api/v1/sync";
const BUCKETS: &str = "/api/v1/sync/buckets";
const CHANGES: &str = "/api/v1/changes";
const LIVE: &str = "/api/v1/live";

impl Victim {
    async fn new() -> Self {
        let server = Server::start().await;
        let portal = json!({
            "portal_id": "portal-1", "name": "Vendor", "minimum_app_version": "0.1.0", "license_file_keys": [],
            "agreement": "",
        });
        server.answer(PORTAL, ok("application/json", &portal.to_string()));
        server.answer(SYNC, ok(NDJSON, &((0..ROWS).map(put).collect::<String>() + &proven("c1", ROWS))));
        let folder = tempfile::tempdir().unwrap();
        let person =
            Person { portal_id: "portal-1".into(), account_id: "account-1".into(), token: "secret".into() };
        let mut device = Device::new(&person, &server.base_url(), folder.path());
        device.silence = Some(Duration::from_secs(1));
        device.whole = Some(Duration::from_secs(30));
        let mut app = device.start().await;
        app.synced().await;
        let edit = json!({ "do": "edit", "kind": "annotation", "id": id(1), "set": { "notes": "mine" } });
        assert!(app.answer(edit).await["saved"].is_string());
        let before = app.answer(json!({ "do": "documents" })).await;
        let outbox = app.outbox().await;
        let memory = app.peak().await.unwrap_or(0);
        // From now on nothing is new, as long as nobody says otherwise.
        server.answer(SYNC, ok(NDJSON, &end("c1", false)));
        // Not a 503, which the app would ask again and again.
        server.answer(CHANGES, Answer::raw(b""));
        Self { server, app, before, outbox, memory, device, _folder: folder }
    }

    /// The app is started again.
    async fn again(self) -> Self {
        self.app.quit().await;
        Self { app: self.device.start().await, ..self }
    }

    /// Lets the app sync and sees to it that it bore it.
    async fn bears(&mut self, what: &str) -> Value {
        let began = Instant::now();
        let said = self.app.sync().await;
        assert!(began.elapsed() < MOST_TIME, "{what}: bounded time, not {:?}: {said}", began.elapsed());
        self.assert_untouched(what).await;
        said
    }

    async fn assert_untouched(&mut self, what: &str) {
        let memory = self.app.peak().await.unwrap_or(0);
        assert!(memory <= self.memory + MOST_MEMORY, "{what}: {memory} MiB, {} before", self.memory);
        assert_eq!(
            self.app.answer(json!({ "do": "documents" })).await,
            self.before,
            "{what}: the mirror is as it was"
        );
        let outbox = self.app.outbox().await;
        let edits = |outbox: &[Value]| {
            outbox
                .iter()
                .map(|change| (change["key"].clone(), change["slots"][0]["mine"].clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(edits(&outbox), edits(&self.outbox), "{what}: so is the outbox");
        assert!(
            ["waiting", "sending"].contains(&outbox[0]["state"].as_str().unwrap()),
            "{what}: it will be sent: {outbox:?}"
        );
    }

    /// The portal is honest again: everything goes on.
    async fn recovers(mut self) {
        let rows = (0..ROWS + 5).map(put).collect::<String>();
        self.server.answer(SYNC, ok(NDJSON, &(rows + &proven("c9", ROWS + 5))));
        let key = self.app.outbox().await[0]["key"].clone();
        let outcome = json!({ "outcomes": [{ "key": key, "status": 200, "seq": 9 }] });
        self.server.answer(CHANGES, ok("application/json", &outcome.to_string()));
        self.app.synced().await;
        assert_eq!(self.app.documents().await.len(), ROWS + 5);
        assert_eq!(self.app.outbox().await, Vec::<Value>::new());
        self.app.kill().await;
    }
}

/// The codes that an answer of this kind may be called.
fn assert_code(what: &str, code: &Value, codes: &[&str]) {
    assert!(code.as_str().is_some_and(|code| codes.contains(&code)), "{what}: {code}, not of {codes:?}");
}

const FORM: &[&str] = &["sync-answer-form"];
const LARGE: &[&str] = &["sync-answer-too-large"];
const OFFLINE: &[&str] = &["offline"];
const FOREIGN: &[&str] = &["sync-not-the-portal"];

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 3).unwrap()
}

/// Answers that are wrong whatever was asked, and what they are called.
fn anywhere(media_type: &str, other: &Server) -> Vec<(&'static str, Answer, &'static [&'static str])> {
    let elsewhere = format!("{}/api/v1/sync", other.base_url());
    vec![
        ("HTML", ok("text/html", "<html>sign in to the hotel</html>"), FOREIGN),
        ("HTML with the right type", ok(media_type, "<html></html>"), FORM),
        ("an empty body", ok(media_type, ""), FORM),
        (
            "a longer length than its body",
            Answer::ok(media_type, b"{}").header("content-length", "5000"),
            OFFLINE,
        ),
        (
            "two lengths",
            Answer::ok(media_type, b"{}").header("content-length", "2").and_header("content-length", "1"),
            OFFLINE,
        ),
        ("a redirect to another host", Answer::status(302).header("location", &elsewhere), FOREIGN),
        ("a redirect that keeps the body", Answer::status(307).header("location", &elsewhere), FOREIGN),
        ("an encoding that nobody asked for", ok(media_type, "{}").header("content-encoding", "br"), FOREIGN),
        ("no zstd where it says so", ok(media_type, "{}").header("content-encoding", "zstd"), FOREIGN),
        (
            "a zstd bomb",
            Answer::ok(media_type, &zstd(&vec![b'a'; 64 << 20])).header("content-encoding", "zstd"),
            LARGE,
        ),
        (
            "a zstd bomb of short lines",
            Answer::ok(media_type, &zstd("a\n".repeat(32 << 20).as_bytes()))
                .header("content-encoding", "zstd"),
            &["sync-answer-too-large", "sync-answer-form"],
        ),
        ("a body without end", Answer::ok(media_type, b"").endless(b"aaaaaaaaaaaaaaaa"), LARGE),
        (
            "headers without end",
            Answer::raw(b"HTTP/1.1 200 OK\r\n").endless(b"x-padding: aaaaaaaaaaaaaaa\r\n"),
            OFFLINE,
        ),
        (
            "a header without end",
            Answer::raw(b"HTTP/1.1 200 OK\r\nx-padding: ").endless(b"aaaaaaaaaaaaaaaa"),
            OFFLINE,
        ),
        ("not HTTP", Answer::raw(b"SSH-2.0-OpenSSH_9.2\r\n"), OFFLINE),
        ("silence", Answer::raw(b"").silent(), OFFLINE),
        ("nested without end", ok(media_type, &"[".repeat(LONGEST_LINE - 1)), FORM),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_hostile_portal_answers_to_a_pull_is_borne_and_named() {
    let other = Server::start().await;
    let mut victim = Victim::new().await;
    let lines = put(ROWS) + &put(ROWS + 1);
    let whole = lines.clone() + &end("c2", false);
    let mut cases = anywhere(NDJSON, &other);
    cases.extend([
        ("half an answer", ok(NDJSON, &lines), FORM),
        (
            "a shorter length than its body",
            Answer::ok(NDJSON, whole.as_bytes()).header("content-length", &(lines.len() - 2).to_string()),
            FORM,
        ),
        ("rows without end", Answer::ok(NDJSON, b"").endless(lines.as_bytes()), LARGE),
        ("something after the end", ok(NDJSON, &(end("c2", false) + &lines)), FORM),
        ("a revision that is no number", ok(NDJSON, &put(1).replace("\"rev\":1", "\"rev\":1e99")), FORM),
        ("an operation of another time", ok(NDJSON, &put(1).replace("put", "merge")), FORM),
        ("a cursor that is expired for ever", Answer::status(410), &["sync-cursor-loop"]),
    ]);
    for (what, answer, codes) in cases {
        victim.server.answer(SYNC, answer);
        let said = victim.bears(what).await;
        // What fails for the third time in the same way, and with a snapshot too, has a name of its own (Y1).
        let codes: Vec<&str> = codes.iter().copied().chain(["sync-stuck"]).collect();
        assert_code(what, &said["code"], &codes);
    }
    assert_eq!(other.asked(), 0, "the other host was never asked: it would have seen the token");
    victim.recovers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_a_hostile_portal_answers_to_a_push_is_borne_and_named_and_the_edit_stays() {
    let other = Server::start().await;
    let mut victim = Victim::new().await;
    let outcomes = |outcomes: Value| ok("application/json", &json!({ "outcomes": outcomes }).to_string());
    let of = |key: &str, status: u16| json!({ "key": key, "status": status, "seq": 9 });
    let mut cases = anywhere("application/json", &other);
    cases.extend([
        ("no outcomes", outcomes(json!([])), FORM),
        ("the outcome of another change", outcomes(json!([of(ANOTHER, 200)])), FORM),
        (
            "outcomes without end",
            ok("application/json", &json!({ "outcomes": vec![of(ANOTHER, 200); 20_000] }).to_string()),
            &["sync-answer-too-large", "sync-answer-form"],
        ),
        ("a failure of the portal", Answer::status(500), &["unavailable"]),
        ("a wall", Answer::status(403), &["sync-refused", "sync-not-the-portal"]),
    ]);
    for (what, answer, codes) in cases {
        victim.server.answer(CHANGES, answer);
        let said = victim.bears(what).await;
        assert_code(what, &said["push_code"], codes);
        assert_eq!(said["activity"], "idle", "{what}: what can be pulled is: {said}");
    }
    assert_eq!(other.asked(), 0, "the other host was never asked: it would have seen the token and the edit");
    victim.recovers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_that_leads_round_in_a_circle_is_left() {
    let mut victim = Victim::new().await;
    for (what, answers) in [
        ("the same cursor again and again", vec![end("c1", true)]),
        ("two cursors in turn", vec![end("c2", true), end("c3", true)]),
    ] {
        victim.server.answers(SYNC, answers.iter().map(|answer| ok(NDJSON, answer)).collect());
        let said = victim.bears(what).await;
        assert!(said["code"].is_string(), "{what}: {said}");
    }
    victim.recovers().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_that_hides_nine_tenths_is_not_believed_until_it_proves_it() {
    let mut victim = Victim::new().await;
    let hides: String = (0..ROWS * 9 / 10).map(hide).collect();
    for (what, answer) in [
        ("without a proof", hides.clone() + &end("c2", false)),
        ("with a proof that is none", hides.clone() + &proven("c2", ROWS)),
        ("in small pages", (0..30).map(hide).collect::<String>() + &end("c2", true)),
    ] {
        victim
            .server
            .answers(SYNC, vec![ok(NDJSON, &answer), ok(NDJSON, &(hides.clone() + &end("c3", false)))]);
        let said = victim.bears(what).await;
        assert_eq!(said["activity"], "held", "{what}: {said}");
    }
    victim.app.kill().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn buckets_that_lie_remove_nothing() {
    let nothing = vec![Check::default(); 256];
    let disagrees =
        end("c1", false).replace('}', &format!(",\"check\":{}}}", json!(Check { count: 1, digest: 1 })));
    let buckets =
        |buckets: &[Check]| ok("application/json", &json!({ "seq": 9, "buckets": buckets }).to_string());
    let empty = format!(
        "{}\n",
        json!({ "op": "end", "cursor": "x", "more": false, "seq": 9, "check": Check::default() })
    );
    for (what, all, one) in [
        ("too few", buckets(&nothing[..3]), ok(NDJSON, &empty)),
        ("too many", buckets(&vec![Check::default(); 5_000]), ok(NDJSON, &empty)),
        ("HTML", ok("text/html", "<html></html>"), ok(NDJSON, &empty)),
        ("without end", Answer::ok("application/json", b"").endless(b"[1,2,3,4]"), ok(NDJSON, &empty)),
        ("rows without end", buckets(&nothing), Answer::ok(NDJSON, b"").endless(put(7).as_bytes())),
        ("all empty", buckets(&nothing), ok(NDJSON, &empty)),
    ] {
        // One that is at odds with its portal loads all of it again and compares no more until it has.
        let mut victim = Victim::new().await;
        victim.server.answer(BUCKETS, all);
        victim.server.answer(&format!("{BUCKETS}/"), one);
        victim.server.answers(
            SYNC,
            vec![ok(NDJSON, &disagrees), ok(NDJSON, &disagrees), ok(NDJSON, &end("c1", false))],
        );
        let asked = victim.server.asked_for(BUCKETS);
        victim.bears(what).await;
        assert!(victim.server.asked_for(BUCKETS) > asked, "{what}: they were compared");
        victim.app.kill().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_live_connection_that_floods_or_lies_costs_neither_memory_nor_pulls() {
    let other = Server::start().await;
    let mut victim = Victim::new().await;
    let event = |seq: usize| format!("data: {{\"seq\":{seq}}}\n\n");
    let stream = "text/event-stream";
    let mut cases = anywhere(stream, &other);
    cases.extend([
        ("events without end", Answer::ok(stream, b"").endless(event(1_000_000).as_bytes()), FORM),
        ("a line without end", Answer::ok(stream, b"data: ").endless(b"aaaaaaaaaaaaaaaa"), LARGE),
        ("comments without end", Answer::ok(stream, b"").endless(b":\n"), LARGE),
    ]);
    for (what, answer, _) in cases {
        // A new app: one that has met such a portal takes its time before it asks again.
        victim = victim.again().await;
        let (pulls, lives) = (victim.server.asked_for(SYNC), victim.server.asked_for(LIVE));
        victim.server.answer(LIVE, answer);
        victim.app.answer(json!({ "do": "live" })).await;
        victim.server.until_asked_for(LIVE, lives + 1).await;
        // Long enough for a flood to fill what is not bounded, and for pulls that are not.
        let began = Instant::now();
        tokio::time::sleep(Duration::from_millis(500)).await;
        victim.assert_untouched(what).await;
        // One at the start, one for what came meanwhile, one for a connection that was lost (Y9).
        let most = began.elapsed().as_millis() / 250 + 3;
        let pulled = victim.server.asked_for(SYNC) - pulls;
        assert!(u128::from(pulled) <= most, "{what}: {pulled} pulls in {:?}", began.elapsed());
    }
    assert_eq!(other.asked(), 0);
    victim.recovers().await;
}
