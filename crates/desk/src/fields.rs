//! User-defined fields: what they are, their order, and defining them.

use crate::api::*;
use crate::border::count;
use crate::context::Desk;
use crate::events::Topic;
use crate::forms::{base, bases, choices, no_room, not_found, one_name};
use licet_domain::slots::{MOST_FIELDS, name};
use licet_domain::{FieldKind, Target};
use licet_mirror::outbox::{About, Base, NewChange};
use licet_mirror::{Mirror, ShownField};
use serde_json::Value;
use std::collections::BTreeMap;

/// Between the places of two fields, so that one can be put between them without touching others.
const APART: i64 = 1 << 20;

/// A user-defined field for the border.
pub(crate) fn field(field: ShownField) -> FieldView {
    FieldView {
        id: field.id,
        name: field.name,
        kind: field.kind.as_str().to_owned(),
        choices: field.choices,
        own: field.own,
        owner_name: field.owner_name.filter(|_| !field.own),
        on_own: field.on_own,
        on_shared: field.on_shared,
        used: count(field.used),
        pending: field.pending,
        bases: field.bases.iter().map(|(slot, base)| (slot.clone(), base.to_token())).collect(),
    }
}

/// A field's slots as a form sets them.
fn definition(form: &FieldForm, kind: FieldKind) -> Result<BTreeMap<String, Value>, UiError> {
    let mut problems = Vec::new();
    let mut ok = |judged: Result<Value, UiFieldError>| {
        judged.unwrap_or_else(|problem| {
            problems.push(problem);
            Value::Null
        })
    };
    let name = ok(one_name("name", &form.name).map(Value::from));
    let choices = if kind == FieldKind::Choice {
        ok(choices("choices", &form.choices).and_then(|choices| {
            if choices.is_empty() {
                Err(UiFieldError::new("choices", "required"))
            } else {
                Ok(Value::from(choices))
            }
        }))
    } else {
        Value::Null
    };
    if !problems.is_empty() {
        return Err(UiError::fields(problems));
    }
    Ok([
        ("name", name),
        ("kind", Value::from(kind.as_str())),
        ("choices", choices),
        ("on_own", Value::Bool(form.on_own)),
        ("on_shared", Value::Bool(form.on_shared)),
    ]
    .into_iter()
    .map(|(slot, value)| (slot.to_owned(), value))
    .collect())
}

/// What a slot of a field held when an edit began; what it holds now, where that isn't known.
fn before(field: &ShownField, bases: &BTreeMap<String, Base>, slot: &str) -> Value {
    if let Some(base) = bases.get(slot) {
        return base.value.clone();
    }
    match slot {
        "name" => Value::from(field.name.as_str()),
        "choices" => Value::from(field.choices.clone()),
        "on_own" => Value::Bool(field.on_own),
        _ => Value::Bool(field.on_shared),
    }
}

fn own_fields(mirror: &Mirror) -> Result<Vec<ShownField>, UiError> {
    Ok(mirror.fields()?.into_iter().filter(|field| field.own).collect())
}

fn own_field(mirror: &Mirror, id: &str) -> Result<ShownField, UiError> {
    own_fields(mirror)?.into_iter().find(|field| field.id == id).ok_or_else(not_found)
}

/// The places that a move gives: of the moved field alone where there is room, else of all. `order` are the other fields.
fn places(order: &[(String, i64)], moved: &str, to: usize) -> Vec<(String, i64)> {
    let to = to.min(order.len());
    let before = to.checked_sub(1).map(|at| order[at].1);
    let after = order.get(to).map(|(_, place)| *place);
    let between = match (before, after) {
        (None, None) => Some(0),
        (Some(before), None) => before.checked_add(APART),
        (None, Some(after)) => after.checked_sub(APART),
        (Some(before), Some(after)) => {
            let middle = before.midpoint(after);
            (before < middle && middle < after).then_some(middle)
        }
    };
    if let Some(place) = between {
        return vec![(moved.to_owned(), place)];
    }
    let mut ids: Vec<&str> = order.iter().map(|(id, _)| id.as_str()).collect();
    ids.insert(to, moved);
    ids.into_iter().zip(0..).map(|(id, at)| (id.to_owned(), at * APART)).collect()
}

impl Desk {
    /// `fields`: own ones in their order, then those that came with others' entitlements.
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn fields(&self) -> Result<Vec<FieldView>, UiError> {
        self.on_mirror(|mirror| Ok(mirror.fields()?.into_iter().map(field).collect())).await
    }

    /// `field_save`
    ///
    /// # Errors
    /// When a value needs to be another one, there is no room for one more field, there is no such field of this account,
    /// or the mirror can't be written.
    pub async fn field_save(&self, form: FieldForm) -> Result<FieldView, UiError> {
        let bases = bases(&form.bases)?;
        self.edit(&[Topic::Catalog], move |mirror, keys, now| {
            let (id, set) = match &form.id {
                Some(id) => {
                    let standing = own_field(mirror, id)?;
                    let mut set = definition(&form, standing.kind)?;
                    // What is left as it was when the edit began says nothing about what has come since.
                    set.retain(|slot, value| {
                        let settable = match slot.as_str() {
                            "choices" => standing.kind == FieldKind::Choice,
                            slot => matches!(slot, "name" | "on_own" | "on_shared"),
                        };
                        settable && *value != before(&standing, &bases, slot)
                    });
                    (id.clone(), set)
                }
                None => {
                    let kind = FieldKind::parse(&form.kind)
                        .ok_or_else(|| UiError::field("kind", "unknown-choice"))?;
                    let mut set = definition(&form, kind)?;
                    set.retain(|_, value| !value.is_null());
                    let own = own_fields(mirror)?;
                    if own.len() >= MOST_FIELDS {
                        return Err(UiError::fields(vec![no_room("name", MOST_FIELDS)]));
                    }
                    let last = own.iter().map(|field| field.position).max();
                    let place = last.map_or(0, |last| last.saturating_add(APART));
                    set.insert("position".to_owned(), Value::from(place));
                    (keys().to_string(), set)
                }
            };
            if !set.is_empty() {
                let name = name(&form.name);
                let about = About { entitlement_id: None, name };
                let change = NewChange { kind: Target::Field, id: id.clone(), set, about };
                mirror.change_from(&change, &bases, keys(), now)?;
            }
            Ok(field(own_field(mirror, &id)?))
        })
        .await
    }

    /// `field_move`
    ///
    /// # Errors
    /// When there is no such field of this account, or the mirror can't be written.
    pub async fn field_move(&self, to: FieldMove) -> Result<(), UiError> {
        let began = base("to", to.base.as_deref()).map_err(|problem| UiError::fields(vec![problem]))?;
        self.edit(&[Topic::Catalog], move |mirror, keys, now| {
            let own = own_fields(mirror)?;
            let names: BTreeMap<&str, &str> =
                own.iter().map(|field| (field.id.as_str(), field.name.as_str())).collect();
            if !names.contains_key(to.id.as_str()) {
                return Err(not_found());
            }
            let others: Vec<(String, i64)> = own
                .iter()
                .filter(|field| field.id != to.id)
                .map(|field| (field.id.clone(), field.position))
                .collect();
            for (id, place) in places(&others, &to.id, to.to as usize) {
                let about =
                    About { entitlement_id: None, name: names.get(id.as_str()).map(|&name| name.into()) };
                let base = began.clone().filter(|_| id == to.id);
                let slot = "position".to_owned();
                let bases = base.map(|base| (slot.clone(), base)).into_iter().collect();
                let change = NewChange {
                    kind: Target::Field,
                    id,
                    set: BTreeMap::from([(slot, Value::from(place))]),
                    about,
                };
                mirror.change_from(&change, &bases, keys(), now)?;
            }
            Ok(())
        })
        .await
    }

    /// `field_delete`
    ///
    /// # Errors
    /// When there is no such field of this account, or the mirror can't be written.
    pub async fn field_delete(&self, by: ById) -> Result<(), UiError> {
        self.edit(&[Topic::Catalog], move |mirror, keys, now| {
            let field = own_field(mirror, &by.id)?;
            let about = About { entitlement_id: None, name: Some(field.name) };
            let set = BTreeMap::from([("deleted".to_owned(), Value::Bool(true))]);
            mirror.change(&NewChange { kind: Target::Field, id: by.id, set, about }, keys(), now)?;
            Ok(())
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(places: &[i64]) -> Vec<(String, i64)> {
        places.iter().zip(b'a'..).map(|(place, id)| (char::from(id).to_string(), *place)).collect()
    }

    #[test]
    fn a_field_is_put_between_two_others_without_touching_them_while_there_is_room() {
        let place = |others: &[i64], to| places(&order(others), "x", to);
        assert_eq!(place(&[], 3), [("x".to_owned(), 0)]);
        assert_eq!(place(&[0, APART], 2), [("x".to_owned(), 2 * APART)]);
        assert_eq!(place(&[0, APART], 0), [("x".to_owned(), -APART)]);
        assert_eq!(place(&[0, APART], 1), [("x".to_owned(), APART / 2)]);
        let renumbered = place(&[4, 4, 5], 1);
        let ids: Vec<&str> = renumbered.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(ids, ["a", "x", "b", "c"], "no room between equals: all get new places");
        assert!(renumbered.is_sorted_by(|one, next| one.1 < next.1));
    }
}
