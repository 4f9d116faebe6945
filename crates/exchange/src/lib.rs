//! What people hand in as files or paste: certificates, mails, lists and spreadsheets of serial numbers.
//!
//! One call reads any of them ([`read_with`]). It says what it took and, as exactly, what it left out, and takes a person's
//! choices of sheet, heading row, columns and encoding. Whatever the bytes are, it answers within the bounds of
//! [`limits`]: sizes are judged before anything is allocated.
//!
//! Not for: what becomes of the serial numbers (`licet_domain::registration`), or where files come from: bytes are passed
//! in.

mod columns;
mod csv_table;
mod encoding;
mod error;
pub mod export;
mod found;
mod grid;
mod html;
pub mod limits;
mod mail;
mod paste;
mod table;
mod xlsx;

pub use columns::Column;
pub use encoding::ENCODINGS;
pub use error::FileError;
pub use found::{
    Choices, Found, FoundColumn, FoundSheet, LeftOut, NotedRow, PreviewRow, Remembered, Rows, Table,
};
pub use paste::{Pasted, pasted};

use found::Serials;
use limits::MAX_FILE_BYTES;
use memchr::memmem;

/// Reads a certificate (`.eml`, `.html`, `.txt`), a list (`.txt`, `.csv`) or a spreadsheet (`.csv`, `.xlsx`) without anybody's
/// choices. The ending of `name` says which it is.
///
/// # Errors
/// Says which [`FileError`] it is; [`FileError::NoSerials`] also of a table in which nothing looks like a serial number.
pub fn read(name: &str, content: &[u8]) -> Result<Found, FileError> {
    let found = read_with(name, content, &Choices::default(), &[])?;
    if !found.serials.is_empty() {
        return Ok(found);
    }
    let rounded = found.left_out.rounded.first.first().map(|row| FileError::Rounded { row: row.number });
    Err(rounded.unwrap_or(FileError::NoSerials))
}

/// Reads a file as [`read`] does, with a person's `choices`, and with what they chose for other files before. A table is
/// shown also where nothing in it looks like a serial number: its columns may be chosen.
///
/// # Errors
/// Says which [`FileError`] it is.
pub fn read_with(
    name: &str,
    content: &[u8],
    choices: &Choices,
    remembered: &[Remembered],
) -> Result<Found, FileError> {
    if content.len() > MAX_FILE_BYTES {
        return Err(FileError::TooLarge("bytes"));
    }
    match kind(name, content)? {
        Kind::Mail => mail::read(content),
        Kind::Html => of_text(content, choices, true),
        Kind::Text => of_text(content, choices, false),
        Kind::Csv => csv_table::read(content, choices, remembered),
        Kind::Xlsx => xlsx::read(content, choices, remembered),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mail,
    Html,
    Text,
    Csv,
    Xlsx,
}

/// What kind of file it is: by the ending of its name, unless its first bytes say otherwise.
fn kind(name: &str, content: &[u8]) -> Result<Kind, FileError> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let kind = match ending.as_deref() {
        Some("eml") => Kind::Mail,
        Some("html" | "htm") => Kind::Html,
        Some("txt" | "text" | "log" | "md") | None => Kind::Text,
        Some("csv" | "tsv") => Kind::Csv,
        Some("xlsx" | "xlsm") => Kind::Xlsx,
        Some(other) => return Err(FileError::UnknownKind(other.chars().take(20).collect())),
    };
    match content {
        // A compound file: a spreadsheet with a password, an old one, or a message.
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Err(compound(content)),
        [b'%', b'P', b'D', b'F', ..] => Err(FileError::UnknownKind("pdf".to_owned())),
        [b'P', b'K', 3, 4, ..] => Ok(Kind::Xlsx),
        _ if kind == Kind::Xlsx => Err(FileError::Damaged("it is no spreadsheet".to_owned())),
        _ => Ok(kind),
    }
}

fn compound(content: &[u8]) -> FileError {
    let has = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(content, &wide).is_some()
    };
    if has("EncryptedPackage") {
        FileError::Protected
    } else if has("__substg1.0_") {
        FileError::UnknownKind("msg".to_owned())
    } else if has("WordDocument") {
        FileError::UnknownKind("doc".to_owned())
    } else {
        FileError::UnknownKind("xls".to_owned())
    }
}

/// Serial numbers in running text.
fn of_text(content: &[u8], choices: &Choices, is_html: bool) -> Result<Found, FileError> {
    let has_serials = |text: &str| {
        let mut any = false;
        licet_domain::serial::each_in(text, |_| {
            any = true;
            false
        });
        usize::from(any)
    };
    let (text, encoding) = encoding::decode_best(content, choices.encoding.as_deref(), has_serials)?;
    let mut serials = Serials::default();
    serials.add_all_in(&if is_html { html::text_of(&text) } else { text })?;
    if serials.is_empty() && choices.encoding.is_none() {
        return Err(FileError::NoSerials);
    }
    Ok(serials.into_found(Some(encoding)))
}
