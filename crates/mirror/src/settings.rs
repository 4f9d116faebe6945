//! Settings of this profile: reminder lead times, column state, theme. They outlive a wipe of the mirror.

use crate::db::Mirror;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};

pub(crate) fn get(connection: &Connection, name: &str) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

impl Mirror {
    /// The setting of this name, as it was stored.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        self.read(|connection| get(connection, name))
    }

    /// Stores a setting; none removes it. It is on the disk when this returns.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn set_setting(&self, name: &str, value: Option<&str>) -> Result<()> {
        self.write_durably(|tx| {
            match value {
                Some(value) => tx
                    .prepare_cached(
                        "INSERT INTO setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
                    )?
                    .execute(params![name, value])?,
                None => tx.prepare_cached("DELETE FROM setting WHERE name = ?1")?.execute([name])?,
            };
            Ok(())
        })
    }
}
