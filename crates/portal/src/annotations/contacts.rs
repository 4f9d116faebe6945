//! The technical contact of a license: what was said when it was registered, until somebody changes it.

use super::batch::Batch;
use super::merge::{Judged, Refused, edits, make, problem};
use crate::core::field_errors::FieldErrors;
use crate::licensing::licenses;
use crate::records::slots::{self, Held};
use crate::records::{Kind, Publisher};
use licet_domain::Permission;
use licet_protocol::FieldError;
use licet_protocol::change::Set;
use licet_protocol::license::Contact;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const CONTACT: &str = "technical_contact";
const LONGEST_NAME: usize = 200;

/// Changes who looks after a license.
pub(super) fn change(
    p: &mut Publisher<'_, '_>,
    batch: &mut Batch,
    id: &str,
    set: &BTreeMap<String, Set>,
) -> Result<Judged, Refused> {
    batch.may(p.tx, Kind::License, id, Permission::ChangeContact)?;
    let mut problems = Vec::new();
    let edits = edits(set, |slot, value| {
        if slot != CONTACT {
            return Ok(Err(problem(slot, "form")));
        }
        Ok(Ok(canonical(value).unwrap_or_else(|found| {
            problems.extend(found);
            None
        })))
    })?;
    if !problems.is_empty() {
        return Err(Refused::invalid(problems));
    }
    let Some((entitlement_id, registered)) = licenses::contact_of(p.tx, id)? else {
        return Err(crate::core::error::ApiError::not_found().into());
    };
    let mut held = slots::of(p.tx, Kind::License, id)?;
    // Nobody changed it yet: what registration said stands, as if at number 0.
    if let Some(contact) = registered.filter(|_| !held.contains_key(CONTACT)) {
        let at = batch.author.now;
        held.insert(CONTACT.to_owned(), Held { value: Some(value_of(&contact)), seq: 0, by: None, at });
    }
    let judged = make(p, &batch.author, Kind::License, id, &held, &edits)?;
    if !judged.made.is_empty() {
        let contact = edits[CONTACT].value.as_ref().map(|value| Contact {
            email: value["email"].as_str().unwrap_or_default().to_owned(),
            name: value["name"].as_str().unwrap_or_default().to_owned(),
        });
        licenses::put_contact(p.tx, id, contact.as_ref())?;
        batch.stale.licenses.insert(entitlement_id);
    }
    Ok(judged)
}

fn value_of(contact: &Contact) -> Value {
    json!({"email": contact.email, "name": contact.name})
}

/// A contact in its canonical form; nobody where both its parts are empty.
fn canonical(value: &Value) -> Result<Option<Value>, Vec<FieldError>> {
    if value.is_null() {
        return Ok(None);
    }
    let part = |name: &str| match value.get(name) {
        Some(Value::String(text)) => Some(text.trim().to_owned()),
        Some(Value::Null) | None => Some(String::new()),
        Some(_) => None,
    };
    let only =
        |object: &serde_json::Map<String, Value>| object.keys().all(|key| key == "email" || key == "name");
    let (Some(email), Some(name), true) = (part("email"), part("name"), value.as_object().is_some_and(only))
    else {
        return Err(vec![FieldError::new(CONTACT, "form")]);
    };
    if email.is_empty() && name.is_empty() {
        return Ok(None);
    }
    let mut findings = FieldErrors::default();
    findings.email("technical_contact.email", &email);
    findings.optional("technical_contact.name", Some(&name), LONGEST_NAME);
    if findings.0.is_empty() { Ok(Some(value_of(&Contact { email, name }))) } else { Err(findings.0) }
}
