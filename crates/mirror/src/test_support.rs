//! For tests of other crates: puts into a database what another version of the app, or damage, would have left there. No
//! part of what is shipped.

use crate::error::Result;
use crate::key::RawKey;
use rusqlite::Connection;
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
