//! The statement: by product and month, as JSON and as CSV.

use super::contracts::{draws, pools, visible};
use crate::core::error::ApiError;
use crate::request::unit_of_work::RequestContext;
use crate::store::Tx;
use chrono::{Datelike as _, NaiveDate};
use licet_domain::flex::{Movement, remaining, statement};
use licet_domain::spreadsheet::formula_guarded;
use licet_protocol::ErrorCode;
use licet_protocol::flex::{Statement, StatementLine};
use std::collections::BTreeMap;

/// The first day of a month that is written `YYYY-MM`.
///
/// # Errors
/// 400.
pub(super) fn month(text: Option<&str>) -> Result<Option<NaiveDate>, ApiError> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    let first = format!("{}-01", text.trim())
        .parse::<NaiveDate>()
        .ok()
        .filter(|day| (1..=9_999).contains(&day.year()));
    first.map(Some).ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "a month is written YYYY-MM"))
}

/// The statement of a contract that the account sees, of the months between two.
pub(super) fn make(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    contract_id: &str,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<Statement, ApiError> {
    let line = visible(tx, context, contract_id)?;
    let pools = pools(tx, &line, None)?;
    let pools: BTreeMap<&str, _> = pools.iter().map(|pool| (pool.sku.as_str(), pool)).collect();
    let mut movements = Vec::new();
    for draw in draws(tx, contract_id, None)? {
        let moved = |on, quantity| Movement { sku: draw.sku.clone(), on, quantity };
        movements.push(moved(draw.drawn_at.date_naive(), draw.quantity));
        movements.extend(draw.returns.iter().map(|back| moved(back.at.date_naive(), -back.quantity)));
    }
    let within = |month: NaiveDate| from.is_none_or(|from| from <= month) && to.is_none_or(|to| month <= to);
    let lines = statement(&movements).into_iter().filter(|line| within(line.month)).map(|line| {
        let pool = pools.get(line.sku.as_str());
        StatementLine {
            month: line.month.format("%Y-%m").to_string(),
            product_name: pool.map_or_else(|| line.sku.clone(), |pool| pool.product_name.clone()),
            remaining: remaining(pool.map_or(0, |pool| pool.quantity), line.out),
            sku: line.sku,
            drawn: line.drawn,
            returned: line.returned,
            out: line.out,
        }
    });
    Ok(Statement { contract_id: contract_id.to_owned(), lines: lines.collect() })
}

/// The statement as CSV (RFC 4180) with the names of the fields on top. A byte order mark says that it is UTF-8, without
/// which spreadsheet programs take it for something else.
pub(super) fn csv(statement: &Statement) -> String {
    let mut csv = String::from("\u{feff}month,sku,product_name,drawn,returned,out,remaining\r\n");
    for line in &statement.lines {
        let StatementLine { month, sku, product_name, drawn, returned, out, remaining } = line;
        let (sku, name) = (cell(sku), cell(product_name));
        csv.push_str(&format!("{month},{sku},{name},{drawn},{returned},{out},{remaining}\r\n"));
    }
    csv
}

/// A text as a cell: quoted, and never a formula to the spreadsheet that opens it.
fn cell(text: &str) -> String {
    format!("\"{}\"", formula_guarded(text).replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_and_never_a_formula() {
        assert_eq!(cell("Endpoint \"12\", all"), "\"Endpoint \"\"12\"\", all\"");
        assert_eq!(cell("=1+1"), "\"'=1+1\"");
    }

    // D15
    #[test]
    fn a_statement_says_that_it_is_utf_8() {
        let empty = Statement { contract_id: String::new(), lines: Vec::new() };
        assert!(csv(&empty).as_bytes().starts_with(&[0xef, 0xbb, 0xbf]));
    }

    #[test]
    fn a_month_that_is_none_is_refused() {
        assert!(month(Some("2026-13")).is_err() && month(Some("26")).is_err());
        assert_eq!(month(Some("2026-02")).expect("a month"), NaiveDate::from_ymd_opt(2026, 2, 1));
        assert_eq!(month(None).expect("none"), None);
    }
}
