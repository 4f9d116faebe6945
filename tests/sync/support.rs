//! A person with an account at a portal, and a device of theirs with a mirror.

use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use licet_domain::Target;
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::{End, Identity, Mirror, RawKey};
use licet_protocol::change::{Changes, Outcome};
use licet_protocol::sync::Buckets;
use licet_sync::{
    Activity, HttpRemote, LiveStream, Remote, RemoteError, Status, Sync, TokenError, TokenSource,
};
use licet_testkit::TestPortal;
use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use uuid::{NoContext, Timestamp, Uuid};

pub const PASSWORD: &str = "quite a long pass phrase";

/// How many histories a property is tried on: few, unless a soak asks for more (`LICET_SOAK_CASES`).
pub fn cases(few: u32) -> ProptestConfig {
    let asked = licet_testkit::seeds::asked("LICET_SOAK_CASES");
    ProptestConfig {
        cases: asked.unwrap_or(few),
        max_shrink_iters: 60,
        // Tests of this folder have no file beside them to note failures in.
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(licet_testkit::seeds::first()),
        ..ProptestConfig::default()
    }
}

/// A session that refreshes itself, and signs in again where that is over: tests move the clock by months.
pub struct Session {
    base: String,
    email: String,
    identity: Identity,
    tokens: Mutex<(SecretString, String)>,
}

async fn post(url: String, body: Value) -> Result<(u16, Value), TokenError> {
    let offline = |error: reqwest::Error| TokenError::Offline(error.to_string());
    let answer = reqwest::Client::new().post(url).json(&body).send().await.map_err(offline)?;
    Ok((answer.status().as_u16(), answer.json().await.map_err(offline)?))
}

fn tokens(answer: &Value) -> (SecretString, String) {
    (answer["access_token"].as_str().unwrap().into(), answer["refresh_token"].as_str().unwrap().to_owned())
}

impl Session {
    pub async fn sign_in(portal: &TestPortal, email: &str) -> Arc<Self> {
        let base = portal.base_url();
        let described: Value =
            reqwest::get(format!("{base}/api/v1/portal")).await.unwrap().json().await.unwrap();
        let (status, answer) =
            post(format!("{base}/api/v1/session"), json!({"email": email, "password": PASSWORD}))
                .await
                .unwrap();
        assert_eq!(status, 200, "{email} signs in: {answer}");
        let identity = Identity {
            portal_id: described["portal_id"].as_str().unwrap().to_owned(),
            account_id: answer["account_id"].as_str().unwrap().to_owned(),
        };
        Arc::new(Self { base, email: email.to_owned(), identity, tokens: Mutex::new(tokens(&answer)) })
    }

    pub fn token(&self) -> SecretString {
        self.tokens.lock().unwrap().0.clone()
    }

    async fn renew(&self) -> Result<SecretString, TokenError> {
        let refresh = self.tokens.lock().unwrap().1.clone();
        let (mut status, mut answer) =
            post(format!("{}/api/v1/session/refresh", self.base), json!({ "refresh_token": refresh }))
                .await?;
        if status != 200 {
            let body = json!({"email": self.email, "password": PASSWORD});
            (status, answer) = post(format!("{}/api/v1/session", self.base), body).await?;
        }
        if status != 200 {
            return Err(TokenError::SignedOut);
        }
        let new = tokens(&answer);
        self.tokens.lock().unwrap().clone_from(&new);
        Ok(new.0)
    }

    /// The full listing by the visibility rules, by order number and line.
    pub async fn listing(&self) -> Vec<Value> {
        let client = reqwest::Client::new();
        let mut all = Vec::new();
        let mut after = String::new();
        loop {
            let mut url: reqwest::Url = format!("{}/api/v1/entitlements", self.base).parse().unwrap();
            url.query_pairs_mut().append_pair("after", &after);
            let ask = || client.get(url.clone());
            let mut answer = ask().bearer_auth(self.token().expose_secret()).send().await.unwrap();
            if answer.status() == 401 {
                let token = self.renew().await.unwrap();
                answer = ask().bearer_auth(token.expose_secret()).send().await.unwrap();
            }
            assert_eq!(answer.status(), 200);
            let mut page: Value = answer.json().await.unwrap();
            all.append(page["entitlements"].as_array_mut().unwrap());
            match page["next"].as_str() {
                Some(next) => after = next.to_owned(),
                None => return all,
            }
        }
    }
}

impl TokenSource for Session {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(self.token()) })
    }

    fn refresh(&self, _rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(self.renew())
    }
}

/// What befalls the requests of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weather {
    /// Nothing.
    Fine,
    /// None reaches the portal.
    RequestsLost,
    /// Pushes reach the portal, and their answers are lost.
    AnswersLost,
    /// Pulls are lost; pushes are answered.
    PullsLost,
    /// Everything reaches the portal, and nothing comes back.
    OneWay,
}

type Look = Box<dyn Fn() + Send + std::marker::Sync>;

/// The network of one device, in this process: the requests are real, and what befalls them is said beforehand.
pub struct Network {
    portal: HttpRemote,
    weather: Mutex<Weather>,
    /// Called before each request: what a person sees at that moment.
    look: Mutex<Option<Look>>,
    asked: Mutex<Vec<&'static str>>,
    /// Every number that an `end` line has told, in order.
    told: Arc<Mutex<Vec<i64>>>,
    forges: AtomicBool,
}

impl Network {
    pub fn set(&self, weather: Weather) {
        *self.weather.lock().unwrap() = weather;
    }

    pub fn look_before_requests(&self, look: impl Fn() + Send + std::marker::Sync + 'static) {
        *self.look.lock().unwrap() = Some(Box::new(look));
    }

    /// What was asked since the last time: `push`, `pull`, `snapshot` (its first page), `buckets`, `bucket`.
    pub fn asked(&self) -> Vec<&'static str> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }

    /// Every number that pulls were told at their ends, in order.
    pub fn told(&self) -> Vec<i64> {
        self.told.lock().unwrap().clone()
    }

    /// The next cursor that is sent is one that the portal never signed.
    pub fn forge_next_cursor(&self) {
        self.forges.store(true, Ordering::Relaxed);
    }

    /// Before a request: what befalls it.
    fn weather(&self, what: &'static str) -> Weather {
        self.asked.lock().unwrap().push(what);
        if let Some(look) = &*self.look.lock().unwrap() {
            look();
        }
        *self.weather.lock().unwrap()
    }
}

fn lost<T: Send>() -> BoxFuture<'static, Result<T, RemoteError>> {
    Box::pin(async { Err(RemoteError::Offline("the weather".to_owned())) })
}

impl Remote for Network {
    fn identity(&self) -> Identity {
        self.portal.identity()
    }

    fn confirm_portal(&self) -> BoxFuture<'_, Result<(), RemoteError>> {
        self.portal.confirm_portal()
    }

    fn pull(&self, cursor: Option<String>, check: bool) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        let what = if cursor.is_some() { "pull" } else { "snapshot" };
        match self.weather(what) {
            Weather::Fine | Weather::AnswersLost => {
                let forges = cursor.is_some() && self.forges.swap(false, Ordering::Relaxed);
                let cursor = if forges { Some("e30.AAAAAAAAAAAAAAAAAAAAAA".to_owned()) } else { cursor };
                let (pull, told) = (self.portal.pull(cursor, check), Arc::clone(&self.told));
                Box::pin(async move {
                    let text = pull.await?;
                    told.lock().unwrap().extend(End::of(&text).and_then(|end| end.seq));
                    Ok(text)
                })
            }
            Weather::RequestsLost | Weather::PullsLost | Weather::OneWay => lost(),
        }
    }

    fn push(&self, changes: Changes) -> BoxFuture<'_, Result<Vec<Outcome>, RemoteError>> {
        match self.weather("push") {
            Weather::Fine | Weather::PullsLost => self.portal.push(changes),
            Weather::RequestsLost => lost(),
            Weather::AnswersLost | Weather::OneWay => Box::pin(async move {
                self.portal.push(changes).await.expect("the portal takes it");
                lost().await
            }),
        }
    }

    fn live(&self) -> BoxFuture<'_, Result<LiveStream, RemoteError>> {
        self.portal.live()
    }

    fn buckets(&self, at: i64) -> BoxFuture<'_, Result<Buckets, RemoteError>> {
        self.weather("buckets");
        self.portal.buckets(at)
    }

    fn bucket(&self, n: u8, at: i64) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        self.weather("bucket");
        self.portal.bucket(n, at)
    }
}

/// A device of a person.
pub struct Device {
    pub session: Arc<Session>,
    pub mirror: Arc<Mirror>,
    pub engine: Arc<Sync>,
    pub network: Arc<Network>,
    folder: TempDir,
}

#[allow(
    clippy::disallowed_methods,
    reason = "when things were done is shown and decides nothing that is tested"
)]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// A new UUIDv7.
pub fn key() -> Uuid {
    let now = now();
    Uuid::new_v7(Timestamp::from_unix(
        NoContext,
        now.timestamp().unsigned_abs(),
        now.timestamp_subsec_nanos(),
    ))
}

impl Device {
    pub async fn new(portal: &TestPortal, email: &str) -> Self {
        Self::of(portal, Session::sign_in(portal, email).await)
    }

    /// A device whose person has signed in.
    pub fn of(portal: &TestPortal, session: Arc<Session>) -> Self {
        let remote = HttpRemote::new(&portal.base_url().parse().unwrap(), "licet-tests", session.clone());
        let (weather, look) = (Mutex::new(Weather::Fine), Mutex::default());
        let (portal, asked) = (remote.unwrap(), Mutex::default());
        let (told, forges) = (Arc::default(), AtomicBool::new(false));
        let network = Arc::new(Network { portal, weather, look, asked, told, forges });
        Self::open(session, network, tempfile::tempdir().unwrap())
    }

    fn open(session: Arc<Session>, network: Arc<Network>, folder: TempDir) -> Self {
        let key = RawKey::from_bytes([3; 32]);
        let mirror = Mirror::open(&folder.path().join("mirror.db"), &key, &session.identity).unwrap();
        let mirror = Arc::new(mirror);
        let engine = Sync::new(mirror.clone(), network.clone(), Arc::new(now), StdRng::seed_from_u64(5));
        Self { session, mirror, engine, network, folder }
    }

    /// Where its files are.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The app ends and starts again.
    pub fn restart(self) -> Self {
        let Self { session, mirror, engine, network, folder } = self;
        *network.look.lock().unwrap() = None;
        drop(engine);
        assert_eq!(Arc::strong_count(&mirror), 1, "nobody else has it open");
        drop(mirror);
        Self::open(session, network, folder)
    }

    /// Queues the edit of some slots; answers the change's key.
    pub fn write(&self, kind: Target, id: &str, set: &[(&str, Value)]) -> Option<String> {
        let set = set.iter().map(|(slot, value)| ((*slot).to_owned(), value.clone())).collect();
        let change = NewChange { kind, id: id.to_owned(), set, about: About::default() };
        self.mirror.change(&change, key(), now()).unwrap()
    }

    /// The notes on an entitlement, as they are shown.
    pub fn notes(&self, entitlement: &str) -> Value {
        let slots = self.mirror.annotation(entitlement).unwrap().slots;
        slots.get("notes").map_or(Value::Null, |written| written.value.clone())
    }

    pub fn write_notes(&self, entitlement: &str, text: &str) {
        self.write(Target::Annotation, entitlement, &[("notes", json!(text))]);
    }

    /// Rule 10 of docs/SYNC.md, by hand: every bucket of the mirror is equal to the portal's.
    pub async fn assert_equal_to_the_portal(&self) {
        let (seq, ours) = self.mirror.buckets().unwrap().expect("it is up to date");
        let theirs = self.network.portal.buckets(seq).await.unwrap();
        assert_eq!(theirs.seq, seq, "it is as far as the portal");
        assert!(ours == theirs.buckets, "it is equal to the portal");
    }

    /// A run in this weather, at once whatever failed before.
    pub async fn sync(&self, weather: Weather) -> Status {
        self.network.set(weather);
        self.engine.expedite();
        let status = self.engine.run(&CancellationToken::new()).await;
        let failed = matches!(status.activity, Activity::Failed(_));
        let pulled = matches!(weather, Weather::Fine | Weather::AnswersLost);
        assert_eq!(failed, !pulled, "{status:?}");
        status
    }

    /// A run that succeeds.
    pub async fn pull(&self) -> Status {
        let status = self.sync(Weather::Fine).await;
        assert_eq!(status.activity, Activity::Idle, "the run succeeds");
        status
    }

    pub fn serials(&self) -> Vec<String> {
        let mut all: Vec<String> = entitlements(&self.mirror)
            .values()
            .map(|body| body["serial_number"].as_str().unwrap().to_owned())
            .collect();
        all.sort();
        all
    }

    /// The invariant of docs/SYNC.md, rule 9.
    pub async fn assert_mirrors_the_full_listing(&self) {
        let listed: BTreeMap<String, Value> =
            self.session.listing().await.into_iter().map(|body| (id_of(&body), body)).collect();
        let mut mirrored = entitlements(&self.mirror);
        // What may be done with it is this account's matter, and not part of the listing.
        for body in mirrored.values_mut() {
            let body = body.as_object_mut().unwrap();
            body.retain(|field, _| !["access", "shared", "may_install"].contains(&field.as_str()));
        }
        let ids = |all: &BTreeMap<String, Value>| all.keys().cloned().collect::<Vec<_>>();
        assert_eq!(
            ids(&mirrored),
            ids(&listed),
            "the mirror of {} holds what the rules say",
            self.session.email
        );
        assert_eq!(mirrored, listed, "and each as it stands at the portal");
        let sites: Vec<String> =
            self.mirror.listing("site").unwrap().into_iter().map(|(id, ..)| id).collect();
        for body in mirrored.values() {
            let site = body["support_id"].as_str().unwrap();
            assert!(sites.iter().any(|id| id == site), "who sees an entitlement sees its site {site}");
        }
    }
}

fn id_of(body: &Value) -> String {
    format!("{}-{}", body["order_number"].as_str().unwrap(), body["line"])
}

pub fn entitlements(mirror: &Mirror) -> BTreeMap<String, Value> {
    mirror
        .listing("entitlement")
        .unwrap()
        .into_iter()
        .map(|(id, _, body)| (id, serde_json::from_str(&body).unwrap()))
        .collect()
}
