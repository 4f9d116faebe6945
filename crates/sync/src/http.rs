//! The portal over HTTP: bounded answers, time-outs, no redirects to elsewhere, one refresh of the token.

use crate::body::Body;
use crate::remote::{Remote, RemoteError, TokenSource};
use futures::StreamExt;
use futures::future::BoxFuture;
use licet_mirror::Identity;
use licet_protocol::portal::PortalInfo;
use licet_protocol::sync::MEDIA_TYPE;
use licet_protocol::{ErrorBody, ErrorCode};
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::{Client, Response, StatusCode, Url, redirect};
use secrecy::{ExposeSecret, SecretString};
use std::sync::Arc;
use std::time::Duration;

/// To connect, with TLS.
const CONNECT: Duration = Duration::from_secs(10);
/// Between two pieces of an answer.
const SILENCE: Duration = Duration::from_secs(30);
/// Redirects within the portal.
const REDIRECTS: usize = 3;
/// Longest error or portal description that is read.
const SMALL: usize = 256 * 1024;

/// Why no connection to a portal can be set up at all.
#[derive(Debug, thiserror::Error)]
pub enum HttpRemoteError {
    /// The address isn't an `https` one (plain `http` only on this machine).
    #[error("the portal's address must be https, or http on this machine")]
    Address,
    /// TLS can't be set up on this machine.
    #[error("no HTTP client: {0}")]
    Client(String),
}

/// The portal at one address.
#[derive(Clone)]
pub struct HttpRemote {
    client: Client,
    base: Url,
    tokens: Arc<dyn TokenSource>,
}

impl HttpRemote {
    /// For the portal at `base` (with or without a path before `/api`). `agent` is this app's name and version.
    ///
    /// # Errors
    /// When the address isn't a safe one or there is no TLS.
    pub fn new(base: &Url, agent: &str, tokens: Arc<dyn TokenSource>) -> Result<Self, HttpRemoteError> {
        if !is_safe(base) {
            return Err(HttpRemoteError::Address);
        }
        let home = base.origin();
        let policy = redirect::Policy::custom(move |attempt| {
            if attempt.previous().len() > REDIRECTS {
                attempt.error("too many redirects")
            } else if attempt.url().origin() == home {
                attempt.follow()
            } else {
                // The answer is then the redirect itself, which is named below.
                attempt.stop()
            }
        });
        let client = Client::builder()
            .user_agent(agent)
            .redirect(policy)
            .connect_timeout(CONNECT)
            .read_timeout(SILENCE)
            .tcp_nodelay(true)
            .build()
            .map_err(|error| HttpRemoteError::Client(error.to_string()))?;
        let mut base = base.clone();
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        Ok(Self { client, base, tokens })
    }

    fn url(&self, path: &str) -> Result<Url, RemoteError> {
        self.base.join(path).map_err(|error| RemoteError::NotThePortal(error.to_string()))
    }

    async fn ask(
        &self,
        cursor: Option<&str>,
        check: bool,
        token: &SecretString,
    ) -> Result<Response, RemoteError> {
        let mut url = self.url("api/v1/sync")?;
        if let Some(cursor) = cursor {
            url.query_pairs_mut().append_pair("cursor", cursor);
        }
        if check {
            url.query_pairs_mut().append_pair("check", "1");
        }
        self.client
            .get(url)
            .bearer_auth(token.expose_secret())
            .header(ACCEPT, MEDIA_TYPE)
            .header(ACCEPT_ENCODING, "zstd")
            .send()
            .await
            .map_err(|error| unreachable_or_elsewhere(&error))
    }

    async fn pull_page(&self, cursor: Option<String>, check: bool) -> Result<Vec<u8>, RemoteError> {
        let token = self.tokens.access_token().await?;
        let mut answer = self.ask(cursor.as_deref(), check, &token).await?;
        if answer.status() == StatusCode::UNAUTHORIZED {
            let token = self.tokens.refresh(token).await?;
            answer = self.ask(cursor.as_deref(), check, &token).await?;
        }
        if answer.status() != StatusCode::OK {
            return Err(refusal(answer).await);
        }
        is_media_type(answer.headers(), MEDIA_TYPE)?;
        let encoding = answer.headers().get(CONTENT_ENCODING).and_then(|value| value.to_str().ok());
        let mut body = Body::new(encoding)?;
        let mut chunks = answer.bytes_stream();
        while let Some(chunk) = chunks.next().await {
            body.push(&chunk.map_err(|error| unreachable_or_elsewhere(&error))?)?;
        }
        body.finish()
    }

    async fn portal(&self) -> Result<PortalInfo, RemoteError> {
        let url = self.url("api/v1/portal")?;
        let answer = self.client.get(url).send().await.map_err(|error| unreachable_or_elsewhere(&error))?;
        if answer.status() != StatusCode::OK {
            return Err(refusal(answer).await);
        }
        is_media_type(answer.headers(), "application/json")?;
        let body = small(answer).await?;
        serde_json::from_slice(&body)
            .map_err(|_| RemoteError::NotThePortal("no description of a portal".to_owned()))
    }
}

impl Remote for HttpRemote {
    fn identity(&self) -> Identity {
        self.tokens.identity()
    }

    fn confirm_portal(&self) -> BoxFuture<'_, Result<(), RemoteError>> {
        Box::pin(async move {
            let portal = self.portal().await?;
            if portal.portal_id == self.tokens.identity().portal_id {
                Ok(())
            } else {
                Err(RemoteError::OtherPortal)
            }
        })
    }

    fn pull(&self, cursor: Option<String>, check: bool) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        Box::pin(self.pull_page(cursor, check))
    }
}

/// `https`, or `http` on this machine: a token never crosses a network in clear.
fn is_safe(base: &Url) -> bool {
    match (base.scheme(), base.host()) {
        ("https", Some(_)) => true,
        ("http", Some(url::Host::Domain(name))) => name == "localhost",
        ("http", Some(url::Host::Ipv4(address))) => address.is_loopback(),
        ("http", Some(url::Host::Ipv6(address))) => address.is_loopback(),
        _ => false,
    }
}

fn unreachable_or_elsewhere(error: &reqwest::Error) -> RemoteError {
    // The address may hold the cursor, which nobody needs to read.
    let mut reason = if error.is_timeout() { "it took too long".to_owned() } else { String::new() };
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        reason = inner.to_string();
        cause = inner.source();
    }
    if error.is_redirect() { RemoteError::NotThePortal(reason) } else { RemoteError::Offline(reason) }
}

fn is_media_type(headers: &HeaderMap, wanted: &str) -> Result<(), RemoteError> {
    let found = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("no type");
    let essence = found.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case(wanted) {
        Ok(())
    } else {
        Err(RemoteError::NotThePortal(format!("it answers with {essence}")))
    }
}

/// A short body; what is longer is cut off.
async fn small(answer: Response) -> Result<Vec<u8>, RemoteError> {
    let mut body = Vec::new();
    let mut chunks = answer.bytes_stream();
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.map_err(|error| unreachable_or_elsewhere(&error))?;
        if body.len() + chunk.len() > SMALL {
            break;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// What an answer that is not a success means.
async fn refusal(answer: Response) -> RemoteError {
    let status = answer.status();
    if status.is_redirection() {
        return RemoteError::NotThePortal("it sends us to another host".to_owned());
    }
    let retry_after = answer
        .headers()
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.trim().parse().ok())
        .map(Duration::from_secs);
    let body = small(answer).await.ok().and_then(|body| serde_json::from_slice::<ErrorBody>(&body).ok());
    let code = body.as_ref().map(|body| body.code);
    match (status.as_u16(), code) {
        (401, _) => RemoteError::SignedOut,
        (410, _) | (400, Some(ErrorCode::CursorInvalid)) => RemoteError::CursorExpired,
        (426, _) => RemoteError::AppTooOld {
            minimum: body.and_then(|body| body.params.get("minimum").cloned()).unwrap_or_default(),
        },
        (status @ (408 | 429 | 500..), _) => RemoteError::Busy { status, retry_after },
        (status, code) => {
            RemoteError::Refused { status, code: code.map_or("unknown", |code| code.as_str()).to_owned() }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rstest::rstest]
    #[case("https://portal.example", true)]
    #[case("http://127.0.0.1:8080", true)]
    #[case("http://localhost:8080", true)]
    #[case("http://[::1]:8080", true)]
    #[case("http://portal.example", false)]
    #[case("http://localhost.example", false)]
    #[case("file:///etc/passwd", false)]
    fn a_token_never_crosses_a_network_in_clear(#[case] address: &str, #[case] safe: bool) {
        assert_eq!(is_safe(&Url::parse(address).unwrap()), safe);
    }
}
