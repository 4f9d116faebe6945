//! Tables as files that people open in a spreadsheet program: CSV and XLSX. Serial numbers and names stay text, dates are
//! dates, numbers are numbers, and nothing is ever a formula.
//!
//! Not for: what is in a table, or where the file goes.

use chrono::NaiveDate;
use licet_domain::spreadsheet::formula_guarded;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

/// What spreadsheet programs tell UTF-8 by.
const BOM: &str = "\u{feff}";
/// Most characters in a cell of XLSX.
const MAX_CELL_CHARS: usize = 32_767;
/// Most characters in the name of a sheet.
const MAX_SHEET_NAME_CHARS: usize = 31;

/// A value in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Text, whatever it looks like.
    Text(String),
    /// A number.
    Number(i64),
    /// A calendar date.
    Date(NaiveDate),
    /// A month: its first day. Shown as `YYYY-MM`.
    Month(NaiveDate),
    /// Nothing.
    Empty,
}

/// A table with a heading for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What it is called; the name of the sheet in XLSX.
    pub name: String,
    /// The headings.
    pub headings: Vec<String>,
    /// The rows, each with a cell for each heading.
    pub rows: Vec<Vec<Cell>>,
}

/// A table can't be written as XLSX.
#[derive(Debug, thiserror::Error)]
#[error("the table can't be written: {0}")]
pub struct ExportError(String);

impl From<XlsxError> for ExportError {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

/// Writes a table as CSV (RFC 4180): UTF-8 with a byte order mark, commas, CRLF, all text quoted.
#[must_use]
pub fn to_csv(table: &Table) -> Vec<u8> {
    let mut out = String::from(BOM);
    let text = |text: &str| format!("\"{}\"", formula_guarded(text).replace('"', "\"\""));
    let cell = |cell: &Cell| match cell {
        Cell::Text(value) => text(value),
        Cell::Number(number) => number.to_string(),
        Cell::Date(day) => day.format("%Y-%m-%d").to_string(),
        Cell::Month(day) => day.format("%Y-%m").to_string(),
        Cell::Empty => String::new(),
    };
    let headings: Vec<String> = table.headings.iter().map(|heading| text(heading)).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect());
    for row in std::iter::once(headings).chain(rows) {
        out.push_str(&row.join(","));
        out.push_str("\r\n");
    }
    out.into_bytes()
}

/// Writes a table as an XLSX workbook with one sheet: headings in bold that stay in view, columns as wide as they need.
///
/// # Errors
/// [`ExportError`] if the table has more rows or columns than a sheet can have.
pub fn to_xlsx(table: &Table) -> Result<Vec<u8>, ExportError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let name = sheet_name(&table.name);
    if !name.is_empty() {
        sheet.set_name(name)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let (bold, plain) = (Format::new().set_bold(), Format::new().set_num_format("@"));
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let month = Format::new().set_num_format("yyyy-mm");
    for (column, heading) in (0..).zip(&table.headings) {
        sheet.write_string_with_format(0, column, bounded(heading), &bold)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                // Written as a string, whatever it begins with: never a formula, a number or a link.
                Cell::Text(value) => sheet.write_string_with_format(row, column, bounded(value), &plain)?,
                #[allow(clippy::cast_precision_loss, reason = "XLSX has no other numbers")]
                Cell::Number(number) => sheet.write_number(row, column, *number as f64)?,
                Cell::Date(value) => sheet.write_datetime_with_format(row, column, value, &day)?,
                Cell::Month(value) => sheet.write_datetime_with_format(row, column, value, &month)?,
                Cell::Empty => continue,
            };
        }
    }
    sheet.autofit();
    Ok(workbook.save_to_buffer()?)
}

/// Text within what a cell can hold. Control characters, which XML has no form for, are left out.
fn bounded(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\t' | '\n')).take(MAX_CELL_CHARS).collect()
}

fn sheet_name(name: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\');
    let name: String = name.chars().filter(allowed).take(MAX_SHEET_NAME_CHARS).collect();
    name.trim_matches(|c: char| c == '\'' || c.is_whitespace()).to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

    use super::*;
    use calamine::{Data, Reader, Xlsx};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn table() -> Table {
        let text = |text: &str| Cell::Text(text.to_owned());
        Table {
            name: "Flex: M0000000002/[2026]".to_owned(),
            headings: vec!["Month".into(), "Serial".into(), "Name".into(), "Ends".into(), "Drawn".into()],
            rows: vec![
                vec![
                    Cell::Month(day("2026-11-01")),
                    text("0012345678"),
                    text("Ä 名 😀, \"x\""),
                    Cell::Date(day("2027-01-05")),
                    Cell::Number(-5),
                ],
                vec![
                    Cell::Empty,
                    text("=HYPERLINK(\"http://evil.example\")"),
                    text("https://evil.example"),
                    Cell::Empty,
                    Cell::Number(1_000_000_000),
                ],
                vec![Cell::Empty, text("1E5"), text("a\u{0}b\u{1b}c"), Cell::Empty, Cell::Empty],
            ],
        }
    }

    // D15: Excel reads UTF-8 only with a byte order mark.
    #[test]
    fn csv_begins_with_a_byte_order_mark_and_has_no_formulas() {
        let bytes = to_csv(&table());
        assert_eq!(&bytes[..3], [0xef, 0xbb, 0xbf]);
        let text = String::from_utf8(bytes[3..].to_vec()).unwrap();
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(lines[1], "2026-11,\"0012345678\",\"Ä 名 😀, \"\"x\"\"\",2027-01-05,-5");
        assert!(lines[2].contains("\"'=HYPERLINK("), "{}", lines[2]);
    }

    // D15: read back by another library.
    #[test]
    fn xlsx_has_text_as_text_dates_as_dates_and_no_formulas() {
        let bytes = to_xlsx(&table()).unwrap();
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
        let name = book.sheet_names()[0].clone();
        assert_eq!(name, "Flex M00000000022026");
        assert!(book.worksheet_formula(&name).unwrap().is_empty(), "no formula");
        let sheet = book.worksheet_range(&name).unwrap();
        let cell = |row, column| sheet.get_value((row, column)).cloned().unwrap_or(Data::Empty);
        let at = |row, column| match cell(row, column) {
            // Days since the day before 1900 that makes 1900 a leap year, as it never was.
            Data::DateTime(at) => day("1899-12-30") + chrono::TimeDelta::days(at.as_f64() as i64),
            other => panic!("no date: {other:?}"),
        };
        assert_eq!((at(1, 0), at(1, 3)), (day("2026-11-01"), day("2027-01-05")));
        assert_eq!(cell(1, 1), Data::String("0012345678".into()), "zeros in front stay");
        assert_eq!(cell(1, 2), Data::String("Ä 名 😀, \"x\"".into()));
        assert_eq!(cell(1, 4), Data::Float(-5.0));
        assert_eq!(cell(2, 1), Data::String("=HYPERLINK(\"http://evil.example\")".into()));
        assert_eq!(cell(2, 4), Data::Float(1e9));
        assert_eq!((cell(3, 1), cell(3, 2)), (Data::String("1E5".into()), Data::String("abc".into())));
    }

    #[test]
    fn texts_that_are_longer_than_a_cell_are_cut() {
        let long = Table {
            name: "'".to_owned(),
            headings: vec!["x".into()],
            rows: vec![vec![Cell::Text("長".repeat(40_000))]],
        };
        assert!(to_xlsx(&long).is_ok());
    }
}
