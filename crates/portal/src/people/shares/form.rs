//! What people hand in about a share, judged before anything is done.

use crate::core::error::ApiError;
use crate::core::field_errors::FieldErrors;
use crate::records::rights::{administered_sites, facts, seen_in_full, size_of_numbers};
use crate::records::{Kind, order_lines::OrderLine};
use crate::request::unit_of_work::RequestContext;
use crate::store::Tx;
use chrono::NaiveDate;
use licet_domain::place::CustomerDay;
use licet_domain::sharing::{
    MAX_SHARE_DESCRIPTION, MAX_SHARE_NOTE, MAX_SHARED_ENTITLEMENTS, MAX_SHARED_NUMBERS, end_dates,
    is_oneself, is_shareable,
};
use licet_domain::{Access, Email};
use licet_protocol::FieldError;
use licet_protocol::share::{ChangeShare, NotShareable, ShareForm, SharePreview, SharedSite};
use std::collections::{BTreeMap, BTreeSet};

/// Entitlements that may not be shared, of those that an answer lists.
const MAX_REFUSED: usize = 200;

/// A form whose fields are in order.
pub(super) struct Checked {
    pub email: Email,
    pub access: Access,
    pub terms: Terms,
    pub numbers: BTreeMap<String, Option<String>>,
    pub entitlements: Vec<String>,
}

/// What people write on a share, and how long it lasts.
pub(super) struct Terms {
    pub ends_on: Option<NaiveDate>,
    pub description: Option<String>,
    pub note: Option<String>,
    pub own_note: Option<String>,
}

fn tidy(text: Option<String>) -> Option<String> {
    text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
}

/// Bounds of the lists, before anything of them is looked at.
pub(super) fn bounded(form: &ShareForm) -> Result<(), ApiError> {
    let mut findings = FieldErrors::default();
    for (field, count, maximum) in [
        ("entitlements", form.entitlements.len(), MAX_SHARED_ENTITLEMENTS),
        ("numbers", form.numbers.len(), MAX_SHARED_NUMBERS),
    ] {
        if count > maximum {
            findings.0.push(FieldError::new(field, "too-long").with("maximum", maximum));
        }
    }
    if form.entitlements.is_empty() && form.numbers.is_empty() {
        findings.add("numbers", "required");
    }
    if findings.0.is_empty() { Ok(()) } else { Err(ApiError::invalid_fields(findings.0)) }
}

fn terms(findings: &mut FieldErrors, form: ChangeShare, day: CustomerDay) -> Terms {
    if !is_shareable(form.access) {
        findings.add("access", "unknown-choice");
    }
    let (first, last) = end_dates(day);
    if form.ends_on.is_some_and(|date| date < first || date > last) {
        let error = FieldError::new("ends_on", "out-of-range").with("minimum", first);
        findings.0.push(error.with("maximum", last));
    }
    let (description, note, own_note) = (tidy(form.description), tidy(form.note), tidy(form.own_note));
    findings.optional("description", description.as_ref(), MAX_SHARE_DESCRIPTION);
    findings.optional("note", note.as_ref(), MAX_SHARE_NOTE);
    findings.optional("own_note", own_note.as_ref(), MAX_SHARE_NOTE);
    Terms { ends_on: form.ends_on, description, note, own_note }
}

/// The terms of a share that is changed.
///
/// # Errors
/// `invalid-fields`.
pub(super) fn changed(form: ChangeShare, day: CustomerDay) -> Result<(Access, Terms), ApiError> {
    let (mut findings, access) = (FieldErrors::default(), form.access);
    let terms = terms(&mut findings, form, day);
    if findings.0.is_empty() { Ok((access, terms)) } else { Err(ApiError::invalid_fields(findings.0)) }
}

/// A new share.
///
/// # Errors
/// `invalid-fields`.
pub(super) fn check(
    context: &RequestContext<'_>,
    form: ShareForm,
    day: CustomerDay,
) -> Result<Checked, ApiError> {
    bounded(&form)?;
    let mut findings = FieldErrors::default();
    let email = findings.email("email", &form.email);
    if email.as_ref().is_some_and(|email| is_oneself(context.caller.email.as_ref(), email)) {
        findings.add("email", "is-own");
    }
    let ShareForm { access, ends_on, description, note, own_note, .. } = form;
    let terms = terms(&mut findings, ChangeShare { access, ends_on, description, note, own_note }, day);
    let mut numbers = BTreeMap::new();
    for (at, number) in form.numbers.into_iter().enumerate() {
        let (customer_number, description) =
            (number.customer_number.trim().to_owned(), tidy(number.description));
        findings.required(&format!("numbers.{at}.customer_number"), &customer_number, 200);
        findings.optional(&format!("numbers.{at}.description"), description.as_ref(), MAX_SHARE_DESCRIPTION);
        numbers.insert(customer_number, description);
    }
    let entitlements: BTreeSet<String> = form.entitlements.into_iter().collect();
    match email {
        Some(email) if findings.0.is_empty() => {
            Ok(Checked { email, access, terms, numbers, entitlements: entitlements.into_iter().collect() })
        }
        _ => Err(ApiError::invalid_fields(findings.0)),
    }
}

/// What a share would cover.
///
/// # Errors
/// `not-found` for an entitlement or a number that the account doesn't see.
pub(super) fn preview(
    tx: &mut Tx<'_>,
    context: &RequestContext<'_>,
    form: &Checked,
    day: CustomerDay,
) -> Result<(SharePreview, usize), ApiError> {
    let account = &context.caller.account_id;
    let administered = administered_sites(tx, account)?;
    let (mut count, mut refused, mut all_refused) = (0, Vec::new(), 0);
    let mut sites: BTreeMap<String, String> = BTreeMap::new();
    let mut numbers = Vec::new();
    for number in form.numbers.keys() {
        let (size, of) = size_of_numbers(tx, account, number)?;
        if size == 0 && of.is_empty() {
            return Err(ApiError::not_found());
        }
        count += size;
        for site in &of {
            sites.insert(site.clone(), crate::records::rights::site_name(tx, site)?);
        }
        numbers.push((number.clone(), of, size));
    }
    for id in &form.entitlements {
        if context.access(tx, Kind::Entitlement, id)?.is_none() {
            return Err(ApiError::not_found());
        }
        let line = OrderLine::of_entitlement(tx, id)?.ok_or_else(ApiError::not_found)?;
        let by_site = !line.end_customer.is_empty() && administered.contains(&line.end_customer);
        if !by_site && !facts(tx, account, id)?.may_share() {
            all_refused += 1;
            if refused.len() < MAX_REFUSED {
                refused.push(NotShareable { entitlement_id: id.clone(), serial_number: line.serial_number });
            }
            continue;
        }
        // What a number of the form covers is counted there.
        if !numbers
            .iter()
            .any(|(number, of, _)| *number == line.customer_number && of.contains(&line.end_customer))
        {
            count += 1;
        }
        if !line.end_customer.is_empty() {
            sites.insert(line.end_customer, line.site_name);
        }
    }
    let (first_end, last_end) = end_dates(day);
    let sites =
        sites.into_iter().map(|(support_id, name)| SharedSite { support_id, name }).collect::<Vec<_>>();
    let seen_in_full = seen_in_full(tx, &form.email, &form.entitlements, &numbers)?;
    Ok((SharePreview { count, sites, refused, seen_in_full, first_end, last_end }, all_refused))
}
