//! A mirror of a test's own, answers as the contract writes them, and a remote that gives them in turn.

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::BoxFuture;
use licet_domain::Target;
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::{Identity, Mirror, RawKey};
use licet_protocol::change::{Change, Changes, Outcome, Slot};
use licet_protocol::sync::{BUCKETS, Buckets, Check, bucket, row_hash};
use licet_sync::{LiveStream, Remote, RemoteError, Sync, TokenError, TokenSource};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio::time::Instant;
use uuid::Uuid;

pub fn identity() -> Identity {
    Identity { portal_id: "portal-1".into(), account_id: "account-1".into() }
}

pub fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_262_400, 0).unwrap()
}

pub struct Temporary {
    pub mirror: Arc<Mirror>,
    _folder: TempDir,
}

impl Temporary {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mirror.db");
        let mirror = Mirror::open(&path, &RawKey::from_bytes([7; 32]), &identity()).unwrap();
        Self { mirror: Arc::new(mirror), _folder: folder }
    }

    pub fn engine(&self, remote: Arc<dyn Remote>) -> Arc<Sync> {
        Sync::new(Arc::clone(&self.mirror), remote, Arc::new(now), StdRng::seed_from_u64(1))
    }

    /// The engine with clocks that can be set.
    pub fn engine_with_clock(&self, remote: Arc<dyn Remote>) -> (Arc<Sync>, Arc<Time>) {
        let time = Arc::new(Time { wall: Mutex::new(now()), ticks: Mutex::new(Instant::now()) });
        let (wall, ticks) = (Arc::clone(&time), Arc::clone(&time));
        let (wall, ticks) = (Arc::new(move || wall.now()), Arc::new(move || *ticks.ticks.lock().unwrap()));
        let random = StdRng::seed_from_u64(1);
        (Sync::with_ticks(Arc::clone(&self.mirror), remote, wall, ticks, random), time)
    }

    /// Queues notes on an entitlement, which needn't be there; answers the change's key.
    pub fn write_notes(&self, entitlement: u32, text: &str) -> String {
        self.write(Target::Annotation, &entitlement_id(entitlement), "notes", json!(text))
    }

    pub fn write(&self, kind: Target, id: &str, slot: &str, value: Value) -> String {
        write(&self.mirror, kind, id, slot, value)
    }

    /// Waiting and undecided changes.
    pub fn outbox(&self) -> (u64, u64) {
        let counts = self.mirror.outbox_counts().unwrap();
        (counts.waiting, counts.undecided)
    }

    pub fn sites(&self) -> Vec<String> {
        self.mirror.listing("site").unwrap().into_iter().map(|(id, _, _)| id).collect()
    }
}

/// What time it is: by the clock on the wall, which people set, and by one that only goes on.
pub struct Time {
    wall: Mutex<DateTime<Utc>>,
    ticks: Mutex<Instant>,
}

impl Time {
    pub fn now(&self) -> DateTime<Utc> {
        *self.wall.lock().unwrap()
    }

    /// Time passes.
    pub fn pass(&self, time: TimeDelta) {
        self.set_wall(time);
        *self.ticks.lock().unwrap() += time.to_std().unwrap();
    }

    /// The clock on the wall is set by so much.
    pub fn set_wall(&self, by: TimeDelta) {
        *self.wall.lock().unwrap() += by;
    }
}

/// Queues the edit of one slot.
pub fn write(mirror: &Mirror, kind: Target, id: &str, slot: &str, value: Value) -> String {
    let set = [(slot.to_owned(), value)].into();
    let change = NewChange { kind, id: id.to_owned(), set, about: About::default() };
    mirror.change(&change, Uuid::new_v4(), now()).unwrap().expect("it changes something")
}

pub fn entitlement_id(n: u32) -> String {
    format!("{n:010}-1")
}

/// Sites `from..to` as puts.
pub fn sites(from: u32, to: u32) -> String {
    (from..to)
        .map(|n| json!({"op": "put", "kind": "site", "id": format!("S{n:04}"), "rev": 1, "body": {"name": "Acme"}}))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// Sites `from..to` as hides.
pub fn hides(from: u32, to: u32) -> String {
    (from..to)
        .map(|n| format!("{}\n", json!({"op": "hide", "kind": "site", "id": format!("S{n:04}")})))
        .collect()
}

/// Count and digest of sites `from..to`.
pub fn check(from: u32, to: u32) -> Check {
    let mut check = Check::default();
    (from..to).for_each(|n| check.add(row_hash("site", &format!("S{n:04}"), 1)));
    check
}

/// An `end` line.
pub fn end(cursor: &str, more: bool, check: Option<Check>) -> String {
    let mut end = json!({"op": "end", "cursor": cursor, "more": more});
    if let Some(check) = check {
        end["check"] = serde_json::to_value(check).unwrap();
    }
    format!("{end}\n")
}

/// The `end` line of a bucket.
pub fn end_of_bucket(seq: i64, check: Check) -> String {
    format!("{}\n", json!({"op": "end", "cursor": "", "more": false, "seq": seq, "check": check}))
}

/// An `end` line at a sequence number.
pub fn end_at(cursor: &str, seq: i64, check: Option<Check>) -> String {
    let mut end: Value = serde_json::from_str(&end(cursor, false, check)).unwrap();
    end["seq"] = json!(seq);
    format!("{end}\n")
}

/// The buckets of sites `from..to`, at a sequence number.
pub fn buckets(from: u32, to: u32, seq: i64) -> Buckets {
    let mut buckets = vec![Check::default(); BUCKETS];
    for id in (from..to).map(|n| format!("S{n:04}")) {
        buckets[usize::from(bucket("site", &id))].add(row_hash("site", &id, 1));
    }
    Buckets { seq, buckets }
}

/// The bucket of site `n` out of sites `from..to`: its number, and its answer at a sequence number.
pub fn bucket_of(n: u32, from: u32, to: u32, seq: i64) -> (u8, String) {
    let of = |n| bucket("site", &format!("S{n:04}"));
    let rows: String = (from..to).filter(|m| of(*m) == of(n)).map(|m| sites(m, m + 1)).collect();
    let check = buckets(from, to, seq).buckets[usize::from(of(n))];
    (of(n), rows + &end_of_bucket(seq, check))
}

/// Everything is done, at this sequence number.
pub fn done(changes: &[Change], seq: i64) -> Vec<Outcome> {
    changes.iter().map(|change| outcome(change, 200, Some(seq))).collect()
}

pub fn outcome(change: &Change, status: u16, seq: Option<i64>) -> Outcome {
    let (conflicts, gave_way) = Default::default();
    Outcome { key: change.key.clone(), status, seq, conflicts, gave_way, error: None }
}

/// All slots of the change are in conflict with these values.
pub fn conflict(change: &Change, theirs: &Value, seq: i64) -> Outcome {
    let slot = || Slot { value: theirs.clone(), seq, by: Some("Mary".into()), at: now() };
    let conflicts = change.set.keys().map(|name| (name.clone(), slot())).collect();
    Outcome { conflicts, ..outcome(change, 409, Some(seq)) }
}

type Answer = Box<dyn FnOnce(&[Change]) -> Result<Vec<Outcome>, RemoteError> + Send>;

/// Gives its answers in turn, and notes what it was asked; after the last it is offline. Changes that nothing is said
/// about are done at number 1.
#[derive(Default)]
pub struct Script {
    answers: Mutex<VecDeque<Result<String, RemoteError>>>,
    pub asked: Mutex<Vec<(Option<String>, bool)>>,
    pushes: Mutex<VecDeque<Answer>>,
    pub pushed: Mutex<Vec<Vec<Change>>>,
    pub buckets: Mutex<VecDeque<Buckets>>,
    pub bucket: Mutex<BTreeMap<u8, String>>,
    pub lives: Mutex<VecDeque<Result<LiveStream, RemoteError>>>,
    /// `push`, `pull`, `buckets`, `bucket N`, `live` in their order.
    pub order: Mutex<Vec<String>>,
    pub identity: Option<Identity>,
    /// How often it was asked which portal it is.
    pub confirmed: Mutex<usize>,
}

impl Script {
    pub fn new(answers: impl IntoIterator<Item = Result<String, RemoteError>>) -> Arc<Self> {
        Arc::new(Self { answers: Mutex::new(answers.into_iter().collect()), ..Self::default() })
    }

    pub fn then(&self, answer: Result<String, RemoteError>) {
        self.answers.lock().unwrap().push_back(answer);
    }

    /// What the next push comes to.
    pub fn push_then(
        &self,
        answer: impl FnOnce(&[Change]) -> Result<Vec<Outcome>, RemoteError> + Send + 'static,
    ) {
        self.pushes.lock().unwrap().push_back(Box::new(answer));
    }

    pub fn cursors(&self) -> Vec<Option<String>> {
        self.asked.lock().unwrap().iter().map(|(cursor, _)| cursor.clone()).collect()
    }

    /// What it was asked since the last time.
    pub fn order(&self) -> Vec<String> {
        std::mem::take(&mut self.order.lock().unwrap())
    }

    /// Keys that were pushed, batch by batch.
    pub fn keys(&self) -> Vec<Vec<String>> {
        let pushed = self.pushed.lock().unwrap();
        pushed.iter().map(|batch| batch.iter().map(|change| change.key.clone()).collect()).collect()
    }

    fn note(&self, what: impl Into<String>) {
        self.order.lock().unwrap().push(what.into());
    }
}

fn over<T>() -> Result<T, RemoteError> {
    Err(RemoteError::Offline("the script is over".into()))
}

fn unknown<T>() -> Result<T, RemoteError> {
    Err(RemoteError::Refused { status: 404, code: "not-found".into() })
}

impl Remote for Script {
    fn identity(&self) -> Identity {
        self.identity.clone().unwrap_or_else(identity)
    }

    fn confirm_portal(&self) -> BoxFuture<'_, Result<(), RemoteError>> {
        *self.confirmed.lock().unwrap() += 1;
        Box::pin(async { Ok(()) })
    }

    fn pull(&self, cursor: Option<String>, check: bool) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        self.note("pull");
        self.asked.lock().unwrap().push((cursor, check));
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or_else(over);
        Box::pin(async move { answer.map(String::into_bytes) })
    }

    fn push(&self, changes: Changes) -> BoxFuture<'_, Result<Vec<Outcome>, RemoteError>> {
        self.note("push");
        let answer = self.pushes.lock().unwrap().pop_front();
        let answer = answer.map_or_else(|| Ok(done(&changes.changes, 1)), |answer| answer(&changes.changes));
        self.pushed.lock().unwrap().push(changes.changes);
        Box::pin(async move { answer })
    }

    fn live(&self) -> BoxFuture<'_, Result<LiveStream, RemoteError>> {
        self.note("live");
        let live = self.lives.lock().unwrap().pop_front().unwrap_or_else(unknown);
        Box::pin(async move { live })
    }

    fn buckets(&self, _at: i64) -> BoxFuture<'_, Result<Buckets, RemoteError>> {
        self.note("buckets");
        let buckets = self.buckets.lock().unwrap().pop_front().map_or_else(unknown, Ok);
        Box::pin(async move { buckets })
    }

    fn bucket(&self, n: u8, _at: i64) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        self.note("bucket");
        let bucket = self.bucket.lock().unwrap().get(&n).cloned().map_or_else(unknown, Ok);
        Box::pin(async move { bucket.map(String::into_bytes) })
    }
}

/// A token that can be refreshed once.
pub struct Token(pub Mutex<Vec<&'static str>>);

impl Token {
    pub fn new() -> Arc<Self> {
        Arc::new(Self(Mutex::new(vec!["second", "first"])))
    }
}

impl TokenSource for Token {
    fn identity(&self) -> Identity {
        identity()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async {
            self.0.lock().unwrap().last().copied().map(SecretString::from).ok_or(TokenError::SignedOut)
        })
    }

    fn refresh(&self, rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        {
            let mut tokens = self.0.lock().unwrap();
            if tokens.last().is_some_and(|token| *token == rejected.expose_secret()) {
                tokens.pop();
            }
        }
        self.access_token()
    }
}
