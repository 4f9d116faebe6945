//! From the rows of a table to registrations: which row names the columns, what the columns mean, and what each row says.

use crate::columns::{self, Column, letters, same_heading};
use crate::error::FileError;
use crate::found::{
    Choices, Found, FoundColumn, LeftOut, PreviewRow, Remembered, Serials, Table, joined, short,
};
use crate::grid::{Grid, Row, is_blank, is_rounded};
use crate::limits::{HEADING_ROWS, MAX_ROWS, MAX_VALUE_CHARS};
use licet_domain::{SerialNumber, code, serial};
use licet_protocol::license::Contact;
use licet_protocol::registration::NewRegistration;

/// The row that names the columns, and what they mean.
pub(crate) struct Heading {
    /// Its place among the rows; none: no row names the columns.
    at: Option<usize>,
    /// What each column means.
    meanings: Vec<Option<Column>>,
    /// A person chose these columns for another file with this heading row.
    remembered: bool,
}

impl Heading {
    fn has_serials(&self) -> bool {
        self.meanings.contains(&Some(Column::Serial))
    }
}

/// Finds the heading: the chosen one; one that columns were chosen for before; else, of the first rows, the one with most
/// columns that mean something, one of them serial numbers.
pub(crate) fn heading(grid: &Grid, choices: &Choices, remembered: &[Remembered]) -> Heading {
    let mut heading = match choices.heading_row {
        Some(number) => {
            let at = grid.rows.iter().position(|row| row.number == number);
            let known = at.and_then(|at| recall(&grid.rows[at].cells, remembered));
            let meanings =
                known.map(meanings_of).unwrap_or_else(|| at.map_or_else(Vec::new, |at| guessed(grid, at)));
            Heading { at, meanings, remembered: known.is_some() }
        }
        None => recalled(grid, remembered).unwrap_or_else(|| detected(grid)),
    };
    if let Some(chosen) = &choices.columns {
        heading.meanings = meanings_of(chosen);
        heading.remembered = false;
    }
    heading
}

fn meanings_of<'a>(columns: impl IntoIterator<Item = &'a (u32, Column)>) -> Vec<Option<Column>> {
    let mut meanings = Vec::new();
    for (index, column) in columns {
        let at = usize::try_from(*index).unwrap_or(usize::MAX);
        if at < crate::limits::MAX_COLUMNS && !meanings.contains(&Some(*column)) {
            if meanings.len() <= at {
                meanings.resize(at + 1, None);
            }
            meanings[at] = Some(*column);
        }
    }
    meanings
}

/// The columns that were chosen for a heading row like this one.
fn recall<'a>(cells: &[String], remembered: &'a [Remembered]) -> Option<&'a Vec<(u32, Column)>> {
    remembered.iter().find(|known| same_heading(&known.headings, cells)).map(|known| &known.columns)
}

fn recalled(grid: &Grid, remembered: &[Remembered]) -> Option<Heading> {
    grid.rows.iter().take(HEADING_ROWS).enumerate().find_map(|(at, row)| {
        let columns = recall(&row.cells, remembered)?;
        Some(Heading { at: Some(at), meanings: meanings_of(columns), remembered: true })
    })
}

fn guessed(grid: &Grid, at: usize) -> Vec<Option<Column>> {
    let below: Vec<&[String]> =
        grid.rows[at + 1..].iter().take(HEADING_ROWS).map(|row| row.cells.as_slice()).collect();
    columns::meanings(&grid.rows[at].cells, &below)
}

fn detected(grid: &Grid) -> Heading {
    let mut best = Heading { at: None, meanings: Vec::new(), remembered: false };
    let mut best_worth = 0;
    for at in 0..grid.rows.len().min(HEADING_ROWS) {
        let meanings = guessed(grid, at);
        let Some(serial_at) = meanings.iter().position(|it| *it == Some(Column::Serial)) else { continue };
        let followed = grid.rows[at + 1..]
            .iter()
            .take(HEADING_ROWS)
            .any(|row| row.cells.get(serial_at).is_some_and(|cell| !serial::all_in(cell).is_empty()));
        // A title that happens to be called like a column is not above serial numbers of its own column alone.
        let worth = 1 + meanings.iter().flatten().count() * 2 + usize::from(followed) * 100;
        if worth >= best_worth {
            best_worth = worth;
            best = Heading { at: Some(at), meanings, remembered: false };
        }
    }
    best
}

/// How much sense a table makes: the columns that mean something, where serial numbers are among them.
pub(crate) fn worth(grid: &Grid, remembered: &[Remembered]) -> usize {
    let heading = heading(grid, &Choices::default(), remembered);
    if heading.has_serials() { heading.meanings.iter().flatten().count() } else { 0 }
}

/// How many serial numbers a table holds, as it would be read by itself; at most [`MAX_ROWS`].
pub(crate) fn count(grid: &Grid, remembered: &[Remembered]) -> usize {
    let choices = Choices { hidden_rows: true, ..Choices::default() };
    read(grid, &choices, remembered).map_or(MAX_ROWS, |found| found.serials.len())
}

/// Reads a table.
///
/// # Errors
/// [`FileError::TooManyRows`] when it holds more than can be taken; nothing of it is taken then.
pub(crate) fn read(grid: &Grid, choices: &Choices, remembered: &[Remembered]) -> Result<Found, FileError> {
    let heading = heading(grid, choices, remembered);
    let mut reading =
        Reading { choices, heading: &heading, serials: Serials::default(), found: Found::default() };
    let first = heading.at.map_or(0, |at| at + 1);
    if heading.has_serials() {
        for row in grid.rows[..first].iter().take(first.saturating_sub(1)) {
            reading.found.left_out.above_heading.note(row.number, &row.cells);
        }
        for row in &grid.rows[first..] {
            reading.row(row)?;
        }
    } else {
        for row in &grid.rows {
            reading.list_row(row)?;
        }
    }
    let over = grid.over && (!reading.serials.is_empty() || choices.sheet.is_some());
    if over || reading.serials.is_over() {
        return Err(FileError::TooManyRows);
    }
    let Reading { serials, found, .. } = reading;
    let mut all = serials.into_found(None);
    all.left_out = LeftOut { repeated: all.left_out.repeated, ..found.left_out };
    all.rows = found.rows;
    let table = describe(grid, &heading);
    if heading.has_serials() {
        all.ignored_columns = table
            .columns
            .iter()
            .filter(|column| column.meaning.is_none())
            .map(
                |column| {
                    if column.heading.is_empty() { column.letters.clone() } else { column.heading.clone() }
                },
            )
            .collect();
    }
    all.table = Some(table);
    Ok(all)
}

/// What the columns are, and the rows from which a heading can be chosen.
fn describe(grid: &Grid, heading: &Heading) -> Table {
    let width = grid.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let first = heading.at.map_or(0, |at| at + 1);
    let mut examples: Vec<Option<&str>> = vec![None; width];
    for row in &grid.rows[first..] {
        for (example, cell) in examples.iter_mut().zip(&row.cells) {
            if example.is_none() && !is_blank(cell) {
                *example = Some(cell);
            }
        }
    }
    let column = |(at, example): (usize, Option<&str>)| {
        let title = heading.at.and_then(|row| grid.rows[row].cells.get(at)).map_or("", |cell| cell.as_str());
        let title = code::visible(title);
        let index = u32::try_from(at).unwrap_or(u32::MAX);
        (example.is_some() || !title.is_empty()).then(|| FoundColumn {
            index,
            letters: letters(index),
            heading: short(&title),
            meaning: heading.meanings.get(at).copied().flatten(),
            hidden: grid.is_hidden(index),
            example: short(example.unwrap_or_default()),
        })
    };
    Table {
        heading_row: heading.at.map_or(0, |at| grid.rows[at].number),
        columns: examples.into_iter().enumerate().filter_map(column).collect(),
        first_rows: grid
            .rows
            .iter()
            .take(HEADING_ROWS)
            .map(|row| PreviewRow { number: row.number, text: joined(&row.cells) })
            .collect(),
        remembered: heading.remembered,
        ..Table::default()
    }
}

/// The cells of the heading row, by which the choice of columns is remembered.
pub(crate) fn heading_cells<'a>(
    grid: &'a Grid,
    choices: &Choices,
    remembered: &[Remembered],
) -> Option<&'a [String]> {
    heading(grid, choices, remembered).at.map(|at| grid.rows[at].cells.as_slice())
}

struct Reading<'a> {
    choices: &'a Choices,
    heading: &'a Heading,
    serials: Serials,
    found: Found,
}

impl Reading<'_> {
    fn value(&self, row: &Row, wanted: Column) -> Option<String> {
        let at = self.heading.meanings.iter().position(|column| *column == Some(wanted))?;
        let value = code::visible(row.cells.get(at)?);
        (!value.is_empty()).then(|| value.chars().take(MAX_VALUE_CHARS).collect())
    }

    /// Whether a row is passed over because it is hidden.
    fn skips(&mut self, row: &Row) -> bool {
        if row.hidden {
            self.found.left_out.hidden.note(row.number, &row.cells);
        }
        row.hidden && !self.choices.hidden_rows
    }

    /// A row below the heading.
    fn row(&mut self, row: &Row) -> Result<(), FileError> {
        if self.skips(row) {
            return Ok(());
        }
        let used = self.heading.meanings.iter().zip(&row.cells).filter(|(column, _)| column.is_some());
        if used.map(|(_, cell)| cell).any(|cell| is_rounded(cell)) {
            self.found.left_out.rounded.note(row.number, &row.cells);
            return Ok(());
        }
        let value = self.value(row, Column::Serial).unwrap_or_default();
        let serials = serials_of(&value);
        // A heading that is repeated on each page names no serial number either.
        if serials.is_empty() || columns::meaning(&value) == Some(Column::Serial) {
            self.found.left_out.without_serial.note(row.number, &row.cells);
            return Ok(());
        }
        for serial_number in serials {
            self.serials.add(&serial_number);
            if self.found.rows.len() >= MAX_ROWS {
                return Err(FileError::TooManyRows);
            }
            let registration = self.registration(row, serial_number);
            self.found.rows.push(registration);
        }
        Ok(())
    }

    /// A row of a table without a column of serial numbers: a list.
    fn list_row(&mut self, row: &Row) -> Result<(), FileError> {
        if self.skips(row) {
            return Ok(());
        }
        let before = self.serials.len();
        for cell in &row.cells {
            self.serials.add_all_in(cell)?;
        }
        if self.serials.len() == before && !row.cells.iter().any(|cell| !serial::all_in(cell).is_empty()) {
            let rounded = row.cells.iter().any(|cell| is_rounded(cell));
            let left_out = &mut self.found.left_out;
            let rows = if rounded { &mut left_out.rounded } else { &mut left_out.without_serial };
            rows.note(row.number, &row.cells);
        }
        Ok(())
    }

    fn registration(&self, row: &Row, serial_number: String) -> NewRegistration {
        let value = |column| self.value(row, column);
        let mut made = NewRegistration { serial_number, ..NewRegistration::default() };
        made.renews = value(Column::Renews).map(|text| SerialNumber::new(&text).0);
        made.details.host_id = value(Column::HostId);
        made.details.system_type = value(Column::SystemType);
        made.details.san = value(Column::San);
        made.details.deployed_tier = value(Column::DeployedTier);
        made.details.version = value(Column::Version);
        made.details.install_at = value(Column::InstallAt);
        let (name, email) = (value(Column::ContactName), value(Column::ContactEmail));
        if name.is_some() || email.is_some() {
            made.details.technical_contact =
                Some(Contact { email: email.unwrap_or_default(), name: name.unwrap_or_default() });
        }
        made
    }
}

/// The serial numbers of a cell: those that look like some where it holds more than one or other words besides, else what
/// it holds.
fn serials_of(cell: &str) -> Vec<String> {
    let whole = SerialNumber::new(cell).0;
    let inside = serial::all_in(cell);
    if inside.is_empty() || (inside.len() == 1 && !whole.contains(char::is_whitespace)) {
        return if whole.is_empty() { Vec::new() } else { vec![whole] };
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_may_hold_several_serial_numbers() {
        assert_eq!(serials_of("B0000000001"), ["B0000000001"]);
        assert_eq!(
            serials_of("B0000000001, B0000000002\nB0000000003"),
            ["B0000000001", "B0000000002", "B0000000003"]
        );
        assert_eq!(serials_of("B0000000001 (5 seats)"), ["B0000000001"]);
        assert_eq!(serials_of("ODD-77"), ["ODD-77"]);
        assert_eq!(serials_of(" \u{200E}"), Vec::<String>::new());
    }
}
