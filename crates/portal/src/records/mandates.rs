//! What customers let the resellers of their orders do, as rows. What a level means is `licet_domain::delegation`; changing
//! one is [`crate::records::rights::set_mandate`].

use crate::store::{Error, Row, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::delegation::{Delegation, Mandate};

/// What a customer said about a reseller, and who said it when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub mandate: Mandate,
    /// The account that said it.
    pub set_by: String,
    pub set_at: DateTime<Utc>,
}

fn read(row: &Row) -> Result<Stored, Error> {
    let level =
        Delegation::parse(row.text(0)?).ok_or(Error::Shape { column: 0, expected: "a delegation" })?;
    let ends_on: Option<NaiveDate> = row.opt_date(1)?;
    let mandate = Mandate { level, ends_on };
    Ok(Stored { mandate, set_by: row.string(2)?, set_at: row.moment(3)? })
}

/// What a customer said about a reseller; none: nothing, so that the usual holds.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn of(tx: &mut Tx<'_>, customer: &str, reseller: &str) -> Result<Option<Stored>, Error> {
    let sql = "SELECT level, ends_on, set_by, set_at FROM delegation WHERE customer = $1 AND reseller = $2";
    tx.query_one(sql, values![customer, reseller])?.as_ref().map(read).transpose()
}

/// Whether a customer took back what a reseller may do.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn is_withdrawn(tx: &mut Tx<'_>, customer: &str, reseller: &str) -> Result<bool, Error> {
    Ok(of(tx, customer, reseller)?.is_some_and(|stored| stored.mandate.level.is_withdrawn()))
}

/// Whether any customer took back what a reseller may do.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn any_withdrawn(tx: &mut Tx<'_>, reseller: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM delegation WHERE reseller = $1 AND level = $2 LIMIT 1";
    Ok(tx.query_one(sql, values![reseller, Delegation::None.as_str()])?.is_some())
}

/// Whether an order of a reseller for a customer is here.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn has_sold(tx: &mut Tx<'_>, customer: &str, reseller: &str) -> Result<bool, Error> {
    let sql = "SELECT 1 FROM sales_order WHERE end_customer = $1 AND reseller = $2 AND reseller <> end_customer LIMIT 1";
    Ok(tx.query_one(sql, values![customer, reseller])?.is_some())
}

/// Writes down what a customer says about a reseller.
///
/// # Errors
/// [`Error::Database`] if the statement fails.
pub(super) fn write(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    (customer, reseller): (&str, &str),
    mandate: Mandate,
    by: &str,
) -> Result<(), Error> {
    let sql = "INSERT INTO delegation (customer, reseller, level, ends_on, set_by, set_at) VALUES ($1, $2, $3, $4, $5, $6) \
               ON CONFLICT (customer, reseller) DO UPDATE SET level = excluded.level, ends_on = excluded.ends_on, \
               set_by = excluded.set_by, set_at = excluded.set_at";
    tx.execute(sql, values![customer, reseller, mandate.level.as_str(), mandate.ends_on, by, now])?;
    Ok(())
}
