//! Registrations from a table: CSV (comma, semicolon or tab) and XLSX. The first row names the columns; a table without
//! such a row is read as a list.

use crate::{FileError, Found, certificate};
use calamine::{Data, Reader, Xlsx};
use licet_protocol::license::Contact;
use licet_protocol::registration::{MOST_CHECKED, MOST_ROWS, NewRegistration};
use std::io::Cursor;

/// What a column means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Serial,
    HostId,
    SystemType,
    San,
    DeployedTier,
    Version,
    ContactName,
    ContactEmail,
    InstallAt,
    Renews,
}

/// Headings by meaning, as [`plain`] makes them. The first of each is the one that our own template writes.
const HEADINGS: &[(Column, &[&str])] = &[
    (
        Column::Serial,
        &["serialnumber", "serial", "serialno", "seriennummer", "numérodesérie", "númerodeserie"],
    ),
    (Column::HostId, &["hostid", "host"]),
    (Column::SystemType, &["systemtype", "system"]),
    (Column::San, &["san"]),
    (Column::DeployedTier, &["deployedtier", "tier", "deployedpricetier"]),
    (Column::Version, &["version"]),
    (Column::ContactName, &["contactname", "technicalcontact", "contact"]),
    (Column::ContactEmail, &["contactemail", "technicalcontactemail", "email"]),
    (Column::InstallAt, &["installat", "installataddress", "addressid"]),
    (Column::Renews, &["renews"]),
];

/// A heading without case, spaces and signs.
fn plain(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn column(heading: &str) -> Option<Column> {
    let heading = plain(heading);
    HEADINGS.iter().find(|(_, names)| names.contains(&heading.as_str())).map(|(column, _)| *column)
}

pub(crate) fn of_csv(text: &str) -> Result<Found, FileError> {
    let first = text.lines().next().unwrap_or_default();
    let delimiter = [b';', b'\t', b',']
        .into_iter()
        .max_by_key(|d| first.bytes().filter(|byte| byte == d).count())
        .unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| FileError::Line {
            line: error.position().map_or(rows.len() as u64 + 1, csv::Position::line),
        })?;
        rows.push(record.iter().map(str::to_owned).collect());
        if rows.len() > MOST_ROWS + 1 {
            return Err(FileError::TooManyRows);
        }
    }
    Ok(of_rows(rows))
}

pub(crate) fn of_xlsx(content: &[u8]) -> Result<Found, FileError> {
    let damaged =
        |error: calamine::XlsxError| FileError::Damaged(error.to_string().chars().take(200).collect());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(content)).map_err(damaged)?;
    let sheet = book
        .worksheet_range_at(0)
        .ok_or_else(|| FileError::Damaged("it has no sheet".to_owned()))?
        .map_err(damaged)?;
    if sheet.height() > MOST_ROWS + 1 {
        return Err(FileError::TooManyRows);
    }
    Ok(of_rows(sheet.rows().map(|row| row.iter().map(cell).collect()).collect()))
}

/// A cell as text. Numbers that are whole stay so: a host ID must not become `1.2e9`.
fn cell(cell: &Data) -> String {
    match cell {
        Data::String(text) => text.clone(),
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string(),
    }
}

fn of_rows(rows: Vec<Vec<String>>) -> Found {
    let mut rows = rows.into_iter();
    let Some(heading) = rows.next() else { return Found::default() };
    let columns: Vec<Option<Column>> = heading.iter().map(|heading| column(heading)).collect();
    if !columns.contains(&Some(Column::Serial)) {
        let all = std::iter::once(heading).chain(rows).flatten().collect::<Vec<_>>().join("\n");
        let serials = certificate::serials(&all).take(MOST_CHECKED).collect();
        return Found { serials, ..Found::default() };
    }
    let ignored_columns = heading
        .iter()
        .zip(&columns)
        .filter(|(heading, column)| column.is_none() && !heading.trim().is_empty())
        .map(|(heading, _)| heading.trim().to_owned())
        .collect();
    let rows: Vec<NewRegistration> =
        rows.filter_map(|row| registration(&columns, &row)).take(MOST_ROWS).collect();
    let mut serials: Vec<String> = Vec::new();
    for row in &rows {
        if serials.len() < MOST_CHECKED && !serials.contains(&row.serial_number) {
            serials.push(row.serial_number.clone());
        }
    }
    Found { serials, rows, ignored_columns }
}

/// A row, unless it names no serial number.
fn registration(columns: &[Option<Column>], row: &[String]) -> Option<NewRegistration> {
    let value = |wanted: Column| {
        let at = columns.iter().position(|column| *column == Some(wanted))?;
        row.get(at).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    };
    let mut made = NewRegistration { serial_number: value(Column::Serial)?, ..NewRegistration::default() };
    made.renews = value(Column::Renews);
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
    Some(made)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_names_its_columns_in_its_first_row() {
        let text = "Serial Number;Host ID;E-mail;Building\nB0000000001;ABCD-1;it@acme.example;7\n;;;\nB0000000002;;;8\n";
        let found = of_csv(text).expect("a table");
        assert_eq!(found.serials, ["B0000000001", "B0000000002"]);
        assert_eq!(found.ignored_columns, ["Building"]);
        assert_eq!(found.rows[0].details.host_id.as_deref(), Some("ABCD-1"));
        let contact = found.rows[0].details.technical_contact.as_ref().expect("a contact");
        assert_eq!(contact.email, "it@acme.example");
        assert_eq!(found.rows[1].details, licet_protocol::registration::Details::default());
    }

    #[test]
    fn a_table_without_headings_is_a_list() {
        let found = of_csv("B0000000001,5\nB0000000002,7\n").expect("a list");
        assert_eq!(found.serials, ["B0000000001", "B0000000002"]);
        assert!(found.rows.is_empty());
    }

    #[test]
    fn a_table_of_more_rows_than_can_be_taken_is_refused_whole() {
        let text = "serial\n".to_owned() + &"B0000000001\n".repeat(MOST_ROWS + 1);
        assert_eq!(of_csv(&text), Err(FileError::TooManyRows));
    }

    #[test]
    fn a_file_that_is_no_spreadsheet_is_named_so() {
        assert!(matches!(of_xlsx(b"PK but not really"), Err(FileError::Damaged(_))));
    }
}
