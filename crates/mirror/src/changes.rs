//! What pulls changed lately, for “recent changes” on the overview and “what changed at the vendor” on the changes screen.
//! A first load writes nothing here.
//!
//! Terms that are over are noted by the calendar, not by a pull ([`Mirror::note_lapsed`]).

use crate::altered::Altered;
use crate::error::Result;
use crate::page::day;
use crate::{Mirror, apply, meta};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeMap, VecDeque};

/// How many are kept.
const KEPT: usize = 5_000;

/// What happened to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
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

impl What {
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

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Names it; larger is later.
    pub n: i64,
    /// When the pull that brought it was applied, or when the calendar was looked at.
    pub at: DateTime<Utc>,
    /// Kind of the document: `entitlement`, `license` or `release`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// What happened.
    pub what: What,
    /// What people know it by: the serial number, or a release's file name.
    pub label: String,
    /// The entitlement to open, while it is in the mirror.
    pub entitlement_id: Option<String>,
    /// Name of the product.
    pub product: Option<String>,
    /// Name of the site.
    pub site: Option<String>,
    /// Of a renewed one, the serial number of the later term.
    pub renewed_by: Option<String>,
    /// What differs, by field. Keys are masked.
    pub altered: Vec<Altered>,
    /// Whether it came since the changes were last marked as seen.
    pub new: bool,
}

/// Some of the changes, with how many there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// How many there are of what was asked for.
    pub total: usize,
    /// How many came since they were last marked as seen, of any kind.
    pub new: usize,
    /// The same by what happened.
    pub new_by_what: BTreeMap<What, usize>,
    /// When they were last marked as seen.
    pub seen_at: Option<DateTime<Utc>>,
    /// Those asked for, the newest first.
    pub rows: Vec<Change>,
}

/// A change to be noted.
#[derive(Default)]
pub(crate) struct Noted {
    pub(crate) label: String,
    pub(crate) entitlement_id: Option<String>,
    pub(crate) product: Option<i64>,
    pub(crate) site: Option<i64>,
    pub(crate) renewed_by: Option<String>,
    pub(crate) altered: Vec<Altered>,
    pub(crate) day: Option<i32>,
}

/// The changes of one transaction, the last ones only.
#[derive(Default)]
pub(crate) struct Batch(VecDeque<(&'static str, String, What, Noted)>);

impl Batch {
    pub(crate) fn push(&mut self, kind: &'static str, id: &str, what: What, noted: Noted) {
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

/// Numbers of all changes with what happened, the newest first.
fn numbers(connection: &Connection) -> Result<Vec<(i64, What)>> {
    let mut statement = connection.prepare_cached("SELECT n, what FROM change ORDER BY n DESC")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    let mut all = Vec::new();
    for row in rows {
        let (n, what) = row?;
        // A word of a newer app.
        let Some(what) = What::parse(&what) else { continue };
        all.push((n, what));
    }
    Ok(all)
}

fn change(connection: &Connection, n: i64, what: What, seen: i64) -> Result<Option<Change>> {
    Ok(connection
        .prepare_cached(
            "SELECT c.at, c.kind, c.id, c.label, e.id, coalesce(nullif(p.name, ''), p.id),
                    coalesce(nullif(s.name, ''), s.id), c.renewed_by, c.altered
             FROM change c LEFT JOIN entitlement e ON e.id = c.entitlement_id
             LEFT JOIN product p ON p.n = coalesce(c.product, e.product)
             LEFT JOIN site s ON s.n = coalesce(c.site, e.site)
             WHERE c.n = ?1",
        )?
        .query_row([n], |row| {
            let altered: Option<String> = row.get(8)?;
            Ok(Change {
                n,
                at: DateTime::from_timestamp_millis(row.get(0)?).unwrap_or_default(),
                kind: row.get(1)?,
                id: row.get(2)?,
                what,
                label: row.get(3)?,
                entitlement_id: row.get(4)?,
                product: row.get(5)?,
                site: row.get(6)?,
                renewed_by: row.get(7)?,
                altered: altered.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
                new: n > seen,
            })
        })
        .optional()?)
}

impl Mirror {
    /// The latest changes, the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn recent_changes(&self, limit: usize) -> Result<Vec<Change>> {
        Ok(self.changes(&[], 0, limit)?.rows)
    }

    /// Changes of these kinds (none named: all), the newest first, from place `start` on at most `count`; with how many
    /// there are and how many are new. The latest 5,000 are kept.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn changes(&self, what: &[What], start: usize, count: usize) -> Result<Changes> {
        self.read(|connection| {
            let seen = meta::number(connection, meta::CHANGES_SEEN)?;
            let seen_at = meta::get(connection, meta::CHANGES_SEEN_AT)?;
            let all = numbers(connection)?;
            let mut changes =
                Changes { seen_at: seen_at.and_then(|text| text.parse().ok()), ..Changes::default() };
            for (_, what) in all.iter().take_while(|(n, _)| *n > seen) {
                changes.new += 1;
                *changes.new_by_what.entry(*what).or_default() += 1;
            }
            let wanted: Vec<_> =
                all.into_iter().filter(|(_, one)| what.is_empty() || what.contains(one)).collect();
            changes.total = wanted.len();
            for (n, what) in wanted.into_iter().skip(start).take(count) {
                changes.rows.extend(change(connection, n, what, seen)?);
            }
            Ok(changes)
        })
    }

    /// Marks all changes so far as seen.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn changes_seen(&self, now: DateTime<Utc>) -> Result<()> {
        self.write_durably(|tx| {
            let newest: Option<i64> = tx.query_row("SELECT max(n) FROM change", [], |row| row.get(0))?;
            meta::set_number(tx, meta::CHANGES_SEEN, newest.unwrap_or(0))?;
            meta::set(tx, meta::CHANGES_SEEN_AT, &now.to_rfc3339())
        })?;
        self.changed();
        Ok(())
    }

    /// Notes the contracts whose term is over since this was last asked; answers how many. Each is noted once. To be asked
    /// at start, after each sync and after midnight. What was over before the first asking is no news. A calendar that is
    /// put back takes back what it had noted too early.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn note_lapsed(&self, today: NaiveDate, now: DateTime<Utc>) -> Result<usize> {
        let today = day(today);
        let due = self.read(|connection| {
            Ok(apply::phase(connection)? == apply::Phase::Current
                && meta::number(connection, meta::LAPSED_TO)? != i64::from(today))
        })?;
        if !due {
            return Ok(0);
        }
        let noted = self.write(|tx| {
            let looked = meta::get(tx, meta::LAPSED_TO)?.and_then(|text| text.parse::<i32>().ok());
            meta::set_number(tx, meta::LAPSED_TO, i64::from(today))?;
            match looked {
                None => Ok(0),
                Some(looked) if looked > today => {
                    Ok(tx.execute("DELETE FROM change WHERE what = 'lapsed' AND day >= ?1", [today])?)
                }
                Some(looked) => note_between(tx, looked, today, now),
            }
        })?;
        if noted > 0 {
            self.changed();
        }
        Ok(noted)
    }
}

/// Notes the contracts that ended on one of the days `from..to` and that nothing has renewed.
fn note_between(connection: &Connection, from: i32, to: i32, now: DateTime<Utc>) -> Result<usize> {
    let mut statement = connection.prepare_cached(
        "SELECT e.id, e.serial_number, e.product, e.site, e.ends_on FROM entitlement e
         WHERE e.ends_on >= ?1 AND e.ends_on < ?2 AND e.kind IN ('maintenance', 'subscription', 'flex')
           AND e.renewed_by IS NULL
         ORDER BY e.ends_on, e.n",
    )?;
    let mut batch = Batch::default();
    let mut rows = statement.query([from, to])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let noted = Noted {
            label: row.get(1)?,
            entitlement_id: Some(id.clone()),
            product: row.get(2)?,
            site: row.get(3)?,
            day: row.get(4)?,
            ..Noted::default()
        };
        batch.push("entitlement", &id, What::Lapsed, noted);
        count += 1;
    }
    batch.write(connection, now)?;
    Ok(count)
}
