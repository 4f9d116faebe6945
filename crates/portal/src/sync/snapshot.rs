//! A new device: current rows in primary-key order, never history, resumable at every page (docs/SYNC.md, rule 8).
//!
//! Rows that change while the pages are read come again with the delta that follows, which begins where the snapshot
//! began.

use super::page::{Page, Put};
use super::{View, by};
use crate::records::Kind;
use crate::store::{Error, Tx};
use crate::values;
use licet_protocol::cursor::Cursor;
use licet_protocol::document::Reach;
use licet_protocol::sync::PAGE_ROWS;
use std::cmp::Ordering;
use std::collections::{BinaryHeap, VecDeque};
use std::ops::ControlFlow;

/// One scope's rows, read ahead in pieces.
struct Source<'v> {
    scope: &'v str,
    reach: Reach,
    rows: VecDeque<Row>,
    exhausted: bool,
}

/// A row of a scope: a document's name and revision. Its body is read when it is known to be sent.
pub(super) struct Row {
    pub kind: i64,
    pub id: String,
    pub rev: i64,
}

/// The first row of a source. Ordered so that the heap gives the least kind and id first.
struct Head {
    /// Kind and beginning of the id as one number: most rows differ in it, and texts are compared where they don't.
    beginning: u128,
    row: Row,
    source: usize,
}

impl Head {
    fn new(row: Row, source: usize) -> Self {
        let mut bytes = [0; 16];
        bytes[0] = u8::try_from(row.kind).unwrap_or(u8::MAX);
        for (to, byte) in bytes[1..].iter_mut().zip(row.id.bytes()) {
            *to = byte;
        }
        Self { beginning: u128::from_be_bytes(bytes), row, source }
    }

    /// Whether it is the document of `row`.
    fn is(&self, row: &Row) -> bool {
        self.row.kind == row.kind && self.row.id == row.id
    }
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> Ordering {
        let ids = || self.row.id.cmp(&other.row.id).then(self.source.cmp(&other.source));
        self.beginning.cmp(&other.beginning).then_with(ids).reverse()
    }
}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Head {}

/// A change of a document stands at the same number in every scope that the document stands in, so that its revision needs
/// no look at the document ([`Merge::next`] knows the one exception).
const ROWS: &str = "SELECT kind, id, seq FROM scope_entity \
    WHERE scope = $1 AND (kind, id) > ($2, $3) AND present = 1 ORDER BY kind, id LIMIT $4";

impl Source<'_> {
    fn fill(&mut self, tx: &mut Tx<'_>, after: (i64, &str), limit: i64) -> Result<(), Error> {
        let rows = &mut self.rows;
        tx.each(ROWS, values![self.scope, after.0, after.1, limit], |row| {
            rows.push_back(Row { kind: row.int(0)?, id: row.text(1)?.to_owned(), rev: row.int(2)? });
            Ok(ControlFlow::Continue(()))
        })?;
        self.exhausted = i64::try_from(self.rows.len()).is_ok_and(|read| read < limit);
        Ok(())
    }
}

/// The rows of all scopes held now, merged by kind and id; each once, with how they lead to it.
struct Merge<'v> {
    sources: Vec<Source<'v>>,
    /// The first row of each source that has one.
    heads: BinaryHeap<Head>,
    limit: i64,
}

impl<'v> Merge<'v> {
    /// Begins after a kind and id. `wanted` is how many rows will be asked for, if that is known.
    fn new(tx: &mut Tx<'_>, view: &'v View, after: (i64, &str), wanted: usize) -> Result<Self, Error> {
        // An equal share and a quarter of it, since what isn't asked for was read for nothing.
        let share = wanted / view.now.len().max(1);
        let limit = i64::try_from((share + share / 4 + 8).min(wanted + 1)).unwrap_or(50);
        let mut merge = Self { sources: Vec::new(), heads: BinaryHeap::new(), limit };
        for (scope, access) in &view.now {
            let mut source =
                Source { scope, reach: by(scope, *access), rows: VecDeque::new(), exhausted: false };
            source.fill(tx, after, limit)?;
            if let Some(first) = source.rows.pop_front() {
                merge.heads.push(Head::new(first, merge.sources.len()));
                merge.sources.push(source);
            }
        }
        Ok(merge)
    }

    fn pop(&mut self, tx: &mut Tx<'_>) -> Result<Option<(Row, Reach)>, Error> {
        let Some(Head { row, source: index, .. }) = self.heads.pop() else { return Ok(None) };
        let source = &mut self.sources[index];
        if source.rows.is_empty() && !source.exhausted {
            source.fill(tx, (row.kind, &row.id), self.limit)?;
        }
        if let Some(next) = source.rows.pop_front() {
            self.heads.push(Head::new(next, index));
        }
        Ok(Some((row, source.reach)))
    }

    /// The next row.
    fn next(&mut self, tx: &mut Tx<'_>) -> Result<Option<(Row, Reach)>, Error> {
        while let Some((mut row, mut reach)) = self.pop(tx)? {
            while self.heads.peek().is_some_and(|head| head.is(&row)) {
                if let Some((_, other)) = self.pop(tx)? {
                    reach = reach.or(other);
                }
            }
            // A site comes into a scope with its first order there, without being another site, or one at all yet.
            if row.kind == Kind::Site.code() {
                let sql = "SELECT seq FROM entity WHERE kind = $1 AND id = $2";
                let Some(site) = tx.query_one(sql, values![row.kind, &row.id])? else { continue };
                row.rev = site.int(0)?;
            }
            return Ok(Some((row, reach)));
        }
        Ok(None)
    }
}

/// Calls `each` for everything that the account sees, without documents.
pub(super) fn all<E: From<Error>>(
    tx: &mut Tx<'_>,
    view: &View,
    mut each: impl FnMut(Kind, Row, Reach) -> Result<(), E>,
) -> Result<(), E> {
    let mut rows = Merge::new(tx, view, (-1, ""), PAGE_ROWS)?;
    while let Some((row, reach)) = rows.next(tx)? {
        if let Some(kind) = Kind::from_code(row.kind) {
            each(kind, row, reach)?;
        }
    }
    Ok(())
}

/// Writes rows until the page is full, and moves the cursor to the last one, or to the end of the snapshot.
pub(super) fn write(tx: &mut Tx<'_>, view: &View, at: &mut Cursor, page: &mut Page<'_>) -> Result<(), Error> {
    let after = at.snapshot_after.take();
    let after = after.as_ref().and_then(|(kind, id)| Some((Kind::parse(kind)?.code(), id.as_str())));
    let mut rows = Merge::new(tx, view, after.unwrap_or((-1, "")), page.room())?;
    while let Some((row, reach)) = rows.next(tx)? {
        if !put(tx, &row, reach, page)? {
            continue;
        }
        if page.room() == 0 {
            let kind = Kind::from_code(row.kind).map_or("", Kind::as_str);
            at.snapshot_after = Some((kind.to_owned(), row.id));
            break;
        }
    }
    Ok(())
}

/// Writes a row's document; says whether there is one.
pub(super) fn put(tx: &mut Tx<'_>, row: &Row, reach: Reach, page: &mut Page<'_>) -> Result<bool, Error> {
    let Some(kind) = Kind::from_code(row.kind) else { return Ok(false) };
    let mut found = false;
    let sql = "SELECT body, license_keys FROM entity WHERE kind = $1 AND id = $2";
    tx.each(sql, values![row.kind, &row.id], |document| {
        let (body, keys) = (document.text(0)?, document.opt_text(1)?);
        page.put(&Put { kind: kind.as_str(), id: &row.id, rev: row.rev, body, keys, reach });
        found = true;
        Ok(ControlFlow::Break(()))
    })?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn heads_come_in_the_order_of_the_primary_key(
            mut rows in proptest::collection::vec((0..15_i64, "[A-Z0-9é-]{0,20}"), 0..40)
        ) {
            let head = |(source, (kind, id)): (usize, &(i64, String))| {
                Head::new(Row { kind: *kind, id: id.clone(), rev: 1 }, source)
            };
            let mut heads: BinaryHeap<Head> = rows.iter().enumerate().map(head).collect();
            rows.sort();
            let mut popped = Vec::new();
            while let Some(Head { row, .. }) = heads.pop() {
                popped.push((row.kind, row.id));
            }
            prop_assert_eq!(popped, rows);
        }
    }
}
