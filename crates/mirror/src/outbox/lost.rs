//! Edits that may be missing: the write-ahead log was damaged or gone when the mirror was opened, and the database is older
//! than what was known of it.

use super::known::{self, Known};
use crate::db::{Mirror, meta};
use crate::error::Result;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// How many changes were known, and how many were there when the mirror was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LostEdits {
    /// Changes that the app knew of when it last wrote the outbox.
    pub known: u64,
    /// Those that were left.
    pub left: u64,
}

/// What is written down about the outbox as it stands.
pub(super) fn known(connection: &Connection) -> Result<Known> {
    // What a device notes of the reminders that it shows is no loss.
    let changes: i64 = connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM outbox WHERE state <> 'sent')
                  - (SELECT count(*) FROM outbox, meta m WHERE m.name = 'account_id' AND kind = 'setting'
                         AND id > m.value || '/reminder-log:' AND id < m.value || '/reminder-log;'
                         AND state <> 'sent')",
        )?
        .query_row([], |row| row.get(0))?;
    Ok(Known { edits: meta::number(connection, meta::EDITS)?, changes: u64::try_from(changes).unwrap_or(0) })
}

/// Notes that edits may be missing, where the database is behind what was known of it. Edits are numbered on from there,
/// so that it is noted once.
pub(crate) fn find_lost(connection: &Connection, path: &Path) -> Result<()> {
    let here = known(connection)?;
    let Some(before) = known::read(path).filter(|before| before.edits > here.edits) else { return Ok(()) };
    let lost = LostEdits { known: before.changes, left: here.changes };
    tracing::warn!(
        lost.known,
        lost.left,
        "the mirror is older than what was known of it: edits may be missing"
    );
    meta::set_number(connection, meta::EDITS, before.edits)?;
    if lost.known > lost.left {
        meta::set(connection, meta::LOST, &serde_json::to_string(&lost).unwrap_or_default())?;
    }
    Ok(())
}

impl Mirror {
    /// Whether edits may be missing since the mirror was opened with a damaged or missing write-ahead log; until
    /// [`Mirror::lost_edits_seen`].
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn lost_edits(&self) -> Result<Option<LostEdits>> {
        self.read(|connection| {
            let text = meta::get(connection, meta::LOST)?;
            Ok(text.and_then(|text| serde_json::from_str(&text).ok()))
        })
    }

    /// A person has seen it, or has brought them back from an export.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn lost_edits_seen(&self) -> Result<()> {
        self.write_durably(|tx| meta::unset(tx, meta::LOST))?;
        self.changed();
        Ok(())
    }
}
