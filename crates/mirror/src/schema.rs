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
    all.extend(counters::LISTED_MIGRATIONS);
    all.extend(documents::UPGRADE_MIGRATIONS);
    all.extend(outbox::RESEND_MIGRATIONS);
    all.extend(search::FOLDED_MIGRATIONS);
    all.extend(outbox::EDITED_MIGRATIONS);
    all.extend(entitlement::BOUNDED_MIGRATIONS);
    all.extend(counters::CURRENT_MIGRATIONS);
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

#[cfg(test)]
mod tests {
    use super::{known, list, migrate};
    use crate::{Identity, Mirror, Query, RawKey};
    use rusqlite::Connection;
    use rusqlite_migration::{M, Migrations};
    use std::path::Path;

    const KEY: [u8; 32] = [1; 32];
    /// The schema of the first app that was released.
    const RELEASED: usize = 10;

    fn open(path: &Path) -> Mirror {
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        Mirror::open(path, &RawKey::from_bytes(KEY), &identity).unwrap()
    }

    /// A connection to a database that a mirror has made: the key check stands beside it already.
    fn connect(path: &Path) -> Connection {
        let connection = Connection::open(path).unwrap();
        connection.pragma_update(None, "key", RawKey::from_bytes(KEY).pragma().as_str()).unwrap();
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(())).unwrap();
        connection
    }

    /// A mirror of an older app, at this schema.
    fn older(path: &Path, schema: usize) -> Connection {
        crate::key::write(path, &RawKey::from_bytes(KEY)).unwrap();
        let mut connection = connect(path);
        let steps = list().into_iter().map(M::up).collect();
        Migrations::new(steps).to_version(&mut connection, schema).unwrap();
        connection
    }

    /// What an app of the first release had pulled from a portal that was ahead of it.
    const ROWS: &str = r#"
        INSERT INTO meta (name, value) VALUES
            ('portal_id', 'p'), ('account_id', 'a'), ('phase', 'current'), ('generation', '1'), ('indexed', '1'),
            ('total', '3'), ('count', '3'), ('digest', '0000000000000000'), ('searched_to', '1');
        INSERT INTO product (n, id, rev, gen, name, family) VALUES (1, 'BE', 1, 1, 'Backup Exec', '');
        INSERT INTO site (n, id, rev, gen, name) VALUES (1, 'S1', 0, 0, 'Acme');
        INSERT INTO entitlement (n, id, rev, gen, serial_number, product, site, kind, quantity, order_number)
            VALUES (1, 'e', 2, 1, 'B1', 1, 1, 'license', 5, '45');
        INSERT INTO entitlement_body (n, body) VALUES (1, '{}');
        INSERT INTO search (rowid, serial_number, order_number, product, site) VALUES (1, 'B1', '45', 'BE', 'Acme');
        INSERT INTO change (at, kind, id, what, label) VALUES (1000, 'entitlement', 'e', 'added', 'B1');
        INSERT INTO other (kind, id, rev, gen, body) VALUES ('annotation', 'e', 3, 1,
            '{"entitlement_id":"e","slots":{"tag:lab":{"value":true,"seq":3,"at":"2026-11-01T10:00:00Z"}}}');
    "#;

    fn assert_whole(mirror: &Mirror) {
        assert_eq!(
            mirror.tag_counts().unwrap(),
            [("lab".to_owned(), 1)],
            "what came before it was known is shown"
        );
        assert_eq!(mirror.recent_changes(9).unwrap()[0].entitlement_id.as_deref(), Some("e"));
        while mirror.background_step().unwrap() {}
        let found = |text: &str| {
            let query = Query { search: text.into(), ..Query::default() };
            mirror.view(&query, None, &false.into()).unwrap().len()
        };
        assert_eq!((found("acme"), found("lab")), (1, 1), "the search index is made anew");
    }

    #[test]
    fn a_mirror_of_the_first_release_is_brought_up_to_date_with_all_that_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.db");
        let connection = older(&path, RELEASED);
        connection.execute_batch(ROWS).unwrap();
        drop(connection);
        assert_whole(&open(&path));
    }

    // D13
    #[test]
    fn a_mirror_without_folding_is_searched_while_it_is_indexed_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.db");
        let folded = list().iter().rposition(|step| *step == crate::search::FOLDED_MIGRATIONS[0]).unwrap();
        let connection = older(&path, folded);
        connection.execute_batch(ROWS).unwrap();
        connection
            .execute_batch(
                "UPDATE entitlement SET serial_number = 'B7000000004';
                 UPDATE site SET name = 'Straße 東京商事';
                 DELETE FROM meta WHERE name = 'shown_due'",
            )
            .unwrap();
        drop(connection);
        let mirror = open(&path);
        let found = |text: &str| mirror.suggest(text, 9).unwrap().len();
        assert!(!mirror.search_is_ready().unwrap());
        assert_eq!((found("7000000004"), found("backup")), (1, 1), "numbers and products are found at once");
        while mirror.background_step().unwrap() {}
        assert!(mirror.search_is_ready().unwrap());
        assert_eq!((found("strasse"), found("京商"), found("backup")), (1, 1, 1));
    }

    // D3, D4: what an older app had taken is brought within bounds.
    #[test]
    fn quantities_and_renewals_of_an_older_mirror_are_mended() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.db");
        let connection = older(&path, RELEASED);
        connection.execute_batch(ROWS).unwrap();
        connection
            .execute_batch(
                "INSERT INTO entitlement
                     (n, id, rev, gen, serial_number, product, site, kind, quantity, order_number, ends_on, renewed_by)
                 VALUES (2, 'f', 2, 1, 'M1', 1, 1, 'subscription', 9223372036854775807, '45', 740000, 'M1'),
                        (3, 'g', 2, 1, 'M2', 1, 1, 'subscription', 9223372036854775807, '45', 740000, 'M3')",
            )
            .unwrap();
        drop(connection);
        let mirror = open(&path);
        let row = |serial: &str| mirror.by_serial(serial).unwrap().map(|row| (row.quantity, row.renewed));
        assert_eq!((row("M1"), row("M2")), (Some((1_000_000_000, false)), Some((1_000_000_000, true))));
        let today = chrono::NaiveDate::from_num_days_from_ce_opt(740_000).unwrap();
        let families = mirror.families(today).unwrap();
        assert_eq!((families[0].entitled, families[0].lapsed), (2_000_000_005, 0));
        assert_eq!(mirror.families(today.succ_opt().unwrap()).unwrap()[0].lapsed, 2_000_000_000);
        let buckets = mirror.contracts_by_bucket(today).unwrap();
        assert_eq!(buckets.iter().map(|by| (by.contracts, by.quantity)).max(), Some((1, 1_000_000_000)));
    }

    #[test]
    fn a_mirror_of_any_older_schema_opens() {
        for schema in 1..list().len() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("m.db");
            drop(older(&path, schema));
            assert_eq!(open(&path).standing().unwrap().rows, 0, "from schema {schema}");
        }
    }

    #[test]
    fn a_kill_in_the_middle_of_a_migration_is_made_good_by_the_next_opening() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.db");
        let connection = older(&path, RELEASED);
        connection.execute_batch(ROWS).unwrap();
        // Every page goes to the write-ahead log at once, as pages of a large migration do before it is committed.
        connection.pragma_update(None, "cache_size", 1).unwrap();
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        for (at, step) in list().into_iter().enumerate().skip(RELEASED) {
            connection.execute_batch(step).unwrap();
            let left = tempfile::tempdir().unwrap();
            for name in ["m.db", "m.db-wal", "m.db.key-check"] {
                std::fs::copy(folder.path().join(name), left.path().join(name)).unwrap();
            }
            let reopened = open(&left.path().join("m.db"));
            let schema: i64 =
                reopened.writer().connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
            assert_eq!(schema, known(), "killed after step {at}");
            assert_whole(&reopened);
        }
    }

    #[test]
    fn a_migration_on_a_full_disk_leaves_the_mirror_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("m.db");
        let mut connection = older(&path, RELEASED);
        connection.execute_batch(ROWS).unwrap();
        let pages: i64 = connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        connection.pragma_update_and_check(None, "max_page_count", pages + 2, |_| Ok(())).unwrap();
        let failed = migrate(&mut connection);
        assert!(matches!(failed, Err(crate::Error::DiskFull)), "{failed:?}");
        let schema: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(schema, i64::try_from(RELEASED).unwrap());
        drop(connection);
        assert_whole(&open(&path));
    }
}
