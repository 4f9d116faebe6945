//! The number of the newest change (docs/SYNC.md, rule 1).
//!
//! Not for: taking the next number. That is the publisher's.

use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};

/// The number of the newest change.
///
/// # Errors
/// What the database says.
pub fn sequence(tx: &mut Tx<'_>) -> Result<i64, Error> {
    let row = tx.query_one("SELECT seq FROM change_counter WHERE id = 1", values![])?;
    row.ok_or_else(|| Error::Database("the change counter is missing".into()))?.int(0)
}

/// Further than a portal can go between two times that it writes down how far it is.
const TOLD_SINCE: i64 = 1_000_000_000;

/// Where a clock can't be right any more. Numbers stay below 2^53, so that JavaScript reads them exactly.
const LATEST_MICROS: i64 = 1 << 52;

/// Leaves out the numbers that were handed out after the backup from which the portal was restored, also by an earlier
/// restoration: they are what edits on devices are based on, and must not come to mean something else (Y4).
///
/// The next number is the microseconds since 1970, which grow faster than a portal can number changes. `told` is how far
/// the portal was by what stands beside the database, in case that this machine's clock is wrong.
///
/// # Errors
/// What the database says.
pub fn skip_lost(tx: &mut Tx<'_>, now: DateTime<Utc>, told: i64) -> Result<(), Error> {
    let beyond_told = if told > 0 { told.saturating_add(TOLD_SINCE) } else { 0 };
    let next = now.timestamp_micros().min(LATEST_MICROS).max(beyond_told).max(sequence(tx)? + 1);
    tx.execute("UPDATE change_counter SET seq = $1 WHERE id = 1", values![next])?;
    Ok(())
}
