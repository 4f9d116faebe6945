//! *push*: 5,000 edits from an outbox to the portal, over a line that loses answers, so that one in ten is sent again under
//! its key; against PouchDB replicating 5,000 changed documents to its server, over a line that loses nothing.

use crate::Place;
use crate::data::Catalog;
use crate::device::Device;
use crate::figure::{Figure, median, p95, thousands};
use crate::peer::precise;
use crate::portal::{EVERYTHING, SignedIn};
use chrono::Utc;
use futures::future::BoxFuture;
use licet_domain::Target;
use licet_mirror::Identity;
use licet_mirror::outbox::{About, NewChange};
use licet_protocol::change::{Changes, Outcome};
use licet_protocol::sync::Buckets;
use licet_sync::{LiveStream, Remote, RemoteError};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::time::Instant;
use uuid::Uuid;

const ENTITLEMENTS: u64 = 100_000;
const EDITS: u64 = 5_000;
/// Putting 5,000 edits on the disk, each by itself, takes longer than sending them.
const RUNS: u64 = 3;
/// So many times as many edits a second as PouchDB replicates changed documents.
const TIMES_POUCHDB: f64 = 5.0;
/// Of the changes of a batch, every so many is sent twice.
const RETRIED: usize = 10;

pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(run(place))
}

async fn run(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let (rows, count) = (place.size(ENTITLEMENTS), place.size(EDITS));
    let peer = place.peer(rows).await?;
    let portal = place.imported(rows)?.copy(&place.scratch.join("push-portal"))?.serve().await?;
    let folder = place.folder("push")?;
    let signed_in = portal.sign_in(EVERYTHING).await?;
    let device = Device::new(&folder.join("mirror.db"), Arc::new(Forgetful(signed_in.remote()?)))?;
    device.run_and_settle().await?;
    let (mut ours, mut back, mut saved, mut theirs) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        eprintln!("  run {} of {RUNS} …", run + 1);
        for n in 0..count {
            let change = edit(run * count + n);
            let began = Instant::now();
            device.mirror.change(&change, Uuid::now_v7(), Utc::now())?;
            saved.push(milliseconds(began));
        }
        let Sent { pushed, shown } = send(&device, count).await?;
        ours.push(precise(count) / pushed);
        back.push(shown);
        theirs.push(peer.push(&folder.join(format!("peer-{run}")), count, run * count)?);
    }
    let wrong = found(&signed_in).await?.differences(RUNS * count);
    let name = |what: &str| format!("{what}, {} from an outbox", thousands(count));
    Ok(vec![
        Figure::ratio(
            "push",
            name("edits done, peer PouchDB's replication"),
            "edits/s",
            median(ours),
            median(theirs),
            TIMES_POUCHDB,
        ),
        Figure::at_most(
            "push",
            name("edits doubled or lost at the portal"),
            "edits",
            precise(wrong),
            None,
            0.0,
        ),
        Figure::told("push", name("until the portal's rows are shown"), "s", median(back), None),
        Figure::told("push", "one edit until it is on the disk p95".into(), "ms", p95(saved), None),
    ])
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}

/// The `n`th edit: of four, two write notes, one sets a tag, one comments. Each on an entitlement of its own.
fn edit(n: u64) -> NewChange {
    let id = Catalog::id(n);
    let about = About { entitlement_id: Some(id.clone()), name: None };
    let slot = |slot: &str, value: Value| (slot.to_owned(), value);
    let (kind, id, set) = match n % 4 {
        0 | 1 => (Target::Annotation, id, vec![slot("notes", json!(format!("Checked in the {n}th round.")))]),
        2 => (Target::Annotation, id, vec![slot("tag:to be renewed", json!(true))]),
        _ => {
            let text = slot("text", json!(format!("The {n}th word on it.")));
            (Target::Comment, String::new(), vec![slot("entitlement_id", json!(id)), text])
        }
    };
    NewChange { kind, id, set: set.into_iter().collect::<BTreeMap<_, _>>(), about }
}

/// Seconds.
struct Sent {
    /// Until every edit has its outcome.
    pushed: f64,
    /// Until the mirror has pulled what they came to, and shows the portal's rows.
    shown: f64,
}

/// Sends what waits.
async fn send(device: &Device, count: u64) -> Result<Sent, Box<dyn Error>> {
    let waiting = device.mirror.outbox_counts()?.waiting;
    if waiting != count {
        return Err(format!("{waiting} of {count} edits wait").into());
    }
    let mut status = device.sync.status();
    let began = Instant::now();
    let answered = async {
        status.wait_for(|status| status.outgoing.sending).await?;
        status.wait_for(|status| status.outgoing.waiting == 0).await?;
        Ok::<_, Box<dyn Error>>(began.elapsed().as_secs_f64())
    };
    let run = async {
        device.run().await?;
        Ok::<_, Box<dyn Error>>(began.elapsed().as_secs_f64())
    };
    let (pushed, shown) = tokio::try_join!(answered, run)?;
    let left = device.mirror.outbox(1)?;
    match left.first() {
        None => Ok(Sent { pushed, shown }),
        Some(left) => Err(format!("an edit was not done: {left:?}").into()),
    }
}

/// What the portal holds of edits.
#[derive(Default)]
struct Found {
    annotations: u64,
    comments: u64,
    /// Values that stood in a slot before: an edit that was made twice leaves its first making there.
    past: u64,
}

impl Found {
    /// How many of so many [`edit`]s are there twice or not at all.
    fn differences(&self, edits: u64) -> u64 {
        let comments = edits / 4;
        self.past + self.annotations.abs_diff(edits - comments) + self.comments.abs_diff(comments)
    }
}

#[derive(Deserialize)]
struct Document<'a> {
    #[serde(borrow)]
    kind: &'a str,
    body: Body,
}

#[derive(Deserialize)]
struct Body {
    #[serde(default)]
    history: Vec<Value>,
}

/// Counts at the portal, by a listing as a new device gets it.
async fn found(signed_in: &SignedIn) -> Result<Found, Box<dyn Error>> {
    let mut found = Found::default();
    signed_in
        .listing(|line| {
            let Document { kind, body } = serde_json::from_str(line)?;
            match kind {
                "annotation" => found.annotations += 1,
                "comment" => found.comments += 1,
                _ => {}
            }
            found.past += body.history.len() as u64;
            Ok(())
        })
        .await?;
    Ok(found)
}

/// A portal over a line that loses answers: of every batch one change in ten is sent a second time, as it was, and its
/// answer must be the first one.
struct Forgetful<R>(R);

impl<R: Remote> Forgetful<R> {
    async fn push_with_retries(&self, changes: Changes) -> Result<Vec<Outcome>, RemoteError> {
        let again = Changes { changes: changes.changes.iter().step_by(RETRIED).cloned().collect() };
        let outcomes = self.0.push(changes).await?;
        let second = self.0.push(again).await?;
        if second.iter().eq(outcomes.iter().step_by(RETRIED)) {
            Ok(outcomes)
        } else {
            Err(RemoteError::Form("the same change got another answer".to_owned()))
        }
    }
}

impl<R: Remote> Remote for Forgetful<R> {
    fn identity(&self) -> Identity {
        self.0.identity()
    }

    fn confirm_portal(&self) -> BoxFuture<'_, Result<(), RemoteError>> {
        self.0.confirm_portal()
    }

    fn pull(&self, cursor: Option<String>, check: bool) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        self.0.pull(cursor, check)
    }

    fn push(&self, changes: Changes) -> BoxFuture<'_, Result<Vec<Outcome>, RemoteError>> {
        Box::pin(self.push_with_retries(changes))
    }

    fn live(&self) -> BoxFuture<'_, Result<LiveStream, RemoteError>> {
        self.0.live()
    }

    fn buckets(&self, at: i64) -> BoxFuture<'_, Result<Buckets, RemoteError>> {
        self.0.buckets(at)
    }

    fn bucket(&self, n: u8, at: i64) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>> {
        self.0.bucket(n, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_that_is_there_twice_or_not_at_all_is_counted() {
        let whole = Found { annotations: 75, comments: 25, past: 0 };
        assert_eq!(whole.differences(100), 0);
        assert_eq!(Found { past: 2, ..whole }.differences(100), 2);
        assert_eq!(Found { annotations: 75, comments: 26, past: 0 }.differences(100), 1);
        assert_eq!(Found { annotations: 74, comments: 25, past: 0 }.differences(100), 1);
        let comments = (0..100).filter(|n| edit(*n).kind == Target::Comment).count();
        assert_eq!(comments, 25, "what is counted is what is made");
    }
}
