//! Just enough HTTP/1.1 to ask the demo portal on loopback whether it is up, and for what the demo's people do there.
//!
//! Not for: anything beyond 127.0.0.1; the product's client is in `crates/sync`.

use crate::{Outcome, hex};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A status and the body as text.
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: String,
}

/// A key (UUIDv7) that is the same for the same text, so that doing a thing again is recognized.
#[must_use]
pub fn key_of(text: &str) -> String {
    let sum = hex(&Sha256::digest(text.as_bytes()));
    format!("019ac000-0000-7{}-8{}-{}", &sum[..3], &sum[3..6], &sum[6..18])
}

/// One request with `Connection: close`. A POST carries an `Idempotency-Key` made from its path and body.
///
/// # Errors
/// When nobody answers in HTTP.
pub fn ask(
    at: SocketAddr,
    method: &str,
    path: &str,
    token: Option<&str>,
    body: Option<&Value>,
) -> Outcome<Answer> {
    let text = |reason: std::io::Error| format!("{method} {path}: {reason}");
    let mut stream = TcpStream::connect_timeout(&at, Duration::from_secs(2)).map_err(text)?;
    stream.set_read_timeout(Some(Duration::from_secs(30))).map_err(text)?;
    let body = body.map(Value::to_string).unwrap_or_default();
    let authorization = token.map(|token| format!("Authorization: Bearer {token}\r\n")).unwrap_or_default();
    let key = if method == "POST" {
        format!("Idempotency-Key: {}\r\n", key_of(&format!("{path} {body}")))
    } else {
        String::new()
    };
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {at}\r\n{authorization}{key}Content-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .map_err(text)?;
    let mut received = Vec::new();
    stream.read_to_end(&mut received).map_err(text)?;
    let received = String::from_utf8_lossy(&received);
    let (head, body) =
        received.split_once("\r\n\r\n").ok_or_else(|| format!("{method} {path}: no HTTP answer"))?;
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok()).ok_or("no HTTP status")?;
    Ok(Answer { status, body: body.to_owned() })
}
