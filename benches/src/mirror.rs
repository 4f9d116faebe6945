//! *mirror*: the first sync over loopback into the encrypted mirror, in a process of its own.
//!
//! Of 100,000 entitlements, against PouchDB replicating the same documents and against the same rows and indexes written
//! into SQLCipher with nothing around them; of 1,000,000, against the `sqlite3` program importing and indexing the same
//! rows without encryption, and against what PouchDB does with the 100,000, since a million take it too long.

use crate::Place;
use crate::bare::Rows;
use crate::figure::{Figure, median, thousands};
use crate::first_sync::{Took, first_sync};
use crate::peer::precise;
use crate::portal::EVERYTHING;
use crate::sqlite_cli::{self, Csv};
use std::error::Error;
use std::fs::remove_dir_all;

const ENTITLEMENTS: u64 = 100_000;
const RUNS: usize = 5;
/// PouchDB takes most of a minute for each.
const PEER_RUNS: usize = 3;
const MANY: u64 = 1_000_000;
/// Each takes most of a minute.
const RUNS_OF_MANY: usize = 3;

/// Ours is to bring so many times as many documents a second on screen as PouchDB stores.
const TIMES_POUCHDB: f64 = 20.0;
/// And so many times as many until they can be searched too.
const TIMES_POUCHDB_SEARCHABLE: f64 = 10.0;
/// So much of what SQLCipher can do at best.
const OF_BARE: f64 = 0.45;
/// So much of what the `sqlite3` program can do.
const OF_CLI: f64 = 0.6;
/// Most memory of the app's Rust process, in MB.
const MEMORY: f64 = 220.0;
const UNIT: &str = "documents/s";

/// Both sizes, all peers.
pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    tokio::runtime::Runtime::new()?.block_on(async {
        let (mut figures, pouchdb) = some(place).await?;
        figures.extend(many(place, pouchdb).await?);
        Ok(figures)
    })
}

/// The middle of some runs.
struct Middle<'r> {
    runs: &'r [Took],
    documents: u64,
}

impl Middle<'_> {
    fn seconds(&self, of: fn(&Took) -> f64) -> f64 {
        median(self.runs.iter().map(of).collect())
    }

    fn rate(&self, of: fn(&Took) -> f64) -> f64 {
        precise(self.documents) / self.seconds(of)
    }
}

/// The figures of 100,000, and PouchDB's documents a second.
async fn some(place: &Place) -> Result<(Vec<Figure>, f64), Box<dyn Error>> {
    let peer = place.peer(place.size(ENTITLEMENTS)).await?;
    let portal = place.imported(place.size(ENTITLEMENTS))?.serve().await?;
    let (mut ours, mut pouchdb, mut bare) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        eprintln!("  run {} of {RUNS} …", run + 1);
        let folder = place.folder("mirror-run")?;
        let path = folder.join("mirror.db");
        ours.push(first_sync(&portal.sign_in(EVERYTHING).await?, &path, peer.documents)?);
        if run < PEER_RUNS {
            pouchdb.push(peer.replicate(&folder.join("pouchdb"))?);
        }
        let written = Rows::of_mirror(&path)?.write(&folder.join("bare.db"))?;
        bare.push(precise(peer.documents) / written.as_secs_f64());
        remove_dir_all(&folder)?;
    }
    let middle = Middle { runs: &ours, documents: peer.documents };
    let (rows, searchable) = (middle.rate(|took| took.rows), middle.rate(|took| took.search));
    let indexed = middle.rate(|took| took.indexes);
    let (pouchdb, bare) = (median(pouchdb), median(bare));
    let ratio =
        |figure: &str, ours, peer, limit| Figure::ratio("mirror", figure.into(), UNIT, ours, peer, limit);
    let told = |figure: &str, unit, ours, peer| Figure::told("mirror", figure.into(), unit, ours, peer);
    let figures = vec![
        ratio("rows on screen, peer PouchDB", rows, pouchdb, TIMES_POUCHDB),
        ratio("rows searchable, peer PouchDB", searchable, pouchdb, TIMES_POUCHDB_SEARCHABLE),
        ratio("rows on screen, peer bare SQLCipher", rows, bare, OF_BARE),
        told("rows and indexes, peer bare SQLCipher", UNIT, indexed, Some(bare)),
        told("first rows on screen", "s", middle.seconds(|took| took.first_rows), None),
        told("search ready", "s", middle.seconds(|took| took.search), None),
    ];
    Ok((figures, pouchdb))
}

/// The figures of 1,000,000.
async fn many(place: &Place, pouchdb: f64) -> Result<Vec<Figure>, Box<dyn Error>> {
    let rows = place.size(MANY);
    let portal = place.imported(rows)?.serve().await?;
    let signed_in = portal.sign_in(EVERYTHING).await?;
    let mut documents = 0;
    signed_in
        .listing(|_| {
            documents += 1;
            Ok(())
        })
        .await?;
    let cli = sqlite_cli::version();
    if cli.is_none() {
        eprintln!("  {}: there is nothing to compare 1,000,000 rows with", sqlite_cli::MISSING);
    }
    let (mut ours, mut theirs, mut csv) = (Vec::new(), Vec::new(), None);
    for run in 0..RUNS_OF_MANY {
        eprintln!("  {} rows, run {} of {RUNS_OF_MANY} …", thousands(rows), run + 1);
        let folder = place.folder("mirror-many")?;
        let path = folder.join("mirror.db");
        ours.push(first_sync(&portal.sign_in(EVERYTHING).await?, &path, documents)?);
        if cli.is_some() {
            // The same in each run: written once.
            let csv = match &csv {
                Some(csv) => csv,
                None => csv.insert(Csv::of_mirror(&path, &place.folder("csv")?)?),
            };
            let took = csv.import_and_index(&folder.join("cli.db"))?;
            theirs.push(precise(documents) / took.as_secs_f64());
        }
        remove_dir_all(&folder)?;
    }
    let middle = Middle { runs: &ours, documents };
    let (visible, searchable) = (middle.rate(|took| took.rows), middle.rate(|took| took.search));
    let name = |what: &str| format!("{} {what}", thousands(rows));
    let peer = format!("peer PouchDB with {}", thousands(place.size(ENTITLEMENTS)));
    let ratio = |what: &str, ours, peer, limit| Figure::ratio("mirror", name(what), UNIT, ours, peer, limit);
    let told = |what: &str, ours| Figure::told("mirror", name(what), "s", ours, None);
    let against_cli = match &cli {
        Some(version) => {
            let what = format!("rows on screen, peer sqlite3 {version} import and index");
            ratio(&what, visible, median(theirs), OF_CLI)
        }
        None => {
            let what = name(&format!("rows on screen, no peer: {}", sqlite_cli::MISSING));
            Figure::told("mirror", what, UNIT, visible, None)
        }
    };
    let mut figures = vec![
        against_cli,
        ratio(&format!("rows on screen, {peer}"), visible, pouchdb, TIMES_POUCHDB),
        ratio(&format!("rows searchable, {peer}"), searchable, pouchdb, TIMES_POUCHDB_SEARCHABLE),
        told("rows: first on screen", middle.seconds(|took| took.first_rows)),
        told("rows: all on screen", middle.seconds(|took| took.rows)),
        told("rows: search ready", middle.seconds(|took| took.search)),
    ];
    let memory: Option<Vec<f64>> = ours.iter().map(|took| took.memory).collect();
    match memory {
        // The largest: a limit on memory is one that is never passed.
        Some(peaks) => {
            let most = peaks.into_iter().fold(0.0, f64::max);
            let what = name("rows: peak memory of the app's process");
            figures.push(Figure::at_most("mirror", what, "MB", most, None, MEMORY));
        }
        None => eprintln!("  this system does not tell how much memory a process has needed"),
    }
    Ok(figures)
}
