//! What changed for an account since a sequence number: documents that changed in a scope it holds, and whole scopes
//! that it got or lost (docs/SYNC.md, rules 1, 9, 12).
//!
//! Changes are gone through in their order; of each document that one touches, the *present* state is sent. So a page
//! may end after any change, and whatever happens meanwhile has a higher number and is still to come.

use super::page::{Page, Put};
use super::{View, by};
use crate::records::Kind;
use crate::store::{Commits, Error, Tx};
use crate::values;
use licet_protocol::cursor::Cursor;
use licet_protocol::document::Reach;
use licet_protocol::sync::Line;
use std::collections::{BTreeSet, HashSet};
use std::ops::ControlFlow;

/// Something that changed.
enum Change {
    /// A document, its place in a scope included.
    Document { kind: i64, id: String },
    /// A scope was got, lost, or allows something else.
    Scope { index: usize },
}

/// Writes lines until the page is full or the account has caught up with `newest`; says which.
pub(super) fn write(
    tx: &mut Tx<'_>,
    view: &View,
    commits: &Commits,
    at: &mut Cursor,
    newest: i64,
    page: &mut Page<'_>,
) -> Result<bool, Error> {
    let touched = commits.scopes_between(at.sequence, newest);
    let mut writer = Writer { view, page, sent: HashSet::new() };
    loop {
        if at.sequence >= newest {
            at.change_after = None;
            return Ok(true);
        }
        let room = writer.page.room();
        if room == 0 {
            return Ok(false);
        }
        // One more than there is room for, so that what was read tells whether there is more.
        let (changes, reached) = read(tx, view, touched.as_ref(), at.sequence, newest, room + 1)?;
        for (seq, change) in changes {
            if writer.page.room() == 0 {
                return Ok(false);
            }
            match change {
                Change::Document { kind, id } => writer.document(tx, kind, &id, true)?,
                Change::Scope { index } => {
                    // A page that ended within this scope goes on there.
                    let after = if seq == at.sequence + 1 { at.change_after.take() } else { None };
                    if let Some(last) = writer.scope(tx, index, after.as_ref())? {
                        at.sequence = seq - 1;
                        at.change_after = Some(last);
                        return Ok(false);
                    }
                }
            }
            at.sequence = seq;
            at.change_after = None;
        }
        at.sequence = at.sequence.max(reached);
    }
}

/// The changes after `since`, in order, and up to which number they are all of them. `touched`: the scopes in which
/// there are any, where that is known.
fn read(
    tx: &mut Tx<'_>,
    view: &View,
    touched: Option<&BTreeSet<String>>,
    since: i64,
    newest: i64,
    limit: usize,
) -> Result<(Vec<(i64, Change)>, i64), Error> {
    let mut found: Vec<(i64, Change)> = Vec::new();
    let mut reached = newest;
    for (index, holding) in view.holdings.iter().enumerate() {
        if holding.seq > since {
            found.push((holding.seq, Change::Scope { index }));
        }
        if holding.access.is_none() || touched.is_some_and(|touched| !touched.contains(&holding.scope)) {
            continue;
        }
        // What happened in a scope before it was got comes with the scope.
        let from = since.max(holding.seq);
        let before = found.len();
        let sql =
            "SELECT seq, kind, id FROM scope_entity WHERE scope = $1 AND seq > $2 ORDER BY seq LIMIT $3";
        let most = i64::try_from(limit).unwrap_or(i64::MAX);
        tx.each(sql, values![&holding.scope, from, most], |row| {
            found.push((row.int(0)?, Change::Document { kind: row.int(1)?, id: row.text(2)?.to_owned() }));
            Ok(ControlFlow::Continue(()))
        })?;
        if found.len() - before == limit
            && let Some((last, _)) = found.last()
        {
            reached = reached.min(*last);
        }
    }
    found.retain(|(seq, _)| *seq <= reached);
    found.sort_by_key(|(seq, _)| *seq);
    // A document stands in several scopes; it changed once.
    found.dedup_by_key(|(seq, _)| *seq);
    Ok((found, reached))
}

struct Writer<'v, 'p, 'o> {
    view: &'v View,
    page: &'p mut Page<'o>,
    /// In one transaction a document is sent once.
    sent: HashSet<(i64, String)>,
}

impl Writer<'_, '_, '_> {
    /// Sends the present state of a document. What the account can't see is hidden, if `hide`.
    fn document(&mut self, tx: &mut Tx<'_>, code: i64, id: &str, hide: bool) -> Result<(), Error> {
        let Some(kind) = Kind::from_code(code) else { return Ok(()) };
        if self.sent.contains(&(code, id.to_owned())) {
            return Ok(());
        }
        let sql = "SELECT seq, deleted, scopes, body, license_keys FROM entity WHERE kind = $1 AND id = $2";
        let Some(row) = tx.query_one(sql, values![code, id])? else { return Ok(()) };
        let word = kind.as_str();
        if row.bool(1)? {
            if !hide {
                return Ok(());
            }
            self.page.line(&Line::Drop { kind: word, id });
        } else if let Some(reach) = self.reach(tx, kind, id, row.text(2)?)? {
            let (rev, body, keys) = (row.int(0)?, row.text(3)?, row.opt_text(4)?);
            self.page.put(&Put { kind: word, id, rev, body, keys, reach });
        } else if hide {
            self.page.line(&Line::Hide { kind: word, id });
        } else {
            return Ok(());
        }
        self.sent.insert((code, id.to_owned()));
        Ok(())
    }

    /// Sends the documents of a scope that was got or lost, and says after which the page is full.
    fn scope(
        &mut self,
        tx: &mut Tx<'_>,
        index: usize,
        after: Option<&(String, String)>,
    ) -> Result<Option<(String, String)>, Error> {
        let holding = &self.view.holdings[index];
        // Who never held a scope before has none of its documents by it, and needn't hear what has left it.
        let hide = holding.access.is_none() || holding.first_seq != holding.seq;
        let mut position = match after {
            Some((kind, id)) => (Kind::parse(kind).map_or(-1, Kind::code), id.clone()),
            None => (-1, String::new()),
        };
        loop {
            let room = self.page.room();
            if room == 0 {
                let kind = Kind::from_code(position.0).map_or("", Kind::as_str);
                return Ok(Some((kind.to_owned(), position.1)));
            }
            let sql = "SELECT kind, id FROM scope_entity WHERE scope = $1 AND (kind, id) > ($2, $3) \
                       ORDER BY kind, id LIMIT $4";
            let limit = i64::try_from(room).unwrap_or(i64::MAX);
            let rows = tx.query(sql, values![&holding.scope, position.0, &position.1, limit])?;
            for row in &rows {
                if self.page.room() == 0 {
                    break;
                }
                position = (row.int(0)?, row.string(1)?);
                self.document(tx, position.0, &position.1, hide)?;
            }
            if rows.len() < room && self.page.room() > 0 {
                return Ok(None);
            }
        }
    }

    /// How the scopes that are held now lead to a document.
    fn reach(&self, tx: &mut Tx<'_>, kind: Kind, id: &str, scopes: &str) -> Result<Option<Reach>, Error> {
        if kind != Kind::Site {
            let held = scopes.lines().filter_map(|scope| Some(by(scope, *self.view.now.get(scope)?)));
            return Ok(held.reduce(Reach::or));
        }
        // A site stands in as many scopes as its orders: those held are fewer.
        let mut best: Option<Reach> = None;
        for (scope, access) in &self.view.now {
            let sql = "SELECT present FROM scope_entity WHERE scope = $1 AND kind = $2 AND id = $3";
            let row = tx.query_one(sql, values![scope, kind.code(), id])?;
            if row.is_some_and(|row| row.bool(0).is_ok_and(|present| present)) {
                let more = by(scope, *access);
                best = Some(best.map_or(more, |reach| reach.or(more)));
            }
        }
        Ok(best)
    }
}
