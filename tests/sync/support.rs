//! A person with an account at a portal, and a device of theirs with a mirror.

use chrono::Utc;
use futures::future::BoxFuture;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_sync::{Activity, HttpRemote, Status, Sync, TokenError, TokenSource};
use licet_testkit::TestPortal;
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;

pub const PASSWORD: &str = "quite a long pass phrase";

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

/// A device of a person.
pub struct Device {
    pub session: Arc<Session>,
    pub mirror: Arc<Mirror>,
    pub engine: Arc<Sync>,
    _folder: TempDir,
}

impl Device {
    pub async fn new(portal: &TestPortal, email: &str) -> Self {
        let session = Session::sign_in(portal, email).await;
        let folder = tempfile::tempdir().unwrap();
        let key = RawKey::from_bytes([3; 32]);
        let mirror =
            Arc::new(Mirror::open(&folder.path().join("mirror.db"), &key, &session.identity).unwrap());
        let base = portal.base_url().parse().unwrap();
        let remote = HttpRemote::new(&base, "licet-tests", session.clone()).unwrap();
        let clock = Arc::new(|| {
            #[allow(clippy::disallowed_methods, reason = "only the day of the last comparison depends on it")]
            Utc::now()
        });
        let engine = Sync::new(mirror.clone(), Arc::new(remote), clock, StdRng::seed_from_u64(5));
        Self { session, mirror, engine, _folder: folder }
    }

    pub async fn pull(&self) -> Status {
        let status = self.engine.run(&CancellationToken::new()).await;
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

    /// The invariant of rule 9.
    pub async fn assert_mirrors_the_full_listing(&self) {
        let listed: BTreeMap<String, Value> =
            self.session.listing().await.into_iter().map(|body| (id_of(&body), body)).collect();
        let mirrored = entitlements(&self.mirror);
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
