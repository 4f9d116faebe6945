//! Tables as text: separated by commas, semicolons, tabs or bars.

use crate::columns::same_heading;
use crate::error::FileError;
use crate::found::{Choices, Found, Remembered};
use crate::grid::{Grid, Row, is_blank};
use crate::limits::{HEADING_ROWS, MAX_CELL_BYTES, MAX_COLUMNS};
use crate::{encoding, table};
use csv_core::ReadFieldResult;
use licet_domain::serial;

/// What separates cells; where nothing tells, the first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How much of a table the delimiter is judged by.
const SAMPLE_BYTES: usize = 64 * 1024;

/// Reads a table from text.
///
/// # Errors
/// [`FileError::Damaged`] when it is no text; else as [`table::read`].
pub(crate) fn read(content: &[u8], choices: &Choices, remembered: &[Remembered]) -> Result<Found, FileError> {
    let mut best_for: Option<&str> = choices.encoding.as_deref();
    // A choice of encoding for a file with this heading row holds for this one too.
    let known = remembered.iter().filter_map(|known| Some((known.encoding.as_deref()?, &known.headings)));
    for (name, headings) in known {
        if best_for.is_none() && starts_with_heading(content, name, headings) {
            best_for = Some(name);
        }
    }
    let worth = |text: &str| {
        let sample = sample(text);
        grid(dialect(sample, remembered)).map_or(0, |grid| table::worth(&grid, remembered))
            + usize::from(!serial::all_in(sample).is_empty())
    };
    // Headings that are understood tell more about an encoding than serial numbers, which look alike in most.
    let (text, encoding) = match best_for {
        Some(name) => encoding::decode_best(content, Some(name), worth)?,
        None => {
            let by_heading = encoding::decode_best(content, None, |text| worth(text).saturating_sub(1))?;
            if worth(&by_heading.0) > 1 { by_heading } else { encoding::decode_best(content, None, worth)? }
        }
    };
    let dialect = dialect(&text, remembered);
    let mut rows = grid(dialect)?;
    if swallows_rows(&rows) {
        rows = grid(Dialect { quoting: false, ..dialect })?;
    }
    let mut found = table::read(&rows, choices, remembered)?;
    found.encoding = Some(encoding.to_owned());
    Ok(found)
}

/// Whether one of the first rows, in this encoding, is a heading row that is known.
fn starts_with_heading(content: &[u8], encoding: &str, headings: &[String]) -> bool {
    let Some(encoding) = encoding::named(encoding) else { return false };
    let start = &content[..content.len().min(SAMPLE_BYTES)];
    let (text, _) = encoding::decode(start, encoding);
    DELIMITERS.into_iter().any(|delimiter| {
        let dialect =
            stated(&text).unwrap_or(Dialect { text: &text, delimiter, first_line: 1, quoting: true });
        let rows = grid(dialect).map(|grid| grid.rows).unwrap_or_default();
        rows.iter().take(HEADING_ROWS).any(|row| same_heading(&row.cells, headings))
    })
}

fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE_BYTES {
        return text;
    }
    let end = text.as_bytes()[..SAMPLE_BYTES]
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(SAMPLE_BYTES, |at| at + 1);
    text.get(..end).unwrap_or(text)
}

/// The delimiter that a first line `sep=;` states, and the text after it.
fn stated(text: &str) -> Option<Dialect<'_>> {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = first.trim_start_matches('\u{FEFF}').trim_matches(['"', '\r', ' ']);
    let delimiter = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).map(|_| &line[4..])?;
    let delimiter = match delimiter.as_bytes() {
        [one] if !one.is_ascii_alphanumeric() => *one,
        b"\\t" | b"" => b'\t',
        _ => return None,
    };
    Some(Dialect { text: rest, delimiter, first_line: 2, quoting: true })
}

/// The text of the table and what separates its cells: as its first line states, else the one by which most columns mean
/// something, else the one by which most rows have as many cells.
fn dialect<'a>(text: &'a str, remembered: &[Remembered]) -> Dialect<'a> {
    if let Some(stated) = stated(text) {
        return stated;
    }
    let with = |text, delimiter| Dialect { text, delimiter, first_line: 1, quoting: true };
    let sample = sample(text);
    let worth = |delimiter: u8| {
        // What makes more columns than are looked at may still be what separates them.
        let Ok(grid) = grid(with(sample, delimiter)) else { return (0, 1) };
        let mut widths: Vec<usize> =
            grid.rows.iter().take(50).map(|row| row.cells.len()).filter(|n| *n > 1).collect();
        widths.sort_unstable();
        let alike = widths.chunk_by(|one, other| one == other).map(<[usize]>::len).max().unwrap_or(0);
        (table::worth(&grid, remembered), alike)
    };
    let mut best = (DELIMITERS[0], worth(DELIMITERS[0]));
    for delimiter in DELIMITERS.into_iter().skip(1) {
        let worth = worth(delimiter);
        if worth > best.1 {
            best = (delimiter, worth);
        }
    }
    with(text, best.0)
}

/// A text of cells, and how they are separated.
#[derive(Clone, Copy)]
struct Dialect<'a> {
    text: &'a str,
    delimiter: u8,
    /// Number of the line that `text` begins with.
    first_line: u32,
    quoting: bool,
}

/// Reads rows cell by cell, so that no row is held before it is known to be one that is looked at.
fn grid(dialect: Dialect<'_>) -> Result<Grid, FileError> {
    let bytes = dialect.text.as_bytes();
    let mut reader =
        csv_core::ReaderBuilder::new().delimiter(dialect.delimiter).quoting(dialect.quoting).build();
    let mut grid = Grid::default();
    let (mut at, mut line) = (0, dialect.first_line);
    let mut cell = Vec::new();
    let mut part = [0; 4096];
    loop {
        while let Some(end @ (b'\r' | b'\n')) = bytes.get(at) {
            line += u32::from(*end == b'\n');
            at += 1;
        }
        let mut row = Row { number: line, ..Row::default() };
        loop {
            let (result, read, written) = reader.read_field(&bytes[at..], &mut part);
            line += u32::try_from(memchr::memchr_iter(b'\n', &bytes[at..at + read]).count()).unwrap_or(0);
            at += read;
            cell.extend_from_slice(&part[..written]);
            match result {
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull if cell.len() <= MAX_CELL_BYTES => {}
                ReadFieldResult::OutputFull => return Err(FileError::TooLarge("cells")),
                ReadFieldResult::Field { record_end } => {
                    let text = String::from_utf8_lossy(&cell);
                    if row.cells.len() < MAX_COLUMNS {
                        row.cells.push(text.into_owned());
                    } else if !is_blank(&text) {
                        return Err(FileError::TooLarge("columns"));
                    }
                    cell.clear();
                    if record_end {
                        break;
                    }
                }
                ReadFieldResult::End => return Ok(grid),
            }
        }
        if !grid.push(row)? {
            return Ok(grid);
        }
    }
}

/// Whether a quote that is never closed made one cell of many rows.
fn swallows_rows(grid: &Grid) -> bool {
    grid.rows.iter().flat_map(|row| &row.cells).any(|cell| {
        let starts = cell.lines().skip(1).filter(|line| {
            let first = line.split([',', ';', '\t', '|']).next().unwrap_or_default();
            line.contains([',', ';', '\t', '|']) && serial::is_plausible(first.trim().trim_matches('"'))
        });
        starts.count() > 0
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::MAX_ROWS;

    fn read_text(text: &str) -> Found {
        read(text.as_bytes(), &Choices::default(), &[]).expect("a table")
    }

    #[test]
    fn a_table_names_its_columns_in_its_first_row() {
        let text = "Serial Number;Host ID;E-mail;Building\nB0000000001;ABCD-1;it@acme.example;7\n;;;\nB0000000002;;;8\n";
        let found = read_text(text);
        assert_eq!(found.serials, ["B0000000001", "B0000000002"]);
        assert_eq!(found.ignored_columns, ["Building"]);
        assert_eq!(found.rows[0].details.host_id.as_deref(), Some("ABCD-1"));
        let contact = found.rows[0].details.technical_contact.as_ref().expect("a contact");
        assert_eq!(contact.email, "it@acme.example");
        assert_eq!(found.rows[1].details, licet_protocol::registration::Details::default());
    }

    #[test]
    fn a_table_without_headings_is_a_list() {
        let found = read_text("B0000000001,5\nB0000000002,7\n");
        assert_eq!(found.serials, ["B0000000001", "B0000000002"]);
        assert!(found.rows.is_empty());
    }

    #[test]
    fn a_table_of_more_rows_than_can_be_taken_is_refused_whole() {
        let text = "serial\n".to_owned() + &"B0000000001\n".repeat(MAX_ROWS + 1);
        assert_eq!(read(text.as_bytes(), &Choices::default(), &[]), Err(FileError::TooManyRows));
    }

    #[test]
    fn a_quote_that_is_never_closed_swallows_no_rows() {
        let found = read_text("Serial number,Host ID\nB0000000001,\"H1\nB0000000002,H2\nB0000000003,H3\n");
        assert_eq!(found.serials, ["B0000000001", "B0000000002", "B0000000003"]);
    }

    #[test]
    fn rows_have_the_numbers_that_an_editor_shows() {
        let found = read_text("\nSerial number,Host ID\r\n\r\nB0000000001,H1\r\n,H2\r\n");
        let table = found.table.expect("a table");
        assert_eq!((table.heading_row, found.left_out.without_serial.first[0].number), (2, 5));
    }
}
