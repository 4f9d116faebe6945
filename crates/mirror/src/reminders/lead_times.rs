//! Lead times that an app before the outbox kept for this computer alone.

use crate::db::Mirror;
use crate::error::Result;
use licet_domain::reminders::LeadTimes;
use std::collections::HashMap;

impl Mirror {
    /// The lead times that an app before the outbox kept for this computer alone: for all contracts under the empty serial
    /// number, and for single ones.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn lead_times(&self) -> Result<HashMap<String, LeadTimes>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT serial_number, days FROM reminder_leads")?;
            let rows: Vec<(String, String)> = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows
                .into_iter()
                .filter_map(|(serial, days)| Some((serial, serde_json::from_str(&days).ok()?)))
                .collect())
        })
    }

    /// Forgets those of one contract, or under the empty serial number those of all: they were carried over into the
    /// account's settings, or changed there.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn forget_lead_times(&self, serial_number: &str) -> Result<()> {
        self.write_durably(|tx| {
            tx.execute("DELETE FROM reminder_leads WHERE serial_number = ?1", [serial_number])?;
            Ok(())
        })
    }
}
