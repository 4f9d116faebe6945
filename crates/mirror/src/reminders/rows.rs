//! Rows of the ledger, as they are read.

use super::{CancelReason, InboxEntry, Reminder, ReminderKind, ReminderState};
use crate::db::Mirror;
use crate::error::Result;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::BTreeMap;

fn date(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(index)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

pub(super) const COLUMNS: &str =
    "r.id, r.kind, r.serial_number, r.ends_on, r.lead_days, r.due_on, r.state, r.snoozed_until, r.notice";

pub(super) fn read_reminder(row: &Row<'_>) -> rusqlite::Result<Reminder> {
    let wrong = |index: usize| {
        rusqlite::Error::InvalidColumnType(index, "reminder".to_owned(), rusqlite::types::Type::Text)
    };
    Ok(Reminder {
        id: row.get(0)?,
        kind: ReminderKind::read(&row.get::<_, String>(1)?).ok_or_else(|| wrong(1))?,
        serial_number: row.get(2)?,
        ends_on: date(row, 3)?,
        lead_days: row.get(4)?,
        due_on: date(row, 5)?.ok_or_else(|| wrong(5))?,
        state: ReminderState::read(&row.get::<_, String>(6)?).ok_or_else(|| wrong(6))?,
        snoozed_until: date(row, 7)?,
        notice: row.get(8)?,
    })
}

pub(super) fn read_entry(row: &Row<'_>) -> rusqlite::Result<InboxEntry> {
    Ok(InboxEntry {
        reminder: read_reminder(row)?,
        told_on: date(row, 9)?.unwrap_or_default(),
        told_at: row.get::<_, String>(13)?.parse().ok(),
        entitlement_id: row.get(10)?,
        product_name: row.get(11)?,
        site_name: row.get(12)?,
        reason: row.get::<_, Option<String>>(14)?.and_then(|text| CancelReason::read(&text)),
    })
}

/// One row a reminder, even where two entitlements share a serial number.
pub(super) fn entries_sql(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, t.told_on, e.id, p.name, s.name, t.recorded_at, r.reason
         FROM reminder r
         JOIN reminder_notice t ON t.id = r.notice
         LEFT JOIN entitlement e ON e.n = (SELECT min(o.n) FROM entitlement o WHERE o.serial_number = r.serial_number)
         LEFT JOIN product p ON p.n = e.product
         LEFT JOIN site s ON s.n = e.site
         {condition}"
    )
}

/// The entries of these reminders, by id.
pub(crate) fn entries_by_ids(connection: &Connection, ids: &[i64]) -> Result<BTreeMap<i64, InboxEntry>> {
    let sql = entries_sql("WHERE r.id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut found = BTreeMap::new();
    for id in ids {
        found.extend(statement.query_row([id], read_entry).optional()?.map(|entry| (*id, entry)));
    }
    Ok(found)
}

pub(super) fn notice_entries(connection: &Connection, notice: i64) -> Result<Vec<InboxEntry>> {
    let sql = entries_sql(
        "WHERE r.notice = ?1 AND (r.state = 'open' OR t.kind = 'first') ORDER BY coalesce(r.ends_on, r.due_on), r.id",
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let entries = statement.query_map([notice], read_entry)?.collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

impl Mirror {
    /// The ledger's lead-time rows of terms that end on `from` or later, and all rows of either kind that something can
    /// still happen to (waiting, open, snoozed).
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders_from(&self, from: NaiveDate) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.kind = 'lead' AND r.ends_on >= ?1
                 UNION SELECT {COLUMNS} FROM reminder r WHERE r.state IN ('waiting', 'open', 'snoozed')"
            ))?;
            let rows =
                statement.query_map([from.to_string()], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// The ledger's lead-time rows of these serial numbers, and all rows of either kind that wait or are snoozed.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders_of<'a>(
        &self,
        serial_numbers: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut waiting = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.state IN ('waiting', 'snoozed')"
            ))?;
            let mut rows: Vec<Reminder> =
                waiting.query_map([], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            let mut of_serial = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r
                 WHERE r.serial_number = ?1 AND r.kind = 'lead' AND r.state <> 'snoozed'"
            ))?;
            for serial_number in serial_numbers {
                for row in of_serial.query_map([serial_number], read_reminder)? {
                    rows.push(row?);
                }
            }
            Ok(rows)
        })
    }

    /// Whether the ledger has a row of any lead time.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn has_reminded(&self) -> Result<bool> {
        self.read(|connection| {
            Ok(connection.query_row(
                "SELECT EXISTS (SELECT 1 FROM reminder WHERE kind = 'lead')",
                [],
                |row| row.get(0),
            )?)
        })
    }

    /// The reminders with these ids.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders(&self, ids: &[i64]) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("SELECT {COLUMNS} FROM reminder r WHERE r.id = ?1"))?;
            let mut found = Vec::with_capacity(ids.len());
            for id in ids {
                found.extend(statement.query_row([id], read_reminder).optional()?);
            }
            Ok(found)
        })
    }

    /// Reminders of lead times that were seen to or put off, of terms that end on `from` or later.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders_decided(&self, from: NaiveDate) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.kind = 'lead' AND r.ends_on >= ?1
                   AND r.state IN ('acknowledged', 'snoozed') ORDER BY r.id"
            ))?;
            let rows =
                statement.query_map([from.to_string()], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }
}
