//! The Voucher Center: OEM codes that convert into licenses, once each.
//!
//! A code is what entitles: whoever holds it may convert it, whether they see the order that it came with or not, for it
//! travels with a machine that was sold on. So unknown codes are counted, like passwords, and nobody learns more about a
//! code that was used than when, unless they see what it became. The license is its converter's; its entitlement is a
//! line of an order of its own (docs/adr/0010; [`detached`]).

mod converting;
mod detached;
mod routes;

pub(crate) use detached::catch_up as catch_up_detached;
pub use routes::routes;

use crate::core::json::from_json;
use crate::records::order_lines::order_and_line;
use crate::records::publisher::put_with;
use crate::records::{Kind, Publisher};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::{Scope, key_mask, voucher};
use licet_protocol::voucher::{VoucherCode, VoucherDocument};
use std::collections::BTreeSet;

/// Called by the feed for a line that is new or changed: its codes become rows. A used one stays used, also where a
/// revision no longer lists it.
///
/// # Errors
/// What the database says.
pub(crate) fn import_codes(tx: &mut Tx<'_>, entitlement_id: &str, codes: &[String]) -> Result<(), Error> {
    tx.execute("DELETE FROM voucher WHERE entitlement_id = $1 AND used_at IS NULL", values![entitlement_id])?;
    for (position, code) in (0_i64..).zip(codes) {
        let sql = "INSERT INTO voucher (code, entitlement_id, position) VALUES ($1, $2, $3) \
                   ON CONFLICT (code, entitlement_id) DO UPDATE SET position = excluded.position";
        tx.execute(sql, values![voucher::tidy(code), entitlement_id, position])?;
    }
    Ok(())
}

/// Called by the composer for an entitlement that is a voucher.
///
/// # Errors
/// What the database says.
pub(crate) fn publish(p: &mut Publisher<'_, '_>, id: &str, scopes: &BTreeSet<Scope>) -> Result<(), Error> {
    let Some((order_number, line)) = order_and_line(id) else { return Ok(()) };
    let sql = "SELECT sku, ends_on FROM order_line WHERE order_number = $1 AND line = $2";
    let Some(row) = p.tx.query_one(sql, values![order_number, line])? else { return Ok(()) };
    // When it was used, and not what it became: that is its owner's (docs/adr/0010).
    let sql = "SELECT code, used_at FROM voucher WHERE entitlement_id = $1 ORDER BY position, code";
    let code = |row: &crate::store::Row| {
        Ok(VoucherCode {
            masked: key_mask::mask(row.text(0)?),
            used_at: row.opt_text(1)?.is_some().then(|| row.moment(1)).transpose()?,
            became: None,
        })
    };
    let codes = p.tx.query(sql, values![id])?.iter().map(code).collect::<Result<_, Error>>()?;
    let (sku, expires_on) = (row.string(0)?, row.opt_date(1)?);
    let document = VoucherDocument { entitlement_id: id.to_owned(), sku, expires_on, codes };
    put_with(p, scopes, Kind::Voucher, id, &document)
}

/// Called by the composer for a line that is gone. Its codes no longer convert.
///
/// # Errors
/// What the database says.
pub(crate) fn withdraw(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    p.tx.execute("DELETE FROM voucher WHERE entitlement_id = $1 AND used_at IS NULL", values![id])?;
    p.delete(Kind::Voucher, id)
}

/// Makes rows and documents of vouchers that were imported by a portal that knew no codes yet.
///
/// # Errors
/// What the database says.
pub(crate) fn catch_up(p: &mut Publisher<'_, '_>) -> Result<(), Error> {
    let sql = "SELECT order_number, line, voucher_codes FROM order_line WHERE kind = 'voucher'";
    for row in p.tx.query(sql, values![])? {
        let id = crate::records::order_lines::entitlement_id(row.text(0)?, row.int(1)?);
        let codes: Vec<String> = from_json(&row, 2)?;
        import_codes(p.tx, &id, &codes)?;
        p.touch(&id);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
