//! For tests of other crates: puts into a database what another version of the app, or damage, would have left there. No
//! part of what is shipped.

use crate::db::RawKey;
use crate::error::Result;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::path::Path;

/// Runs SQL on the database at `path`, which nobody has open.
///
/// # Errors
/// When the key is another one or the SQL fails.
pub fn execute(path: &Path, key: &RawKey, sql: &str) -> Result<()> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "key", key.pragma().as_str())?;
    Ok(connection.execute_batch(sql)?)
}

/// Everything that the database at `path` holds, as text: a line `TABLE|VALUE` for each cell of each table, shadow tables
/// of the search index included, and for each word of the index.
///
/// # Errors
/// When the key is another one or a table can't be read.
pub fn dump(path: &Path, key: &RawKey) -> Result<Vec<String>> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "key", key.pragma().as_str())?;
    let tables: Vec<String> = {
        let mut statement = connection.prepare("SELECT name FROM sqlite_master WHERE type = 'table'")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    let mut lines = Vec::new();
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                let value = match row.get_ref(column)? {
                    ValueRef::Null => continue,
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                        String::from_utf8_lossy(bytes).into_owned()
                    }
                };
                lines.push(format!("{table}|{value}"));
            }
        }
    }
    Ok(lines)
}
