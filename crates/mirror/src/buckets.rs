//! Anti-entropy (sync.md, rule 10): count and digest of what really stands in the tables, in 256 buckets, and the mending
//! of one bucket that differs from the portal's.
//!
//! The count and digest that pulls maintain can't tell that a row has gone from the table behind their back. These can.

use crate::apply::{Applied, Phase, phase};
use crate::error::{Error, Result};
use crate::page::Page;
use crate::writing::Writing;
use crate::{Mirror, changes::What, counters, documents, meta, removal};
use chrono::{DateTime, Utc};
use licet_protocol::sync::{BUCKETS, Check, bucket, row_hash};
use rusqlite::Connection;
use std::collections::HashSet;

/// Calls `each` with kind, id and revision of every document.
fn every(connection: &Connection, mut each: impl FnMut(&str, &str, i64) -> Result<()>) -> Result<()> {
    for kind in documents::KINDS {
        let table = documents::table(kind).unwrap_or(kind);
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
        self.read(|connection| {
            let seq = meta::get(connection, meta::SEQ)?.and_then(|text| text.parse().ok());
            let whole = phase(connection)? == Phase::Current && !removal::any(connection)?;
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
    /// digest agree, under the guard of rule 7. A listing that is older than what the mirror has read changes nothing
    /// (`agrees` is then none): no value goes backwards.
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

fn mend(w: &mut Writing<'_>, n: u8, page: &Page) -> Result<Applied> {
    let mut listed = HashSet::new();
    let mut check = Check::default();
    let mut applied = Applied { puts: page.puts.len(), ..Applied::default() };
    let maintained = w.check;
    let sound = counted(w.tx)? == maintained;
    for put in &page.puts {
        let kind = put.document.kind();
        removal::unstage(w.tx, kind, &put.id)?;
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
        w.counters = counters::Changes::default();
        counters::recount(w.tx)?;
    }
    Ok(applied)
}

/// Removes what a bucket doesn't list, or has it wait where one bucket after the other would take too much.
fn remove(w: &mut Writing<'_>, unlisted: &[(String, String)], applied: &mut Applied) -> Result<()> {
    if unlisted.is_empty() {
        return Ok(());
    }
    if meta::get(w.tx, meta::BEFORE)?.is_none() {
        meta::set_number(w.tx, meta::BEFORE, w.total)?;
        meta::set_number(w.tx, meta::REMOVED, 0)?;
    }
    let removed = meta::number(w.tx, meta::REMOVED)?;
    let count = i64::try_from(unlisted.len()).unwrap_or(i64::MAX);
    if removal::too_many(removed.saturating_add(count), meta::number(w.tx, meta::BEFORE)?) {
        for (kind, id) in unlisted {
            removal::stage(w.tx, kind, id, false)?;
        }
        let (waiting, _) = removal::outcome(w)?;
        meta::set_number(w.tx, meta::HELD, waiting)?;
        applied.held = u64::try_from(waiting).ok();
        return Ok(());
    }
    let mut rows = 0;
    for (kind, id) in unlisted {
        rows += i64::from(w.remove(kind, id, What::Removed)?);
        applied.note(kind);
    }
    meta::set_number(w.tx, meta::REMOVED, removed + rows)?;
    applied.removed = u64::try_from(rows).unwrap_or(0);
    Ok(())
}
