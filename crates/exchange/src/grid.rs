//! Rows and cells of a table, however it came: those with anything in them, bounded in size.

use crate::error::FileError;
use crate::limits::{CELL_OVERHEAD, MAX_CELL_BYTES, MAX_COLUMNS, MAX_TABLE_ROWS};
use licet_domain::code;

/// A row with anything in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Row {
    /// Counted from 1.
    pub(crate) number: u32,
    /// Whether it is hidden or filtered out.
    pub(crate) hidden: bool,
    /// Its cells from the first column on.
    pub(crate) cells: Vec<String>,
}

/// A table.
#[derive(Debug, Default)]
pub(crate) struct Grid {
    pub(crate) rows: Vec<Row>,
    /// Columns that are hidden, from and to, counted from 0.
    pub(crate) hidden_columns: Vec<(u32, u32)>,
    /// There were more rows than are looked at.
    pub(crate) over: bool,
    bytes: usize,
}

impl Grid {
    /// Adds a row unless it is blank; says whether there is room for more.
    ///
    /// # Errors
    /// [`FileError::TooLarge`] when there are more or longer cells than are looked at.
    pub(crate) fn push(&mut self, mut row: Row) -> Result<bool, FileError> {
        let filled = row.cells.iter().rposition(|cell| !is_blank(cell)).map_or(0, |at| at + 1);
        row.cells.truncate(filled);
        if filled == 0 {
            return Ok(true);
        }
        if filled > MAX_COLUMNS {
            return Err(FileError::TooLarge("columns"));
        }
        if self.rows.len() >= MAX_TABLE_ROWS {
            self.over = true;
            return Ok(false);
        }
        self.charge(row.cells.iter().map(|cell| cell.len() + CELL_OVERHEAD).sum())?;
        self.rows.push(row);
        Ok(true)
    }

    /// Takes note of memory that cells take.
    ///
    /// # Errors
    /// [`FileError::TooLarge`] when that is more than is taken.
    pub(crate) fn charge(&mut self, bytes: usize) -> Result<(), FileError> {
        self.bytes += bytes;
        if self.bytes > MAX_CELL_BYTES { Err(FileError::TooLarge("cells")) } else { Ok(()) }
    }

    /// Whether a column is hidden.
    pub(crate) fn is_hidden(&self, column: u32) -> bool {
        self.hidden_columns.iter().any(|(from, to)| (*from..=*to).contains(&column))
    }
}

/// Whether nothing of a cell is seen: Ctrl-Z at the end of a file is no row.
pub(crate) fn is_blank(cell: &str) -> bool {
    cell.chars().all(|c| c.is_whitespace() || code::is_invisible(c))
}

/// Whether a spreadsheet rounded a long number when it wrote it down: `1.23457E+12`, `1,2E+08`.
pub(crate) fn is_rounded(cell: &str) -> bool {
    let cell = cell.trim().trim_start_matches('-');
    let Some((mantissa, exponent)) = cell.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    // Spreadsheets write the sign; host IDs in hexadecimal, such as `12E4`, have none.
    whole.len() == 1 && digits(whole) && digits(fraction) && exponent.strip_prefix('+').is_some_and(digits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    // I11
    #[rstest]
    #[case("1.23457E+12", true)]
    #[case("1,23457E+12", true)]
    #[case(" 1E+15 ", true)]
    #[case("12E4", false)]
    #[case("1E5", false)]
    #[case("ABCDE+12", false)]
    #[case("1.23457E-12", false)]
    #[case("1234567890123", false)]
    fn a_rounded_number_is_told_from_an_id(#[case] cell: &str, #[case] rounded: bool) {
        assert_eq!(is_rounded(cell), rounded);
    }

    #[test]
    fn blank_rows_are_no_rows() {
        let mut grid = Grid::default();
        for cells in [vec!["\u{1A}"], vec!["", " ", "\u{FEFF}"], vec![], vec!["", "x", ""]] {
            let cells = cells.into_iter().map(str::to_owned).collect();
            assert_eq!(grid.push(Row { number: 1, hidden: false, cells }), Ok(true));
        }
        assert_eq!(grid.rows.len(), 1);
        assert_eq!(grid.rows[0].cells, ["", "x"]);
    }
}
