//! What a slot of a change holds, as people see it and as they type it.

use crate::api::{ShownValue, UiFieldError};
use crate::forms::{canonical, choices, contact, lead_times, one_name};
use chrono::NaiveDate;
use licet_domain::Target;
use licet_domain::notice::InboxSetting;
use licet_mirror::ShownField;
use licet_mirror::outbox::Queued;
use licet_renewals::shared::{Decision, Name, Renewal, leads_value};
use serde_json::Value;
use std::collections::HashMap;

/// What a slot holds, as people see it.
#[derive(Clone, Copy)]
pub(super) enum Sort {
    /// Of a user-defined field's kind: `text`, `number`, `date`, `choice`, `link`.
    Field(&'static str),
    Flag,
    Contact,
    Choices,
    Days,
    Reminder,
    /// What was done with notices, or how to be told: that it changed says enough.
    Told,
    /// How a renewal stands.
    Renewal,
    RequestForm,
    RequestAct,
}

/// What a slot of a change is to people.
pub(super) struct Meaning {
    /// `OutboxSlot::slot`.
    pub(super) slot: &'static str,
    /// `OutboxSlot::name`.
    pub(super) name: Option<String>,
    pub(super) sort: Sort,
}

/// Whether the app made it by itself, so that there is nothing to show of it: what this device has shown.
pub(super) fn is_of_the_app(change: &Queued) -> bool {
    let name = change.id.split_once('/').and_then(|(_, name)| Name::parse(name));
    change.kind == Target::Setting && matches!(name, Some(Name::Log { .. }))
}

/// None for slots that say nothing beside the others.
pub(super) fn meaning(change: &Queued, slot: &str, fields: &HashMap<String, ShownField>) -> Option<Meaning> {
    const TEXT: Sort = Sort::Field("text");
    const TEXT_DATE: Sort = Sort::Field("date");
    let plain = |slot, sort| Some(Meaning { slot, name: None, sort });
    match change.kind {
        Target::Annotation => {
            if let Some(tag) = slot.strip_prefix("tag:") {
                return Some(Meaning { slot: "tag", name: Some(tag.to_owned()), sort: Sort::Flag });
            }
            if let Some(id) = slot.strip_prefix("field:") {
                let field = fields.get(id);
                let sort = field.map_or(TEXT, |field| Sort::Field(field.kind.as_str()));
                return Some(Meaning { slot: "field", name: field.map(|field| field.name.clone()), sort });
            }
            plain("notes", TEXT)
        }
        Target::Comment => (slot == "text").then_some(()).and_then(|()| plain("comment", TEXT)),
        Target::License => plain("technical_contact", Sort::Contact),
        Target::Field => match slot {
            "name" => plain("name", TEXT),
            "kind" => plain("kind", TEXT),
            "choices" => plain("choices", Sort::Choices),
            "position" => plain("position", Sort::Field("number")),
            "on_own" => plain("on_own", Sort::Flag),
            "on_shared" => plain("on_shared", Sort::Flag),
            _ => plain("deleted", Sort::Flag),
        },
        Target::Setting => {
            let name = change.id.split_once('/').map_or("", |(_, name)| name);
            match (Name::parse(name), InboxSetting::parse(name)) {
                (Some(Name::Reminder { .. }), _) => plain("reminder", Sort::Reminder),
                (
                    Some(Name::Leads | Name::LeadsOf(_) | Name::LeadsOfProduct(_) | Name::LeadsOfSite(_)),
                    _,
                ) => plain("lead_times", Sort::Days),
                (Some(Name::Renewal { .. }), _) => plain("renewal", Sort::Renewal),
                (Some(Name::Asked { .. }), _) => plain("renewal_asked", TEXT_DATE),
                (Some(Name::Schedule), _) => plain("reminder_schedule", TEXT),
                (None, Some(InboxSetting::Preference(_))) => plain("notices", Sort::Told),
                (None, Some(_)) => plain("inbox", Sort::Told),
                (Some(Name::Log { .. }) | None, _) => None,
            }
        }
        Target::Request => match slot {
            "form" => plain("request_form", Sort::RequestForm),
            "act" => plain("request_act", Sort::RequestAct),
            _ => None,
        },
    }
}

/// Any JSON on one line.
pub(super) fn line(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => Some(list.iter().filter_map(line).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => Some(object.values().filter_map(line).collect::<Vec<_>>().join(" ")),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
    }
    .filter(|text| !text.is_empty())
}

pub(super) fn contact_text(value: &Value) -> Option<String> {
    let part = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    match (part("name"), part("email")) {
        ("", "") => None,
        ("", email) => Some(email.to_owned()),
        (name, "") => Some(name.to_owned()),
        (name, email) => Some(format!("{name} <{email}>")),
    }
}

fn texts(value: &Value, between: &str) -> Option<String> {
    let list = value.as_array()?;
    Some(list.iter().filter_map(line).collect::<Vec<_>>().join(between))
}

/// The first of these parts that says something.
fn written(value: &Value, parts: &[&str]) -> Option<String> {
    parts
        .iter()
        .filter_map(|part| value.get(*part)?.as_str())
        .find(|text| !text.is_empty())
        .map(str::to_owned)
}

pub(super) fn shown(sort: Sort, value: &Value) -> ShownValue {
    let (kind, text) = match sort {
        Sort::Field(kind) => (kind, line(value)),
        Sort::Flag => ("flag", line(value)),
        Sort::Contact => ("contact", contact_text(value)),
        Sort::Choices => ("text", texts(value, "\n")),
        Sort::Days => ("days", texts(value, " ")),
        // What people wrote: a reason, a question, a message.
        Sort::RequestForm => ("text", written(value, &["reason", "text"])),
        Sort::RequestAct => ("text", written(value, &["text", "reason"])),
        Sort::Told => ("flag", (!value.is_null()).then(|| "true".to_owned())),
        Sort::Renewal => match Renewal::read(value) {
            Some(Renewal::InProgress) => ("text", Some("in_progress".to_owned())),
            Some(Renewal::Declined { reason }) => ("text", Some(reason).filter(|it| !it.is_empty())),
            None => ("text", None),
        },
        Sort::Reminder => match Decision::read(value) {
            Some(Decision::Acknowledged) => ("flag", Some("true".to_owned())),
            Some(Decision::Snoozed(until)) => ("date", Some(until.to_string())),
            None => ("flag", None),
        },
    };
    ShownValue { kind: kind.to_owned(), text }
}

/// The value that a person typed for a slot in conflict.
pub(super) fn typed(
    change: &Queued,
    slot: &str,
    text: Option<&str>,
    fields: &[ShownField],
) -> Result<Value, UiFieldError> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(Value::Null) };
    let wrong = |code| UiFieldError::new("value", code);
    let as_value = |problem: UiFieldError| UiFieldError { field: "value".to_owned(), ..problem };
    match change.kind {
        Target::Annotation => {
            canonical(slot, Some(text), None, fields).map(|(_, value)| value).map_err(as_value)
        }
        Target::License => {
            let (name, email) = match text.trim().strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
                Some((name, email)) => (name, email),
                None => ("", text),
            };
            contact(name, email).map_err(|mut problems| as_value(problems.swap_remove(0)))
        }
        Target::Field => match slot {
            "name" => one_name("value", text).map(Value::from),
            "choices" => {
                let lines: Vec<String> = text.lines().map(str::to_owned).collect();
                choices("value", &lines).map(Value::from)
            }
            "position" => text.trim().parse::<i64>().map(Value::from).map_err(|_| wrong("form")),
            "on_own" | "on_shared" => text.trim().parse::<bool>().map(Value::from).map_err(|_| wrong("form")),
            _ => Err(wrong("form")),
        },
        Target::Setting => {
            let name = change.id.split_once('/').and_then(|(_, name)| Name::parse(name));
            match name {
                Some(Name::Leads | Name::LeadsOf(_) | Name::LeadsOfProduct(_) | Name::LeadsOfSite(_)) => {
                    let days = text.split_whitespace().map(str::parse).collect::<Result<Vec<u32>, _>>();
                    let days = days.ok().and_then(|days| lead_times("value", &days).ok());
                    days.map(|days| leads_value(&days)).ok_or_else(|| wrong("form"))
                }
                Some(Name::Reminder { .. }) => match text.trim() {
                    "true" => Ok(Decision::Acknowledged.value()),
                    day => {
                        let until = day.parse::<NaiveDate>().map_err(|_| wrong("form"))?;
                        Ok(Decision::Snoozed(until).value())
                    }
                },
                Some(Name::Asked { .. }) => {
                    let on = text.trim().parse::<NaiveDate>().map_err(|_| wrong("form"))?;
                    Ok(Value::from(on.to_string()))
                }
                Some(Name::Renewal { .. }) => match text.trim() {
                    "in_progress" => Ok(Renewal::InProgress.value()),
                    reason => Ok(Renewal::Declined { reason: reason.to_owned() }.value()),
                },
                Some(Name::Schedule | Name::Log { .. }) | None => Err(wrong("form")),
            }
        }
        // These are never in conflict.
        Target::Comment | Target::Request => Err(wrong("form")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use licet_mirror::outbox::{About, QueuedState};
    use serde_json::json;

    fn change(kind: Target, id: &str) -> Queued {
        Queued {
            key: "k".to_owned(),
            kind,
            id: id.to_owned(),
            about: About::default(),
            made_at: DateTime::UNIX_EPOCH,
            state: QueuedState::Conflict,
            slots: Vec::new(),
            error: None,
            seq: None,
        }
    }

    #[test]
    fn what_a_slot_shows_can_be_typed_again() {
        let cases = [
            (Target::Annotation, "e", "notes", json!("two\nlines")),
            (
                Target::License,
                "l",
                "technical_contact",
                json!({ "email": "ted@data.example", "name": "Ted <T>" }),
            ),
            (Target::License, "l", "technical_contact", json!({ "email": "ted@data.example", "name": "" })),
            (Target::Field, "f", "name", json!("Rack")),
            (Target::Field, "f", "choices", json!(["A", "B c"])),
            (Target::Field, "f", "position", json!(-7)),
            (Target::Field, "f", "on_own", json!(false)),
            (Target::Setting, "a/lead-times", "value", json!([90, 7])),
            (Target::Setting, "a/lead-times:M1", "value", json!([])),
            (Target::Setting, "a/reminder:M1:2026-12-31:30", "value", Decision::Acknowledged.value()),
            (
                Target::Setting,
                "a/reminder:M1:2026-12-31:30",
                "value",
                Decision::Snoozed("2026-12-24".parse().unwrap()).value(),
            ),
        ];
        for (kind, id, slot, value) in cases {
            let change = change(kind, id);
            let meaning = meaning(&change, slot, &HashMap::new()).unwrap();
            let text = shown(meaning.sort, &value).text;
            let again = typed(&change, slot, text.as_deref(), &[]).unwrap();
            let nothing = value.as_array().is_some_and(Vec::is_empty);
            assert_eq!(again, if nothing { Value::Null } else { value }, "{kind:?} {slot} as {text:?}");
        }
    }

    #[test]
    fn what_can_not_stand_in_a_slot_is_said_of_the_value() {
        let cases = [
            (Target::Annotation, "e", "field:gone", "x", "unknown-choice"),
            (Target::License, "l", "technical_contact", "Ted", "email-form"),
            (Target::Field, "f", "on_own", "perhaps", "form"),
            (Target::Field, "f", "kind", "number", "form"),
            (Target::Setting, "a/lead-times", "value", "90 soon", "form"),
            (Target::Setting, "a/lead-times", "value", "731", "form"),
            (Target::Setting, "a/reminder:M1:2026-12-31:30", "value", "2026-02-30", "form"),
            (Target::Setting, "a/theme", "value", "dark", "form"),
        ];
        for (kind, id, slot, text, code) in cases {
            let problem = typed(&change(kind, id), slot, Some(text), &[]).unwrap_err();
            assert_eq!((problem.field.as_str(), problem.code.as_str()), ("value", code), "{kind:?} {slot}");
        }
    }
}
