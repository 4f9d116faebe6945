//! *apply*: 10,000 changed rows written into a mirror of 1,000,000 while its window is in use: a grid that scrolls, somebody
//! who types into the search field, and the view built again whenever it is out of date, as the app does it.

use crate::Place;
use crate::data::{Catalog, Random, presses};
use crate::figure::{Figure, median, p99, thousands};
use crate::filled;
use crate::peer::precise;
use chrono::Utc;
use licet_mirror::{Mirror, Page, Query, View};
use licet_protocol::sync::PAGE_ROWS;
use std::error::Error;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

const ENTITLEMENTS: u64 = 1_000_000;
const UPDATES: u64 = 10_000;
const RUNS: u64 = 5;
/// Rows of a window of the grid, and of a list under the search field.
const WINDOW: usize = 50;
/// The window asks once a frame.
const FRAME: Duration = Duration::from_millis(16);
/// What changes is told to the window at most so often.
const RENEWED_EVERY: Duration = Duration::from_millis(400);
const TEXTS: u64 = 200;

/// Rows a second.
const ROWS: f64 = 5_000.0;
/// Milliseconds that 99 % of the window's questions may take meanwhile.
const P99: f64 = 16.0;

pub fn measure(place: &Place) -> Result<Vec<Figure>, Box<dyn Error>> {
    let (rows, count) = (place.size(ENTITLEMENTS), place.size(UPDATES));
    let catalog = place.catalog(rows);
    let mirror = filled::open(&place.filled(rows)?)?;
    let (mut rates, mut ready, mut asked) = (Vec::new(), Vec::new(), Asked::default());
    for run in 0..RUNS {
        eprintln!("  run {} of {RUNS} …", run + 1);
        let pages: Vec<Vec<u8>> = catalog.updates(run, count, PAGE_ROWS as u64).collect();
        let (written, searchable, meanwhile) = once(&mirror, &catalog, run, pages)?;
        rates.push(precise(count) / written.as_secs_f64());
        ready.push(searchable.as_secs_f64());
        asked.extend(meanwhile);
    }
    let name = |what: &str| format!("{what}, {} updates at {} rows", thousands(count), thousands(rows));
    let told = |what: &str, unit, ours| Figure::told("apply", name(what), unit, ours, None);
    Ok(vec![
        Figure::at_least("apply", name("rows written"), "rows/s", median(rates), ROWS),
        Figure::at_most("apply", name("windows and suggestions p99"), "ms", p99(asked.all()), None, P99),
        told("windows of 50 rows p99", "ms", p99(asked.windows)),
        told("suggestions p99", "ms", p99(asked.suggestions)),
        told("the whole view built again", "ms", median(asked.views)),
        told("until search finds what changed", "s", median(ready)),
    ])
}

/// Milliseconds of what the window asked.
#[derive(Default)]
struct Asked {
    windows: Vec<f64>,
    suggestions: Vec<f64>,
    /// Building the view again: beside the window, which goes on with the one that it has.
    views: Vec<f64>,
}

impl Asked {
    fn extend(&mut self, other: Self) {
        self.windows.extend(other.windows);
        self.suggestions.extend(other.suggestions);
        self.views.extend(other.views);
    }

    /// All that somebody waits for.
    fn all(&self) -> Vec<f64> {
        self.windows.iter().chain(&self.suggestions).copied().collect()
    }
}

/// Writes the pages while the window asks. How long the writing took, how long it took until search was up to date too,
/// and what the window asked until then.
fn once(
    mirror: &Mirror,
    catalog: &Catalog,
    run: u64,
    pages: Vec<Vec<u8>>,
) -> Result<(Duration, Duration, Asked), Box<dyn Error>> {
    let view = Mutex::new(Arc::new(whole_view(mirror)?));
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let window = scope.spawn(|| ask(mirror, catalog, run, &view, &over));
        let renewing = scope.spawn(|| renew(mirror, &view, &over));
        // The window has its view and goes on before anything comes.
        thread::sleep(10 * FRAME);
        let began = Instant::now();
        let written = (|| -> licet_mirror::Result<Duration> {
            for page in pages {
                mirror.apply_page(&Page::decode(page)?, Utc::now())?;
            }
            let written = began.elapsed();
            while mirror.background_step()? {}
            Ok(written)
        })();
        let searchable = began.elapsed();
        over.store(true, Ordering::Release);
        let mut asked = window.join().map_err(|_| "the window's thread died")??;
        asked.views = renewing.join().map_err(|_| "the view's thread died")??;
        Ok((written?, searchable, asked))
    })
}

fn whole_view(mirror: &Mirror) -> licet_mirror::Result<View> {
    mirror.view(&Query::default(), None, &AtomicBool::new(false))
}

/// The window: each frame some rows of the grid, and the list under what is typed.
fn ask(
    mirror: &Mirror,
    catalog: &Catalog,
    run: u64,
    view: &Mutex<Arc<View>>,
    over: &AtomicBool,
) -> licet_mirror::Result<Asked> {
    let mut random = Random::seeded(run);
    let typed = catalog.typed(run, TEXTS);
    let typed: Vec<&str> = typed.iter().flat_map(|text| presses(text)).collect();
    let mut typed = typed.into_iter().cycle();
    let mut asked = Asked::default();
    while !over.load(Ordering::Acquire) {
        let frame = Instant::now();
        let view = Arc::clone(&view.lock().unwrap_or_else(PoisonError::into_inner));
        let start = usize::try_from(random.below(view.len().max(1) as u64)).unwrap_or_default();
        let began = Instant::now();
        mirror.rows(&view, start, WINDOW)?;
        asked.windows.push(milliseconds(began));
        let began = Instant::now();
        mirror.suggest(typed.next().unwrap_or_default(), WINDOW)?;
        asked.suggestions.push(milliseconds(began));
        thread::sleep(FRAME.saturating_sub(frame.elapsed()));
    }
    Ok(asked)
}

/// Builds the view again whenever the mirror has changed; milliseconds of each time.
fn renew(mirror: &Mirror, view: &Mutex<Arc<View>>, over: &AtomicBool) -> licet_mirror::Result<Vec<f64>> {
    let mut times = Vec::new();
    let (mut seen, mut told) = (mirror.version(), None::<Instant>);
    while !over.load(Ordering::Acquire) {
        if mirror.version() != seen && told.is_none_or(|told| told.elapsed() >= RENEWED_EVERY) {
            let began = Instant::now();
            told = Some(began);
            let newer = whole_view(mirror)?;
            times.push(milliseconds(began));
            seen = newer.version();
            *view.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(newer);
        }
        thread::sleep(FRAME);
    }
    Ok(times)
}

fn milliseconds(since: Instant) -> f64 {
    since.elapsed().as_secs_f64() * 1000.0
}
