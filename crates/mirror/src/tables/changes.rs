//! The history of what pulls changed lately, as it is written. A first load writes nothing here.
//!
//! Not for: reading it ([`crate::queries`]).

use super::diff::FieldChange;
use crate::error::Result;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use std::collections::VecDeque;

/// How many are kept.
const KEPT: usize = 5_000;

/// What happened to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    /// It is new here.
    Added,
    /// It has changed.
    Changed,
    /// A later term has taken its place.
    Renewed,
    /// Its term is over, and nothing has renewed it.
    Lapsed,
    /// This account may no longer see it.
    Hidden,
    /// It was deleted.
    Removed,
}

impl ChangeKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Added, Self::Changed, Self::Renewed, Self::Lapsed, Self::Hidden, Self::Removed];

    /// The word in the database and in messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Renewed => "renewed",
            Self::Lapsed => "lapsed",
            Self::Hidden => "hidden",
            Self::Removed => "removed",
        }
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.as_str() == text)
    }
}

/// A change to be noted.
#[derive(Default)]
pub(crate) struct ChangeContext {
    pub(crate) label: String,
    pub(crate) entitlement_id: Option<String>,
    pub(crate) product: Option<i64>,
    pub(crate) site: Option<i64>,
    pub(crate) renewed_by: Option<String>,
    pub(crate) altered: Vec<FieldChange>,
    pub(crate) day: Option<i32>,
}

/// The changes of one transaction, the last ones only.
#[derive(Default)]
pub(crate) struct Batch(VecDeque<(&'static str, String, ChangeKind, ChangeContext)>);

impl Batch {
    pub(crate) fn push(&mut self, kind: &'static str, id: &str, what: ChangeKind, noted: ChangeContext) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back((kind, id.to_owned(), what, noted));
    }

    pub(crate) fn write(&self, connection: &Connection, now: DateTime<Utc>) -> Result<()> {
        if self.0.is_empty() {
            return Ok(());
        }
        let mut insert = connection.prepare_cached(
            "INSERT INTO change (at, kind, id, what, label, entitlement_id, product, site, renewed_by, altered, day)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?;
        for (kind, id, what, noted) in &self.0 {
            let altered = (!noted.altered.is_empty())
                .then(|| serde_json::to_string(&noted.altered).unwrap_or_default());
            insert.execute(params![
                now.timestamp_millis(),
                kind,
                id,
                what.as_str(),
                noted.label,
                noted.entitlement_id,
                noted.product,
                noted.site,
                noted.renewed_by,
                altered,
                noted.day
            ])?;
        }
        let kept = i64::try_from(KEPT).unwrap_or(i64::MAX);
        connection.execute("DELETE FROM change WHERE n <= (SELECT max(n) FROM change) - ?1", [kept])?;
        Ok(())
    }
}
