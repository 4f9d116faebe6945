//! Values that go into statements and come out of rows.

use super::Error;
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};

/// One value: what both databases can hold without a cast.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing.
    Null,
    /// A number, a boolean (0 or 1), a size.
    Integer(i64),
    /// Text; also dates (`YYYY-MM-DD`), moments (RFC 3339, UTC, milliseconds) and JSON.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<i32> for Value {
    fn from(value: i32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Integer(value.into())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Integer(value.into())
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&[u8]> for Value {
    fn from(value: &[u8]) -> Self {
        Self::Blob(value.to_vec())
    }
}

impl From<Vec<u8>> for Value {
    fn from(value: Vec<u8>) -> Self {
        Self::Blob(value)
    }
}

impl From<NaiveDate> for Value {
    fn from(value: NaiveDate) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<DateTime<Utc>> for Value {
    /// Of one width, so that text order is time order.
    fn from(value: DateTime<Utc>) -> Self {
        Self::Text(value.to_rfc3339_opts(SecondsFormat::Millis, true))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

/// One row, detached from its statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row(pub Vec<Value>);

impl Row {
    fn get(&self, column: usize) -> &Value {
        self.0.get(column).unwrap_or(&Value::Null)
    }

    /// The text in `column`, counted from 0.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn text(&self, column: usize) -> Result<&str, Error> {
        self.opt_text(column)?.ok_or(Error::Shape { column, expected: "text" })
    }

    /// The text in `column`, or none where it is null.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn opt_text(&self, column: usize) -> Result<Option<&str>, Error> {
        match self.get(column) {
            Value::Text(text) => Ok(Some(text)),
            Value::Null => Ok(None),
            _ => Err(Error::Shape { column, expected: "text" }),
        }
    }

    /// The text in `column`, copied.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn string(&self, column: usize) -> Result<String, Error> {
        self.text(column).map(str::to_owned)
    }

    /// The text in `column`, copied, or none where it is null.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn opt_string(&self, column: usize) -> Result<Option<String>, Error> {
        Ok(self.opt_text(column)?.map(str::to_owned))
    }

    /// The number in `column`.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn int(&self, column: usize) -> Result<i64, Error> {
        self.opt_int(column)?.ok_or(Error::Shape { column, expected: "a number" })
    }

    /// The number in `column`, or none where it is null.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn opt_int(&self, column: usize) -> Result<Option<i64>, Error> {
        match self.get(column) {
            Value::Integer(number) => Ok(Some(*number)),
            Value::Null => Ok(None),
            _ => Err(Error::Shape { column, expected: "a number" }),
        }
    }

    /// The boolean (0 or 1) in `column`.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn bool(&self, column: usize) -> Result<bool, Error> {
        Ok(self.int(column)? != 0)
    }

    /// The bytes in `column`.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn blob(&self, column: usize) -> Result<&[u8], Error> {
        match self.get(column) {
            Value::Blob(bytes) => Ok(bytes),
            _ => Err(Error::Shape { column, expected: "bytes" }),
        }
    }

    /// The date in `column`, or none where it is null.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn opt_date(&self, column: usize) -> Result<Option<NaiveDate>, Error> {
        let parse = |text: &str| text.parse().map_err(|_| Error::Shape { column, expected: "a date" });
        self.opt_text(column)?.map(parse).transpose()
    }

    /// The moment in `column`.
    ///
    /// # Errors
    /// [`Error::Shape`] when it is anything else.
    pub fn moment(&self, column: usize) -> Result<DateTime<Utc>, Error> {
        let moment = DateTime::parse_from_rfc3339(self.text(column)?);
        moment.map(|m| m.with_timezone(&Utc)).map_err(|_| Error::Shape { column, expected: "a moment" })
    }
}
