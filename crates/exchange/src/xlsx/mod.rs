//! Spreadsheets (`.xlsx`): which sheet is read, and what the others hold. Each is unpacked and read as a stream.

mod package;
mod sheet;
mod xml;

use crate::columns::same_heading;
use crate::error::FileError;
use crate::found::{Choices, Found, FoundSheet, Remembered};
use crate::grid::Grid;
use crate::table;
use package::{Package, Sheet};

/// Reads a spreadsheet: the chosen sheet; else the one chosen for another file with its heading row; else the first visible
/// one that holds serial numbers. The others are counted.
///
/// # Errors
/// [`FileError::Damaged`], [`FileError::Protected`] or [`FileError::TooLarge`]; else as [`table::read`].
pub(crate) fn read(content: &[u8], choices: &Choices, remembered: &[Remembered]) -> Result<Found, FileError> {
    let mut package = Package::open(content)?;
    let sheets = package.sheets()?;
    let texts = package.texts()?;
    let mut picked: Option<(Rank, usize, Grid)> = None;
    let mut listed = Vec::with_capacity(sheets.len());
    for (at, sheet) in sheets.iter().enumerate() {
        let grid = package.grid(sheet, &texts)?;
        let serials = table::count(&grid, remembered);
        listed.push(FoundSheet { name: sheet.name.clone(), hidden: sheet.hidden, serials });
        let rank = rank(sheet, &grid, serials, choices, remembered);
        if picked.as_ref().is_none_or(|(best, ..)| rank > *best) {
            picked = Some((rank, at, grid));
        }
    }
    let (_, at, grid) = picked.ok_or_else(|| FileError::Damaged("it has no sheet".to_owned()))?;
    let mut found = table::read(&grid, choices, remembered)?;
    if let Some(table) = &mut found.table {
        table.sheet = Some(sheets[at].name.clone());
        table.sheets = listed;
    }
    Ok(found)
}

/// How much speaks for a sheet: in this order, that it was chosen, that it was chosen before, that it is visible and holds
/// serial numbers, that it is visible. Of equals, the first counts.
type Rank = [bool; 4];

fn rank(sheet: &Sheet, grid: &Grid, serials: usize, choices: &Choices, remembered: &[Remembered]) -> Rank {
    let chosen = choices.sheet.as_deref() == Some(&sheet.name);
    let heading = table::heading_cells(grid, &Choices::default(), remembered);
    let before = heading.is_some_and(|cells| {
        remembered
            .iter()
            .any(|known| known.sheet.as_deref() == Some(&sheet.name) && same_heading(&known.headings, cells))
    });
    [chosen, before, !sheet.hidden && serials > 0, !sheet.hidden]
}
