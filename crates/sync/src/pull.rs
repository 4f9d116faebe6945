//! Pulling: asks, decodes and writes, three pages in flight; compares and mends buckets.
//!
//! While a page is written the next is decoded and the one after that is fetched. What comes next says `plan.rs`.

use crate::engine::{Ended, Sync, retry_with_backoff};
use crate::plan::{Next, Outcome, Reason, Situation, next};
use crate::remote::RemoteError;
use crate::state::Activity;
use licet_mirror::{AfterFailure, AfterRefusal, Applied, End, Mirror, Page, Phase, SyncPosition};
use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::Ordering::Release;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// A page, decoded or being decoded; or why none came.
type Coming = Result<Decoding, Ended>;

enum Decoding {
    Done(licet_mirror::Result<Page>),
    Beside(JoinHandle<licet_mirror::Result<Page>>),
}

/// Pages that are fetched or decoded beside the one that is written.
const AHEAD: usize = 2;

/// Pages on their way, one after another. Fetching ends when this is dropped.
struct Stream {
    pages: mpsc::Receiver<Coming>,
    fetching: JoinHandle<()>,
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.fetching.abort();
    }
}

impl Stream {
    /// The next page; none once the last one has come.
    async fn next(&mut self) -> Option<Result<Page, Ended>> {
        let decoding = match self.pages.recv().await? {
            Ok(Decoding::Done(page)) => return Some(page.map_err(Ended::from)),
            Ok(Decoding::Beside(decoding)) => decoding,
            Err(ended) => return Some(Err(ended)),
        };
        Some(match decoding.await {
            Ok(page) => page.map_err(Ended::from),
            Err(error) if error.is_panic() => {
                Err(Ended::Mirror(licet_mirror::Error::panicked(&*error.into_panic())))
            }
            // The program is ending.
            Err(_) => Err(Ended::Cancelled),
        })
    }
}

/// An answer of fewer bytes is decoded sooner than handed to another thread.
const SOON_DECODED: usize = 4 * 1024;

/// Decodes a short answer on this thread. Whoever waits for the page hears of a panic, too.
fn decode(text: Vec<u8>) -> licet_mirror::Result<Page> {
    catch_unwind(AssertUnwindSafe(|| Page::decode(text)))
        .unwrap_or_else(|panic| Err(licet_mirror::Error::panicked(&*panic)))
}

/// Buckets that were found to differ, at a number of the mirror's.
#[derive(Default)]
struct Differing {
    at: i64,
    buckets: Vec<u8>,
}

/// Pages without a row that a portal may send in a row while it says that there is more.
const MOST_EMPTY: u32 = 100;

/// The way that a run has come: a portal that leads it back, or on and on without a row, is left (docs/SYNC.md, rule
/// 6).
#[derive(Default)]
struct Way {
    cursors: HashSet<u64>,
    empty: u32,
}

impl Way {
    /// Whether it goes on to somewhere new.
    fn goes_on(&mut self, page: &Page) -> bool {
        let mut hasher = DefaultHasher::new();
        page.end().cursor.hash(&mut hasher);
        self.empty = if page.is_empty() { self.empty + 1 } else { 0 };
        self.cursors.insert(hasher.finish()) && self.empty <= MOST_EMPTY
    }
}

/// How a run stands.
struct CatchUp {
    situation: Situation,
    /// Rows that it has brought so far, and how many there will be, where that can be guessed.
    rows: u64,
    expected: Option<u64>,
    differing: Differing,
    coming: Option<Stream>,
    way: Way,
}

impl CatchUp {
    /// The mirror has begun a snapshot: what was on its way is of the cursor before.
    fn begin_snapshot(&mut self, last: Outcome) {
        (self.coming, self.way) = (None, Way::default());
        (self.situation.phase, self.situation.last) = (Phase::Snapshot, Some(last));
    }
}

impl Sync {
    /// Pulls until the mirror is up to date, or something stands in the way. Where answers can't be used the same way for
    /// the third time, it takes one snapshot (Y1).
    pub(crate) async fn pull(&self, cancel: &CancellationToken) -> Result<Activity, Ended> {
        loop {
            let ended = match self.catch_up(cancel).await {
                Err(ended) => ended,
                done => return done,
            };
            let Some(code) = ended.answer_code() else { return Err(ended) };
            match self.on_mirror(move |mirror| mirror.pull_failed(code)).await? {
                AfterFailure::TryAgain => return Err(ended),
                AfterFailure::Stuck => return Err(Ended::Stuck(ended.detail())),
                // There is one such snapshot, so this loop ends.
                AfterFailure::SnapshotBegun => {
                    tracing::warn!(why = ended.detail(), "pulls fail again and again: taking a snapshot");
                }
            }
        }
    }

    async fn catch_up(&self, cancel: &CancellationToken) -> Result<Activity, Ended> {
        let mut run = self.begin_catch_up()?;
        loop {
            match next(run.situation) {
                Next::Done => return Ok(Activity::Idle),
                Next::Hold => {
                    let removals = self.read_inline(Mirror::sync_position)?.held.unwrap_or(0);
                    return Ok(Activity::Held { removals });
                }
                Next::Stop(reason) => return Ok(Activity::Stopped(reason)),
                Next::Snapshot => {
                    self.on_mirror(Mirror::begin_snapshot).await?;
                    run.situation.repairs += 1;
                    run.begin_snapshot(Outcome::Refused);
                }
                Next::Compare => {
                    run.situation.compare_due = true;
                    let outcome = self.compare(&mut run.differing, cancel).await?;
                    run.situation.moved += u32::from(outcome == Outcome::Moved);
                    if outcome == (Outcome::Compared { differing: 0 }) {
                        self.note_comparison().await?;
                    }
                    run.situation.last = Some(outcome);
                }
                Next::Mend => {
                    run.situation.last = Some(self.mend(&run.differing, cancel).await?);
                    run.situation.mended = true;
                    run.situation.held = self.read_inline(Mirror::sync_position)?.held.is_some();
                }
                Next::Pull { check } => {
                    if let Some(reason) = self.pull_page(&mut run, check, cancel).await? {
                        return Ok(Activity::Stopped(reason));
                    }
                }
            }
        }
    }

    fn begin_catch_up(&self) -> Result<CatchUp, Ended> {
        let standing = self.read_inline(Mirror::sync_position)?;
        let situation = Situation {
            phase: standing.phase,
            last: None,
            held: standing.held.is_some(),
            asked_check: false,
            compare_due: self.is_comparison_due(&standing),
            moved: 0,
            disagreed: standing.disagreed,
            mended: false,
            repairs: 0,
        };
        let expected = (standing.phase == Phase::Snapshot && standing.rows > 0).then_some(standing.rows);
        let (differing, way) = (Differing::default(), Way::default());
        Ok(CatchUp { situation, rows: 0, expected, differing, coming: None, way })
    }

    /// Takes the next page and writes it. A reason: asking on would not help.
    async fn pull_page(
        &self,
        run: &mut CatchUp,
        check: bool,
        cancel: &CancellationToken,
    ) -> Result<Option<Reason>, Ended> {
        let (rows, expected) = (run.rows, run.expected);
        let snapshot = run.situation.phase == Phase::Snapshot;
        self.modify(|status| status.activity = Activity::Syncing { rows, expected, snapshot });
        run.situation.asked_check = check;
        let stream = match &mut run.coming {
            Some(stream) => stream,
            None => {
                let cursor = self.read_inline(Mirror::sync_position)?.cursor;
                run.coming.insert(self.fetch(cursor, check))
            }
        };
        let page = tokio::select! {
            () = cancel.cancelled() => return Err(Ended::Cancelled),
            page = stream.next() => page,
        };
        let page = match page {
            Some(Err(Ended::Remote(RemoteError::CursorExpired))) => {
                let outcome = self.refused().await?;
                run.begin_snapshot(outcome);
                return Ok(None);
            }
            Some(page) => page?,
            // Fetching was ended with the program.
            None => return Err(Ended::Cancelled),
        };
        let end = page.end().clone();
        if end.more && !run.way.goes_on(&page) {
            return Ok(Some(Reason::CursorLoop));
        }
        if !end.more {
            run.coming = None;
        }
        run.rows += page.len() as u64;
        let applied = self.apply(page).await?;
        run.situation.last = Some(Outcome::Page { more: end.more, agrees: applied.agrees });
        if end.more {
            // An edit doesn't wait for a million rows.
            self.push_where_due(cancel).await?;
        } else {
            self.note_end(&mut run.situation, end.seq)?;
        }
        Ok(None)
    }

    /// Starts to fetch pages from `cursor` on, until one says that there is no more. Where the next one begins is read from
    /// a page's last line, before the rest of it is decoded.
    fn fetch(&self, mut cursor: Option<String>, check: bool) -> Stream {
        let (remote, pauses) = (Arc::clone(&self.remote), self.pauses());
        let (sender, pages) = mpsc::channel(AHEAD);
        let fetching = tokio::spawn(async move {
            // There is room before anything is fetched: no more than so many are held.
            while let Ok(room) = sender.reserve().await {
                let text = match retry_with_backoff(&pauses, || remote.pull(cursor.clone(), check)).await {
                    Ok(text) => text,
                    Err(error) => {
                        room.send(Err(error.into()));
                        break;
                    }
                };
                // One that ends in another way is no page: decoding says what is wrong with it.
                let end = End::of(&text).filter(|end| end.more);
                room.send(Ok(if text.len() < SOON_DECODED {
                    Decoding::Done(decode(text))
                } else {
                    Decoding::Beside(tokio::task::spawn_blocking(move || Page::decode(text)))
                }));
                let Some(end) = end else { break };
                cursor = Some(end.cursor);
            }
        });
        Stream { pages, fetching }
    }

    async fn apply(&self, page: Page) -> Result<Applied, Ended> {
        let now = (self.clock)();
        let applied = self.on_mirror(move |mirror| mirror.apply_page(&page, now)).await?;
        self.tell_stale(&applied);
        Ok(applied)
    }

    fn tell_stale(&self, applied: &Applied) {
        if !applied.kinds.is_empty() {
            // Nobody may be listening.
            let _ = self.stale.send(applied.kinds.clone());
        }
    }

    /// After the last page of a catch-up: how the mirror stands now.
    fn note_end(&self, situation: &mut Situation, seq: Option<i64>) -> Result<(), Ended> {
        let standing = self.read_inline(Mirror::sync_position)?;
        if situation.phase == Phase::Snapshot && standing.phase == Phase::Current {
            situation.compare_due = true;
        }
        situation.phase = standing.phase;
        situation.held = standing.held.is_some();
        situation.disagreed = standing.disagreed;
        self.reached.store(seq.unwrap_or(-1), Release);
        Ok(())
    }

    async fn refused(&self) -> Result<Outcome, Ended> {
        let now = (self.clock)();
        Ok(match self.on_mirror(move |mirror| mirror.cursor_refused(now)).await? {
            AfterRefusal::SnapshotBegun => Outcome::Refused,
            AfterRefusal::Loop => Outcome::RefusedInACircle,
        })
    }

    /// Compares the buckets of both sides (docs/SYNC.md, rule 10).
    async fn compare(&self, differing: &mut Differing, cancel: &CancellationToken) -> Result<Outcome, Ended> {
        let Some((at, ours)) = self.on_mirror(Mirror::buckets).await? else {
            return Ok(Outcome::NotCompared);
        };
        let asked = self.unless_cancelled(cancel, self.retry_with_backoff(|| self.remote.buckets(at))).await;
        let theirs = match asked {
            // The mirror is up to date: what is only a second look must not make the run a failed one.
            Err(Ended::Remote(error @ (RemoteError::Busy { .. } | RemoteError::Refused { .. }))) => {
                tracing::info!(%error, "buckets can't be compared now");
                return Ok(Outcome::NotCompared);
            }
            asked => asked?,
        };
        match theirs.seq.cmp(&at) {
            Ordering::Equal => {}
            Ordering::Greater => return Ok(Outcome::Moved),
            // It was restored from a backup since: the next pull will say so.
            Ordering::Less => return Ok(Outcome::NotCompared),
        }
        let differs = |(n, (ours, theirs))| (ours != theirs).then_some(u8::try_from(n).unwrap_or(u8::MAX));
        let buckets: Vec<u8> = ours.iter().zip(&theirs.buckets).enumerate().filter_map(differs).collect();
        if !buckets.is_empty() {
            tracing::warn!(buckets = buckets.len(), "the mirror differs from the portal");
        }
        *differing = Differing { at, buckets };
        Ok(Outcome::Compared { differing: differing.buckets.len() })
    }

    /// Fetches these buckets again, each alone. One that can't be had or isn't proven leaves the rows as they are; the
    /// comparison after it says whether that was enough.
    async fn mend(&self, differing: &Differing, cancel: &CancellationToken) -> Result<Outcome, Ended> {
        for n in differing.buckets.iter().copied() {
            match self.mend_one(n, differing.at, cancel).await {
                Err(Ended::Remote(error @ RemoteError::Busy { .. })) => {
                    tracing::info!(%error, "a bucket can't be fetched now");
                    return Ok(Outcome::NotCompared);
                }
                Err(Ended::Remote(
                    error @ (RemoteError::Refused { .. }
                    | RemoteError::Form(_)
                    | RemoteError::TooLarge(_)
                    | RemoteError::NotThePortal(_)),
                )) => tracing::warn!(%error, bucket = n, "a bucket can't be used"),
                Err(Ended::Mirror(error @ licet_mirror::Error::Line { .. })) => {
                    tracing::warn!(%error, bucket = n, "a bucket can't be used");
                }
                done => done?,
            }
        }
        Ok(Outcome::Mended)
    }

    async fn mend_one(&self, n: u8, at: i64, cancel: &CancellationToken) -> Result<(), Ended> {
        let text =
            self.unless_cancelled(cancel, self.retry_with_backoff(|| self.remote.bucket(n, at))).await?;
        let now = (self.clock)();
        let apply = move |mirror: &Mirror| mirror.apply_bucket(n, &Page::decode(text)?, now);
        let applied = self.on_mirror(apply).await?;
        self.tell_stale(&applied);
        Ok(())
    }

    async fn note_comparison(&self) -> Result<(), Ended> {
        let now = (self.clock)();
        self.on_mirror(move |mirror| mirror.note_compared(now)).await
    }

    /// Once a day by the clock of this machine: it decides how often, never what is newer.
    fn is_comparison_due(&self, standing: &SyncPosition) -> bool {
        let now = (self.clock)();
        standing.compared_at.is_none_or(|at| (now - at).abs() >= chrono::TimeDelta::days(1))
    }
}
