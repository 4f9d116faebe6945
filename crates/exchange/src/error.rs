//! Why a file can't be read.

use crate::limits;

/// Why a file can't be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// None of the kinds of file that can be read.
    #[error("a file of an unknown kind: `{0}`")]
    UnknownKind(String),
    /// It is not what its name says.
    #[error("the file is not what its name says: {0}")]
    Damaged(String),
    /// It opens with a password only.
    #[error("the file is protected by a password")]
    Protected,
    /// It is larger than what is read, packed or unpacked.
    #[error("the file is too large: {0}")]
    TooLarge(&'static str),
    /// More serial numbers or rows than can be taken at once. Nothing was taken.
    #[error("more than {} rows", limits::MAX_ROWS)]
    TooManyRows,
    /// Nothing in it looks like a serial number.
    #[error("nothing in the file looks like a serial number")]
    NoSerials,
    /// The only values there are were rounded by a spreadsheet, such as `1.23457E+12`.
    #[error("row {row} has a number that a spreadsheet rounded")]
    Rounded {
        /// Counted from 1.
        row: u32,
    },
}
