//! How far the mirror has read, and whether it holds a whole listing.

use crate::columns::unsigned;
use crate::db::{Mirror, meta};
use crate::error::Result;
use crate::settings;
use chrono::{DateTime, Utc};
use licet_protocol::sync::Check;
use rusqlite::Connection;

/// Whether the mirror holds a whole listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// A listing is being read; rows that it hasn't seen yet stay until it is proven complete.
    Snapshot,
    /// A listing is complete; changes follow.
    Current,
}

/// How far the mirror has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncPosition {
    /// From where to go on; none: from the beginning of a snapshot.
    pub cursor: Option<String>,
    /// Whether the listing is complete.
    pub phase: Phase,
    /// Rows that are shown, of all kinds.
    pub rows: u64,
    /// Count and digest of what this listing has brought so far.
    pub check: Check,
    /// Removals that wait for the admin or a matching digest.
    pub held: Option<u64>,
    /// Snapshots in a row that were complete by their own word and whose digest did not agree.
    pub disagreed: u32,
    /// When the last sync succeeded.
    pub last_synced_at: Option<DateTime<Utc>>,
    /// When its buckets were last found to be those of the portal.
    pub compared_at: Option<DateTime<Utc>>,
}

/// Setting that notes when the mirror was last compared with the portal.
const COMPARED_AT: &str = "sync-checked-at";

impl Mirror {
    /// How far the mirror has read.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn sync_position(&self) -> Result<SyncPosition> {
        self.remembered(|connection| {
            let held = meta::number(connection, meta::HELD)?;
            let compared_at = settings::get(connection, COMPARED_AT)?;
            Ok(SyncPosition {
                cursor: meta::get(connection, meta::CURSOR)?,
                phase: phase(connection)?,
                rows: unsigned(meta::number(connection, meta::TOTAL)?),
                check: stored_check(connection)?,
                held: (held > 0).then(|| unsigned(held)),
                disagreed: u32::try_from(meta::number(connection, meta::DISAGREED)?).unwrap_or(u32::MAX),
                last_synced_at: last_synced(connection)?,
                compared_at: moment(compared_at.as_deref()),
            })
        })
    }

    /// Notes that its buckets are those of the portal.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn note_compared(&self, now: DateTime<Utc>) -> Result<()> {
        self.set_setting(COMPARED_AT, Some(&now.to_rfc3339()))
    }
}

/// Whether the mirror holds a whole listing.
pub(crate) fn phase(connection: &Connection) -> Result<Phase> {
    Ok(match meta::get(connection, meta::PHASE)?.as_deref() {
        Some("current") => Phase::Current,
        _ => Phase::Snapshot,
    })
}

/// When the last sync succeeded.
pub(crate) fn last_synced(connection: &Connection) -> Result<Option<DateTime<Utc>>> {
    Ok(moment(meta::get(connection, meta::LAST_SYNCED)?.as_deref()))
}

/// What isn't a time is none.
fn moment(text: Option<&str>) -> Option<DateTime<Utc>> {
    Some(DateTime::parse_from_rfc3339(text?).ok()?.with_timezone(&Utc))
}

/// The greatest number that was told of this listing; a mirror of an older app has noted only where it stands.
pub(crate) fn told(connection: &Connection) -> Result<i64> {
    Ok(meta::number(connection, meta::TOLD)?.max(meta::number(connection, meta::SEQ)?))
}

/// Count and digest as they stand in the database; a digest is stored as hex, since it needs all 64 bits.
pub(crate) fn stored_check(connection: &Connection) -> Result<Check> {
    let count = u64::try_from(meta::number(connection, meta::COUNT)?).unwrap_or(0);
    let digest = meta::get(connection, meta::DIGEST)?
        .and_then(|text| u64::from_str_radix(&text, 16).ok())
        .unwrap_or(0);
    Ok(Check { count, digest })
}

pub(crate) fn store_check(connection: &Connection, check: Check) -> Result<()> {
    meta::set(connection, meta::COUNT, &check.count.to_string())?;
    meta::set(connection, meta::DIGEST, &format!("{:016x}", check.digest))
}
