//! What people write: user-defined fields, notes, tags, values, comments, technical contacts. All of it works offline.
//!
//! Forms are judged here by the rules that the portal judges them by (`licet_domain::slots`), so that what is queued is
//! done; values are brought to their canonical form. What is queued holds at once and goes out through the outbox.

use crate::api::*;
use crate::app::Desk;
use crate::events::Topic;
use crate::sync::count;
use licet_domain::slots::{
    LONGEST_COMMENT, LONGEST_NAME, LONGEST_NOTES, LONGEST_TAG, MOST_CHOICES, MOST_COMMENTS, MOST_FIELDS,
    MOST_TAGS, MOST_VALUES, ValueProblem, lines, name, tag,
};
use licet_domain::{Access, Email, FieldKind, Permission, Target};
use licet_mirror::outbox::{About, Base, NewChange};
use licet_mirror::{Annotation, Mirror, ShownField};
use licet_protocol::ErrorCode;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most characters of a technical contact's name.
const LONGEST_CONTACT: usize = 200;
/// Between the places of two fields, so that one can be put between them without touching others.
const APART: i64 = 1 << 20;

const NOTES: &str = "notes";
const TAG: &str = "tag:";
const FIELD: &str = "field:";

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

/// What people wrote on an entitlement, for the border. `fields` are all that the mirror knows, in their order.
pub(crate) fn annotation(annotation: Annotation, fields: Vec<ShownField>, account: &str) -> AnnotationView {
    let Annotation { reach, mut slots, comments, history, fields: mut named } = annotation;
    let notes = slots.remove(NOTES).unwrap_or_default();
    let names: BTreeMap<String, (String, FieldKind)> = named
        .iter()
        .map(|(id, field)| (id.clone(), (field.name.clone(), field.kind)))
        .chain(fields.iter().map(|field| (field.id.clone(), (field.name.clone(), field.kind))))
        .collect();
    let mut values = Vec::new();
    for shown in fields {
        let written = slots.remove(&format!("{FIELD}{}", shown.id));
        named.remove(&shown.id);
        let by_itself = shown.own && if reach.shared { shown.on_shared } else { shown.on_own };
        if written.is_none() && !by_itself {
            continue;
        }
        let written = written.unwrap_or_default();
        values.push(FieldValue {
            field: field(shown),
            base: written.base().to_token(),
            value: written.value.as_str().map(str::to_owned),
            pending: written.pending,
            conflict: written.conflict,
            by: written.by,
            at: written.at,
        });
    }
    let (mut tags, mut tags_pending, mut tag_bases) = (Vec::new(), Vec::new(), BTreeMap::new());
    for (slot, written) in slots {
        let Some(tag) = slot.strip_prefix(TAG) else { continue };
        if written.pending {
            tags_pending.push(tag.to_owned());
        }
        if !written.value.is_null() {
            tags.push(tag.to_owned());
            tag_bases.insert(tag.to_owned(), written.base().to_token());
        }
    }
    tags.sort_by_cached_key(|tag| tag.to_lowercase());
    AnnotationView {
        notes_base: notes.base().to_token(),
        notes: notes.value.as_str().unwrap_or_default().to_owned(),
        notes_pending: notes.pending,
        notes_conflict: notes.conflict,
        tags,
        tags_pending,
        tag_bases,
        fields: values,
        comments: comments
            .into_iter()
            .map(|comment| CommentView {
                id: comment.id,
                text: comment.text,
                author_name: (comment.author != account).then(|| comment.author_name.unwrap_or_default()),
                at: comment.at,
                pending: comment.pending,
            })
            .collect(),
        history: history
            .into_iter()
            .filter_map(|past| {
                let (what, name, kind) = match (past.slot.strip_prefix(FIELD), past.slot.strip_prefix(TAG)) {
                    (Some(id), _) => {
                        let (name, kind) = names.get(id)?;
                        ("field", Some(name.clone()), *kind)
                    }
                    (_, Some(tag)) => ("tag", Some(tag.to_owned()), FieldKind::Text),
                    _ => ("notes", None, FieldKind::Text),
                };
                Some(PastValue {
                    what: what.to_owned(),
                    name,
                    kind: kind.as_str().to_owned(),
                    value: match past.was.value {
                        Value::String(text) => Some(text),
                        Value::Null => None,
                        other => Some(other.to_string()),
                    },
                    by: past.was.by,
                    at: past.was.at,
                })
            })
            .collect(),
        may_read: reach.access != Access::Install && !reach.unattended,
        may_edit: reach.access.allows(Permission::Write),
    }
}

fn missing() -> UiError {
    UiError::new(ErrorCode::NotFound.as_str())
}

fn no_room(field: &str, maximum: usize) -> UiFieldError {
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
fn bases(tokens: &BTreeMap<String, String>) -> Result<BTreeMap<String, Base>, UiError> {
    let mut all = BTreeMap::new();
    for (slot, token) in tokens {
        let base = base(slot, Some(token)).map_err(|problem| UiError::fields(vec![problem]))?;
        all.extend(base.map(|base| (slot.clone(), base)));
    }
    Ok(all)
}

/// New values by slot, and what each is based on.
type Edits = (BTreeMap<String, Value>, BTreeMap<String, Base>);

/// All slots of a form in their canonical form, with their bases: a tag that is set and has none was not set when its edit
/// began.
fn judged(form: &AnnotationForm, standing: &Annotation, fields: &[ShownField]) -> Result<Edits, UiError> {
    let (mut set, mut bases, mut problems) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
    for (given, value) in &form.slots {
        let held = standing.slots.get(given).map(|written| &written.value);
        let base = base(given, form.bases.get(given).map(String::as_str));
        match (canonical(given, value.as_deref(), held, fields), base) {
            (Ok((slot, value)), Ok(base)) => {
                let unset = (slot.starts_with(TAG) && !value.is_null()).then(Base::default);
                bases.extend(base.or(unset).map(|base| (slot.clone(), base)));
                set.insert(slot, value);
            }
            (Err(problem), _) | (_, Err(problem)) => problems.push(problem),
        }
    }
    for (sort, most) in [(TAG, MOST_TAGS), (FIELD, MOST_VALUES)] {
        let is_set = |slot: &str| standing.slots.get(slot).is_some_and(|written| !written.value.is_null());
        let of_sort = |slot: &&String| slot.starts_with(sort);
        let added = || set.iter().filter(|(slot, value)| of_sort(slot) && !value.is_null() && !is_set(slot));
        let kept = standing
            .slots
            .keys()
            .filter(of_sort)
            .filter(|slot| is_set(slot) && set.get(*slot).is_none_or(|value| !value.is_null()));
        if let Some((first, _)) = added().next()
            && kept.count() + added().count() > most
        {
            problems.push(no_room(first, most));
        }
    }
    if problems.is_empty() { Ok((set, bases)) } else { Err(UiError::fields(problems)) }
}

/// What a change of an entitlement is about; refuses what this account may not write on.
fn writable(mirror: &Mirror, id: &str, annotation: &Annotation) -> Result<About, UiError> {
    let row = mirror.by_id(id)?.ok_or_else(missing)?;
    if !annotation.reach.access.allows(Permission::Write) {
        return Err(UiError::new(ErrorCode::Forbidden.as_str()));
    }
    Ok(About { entitlement_id: Some(row.id), name: Some(row.serial_number) })
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
    own_fields(mirror)?.into_iter().find(|field| field.id == id).ok_or_else(missing)
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
                return Err(missing());
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

    /// `annotation_save`
    ///
    /// # Errors
    /// When a value needs to be another one, this account may not write here, there is no such entitlement, or the mirror
    /// can't be written.
    pub async fn annotation_save(&self, form: AnnotationForm) -> Result<(), UiError> {
        self.edit(&[Topic::Catalog], move |mirror, keys, now| {
            let standing = mirror.annotation(&form.id)?;
            let about = writable(mirror, &form.id, &standing)?;
            let (set, bases) = judged(&form, &standing, &mirror.fields()?)?;
            if !set.is_empty() {
                let change = NewChange { kind: Target::Annotation, id: form.id, set, about };
                mirror.change_from(&change, &bases, keys(), now)?;
            }
            Ok(())
        })
        .await
    }

    /// `comment_add`
    ///
    /// # Errors
    /// When it says nothing or too much, this account may not write here, there is no such entitlement, or the mirror
    /// can't be written.
    pub async fn comment_add(&self, form: CommentForm) -> Result<(), UiError> {
        let text = lines(&form.text, LONGEST_COMMENT)
            .map_err(|error| UiError::fields(vec![problem("text", error, LONGEST_COMMENT)]))?
            .ok_or_else(|| UiError::field("text", "required"))?;
        self.edit(&[Topic::Catalog], move |mirror, keys, now| {
            let standing = mirror.annotation(&form.id)?;
            let about = writable(mirror, &form.id, &standing)?;
            if standing.comments.len() >= MOST_COMMENTS {
                return Err(UiError::fields(vec![no_room("text", MOST_COMMENTS)]));
            }
            let set = BTreeMap::from([
                ("entitlement_id".to_owned(), Value::from(form.id)),
                ("text".to_owned(), Value::from(text)),
            ]);
            let key: Uuid = keys();
            mirror.change(&NewChange { kind: Target::Comment, id: key.to_string(), set, about }, key, now)?;
            Ok(())
        })
        .await
    }

    /// `technical_contact_save`
    ///
    /// # Errors
    /// When the e-mail or the name needs to be another one, this account may not do this, there is no such license, or the
    /// mirror can't be written.
    pub async fn technical_contact_save(&self, form: TechnicalContactForm) -> Result<(), UiError> {
        let value = contact(&form.name, &form.email).map_err(UiError::fields)?;
        let base = base("email", form.base.as_deref()).map_err(|problem| UiError::fields(vec![problem]))?;
        self.edit(&[Topic::Catalog], move |mirror, keys, now| {
            let license = mirror.license(&form.license_id)?.ok_or_else(missing)?.license;
            if !license.level().allows(Permission::ChangeContact) {
                return Err(UiError::new(ErrorCode::Forbidden.as_str()));
            }
            let about =
                About { entitlement_id: Some(license.entitlement_id), name: Some(license.serial_number) };
            let slot = "technical_contact".to_owned();
            let bases = base.map(|base| (slot.clone(), base)).into_iter().collect();
            let set = BTreeMap::from([(slot, value)]);
            let change = NewChange { kind: Target::License, id: form.license_id, set, about };
            mirror.change_from(&change, &bases, keys(), now)?;
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

    fn shown(id: &str, kind: FieldKind, choices: &[&str]) -> ShownField {
        ShownField {
            id: id.to_owned(),
            name: id.to_owned(),
            kind,
            choices: choices.iter().map(|choice| (*choice).to_owned()).collect(),
            own: true,
            owner_name: None,
            position: 0,
            on_own: true,
            on_shared: false,
            used: 0,
            pending: false,
            conflict: false,
            bases: BTreeMap::new(),
        }
    }

    fn form(slots: &[(&str, Option<&str>)]) -> AnnotationForm {
        let slots = slots.iter().map(|(slot, value)| ((*slot).to_owned(), value.map(str::to_owned)));
        AnnotationForm { id: "e".to_owned(), slots: slots.collect(), bases: BTreeMap::new() }
    }

    #[test]
    fn values_are_brought_to_their_canonical_form() {
        let fields = [shown("cost", FieldKind::Number, &[]), shown("rack", FieldKind::Choice, &["R1"])];
        let form = form(&[
            ("notes", Some("a\r\nb")),
            ("tag: data   center ", Some("x")),
            ("tag:old", None),
            ("field:cost", Some("007.50")),
            ("field:rack", Some(" ")),
        ]);
        let (set, bases) = judged(&form, &Annotation::default(), &fields).unwrap();
        let expected = [
            ("field:cost", Value::from("7.5")),
            ("field:rack", Value::Null),
            ("notes", Value::from("a\nb")),
            ("tag:data center", Value::Bool(true)),
            ("tag:old", Value::Null),
        ];
        assert_eq!(set, expected.map(|(slot, value)| (slot.to_owned(), value)).into());
        let unset = [("tag:data center".to_owned(), Base::default())];
        assert_eq!(bases, unset.into(), "a tag that is set and of which nothing is said was not set");
    }

    #[test]
    fn every_slot_that_is_wrong_is_named_with_what_is_wrong() {
        let fields = [shown("cost", FieldKind::Number, &[]), shown("rack", FieldKind::Choice, &["R1"])];
        let long = "x".repeat(LONGEST_NOTES + 1);
        let form = form(&[
            ("notes", Some(&long)),
            ("tag: ", Some("x")),
            ("field:cost", Some("much")),
            ("field:rack", Some("R2")),
            ("field:unknown", Some("x")),
            ("other", Some("x")),
        ]);
        let error = judged(&form, &Annotation::default(), &fields).unwrap_err();
        let found: Vec<(&str, &str)> =
            error.fields.iter().map(|field| (field.field.as_str(), field.code.as_str())).collect();
        let expected = [
            ("field:cost", "form"),
            ("field:rack", "unknown-choice"),
            ("field:unknown", "unknown-choice"),
            ("notes", "too-long"),
            ("other", "unknown-choice"),
            ("tag: ", "required"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn there_is_room_for_so_many_tags_and_one_that_goes_makes_room() {
        let mut standing = Annotation::default();
        for n in 0..MOST_TAGS {
            let written = licet_mirror::Written { value: Value::Bool(true), ..Default::default() };
            standing.slots.insert(format!("tag:{n}"), written);
        }
        let error = judged(&form(&[("tag:new", Some("x"))]), &standing, &[]).unwrap_err();
        assert_eq!(error.fields, [no_room("tag:new", MOST_TAGS)]);
        assert!(judged(&form(&[("tag:new", Some("x")), ("tag:0", None)]), &standing, &[]).is_ok());
        assert!(judged(&form(&[("tag:0", Some("x"))]), &standing, &[]).is_ok(), "it is there already");
    }

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
