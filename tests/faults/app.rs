//! An app as a process (`src/bin/client.rs`): told what to do line by line, killed when a test says so.

use crate::portal::{Person, command};
use crate::strace::Point;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout};

/// Longest that any command may take: more than any limit of the app's own.
const PATIENCE: Duration = Duration::from_secs(120);

/// A device: whose it is, and where its mirror stands, whether or not the app runs.
#[derive(Clone, Debug)]
pub struct Device {
    pub person: Person,
    /// What it takes for the portal.
    pub portal: String,
    pub mirror: PathBuf,
    pub clock_off_by_seconds: i64,
    pub silence: Option<Duration>,
    pub whole: Option<Duration>,
    pub keyring: Option<PathBuf>,
    pub passphrase: Option<String>,
    /// Whether the mirror is made anew with its outbox at the start.
    pub anew: bool,
}

impl Device {
    pub fn new(person: &Person, portal: &str, folder: &Path) -> Self {
        Self {
            person: person.clone(),
            portal: portal.to_owned(),
            mirror: folder.join("mirror.db"),
            clock_off_by_seconds: 0,
            silence: None,
            whole: None,
            keyring: None,
            passphrase: None,
            anew: false,
        }
    }

    /// Starts the app. Answers what it says of itself instead where its mirror can't be opened, or nothing where it died.
    pub async fn try_start(&self, point: Option<&Point>) -> Result<App, Option<Value>> {
        let mut command = command(Path::new(env!("CARGO_BIN_EXE_client")), point);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit()).spawn().unwrap();
        let stdin = child.stdin.take().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut app = App { child, stdin, lines };
        let settings = json!({
            "portal": self.portal, "portal_id": self.person.portal_id, "account_id": self.person.account_id,
            "token": self.person.token, "mirror": self.mirror, "clock_off_by_seconds": self.clock_off_by_seconds,
            "silence_ms": self.silence.map(|silence| silence.as_millis()),
            "whole_ms": self.whole.map(|whole| whole.as_millis()), "keyring": self.keyring,
            "passphrase": self.passphrase, "anew": self.anew,
        });
        match app.ask(settings).await {
            Some(said) if said.get("open").is_some() => Ok(app),
            said => {
                app.ends().await;
                Err(said)
            }
        }
    }

    /// The same device in another state: its files are copied to `folder`.
    pub fn copied_to(&self, folder: &Path) -> Self {
        copy(self.mirror.parent().unwrap(), folder);
        let keyring = self.keyring.as_ref().map(|_| folder.join("keyring"));
        Self { mirror: folder.join("mirror.db"), keyring, ..self.clone() }
    }

    pub async fn start(&self) -> App {
        self.try_start(None).await.unwrap_or_else(|said| panic!("the app opens its mirror: {said:?}"))
    }
}

/// Copies a folder with all in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

pub struct App {
    child: Child,
    stdin: ChildStdin,
    lines: Lines<BufReader<ChildStdout>>,
}

impl App {
    /// Tells it to do something, without waiting for it.
    pub async fn tell(&mut self, what: Value) {
        // Where it has died, the answer that doesn't come says so.
        let _ = self.stdin.write_all(format!("{what}\n").as_bytes()).await;
    }

    /// Its next answer; none when it died, and then nothing of it is left.
    pub async fn hear(&mut self) -> Option<Value> {
        loop {
            let line = tokio::time::timeout(PATIENCE, self.lines.next_line());
            let Some(line) = line.await.expect("the app answers in time").unwrap() else {
                self.ends().await;
                return None;
            };
            let said: Value = serde_json::from_str(&line).unwrap();
            // What it tells besides is for whoever watches it by hand.
            if said.get("event").is_none() {
                return Some(said);
            }
        }
    }

    /// Tells it to do something and answers what it said; none when it died over it.
    pub async fn ask(&mut self, what: Value) -> Option<Value> {
        self.tell(what).await;
        self.hear().await
    }

    /// The same for one that must not die.
    pub async fn answer(&mut self, what: Value) -> Value {
        let asked = what.to_string();
        self.ask(what).await.unwrap_or_else(|| panic!("the app died over {asked}"))
    }

    pub async fn sync(&mut self) -> Value {
        self.answer(json!({ "do": "sync" })).await
    }

    /// A sync that must succeed, in push and pull.
    pub async fn synced(&mut self) {
        let said = self.sync().await;
        assert_eq!((&said["activity"], &said["push_code"]), (&json!("idle"), &Value::Null), "{said}");
    }

    /// All documents of its mirror, by kind and id.
    pub async fn documents(&mut self) -> serde_json::Map<String, Value> {
        let Value::Object(all) = self.answer(json!({ "do": "documents" })).await["documents"].take() else {
            panic!("documents")
        };
        all
    }

    pub async fn outbox(&mut self) -> Vec<Value> {
        let Value::Array(all) = self.answer(json!({ "do": "outbox" })).await["outbox"].take() else {
            panic!("an outbox")
        };
        all
    }

    /// The most memory that it ever took, in MiB.
    pub async fn peak(&mut self) -> Option<u64> {
        self.answer(json!({ "do": "peak" })).await["peak"].as_u64().map(|kib| kib / 1024)
    }

    /// `kill -9`, whatever it is doing; it may have died by now.
    pub async fn kill(mut self) {
        let _ = self.child.start_kill();
        self.ends().await;
    }

    /// Ends it as its user would.
    pub async fn quit(self) {
        let Self { mut child, stdin, .. } = self;
        drop(stdin);
        tokio::time::timeout(PATIENCE, child.wait()).await.expect("it ends in time").unwrap();
    }

    /// Waits until it has died of what was put into it.
    pub async fn ends(&mut self) {
        tokio::time::timeout(PATIENCE, self.child.wait()).await.expect("it ends in time").unwrap();
    }
}
