//! Enterprise Flexible: contracts with pools from which licenses are drawn down.
//!
//! A pool is never overdrawn, however many draw at once: the number of licenses that are out is raised by a statement
//! that asks in the same breath whether so many are left ([`drawing`]). What was drawn is an entitlement and a license of
//! its own, with the contract's term ([`crate::licensing::lineage`]); it can come back where the policy allows it.

mod contracts;
mod drawing;
mod routes;
mod statement;

pub use routes::routes;

use crate::core::json::from_json;
use crate::records::publisher::put_with;
use crate::records::{Kind, Publisher};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::Scope;
use licet_domain::quantity::MAX_QUANTITY;
use licet_protocol::document::PoolItem;
use licet_protocol::flex::FlexDocument;
use std::collections::{BTreeMap, BTreeSet};

/// Called by the feed for a line that is new or changed: its pools become rows. What is out stays out, also where a
/// revision makes a pool smaller or leaves it away.
///
/// # Errors
/// What the database says.
pub(crate) fn import_pool(tx: &mut Tx<'_>, contract_id: &str, pool: &[PoolItem]) -> Result<(), Error> {
    let mut items: BTreeMap<&str, i64> = BTreeMap::new();
    for PoolItem { sku, quantity } in pool {
        let sum = items.entry(sku).or_default();
        *sum = sum.saturating_add(*quantity.max(&0)).min(MAX_QUANTITY);
    }
    tx.execute("UPDATE flex_pool SET quantity = 0 WHERE contract_id = $1", values![contract_id])?;
    for (sku, quantity) in items {
        let sql = "INSERT INTO flex_pool (contract_id, sku, quantity, drawn) VALUES ($1, $2, $3, 0) \
                   ON CONFLICT (contract_id, sku) DO UPDATE SET quantity = excluded.quantity";
        tx.execute(sql, values![contract_id, sku, quantity])?;
    }
    tx.execute(
        "DELETE FROM flex_pool WHERE contract_id = $1 AND quantity = 0 AND drawn = 0",
        values![contract_id],
    )?;
    Ok(())
}

/// Called by the composer for an entitlement that is a flex contract: its pools and draw-downs.
///
/// # Errors
/// What the database says.
pub(crate) fn publish(p: &mut Publisher<'_, '_>, id: &str, scopes: &BTreeSet<Scope>) -> Result<(), Error> {
    let Some(line) = crate::records::order_lines::OrderLine::of_entitlement(p.tx, id)? else { return Ok(()) };
    let pools = contracts::pools(p.tx, &line, None)?;
    let document = FlexDocument { entitlement_id: id.to_owned(), serial_number: line.serial_number, pools };
    put_with(p, scopes, Kind::Flex, id, &document)?;
    for draw in contracts::draws(p.tx, id, None)? {
        put_with(p, scopes, Kind::Draw, &draw.draw_id, &draw)?;
    }
    Ok(())
}

/// Called by the composer for a line that is gone.
///
/// # Errors
/// What the database says.
pub(crate) fn withdraw(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    for row in p.tx.query("SELECT id FROM flex_draw WHERE contract_id = $1", values![id])? {
        p.delete(Kind::Draw, row.text(0)?)?;
    }
    p.delete(Kind::Flex, id)
}

/// Makes rows and documents of contracts that were imported by a portal that knew no pools yet.
///
/// # Errors
/// What the database says.
pub(crate) fn catch_up(p: &mut Publisher<'_, '_>) -> Result<(), Error> {
    for row in
        p.tx.query("SELECT order_number, line, flex_pool FROM order_line WHERE kind = 'flex'", values![])?
    {
        let id = crate::records::order_lines::entitlement_id(row.text(0)?, row.int(1)?);
        let pool: Vec<PoolItem> = from_json(&row, 2)?;
        import_pool(p.tx, &id, &pool)?;
        p.touch(&id);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
