//! What forms hold, judged by the rules that the portal judges it by (`licet_domain::slots`) and brought to its canonical
//! form; and what an edit is based on.
//!
//! Not for: queueing what was judged (the use cases).

use crate::api::{UiError, UiFieldError};
use licet_domain::slots::{
    LONGEST_NAME, LONGEST_NOTES, LONGEST_TAG, MOST_CHOICES, ValueProblem, lines, name, tag,
};
use licet_domain::{Email, FieldKind};
use licet_mirror::ShownField;
use licet_mirror::outbox::Base;
use licet_protocol::ErrorCode;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Most characters of a technical contact's name.
const LONGEST_CONTACT: usize = 200;

/// The slot of notes.
pub(crate) const NOTES: &str = "notes";

/// What names of tags' slots begin with.
pub(crate) const TAG: &str = "tag:";

/// What names of fields' slots begin with.
pub(crate) const FIELD: &str = "field:";

/// What a form is about is not here.
pub(crate) fn not_found() -> UiError {
    UiError::new(ErrorCode::NotFound.as_str())
}

/// There is no room for one more.
pub(crate) fn no_room(field: &str, maximum: usize) -> UiFieldError {
    UiFieldError::new(field, "no-room").with("maximum", maximum)
}

fn too_long(field: &str, maximum: usize) -> UiFieldError {
    UiFieldError::new(field, "too-long").with("maximum", maximum)
}

/// Why a value can't stand in a slot, in the form of the border.
pub(crate) fn problem(field: &str, problem: ValueProblem, longest: usize) -> UiFieldError {
    match problem {
        ValueProblem::TooLong => too_long(field, longest),
        ValueProblem::Form => UiFieldError::new(field, "form"),
        ValueProblem::UnknownChoice => UiFieldError::new(field, "unknown-choice"),
    }
}

/// The name of a field, or one of its choices.
pub(crate) fn one_name(field: &str, text: &str) -> Result<String, UiFieldError> {
    name(text).ok_or_else(|| {
        if text.trim().is_empty() {
            UiFieldError::new(field, "required")
        } else if text.chars().count() > LONGEST_NAME {
            too_long(field, LONGEST_NAME)
        } else {
            UiFieldError::new(field, "form")
        }
    })
}

/// The choices of a field, each once, empty ones left out.
pub(crate) fn choices(field: &str, given: &[String]) -> Result<Vec<String>, UiFieldError> {
    let mut choices: Vec<String> = Vec::new();
    for text in given.iter().filter(|text| !text.trim().is_empty()) {
        let choice = one_name(field, text)?;
        if !choices.contains(&choice) {
            choices.push(choice);
        }
    }
    if choices.len() > MOST_CHOICES { Err(no_room(field, MOST_CHOICES)) } else { Ok(choices) }
}

/// A technical contact in its canonical form; null for nobody.
pub(crate) fn contact(name: &str, email: &str) -> Result<Value, Vec<UiFieldError>> {
    let (name, email) = (name.trim(), email.trim());
    if name.is_empty() && email.is_empty() {
        return Ok(Value::Null);
    }
    let mut problems = Vec::new();
    if Email::parse(email).is_err() {
        let code = if email.is_empty() { "required" } else { "email-form" };
        problems.push(UiFieldError::new("email", code));
    }
    if name.chars().count() > LONGEST_CONTACT {
        problems.push(too_long("name", LONGEST_CONTACT));
    } else if name.chars().any(char::is_control) {
        problems.push(UiFieldError::new("name", "form"));
    }
    if problems.is_empty() { Ok(json!({ "email": email, "name": name })) } else { Err(problems) }
}

/// The value of one slot of an annotation in its canonical form, with the slot's name as it is kept. `held` is what stands
/// there: that may stay, also where it could not be set anew.
pub(crate) fn canonical(
    slot: &str,
    value: Option<&str>,
    held: Option<&Value>,
    fields: &[ShownField],
) -> Result<(String, Value), UiFieldError> {
    let kept = slot.to_owned();
    if slot == NOTES {
        let notes = lines(value.unwrap_or_default(), LONGEST_NOTES);
        let notes = notes.map_err(|error| problem(slot, error, LONGEST_NOTES))?;
        return Ok((kept, notes.map_or(Value::Null, Value::from)));
    }
    if let Some(text) = slot.strip_prefix(TAG) {
        let tag = tag(text).ok_or_else(|| {
            if text.trim().is_empty() {
                UiFieldError::new(slot, "required")
            } else {
                too_long(slot, LONGEST_TAG)
            }
        })?;
        return Ok((format!("{TAG}{tag}"), value.map_or(Value::Null, |_| Value::Bool(true))));
    }
    let field = slot.strip_prefix(FIELD).and_then(|id| fields.iter().find(|field| field.id == id));
    let Some(field) = field else { return Err(UiFieldError::new(slot, "unknown-choice")) };
    let text = value.unwrap_or_default();
    if text.trim().is_empty() {
        return Ok((kept, Value::Null));
    }
    if held.and_then(Value::as_str) == Some(text) {
        return Ok((kept, Value::from(text)));
    }
    let text = field.kind.canonical(text, &field.choices);
    text.map(|text| (kept, Value::from(text))).map_err(|error| problem(slot, error, FieldKind::LONGEST))
}

/// What an edit is based on, as the window gives it back.
pub(crate) fn base(field: &str, token: Option<&str>) -> Result<Option<Base>, UiFieldError> {
    let read = |token| Base::from_token(token).ok_or_else(|| UiFieldError::new(field, "form"));
    token.map(read).transpose()
}

/// The bases of the slots of a form.
pub(crate) fn bases(tokens: &BTreeMap<String, String>) -> Result<BTreeMap<String, Base>, UiError> {
    let mut all = BTreeMap::new();
    for (slot, token) in tokens {
        let base = base(slot, Some(token)).map_err(|problem| UiError::fields(vec![problem]))?;
        all.extend(base.map(|base| (slot.clone(), base)));
    }
    Ok(all)
}

/// Lead times from the border, or what is wrong with the field.
pub(crate) fn lead_times(field: &str, days: &[u32]) -> Result<licet_domain::reminders::LeadTimes, UiError> {
    let days = days.iter().map(|days| u16::try_from(*days).unwrap_or(u16::MAX));
    licet_domain::reminders::LeadTimes::new(days).map_err(|_| UiError::field(field, "form"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_needs_an_address_and_nobody_needs_nothing() {
        assert_eq!(contact(" ", ""), Ok(Value::Null));
        assert_eq!(
            contact("Ted", "ted@data.example"),
            Ok(json!({ "email": "ted@data.example", "name": "Ted" }))
        );
        assert_eq!(contact("Ted", ""), Err(vec![UiFieldError::new("email", "required")]));
        assert_eq!(contact("", "ted"), Err(vec![UiFieldError::new("email", "email-form")]));
    }
}
