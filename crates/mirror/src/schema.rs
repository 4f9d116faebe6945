//! The order in which the tables' migrations run.
//!
//! Each table's statements stand in its own module; this list says only in which order they came to be. It is append
//! only: a released entry is never edited, moved or removed, and its position is the database's schema number.

use crate::error::{Error, Result};
use crate::{
    changes, counters, documents, downloads, entitlement, meta, outbox, reminders, removal, search, settings,
    shown,
};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

fn list() -> Vec<&'static str> {
    let mut all = Vec::new();
    all.extend(meta::MIGRATIONS);
    all.extend(documents::MIGRATIONS);
    all.extend(entitlement::MIGRATIONS);
    all.extend(removal::MIGRATIONS);
    all.extend(counters::MIGRATIONS);
    all.extend(changes::MIGRATIONS);
    all.extend(settings::MIGRATIONS);
    all.extend(search::MIGRATIONS);
    all.extend(reminders::MIGRATIONS);
    all.extend(downloads::MIGRATIONS);
    all.extend(outbox::MIGRATIONS);
    all.extend(shown::MIGRATIONS);
    all.extend(changes::ALTERED_MIGRATIONS);
    all.extend(search::WRITTEN_MIGRATIONS);
    all
}

/// The newest schema that this app knows.
pub(crate) fn known() -> i64 {
    i64::try_from(list().len()).unwrap_or(i64::MAX)
}

/// Brings the database to the newest schema, or refuses one of a newer app by name.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known() {
        return Err(Error::Newer { found, known: known() });
    }
    let steps = list().into_iter().map(M::up).collect();
    Migrations::new(steps).to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => Error::Damaged(other.to_string()),
    })
}
