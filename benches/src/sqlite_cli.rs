//! The peer that encrypts nothing and knows nothing: the `sqlite3` program, importing the rows of a mirror from CSV files
//! into plain tables and indexing them.

use crate::bare::{self, Schema};
use rusqlite::OpenFlags;
use rusqlite::types::ValueRef;
use std::error::Error;
use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = "sqlite3";
/// What to say where it is missing.
pub const MISSING: &str = "the program `sqlite3` is missing (Debian's package sqlite3)";

/// The program's version; none where it is missing.
pub fn version() -> Option<String> {
    let output = Command::new(PROGRAM).arg("--version").stdin(Stdio::null()).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| said.split(' ').next().map(str::to_owned))?
}

/// What a mirror holds: its rows in files, and the statements that make its tables and indexes.
pub struct Csv {
    schema: Schema,
    files: Vec<(&'static str, PathBuf)>,
}

impl Csv {
    /// Writes the rows of the mirror at `path` into `folder`, a file a table.
    pub fn of_mirror(path: &Path, folder: &Path) -> Result<Self, Box<dyn Error>> {
        let connection = bare::open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
        let mut files = Vec::new();
        for table in bare::TABLES {
            let to = folder.join(format!("{table}.csv"));
            let mut file = BufWriter::new(File::create(&to)?);
            let mut select = connection.prepare(&format!("SELECT * FROM {table}"))?;
            let width = select.column_count();
            let (mut rows, mut some) = (select.query([])?, false);
            while let Some(row) = rows.next()? {
                some = true;
                for column in 0..width {
                    let end = if column + 1 == width { b"\n" } else { b"," };
                    field(&mut file, row.get_ref(column)?)?;
                    file.write_all(end)?;
                }
            }
            file.flush()?;
            if some {
                files.push((*table, to));
            }
        }
        if files.is_empty() {
            return Err("the mirror is empty: there is nothing to compare with".into());
        }
        Ok(Self { schema: Schema::of(&connection)?, files })
    }

    /// Imports everything into a new database at `path`, then makes the indexes. The clock runs from the program's start
    /// to its end.
    pub fn import_and_index(&self, path: &Path) -> Result<Duration, Box<dyn Error>> {
        let mut script = String::from(".bail on\n.mode csv\n");
        for table in &self.schema.tables {
            writeln!(script, "{table};")?;
        }
        for (table, file) in &self.files {
            writeln!(script, ".import \"{}\" {table}", file.display())?;
        }
        for index in &self.schema.indexes {
            writeln!(script, "{index};")?;
        }
        let began = Instant::now();
        let mut program =
            Command::new(PROGRAM).arg(path).stdin(Stdio::piped()).stdout(Stdio::null()).spawn()?;
        program.stdin.take().ok_or("no pipe")?.write_all(script.as_bytes())?;
        let status = program.wait()?;
        let took = began.elapsed();
        if status.success() { Ok(took) } else { Err(format!("{PROGRAM} failed ({status})").into()) }
    }
}

/// A field in quotes, as RFC 4180 has it.
fn field(to: &mut impl Write, value: ValueRef<'_>) -> io::Result<()> {
    match value {
        ValueRef::Null => Ok(()),
        ValueRef::Integer(number) => write!(to, "{number}"),
        ValueRef::Real(number) => write!(to, "{number}"),
        ValueRef::Text(bytes) => {
            to.write_all(b"\"")?;
            for (n, part) in bytes.split(|byte| *byte == b'"').enumerate() {
                if n > 0 {
                    to.write_all(b"\"\"")?;
                }
                to.write_all(part)?;
            }
            to.write_all(b"\"")
        }
        ValueRef::Blob(_) => Err(io::Error::other("a mirror's tables hold no blobs")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Catalog;
    use crate::filled;
    use rusqlite::Connection;

    #[test]
    fn a_text_with_quotes_and_lines_is_one_field() {
        let mut to = Vec::new();
        field(&mut to, ValueRef::Text(b"{\"a\":\n1}")).unwrap();
        assert_eq!(to, b"\"{\"\"a\"\":\n1}\"");
    }

    #[test]
    fn the_program_gets_every_row_and_every_index() {
        if version().is_none() {
            // Nothing to test with; the benchmark itself says so.
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let (mirror, plain) = (folder.path().join("mirror.db"), folder.path().join("plain.db"));
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        filled::fill(&mirror, &Catalog::new(250, today)).unwrap();
        let csv = Csv::of_mirror(&mirror, folder.path()).unwrap();
        csv.import_and_index(&plain).unwrap();
        let (ours, theirs) =
            (bare::open(&mirror, OpenFlags::default()).unwrap(), Connection::open(&plain).unwrap());
        let numbers = |connection: &Connection| -> Vec<i64> {
            let count = |sql: &str| connection.query_row(sql, [], |row| row.get(0)).unwrap();
            let rows = "SELECT count(*) FROM entitlement JOIN entitlement_body USING (n) JOIN product p ON p.n = product";
            let indexes =
                "SELECT count(*) FROM sqlite_master WHERE type = 'index' AND tbl_name = 'entitlement'";
            vec![count(rows), count("SELECT sum(quantity) FROM entitlement"), count(indexes)]
        };
        assert_eq!(numbers(&ours), numbers(&theirs));
        assert_eq!(numbers(&theirs)[0], 250);
    }
}
