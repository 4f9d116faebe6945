//! What benchmarks need from outside, and what several of them share: made when the first asks for it, kept until the end.

use crate::data::Catalog;
use crate::filled;
use crate::peer::Peer;
use crate::portal::{EVERYTHING, Imported};
use chrono::NaiveDate;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufWriter, Write};
use std::path::PathBuf;
use std::rc::Rc;

/// Things that are kept, by their number of rows.
type Kept<T> = RefCell<BTreeMap<u64, Rc<T>>>;

/// Where and on what to measure.
pub struct Place {
    /// A folder on a disk, empty at first, removed afterwards.
    pub scratch: PathBuf,
    /// `benches/peer`, with its packages installed.
    scripts: PathBuf,
    /// The built `licet-portal`.
    pub portal: PathBuf,
    /// The day that the data is relative to.
    pub today: NaiveDate,
    /// What every size is divided by.
    divisor: u64,
    imported: Kept<Imported>,
    peers: Kept<Peer>,
    filled: Kept<PathBuf>,
}

impl Place {
    pub fn new(scratch: PathBuf, scripts: PathBuf, portal: PathBuf, today: NaiveDate, divisor: u64) -> Self {
        let (imported, peers, filled) = Default::default();
        Self { scratch, scripts, portal, today, divisor, imported, peers, filled }
    }

    /// A size, or what is left of it where this is only a quick look.
    pub fn size(&self, whole: u64) -> u64 {
        (whole / self.divisor).max(1)
    }

    /// The catalog of so many rows.
    pub fn catalog(&self, rows: u64) -> Catalog {
        Catalog::new(rows, self.today)
    }

    /// A new, empty folder.
    pub fn folder(&self, name: &str) -> std::io::Result<PathBuf> {
        let folder = self.scratch.join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// A portal's data folder with the catalog of so many rows. Shared: who writes takes a copy.
    pub fn imported(&self, rows: u64) -> Result<Rc<Imported>, Box<dyn Error>> {
        kept(&self.imported, rows, || {
            eprintln!("  importing a catalog of {rows} …");
            Imported::new(&self.portal, &self.scratch.join(format!("portal-{rows}")), self.catalog(rows))
        })
    }

    /// The peer's server with the same documents as the portal of so many rows has for the member of all sites.
    pub async fn peer(&self, rows: u64) -> Result<Rc<Peer>, Box<dyn Error>> {
        if let Some(peer) = self.peers.borrow().get(&rows) {
            return Ok(Rc::clone(peer));
        }
        let portal = self.imported(rows)?.serve().await?;
        let documents = self.scratch.join(format!("documents-{rows}.ndjson"));
        let mut file = BufWriter::new(std::fs::File::create(&documents)?);
        let count = portal.sign_in(EVERYTHING).await?.write_documents(&mut file).await?;
        file.flush()?;
        drop((file, portal));
        eprintln!("  the peer with the same {count} documents …");
        let folder = self.folder(&format!("peer-{rows}"))?;
        let peer = Peer::serve(&self.scripts, &documents, &folder)?;
        if peer.documents != count {
            return Err(format!("the peer has {} of {count} documents", peer.documents).into());
        }
        let peer = Rc::new(peer);
        self.peers.borrow_mut().insert(rows, Rc::clone(&peer));
        Ok(peer)
    }

    /// A closed mirror that holds the catalog of so many rows, with indexes and search index.
    pub fn filled(&self, rows: u64) -> Result<Rc<PathBuf>, Box<dyn Error>> {
        kept(&self.filled, rows, || {
            eprintln!("  a mirror of {rows} …");
            let path = self.folder(&format!("filled-{rows}"))?.join("mirror.db");
            filled::fill(&path, &self.catalog(rows))?;
            Ok(path)
        })
    }
}

fn kept<T>(
    all: &Kept<T>,
    rows: u64,
    make: impl FnOnce() -> Result<T, Box<dyn Error>>,
) -> Result<Rc<T>, Box<dyn Error>> {
    if let Some(there) = all.borrow().get(&rows) {
        return Ok(Rc::clone(there));
    }
    let made = Rc::new(make()?);
    all.borrow_mut().insert(rows, Rc::clone(&made));
    Ok(made)
}
