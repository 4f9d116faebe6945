//! Applying what the portal answered: pages, snapshots, refusals, the guard against mass removal.
//!
//! Which answer to ask for next is the plan's business (`licet-sync`); here stands only what the mirror's state becomes.

use crate::error::{Error, Result};
use crate::open::{WRITER_CACHE, Writer};
use crate::page::Page;
use crate::writing::{Writing, store_check, stored_check};
use crate::{
    Mirror, changes::What, counters, documents, entitlement, failures, meta, outbox, removal, search,
    settings, shown, unchanged,
};
use chrono::{DateTime, Utc};
use licet_protocol::sync::Check;
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};

/// Whether the mirror holds a whole listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A listing is being read; rows that it hasn't seen yet stay until it is proven complete.
    Snapshot,
    /// A listing is complete; changes follow.
    Current,
}

/// How far the mirror has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// From where to go on; none: from the beginning of a snapshot.
    pub cursor: Option<String>,
    /// Whether the listing is complete.
    pub phase: Phase,
    /// Rows that are shown, of all kinds.
    pub rows: u64,
    /// Count and digest of what this listing has brought so far.
    pub check: Check,
    /// Removals that wait for the admin or a matching digest.
    pub held: Option<u64>,
    /// Snapshots in a row that were complete by their own word and whose digest did not agree.
    pub disagreed: u32,
    /// When the last sync succeeded.
    pub last_synced_at: Option<DateTime<Utc>>,
    /// When its buckets were last found to be those of the portal.
    pub compared_at: Option<DateTime<Utc>>,
}

/// What a page did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Rows that were put.
    pub puts: usize,
    /// Rows that went.
    pub removed: u64,
    /// Removals that now wait for the admin or a matching digest, when the catch-up ended in that.
    pub held: Option<u64>,
    /// Whether the portal's count and digest agreed; none where it gave none.
    pub agrees: Option<bool>,
    /// Whether the mirror now holds all that the account may see, as far as is known.
    pub complete: bool,
    /// Kinds whose rows changed, each once.
    pub kinds: Vec<String>,
}

impl Applied {
    /// Notes a kind whose rows changed.
    pub(crate) fn note(&mut self, kind: &str) {
        if !self.kinds.iter().any(|noted| noted == kind) {
            self.kinds.push(kind.to_owned());
        }
    }
}

/// A refusal of a cursor as expired, kept to see a loop.
#[derive(Serialize, Deserialize)]
struct Refusal {
    at: i64,
    cursor: String,
}

/// What follows from the portal's refusing a cursor as expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterRefusal {
    /// The mirror has begun a snapshot and keeps showing what it has.
    SnapshotBegun,
    /// The same cursor was refused three times in ten minutes: asking on would go on for ever.
    Loop,
}

/// Memory for building an index, in the form of `PRAGMA cache_size`.
const SORTING_CACHE: i64 = -12_000;
/// Setting that notes when the mirror was last compared with the portal.
const COMPARED_AT: &str = "sync-checked-at";
const REFUSALS_IN_MS: i64 = 10 * 60 * 1000;
const REFUSALS_OF_ONE_CURSOR: usize = 3;

impl Mirror {
    /// How far the mirror has read.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn standing(&self) -> Result<Standing> {
        self.remembered(&self.remembered.standing, |connection| {
            let held = meta::number(connection, meta::HELD)?;
            let compared_at = settings::get(connection, COMPARED_AT)?;
            Ok(Standing {
                cursor: meta::get(connection, meta::CURSOR)?,
                phase: phase(connection)?,
                rows: unsigned(meta::number(connection, meta::TOTAL)?),
                check: stored_check(connection)?,
                held: (held > 0).then(|| unsigned(held)),
                disagreed: u32::try_from(meta::number(connection, meta::DISAGREED)?).unwrap_or(u32::MAX),
                last_synced_at: last_synced(connection)?,
                compared_at: moment(compared_at.as_deref()),
            })
        })
    }

    /// Notes that its buckets are those of the portal.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn note_compared(&self, now: DateTime<Utc>) -> Result<()> {
        self.set_setting(COMPARED_AT, Some(&now.to_rfc3339()))
    }

    /// Applies one whole answer: its rows, drops, hides, search work, counters and the new cursor in one transaction
    /// (docs/SYNC.md, rule 4). `now` dates the changes and, when the mirror is then up to date, `last_synced_at`.
    ///
    /// # Errors
    /// [`Error::Line`] when the answer says not from where to go on, or is older than what is here; or when the database can't be written, a full disk
    /// included: then it stands as it did before.
    pub fn apply_page(&self, page: &Page, now: DateTime<Utc>) -> Result<Applied> {
        if page.end.cursor.is_empty() {
            return Err(Error::Line { line: 0, reason: "an end without a cursor".to_owned() });
        }
        if unchanged::may_be(page)
            && let Some(applied) = self.write(|tx| unchanged::note(tx, page, now))?
        {
            return Ok(applied);
        }
        self.pull(
            |w| {
                let mut applied = apply(w, page, now)?;
                applied.puts = page.puts.len();
                Ok(applied)
            },
            now,
        )
    }

    /// Begins a snapshot: rows stay and are shown until it is proven complete. Removals that were held are given up;
    /// the snapshot decides.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn begin_snapshot(&self) -> Result<()> {
        self.write(begin_snapshot)
    }

    /// Notes that the portal refused the cursor as expired, and begins a snapshot unless that goes round in a circle.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn cursor_refused(&self, now: DateTime<Utc>) -> Result<AfterRefusal> {
        self.write(|tx| {
            let cursor = meta::get(tx, meta::CURSOR)?.unwrap_or_default();
            let now = now.timestamp_millis();
            let stored = meta::get(tx, meta::REFUSALS)?.unwrap_or_default();
            let mut refusals: Vec<Refusal> = serde_json::from_str(&stored).unwrap_or_default();
            // A clock that was set back must not keep an old refusal for ever.
            refusals.retain(|refusal| (now - refusal.at).abs() < REFUSALS_IN_MS);
            refusals.push(Refusal { at: now, cursor: cursor.clone() });
            let same = refusals.iter().filter(|refusal| refusal.cursor == cursor).count();
            meta::set(tx, meta::REFUSALS, &serde_json::to_string(&refusals).unwrap_or_default())?;
            if same >= REFUSALS_OF_ONE_CURSOR {
                return Ok(AfterRefusal::Loop);
            }
            begin_snapshot(tx)?;
            Ok(AfterRefusal::SnapshotBegun)
        })
    }

    /// The admin has confirmed the removals that were held: they go. Answers how many rows went.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn confirm_removals(&self, now: DateTime<Utc>) -> Result<u64> {
        self.pull(
            |w| {
                w.logging = true;
                let rows = removal::apply(w)?;
                release(w.tx)?;
                Ok(Applied { removed: unsigned(rows), ..Applied::default() })
            },
            now,
        )
        .map(|applied| applied.removed)
    }

    /// Removes everything that was pulled, to be pulled anew. The outbox, settings, reminders and downloads stay.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn wipe(&self) -> Result<()> {
        let mut writer = self.writer();
        writer.known = None;
        let tx = writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for table in [
            "product",
            "site",
            "release",
            "purchase",
            "license",
            "other",
            "entitlement",
            "entitlement_body",
            "cover",
            "counter",
            "ends_on_count",
            "seats_until",
            "change",
        ] {
            tx.execute(&format!("DELETE FROM {table}"), [])?;
        }
        meta::set_number(&tx, meta::TOTAL, 0)?;
        meta::unset(&tx, meta::LAST_SYNCED)?;
        meta::unset(&tx, meta::DISAGREED)?;
        meta::unset(&tx, meta::REFUSALS)?;
        meta::unset(&tx, meta::LAPSED_TO)?;
        meta::unset(&tx, meta::CHANGES_SEEN)?;
        begin_snapshot(&tx)?;
        shown::rebuild(&tx)?;
        tx.commit()?;
        drop(writer);
        self.changed();
        Ok(())
    }

    /// Does one step of the work that waits for no one: after a first load the indexes that type-ahead needs, the search
    /// index, the other indexes; at last the write-ahead log. Answers whether there is more. Each step is a transaction of
    /// some hundredths of a second, so that pages come between.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn background_step(&self) -> Result<bool> {
        let more = self.write(|tx| {
            if phase(tx)? == Phase::Snapshot && meta::number(tx, meta::INDEXED)? == 0 {
                return Ok(false);
            }
            if meta::number(tx, meta::INDEXED)? == 1 {
                return search::background_step(tx);
            }
            if build_next_index(tx, entitlement::INDEXES_FOR_SEARCH)?
                || build_next_index(tx, documents::INDEXES)?
            {
                return Ok(true);
            }
            if !search::is_ready(tx)? {
                search::background_step(tx)?;
                return Ok(true);
            }
            if !build_next_index(tx, entitlement::INDEXES)? {
                counters::count_after_first_load(tx)?;
                meta::set_number(tx, meta::INDEXED, 1)?;
            }
            Ok(true)
        })?;
        if !more {
            self.changed();
            self.take_in_log()?;
        }
        Ok(more)
    }

    /// Runs `work` on pulled rows in one transaction.
    pub(crate) fn pull(
        &self,
        work: impl FnOnce(&mut Writing<'_>) -> Result<Applied>,
        now: DateTime<Utc>,
    ) -> Result<Applied> {
        let mut writer = self.writer();
        let Writer { connection, known } = &mut *writer;
        let done = (|| {
            let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let mut w = Writing::begin(&tx, known)?;
            let applied = work(&mut w)?;
            w.finish(now)?;
            search::index_few(&tx)?;
            tx.commit()?;
            Ok(applied)
        })();
        if done.is_err() {
            // Row numbers of rows that were rolled back.
            writer.known = None;
        }
        drop(writer);
        self.changed();
        done
    }
}

fn unsigned(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}

pub(crate) fn phase(connection: &Connection) -> Result<Phase> {
    Ok(match meta::get(connection, meta::PHASE)?.as_deref() {
        Some("current") => Phase::Current,
        _ => Phase::Snapshot,
    })
}

pub(crate) fn last_synced(connection: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(moment(meta::get(connection, meta::LAST_SYNCED)?.as_deref()))
}

/// What isn't a time is none.
fn moment(text: Option<&str>) -> Option<DateTime<Utc>> {
    Some(DateTime::parse_from_rfc3339(text?).ok()?.with_timezone(&Utc))
}

/// The greatest number that was told of this listing; a mirror of an older app has noted only where it stands.
fn told(connection: &Connection) -> Result<i64> {
    Ok(meta::number(connection, meta::TOLD)?.max(meta::number(connection, meta::SEQ)?))
}

/// Nothing waits any more.
fn release(connection: &Connection) -> Result<()> {
    meta::unset(connection, meta::HELD)?;
    meta::unset(connection, meta::BEFORE)?;
    meta::unset(connection, meta::REMOVED)
}

pub(crate) fn begin_snapshot(connection: &rusqlite::Transaction<'_>) -> Result<()> {
    meta::set(connection, meta::PHASE, "snapshot")?;
    meta::set_number(connection, meta::GENERATION, meta::number(connection, meta::GENERATION)? + 1)?;
    meta::unset(connection, meta::CURSOR)?;
    meta::unset(connection, meta::SEQ)?;
    meta::unset(connection, meta::TOLD)?;
    store_check(connection, Check::default())?;
    removal::clear(connection)?;
    release(connection)?;
    if meta::number(connection, meta::TOTAL)? == 0 {
        // A first load goes without them (docs/SYNC.md, "The mirror").
        let all = [entitlement::INDEXES_FOR_SEARCH, entitlement::INDEXES, documents::INDEXES];
        for (name, _) in all.into_iter().flatten() {
            connection.execute_batch(&format!("DROP INDEX IF EXISTS {name}"))?;
        }
        meta::set_number(connection, meta::INDEXED, 0)?;
        search::clear(connection)?;
    }
    Ok(())
}

/// Builds the first of these indexes that is not there yet; answers whether there was one.
fn build_next_index(connection: &Connection, indexes: &[(&str, &str)]) -> Result<bool> {
    for (name, on) in indexes {
        let exists: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?1)",
            [name],
            |row| row.get(0),
        )?;
        if !exists {
            // SQLite sorts in as much memory as its cache may have, beside it. A scan needs neither.
            connection.pragma_update(None, "cache_size", SORTING_CACHE)?;
            let built = connection.execute_batch(&format!("CREATE INDEX {name} ON {on}"));
            connection.pragma_update(None, "cache_size", WRITER_CACHE)?;
            built?;
            return Ok(true);
        }
    }
    Ok(false)
}

fn apply(w: &mut Writing<'_>, page: &Page, now: DateTime<Utc>) -> Result<Applied> {
    let phase = phase(w.tx)?;
    let told = told(w.tx)?;
    // An answer from before what is here answers another question: nothing goes backwards (docs/SYNC.md, rule 19).
    // Within an answer of several pages an older number says only that the rest is still to come (Y1): what is old is
    // told by its revision.
    if phase == Phase::Current && !page.end.more && page.end.seq.is_some_and(|seq| seq < told) {
        return Err(Error::older());
    }
    w.ordered = phase == Phase::Current;
    // What comes in a first load is no news; a later snapshot brings what changed meanwhile.
    w.logging = phase == Phase::Current || last_synced(w.tx)?.is_some();
    if meta::get(w.tx, meta::BEFORE)?.is_none() {
        meta::set_number(w.tx, meta::BEFORE, w.total)?;
        meta::set_number(w.tx, meta::REMOVED, 0)?;
    }
    let mut applied = Applied::default();
    let waiting = removal::any(w.tx)?;
    for put in &page.puts {
        let kind = put.document.kind();
        if waiting {
            removal::unstage(w.tx, kind, &put.id)?;
        }
        w.put(put, page.body(put))?;
        if applied.kinds.last().is_none_or(|last| last != kind) {
            applied.note(kind);
        }
    }
    let removed = remove(w, page, waiting)?;
    applied.removed = unsigned(removed);
    for removal in &page.removals {
        applied.note(&removal.kind);
    }
    if !page.end.more {
        finish_catch_up(w, page, phase, &mut applied)?;
        if applied.complete {
            meta::set(w.tx, meta::LAST_SYNCED, &now.to_rfc3339())?;
            failures::forget(w.tx)?;
        }
    }
    meta::set(w.tx, meta::CURSOR, &page.end.cursor)?;
    match page.end.seq {
        // The page that completes a snapshot names one too.
        Some(seq) if seq >= told && (phase == Phase::Current || applied.complete) => {
            meta::set_number(w.tx, meta::SEQ, seq)?;
            meta::set_number(w.tx, meta::TOLD, seq)?;
            outbox::passed(w.tx, seq)?;
        }
        _ => meta::unset(w.tx, meta::SEQ)?,
    }
    if applied.complete {
        if let Some(epoch) = &page.end.epoch {
            outbox::epoch_told(w.tx, epoch, phase == Phase::Snapshot)?;
        }
        if let Some(horizon) = page.end.horizon {
            outbox::horizon_told(w.tx, horizon)?;
        }
    }
    Ok(applied)
}

/// Removes what a page removes, or has it wait where the catch-up goes on or has become suspicious.
fn remove(w: &mut Writing<'_>, page: &Page, waiting: bool) -> Result<i64> {
    if page.removals.is_empty() {
        return Ok(0);
    }
    let before = meta::number(w.tx, meta::REMOVED)?;
    let count = i64::try_from(page.removals.len()).unwrap_or(i64::MAX);
    if waiting || page.end.more || before.saturating_add(count) > removal::FEW {
        for removal in &page.removals {
            removal::stage(w.tx, &removal.kind, &removal.id, removal.hidden)?;
        }
        return Ok(0);
    }
    let mut rows = 0;
    for removal in &page.removals {
        let what = if removal.hidden { What::Hidden } else { What::Removed };
        rows += i64::from(w.remove(&removal.kind, &removal.id, what)?);
    }
    meta::set_number(w.tx, meta::REMOVED, before + rows)?;
    Ok(rows)
}

/// The portal has said all there is: decides about removals that wait and whether the set is proven complete.
fn finish_catch_up(w: &mut Writing<'_>, page: &Page, phase: Phase, applied: &mut Applied) -> Result<()> {
    let (waiting, left) = removal::outcome(w)?;
    applied.agrees = page.end.check.map(|check| check == left);
    match phase {
        Phase::Current => {
            let before = meta::number(w.tx, meta::BEFORE)?;
            if removal::too_many(waiting, before) && applied.agrees != Some(true) {
                meta::set_number(w.tx, meta::HELD, waiting)?;
                applied.held = Some(unsigned(waiting));
                return Ok(());
            }
            applied.removed += unsigned(removal::apply(w)?);
            release(w.tx)?;
            applied.complete = applied.agrees != Some(false);
        }
        Phase::Snapshot => match applied.agrees {
            Some(true) => {
                applied.removed += unsigned(removal::apply(w)?);
                if w.total != i64::try_from(w.check.count).unwrap_or(i64::MAX) {
                    applied.removed += unsigned(removal::sweep(w)?);
                }
                release(w.tx)?;
                meta::set(w.tx, meta::PHASE, "current")?;
                meta::unset(w.tx, meta::DISAGREED)?;
                meta::unset(w.tx, meta::REFUSALS)?;
                outbox::send_again(w.tx)?;
                applied.complete = true;
            }
            Some(false) => {
                meta::set_number(w.tx, meta::DISAGREED, meta::number(w.tx, meta::DISAGREED)? + 1)?;
            }
            None => {}
        },
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::{Error, Identity, Mirror, Page, RawKey, schema};
    use chrono::{DateTime, Utc};
    use licet_protocol::sync::{Check, row_hash};

    const KEY: [u8; 32] = [1; 32];

    fn identity() -> Identity {
        Identity { portal_id: "p".into(), account_id: "a".into() }
    }

    fn page(from: i64, to: i64, more: bool) -> Page {
        let mut check = Check::default();
        (0..to).for_each(|n| check.add(row_hash("entitlement", &format!("{n:06}-1"), 1)));
        let check = serde_json::to_string(&check).unwrap();
        let rows: String = (from..to)
            .map(|n| {
                format!(
                    r#"{{"op":"put","kind":"entitlement","id":"{n:06}-1","rev":1,"body":{{"serial_number":"M{n:010}"}}}}{}"#,
                    '\n'
                )
            })
            .collect();
        let end = format!(r#"{{"op":"end","cursor":"c{to}","more":{more},"check":{check}}}"#);
        Page::decode((rows + &end).into_bytes()).unwrap()
    }

    #[test]
    fn rule_4_a_disk_that_fills_up_in_a_page_leaves_the_state_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = DateTime::UNIX_EPOCH;
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes(KEY), &identity()).unwrap();
        mirror.apply_page(&page(0, 1000, true), now).unwrap();
        let before = mirror.standing().unwrap();
        let limit = |pages: i64| {
            let set =
                mirror.writer().connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
            set.unwrap();
        };
        // A few pages more than there are: the disk fills up somewhere in the middle of the next page of rows.
        let used: i64 =
            mirror.writer().connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        limit(used + 10);
        let failed = mirror.apply_page(&page(1000, 4000, false), now);
        assert!(matches!(failed, Err(Error::DiskFull)), "{failed:?}");
        assert_eq!(mirror.standing().unwrap(), before);
        assert_eq!(mirror.totals().unwrap().entitlements, 1000, "counters are those of before as well");
        limit(1_000_000);
        let applied = mirror.apply_page(&page(1000, 4000, false), now).unwrap();
        assert!(applied.complete, "the next sync completes the set");
    }

    #[test]
    fn what_a_large_pull_has_logged_is_taken_in_by_the_background_beside_readers() {
        let folder = tempfile::tempdir().unwrap();
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes(KEY), &identity()).unwrap();
        mirror.apply_page(&page(0, 45_000, false), DateTime::UNIX_EPOCH).unwrap();
        let log = || -> (i64, i64) {
            let row = |row: &rusqlite::Row<'_>| Ok((row.get(1)?, row.get(2)?));
            mirror.writer().connection.query_row("PRAGMA wal_checkpoint(NOOP)", [], row).unwrap()
        };
        let (written, taken) = log();
        assert!(written > 1_000 && taken == 0, "{taken} of {written} pages: writing waits for nothing");
        while mirror.background_step().unwrap() {}
        let (written, taken) = log();
        assert!(written - taken < 1_000, "{taken} of {written} pages");
        mirror
            .read(|_| {
                mirror.apply_page(&page(0, 46_000, false), DateTime::UNIX_EPOCH)?;
                while mirror.background_step()? {}
                Ok(())
            })
            .unwrap();
    }

    #[test]
    fn no_pull_merges_the_search_index_while_an_edit_waits() {
        let folder = tempfile::tempdir().unwrap();
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes(KEY), &identity()).unwrap();
        mirror.apply_page(&page(0, 30_000, false), DateTime::UNIX_EPOCH).unwrap();
        while mirror.background_step().unwrap() {}
        let log = || -> i64 {
            let written = "PRAGMA wal_checkpoint(NOOP)";
            mirror.writer().connection.query_row(written, [], |row| row.get(1)).unwrap()
        };
        let pages_of = |work: &dyn Fn()| {
            mirror.writer().connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
            work();
            log()
        };
        let segments = || -> i64 {
            let sql = "SELECT count(DISTINCT segid) FROM search_idx";
            mirror.writer().connection.query_row(sql, [], |row| row.get(0)).unwrap()
        };
        let (mut merged, mut steps) = (0, 0);
        for n in 0..60 {
            let pulled = pages_of(&|| {
                let page = page(30_000 + n, 30_001 + n, false);
                mirror.apply_page(&page, DateTime::UNIX_EPOCH).unwrap();
            });
            assert!(pulled <= 60, "pull {n} wrote {pulled} pages");
            let mut more = true;
            while more {
                let again = std::cell::Cell::new(false);
                let pages =
                    pages_of(&|| again.set(mirror.write(|tx| crate::search::background_step(tx)).unwrap()));
                assert!(pages <= 1_500, "a step wrote {pages} pages");
                more = again.get();
                (merged, steps) = (merged + pages, steps + i64::from(pages > 60));
            }
            assert!(segments() < 40, "{} segments", segments());
        }
        assert!(merged > 300 && steps > 0, "{merged} pages were merged in {steps} steps");
        let found = mirror.suggest("M0000030059", 5).unwrap();
        assert_eq!(found.len(), 1, "what came last is found");
    }

    #[test]
    fn what_is_remembered_is_forgotten_with_the_next_write() {
        let folder = tempfile::tempdir().unwrap();
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes(KEY), &identity()).unwrap();
        assert_eq!(mirror.standing().unwrap().cursor, None);
        mirror.apply_page(&page(0, 10, false), DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(mirror.standing().unwrap().cursor.as_deref(), Some("c10"));
        assert_eq!(mirror.standing().unwrap().compared_at, None);
        mirror.note_compared(DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(mirror.standing().unwrap().compared_at, Some(DateTime::UNIX_EPOCH));
        mirror.wipe().unwrap();
        let standing = mirror.standing().unwrap();
        assert_eq!((standing.cursor, standing.rows), (None, 0));
        assert_eq!(standing.compared_at, Some(DateTime::UNIX_EPOCH), "a setting outlives a wipe");
    }

    #[test]
    fn a_mirror_of_a_newer_app_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.db");
        let mirror = Mirror::open(&path, &RawKey::from_bytes(KEY), &identity()).unwrap();
        mirror.writer().connection.pragma_update(None, "user_version", schema::known() + 1).unwrap();
        drop(mirror);
        let refused = Mirror::open(&path, &RawKey::from_bytes(KEY), &identity());
        assert!(matches!(refused, Err(Error::Newer { .. })), "{refused:?}");
    }

    #[test]
    fn the_linked_sqlite_is_one_that_does_not_lose_committed_data() {
        assert!(rusqlite::version_number() >= 3_051_003, "{}", rusqlite::version());
    }
}
