//! The other peers: SQLCipher without Licet. The same rows and indexes with nothing around them, and naive ways to search.

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, params_from_iter};
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

/// Rows in one transaction, as many as in a page of the sync answer.
const ROWS_IN_TRANSACTION: usize = 5_000;
/// The tables of a mirror that hold what the portal sent; counters, logs and search work are left out.
pub const TABLES: &[&str] = &[
    "product",
    "site",
    "release",
    "purchase",
    "license",
    "entitlement",
    "entitlement_body",
    "cover",
    "other",
];

/// The key of every database that a benchmark makes.
pub const KEY: [u8; 32] = *b"a key that only benchmarks use..";

fn key_pragma() -> String {
    let hex: String = KEY.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("x'{hex}'")
}

/// Opens a database with the benchmarks' key.
pub fn open(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "key", key_pragma())?;
    Ok(connection)
}

/// How many indexes of its own the mirror at `path` has by now.
pub fn indexes(reader: &Connection) -> rusqlite::Result<i64> {
    reader.query_row(
        "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
        [],
        |row| row.get(0),
    )
}

/// The statements that make a mirror's tables and their indexes.
pub struct Schema {
    pub tables: Vec<String>,
    pub indexes: Vec<String>,
}

impl Schema {
    /// Those of the mirror that is open.
    pub fn of(mirror: &Connection) -> rusqlite::Result<Self> {
        let mut schema = Self { tables: Vec::new(), indexes: Vec::new() };
        let mut statements = mirror.prepare(
            "SELECT type, sql FROM sqlite_master WHERE tbl_name = ?1 AND sql IS NOT NULL AND type IN ('table', 'index')",
        )?;
        for table in TABLES {
            let mut found = statements.query([table])?;
            while let Some(row) = found.next()? {
                let of_tables = row.get_ref(0)?.as_str()? == "table";
                let to = if of_tables { &mut schema.tables } else { &mut schema.indexes };
                to.push(row.get(1)?);
            }
        }
        Ok(schema)
    }
}

/// What a mirror holds, in memory.
pub struct Rows {
    schema: Schema,
    rows: Vec<(&'static str, Vec<Vec<Value>>)>,
}

impl Rows {
    /// Reads the mirror at `path` whole.
    pub fn of_mirror(path: &Path) -> Result<Self, Box<dyn Error>> {
        let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut all = Self { schema: Schema::of(&connection)?, rows: Vec::new() };
        for table in TABLES {
            let mut select = connection.prepare(&format!("SELECT * FROM {table}"))?;
            let width = select.column_count();
            let rows = select
                .query_map([], |row| {
                    (0..width).map(|column| row.get(column)).collect::<rusqlite::Result<Vec<Value>>>()
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            all.rows.push((table, rows));
        }
        if all.rows.iter().all(|(_, rows)| rows.is_empty()) {
            return Err("the mirror is empty: there is nothing to compare with".into());
        }
        Ok(all)
    }

    /// Writes everything into a new SQLCipher database at `path`: tables, rows, then indexes. The clock runs from opening
    /// to the last index.
    pub fn write(&self, path: &Path) -> rusqlite::Result<Duration> {
        let began = Instant::now();
        let mut connection = open(path, OpenFlags::default())?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.pragma_update(None, "cache_size", -64_000)?;
        for sql in &self.schema.tables {
            connection.execute(sql, [])?;
        }
        for (table, rows) in &self.rows {
            let Some(width) = rows.first().map(Vec::len) else { continue };
            let marks = vec!["?"; width].join(", ");
            let insert = format!("INSERT INTO {table} VALUES ({marks})");
            for piece in rows.chunks(ROWS_IN_TRANSACTION) {
                let transaction = connection.transaction()?;
                let mut statement = transaction.prepare_cached(&insert)?;
                for row in piece {
                    statement.execute(params_from_iter(row))?;
                }
                drop(statement);
                transaction.commit()?;
            }
        }
        for sql in &self.schema.indexes {
            connection.execute(sql, [])?;
        }
        Ok(began.elapsed())
    }
}

/// The columns that people search, in a table of its own beside a full-text index: what a first attempt at search looks
/// like.
pub struct Naive {
    connection: Connection,
}

impl Naive {
    /// Copies what can be searched from the mirror at `mirror` into a new database at `path`.
    pub fn build(mirror: &Path, path: &Path) -> rusqlite::Result<Self> {
        let connection = open(path, OpenFlags::default())?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        // As much as a reader of the mirror has.
        connection.pragma_update(None, "cache_size", -32_000)?;
        connection.execute(
            "ATTACH DATABASE ?1 AS mirror KEY ?2",
            [mirror.to_string_lossy().into_owned(), key_pragma()],
        )?;
        connection.execute_batch(
            "CREATE TABLE entry (n INTEGER PRIMARY KEY, serial_number TEXT, product TEXT, order_number TEXT, site TEXT);
             INSERT INTO entry SELECT e.n, e.serial_number, p.name, e.order_number, s.name
                 FROM mirror.entitlement e JOIN mirror.product p ON p.n = e.product JOIN mirror.site s ON s.n = e.site;
             CREATE VIRTUAL TABLE entry_text USING fts5(serial_number, product, order_number, site,
                 content = 'entry', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
             INSERT INTO entry_text (entry_text) VALUES ('rebuild');
             DETACH DATABASE mirror;",
        )?;
        Ok(Self { connection })
    }

    /// The first 50 rows that contain `text` anywhere.
    pub fn like(&self, text: &str) -> rusqlite::Result<usize> {
        let mut statement = self.connection.prepare_cached(
            "SELECT n, serial_number, product, order_number, site FROM entry
             WHERE serial_number LIKE ?1 OR product LIKE ?1 OR order_number LIKE ?1 OR site LIKE ?1 LIMIT 50",
        )?;
        count(&mut statement, &format!("%{text}%"))
    }

    /// The 50 best rows by bm25 that have a word beginning with each word of `text`.
    pub fn bm25(&self, text: &str) -> rusqlite::Result<usize> {
        let mut statement = self.connection.prepare_cached(
            "SELECT e.n, e.serial_number, e.product, e.order_number, e.site FROM entry_text
             JOIN entry e ON e.n = entry_text.rowid WHERE entry_text MATCH ?1 ORDER BY bm25(entry_text) LIMIT 50",
        )?;
        let words: Vec<String> =
            text.split_whitespace().map(|word| format!("\"{}\"*", word.replace('"', "\"\""))).collect();
        count(&mut statement, &words.join(" "))
    }
}

fn count(statement: &mut rusqlite::CachedStatement<'_>, text: &str) -> rusqlite::Result<usize> {
    let mut rows = statement.query([text])?;
    let mut found = 0;
    while let Some(row) = rows.next()? {
        // Read like a program that shows it.
        let _: (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        found += 1;
    }
    Ok(found)
}
