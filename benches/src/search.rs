//! *search*: how long a key press waits for its matches, over 100,000 and 1,000,000 rows, against what a first attempt at
//! search does: `LIKE '%…%'`, and full text ordered by bm25.

use crate::Place;
use crate::bare::{KEY, Naive};
use crate::data::{Catalog, presses};
use crate::figure::{Figure, median, p95};
use chrono::Utc;
use licet_mirror::{Identity, Mirror, Page, RawKey};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

/// Rows, and how many milliseconds 95 % of key presses may take.
const SIZES: &[(u64, &str, f64)] = &[(100_000, "100,000", 16.0), (1_000_000, "1,000,000", 33.0)];
const RUNS: u64 = 5;
/// Texts typed in one run.
const TEXTS: u64 = 60;
/// The peers scan: one key press in so many is enough to know how long they take.
const PEER_SAMPLE: usize = 10;
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
    for (rows, shown, limit) in SIZES {
        let folder = place.scratch.join(format!("search-{rows}"));
        std::fs::create_dir_all(&folder)?;
        eprintln!("  {shown} rows …");
        let Waits { ours, like, bm25 } = waits(&folder, &Catalog::new(*rows, place.today), RUNS)?;
        std::fs::remove_dir_all(&folder)?;
        let (against_like, against_bm25) = (
            format!("key press p95, {shown} rows, peer LIKE"),
            format!("key press p95, {shown} rows, peer bm25"),
        );
        figures.push(Figure::at_most("search", against_like, "ms", ours, Some(like), *limit));
        figures.push(Figure::told("search", against_bm25, "ms", ours, Some(bm25)));
    }
    Ok(figures)
}

fn waits(folder: &Path, catalog: &Catalog, runs: u64) -> Result<Waits, Box<dyn Error>> {
    let path = folder.join("mirror.db");
    let mirror = fill(&path, catalog)?;
    let naive = Naive::build(&path, &folder.join("naive.db"))?;
    let (mut ours, mut like, mut bm25) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..runs {
        eprintln!("  run {} of {runs} …", run + 1);
        let typed = catalog.typed(run, TEXTS);
        let typed: Vec<&str> = typed.iter().flat_map(|text| presses(text)).collect();
        ours.push(p95(times(&typed, |text| Ok(mirror.suggest(text, SHOWN)?.len()))?));
        let some: Vec<&str> = typed.iter().step_by(PEER_SAMPLE).copied().collect();
        like.push(p95(times(&some, |text| Ok(naive.like(text)?))?));
        bm25.push(p95(times(&some, |text| Ok(naive.bm25(text)?))?));
    }
    Ok(Waits { ours: median(ours), like: median(like), bm25: median(bm25) })
}

/// A mirror that holds the catalog, with its indexes and its search index.
fn fill(path: &Path, catalog: &Catalog) -> Result<Mirror, Box<dyn Error>> {
    let identity = Identity { portal_id: "bench".into(), account_id: "bench".into() };
    let mirror = Mirror::open(path, &RawKey::from_bytes(KEY), &identity)?;
    for page in catalog.pages(5_000) {
        mirror.apply_page(&Page::decode(page)?, Utc::now())?;
    }
    while mirror.background_step()? {}
    if !mirror.standing()?.phase.eq(&licet_mirror::Phase::Current) {
        return Err("the mirror does not take the seeded snapshot for a whole one".into());
    }
    Ok(mirror)
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
        let waits = waits(folder.path(), &Catalog::new(3_000, today), 1).unwrap();
        assert!(
            [waits.ours, waits.like, waits.bm25].iter().all(|wait| *wait > 0.0),
            "each side was measured"
        );
    }
}
