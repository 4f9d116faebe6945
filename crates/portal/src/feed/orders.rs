//! Orders and their lines: the entitlements.

use super::{Outcome, Refusal, check_name, digest, refuse};
use crate::lineage;
use crate::publish::documents::{entitlement_id, json, order_facts, publish_order, withdraw_entitlement};
use crate::publish::{Publisher, join_site, leave_site, source};
use crate::store::{Error, Migration};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::visibility::{OrderFacts, order_memberships};
use licet_domain::{Email, SerialNumber};
use licet_protocol::feed::{Order, OrderLine};
use licet_protocol::license::Contact;
use std::collections::BTreeSet;

/// The tables of orders.
pub(super) const MIGRATIONS: &[Migration] = &[Migration {
    number: 12,
    name: "orders",
    sql: "
CREATE TABLE sales_order (
    order_number TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    ordered_on TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    end_customer TEXT NOT NULL,
    ship_to_name TEXT NOT NULL,
    reseller TEXT
);
CREATE INDEX sales_order_end_customer ON sales_order (end_customer);
CREATE INDEX sales_order_reseller ON sales_order (reseller) WHERE reseller IS NOT NULL;
CREATE INDEX sales_order_customer_number ON sales_order (customer_number);
CREATE TABLE order_contact (
    order_number TEXT NOT NULL,
    role TEXT NOT NULL,
    position BIGINT NOT NULL,
    email TEXT NOT NULL,
    email_compared TEXT,
    name TEXT NOT NULL,
    PRIMARY KEY (order_number, role, position)
) /* clustered */;
CREATE INDEX order_contact_email ON order_contact (email_compared, role);
CREATE TABLE order_line (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    sku TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    price_tier TEXT,
    serial_number TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    renews TEXT,
    covers TEXT NOT NULL,
    printed_key TEXT,
    voucher_codes TEXT NOT NULL,
    flex_pool TEXT NOT NULL,
    PRIMARY KEY (order_number, line)
) /* clustered */;
CREATE INDEX order_line_serial_number ON order_line (serial_number);
CREATE INDEX order_line_renews ON order_line (renews) WHERE renews IS NOT NULL;
",
}];

pub(crate) fn import(
    p: &mut Publisher<'_, '_>,
    order: &Order,
    now: DateTime<Utc>,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    check(order)?;
    let digest = digest(order)?;
    let number = &order.order_number;
    let held =
        p.tx.query_one("SELECT revision, digest FROM sales_order WHERE order_number = $1", values![number])?;
    let outcome = match &held {
        None => Outcome::New,
        Some(row) => match order.revision.cmp(&row.int(0)?) {
            std::cmp::Ordering::Less => return Ok(Outcome::Stale { held: row.int(0)? }),
            std::cmp::Ordering::Equal => {
                if row.blob(1)? != digest {
                    let revision = order.revision;
                    warnings
                        .push(format!("ignored: revision {revision} was taken before with other content"));
                }
                return Ok(Outcome::Unchanged);
            }
            std::cmp::Ordering::Greater => Outcome::Changed,
        },
    };
    let before = if held.is_some() { order_facts(p.tx, number)? } else { None };
    warn(p, order, warnings)?;
    write_order(p, order, digest, held.is_some())?;
    let renewed = write_lines(p, order, now, held.is_some())?;
    move_members(p, number, before.as_ref(), &facts(order))?;
    publish_order(p, number, None)?;
    crate::addresses::order_changed(p, before.as_ref(), &facts(order))?;
    // An old term tells which one came after it.
    for serial in renewed {
        let sql = "SELECT order_number, line FROM order_line WHERE serial_number = $1";
        for row in p.tx.query(sql, values![serial])? {
            publish_order(p, row.text(0)?, Some(row.int(1)?))?;
        }
    }
    Ok(outcome)
}

fn check(order: &Order) -> Result<(), Refusal> {
    check_name("order_number", &order.order_number)?;
    check_name("customer_number", &order.customer_number)?;
    check_name("end_customer.support_id", &order.end_customer.support_id)?;
    if let Some(reseller) = &order.reseller {
        check_name("reseller.support_id", &reseller.support_id)?;
    }
    let mut seen = BTreeSet::new();
    for line in &order.lines {
        let number = line.line;
        if number < 0 {
            refuse!("`line` {number} is below zero");
        }
        if number >= lineage::FIRST_OWN_LINE {
            refuse!(
                "`line` {number} is one of those that the portal numbers itself, from {} on",
                lineage::FIRST_OWN_LINE
            );
        }
        if !seen.insert(number) {
            refuse!("`line` {number} stands there twice");
        }
        check_name("sku", &line.sku)?;
        check_name("serial_number", &line.serial_number)?;
        if line.quantity < 0 {
            refuse!("`quantity` of line {number} is below zero");
        }
        if let (Some(start), Some(end)) = (line.starts_on, line.ends_on)
            && end < start
        {
            refuse!("line {number} ends on {end}, before it starts on {start}");
        }
    }
    Ok(())
}

/// Odd things that stop nothing.
fn warn(p: &mut Publisher<'_, '_>, order: &Order, warnings: &mut Vec<String>) -> Result<(), Error> {
    for line in &order.lines {
        let serial = &line.serial_number;
        if SerialNumber::new(serial).oddity().is_some() {
            warnings.push(format!("serial number `{serial}` is odd: not a capital letter and ten digits"));
        }
        let sql = "SELECT order_number, line FROM order_line WHERE serial_number = $1 AND order_number <> $2 LIMIT 1";
        if let Some(row) = p.tx.query_one(sql, values![serial, &order.order_number])? {
            warnings.push(format!("serial number `{serial}` is also on order {}", row.text(0)?));
        }
    }
    for (role, contacts) in contacts(order) {
        for contact in contacts.iter().filter(|contact| Email::parse(&contact.email).is_err()) {
            warnings.push(format!(
                "`{}` is no e-mail address; this {role} contact sees nothing by it",
                contact.email
            ));
        }
    }
    let sites = std::iter::once(&order.end_customer).chain(&order.reseller);
    for site in sites {
        let sql = "SELECT support_id FROM site WHERE support_id = $1";
        if p.tx.query_one(sql, values![&site.support_id])?.is_none() {
            warnings.push(format!("site `{}` is not known yet", site.support_id));
        }
    }
    Ok(())
}

fn contacts(order: &Order) -> [(&'static str, &[Contact]); 3] {
    [
        ("end_customer", &order.end_customer.contacts),
        ("ship_to", &order.ship_to.contacts),
        ("reseller", order.reseller.as_ref().map_or(&[], |reseller| &reseller.contacts)),
    ]
}

/// What of a record decides who sees it.
fn facts(order: &Order) -> OrderFacts {
    let emails = |contacts: &[Contact]| contacts.iter().filter_map(|c| Email::parse(&c.email).ok()).collect();
    OrderFacts {
        end_customer: order.end_customer.support_id.clone(),
        end_customer_contacts: emails(&order.end_customer.contacts),
        ship_to_contacts: emails(&order.ship_to.contacts),
        reseller: order.reseller.as_ref().map(|reseller| reseller.support_id.clone()),
        reseller_contacts: order.reseller.as_ref().map(|r| emails(&r.contacts)).unwrap_or_default(),
        customer_number: order.customer_number.clone(),
    }
}

fn write_order(p: &mut Publisher<'_, '_>, order: &Order, digest: Vec<u8>, known: bool) -> Result<(), Error> {
    let number = &order.order_number;
    let sql = "INSERT INTO sales_order (order_number, digest, revision, ordered_on, customer_number, end_customer, \
               ship_to_name, reseller) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
               ON CONFLICT (order_number) DO UPDATE SET digest = excluded.digest, revision = excluded.revision, \
               ordered_on = excluded.ordered_on, customer_number = excluded.customer_number, \
               end_customer = excluded.end_customer, ship_to_name = excluded.ship_to_name, \
               reseller = excluded.reseller";
    let reseller = order.reseller.as_ref().map(|reseller| &reseller.support_id);
    let (customer, end_customer) = (&order.customer_number, &order.end_customer.support_id);
    let (revision, ordered_on, ship_to) = (order.revision, order.ordered_on, &order.ship_to.name);
    p.tx.execute(
        sql,
        values![number, digest, revision, ordered_on, customer, end_customer, ship_to, reseller],
    )?;
    if known {
        p.tx.execute("DELETE FROM order_contact WHERE order_number = $1", values![number])?;
    }
    let sql = "INSERT INTO order_contact (order_number, role, position, email, email_compared, name) \
               VALUES ($1, $2, $3, $4, $5, $6)";
    for (role, contacts) in contacts(order) {
        for (position, contact) in (0_i64..).zip(contacts) {
            let compared = Email::parse(&contact.email).ok();
            let compared = compared.as_ref().map(Email::as_str);
            p.tx.execute(sql, values![number, role, position, &contact.email, compared, &contact.name])?;
        }
    }
    Ok(())
}

/// Writes the lines, withdraws those that the revision has no more, and says which serials are renewed, now or before.
fn write_lines(
    p: &mut Publisher<'_, '_>,
    order: &Order,
    now: DateTime<Utc>,
    known: bool,
) -> Result<BTreeSet<String>, Error> {
    let number = &order.order_number;
    let mut renewed = BTreeSet::new();
    if known {
        // What licenses of the order became stands on lines of the portal's own, which no revision of the order names.
        let sql = "SELECT line, renews FROM order_line WHERE order_number = $1 AND line < $2";
        for row in p.tx.query(sql, values![number, lineage::FIRST_OWN_LINE])? {
            renewed.extend(row.opt_string(1)?);
            let line = row.int(0)?;
            if !order.lines.iter().any(|kept| kept.line == line) {
                withdraw_entitlement(p, &entitlement_id(number, line))?;
            }
        }
        let sql = "DELETE FROM order_line WHERE order_number = $1 AND line < $2";
        p.tx.execute(sql, values![number, lineage::FIRST_OWN_LINE])?;
    }
    let sql = "INSERT INTO order_line (order_number, line, sku, kind, quantity, price_tier, serial_number, starts_on, \
               ends_on, renews, covers, printed_key, voucher_codes, flex_pool) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)";
    for line in &order.lines {
        let OrderLine { sku, kind, quantity, price_tier, serial_number, starts_on, ends_on, renews, .. } =
            line;
        let (tier, covers, key) = (price_tier.as_ref(), json(&line.covers)?, line.printed_key.as_ref());
        let (vouchers, pool) = (json(&line.voucher_codes)?, json(&line.flex_pool)?);
        let (kind, serial, renews) = (kind.as_str(), serial_number, renews.as_ref());
        let (quantity, starts_on, ends_on) = (*quantity, *starts_on, *ends_on);
        let values = values![
            number, line.line, sku, kind, quantity, tier, serial, starts_on, ends_on, renews, covers, key,
            vouchers, pool,
        ];
        p.tx.execute(sql, values)?;
        if known || line.printed_key.is_some() {
            let id = entitlement_id(number, line.line);
            crate::licenses::take_printed_key(p, now, &id, line.printed_key.as_deref())?;
        }
        if known || !line.voucher_codes.is_empty() {
            crate::vouchers::take_codes(p.tx, &entitlement_id(number, line.line), &line.voucher_codes)?;
        }
        if known || !line.flex_pool.is_empty() {
            crate::flex::take_pool(p.tx, &entitlement_id(number, line.line), &line.flex_pool)?;
        }
        renewed.extend(line.renews.clone());
    }
    if known {
        renewed.extend(lineage::link_again(p.tx, number)?);
    }
    Ok(renewed)
}

/// Contacts are members for as long as the newest revision names them.
fn move_members(
    p: &mut Publisher<'_, '_>,
    order_number: &str,
    before: Option<&OrderFacts>,
    after: &OrderFacts,
) -> Result<(), Error> {
    let before = before.map(order_memberships).unwrap_or_default();
    let after = order_memberships(after);
    let source = source::order(order_number);
    for (site, email) in after.difference(&before) {
        join_site(p, site, email, &source)?;
    }
    for (site, email) in before.difference(&after) {
        leave_site(p, site, email, &source)?;
    }
    Ok(())
}
