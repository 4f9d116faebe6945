//! What can go wrong with the mirror, told apart where an admin can do something different about it.

use std::io;
use std::path::PathBuf;

/// Why the mirror can't be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The key is not the one that the database was made with. Nothing was changed.
    #[error("the key is not the one that this mirror was encrypted with")]
    WrongKey,
    /// The key is right, and the file can't be read all the same.
    #[error("the mirror's file is damaged: {0}")]
    Damaged(String),
    /// The file can't be read, and the key check beside it is missing: key and file can't be told apart.
    #[error("the mirror can't be read, and the key check beside it is missing")]
    KeyOrFile,
    /// A newer app has changed the database's schema.
    #[error("the mirror has schema {found}, and this app knows {known}")]
    Newer {
        /// Schema of the database.
        found: i64,
        /// Newest schema that this app knows.
        known: i64,
    },
    /// The mirror belongs to another portal or account (docs/SYNC.md, rule 14).
    #[error("the mirror belongs to another portal or account")]
    OtherIdentity,
    /// The folder is on a network share, where SQLite can't keep its promises.
    #[error("the mirror's folder is on a network share ({kind})")]
    NetworkShare {
        /// The file system's name.
        kind: &'static str,
    },
    /// Another process has it open.
    #[error("another process has the mirror open")]
    InUse,
    /// The linked SQLite can lose committed data.
    #[error("the linked SQLite {0} is older than 3.51.3")]
    SqliteTooOld(String),
    /// No space is left on the device.
    #[error("no space is left on the device")]
    DiskFull,
    /// The work was cancelled.
    #[error("cancelled")]
    Cancelled,
    /// An answer of the portal is not of the form of the contract.
    #[error("line {line} of the answer: {reason}")]
    Line {
        /// Counted from 1; 0 when it is about the answer as a whole.
        line: usize,
        /// What is wrong with it, without what it said.
        reason: String,
    },
    /// A file beside the database can't be read or written.
    #[error("{path}: {source}", path = path.display())]
    Io {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Work in the background ended in a panic: a fault of the app.
    #[error("work in the background panicked: {0}")]
    Panicked(String),
    /// SQLite failed in another way.
    #[error("the mirror's database failed: {0}")]
    Sql(rusqlite::Error),
}

/// What the functions of this crate answer.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An answer from before what is here.
    pub(crate) fn older() -> Self {
        Self::Line { line: 0, reason: "it is older than what is here".to_owned() }
    }

    /// Names the error; the words for people are the Fluent message `error-CODE`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::WrongKey => "mirror-wrong-key",
            Self::Damaged(_) => "mirror-damaged",
            Self::KeyOrFile => "mirror-key-or-file",
            Self::Newer { .. } => "mirror-newer",
            Self::OtherIdentity => "mirror-other-identity",
            Self::NetworkShare { .. } => "mirror-network-share",
            Self::InUse => "mirror-in-use",
            Self::SqliteTooOld(_) => "mirror-sqlite-too-old",
            Self::DiskFull => "mirror-disk-full",
            Self::Cancelled => "cancelled",
            Self::Line { .. } => "sync-answer-form",
            Self::Io { .. } => "mirror-io",
            Self::Panicked(_) => "app-fault",
            Self::Sql(_) => "mirror-failed",
        }
    }

    /// Every code that [`Error::code`] can answer.
    pub const CODES: &'static [&'static str] = &[
        "mirror-wrong-key",
        "mirror-damaged",
        "mirror-key-or-file",
        "mirror-newer",
        "mirror-other-identity",
        "mirror-network-share",
        "mirror-in-use",
        "mirror-sqlite-too-old",
        "mirror-disk-full",
        "cancelled",
        "sync-answer-form",
        "mirror-io",
        "app-fault",
        "mirror-failed",
    ];

    /// The error for work that ended in a panic, with the panic's own words where it has any.
    #[must_use]
    pub fn panicked(panic: &(dyn std::any::Any + Send)) -> Self {
        let words = panic.downcast_ref::<&str>().map(|words| (*words).to_owned());
        Self::Panicked(words.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_default())
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, DiskFull, NotADatabase, OperationInterrupted};
        match error.sqlite_error_code() {
            Some(DiskFull) => Self::DiskFull,
            Some(DatabaseCorrupt | NotADatabase) => Self::Damaged(error.to_string()),
            Some(OperationInterrupted) => Self::Cancelled,
            _ => Self::Sql(error),
        }
    }
}
