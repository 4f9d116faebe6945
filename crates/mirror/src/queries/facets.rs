//! What a grid's filters can choose from.

use crate::db::Mirror;
use crate::error::Result;
use rusqlite::Connection;

/// A value with how many entitlements have it.
pub type Counted = (String, i64);

fn counted(connection: &Connection, sql: &str) -> Result<Vec<Counted>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

impl Mirror {
    /// Product families with how many entitlements they have, by name; those without a name left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn family_counts(&self) -> Result<Vec<Counted>> {
        self.read(|connection| {
            counted(
                connection,
                "SELECT p.family, sum(c.value) FROM counter c JOIN product p ON p.n = CAST(c.key AS INTEGER)
                 WHERE c.name = 'product' AND c.value > 0 AND p.family <> ''
                 GROUP BY p.family ORDER BY p.family COLLATE NOCASE",
            )
        })
    }

    /// Names of resellers with how many entitlements they sold, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reseller_counts(&self) -> Result<Vec<Counted>> {
        self.read(|connection| {
            counted(
                connection,
                "SELECT key, value FROM counter WHERE name = 'reseller' AND value > 0 ORDER BY key COLLATE NOCASE",
            )
        })
    }

    /// Tags with on how many entitlements they stand, by name.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn tag_counts(&self) -> Result<Vec<Counted>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT substr(key, 5), value FROM counter
                 WHERE name = 'slot' AND key >= 'tag:' AND key < 'tag;' AND value > 0
                 ORDER BY lower(substr(key, 5)), key",
            )?;
            let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            Ok(rows.collect::<rusqlite::Result<_>>()?)
        })
    }
}
