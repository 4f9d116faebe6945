//! User-defined fields: defined by an account, for its own and shared licenses.
//!
//! A field's document is its account's alone. Members of the account's site meet it with the values that belong to the
//! site, and may set values in it there. A deleted field keeps its slots and its values, which are no longer shown; it comes back when an
//! edit of it arrives that did not know of the deletion (editing beats deleting).

use super::batch::Batch;
use super::merge::{Edit, Judged, Refused, edits, problem};
use super::parties;
use crate::core::error::ApiError;
use crate::core::json::json;
use crate::records::slots::{self, Author, Held};
use crate::records::{Document, Kind, Publisher};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::authorship::{Party, parse_annotation_id};
use licet_domain::slots::{LONGEST_NAME, MOST_CHOICES, MOST_FIELDS, Verdict, judge, name};
use licet_domain::{FieldKind, Scope};
use licet_protocol::FieldError;
use licet_protocol::change::Set;
use licet_protocol::document::{Field, FieldRef};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const NAME: &str = "name";
const KIND: &str = "kind";
const CHOICES: &str = "choices";
const POSITION: &str = "position";
const DELETED: &str = "deleted";

/// Defines a field, or changes one of the account's own.
pub(super) fn change(
    p: &mut Publisher<'_, '_>,
    batch: &mut Batch,
    id: &str,
    set: &BTreeMap<String, Set>,
) -> Result<Judged, Refused> {
    let owner = p.tx.query_one("SELECT account_id FROM field WHERE id = $1", values![id])?;
    let owner = owner.map(|row| row.string(0)).transpose()?;
    if owner.as_ref().is_some_and(|owner| *owner != batch.author.caller.account_id) {
        return Err(ApiError::not_found().into());
    }
    let held = slots::of(p.tx, Kind::Field, id)?;
    let mut edits = edits(set, |slot, value| Ok(canonical(slot, value)))?;
    let deletion = edits.remove(DELETED);
    whole(id, &held, &edits)?;
    let mut judged = Judged::default();
    for (slot, edit) in &edits {
        let theirs = held.get(slot);
        let (value, current) = theirs.map_or((None, 0), |held| (held.value.as_ref(), held.seq));
        judged.note(slot, judge(edit.value.as_ref(), edit.base, value, current), || theirs.cloned());
    }
    let was_deleted = is_deleted(&held);
    let edited = !judged.made.is_empty();
    // What becomes of the field itself.
    let deleted = match deletion {
        Some(edit) => {
            let verdict = judge_deletion(&edit, &held, was_deleted);
            if judged.note(DELETED, verdict, || newest(&held)) { edit.value.is_some() } else { was_deleted }
        }
        // Editing beats deleting: whoever edits a field has not seen that it is gone.
        None => was_deleted && !edited,
    };
    let appears = !deleted && (was_deleted || owner.is_none());
    if appears && count(p.tx, &batch.author.caller.account_id)? >= MOST_FIELDS {
        return Err(problem(NAME, "no-room").with("maximum", MOST_FIELDS).into());
    }
    if owner.is_none() {
        let sql = "INSERT INTO field (id, account_id, by_name) VALUES ($1, $2, $3)";
        let author = &batch.author;
        p.tx.execute(sql, values![id, &author.caller.account_id, author.name.as_ref()])?;
    }
    if !judged.made.is_empty() {
        write(p, &batch.author, id, &edits, &judged.made, deleted)?;
        batch.stale.fields.insert(id.to_owned());
        let others_see = |slot: &String| [NAME, CHOICES].contains(&slot.as_str());
        if was_deleted != deleted || judged.made.iter().any(others_see) {
            batch.stale.renamed.insert(id.to_owned());
        }
    }
    Ok(judged)
}

fn write(
    p: &mut Publisher<'_, '_>,
    author: &Author,
    id: &str,
    edits: &BTreeMap<String, Edit>,
    made: &[String],
    deleted: bool,
) -> Result<(), Error> {
    let seq = p.number()?;
    for (slot, edit) in edits.iter().filter(|(slot, _)| made.contains(slot)) {
        slots::set(p.tx, author, Kind::Field, id, slot, edit.value.as_ref(), seq)?;
    }
    // It moves with every edit, so that a deletion that did not know of it gives way.
    let value = deleted.then_some(Value::Bool(true));
    slots::set(p.tx, author, Kind::Field, id, DELETED, value.as_ref(), seq)
}

/// A value in its canonical form.
fn canonical(slot: &str, value: &Value) -> Result<Option<Value>, FieldError> {
    match (slot, value) {
        (NAME | KIND, Value::Null) => Err(problem(slot, "required")),
        (_, Value::Null) => Ok(None),
        (NAME, Value::String(text)) => one_name(slot, text).map(|name| Some(Value::from(name))),
        (KIND, Value::String(word)) => match FieldKind::parse(word) {
            Some(kind) => Ok(Some(Value::from(kind.as_str()))),
            None => Err(problem(slot, "unknown-choice")),
        },
        (CHOICES, Value::Array(items)) if items.len() > MOST_CHOICES => {
            Err(problem(slot, "no-room").with("maximum", MOST_CHOICES))
        }
        (CHOICES, Value::Array(items)) => {
            let mut choices: Vec<String> = Vec::with_capacity(items.len());
            for item in items {
                let text = item.as_str().ok_or_else(|| problem(slot, "form"))?;
                let choice = one_name(slot, text)?;
                if choices.contains(&choice) {
                    return Err(problem(slot, "form"));
                }
                choices.push(choice);
            }
            Ok(if choices.is_empty() { None } else { Some(Value::from(choices)) })
        }
        (POSITION, Value::Number(number)) if number.is_i64() => Ok(Some(value.clone())),
        ("on_own" | "on_shared", Value::Bool(_)) | (DELETED, Value::Bool(true)) => Ok(Some(value.clone())),
        _ => Err(problem(slot, "form")),
    }
}

fn one_name(slot: &str, text: &str) -> Result<String, FieldError> {
    if text.trim().is_empty() {
        return Err(problem(slot, "required"));
    }
    if text.split_whitespace().collect::<Vec<_>>().join(" ").chars().count() > LONGEST_NAME {
        return Err(problem(slot, "too-long").with("maximum", LONGEST_NAME));
    }
    name(text).ok_or_else(|| problem(slot, "form"))
}

/// A field has a name and a kind, which stays; one to choose from has choices.
fn whole(id: &str, held: &BTreeMap<String, Held>, edits: &BTreeMap<String, Edit>) -> Result<(), Refused> {
    let mut problems = Vec::new();
    if held.is_empty() && !uuid::Uuid::parse_str(id).is_ok_and(|uuid| uuid.to_string() == id) {
        problems.push(FieldError::new("id", "form"));
    }
    let kept = |slot: &str| held.get(slot).and_then(|held| held.value.as_ref());
    let after = |slot: &str| edits.get(slot).map_or_else(|| kept(slot), |edit| edit.value.as_ref());
    for slot in [NAME, KIND] {
        if after(slot).is_none() {
            problems.push(problem(slot, "required"));
        }
    }
    if kept(KIND).is_some_and(|kind| after(KIND) != Some(kind)) {
        problems.push(problem(KIND, "form"));
    }
    let choice = Value::from(FieldKind::Choice.as_str());
    if after(KIND) == Some(&choice) && after(CHOICES).is_none() {
        problems.push(problem(CHOICES, "required"));
    }
    if problems.is_empty() { Ok(()) } else { Err(Refused::invalid(problems)) }
}

fn is_deleted(held: &BTreeMap<String, Held>) -> bool {
    held.get(DELETED).is_some_and(|held| held.value.is_some())
}

/// The slot that tells when the field was changed last.
fn newest(held: &BTreeMap<String, Held>) -> Option<Held> {
    held.get(DELETED).cloned()
}

/// For a deletion, being there is what the others' edits say; a deletion based on nothing is of a field that its maker
/// has just made and not seen come back yet.
fn judge_deletion(edit: &Edit, held: &BTreeMap<String, Held>, was_deleted: bool) -> Verdict {
    let there = |deleted: bool| if deleted { None } else { Some(()) };
    let current = held.get(DELETED).map_or(0, |held| held.seq);
    let base = if edit.base == 0 { current } else { edit.base };
    judge(there(edit.value.is_some()).as_ref(), base, there(was_deleted).as_ref(), current)
}

/// How many fields an account has, deleted ones aside.
fn count(tx: &mut Tx<'_>, account_id: &str) -> Result<usize, Error> {
    let sql = "SELECT COUNT(*) FROM field f JOIN slot s ON s.kind = $1 AND s.id = f.id AND s.slot = $2 \
               WHERE f.account_id = $3 AND s.value IS NULL";
    let row = tx.query_one(sql, values![Kind::Field.code(), DELETED, account_id])?;
    Ok(usize::try_from(row.map_or(Ok(0), |row| row.int(0))?).unwrap_or(usize::MAX))
}

/// Values of a field that are looked at for one that belongs to a site.
const MOST_USES: i64 = 200;

/// Whether the author of a batch may set values in a field where they belong to this party: in a field of their own, and, for
/// a site, in one of another member's that the site has values in already. So nobody carries a field away whose id they
/// once saw, to read what becomes of its name. (What a value is in already may stay, see `super::on_entitlement`.)
pub(super) fn may_use(
    tx: &mut Tx<'_>,
    batch: &mut Batch,
    field_id: &str,
    party: &Party,
) -> Result<bool, Error> {
    let owner = tx.query_one("SELECT account_id FROM field WHERE id = $1", values![field_id])?;
    let Some(owner) = owner.map(|row| row.string(0)).transpose()? else { return Ok(false) };
    if owner == batch.author.caller.account_id {
        return Ok(true);
    }
    let Party::Site(site) = party else { return Ok(false) };
    if !batch.is_member(tx, site)? || !parties::is_member(tx, &owner, site)? {
        return Ok(false);
    }
    let sql = "SELECT u.entitlement_id FROM field_use u JOIN slot s ON s.id = u.entitlement_id \
               WHERE u.field_id = $1 AND s.kind = $2 AND s.slot = $3 AND s.value IS NOT NULL LIMIT $4";
    let slot = format!("field:{field_id}");
    for row in tx.query(sql, values![field_id, Kind::Annotation.code(), &slot, MOST_USES])? {
        if parse_annotation_id(row.text(0)?).1.as_ref() == Some(party) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A field as those meet it who see values in it; none where there is none, or no longer.
pub(super) fn there(tx: &mut Tx<'_>, id: &str) -> Result<Option<FieldRef>, Error> {
    let row = tx.query_one("SELECT account_id, by_name FROM field WHERE id = $1", values![id])?;
    let Some(row) = row else { return Ok(None) };
    let held = slots::of(tx, Kind::Field, id)?;
    if is_deleted(&held) {
        return Ok(None);
    }
    let text = |slot: &str| held.get(slot).and_then(|held| held.value.as_ref()).and_then(Value::as_str);
    let Some(kind) = text(KIND).and_then(FieldKind::parse) else { return Ok(None) };
    let choices = held.get(CHOICES).and_then(|held| held.value.as_ref()).and_then(Value::as_array);
    let choices = choices.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let name = text(NAME).unwrap_or_default().to_owned();
    Ok(Some(FieldRef { name, kind, choices, owner: row.string(0)?, owner_name: row.opt_string(1)? }))
}

/// Publishes a field to its account, or that it is no more.
pub(super) fn publish(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let row = p.tx.query_one("SELECT account_id, by_name FROM field WHERE id = $1", values![id])?;
    let Some(row) = row else { return Ok(()) };
    let mut held = slots::of(p.tx, Kind::Field, id)?;
    if is_deleted(&held) {
        return p.delete(Kind::Field, id);
    }
    let deleted = held.remove(DELETED).map(Held::slot);
    let mut slots = slots::shown(held);
    slots.extend(deleted.map(|slot| (DELETED.to_owned(), slot)));
    let scopes = BTreeSet::from([Scope::Owner(row.string(0)?)]);
    let body = json(&Field { owner: row.string(0)?, owner_name: row.opt_string(1)?, slots })?;
    p.put(Document { kind: Kind::Field, id, site: None, scopes: &scopes, body, license_keys: None }).map(drop)
}
