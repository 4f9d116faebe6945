//! Tombstones: narrow, and not kept for ever (docs/SYNC.md, rule 11).

use crate::store::{Error, Tx};
use crate::values;
use chrono::{Days, NaiveDate};

/// How long a device may stay away before it has to take a snapshot.
pub const KEPT_DAYS: u64 = 180;

/// The number of the last change that was made `days` days before `today` or earlier.
///
/// # Errors
/// What the database says.
pub fn sequence_days_ago(tx: &mut Tx<'_>, today: NaiveDate, days: u64) -> Result<i64, Error> {
    let Some(day) = today.checked_sub_days(Days::new(days)) else { return Ok(0) };
    let sql = "SELECT seq FROM change_day WHERE day <= $1 ORDER BY day DESC LIMIT 1";
    tx.query_one(sql, values![day])?.map_or(Ok(0), |row| row.int(0))
}

/// Cursors before this number have lost tombstones: they are expired.
///
/// # Errors
/// What the database says.
pub fn pruned_to(tx: &mut Tx<'_>) -> Result<i64, Error> {
    tx.query_one("SELECT pruned_to FROM change_counter WHERE id = 1", values![])?
        .map_or(Ok(0), |row| row.int(0))
}

/// Removes tombstones that all devices have `passed`, or that are older than any device may be, and says how many.
///
/// # Errors
/// What the database says.
pub fn prune(tx: &mut Tx<'_>, today: NaiveDate, passed: i64) -> Result<u64, Error> {
    let horizon = sequence_days_ago(tx, today, KEPT_DAYS)?.max(passed);
    if horizon <= pruned_to(tx)? {
        return Ok(0);
    }
    let mut gone =
        tx.execute("DELETE FROM scope_entity WHERE present = 0 AND seq <= $1", values![horizon])?;
    gone += tx.execute("DELETE FROM entity WHERE deleted = 1 AND seq <= $1", values![horizon])?;
    gone += tx.execute("DELETE FROM holding WHERE present = 0 AND seq <= $1", values![horizon])?;
    let Some(day) = today.checked_sub_days(Days::new(KEPT_DAYS)) else { return Ok(gone) };
    tx.execute("DELETE FROM change_day WHERE day < $1", values![day])?;
    tx.execute("UPDATE change_counter SET pruned_to = $1 WHERE id = 1", values![horizon])?;
    Ok(gone)
}

/// A backup that is older than this is not counted on to be put back: what it holds and what came before it can't be lost.
pub const RESTORED_WITHIN_DAYS: u64 = 30;

/// Where no backup was made with a copy of the program's own (disks that are copied in another way), what is older than this is taken for kept.
/// Less than the 180 days of receipts, by which what is sent again is told from what is new.
pub const KEPT_AT_MOST_DAYS: u64 = 150;

/// The number up to which no change can be lost by restoring a backup.
///
/// # Errors
/// What the database says.
pub fn horizon(tx: &mut Tx<'_>, today: NaiveDate) -> Result<i64, Error> {
    let old = today.checked_sub_days(Days::new(RESTORED_WITHIN_DAYS)).unwrap_or(NaiveDate::MIN);
    let newest = tx.query_one("SELECT MAX(seq) FROM backup_made WHERE day <= $1", values![old])?;
    let in_backup = newest.map(|row| row.opt_int(0)).transpose()?.flatten().unwrap_or(0);
    Ok(in_backup.max(sequence_days_ago(tx, today, KEPT_AT_MOST_DAYS)?))
}
