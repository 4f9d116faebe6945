//! What people write on entitlements and licenses: notes, tags, values, comments, technical contacts. All of it works
//! offline: what is queued holds at once and goes out through the outbox.

use crate::api::*;
use crate::context::Desk;
use crate::events::Topic;
use crate::fields::field;
use crate::forms::{FIELD, NOTES, TAG, base, canonical, contact, no_room, not_found, problem};
use licet_domain::slots::{LONGEST_COMMENT, MOST_COMMENTS, MOST_TAGS, MOST_VALUES, lines};
use licet_domain::{FieldKind, Permission, Target};
use licet_mirror::outbox::{About, Base, NewChange};
use licet_mirror::{Annotation, Audience, Mirror, ShownComment, ShownField, Written};
use licet_protocol::ErrorCode;
use licet_protocol::document::{BelongsTo, Past, SiteName};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The names and kinds of user-defined fields, by their ids.
type FieldNames = BTreeMap<String, (String, FieldKind)>;

/// The values of user-defined fields, taken out of the slots; a field without one is shown where its owner wants it.
fn field_values(
    slots: &mut BTreeMap<String, Written>,
    fields: Vec<ShownField>,
    is_shared: bool,
) -> Vec<FieldValue> {
    let mut values = Vec::new();
    for shown in fields {
        let written = slots.remove(&format!("{FIELD}{}", shown.id));
        let by_itself = shown.own && if is_shared { shown.on_shared } else { shown.on_own };
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
    values
}

/// An earlier value for the border; none of a field that nobody knows any more.
fn past_value(past: Past, names: &FieldNames) -> Option<PastValue> {
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
}

fn comment(comment: ShownComment, account: &str) -> CommentView {
    CommentView {
        id: comment.id,
        text: comment.text,
        author_name: (comment.author != account).then(|| comment.author_name.unwrap_or_default()),
        at: comment.at,
        pending: comment.pending,
    }
}

/// The name of a site, or what else it is known by.
fn site_name(site: SiteName) -> String {
    if site.name.is_empty() { site.support_id } else { site.name }
}

/// What belongs to others, for the border.
fn of_others(others: licet_mirror::OthersAnnotation, account: &str) -> OthersAnnotation {
    let names: FieldNames =
        others.fields.into_iter().map(|(id, field)| (id, (field.name, field.kind))).collect();
    let (mut notes, mut tags, mut values) = (String::new(), Vec::new(), Vec::new());
    for (slot, written) in others.slots {
        if slot == NOTES {
            notes = written.value.as_str().unwrap_or_default().to_owned();
        } else if let Some(tag) = slot.strip_prefix(TAG) {
            tags.push(tag.to_owned());
        } else if let Some((name, kind)) = slot.strip_prefix(FIELD).and_then(|id| names.get(id))
            && let Some(value) = written.value.as_str()
        {
            let (name, kind, value) = (name.clone(), kind.as_str().to_owned(), value.to_owned());
            values.push(OthersValue { name, kind, value });
        }
    }
    tags.sort_by_cached_key(|tag| tag.to_lowercase());
    values.sort_by_cached_key(|value| value.name.to_lowercase());
    OthersAnnotation {
        site: match others.belongs_to {
            Some(BelongsTo::Site(site)) => Some(site_name(site)),
            Some(BelongsTo::Account(_)) | None => None,
        },
        notes,
        tags,
        values,
        comments: others.comments.into_iter().map(|one| comment(one, account)).collect(),
        history: others.history.into_iter().filter_map(|past| past_value(past, &names)).collect(),
    }
}

/// Who reads what this account writes, and the name of the site.
fn audience(audience: Audience) -> (&'static str, Option<String>) {
    match audience {
        Audience::Everyone => ("everyone", None),
        Audience::Customer(site) => ("customer", Some(site_name(site))),
        Audience::Partner(site) => ("partner", Some(site_name(site))),
        Audience::Own => ("own", None),
    }
}

/// What people wrote on an entitlement, for the border. `fields` are all that the mirror knows, in their order.
pub(crate) fn annotation(annotation: Annotation, fields: Vec<ShownField>, account: &str) -> AnnotationView {
    let Annotation { reach, mut slots, comments, history, fields: named, may_write, others, .. } = annotation;
    let (audience, audience_site) = audience(annotation.audience);
    let notes = slots.remove(NOTES).unwrap_or_default();
    let names: FieldNames = named
        .iter()
        .map(|(id, field)| (id.clone(), (field.name.clone(), field.kind)))
        .chain(fields.iter().map(|field| (field.id.clone(), (field.name.clone(), field.kind))))
        .collect();
    let values = field_values(&mut slots, fields, reach.shared);
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
        audience: audience.to_owned(),
        audience_site,
        notes_base: notes.base().to_token(),
        notes: notes.value.as_str().unwrap_or_default().to_owned(),
        notes_pending: notes.pending,
        notes_conflict: notes.conflict,
        tags,
        tags_pending,
        tag_bases,
        fields: values,
        comments: comments.into_iter().map(|one| comment(one, account)).collect(),
        history: history.into_iter().filter_map(|past| past_value(past, &names)).collect(),
        may_read: !reach.unattended,
        may_edit: may_write,
        others: others.into_iter().map(|one| of_others(one, account)).collect(),
    }
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
    let row = mirror.by_id(id)?.ok_or_else(not_found)?;
    if !annotation.may_write {
        return Err(UiError::new(ErrorCode::Forbidden.as_str()));
    }
    Ok(About { entitlement_id: Some(row.id), name: Some(row.serial_number) })
}

impl Desk {
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
                let change = NewChange { kind: Target::Annotation, id: standing.id, set, about };
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
                // Beside which annotation, so that it is read by those of whom the screen said so.
                ("entitlement_id".to_owned(), Value::from(standing.id)),
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
            let license = mirror.license(&form.license_id)?.ok_or_else(not_found)?.license;
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
    use licet_domain::slots::LONGEST_NOTES;

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
}
