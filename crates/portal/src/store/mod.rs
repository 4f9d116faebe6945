//! The seam to the database: transactions that execute statements and yield rows, and nothing more.
//!
//! Statements use the subset of SQL that SQLite and PostgreSQL share: `$1` parameters, `ON CONFLICT … DO UPDATE`,
//! booleans as 0/1 in `BIGINT` columns, dates and times as text, JSON as text, no `rowid`, no date functions. Only
//! [`sqlite`] and its [`driver`] know which database it is. Tables belong to the modules that use them; all of them are
//! made by one list of [`migrations`].

mod commits;
mod driver;
pub mod migrations;
mod row;
mod sqlite;
mod tx;

pub use commits::{Commit, Commits, Touched};
pub use migrations::Migration;
pub use row::{Row, Value};
pub use sqlite::{Durability, FILE, Store, Turn};
pub use tx::{Driver, RowView, Tx};

/// What can go wrong between a statement and its rows.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database refused or failed.
    #[error("the database failed: {0}")]
    Database(String),
    /// A value breaks a constraint (unique, foreign key, check); in PostgreSQL's words, class 23.
    #[error("a constraint of the database refuses this: {0}")]
    Constraint(String),
    /// A row has another shape than its reader expects.
    #[error("column {column} is not {expected}")]
    Shape {
        /// Number of the column, from 0.
        column: usize,
        /// What was expected.
        expected: &'static str,
    },
    /// A newer program has changed this database.
    #[error(
        "this database was changed by a newer version (its migration {number}, \"{name}\", is unknown here); use that version or a newer one"
    )]
    Newer {
        /// Number of the migration.
        number: i64,
        /// Its name.
        name: String,
    },
    /// There is no database in the folder.
    #[error("there is no portal in {0}; `init` makes one")]
    Missing(std::path::PathBuf),
    /// The disk is full: it can be tried again once there is room.
    #[error("the database or its disk is full")]
    Full,
    /// The file could not be reached.
    #[error("{0}")]
    Io(std::io::Error),
    /// The program is shutting down.
    #[error("the portal is shutting down")]
    Stopped,
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::Full,
            _ => Self::Io(error),
        }
    }
}

impl Error {
    /// Whether it is about what was to be written, and not about the portal itself: trying again would fail again.
    #[must_use]
    pub fn is_about_content(&self) -> bool {
        matches!(self, Self::Constraint(_) | Self::Shape { .. })
    }
}

/// Values for a statement's `$1`, `$2`, …: `values![id, 3, None::<String>]`.
#[macro_export]
macro_rules! values {
    () => { &[] as &[$crate::store::Value] };
    ($($value:expr),+ $(,)?) => { &[$($crate::store::Value::from($value)),+] as &[$crate::store::Value] };
}
