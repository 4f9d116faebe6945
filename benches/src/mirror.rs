//! *mirror*: the first sync of 100,000 entitlements over loopback into the encrypted mirror, against PouchDB replicating the
//! same documents, and against the same rows and indexes written into SQLCipher with nothing around them.

use crate::Place;
use crate::bare::{self, KEY, Rows};
use crate::data::Catalog;
use crate::figure::{Figure, median};
use crate::peer::{Peer, precise};
use crate::portal::Portal;
use chrono::Utc;
use futures::future::BoxFuture;
use licet_mirror::{Identity, Mirror, Phase, Query, RawKey};
use licet_sync::{HttpRemote, Sync, TokenError, TokenSource};
use rand::SeedableRng;
use rand::rngs::StdRng;
use rusqlite::OpenFlags;
use secrecy::SecretString;
use std::error::Error;
use std::fs::{create_dir_all, remove_dir_all};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

const ENTITLEMENTS: u64 = 100_000;
const RUNS: usize = 5;
/// Rows of one screen.
const SCREEN: usize = 50;
/// Ours is to bring so many times as many documents a second on screen as PouchDB stores.
const TIMES_POUCHDB: f64 = 20.0;
/// And so much of what SQLCipher can do at best.
const OF_BARE: f64 = 0.45;

/// Seconds of one first sync.
struct Took {
    /// Until a grid can show the first rows of an unfinished load.
    first_rows: f64,
    /// Until all rows are there, proven complete, and a grid shows them.
    rows: f64,
    /// Until the last index is built as well.
    indexes: f64,
    /// Until search is ready as well.
    search: f64,
}

/// Both peers.
pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(run(place))
}

async fn run(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    eprintln!("  a portal of {ENTITLEMENTS} entitlements …");
    let portal = Portal::serve(place, &Catalog::new(ENTITLEMENTS, place.today)).await?;
    let documents = place.scratch.join("documents.ndjson");
    let mut file = BufWriter::new(std::fs::File::create(&documents)?);
    let count = portal.write_documents(&mut file).await?;
    file.flush()?;
    drop(file);
    eprintln!("  the peer with the same {count} documents …");
    let peer = Peer::serve(&place.peer, &documents, &place.scratch.join("peer"))?;

    let (mut ours, mut pouchdb, mut bare_rates) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        eprintln!("  run {} of {RUNS} …", run + 1);
        let folder = place.scratch.join(format!("mirror-{run}"));
        create_dir_all(&folder)?;
        let path = folder.join("mirror.db");
        ours.push(first_sync(&portal, &path, count).await?);
        pouchdb.push(peer.replicate(&folder.join("pouchdb"))?);
        let written = Rows::of_mirror(&path)?.write(&folder.join("bare.db"))?;
        bare_rates.push(precise(count) / written.as_secs_f64());
        remove_dir_all(&folder)?;
    }
    let middle = |of: fn(&Took) -> f64| median(ours.iter().map(of).collect());
    let rate = precise(count) / middle(|took| took.rows);
    let indexed = precise(count) / middle(|took| took.indexes);
    let (pouchdb, bare) = (median(pouchdb), median(bare_rates));
    let unit = "documents/s";
    Ok(vec![
        Figure::ratio("mirror", "rows on screen, peer PouchDB".into(), unit, rate, pouchdb, TIMES_POUCHDB),
        Figure::ratio("mirror", "rows on screen, peer bare SQLCipher".into(), unit, rate, bare, OF_BARE),
        Figure::told("mirror", "rows and indexes, peer bare SQLCipher".into(), unit, indexed, Some(bare)),
        Figure::told("mirror", "first rows on screen".into(), "s", middle(|took| took.first_rows), None),
        Figure::told("mirror", "search ready".into(), "s", middle(|took| took.search), None),
    ])
}
/// A session whose token outlives a run.
struct Session {
    identity: Identity,
    token: SecretString,
}

impl TokenSource for Session {
    fn identity(&self) -> Identity {
        self.identity.clone()
    }

    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Ok(self.token.clone()) })
    }

    fn refresh(&self, _rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>> {
        Box::pin(async { Err(TokenError::SignedOut) })
    }
}

/// One first sync, with the app's own engine, into a mirror that doesn't exist yet.
async fn first_sync(portal: &Portal, path: &Path, count: u64) -> Result<Took, Box<dyn Error>> {
    let signed_in = portal.sign_in().await?;
    let identity = Identity { portal_id: signed_in.portal_id, account_id: signed_in.account_id };
    let session = Session { identity: identity.clone(), token: signed_in.access_token.into() };
    let remote = HttpRemote::new(&portal.url, "licet-benches", Arc::new(session))?;

    let began = Instant::now();
    let mirror = Arc::new(Mirror::open(path, &RawKey::from_bytes(KEY), &identity)?);
    let sync = Sync::new(mirror.clone(), Arc::new(remote), Arc::new(Utc::now), StdRng::seed_from_u64(7));
    let mut stale = sync.stale();
    let watching = mirror.clone();
    // What the window does: it asks for its rows again when it hears that they changed.
    let first_rows = tokio::spawn(async move {
        loop {
            if stale.recv().await.is_err() {
                return Err("no page changed anything".to_owned());
            }
            if show(watching.clone()).await? > 0 {
                return Ok(began.elapsed());
            }
        }
    });
    let status = sync.run(&CancellationToken::new()).await;
    let shown = show(mirror.clone()).await?;
    let rows = began.elapsed();
    let standing = mirror.standing()?;
    if status.last_synced_at.is_none()
        || standing.phase != Phase::Current
        || standing.rows != count
        || shown == 0
    {
        return Err(
            format!("the first sync is not whole: {status:?}, {} of {count} rows", standing.rows).into()
        );
    }
    let first_rows = first_rows.await??;

    let reader = bare::open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let (mut built, mut indexes) = (bare::indexes(&reader)?, rows);
    loop {
        let working = mirror.clone();
        let more = tokio::task::spawn_blocking(move || working.background_step()).await??;
        let by_now = bare::indexes(&reader)?;
        if by_now > built {
            (built, indexes) = (by_now, began.elapsed());
        }
        if !more {
            break;
        }
    }
    let seconds = |took: Duration| took.as_secs_f64();
    Ok(Took {
        first_rows: seconds(first_rows),
        rows: seconds(rows),
        indexes: seconds(indexes),
        search: seconds(began.elapsed()),
    })
}

/// Opens the catalog as it is first seen and reads a screen of it; how many rows that is.
async fn show(mirror: Arc<Mirror>) -> Result<usize, String> {
    let read = move || -> licet_mirror::Result<usize> {
        let view = mirror.view(&Query::default(), Some(SCREEN), &AtomicBool::new(false))?;
        Ok(mirror.rows(&view, 0, SCREEN)?.len())
    };
    tokio::task::spawn_blocking(read).await.map_err(|e| e.to_string())?.map_err(|e| e.to_string())
}
