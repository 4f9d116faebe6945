//! The portal's edge: what strangers can do to it without an account, and what it leaves on the disk.

use crate::cli::{Serving, done, portal, serve_as, serve_with};
use crate::mirror::PASSWORD;
use crate::worked_example::{ACME, portal as example};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const BILL: &str = "bill@acme.example";

/// The program under a shell's umask and limit of files.
fn under(shell: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{shell}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_licet-portal")]);
    command
}

fn address(base: &str) -> String {
    base.trim_start_matches("http://").to_owned()
}

async fn said(base: &str, bytes: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address(base)).await.unwrap();
    stream.write_all(bytes.as_bytes()).await.unwrap();
    stream
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All files and folders below one, with their modes.
#[cfg(unix)]
fn modes(folder: &Path) -> Vec<(String, bool, u32)> {
    use std::os::unix::fs::PermissionsExt as _;
    let mut all = Vec::new();
    let mut left = vec![folder.to_owned()];
    while let Some(path) = left.pop() {
        let meta = std::fs::symlink_metadata(&path).unwrap();
        all.push((path.display().to_string(), meta.is_dir(), meta.permissions().mode() & 0o777));
        if meta.is_dir() {
            left.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        }
    }
    all
}

#[cfg(unix)]
fn assert_private(folder: &Path, expected: &[&str]) {
    let all = modes(folder);
    for (path, is_folder, mode) in &all {
        assert_eq!(*mode, if *is_folder { 0o700 } else { 0o600 }, "{path} is {mode:o}");
    }
    for name in expected {
        assert!(all.iter().any(|(path, ..)| path.contains(name)), "{name} is not among {all:?}");
    }
}

/// Something of everything the portal keeps: orders, a package, a mail, keys.
#[cfg(unix)]
async fn use_it(data: &Path) -> Serving {
    use std::io::Write as _;
    let run = |words: &[&str], input: &str| {
        let mut child = under("umask 022");
        child.arg("--data").arg(data).args(words).stdin(std::process::Stdio::piped());
        let mut child = child.stdout(std::process::Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{words:?}: {output:?}");
    };
    run(&["init"], "");
    let feed = data.parent().unwrap().join("feed");
    std::fs::create_dir_all(&feed).unwrap();
    std::fs::write(feed.join("setup.bin"), "software").unwrap();
    let release = json!({
        "record": "release", "sku": "BE-11D-SBS", "version": "11D", "platform": null, "language": null,
        "file_name": "setup.bin", "size": 8, "path": "setup.bin", "released_on": "2026-01-01",
        "sha256": hex(&Sha256::digest("software")), "needs_maintenance": false,
    });
    std::fs::write(feed.join("feed.ndjson"), format!("{ACME}{release}\n")).unwrap();
    run(&["import", &feed.join("feed.ndjson").display().to_string()], "");
    run(&["account", "add", BILL, "--password-stdin"], PASSWORD);
    let (serving, said) = serve_as(under("umask 022"), data, &[]);
    let client = reqwest::Client::new();
    let form = json!({"email": BILL, "password": PASSWORD});
    let session = client.post(format!("{}/api/v1/session", said[0])).json(&form).send().await.unwrap();
    let token = session.json::<Value>().await.unwrap()["access_token"].as_str().unwrap().to_owned();
    let register = client.post(format!("{}/api/v1/licenses/register", said[0])).bearer_auth(token);
    let made = register.json(&json!({"serial_number": "B0000000001"})).send().await.unwrap();
    assert_eq!(made.status(), 201);
    assert_eq!(client.get(format!("{}/healthz", said[0])).send().await.unwrap().status(), 200);
    let mail = data.join("mail");
    let until = Instant::now() + Duration::from_secs(20);
    while !std::fs::read_dir(&mail)
        .unwrap()
        .any(|file| file.unwrap().path().extension().is_some_and(|e| e == "eml"))
    {
        assert!(Instant::now() < until, "no mail was written");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let backup = data.parent().unwrap().join("backup.db");
    run(&["backup", &backup.display().to_string()], "");
    serving
}

// S12
#[cfg(unix)]
#[tokio::test]
async fn what_the_portal_keeps_is_for_its_user_alone_and_what_was_open_is_closed_at_the_next_start() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let data = dir.path().join("data");
    let serving = use_it(&data).await;
    let kept = ["portal.db", "portal.db-wal", "portal.db-shm", "license-signing.pem", ".eml", "/files/"];
    assert_private(&data, &kept);
    let backup = std::fs::metadata(dir.path().join("backup.db")).unwrap().permissions().mode();
    assert_eq!(backup & 0o777, 0o600, "a backup holds what the database does");
    drop(serving);
    for (path, is_folder, _) in modes(&data) {
        let open = std::fs::Permissions::from_mode(if is_folder { 0o755 } else { 0o644 });
        std::fs::set_permissions(path, open).unwrap();
    }
    let _serving = serve_as(under("umask 022"), &data, &[]);
    assert_private(&data, &["portal.db", "license-signing.pem", ".eml"]);
}

// S18
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_half_sent_requests_keep_nobody_out_whatever_the_limit_of_files_was() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    // The connections' other ends are files of this process.
    licet_portal::app::connections::raise_file_limit().unwrap();
    // A soft limit that would not do, and a hard limit that does not either.
    for limit in ["ulimit -Sn 256", "ulimit -n 512"] {
        let (_serving, base) = serve_as(under(limit), dir.path(), &[]);
        let mut half = Vec::new();
        for _ in 0..1_100 {
            half.push(said(&base[0], "GET /healthz HTTP/1.1\r\nhost: x\r\nx-half").await);
        }
        let begun = Instant::now();
        let healthy = reqwest::get(format!("{}/healthz", base[0])).await.unwrap();
        assert_eq!(healthy.status(), 200);
        assert!(begun.elapsed() < Duration::from_secs(5), "{limit}: {:?}", begun.elapsed());
    }
}

// S4
#[tokio::test]
async fn what_clients_make_up_adds_nothing_to_the_metrics() {
    let portal = example().await;
    let series = |text: &str| text.lines().filter(|line| !line.starts_with('#')).count();
    let ask = async |method: &str, path: &str| {
        let request = format!("{method} {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
        let mut answer = String::new();
        // One whose head is too long may be cut off before it was all sent.
        let mut stream = TcpStream::connect(portal.address()).await.unwrap();
        let _ = stream.write_all(request.as_bytes()).await;
        let _ = stream.read_to_string(&mut answer).await;
        answer
    };
    ask("BREW", "/api/v1/portal").await;
    ask("BREW", "/nothing").await;
    let before = portal.metrics().await;
    for number in 0..600 {
        ask(&format!("BREW{number}"), "/api/v1/portal").await;
        ask("GET", &format!("/nothing/{number}?{number}")).await;
        ask("GET", &format!("/api/v1/licenses/{number}/file")).await;
    }
    ask(&"X".repeat(390_000), "/healthz").await;
    let after = portal.metrics().await;
    assert!(series(&after) <= series(&before) + 8, "{after}");
    assert!(!after.contains("BREW") && !after.contains("nothing"), "{after}");
    assert!(after.contains("method=\"other\"") && after.contains("/api/v1/licenses/{id}/file"), "{after}");
    let public = reqwest::get(format!("{}/metrics", portal.base_url())).await.unwrap();
    assert_eq!(public.status(), 404, "strangers don't learn how much the portal is used");
}

#[tokio::test]
async fn metrics_have_a_listener_of_their_own_on_loopback() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let words = ["--metrics", "127.0.0.1:0"];
    let (_serving, said) = serve_as(Command::new(env!("CARGO_BIN_EXE_licet-portal")), dir.path(), &words);
    assert!(said[1].starts_with("http://127.0.0.1:") && said[1] != format!("{}/metrics", said[0]));
    let text = reqwest::get(&said[1]).await.unwrap().text().await.unwrap();
    assert!(text.contains("licet_change_sequence"), "{text}");
}

// S23
#[tokio::test]
async fn no_answer_of_any_route_is_stored_but_the_style_sheet() {
    let portal = example().await;
    portal.account(BILL, PASSWORD).await;
    let token = portal.sign_in(BILL, PASSWORD).await;
    let license = portal.register(&token, "B0000000001").await;
    let document = serde_json::to_value(licet_portal::app::openapi::document()).unwrap();
    let client = reqwest::Client::new();
    let mut good = 0;
    for (path, methods) in document["paths"].as_object().unwrap() {
        if path == "/api/v1/session" {
            // Signing out would end the test.
            continue;
        }
        let path = path.replace("{id}", &license).replace("{n}", "1").replace("{support_id}", "1001-ACME");
        for method in methods.as_object().unwrap().keys() {
            let method: reqwest::Method = method.to_uppercase().parse().unwrap();
            let url = format!("{}{path}", portal.base_url());
            let answer = client.request(method.clone(), url).bearer_auth(&token).send().await.unwrap();
            let stored =
                answer.headers().get("cache-control").map(|value| value.to_str().unwrap().to_owned());
            assert_eq!(stored.as_deref(), Some("no-store"), "{method} {path}: {}", answer.status());
            good += usize::from(answer.status().is_success());
        }
    }
    assert!(good >= 8, "{good} of them were answers");
    let style = reqwest::get(format!("{}/pages.css", portal.base_url())).await.unwrap();
    assert_eq!(style.headers()["cache-control"], "max-age=3600");
}

// S23
#[tokio::test]
async fn the_least_version_of_the_app_is_a_setting() {
    let dir = tempfile::tempdir().unwrap();
    done(&portal(dir.path(), &["init"], ""));
    let (_serving, base) = serve_with(dir.path(), &["--minimum-app-version", "2.10.1"]);
    let info: Value = reqwest::get(format!("{base}/api/v1/portal")).await.unwrap().json().await.unwrap();
    assert_eq!(info["minimum_app_version"], "2.10.1");
    let refused = portal(dir.path(), &["serve", "--minimum-app-version", "newest"], "");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("1.2.3"), "{refused:?}");
}
