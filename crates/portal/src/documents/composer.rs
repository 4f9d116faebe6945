//! Composes documents from the facts and publishes them, with the scopes that the rules give them.

use crate::core::json::{from_json, json, json_error};
use crate::records::notices::site_name;
use crate::records::order_lines::{entitlement_id, order_and_line};
use crate::records::orders::{OrderRow, entitlement_facts, order_facts, owner, read_order};
use crate::records::{Document, Kind, Publisher, Stale};
use crate::store::{Error, Row, Tx};
use crate::values;
use licet_domain::lineage::{Origin, RenewalTerm, renewal};
use licet_domain::visibility::{OrderFacts, Part, entitlement_scopes, order_scopes, owner_scopes, showing};
use licet_domain::{EntitlementKind, Scope};
use licet_protocol::document::{Entitlement, Order, PartnerMandate, ShipTo, SiteRef};
use std::collections::BTreeSet;

/// Writes each stale document once.
///
/// # Errors
/// [`Error::Database`] if a statement fails.
pub fn compose(p: &mut Publisher<'_, '_>, stale: &BTreeSet<Stale>) -> Result<(), Error> {
    let with_order = |id: &str| {
        order_and_line(id).is_some_and(|(number, _)| stale.contains(&Stale::Order(number.to_owned())))
    };
    for one in stale {
        match one {
            Stale::Order(number) => publish_order(p, number, None)?,
            Stale::Entitlement(id) | Stale::Licenses(id) if with_order(id) => {}
            Stale::Entitlement(id) => publish_entitlement(p, id)?,
            Stale::Licenses(id) if stale.contains(&Stale::Entitlement(id.clone())) => {}
            Stale::Licenses(id) => publish_licenses(p, id)?,
        }
    }
    Ok(())
}

/// Publishes an order, and of its lines (all, or the one given) the entitlements and their licenses.
fn publish_order(p: &mut Publisher<'_, '_>, order_number: &str, only_line: Option<i64>) -> Result<(), Error> {
    let Some(order) = read_order(p.tx, order_number)? else { return Ok(()) };
    let names =
        Names { site: site_name(p.tx, &order.facts.end_customer)?, reseller: reseller_name(p.tx, &order)? };
    // An order without a customer is the portal's own: what a voucher became stands on it.
    if !order.facts.end_customer.is_empty() {
        put_order(p, order_number, &order, &names, only_line)?;
    }
    let sql = "SELECT line, sku, kind, quantity, price_tier, serial_number, starts_on, ends_on, renews, covers, \
               printed_key, voucher_codes, flex_pool, coalesce(position, line), unlimited FROM order_line \
               WHERE order_number = $1 AND ($2 IS NULL OR line = $2) ORDER BY line";
    for row in p.tx.query(sql, values![order_number, only_line])? {
        put_entitlement(p, order_number, &order, &names, &row)?;
    }
    Ok(())
}

/// Publishes one entitlement, its order and its licenses.
fn publish_entitlement(p: &mut Publisher<'_, '_>, entitlement_id: &str) -> Result<(), Error> {
    match order_and_line(entitlement_id) {
        Some((order_number, line)) => publish_order(p, order_number, Some(line)),
        None => Ok(()),
    }
}

/// Publishes at once that a line is gone, with all that came of it: while the facts that lead to it are still there.
///
/// # Errors
/// What the database says.
pub fn withdraw_entitlement(p: &mut Publisher<'_, '_>, entitlement_id: &str) -> Result<(), Error> {
    for (id, _) in crate::licensing::licenses::documents_of(p.tx, entitlement_id)? {
        p.delete(Kind::License, &id)?;
    }
    crate::annotations::withdraw(p, entitlement_id)?;
    crate::licensing::upgrades::withdraw(p, entitlement_id)?;
    crate::licensing::vouchers::withdraw(p, entitlement_id)?;
    crate::licensing::flex::withdraw(p, entitlement_id)?;
    p.delete(Kind::Entitlement, entitlement_id)
}

/// Publishes the licenses of an entitlement anew, where it is seen now.
fn publish_licenses(p: &mut Publisher<'_, '_>, entitlement_id: &str) -> Result<(), Error> {
    for (id, license) in crate::licensing::licenses::documents_of(p.tx, entitlement_id)? {
        let keys = Some(json(&license.keys)?);
        p.put_beside(entitlement_id, Kind::License, &id, license_body(&license)?, keys)?;
    }
    Ok(())
}

struct Names {
    site: String,
    reseller: Option<String>,
}

fn reseller_name(tx: &mut Tx<'_>, order: &OrderRow) -> Result<Option<String>, Error> {
    order.facts.reseller.as_deref().map(|reseller| site_name(tx, reseller)).transpose()
}

/// Publishes an order; where only one of its lines may have changed, without looking at all the others unless that line
/// makes a difference.
fn put_order(
    p: &mut Publisher<'_, '_>,
    number: &str,
    order: &OrderRow,
    names: &Names,
    only_line: Option<i64>,
) -> Result<(), Error> {
    let body = order_body(number, order, names)?;
    if let Some(line) = only_line
        && is_unchanged_by(p.tx, number, order, &body, line)?
    {
        return Ok(());
    }
    let scopes = scopes_with_lines(p.tx, number, order)?;
    let site = Some(order.facts.end_customer.as_str());
    p.put(Document { kind: Kind::Order, id: number, site, scopes: &scopes, body, license_keys: None })?;
    Ok(())
}

/// Whether an order stands as it is to stand, whatever its other lines are: a line came into no scope that the order
/// isn't in already, and left none. Without this a list of registrations would read all lines of an order for each.
fn is_unchanged_by(
    tx: &mut Tx<'_>,
    number: &str,
    order: &OrderRow,
    body: &str,
    line: i64,
) -> Result<bool, Error> {
    let sql = "SELECT body, scopes FROM entity WHERE kind = $1 AND id = $2 AND deleted = 0";
    let Some(held) = tx.query_one(sql, values![Kind::Order.code(), number])? else { return Ok(false) };
    if held.text(0)? != body {
        return Ok(false);
    }
    let id = entitlement_id(number, line);
    let before = crate::records::scopes_of_document(tx, Kind::Entitlement, &id)?.unwrap_or_default();
    let after = entitlement_scopes(&order.facts, &entitlement_facts(tx, &id)?);
    let after: BTreeSet<String> = showing(&after, Part::Order).iter().map(ToString::to_string).collect();
    let order_stands_in: BTreeSet<&str> = held.text(1)?.lines().collect();
    let mut before = before.lines().filter(|scope| Scope::shows(scope, Part::Order));
    Ok(before.all(|scope| after.contains(scope))
        && after.iter().all(|scope| order_stands_in.contains(scope.as_str())))
}

/// The scopes of an order: whoever sees one of its entitlements sees it. Owners who have left see it not; owners and
/// shares of a line that is gone count no more.
fn scopes_with_lines(tx: &mut Tx<'_>, number: &str, order: &OrderRow) -> Result<BTreeSet<Scope>, Error> {
    let mut scopes = order_scopes(&order.facts);
    let mut lines = BTreeSet::new();
    for row in tx.query("SELECT line FROM order_line WHERE order_number = $1", values![number])? {
        lines.insert(entitlement_id(number, row.int(0)?));
    }
    let sql = "SELECT entitlement_id, account_id, standing FROM license_owner WHERE order_number = $1";
    for row in tx.query(sql, values![number])? {
        if lines.contains(row.text(0)?) {
            let (account, standing) = owner(&row, 1)?;
            scopes.extend(owner_scopes(&order.facts, &account, standing));
        }
    }
    let sql = "SELECT entitlement_id, share_id FROM share_item WHERE order_number = $1 AND active = 1";
    for row in tx.query(sql, values![number])? {
        if lines.contains(row.text(0)?) {
            scopes.insert(Scope::Share(row.string(1)?));
        }
    }
    Ok(showing(&scopes, Part::Order))
}

fn order_body(number: &str, order: &OrderRow, names: &Names) -> Result<String, Error> {
    let facts = &order.facts;
    let reseller = facts.reseller.clone().map(|support_id| SiteRef {
        support_id,
        name: names.reseller.clone().unwrap_or_default(),
        contacts: order.reseller_contacts.clone(),
    });
    json(&Order {
        order_number: number.to_owned(),
        revision: order.revision,
        ordered_on: order.ordered_on,
        customer_number: facts.customer_number.clone(),
        end_customer: SiteRef {
            support_id: facts.end_customer.clone(),
            name: names.site.clone(),
            contacts: order.end_customer_contacts.clone(),
        },
        partner: order
            .mandate
            .map(|mandate| PartnerMandate { level: mandate.level, ends_on: mandate.ends_on }),
        ship_to: Some(ShipTo { name: order.ship_to_name.clone(), contacts: order.ship_to_contacts.clone() }),
        reseller,
    })
}

fn put_entitlement(
    p: &mut Publisher<'_, '_>,
    order_number: &str,
    order: &OrderRow,
    names: &Names,
    row: &Row,
) -> Result<(), Error> {
    let line = row.int(0)?;
    let id = entitlement_id(order_number, line);
    let scopes = entitlement_scopes(&order.facts, &entitlement_facts(p.tx, &id)?);
    let serial_number = row.string(5)?;
    let ends_on = row.opt_date(7)?;
    let old = RenewalTerm { serial_number: &serial_number, ends_on };
    let (renewed, renewed_by) = renewed(p.tx, old, &order.facts)?;
    let voucher_codes: Vec<String> = from_json(row, 11)?;
    let kind = EntitlementKind::parse(row.text(2)?).ok_or(Error::Shape { column: 2, expected: "a kind" })?;
    let lineage = crate::licensing::lineage::of_entitlement(p.tx, &id, row.int(3)?)?;
    let body = json(&Entitlement {
        serial_number: serial_number.clone(),
        sku: row.string(1)?,
        kind,
        quantity: row.int(3)?,
        unlimited: row.bool(14)?,
        order_number: if order.facts.end_customer.is_empty() { "" } else { order_number }.to_owned(),
        line: row.int(13)?,
        support_id: order.facts.end_customer.clone(),
        site_name: names.site.clone(),
        customer_number: order.facts.customer_number.clone(),
        ordered_on: Some(order.ordered_on),
        reseller_name: names.reseller.clone(),
        starts_on: row.opt_date(6)?,
        ends_on,
        price_tier: row.opt_string(4)?,
        renews: row.opt_string(8)?,
        renewed_by,
        renewed: renewed.then_some(true),
        covers: from_json(row, 9)?,
        key_printed: row.opt_text(10)?.is_some(),
        voucher_count: i64::try_from(voucher_codes.len()).unwrap_or(i64::MAX),
        flex_pool: from_json(row, 12)?,
        from_serial: lineage.from_serial.filter(|_| lineage.origin != Some(Origin::Converted)),
        origin: lineage.origin,
        upgraded: lineage.upgraded,
        superseded_by: lineage.superseded_by,
    })?;
    p.put(Document {
        kind: Kind::Entitlement,
        id: &id,
        site: None,
        scopes: &scopes,
        body,
        license_keys: None,
    })?;
    for (license_id, license) in crate::licensing::licenses::documents_of(p.tx, &id)? {
        let license_keys = Some(json(&license.keys)?);
        let body = license_body(&license)?;
        p.put(Document {
            kind: Kind::License,
            id: &license_id,
            site: None,
            scopes: &scopes,
            body,
            license_keys,
        })?;
    }
    crate::annotations::publish(p, &id, &order.facts.end_customer, &scopes)?;
    crate::licensing::upgrades::publish(p, &id, &serial_number, &order.facts.customer_number, &scopes)?;
    match kind {
        EntitlementKind::Voucher => crate::licensing::vouchers::publish(p, &id, &scopes),
        EntitlementKind::Flex => crate::licensing::flex::publish(p, &id, &scopes),
        EntitlementKind::License | EntitlementKind::Subscription | EntitlementKind::Maintenance => Ok(()),
    }
}

/// Whether a later term has taken the place of this one, which whoever sees it may know; and the serial number of that
/// term, where everyone who sees this order sees that one too: nobody learns from one order what the customer bought
/// elsewhere. (An app that sees both finds the way by `renews`.)
fn renewed(
    tx: &mut Tx<'_>,
    old: RenewalTerm<'_>,
    order: &OrderFacts,
) -> Result<(bool, Option<String>), Error> {
    if old.ends_on.is_none() || order_scopes(order).is_empty() {
        return Ok((false, None));
    }
    let renewing = crate::licensing::lineage::renewing(tx, old)?;
    let mut seen = Vec::new();
    for new in &renewing {
        let later = order_facts(tx, &new.order_number)?;
        if later.is_some_and(|later| order_scopes(&later).is_superset(&order_scopes(order))) {
            seen.push(new.term());
        }
    }
    let by = renewal(old, seen).map(|new| new.serial_number.to_owned());
    Ok((!renewing.is_empty(), by))
}

/// What everyone who sees the license sees of it: without what differs from viewer to viewer.
fn license_body(license: &licet_protocol::document::License) -> Result<String, Error> {
    let mut value = serde_json::to_value(license).map_err(|error| json_error(&error))?;
    if let Some(object) = value.as_object_mut() {
        object.remove("keys");
        object.remove("access");
        object.remove("may_install");
    }
    json(&value)
}
