//! *many*: 500 accounts that poll every second, and 20 first syncs at once, at a portal of 1,000,000 entitlements: how long
//! polls wait meanwhile, and the most memory that the portal's process needs for all of it.
//!
//! The first syncs take what the portal gives as fast as it gives it and write nothing down, so that on a machine that
//! is client and portal at once it is the portal that has the work.

use crate::Place;
use crate::data::{PARTNERS, buyer, partner};
use crate::figure::{Figure, median, p99, thousands};
use crate::portal::{Portal, SignedIn};
use futures::future::try_join_all;
use futures::stream::{self, StreamExt, TryStreamExt};
use std::error::Error;
use std::net::Ipv4Addr;
use std::time::{Duration, Instant};
use tokio::time::{MissedTickBehavior, interval_at};
use tokio_util::sync::CancellationToken;

const ENTITLEMENTS: u64 = 1_000_000;
const ACCOUNTS: u64 = 500;
const POLLED_EVERY: Duration = Duration::from_secs(1);
/// First syncs begin again until so much time has passed: there must be polls meanwhile.
const AT_LEAST: Duration = Duration::from_secs(5);
/// Sign-ins at the same time, before anything is measured.
const AT_ONCE: usize = 8;

/// Milliseconds that 99 % of polls may take.
const P99: f64 = 50.0;
/// MB that the portal may need.
const MEMORY: f64 = 300.0;

type Failed = Box<dyn Error + Send + Sync>;

pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(run(place))
}

/// Who polls, and who comes new: partners, who see a tenth of everything each.
fn people(place: &Place, buyers: u64) -> (Vec<String>, Vec<String>) {
    let partners: Vec<String> = (0..place.size(PARTNERS)).map(partner).collect();
    let buyers = buyers.min(place.size(ACCOUNTS).saturating_sub(place.size(PARTNERS)));
    // Whoever has synced polls too; the new ones are other devices of theirs.
    let polling = partners.iter().cloned().chain((0..buyers).map(buyer)).collect();
    (polling, partners)
}

async fn run(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let rows = place.size(ENTITLEMENTS);
    let imported = place.imported(rows)?;
    let (polling, new) = people(place, imported.catalog.buyers());
    let accounts = polling.len() as u64;
    imported.add_accounts(polling.clone())?;
    let portal = imported.serve().await?;
    eprintln!("  {accounts} accounts sign in …");
    let signed_in: Vec<SignedIn> = stream::iter(polling.iter().enumerate())
        .map(|(n, email)| sign_in(&portal, n, email))
        .buffered(AT_ONCE)
        .try_collect()
        .await?;
    let devices: Vec<Polling> = stream::iter(&signed_in)
        .map(|signed_in| async { Polling::new(signed_in, &signed_in.listing(|_| Ok(())).await?) })
        .buffered(AT_ONCE)
        .try_collect()
        .await?;

    eprintln!("  {} first syncs …", new.len());
    let (stop, began) = (CancellationToken::new(), Instant::now());
    let tasks: Vec<_> = (0_u32..)
        .zip(devices)
        .map(|(n, device)| tokio::spawn(device.poll_on(n, accounts, stop.clone())))
        .collect();
    // Polls are under way when they begin.
    tokio::time::sleep(POLLED_EVERY).await;
    let expected: Vec<u64> = (0..).take(new.len()).map(|n| imported.catalog.seen_by_partner(n)).collect();
    let (syncing, mut documents) = (Instant::now(), 0);
    while syncing.elapsed() < AT_LEAST {
        let first_syncs = signed_in.iter().zip(&expected).map(|(new, expected)| first_sync(new, *expected));
        documents += try_join_all(first_syncs).await?.into_iter().sum::<u64>();
    }
    let seconds = syncing.elapsed().as_secs_f64();
    stop.cancel();
    let mut times = Vec::new();
    for task in tasks {
        times.extend(task.await?.map_err(|reason| reason.to_string())?);
    }
    // Those before the first syncs are not what is asked for.
    let meanwhile: Vec<f64> = times.iter().filter(|(at, _)| *at >= syncing).map(|(_, took)| *took).collect();
    eprintln!("  {} polls in {:.0} s …", meanwhile.len(), began.elapsed().as_secs_f64());

    let name = |what: &str| {
        format!("{what}, {accounts} accounts and {} first syncs at {}", new.len(), thousands(rows))
    };
    let mut figures = vec![
        Figure::at_most("many", name("poll p99"), "ms", p99(meanwhile.clone()), None, P99),
        Figure::told("many", name("poll p50"), "ms", median(meanwhile), None),
        Figure::told(
            "many",
            name("documents of first syncs"),
            "documents/s",
            crate::peer::precise(documents) / seconds,
            None,
        ),
    ];
    match portal.peak_memory() {
        Some(peak) => {
            figures.push(Figure::at_most("many", name("portal's peak memory"), "MB", peak, None, MEMORY));
        }
        None => eprintln!("  this system does not tell how much memory a process has needed"),
    }
    Ok(figures)
}

/// Each account comes from an address of its own.
async fn sign_in(portal: &Portal, n: usize, email: &str) -> Result<SignedIn, Box<dyn Error>> {
    let [.., high, low] = u32::try_from(n)?.to_be_bytes();
    portal.sign_in_from(email, Ipv4Addr::new(10, 0, high, low)).await
}

/// A device that has caught up, with a connection of its own.
struct Polling {
    client: reqwest::Client,
    url: reqwest::Url,
    token: String,
}

impl Polling {
    fn new(signed_in: &SignedIn, cursor: &str) -> Result<Self, Box<dyn Error>> {
        let mut url = signed_in.url("api/v1/sync")?;
        url.query_pairs_mut().append_pair("cursor", cursor);
        Ok(Self { client: reqwest::Client::new(), url, token: signed_in.access_token.clone() })
    }

    /// Polls until told to stop; when each poll began and how many milliseconds it took. The accounts spread over the
    /// time between two polls.
    async fn poll_on(
        self,
        n: u32,
        accounts: u64,
        stop: CancellationToken,
    ) -> Result<Vec<(Instant, f64)>, Failed> {
        let offset = POLLED_EVERY * n / u32::try_from(accounts)?.max(1);
        let mut ticks = interval_at(tokio::time::Instant::now() + offset, POLLED_EVERY);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut times = Vec::new();
        loop {
            tokio::select! {
                () = stop.cancelled() => return Ok(times),
                _ = ticks.tick() => {}
            }
            let began = Instant::now();
            let asked = self.client.get(self.url.clone()).bearer_auth(&self.token);
            asked.send().await?.error_for_status()?.bytes().await?;
            times.push((began, began.elapsed().as_secs_f64() * 1000.0));
        }
    }
}

/// Reads a whole listing, in which so many entitlements must be; how many documents it had.
async fn first_sync(signed_in: &SignedIn, expected: u64) -> Result<u64, Box<dyn Error>> {
    let (mut documents, mut entitlements) = (0, 0);
    signed_in
        .listing(|line| {
            documents += 1;
            entitlements += u64::from(line.contains(r#""kind":"entitlement","id""#));
            Ok(())
        })
        .await?;
    if entitlements == expected {
        Ok(documents)
    } else {
        Err(format!("a first sync brought {entitlements} of {expected} entitlements").into())
    }
}
