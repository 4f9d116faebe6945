//! What people wrote on an entitlement: notes, tags, values of user-defined fields. Each party has its own (`super::parties`).

use super::batch::Batch;
use super::merge::{Edit, Judged, Refused, edits, make, problem};
use super::parties::{self, Place};
use super::{field_rename_job, fields};
use crate::core::json::json;
use crate::records::slots::{self, Held};
use crate::records::{Document, Kind, Publisher};
use crate::store::{Error, Tx};
use licet_domain::FieldKind;
use licet_domain::authorship::{Party, parse_annotation_id};
use licet_domain::slots::{LONGEST_NOTES, MOST_TAGS, MOST_VALUES, ValueProblem, lines, tag};
use licet_protocol::FieldError;
use licet_protocol::change::Set;
use licet_protocol::document::{Annotation, FieldRef, Past};
use serde_json::Value;
use std::collections::BTreeMap;

const NOTES: &str = "notes";
const TAG: &str = "tag:";
const FIELD: &str = "field:";

/// Earlier values that are sent.
const MOST_PAST: i64 = 20;
/// Bytes of earlier values that are sent, and of the choices of fields: a document must stay a line that an app reads
/// (`licet_protocol::sync::LONGEST_LINE`).
const MOST_PAST_BYTES: usize = 64 * 1024;
const MOST_CHOICE_BYTES: usize = 128 * 1024;

/// Changes slots of an annotation: of the author's own party, on the entitlement that `id` names.
pub(super) fn change(
    p: &mut Publisher<'_, '_>,
    batch: &mut Batch,
    id: &str,
    set: &BTreeMap<String, Set>,
) -> Result<Judged, Refused> {
    let (place, party) = batch.writable(p.tx, id)?;
    let key = &*party.key(&place.entitlement_id);
    let held = slots::of(p.tx, Kind::Annotation, key)?;
    let edits = edits(set, |slot, value| canonical(p.tx, batch, &party, slot, value, held.get(slot)))?;
    room(&held, &edits, TAG, MOST_TAGS)?;
    room(&held, &edits, FIELD, MOST_VALUES)?;
    let judged = make(p, &batch.author, Kind::Annotation, key, &held, &edits)?;
    for slot in &judged.made {
        if let Some(field) = slot.strip_prefix(FIELD) {
            field_rename_job::note_use(p.tx, field, key)?;
        }
    }
    if !judged.made.is_empty() {
        batch.stale.annotations.insert(key.to_owned());
    }
    Ok(judged)
}

/// The value in its canonical form; none deletes.
fn canonical(
    tx: &mut Tx<'_>,
    batch: &mut Batch,
    party: &Party,
    slot: &str,
    value: &Value,
    held: Option<&Held>,
) -> Result<Result<Option<Value>, FieldError>, Error> {
    let wrong = |code| Ok(Err(problem(slot, code)));
    if slot == NOTES {
        return Ok(match value {
            Value::Null => Ok(None),
            Value::String(text) => {
                lines(text, LONGEST_NOTES).map(|text| text.map(Value::from)).map_err(|error| match error {
                    ValueProblem::TooLong => problem(slot, "too-long").with("maximum", LONGEST_NOTES),
                    _ => problem(slot, "form"),
                })
            }
            _ => Err(problem(slot, "form")),
        });
    }
    if let Some(text) = slot.strip_prefix(TAG) {
        return match value {
            _ if tag(text).as_deref() != Some(text) => wrong("form"),
            Value::Null => Ok(Ok(None)),
            Value::Bool(true) => Ok(Ok(Some(Value::Bool(true)))),
            _ => wrong("form"),
        };
    }
    let Some(field) = slot.strip_prefix(FIELD) else { return wrong("form") };
    let text = match value {
        Value::Null => return Ok(Ok(None)),
        Value::String(text) if text.trim().is_empty() => return Ok(Ok(None)),
        Value::String(text) => text,
        _ => return wrong("form"),
    };
    // What stands there may stay, also when it is no longer among the choices.
    if held.is_some_and(|held| held.value.as_ref() == Some(value)) {
        return Ok(Ok(Some(value.clone())));
    }
    // A field that the author has no business with is not told apart from one that there is not.
    if !fields::may_use(tx, batch, field, party)? {
        return wrong("unknown-choice");
    }
    let Some(field) = fields::there(tx, field)? else { return wrong("unknown-choice") };
    Ok(field.kind.canonical(text, &field.choices).map(|text| Some(Value::from(text))).map_err(|error| {
        match error {
            ValueProblem::TooLong => problem(slot, "too-long").with("maximum", FieldKind::LONGEST),
            ValueProblem::UnknownChoice => problem(slot, "unknown-choice"),
            ValueProblem::Form => problem(slot, "form"),
        }
    }))
}

/// Refuses more slots of one sort than there is room for. (Those that are there already may stay.)
fn room(
    held: &BTreeMap<String, Held>,
    edits: &BTreeMap<String, Edit>,
    sort: &str,
    most: usize,
) -> Result<(), Refused> {
    let is_set = |slot: &str| held.get(slot).is_some_and(|held| held.value.is_some());
    let of_sort = |slot: &&String| slot.starts_with(sort);
    let new = |slot: &&String| edits[*slot].value.is_some() && !is_set(slot);
    let Some(first) = edits.keys().filter(of_sort).find(new) else { return Ok(()) };
    let kept = held.keys().filter(of_sort).filter(|slot| is_set(slot));
    let kept = kept.filter(|slot| edits.get(*slot).is_none_or(|edit| edit.value.is_some())).count();
    let added = edits.keys().filter(of_sort).filter(new).count();
    if kept + added > most { Err(problem(first, "no-room").with("maximum", most).into()) } else { Ok(()) }
}

/// The document of a party's; none where there is nothing to show.
pub(super) fn document(tx: &mut Tx<'_>, place: &Place, party: &Party) -> Result<Option<Annotation>, Error> {
    let key = &*party.key(&place.entitlement_id);
    let mut slots = slots::of(tx, Kind::Annotation, key)?;
    if slots.is_empty() {
        return Ok(None);
    }
    slots.retain(|_, held| held.value.is_some());
    let mut history = slots::history(tx, Kind::Annotation, key, MOST_PAST)?;
    // A deleted field is not shown, nor what it held.
    let mut fields: BTreeMap<String, Option<FieldRef>> = BTreeMap::new();
    for slot in slots.keys().chain(history.iter().map(|past| &past.slot)) {
        if let Some(id) = slot.strip_prefix(FIELD)
            && !fields.contains_key(id)
        {
            fields.insert(id.to_owned(), fields::there(tx, id)?);
        }
    }
    let shown = |slot: &str| match slot.strip_prefix(FIELD) {
        Some(id) => fields.get(id).is_some_and(Option::is_some),
        None => true,
    };
    slots.retain(|slot, _| shown(slot));
    history.retain(|past| shown(&past.slot));
    if slots.is_empty() && history.is_empty() {
        return Ok(None);
    }
    let mut fields = fields.into_iter().filter_map(|(id, field)| Some((id, field?))).collect();
    bound(&mut history, &mut fields);
    let entitlement_id = place.entitlement_id.clone();
    let belongs_to = Some(parties::belongs_to(tx, party)?);
    Ok(Some(Annotation { entitlement_id, belongs_to, slots: slots::shown(slots), fields, history }))
}

/// Leaves out what would make the document longer than a line: the oldest values, and choices.
fn bound(history: &mut Vec<Past>, fields: &mut BTreeMap<String, FieldRef>) {
    let mut bytes = 0;
    let fitting = history.iter().take_while(|past| {
        bytes += past.was.value.to_string().len();
        bytes <= MOST_PAST_BYTES
    });
    history.truncate(fitting.count());
    let mut bytes = 0;
    for field in fields.values_mut() {
        bytes += field.choices.iter().map(|choice| choice.len() + 3).sum::<usize>();
        if bytes > MOST_CHOICE_BYTES {
            field.choices.clear();
        }
    }
}

/// Publishes the annotation with this key anew, where its entitlement is there.
pub(super) fn publish(p: &mut Publisher<'_, '_>, key: &str) -> Result<(), Error> {
    let (entitlement_id, Some(party)) = parse_annotation_id(key) else { return Ok(()) };
    let Some(place) = Place::read(p.tx, entitlement_id)? else { return Ok(()) };
    let id = place.annotation_id(&party);
    let Some(shares) = parties::shares_of(p.tx, entitlement_id)? else { return Ok(()) };
    match document(p.tx, &place, &party)? {
        Some(annotation) => {
            let (kind, body) = (Kind::Annotation, json(&annotation)?);
            let scopes = &parties::readers(p.tx, &party, &shares)?;
            p.put(Document { kind, id: &id, site: None, scopes, body, license_keys: None }).map(drop)
        }
        None => p.delete(Kind::Annotation, &id),
    }
}
