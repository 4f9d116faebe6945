//! An app without a window that can be killed, starved and lied to: what the tests of faults run.
//!
//! The first line on standard input is its [`Settings`]; every further line is one command, answered by one line on
//! standard output. Lines `{"event": …}` come in between. An answer to `edit` is the app's word that the edit is saved.

use chrono::{DateTime, TimeDelta, Utc};
use futures::future::BoxFuture;
use licet_domain::Target;
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::{Identity, Mirror, Phase, RawKey};
use licet_protocol::sync::KINDS;
use licet_secrets::{MirrorKey, MirrorLock, Unlock, Vault, VaultError};
use licet_sync::{Activity, Clock, HttpRemote, Status, Sync, Timeouts, TokenError, TokenSource};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;
use uuid::{NoContext, Timestamp, Uuid};

/// Whose app it is, and where everything stands.
#[derive(Deserialize)]
struct Settings {
    portal: String,
    portal_id: String,
    account_id: String,
    token: String,
    mirror: PathBuf,
    /// By how much this machine's clock is wrong.
    #[serde(default)]
    clock_off_by_seconds: i64,
    /// How long the portal may be silent, where that is not the app's own limit.
    #[serde(default)]
    silence_ms: Option<u64>,
    /// How long one answer of the portal may take, likewise.
    #[serde(default)]
    whole_ms: Option<u64>,
    /// Where the keyring stands, for apps that have one; the others take a key that is always the same.
    #[serde(default)]
    keyring: Option<PathBuf>,
    /// The way in without a keyring.
    #[serde(default)]
    passphrase: Option<String>,
    /// Whether the mirror is made anew with its outbox before it is opened.
    #[serde(default)]
    anew: bool,
}

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
enum Command {
    /// Queues a change.
    Edit { kind: Target, id: String, set: BTreeMap<String, Value> },
    /// Queues a change of a setting of the account.
    Set { name: String, value: Value },
    /// One run of push and pull.
    Sync,
    /// Runs whenever the portal tells that something has changed, from now on.
    Live,
    /// The work that waits for nobody.
    Settle,
    /// What is shown of these entitlements and settings.
    Shown { entitlements: Vec<String>, settings: Vec<String> },
    /// The outbox.
    Outbox,
    /// All documents that the mirror holds.
    Documents,
    /// How far it has read.
    SyncPosition,
    /// The mirror's key, named.
    Key,
    /// Sets the recovery passphrase.
    Passphrase { to: String },
    /// Puts the key back into the keyring.
    Restore,
    /// The most memory that this process has ever taken, in KiB.
    Peak,
}

struct Session {
    identity: Identity,
    token: SecretString,
}

impl TokenSource for Session {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(self.token.clone()) })
    }

    fn refresh(&self, _rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Err(TokenError::SignedOut) })
    }
}

/// A keyring in a folder, a file a secret: written as keyrings are, so that at every moment the old or the new is there. No
/// folder is no keyring; a file `locked` in it is a prompt that nobody answers.
#[derive(Debug)]
struct Folder(PathBuf);

impl Folder {
    fn file(&self, user: &str) -> Result<PathBuf, VaultError> {
        if !self.0.is_dir() {
            return Err(VaultError::NoKeyring("there is no folder".to_owned()));
        }
        if self.0.join("locked").exists() {
            return Err(VaultError::Locked("there is a file".to_owned()));
        }
        Ok(self.0.join(user.replace('/', "_")))
    }
}

impl Vault for Folder {
    fn store_name(&self) -> &'static str {
        "folder"
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        match std::fs::read_to_string(self.file(user)?) {
            Ok(secret) => Ok(Some(secret.into())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(VaultError::Failed(error.to_string())),
        }
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        let (file, new) = (self.file(user)?, self.0.join("new"));
        std::fs::write(&new, secret.expose_secret())
            .and_then(|()| std::fs::rename(&new, file))
            .map_err(|error| VaultError::Failed(error.to_string()))
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        match std::fs::remove_file(self.file(user)?) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(VaultError::Failed(error.to_string()))
            }
            _ => Ok(()),
        }
    }
}

type Lock = MirrorLock<Folder>;

/// The app with its mirror open.
struct App {
    mirror: Arc<Mirror>,
    engine: Arc<Sync>,
    clock: Clock,
    random: StdRng,
    lock: Option<(Lock, MirrorKey)>,
}

fn say(line: &Value) {
    let mut out = std::io::stdout();
    // Who reads has gone away: then nobody needs to be told.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn failed(error: &licet_mirror::Error) -> Value {
    json!({ "error": error.code(), "detail": error.to_string() })
}

/// The key, by keyring or passphrase; or the state that stands in the way, as the app would ask about it.
fn unlock(settings: &Settings, lock: &Lock) -> Result<Result<MirrorKey, Value>, Box<dyn Error>> {
    let exists = std::fs::metadata(&settings.mirror).is_ok_and(|file| file.len() > 0);
    let mut random = StdRng::from_os_rng();
    if let Some(passphrase) = &settings.passphrase {
        let passphrase = SecretString::from(passphrase.as_str());
        let key = if exists || lock.has_passphrase()? {
            lock.unlock_with_passphrase(&passphrase)
        } else {
            lock.create_with_passphrase(false, &passphrase, &mut random)
        };
        return Ok(key.map_err(|error| json!({ "locked": error.to_string() })));
    }
    Ok(match lock.unlock(exists, &mut random)? {
        Unlock::Ready(key) => Ok(key),
        state => Err(json!({ "locked": format!("{state:?}") })),
    })
}

impl App {
    fn open(settings: &Settings) -> Result<Result<Self, Value>, Box<dyn Error>> {
        let identity =
            Identity { portal_id: settings.portal_id.clone(), account_id: settings.account_id.clone() };
        let (key, lock) = match &settings.keyring {
            None => (RawKey::from_bytes([3; 32]), None),
            Some(folder) => {
                let vault = Folder(folder.clone());
                let lock =
                    MirrorLock::new(vault, &identity.portal_id, &identity.account_id, &settings.mirror);
                match unlock(settings, &lock)? {
                    Ok(key) => (RawKey::from_bytes(*key.expose_bytes()), Some((lock, key))),
                    Err(state) => return Ok(Err(state)),
                }
            }
        };
        if settings.anew
            && let Err(error) = Mirror::rebuild(&settings.mirror, &key, &identity)
        {
            return Ok(Err(failed(&error)));
        }
        let mirror = match Mirror::open(&settings.mirror, &key, &identity) {
            Ok(mirror) => Arc::new(mirror),
            Err(error) => return Ok(Err(failed(&error))),
        };
        let session = Arc::new(Session { identity, token: settings.token.as_str().into() });
        let mut patience = Timeouts::default();
        if let Some(silence) = settings.silence_ms {
            patience.silence = Duration::from_millis(silence);
            (patience.reused, patience.piece) = (patience.silence / 2, patience.silence);
        }
        if let Some(whole) = settings.whole_ms {
            patience.whole = Duration::from_millis(whole);
        }
        let remote =
            HttpRemote::with_patience(&settings.portal.parse()?, "licet-tests/0.1.0", session, patience)?;
        let off_by = TimeDelta::seconds(settings.clock_off_by_seconds);
        let clock: Clock = Arc::new(move || {
            #[allow(clippy::disallowed_methods, reason = "this is a composition root")]
            let now: DateTime<Utc> = Utc::now();
            now + off_by
        });
        let random = StdRng::from_os_rng();
        let engine = Sync::new(mirror.clone(), Arc::new(remote), clock.clone(), random.clone());
        Ok(Ok(Self { mirror, engine, clock, random: StdRng::from_os_rng(), lock }))
    }

    async fn carry_out(&mut self, command: Command) -> Value {
        match command {
            Command::Edit { kind, id, set } => self.edit(kind, id, set).await,
            Command::Set { name, value } => {
                let id = self.mirror.account_setting_id(&name);
                self.edit(Target::Setting, id, BTreeMap::from([("value".to_owned(), value)])).await
            }
            Command::Sync => {
                let began = Instant::now();
                // A pause between tries is for a portal that is overloaded, not for tests.
                self.engine.expedite();
                let status = self.engine.run(&CancellationToken::new()).await;
                told(&status, began.elapsed())
            }
            Command::Live => {
                let engine = Arc::clone(&self.engine);
                tokio::spawn(async move {
                    let wanted = Arc::new(tokio::sync::Notify::new());
                    let (running, woken) = (Arc::clone(&engine), Arc::clone(&wanted));
                    tokio::spawn(async move {
                        loop {
                            let status = running.run(&CancellationToken::new()).await;
                            tokio::select! {
                                () = woken.notified() => {}
                                () = running.until_due(&status, |_| {}) => {}
                            }
                        }
                    });
                    engine.keep_live(move || wanted.notify_one(), &CancellationToken::new()).await;
                });
                json!({ "live": true })
            }
            Command::Settle => match self.engine.settle(&CancellationToken::new()).await {
                Ok(()) => json!({ "settled": true }),
                Err(error) => failed(&error),
            },
            Command::Shown { entitlements, settings } => {
                self.shown(&entitlements, &settings).unwrap_or_else(|error| failed(&error))
            }
            Command::Outbox => match self.mirror.outbox(usize::MAX) {
                Ok(all) => json!({ "outbox": all }),
                Err(error) => failed(&error),
            },
            Command::Documents => self.documents().unwrap_or_else(|error| failed(&error)),
            Command::SyncPosition => match self.mirror.sync_position() {
                Ok(standing) => json!({
                    "rows": standing.rows, "check": standing.check, "cursor": standing.cursor,
                    "current": standing.phase == Phase::Current, "held": standing.held,
                    "last_synced_at": standing.last_synced_at,
                }),
                Err(error) => failed(&error),
            },
            Command::Key => json!({ "key": self.lock.as_ref().map(|(_, key)| key.id().to_string()) }),
            Command::Passphrase { to } => {
                let Some((lock, key)) = &self.lock else { return json!({ "error": "no keyring" }) };
                match lock.set_passphrase(key, &to.into(), &mut self.random) {
                    Ok(()) => json!({ "set": true }),
                    Err(error) => json!({ "error": error.to_string() }),
                }
            }
            Command::Restore => {
                let Some((lock, key)) = &self.lock else { return json!({ "error": "no keyring" }) };
                match lock.restore_to_keyring(key) {
                    Ok(()) => json!({ "restored": true }),
                    Err(error) => json!({ "error": error.to_string() }),
                }
            }
            Command::Peak => json!({ "peak": peak() }),
        }
    }

    async fn edit(&self, kind: Target, id: String, set: BTreeMap<String, Value>) -> Value {
        let (mirror, now) = (Arc::clone(&self.mirror), (self.clock)());
        let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
        let time = Timestamp::from_unix(NoContext, seconds, now.timestamp_subsec_nanos());
        let change = NewChange { kind, id, set, about: About::default() };
        let saving = tokio::task::spawn_blocking(move || mirror.change(&change, Uuid::new_v7(time), now));
        match saving.await {
            Ok(Ok(key)) => json!({ "saved": key }),
            Ok(Err(error)) => failed(&error),
            Err(error) => json!({ "error": "panic", "detail": error.to_string() }),
        }
    }

    fn shown(&self, entitlements: &[String], settings: &[String]) -> licet_mirror::Result<Value> {
        let mut all = serde_json::Map::new();
        for id in entitlements {
            let annotation = self.mirror.annotation(id)?;
            for (slot, written) in annotation.slots {
                all.insert(format!("{id} {slot}"), written.value);
            }
            for comment in annotation.comments {
                all.insert(format!("{id} comment {}", comment.id), comment.text.into());
            }
        }
        for name in settings {
            if let Some(value) = self.mirror.account_setting(name)? {
                all.insert(format!("setting {name}"), value);
            }
        }
        Ok(json!({ "shown": all }))
    }

    fn documents(&self) -> licet_mirror::Result<Value> {
        let mut all = serde_json::Map::new();
        for kind in KINDS {
            for (id, rev, body) in self.mirror.listing(kind)? {
                let body: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
                all.insert(format!("{kind} {id}"), json!({ "rev": rev, "body": body }));
            }
        }
        Ok(json!({ "documents": all }))
    }
}

fn told(status: &Status, took: Duration) -> Value {
    let (activity, code, detail) = match &status.activity {
        Activity::Idle => ("idle", None, None),
        Activity::Syncing { .. } => ("syncing", None, None),
        Activity::Held { .. } => ("held", None, None),
        Activity::Failed(failure) => ("failed", Some(failure.code.clone()), Some(failure.detail.clone())),
        Activity::Stopped(reason) => ("stopped", Some(reason.code().to_owned()), None),
    };
    let failure = status.outgoing.failure.as_ref();
    json!({
        "activity": activity, "code": code, "detail": detail, "ms": took.as_millis(),
        "waiting": status.outgoing.waiting, "undecided": status.outgoing.undecided,
        "push_code": failure.map(|failure| &failure.code), "push_detail": failure.map(|failure| &failure.detail),
    })
}

/// Linux keeps it; elsewhere nobody asks.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string(Path::new("/proc/self/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn main() -> Result<(), Box<dyn Error>> {
    let settings = serde_json::from_str(&std::io::stdin().lines().next().ok_or("no settings")??)?;
    // All of the mirror's work is done by one thread, so that the n-th write of a run is the same in every run.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(1)
        .enable_all()
        .build()?;
    runtime.block_on(run(&settings))
}

async fn run(settings: &Settings) -> Result<(), Box<dyn Error>> {
    let mut app = match App::open(settings)? {
        Ok(app) => app,
        Err(why) => {
            say(&why);
            return Ok(());
        }
    };
    let mut stale = app.engine.stale();
    tokio::spawn(async move {
        while let Ok(kinds) = stale.recv().await {
            say(&json!({ "event": "page", "kinds": kinds }));
        }
    });
    match app.mirror.sync_position() {
        Ok(position) => say(&json!({ "open": position.rows })),
        Err(error) => {
            say(&failed(&error));
            return Ok(());
        }
    }
    let (commands, mut next) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if commands.send(line).is_err() {
                break;
            }
        }
    });
    while let Some(line) = next.recv().await {
        say(&app.carry_out(serde_json::from_str(&line)?).await);
    }
    Ok(())
}
