//! SQLite's statements, rows and errors as the seam knows them.

use super::tx::EachRow;
use super::{Driver, Error, Row, RowView, Value};
use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};

/// The driver over a connection.
pub(super) struct Sqlite<'a>(pub(super) &'a Connection);

/// Which value a place takes: to SQLite, `$1` is a name that may stand anywhere.
fn named(name: Option<&str>) -> Option<usize> {
    name?.strip_prefix('$')?.parse().ok().filter(|n| *n > 0)
}

impl Sqlite<'_> {
    fn statement(&self, sql: &str, values: &[Value]) -> Result<rusqlite::CachedStatement<'_>, Error> {
        let mut statement = if sql.starts_with("CREATE TABLE") {
            self.0.prepare_cached(&sql.replace("/* clustered */", "WITHOUT ROWID"))?
        } else {
            self.0.prepare_cached(sql)?
        };
        for place in 1..=statement.parameter_count() {
            if let Some(value) = named(statement.parameter_name(place)).and_then(|n| values.get(n - 1)) {
                statement.raw_bind_parameter(place, value)?;
            }
        }
        Ok(statement)
    }
}

impl Driver for Sqlite<'_> {
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, Error> {
        let changed = self.statement(sql, values)?.raw_execute()?;
        Ok(u64::try_from(changed).unwrap_or(u64::MAX))
    }

    fn each(&mut self, sql: &str, values: &[Value], each: &mut EachRow<'_>) -> Result<(), Error> {
        let mut statement = self.statement(sql, values)?;
        let columns = statement.column_count();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            if each(&View { row, columns })?.is_break() {
                break;
            }
        }
        Ok(())
    }
}

struct View<'a, 'b> {
    row: &'a rusqlite::Row<'b>,
    columns: usize,
}

impl RowView for View<'_, '_> {
    fn text(&self, column: usize) -> Result<&str, Error> {
        let shape = || Error::Shape { column, expected: "text" };
        self.row.get_ref(column)?.as_str().map_err(|_| shape())
    }

    fn opt_text(&self, column: usize) -> Result<Option<&str>, Error> {
        let shape = || Error::Shape { column, expected: "text" };
        self.row.get_ref(column)?.as_str_or_null().map_err(|_| shape())
    }

    fn int(&self, column: usize) -> Result<i64, Error> {
        let shape = || Error::Shape { column, expected: "a number" };
        self.row.get_ref(column)?.as_i64().map_err(|_| shape())
    }

    fn to_row(&self) -> Result<Row, Error> {
        let value = |column| {
            Ok(match self.row.get_ref(column)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(number) => Value::Integer(number),
                ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
                ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
                ValueRef::Real(_) => return Err(Error::Shape { column, expected: "a whole number" }),
            })
        };
        Ok(Row((0..self.columns).map(value).collect::<Result<_, Error>>()?))
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

/// The shared index of the log is a file of its own, which can find no room either.
fn is_for_want_of_room(code: &rusqlite::ffi::Error) -> bool {
    code.code == rusqlite::ErrorCode::DiskFull || code.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(code, _)
                if code.code == rusqlite::ErrorCode::ConstraintViolation =>
            {
                Self::Constraint(error.to_string())
            }
            rusqlite::Error::SqliteFailure(code, _) if is_for_want_of_room(code) => Self::Full,
            _ => Self::Database(error.to_string()),
        }
    }
}
