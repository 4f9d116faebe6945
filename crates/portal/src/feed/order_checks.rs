//! What is wrong or odd about an order and its lines, before anything of it is written.

use super::checks::Checks;
use super::{Refusal, refuse};
use crate::licensing::lineage::{self, FIRST_OWN_LINE};
use crate::store::Tx;
use crate::values;
use licet_domain::quantity::MAX_QUANTITY;
use licet_domain::{Email, SerialNumber};
use licet_protocol::document::PoolItem;
use licet_protocol::feed::{Order, OrderLine};
use licet_protocol::license::Contact;
use std::collections::{BTreeMap, BTreeSet};

/// Most codes of a line: with what became of each they still fit into one document.
const MOST_CODES: usize = 3_000;
/// Most products in the pool of a flex contract.
const MOST_POOLS: usize = 500;
/// Longest printed key, in bytes.
const LONGEST_KEY: usize = 16 * 1024;

/// People named by an order, by the words of the databases and the fields of the record.
pub(super) fn contacts(order: &Order) -> [(&'static str, &[Contact]); 3] {
    [
        ("end_customer", &order.end_customer.contacts),
        ("ship_to", &order.ship_to.contacts),
        ("reseller", order.reseller.as_ref().map_or(&[], |reseller| &reseller.contacts)),
    ]
}

/// Refuses what can't be taken, and warns of what is only odd.
pub(super) fn check(order: &Order, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = Checks { of: format!("order {}", order.order_number.escape_debug()), warnings };
    checks.key("order_number", &order.order_number)?;
    checks.key("customer_number", &order.customer_number)?;
    checks.key("end_customer.support_id", &order.end_customer.support_id)?;
    if let Some(reseller) = &order.reseller {
        checks.key("reseller.support_id", &reseller.support_id)?;
    }
    checks.optional("ship_to.name", Some(&order.ship_to.name))?;
    for (role, contacts) in contacts(order) {
        checks.contacts(&format!("{role}.contacts"), contacts)?;
    }
    let mut seen = BTreeSet::new();
    for line in &order.lines {
        let number = line.line;
        if number < 0 {
            refuse!("{}: `line` {number} is below zero", checks.of);
        }
        if number >= FIRST_OWN_LINE {
            refuse!(
                "{}: `line` {number} is one of those that the portal numbers itself, from {FIRST_OWN_LINE} on",
                checks.of
            );
        }
        if !seen.insert(number) {
            refuse!("{}: `line` {number} stands there twice", checks.of);
        }
    }
    order.lines.iter().try_for_each(|line| check_line(order, line, checks.warnings))?;
    repeated(order, checks.warnings);
    Ok(())
}

fn line_checks<'a>(order: &Order, line: i64, warnings: &'a mut Vec<String>) -> Checks<'a> {
    Checks { of: format!("order {}, line {line}", order.order_number), warnings }
}

fn check_line(order: &Order, line: &OrderLine, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = line_checks(order, line.line, warnings);
    checks.key("sku", &line.sku)?;
    checks.key("serial_number", &line.serial_number)?;
    if SerialNumber::new(&line.serial_number).oddity().is_some() {
        let serial = &line.serial_number;
        checks.warn("serial_number", &format!("{serial:?} is odd: not a capital letter and ten digits"));
    }
    checks.optional("price_tier", line.price_tier.as_deref())?;
    if let Some(renews) = &line.renews {
        checks.key("renews", renews)?;
    }
    if let (Some(start), Some(end)) = (line.starts_on, line.ends_on)
        && end < start
    {
        refuse!("{}: `ends_on` {end} is before `starts_on` {start}", checks.of);
    }
    line.covers.iter().try_for_each(|serial| checks.key("covers", serial))?;
    checks.list("covers", &line.covers)?;
    line.voucher_codes.iter().try_for_each(|code| checks.key("voucher_codes", code))?;
    checks.at_most("voucher_codes", line.voucher_codes.len(), MOST_CODES)?;
    if line.printed_key.as_ref().is_some_and(|key| key.len() > LONGEST_KEY) {
        refuse!("{}: `printed_key` is longer than {LONGEST_KEY} bytes", checks.of);
    }
    check_pool(&checks, &line.flex_pool)
}

fn check_pool(checks: &Checks<'_>, pool: &[PoolItem]) -> Result<(), Refusal> {
    checks.at_most("flex_pool", pool.len(), MOST_POOLS)?;
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for (at, PoolItem { sku, quantity }) in pool.iter().enumerate() {
        checks.key(&format!("flex_pool[{at}].sku"), sku)?;
        let sum = sums.entry(sku).or_default();
        *sum = sum.saturating_add(*quantity);
        if *quantity < 1 || *sum > MAX_QUANTITY {
            refuse!(
                "{}: `flex_pool[{at}].quantity` {quantity} is not within 1 to {MAX_QUANTITY} for one product",
                checks.of
            );
        }
    }
    Ok(())
}

/// Serial numbers and codes that stand in an order more than once.
fn repeated(order: &Order, warnings: &mut Vec<String>) {
    let (mut serials, mut codes) = (BTreeMap::new(), BTreeMap::new());
    for line in &order.lines {
        let (number, serial) = (line.line, line.serial_number.as_str());
        if let Some(first) = serials.insert(serial, number) {
            let words = format!("{serial:?} is also on line {first}");
            line_checks(order, number, warnings).warn("serial_number", &words);
        }
        for code in &line.voucher_codes {
            if let Some(first) = codes.insert(code.trim(), number) {
                let words = format!("{}: the same code is also on line {first}", masked(code));
                line_checks(order, number, warnings).warn("voucher_codes", &words);
            }
        }
    }
}

/// A code as a log may show it.
fn masked(code: &str) -> String {
    licet_domain::key_mask::mask(code.trim())
}

/// Warns of what does not fit what the portal holds, and refuses an order whose renewals go round in a circle.
pub(super) fn compare(tx: &mut Tx<'_>, order: &Order, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut own: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in &order.lines {
        own.entry(&line.serial_number).or_default().extend(line.renews.clone());
    }
    let mut followed = BTreeSet::new();
    for line in &order.lines {
        let serial = &line.serial_number;
        let mut checks = line_checks(order, line.line, warnings);
        let sql =
            "SELECT order_number FROM order_line WHERE serial_number = $1 AND order_number <> $2 LIMIT 1";
        if let Some(row) = tx.query_one(sql, values![serial, &order.order_number])? {
            checks.warn("serial_number", &format!("{serial:?} is also on order {}", row.text(0)?));
        }
        for code in &line.voucher_codes {
            let sql = "SELECT entitlement_id FROM voucher WHERE code = $1";
            for row in tx.query(sql, values![licet_domain::voucher::tidy(code)])? {
                let other = crate::records::order_lines::order_and_line(row.text(0)?).map(|(order, _)| order);
                if let Some(other) = other.filter(|other| *other != order.order_number) {
                    checks.warn("voucher_codes", &format!("{}: also on order {other}", masked(code)));
                }
            }
        }
        if line.renews.is_some()
            && followed.insert(serial)
            && let Some(cycle) = cycle(tx, order, serial, &own)?
        {
            let renews = line.renews.as_deref().unwrap_or_default();
            refuse!("{}: `renews` {renews:?} goes round in a circle: {}", checks.of, cycle.join(" renews "));
        }
    }
    let sites = [("end_customer", Some(&order.end_customer)), ("reseller", order.reseller.as_ref())];
    for (field, site) in sites.into_iter().filter_map(|(field, site)| Some((field, site?))) {
        let sql = "SELECT support_id FROM site WHERE support_id = $1";
        if tx.query_one(sql, values![&site.support_id])?.is_none() {
            let of = format!("order {}", order.order_number);
            let words = format!("site {:?} is not known yet", site.support_id);
            Checks { of, warnings }.warn(&format!("{field}.support_id"), &words);
        }
    }
    Ok(())
}

/// The circle in which a serial number renews itself, as the portal would hold it with this order, whose own renewals are `own`.
fn cycle(
    tx: &mut Tx<'_>,
    order: &Order,
    serial: &str,
    own: &BTreeMap<&str, Vec<String>>,
) -> Result<Option<Vec<String>>, Refusal> {
    let cycle = licet_domain::lineage::renewal_cycle(serial, |serial| {
        let mut before = lineage::renewed_elsewhere(tx, serial, &order.order_number)?;
        before.extend(own.get(serial).into_iter().flatten().cloned());
        Ok::<_, crate::store::Error>(before)
    });
    Ok(cycle?)
}

/// The addresses of people that can be someone's.
pub(super) fn emails(contacts: &[Contact]) -> BTreeSet<Email> {
    contacts.iter().filter_map(|contact| Email::parse(&contact.email).ok()).collect()
}
