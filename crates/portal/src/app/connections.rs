//! Connections: accepted, bounded in number and in how long nothing may happen on them, and cut when the portal stops.
//!
//! A connection on which no whole head of a request comes in time is closed, and one on which an answer isn't taken. Where
//! as many are open as fit, the one that has waited longest for a request gives way to a new one: whoever holds many
//! connections without asking anything keeps nobody out.

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use axum::response::Response;
use futures::FutureExt as _;
use hyper::body::{Frame, Incoming, SizeHint};
use hyper_util::rt::{TokioIo, TokioTimer};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{Instant, Sleep};
use tokio_util::sync::CancellationToken;
use tower::Service as _;

/// What connections are held to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// As many at the same time.
    pub most: usize,
    /// The time in which the head of a request comes, from the connection or the answer before on: header time-out and
    /// idle time-out in one.
    pub head_within: Duration,
    /// How long neither side may move a byte. Live connections say something every 15 seconds.
    pub still_at_most: Duration,
    /// How long requests under way have when the portal stops; then their connections are cut.
    pub grace: Duration,
}

impl Limits {
    /// The usual ones.
    pub(crate) const fn of(most: usize) -> Self {
        Self {
            most,
            head_within: Duration::from_secs(20),
            still_at_most: Duration::from_secs(60),
            grace: Duration::from_secs(5),
        }
    }
}

/// Bytes of a request's head: more than any app or browser sends.
const LONGEST_HEAD: usize = 64 * 1024;
/// How long what can't be cut (a statement that the database runs) is waited for after that.
const CUT_WITHIN: Duration = Duration::from_secs(2);
/// Files that the portal needs besides connections: database, log, packages, mail.
const OTHER_FILES: u64 = 128;
/// How long no connection is accepted after the system had no room for one.
const PAUSE: Duration = Duration::from_millis(200);

/// Raises the number of files that this process may have open as far as the system lets it, and says how many that are.
///
/// # Errors
/// When the system refuses.
#[cfg(unix)]
pub fn raise_file_limit() -> io::Result<u64> {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit)?;
    Ok(limit.current.unwrap_or(u64::MAX))
}

/// Elsewhere connections are no files.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn raise_file_limit() -> io::Result<u64> {
    Ok(u64::MAX)
}

/// The connections that fit where so many files may be open.
#[must_use]
pub fn fitting(files: u64) -> usize {
    usize::try_from(files.saturating_sub(OTHER_FILES).max(16)).unwrap_or(usize::MAX)
}

/// Serves until `stop` is ready; then requests under way have a few seconds to finish.
pub(crate) async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    stop: impl Future<Output = ()> + Send,
) {
    let (waiting, closing) = (Arc::new(Waiting::default()), CancellationToken::new());
    let mut open = JoinSet::new();
    let mut stop = pin!(stop);
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut stop => break,
            Some(_) = open.join_next() => continue,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, peer)) => {
                if open.len() >= limits.most {
                    waiting.cut_first();
                }
                let slot = Slot::new(Arc::clone(&waiting));
                open.spawn(connection(stream, peer, router.clone(), limits, slot, closing.clone()));
            }
            Err(error) if is_of_the_connection(&error) => {}
            Err(error) => {
                tracing::error!(%error, open = open.len(), "no connection can be accepted");
                waiting.cut_first();
                tokio::time::sleep(PAUSE).await;
            }
        }
    }
    drop(listener);
    closing.cancel();
    if tokio::time::timeout(limits.grace, all(&mut open)).await.is_err() {
        tracing::warn!(cut = open.len(), "requests were still under way; their connections are cut");
        open.abort_all();
        if tokio::time::timeout(CUT_WITHIN, all(&mut open)).await.is_err() {
            tracing::error!(left = open.len(), "requests could not be stopped");
        }
    }
}

async fn all(open: &mut JoinSet<()>) {
    while open.join_next().await.is_some() {}
}

fn is_of_the_connection(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

async fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    limits: Limits,
    slot: Slot,
    closing: CancellationToken,
) {
    // Without it small streamed answers wait 40 ms for an acknowledgement.
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "TCP_NODELAY could not be set");
    }
    let slot = Arc::new(slot);
    let service = hyper::service::service_fn(|request: hyper::Request<Incoming>| {
        let (mut router, slot) = (router.clone(), Arc::clone(&slot));
        slot.is_asked();
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        async move {
            let response: Response = router.call(request).await?;
            Ok::<_, Infallible>(response.map(|body| Answer { body, slot }))
        }
    });
    let mut http = hyper::server::conn::http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.head_within).max_buf_size(LONGEST_HEAD);
    let serving = http.serve_connection(TokioIo::new(Moving::new(stream, limits.still_at_most)), service);
    let mut serving = pin!(serving);
    let mut closing = pin!(closing.cancelled().fuse());
    let ended = loop {
        tokio::select! {
            ended = serving.as_mut() => break ended,
            () = slot.cut.cancelled() => return,
            () = &mut closing => serving.as_mut().graceful_shutdown(),
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, %peer, "a connection ended");
    }
}

/// The connections that wait for a request, the one that has waited longest first.
#[derive(Debug, Default)]
struct Waiting(Mutex<(u64, BTreeMap<u64, CancellationToken>)>);

impl Waiting {
    fn cut_first(&self) {
        if let Some((_, cut)) = self.0.lock().unwrap_or_else(PoisonError::into_inner).1.pop_first() {
            cut.cancel();
        }
    }
}

/// A connection's place among those that wait.
#[derive(Debug)]
struct Slot {
    waiting: Arc<Waiting>,
    place: Mutex<u64>,
    cut: CancellationToken,
}

impl Slot {
    fn new(waiting: Arc<Waiting>) -> Self {
        let slot = Self { waiting, place: Mutex::new(0), cut: CancellationToken::new() };
        slot.waits();
        slot
    }

    fn waits(&self) {
        let mut place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        let mut waiting = self.waiting.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.1.remove(&place);
        waiting.0 += 1;
        *place = waiting.0;
        waiting.1.insert(*place, self.cut.clone());
    }

    fn is_asked(&self) {
        let place = self.place.lock().unwrap_or_else(PoisonError::into_inner);
        self.waiting.0.lock().unwrap_or_else(PoisonError::into_inner).1.remove(&place);
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.is_asked();
    }
}

/// The body of an answer; when it is sent, its connection waits for the next request.
struct Answer {
    body: Body,
    slot: Arc<Slot>,
}

impl hyper::body::Body for Answer {
    type Data = <Body as hyper::body::Body>::Data;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.slot.waits();
    }
}

/// A stream that breaks when neither side has moved a byte for too long.
struct Moving {
    stream: TcpStream,
    moved: Instant,
    at_most: Duration,
    limit: Pin<Box<Sleep>>,
}

impl Moving {
    fn new(stream: TcpStream, at_most: Duration) -> Self {
        Self { stream, moved: Instant::now(), at_most, limit: Box::pin(tokio::time::sleep(at_most)) }
    }

    /// Takes note of what happened; breaks what has been still for too long.
    fn watch<T>(&mut self, cx: &mut Context<'_>, done: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if done.is_ready() {
            self.moved = Instant::now();
            return done;
        }
        while self.limit.as_mut().poll(cx).is_ready() {
            let until = self.moved + self.at_most;
            if until <= Instant::now() {
                return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
            }
            self.limit.as_mut().reset(until);
        }
        Poll::Pending
    }
}

impl AsyncRead for Moving {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let read = Pin::new(&mut self.stream).poll_read(cx, buffer);
        self.watch(cx, read)
    }
}

impl AsyncWrite for Moving {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(cx, bytes);
        self.watch(cx, written)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(cx, slices);
        self.watch(cx, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::{get, post};
    use bytes::Bytes;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::task::JoinHandle;

    const QUICK: Limits = Limits {
        most: 1_000,
        head_within: Duration::from_millis(300),
        still_at_most: Duration::from_millis(300),
        grace: Duration::from_millis(300),
    };
    const LONG: Duration = Duration::from_secs(60);
    /// For a machine that does much else; nothing of it is waited for when all is well.
    const SOON: Duration = Duration::from_secs(20);

    fn routes() -> Router {
        let much = || async { Bytes::from(vec![b'x'; 64 * 1024 * 1024]) };
        Router::new()
            .route("/", get(|| async { "here" }))
            .route("/never", get(std::future::pending::<()>))
            .route("/much", get(much))
            .route("/take", post(|body: Bytes| async move { body.len().to_string() }))
    }

    /// A server and what stops it.
    async fn start(limits: Limits) -> (SocketAddr, CancellationToken, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let stop = CancellationToken::new();
        let serving = tokio::spawn(serve(listener, routes(), limits, stop.clone().cancelled_owned()));
        (address, stop, serving)
    }

    async fn said(address: SocketAddr, bytes: &str) -> TcpStream {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(bytes.as_bytes()).await.unwrap();
        stream
    }

    /// Whether the other side closes it before long.
    async fn is_closed(stream: &mut TcpStream) -> bool {
        let mut rest = Vec::new();
        tokio::time::timeout(SOON, stream.read_to_end(&mut rest)).await.is_ok()
    }

    async fn is_answered(stream: &mut TcpStream) -> bool {
        let mut start = [0; 12];
        let read = tokio::time::timeout(SOON, stream.read_exact(&mut start)).await;
        read.is_ok_and(|read| read.is_ok()) && start.starts_with(b"HTTP/1.1 200")
    }

    const WHOLE: &str = "GET / HTTP/1.1\r\nhost: x\r\n\r\n";
    const HALF: &str = "GET / HTTP/1.1\r\nhost: x\r\nx-half";

    // S18
    #[tokio::test]
    async fn a_head_or_a_body_that_does_not_come_and_an_answer_that_is_not_taken_end_a_connection() {
        let (address, _stop, _serving) = start(QUICK).await;
        for bytes in ["", HALF, "POST /take HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nhalf"] {
            assert!(is_closed(&mut said(address, bytes).await).await, "{bytes}");
        }
        let mut idle = said(address, WHOLE).await;
        assert!(is_answered(&mut idle).await);
        assert!(is_closed(&mut idle).await, "nothing is asked any more");
        let mut slow = said(address, "GET /much HTTP/1.1\r\nhost: x\r\n\r\n").await;
        tokio::time::sleep(QUICK.still_at_most * 4).await;
        let mut taken = Vec::new();
        let _ = tokio::time::timeout(SOON, slow.read_to_end(&mut taken)).await.expect("it ends");
        assert!(taken.len() < 64 * 1024 * 1024, "it was broken off after {}", taken.len());
    }

    // S18
    #[tokio::test]
    async fn where_no_more_fit_the_one_that_waits_longest_gives_way() {
        let limits = Limits { most: 8, head_within: LONG, still_at_most: LONG, ..QUICK };
        let (address, _stop, _serving) = start(limits).await;
        let mut busy = said(address, "GET /never HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let mut half = Vec::new();
        for _ in 0..30 {
            half.push(said(address, HALF).await);
            assert!(is_answered(&mut said(address, WHOLE).await).await, "after {} others", half.len());
        }
        assert!(is_closed(&mut half[0]).await, "the first gave way");
        let mut byte = [0];
        let still = tokio::time::timeout(Duration::from_millis(100), busy.read(&mut byte)).await;
        assert!(still.is_err(), "whoever waits for an answer is left alone");
    }

    // S11
    #[tokio::test]
    async fn when_told_to_stop_requests_under_way_have_their_time_and_no_more() {
        let limits = Limits { head_within: LONG, still_at_most: LONG, ..QUICK };
        let (address, stop, serving) = start(limits).await;
        let mut never = said(address, "GET /never HTTP/1.1\r\nhost: x\r\n\r\n").await;
        let mut half = said(address, HALF).await;
        let mut asked = said(address, WHOLE).await;
        assert!(is_answered(&mut asked).await);
        stop.cancel();
        tokio::time::timeout(SOON, serving).await.expect("it stops").unwrap();
        assert!(is_closed(&mut never).await && is_closed(&mut half).await && is_closed(&mut asked).await);
    }
}
