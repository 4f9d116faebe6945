//! The functions that statements of the writing connection can call.

use crate::error::Result;
use licet_domain::folding;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// Gives a connection the function that fills the search index with folded text.
pub(crate) fn register(connection: &Connection) -> Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    Ok(connection.create_scalar_function("index_text", 1, flags, |context| {
        let text = context.get_raw(0).as_str_or_null()?;
        Ok(text.map(|text| folding::index_text(text).into_owned()))
    })?)
}
