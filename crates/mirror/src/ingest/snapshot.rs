//! Beginning a listing anew: when the portal refused the cursor, when pulls fail again and again, and after a wipe.

use super::pending_removals;
use crate::db::{Mirror, meta};
use crate::error::Result;
use crate::tables::indexes;
use crate::tables::position::store_check;
use crate::{overlay, search_index};
use chrono::{DateTime, Utc};
use licet_protocol::sync::Check;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use serde::{Deserialize, Serialize};

/// A refusal of a cursor as expired, kept to see a loop.
#[derive(Serialize, Deserialize)]
struct Refusal {
    at: i64,
    cursor: String,
}

/// What follows from the portal's refusing a cursor as expired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterRefusal {
    /// The mirror has begun a snapshot and keeps showing what it has.
    SnapshotBegun,
    /// The same cursor was refused three times in ten minutes: asking on would go on for ever.
    Loop,
}

const REFUSALS_IN_MS: i64 = 10 * 60 * 1000;
const REFUSALS_OF_ONE_CURSOR: usize = 3;

impl Mirror {
    /// Begins a snapshot: rows stay and are shown until it is proven complete. Removals that were held are given up;
    /// the snapshot decides.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn begin_snapshot(&self) -> Result<()> {
        self.write(begin_snapshot)
    }

    /// Notes that the portal refused the cursor as expired, and begins a snapshot unless that goes round in a circle.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn cursor_refused(&self, now: DateTime<Utc>) -> Result<AfterRefusal> {
        self.write(|tx| {
            let cursor = meta::get(tx, meta::CURSOR)?.unwrap_or_default();
            let now = now.timestamp_millis();
            let stored = meta::get(tx, meta::REFUSALS)?.unwrap_or_default();
            let mut refusals: Vec<Refusal> = serde_json::from_str(&stored).unwrap_or_default();
            // A clock that was set back must not keep an old refusal for ever.
            refusals.retain(|refusal| (now - refusal.at).abs() < REFUSALS_IN_MS);
            refusals.push(Refusal { at: now, cursor: cursor.clone() });
            let same = refusals.iter().filter(|refusal| refusal.cursor == cursor).count();
            meta::set(tx, meta::REFUSALS, &serde_json::to_string(&refusals).unwrap_or_default())?;
            if same >= REFUSALS_OF_ONE_CURSOR {
                return Ok(AfterRefusal::Loop);
            }
            begin_snapshot(tx)?;
            Ok(AfterRefusal::SnapshotBegun)
        })
    }

    /// Removes everything that was pulled, to be pulled anew. The outbox, settings, reminders and downloads stay.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn wipe(&self) -> Result<()> {
        let mut writer = self.writer();
        writer.row_ids = None;
        let tx = writer.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for table in [
            "product",
            "site",
            "release",
            "purchase",
            "license",
            "other",
            "entitlement",
            "entitlement_body",
            "cover",
            "counter",
            "ends_on_count",
            "seats_until",
            "change",
        ] {
            tx.execute(&format!("DELETE FROM {table}"), [])?;
        }
        meta::set_number(&tx, meta::TOTAL, 0)?;
        meta::unset(&tx, meta::LAST_SYNCED)?;
        meta::unset(&tx, meta::DISAGREED)?;
        meta::unset(&tx, meta::REFUSALS)?;
        meta::unset(&tx, meta::LAPSED_TO)?;
        meta::unset(&tx, meta::CHANGES_SEEN)?;
        begin_snapshot(&tx)?;
        overlay::rebuild(&tx)?;
        tx.commit()?;
        drop(writer);
        self.changed();
        Ok(())
    }
}

/// Nothing waits any more.
pub(super) fn release(connection: &Connection) -> Result<()> {
    meta::unset(connection, meta::HELD)?;
    meta::unset(connection, meta::BEFORE)?;
    meta::unset(connection, meta::REMOVED)
}

/// Begins a listing anew; where nothing is here, the indexes go that a first load does without.
pub(crate) fn begin_snapshot(connection: &Transaction<'_>) -> Result<()> {
    meta::set(connection, meta::PHASE, "snapshot")?;
    meta::set_number(connection, meta::GENERATION, meta::number(connection, meta::GENERATION)? + 1)?;
    meta::unset(connection, meta::CURSOR)?;
    meta::unset(connection, meta::SEQ)?;
    meta::unset(connection, meta::TOLD)?;
    store_check(connection, Check::default())?;
    pending_removals::clear(connection)?;
    release(connection)?;
    if meta::number(connection, meta::TOTAL)? == 0 {
        // A first load goes without them (docs/SYNC.md, "The mirror").
        indexes::drop_all(connection)?;
        meta::set_number(connection, meta::INDEXED, 0)?;
        search_index::clear(connection)?;
    }
    Ok(())
}
