//! The portal over HTTP: bounded answers, time-outs, no redirects to elsewhere, one refresh of the token.

use crate::body::{Body, Bound};
use crate::connections::{ANSWERS_WITHIN, Connections};
use crate::events::Events;
use crate::outcomes;
use crate::remote::{LiveStream, Remote, RemoteError, TokenSource};
use futures::future::BoxFuture;
use futures::{StreamExt, stream};
use licet_mirror::Identity;
use licet_protocol::change::{Changes, Outcome};
use licet_protocol::portal::PortalInfo;
use licet_protocol::sync::{BUCKETS, Buckets, MEDIA_TYPE};
use licet_protocol::{ErrorBody, ErrorCode};
use licet_tls::CertificateFault;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use reqwest::{ClientBuilder, RequestBuilder, Response, StatusCode, Url, redirect};
use secrecy::ExposeSecret;
use std::sync::Arc;
use std::time::Duration;

/// Redirects within the portal.
const REDIRECTS: usize = 3;
const JSON: &str = "application/json";
const EVENT_STREAM: &str = "text/event-stream";
/// Seconds between two signs of life of a live connection, as the portal says.
const ALIVE_HEADER: &str = "licet-alive-every";
/// How much later than that one may come.
const ALIVE_SLACK: Duration = Duration::from_secs(2);
/// How long a live connection may take to begin: nobody waits for a turn there.
const LIVE_BEGINS_WITHIN: Duration = Duration::from_secs(4);
/// How long the question whether the portal is there may take.
const IS_THERE_WITHIN: Duration = Duration::from_secs(3);
/// How long the words of a refusal may take.
const REFUSAL_WITHIN: Duration = Duration::from_secs(5);

/// How long a portal may take.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// To connect, with TLS.
    pub connect: Duration,
    /// To begin an answer over a connection that was used before. Then the same is asked over a new one.
    pub reused: Duration,
    /// To begin an answer over a new connection: whoever asks for much waits for their turn.
    pub silence: Duration,
    /// Between two pieces of an answer.
    pub piece: Duration,
    /// Between two pieces of a live connection, which is kept by one every 15 seconds at least. Where the portal says that
    /// it sends them more often, it is given less time.
    pub live: Duration,
    /// For a whole answer, however steadily it trickles; a live connection has no such end.
    pub whole: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(6),
            reused: ANSWERS_WITHIN,
            silence: Duration::from_secs(30),
            piece: Duration::from_secs(10),
            live: Duration::from_secs(20),
            whole: Duration::from_secs(10 * 60),
        }
    }
}

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
    connections: Arc<Connections>,
    base: Url,
    tokens: Arc<dyn TokenSource>,
    patience: Timeouts,
}

impl HttpRemote {
    /// For the portal at `base` (with or without a path before `/api`). `agent` is this app's name and version.
    ///
    /// # Errors
    /// When the address isn't a safe one or there is no TLS.
    pub fn new(base: &Url, agent: &str, tokens: Arc<dyn TokenSource>) -> Result<Self, HttpRemoteError> {
        Self::with_patience(base, agent, tokens, Timeouts::default())
    }

    /// The same with other time limits.
    ///
    /// # Errors
    /// As [`HttpRemote::new`].
    pub fn with_patience(
        base: &Url,
        agent: &str,
        tokens: Arc<dyn TokenSource>,
        patience: Timeouts,
    ) -> Result<Self, HttpRemoteError> {
        if !is_safe(base) {
            return Err(HttpRemoteError::Address);
        }
        let (home, agent) = (base.clone(), agent.to_owned());
        let make = move |builder: ClientBuilder| {
            let builder = builder.user_agent(&agent).redirect(within(&home));
            builder.connect_timeout(patience.connect).read_timeout(patience.silence).build()
        };
        let connections = Connections::new(patience.reused, make)
            .map_err(|error| HttpRemoteError::Client(error.to_string()))?;
        let mut base = base.clone();
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        Ok(Self { connections: Arc::new(connections), base, tokens, patience })
    }

    fn url(&self, path: &str) -> Result<Url, RemoteError> {
        self.base.join(path).map_err(|error| RemoteError::NotThePortal(error.to_string()))
    }

    /// Asks with this session's token, refreshed once where it is rejected. Answers a success of this media type.
    async fn ask(&self, request: RequestBuilder, media_type: &str) -> Result<Response, RemoteError> {
        let request = request.header(ACCEPT, media_type);
        let send = async |token: &secrecy::SecretString| {
            // Bodies are in memory, so that every request can be sent again.
            let request =
                request.try_clone().ok_or_else(|| RemoteError::Offline("a request was cut".into()))?;
            let request = request.bearer_auth(token.expose_secret()).build();
            let request = request.map_err(|error| unreachable_or_elsewhere(&error))?;
            // What is asked here changes nothing, or has its keys.
            let sent = self.connections.execute(request, true).await;
            sent.map_err(|error| unreachable_or_elsewhere(&error))
        };
        let token = self.tokens.access_token().await?;
        let mut answer = send(&token).await?;
        if answer.status() == StatusCode::UNAUTHORIZED {
            answer = send(&self.tokens.refresh(token).await?).await?;
        }
        if answer.status() != StatusCode::OK {
            return Err(refusal(answer).await);
        }
        is_media_type(answer.headers(), media_type)?;
        Ok(answer)
    }

    /// The whole of what is at `url`, compressed on the wire where the portal can.
    async fn get(&self, url: Url, media_type: &str, bound: Bound) -> Result<Vec<u8>, RemoteError> {
        let request = self.connections.client().get(url).header(ACCEPT_ENCODING, "zstd");
        let answer = self.ask(request.timeout(self.patience.whole), media_type).await?;
        whole(answer, bound, self.patience.piece).await
    }

    async fn pull_page(&self, cursor: Option<String>, check: bool) -> Result<Vec<u8>, RemoteError> {
        let mut url = self.url("api/v1/sync")?;
        if let Some(cursor) = cursor {
            url.query_pairs_mut().append_pair("cursor", &cursor);
        }
        if check {
            url.query_pairs_mut().append_pair("check", "1");
        }
        self.get(url, MEDIA_TYPE, Bound::PAGE).await
    }

    async fn push_changes(&self, changes: Changes) -> Result<Vec<Outcome>, RemoteError> {
        let url = self.url("api/v1/changes")?;
        let request = self.connections.client().post(url).json(&changes).timeout(self.patience.whole);
        let answer = self.ask(request, JSON).await?;
        outcomes::read(&whole(answer, Bound::OUTCOMES, self.patience.piece).await?)
    }

    async fn live_stream(&self) -> Result<LiveStream, RemoteError> {
        let request = self.connections.client().get(self.url("api/v1/live")?);
        let answer = in_time(LIVE_BEGINS_WITHIN, self.ask(request, EVENT_STREAM)).await??;
        let silence = silence(answer.headers(), self.patience.live);
        let connection = (answer.bytes_stream(), Events::default());
        let connections = Arc::clone(&self.connections);
        let left = move |_: &RemoteError| connections.leave();
        let events =
            stream::try_unfold((connection, left), move |((mut chunks, mut events), left)| async move {
                while let Some(chunk) = in_time(silence, chunks.next()).await.inspect_err(&left)? {
                    let chunk = chunk.map_err(|error| unreachable_or_elsewhere(&error))?;
                    if let Some(live) = events.push(&chunk)? {
                        return Ok(Some((live, ((chunks, events), left))));
                    }
                }
                Ok(None)
            });
        Ok(events.boxed())
    }

    /// Where something is told at a number of the mirror's, if it is as it was then.
    fn url_at(&self, path: &str, at: i64) -> Result<Url, RemoteError> {
        let mut url = self.url(path)?;
        url.query_pairs_mut().append_pair("at", &at.to_string());
        Ok(url)
    }

    async fn all_buckets(&self, at: i64) -> Result<Buckets, RemoteError> {
        let body = self.get(self.url_at("api/v1/sync/buckets", at)?, JSON, Bound::SMALL).await?;
        let buckets: Buckets = serde_json::from_slice(&body)
            .map_err(|_| RemoteError::Form("no counts and digests of buckets".to_owned()))?;
        if buckets.buckets.len() == BUCKETS {
            Ok(buckets)
        } else {
            Err(RemoteError::Form(format!("{} buckets", buckets.buckets.len())))
        }
    }

    async fn portal(&self) -> Result<PortalInfo, RemoteError> {
        let request = self.connections.client().get(self.url("api/v1/portal")?).timeout(self.patience.whole);
        let request = request.build().map_err(|error| unreachable_or_elsewhere(&error))?;
        let answer = self.connections.execute(request, true).await;
        let answer = answer.map_err(|error| unreachable_or_elsewhere(&error))?;
        if answer.status() != StatusCode::OK {
            return Err(refusal(answer).await);
        }
        is_media_type(answer.headers(), JSON)?;
        let body = whole(answer, Bound::SMALL, self.patience.piece).await?;
        serde_json::from_slice(&body)
            .map_err(|_| RemoteError::NotThePortal("no description of a portal".to_owned()))
    }
}

impl Remote for HttpRemote {
    fn identity(&self) -> Identity {
        self.tokens.identity()
    }

    fn is_there(&self) -> BoxFuture<'_, bool> {
        Box::pin(async move {
            let (Ok(client), Ok(url)) = (self.connections.unkept(), self.url("healthz")) else {
                return false;
            };
            client
                .get(url)
                .timeout(IS_THERE_WITHIN)
                .send()
                .await
                .is_ok_and(|answer| answer.status().is_success())
        })
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

    fn push(&self, changes: Changes) -> BoxFuture<'_, Result<Vec<Outcome>, RemoteError>> {
        Box::pin(self.push_changes(changes))
    }

    fn live(&self) -> BoxFuture<'_, Result<LiveStream, RemoteError>> {
        Box::pin(self.live_stream())
    }

    fn buckets(&self, at: i64) -> BoxFuture<'_, Result<Buckets, RemoteError>> {
        Box::pin(self.all_buckets(at))
    }

    fn bucket(&self, n: u8, at: i64) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        Box::pin(async move {
            let url = self.url_at(&format!("api/v1/sync/buckets/{n}"), at)?;
            self.get(url, MEDIA_TYPE, Bound::BUCKET).await
        })
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
    if let Some(fault) = CertificateFault::find(error) {
        return RemoteError::Certificate(Box::new(fault));
    }
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

/// Redirects within the portal at `home` are followed.
fn within(home: &Url) -> redirect::Policy {
    let home = home.origin();
    redirect::Policy::custom(move |attempt| {
        if attempt.previous().len() > REDIRECTS {
            attempt.error("too many redirects")
        } else if attempt.url().origin() == home {
            attempt.follow()
        } else {
            // The answer is then the redirect itself, which is named below.
            attempt.stop()
        }
    })
}

/// How long a live connection may be silent before it is dead: some more than the portal says that lies between two signs of
/// life, and never more than `longest`.
fn silence(headers: &HeaderMap, longest: Duration) -> Duration {
    let every = headers.get(ALIVE_HEADER).and_then(|value| value.to_str().ok()?.trim().parse().ok());
    every.map_or(longest, |every: u64| longest.min(Duration::from_secs(every.max(1)) + ALIVE_SLACK))
}

/// What comes within a time; else the other end is taken for gone.
async fn in_time<T>(time: Duration, coming: impl Future<Output = T>) -> Result<T, RemoteError> {
    tokio::time::timeout(time, coming).await.map_err(|_| RemoteError::Offline("it fell silent".to_owned()))
}

/// A whole body within its bound, whose pieces come within `piece` of each other.
async fn whole(answer: Response, bound: Bound, piece: Duration) -> Result<Vec<u8>, RemoteError> {
    let encoding = answer.headers().get(CONTENT_ENCODING).and_then(|value| value.to_str().ok());
    let mut body = Body::new(encoding, bound)?;
    let mut chunks = answer.bytes_stream();
    while let Some(chunk) = in_time(piece, chunks.next()).await? {
        body.push(&chunk.map_err(|error| unreachable_or_elsewhere(&error))?)?;
    }
    body.finish()
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
    let body = whole(answer, Bound::SMALL, REFUSAL_WITHIN)
        .await
        .ok()
        .and_then(|body| serde_json::from_slice::<ErrorBody>(&body).ok());
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

    // Y9
    #[rstest::rstest]
    #[case::an_older_portal(None, 20)]
    #[case::every_4_seconds(Some("4"), 6)]
    #[case::never_longer(Some("3600"), 20)]
    #[case::no_number(Some("soon"), 20)]
    #[case::none(Some("0"), 3)]
    fn a_live_connection_is_dead_soon_after_a_sign_of_life_was_due(
        #[case] says: Option<&'static str>,
        #[case] seconds: u64,
    ) {
        let mut headers = HeaderMap::new();
        if let Some(says) = says {
            headers.insert(ALIVE_HEADER, says.parse().unwrap());
        }
        assert_eq!(silence(&headers, Timeouts::default().live), Duration::from_secs(seconds));
    }
}
