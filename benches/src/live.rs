//! *live*: one change at the portal, from its being sent by one person until it is in the mirror of another device that is
//! told of it; against PouchDB replicating live.

use crate::Place;
use crate::data::Catalog;
use crate::device::Device;
use crate::figure::{Figure, median, p95, thousands};
use crate::portal::EVERYTHING;
use licet_domain::Target;
use licet_protocol::change::{Change, Changes, Set};
use licet_sync::{Remote, Sync};
use serde_json::json;
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use tokio_util::sync::{CancellationToken, DropGuard};
use uuid::Uuid;

const ENTITLEMENTS: u64 = 100_000;
const CHANGES: u64 = 40;
/// A change that takes as long as this has not been told of.
const LONGEST: Duration = Duration::from_secs(10);
/// So many times as many changes a second, one after another, as PouchDB.
const TIMES_POUCHDB: f64 = 3.5;

pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(run(place))
}

/// As in `live.mjs`: a change comes when nothing of the one before is going on, and not in step with anything.
fn pause(n: u64) -> Duration {
    Duration::from_millis(300 + n * 37 % 300)
}

async fn run(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let (rows, count) = (place.size(ENTITLEMENTS), CHANGES.min(place.size(ENTITLEMENTS)));
    let peer = place.peer(rows).await?;
    let portal = place.imported(rows)?.copy(&place.scratch.join("live-portal"))?.serve().await?;
    let folder = place.folder("live")?;
    let device =
        Device::new(&folder.join("mirror.db"), Arc::new(portal.sign_in(EVERYTHING).await?.remote()?))?;
    device.run_and_settle().await?;
    let _live = keep_live(device.sync.clone());
    let mut status = device.sync.status();
    timeout(LONGEST, status.wait_for(|status| status.live))
        .await
        .map_err(|_| "the live connection does not stand")??;

    let other = portal.sign_in(EVERYTHING).await?.remote()?;
    let mut ours = Vec::new();
    eprintln!("  {count} changes …");
    for n in 0..count {
        sleep(pause(n)).await;
        ours.push(one(&device, &other, n).await?);
    }
    let theirs = peer.live(&folder.join("peer"), count)?;
    let name = |what: &str| format!("{what}, {} rows, peer PouchDB live", thousands(rows));
    let rate = |times: &[f64]| 1000.0 / median(times.to_vec());
    Ok(vec![
        Figure::ratio(
            "live",
            name("changes that arrive, one after another"),
            "changes/s",
            rate(&ours),
            rate(&theirs),
            TIMES_POUCHDB,
        ),
        Figure::told("live", name("change until it is in the mirror p50"), "ms", median(ours.clone()), {
            Some(median(theirs.clone()))
        }),
        Figure::told(
            "live",
            name("change until it is in the mirror p95"),
            "ms",
            p95(ours),
            Some(p95(theirs)),
        ),
    ])
}

/// What the app does while it is open: a live connection that wakes a run. Ends when the guard goes.
fn keep_live(sync: Arc<Sync>) -> DropGuard {
    let (stop, wanted) = (CancellationToken::new(), Arc::new(Notify::new()));
    let (listening, wake, cancel) = (sync.clone(), wanted.clone(), stop.clone());
    tokio::spawn(async move { listening.keep_live(move || wake.notify_one(), &cancel).await });
    let cancel = stop.clone();
    tokio::spawn(async move {
        loop {
            tokio::select! {
                () = cancel.cancelled() => break,
                () = wanted.notified() => {}
            }
            sync.run(&cancel).await;
        }
    });
    stop.drop_guard()
}

/// Writes notes on the `n`th entitlement at the portal; milliseconds until they are in the device's mirror.
async fn one(device: &Device, other: &dyn Remote, n: u64) -> Result<f64, Box<dyn Error>> {
    let (id, notes) = (Catalog::id(n), json!(format!("the {n}th change")));
    let set = BTreeMap::from([("notes".to_owned(), Set { value: notes.clone(), base: 0 })]);
    let key = Uuid::now_v7().to_string();
    let change = Change { key, kind: Target::Annotation, id: id.clone(), set };
    let mut stale = device.sync.stale();
    let began = Instant::now();
    let sent = other.push(Changes { changes: vec![change] });
    let arrived = async {
        loop {
            stale.recv().await?;
            let slots = device.mirror.annotation(&id)?.slots;
            if slots.get("notes").is_some_and(|slot| slot.value == notes) {
                return Ok::<_, Box<dyn Error>>(began.elapsed());
            }
        }
    };
    // It may be in the mirror before its maker hears that it was made.
    let (outcomes, arrived) = tokio::join!(sent, timeout(LONGEST, arrived));
    match outcomes?.as_slice() {
        [outcome] if outcome.status == 200 => {}
        other => return Err(format!("the change was not made: {other:?}").into()),
    }
    let arrived = arrived.map_err(|_| format!("the change on {id} did not arrive"))??;
    Ok(arrived.as_secs_f64() * 1000.0)
}
