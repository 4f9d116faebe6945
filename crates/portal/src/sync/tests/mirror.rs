//! The simplest mirror: a map that lines are applied to.

use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::records;
use crate::records::Kind;
use crate::store::{Error, Row, Store};
use crate::sync::page::{Limits, Out, Page, Wanted};
use crate::sync::{Ask, answer};
use crate::values;
use chrono::NaiveDate;
use licet_protocol::ErrorCode;
use licet_protocol::cursor::Cursor;
use licet_protocol::sync::{Check, Line, OwnedLine, row_hash};
use std::collections::BTreeMap;

pub(super) const KEY: [u8; 32] = [7; 32];

pub(super) struct Mirror {
    pub caller: Caller,
    pub rows: BTreeMap<(String, String), (i64, serde_json::Value)>,
    /// What its lease says, once it has pulled.
    pub lease: Option<i64>,
    /// Cursors of smaller numbers may be expired: those changes are 180 days old.
    pub expirable: i64,
    cursor: Option<String>,
}

impl Mirror {
    pub(super) fn new(caller: Caller) -> Self {
        Self { caller, rows: BTreeMap::new(), lease: None, expirable: 0, cursor: None }
    }

    /// Pulls one page of at most `rows` rows and applies it. Says whether there is more, and what was to be proven.
    pub(super) fn pull(&mut self, store: &Store, today: NaiveDate, rows: usize) -> (bool, Option<Check>) {
        let (caller, cursor) = (self.caller.clone(), self.cursor.clone());
        let ask = Ask { caller, today, cursor, check: false, key: KEY, store: store.clone() };
        let mut page = Vec::new();
        let mut out = |out: Out<'_>| {
            if let Out::Chunk(chunk) = out {
                page.append(chunk);
            }
            Wanted::Yes
        };
        let limits = Limits { rows, bytes: usize::MAX };
        let read =
            store.read_blocking(|tx| answer(tx, &ask, &mut Page::new(false, limits, &mut out).unwrap()));
        match read {
            Ok(had) => {
                self.lease = Some(had);
                let (more, check, seq) = self.apply(&page);
                if let Some(seq) = seq {
                    self.assert_whole_up_to(seq, store, today);
                }
                (more, check)
            }
            Err(ApiError { body, .. }) if body.code == ErrorCode::CursorExpired => {
                let cursor = self.cursor.as_deref().expect("only what was read can expire");
                let cursor = Cursor::verify(cursor, &KEY).unwrap();
                let oldest = self.expirable;
                assert!(cursor.whole() < oldest, "rule 11: what was read {oldest} or later keeps its cursor");
                self.lease = None;
                self.rows.clear();
                self.cursor = None;
                (true, None)
            }
            Err(error) => panic!("{error:?}"),
        }
    }

    /// `end.seq` is a promise (docs/SYNC.md, rule 19): what stood in a scope of the account's at that number, and has
    /// not changed since, is here as it is; what was gone by then is gone here.
    fn assert_whole_up_to(&self, seq: i64, store: &Store, today: NaiveDate) {
        let sql = "SELECT e.kind, e.id, e.seq FROM scope_entity s JOIN entity e ON e.kind = s.kind AND e.id = s.id \
                   WHERE s.scope = $1 AND s.present = 1 AND s.seq <= $2 AND e.seq <= $2";
        let due = store.read_blocking(|tx| -> Result<Vec<Row>, Error> {
            let mut due = Vec::new();
            for holding in records::held(tx, &self.caller, today)? {
                if holding.access.is_some() && holding.seq <= seq {
                    due.extend(tx.query(sql, values![holding.scope, seq])?);
                }
            }
            Ok(due)
        });
        for (kind, id) in self.rows.keys() {
            let code = Kind::parse(kind).unwrap().code();
            let sql = "SELECT seq FROM entity WHERE kind = $1 AND id = $2 AND (deleted = 0 OR seq > $3)";
            let there = store.read_blocking(|tx| tx.query_one(sql, values![code, id, seq])).unwrap();
            assert!(there.is_some(), "{kind} {id} was gone by {seq}");
        }
        for row in due.unwrap() {
            let kind = Kind::from_code(row.int(0).unwrap()).unwrap().as_str();
            let key = (kind.to_owned(), row.string(1).unwrap());
            let held = self.rows.get(&key).map(|(rev, _)| *rev);
            assert_eq!(held, Some(row.int(2).unwrap()), "{key:?} was due at {seq}");
        }
    }

    fn apply(&mut self, page: &[u8]) -> (bool, Option<Check>, Option<i64>) {
        let mut end = None;
        for json in page.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            assert!(end.is_none(), "nothing follows `end`");
            let line = OwnedLine::read(json).unwrap();
            match line.line().unwrap() {
                Line::Put { kind, id, rev, body } => {
                    let body = serde_json::from_str(body.get()).unwrap();
                    self.rows.insert((kind.to_owned(), id.to_owned()), (rev, body));
                }
                Line::Drop { kind, id } | Line::Hide { kind, id } => {
                    self.rows.remove(&(kind.to_owned(), id.to_owned()));
                }
                Line::End { cursor, more, check, seq, .. } => {
                    self.cursor = Some(cursor.to_owned());
                    end = Some((more, check, seq));
                }
            }
        }
        end.expect("the last line of a page is `end`")
    }

    /// Pulls until there is no more, and proves what can be proven.
    pub(super) fn catch_up(&mut self, store: &Store, today: NaiveDate, rows: usize) {
        for _ in 0..10_000 {
            let (more, check) = self.pull(store, today, rows);
            if let Some(check) = check {
                assert_eq!(check, self.check(), "count and digest of a complete set must agree");
            }
            if !more {
                return;
            }
        }
        panic!("sync must come to an end");
    }

    fn check(&self) -> Check {
        let mut check = Check::default();
        for ((kind, id), (rev, _)) in &self.rows {
            check.add(row_hash(kind, id, *rev));
        }
        check
    }

    pub(super) fn ids(&self, kind: &str) -> Vec<&str> {
        self.rows.keys().filter(|(of, _)| of == kind).map(|(_, id)| id.as_str()).collect()
    }
}
