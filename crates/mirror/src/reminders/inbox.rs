//! The inbox: what was told, and what became of it.

use super::InboxEntry;
use super::rows::{entries_sql, read_entry};
use crate::db::Mirror;
use crate::error::Result;
use chrono::NaiveDate;
use rusqlite::params;

impl Mirror {
    /// What was told: the latest `limit` that are still open, or with `all` those that were seen to as well.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn inbox(&self, all: bool, limit: usize) -> Result<Vec<InboxEntry>> {
        self.read(|connection| {
            let condition = if all { "" } else { "WHERE r.state = 'open'" };
            let sql = entries_sql(&format!("{condition} ORDER BY r.notice DESC, r.id DESC LIMIT ?1"));
            let mut statement = connection.prepare_cached(&sql)?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let entries = statement.query_map([limit], read_entry)?.collect::<rusqlite::Result<_>>()?;
            Ok(entries)
        })
    }

    /// How many reminders are open.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn open_reminders(&self) -> Result<u64> {
        self.read(|connection| {
            let count: i64 =
                connection
                    .query_row("SELECT count(*) FROM reminder WHERE state = 'open'", [], |row| row.get(0))?;
            Ok(u64::try_from(count).unwrap_or(0))
        })
    }

    /// Puts a reminder that was told and then seen to or put off back into the inbox as new: what had been decided about
    /// it was taken back.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn reopen_reminder(&self, serial_number: &str, ends_on: NaiveDate, lead_days: u16) -> Result<()> {
        self.write_durably(|tx| {
            tx.execute(
                "UPDATE reminder SET state = 'open', snoozed_until = NULL
                 WHERE kind = 'lead' AND serial_number = ?1 AND ends_on = ?2 AND lead_days = ?3
                   AND notice IS NOT NULL AND state IN ('acknowledged', 'snoozed')",
                params![serial_number, ends_on.to_string(), lead_days],
            )?;
            Ok(())
        })
    }

    /// Marks reminders as seen to; answers how many were open or snoozed.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn acknowledge_reminders(&self, ids: &[i64]) -> Result<usize> {
        self.write_durably(|tx| {
            let mut changed = 0;
            for id in ids {
                changed += tx.execute(
                    "UPDATE reminder SET state = 'acknowledged', snoozed_until = NULL
                     WHERE id = ?1 AND state IN ('open', 'snoozed')",
                    [id],
                )?;
            }
            Ok(changed)
        })
    }

    /// Puts reminders off until a day; answers how many were open or snoozed.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn snooze_reminders(&self, ids: &[i64], until: NaiveDate) -> Result<usize> {
        self.write_durably(|tx| {
            let mut changed = 0;
            for id in ids {
                changed += tx.execute(
                    "UPDATE reminder SET state = 'snoozed', snoozed_until = ?2
                     WHERE id = ?1 AND state IN ('open', 'snoozed')",
                    params![id, until.to_string()],
                )?;
            }
            Ok(changed)
        })
    }
}
