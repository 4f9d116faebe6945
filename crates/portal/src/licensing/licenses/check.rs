//! What is found about a serial number: its line, the verdict on it, and what may have been meant.

use super::{asks, issue};
use crate::core::error::ApiError;
use crate::core::guesses::Tried;
use crate::licensing::lineage;
use crate::records::accounts;
use crate::records::order_lines::OrderLine;
use crate::request::unit_of_work::{EntitlementAccess, RequestContext, not_delegated};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::delegation::PartnerAct;
use licet_domain::registration::{Facts, Verdict, slips, verdict};
use licet_domain::{EntitlementKind, SerialNumber};
use licet_protocol::ErrorCode;
use licet_protocol::license::Contact;
use licet_protocol::registration::{Ask, CheckedSerials, FoundEntitlement, SerialCheck, SerialOffer};
use std::collections::BTreeSet;

/// A line that the account sees, and the verdict on it.
pub(crate) struct Found {
    pub line: OrderLine,
    pub sight: EntitlementAccess,
    pub verdict: Verdict,
    /// How many are left to register.
    pub left: i64,
    /// What took the last of it.
    pub superseded_by: Option<String>,
}

/// What a serial number names for this account. Where it stands on several lines: the first that can be registered, else
/// the first it sees.
pub(crate) fn find(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    serial: &str,
) -> Result<Option<Found>, Error> {
    find_with(tx, context, serial, None)
}

/// The same with the order number of a certificate. It leads to a line that the account sees nothing of, and gives no more
/// where it sees something.
pub(super) fn find_with(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    serial: &str,
    certificate: Option<&str>,
) -> Result<Option<Found>, Error> {
    let mut first = None;
    for line in OrderLine::with_serial(tx, serial)? {
        let proven = certificate == Some(&line.order_number) && !line.end_customer.is_empty();
        // What may not be seen is not told apart from what isn't there.
        let sight = match context.entitlement_access(tx, &line)? {
            Some(sight) => sight,
            None if proven => EntitlementAccess::by_certificate(),
            None => continue,
        };
        let lineage = lineage::of_entitlement(tx, &line.entitlement_id, line.quantity)?;
        let facts = Facts {
            kind: line.kind,
            access: sight.access,
            not_transactable: line.not_transactable.is_some(),
            key_printed: line.key_printed,
            register_alone: line.register_alone,
            registered: is_registered(tx, &line)?,
            // A line of none can be registered all the same, unless all of it was upgraded away.
            left: if lineage.superseded_by.is_some() { 0 } else { (line.quantity - lineage.upgraded).max(1) },
        };
        let left = line.quantity - lineage.upgraded;
        let verdict = verdict(Some(&facts));
        let found = Found { line, sight, verdict, left, superseded_by: lineage.superseded_by };
        if verdict.may_register() {
            return Ok(Some(found));
        }
        first.get_or_insert(found);
    }
    Ok(first)
}

/// Whether the serial number is registered: on this line, or on one that a revision has taken it away from, or that the same
/// customer has on another order. It names one entitlement, and is registered once.
fn is_registered(tx: &mut Tx<'_>, line: &OrderLine) -> Result<bool, Error> {
    let own = "SELECT 1 FROM license WHERE entitlement_id = $1 AND printed = 0 LIMIT 1";
    if tx.query_one(own, values![&line.entitlement_id])?.is_some() {
        return Ok(true);
    }
    let elsewhere = "SELECT 1 FROM order_line e JOIN sales_order o ON o.order_number = e.order_number \
                     JOIN license l ON l.entitlement_id = e.order_number || '-' || e.line \
                     WHERE e.serial_number = $1 AND l.printed = 0 AND l.serial_number = $1 \
                       AND (e.kept = 1 OR (o.end_customer = $2 AND e.order_number <> $3)) LIMIT 1";
    let values = values![&line.serial_number, &line.end_customer, &line.order_number];
    Ok(tx.query_one(elsewhere, values)?.is_some())
}

/// Says why a serial number with this verdict can't be registered.
pub(crate) fn refusal(serial: &str, verdict: Verdict, found: Option<&Found>) -> ApiError {
    let because = |code, message: &str| ApiError::new(code, message).with("serial", serial);
    match verdict {
        Verdict::NotTransactable => {
            let instructions =
                found.and_then(|found| found.line.not_transactable.clone()).unwrap_or_default();
            because(ErrorCode::NotTransactable, "this product is activated in another way")
                .with("instructions", instructions)
        }
        Verdict::Voucher => because(ErrorCode::IsVoucher, "this serial number names a voucher"),
        Verdict::Flex => because(ErrorCode::IsFlex, "this serial number names a flex contract"),
        Verdict::Maintenance => {
            because(ErrorCode::IsMaintenance, "this serial number names a maintenance contract")
        }
        Verdict::KeyPrinted => because(
            ErrorCode::KeyPrinted,
            "the key is printed on the certificate: there is nothing to register",
        ),
        Verdict::Registered => {
            because(ErrorCode::AlreadyRegistered, "this serial number is registered already")
        }
        Verdict::Superseded => {
            let by = found.and_then(|found| found.superseded_by.clone()).unwrap_or_default();
            because(ErrorCode::Superseded, "all of it was upgraded").with("by", by)
        }
        Verdict::NotAllowed => match found {
            Some(found) if found.sight.partner && found.sight.delegation.is_withdrawn() => {
                not_delegated(&found.line)
            }
            _ => ApiError::forbidden("the share does not allow registering"),
        },
        Verdict::Alone => because(ErrorCode::RegisterAlone, "this serial number is registered by itself"),
        Verdict::Repeated => because(ErrorCode::Repeated, "this serial number stands in the list twice"),
        Verdict::Ok | Verdict::Unknown => because(
            ErrorCode::SerialUnknown,
            "no entitlement with this serial number that this account may see",
        ),
    }
}

/// The order number of a certificate as it is compared; none where nothing was typed.
pub(super) fn certificate(typed: Option<&str>) -> Option<&str> {
    typed.map(str::trim).filter(|typed| !typed.is_empty())
}

/// How many pairs of serial number and order number were tried, of those that the account doesn't see otherwise.
pub(super) fn tried<'a>(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    pairs: impl Iterator<Item = (&'a str, Option<&'a str>)>,
) -> Result<Tried, Error> {
    let mut tried = Tried::default();
    for (serial, order) in pairs {
        let Some(order) = certificate(order) else { continue };
        let serial = SerialNumber::new(serial);
        match find_with(tx, context, serial.as_str(), Some(order))? {
            Some(found) if found.sight.by_certificate => tried.known += 1,
            Some(_) => {}
            None => tried.unknown += 1,
        }
    }
    Ok(tried)
}

/// Looks serial numbers up as they were typed, with the order number of their certificate, if any.
pub(super) fn all(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    typed: Vec<String>,
    order: Option<&str>,
) -> Result<CheckedSerials, Error> {
    let mut seen = BTreeSet::new();
    let mut checks = Vec::with_capacity(typed.len());
    for typed in typed {
        let serial = SerialNumber::new(&typed);
        let odd = serial.oddity().is_some();
        let repeated = !seen.insert(serial.clone());
        let found = find_with(tx, context, serial.as_str(), certificate(order))?;
        let verdict = match &found {
            _ if repeated => Verdict::Repeated,
            Some(found) => found.verdict,
            None => Verdict::Unknown,
        };
        let offers = if found.is_none() { offers(tx, context, serial.as_str())? } else { Vec::new() };
        let found = found.map(|found| describe(tx, context, found)).transpose()?;
        checks.push(SerialCheck { typed, serial_number: serial.0, verdict, odd, offers, found });
    }
    Ok(CheckedSerials { checks })
}

fn offers(tx: &mut Tx<'_>, context: &RequestContext<'_>, serial: &str) -> Result<Vec<SerialOffer>, Error> {
    let mut offers = Vec::new();
    for offer in slips(serial) {
        if let Some(found) = find(tx, context, &offer.serial_number)? {
            offers.push(SerialOffer {
                serial_number: offer.serial_number,
                slips: offer.slips,
                verdict: found.verdict,
                product_name: found.line.product_name,
            });
        }
    }
    Ok(offers)
}

fn describe(tx: &mut Tx<'_>, context: &RequestContext<'_>, found: Found) -> Result<FoundEntitlement, Error> {
    let Found { line, sight, left, .. } = found;
    let policy = context.policy(&line);
    if sight.by_certificate {
        return Ok(of_certificate(line, left, asks(&policy)));
    }
    let license = issue::license_of(tx, &line.entitlement_id)?;
    let mut owner_name = None;
    let mut registered_at = None;
    if let Some(license) = license.as_ref().filter(|license| !license.printed) {
        let row =
            tx.query_one("SELECT created_at FROM license WHERE id = $1", values![&license.license_id])?;
        registered_at = row.map(|row| row.moment(0)).transpose()?;
        if let Some(owner) = &license.owner {
            owner_name = accounts::by_id(tx, owner)?.map(|account| accounts::name_of(&account.profile));
        }
    }
    Ok(FoundEntitlement {
        asks: if line.kind == EntitlementKind::Maintenance { Vec::new() } else { asks(&policy) },
        contacts: if sight.partner { end_customer_contacts(tx, &line.order_number)? } else { Vec::new() },
        may_act_on_behalf: sight.partner && sight.delegation.allows(PartnerAct::Register),
        by_certificate: false,
        license_id: license.map(|license| license.license_id),
        owner_name,
        registered_at,
        quantity: left.max(0),
        unlimited: line.unlimited,
        entitlement_id: line.entitlement_id,
        sku: line.sku,
        product_name: line.product_name,
        product_version: line.product_version,
        order_number: line.order_number,
        customer_number: line.customer_number,
        support_id: line.end_customer,
        site_name: line.site_name,
        starts_on: line.starts_on,
        ends_on: line.ends_on,
        instructions: line.not_transactable,
        renews: line.renews,
        covers: line.covers,
    })
}

/// What a certificate says itself: not whose it is, nor who registered it.
fn of_certificate(line: OrderLine, left: i64, asks: Vec<Ask>) -> FoundEntitlement {
    FoundEntitlement {
        asks: if line.kind == EntitlementKind::Maintenance { Vec::new() } else { asks },
        by_certificate: true,
        may_act_on_behalf: false,
        contacts: Vec::new(),
        license_id: None,
        owner_name: None,
        registered_at: None,
        quantity: left.max(0),
        unlimited: line.unlimited,
        entitlement_id: String::new(),
        sku: line.sku,
        product_name: line.product_name,
        product_version: line.product_version,
        order_number: line.order_number,
        customer_number: String::new(),
        support_id: String::new(),
        site_name: String::new(),
        starts_on: line.starts_on,
        ends_on: line.ends_on,
        instructions: line.not_transactable,
        renews: None,
        covers: Vec::new(),
    }
}

/// The people at the end customer whom an order names.
pub(crate) fn end_customer_contacts(tx: &mut Tx<'_>, order_number: &str) -> Result<Vec<Contact>, Error> {
    let sql = "SELECT email, name FROM order_contact WHERE order_number = $1 AND role = 'end_customer' ORDER BY position";
    let rows = tx.query(sql, values![order_number])?;
    rows.iter().map(|row| Ok(Contact { email: row.string(0)?, name: row.string(1)? })).collect()
}
