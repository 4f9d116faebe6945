//! Anti-entropy (docs/SYNC.md, rule 10): count and digest of what really stands in the tables, in 256 buckets, and the
//! mending of one bucket that differs from the portal's.
//!
//! The count and digest that pulls maintain can't tell that a row has gone from the table behind their back. These can.

use super::pending_removals;
use super::pull::Applied;
use crate::db::{Mirror, meta};
use crate::error::{Error, Result};
use crate::page::Page;
use crate::tables::changes::ChangeKind;
use crate::tables::counters;
use crate::tables::kinds::{KINDS, table};
use crate::tables::position::{Phase, phase};
use crate::write_batch::WriteBatch;
use chrono::{DateTime, Utc};
use licet_protocol::sync::{BUCKETS, Check, bucket, row_hash};
use rusqlite::Connection;
use std::collections::HashSet;

/// Calls `each` with kind, id and revision of every document.
fn every(connection: &Connection, mut each: impl FnMut(&str, &str, i64) -> Result<()>) -> Result<()> {
    for kind in KINDS {
        let table = table(kind).unwrap_or(kind);
        let mut statement =
            connection.prepare_cached(&format!("SELECT id, rev FROM {table} WHERE gen > 0"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(kind, row.get_ref(0)?.as_str().unwrap_or_default(), row.get(1)?)?;
        }
    }
    let mut statement = connection.prepare_cached("SELECT kind, id, rev FROM other")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (kind, id) = (row.get_ref(0)?, row.get_ref(1)?);
        each(kind.as_str().unwrap_or_default(), id.as_str().unwrap_or_default(), row.get(2)?)?;
    }
    Ok(())
}

/// Count and digest of all that stands in the tables.
fn counted(connection: &Connection) -> Result<Check> {
    let mut check = Check::default();
    every(connection, |kind, id, rev| {
        check.add(row_hash(kind, id, rev));
        Ok(())
    })?;
    Ok(check)
}

impl Mirror {
    /// Count and digest of each bucket of what stands in the tables, and the sequence number that it stands at. None while
    /// the mirror is not whole at any: within a snapshot, while removals wait, or before the first pull that named one.
    ///
    /// Reads all rows: some tenths of a second at a million. Ask once a day.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn buckets(&self) -> Result<Option<(i64, Vec<Check>)>> {
        self.scan(|connection| {
            let seq = meta::get(connection, meta::SEQ)?.and_then(|text| text.parse().ok());
            let whole = phase(connection)? == Phase::Current && !pending_removals::any(connection)?;
            let Some(seq) = seq.filter(|_| whole) else { return Ok(None) };
            let mut buckets = vec![Check::default(); BUCKETS];
            every(connection, |kind, id, rev| {
                buckets[usize::from(bucket(kind, id))].add(row_hash(kind, id, rev));
                Ok(())
            })?;
            Ok(Some((seq, buckets)))
        })
    }

    /// Mends one bucket with the portal's listing of it: puts what it lists; removes what it doesn't, once its count and
    /// digest agree, under the guard of rule 7 (docs/SYNC.md). A listing that is older than what the mirror has read
    /// changes nothing (`agrees` is then none): no value goes backwards.
    ///
    /// # Errors
    /// [`Error::Line`] when the listing names no sequence number, or holds a document of another bucket or a removal; or
    /// when the database can't be written.
    pub fn apply_bucket(&self, n: u8, page: &Page, now: DateTime<Utc>) -> Result<Applied> {
        let wrong = |reason: &str| Error::Line { line: 0, reason: reason.to_owned() };
        let seq = page.end().seq.ok_or_else(|| wrong("a bucket without its sequence number"))?;
        let others = page.puts.iter().any(|put| bucket(put.document.kind(), &put.id) != n);
        if others || !page.removals.is_empty() || page.end().more {
            return Err(wrong("a bucket that is not one whole listing of its own"));
        }
        self.pull(
            |w| {
                let known = meta::number(w.tx, meta::SEQ)?;
                if phase(w.tx)? != Phase::Current || seq < known {
                    return Ok(Applied::default());
                }
                // What the mirror should have had already is no news.
                w.logging = seq > known;
                mend(w, n, page)
            },
            now,
        )
    }
}

fn mend(w: &mut WriteBatch<'_>, n: u8, page: &Page) -> Result<Applied> {
    let mut listed = HashSet::new();
    let mut check = Check::default();
    let mut applied = Applied { puts: page.puts.len(), ..Applied::default() };
    let maintained = w.check;
    let sound = counted(w.tx)? == maintained;
    for put in &page.puts {
        let kind = put.document.kind();
        pending_removals::unstage(w.tx, kind, &put.id)?;
        w.put(put, page.body(put))?;
        if listed.insert((kind.to_owned(), put.id.clone())) {
            check.add(put.hash);
        }
        applied.note(kind);
    }
    applied.agrees = Some(page.end().check == Some(check));
    if applied.agrees == Some(true) {
        let mut unlisted = Vec::new();
        every(w.tx, |kind, id, _| {
            if bucket(kind, id) == n && !listed.contains(&(kind.to_owned(), id.to_owned())) {
                unlisted.push((kind.to_owned(), id.to_owned()));
            }
            Ok(())
        })?;
        remove(w, &unlisted, &mut applied)?;
    }
    if !sound {
        // Rows had gone, come or changed behind the back of what is maintained beside them.
        w.check = counted(w.tx)?;
        w.total = i64::try_from(w.check.count).unwrap_or(i64::MAX);
        w.counters = counters::Changes::new(w.indexed);
        counters::recount(w.tx)?;
    }
    Ok(applied)
}

/// Removes what a bucket doesn't list, or has it wait where one bucket after the other would take too much.
fn remove(w: &mut WriteBatch<'_>, unlisted: &[(String, String)], applied: &mut Applied) -> Result<()> {
    if unlisted.is_empty() {
        return Ok(());
    }
    if meta::get(w.tx, meta::BEFORE)?.is_none() {
        meta::set_number(w.tx, meta::BEFORE, w.total)?;
        meta::set_number(w.tx, meta::REMOVED, 0)?;
    }
    let removed = meta::number(w.tx, meta::REMOVED)?;
    let count = i64::try_from(unlisted.len()).unwrap_or(i64::MAX);
    if pending_removals::too_many(removed.saturating_add(count), meta::number(w.tx, meta::BEFORE)?) {
        for (kind, id) in unlisted {
            pending_removals::stage(w.tx, kind, id, false)?;
        }
        let (waiting, _) = pending_removals::outcome(w)?;
        meta::set_number(w.tx, meta::HELD, waiting)?;
        applied.held = u64::try_from(waiting).ok();
        return Ok(());
    }
    let mut rows = 0;
    for (kind, id) in unlisted {
        rows += i64::from(w.remove(kind, id, ChangeKind::Removed)?);
        applied.note(kind);
    }
    meta::set_number(w.tx, meta::REMOVED, removed + rows)?;
    applied.removed = u64::try_from(rows).unwrap_or(0);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{bucket, row_hash};
    use crate::{Error, Identity, Mirror, Page, RawKey};
    use chrono::{DateTime, Utc};
    use licet_protocol::sync::{BUCKETS, Check};
    use serde_json::json;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;
    const ROWS: i64 = 600;

    fn id(n: i64) -> String {
        format!("{n:06}-1")
    }

    fn body(n: i64, rev: i64) -> serde_json::Value {
        json!({"serial_number": format!("M{n:010}"), "sku": "BE", "support_id": "S1", "kind": "license", "quantity": rev})
    }

    fn put(n: i64, rev: i64) -> String {
        json!({"op": "put", "kind": "entitlement", "id": id(n), "rev": rev, "body": body(n, rev)}).to_string()
    }

    fn page(lines: &[String], check: Option<Check>, seq: Option<i64>) -> Page {
        let mut end = json!({"op": "end", "cursor": "c", "more": false});
        if let Some(check) = check {
            end["check"] = serde_json::to_value(check).unwrap();
        }
        if let Some(seq) = seq {
            end["seq"] = seq.into();
        }
        Page::decode(format!("{}\n{end}\n", lines.join("\n")).into_bytes()).unwrap()
    }

    fn check(rows: impl Iterator<Item = (i64, i64)>) -> Check {
        let mut check = Check::default();
        rows.for_each(|(n, rev)| check.add(row_hash("entitlement", &id(n), rev)));
        check
    }

    /// What the portal holds: `ROWS` entitlements, all of revision 1, at sequence number 10.
    fn mirror() -> (Mirror, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        let mirror =
            Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes([1; 32]), &identity).unwrap();
        let lines: Vec<String> = (0..ROWS).map(|n| put(n, 1)).collect();
        let all = check((0..ROWS).map(|n| (n, 1)));
        assert!(mirror.apply_page(&page(&lines, Some(all), None), NOW).unwrap().complete);
        assert_eq!(mirror.buckets().unwrap(), None, "a snapshot is complete at no number");
        mirror.apply_page(&page(&[], None, Some(10)), NOW).unwrap();
        while mirror.background_step().unwrap() {}
        (mirror, folder)
    }

    fn of_bucket(n: u8) -> impl Iterator<Item = i64> {
        (0..ROWS).filter(move |row| bucket("entitlement", &id(*row)) == n)
    }

    fn listing(n: u8) -> Page {
        let lines: Vec<String> = of_bucket(n).map(|row| put(row, 1)).collect();
        page(&lines, Some(check(of_bucket(n).map(|row| (row, 1)))), Some(10))
    }

    fn expected() -> Vec<Check> {
        (0..BUCKETS).map(|n| check(of_bucket(u8::try_from(n).unwrap()).map(|row| (row, 1)))).collect()
    }

    fn differing(mirror: &Mirror) -> Vec<u8> {
        let (seq, buckets) = mirror.buckets().unwrap().unwrap();
        assert_eq!(seq, 10);
        let pairs = buckets.iter().zip(expected());
        pairs.zip(0..=u8::MAX).filter(|((here, there), _)| **here != *there).map(|(_, n)| n).collect()
    }

    /// Changes the tables behind the mirror's back.
    fn behind_its_back(mirror: &Mirror, sql: &str, id: &str) {
        assert_eq!(mirror.writer().connection.execute(sql, [id]).unwrap(), 1);
    }

    #[test]
    fn rule_10_a_row_that_is_missing_or_of_another_revision_is_found_and_mended_alone() {
        let (mirror, _folder) = mirror();
        assert_eq!(differing(&mirror), Vec::<u8>::new());
        behind_its_back(&mirror, "DELETE FROM entitlement WHERE id = ?1", &id(7));
        behind_its_back(&mirror, "UPDATE entitlement SET rev = 9 WHERE id = ?1", &id(8));
        let sick = differing(&mirror);
        let mut wanted = vec![bucket("entitlement", &id(7)), bucket("entitlement", &id(8))];
        wanted.sort_unstable();
        wanted.dedup();
        assert_eq!(sick, wanted, "only their buckets");
        for n in sick {
            let applied = mirror.apply_bucket(n, &listing(n), NOW).unwrap();
            assert_eq!((applied.agrees, applied.removed), (Some(true), 0));
        }
        assert_eq!(differing(&mirror), Vec::<u8>::new());
        let standing = mirror.sync_position().unwrap();
        assert_eq!(standing.check, check((0..ROWS).map(|n| (n, 1))), "what is maintained is right again too");
        assert_eq!((standing.rows, mirror.totals().unwrap().entitlements), (600, ROWS));
        assert_eq!(mirror.row_number(&id(7)).unwrap().map(|_| ()), Some(()));
        assert!(mirror.recent_changes(9).unwrap().is_empty(), "a repair is no news from the vendor");
        let next = page(&[], Some(standing.check), Some(10));
        assert!(mirror.apply_page(&next, NOW).unwrap().complete);
    }

    #[test]
    fn rule_10_a_row_that_the_portal_does_not_list_goes_once_its_bucket_is_proven() {
        let (mirror, _folder) = mirror();
        mirror.apply_page(&page(&[put(ROWS, 1)], None, Some(10)), NOW).unwrap();
        let n = bucket("entitlement", &id(ROWS));
        assert_eq!(differing(&mirror), [n]);
        let lines: Vec<String> = of_bucket(n).map(|row| put(row, 1)).collect();
        let unproven = page(&lines, Some(Check::default()), Some(10));
        let applied = mirror.apply_bucket(n, &unproven, NOW).unwrap();
        assert_eq!((applied.agrees, applied.removed), (Some(false), 0), "absence means nothing by itself");
        let applied = mirror.apply_bucket(n, &listing(n), NOW).unwrap();
        assert_eq!((applied.agrees, applied.removed), (Some(true), 1));
        assert_eq!(differing(&mirror), Vec::<u8>::new());
        assert_eq!(mirror.sync_position().unwrap().check, check((0..ROWS).map(|n| (n, 1))));
    }

    #[test]
    fn rule_10_a_listing_that_is_older_than_the_mirror_takes_nothing_back() {
        let (mirror, _folder) = mirror();
        mirror.apply_page(&page(&[put(7, 11)], None, Some(11)), NOW).unwrap();
        let n = bucket("entitlement", &id(7));
        let applied = mirror.apply_bucket(n, &listing(n), NOW).unwrap();
        assert_eq!((applied.agrees, applied.puts), (None, 0));
        assert_eq!(mirror.by_serial("M0000000007").unwrap().unwrap().quantity, 11);
    }

    #[test]
    fn rule_7_buckets_that_would_empty_the_mirror_one_by_one_are_held() {
        let (mirror, _folder) = mirror();
        let mut held = None;
        for n in 0..=u8::MAX {
            let empty = page(&[], Some(Check::default()), Some(10));
            let applied = mirror.apply_bucket(n, &empty, NOW).unwrap();
            if applied.held.is_some() {
                held = applied.held;
                break;
            }
        }
        assert!(held.is_some());
        let left = mirror.totals().unwrap().entitlements;
        assert!(left * 5 >= ROWS * 4, "{left} of {ROWS} are left");
        assert_eq!(mirror.sync_position().unwrap().held, held);
        assert_eq!(mirror.buckets().unwrap(), None, "nothing is compared while removals wait");
    }

    #[test]
    fn a_listing_of_another_bucket_is_refused() {
        let (mirror, _folder) = mirror();
        let n = bucket("entitlement", &id(7));
        let refused = mirror.apply_bucket(n.wrapping_add(1), &listing(n), NOW);
        assert!(matches!(refused, Err(Error::Line { .. })), "{refused:?}");
        let without = page(&[], Some(Check::default()), None);
        assert!(matches!(mirror.apply_bucket(n, &without, NOW), Err(Error::Line { .. })));
    }
}
