//! What a voucher became is a line of an order of its own, which has neither customer nor contacts: so nothing but owning it,
//! or a share of it, leads there (`licet_domain::visibility::order_scopes`). The order is never published.
//!
//! Older versions put it on the OEM's order: [`catch_up`] takes it from there.

use crate::core::ids::new_id;
use crate::licensing::lineage::former;
use crate::records::order_lines::{OrderLine, entitlement_id, order_and_line};
use crate::records::{Compose, Kind, Publisher, publishing};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::lineage::Origin;

/// Makes an order of a license's own, and answers its number.
fn order(p: &mut Publisher<'_, '_>, on: NaiveDate) -> Result<String, Error> {
    let number = new_id(p.now);
    let sql = "INSERT INTO sales_order (order_number, digest, revision, ordered_on, customer_number, end_customer, \
               ship_to_name, reseller) VALUES ($1, $2, 0, $3, '', '', '', NULL)";
    p.tx.execute(sql, values![&number, Vec::<u8>::new(), on])?;
    Ok(number)
}

/// The line of a voucher as what its code becomes derives from it: on an order of its own.
pub(super) fn line(p: &mut Publisher<'_, '_>, voucher: &OrderLine) -> Result<OrderLine, Error> {
    let today = p.now.date_naive();
    Ok(OrderLine {
        order_number: order(p, today)?,
        customer_number: String::new(),
        end_customer: String::new(),
        reseller: None,
        site_name: String::new(),
        ..voucher.clone()
    })
}

/// Stands in the table of the portal's identity once [`catch_up`] was done.
const CAUGHT_UP: &str = "converted_on_orders_of_their_own";

/// Takes, once, what older versions converted from the OEM's orders, with all that came of it. Part of every start, and
/// after the first nothing but a look.
///
/// # Errors
/// What the database says.
pub(crate) fn catch_up(tx: &mut Tx<'_>, now: DateTime<Utc>, compose: Compose) -> Result<(), Error> {
    if tx.query_one("SELECT 1 FROM portal WHERE name = $1", values![CAUGHT_UP])?.is_some() {
        return Ok(());
    }
    let sql =
        "SELECT entitlement_id, from_entitlement, made_at FROM lineage WHERE origin = $1 ORDER BY made_at";
    let converted = tx.query(sql, values![Origin::Converted.as_str()])?;
    publishing(tx, now, compose, |p| -> Result<(), Error> {
        for row in converted {
            let made_at: DateTime<Utc> = row.moment(2)?;
            take(p, row.text(0)?, row.text(1)?, made_at.date_naive())?;
        }
        Ok(())
    })?;
    tx.execute("INSERT INTO portal (name, value) VALUES ($1, '1')", values![CAUGHT_UP])?;
    Ok(())
}

/// Takes one converted entitlement, and what it was upgraded to, from the order of its voucher.
fn take(p: &mut Publisher<'_, '_>, converted: &str, voucher: &str, on: NaiveDate) -> Result<(), Error> {
    let Some((of_voucher, _)) = order_and_line(voucher) else { return Ok(()) };
    if order_and_line(converted).is_none_or(|(number, _)| number != of_voucher) {
        return Ok(());
    }
    let own = order(p, on)?;
    let (mut all, mut at) = (vec![converted.to_owned()], 0);
    while at < all.len() {
        let sql = "SELECT entitlement_id FROM lineage WHERE from_entitlement = $1";
        for row in p.tx.query(sql, values![&all[at]])? {
            let id = row.string(0)?;
            if !all.contains(&id) {
                all.push(id);
            }
        }
        at += 1;
    }
    for old in &all {
        let Some((_, number)) = order_and_line(old) else { continue };
        rename(p, old, &own, number)?;
    }
    let sql = "UPDATE license_event SET before_it = NULL WHERE event = 'converted' AND license_id IN \
               (SELECT id FROM license WHERE entitlement_id IN (SELECT $1 || '-' || line FROM order_line WHERE order_number = $1))";
    p.tx.execute(sql, values![&own])?;
    p.touch_order(&own);
    // The voucher no longer tells what its code became. Its order has lost a line that is no longer its own, and with it
    // an owner: it is looked at as a whole.
    p.touch_order(of_voucher);
    Ok(())
}

/// Gives an entitlement another order, and with it another id, wherever that stands.
fn rename(p: &mut Publisher<'_, '_>, old: &str, order_number: &str, line: i64) -> Result<(), Error> {
    let Some((old_order, _)) = order_and_line(old) else { return Ok(()) };
    let new = entitlement_id(order_number, line);
    former::keep(p.tx, old, &new)?;
    p.delete(Kind::Annotation, old)?;
    p.delete(Kind::Entitlement, old)?;
    let sql = "UPDATE order_line SET order_number = $3 WHERE order_number = $1 AND line = $2";
    p.tx.execute(sql, values![old_order, line, order_number])?;
    for sql in [
        "UPDATE license SET entitlement_id = $2 WHERE entitlement_id = $1",
        "UPDATE lineage SET entitlement_id = $2 WHERE entitlement_id = $1",
        "UPDATE lineage SET from_entitlement = $2 WHERE from_entitlement = $1",
        "UPDATE voucher SET became_entitlement = $2 WHERE became_entitlement = $1",
        "UPDATE comment SET entitlement_id = $2 WHERE entitlement_id = $1",
        "UPDATE field_use SET entitlement_id = $2 WHERE entitlement_id = $1",
        "UPDATE flex_draw SET entitlement_id = $2 WHERE entitlement_id = $1",
    ] {
        p.tx.execute(sql, values![old, &new])?;
    }
    for sql in [
        "UPDATE license_owner SET entitlement_id = $2, order_number = $3 WHERE entitlement_id = $1",
        "UPDATE share_item SET entitlement_id = $2, order_number = $3 WHERE entitlement_id = $1",
        "UPDATE renewal_link SET entitlement_id = $2, order_number = $3 WHERE entitlement_id = $1",
    ] {
        p.tx.execute(sql, values![old, &new, order_number])?;
    }
    for sql in [
        "UPDATE slot SET id = $2 WHERE id = $1 AND kind = $3",
        "UPDATE slot_history SET id = $2 WHERE id = $1 AND kind = $3",
    ] {
        p.tx.execute(sql, values![old, &new, Kind::Annotation.code()])?;
    }
    Ok(())
}
