//! What pulls changed lately, for “recent changes” on the overview. A first load writes nothing here.

use crate::Mirror;
use crate::error::Result;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::collections::VecDeque;

pub(crate) const MIGRATIONS: &[&str] = &["CREATE TABLE change (
         n INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, what TEXT NOT NULL,
         label TEXT NOT NULL
     )"];

/// How many are kept.
const KEPT: usize = 500;

/// What happened to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new here.
    Added,
    /// It has changed.
    Changed,
    /// A later term has taken its place.
    Renewed,
    /// This account may no longer see it.
    Hidden,
    /// It was deleted.
    Removed,
}

impl What {
    /// The word in the database and in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Renewed => "renewed",
            Self::Hidden => "hidden",
            Self::Removed => "removed",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Added, Self::Changed, Self::Renewed, Self::Hidden, Self::Removed]
            .into_iter()
            .find(|what| what.as_str() == text)
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// When the pull that brought it was applied.
    pub at: DateTime<Utc>,
    /// Kind of the document: `entitlement`, `license` or `release`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What happened.
    pub what: What,
    /// What people know it by: the serial number, or a release's file name.
    pub label: String,
}

/// The changes of one transaction, the last ones only.
#[derive(Default)]
pub(crate) struct Batch(VecDeque<(&'static str, String, What, String)>);

impl Batch {
    pub(crate) fn push(&mut self, kind: &'static str, id: &str, what: What, label: &str) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back((kind, id.to_owned(), what, label.to_owned()));
    }

    pub(crate) fn write(&self, connection: &Connection, now: DateTime<Utc>) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut insert = connection
            .prepare_cached("INSERT INTO change (at, kind, id, what, label) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for (kind, id, what, label) in &self.0 {
            insert.execute(params![now.timestamp_millis(), kind, id, what.as_str(), label])?;
        }
        let kept = i64::try_from(KEPT).unwrap_or(i64::MAX);
        connection.execute("DELETE FROM change WHERE n <= (SELECT max(n) FROM change) - ?1", [kept])?;
        Ok(())
    }
}

impl Mirror {
    /// The latest changes, the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn recent_changes(&self, limit: usize) -> Result<Vec<Change>> {
        self.read(|connection| {
            let mut statement = connection
                .prepare_cached("SELECT at, kind, id, what, label FROM change ORDER BY n DESC LIMIT ?1")?;
            let mut rows = statement.query([i64::try_from(limit).unwrap_or(i64::MAX)])?;
            let mut all = Vec::new();
            while let Some(row) = rows.next()? {
                let what: String = row.get(3)?;
                let (Some(at), Some(what)) =
                    (DateTime::from_timestamp_millis(row.get(0)?), What::parse(&what))
                else {
                    continue;
                };
                all.push(Change { at, kind: row.get(1)?, id: row.get(2)?, what, label: row.get(4)? });
            }
            Ok(all)
        })
    }
}
