//! What people hand in and take out as files: certificates, lists and spreadsheets of serial numbers.
//!
//! Not for: what becomes of the serial numbers (`licet_domain::registration`), or where files come from: bytes are
//! passed in, bounded by the caller.

mod certificate;
pub mod export;
mod table;

use licet_protocol::registration::{MOST_CHECKED, MOST_ROWS, NewRegistration};

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What looks like a serial number, in order, each once; at most [`MOST_CHECKED`].
    pub serials: Vec<String>,
    /// Of a table with a column of serial numbers: its rows, empty ones left out; at most [`MOST_ROWS`].
    pub rows: Vec<NewRegistration>,
    /// Headings of columns that mean nothing here.
    pub ignored_columns: Vec<String>,
}

/// Why a file can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// None of the kinds of file that can be read.
    #[error("a file of an unknown kind: `{0}`")]
    UnknownKind(String),
    /// It is not what its name says.
    #[error("the file is not what its name says: {0}")]
    Damaged(String),
    /// A line of a table is of another form.
    #[error("line {line} of the table can't be read")]
    Line {
        /// Counted from 1, the heading included.
        line: u64,
    },
    /// More rows than can be taken at once.
    #[error("more than {MOST_ROWS} rows")]
    TooManyRows,
    /// Nothing in it looks like a serial number.
    #[error("nothing in the file looks like a serial number")]
    NoSerials,
}

/// Reads a certificate (`.eml`, `.txt`), a list (`.txt`, `.csv`) or a spreadsheet (`.csv`, `.xlsx`). The ending of `name`
/// says which.
///
/// # Errors
/// Says which [`FileError`] it is.
pub fn read(name: &str, content: &[u8]) -> Result<Found, FileError> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let found = match ending.as_deref() {
        Some("eml") => of_text(&certificate::text_of_mail(content)?),
        Some("txt" | "text" | "log" | "md") | None => of_text(&certificate::decoded(content)),
        Some("csv" | "tsv") => table::of_csv(&certificate::decoded(content))?,
        Some("xlsx") => table::of_xlsx(content)?,
        Some(other) => return Err(FileError::UnknownKind(other.chars().take(20).collect())),
    };
    if found.serials.is_empty() && found.rows.is_empty() { Err(FileError::NoSerials) } else { Ok(found) }
}

fn of_text(text: &str) -> Found {
    Found { serials: certificate::serials(text).take(MOST_CHECKED).collect(), ..Found::default() }
}
