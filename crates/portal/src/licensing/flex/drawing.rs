//! Draw-downs and returns.

use super::contracts::{draw, last_day, pools, visible};
use crate::core::audit;
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::core::mail::{About, Done};
use crate::licensing::licenses::check_details;
use crate::licensing::licenses::history::{self, Event};
use crate::licensing::licenses::issue::{
    NewLicense, Reissue, consume, issue, license_by_id, note, on_behalf_of, reissue,
};
use crate::licensing::licenses::registration::ActingFor;
use crate::licensing::lineage::{self, Derived};
use crate::licensing::notifications::{self, Confirmation};
use crate::people::site_roles;
use crate::records::Publisher;
use crate::records::order_lines::{OrderLine, order_and_line};
use crate::request::unit_of_work::{RequestContext, not_delegated};
use crate::store::Tx;
use crate::values;
use licet_domain::delegation::PartnerAct;
use licet_domain::flex::{Deed, DrawRefusal, Level, ReturnRefusal, may_draw, may_return};
use licet_domain::lineage::Origin;
use licet_domain::{EntitlementKind, Permission, Term};
use licet_protocol::document::LicenseState;
use licet_protocol::flex::{DrawDown, Drawn, Pool, ReturnDrawn, Returned};
use licet_protocol::registration::MadeLicense;
use licet_protocol::{ErrorCode, FieldError};

fn out_of_range(field: &str, most: i64) -> ApiError {
    let error = FieldError::new(field, "out-of-range").with("minimum", 1).with("maximum", most.max(1));
    ApiError::invalid_fields(vec![error])
}

/// The pool of one product, live.
fn pool(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    line: &OrderLine,
    sku: &str,
) -> Result<Option<Pool>, ApiError> {
    let pools = pools(tx, line, Some(context))?;
    Ok(pools.into_iter().find(|pool| pool.sku == sku))
}

fn exhausted(remaining: i64) -> ApiError {
    ApiError::new(ErrorCode::PoolExhausted, "not so many are left in the pool").with("remaining", remaining)
}

/// Refuses whoever may not do it: by the level at the customer's site, or, as a partner who manages, by that of any member.
/// Answers the site that acts for the customer then.
fn require(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    contract: &OrderLine,
    deed: Deed,
) -> Result<Option<String>, ApiError> {
    let sight = context.entitlement_access(tx, contract)?;
    let Some(sight) = sight.filter(|sight| sight.partner) else {
        return site_roles::require(tx, context, &contract.end_customer, deed).map(|_| None);
    };
    if !sight.delegation.allows(PartnerAct::Draw) {
        return Err(not_delegated(contract));
    }
    if Level::Contract.may(deed) && sight.access.allows(Permission::MoveOthers) {
        Ok(contract.reseller.clone())
    } else {
        Err(site_roles::too_low())
    }
}

/// Draws down.
pub(super) fn draw_down(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    contract_id: &str,
    form: DrawDown,
) -> Result<Drawn, ApiError> {
    let extra = notifications::extra_email(context, form.confirmation_email.as_deref())?;
    let contract = visible(p.tx, context, contract_id)?;
    let acting_site = require(p.tx, context, &contract, Deed::Draw)?;
    if !contract.is_current(context.now) {
        return Err(ApiError::new(
            ErrorCode::FlexNotCurrent,
            "the term of the contract has not begun or is over",
        ));
    }
    let before = pool(p.tx, context, &contract, &form.sku)?;
    let (size, drawn) = before.as_ref().map_or((None, 0), |pool| (Some(pool.quantity), pool.drawn));
    may_draw(size, drawn, form.quantity).map_err(|refusal| match refusal {
        DrawRefusal::Quantity => out_of_range("quantity", size.unwrap_or(1) - drawn),
        DrawRefusal::NoPool => {
            ApiError::new(ErrorCode::PoolMissing, "the contract has no pool of this product")
                .with("sku", form.sku.chars().take(200).collect::<String>())
        }
        DrawRefusal::Exhausted { remaining } => exhausted(remaining),
    })?;
    let product = contract.for_product(p.tx, &form.sku)?;
    let details = check_details(p.tx, &context.policy(&product), &product, form.details, "details.")?;
    // Whoever else draws at this moment: so many are taken only where so many are left.
    let sql = "UPDATE flex_pool SET drawn = drawn + $3 WHERE contract_id = $1 AND sku = $2 AND drawn + $3 <= quantity";
    if p.tx.execute(sql, values![contract_id, &form.sku, form.quantity])? != 1 {
        let left = pool(p.tx, context, &contract, &form.sku)?.map_or(0, |pool| pool.remaining);
        return Err(exhausted(left));
    }
    let today = contract.place.day(context.now).nearest(context.now.date_naive());
    let term = Term { starts_on: Some(today), ends_on: contract.ends_on };
    let derived = Derived {
        origin: Origin::Drawn,
        sku: &form.sku,
        kind: EntitlementKind::License,
        quantity: form.quantity,
        took_last: false,
        starts_on: term.starts_on,
        ends_on: term.ends_on,
        notification_id: None,
    };
    let (entitlement_id, serial_number) = lineage::derive(p, context, &contract, &derived)?;
    let line = OrderLine {
        entitlement_id,
        serial_number,
        kind: EntitlementKind::License,
        quantity: form.quantity,
        starts_on: term.starts_on,
        ends_on: term.ends_on,
        key_printed: false,
        ..product
    };
    let made = issue(
        p,
        context,
        &NewLicense {
            line: &line,
            quantity: form.quantity,
            details: &details,
            // What a partner draws for the customer is nobody's until the customer's people take it.
            owner: Some(context.caller.account_id.as_str()).filter(|_| acting_site.is_none()),
            acting_site: acting_site.as_deref(),
            keyed: true,
            event: "drawn",
            from_serial: Some(&contract.serial_number),
        },
    )?;
    let draw_id = new_id(context.now);
    let sql = "INSERT INTO flex_draw (id, contract_id, sku, quantity, returned, drawn_at, drawn_by, license_id, \
               entitlement_id, serial_number, install_at) VALUES ($1, $2, $3, $4, 0, $5, $6, $7, $8, $9, $10)";
    let (by, license, entitlement) = (&context.caller.account_id, &made.license_id, &made.entitlement_id);
    let (serial, address) = (&made.serial_number, details.install_at.as_ref());
    let values = values![
        &draw_id,
        contract_id,
        &form.sku,
        form.quantity,
        context.now,
        by,
        license,
        entitlement,
        serial,
        address,
    ];
    p.tx.execute(sql, values)?;
    p.touch(contract_id);
    audited(p.tx, context, "flex.drawn", contract_id, &draw_id)?;
    confirm(p.tx, context, Done::Drawn, &made, extra.as_ref())?;
    if acting_site.is_some() {
        notifications::tell_concerned(p, context, About::Registered, &[&made.license_id], "", &[])?;
    }
    let pool = pool(p.tx, context, &contract, &form.sku)?.ok_or_else(ApiError::not_found)?;
    Ok(Drawn { draw_id, license: made, pool })
}

fn audited(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    action: &str,
    id: &str,
    detail: &str,
) -> Result<(), ApiError> {
    let actor = Some(context.caller.account_id.as_str());
    let deed = audit::Deed { actor, action, kind: "flex", id, detail: Some(detail) };
    Ok(audit::record(tx, context.now, &deed)?)
}

fn confirm(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    done: Done,
    made: &MadeLicense,
    extra: Option<&licet_domain::Email>,
) -> Result<(), ApiError> {
    let acting = ActingFor::default();
    let made = std::slice::from_ref(made);
    Ok(notifications::confirm(tx, context, &Confirmation { done, made, acting: &acting, extra })?)
}

/// Returns what was drawn, all or in part.
pub(super) fn return_licenses(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    contract_id: &str,
    draw_id: &str,
    form: &ReturnDrawn,
) -> Result<Returned, ApiError> {
    let extra = notifications::extra_email(context, form.confirmation_email.as_deref())?;
    let contract = visible(p.tx, context, contract_id)?;
    let drawn = draw(p.tx, contract_id, draw_id)?.ok_or_else(ApiError::not_found)?;
    let own = drawn.drawn_by == context.caller.account_id;
    let deed = if own { Deed::ReturnOwn } else { Deed::ReturnOthers };
    let acting_site = require(p.tx, context, &contract, deed)?;
    let product = contract.for_product(p.tx, &drawn.sku)?;
    let (license, line) = license_by_id(p.tx, &drawn.license_id)?.ok_or_else(ApiError::not_found)?;
    // What was upgraded since is no longer there to be returned.
    let out = (drawn.quantity - drawn.returned).min(license.quantity);
    let policy = context.policy(&product).flex_return;
    let drawn_on = contract.place.day(drawn.drawn_at).last();
    let today = contract.place.day(context.now);
    may_return(&policy, drawn_on, out, form.quantity, today).map_err(|refusal| match refusal {
        ReturnRefusal::Quantity { most } => out_of_range("quantity", most),
        ReturnRefusal::Never => {
            ApiError::new(ErrorCode::ReturnNever, "nothing can be returned to this contract")
        }
        ReturnRefusal::TooLate { last_day } => {
            ApiError::new(ErrorCode::ReturnTooLate, "the days in which it could be returned are over")
                .with("date", last_day)
        }
    })?;
    let sql = "UPDATE flex_draw SET returned = returned + $2 WHERE id = $1 AND returned + $2 <= quantity";
    if p.tx.execute(sql, values![draw_id, form.quantity])? != 1 {
        return Err(out_of_range("quantity", 0));
    }
    consume(p.tx, &drawn.license_id, form.quantity)?;
    let sql = "UPDATE flex_pool SET drawn = drawn - $3 WHERE contract_id = $1 AND sku = $2 AND drawn >= $3";
    p.tx.execute(sql, values![contract_id, &drawn.sku, form.quantity])?;
    let sql = "INSERT INTO flex_return (id, draw_id, quantity, returned_at, returned_by) VALUES ($1, $2, $3, $4, $5)";
    p.tx.execute(
        sql,
        values![new_id(context.now), draw_id, form.quantity, context.now, &context.caller.account_id],
    )?;
    if let Some((order_number, number)) = order_and_line(&drawn.entitlement_id) {
        let sql = "UPDATE order_line SET quantity = quantity - $3 WHERE order_number = $1 AND line = $2";
        p.tx.execute(sql, values![order_number, number, form.quantity])?;
    }
    let all = form.quantity == license.quantity;
    let (before, after) = (license.quantity.to_string(), (license.quantity - form.quantity).to_string());
    let event = Event {
        license_id: &drawn.license_id,
        event: "returned",
        acting_site: acting_site.as_deref(),
        before: Some(&before),
        after: Some(&after),
    };
    history::record(p.tx, context, &event)?;
    let behalf_of = on_behalf_of(&line, acting_site.as_deref());
    note(p.tx, context, "license.returned", &drawn.license_id, draw_id, behalf_of)?;
    let anew = if all {
        Reissue::Nothing { state: LicenseState::Returned, superseded_by: None }
    } else {
        Reissue::Fewer
    };
    let made = reissue(p, context, &line, &license, anew)?;
    p.touch(contract_id);
    audited(p.tx, context, "flex.returned", contract_id, draw_id)?;
    confirm(p.tx, context, Done::Returned, &made, extra.as_ref())?;
    notifications::tell_concerned(p, context, About::Returned, &[&drawn.license_id], "", &[])?;
    let mut draw = draw(p.tx, contract_id, draw_id)?.ok_or_else(ApiError::not_found)?;
    draw.return_by = last_day(context, &product, &draw);
    let pool = pool(p.tx, context, &contract, &drawn.sku)?.ok_or_else(ApiError::not_found)?;
    Ok(Returned { draw, pool, license: (!all).then_some(made) })
}
