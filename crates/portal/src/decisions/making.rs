//! Making a request: what its form must say, and who may ask for it.

use super::{Texts, telling};
use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::licensing::addresses;
use crate::licensing::licenses::issue::license_by_id;
use crate::licensing::partners;
use crate::records::notices::administrators;
use crate::records::policies::Policies;
use crate::records::requests::{self, Stored};
use crate::records::{Kind, Lookup, Publisher, mandates, rights, site_members};
use crate::store::Tx;
use crate::values;
use chrono::{Days, TimeDelta};
use licet_domain::delegation::Mandate;
use licet_domain::ownership::Standing;
use licet_domain::place::CustomerDay;
use licet_domain::request::{
    Decider, LONGEST_MESSAGE, LONGEST_SUBJECT, MOST_LICENSES, MOST_OPEN, MOST_SITES_A_DAY, RequestKind,
    RequestState,
};
use licet_domain::{Email, SerialNumber, SiteRole};
use licet_protocol::request::RequestForm;
use licet_protocol::{ErrorCode, FieldError};
use std::collections::BTreeSet;

/// Longest Support ID or serial number that is looked up.
const LONGEST_NAME: usize = 200;

/// What a form comes to once it was checked.
struct Checked {
    form: RequestForm,
    support_id: Option<String>,
    receiver: Option<String>,
    care_confirms: bool,
    serial_numbers: Vec<String>,
}

impl Checked {
    fn plain(form: RequestForm, support_id: Option<String>) -> Self {
        Self { form, support_id, receiver: None, care_confirms: false, serial_numbers: Vec::new() }
    }
}

/// Makes a request of the id, once: the same form under the same id again changes nothing.
///
/// # Errors
/// `invalid-fields`; `already-requested` while the same is open; `not-yours`, `license-unattended` for licenses that the
/// account can't give away; `key-reused` when the id names another request; `forbidden` without a confirmed e-mail.
pub(crate) fn make(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    id: &str,
    form: RequestForm,
) -> Result<(), ApiError> {
    let email = caller.email.clone().ok_or_else(|| ApiError::forbidden("confirm the e-mail first"))?;
    let checked = check(p.tx, caller, &email, p.now.date_naive(), form)?;
    if let Some(known) = requests::by_id(p.tx, id)? {
        // Its receipt is gone. It can't be told to anybody but its asker.
        let same = known.account_id == caller.account_id && known.form == checked.form;
        let reused = || ApiError::new(ErrorCode::KeyReused, "this key came with another request before");
        return if same { Ok(()) } else { Err(reused()) };
    }
    within_limits(p, caller, &checked)?;
    let kind = checked.form.kind();
    let expires_at =
        kind.expires_after_days().and_then(|days| p.now.checked_add_days(Days::new(days.into())));
    let request = Stored {
        id: id.to_owned(),
        form: checked.form,
        state: RequestState::Open,
        account_id: caller.account_id.clone(),
        support_id: checked.support_id,
        receiver: checked.receiver,
        accepted: false,
        care_confirms: checked.care_confirms,
        decider: Decider::Care,
        serial_numbers: checked.serial_numbers,
        created_at: p.now,
        updated_at: p.now,
        expires_at,
        closed_at: None,
        used_at: None,
    };
    if let (RequestKind::SiteAccess, Some(support_id)) = (kind, &request.support_id) {
        let account = &caller.account_id;
        rights::request_site_access(p.tx, p.now, id, support_id, account, &email).map_err(refused)?;
    }
    requests::insert(p, &request)?;
    let subject = requests::subject(&request.form);
    let detail = format!("{} {subject}", kind.as_str());
    let (actor, action) = (Some(caller.account_id.as_str()), "request.made");
    audit::record(p.tx, p.now, &Deed { actor, action, kind: "request", id, detail: Some(&detail) })?;
    telling::made(p, id)?;
    Ok(())
}

/// A refusal of the rights as one of the interface.
pub(super) fn refused(error: rights::Error) -> ApiError {
    match error {
        rights::Error::Store(error) => error.into(),
        rights::Error::NotAllowed(_) => ApiError::forbidden("others decide this"),
        rights::Error::Unknown(_) | rights::Error::NoMatch => ApiError::not_found(),
    }
}

fn invalid(field: &str, code: &str) -> ApiError {
    ApiError::invalid_fields(vec![FieldError::new(field, code)])
}

fn within_limits(p: &mut Publisher<'_, '_>, caller: &Caller, checked: &Checked) -> Result<(), ApiError> {
    let no_room = |field: &str, maximum: usize| {
        ApiError::invalid_fields(vec![FieldError::new(field, "no-room").with("maximum", maximum)])
    };
    let reached = |count: i64, maximum: usize| usize::try_from(count).is_ok_and(|count| count >= maximum);
    let (kind, account) = (checked.form.kind(), caller.account_id.as_str());
    if kind != RequestKind::General
        && let Some(open) =
            requests::open_about(p.tx, kind, &requests::subject(&checked.form), Some(account))?
    {
        let error = ApiError::new(ErrorCode::AlreadyRequested, "the same was asked for before and is open");
        return Err(error.with("request", open.id));
    }
    if reached(requests::count_open(p.tx, account)?, MOST_OPEN) {
        return Err(no_room("form", MOST_OPEN));
    }
    let day_ago = p.now - TimeDelta::days(1);
    if kind == RequestKind::SiteAccess
        && reached(requests::count_sites_asked(p.tx, account, day_ago)?, MOST_SITES_A_DAY)
    {
        return Err(no_room("support_id", MOST_SITES_A_DAY));
    }
    Ok(())
}

fn check(
    tx: &mut Tx<'_>,
    caller: &Caller,
    email: &Email,
    today: chrono::NaiveDate,
    form: RequestForm,
) -> Result<Checked, ApiError> {
    let mut texts = Texts::default();
    match form {
        RequestForm::SiteAccess { support_id, reason } => {
            let support_id = texts.line("support_id", &support_id, LONGEST_NAME);
            let reason = texts.required("reason", &reason, LONGEST_MESSAGE);
            texts.done()?;
            if is_member(tx, &support_id, email)? {
                return Err(invalid("support_id", "unchanged"));
            }
            Ok(Checked::plain(
                RequestForm::SiteAccess { support_id: support_id.clone(), reason },
                Some(support_id),
            ))
        }
        RequestForm::OwnershipTransfer { license_ids, to_email, reason } => {
            let reason = texts.optional("reason", &reason, LONGEST_MESSAGE);
            texts.done()?;
            transfer(tx, caller, email, today, license_ids, &to_email, reason)
        }
        RequestForm::LicenseAssignment { serial_numbers, reason } => {
            let reason = texts.required("reason", &reason, LONGEST_MESSAGE);
            texts.done()?;
            assignment(tx, serial_numbers, reason)
        }
        RequestForm::NewAddress { address, reason } => {
            let reason = texts.optional("reason", &reason, LONGEST_MESSAGE);
            texts.done()?;
            let address = addresses::check(address)?;
            let site = addresses::site_of_number(tx, caller, today, &address.customer_number)?;
            Ok(Checked::plain(RequestForm::NewAddress { address, reason }, Some(site)))
        }
        RequestForm::General { subject, text, license_id, serial_number } => {
            let subject = texts.line("subject", &subject, LONGEST_SUBJECT);
            let text = texts.required("text", &text, LONGEST_MESSAGE);
            let given = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
            let serial_number =
                given(serial_number).map(|serial| texts.line("serial_number", &serial, LONGEST_NAME));
            texts.done()?;
            let license_id = given(license_id);
            if let Some(id) = &license_id
                && Lookup::new(caller, today).access(tx, Kind::License, id)?.is_none()
            {
                return Err(invalid("license_id", "unknown-choice"));
            }
            let serial_numbers = serial_number.clone().into_iter().collect();
            let form = RequestForm::General { subject, text, license_id, serial_number };
            Ok(Checked { serial_numbers, ..Checked::plain(form, None) })
        }
        form @ RequestForm::RoleChange { .. } => role_change(tx, email, form),
        form @ RequestForm::Delegation { .. } => partner(tx, email, today, form),
        // Whether the policy needs a request is decided where a license is moved.
        RequestForm::Rehost { .. } => Err(invalid("form", "unknown-choice")),
    }
}

/// Another role at a site that the asker belongs to. What a site is that they don't belong to is not told.
fn role_change(tx: &mut Tx<'_>, email: &Email, form: RequestForm) -> Result<Checked, ApiError> {
    let RequestForm::RoleChange { support_id, role, reason } = form else {
        return Err(invalid("form", "unknown-choice"));
    };
    let mut texts = Texts::default();
    let support_id = texts.line("support_id", &support_id, LONGEST_NAME);
    let reason = texts.required("reason", &reason, LONGEST_MESSAGE);
    texts.done()?;
    match site_members::role(tx, &support_id, email.as_str())? {
        None => Err(invalid("support_id", "unknown-choice")),
        Some(known) if known == SiteRole::from(role) => Err(invalid("role", "unchanged")),
        Some(_) => {
            let site = Some(support_id.clone());
            Ok(Checked::plain(RequestForm::RoleChange { support_id, role, reason }, site))
        }
    }
}

/// Rights of a partner.
fn partner(
    tx: &mut Tx<'_>,
    email: &Email,
    today: chrono::NaiveDate,
    form: RequestForm,
) -> Result<Checked, ApiError> {
    let RequestForm::Delegation { support_id, reseller, level, ends_on, reason } = form else {
        return Err(invalid("form", "unknown-choice"));
    };
    let mut texts = Texts::default();
    let support_id = texts.line("support_id", &support_id, LONGEST_NAME);
    let reseller = texts.line("reseller", &reseller, LONGEST_NAME);
    let reason = texts.required("reason", &reason, LONGEST_MESSAGE);
    texts.done()?;
    let wanted = Mandate { level: level.into(), ends_on };
    let mandate = delegation(tx, email, today, &support_id, &reseller, wanted)?;
    let (site, ends_on) = (Some(support_id.clone()), mandate.ends_on);
    let form = RequestForm::Delegation { support_id, reseller, level, ends_on, reason };
    Ok(Checked::plain(form, site))
}

/// What a partner asks a customer for: by those who work for the reseller, about what it sold.
fn delegation(
    tx: &mut Tx<'_>,
    email: &Email,
    today: chrono::NaiveDate,
    customer: &str,
    reseller: &str,
    wanted: Mandate,
) -> Result<Mandate, ApiError> {
    let role = site_members::role(tx, reseller, email.as_str())?;
    if role.is_none_or(|role| role == SiteRole::Viewer) {
        return Err(invalid("reseller", "unknown-choice"));
    }
    let mandate = partners::checked(tx, today, customer, reseller, wanted)?;
    let today = CustomerDay::on(today);
    let now = mandates::of(tx, customer, reseller)?.map(|stored| stored.mandate).unwrap_or_default();
    if now.on(today) == mandate.level && now.ends_on == mandate.ends_on {
        return Err(invalid("level", "unchanged"));
    }
    Ok(mandate)
}

fn is_member(tx: &mut Tx<'_>, support_id: &str, email: &Email) -> Result<bool, ApiError> {
    let sql = "SELECT 1 FROM member_source WHERE support_id = $1 AND email = $2 LIMIT 1";
    Ok(tx.query_one(sql, values![support_id, email.as_str()])?.is_some())
}

fn few(field: &str, ids: Vec<String>) -> Result<Vec<String>, ApiError> {
    if ids.len() > MOST_LICENSES {
        let error = FieldError::new(field, "no-room").with("maximum", MOST_LICENSES);
        return Err(ApiError::invalid_fields(vec![error]));
    }
    let ids: BTreeSet<String> =
        ids.into_iter().map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect();
    if ids.is_empty() { Err(invalid(field, "required")) } else { Ok(ids.into_iter().collect()) }
}

/// Whether an account may give a license away: its owner, or an administrator of the customer's site. `None`: it may.
pub(super) fn why_not_given_away(
    tx: &mut Tx<'_>,
    account_id: &str,
    email: &str,
    license_id: &str,
) -> Result<Option<ApiError>, ApiError> {
    let Some((held, line)) = license_by_id(tx, license_id)? else { return Ok(Some(ApiError::not_found())) };
    let because =
        |code, message: &str| Some(ApiError::new(code, message).with("serial", &line.serial_number));
    if !held.active {
        return Ok(because(ErrorCode::LicenseInactive, "this license no longer counts"));
    }
    let administers =
        !line.end_customer.is_empty() && administrators(tx, &line.end_customer)?.iter().any(|it| it == email);
    if administers {
        return Ok(None);
    }
    if held.owner.as_deref() != Some(account_id) {
        return Ok(because(ErrorCode::NotYours, "this license is somebody else's"));
    }
    let sql = "SELECT standing FROM license_owner WHERE license_id = $1";
    let standing = tx.query_one(sql, values![license_id])?.map(|row| row.string(0)).transpose()?;
    if standing.as_deref() == Some(Standing::Unattended.as_str()) {
        return Ok(because(ErrorCode::LicenseUnattended, "the site's administrators decide about it"));
    }
    Ok(None)
}

fn transfer(
    tx: &mut Tx<'_>,
    caller: &Caller,
    email: &Email,
    today: chrono::NaiveDate,
    license_ids: Vec<String>,
    to_email: &str,
    reason: String,
) -> Result<Checked, ApiError> {
    let license_ids = few("license_ids", license_ids)?;
    let mut findings = crate::core::field_errors::FieldErrors::default();
    let Some(to) = findings.email("to_email", to_email) else {
        return Err(ApiError::invalid_fields(findings.0));
    };
    if to == *email {
        return Err(invalid("to_email", "unchanged"));
    }
    let policies = Policies::load(tx)?;
    let mut lookup = Lookup::new(caller, today);
    let (mut sites, mut care_confirms, mut serial_numbers) = (BTreeSet::new(), false, Vec::new());
    for id in &license_ids {
        if lookup.access(tx, Kind::License, id)?.is_none() {
            return Err(invalid("license_ids", "unknown-choice"));
        }
        if let Some(error) = why_not_given_away(tx, &caller.account_id, email.as_str(), id)? {
            return Err(error);
        }
        let Some((_, line)) = license_by_id(tx, id)? else { continue };
        let policy = policies.for_product(&line.sku, &line.family, &line.region, today);
        care_confirms |= policy.transfer.needs_care;
        sites.insert(line.end_customer);
        serial_numbers.push(line.serial_number);
    }
    if sites.len() > 1 {
        return Err(invalid("license_ids", "form"));
    }
    let support_id = sites.into_iter().next().filter(|site| !site.is_empty());
    serial_numbers.sort_unstable();
    serial_numbers.dedup();
    let form = RequestForm::OwnershipTransfer { license_ids, to_email: to.to_string(), reason };
    Ok(Checked { form, support_id, receiver: Some(to.to_string()), care_confirms, serial_numbers })
}

fn assignment(tx: &mut Tx<'_>, serial_numbers: Vec<String>, reason: String) -> Result<Checked, ApiError> {
    let typed = few("serial_numbers", serial_numbers)?;
    let mut serial_numbers = Vec::with_capacity(typed.len());
    for serial in typed {
        if serial.len() > LONGEST_NAME || serial.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(invalid("serial_numbers", "form"));
        }
        serial_numbers.push(SerialNumber::new(&serial).as_str().to_owned());
    }
    // Whose they are is not told: the site of the first that is known decides, care where none is.
    let sql = "SELECT o.end_customer FROM order_line e JOIN sales_order o ON o.order_number = e.order_number \
               WHERE e.serial_number = $1 AND o.end_customer <> '' ORDER BY o.order_number LIMIT 1";
    let mut support_id = None;
    for serial in &serial_numbers {
        if support_id.is_none() {
            support_id = tx.query_one(sql, values![serial])?.map(|row| row.string(0)).transpose()?;
        }
    }
    let form = RequestForm::LicenseAssignment { serial_numbers: serial_numbers.clone(), reason };
    Ok(Checked { serial_numbers, ..Checked::plain(form, support_id) })
}
