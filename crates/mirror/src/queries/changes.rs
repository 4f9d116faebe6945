//! What pulls changed lately, for “recent changes” on the overview and “what changed at the vendor” on the changes screen.

use crate::db::{Mirror, meta};
use crate::error::Result;
use crate::tables::changes::ChangeKind;
use crate::tables::diff::FieldChange;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

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
    pub what: ChangeKind,
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
    pub altered: Vec<FieldChange>,
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
    pub new_by_what: BTreeMap<ChangeKind, usize>,
    /// When they were last marked as seen.
    pub seen_at: Option<DateTime<Utc>>,
    /// Those asked for, the newest first.
    pub rows: Vec<Change>,
}

/// Numbers of all changes with what happened, the newest first.
fn numbers(connection: &Connection) -> Result<Vec<(i64, ChangeKind)>> {
    let mut statement = connection.prepare_cached("SELECT n, what FROM change ORDER BY n DESC")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    let mut all = Vec::new();
    for row in rows {
        let (n, what) = row?;
        // A word of a newer app.
        let Some(what) = ChangeKind::parse(&what) else { continue };
        all.push((n, what));
    }
    Ok(all)
}

fn change(connection: &Connection, n: i64, what: ChangeKind, seen: i64) -> Result<Option<Change>> {
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
    pub fn changes(&self, what: &[ChangeKind], start: usize, count: usize) -> Result<Changes> {
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
}
