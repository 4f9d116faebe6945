//! JSON in columns.

use crate::store::{Error, Row};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A value that has no text.
pub(crate) fn json_error(error: &serde_json::Error) -> Error {
    Error::Database(format!("a document can't be written as JSON: {error}"))
}

/// The text of a value for a column.
pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| json_error(&error))
}

/// Reads what a column holds.
pub(crate) fn from_json<T: DeserializeOwned>(row: &Row, column: usize) -> Result<T, Error> {
    serde_json::from_str(row.text(column)?)
        .map_err(|_| Error::Shape { column, expected: "JSON of the right form" })
}
