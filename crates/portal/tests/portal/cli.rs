//! The program `licet-portal`, as an operator types it.

use crate::changes::ONE;
use crate::mirror::{based, comment, note, slot};
use crate::worked_example::ACME;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

pub fn portal(data: &Path, words: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_licet-portal"));
    command.arg("--data").arg(data).args(words);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // A program that failed before reading has closed its input.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

pub fn done(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// A portal process that is killed when the test is over, however it ends.
pub struct Serving(pub Child);

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub fn serve(data: &Path) -> (Serving, String) {
    serve_with(data, &[])
}

pub fn serve_with(data: &Path, words: &[&str]) -> (Serving, String) {
    let command = Command::new(env!("CARGO_BIN_EXE_licet-portal"));
    let (serving, mut said) = serve_as(command, data, words);
    (serving, said.remove(0))
}

/// Serves by a command that runs the program; says where it listens, and where its metrics are.
pub fn serve_as(mut command: Command, data: &Path, words: &[&str]) -> (Serving, Vec<String>) {
    command.arg("--data").arg(data).args(["serve", "--listen", "127.0.0.1:0"]).args(words);
    if !words.contains(&"--metrics") {
        command.args(["--metrics", "127.0.0.1:0"]);
    }
    let mut child = Serving(command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap());
    let mut lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
    let said = ["listening on ", "metrics on "].map(|start| {
        let line = lines.next().unwrap().unwrap();
        line.strip_prefix(start).unwrap_or_else(|| panic!("`{line}`")).to_owned()
    });
    (child, said.to_vec())
}

#[test]
fn without_init_every_command_says_what_to_do() {
    let dir = tempfile::tempdir().unwrap();
    let failed = portal(dir.path(), &["account", "list"], "");
    assert!(!failed.status.success());
    assert!(String::from_utf8_lossy(&failed.stderr).contains("init"), "{failed:?}");
}

// S5
#[test]
fn a_license_is_transferred_by_its_serial_number() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    done(&portal(dir.path(), &["import", "-"], ACME));
    done(&portal(
        dir.path(),
        &["account", "add", "ann@elsewhere.example", "--password-stdin"],
        "plain lower case words\n",
    ));
    let transfer = |serial: &str, to: &str| portal(dir.path(), &["license", "transfer", serial, to], "");
    let unknown = transfer("B9999999999", "ann@elsewhere.example");
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("no license"), "{unknown:?}");
    let nobody = transfer("B0000000008", "nobody@elsewhere.example");
    assert!(String::from_utf8_lossy(&nobody.stderr).contains("no confirmed account"), "{nobody:?}");
    assert!(done(&transfer("B0000000008", "ann@elsewhere.example")).contains("ann@elsewhere.example"));
}

#[test]
fn an_import_counts_and_says_by_its_exit_status_whether_anything_was_rejected() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let lines = ACME.lines().count();
    let first = done(&portal(dir.path(), &["import", "-"], ACME));
    assert_eq!(first.trim(), format!("{lines} new, 0 changed, 0 unchanged, 0 stale, 0 rejected"));
    let file = dir.path().join("feed.ndjson");
    std::fs::write(&file, format!("{ACME}nonsense\n")).unwrap();
    let second = portal(dir.path(), &["import", &file.display().to_string()], "");
    assert_eq!(second.status.code(), Some(1));
    let (out, err) = (String::from_utf8_lossy(&second.stdout), String::from_utf8_lossy(&second.stderr));
    assert_eq!(out.trim(), format!("0 new, 0 changed, {lines} unchanged, 0 stale, 1 rejected"));
    assert!(err.contains(&format!("feed.ndjson:{}: rejected", lines + 1)), "{err}");
    assert!(!err.contains('\u{1b}'), "no progress bar where nobody looks on");
}

#[test]
fn accounts_are_added_with_a_password_that_holds_and_listed() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let weak = portal(dir.path(), &["account", "add", "bill@acme.example", "--password-stdin"], "short\n");
    assert!(!weak.status.success());
    let add = ["account", "add", "Bill@Acme.example", "--role", "operator", "--password-stdin"];
    done(&portal(dir.path(), &add, "a long enough passphrase\n"));
    assert!(!portal(dir.path(), &add, "a long enough passphrase\n").status.success(), "there is one already");
    let list = done(&portal(dir.path(), &["account", "list"], ""));
    assert!(list.contains("bill@acme.example\toperator\tconfirmed"), "{list}");
    let key = done(&portal(dir.path(), &["keys", "show"], ""));
    assert_eq!(key.trim().len(), 64, "{key}");
}

async fn sign_in(url: &str) -> String {
    let body = serde_json::json!({"email": "bill@acme.example", "password": "a long enough passphrase"});
    let answer =
        reqwest::Client::new().post(format!("{url}/api/v1/session")).json(&body).send().await.unwrap();
    answer.json::<serde_json::Value>().await.unwrap()["access_token"].as_str().unwrap().to_owned()
}

/// Puts a backup in the place of the database.
fn restore(data: &Path, backup: &Path) {
    for left in ["portal.db", "portal.db-wal", "portal.db-shm"] {
        let _ = std::fs::remove_file(data.join(left));
    }
    std::fs::copy(backup, data.join("portal.db")).unwrap();
}

#[tokio::test]
async fn rule_16_what_was_pushed_after_a_backup_is_done_again_when_it_is_sent_again() {
    let dir = tempfile::tempdir().unwrap();
    let (data, copy) = (dir.path().join("data"), dir.path().join("backup.db"));
    done(&portal(&data, &["init"], ""));
    done(&portal(&data, &["import", "-"], ACME));
    done(&portal(
        &data,
        &["account", "add", "bill@acme.example", "--password-stdin"],
        "a long enough passphrase",
    ));
    let push = async |url: &str, token: &str, change: &serde_json::Value| {
        let request = reqwest::Client::new().post(format!("{url}/api/v1/changes")).bearer_auth(token);
        let answer = request.json(&serde_json::json!({"changes": [change]})).send().await.unwrap();
        answer.json::<serde_json::Value>().await.unwrap()["outcomes"][0].take()
    };
    let (before, after) = (comment(1, ONE, "Before"), comment(2, ONE, "After"));
    let late = |base: &serde_json::Value| note(3, ONE, based("notes", "Late", base.as_i64().unwrap()));
    let (serving, url) = serve(&data);
    let token = sign_in(&url).await;
    let kept = push(&url, &token, &before).await;
    done(&portal(&data, &["backup", &copy.display().to_string()], ""));
    let lost = push(&url, &token, &after).await;
    assert_eq!(lost["status"], 200);
    drop(serving);

    restore(&data, &copy);
    let (_serving, url) = serve(&data);
    let token = sign_in(&url).await;
    assert_eq!(push(&url, &token, &before).await, kept, "what the backup has is answered as before");
    // Somebody writes before the device comes back with what was lost, and with an edit based on a number of that time.
    assert_eq!(push(&url, &token, &note(4, ONE, slot("notes", "New"))).await["status"], 200);
    let again = push(&url, &token, &after).await;
    assert_eq!(again["status"], 200);
    assert!(again["seq"].as_i64() > lost["seq"].as_i64(), "no number comes twice");
    let conflict = push(&url, &token, &late(&lost["seq"])).await;
    assert_eq!(conflict["conflicts"]["notes"]["value"], "New", "nor hides what was written since");
    let request = reqwest::Client::new().get(format!("{url}/api/v1/entitlements")).bearer_auth(&token);
    let listed: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(listed["comments"].as_object().unwrap().len(), 2, "{}", listed["comments"]);
}

#[tokio::test]
async fn a_backup_that_is_put_back_begins_a_new_epoch_and_old_cursors_are_expired() {
    let dir = tempfile::tempdir().unwrap();
    let (data, copy) = (dir.path().join("data"), dir.path().join("backup.db"));
    done(&portal(&data, &["init"], ""));
    done(&portal(&data, &["import", "-"], ACME));
    let add = ["account", "add", "bill@acme.example", "--password-stdin"];
    done(&portal(&data, &add, "a long enough passphrase"));
    let (serving, url) = serve(&data);
    let pull = async |url: &str, token: &str, cursor: &str| {
        let request = reqwest::Client::new().get(format!("{url}/api/v1/sync?cursor={cursor}"));
        request.bearer_auth(token).send().await.unwrap()
    };
    let token = sign_in(&url).await;
    let page = pull(&url, &token, "").await.text().await.unwrap();
    let end: serde_json::Value = serde_json::from_str(page.lines().last().unwrap()).unwrap();
    let cursor = end["cursor"].as_str().unwrap();

    done(&portal(&data, &["backup", &copy.display().to_string()], ""));
    assert!(
        !portal(&data, &["backup", &copy.display().to_string()], "").status.success(),
        "a backup is not overwritten"
    );
    assert_eq!(pull(&url, &token, cursor).await.status(), 200, "the portal goes on in its epoch");
    drop(serving);

    restore(&data, &copy);
    let (_serving, url) = serve(&data);
    let token = sign_in(&url).await;
    let expired = pull(&url, &token, cursor).await;
    assert_eq!(expired.status(), 410);
    let snapshot = pull(&url, &token, "").await.text().await.unwrap();
    assert_eq!(snapshot.lines().count(), page.lines().count(), "everything is there again");
}

#[cfg(unix)]
#[tokio::test]
async fn serve_stops_in_order_when_told_to() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let (mut serving, url) = serve(dir.path());
    assert_eq!(reqwest::get(format!("{url}/healthz")).await.unwrap().text().await.unwrap(), "ok\n");
    let pid = serving.0.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    assert!(serving.0.wait().unwrap().success(), "SIGTERM is not a failure");
}

// S5, S24: what an operator does with an account that is there.
#[test]
fn an_operator_locks_unlocks_demotes_deletes_and_ends_sessions() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let add = ["account", "add", "care@vendor.example", "--role", "care", "--password-stdin"];
    done(&portal(dir.path(), &add, "a long enough passphrase\n"));
    let account = |words: &[&str]| portal(dir.path(), &[&["account"], words].concat(), "");
    let list = || done(&account(&["list"]));
    done(&account(&["lock", "Care@Vendor.example", "--reason", "ticket 7"]));
    assert!(list().contains("care@vendor.example\tcare\tlocked"), "{}", list());
    let again = account(&["lock", "care@vendor.example"]);
    assert!(!again.status.success());
    assert!(String::from_utf8_lossy(&again.stderr).contains("locked already"), "{again:?}");
    done(&account(&["unlock", "care@vendor.example"]));
    done(&account(&["demote", "care@vendor.example"]));
    assert!(list().contains("care@vendor.example\tuser\tconfirmed"), "{}", list());
    assert_eq!(done(&account(&["sessions", "care@vendor.example"])), "");
    assert_eq!(done(&account(&["sessions", "care@vendor.example", "--end-all"])).trim(), "sessions ended: 0");
    assert!(!account(&["sessions", "care@vendor.example", "--end", "x"]).status.success());
    done(&account(&["delete", "care@vendor.example"]));
    assert_eq!(list(), "");
    assert!(!account(&["delete", "care@vendor.example"]).status.success(), "there is none any more");
}

// D10: a byte order mark became part of the password.
#[test]
fn a_password_from_standard_input_has_no_byte_order_mark_and_any_code_points() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let add = ["account", "add", "bill@acme.example", "--password-stdin"];
    done(&portal(dir.path(), &add, "\u{feff}Zu\u{308}rich im Ma\u{308}rz\r\n"));
    let (_serving, address) = serve(dir.path());
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let status = |password: &str| {
        let body = serde_json::json!({"email": "bill@acme.example", "password": password});
        let request = reqwest::Client::new().post(format!("{address}/api/v1/session")).json(&body);
        runtime.block_on(request.send()).unwrap().status().as_u16()
    };
    assert_eq!((status("Zürich im März"), status("Zu\u{308}rich im Ma\u{308}rz")), (200, 200));
    assert_eq!(status("Zurich im Marz"), 401);
}
