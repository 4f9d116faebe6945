//! Applying a page, and what follows once a catch-up or a snapshot is whole.

use super::pull::Applied;
use super::snapshot::release;
use super::{failures, noop_page, pending_removals};
use crate::columns::unsigned;
use crate::db::{Mirror, meta};
use crate::error::{Error, Result};
use crate::outbox;
use crate::page::Page;
use crate::tables::changes::ChangeKind;
use crate::tables::position::{Phase, last_synced, phase, told};
use crate::write_batch::WriteBatch;
use chrono::{DateTime, Utc};

impl Mirror {
    /// Applies one whole answer: its rows, drops, hides, search work, counters and the new cursor in one transaction
    /// (docs/SYNC.md, rule 4). `now` dates the changes and, when the mirror is then up to date, `last_synced_at`.
    ///
    /// # Errors
    /// [`Error::Line`] when the answer says not from where to go on, or is older than what is here; or when the database
    /// can't be written, a full disk included: then it stands as it did before.
    pub fn apply_page(&self, page: &Page, now: DateTime<Utc>) -> Result<Applied> {
        if page.end.cursor.is_empty() {
            return Err(Error::Line { line: 0, reason: "an end without a cursor".to_owned() });
        }
        if noop_page::may_be(page)
            && let Some(applied) = self.write(|tx| noop_page::note(tx, page, now))?
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

    /// The admin has confirmed the removals that were held: they go. Answers how many rows went.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn confirm_removals(&self, now: DateTime<Utc>) -> Result<u64> {
        self.pull(
            |w| {
                w.logging = true;
                let rows = pending_removals::apply(w)?;
                release(w.tx)?;
                Ok(Applied { removed: unsigned(rows), ..Applied::default() })
            },
            now,
        )
        .map(|applied| applied.removed)
    }
}

fn apply(w: &mut WriteBatch<'_>, page: &Page, now: DateTime<Utc>) -> Result<Applied> {
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
    let waiting = pending_removals::any(w.tx)?;
    for put in &page.puts {
        let kind = put.document.kind();
        if waiting {
            pending_removals::unstage(w.tx, kind, &put.id)?;
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
fn remove(w: &mut WriteBatch<'_>, page: &Page, waiting: bool) -> Result<i64> {
    if page.removals.is_empty() {
        return Ok(0);
    }
    let before = meta::number(w.tx, meta::REMOVED)?;
    let count = i64::try_from(page.removals.len()).unwrap_or(i64::MAX);
    if waiting || page.end.more || before.saturating_add(count) > pending_removals::FEW {
        for removal in &page.removals {
            pending_removals::stage(w.tx, &removal.kind, &removal.id, removal.hidden)?;
        }
        return Ok(0);
    }
    let mut rows = 0;
    for removal in &page.removals {
        let what = if removal.hidden { ChangeKind::Hidden } else { ChangeKind::Removed };
        rows += i64::from(w.remove(&removal.kind, &removal.id, what)?);
    }
    meta::set_number(w.tx, meta::REMOVED, before + rows)?;
    Ok(rows)
}

/// The portal has said all there is: decides about removals that wait and whether the set is proven complete.
fn finish_catch_up(w: &mut WriteBatch<'_>, page: &Page, phase: Phase, applied: &mut Applied) -> Result<()> {
    let (waiting, left) = pending_removals::outcome(w)?;
    applied.agrees = page.end.check.map(|check| check == left);
    match phase {
        Phase::Current => {
            let before = meta::number(w.tx, meta::BEFORE)?;
            if pending_removals::too_many(waiting, before) && applied.agrees != Some(true) {
                meta::set_number(w.tx, meta::HELD, waiting)?;
                applied.held = Some(unsigned(waiting));
                return Ok(());
            }
            applied.removed += unsigned(pending_removals::apply(w)?);
            release(w.tx)?;
            applied.complete = applied.agrees != Some(false);
        }
        Phase::Snapshot => match applied.agrees {
            Some(true) => {
                applied.removed += unsigned(pending_removals::apply(w)?);
                if w.total != i64::try_from(w.check.count).unwrap_or(i64::MAX) {
                    applied.removed += unsigned(pending_removals::sweep(w)?);
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
    use crate::db::schema;
    use crate::{Error, Identity, Mirror, Page, RawKey};
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
        let before = mirror.sync_position().unwrap();
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
        assert_eq!(mirror.sync_position().unwrap(), before);
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
        mirror.apply_page(&page(0, 45_000, false), DateTime::UNIX_EPOCH).unwrap();
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
                let page = page(45_000 + n, 45_001 + n, false);
                mirror.apply_page(&page, DateTime::UNIX_EPOCH).unwrap();
            });
            assert!(pulled <= 60, "pull {n} wrote {pulled} pages");
            let mut more = true;
            while more {
                let again = std::cell::Cell::new(false);
                let pages = pages_of(&|| {
                    again.set(mirror.write(|tx| crate::search_index::background_step(tx)).unwrap())
                });
                assert!(pages <= 1_500, "a step wrote {pages} pages");
                more = again.get();
                (merged, steps) = (merged + pages, steps + i64::from(pages > 60));
            }
            assert!(segments() < 40, "{} segments", segments());
        }
        assert!(merged > 300 && steps > 0, "{merged} pages were merged in {steps} steps");
        let found = mirror.suggest("M0000045059", 5).unwrap();
        assert_eq!(found.len(), 1, "what came last is found");
    }

    #[test]
    fn without_background_work_the_search_index_takes_any_number_of_pulls() {
        let folder = tempfile::tempdir().unwrap();
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes(KEY), &identity()).unwrap();
        mirror.apply_page(&page(0, 1_000, false), DateTime::UNIX_EPOCH).unwrap();
        while mirror.background_step().unwrap() {}
        for n in 1_000..3_200 {
            mirror.apply_page(&page(n, n + 1, false), DateTime::UNIX_EPOCH).unwrap();
        }
        let sql = "SELECT count(DISTINCT segid) FROM search_idx";
        let segments: i64 = mirror.writer().connection.query_row(sql, [], |row| row.get(0)).unwrap();
        assert!(segments < 100, "{segments} segments");
        assert_eq!(mirror.suggest("M0000003199", 5).unwrap().len(), 1);
        while mirror.background_step().unwrap() {}
        let rows = || mirror.writer().connection.total_changes();
        let before = rows();
        (0..40).for_each(|_| assert!(!mirror.background_step().unwrap()));
        assert_eq!(rows(), before, "background work with nothing to do writes nothing");
    }

    #[test]
    fn what_is_remembered_is_forgotten_with_the_next_write() {
        let folder = tempfile::tempdir().unwrap();
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes(KEY), &identity()).unwrap();
        assert_eq!(mirror.sync_position().unwrap().cursor, None);
        mirror.apply_page(&page(0, 10, false), DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(mirror.sync_position().unwrap().cursor.as_deref(), Some("c10"));
        assert_eq!(mirror.sync_position().unwrap().compared_at, None);
        mirror.note_compared(DateTime::UNIX_EPOCH).unwrap();
        assert_eq!(mirror.sync_position().unwrap().compared_at, Some(DateTime::UNIX_EPOCH));
        mirror.wipe().unwrap();
        let standing = mirror.sync_position().unwrap();
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
