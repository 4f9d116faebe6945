//! The indexes that a first load does without (docs/SYNC.md, "The mirror").

use crate::db::WRITER_CACHE;
use crate::error::Result;
use rusqlite::Connection;

/// Those that are built before the search index is filled: type-ahead answers from them beside it, and filling it reads
/// licenses by their entitlement.
pub(crate) const BEFORE_SEARCH: &[(&str, &str)] = &[
    ("entitlement_serial", "entitlement (serial_number)"),
    ("entitlement_product", "entitlement (product)"),
    ("entitlement_site", "entitlement (site)"),
    ("entitlement_order", "entitlement (order_number)"),
    ("license_entitlement", "license (entitlement_id)"),
    // Whether there is a version upgrade of what is looked at.
    ("other_upgrade", "other (json_extract(body, '$.entitlement_id')) WHERE kind = 'upgrade'"),
];

/// Those that are built behind it.
pub(crate) const AFTER_SEARCH: &[(&str, &str)] = &[
    ("entitlement_ends", "entitlement (ends_on, kind)"),
    ("entitlement_ordered", "entitlement (ordered_on)"),
    ("entitlement_kind", "entitlement (kind)"),
    ("entitlement_quantity", "entitlement (quantity)"),
    ("entitlement_starts", "entitlement (starts_on)"),
    ("entitlement_reseller", "entitlement (reseller)"),
    ("entitlement_renewed", "entitlement (renewed_by) WHERE renewed_by IS NOT NULL"),
    ("entitlement_renews", "entitlement (renews) WHERE renews IS NOT NULL"),
    (
        "entitlement_contract",
        "entitlement (ends_on, site, reseller)
    WHERE renewed_by IS NULL AND kind IN ('maintenance', 'subscription', 'flex')",
    ),
    ("cover_serial", "cover (serial_number)"),
];

/// Memory for building an index, in the form of `PRAGMA cache_size`.
const SORTING_CACHE: i64 = -12_000;

/// Removes all of them.
pub(crate) fn drop_all(connection: &Connection) -> Result<()> {
    for (name, _) in BEFORE_SEARCH.iter().chain(AFTER_SEARCH) {
        connection.execute_batch(&format!("DROP INDEX IF EXISTS {name}"))?;
    }
    Ok(())
}

/// Builds the first of these indexes that is not there yet; answers whether there was one.
pub(crate) fn build_next(connection: &Connection, indexes: &[(&str, &str)]) -> Result<bool> {
    for (name, on) in indexes {
        let exists: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?1)",
            [name],
            |row| row.get(0),
        )?;
        if !exists {
            // SQLite sorts in as much memory as its cache may have, beside it. A scan needs neither.
            connection.pragma_update(None, "cache_size", SORTING_CACHE)?;
            let built = connection.execute_batch(&format!("CREATE INDEX {name} ON {on}"));
            connection.pragma_update(None, "cache_size", WRITER_CACHE)?;
            built?;
            return Ok(true);
        }
    }
    Ok(false)
}
