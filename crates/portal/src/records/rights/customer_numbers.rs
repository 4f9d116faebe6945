//! Rule 5 of visibility (docs/PRODUCT.md): an account associates a customer number by naming an order that goes with it.

use super::Error;
use super::owners::{Concerned, reassess};
use crate::records::Publisher;
use crate::values;
use licet_domain::{Access, Scope};

/// Associates a customer number with an account, if the order number proves that it may know it.
///
/// # Errors
/// [`Error::NoMatch`] when there is no such order of that number; which of the two is wrong is not told.
pub fn associate_customer_number(
    p: &mut Publisher<'_, '_>,
    account_id: &str,
    customer_number: &str,
    order_number: &str,
) -> Result<(), Error> {
    if customer_number.is_empty() {
        return Err(Error::NoMatch);
    }
    let sql = "SELECT order_number FROM sales_order WHERE order_number = $1 AND customer_number = $2";
    p.tx.query_one(sql, values![order_number, customer_number])?.ok_or(Error::NoMatch)?;
    let sql = "INSERT INTO account_number (account_id, customer_number, order_number, added_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (account_id, customer_number) DO NOTHING";
    p.tx.execute(sql, values![account_id, customer_number, order_number, p.now])?;
    p.give(&format!("a:{account_id}"), &Scope::CustomerNumber(customer_number.to_owned()), Access::Full)?;
    Ok(reassess(p, &Concerned::Account(account_id))?)
}

/// Takes a customer number back from an account. Returns whether the account had associated it.
///
/// # Errors
/// [`Error::Store`] if a statement fails.
pub fn drop_customer_number(
    p: &mut Publisher<'_, '_>,
    account_id: &str,
    customer_number: &str,
) -> Result<bool, Error> {
    let sql = "DELETE FROM account_number WHERE account_id = $1 AND customer_number = $2";
    if p.tx.execute(sql, values![account_id, customer_number])? == 0 {
        return Ok(false);
    }
    p.take(&format!("a:{account_id}"), &Scope::CustomerNumber(customer_number.to_owned()))?;
    reassess(p, &Concerned::Account(account_id))?;
    Ok(true)
}
