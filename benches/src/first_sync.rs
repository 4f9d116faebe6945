//! A first sync in a process of its own, so that its memory is the app's alone: no data of the benchmark, no peer.
//!
//! The benchmark starts its own program as `licet-benches first-sync PATH` and gives it the session on standard input; the
//! figures come as one line of JSON on standard output.

use crate::bare;
use crate::device::Device;
use crate::memory;
use crate::portal::SignedIn;
use licet_mirror::{Mirror, Phase, Query};
use rusqlite::OpenFlags;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio_util::sync::CancellationToken;

/// What the program is called with to be this process.
pub const ROLE: &str = "first-sync";
/// How often it is looked whether an index is there.
const LOOKED_EVERY: Duration = Duration::from_millis(20);
/// Rows of one screen.
const SCREEN: usize = 50;

/// Seconds of one first sync.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Took {
    /// Until a grid can show the first rows of an unfinished load.
    pub first_rows: f64,
    /// Until all rows are there, proven complete, and a grid shows them.
    pub rows: f64,
    /// Until the last index is built as well.
    pub indexes: f64,
    /// Until search is ready.
    pub search: f64,
    /// The most memory that all of it has needed, in MB; none where the system doesn't tell.
    pub memory: Option<f64>,
}

/// Runs a first sync of `count` documents into a mirror at `path`, which doesn't exist yet, and waits for it.
pub fn first_sync(signed_in: &SignedIn, path: &Path, count: u64) -> Result<Took, Box<dyn Error>> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg(ROLE)
        .arg(path)
        .arg(count.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    serde_json::to_writer(child.stdin.take().ok_or("no pipe")?, signed_in)?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        return Err(format!("the first sync failed ({})", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The process itself: does it and prints the figures.
pub fn in_this_process(path: &Path, count: u64) -> Result<(), Box<dyn Error>> {
    let signed_in: SignedIn = serde_json::from_reader(std::io::stdin())?;
    let took = tokio::runtime::Runtime::new()?.block_on(measure(&signed_in, path, count))?;
    println!("{}", serde_json::to_string(&took)?);
    Ok(())
}

async fn measure(signed_in: &SignedIn, path: &Path, count: u64) -> Result<Took, Box<dyn Error>> {
    let remote = signed_in.remote()?;
    let began = Instant::now();
    let seconds = || began.elapsed().as_secs_f64();
    let device = Device::new(path, Arc::new(remote))?;
    let mirror = device.mirror.clone();
    let mut stale = device.sync.stale();
    let watching = mirror.clone();
    // What the window does: it asks for its rows again when it hears that they changed.
    let first_rows = tokio::spawn(async move {
        loop {
            if stale.recv().await.is_err() {
                return Err("no page changed anything".to_owned());
            }
            if show(watching.clone()).await? > 0 {
                return Ok(began.elapsed().as_secs_f64());
            }
        }
    });
    let mut pages = device.sync.stale();
    let (whole, proven) = (mirror.clone(), CancellationToken::new());
    let waiting = proven.clone();
    let rows = tokio::spawn(async move {
        // The run goes on to compare what is on screen by then (docs/SYNC.md, rule 10).
        while whole.sync_position().map_err(|e| e.to_string())?.phase != Phase::Current {
            tokio::select! {
                biased;
                page = pages.recv() => page.map_err(|e| e.to_string())?,
                () = waiting.cancelled() => return Err("the first sync has ended before it was whole".to_owned()),
            };
        }
        let shown = show(whole.clone()).await?;
        let seconds = began.elapsed().as_secs_f64();
        let rows = whole.sync_position().map_err(|e| e.to_string())?.rows;
        if rows != count || shown == 0 {
            return Err(format!("the first sync is not whole: {rows} of {count} rows"));
        }
        Ok(seconds)
    });
    device.run().await?;
    proven.cancel();
    let rows = rows.await??;
    let first_rows = first_rows.await??;

    let reader = bare::open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let (mut built, mut indexes, mut search) = (bare::indexes(&reader)?, rows, None);
    let (cancel, settled) = (CancellationToken::new(), AtomicBool::new(false));
    let settle = async {
        let done = device.sync.settle(&cancel).await;
        settled.store(true, Ordering::Release);
        done
    };
    let watch = async {
        loop {
            let last = settled.load(Ordering::Acquire);
            let by_now = bare::indexes(&reader)?;
            if by_now > built {
                (built, indexes) = (by_now, seconds());
            }
            if search.is_none() && mirror.search_is_ready()? {
                search = Some(seconds());
            }
            if last {
                return Ok::<_, Box<dyn Error>>(());
            }
            tokio::time::sleep(LOOKED_EVERY).await;
        }
    };
    let (done, watched) = tokio::join!(settle, watch);
    done?;
    watched?;
    let search = search.ok_or("search was never ready")?;
    Ok(Took { first_rows, rows, indexes, search, memory: memory::peak("self") })
}

/// Opens the catalog as it is first seen and reads a screen of it; how many rows that is.
async fn show(mirror: Arc<Mirror>) -> Result<usize, String> {
    let read = move || -> licet_mirror::Result<usize> {
        let view = mirror.view(&Query::default(), Some(SCREEN), &AtomicBool::new(false))?;
        Ok(mirror.rows(&view, 0, SCREEN)?.len())
    };
    tokio::task::spawn_blocking(read).await.map_err(|e| e.to_string())?.map_err(|e| e.to_string())
}
