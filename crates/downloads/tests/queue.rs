//! The queue against a server that cuts, changes its files, lies about them and never ends.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on fails")]

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

use chrono::{DateTime, Utc};
use ed25519_dalek::SigningKey;
use futures::future::BoxFuture;
use licet_downloads::{
    AccessTokens, Download, Failure, HttpRemote, KeyTrust, Pause, Queue, QueueError, RemoteError, Request,
    SigningKeys, State,
};
use licet_license_file::{Contents, VerifyingKey, public_key_to_hex, sign};
use licet_mirror::{Identity, Mirror, RawKey};
use proptest::prelude::*;
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

const LICENSE: &str = "0197d7a2-1111-7000-8000-000000000001";

/// One file as the server gives it.
#[derive(Clone, Default)]
struct Served {
    bytes: Vec<u8>,
    etag: String,
    /// Each answer is cut after so many bytes of body; an empty list cuts nothing.
    cuts: Vec<usize>,
    /// Sends bytes without end and without a length.
    endless: bool,
    /// Answers 206 from somewhere else than asked.
    lies_about_ranges: bool,
    /// Says no with this status and body.
    refuses: Option<(u16, String)>,
    /// Waits until told before it sends the body.
    gate: Option<Arc<tokio::sync::Semaphore>>,
    /// What was asked, as `Range` headers; none: all of it.
    asked: Vec<Option<String>>,
}

#[derive(Clone, Default)]
struct Portal {
    files: Arc<Mutex<HashMap<String, Served>>>,
    token: Arc<Mutex<String>>,
}

impl Portal {
    async fn start() -> (Self, reqwest::Url) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let portal = Self::default();
        *portal.token.lock().unwrap() = "good".to_owned();
        let serving = portal.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serving.clone().answer(stream));
            }
        });
        (portal, url)
    }

    fn change(&self, path: &str, change: impl FnOnce(&mut Served)) {
        change(self.files.lock().unwrap().entry(path.to_owned()).or_default());
    }

    fn asked(&self, path: &str) -> Vec<Option<String>> {
        self.files.lock().unwrap()[path].asked.clone()
    }

    async fn answer(self, mut stream: TcpStream) -> Option<()> {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            head.push(stream.read_u8().await.ok()?);
        }
        let head = String::from_utf8(head).unwrap();
        let path = head.split(' ').nth(1).unwrap().to_owned();
        let header = |name: &str| {
            head.lines().find_map(|line| {
                let (key, value) = line.split_once(": ")?;
                key.eq_ignore_ascii_case(name).then(|| value.to_owned())
            })
        };
        let signed_in = header("authorization") == Some(format!("Bearer {}", self.token.lock().unwrap()));
        let (served, cut) = {
            let mut files = self.files.lock().unwrap();
            match files.get_mut(&path) {
                None => (None, None),
                Some(served) => {
                    served.asked.push(header("range"));
                    let cut = (!served.cuts.is_empty()).then(|| served.cuts.remove(0));
                    (Some(served.clone()), cut)
                }
            }
        };
        let Some(served) = served else {
            let body = r#"{"code":"not-found","message":"nothing here","retryable":false}"#;
            let text = format!(
                "HTTP/1.1 404 Not Found\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            return stream.write_all(text.as_bytes()).await.ok();
        };
        if path != "/api/v1/portal" && !signed_in {
            return stream
                .write_all(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .await
                .ok();
        }
        if let Some((status, body)) = &served.refuses {
            let text = format!(
                "HTTP/1.1 {status} No\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            return stream.write_all(text.as_bytes()).await.ok();
        }
        if served.endless {
            stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n").await.ok()?;
            loop {
                stream.write_all(&[0; 8192]).await.ok()?;
            }
        }
        let size = served.bytes.len();
        let from = header("range")
            .filter(|_| header("if-range").as_ref() == Some(&served.etag) && !served.etag.starts_with("W/"))
            .and_then(|range| range.strip_prefix("bytes=")?.strip_suffix('-')?.parse::<usize>().ok());
        let (status, from, range) = match from {
            Some(from) if from >= size => ("416 Range Not Satisfiable", size, String::new()),
            Some(from) => {
                let told = if served.lies_about_ranges { from.saturating_sub(1) } else { from };
                ("206 Partial Content", from, format!("Content-Range: bytes {told}-{}/{size}\r\n", size - 1))
            }
            None => ("200 OK", 0, String::new()),
        };
        let etag = if served.etag.is_empty() { String::new() } else { format!("ETag: {}\r\n", served.etag) };
        let body = &served.bytes[from..];
        let head = format!(
            "HTTP/1.1 {status}\r\n{range}{etag}Content-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).await.ok()?;
        if let Some(gate) = served.gate {
            let half = body.len() / 2;
            stream.write_all(&body[..half]).await.ok()?;
            gate.acquire().await.ok()?.forget();
            return stream.write_all(&body[half..]).await.ok();
        }
        let sent = cut.map_or(body.len(), |cut| cut.min(body.len()));
        stream.write_all(&body[..sent]).await.ok()
    }
}

/// A session whose token may have run out; a refusal gets the next one.
struct Session {
    tokens: Mutex<Vec<&'static str>>,
}

impl AccessTokens for Session {
    fn access_token<'a>(
        &'a self,
        refused: Option<&'a SecretString>,
    ) -> BoxFuture<'a, Result<SecretString, RemoteError>> {
        Box::pin(async move {
            let mut tokens = self.tokens.lock().unwrap();
            if refused.is_some_and(|r| tokens.first().is_some_and(|t| *t == r.expose_secret())) {
                tokens.remove(0);
            }
            tokens.first().map(|t| (*t).to_owned().into()).ok_or(RemoteError::SignedOut)
        })
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-21T08:00:00Z".parse().unwrap()
}

struct Desk {
    folder: tempfile::TempDir,
    portal: Portal,
    url: reqwest::Url,
    queue: Queue,
}

fn mirror(folder: &Path) -> Arc<Mirror> {
    let identity = Identity { portal_id: "portal".to_owned(), account_id: "bill".to_owned() };
    Arc::new(Mirror::open(&folder.join("mirror.db"), &RawKey::from_bytes([7; 32]), &identity).unwrap())
}

async fn queue(folder: &Path, url: &reqwest::Url, tokens: &[&'static str]) -> Queue {
    let session = Session { tokens: Mutex::new(tokens.to_vec()) };
    let remote =
        HttpRemote::new(url.clone(), Arc::new(session), Arc::new(Pinned), Duration::from_secs(20)).unwrap();
    Queue::start(mirror(folder), Arc::new(remote), now).await.unwrap()
}

/// Trusts the key that was there at the first sign-in and no other.
struct Pinned;

impl KeyTrust for Pinned {
    fn judge(&self, named: Vec<VerifyingKey>) -> SigningKeys {
        let pinned = SigningKey::from_bytes(&[3; 32]).verifying_key();
        let (trusted, unconfirmed) = named.into_iter().partition(|key| *key == pinned);
        SigningKeys { trusted, unconfirmed }
    }
}

impl Desk {
    async fn new() -> Self {
        Self::with_tokens(&["good"]).await
    }

    async fn with_tokens(tokens: &[&'static str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (portal, url) = Portal::start().await;
        let queue = queue(folder.path(), &url, tokens).await;
        Self { folder, portal, url, queue }
    }

    /// Ends the queue and starts it anew over the same files, as a restart of the app does.
    async fn restart(self) -> Self {
        let Self { folder, portal, url, queue: old } = self;
        old.stop().await;
        drop(old);
        let queue = queue(folder.path(), &url, &["good"]).await;
        Self { folder, portal, url, queue }
    }

    fn downloads(&self) -> PathBuf {
        self.folder.path().join("Downloads")
    }

    async fn until(&self, id: i64, what: impl Fn(&Download) -> bool) -> Download {
        let mut list = self.queue.watch();
        let found = tokio::time::timeout(
            Duration::from_secs(60),
            list.wait_for(|list| list.iter().any(|d| d.id == id && what(d))),
        );
        let list = found.await.expect("the download gets there in time").unwrap();
        list.iter().find(|d| d.id == id).unwrap().clone()
    }

    /// Waits until nothing of it moves any more.
    async fn settled(&self, id: i64) -> Download {
        self.until(id, |d| !matches!(d.state, State::Waiting | State::Running | State::Verifying)).await
    }

    fn files(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.downloads())
            .map(|entries| entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect())
            .unwrap_or_default();
        names.sort();
        names
    }

    async fn release(&self, bytes: &[u8], announced: &[u8]) -> i64 {
        self.portal.change("/api/v1/releases/LC/setup.bin", |served| {
            served.bytes = bytes.to_vec();
            if served.etag.is_empty() {
                served.etag = "\"one\"".to_owned();
            }
        });
        self.ask_release(announced).await
    }

    async fn ask_release(&self, announced: &[u8]) -> i64 {
        let sha256 = hex::encode(Sha256::digest(announced));
        let size = u64::try_from(announced.len()).unwrap();
        self.queue.add(Request::release("LC", "setup.bin", size, &sha256, &self.downloads())).await.unwrap()
    }

    fn asked(&self) -> Vec<Option<String>> {
        self.portal.asked("/api/v1/releases/LC/setup.bin")
    }
}

fn bytes(size: usize) -> Vec<u8> {
    (0..size).map(|i| u8::try_from(i * 7 % 251).unwrap()).collect()
}

#[tokio::test]
async fn software_that_is_what_was_announced_gets_its_name() {
    let desk = Desk::new().await;
    let content = bytes(300_000);
    let id = desk.release(&content, &content).await;
    let done = desk.settled(id).await;
    assert_eq!(done.state, State::Done);
    assert_eq!(done.placed, Some(desk.downloads().join("setup.bin")));
    assert_eq!(std::fs::read(done.placed.unwrap()).unwrap(), content);
    assert_eq!(desk.files(), ["setup.bin"], "no part is left");
    let again = desk.ask_release(&content).await;
    desk.settled(again).await;
    assert_eq!(desk.files(), ["setup (2).bin", "setup.bin"], "the first one isn't overwritten");
}

#[tokio::test]
async fn a_wrong_hash_leaves_nothing_with_the_final_name() {
    let desk = Desk::new().await;
    let mut other = bytes(1000);
    other[500] ^= 1;
    let id = desk.release(&other, &bytes(1000)).await;
    assert_eq!(desk.settled(id).await.state, State::Failed(Failure::WrongHash));
    assert!(desk.files().is_empty(), "{:?}", desk.files());
}

#[tokio::test]
async fn a_file_of_another_size_is_refused_before_it_is_fetched() {
    let desk = Desk::new().await;
    let id = desk.release(&bytes(2000), &bytes(1000)).await;
    assert_eq!(desk.settled(id).await.state, State::Failed(Failure::WrongSize));
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn a_body_without_end_is_bounded_by_the_announced_size() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.endless = true);
    let id = desk.ask_release(&bytes(100_000)).await;
    assert_eq!(desk.settled(id).await.state, State::Failed(Failure::WrongSize));
    desk.portal.change(&format!("/api/v1/licenses/{LICENSE}/file"), |served| served.endless = true);
    let id = desk.queue.add(Request::license_file(LICENSE, "a.slf", &desk.downloads())).await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Failed(Failure::WrongSize));
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn a_cut_line_is_taken_up_where_it_broke() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts = vec![100_000, 50_000]);
    let content = bytes(300_000);
    let id = desk.release(&content, &content).await;
    assert_eq!(desk.settled(id).await.state, State::Done);
    let expected = [None, Some("bytes=100000-".to_owned()), Some("bytes=150000-".to_owned())];
    assert_eq!(desk.asked(), expected);
}

#[tokio::test]
async fn a_line_that_gives_nothing_is_offline_and_goes_on_when_it_is_back() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts = vec![1000, 0]);
    let content = bytes(5000);
    let id = desk.release(&content, &content).await;
    let paused = desk.settled(id).await;
    assert_eq!(paused.state, State::Paused(Pause::Offline));
    assert_eq!(paused.received, 1000);
    assert_eq!(desk.files().len(), 1, "the part is kept");
    desk.queue.back_online().await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Done);
    assert_eq!(desk.asked().last().unwrap().as_deref(), Some("bytes=1000-"));
}

#[tokio::test]
async fn a_restart_goes_on_where_it_left_off() {
    let desk = Desk::new().await;
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.gate = Some(gate));
    let content = bytes(400_000);
    let id = desk.release(&content, &content).await;
    desk.until(id, |d| d.received == 200_000).await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.gate = None);
    let desk = desk.restart().await;
    let done = desk.settled(id).await;
    assert_eq!(done.state, State::Done);
    assert_eq!(desk.asked().last().unwrap().as_deref(), Some("bytes=200000-"));
}

#[tokio::test]
async fn a_file_that_changed_in_between_is_fetched_from_the_start() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts = vec![1000, 0]);
    let content = bytes(5000);
    let old: Vec<u8> = content.iter().map(|b| b ^ 0xff).collect();
    let id = desk.release(&old, &content).await;
    desk.settled(id).await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| {
        served.bytes.clone_from(&content);
        served.etag = "\"two\"".to_owned();
    });
    desk.queue.back_online().await.unwrap();
    let done = desk.settled(id).await;
    assert_eq!(done.state, State::Done, "nothing of the old file is stitched in");
    assert_eq!(std::fs::read(done.placed.unwrap()).unwrap(), content);
}

#[tokio::test]
async fn a_weak_tag_or_a_range_that_does_not_fit_is_not_resumed() {
    for weak in [true, false] {
        let desk = Desk::new().await;
        desk.portal.change("/api/v1/releases/LC/setup.bin", |served| {
            served.cuts = vec![1000, 0];
            served.lies_about_ranges = !weak;
            served.etag = if weak { "W/\"one\"" } else { "\"one\"" }.to_owned();
        });
        let content = bytes(5000);
        let id = desk.release(&content, &content).await;
        if desk.settled(id).await.state == State::Paused(Pause::Offline) {
            desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts.clear());
            desk.queue.back_online().await.unwrap();
        }
        assert_eq!(desk.settled(id).await.state, State::Done);
        assert_eq!(desk.asked().last().unwrap(), &None, "asked for all of it");
    }
}

#[tokio::test]
async fn a_part_that_was_changed_behind_our_back_is_fetched_once_more_in_one_piece() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts = vec![1000, 0]);
    let content = bytes(5000);
    let id = desk.release(&content, &content).await;
    desk.settled(id).await;
    let part = desk.downloads().join(&desk.files()[0]);
    std::fs::write(&part, vec![0; 1000]).unwrap();
    desk.queue.back_online().await.unwrap();
    let done = desk.settled(id).await;
    assert_eq!(done.state, State::Done);
    assert_eq!(std::fs::read(done.placed.unwrap()).unwrap(), content);
}

#[tokio::test]
async fn cancelling_leaves_nothing_and_pausing_keeps_the_part() {
    let desk = Desk::new().await;
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.gate = Some(gate));
    let content = bytes(4000);
    let id = desk.release(&content, &content).await;
    desk.until(id, |d| d.received == 2000).await;
    desk.queue.pause(id).await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Paused(Pause::User));
    assert_eq!(desk.files().len(), 1);
    assert!(matches!(desk.queue.remove(id).await, Err(QueueError::NotEnded)));
    desk.queue.cancel(id).await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Cancelled);
    assert!(desk.files().is_empty());
    desk.queue.remove(id).await.unwrap();
    assert!(desk.queue.watch().borrow().is_empty());
}

#[tokio::test]
async fn cancelling_while_bytes_come_leaves_nothing() {
    let desk = Desk::new().await;
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.gate = Some(gate));
    let id = desk.release(&bytes(4000), &bytes(4000)).await;
    desk.until(id, |d| d.received == 2000).await;
    desk.queue.cancel(id).await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Cancelled);
    assert!(desk.files().is_empty());
}

#[tokio::test]
async fn two_run_at_a_time_and_the_same_file_is_queued_once() {
    let desk = Desk::new().await;
    let gate = Arc::new(tokio::sync::Semaphore::new(0));
    let content = bytes(1000);
    let sha256 = hex::encode(Sha256::digest(&content));
    let mut ids = Vec::new();
    for n in 0..4 {
        desk.portal.change(&format!("/api/v1/releases/LC/{n}.bin"), |served| {
            served.bytes.clone_from(&content);
            served.gate = Some(Arc::clone(&gate));
        });
        let request = Request::release("LC", &format!("{n}.bin"), 1000, &sha256, &desk.downloads());
        let id = desk.queue.add(request.clone()).await.unwrap();
        assert_eq!(desk.queue.add(request).await.unwrap(), id, "asked for twice");
        ids.push(id);
    }
    for id in &ids[..2] {
        desk.until(*id, |d| d.received == 500).await;
    }
    let waiting = desk.queue.watch().borrow().iter().filter(|d| d.state == State::Waiting).count();
    assert_eq!(waiting, 2);
    gate.add_permits(4);
    for id in ids {
        assert_eq!(desk.settled(id).await.state, State::Done);
    }
}

#[tokio::test]
async fn a_token_that_ran_out_is_renewed_and_no_session_is_a_pause() {
    let desk = Desk::with_tokens(&["old", "good"]).await;
    let id = desk.release(&bytes(10), &bytes(10)).await;
    assert_eq!(desk.settled(id).await.state, State::Done);
    *desk.portal.token.lock().unwrap() = "another".to_owned();
    let id = desk.ask_release(&bytes(10)).await;
    assert_eq!(desk.settled(id).await.state, State::Paused(Pause::SignedOut));
}

#[tokio::test]
async fn what_the_portal_refuses_fails_with_its_code() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| {
        let body = r#"{"code":"release-maintenance-lapsed","message":"lapsed","retryable":false}"#;
        served.refuses = Some((403, body.to_owned()));
    });
    let id = desk.ask_release(&bytes(10)).await;
    let failed = desk.settled(id).await;
    assert_eq!(failed.state.reason(), Some("release-maintenance-lapsed"));
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| {
        served.refuses = None;
        served.bytes = bytes(10);
    });
    desk.queue.resume(id).await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Done, "it can be tried again");
}

#[tokio::test]
async fn a_portal_that_is_gone_is_a_pause() {
    let folder = tempfile::tempdir().unwrap();
    // Bound and dropped: nobody listens there.
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let url: reqwest::Url = format!("http://{gone}/").parse().unwrap();
    let queue = queue(folder.path(), &url, &["good"]).await;
    let desk = Desk { folder, portal: Portal::default(), url, queue };
    let id = desk.ask_release(&bytes(10)).await;
    assert_eq!(desk.settled(id).await.state, State::Paused(Pause::Offline));
}

fn license(id: &str) -> Contents {
    Contents {
        license_id: id.to_owned(),
        sku: "LC".to_owned(),
        product_name: "Product".to_owned(),
        product_version: None,
        serial_number: "B0000000001".to_owned(),
        quantity: 5,
        host_id: None,
        key: "KEY".to_owned(),
        starts_on: None,
        ends_on: None,
        issued_at: now(),
        file_expires_at: None,
    }
}

#[tokio::test]
async fn a_license_file_must_be_signed_by_the_portal_and_be_of_this_license() {
    let desk = Desk::new().await;
    let key = SigningKey::from_bytes(&[3; 32]);
    desk.names_keys(&[3]);
    let genuine = sign(&license(LICENSE), &key).unwrap();
    let mut tampered = genuine.clone();
    let middle = tampered.len() / 2;
    tampered[middle] = if tampered[middle] == b'A' { b'B' } else { b'A' };
    let forged = sign(&license(LICENSE), &SigningKey::from_bytes(&[4; 32])).unwrap();
    let another = sign(&license("another"), &key).unwrap();
    for (bytes, expected) in [
        (tampered, State::Failed(Failure::WrongSignature)),
        (forged, State::Failed(Failure::WrongSignature)),
        (b"no license file".to_vec(), State::Failed(Failure::WrongSignature)),
        (another, State::Failed(Failure::WrongLicense)),
    ] {
        desk.portal.change(&format!("/api/v1/licenses/{LICENSE}/file"), |served| served.bytes = bytes);
        let id = desk
            .queue
            .add(Request::license_file(LICENSE, "../B0000000001.slf", &desk.downloads()))
            .await
            .unwrap();
        assert_eq!(desk.settled(id).await.state, expected);
        assert!(desk.files().is_empty(), "nothing of it is left: {:?}", desk.files());
    }
    desk.portal
        .change(&format!("/api/v1/licenses/{LICENSE}/file"), |served| served.bytes.clone_from(&genuine));
    let id = desk
        .queue
        .add(Request::license_file(LICENSE, "../B0000000001.slf", &desk.downloads()))
        .await
        .unwrap();
    let done = desk.settled(id).await;
    assert_eq!(done.state, State::Done);
    assert_eq!(std::fs::read(done.placed.unwrap()).unwrap(), genuine, "never rewritten");
    assert_eq!(desk.files(), ["_B0000000001.slf"], "a name that leads out of the folder doesn't");
}

impl Desk {
    /// The portal names the keys of these seeds.
    fn names_keys(&self, seeds: &[u8]) {
        let keys = seeds.iter().map(|seed| SigningKey::from_bytes(&[*seed; 32]).verifying_key());
        let keys: Vec<String> = keys.map(|key| public_key_to_hex(&key)).collect();
        let info = serde_json::json!({
            "portal_id": "p", "name": "n", "minimum_app_version": "0", "license_file_keys": keys, "agreement": "",
        });
        self.portal.change("/api/v1/portal", |served| served.bytes = info.to_string().into_bytes());
    }

    /// Downloads a license file that the key of this seed signed; how it ended.
    async fn license_signed_by(&self, seed: u8, name: &str) -> Download {
        let file = sign(&license(LICENSE), &SigningKey::from_bytes(&[seed; 32])).unwrap();
        self.portal.change(&format!("/api/v1/licenses/{LICENSE}/file"), |served| served.bytes = file);
        let id = self.queue.add(Request::license_file(LICENSE, name, &self.downloads())).await.unwrap();
        self.settled(id).await
    }
}

// S10: a portal that was taken over names a key of its own; nobody has confirmed it.
#[tokio::test]
async fn a_file_of_a_new_key_is_refused_until_somebody_trusts_the_key() {
    let desk = Desk::new().await;
    desk.names_keys(&[4, 3]);
    let refused = desk.license_signed_by(4, "B0000000001.slf").await;
    assert_eq!(refused.state, State::Failed(Failure::KeyNotTrusted));
    assert!(desk.files().is_empty(), "{:?}", desk.files());
    assert_eq!(
        desk.license_signed_by(3, "B0000000001.slf").await.state,
        State::Done,
        "the pinned key counts"
    );
    // A pinned key that the portal no longer names counts no more.
    desk.names_keys(&[4]);
    assert_eq!(
        desk.license_signed_by(3, "B0000000001.slf").await.state,
        State::Failed(Failure::WrongSignature)
    );
}

// S10: whatever the portal names it, what is on the disk is no program; and S12: nobody else reads it.
#[tokio::test]
async fn a_license_file_is_an_slf_that_only_its_owner_reads() {
    let desk = Desk::new().await;
    desk.names_keys(&[3]);
    let done = desk.license_signed_by(3, "invoice.bat").await;
    assert_eq!((done.state, done.file_name.as_str()), (State::Done, "invoice_bat.slf"));
    let placed = done.placed.unwrap();
    assert_eq!(placed.file_name().unwrap(), "invoice_bat.slf");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&placed).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

// S22: the description of a hostile portal has no end.
#[tokio::test]
async fn a_description_without_end_is_not_read_to_its_end() {
    let desk = Desk::new().await;
    desk.portal.change("/api/v1/portal", |served| served.endless = true);
    let failed = desk.license_signed_by(3, "B0000000001.slf").await;
    assert_eq!(failed.state, State::Failed(Failure::Unexpected));
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_full_disk_is_named_and_the_part_is_kept() {
    let desk = Desk::new().await;
    // /dev/full takes no byte: the part leads there.
    std::fs::create_dir_all(desk.downloads()).unwrap();
    let content = bytes(100_000);
    desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts = vec![1000, 0]);
    let id = desk.release(&content, &content).await;
    desk.settled(id).await;
    let part = desk.downloads().join(&desk.files()[0]);
    std::fs::remove_file(&part).unwrap();
    std::os::unix::fs::symlink("/dev/full", &part).unwrap();
    desk.queue.back_online().await.unwrap();
    let failed = desk.settled(id).await;
    assert_eq!(failed.state, State::Failed(Failure::DiskFull), "told from other failures");
    assert_eq!(desk.files().len(), 1, "the part is kept");
    std::fs::remove_file(&part).unwrap();
    desk.queue.resume(id).await.unwrap();
    assert_eq!(desk.settled(id).await.state, State::Done, "with room again it goes on");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn wherever_the_line_breaks_the_file_is_whole(cuts in prop::collection::vec(1_usize..60_000, 0..12)) {
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap().block_on(async {
            let desk = Desk::new().await;
            desk.portal.change("/api/v1/releases/LC/setup.bin", |served| served.cuts.clone_from(&cuts));
            let content = bytes(200_000);
            let id = desk.release(&content, &content).await;
            let done = desk.settled(id).await;
            assert_eq!(done.state, State::Done);
            assert_eq!(std::fs::read(done.placed.unwrap()).unwrap(), content);
            desk.queue.stop().await;
        });
    }
}
