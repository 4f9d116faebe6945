//! Removals that wait: until a catch-up is whole, and, when they are suspiciously many, until the admin or a matching
//! digest confirms them (docs/SYNC.md, rule 7).

use crate::error::Result;
use crate::tables::changes::ChangeKind;
use crate::tables::kinds::{KINDS, stored_version, table};
use crate::write_batch::WriteBatch;
use licet_protocol::sync::{Check, row_hash};
use rusqlite::{Connection, params};

/// Up to so many removals need no confirmation, however few rows there are.
pub(crate) const FEW: i64 = 50;

/// Whether so many removals out of so many rows need confirmation: over 20 % and over 50.
pub(crate) const fn too_many(removals: i64, rows: i64) -> bool {
    removals > FEW && removals.saturating_mul(5) > rows
}

pub(crate) fn stage(connection: &Connection, kind: &str, id: &str, hidden: bool) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO removal (kind, id, hidden) VALUES (?1, ?2, ?3)
             ON CONFLICT (kind, id) DO UPDATE SET hidden = ?3",
        )?
        .execute(params![kind, id, hidden])?;
    Ok(())
}

/// A document came again after its removal: it stays.
pub(crate) fn unstage(connection: &Connection, kind: &str, id: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM removal WHERE kind = ?1 AND id = ?2")?.execute([kind, id])?;
    Ok(())
}

pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM removal", [])?;
    Ok(())
}

pub(crate) fn any(connection: &Connection) -> Result<bool> {
    Ok(connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM removal)")?.query_row([], |row| row.get(0))?)
}

fn staged(connection: &Connection) -> Result<Vec<(String, String, bool)>> {
    let mut statement = connection.prepare_cached("SELECT kind, id, hidden FROM removal")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// How many rows would go, and count and digest of what would be left.
pub(crate) fn outcome(w: &WriteBatch<'_>) -> Result<(i64, Check)> {
    let mut left = w.check;
    let mut rows = 0;
    for (kind, id, _) in staged(w.tx)? {
        if let Some(old) = stored_version(w.tx, &kind, &id)? {
            rows += 1;
            if old.generation == w.generation {
                left.remove(row_hash(&kind, &id, old.rev));
            }
        }
    }
    Ok((rows, left))
}

/// Removes all that wait; answers how many rows went.
pub(crate) fn apply(w: &mut WriteBatch<'_>) -> Result<i64> {
    let mut rows = 0;
    for (kind, id, hidden) in staged(w.tx)? {
        let what = if hidden { ChangeKind::Hidden } else { ChangeKind::Removed };
        rows += i64::from(w.remove(&kind, &id, what)?);
    }
    clear(w.tx)?;
    Ok(rows)
}

/// Removes every row that the snapshot did not see; answers how many went. Only for a snapshot that is proven complete.
pub(crate) fn sweep(w: &mut WriteBatch<'_>) -> Result<i64> {
    // A listing doesn't say why a row is not in it.
    w.hidden = true;
    let mut rows = 0;
    for kind in KINDS {
        let table = table(kind).unwrap_or(kind);
        let ids: Vec<String> = {
            let sql = format!("SELECT id FROM {table} WHERE gen > 0 AND gen < ?1");
            let mut statement = w.tx.prepare(&sql)?;
            let found = statement.query_map([w.generation], |row| row.get(0))?;
            found.collect::<rusqlite::Result<_>>()?
        };
        for id in ids {
            rows += i64::from(w.remove(kind, &id, ChangeKind::Removed)?);
        }
    }
    let others: Vec<(String, String)> = {
        let mut statement = w.tx.prepare("SELECT kind, id FROM other WHERE gen < ?1")?;
        let found = statement.query_map([w.generation], |row| Ok((row.get(0)?, row.get(1)?)))?;
        found.collect::<rusqlite::Result<_>>()?
    };
    for (kind, id) in others {
        rows += i64::from(w.remove(&kind, &id, ChangeKind::Removed)?);
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::too_many;

    #[rstest::rstest]
    #[case(50, 60, false)]
    #[case(51, 254, true)]
    #[case(51, 255, false)]
    #[case(20_000, 100_000, false)]
    #[case(20_001, 100_000, true)]
    fn over_20_percent_and_over_50_rows_need_confirmation(
        #[case] removals: i64,
        #[case] rows: i64,
        #[case] held: bool,
    ) {
        assert_eq!(too_many(removals, rows), held);
    }
}
