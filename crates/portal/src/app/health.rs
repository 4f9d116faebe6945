//! Whether the portal is well: whether its folder and its database can be written.
//!
//! Anybody may ask, as often as they like: one probe serves all who ask within a second. Where the writer has much to do,
//! a probe waits for its turn; whoever asks is then answered with what the last one found, as long as that is recent.

use crate::core::error::ApiError;
use crate::request::AppState;
use crate::store::{Error, Tx};
use crate::values;
use licet_protocol::ErrorCode;
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// How long what a probe found answers others.
const FRESH: Duration = Duration::from_secs(1);
/// How long a probe is waited for before the last one's finding is the answer.
const PATIENCE: Duration = Duration::from_millis(150);
/// How long that may be ago; then the portal is not well.
const RECENT: Duration = Duration::from_secs(15);
/// Bytes that a probe writes: into the database, and beside it, since its log may have room left on a disk that is full.
const PROBE: usize = 64 * 1024;
/// The file in the data folder that it writes.
const FILE: &str = ".health";

/// What probes found.
#[derive(Debug)]
pub struct Health {
    found: watch::Sender<Option<Finding>>,
    is_probing: AtomicBool,
}

/// When a probe was done, and what is wrong; none: nothing.
#[derive(Clone, Debug)]
struct Finding {
    at: Instant,
    wrong: Option<String>,
}

impl Default for Health {
    fn default() -> Self {
        Self { found: watch::Sender::new(None), is_probing: AtomicBool::new(false) }
    }
}

impl Finding {
    fn within(&self, time: Duration) -> bool {
        self.at.elapsed() < time
    }

    fn answer(&self) -> Result<(), ApiError> {
        self.wrong.as_ref().map_or(Ok(()), |wrong| Err(unwell(wrong)))
    }
}

fn unwell(why: &str) -> ApiError {
    ApiError::new(ErrorCode::Unavailable, format!("the portal can't write: {why}"))
}

/// Refuses while the portal is not well.
///
/// # Errors
/// 503 when the folder or the database can't be written, or nobody could for long.
pub(super) async fn check(state: &AppState) -> Result<(), ApiError> {
    let mut found = state.resident.of::<Health>().found.subscribe();
    let last = found.borrow_and_update().clone();
    if let Some(finding) = last.as_ref().filter(|finding| finding.within(FRESH)) {
        return finding.answer();
    }
    if !state.resident.of::<Health>().is_probing.swap(true, Ordering::AcqRel) {
        tokio::spawn(probe(state.clone()));
    }
    match tokio::time::timeout(PATIENCE, found.changed()).await {
        Ok(_) => {
            let now = found.borrow().clone();
            now.map_or_else(|| Err(unwell("nothing was found out")), |finding| finding.answer())
        }
        Err(_) => match last.filter(|finding| finding.within(RECENT)) {
            Some(finding) => finding.answer(),
            None => wait(&mut found).await,
        },
    }
}

/// The first who ask wait for the first probe.
async fn wait(found: &mut watch::Receiver<Option<Finding>>) -> Result<(), ApiError> {
    let busy = || unwell("the database has been busy for long");
    tokio::time::timeout(RECENT, found.changed()).await.map_err(|_| busy())?.map_err(|_| busy())?;
    let now = found.borrow().clone();
    now.map_or_else(|| Err(busy()), |finding| finding.answer())
}

async fn probe(state: AppState) {
    let wrong = write(&state).await.err().map(|error| error.to_string());
    if let Some(wrong) = &wrong {
        tracing::error!(%wrong, "the portal is not well");
    }
    state.resident.of::<Health>().found.send_replace(Some(Finding { at: Instant::now(), wrong }));
    state.resident.of::<Health>().is_probing.store(false, Ordering::Release);
}

async fn write(state: &AppState) -> Result<(), Error> {
    let file = state.config.data_dir.join(FILE);
    let written = tokio::task::spawn_blocking(move || write_file(&file)).await;
    written.map_err(|_| Error::Stopped)??;
    // Taken out again in the same transaction: what counts is that there is room for it.
    let note = move |tx: &mut Tx<'_>| {
        let sql = "INSERT INTO portal (name, value) VALUES ('health', $1)";
        tx.execute(sql, values!["x".repeat(PROBE)])?;
        tx.execute("DELETE FROM portal WHERE name = 'health'", values![])
    };
    state.store.write(note).await.map(drop)
}

fn write_file(path: &Path) -> std::io::Result<()> {
    let written = licet_private_files::create(path).and_then(|mut file| file.write_all(&[0; PROBE]));
    let removed = std::fs::remove_file(path);
    written.and(removed)
}
