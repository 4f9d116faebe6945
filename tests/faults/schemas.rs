//! The schema of a database that a released version left and this one upgraded is that of a new database.
//! `fixtures/releases/` says what the databases are.
//!
//! Not for: what is in the tables (`migration.rs`).

use licet_mirror::{Identity, Mirror, Page, RawKey};
use licet_portal::store::migrations::MIGRATIONS;
use licet_portal::store::{FILE, Store};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The key of the mirrors: 32 times this byte.
const KEY: u8 = 3;

/// The folders of the releases.
fn releases() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(crate::releases::folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut releases: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    releases.sort();
    assert!(!releases.is_empty());
    releases
}

/// Puts a file of a release into a folder.
fn unpack(release: &Path, name: &str, folder: &Path) -> PathBuf {
    let to = folder.join(name);
    std::fs::write(&to, crate::releases::read(release, name).unwrap()).unwrap();
    to
}

fn strings(connection: &Connection, sql: &str, of: &[&str]) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let columns = statement.column_count();
    let rows = statement.query_map(rusqlite::params_from_iter(of), |row| {
        let cells: Vec<String> = (0..columns)
            .map(|column| row.get::<_, rusqlite::types::Value>(column).map(|value| format!("{value:?}")))
            .collect::<rusqlite::Result<_>>()?;
        Ok(cells.join(" "))
    });
    rows.unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

fn names(connection: &Connection, sql: &str) -> Vec<String> {
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<rusqlite::Result<_>>().unwrap()
}

/// Describes a schema in lines: the columns of each table in their order, its foreign keys and its indexes, as SQLite reads
/// them; and the text of what has no such description. The text of tables is left out, because added columns are a part
/// of it in another way than those that a table was created with. Shadow tables of the search index are left out too.
fn describe(connection: &Connection) -> Vec<String> {
    let mut lines = Vec::new();
    let mut describe = |head: &str, sql: &str, of: &[&str]| {
        lines.extend(strings(connection, sql, of).into_iter().map(|line| format!("{head}: {line}")));
    };
    describe("schema number", "PRAGMA user_version", &[]);
    for table in names(
        connection,
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    ) {
        let table = table.as_str();
        let kind = "SELECT type, wr, strict FROM pragma_table_list WHERE schema = 'main' AND name = ?1";
        describe(table, kind, &[table]);
        let columns = "SELECT cid, name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?1) ORDER BY cid";
        describe(table, columns, &[table]);
        let keys = "SELECT seq, \"table\", \"from\", \"to\", on_update, on_delete, match FROM pragma_foreign_key_list(?1)
                    ORDER BY id, seq";
        describe(table, keys, &[table]);
        // An index that belongs to a constraint has a name that SQLite gave it.
        let indexes = "SELECT CASE l.origin WHEN 'c' THEN l.name END, l.\"unique\", l.origin, l.partial,
                           x.seqno, x.name, x.desc, x.coll, x.key
                       FROM pragma_index_list(?1) l, pragma_index_xinfo(l.name) x ORDER BY l.name, x.seqno";
        describe(table, indexes, &[table]);
    }
    let texts = "SELECT type, name, sql FROM sqlite_master
                 WHERE sql IS NOT NULL AND (type <> 'table' OR sql LIKE 'CREATE VIRTUAL%') ORDER BY type, name";
    describe("text", texts, &[]);
    // Columns of earlier releases' statements were indented in another way.
    lines.into_iter().map(|line| line.replace("\\n", " ")).map(|line| words(&line)).collect()
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn portal_schema(data: &Path) -> Vec<String> {
    let connection = Connection::open(data.join(FILE)).unwrap();
    let mut lines = describe(&connection);
    lines.extend(strings(&connection, "SELECT number, name FROM migration ORDER BY number", &[]));
    lines
}

#[test]
fn an_upgraded_portal_has_the_schema_of_a_new_one() {
    let new = tempfile::tempdir().unwrap();
    drop(Store::create(new.path()).unwrap());
    let expected = portal_schema(new.path());
    for release in releases() {
        let old = tempfile::tempdir().unwrap();
        unpack(&release, FILE, old.path());
        drop(Store::open(old.path()).unwrap());
        assert_same(&portal_schema(old.path()), &expected, &release);
    }
}

/// A new database runs the migrations in the same order as one that was upgraded only if the migrations of each release
/// come before all others.
#[test]
fn the_migrations_of_a_release_are_the_first_of_the_list() {
    for release in releases() {
        let old = tempfile::tempdir().unwrap();
        let connection = Connection::open(unpack(&release, FILE, old.path())).unwrap();
        let mut statement = connection.prepare("SELECT number FROM migration").unwrap();
        let recorded: BTreeSet<i64> =
            statement.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap();
        let first: BTreeSet<i64> =
            MIGRATIONS.iter().take(recorded.len()).map(|migration| migration.number).collect();
        assert_eq!(recorded, first, "{}", release.display());
    }
}

fn open_mirror(path: &Path) -> Connection {
    let connection = Connection::open(path).unwrap();
    connection.pragma_update(None, "key", format!("x'{}'", format!("{KEY:02x}").repeat(32))).unwrap();
    connection
}

/// The schema of a mirror after all that is done in the background.
fn mirror_schema(mirror: Mirror, path: &Path) -> Vec<String> {
    while mirror.background_step().unwrap() {}
    drop(mirror);
    describe(&open_mirror(path))
}

#[test]
fn an_upgraded_mirror_has_the_schema_of_a_new_one() {
    let key = RawKey::from_bytes([KEY; 32]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mirror.db");
    let identity = Identity { portal_id: "p".to_owned(), account_id: "a".to_owned() };
    let new = Mirror::open(&path, &key, &identity).unwrap();
    // A first load, at whose end indexes are built.
    let end = r#"{"op":"end","cursor":"c","more":false,"check":{"count":0,"digest":"0000000000000000"}}"#;
    new.apply_page(&Page::decode(end.into()).unwrap(), "2026-11-30T12:00:00Z".parse().unwrap()).unwrap();
    let expected = mirror_schema(new, &path);
    for release in releases() {
        let folder = tempfile::tempdir().unwrap();
        let path = unpack(&release, "mirror.db", folder.path());
        unpack(&release, "mirror.db.key-check", folder.path());
        let old = open_mirror(&path);
        let meta = |name: &str| -> String {
            old.query_row("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get(0)).unwrap()
        };
        let identity = Identity { portal_id: meta("portal_id"), account_id: meta("account_id") };
        drop(old);
        let upgraded = Mirror::open(&path, &key, &identity).unwrap();
        assert_same(&mirror_schema(upgraded, &path), &expected, &release);
    }
}

/// Fails with the lines that only one of the two schemas has.
fn assert_same(upgraded: &[String], new: &[String], release: &Path) {
    let only = |these: &[String], those: &[String]| -> String {
        these.iter().filter(|line| !those.contains(line)).map(|line| format!("{line}\n")).collect()
    };
    assert!(
        upgraded == new,
        "{} upgraded has only:\n{}a new one has only:\n{}",
        release.display(),
        only(upgraded, new),
        only(new, upgraded)
    );
}
