//! Reminders that somebody set for a day, for any serial number.

use super::Reminder;
use super::rows::{COLUMNS, read_reminder};
use crate::db::Mirror;
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

impl Mirror {
    /// Sets a one-time reminder for any serial number; answers its id.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn add_manual_reminder(&self, serial_number: &str, on: NaiveDate, now: DateTime<Utc>) -> Result<i64> {
        self.write_durably(|tx| {
            tx.execute(
                "INSERT INTO reminder (kind, serial_number, due_on, state, recorded_at)
                 VALUES ('manual', ?1, ?2, 'waiting', ?3)",
                params![serial_number, on.to_string(), now.to_rfc3339()],
            )?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// The manual reminders whose day hasn't come, the next first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn manual_reminders(&self) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.kind = 'manual' AND r.state = 'waiting' ORDER BY r.due_on, r.id"
            ))?;
            let rows = statement.query_map([], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// Takes a manual reminder back; false when there is none that still waits.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn remove_manual_reminder(&self, id: i64) -> Result<bool> {
        self.write_durably(|tx| {
            let removed = tx.execute(
                "DELETE FROM reminder WHERE id = ?1 AND kind = 'manual' AND state = 'waiting'",
                [id],
            )?;
            Ok(removed == 1)
        })
    }
}
