//! Orders and their lines: the entitlements.

use super::order_checks::{check, compare, contacts, emails};
use super::order_lines::write_lines;
use super::{Outcome, Refusal, digest};
use crate::records::orders::order_facts;
use crate::records::rights::{Concerned, join_site, leave_site, reassess, recheck};
use crate::records::{Publisher, accounts, source};
use crate::store::Error;
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Email;
use licet_domain::visibility::{OrderFacts, order_memberships};
use licet_protocol::feed::Order;

pub(crate) fn import(
    p: &mut Publisher<'_, '_>,
    order: &Order,
    now: DateTime<Utc>,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    let mut odd = Vec::new();
    check(order, &mut odd)?;
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
    warnings.append(&mut odd);
    let order = &current(p, order)?;
    let before = if held.is_some() { order_facts(p.tx, number)? } else { None };
    compare(p.tx, order, warnings)?;
    write_order(p, order, digest, held.is_some())?;
    let renewed = write_lines(p, order, now, held.is_some(), warnings)?;
    move_members(p, number, before.as_ref(), &facts(order))?;
    if let Some(before) = &before {
        if before.end_customer != order.end_customer.support_id {
            crate::licensing::licenses::leave_former_customer(p, number, &order.end_customer.support_id)?;
        }
        // Contacts who are no longer named, and an order that moved to another customer.
        reassess(p, &Concerned::Order(number))?;
    } else {
        // A customer number may have come to another site of somebody who shares it.
        // (Nobody owns anything of an order that is new.)
        let _ = recheck(p, &Concerned::Order(number))?;
    }
    p.touch_order(number);
    crate::licensing::addresses::order_changed(p, before.as_ref(), &facts(order))?;
    // An old term tells which one came after it.
    renewed.iter().try_for_each(|serial| crate::licensing::lineage::publish_serial(p, serial))?;
    Ok(outcome)
}

/// The record with its contacts as the accounts that they are now: some were merged since the vendor noted them.
fn current(p: &mut Publisher<'_, '_>, order: &Order) -> Result<Order, Error> {
    let mut order = order.clone();
    let reseller = order.reseller.iter_mut().flat_map(|reseller| reseller.contacts.iter_mut());
    let contacts =
        order.end_customer.contacts.iter_mut().chain(order.ship_to.contacts.iter_mut()).chain(reseller);
    for contact in contacts {
        let Ok(email) = Email::parse(&contact.email) else { continue };
        let now = accounts::current_email(p.tx, &email)?;
        if now != email {
            contact.email = now.to_string();
        }
    }
    Ok(order)
}

/// What of a record decides who sees it.
fn facts(order: &Order) -> OrderFacts {
    OrderFacts {
        // What the customer said about the reseller is no fact of the feed.
        withdrawn: false,
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
