//! How much of a file is read. Each bound is judged before what it bounds is allocated, so that any file of up to
//! [`MAX_FILE_BYTES`] is read or refused within a few seconds and 200 MB.

/// Most bytes of a file.
pub const MAX_FILE_BYTES: usize = 20 * 1024 * 1024;
/// Most rows, and most serial numbers, that are taken from one file: as many as one bulk registration takes.
pub const MAX_ROWS: usize = licet_protocol::registration::MOST_ROWS;
/// Most rows of a table that are looked at, blank ones apart.
pub(crate) const MAX_TABLE_ROWS: usize = 50_000;
/// Most columns of a table.
pub(crate) const MAX_COLUMNS: usize = 512;
/// Most bytes that the cells of a table take in memory.
pub(crate) const MAX_CELL_BYTES: usize = 32 * 1024 * 1024;
/// What a cell takes besides its text.
pub(crate) const CELL_OVERHEAD: usize = 40;
/// Most bytes that a spreadsheet's table of texts takes in memory.
pub(crate) const MAX_SHARED_BYTES: usize = 32 * 1024 * 1024;
/// Most bytes that a spreadsheet unpacks to.
pub(crate) const MAX_UNPACKED_BYTES: u64 = 256 * 1024 * 1024;
/// Most bytes of one piece of XML, such as a tag or a text.
pub(crate) const MAX_XML_EVENT_BYTES: u64 = 1024 * 1024;
/// Deepest nesting of XML.
pub(crate) const MAX_XML_DEPTH: usize = 64;
/// Most entries of a packed file.
pub(crate) const MAX_ZIP_ENTRIES: usize = 5_000;
/// Most sheets of a spreadsheet.
pub(crate) const MAX_SHEETS: usize = 256;
/// Most merged areas of a sheet.
pub(crate) const MAX_MERGED: usize = 20_000;
/// Most parts of a mail.
pub(crate) const MAX_MAIL_PARTS: usize = 1_000;
/// Most attachments of a mail that are read as lists and spreadsheets; the others are named.
pub(crate) const MAX_MAIL_FILES: usize = 4;
/// Deepest nesting of a mail's parts.
pub(crate) const MAX_MAIL_DEPTH: usize = 16;
/// Most bytes, and most lines, of the headers of a mail or a part.
pub(crate) const MAX_HEADER_BYTES: usize = 256 * 1024;
/// See [`MAX_HEADER_BYTES`].
pub(crate) const MAX_HEADER_LINES: usize = 4_000;
/// Rows in which the heading of a table is looked for.
pub(crate) const HEADING_ROWS: usize = 20;
/// Longest text that is shown of a cell or a row.
pub(crate) const MAX_SHOWN_CHARS: usize = 120;
/// Most rows that are listed as left out, by kind; all are counted.
pub(crate) const MAX_LISTED: usize = 200;
/// Longest value of a cell that is handed on.
pub(crate) const MAX_VALUE_CHARS: usize = 1_000;
