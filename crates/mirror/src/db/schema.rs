//! The mirror's migrations, in the order in which they run.
//!
//! The statements are in `crates/mirror/migrations/`; `schema.sql` there is what they add up to. The list is append-only:
//! a released entry is never edited, moved or removed, and its position is the schema number of the database
//! (docs/adr/0039).

use crate::error::{Error, Result};
use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

/// The name of a migration's file without `.sql`, and its statements.
macro_rules! migration {
    ($name:literal) => {
        ($name, include_str!(concat!("../../migrations/", $name, ".sql")))
    };
}

/// All migrations. The number in a name is the position in this list, from 1.
const MIGRATIONS: &[(&str, &str)] = &[
    migration!("01_meta"),
    migration!("02_documents"),
    migration!("03_entitlements"),
    migration!("04_removals"),
    migration!("05_counters"),
    migration!("06_changes"),
    migration!("07_settings"),
    migration!("08_search"),
    migration!("09_reminders"),
    migration!("10_downloads"),
    migration!("11_outbox"),
    migration!("12_shown"),
    migration!("13_change_details"),
    migration!("14_search_annotations"),
    migration!("15_counters_of_filters"),
    migration!("16_upgrade_index"),
    migration!("17_done_changes"),
    migration!("18_search_folding"),
    migration!("19_edit_numbers"),
    migration!("20_unlimited_quantities"),
    migration!("21_current_seats"),
    migration!("22_search_merges"),
    migration!("23_parties"),
    migration!("24_inbox"),
    migration!("25_reminder_proof"),
];

fn steps() -> Migrations<'static> {
    Migrations::new(MIGRATIONS.iter().map(|(name, sql)| M::up(sql).comment(name)).collect())
}

/// The newest schema that this app knows.
pub(crate) fn known() -> i64 {
    i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX)
}

/// Brings the database to the newest schema, or refuses one of a newer app by name.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > known() {
        return Err(Error::Newer { found, known: known() });
    }
    steps().to_latest(connection).map_err(|error| match error {
        rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
        other => Error::Damaged(other.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, known, migrate, steps};
    use crate::tables::indexes;
    use crate::{Identity, Mirror, Query, RawKey};
    use rusqlite::Connection;
    use std::path::{Path, PathBuf};

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
        crate::db::key::write(path, &RawKey::from_bytes(KEY)).unwrap();
        let mut connection = connect(path);
        steps().to_version(&mut connection, schema).unwrap();
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

    fn folder() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations")
    }

    #[test]
    fn each_migration_is_a_file_whose_number_is_its_position() {
        for (at, (name, _)) in MIGRATIONS.iter().enumerate() {
            assert!(name.starts_with(&format!("{:02}_", at + 1)), "{name} is number {} of the list", at + 1);
        }
        let mut files: Vec<String> = std::fs::read_dir(folder())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "schema.sql")
            .collect();
        files.sort();
        let listed: Vec<String> = MIGRATIONS.iter().map(|(name, _)| format!("{name}.sql")).collect();
        assert_eq!(files, listed, "the files of the folder are those of the list");
    }

    #[test]
    #[allow(
        clippy::disallowed_methods,
        reason = "a person asks a test to write a file through the environment"
    )]
    fn the_schema_file_shows_a_new_mirror() {
        let mut connection = Connection::open_in_memory().unwrap();
        migrate(&mut connection).unwrap();
        // What a first load builds at its end.
        let indexes = [indexes::BEFORE_SEARCH, indexes::AFTER_SEARCH];
        for (name, on) in indexes.into_iter().flatten() {
            connection.execute_batch(&format!("CREATE INDEX IF NOT EXISTS {name} ON {on}")).unwrap();
        }
        let mut statement = connection
            .prepare(
                "SELECT type, sql FROM sqlite_master
                 WHERE sql IS NOT NULL AND tbl_name NOT IN (SELECT name FROM pragma_table_list WHERE type = 'shadow')
                 ORDER BY tbl_name, type <> 'table', name",
            )
            .unwrap();
        let mut schema = String::from(
            "-- Tables and indexes of a mirror after its first load, for reading. Generated from the migrations; to write it\n\
             -- again: UPDATE_SCHEMA=1 cargo test -p licet-mirror schema_file\n",
        );
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (of, sql): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
            let gap = if of == "table" { "\n" } else { "" };
            schema += &format!("{gap}{sql};\n");
        }
        let file = folder().join("schema.sql");
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::write(&file, &schema).unwrap();
        }
        let committed = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            committed == schema,
            "{} is not what the migrations make; UPDATE_SCHEMA=1 cargo test -p licet-mirror schema_file writes it",
            file.display()
        );
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
        let unfolded = MIGRATIONS.iter().position(|(name, _)| *name == "18_search_folding").unwrap();
        let connection = older(&path, unfolded);
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
        for schema in 1..MIGRATIONS.len() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("m.db");
            drop(older(&path, schema));
            assert_eq!(open(&path).sync_position().unwrap().rows, 0, "from schema {schema}");
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
        for (at, (_, sql)) in MIGRATIONS.iter().enumerate().skip(RELEASED) {
            connection.execute_batch(sql).unwrap();
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
