//! *search*: how long a key press waits for its matches, over 100,000 and 1,000,000 rows, against what a first attempt at
//! search does: `LIKE '%…%'`, and full text ordered by bm25.

use crate::Place;
use crate::bare::Naive;
use crate::data::{Catalog, presses};
use crate::figure::{Figure, median, p95, thousands};
use crate::filled;
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// One size.
struct Size {
    rows: u64,
    /// Milliseconds that 95 % of key presses may take.
    limit: f64,
    runs: u64,
    /// The peers scan: one key press in so many is enough to know how long they take.
    peer_sample: usize,
}

const SIZES: &[Size] = &[
    Size { rows: 100_000, limit: 16.0, runs: 5, peer_sample: 10 },
    // Each run of the peers takes a minute.
    Size { rows: 1_000_000, limit: 33.0, runs: 3, peer_sample: 20 },
];
/// Texts typed in one run.
const TEXTS: u64 = 60;
/// Rows that a list under a search field shows.
const SHOWN: usize = 50;

/// Milliseconds that 95 % of key presses took: median of the runs.
struct Waits {
    ours: f64,
    like: f64,
    bm25: f64,
}

/// Both sizes, both peers.
pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let mut figures = Vec::new();
    for size in SIZES {
        let rows = place.size(size.rows);
        let folder = place.folder("search")?;
        let shown = thousands(rows);
        eprintln!("  {shown} rows …");
        let Waits { ours, like, bm25 } = waits(&place.filled(rows)?, &folder, &place.catalog(rows), size)?;
        std::fs::remove_dir_all(&folder)?;
        let (against_like, against_bm25) = (
            format!("key press p95, {shown} rows, peer LIKE"),
            format!("key press p95, {shown} rows, peer bm25"),
        );
        figures.push(Figure::at_most("search", against_like, "ms", ours, Some(like), size.limit));
        figures.push(Figure::told("search", against_bm25, "ms", ours, Some(bm25)));
    }
    Ok(figures)
}

fn waits(path: &Path, folder: &Path, catalog: &Catalog, size: &Size) -> Result<Waits, Box<dyn Error>> {
    let mirror = filled::open(path)?;
    let naive = Naive::build(path, &folder.join("naive.db"))?;
    let (mut ours, mut like, mut bm25) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..size.runs {
        eprintln!("  run {} of {} …", run + 1, size.runs);
        let typed = catalog.typed(run, TEXTS);
        let typed: Vec<&str> = typed.iter().flat_map(|text| presses(text)).collect();
        ours.push(p95(times(&typed, |text| Ok(mirror.suggest(text, SHOWN)?.len()))?));
        let some: Vec<&str> = typed.iter().step_by(size.peer_sample).copied().collect();
        like.push(p95(times(&some, |text| Ok(naive.like(text)?))?));
        bm25.push(p95(times(&some, |text| Ok(naive.bm25(text)?))?));
    }
    Ok(Waits { ours: median(ours), like: median(like), bm25: median(bm25) })
}

/// Milliseconds of each.
fn times(
    texts: &[&str],
    search: impl Fn(&str) -> Result<usize, Box<dyn Error>>,
) -> Result<Vec<f64>, Box<dyn Error>> {
    texts
        .iter()
        .map(|text| {
            let began = Instant::now();
            let found = search(text)?;
            let took = began.elapsed().as_secs_f64() * 1000.0;
            // What is there must be found, or the time means nothing. (Of a last word of one letter nothing is promised.)
            let whole = text.split(' ').next_back().is_some_and(|word| word.len() > 1);
            if found == 0 && whole && !text.starts_with('z') {
                return Err(format!("nothing was found for `{text}`").into());
            }
            Ok(took)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_find_what_is_typed() {
        let folder = tempfile::tempdir().unwrap();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let (path, catalog) = (folder.path().join("mirror.db"), Catalog::new(3_000, today));
        filled::fill(&path, &catalog).unwrap();
        let size = Size { rows: 3_000, limit: 0.0, runs: 1, peer_sample: 10 };
        let waits = waits(&path, folder.path(), &catalog, &size).unwrap();
        assert!(
            [waits.ours, waits.like, waits.bm25].iter().all(|wait| *wait > 0.0),
            "each side was measured"
        );
    }
}
