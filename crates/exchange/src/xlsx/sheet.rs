//! The rows of a sheet, cell by cell.

use super::xml::{Listener, attribute, is_set};
use crate::error::FileError;
use crate::grid::{Grid, Row, is_blank};
use crate::limits::{CELL_OVERHEAD, MAX_CELL_BYTES, MAX_COLUMNS, MAX_MERGED};
use quick_xml::events::BytesStart;

/// Longest text of a cell in a spreadsheet, in bytes.
const LONGEST_CELL: usize = 4 * 32_767;

/// Listens to a sheet.
pub(super) struct Rows<'a> {
    texts: &'a [String],
    grid: Grid,
    row: Row,
    /// Where the next cell is, unless it says so itself.
    column: usize,
    kind: String,
    value: String,
    in_value: bool,
    in_reading: bool,
    merged: Vec<Merged>,
    /// No more rows are looked at; what comes after them is.
    full: bool,
}

/// A merged area that spans rows: its first column, from and to row.
struct Merged {
    column: usize,
    from: u32,
    to: u32,
}

impl<'a> Rows<'a> {
    pub(super) fn new(texts: &'a [String]) -> Self {
        Self {
            texts,
            grid: Grid::default(),
            row: Row::default(),
            column: 0,
            kind: String::new(),
            value: String::new(),
            in_value: false,
            in_reading: false,
            merged: Vec::new(),
            full: false,
        }
    }

    /// The rows, with the values of merged cells in each row that they span.
    pub(super) fn into_grid(mut self) -> Result<Grid, FileError> {
        for Merged { column, from, to } in self.merged {
            let Ok(first) = self.grid.rows.binary_search_by_key(&from, |row| row.number) else { continue };
            let Some(value) = self.grid.rows[first].cells.get(column).cloned() else { continue };
            if is_blank(&value) {
                continue;
            }
            let spanned = self.grid.rows[first + 1..].iter().take_while(|row| row.number <= to).count();
            self.grid.charge(spanned * (value.len() + CELL_OVERHEAD))?;
            for row in &mut self.grid.rows[first + 1..=first + spanned] {
                if row.cells.len() <= column {
                    row.cells.resize(column + 1, String::new());
                }
                if is_blank(&row.cells[column]) {
                    row.cells[column].clone_from(&value);
                }
            }
        }
        Ok(self.grid)
    }

    fn start_row(&mut self, tag: &BytesStart<'_>) {
        let number = attribute(tag, "r").and_then(|text| text.parse().ok());
        let number = number.unwrap_or_else(|| self.row.number.saturating_add(1));
        let flat = attribute(tag, "ht")
            .and_then(|text| text.parse::<f64>().ok())
            .is_some_and(|height| height <= 0.0);
        self.row = Row { number, hidden: is_set(tag, "hidden") || flat, cells: Vec::new() };
        self.column = 0;
    }

    fn start_cell(&mut self, tag: &BytesStart<'_>) {
        if let Some((column, _)) = attribute(tag, "r").as_deref().and_then(place) {
            self.column = column;
        }
        self.kind = attribute(tag, "t").unwrap_or_default();
        self.value.clear();
    }

    fn end_cell(&mut self) -> Result<(), FileError> {
        let at = self.column;
        self.column += 1;
        let text = match self.kind.as_str() {
            "s" => self
                .value
                .trim()
                .parse()
                .ok()
                .and_then(|at: usize| self.texts.get(at))
                .cloned()
                .unwrap_or_default(),
            "str" | "inlineStr" | "d" => unescaped(&self.value),
            // Errors such as #N/A are no values.
            "e" => String::new(),
            "b" => if self.value.trim() == "1" { "TRUE" } else { "FALSE" }.to_owned(),
            _ => number(self.value.trim()),
        };
        if is_blank(&text) || self.full {
            return Ok(());
        }
        if at >= MAX_COLUMNS {
            return Err(FileError::TooLarge("columns"));
        }
        if self.row.cells.len() <= at {
            self.row.cells.resize(at + 1, String::new());
        }
        self.row.cells[at] = text;
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), FileError> {
        let next = Row { number: self.row.number, ..Row::default() };
        let row = std::mem::replace(&mut self.row, next);
        // Rows come in their order; what doesn't is damaged.
        let in_order = self.grid.rows.last().is_none_or(|last| last.number < row.number);
        if !in_order && row.cells.iter().any(|cell| !is_blank(cell)) {
            return Err(FileError::Damaged("its rows are out of order".to_owned()));
        }
        if !self.full {
            self.full = !self.grid.push(row)?;
        }
        Ok(())
    }

    fn merge(&mut self, tag: &BytesStart<'_>) -> Result<(), FileError> {
        let area = attribute(tag, "ref").unwrap_or_default();
        let Some((from, to)) = area.split_once(':') else { return Ok(()) };
        if let (Some((column, from)), Some((_, to))) = (place(from), place(to))
            && to > from
            && column < MAX_COLUMNS
        {
            if self.merged.len() >= MAX_MERGED {
                return Err(FileError::TooLarge("merged cells"));
            }
            self.merged.push(Merged { column, from, to });
        }
        Ok(())
    }
}

impl Listener for Rows<'_> {
    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), FileError> {
        match tag.local_name().into_inner() {
            "row" => self.start_row(tag),
            "c" => self.start_cell(tag),
            "rPh" => self.in_reading = true,
            "v" | "t" => self.in_value = !self.in_reading,
            "mergeCell" => self.merge(tag)?,
            "col" if is_set(tag, "hidden") && self.grid.hidden_columns.len() < MAX_COLUMNS => {
                let at = |name| attribute(tag, name).and_then(|text| text.parse::<u32>().ok());
                if let (Some(from @ 1..), Some(to)) = (at("min"), at("max")) {
                    self.grid.hidden_columns.push((from - 1, to.saturating_sub(1)));
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<bool, FileError> {
        match name {
            "v" | "t" => self.in_value = false,
            "rPh" => self.in_reading = false,
            "c" => self.end_cell()?,
            "row" => self.end_row()?,
            _ => {}
        }
        Ok(!self.full)
    }

    fn text(&mut self, text: &str) {
        if self.in_value && self.value.len() + text.len() <= LONGEST_CELL.min(MAX_CELL_BYTES) {
            self.value.push_str(text);
        }
    }
}

/// Column (from 0) and row (from 1) of a place such as `B3`.
fn place(text: &str) -> Option<(usize, u32)> {
    let text = text.trim_start_matches('$');
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    if !(1..=3).contains(&letters) {
        return None;
    }
    let column = text[..letters]
        .bytes()
        .fold(0, |sum, byte| sum * 26 + usize::from(byte.to_ascii_uppercase() - b'A') + 1);
    let row = text[letters..].trim_start_matches('$').parse().ok()?;
    Some((column - 1, row))
}

/// A number as a person sees it where the cell is wide enough. Whole ones stay whole: a host ID must not become `1.2e9`. What
/// has more digits than a spreadsheet keeps is written as it shows it, so that it is known to be rounded.
fn number(text: &str) -> String {
    /// Spreadsheets keep 15 digits.
    const EXACT: f64 = 1e15;
    match text.parse::<f64>() {
        Ok(value) if value.is_finite() && value.abs() >= EXACT => format!("{value:E}").replacen('E', "E+", 1),
        Ok(value) if value.is_finite() => value.to_string(),
        _ => text.to_owned(),
    }
}

/// Text without the escapes of spreadsheets: `_x000A_` is a line end.
pub(super) fn unescaped(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        out.push_str(&rest[..at]);
        let code = rest.get(at + 2..at + 6).filter(|_| rest.as_bytes().get(at + 6) == Some(&b'_'));
        let code = code.filter(|code| code.bytes().all(|byte| byte.is_ascii_hexdigit()));
        match code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32) {
            Some(c) => {
                out.push(c);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grid::is_rounded;
    use rstest::rstest;

    #[rstest]
    #[case("A1", Some((0, 1)))]
    #[case("$XFD$1048576", Some((16_383, 1_048_576)))]
    #[case("ABCD1", None)]
    #[case("1", None)]
    #[case("A", None)]
    fn places_are_read(#[case] text: &str, #[case] expected: Option<(usize, u32)>) {
        assert_eq!(place(text), expected);
    }

    // I11: a spreadsheet keeps 15 digits; what is longer was rounded.
    #[rstest]
    #[case("1234567890123", "1234567890123", false)]
    #[case("1.234567890123E+12", "1234567890123", false)]
    #[case("9.1", "9.1", false)]
    #[case("9.0999999999999996", "9.1", false)]
    #[case("1.2345678901234567E+19", "1.2345678901234567E+19", true)]
    #[case("1000000000000000", "1E+15", true)]
    fn numbers_stay_whole_or_are_known_to_be_rounded(
        #[case] raw: &str,
        #[case] shown: &str,
        #[case] rounded: bool,
    ) {
        assert_eq!(number(raw), shown);
        assert_eq!(is_rounded(&number(raw)), rounded);
    }

    #[rstest]
    #[case("a_x000A_b", "a\nb")]
    #[case("a_xb", "a_xb")]
    #[case("_x005F_x000A_", "_x000A_")]
    #[case("_xé000_", "_xé000_")]
    fn escapes_are_undone(#[case] text: &str, #[case] expected: &str) {
        assert_eq!(unescaped(text), expected);
    }
}
