//! What notifications offer to an account, license by license.

use super::upgraded;
use crate::core::error::ApiError;
use crate::licensing::licenses::{asks, details_of, end_customer_contacts, issue};
use crate::licensing::lineage;
use crate::records::accounts;
use crate::records::order_lines::OrderLine;
use crate::request::unit_of_work::{EntitlementAccess, RequestContext};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::EntitlementKind;
use licet_domain::delegation::PartnerAct;
use licet_domain::maintenance;
use licet_domain::upgrade::{Facts, Ownership, Verdict, is_maintained, verdict};
use licet_protocol::ErrorCode;
use licet_protocol::registration::Details;
use licet_protocol::upgrade::{Notification, Notifications, Offer, OfferedLicense};
use std::collections::{BTreeMap, BTreeSet};

/// A license that a notification offers to upgrade, as the account sees it.
pub(super) struct Candidate {
    pub line: OrderLine,
    pub sight: EntitlementAccess,
    pub license: Option<issue::Held>,
    pub from_sku: String,
    pub to_sku: String,
    pub offered: i64,
    pub upgraded: i64,
    pub left: i64,
    pub ownership: Ownership,
    pub verdict: Verdict,
}

/// Whose a license is. `for_customer`: the account acts for the customer, as the partner of record.
fn ownership(
    context: &RequestContext<'_>,
    sight: &EntitlementAccess,
    owner: Option<&str>,
    for_customer: bool,
) -> Ownership {
    match owner {
        None => Ownership::Unowned,
        Some(owner) if owner == context.caller.account_id => Ownership::Mine,
        Some(_) if sight.shared_in_full => Ownership::Shared,
        Some(_) if sight.partner && for_customer => Ownership::Customers,
        Some(_) => Ownership::Others,
    }
}

/// The candidates of a notification that the account sees (all, or those of one serial number), by product pair and
/// serial number.
pub(super) fn candidates(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    notification_id: &str,
    serial: Option<&str>,
    for_customer: bool,
) -> Result<Vec<Candidate>, Error> {
    let sql = "SELECT serial_number, from_sku, to_sku, quantity, customer_number FROM upgrade_offer \
               WHERE notification_id = $1 AND ($2 IS NULL OR serial_number = $2) \
               ORDER BY from_sku, to_sku, serial_number";
    let mut found = Vec::new();
    let mut contracts: BTreeMap<String, Vec<OrderLine>> = BTreeMap::new();
    for row in tx.query(sql, values![notification_id, serial])? {
        let (serial, customer_number) = (row.string(0)?, row.string(4)?);
        let (from_sku, to_sku, offered) = (row.string(1)?, row.string(2)?, row.int(3)?);
        for line in OrderLine::with_serial(tx, &serial)? {
            // What a voucher became belongs to no customer: its serial number alone names it.
            if !line.customer_number.is_empty() && line.customer_number != customer_number {
                continue;
            }
            let customer_number = line.customer_number.clone();
            let Some(sight) = context.entitlement_access(tx, &line)?.filter(|sight| sight.offers) else {
                continue;
            };
            if !contracts.contains_key(&customer_number) {
                contracts.insert(customer_number.clone(), OrderLine::contracts(tx, &customer_number)?);
            }
            let license = issue::license_of(tx, &line.entitlement_id)?;
            let upgraded = upgraded(tx, notification_id, &serial, &to_sku)?;
            let lives = match &license {
                Some(license) if license.active => license.quantity,
                Some(_) => 0,
                None => {
                    line.quantity - lineage::of_entitlement(tx, &line.entitlement_id, line.quantity)?.upgraded
                }
            };
            let left = (offered - upgraded).min(lives).max(0);
            let owner = license.as_ref().and_then(|license| license.owner.as_deref());
            let ownership = ownership(context, &sight, owner, for_customer);
            let upgraded_line = line.for_product(tx, &to_sku)?;
            let facts = Facts {
                ownership,
                access: sight.access,
                maintained: maintained(tx, context, &line, &contracts[&customer_number])?,
                needs_maintenance: context.policy(&upgraded_line).upgrade.needs_maintenance,
                left,
            };
            found.push(Candidate {
                verdict: verdict(&facts),
                line,
                sight,
                license,
                from_sku: from_sku.clone(),
                to_sku: to_sku.clone(),
                offered,
                upgraded,
                left,
                ownership,
            });
            // A serial number that stands on several lines is offered once.
            break;
        }
    }
    Ok(found)
}

fn as_rule(line: &OrderLine, now: DateTime<Utc>) -> maintenance::Line<'_> {
    maintenance::Line {
        serial_number: &line.serial_number,
        sku: &line.sku,
        kind: line.kind,
        term: line.term(),
        covers: &line.covers,
        day: line.place.day(now),
    }
}

/// Whether a license has maintenance today, its own or that of what it came from. Which contracts the account sees does
/// not matter: the customer has them.
fn maintained(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    line: &OrderLine,
    contracts: &[OrderLine],
) -> Result<bool, Error> {
    let ancestors = lineage::ancestors(tx, &line.serial_number)?;
    let ancestors: Vec<&str> = ancestors.iter().map(String::as_str).collect();
    let of = |line| as_rule(line, context.now);
    let contracts: Vec<maintenance::Line<'_>> =
        contracts.iter().filter(|line| line.kind == EntitlementKind::Maintenance).map(of).collect();
    Ok(is_maintained(&of(line), &ancestors, &contracts))
}

/// One notification, or all, as far as the account sees what they offer.
pub(super) fn notifications(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    wanted: Option<&str>,
) -> Result<Notifications, ApiError> {
    let ids = match wanted {
        Some(id) => BTreeSet::from([id.trim().to_owned()]),
        None => of_account(tx, context)?,
    };
    let mut notifications = Vec::new();
    for id in ids {
        let sql = "SELECT company, customer_number FROM upgrade_notification WHERE notification_id = $1";
        let Some(row) = tx.query_one(sql, values![&id])? else { continue };
        // What a partner could do on behalf of the customer is shown as possible.
        let candidates = candidates(tx, context, &id, None, true)?;
        if candidates.is_empty() {
            continue;
        }
        let own = candidates.iter().all(|candidate| candidate.line.customer_number.is_empty());
        let offers = group(tx, context, candidates)?;
        let (company, customer_number) =
            if own { (String::new(), String::new()) } else { (row.string(0)?, row.string(1)?) };
        notifications.push(Notification { notification_id: id, company, customer_number, offers });
    }
    if let Some(id) = wanted.filter(|_| notifications.is_empty()) {
        return Err(unknown(id));
    }
    Ok(Notifications { notifications })
}

pub(super) fn unknown(notification_id: &str) -> ApiError {
    let message = "no upgrade notification of this name that this account may see";
    let shown: String = notification_id.chars().take(200).collect();
    ApiError::new(ErrorCode::NotificationUnknown, message).with("notification", shown)
}

/// The notifications that offer something the account sees.
fn of_account(tx: &mut Tx<'_>, context: &RequestContext<'_>) -> Result<BTreeSet<String>, Error> {
    let mut ids = BTreeSet::new();
    for scope in context.scopes() {
        let sql = "SELECT id FROM scope_entity WHERE scope = $1 AND kind = $2 AND present = 1";
        for row in tx.query(sql, values![scope, crate::records::Kind::Upgrade.code()])? {
            // NOTIFICATION/SERIAL/TO_SKU; a notification's own name may have a slash in it.
            let id = row.text(0)?;
            ids.extend(id.rsplitn(3, '/').nth(2).map(str::to_owned));
        }
    }
    Ok(ids)
}

fn group(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    candidates: Vec<Candidate>,
) -> Result<Vec<Offer>, Error> {
    let mut offers: Vec<Offer> = Vec::new();
    for candidate in candidates {
        let same = |offer: &Offer| offer.from_sku == candidate.from_sku && offer.to_sku == candidate.to_sku;
        if !offers.last().is_some_and(same) {
            let (from, to) = (
                candidate.line.for_product(tx, &candidate.from_sku)?,
                candidate.line.for_product(tx, &candidate.to_sku)?,
            );
            offers.push(Offer {
                asks: asks(&context.policy(&to)),
                from_sku: candidate.from_sku.clone(),
                from_name: from.product_name,
                from_version: from.product_version,
                to_sku: candidate.to_sku.clone(),
                to_name: to.product_name,
                to_version: to.product_version,
                total: 0,
                upgraded: 0,
                upgradable: 0,
                licenses: Vec::new(),
            });
        }
        let Some(offer) = offers.last_mut() else { continue };
        offer.total += candidate.offered;
        offer.upgraded += candidate.upgraded;
        if candidate.verdict == Verdict::Ok {
            offer.upgradable += candidate.left;
        }
        offer.licenses.push(describe(tx, candidate)?);
    }
    Ok(offers)
}

fn describe(tx: &mut Tx<'_>, candidate: Candidate) -> Result<OfferedLicense, Error> {
    let owner = candidate.license.as_ref().and_then(|license| license.owner.clone());
    let owner = owner.map(|owner| accounts::by_id(tx, &owner)).transpose()?.flatten();
    let details = match &candidate.license {
        Some(license) => details_of(tx, &license.license_id)?,
        None => Details::default(),
    };
    let partner = candidate.sight.partner && candidate.sight.delegation.allows(PartnerAct::Upgrade);
    let order = &candidate.line.order_number;
    let contacts = if partner { end_customer_contacts(tx, order)? } else { Vec::new() };
    let sql = "SELECT serial_number FROM lineage WHERE from_entitlement = $1 AND sku = $2 ORDER BY made_at, serial_number";
    let became = tx.query(sql, values![&candidate.line.entitlement_id, &candidate.to_sku])?;
    Ok(OfferedLicense {
        serial_number: candidate.line.serial_number,
        entitlement_id: candidate.line.entitlement_id,
        quantity: candidate.offered,
        upgraded: candidate.upgraded,
        left: candidate.left,
        verdict: candidate.verdict,
        ownership: candidate.ownership,
        owner_name: owner.map(|owner| accounts::name_of(&owner.profile)),
        license_id: candidate.license.map(|license| license.license_id),
        details,
        may_act_on_behalf: partner,
        contacts,
        became: became.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?,
    })
}
