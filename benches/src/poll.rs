//! *poll*: how long it takes to find that nothing is new, at three sizes of the catalog.
//!
//! Two forms of the question. One request, as the portal answers it: its time must not depend on the size, and its answer
//! is small; beside it stands express-pouchdb's `_changes?since=now`. And the whole poll of an app, which ends with the
//! mirror's knowing that it is up to date, against PouchDB's replication that finds nothing.

use crate::Place;
use crate::device::Device;
use crate::figure::{Figure, median, p95, thousands};
use crate::portal::{EVERYTHING, Portal};
use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

const SIZES: [u64; 3] = [10_000, 100_000, 1_000_000];
/// PouchDB is asked where it holds as much within reasonable time.
const PEER_SIZES: usize = 2;
const ROUNDS: usize = 5;
/// Requests of each size in one round. The sizes take turns, so that whatever disturbs one disturbs all.
const REQUESTS: u64 = 200;
const PEER_REQUESTS: u64 = 50;
/// Whole polls of an app in one round.
const POLLS: u64 = 50;

/// Milliseconds that 95 % of answers may take.
const P95: f64 = 3.0;
/// Bytes of an answer.
const BYTES: f64 = 400.0;
/// Time at the largest size by time at the smallest.
const GROWTH: f64 = 1.2;
/// So many times as many polls a second as PouchDB.
const TIMES_POUCHDB: f64 = 10.0;

pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(run(place))
}

/// Milliseconds of requests, one after another.
struct Line {
    client: reqwest::Client,
    url: reqwest::Url,
    token: Option<String>,
}

impl Line {
    /// Bytes of the answer.
    async fn ask(&self) -> Result<usize, Box<dyn Error>> {
        let mut request = self.client.get(self.url.clone());
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        Ok(request.send().await?.error_for_status()?.bytes().await?.len())
    }

    async fn times(&self, count: u64) -> Result<Vec<f64>, Box<dyn Error>> {
        let mut times = Vec::new();
        for _ in 0..count {
            let began = Instant::now();
            self.ask().await?;
            times.push(milliseconds(began));
        }
        Ok(times)
    }
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// Medians and 95th percentiles of the rounds.
#[derive(Default)]
struct Rounds {
    p50: Vec<f64>,
    p95: Vec<f64>,
}

impl Rounds {
    fn add(&mut self, times: Vec<f64>) {
        self.p50.push(median(times.clone()));
        self.p95.push(p95(times));
    }

    fn p50(&self) -> f64 {
        median(self.p50.clone())
    }

    fn p95(&self) -> f64 {
        median(self.p95.clone())
    }
}

async fn run(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let mut figures = Vec::new();
    figures.extend(requests(place).await?);
    for size in SIZES.into_iter().take(PEER_SIZES) {
        figures.extend(app(place, place.size(size)).await?);
    }
    Ok(figures)
}

/// A line on which nothing is new, to a portal and, where it holds as much, to the peer.
async fn lines(place: &Place, rows: u64, peer: bool) -> Result<(Portal, Line, Option<Line>), Box<dyn Error>> {
    let portal = place.imported(rows)?.serve().await?;
    let signed_in = portal.sign_in(EVERYTHING).await?;
    // Read to the end: from its cursor on nothing is new.
    let cursor = signed_in.listing(|_| Ok(())).await?;
    let mut url = signed_in.url("api/v1/sync")?;
    url.query_pairs_mut().append_pair("cursor", &cursor);
    let ours = Line { client: reqwest::Client::new(), url, token: Some(signed_in.access_token) };
    let peer = if peer {
        let url = format!("{}/_changes?since=now", place.peer(rows).await?.url).parse()?;
        Some(Line { client: reqwest::Client::new(), url, token: None })
    } else {
        None
    };
    Ok((portal, ours, peer))
}

/// Single requests at all sizes.
async fn requests(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let mut sides = Vec::new();
    for (n, size) in SIZES.into_iter().enumerate() {
        let lines = lines(place, place.size(size), n < PEER_SIZES).await?;
        sides.push((lines, Rounds::default(), Rounds::default()));
    }
    let mut bytes = 0;
    for round in 0..ROUNDS {
        eprintln!("  single requests, run {} of {ROUNDS} …", round + 1);
        for ((_, line, peer), ours, theirs) in &mut sides {
            bytes = bytes.max(line.ask().await?);
            ours.add(line.times(REQUESTS).await?);
            if let Some(peer) = peer {
                peer.ask().await?;
                theirs.add(peer.times(PEER_REQUESTS).await?);
            }
        }
    }
    let mut figures = Vec::new();
    for (size, ((_, _, peer), ours, theirs)) in SIZES.iter().zip(&sides) {
        let name = |what: &str| {
            let against = if peer.is_some() { ", peer express-pouchdb's _changes" } else { "" };
            format!("one request {what}, {}{against}", thousands(place.size(*size)))
        };
        let (p50, p95) = match peer {
            Some(_) => (Some(theirs.p50()), Some(theirs.p95())),
            None => (None, None),
        };
        figures.push(Figure::told("poll", name("p50"), "ms", ours.p50(), p50));
        figures.push(Figure::at_most("poll", name("p95"), "ms", ours.p95(), p95, P95));
    }
    if let [(_, small, _), .., (_, large, _)] = sides.as_slice() {
        let of = |n: usize| thousands(place.size(SIZES[n]));
        let what = format!("time at {} by time at {}", of(SIZES.len() - 1), of(0));
        figures.push(Figure::at_most("poll", what, "times", large.p50() / small.p50(), None, GROWTH));
    }
    figures.push(Figure::at_most(
        "poll",
        "the largest answer, without compression".into(),
        "bytes",
        crate::peer::precise(bytes as u64),
        None,
        BYTES,
    ));
    Ok(figures)
}

/// Whole polls of an app.
async fn app(place: &Place, rows: u64) -> Result<Vec<Figure>, Box<dyn Error>> {
    let folder = place.folder(&format!("poll-{rows}"))?;
    let portal = place.imported(rows)?.serve().await?;
    let remote = portal.sign_in(EVERYTHING).await?.remote()?;
    let device = Device::new(&folder.join("mirror.db"), Arc::new(remote))?;
    device.run_and_settle().await?;
    // Whatever a device does once a day is done.
    device.run().await?;
    let peer = place.peer(rows).await?;
    let (mut ours, mut theirs) = (Rounds::default(), Rounds::default());
    for round in 0..ROUNDS {
        eprintln!("  polls of an app, {} rows, run {} of {ROUNDS} …", thousands(rows), round + 1);
        let mut times = Vec::new();
        for _ in 0..POLLS {
            let began = Instant::now();
            device.run().await?;
            times.push(milliseconds(began));
        }
        ours.add(times);
        theirs.add(peer.poll(&folder.join(format!("peer-{round}")), POLLS)?);
    }
    let name = |what: &str| format!("whole {what}, {}, peer PouchDB's replication", thousands(rows));
    let rate = |rounds: &Rounds| 1000.0 / rounds.p50();
    Ok(vec![
        Figure::ratio(
            "poll",
            name("polls, one after another"),
            "polls/s",
            rate(&ours),
            rate(&theirs),
            TIMES_POUCHDB,
        ),
        Figure::told("poll", name("poll p95"), "ms", ours.p95(), Some(theirs.p95())),
    ])
}
