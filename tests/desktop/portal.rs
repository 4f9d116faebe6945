//! A portal of its own for each test: the real `licet-portal` process over a folder of its own.

use chrono::NaiveDate;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A program of this workspace, where cargo put it: beside the folder of this test's own program.
pub fn program(name: &str) -> PathBuf {
    let own = std::env::current_exe().expect("the path of this test");
    let folder = own.parent().and_then(Path::parent).expect("the target folder");
    let path = folder.join(name);
    assert!(path.exists(), "{} is not built: `cargo xtask test` builds it", path.display());
    path
}

/// Today's local calendar date, as the app that is watched takes it.
#[allow(clippy::disallowed_methods)] // The app under test is a process of its own: only the real day is the same for both.
pub fn today() -> NaiveDate {
    chrono::Local::now().date_naive()
}

/// A running portal.
pub struct Portal {
    pub data: tempfile::TempDir,
    pub address: String,
    process: Option<Child>,
}

impl Portal {
    /// A new portal that has taken in the worked example, its dates relative to today.
    pub fn with_worked_example() -> Self {
        let written = include_str!("../fixtures/acme.ndjson");
        let base = NaiveDate::from_ymd_opt(2026, 11, 21).expect("the day the example was written for");
        Self::with(|portal| portal.import(&licet_testkit::shift_dates(written, base, today())))
    }

    /// A new portal of the demo vendor, as `cargo xtask run` makes it.
    pub fn with_demo() -> Self {
        let written = tempfile::tempdir().expect("a folder for the demo");
        let done =
            Command::new(program("xtask")).arg("demo").arg(written.path()).status().expect("xtask starts");
        assert!(done.success(), "the demo is written");
        let feed = written.path().join("feed.ndjson");
        Self::with(|portal| drop(portal.run(&["import", feed.to_str().expect("a path in UTF-8")], b"")))
    }

    fn with(fill: impl FnOnce(&Self)) -> Self {
        let data = tempfile::tempdir().expect("a folder for the portal");
        let mut portal = Self { data, address: String::new(), process: None };
        portal.run(&["init"], b"");
        fill(&portal);
        portal.serve("127.0.0.1:0");
        portal
    }

    /// Runs one command of `licet-portal` to its end and gives what it printed.
    pub fn run(&self, arguments: &[&str], input: &[u8]) -> String {
        let mut child = Command::new(program("licet-portal"))
            .arg("--data")
            .arg(self.data.path())
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("licet-portal starts");
        child.stdin.take().expect("its input").write_all(input).expect("it reads its input");
        let output = child.wait_with_output().expect("it ends");
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "licet-portal {arguments:?}: {printed}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        printed
    }

    /// Takes in records of the order feed.
    pub fn import(&self, feed: &str) {
        self.run(&["import", "-"], feed.as_bytes());
    }

    /// Makes an account whose e-mail is confirmed.
    pub fn account(&self, email: &str, password: &str) {
        self.run(&["account", "add", email, "--password-stdin"], password.as_bytes());
    }

    /// Serves on `listen` until it is killed.
    fn serve(&mut self, listen: &str) {
        let log = std::fs::File::create(self.data.path().join("portal.log")).expect("a log");
        let mut process = Command::new(program("licet-portal"))
            .arg("--data")
            .arg(self.data.path())
            .args(["serve", "--listen", listen])
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .expect("licet-portal starts");
        let output = BufReader::new(process.stdout.take().expect("its output"));
        let mut lines = output.lines();
        self.address = lines
            .find_map(|line| {
                line.ok()?.split_once("listening on ").map(|(_, address)| address.trim().to_owned())
            })
            .expect("the portal says where it listens");
        // What else it prints is read, so that it never waits for a full pipe.
        std::thread::spawn(move || lines.for_each(drop));
        self.process = Some(process);
    }

    /// Kills it as a crash would.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().expect("the portal can be killed");
            process.wait().expect("it ends");
        }
    }

    /// Serves again at the same address.
    pub fn start_again(&mut self) {
        let listen = self.address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        self.serve(&listen);
    }

    /// From now on somebody stands at the portal's address and changes the license files that pass.
    pub async fn put_somebody_between(&mut self) {
        self.kill();
        let public = std::mem::take(&mut self.address);
        self.serve("127.0.0.1:0");
        let hidden = std::mem::replace(&mut self.address, public.clone());
        crate::tampering::stand_between(public.trim_start_matches("http://"), &hidden).await;
    }

    /// The link in the newest mail to `email`; waits for the mail to arrive.
    pub async fn link_in_mail_to(&self, email: &str) -> String {
        crate::wait::until("a mail with a link arrives", async || {
            self.mails_to(email).iter().find_map(|text| {
                let link = |word: &&str| word.starts_with("http") && word.contains("token=");
                text.split_whitespace().find(link).map(str::to_owned)
            })
        })
        .await
    }

    /// The mails to `email` so far in plain words, the newest first.
    pub fn mails_to(&self, email: &str) -> Vec<String> {
        let folder = std::fs::read_dir(self.data.path().join("mail"));
        let mut mails: Vec<_> =
            folder.into_iter().flatten().filter_map(Result::ok).map(|e| e.path()).collect();
        mails.sort_by_key(|path| std::cmp::Reverse(std::fs::metadata(path).and_then(|m| m.modified()).ok()));
        mails.iter().filter_map(|path| text_to(&std::fs::read(path).ok()?, email)).collect()
    }

    /// Signs in as a script would.
    pub async fn token(&self, email: &str, password: &str) -> String {
        let answer: serde_json::Value = reqwest::Client::new()
            .post(format!("{}/api/v1/session", self.address))
            .json(&serde_json::json!({"email": email, "password": password}))
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("json");
        answer["access_token"].as_str().unwrap_or_else(|| panic!("a token, not {answer}")).to_owned()
    }

    /// Registers a serial number and gives the id of the license.
    pub async fn register(&self, token: &str, serial: &str) -> String {
        let answer: serde_json::Value = reqwest::Client::new()
            .post(format!("{}/api/v1/licenses/register", self.address))
            .bearer_auth(token)
            .json(&serde_json::json!({"serial_number": serial, "host_id": "00:1A:4B:8C:22:F0"}))
            .send()
            .await
            .expect("an answer")
            .json()
            .await
            .expect("json");
        answer["license_id"].as_str().unwrap_or_else(|| panic!("a license, not {answer}")).to_owned()
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}

fn text_to(mail: &[u8], email: &str) -> Option<String> {
    let mail = mailparse::parse_mail(mail).ok()?;
    let to = mail.headers.iter().find(|h| h.get_key().eq_ignore_ascii_case("to"))?.get_value();
    if !to.to_lowercase().contains(&email.to_lowercase()) {
        return None;
    }
    let mut parts = mail.parts().filter(|part| part.ctype.mimetype == "text/plain");
    parts.next()?.get_body().ok()
}
