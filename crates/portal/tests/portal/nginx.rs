//! The portal behind a real nginx, configured as docs/PORTAL.md says.

use crate::cli::{done, portal, serve_with};
use reqwest::{Client, StatusCode};
use serde_json::json;
use std::net::{IpAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const MANUAL: &str = include_str!("../../../../docs/PORTAL.md");

/// An nginx of the test's own, which ends with it.
struct Nginx(Child);

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The server of the manual, on a port of the test's own and without TLS.
fn server(portal: &str, port: u16) -> String {
    let block = MANUAL.split("```nginx\n").nth(1).and_then(|rest| rest.split("```").next());
    let block = block.expect("the manual has a configuration of nginx");
    let plain = block.replace("listen 443 ssl;", &format!("listen 127.0.0.1:{port};"));
    let lines = plain.lines().filter(|line| !line.contains("ssl_certificate"));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    assert!(text.contains("proxy_pass http://127.0.0.1:8470;"), "{text}");
    text.replace("http://127.0.0.1:8470", portal)
}

async fn start(folder: &Path, portal: &str) -> (Nginx, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|of| format!("{of}_temp_path {}/{of};\n", folder.display()))
        .concat();
    let text = format!(
        "daemon off;\nmaster_process off;\npid {0}/pid;\nerror_log {0}/error.log;\n\
         events {{ worker_connections 256; }}\nhttp {{\naccess_log off;\n{temporary}{1}}}\n",
        folder.display(),
        server(portal, port)
    );
    let file = folder.join("nginx.conf");
    std::fs::write(&file, text).unwrap();
    let mut command = Command::new("nginx");
    command.arg("-c").arg(&file).arg("-p").arg(folder).stdout(Stdio::null()).stderr(Stdio::null());
    let nginx = Nginx(command.spawn().expect("nginx is installed: `cargo xtask test` sees to that"));
    let base = format!("http://127.0.0.1:{port}");
    let until = Instant::now() + Duration::from_secs(20);
    while reqwest::get(format!("{base}/healthz")).await.is_err() {
        let log = std::fs::read_to_string(folder.join("error.log")).unwrap_or_default();
        assert!(Instant::now() < until, "nginx does not start: {log}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    (nginx, base)
}

/// A client at an address of its own.
fn client(address: [u8; 4]) -> Client {
    Client::builder().local_address(IpAddr::from(address)).build().unwrap()
}

/// Tries a token that was never given out.
async fn try_a_token(client: &Client, base: &str, forwarded: Option<&str>) -> StatusCode {
    let body = json!({"refresh_token": "none of this portal"});
    let mut request = client.post(format!("{base}/api/v1/session/refresh")).json(&body);
    if let Some(forwarded) = forwarded {
        request = request.header("x-forwarded-for", forwarded);
    }
    request.send().await.unwrap().status()
}

/// How many tries of one client until it is told to wait.
async fn until_refused(client: &Client, base: &str, forwarded: impl Fn(usize) -> Option<String>) -> usize {
    for number in 0..1_000 {
        let status = try_a_token(client, base, forwarded(number).as_deref()).await;
        if status == StatusCode::TOO_MANY_REQUESTS {
            return number;
        }
        assert_eq!(status, StatusCode::UNAUTHORIZED);
    }
    panic!("it is never told to wait");
}

// S3
#[tokio::test(flavor = "multi_thread")]
async fn behind_nginx_each_client_has_limits_of_its_own_and_none_can_pretend_to_be_another() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    done(&portal(&data, &["init"], ""));
    let (_serving, direct) = serve_with(&data, &["--trusted-proxies", "127.0.0.1"]);
    let (_nginx, base) = start(folder.path(), &direct).await;
    let (one, other) = (client([127, 0, 0, 2]), client([127, 0, 0, 3]));
    // It claims to be somebody else each time, which nginx does not pass on.
    let tries = until_refused(&one, &base, |number| Some(format!("198.51.100.{}", number % 250))).await;
    assert!(tries >= 100, "a burst is for a whole office: {tries}");
    assert_eq!(try_a_token(&other, &base, None).await, StatusCode::UNAUTHORIZED);
    let as_other = try_a_token(&one, &base, Some("127.0.0.3")).await;
    assert_eq!(as_other, StatusCode::TOO_MANY_REQUESTS);
    // Past the proxy, the header is anybody's word: 127.0.0.4 is none of the portal's proxies.
    let stranger = client([127, 0, 0, 4]);
    until_refused(&stranger, &direct, |number| Some(format!("198.51.100.{}", number % 250))).await;
    assert_eq!(try_a_token(&other, &base, None).await, StatusCode::UNAUTHORIZED);
}
