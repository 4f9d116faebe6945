//! Version upgrades: what notifications offer, which licenses an account may upgrade, and the upgrade itself.
//!
//! A notification's ID opens what it offers, as far as the account sees the entitlements that it names: an ID that was
//! guessed opens nothing. Upgrading takes licenses, all or in part, from the old entitlement and makes a new one with a
//! serial number, key and file of its own ([`crate::licensing::lineage`]). When the last is taken, the old license is superseded.

mod offers;
mod routes;
mod upgrading;

pub use routes::routes;

use crate::records::order_lines::order_and_line;
use crate::records::orders::scopes_of;
use crate::records::publisher::put_with;
use crate::records::{Kind, Publisher};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::Scope;
use licet_protocol::feed::{Upgrade, UpgradeOffer};
use licet_protocol::upgrade::UpgradeDocument;
use std::collections::{BTreeMap, BTreeSet};

fn document_id(notification_id: &str, serial_number: &str, to_sku: &str) -> String {
    format!("{notification_id}/{serial_number}/{to_sku}")
}

/// Called by the feed for a notification that is new or changed: its offers become rows and documents.
///
/// # Errors
/// What the database says.
pub(crate) fn take_offers(p: &mut Publisher<'_, '_>, upgrade: &Upgrade) -> Result<(), Error> {
    let id = &upgrade.notification_id;
    let mut offers: BTreeMap<(&str, &str), (&str, i64)> = BTreeMap::new();
    for UpgradeOffer { serial_number, from_sku, to_sku, quantity } in &upgrade.offers {
        offers.entry((serial_number, to_sku)).or_insert((from_sku, 0)).1 += quantity.max(&0);
    }
    for row in
        p.tx.query("SELECT serial_number, to_sku FROM upgrade_offer WHERE notification_id = $1", values![id])?
    {
        let (serial, to_sku) = (row.string(0)?, row.string(1)?);
        if !offers.contains_key(&(serial.as_str(), to_sku.as_str())) {
            let sql =
                "DELETE FROM upgrade_offer WHERE notification_id = $1 AND serial_number = $2 AND to_sku = $3";
            p.tx.execute(sql, values![id, &serial, &to_sku])?;
            p.delete(Kind::Upgrade, &document_id(id, &serial, &to_sku))?;
        }
    }
    for ((serial, to_sku), (from_sku, quantity)) in &offers {
        let sql = "INSERT INTO upgrade_offer (notification_id, serial_number, to_sku, from_sku, quantity, customer_number) \
                   VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (notification_id, serial_number, to_sku) DO UPDATE SET \
                   from_sku = excluded.from_sku, quantity = excluded.quantity, \
                   customer_number = excluded.customer_number";
        p.tx.execute(sql, values![id, *serial, *to_sku, *from_sku, *quantity, &upgrade.customer_number])?;
    }
    let serials: BTreeSet<&str> = offers.keys().map(|(serial, _)| *serial).collect();
    for serial in serials {
        let sql = "SELECT e.order_number, e.line, o.customer_number FROM order_line e \
                   JOIN sales_order o ON o.order_number = e.order_number \
                   WHERE e.serial_number = $1 AND (o.customer_number = $2 OR o.customer_number = '')";
        for row in p.tx.query(sql, values![serial, &upgrade.customer_number])? {
            let entitlement = crate::records::order_lines::entitlement_id(row.text(0)?, row.int(1)?);
            if let Some(scopes) = scopes_of(p.tx, &entitlement)? {
                publish(p, &entitlement, serial, row.text(2)?, &scopes)?;
            }
        }
    }
    Ok(())
}

/// Called by the composer for an entitlement: publishes what is offered for it.
///
/// # Errors
/// What the database says.
pub(crate) fn publish(
    p: &mut Publisher<'_, '_>,
    entitlement_id: &str,
    serial_number: &str,
    customer_number: &str,
    scopes: &BTreeSet<Scope>,
) -> Result<(), Error> {
    let sql = "SELECT f.notification_id, n.company, f.from_sku, f.to_sku, f.quantity FROM upgrade_offer f \
               JOIN upgrade_notification n ON n.notification_id = f.notification_id \
               WHERE f.serial_number = $1 AND (f.customer_number = $2 OR $2 = '')";
    for row in p.tx.query(sql, values![serial_number, customer_number])? {
        let (notification_id, to_sku) = (row.string(0)?, row.string(3)?);
        let document = UpgradeDocument {
            upgraded: upgraded(p.tx, &notification_id, serial_number, &to_sku)?,
            company: if customer_number.is_empty() { String::new() } else { row.string(1)? },
            serial_number: serial_number.to_owned(),
            entitlement_id: entitlement_id.to_owned(),
            from_sku: row.string(2)?,
            quantity: row.int(4)?,
            notification_id,
            to_sku,
        };
        let id = document_id(&document.notification_id, serial_number, &document.to_sku);
        put_with(p, scopes, Kind::Upgrade, &id, &document)?;
    }
    Ok(())
}

/// Called by the composer for a line that is gone.
///
/// # Errors
/// What the database says.
pub(crate) fn withdraw(p: &mut Publisher<'_, '_>, entitlement_id: &str) -> Result<(), Error> {
    let Some((order_number, line)) = order_and_line(entitlement_id) else { return Ok(()) };
    let sql = "SELECT f.notification_id, f.serial_number, f.to_sku FROM upgrade_offer f \
               JOIN order_line e ON e.serial_number = f.serial_number WHERE e.order_number = $1 AND e.line = $2";
    for row in p.tx.query(sql, values![order_number, line])? {
        p.delete(Kind::Upgrade, &document_id(row.text(0)?, row.text(1)?, row.text(2)?))?;
    }
    Ok(())
}

/// How many of an offer were upgraded.
fn upgraded(tx: &mut Tx<'_>, notification_id: &str, serial: &str, to_sku: &str) -> Result<i64, Error> {
    let sql = "SELECT quantity FROM lineage WHERE notification_id = $1 AND from_serial = $2 AND sku = $3";
    tx.query(sql, values![notification_id, serial, to_sku])?.iter().map(|row| row.int(0)).sum()
}

/// Makes rows and documents of notifications that were taken by a portal that knew no offers yet.
///
/// # Errors
/// What the database says.
pub(crate) fn catch_up(p: &mut Publisher<'_, '_>) -> Result<(), Error> {
    for row in p.tx.query(
        "SELECT notification_id, customer_number, company, offers FROM upgrade_notification",
        values![],
    )? {
        let upgrade = Upgrade {
            notification_id: row.string(0)?,
            customer_number: row.string(1)?,
            company: row.string(2)?,
            offers: crate::core::json::from_json(&row, 3)?,
        };
        take_offers(p, &upgrade)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
