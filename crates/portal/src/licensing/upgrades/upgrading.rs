//! The upgrade: takes licenses from old entitlements and makes new ones.

use super::offers::{Candidate, candidates, unknown};
use crate::core::error::ApiError;
use crate::core::mail::{About, Done};
use crate::licensing::licenses::history::{self, Event};
use crate::licensing::licenses::issue::{NewLicense, Reissue, consume, issue, note, on_behalf_of, reissue};
use crate::licensing::licenses::registration::{ActingFor, OnBehalfOf, behalf, bounded, outcome};
use crate::licensing::licenses::{check_details, details_of, inherit};
use crate::licensing::lineage::{self, Derived};
use crate::licensing::notifications::{self, Confirmation, ids};
use crate::records::Publisher;
use crate::records::order_lines::OrderLine;
use crate::request::steps::transaction;
use crate::request::unit_of_work::{RequestContext, not_delegated};
use licet_domain::SerialNumber;
use licet_domain::lineage::Origin;
use licet_domain::upgrade::{Ownership, Verdict, allocate};
use licet_protocol::document::LicenseState;
use licet_protocol::registration::{Details, MadeLicense, OnBehalf, Transaction};
use licet_protocol::upgrade::{Chosen, MOST_UPGRADED, UpgradeLicenses};
use licet_protocol::{ErrorCode, FieldError};

/// Upgrades what it can of what was chosen.
pub(super) fn upgrade(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    form: &UpgradeLicenses,
) -> Result<Transaction, ApiError> {
    let extra = notifications::extra_email(context, form.confirmation_email.as_deref())?;
    let id = form.notification_id.trim().to_owned();
    let mut all = candidates(p.tx, context, &id, None, form.on_behalf.is_some())?;
    if all.is_empty() {
        return Err(unknown(&id));
    }
    all.retain(|candidate| candidate.from_sku == form.from_sku && candidate.to_sku == form.to_sku);
    let chosen = choose(form, &all)?;
    let mut acting = ActingFor::default();
    let (mut made, mut results) = (Vec::new(), Vec::new());
    for Chosen { serial_number, quantity, details } in chosen {
        let serial = SerialNumber::new(&serial_number).0;
        let result = p.within(|p| {
            // Looked up anew: the same license may have been chosen before.
            let now = candidates(p.tx, context, &id, Some(&serial), form.on_behalf.is_some())?;
            let fits = |candidate: &Candidate| {
                candidate.line.serial_number == serial
                    && candidate.from_sku == form.from_sku
                    && candidate.to_sku == form.to_sku
            };
            let candidate = now.into_iter().find(fits).ok_or_else(|| {
                ApiError::new(ErrorCode::NotOffered, "the notification does not offer this")
                    .with("serial", &serial)
            })?;
            one(p, context, &id, &candidate, quantity, details, form.on_behalf.as_ref(), &mut acting)
        });
        results.push(outcome(serial, result.as_ref().map_err(ApiError::copied))?);
        made.extend(result);
    }
    let confirmation =
        Confirmation { done: Done::Upgraded, made: &made, acting: &acting, extra: extra.as_ref() };
    notifications::confirm(p.tx, context, &confirmation)?;
    let told = notifications::tell_owners(p, context, &confirmation)?;
    notifications::tell_concerned(p, context, About::Upgraded, &ids(&made), "", &told)?;
    Ok(transaction(context.transaction_id.clone(), results))
}

/// The licenses as they were chosen, or so many of those that can be upgraded.
fn choose(form: &UpgradeLicenses, all: &[Candidate]) -> Result<Vec<Chosen>, ApiError> {
    let Some(wanted) = form.quantity else {
        bounded("licenses", form.licenses.len(), MOST_UPGRADED)?;
        return Ok(form.licenses.clone());
    };
    if !form.licenses.is_empty() {
        return Err(ApiError::invalid_fields(vec![FieldError::new("quantity", "not-asked")]));
    }
    let open: Vec<&Candidate> = all.iter().filter(|candidate| candidate.verdict == Verdict::Ok).collect();
    let left: Vec<i64> = open.iter().map(|candidate| candidate.left).collect();
    if wanted < 1 {
        let error = FieldError::new("quantity", "out-of-range").with("minimum", 1);
        return Err(ApiError::invalid_fields(vec![error.with("maximum", left.iter().sum::<i64>().max(1))]));
    }
    let taken = allocate(&left, wanted).ok_or_else(|| too_many(left.iter().sum()))?;
    let chosen = open.iter().zip(taken).filter(|(_, quantity)| *quantity > 0);
    Ok(chosen
        .map(|(candidate, quantity)| Chosen {
            serial_number: candidate.line.serial_number.clone(),
            quantity: Some(quantity),
            details: Details::default(),
        })
        .collect())
}

fn too_many(left: i64) -> ApiError {
    ApiError::new(ErrorCode::TooMany, "not so many are left to upgrade").with("left", left)
}

/// Says why a candidate can't be upgraded.
fn refusal(candidate: &Candidate) -> Option<ApiError> {
    let because = |code, message: &str| {
        Some(ApiError::new(code, message).with("serial", &candidate.line.serial_number))
    };
    match candidate.verdict {
        Verdict::Ok => None,
        Verdict::Upgraded => Some(too_many(0)),
        Verdict::MaintenanceLapsed => {
            because(ErrorCode::UpgradeMaintenanceLapsed, "the upgrade needs maintenance that is current")
        }
        Verdict::NotYours => {
            because(ErrorCode::NotYours, "somebody else owns it and has not shared it in full")
        }
        Verdict::NotAllowed if candidate.sight.partner && candidate.sight.delegation.is_withdrawn() => {
            Some(not_delegated(&candidate.line))
        }
        Verdict::NotAllowed => Some(ApiError::forbidden("the share does not allow upgrading")),
    }
}

/// Who owns what an upgrade makes: who owned the old license, else the upgrader, or the customer they act for.
fn heir(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    candidate: &Candidate,
    on_behalf: Option<&OnBehalf>,
) -> Result<OnBehalfOf, ApiError> {
    let new = behalf(p.tx, context, &candidate.line, &candidate.sight, on_behalf)?;
    Ok(match (candidate.ownership, candidate.license.as_ref().and_then(|license| license.owner.clone())) {
        (Ownership::Unowned, _) | (_, None) => new,
        (_, owner) => OnBehalfOf { owner, ..new },
    })
}

#[allow(clippy::too_many_arguments, reason = "one step of a transaction, told apart for its savepoint")]
fn one(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    notification_id: &str,
    candidate: &Candidate,
    quantity: Option<i64>,
    details: Details,
    on_behalf: Option<&OnBehalf>,
    acting: &mut ActingFor,
) -> Result<MadeLicense, ApiError> {
    if let Some(refusal) = refusal(candidate) {
        return Err(refusal);
    }
    let quantity = quantity.unwrap_or(candidate.left);
    if quantity < 1 {
        let error = FieldError::new("quantity", "out-of-range").with("minimum", 1);
        return Err(ApiError::invalid_fields(vec![error.with("maximum", candidate.left)]));
    }
    if quantity > candidate.left {
        return Err(too_many(candidate.left));
    }
    let old = &candidate.line;
    let product = old.for_product(p.tx, &candidate.to_sku)?;
    if let Some(instructions) = &product.not_transactable {
        let error = ApiError::new(ErrorCode::NotTransactable, "this product is activated in another way");
        return Err(error.with("serial", &old.serial_number).with("instructions", instructions));
    }
    let policy = context.policy(&product);
    let before = match &candidate.license {
        Some(license) => details_of(p.tx, &license.license_id)?,
        None => Details::default(),
    };
    let details = check_details(p.tx, &policy, &product, inherit(before, details, &policy), "details.")?;
    let behalf = heir(p, context, candidate, on_behalf)?;
    let lives = match &candidate.license {
        Some(license) => license.quantity,
        None => old.quantity - lineage::of_entitlement(p.tx, &old.entitlement_id, old.quantity)?.upgraded,
    };
    let took_last = quantity == lives;
    let derived = Derived {
        origin: Origin::Upgraded,
        sku: &candidate.to_sku,
        kind: old.kind,
        quantity,
        took_last,
        starts_on: old.starts_on,
        ends_on: old.ends_on,
        notification_id: Some(notification_id),
    };
    let (entitlement_id, serial_number) = lineage::derive(p, context, old, &derived)?;
    use_up(p, context, candidate, quantity, took_last, &serial_number, &behalf)?;
    let line = OrderLine { entitlement_id, serial_number, quantity, key_printed: false, ..product };
    let made = issue(
        p,
        context,
        &NewLicense {
            line: &line,
            quantity,
            details: &details,
            owner: behalf.owner.as_deref(),
            acting_site: behalf.acting_site.as_deref(),
            keyed: true,
            event: "upgraded",
            from_serial: Some(&old.serial_number),
        },
    )?;
    acting.note(p.tx, &behalf)?;
    Ok(made)
}

/// Takes what was upgraded from the old license: it is for fewer, or superseded.
fn use_up(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    candidate: &Candidate,
    quantity: i64,
    took_last: bool,
    new_serial: &str,
    behalf: &OnBehalfOf,
) -> Result<(), ApiError> {
    let Some(license) = &candidate.license else {
        p.touch(&candidate.line.entitlement_id);
        return Ok(());
    };
    consume(p.tx, &license.license_id, quantity)?;
    let before = license.quantity.to_string();
    let event = Event {
        license_id: &license.license_id,
        event: if took_last { "superseded" } else { "upgraded" },
        acting_site: behalf.acting_site.as_deref(),
        before: Some(&before),
        after: Some(new_serial),
    };
    history::record(p.tx, context, &event)?;
    let (action, behalf_of) =
        (format!("license.{}-away", event.event), on_behalf_of(&candidate.line, event.acting_site));
    note(p.tx, context, &action, &license.license_id, new_serial, behalf_of)?;
    let anew = if took_last {
        Reissue::Nothing { state: LicenseState::Superseded, superseded_by: Some(new_serial) }
    } else {
        Reissue::Fewer
    };
    reissue(p, context, &candidate.line, license, anew).map(drop)
}
