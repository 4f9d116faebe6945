//! The queue: which download runs, waits or has ended, kept in the mirror's database over restarts.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use chrono::{DateTime, Utc};
use licet_license_file::MAX_FILE_BYTES;
use licet_mirror::{Mirror, downloads::DownloadRow};
use thiserror::Error;
use tokio::{sync::watch, task::spawn_blocking};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    error::{Failure, Pause},
    fetch::{self, Stop, Target, Watcher},
    name::{license_file_name, safe_file_name},
    place::{self, Proof},
    quarantine::Origin,
    remote::{Remote, Subject},
};

/// Downloads that run at the same time.
const CONCURRENCY: usize = 2;

/// Progress is told this often at most; changes of state are told at once.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// Says what time it is, for the list.
pub trait Clock: Send + Sync + 'static {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
}

impl<F: Fn() -> DateTime<Utc> + Send + Sync + 'static> Clock for F {
    fn now(&self) -> DateTime<Utc> {
        self()
    }
}

/// A download that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    subject: Subject,
    file_name: String,
    folder: PathBuf,
    size: Option<u64>,
    sha256: Option<String>,
}

impl Request {
    /// The license file of a license, named like the license names it with the ending `.slf`, into `folder`.
    #[must_use]
    pub fn license_file(license_id: &str, file_name: &str, folder: &Path) -> Self {
        Self {
            subject: Subject::LicenseFile { license_id: license_id.to_owned() },
            file_name: license_file_name(file_name),
            folder: folder.to_owned(),
            size: None,
            sha256: None,
        }
    }

    /// A release, with size and SHA-256 as its document announces them.
    #[must_use]
    pub fn release(sku: &str, file_name: &str, size: u64, sha256: &str, folder: &Path) -> Self {
        Self {
            subject: Subject::Release { sku: sku.to_owned(), file_name: file_name.to_owned() },
            file_name: file_name.to_owned(),
            folder: folder.to_owned(),
            size: Some(size),
            sha256: Some(sha256.to_owned()),
        }
    }
}

/// Where a download stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// For its turn.
    Waiting,
    /// Bytes are coming.
    Running,
    /// For something other than its turn; the bytes so far are kept.
    Paused(Pause),
    /// All bytes are here and are being proven.
    Verifying,
    /// Proven and placed.
    Done,
    /// Ended without a file.
    Failed(Failure),
    /// Taken back; nothing of it is left.
    Cancelled,
}

impl State {
    /// `waiting`, `running`, `paused`, `verifying`, `done`, `failed` or `cancelled`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Running => "running",
            Self::Paused(_) => "paused",
            Self::Verifying => "verifying",
            Self::Done => "done",
            Self::Failed(_) => "failed",
            Self::Cancelled => "cancelled",
        }
    }

    /// The code of the reason of a pause or failure.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        match self {
            Self::Paused(pause) => Some(pause.code()),
            Self::Failed(failure) => Some(failure.code()),
            _ => None,
        }
    }

    /// What a stored state is after a restart: what ran begins again where it left off, and what was offline tries.
    fn after_restart(name: &str, reason: Option<&str>) -> Self {
        match name {
            "paused" => match Pause::from_code(reason.unwrap_or_default()) {
                Pause::Offline => Self::Waiting,
                pause => Self::Paused(pause),
            },
            "done" => Self::Done,
            "failed" => Self::Failed(Failure::from_code(reason.unwrap_or_default())),
            "cancelled" => Self::Cancelled,
            _ => Self::Waiting,
        }
    }

    const fn has_ended(&self) -> bool {
        matches!(self, Self::Done | Self::Failed(_) | Self::Cancelled)
    }
}

/// A download as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Download {
    /// Names it in the queue's calls.
    pub id: i64,
    /// What is fetched.
    pub subject: Subject,
    /// The portal's name of the file.
    pub file_name: String,
    /// Where it goes.
    pub folder: PathBuf,
    /// Bytes in all, where they were announced.
    pub size: Option<u64>,
    /// Bytes that have come.
    pub received: u64,
    /// Where it stands.
    pub state: State,
    /// The finished file.
    pub placed: Option<PathBuf>,
    /// When it was asked for.
    pub queued_at: DateTime<Utc>,
    /// When it was done, failed or cancelled.
    pub ended_at: Option<DateTime<Utc>>,
}

/// Why a call of the queue did nothing.
#[derive(Debug, Error)]
pub enum QueueError {
    /// No download has this id.
    #[error("no such download")]
    Unknown,
    /// It hasn't ended: cancel it first.
    #[error("the download hasn't ended")]
    NotEnded,
    /// The folder's path is not text that can be stored.
    #[error("the folder's path is not Unicode")]
    FolderName,
    /// The queue was stopped.
    #[error("the queue was stopped")]
    Stopped,
    /// The mirror's database.
    #[error(transparent)]
    Mirror(#[from] licet_mirror::Error),
}

impl QueueError {
    /// Names the error; the words for people are the Fluent message `error-CODE`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown => "download-unknown",
            Self::NotEnded => "download-not-ended",
            Self::FolderName => "download-folder",
            Self::Stopped => "download-stopped",
            Self::Mirror(error) => error.code(),
        }
    }

    /// The codes of [`QueueError::code`] beside the mirror's.
    pub const CODES: &'static [&'static str] =
        &["download-unknown", "download-not-ended", "download-folder", "download-stopped"];
}

/// What a running download was asked to do.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wish {
    Pause,
    Cancel,
}

struct Running {
    token: CancellationToken,
    wish: Option<Wish>,
}

struct Entry {
    download: Download,
    sha256: Option<String>,
    etag: Option<String>,
    running: Option<Running>,
}

/// The name under which a file is saved, whatever the portal calls it.
fn saved_name(subject: &Subject, file_name: &str) -> String {
    match subject {
        Subject::LicenseFile { .. } => license_file_name(file_name),
        Subject::Release { .. } => safe_file_name(file_name),
    }
}

impl Entry {
    fn part(&self) -> PathBuf {
        let name = saved_name(&self.download.subject, &self.download.file_name);
        self.download.folder.join(format!("{name}.{}.part", self.download.id))
    }

    fn row(&self) -> DownloadRow {
        let d = &self.download;
        let (kind, subject) = match &d.subject {
            Subject::LicenseFile { license_id } => ("license_file", license_id.clone()),
            Subject::Release { sku, .. } => ("release", sku.clone()),
        };
        let text = |path: &Path| path.to_string_lossy().into_owned();
        DownloadRow {
            id: d.id,
            kind: kind.to_owned(),
            subject,
            file_name: d.file_name.clone(),
            folder: text(&d.folder),
            size: d.size,
            sha256: self.sha256.clone(),
            state: d.state.name().to_owned(),
            reason: d.state.reason().map(str::to_owned),
            etag: self.etag.clone(),
            part: (!d.state.has_ended() || self.etag.is_some()).then(|| text(&self.part())),
            placed: d.placed.as_deref().map(text),
            received: d.received,
            queued_at: d.queued_at,
            ended_at: d.ended_at,
        }
    }

    fn from_row(row: DownloadRow) -> Self {
        let subject = if row.kind == "license_file" {
            Subject::LicenseFile { license_id: row.subject }
        } else {
            Subject::Release { sku: row.subject, file_name: row.file_name.clone() }
        };
        let state = State::after_restart(&row.state, row.reason.as_deref());
        Self {
            download: Download {
                id: row.id,
                subject,
                file_name: row.file_name,
                folder: row.folder.into(),
                size: row.size,
                received: row.received,
                state,
                placed: row.placed.map(PathBuf::from),
                queued_at: row.queued_at,
                ended_at: row.ended_at,
            },
            sha256: row.sha256,
            etag: row.etag,
            running: None,
        }
    }
}

/// When the list was shown last, and whether it will be again without anybody's doing.
#[derive(Default)]
struct Told {
    last: Option<Instant>,
    ahead: bool,
}

struct Inner {
    mirror: Arc<Mirror>,
    remote: Arc<dyn Remote>,
    clock: Box<dyn Clock>,
    entries: Mutex<BTreeMap<i64, Entry>>,
    shown: watch::Sender<Arc<Vec<Download>>>,
    told: Mutex<Told>,
    stopped: CancellationToken,
    tasks: TaskTracker,
}

/// The queue. Clones are the same queue; [`Queue::stop`] ends it, and what ran goes on at the next start.
#[derive(Clone)]
pub struct Queue(Arc<Inner>);

impl std::fmt::Debug for Queue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").finish_non_exhaustive()
    }
}

impl Queue {
    /// Takes up what the mirror's database has of earlier runs, and goes on with it.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub async fn start(
        mirror: Arc<Mirror>,
        remote: Arc<dyn Remote>,
        clock: impl Clock,
    ) -> Result<Self, QueueError> {
        let rows = {
            let mirror = Arc::clone(&mirror);
            blocking(move || mirror.downloads()).await??
        };
        let entries = rows.into_iter().map(|row| (row.id, Entry::from_row(row))).collect();
        let (shown, _) = watch::channel(Arc::default());
        let queue = Self(Arc::new(Inner {
            mirror,
            remote,
            clock: Box::new(clock),
            entries: Mutex::new(entries),
            shown,
            told: Mutex::default(),
            stopped: CancellationToken::new(),
            tasks: TaskTracker::new(),
        }));
        queue.0.schedule();
        queue.0.tell();
        Ok(queue)
    }

    /// The list as it changes, the newest download first.
    #[must_use]
    pub fn watch(&self) -> watch::Receiver<Arc<Vec<Download>>> {
        self.0.shown.subscribe()
    }

    /// Queues a download and answers its id; one of the same file that hasn't ended is taken for it.
    ///
    /// # Errors
    /// When it can't be stored.
    pub async fn add(&self, request: Request) -> Result<i64, QueueError> {
        if request.folder.to_str().is_none() {
            return Err(QueueError::FolderName);
        }
        if self.0.stopped.is_cancelled() {
            return Err(QueueError::Stopped);
        }
        let same = {
            let entries = self.0.entries();
            entries
                .values()
                .find(|entry| entry.download.subject == request.subject && !entry.download.state.has_ended())
                .map(|entry| entry.download.id)
        };
        if let Some(id) = same {
            self.resume(id).await?;
            return Ok(id);
        }
        let mut entry = Entry {
            download: Download {
                id: 0,
                subject: request.subject,
                file_name: request.file_name,
                folder: request.folder,
                size: request.size,
                received: 0,
                state: State::Waiting,
                placed: None,
                queued_at: self.0.clock.now(),
                ended_at: None,
            },
            sha256: request.sha256,
            etag: None,
            running: None,
        };
        let row = entry.row();
        let mirror = Arc::clone(&self.0.mirror);
        let id = blocking(move || mirror.add_download(&row)).await??;
        entry.download.id = id;
        self.0.entries().insert(id, entry);
        self.0.schedule();
        self.0.tell();
        Ok(id)
    }

    /// Stops a download for now; the bytes so far are kept.
    ///
    /// # Errors
    /// When there is no such download or it can't be stored.
    pub async fn pause(&self, id: i64) -> Result<(), QueueError> {
        self.wish(id, Wish::Pause).await
    }

    /// Takes a download back; what has come of it is deleted, a finished file stays.
    ///
    /// # Errors
    /// When there is no such download or it can't be stored.
    pub async fn cancel(&self, id: i64) -> Result<(), QueueError> {
        self.wish(id, Wish::Cancel).await
    }

    /// Puts a paused, failed or cancelled download into line again; any other is left as it is.
    ///
    /// # Errors
    /// When there is no such download or it can't be stored.
    pub async fn resume(&self, id: i64) -> Result<(), QueueError> {
        let row = {
            let mut entries = self.0.entries();
            let entry = entries.get_mut(&id).ok_or(QueueError::Unknown)?;
            match &mut entry.running {
                // Asked to pause and not there yet: it goes back into line. One that is being cancelled is.
                Some(running) => {
                    if running.wish == Some(Wish::Pause) {
                        running.wish = None;
                    }
                    return Ok(());
                }
                None if matches!(
                    entry.download.state,
                    State::Paused(_) | State::Failed(_) | State::Cancelled
                ) =>
                {
                    entry.download.state = State::Waiting;
                    entry.download.ended_at = None;
                    entry.row()
                }
                None => return Ok(()),
            }
        };
        self.0.store(row).await?;
        self.0.schedule();
        self.0.tell();
        Ok(())
    }

    /// Goes on with what waits for the portal to be reached.
    ///
    /// # Errors
    /// When it can't be stored.
    pub async fn back_online(&self) -> Result<(), QueueError> {
        self.resume_paused(Pause::Offline).await
    }

    /// Goes on with what waits for a sign-in.
    ///
    /// # Errors
    /// When it can't be stored.
    pub async fn signed_in(&self) -> Result<(), QueueError> {
        self.resume_paused(Pause::SignedOut).await
    }

    async fn resume_paused(&self, why: Pause) -> Result<(), QueueError> {
        let ids: Vec<i64> = {
            let entries = self.0.entries();
            entries
                .values()
                .filter(|entry| entry.running.is_none() && entry.download.state == State::Paused(why))
                .map(|entry| entry.download.id)
                .collect()
        };
        for id in ids {
            self.resume(id).await?;
        }
        Ok(())
    }

    /// Takes a download that has ended off the list; a finished file stays.
    ///
    /// # Errors
    /// When there is no such download, it hasn't ended, or it can't be stored.
    pub async fn remove(&self, id: i64) -> Result<(), QueueError> {
        let part = {
            let entries = self.0.entries();
            let entry = entries.get(&id).ok_or(QueueError::Unknown)?;
            if entry.running.is_some() || !entry.download.state.has_ended() {
                return Err(QueueError::NotEnded);
            }
            entry.part()
        };
        // A failed one may have left its bytes for another try.
        delete(&part).await;
        let mirror = Arc::clone(&self.0.mirror);
        blocking(move || mirror.remove_download(id)).await??;
        self.0.entries().remove(&id);
        self.0.tell();
        Ok(())
    }

    /// Takes downloads off the list that the mirror's database has no longer: this account may not have their files any
    /// more. What runs stays until it has ended; finished files stay.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub async fn drop_gone(&self) -> Result<(), QueueError> {
        // Those that were queued while the database is read are not among them.
        let known: Vec<i64> = self.0.entries().keys().copied().collect();
        let mirror = Arc::clone(&self.0.mirror);
        let rows = blocking(move || mirror.downloads()).await??;
        let gone = |id: &i64| rows.iter().all(|row| row.id != *id);
        let parts: Vec<PathBuf> = {
            let mut entries = self.0.entries();
            let ended = |entries: &BTreeMap<i64, Entry>, id: &i64| {
                entries.get(id).is_some_and(|entry| entry.running.is_none())
            };
            let gone: Vec<i64> = known.into_iter().filter(|id| gone(id) && ended(&entries, id)).collect();
            gone.iter().filter_map(|id| entries.remove(id)).map(|entry| entry.part()).collect()
        };
        for part in &parts {
            delete(part).await;
        }
        if !parts.is_empty() {
            self.0.tell();
        }
        Ok(())
    }

    /// Ends the queue and waits until nothing of it runs. What ran is stored as it stands, for the next start.
    pub async fn stop(&self) {
        self.0.stopped.cancel();
        self.0.tasks.close();
        self.0.tasks.wait().await;
    }

    async fn wish(&self, id: i64, wish: Wish) -> Result<(), QueueError> {
        let (row, part) = {
            let mut entries = self.0.entries();
            let entry = entries.get_mut(&id).ok_or(QueueError::Unknown)?;
            if let Some(running) = &mut entry.running {
                // A cancel that is under way isn't softened to a pause.
                if running.wish != Some(Wish::Cancel) {
                    running.wish = Some(wish);
                }
                running.token.cancel();
                return Ok(());
            }
            match (wish, &entry.download.state) {
                (Wish::Pause, State::Waiting | State::Paused(_)) => {
                    entry.download.state = State::Paused(Pause::User);
                }
                (Wish::Cancel, State::Waiting | State::Paused(_) | State::Failed(_)) => {
                    entry.download.state = State::Cancelled;
                    entry.download.received = 0;
                    entry.download.ended_at = Some(self.0.clock.now());
                    entry.etag = None;
                }
                _ => return Ok(()),
            }
            (entry.row(), entry.part())
        };
        if wish == Wish::Cancel {
            delete(&part).await;
        }
        self.0.store(row).await?;
        self.0.tell();
        Ok(())
    }
}

/// Runs what blocks where it may.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, QueueError> {
    // It fails only when the runtime is going down.
    spawn_blocking(work).await.map_err(|_| QueueError::Stopped)
}

async fn delete(part: &Path) {
    if let Err(error) = tokio::fs::remove_file(part).await
        && error.kind() != std::io::ErrorKind::NotFound
    {
        tracing::warn!(kind = ?error.kind(), "a part could not be deleted");
    }
}

impl Inner {
    fn entries(&self) -> MutexGuard<'_, BTreeMap<i64, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn store(&self, row: DownloadRow) -> Result<(), QueueError> {
        let mirror = Arc::clone(&self.mirror);
        Ok(blocking(move || mirror.update_download(&row)).await??)
    }

    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows the list as it is now.
    fn tell(&self) {
        self.told().last = Some(Instant::now());
        let list = self.entries().values().rev().map(|entry| entry.download.clone()).collect();
        self.shown.send_replace(Arc::new(list));
    }

    /// Shows the list now or soon, so that also what came last before a stall is seen.
    fn tell_progress(self: &Arc<Self>) {
        let wait = {
            let mut told = self.told();
            if told.ahead {
                return;
            }
            let wait = told.last.map_or(Duration::ZERO, |last| TELL_EVERY.saturating_sub(last.elapsed()));
            told.ahead = !wait.is_zero();
            wait
        };
        if wait.is_zero() {
            return self.tell();
        }
        let inner = Arc::clone(self);
        self.tasks.spawn(async move {
            // Stopped or due: either way the list is shown as it is.
            let _ = tokio::time::timeout(wait, inner.stopped.cancelled()).await;
            inner.told().ahead = false;
            inner.tell();
        });
    }

    /// Starts what waits longest while fewer than [`CONCURRENCY`] run.
    fn schedule(self: &Arc<Self>) {
        let mut entries = self.entries();
        let mut running = entries.values().filter(|entry| entry.running.is_some()).count();
        for (id, entry) in entries.iter_mut() {
            if running >= CONCURRENCY || self.stopped.is_cancelled() {
                break;
            }
            if entry.running.is_some() || entry.download.state != State::Waiting {
                continue;
            }
            let token = self.stopped.child_token();
            entry.running = Some(Running { token: token.clone(), wish: None });
            entry.download.state = State::Running;
            running += 1;
            let (inner, id) = (Arc::clone(self), *id);
            self.tasks.spawn(async move { inner.run(id, token).await });
        }
    }

    /// Changes an entry, stores it and shows it.
    async fn change(&self, id: i64, change: impl FnOnce(&mut Entry)) {
        let row = self.entries().get_mut(&id).map(|entry| {
            change(entry);
            entry.row()
        });
        if let Some(row) = row
            && let Err(error) = self.store(row).await
        {
            // The list still shows what is so; a restart would begin this download again.
            tracing::error!(%error, id, "a download's state could not be stored");
        }
        self.tell();
    }

    async fn run(self: Arc<Self>, id: i64, token: CancellationToken) {
        self.change(id, |_| {}).await;
        let outcome = self.work(id, &token).await;
        let wish = self.entries().get(&id).and_then(|entry| entry.running.as_ref()?.wish);
        let part = self.entries().get(&id).map(Entry::part);
        let now = self.clock.now();
        let (state, forget) = match outcome {
            Ok(placed) => {
                self.change(id, |entry| entry.download.placed = Some(placed)).await;
                (State::Done, true)
            }
            Err(Stop::Interrupted) => match wish {
                Some(Wish::Cancel) => (State::Cancelled, true),
                Some(Wish::Pause) => (State::Paused(Pause::User), false),
                // The queue is being stopped: the next start goes on.
                None => (State::Waiting, false),
            },
            Err(Stop::Offline) => (State::Paused(Pause::Offline), false),
            Err(Stop::SignedOut) => (State::Paused(Pause::SignedOut), false),
            Err(Stop::Failed(failure)) => {
                let forget = !failure.keeps_part();
                (State::Failed(failure), forget)
            }
        };
        if forget && let Some(part) = part {
            delete(&part).await;
        }
        self.change(id, |entry| {
            if state.has_ended() {
                entry.download.ended_at = Some(now);
            }
            if forget {
                entry.etag = None;
                if state != State::Done {
                    entry.download.received = 0;
                }
            }
            entry.download.state = state;
            entry.running = None;
        })
        .await;
        self.schedule();
        self.tell();
    }

    /// Fetches, proves, places.
    async fn work(self: &Arc<Self>, id: i64, token: &CancellationToken) -> Result<PathBuf, Stop> {
        let (subject, part, size, sha256, folder, name) = {
            let entries = self.entries();
            let entry = entries.get(&id).ok_or(Stop::Interrupted)?;
            let d = &entry.download;
            (
                d.subject.clone(),
                entry.part(),
                d.size,
                entry.sha256.clone(),
                d.folder.clone(),
                saved_name(&d.subject, &d.file_name),
            )
        };
        tokio::fs::create_dir_all(&folder).await?;
        let limit = size.unwrap_or(u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX));
        loop {
            let etag = self.entries().get(&id).and_then(|entry| entry.etag.clone());
            let target = Target { subject: &subject, part: &part, size, limit, etag, token };
            let resumed = fetch::fetch(&*self.remote, target, &mut Telling { inner: self, id }).await?;
            self.change(id, |entry| entry.download.state = State::Verifying).await;
            let proof = match (&subject, &sha256) {
                (Subject::LicenseFile { license_id }, _) => Proof::LicenseFile {
                    license_id: license_id.clone(),
                    keys: self.remote.license_file_keys().await.map_err(fetch::stop)?,
                },
                (Subject::Release { .. }, Some(sha256)) => Proof::Sha256(sha256.clone()),
                // Without a hash there is nothing to prove a release by.
                (Subject::Release { .. }, None) => return Err(Failure::WrongHash.into()),
            };
            let proven = {
                let part = part.clone();
                blocking(move || place::prove(&part, &proof)).await.map_err(|_| Stop::Interrupted)?
            };
            match proven {
                // What was stitched together over a power loss may have a hole: once more, in one piece.
                Err(Failure::WrongHash) if resumed => {
                    delete(&part).await;
                    self.change(id, |entry| {
                        entry.etag = None;
                        entry.download.received = 0;
                        entry.download.state = State::Running;
                    })
                    .await;
                }
                Err(failure) => return Err(failure.into()),
                Ok(()) => break,
            }
        }
        if token.is_cancelled() {
            return Err(Stop::Interrupted);
        }
        let origin = Origin { url: self.remote.origin(), at: self.clock.now() };
        let placed = blocking(move || place::place(&part, &folder, &name, &origin));
        Ok(placed.await.map_err(|_| Stop::Interrupted)??)
    }
}

/// Tells the list how a transfer goes.
struct Telling<'a> {
    inner: &'a Arc<Inner>,
    id: i64,
}

impl Watcher for Telling<'_> {
    async fn begun(&mut self, etag: Option<&str>) -> Result<(), Stop> {
        let row = self.inner.entries().get_mut(&self.id).map(|entry| {
            entry.etag = etag.map(str::to_owned);
            entry.row()
        });
        match row {
            // Bytes of one file under the tag of another would be stitched to a third's: no store, no bytes.
            Some(row) => self.inner.store(row).await.map_err(|error| {
                tracing::error!(%error, "a download's tag could not be stored");
                match error {
                    QueueError::Mirror(licet_mirror::Error::DiskFull) => Failure::DiskFull.into(),
                    _ => Stop::Failed(Failure::Folder),
                }
            }),
            None => Err(Stop::Interrupted),
        }
    }

    fn received(&mut self, bytes: u64) {
        if let Some(entry) = self.inner.entries().get_mut(&self.id) {
            entry.download.received = bytes;
        }
        self.inner.tell_progress();
    }
}
