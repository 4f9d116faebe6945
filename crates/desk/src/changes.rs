//! Changes: what waits in the outbox, what was refused or is in conflict, its export; and what changed at the vendor.
//!
//! Not for: making changes (the screens that they are made on), and what becomes of them (`licet-mirror`).

use crate::annotations::{base, canonical, choices, contact, one_name};
use crate::api::*;
use crate::app::{Desk, lead_times};
use crate::error::CHANGE_SETTLED;
use crate::events::Topic;
use crate::exports::lost_edits;
use crate::mirrors::blocking;
use crate::sync::count;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Target;
use licet_mirror::outbox::{Base, Queued, Resolution};
use licet_mirror::{Altered, Change, Mirror, ShownField, What};
use licet_renewals::shared::{Decision, Name, leads_value};
use licet_renewals::{Assistant, Keys};
use rand::Rng;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// Most rows of one answer.
const MOST: usize = 500;

/// A name for a change: a UUIDv7 (docs/SYNC.md, rule 16).
fn key(now: DateTime<Utc>, rng: &mut impl Rng) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &rng.random()).into_uuid()
}

/// What a slot holds, as people see it.
#[derive(Clone, Copy)]
enum Sort {
    /// Of a user-defined field's kind: `text`, `number`, `date`, `choice`, `link`.
    Field(&'static str),
    Flag,
    Contact,
    Choices,
    Days,
    Reminder,
}

/// What a slot of a change is to people.
struct Meaning {
    /// `OutboxSlot::slot`.
    slot: &'static str,
    /// `OutboxSlot::name`.
    name: Option<String>,
    sort: Sort,
}

/// None for slots that say nothing beside the others.
fn meaning(change: &Queued, slot: &str, fields: &HashMap<String, ShownField>) -> Option<Meaning> {
    const TEXT: Sort = Sort::Field("text");
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
            let name = change.id.split_once('/').and_then(|(_, name)| Name::parse(name));
            match name {
                Some(Name::Reminder { .. }) => plain("reminder", Sort::Reminder),
                Some(Name::Leads | Name::LeadsOf(_)) => plain("lead_times", Sort::Days),
                None => None,
            }
        }
    }
}

/// Any JSON on one line.
fn line(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => Some(list.iter().filter_map(line).collect::<Vec<_>>().join(", ")),
        Value::Object(object) => Some(object.values().filter_map(line).collect::<Vec<_>>().join(" ")),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
    }
    .filter(|text| !text.is_empty())
}

fn contact_text(value: &Value) -> Option<String> {
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

fn shown(sort: Sort, value: &Value) -> ShownValue {
    let (kind, text) = match sort {
        Sort::Field(kind) => (kind, line(value)),
        Sort::Flag => ("flag", line(value)),
        Sort::Contact => ("contact", contact_text(value)),
        Sort::Choices => ("text", texts(value, "\n")),
        Sort::Days => ("days", texts(value, " ")),
        Sort::Reminder => match Decision::read(value) {
            Some(Decision::Acknowledged) => ("flag", Some("true".to_owned())),
            Some(Decision::Snoozed(until)) => ("date", Some(until.to_string())),
            None => ("flag", None),
        },
    };
    ShownValue { kind: kind.to_owned(), text }
}

/// The value that a person typed for a slot in conflict.
fn typed(
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
                Some(Name::Leads | Name::LeadsOf(_)) => {
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
                None => Err(wrong("form")),
            }
        }
        // Comments are never in conflict.
        Target::Comment => Err(wrong("form")),
    }
}

fn row(mirror: &Mirror, change: Queued, fields: &HashMap<String, ShownField>) -> Result<OutboxRow, UiError> {
    let entitlement = match &change.about.entitlement_id {
        Some(id) => mirror.by_id(id)?,
        None => None,
    };
    let slots = change
        .slots
        .iter()
        .filter_map(|slot| {
            let Meaning { slot: sort_of_slot, name, sort } = meaning(&change, &slot.slot, fields)?;
            let theirs = slot.theirs.as_ref();
            Some(OutboxSlot {
                slot: sort_of_slot.to_owned(),
                key: slot.slot.clone(),
                name,
                before: shown(sort, &slot.before),
                after: shown(sort, &slot.mine),
                base: Base { seq: slot.base, value: slot.before.clone() }.to_token(),
                theirs: theirs.map(|theirs| shown(sort, &theirs.value)),
                by: theirs.and_then(|theirs| theirs.by.clone()),
                at: theirs.map(|theirs| theirs.at),
                theirs_base: theirs
                    .map(|theirs| Base { seq: theirs.seq, value: theirs.value.clone() }.to_token()),
            })
        })
        .collect();
    Ok(OutboxRow {
        key: change.key,
        kind: change.kind.as_str().to_owned(),
        entitlement_id: entitlement.as_ref().map(|row| row.id.clone()),
        name: change.about.name,
        product: entitlement.map(|row| row.product_name),
        made_at: change.made_at,
        state: change.state.as_str().to_owned(),
        slots,
        error: change.error.map(UiError::from),
    })
}

/// One altered field of a document of the vendor's.
fn altered(altered: Altered) -> AlteredField {
    let kind = match altered.field.as_str() {
        "technical_contact" => "contact",
        field if field.ends_with("_on") => "date",
        field if field.ends_with("_at") => "date",
        _ => match if altered.after.is_null() { &altered.before } else { &altered.after } {
            Value::Number(_) => "number",
            Value::Bool(_) => "flag",
            _ => "text",
        },
    };
    let value = |value: &Value| {
        let text = match kind {
            "contact" => contact_text(value),
            // Of a moment, its day.
            "date" => line(value).map(|text| text.chars().take(10).collect()),
            _ => line(value),
        };
        ShownValue { kind: kind.to_owned(), text }
    };
    AlteredField { before: value(&altered.before), after: value(&altered.after), field: altered.field }
}

fn vendor_change(change: Change) -> VendorChange {
    VendorChange {
        n: change.n,
        at: change.at,
        what: change.what.as_str().to_owned(),
        kind: change.kind,
        entitlement_id: change.entitlement_id,
        name: change.label,
        product: change.product,
        site: change.site,
        renewed_by: change.renewed_by,
        fields: change.altered.into_iter().map(altered).collect(),
        new: change.new,
    }
}

impl Desk {
    /// Changes something by way of the outbox: what `work` queues is on the disk when this returns, holds here at once,
    /// and goes to the portal at once where that can be reached. `topics` are what else it makes stale.
    pub(crate) async fn edit<T: Send + 'static>(
        &self,
        topics: &[Topic],
        work: impl FnOnce(&Mirror, Keys<'_>, DateTime<Utc>) -> Result<T, UiError> + Send + 'static,
    ) -> Result<T, UiError> {
        let opened = self.opened()?;
        let (now, mut rng) = (self.setup.clock.now(), (self.setup.random)());
        let mirror = Arc::clone(&opened.mirror);
        let done = blocking(move || work(&mirror, &mut || key(now, &mut rng), now)).await?;
        opened.sync.edited();
        self.bell.stale(&[&[Topic::Changes, Topic::Sync], topics].concat());
        Ok(done)
    }

    /// Decides about one change of the outbox. Reminders may have been decided about by it.
    async fn decide(
        &self,
        work: impl FnOnce(&Mirror, Keys<'_>, DateTime<Utc>) -> Result<bool, UiError> + Send + 'static,
    ) -> Result<(), UiError> {
        let done = self.edit(&[Topic::Catalog, Topic::Renewals, Topic::Settings], work).await?;
        self.opened()?.reminders.notify_one();
        if done { Ok(()) } else { Err(UiError::new(CHANGE_SETTLED)) }
    }

    /// `outbox`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn outbox(&self) -> Result<Outbox, UiError> {
        let opened = self.opened()?;
        let (next_try, problem) = (opened.sync.next_try(), opened.sync.push_problem());
        let export = self.newest_export(opened.mirror.identity());
        let mirror = Arc::clone(&opened.mirror);
        blocking(move || {
            let counts = mirror.outbox_counts()?;
            let lost = mirror.lost_edits()?.map(|lost| lost_edits(lost, export));
            let fields = mirror.fields()?.into_iter().map(|field| (field.id.clone(), field)).collect();
            let changes = mirror.outbox(MOST)?;
            let rows = changes.into_iter().map(|change| row(&mirror, change, &fields));
            Ok(Outbox {
                waiting: count(counts.waiting),
                undecided: count(counts.undecided),
                lost,
                rows: rows.collect::<Result<_, _>>()?,
                next_try: next_try.filter(|_| counts.waiting > 0),
                problem: problem.filter(|_| counts.waiting > 0),
            })
        })
        .await
    }

    /// `outbox_retry`: sends a refused change again.
    ///
    /// # Errors
    /// When there is no refused change of this key any more, or the mirror can't be written.
    pub async fn outbox_retry(&self, by: ByKey) -> Result<(), UiError> {
        self.decide(move |mirror, keys, now| Ok(mirror.outbox_retry(&by.key, keys(), now)?)).await?;
        self.opened()?.sync.hurry();
        Ok(())
    }

    /// `outbox_discard`: takes back a change that waits, or gives up one that was refused or is in conflict.
    ///
    /// # Errors
    /// When there is none such any more, or the mirror can't be written.
    pub async fn outbox_discard(&self, by: ByKey) -> Result<(), UiError> {
        self.decide(move |mirror, _, _| {
            let change = mirror.queued(&by.key)?;
            let done = mirror.outbox_discard(&by.key)?;
            if let Some(change) = change.filter(|change| done && change.kind == Target::Setting)
                && let Some((_, name)) = change.id.split_once('/')
            {
                Assistant::new(mirror).taken_back(name)?;
            }
            Ok(done)
        })
        .await
    }

    /// `conflict_resolve`
    ///
    /// # Errors
    /// When the value needs to be another one, the slot is in conflict no more, or the mirror can't be written.
    pub async fn conflict_resolve(&self, form: ConflictForm) -> Result<(), UiError> {
        self.decide(move |mirror, keys, now| {
            let resolution = match form.take.as_str() {
                "mine" => Resolution::Mine,
                "theirs" => Resolution::Theirs,
                "edit" => {
                    let Some(change) = mirror.queued(&form.key)? else { return Ok(false) };
                    let value = typed(&change, &form.slot, form.value.as_deref(), &mirror.fields()?);
                    Resolution::Edit(value.map_err(|problem| UiError::fields(vec![problem]))?)
                }
                _ => return Err(UiError::field("take", "unknown-choice")),
            };
            let seen =
                base("value", form.base.as_deref()).map_err(|problem| UiError::fields(vec![problem]))?;
            Ok(mirror.outbox_resolve_seen(&form.key, &form.slot, resolution, seen.as_ref(), keys(), now)?)
        })
        .await
    }

    /// `vendor_changes`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn vendor_changes(&self, asked: VendorChangesQuery) -> Result<VendorChanges, UiError> {
        let what: Option<Vec<What>> = asked.what.iter().map(|what| What::parse(what)).collect();
        let what = what.ok_or_else(|| UiError::field("what", "unknown-choice"))?;
        self.on_mirror(move |mirror| {
            let most = (asked.count as usize).min(MOST);
            let changes = mirror.changes(&what, asked.start as usize, most)?;
            let by_what: BTreeMap<String, u32> = changes
                .new_by_what
                .into_iter()
                .map(|(what, number)| (what.as_str().to_owned(), count(number)))
                .collect();
            Ok(VendorChanges {
                total: count(changes.total),
                new: count(changes.new),
                seen_at: changes.seen_at,
                new_by_what: by_what,
                rows: changes.rows.into_iter().map(vendor_change).collect(),
            })
        })
        .await
    }

    /// `vendor_changes_seen`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be written.
    pub async fn vendor_changes_seen(&self) -> Result<(), UiError> {
        let now = self.setup.clock.now();
        self.on_mirror(move |mirror| Ok(mirror.changes_seen(now)?)).await?;
        self.bell.stale(&[Topic::Changes]);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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

    #[test]
    fn altered_fields_are_shown_by_what_they_hold() {
        let of = |field: &str, before: Value, after: Value| {
            let field = altered(Altered { field: field.to_owned(), before, after });
            (field.before.kind, field.before.text, field.after.text)
        };
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(of("quantity", json!(10), json!(25)), ("number".into(), some("10"), some("25")));
        assert_eq!(
            of("ends_on", json!(null), json!("2027-01-01")),
            ("date".into(), None, some("2027-01-01"))
        );
        let at = json!("2026-11-21T08:00:00Z");
        assert_eq!(of("registered_at", json!(null), at), ("date".into(), None, some("2026-11-21")));
        assert_eq!(of("key_printed", json!(false), json!(null)), ("flag".into(), some("false"), None));
        assert_eq!(
            of("covers", json!(["B1"]), json!(["B2", "B3"])),
            ("text".into(), some("B1"), some("B2, B3"))
        );
        let pool = json!([{ "quantity": 3, "sku": "S" }]);
        assert_eq!(of("flex_pool", json!([]), pool), ("text".into(), None, some("3 S")));
        let ted = json!({ "email": "ted@data.example", "name": "Ted" });
        let shown = some("Ted <ted@data.example>");
        assert_eq!(of("technical_contact", json!(null), ted), ("contact".into(), None, shown));
    }
}
