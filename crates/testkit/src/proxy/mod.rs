//! A network that fails: a TCP proxy on loopback, between an app and the real portal.
//!
//! What befalls a request is said beforehand ([`Proxy::script`]), drawn from a seed ([`Proxy::storm`]), or a state of the
//! whole network ([`Proxy::partition`]). A request is what begins with an HTTP/1.1 request line; requests of one
//! connection come one after the other, as the app's client sends them. Faults count bytes from the request's beginning.
//!
//! What has stalled or stands behind a partition is not lost: it goes on to where it was going once [`Proxy::heal`] is
//! called, even where its sender has given up meanwhile. That is what networks do, and it is how requests come twice.

mod answers;

use answers::Answers;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::{HashMap, VecDeque};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, watch};
use tokio_util::sync::CancellationToken;

/// Bytes that are moved at once.
const PIECE: usize = 16 * 1024;
/// Longest that an answer waits to be overtaken.
const OVERTAKEN_WITHIN: Duration = Duration::from_millis(500);
/// How long the portal has to answer an app that has gone.
const ANSWERED_WITHIN: Duration = Duration::from_secs(2);
/// Longest answer that is kept to be given again.
const LONGEST_KEPT: usize = 8 * 1024 * 1024;
/// How many answers for one path are kept.
const KEPT: usize = 3;
/// What is in the path of answers that go on for ever and so are never whole.
const ENDLESS: &str = "/live";

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// From the app to the portal.
    ToPortal,
    /// From the portal to the app.
    ToApp,
}

/// What befalls one request or its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// The connection is reset once so many bytes have passed this way.
    Cut {
        /// Which way.
        way: Way,
        /// After how many bytes.
        after: u64,
    },
    /// The answer ends after so many bytes as if the portal had ended it.
    Truncate {
        /// After how many bytes.
        after: u64,
    },
    /// Nothing passes this way after so many bytes, until the network heals.
    Stall {
        /// Which way.
        way: Way,
        /// After how many bytes.
        after: u64,
    },
    /// So many bytes pass at once, and then none for a while, both ways.
    Slow {
        /// How many.
        piece: usize,
        /// For how long.
        pause: Duration,
    },
    /// The whole answer waits until the answer to another request has passed it, for half a second at most.
    Overtaken,
    /// In place of its answer comes an older one for the same path, as from a broken cache: the oldest of the last three;
    /// where there is none, nothing befalls the request.
    Stale,
}

/// What has come by so far, in bytes and answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Bytes that came from the app.
    pub from_app: u64,
    /// Bytes that went on to the portal.
    pub to_portal: u64,
    /// Bytes that came from the portal.
    pub from_portal: u64,
    /// Bytes that went on to the app.
    pub to_app: u64,
    /// Requests that have begun.
    pub requests: u64,
    /// Whole answers that went on to the app.
    pub answers: u64,
    /// Faults that struck.
    pub struck: u64,
}

/// The proxy. It ends, with all its connections, when it is dropped.
#[derive(Debug)]
pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: CancellationToken,
}

#[derive(Debug)]
struct Shared {
    portal: Mutex<SocketAddr>,
    script: Mutex<Vec<(String, VecDeque<Fault>)>>,
    storm: Mutex<Option<Storm>>,
    last: Mutex<HashMap<String, VecDeque<Vec<u8>>>>,
    closed: watch::Sender<[bool; 2]>,
    healed: watch::Sender<u64>,
    /// How often connections were forgotten.
    forgotten: watch::Sender<u64>,
    /// Whether new connections lead nowhere.
    blocked: watch::Sender<bool>,
    traffic: watch::Sender<Traffic>,
}

#[derive(Debug)]
struct Storm {
    random: StdRng,
    per_mille: u32,
}

/// Why a connection ended before its ends did.
enum Ended {
    Reset,
    Lost,
}

impl From<io::Error> for Ended {
    fn from(_: io::Error) -> Self {
        Self::Lost
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Proxy {
    /// A proxy on a free port of 127.0.0.1 in front of the portal at `portal`. Everything passes.
    pub async fn start(portal: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            portal: Mutex::new(portal),
            script: Mutex::default(),
            storm: Mutex::default(),
            last: Mutex::default(),
            closed: watch::Sender::default(),
            healed: watch::Sender::default(),
            forgotten: watch::Sender::default(),
            blocked: watch::Sender::default(),
            traffic: watch::Sender::default(),
        });
        let stop = CancellationToken::new();
        let (serving, stopped) = (Arc::clone(&shared), stop.clone());
        tokio::spawn(stop.clone().run_until_cancelled_owned(async move {
            while let Ok((app, _)) = listener.accept().await {
                let connection = connect(app, Arc::clone(&serving));
                tokio::spawn(stopped.clone().run_until_cancelled_owned(connection));
            }
        }));
        Self { address, shared, stop }
    }

    /// `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What befalls the next requests whose path begins with `path`, in turn; after the last nothing does.
    pub fn script(&self, path: &str, faults: impl IntoIterator<Item = Fault>) {
        lock(&self.shared.script).push((path.to_owned(), faults.into_iter().collect()));
    }

    /// From now on so many of a thousand requests meet a fault that is drawn from the seed.
    pub fn storm(&self, seed: u64, per_mille: u32) {
        *lock(&self.shared.storm) = Some(Storm { random: StdRng::seed_from_u64(seed), per_mille });
    }

    /// Nothing passes one way, while everything passes the other, until the network heals.
    pub fn partition(&self, way: Way) {
        self.shared.closed.send_modify(|closed| closed[way as usize] = true);
    }

    /// The connections that are there are forgotten, as by a router that was started anew: nothing passes on them any more,
    /// neither way, and nobody is told. Not even healing brings them back; new ones are fine.
    pub fn forget(&self) {
        self.shared.forgotten.send_modify(|times| *times += 1);
    }

    /// The same, and new connections lead nowhere until the network heals.
    pub fn black_hole(&self) {
        self.shared.blocked.send_replace(true);
        self.forget();
    }

    /// From now on everything passes. What has stalled goes on to where it was going.
    pub fn heal(&self) {
        lock(&self.shared.script).clear();
        *lock(&self.shared.storm) = None;
        self.shared.closed.send_replace([false; 2]);
        self.shared.blocked.send_replace(false);
        self.shared.healed.send_modify(|times| *times += 1);
    }

    /// What has come by so far.
    #[must_use]
    pub fn traffic(&self) -> Traffic {
        *self.shared.traffic.borrow()
    }

    /// Waits until what has come by is as asked.
    pub async fn until(&self, mut is: impl FnMut(&Traffic) -> bool) -> Traffic {
        // The sender stands in this very struct, so it can't be gone.
        self.shared.traffic.subscribe().wait_for(|traffic| is(traffic)).await.map(|seen| *seen).unwrap()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

impl Shared {
    fn count(&self, with: impl FnOnce(&mut Traffic)) {
        self.traffic.send_modify(with);
    }

    /// What befalls a request that begins now.
    fn draw(&self, path: &str) -> Fault {
        let scripted = lock(&self.script)
            .iter_mut()
            .filter(|(prefix, _)| path.starts_with(prefix.as_str()))
            .find_map(|(_, faults)| faults.pop_front());
        if let Some(fault) = scripted {
            return fault;
        }
        match &mut *lock(&self.storm) {
            Some(Storm { random, per_mille }) => {
                let strikes = random.random_range(0..1_000) < *per_mille;
                if strikes { any(random) } else { Fault::None }
            }
            None => Fault::None,
        }
    }

    /// Waits while the way is closed.
    async fn open(&self, way: Way) {
        let _ = self.closed.subscribe().wait_for(|closed| !closed[way as usize]).await;
    }

    async fn another_answer(&self) {
        let passed = self.traffic.borrow().answers;
        let _ = self.traffic.subscribe().wait_for(|traffic| traffic.answers > passed).await;
    }
}

/// Any of the faults; most of them early, where requests and small answers are.
fn any(random: &mut StdRng) -> Fault {
    let way = if random.random() { Way::ToPortal } else { Way::ToApp };
    let after = 1_u64 << random.random_range(0..16_u32);
    let after = random.random_range(0..after);
    match random.random_range(0..7) {
        0 | 1 => Fault::Cut { way, after },
        2 => Fault::Truncate { after },
        3 => Fault::Stall { way, after },
        4 => Fault::Slow { piece: random.random_range(64..4_096), pause: Duration::from_millis(5) },
        5 => Fault::Overtaken,
        _ => Fault::Stale,
    }
}

/// One request as both directions of its connection see it.
#[derive(Debug)]
struct Request {
    fault: Fault,
    path: String,
    /// Bytes of it, and of its answer, that have passed.
    passed: [u64; 2],
    /// How often the network had healed when it began.
    healed: u64,
    answered: bool,
}

/// One connection of the app, led on to the portal.
struct Connection {
    shared: Arc<Shared>,
    request: Mutex<Request>,
    answered: Notify,
}

/// How much of what waits may pass now.
enum May {
    Pass(usize),
    Strike,
}

async fn connect(app: TcpStream, shared: Arc<Shared>) {
    let mut forgotten = shared.forgotten.subscribe();
    let _ = forgotten.borrow_and_update();
    if *shared.blocked.borrow() {
        // A real one would not even be accepted; what matters is that nothing is ever answered on it.
        return std::future::pending().await;
    }
    let both_ends = lead(app, Arc::clone(&shared));
    tokio::pin!(both_ends);
    tokio::select! {
        () = &mut both_ends => {}
        // Both ends stay open, and nothing is read or written any more.
        _ = forgotten.changed() => std::future::pending().await,
    }
}

async fn lead(app: TcpStream, shared: Arc<Shared>) {
    let to = *lock(&shared.portal);
    let Ok(portal) = TcpStream::connect(to).await else { return };
    // Small pieces are to arrive as they were sent.
    let (_, _) = (app.set_nodelay(true), portal.set_nodelay(true));
    let (mut from_app, mut to_app) = app.into_split();
    let (mut from_portal, mut to_portal) = portal.into_split();
    let none = Request { fault: Fault::None, path: String::new(), passed: [0; 2], healed: 0, answered: true };
    let connection = Connection { shared, request: Mutex::new(none), answered: Notify::new() };
    let both = async {
        tokio::try_join!(
            connection.upload(&mut from_app, &mut to_portal),
            connection.download(&mut from_portal, &mut to_app)
        )
    };
    match both.await {
        Err(Ended::Reset) => {
            // Dropping them then resets both.
            let _ = to_app.as_ref().set_zero_linger();
            let _ = to_portal.as_ref().set_zero_linger();
        }
        Err(Ended::Lost) => {
            let _ = to_app.shutdown().await;
        }
        Ok(_) => {}
    }
}

impl Connection {
    async fn upload(&self, from: &mut OwnedReadHalf, to: &mut OwnedWriteHalf) -> Result<(), Ended> {
        let mut piece = vec![0; PIECE];
        loop {
            let length = from.read(&mut piece).await?;
            if length == 0 {
                // The app has gone. What it asked for is done all the same, as on a network that tells of it late.
                if !lock(&self.request).answered {
                    let _ = tokio::time::timeout(ANSWERED_WITHIN, self.answered.notified()).await;
                }
                self.shared.open(Way::ToPortal).await;
                return Ok(to.shutdown().await?);
            }
            self.shared.count(|traffic| traffic.from_app += bytes(length));
            if let Some(path) = asked_for(&piece[..length]) {
                self.begin(path);
            }
            self.pass(Way::ToPortal, &piece[..length], to).await?;
        }
    }

    async fn download(&self, from: &mut OwnedReadHalf, to: &mut OwnedWriteHalf) -> Result<(), Ended> {
        let (mut piece, mut follow, mut answer) = (vec![0; PIECE], Answers::default(), Vec::new());
        loop {
            let length = from.read(&mut piece).await?;
            if length == 0 {
                self.shared.open(Way::ToApp).await;
                return Ok(to.shutdown().await?);
            }
            self.shared.count(|traffic| traffic.from_portal += bytes(length));
            let mut rest = &piece[..length];
            while !rest.is_empty() {
                let end = follow.follow(rest);
                let (part, next) = rest.split_at(end.unwrap_or(rest.len()));
                rest = next;
                if answer.len() < LONGEST_KEPT {
                    answer.extend_from_slice(part);
                }
                let (fault, path) = {
                    let request = lock(&self.request);
                    (request.fault.clone(), request.path.clone())
                };
                match (fault, end) {
                    (Fault::Overtaken | Fault::Stale, None) => {}
                    (Fault::Overtaken, Some(_)) => {
                        let _ = tokio::time::timeout(OVERTAKEN_WITHIN, self.shared.another_answer()).await;
                        self.pass(Way::ToApp, &answer, to).await?;
                    }
                    (Fault::Stale, Some(_)) => {
                        let last = lock(&self.shared.last).get(&path).and_then(VecDeque::front).cloned();
                        self.pass(Way::ToApp, last.as_ref().unwrap_or(&answer), to).await?;
                    }
                    _ => self.pass(Way::ToApp, part, to).await?,
                }
                if end.is_some() {
                    let answer = std::mem::take(&mut answer);
                    if answer.len() < LONGEST_KEPT {
                        let mut last = lock(&self.shared.last);
                        let last = last.entry(path).or_default();
                        last.push_back(answer);
                        if last.len() > KEPT {
                            last.pop_front();
                        }
                    }
                    lock(&self.request).answered = true;
                    self.answered.notify_one();
                    self.shared.count(|traffic| traffic.answers += 1);
                }
            }
        }
    }

    fn begin(&self, path: String) {
        let healed = *self.shared.healed.borrow();
        let mut fault = self.shared.draw(&path);
        if path.contains(ENDLESS) && matches!(fault, Fault::Overtaken | Fault::Stale) {
            fault = Fault::None;
        }
        let at_once = matches!(fault, Fault::Slow { .. } | Fault::Overtaken | Fault::Stale);
        self.shared.count(|traffic| {
            traffic.requests += 1;
            traffic.struck += u64::from(at_once);
        });
        *lock(&self.request) = Request { fault, path, passed: [0; 2], healed, answered: false };
    }

    async fn pass(&self, way: Way, mut rest: &[u8], to: &mut OwnedWriteHalf) -> Result<(), Ended> {
        while !rest.is_empty() {
            self.shared.open(way).await;
            let (may, fault, healed) = {
                let request = lock(&self.request);
                (
                    may(&request.fault, way, request.passed[way as usize]),
                    request.fault.clone(),
                    request.healed,
                )
            };
            let most = match may {
                May::Pass(most) => most,
                May::Strike => {
                    self.shared.count(|traffic| traffic.struck += 1);
                    match fault {
                        Fault::Cut { .. } => return Err(Ended::Reset),
                        Fault::Truncate { .. } => return Err(Ended::Lost),
                        _ => {
                            let _ = self.shared.healed.subscribe().wait_for(|times| *times > healed).await;
                            lock(&self.request).fault = Fault::None;
                            continue;
                        }
                    }
                }
            };
            let (now, later) = rest.split_at(rest.len().min(most));
            to.write_all(now).await?;
            rest = later;
            lock(&self.request).passed[way as usize] += bytes(now.len());
            self.shared.count(|traffic| match way {
                Way::ToPortal => traffic.to_portal += bytes(now.len()),
                Way::ToApp => traffic.to_app += bytes(now.len()),
            });
            if let Fault::Slow { pause, .. } = fault {
                tokio::time::sleep(pause).await;
            }
        }
        Ok(())
    }
}

fn bytes(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

fn may(fault: &Fault, way: Way, passed: u64) -> May {
    let after = match fault {
        Fault::Cut { way: on, after } | Fault::Stall { way: on, after } if *on == way => *after,
        Fault::Truncate { after } if way == Way::ToApp => *after,
        Fault::Slow { piece, .. } => return May::Pass((*piece).max(1)),
        _ => return May::Pass(usize::MAX),
    };
    match after.saturating_sub(passed) {
        0 => May::Strike,
        left => May::Pass(usize::try_from(left).unwrap_or(usize::MAX)),
    }
}

/// The path that a request asks for, where `bytes` begin with one.
fn asked_for(bytes: &[u8]) -> Option<String> {
    let line = bytes.split(|byte| *byte == b'\r').next()?;
    let mut words = std::str::from_utf8(line).ok()?.split(' ');
    let method = words.next()?;
    let path = words.next()?.split('?').next()?;
    let known = ["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method) && path.starts_with('/');
    known.then(|| path.to_owned())
}

#[cfg(test)]
mod tests;
