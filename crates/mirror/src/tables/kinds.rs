//! The kinds of documents, the tables that hold them, and the versions that are here.

use crate::error::Result;
use rusqlite::{Connection, OptionalExtension};

/// The table of a kind with columns `id`, `rev`, `gen`; none for kinds that this app doesn't know.
pub(crate) fn table(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "product" => "product",
        "site" => "site",
        "release" => "release",
        "order" => "purchase",
        "license" => "license",
        "entitlement" => "entitlement",
        _ => return None,
    })
}

/// Every kind with a table of its own, what refers to others first: the order in which unseen rows are removed.
pub(crate) const KINDS: &[&str] = &["license", "entitlement", "release", "order", "site", "product"];

/// A version of a document's row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Version {
    pub(crate) rev: i64,
    /// Number of the snapshot that last saw it; 0 for a stub.
    pub(crate) generation: i64,
}

/// The version of a document that is here, be it of an older generation.
pub(crate) fn stored_version(connection: &Connection, kind: &str, id: &str) -> Result<Option<Version>> {
    let version = |row: &rusqlite::Row<'_>| Ok(Version { rev: row.get(0)?, generation: row.get(1)? });
    Ok(match table(kind) {
        Some(table) => {
            let sql = format!("SELECT rev, gen FROM {table} WHERE id = ?1 AND gen > 0");
            connection.prepare_cached(&sql)?.query_row([id], version).optional()?
        }
        None => connection
            .prepare_cached("SELECT rev, gen FROM other WHERE kind = ?1 AND id = ?2")?
            .query_row([kind, id], version)
            .optional()?,
    })
}
