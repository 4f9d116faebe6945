//! A new device: current rows in primary-key order, never history, resumable at every page (sync.md, rule 8).
//!
//! Rows that change while the pages are read come again with the delta that follows, which begins where the snapshot
//! began.

use super::page::{Page, Put};
use super::{View, by};
use crate::publish::Kind;
use crate::store::{Error, Tx};
use crate::values;
use licet_protocol::cursor::Cursor;
use licet_protocol::document::Reach;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::ops::ControlFlow;

/// One scope's rows, read ahead in pieces.
pub(super) struct Source<'v> {
    scope: &'v str,
    reach: Reach,
    rows: VecDeque<Row>,
    exhausted: bool,
}

/// A row of a scope.
pub(super) struct Row {
    pub kind: i64,
    pub id: String,
    pub rev: i64,
    /// Empty where only revisions were asked for.
    pub body: String,
    pub keys: Option<String>,
}

const FULL: &str = "SELECT s.kind, s.id, e.seq, e.body, e.license_keys FROM scope_entity s \
    JOIN entity e ON e.kind = s.kind AND e.id = s.id \
    WHERE s.scope = $1 AND (s.kind, s.id) > ($2, $3) AND s.present = 1 ORDER BY s.kind, s.id LIMIT $4";
const REVISIONS: &str = "SELECT s.kind, s.id, e.seq FROM scope_entity s \
    JOIN entity e ON e.kind = s.kind AND e.id = s.id \
    WHERE s.scope = $1 AND (s.kind, s.id) > ($2, $3) AND s.present = 1 ORDER BY s.kind, s.id LIMIT $4";

impl Source<'_> {
    fn fill(&mut self, tx: &mut Tx<'_>, after: (i64, &str), limit: i64, bodies: bool) -> Result<(), Error> {
        let sql = if bodies { FULL } else { REVISIONS };
        let rows = &mut self.rows;
        tx.each(sql, values![self.scope, after.0, after.1, limit], |row| {
            let (body, keys) = if bodies {
                (row.text(3)?.to_owned(), row.opt_text(4)?.map(str::to_owned))
            } else {
                (String::new(), None)
            };
            rows.push_back(Row {
                kind: row.int(0)?,
                id: row.text(1)?.to_owned(),
                rev: row.int(2)?,
                body,
                keys,
            });
            Ok(ControlFlow::Continue(()))
        })?;
        self.exhausted = i64::try_from(self.rows.len()).is_ok_and(|read| read < limit);
        Ok(())
    }
}

/// The rows of all scopes held now, merged by kind and id; each once, with how they lead to it.
pub(super) struct Merge<'v> {
    sources: Vec<Source<'v>>,
    heads: BinaryHeap<Reverse<(i64, String, usize)>>,
    limit: i64,
    bodies: bool,
}

impl<'v> Merge<'v> {
    /// Begins after a kind and id. `wanted` is how many rows will be asked for, if that is known.
    pub(super) fn new(
        tx: &mut Tx<'_>,
        view: &'v View,
        after: (i64, &str),
        wanted: usize,
        bodies: bool,
    ) -> Result<Self, Error> {
        let limit = i64::try_from((2 * wanted / view.now.len().max(1)).max(50).min(wanted + 1)).unwrap_or(50);
        let mut merge = Self { sources: Vec::new(), heads: BinaryHeap::new(), limit, bodies };
        for (scope, access) in &view.now {
            let mut source =
                Source { scope, reach: by(scope, *access), rows: VecDeque::new(), exhausted: false };
            source.fill(tx, after, limit, bodies)?;
            if let Some(first) = source.rows.front() {
                merge.heads.push(Reverse((first.kind, first.id.clone(), merge.sources.len())));
                merge.sources.push(source);
            }
        }
        Ok(merge)
    }

    fn pop(&mut self, tx: &mut Tx<'_>) -> Result<Option<(Row, Reach)>, Error> {
        let Some(Reverse((_, _, index))) = self.heads.pop() else { return Ok(None) };
        let source = &mut self.sources[index];
        let Some(row) = source.rows.pop_front() else { return Ok(None) };
        if source.rows.is_empty() && !source.exhausted {
            source.fill(tx, (row.kind, &row.id), self.limit, self.bodies)?;
        }
        if let Some(next) = source.rows.front() {
            self.heads.push(Reverse((next.kind, next.id.clone(), index)));
        }
        Ok(Some((row, source.reach)))
    }

    /// The next row.
    pub(super) fn next(&mut self, tx: &mut Tx<'_>) -> Result<Option<(Row, Reach)>, Error> {
        let Some((row, mut reach)) = self.pop(tx)? else { return Ok(None) };
        while let Some(Reverse((kind, id, _))) = self.heads.peek()
            && *kind == row.kind
            && *id == row.id
        {
            if let Some((_, other)) = self.pop(tx)? {
                reach = reach.or(other);
            }
        }
        Ok(Some((row, reach)))
    }
}

/// Writes rows until the page is full, and moves the cursor to the last one, or to the end of the snapshot.
pub(super) fn write(tx: &mut Tx<'_>, view: &View, at: &mut Cursor, page: &mut Page<'_>) -> Result<(), Error> {
    let after = at.snapshot_after.take();
    let after = after.as_ref().and_then(|(kind, id)| Some((Kind::parse(kind)?.code(), id.as_str())));
    let mut rows = Merge::new(tx, view, after.unwrap_or((-1, "")), page.room(), true)?;
    while let Some((row, reach)) = rows.next(tx)? {
        let Some(kind) = Kind::from_code(row.kind) else { continue };
        let (kind, rev) = (kind.as_str(), row.rev);
        page.put(&Put { kind, id: &row.id, rev, body: &row.body, keys: row.keys.as_deref(), reach });
        if page.room() == 0 {
            at.snapshot_after = Some((kind.to_owned(), row.id));
            break;
        }
    }
    Ok(())
}
