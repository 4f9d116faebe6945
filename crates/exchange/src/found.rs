//! What was found in a file, what was left out of it, and what a person may choose.

use crate::columns::{Column, same_heading};
use crate::error::FileError;
use crate::limits::{MAX_LISTED, MAX_ROWS, MAX_SHOWN_CHARS};
use licet_domain::serial;
use licet_protocol::registration::NewRegistration;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A person's choices about one file. Each is optional: what isn't chosen is found out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "ReadingChoices"))]
pub struct Choices {
    /// One of [`crate::ENCODINGS`].
    pub encoding: Option<String>,
    /// Name of a sheet.
    pub sheet: Option<String>,
    /// Number of the row that names the columns, counted from 1; 0: no row does.
    pub heading_row: Option<u32>,
    /// What each column means; a column that isn't listed means nothing.
    pub columns: Option<Vec<(u32, Column)>>,
    /// Whether hidden and filtered rows are taken.
    pub hidden_rows: bool,
}

/// What a person chose for a file with this heading row; it holds for other files with the same one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Remembered {
    /// The cells of the heading row.
    pub headings: Vec<String>,
    /// What each column means.
    pub columns: Vec<(u32, Column)>,
    /// The sheet, where one was chosen.
    pub sheet: Option<String>,
    /// The encoding, where one was chosen.
    pub encoding: Option<String>,
}

impl Remembered {
    /// Returns what to remember of a person's choices about a table; none where nothing was chosen, or no row names the
    /// columns.
    #[must_use]
    pub fn of(found: &Found, choices: &Choices) -> Option<Self> {
        let table = found.table.as_ref().filter(|table| table.heading_row > 0)?;
        if choices.columns.is_none() && choices.sheet.is_none() && choices.encoding.is_none() {
            return None;
        }
        let width = table.columns.last().map_or(0, |column| column.index as usize + 1);
        let mut headings = vec![String::new(); width];
        for column in &table.columns {
            headings[column.index as usize].clone_from(&column.heading);
        }
        let meaning = |column: &FoundColumn| Some((column.index, column.meaning?));
        Some(Self {
            headings,
            columns: table.columns.iter().filter_map(meaning).collect(),
            sheet: choices.sheet.clone(),
            encoding: choices.encoding.clone(),
        })
    }

    /// Returns whether it is for files with this heading row, written in whatever form.
    #[must_use]
    pub fn is_for(&self, headings: &[String]) -> bool {
        same_heading(&self.headings, headings)
    }
}

/// What was found in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FoundSerials"))]
pub struct Found {
    /// What looks like a serial number, and of a table what its column of serial numbers holds: in order, each once, at
    /// most [`MAX_ROWS`].
    pub serials: Vec<String>,
    /// Of a table with a column of serial numbers: its rows, empty ones left out; at most [`MAX_ROWS`].
    pub rows: Vec<NewRegistration>,
    /// Columns that mean nothing here, by their headings.
    pub ignored_columns: Vec<String>,
    /// The encoding that the text was read in, and those that can be chosen; none of a spreadsheet or a mail.
    pub encoding: Option<String>,
    /// The table that it was read as; none of running text.
    pub table: Option<Table>,
    /// What was not taken.
    pub left_out: LeftOut,
}

/// How a table was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FoundTable"))]
pub struct Table {
    /// The sheets of a spreadsheet, in its order; empty of other tables.
    pub sheets: Vec<FoundSheet>,
    /// The sheet that was read.
    pub sheet: Option<String>,
    /// Number of the row that names the columns; 0: none.
    pub heading_row: u32,
    /// The columns that hold anything.
    pub columns: Vec<FoundColumn>,
    /// The first rows, from which the heading row can be chosen.
    pub first_rows: Vec<PreviewRow>,
    /// Whether the columns are those that were chosen for another file with this heading row.
    pub remembered: bool,
}

/// A sheet of a spreadsheet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct FoundSheet {
    /// Its name.
    pub name: String,
    /// Whether it is hidden.
    pub hidden: bool,
    /// How many serial numbers it holds, at most [`MAX_ROWS`].
    pub serials: usize,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct FoundColumn {
    /// Counted from 0.
    pub index: u32,
    /// Its letters, as spreadsheets name it: `A`, `AB`.
    pub letters: String,
    /// Its heading; empty where it has none.
    pub heading: String,
    /// What it means; none: it was left out.
    pub meaning: Option<Column>,
    /// Whether it is hidden.
    pub hidden: bool,
    /// The first value below the heading.
    pub example: String,
}

/// One of the first rows of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct PreviewRow {
    /// Counted from 1, as spreadsheets do.
    pub number: u32,
    /// Its cells, joined.
    pub text: String,
}

/// What was not taken. Nothing else is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct LeftOut {
    /// Rows below the heading that name no serial number.
    pub without_serial: Rows,
    /// Hidden and filtered rows. They are taken if that was chosen, and listed all the same.
    pub hidden: Rows,
    /// Rows with a value that a spreadsheet rounded, such as `1.23457E+12`.
    pub rounded: Rows,
    /// Rows above the heading.
    pub above_heading: Rows,
    /// How often a serial number was found again; it is taken once in [`Found::serials`].
    pub repeated: usize,
    /// Attachments of a mail that can't be read, by name.
    pub attachments: Vec<String>,
}

/// Rows that are counted, the first of them listed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "LeftOutRows"))]
pub struct Rows {
    /// How many.
    pub count: usize,
    /// The first of them.
    pub first: Vec<NotedRow>,
}

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NotedRow {
    /// Counted from 1, as spreadsheets do.
    pub number: u32,
    /// Its cells, joined.
    pub text: String,
}

impl Rows {
    /// Counts a row, and lists it while the list is short.
    pub(crate) fn note(&mut self, number: u32, cells: &[String]) {
        self.count += 1;
        if self.first.len() < MAX_LISTED {
            self.first.push(NotedRow { number, text: joined(cells) });
        }
    }
}

/// The cells of a row in one line, as much as is shown.
pub(crate) fn joined(cells: &[String]) -> String {
    let mut text = String::new();
    for cell in cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()) {
        if !text.is_empty() {
            text.push_str(" · ");
        }
        text.push_str(&short(cell));
        if text.chars().count() > MAX_SHOWN_CHARS {
            break;
        }
    }
    short(&text)
}

/// As much of a text as is shown, in one line.
pub(crate) fn short(text: &str) -> String {
    let mut shown: String =
        text.chars().take(MAX_SHOWN_CHARS).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(MAX_SHOWN_CHARS).is_some() {
        shown.push('…');
    }
    shown
}

/// Serial numbers in order, each once.
#[derive(Default)]
pub(crate) struct Serials {
    list: Vec<String>,
    seen: HashSet<String>,
    repeated: usize,
    over: bool,
}

impl Serials {
    /// Adds one; says whether there is room for more.
    pub(crate) fn add(&mut self, serial: &str) -> bool {
        if self.seen.contains(serial) {
            self.repeated += 1;
        } else if self.list.len() < MAX_ROWS {
            self.seen.insert(serial.to_owned());
            self.list.push(serial.to_owned());
        } else {
            self.over = true;
        }
        !self.over
    }

    /// Adds those in a text.
    ///
    /// # Errors
    /// [`FileError::TooManyRows`] when there are more than can be taken.
    pub(crate) fn add_all_in(&mut self, text: &str) -> Result<(), FileError> {
        serial::each_in(text, |found| self.add(found));
        if self.over { Err(FileError::TooManyRows) } else { Ok(()) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn is_over(&self) -> bool {
        self.over
    }

    pub(crate) fn into_found(self, encoding: Option<&'static str>) -> Found {
        Found {
            serials: self.list,
            encoding: encoding.map(str::to_owned),
            left_out: LeftOut { repeated: self.repeated, ..LeftOut::default() },
            ..Found::default()
        }
    }
}
