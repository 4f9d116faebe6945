//! Orders as rows, and the facts of orders and entitlements that decide who sees them.

use super::mandates;
use super::order_lines::order_and_line;
use crate::store::{Error, Row, Tx};
use crate::values;
use licet_domain::delegation::Mandate;
use licet_domain::ownership::Standing;
use licet_domain::visibility::{EntitlementFacts, OrderFacts, entitlement_scopes};
use licet_domain::{Email, Scope};
use licet_protocol::license::Contact;
use std::collections::BTreeSet;

/// An order as its newest revision holds it.
pub(crate) struct OrderRow {
    pub facts: OrderFacts,
    pub revision: i64,
    pub ordered_on: chrono::NaiveDate,
    pub ship_to_name: String,
    /// What the customer said about the reseller, if anything.
    pub mandate: Option<Mandate>,
    pub end_customer_contacts: Vec<Contact>,
    pub ship_to_contacts: Vec<Contact>,
    pub reseller_contacts: Vec<Contact>,
}

/// The newest revision of an order.
pub(crate) fn read_order(tx: &mut Tx<'_>, order_number: &str) -> Result<Option<OrderRow>, Error> {
    let sql = "SELECT revision, ordered_on, customer_number, end_customer, ship_to_name, reseller \
               FROM sales_order WHERE order_number = $1";
    let Some(row) = tx.query_one(sql, values![order_number])? else { return Ok(None) };
    let sql = "SELECT role, email, name FROM order_contact WHERE order_number = $1 ORDER BY role, position";
    let contacts = tx.query(sql, values![order_number])?;
    let of = |role: &str| -> Result<Vec<Contact>, Error> {
        let mut of_role = Vec::new();
        for row in &contacts {
            if row.text(0)? == role {
                of_role.push(Contact { email: row.string(1)?, name: row.string(2)? });
            }
        }
        Ok(of_role)
    };
    let (end_customer_contacts, ship_to_contacts) = (of("end_customer")?, of("ship_to")?);
    let reseller_contacts = of("reseller")?;
    let (end_customer, reseller) = (row.string(3)?, row.opt_string(5)?);
    let mandate = match reseller.as_deref().filter(|reseller| *reseller != end_customer) {
        Some(reseller) => mandates::of(tx, &end_customer, reseller)?.map(|stored| stored.mandate),
        None => None,
    };
    let facts = OrderFacts {
        end_customer,
        end_customer_contacts: emails(&end_customer_contacts),
        ship_to_contacts: emails(&ship_to_contacts),
        reseller,
        withdrawn: mandate.is_some_and(|mandate| mandate.level.is_withdrawn()),
        reseller_contacts: emails(&reseller_contacts),
        customer_number: row.string(2)?,
    };
    Ok(Some(OrderRow {
        facts,
        revision: row.int(0)?,
        ordered_on: row.opt_date(1)?.ok_or(Error::Shape { column: 1, expected: "a date" })?,
        ship_to_name: row.string(4)?,
        mandate,
        end_customer_contacts,
        ship_to_contacts,
        reseller_contacts,
    }))
}

/// The facts of an order that decide who sees it, as its newest revision holds them.
///
/// # Errors
/// What the database says.
pub fn order_facts(tx: &mut Tx<'_>, order_number: &str) -> Result<Option<OrderFacts>, Error> {
    Ok(read_order(tx, order_number)?.map(|order| order.facts))
}

/// The addresses that can be someone's; the import has warned of the others.
fn emails(contacts: &[Contact]) -> BTreeSet<Email> {
    contacts.iter().filter_map(|contact| Email::parse(&contact.email).ok()).collect()
}

/// The scopes in which an entitlement and all that belongs to it stand; none where there is no such line.
///
/// # Errors
/// What the database says.
pub(crate) fn scopes_of(tx: &mut Tx<'_>, entitlement_id: &str) -> Result<Option<BTreeSet<Scope>>, Error> {
    let Some((order_number, _)) = order_and_line(entitlement_id) else { return Ok(None) };
    let Some(order) = order_facts(tx, order_number)? else { return Ok(None) };
    Ok(Some(entitlement_scopes(&order, &entitlement_facts(tx, entitlement_id)?)))
}

/// The facts of an entitlement that decide who sees it.
pub(crate) fn entitlement_facts(tx: &mut Tx<'_>, id: &str) -> Result<EntitlementFacts, Error> {
    let mut facts = EntitlementFacts::default();
    let sql = "SELECT account_id, standing FROM license_owner WHERE entitlement_id = $1";
    for row in tx.query(sql, values![id])? {
        facts.owners.insert(owner(&row, 0)?);
    }
    for row in
        tx.query("SELECT share_id FROM share_item WHERE entitlement_id = $1 AND active = 1", values![id])?
    {
        facts.shares.insert(row.string(0)?);
    }
    Ok(facts)
}

/// An owner: the account and, in the next column, its standing.
pub(crate) fn owner(row: &Row, column: usize) -> Result<(String, Standing), Error> {
    let standing = Standing::parse(row.text(column + 1)?);
    let standing = standing.ok_or(Error::Shape { column: column + 1, expected: "a standing" })?;
    Ok((row.string(column)?, standing))
}
