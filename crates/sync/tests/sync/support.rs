//! A mirror of a test's own, answers as the contract writes them, and a remote that gives them in turn.

use chrono::{DateTime, Utc};
use futures::future::BoxFuture;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_protocol::sync::{Check, row_hash};
use licet_sync::{Remote, RemoteError, Sync, TokenError, TokenSource};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

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

    pub fn sites(&self) -> Vec<String> {
        self.mirror.listing("site").unwrap().into_iter().map(|(id, _, _)| id).collect()
    }
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

/// Gives its answers in turn, and notes what it was asked; after the last it is offline.
#[derive(Default)]
pub struct Script {
    answers: Mutex<VecDeque<Result<String, RemoteError>>>,
    pub asked: Mutex<Vec<(Option<String>, bool)>>,
    pub identity: Option<Identity>,
}

impl Script {
    pub fn new(answers: impl IntoIterator<Item = Result<String, RemoteError>>) -> Arc<Self> {
        Arc::new(Self { answers: Mutex::new(answers.into_iter().collect()), ..Self::default() })
    }

    pub fn then(&self, answer: Result<String, RemoteError>) {
        self.answers.lock().unwrap().push_back(answer);
    }

    pub fn cursors(&self) -> Vec<Option<String>> {
        self.asked.lock().unwrap().iter().map(|(cursor, _)| cursor.clone()).collect()
    }
}

impl Remote for Script {
    fn identity(&self) -> Identity {
        self.identity.clone().unwrap_or_else(identity)
    }

    fn confirm_portal(&self) -> BoxFuture<'_, Result<(), RemoteError>> {
        Box::pin(async { Ok(()) })
    }

    fn pull(&self, cursor: Option<String>, check: bool) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        self.asked.lock().unwrap().push((cursor, check));
        let answer = self.answers.lock().unwrap().pop_front();
        let answer = answer.unwrap_or_else(|| Err(RemoteError::Offline("the script is over".into())));
        Box::pin(async move { answer.map(String::into_bytes) })
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
