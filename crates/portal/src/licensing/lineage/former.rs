//! Places that entitlements had before they were moved to another order.
//!
//! A device that has not synced since then knows an entitlement by its former id: what it writes there is written on the
//! entitlement. A former place is given to no other entitlement.

use crate::records::order_lines::{entitlement_id, order_and_line};
use crate::store::{Error, Tx};
use crate::values;

/// Keeps the place that an entitlement is moved away from. `to` is its new id.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub(crate) fn keep(tx: &mut Tx<'_>, from: &str, to: &str) -> Result<(), Error> {
    let Some((order_number, line)) = order_and_line(from) else { return Ok(()) };
    let sql = "INSERT INTO former_place (order_number, line, entitlement_id) VALUES ($1, $2, $3)";
    tx.execute(sql, values![order_number, line, to])?;
    Ok(())
}

/// Returns the id of the entitlement that was once known by this one.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(crate) fn current(tx: &mut Tx<'_>, id: &str) -> Result<Option<String>, Error> {
    let Some((order_number, line)) = order_and_line(id).filter(|(n, line)| entitlement_id(n, *line) == id)
    else {
        return Ok(None);
    };
    let sql = "SELECT entitlement_id FROM former_place WHERE order_number = $1 AND line = $2";
    tx.query_one(sql, values![order_number, line])?.map(|row| row.string(0)).transpose()
}

/// Returns the last line of an order that was once an entitlement's.
///
/// # Errors
/// [`Error::Database`] if the query fails.
pub(super) fn last_line(tx: &mut Tx<'_>, order_number: &str) -> Result<Option<i64>, Error> {
    let sql = "SELECT line FROM former_place WHERE order_number = $1 ORDER BY line DESC LIMIT 1";
    tx.query_one(sql, values![order_number])?.map(|row| row.int(0)).transpose()
}
