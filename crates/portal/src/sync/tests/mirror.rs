//! The simplest mirror: a map that lines are applied to.

use crate::http::{ApiError, Caller};
use crate::store::Store;
use crate::sync::page::{Limits, Out, Page};
use crate::sync::{Ask, answer};
use chrono::NaiveDate;
use licet_protocol::ErrorCode;
use licet_protocol::sync::{Check, Line, OwnedLine, row_hash};
use std::collections::BTreeMap;

pub(super) const KEY: [u8; 32] = [7; 32];

pub(super) struct Mirror {
    pub caller: Caller,
    pub rows: BTreeMap<(String, String), (i64, serde_json::Value)>,
    cursor: Option<String>,
}

impl Mirror {
    pub(super) fn new(caller: Caller) -> Self {
        Self { caller, rows: BTreeMap::new(), cursor: None }
    }

    /// Pulls one page of at most `rows` rows and applies it. Says whether there is more, and what was to be proven.
    pub(super) fn pull(&mut self, store: &Store, today: NaiveDate, rows: usize) -> (bool, Option<Check>) {
        let ask =
            Ask { caller: self.caller.clone(), today, cursor: self.cursor.clone(), check: false, key: KEY };
        let mut page = Vec::new();
        let mut out = |out: Out<'_>| {
            if let Out::Chunk(chunk) = out {
                page.append(chunk);
            }
        };
        let limits = Limits { rows, bytes: usize::MAX };
        let read =
            store.read_blocking(|tx| answer(tx, &ask, &mut Page::new(false, limits, &mut out).unwrap()));
        match read {
            Ok(()) => self.apply(&page),
            Err(ApiError { body, .. }) if body.code == ErrorCode::CursorExpired => {
                self.rows.clear();
                self.cursor = None;
                (true, None)
            }
            Err(error) => panic!("{error:?}"),
        }
    }

    fn apply(&mut self, page: &[u8]) -> (bool, Option<Check>) {
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
                Line::End { cursor, more, check, .. } => {
                    self.cursor = Some(cursor.to_owned());
                    end = Some((more, check));
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
