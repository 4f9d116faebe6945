//! What follows from an approval, in its transaction.

use super::making::{refused, why_not_given_away};
use crate::core::audit::{self, Change, Deed};
use crate::core::caller::{Caller, Role};
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::core::mail::{About, Notice};
use crate::licensing::addresses;
use crate::licensing::licenses::history::{self, Event};
use crate::licensing::licenses::issue::license_by_id;
use crate::licensing::partners;
use crate::people::site_roles;
use crate::records::requests::Stored;
use crate::records::rights::{self, Approver, set_owner};
use crate::records::{Publisher, accounts, notices, site_members};
use crate::values;
use licet_domain::delegation::Mandate;
use licet_domain::ownership::Standing;
use licet_domain::request::Decider;
use licet_domain::{Email, SiteRole};
use licet_protocol::request::RequestForm;
use licet_protocol::{ErrorCode, FieldError};

/// Carries out what was approved.
///
/// # Errors
/// Where that is no longer possible, why: nothing is changed then, and the request stays open.
pub(super) fn carry_out(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    request: &Stored,
) -> Result<(), ApiError> {
    match &request.form {
        RequestForm::SiteAccess { .. } => {
            let by = match (&caller.email, request.decider, caller.role) {
                (_, Decider::Care, Role::Care) => Approver::Care { account_id: &caller.account_id },
                (Some(email), ..) => Approver::Person(email),
                (None, ..) => return Err(ApiError::forbidden("others decide this")),
            };
            rights::approve_site_access(p, p.now, &request.id, by).map_err(refused)
        }
        RequestForm::RoleChange { support_id, role, .. } => {
            change_role(p, caller, request, support_id, SiteRole::from(*role))
        }
        RequestForm::Delegation { support_id, reseller, level, ends_on, .. } => {
            let mandate = Mandate { level: (*level).into(), ends_on: *ends_on };
            // What was asked for can be over by now, and the reseller's orders somebody else's.
            let mandate = partners::checked(p.tx, p.now.date_naive(), support_id, reseller, mandate)?;
            Ok(partners::set(p, support_id, reseller, mandate, &caller.account_id)?)
        }
        RequestForm::OwnershipTransfer { license_ids, .. } => transfer(p, caller, request, license_ids),
        RequestForm::LicenseAssignment { serial_numbers, .. } => assign(p, caller, request, serial_numbers),
        RequestForm::NewAddress { address, .. } => {
            addresses::store(p, &request.account_id, address.clone()).map(drop)
        }
        // The asker moves the license, once; a general request has its answer.
        RequestForm::Rehost { .. } | RequestForm::General { .. } => Ok(()),
    }
}

/// Gives the asker another role at a site that they still belong to, and tells the site's administrators.
fn change_role(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    request: &Stored,
    support_id: &str,
    role: SiteRole,
) -> Result<(), ApiError> {
    let asker = accounts::by_id(p.tx, &request.account_id)?.ok_or_else(ApiError::not_found)?;
    let email = Email::parse(&asker.email).map_err(|_| ApiError::not_found())?;
    let gone = || ApiError::invalid_fields(vec![FieldError::new("support_id", "unknown-choice")]);
    let before = site_members::role(p.tx, support_id, email.as_str())?.ok_or_else(gone)?;
    site_members::set_role(p, support_id, &email, Some(role), &caller.account_id)?;
    rights::reassess_person(p, support_id, &email)?;
    if before == SiteRole::Administrator && role != before {
        site_roles::require_another_administrator(p.tx, support_id, &email)?;
    }
    let detail = format!("{email} {}", role.as_str());
    let (actor, action, kind) = (Some(caller.account_id.as_str()), "site.role-set", "site");
    let deed = Deed { actor, action, kind, id: support_id, detail: Some(&detail) };
    let (before, after) = (Some(before.as_str()), Some(role.as_str()));
    audit::record_change(p.tx, p.now, &deed, &Change { before, after, ..Change::default() })?;
    let about = match role {
        SiteRole::Administrator => About::RoleAdministrator,
        SiteRole::Member => About::RoleMember,
        SiteRole::Viewer => About::RoleViewer,
    };
    let by = accounts::by_id(p.tx, &caller.account_id)?;
    let notice = Notice::new(about, notices::person(by.as_ref()), Vec::new());
    let notice = notice.with_other(notices::person(Some(&asker)));
    let own = by.map(|by| by.email).unwrap_or_default();
    // The asker hears of the decision.
    Ok(notices::to_administrators(p, support_id, &[&own, email.as_str()], &notice)?)
}

fn transfer(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    request: &Stored,
    license_ids: &[String],
) -> Result<(), ApiError> {
    // What the asker may give away can have changed since.
    let asker = accounts::by_id(p.tx, &request.account_id)?.ok_or_else(ApiError::not_found)?;
    for id in license_ids {
        if let Some(error) = why_not_given_away(p.tx, &asker.id, &asker.email, id)? {
            return Err(error);
        }
    }
    let receiver = request.receiver.as_deref().unwrap_or_default();
    let receiver = accounts::by_email(p.tx, receiver)?.ok_or_else(ApiError::not_found)?;
    give(p, caller, license_ids, &receiver)
}

fn assign(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    request: &Stored,
    serial_numbers: &[String],
) -> Result<(), ApiError> {
    let asker = accounts::by_id(p.tx, &request.account_id)?.ok_or_else(ApiError::not_found)?;
    let unknown = || ApiError::invalid_fields(vec![FieldError::new("serial_numbers", "unknown-choice")]);
    let support_id = request.support_id.as_deref().ok_or_else(unknown)?;
    let sql = "SELECT l.id, w.standing FROM license l \
               JOIN order_line e ON e.order_number || '-' || e.line = l.entitlement_id \
               JOIN sales_order o ON o.order_number = e.order_number \
               LEFT JOIN license_owner w ON w.license_id = l.id \
               WHERE l.serial_number = $1 AND o.end_customer = $2 AND l.state IS NULL ORDER BY l.id";
    let (mut ids, mut attended) = (Vec::new(), None);
    for serial in serial_numbers {
        for row in p.tx.query(sql, values![serial, support_id])? {
            match row.opt_text(1)? {
                None => ids.push(row.string(0)?),
                Some(standing) if standing == Standing::Unattended.as_str() => ids.push(row.string(0)?),
                Some(_) => attended = Some(serial),
            }
        }
    }
    match (ids.is_empty(), attended) {
        (false, _) => give(p, caller, &ids, &asker),
        (true, Some(serial)) => {
            Err(ApiError::new(ErrorCode::LicenseAttended, "its owner has not left").with("serial", serial))
        }
        (true, None) => Err(unknown()),
    }
}

/// Makes an account the owner of licenses; writes that into their history and the audit trail, and tells the owners
/// before, the owner now and the sites' administrators, but whoever decided.
fn give(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    license_ids: &[String],
    to: &accounts::Stored,
) -> Result<(), ApiError> {
    let transaction_id = new_id(p.now);
    let mut before: Vec<(String, Vec<&str>)> = Vec::new();
    for id in license_ids {
        let (held, line) = license_by_id(p.tx, id)?.ok_or_else(ApiError::not_found)?;
        let event =
            Event { license_id: id, event: "transferred", acting_site: None, before: None, after: None };
        history::record_by(p.tx, p.now, &caller.account_id, &transaction_id, &event)?;
        set_owner(p, id, &line.entitlement_id, Some(&to.id))?;
        let former = held.owner.as_deref().unwrap_or("-");
        let detail = format!("{} {former} {}", line.serial_number, to.id);
        let (actor, action) = (Some(caller.account_id.as_str()), "license.transferred");
        let deed = Deed { actor, action, kind: "license", id, detail: Some(&detail) };
        notices::record_owner(p.tx, p.now, &deed, held.owner.as_deref(), &to.id)?;
        if let Some(owner) = held.owner.filter(|owner| *owner != to.id && *owner != caller.account_id) {
            match before.iter_mut().find(|(known, _)| *known == owner) {
                Some((_, ids)) => ids.push(id),
                None => before.push((owner, vec![id])),
            }
        }
    }
    let by = accounts::by_id(p.tx, &caller.account_id)?;
    let (person, other) = (notices::person(by.as_ref()), notices::person(Some(to)));
    let ids: Vec<&str> = license_ids.iter().map(String::as_str).collect();
    let mut except = vec![by.map(|by| by.email).unwrap_or_default()];
    for (owner, ids) in before {
        if let Some(owner) = accounts::by_id(p.tx, &owner)? {
            let items = notices::items(p.tx, &ids)?;
            let notice = Notice::new(About::Transferred, person.clone(), items);
            notices::to_address(p, &owner.email, &notice.with_other(other.clone()))?;
            except.push(owner.email);
        }
    }
    let except: Vec<&str> = except.iter().map(String::as_str).collect();
    notices::to_concerned(p, About::Transferred, &person, &other, &ids, &except)?;
    Ok(())
}
