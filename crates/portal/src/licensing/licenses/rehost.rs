//! Host ID changes: a dry run, the change, or a request to customer care.

use super::history::{self, Event};
use super::issue::{Held, Reissue, license_by_id, note, on_behalf_of, reissue};
use super::registration::ActingFor;
use super::{details, files, keys_of};
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::core::mail::{About, Done};
use crate::licensing::notifications::{self, Confirmation};
use crate::records::order_lines::OrderLine;
use crate::records::{Kind, Publisher, requests};
use crate::request::unit_of_work::{RequestContext, not_delegated};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::delegation::PartnerAct;
use licet_domain::rehost::{Allowance, Outcome, allowance, judge};
use licet_domain::request::{Decider, RequestKind, RequestState};
use licet_domain::{Permission, key_mask};
use licet_protocol::registration::Details;
use licet_protocol::rehost::{AskedCare, Reason, Rehost, RehostAllowance, RehostCheck, Rehosted};
use licet_protocol::request::RequestForm;
use licet_protocol::{ErrorCode, FieldError};

/// A change that was looked over.
struct Change {
    held: Held,
    line: OrderLine,
    details: Details,
    allowance: Allowance,
    outcome: Outcome,
    /// The partner's site that does it for the customer.
    acting_site: Option<String>,
    /// The approved request by which it is done beyond the policy.
    granted: Option<String>,
}

/// Looks a change over, up to what becomes of it.
fn look_over(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    id: &str,
    form: &Rehost,
) -> Result<Change, ApiError> {
    let access = context.access(tx, Kind::License, id)?.ok_or_else(ApiError::not_found)?;
    let (held, line) = license_by_id(tx, id)?.ok_or_else(ApiError::not_found)?;
    let because = |code, message: &str| ApiError::new(code, message).with("serial", &line.serial_number);
    let own = held.owner.as_ref() == Some(&context.caller.account_id);
    if !access.allows(if own { Permission::MoveOwn } else { Permission::MoveOthers }) {
        return Err(context.refusal(tx, &line, "moving this license needs another access")?);
    }
    let sight = context.entitlement_access(tx, &line)?.filter(|sight| !own && sight.partner);
    if sight.is_some_and(|sight| !sight.lets(PartnerAct::Move)) {
        return Err(not_delegated(&line));
    }
    let acting_site = line.reseller.clone().filter(|_| sight.is_some());
    if !held.active {
        return Err(because(ErrorCode::LicenseInactive, "this license no longer counts"));
    }
    if held.printed {
        return Err(because(
            ErrorCode::KeyPrinted,
            "a key that is printed on a certificate is bound to no host",
        ));
    }
    let policy = context.policy(&line);
    let wish = Details {
        host_id: Some(form.host_id.clone()),
        system_type: form.system_type.clone(),
        san: form.san.clone(),
        deployed_tier: form.deployed_tier.clone(),
        ..Details::default()
    };
    let old = details::of_license(tx, id)?;
    let version = old.version.clone();
    let mut merged = details::inherit(old, wish, &policy);
    merged.version = version;
    // What is not being changed is not looked over again: the address may be gone since.
    let (install_at, contact) = (merged.install_at.take(), merged.technical_contact.take());
    let mut details = details::check(tx, &policy, &line, merged, "")?;
    (details.install_at, details.technical_contact) = (install_at, contact);
    match &details.host_id {
        None => return Err(ApiError::invalid_fields(vec![FieldError::new("host_id", "required")])),
        Some(host) if held.host_id.as_ref() == Some(host) => {
            return Err(ApiError::invalid_fields(vec![FieldError::new("host_id", "unchanged")]));
        }
        Some(_) => {}
    }
    let mut findings = crate::core::field_errors::FieldErrors::default();
    findings.optional("note", form.note.as_ref().map(|note| note.replace('\n', " ")).as_ref(), 2_000);
    if !findings.0.is_empty() {
        return Err(ApiError::invalid_fields(findings.0));
    }
    let allowance = allowance(&policy.rehost, &moved(tx, id)?, context.today());
    let mut outcome = judge(&policy.rehost, &allowance, form.reason == Reason::HostDead);
    let mut granted = None;
    if outcome == Outcome::Care {
        // Customer care has settled it: this account may move it once more.
        granted = requests::approved_rehost(tx, id, &context.caller.account_id)?;
        if granted.is_some() {
            outcome = Outcome::Done;
        }
    }
    Ok(Change { held, line, details, allowance, outcome, acting_site, granted })
}

/// The days on which a license moved.
fn moved(tx: &mut Tx<'_>, license_id: &str) -> Result<Vec<NaiveDate>, Error> {
    let sql = "SELECT at FROM license_event WHERE license_id = $1 AND event = 'rehosted'";
    let rows = tx.query(sql, values![license_id])?;
    rows.iter().map(|row| row.moment(0).map(|at: DateTime<Utc>| at.date_naive())).collect()
}

fn on_the_wire(context: &RequestContext<'_>, line: &OrderLine, allowance: Allowance) -> RehostAllowance {
    let policy = context.policy(line).rehost;
    RehostAllowance {
        limit: policy.limit,
        period_days: policy.period_days,
        grace: policy.grace,
        used: allowance.used,
        left: allowance.left,
        next_on: allowance.next_on,
    }
}

/// What a change would do.
pub(super) fn check(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    id: &str,
    form: &Rehost,
) -> Result<RehostCheck, ApiError> {
    let change = look_over(tx, context, id, form)?;
    let keys = keys_of(tx, id)?;
    let file = tx.query_one("SELECT 1 FROM license_file WHERE license_id = $1", values![id])?;
    let open = open_request(tx, context, id)?;
    Ok(RehostCheck {
        outcome: change.outcome,
        old_host_id: change.held.host_id,
        new_host_id: change.details.host_id.unwrap_or_default(),
        keys_replaced: keys.iter().map(|key| key_mask::mask(key)).collect(),
        file_replaced: file.map(|_| files::file_name(&change.line.serial_number)),
        allowance: on_the_wire(context, &change.line, change.allowance),
        open_request: open.map(|request| request.id),
    })
}

/// Moves the license, or asks customer care to.
pub(super) fn rehost(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    id: &str,
    form: &Rehost,
) -> Result<Rehosted, ApiError> {
    let extra = notifications::extra_email(context, form.confirmation_email.as_deref())?;
    let change = look_over(p.tx, context, id, form)?;
    match change.outcome {
        Outcome::Refused => {
            let policy = context.policy(&change.line).rehost;
            let error = ApiError::new(ErrorCode::RehostRefused, "the policy allows no other host now");
            Err(error.with("limit", policy.limit.unwrap_or_default()).with("days", policy.period_days))
        }
        Outcome::Care => {
            let request = ask_care(p, context, &change, form)?;
            let allowance = on_the_wire(context, &change.line, change.allowance);
            Ok(Rehosted { outcome: Outcome::Care, license: None, request: Some(request), allowance })
        }
        Outcome::Done => {
            let made = carry_out(p, context, &change, form)?;
            if let Some(request) = &change.granted {
                requests::use_up(p, request)?;
            }
            let acting = ActingFor::default();
            let made_one = std::slice::from_ref(&made);
            notifications::confirm(
                p.tx,
                context,
                &Confirmation {
                    done: Done::Rehosted,
                    made: made_one,
                    acting: &acting,
                    extra: extra.as_ref(),
                },
            )?;
            notifications::tell_concerned(p, context, About::Moved, &[id], "", &[])?;
            let policy = context.policy(&change.line).rehost;
            let after = allowance(&policy, &moved(p.tx, id)?, context.today());
            let allowance = on_the_wire(context, &change.line, after);
            Ok(Rehosted { outcome: Outcome::Done, license: Some(made), request: None, allowance })
        }
    }
}

fn carry_out(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    change: &Change,
    form: &Rehost,
) -> Result<licet_protocol::registration::MadeLicense, ApiError> {
    let Change { held, line, details, acting_site, .. } = change;
    let sql = "UPDATE license SET host_id = $2, system_type = $3, san = $4, deployed_tier = $5 WHERE id = $1";
    let (host, system) = (details.host_id.as_ref(), details.system_type.as_ref());
    let (san, tier) = (details.san.as_ref(), details.deployed_tier.as_ref());
    p.tx.execute(sql, values![&held.license_id, host, system, san, tier])?;
    let (before, after) = (held.host_id.as_deref(), details.host_id.as_deref());
    let acting_site = acting_site.as_deref();
    let event = Event { license_id: &held.license_id, event: "rehosted", acting_site, before, after };
    history::record(p.tx, context, &event)?;
    let behalf_of = on_behalf_of(line, acting_site);
    note(p.tx, context, "license.rehosted", &held.license_id, form.reason.as_str(), behalf_of)?;
    reissue(p, context, line, held, Reissue::Host)
}

/// The account's request that waits for a license, made once.
fn ask_care(
    p: &mut Publisher<'_, '_>,
    context: &RequestContext<'_>,
    change: &Change,
    form: &Rehost,
) -> Result<AskedCare, ApiError> {
    let (id, serial) = (&change.held.license_id, &change.line.serial_number);
    if let Some(open) = open_request(p.tx, context, id)? {
        return Ok(asked(&open, id));
    }
    let request_id = new_id(context.now);
    let request = requests::Stored {
        id: request_id.clone(),
        form: RequestForm::Rehost { license_id: id.clone(), form: form.clone() },
        state: RequestState::Open,
        account_id: context.caller.account_id.clone(),
        support_id: Some(change.line.end_customer.clone()).filter(|site| !site.is_empty()),
        receiver: None,
        accepted: false,
        care_confirms: false,
        decider: Decider::Care,
        serial_numbers: vec![serial.clone()],
        created_at: context.now,
        updated_at: context.now,
        expires_at: None,
        closed_at: None,
        used_at: None,
    };
    requests::insert(p, &request)?;
    note(p.tx, context, "license.rehost-requested", id, &request_id, None)?;
    notifications::confirm_request(p.tx, context, serial, &change.line.product_name)?;
    Ok(asked(&request, id))
}

fn asked(request: &requests::Stored, license_id: &str) -> AskedCare {
    AskedCare {
        request_id: request.id.clone(),
        kind: request.kind().as_str().to_owned(),
        state: request.state,
        subject_id: license_id.to_owned(),
        serial_number: request.serial_numbers.first().cloned().unwrap_or_default(),
        created_at: request.created_at,
    }
}

fn open_request(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    license_id: &str,
) -> Result<Option<requests::Stored>, Error> {
    requests::open_about(tx, RequestKind::Rehost, license_id, Some(&context.caller.account_id))
}
