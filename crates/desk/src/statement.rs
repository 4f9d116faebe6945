//! The statement of a flex contract as a file: made here from the portal's figures, so that no text of theirs becomes a
//! formula.

use crate::api::{StatementQuery, UiError};
use crate::context::Desk;
use crate::error::EXPORT_FAILED;
use chrono::NaiveDate;
use licet_exchange::export::{self, Cell, Table};
use licet_i18n::{Args, Lang, Messages};
use licet_protocol::flex::{Statement, StatementLine};

/// The headings of CSV, which other programs read: the names of the API's fields.
const FIELDS: [&str; 7] = ["month", "sku", "product_name", "drawn", "returned", "out", "remaining"];
/// The headings of a workbook, which people read, in the same order.
const HEADINGS: [&str; 7] = [
    "flex-month",
    "flex-sku",
    "flex-product",
    "flex-drawn",
    "flex-came-back",
    "flex-out-at-end",
    "flex-remaining",
];

fn cells(line: &StatementLine) -> Vec<Cell> {
    let month = format!("{}-01", line.month).parse::<NaiveDate>();
    vec![
        month.map_or_else(|_| Cell::Text(line.month.clone()), Cell::Month),
        Cell::Text(line.sku.clone()),
        Cell::Text(line.product_name.clone()),
        Cell::Number(line.drawn),
        Cell::Number(line.returned),
        Cell::Number(line.out),
        Cell::Number(line.remaining),
    ]
}

fn table(statement: &Statement, name: String, headings: Vec<String>) -> Table {
    Table { name, headings, rows: statement.lines.iter().map(cells).collect() }
}

fn csv(statement: &Statement) -> Vec<u8> {
    export::to_csv(&table(statement, String::new(), FIELDS.map(str::to_owned).to_vec()))
}

fn xlsx(statement: &Statement, lang: Lang) -> Result<Vec<u8>, export::ExportError> {
    let words = |id: &str| Messages::embedded().format(lang, id, &Args::new());
    export::to_xlsx(&table(statement, words("flex-statement"), HEADINGS.map(words).to_vec()))
}

impl Desk {
    /// `flex_statement_save`: as CSV. None when nobody picked a place.
    ///
    /// # Errors
    /// As `flex_statement`; when the file can't be written.
    pub async fn flex_statement_save(&self, query: StatementQuery) -> Result<Option<String>, UiError> {
        let content = csv(&self.flex_statement(query).await?);
        self.save_as("statement.csv".to_owned(), content).await
    }

    /// `flex_statement_save_xlsx`: as a workbook. None when nobody picked a place.
    ///
    /// # Errors
    /// As `flex_statement`; when the file can't be written.
    pub async fn flex_statement_save_xlsx(&self, query: StatementQuery) -> Result<Option<String>, UiError> {
        let content = xlsx(&self.flex_statement(query).await?, self.lang())
            .map_err(|error| UiError::new(EXPORT_FAILED).because(error))?;
        self.save_as("statement.xlsx".to_owned(), content).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // D15
    #[test]
    fn a_statement_is_a_table_with_a_byte_order_mark_and_no_formulas() {
        let line = StatementLine {
            month: "2026-11".into(),
            sku: "=cmd".into(),
            product_name: "Ä 名 😀".into(),
            drawn: 10,
            returned: 0,
            out: 10,
            remaining: -1,
        };
        let statement = Statement { contract_id: "c".into(), lines: vec![line] };
        let text = String::from_utf8(csv(&statement)).unwrap();
        assert!(text.starts_with("\u{feff}\"month\",\"sku\""), "{text}");
        assert!(text.contains("2026-11,\"'=cmd\",\"Ä 名 😀\",10,0,10,-1\r\n"), "{text}");
        for lang in Lang::ALL {
            assert!(xlsx(&statement, lang).unwrap().starts_with(b"PK"), "{lang}");
            for id in HEADINGS {
                let words = Messages::embedded().try_format(lang, id, &Args::new());
                assert!(words.is_some_and(|words| words != id), "{id} in {lang}");
            }
        }
    }
}
