//! Connections that are kept from one request to the next, and given up when one has died without a word (Y9).
//!
//! A router, a firewall or a machine that slept forgets a connection, and nobody tells its two ends: what is sent over it is
//! sent into nothing. So what was used before gets only a few seconds to answer; then the same is asked over new connections.

use reqwest::{Client, ClientBuilder, Request, Response};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How long a connection that was used before may take to begin an answer.
pub(crate) const ANSWERS_WITHIN: Duration = Duration::from_secs(5);
/// Bytes of a body that a slow network takes in a second: a long request gets so much more time.
const SLOW_BYTES_PER_SECOND: u64 = 32 * 1024;
/// Connections that nobody used for so long are closed: routers forget them soon.
const IDLE: Duration = Duration::from_secs(45);
/// When the operating system asks whether the other end of a silent connection is still there, and how it goes on asking.
const KEPT_ALIVE_AFTER: Duration = Duration::from_secs(5);
const KEPT_ALIVE_EVERY: Duration = Duration::from_secs(2);
const KEPT_ALIVE_TIMES: u32 = 2;
/// When what was sent and never acknowledged is given up.
const ACKNOWLEDGED_WITHIN: Duration = Duration::from_secs(10);

/// Makes one client after the other, each with connections of its own.
type Make = Box<dyn Fn(ClientBuilder) -> reqwest::Result<Client> + Send + Sync>;

/// What is used now.
struct Kept {
    client: Client,
    /// Counts clients.
    number: u64,
    /// Whether it has answered: its next request may go over a connection that was used before.
    answered: bool,
}

/// Kept connections to one portal.
pub(crate) struct Connections {
    make: Make,
    kept: Mutex<Kept>,
    answers_within: Duration,
}

impl std::fmt::Debug for Connections {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Connections").finish_non_exhaustive()
    }
}

fn begin() -> ClientBuilder {
    let builder = licet_tls::client_builder()
        .tcp_nodelay(true)
        .pool_idle_timeout(IDLE)
        .tcp_keepalive(KEPT_ALIVE_AFTER)
        .tcp_keepalive_interval(KEPT_ALIVE_EVERY)
        .tcp_keepalive_retries(KEPT_ALIVE_TIMES);
    #[cfg(target_os = "linux")]
    let builder = builder.tcp_user_timeout(ACKNOWLEDGED_WITHIN);
    builder
}

impl Connections {
    /// Connections of clients that `make` finishes. One that was used before has `answers_within` to begin an answer.
    pub(crate) fn new(
        answers_within: Duration,
        make: impl Fn(ClientBuilder) -> reqwest::Result<Client> + Send + Sync + 'static,
    ) -> reqwest::Result<Self> {
        let kept = Kept { client: make(begin())?, number: 0, answered: false };
        Ok(Self { make: Box::new(make), kept: Mutex::new(kept), answers_within })
    }

    /// The client to make requests with.
    pub(crate) fn client(&self) -> Client {
        self.kept().client.clone()
    }

    /// A client that keeps no connection: it finds out whether there is a way now.
    pub(crate) fn unkept(&self) -> reqwest::Result<Client> {
        (self.make)(begin().pool_max_idle_per_host(0))
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a request. One that `may_repeat` (it changes nothing, or names itself by a key) and gets no answer over a
    /// connection that was used before is sent once more over a new one.
    pub(crate) async fn execute(&self, request: Request, may_repeat: bool) -> reqwest::Result<Response> {
        let (client, number, answered) = {
            let kept = self.kept();
            (kept.client.clone(), kept.number, kept.answered)
        };
        let again = if answered && may_repeat { request.try_clone() } else { None };
        let Some(again) = again else { return self.note(client.execute(request).await, number) };
        let bytes = request.body().and_then(reqwest::Body::as_bytes).map_or(0, <[u8]>::len);
        let sending = Duration::from_secs(u64::try_from(bytes).unwrap_or(0) / SLOW_BYTES_PER_SECOND);
        let answer = tokio::time::timeout(self.answers_within + sending, client.execute(request)).await;
        match answer {
            Ok(Err(error)) if error.is_timeout() => {}
            Ok(answer) => return self.note(answer, number),
            Err(_) => {}
        }
        tracing::info!("no answer over a connection that was used before: trying a new one");
        let number = self.renew(number);
        let client = self.client();
        self.note(client.execute(again).await, number)
    }

    /// Leaves all connections: one of them has died without a word, and so the others may have.
    pub(crate) fn leave(&self) {
        let number = self.kept().number;
        self.renew(number);
    }

    /// Leaves the connections of client `number`, unless somebody has; answers the number of the client that is used now.
    fn renew(&self, number: u64) -> u64 {
        let mut kept = self.kept();
        if kept.number == number
            && let Ok(client) = (self.make)(begin())
        {
            *kept = Kept { client, number: number + 1, answered: false };
        }
        kept.number
    }

    fn note(&self, answer: reqwest::Result<Response>, number: u64) -> reqwest::Result<Response> {
        if answer.is_ok() {
            let mut kept = self.kept();
            kept.answered |= kept.number == number;
        }
        answer
    }
}
