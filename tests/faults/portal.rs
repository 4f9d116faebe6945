//! The real `licet-portal` as a process over a folder of its own, and people with accounts at it.

use crate::strace::Point;
use serde_json::{Value, json};
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::{Child, Command};

pub const EXAMPLE: &str = include_str!("../fixtures/acme.ndjson");
pub const BILL: &str = "bill@acme.example";
pub const MARY: &str = "mary@skynet.example";
pub const PASSWORD: &str = "quite a long pass phrase";
/// For a start on a machine that does much else.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program of this workspace, where cargo put it: beside the folder of this test's own program.
fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().unwrap();
    let path = own.parent().and_then(Path::parent).unwrap().join(name);
    assert!(path.exists(), "{} is not built: `cargo xtask test` builds it", path.display());
    path
}

/// A command that is run as it is, or where something strikes it.
pub fn command(program: &Path, point: Option<&Point>) -> Command {
    let mut words: Vec<OsString> = point.map(Point::words).unwrap_or_default();
    words.push(program.into());
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).kill_on_drop(true);
    command
}

/// An account's session, made once: what an app is started with.
#[derive(Clone, Debug)]
pub struct Person {
    pub portal_id: String,
    pub account_id: String,
    pub token: String,
}

pub struct Portal {
    pub data: TempDir,
    process: Option<Child>,
    address: SocketAddr,
}

impl Portal {
    /// A portal that has taken in the worked example, with accounts for Bill and Mary, and serves. Mary is a member of Acme
    /// too: what each of them writes there the other reads.
    pub async fn with_example() -> Self {
        let mut portal = Self::empty().await;
        let of_acme = r#""administrators": ["bill@acme.example"], "members": []"#;
        let both = of_acme.replace("[]", &format!("[\"{MARY}\"]"));
        portal.run(&["import", "-"], &EXAMPLE.replace(of_acme, &both)).await;
        for email in [BILL, MARY] {
            portal.account(email).await;
        }
        portal.serve(None).await;
        portal
    }

    /// A folder in which a portal was made and nothing else.
    pub async fn empty() -> Self {
        let portal = Self::in_folder(tempfile::tempdir().unwrap());
        portal.run(&["init"], "").await;
        portal
    }

    /// Over a folder that is there.
    pub fn in_folder(data: TempDir) -> Self {
        Self { data, process: None, address: ([127, 0, 0, 1], 0).into() }
    }

    pub async fn account(&self, email: &str) {
        self.run(&["account", "add", email, "--password-stdin"], PASSWORD).await;
    }

    fn command(&self, arguments: &[&str], point: Option<&Point>) -> Command {
        let mut command = command(&program("licet-portal"), point);
        command.arg("--data").arg(self.data.path()).args(arguments);
        command
    }

    /// Runs one command to its end. Answers whether it succeeded, and what it printed.
    pub async fn try_run(&self, arguments: &[&str], input: &str, point: Option<&Point>) -> (bool, String) {
        let mut command = self.command(arguments, point);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // One that ends before it has read all says why itself.
        let _ = stdin.write_all(input.as_bytes()).await;
        drop(stdin);
        let output = child.wait_with_output().await.unwrap();
        let said =
            [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
        (output.status.success(), said)
    }

    pub async fn run(&self, arguments: &[&str], input: &str) -> String {
        let (success, said) = self.try_run(arguments, input, None).await;
        assert!(success, "licet-portal {arguments:?}: {said}");
        said
    }

    /// Serves, at the same address as before where there was one.
    pub async fn serve(&mut self, point: Option<&Point>) {
        assert!(self.try_serve(point).await, "the portal says where it listens: {}", self.logged());
    }

    /// The same; answers whether it came so far.
    pub async fn try_serve(&mut self, point: Option<&Point>) -> bool {
        let listen = self.address.to_string();
        let log = std::fs::File::options().create(true).append(true).open(self.log()).unwrap();
        let words = ["serve", "--listen", &listen, "--metrics", "127.0.0.1:0"];
        let mut command = self.command(&words, point);
        let mut child = command.stdout(Stdio::piped()).stderr(log).stdin(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said = tokio::time::timeout(PATIENCE, lines.next_line()).await.expect("a portal starts in time");
        let Some(said) = said.unwrap() else {
            child.wait().await.unwrap();
            return false;
        };
        self.address = said.trim_start_matches("listening on http://").parse().unwrap();
        // What else it prints is read, so that it never waits for a full pipe.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        self.process = Some(child);
        true
    }

    fn log(&self) -> PathBuf {
        self.data.path().join("portal.log")
    }

    /// What it wrote to its log.
    pub fn logged(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// `kill -9`.
    pub async fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            // It may have died of its own.
            let _ = process.kill().await;
        }
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        self.process.as_mut().is_some_and(|process| matches!(process.try_wait(), Ok(None)))
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The database.
    pub fn database(&self) -> PathBuf {
        self.data.path().join("portal.db")
    }

    pub async fn sign_in(&self, email: &str) -> Person {
        let base = self.base_url();
        let client = reqwest::Client::new();
        let info: Value =
            client.get(format!("{base}/api/v1/portal")).send().await.unwrap().json().await.unwrap();
        let form = json!({ "email": email, "password": PASSWORD });
        let answer = client.post(format!("{base}/api/v1/session")).json(&form).send().await.unwrap();
        let session: Value = answer.json().await.unwrap();
        let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{email}: {session}")).to_owned();
        Person {
            portal_id: text(&info["portal_id"]),
            account_id: text(&session["account_id"]),
            token: text(&session["access_token"]),
        }
    }
}
