//! What people wrote, as it is shown: the portal's rows with the outbox laid over them (docs/SYNC.md, rule 19), in
//! narrow tables that lists, filters, sorts and the search index simply read.
//!
//! They are worked out again for one target at a time, in the transaction of the pull or the edit that changed it. They
//! hold nothing of their own: [`rebuild`] makes them from the documents and the outbox.

use crate::db::meta;
use crate::error::Result;
use crate::page::Body;
use crate::search_index;
use crate::tables::{laid_over, notices, parties, slots};
use licet_domain::authorship::parse_annotation_id;
use licet_domain::{FieldKind, Target};
use licet_protocol::document::FieldRef;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// Name of the counters of tags and fields: on how many entitlements they stand.
pub(crate) const COUNTER: &str = "slot";
/// The notes among the texts of an entitlement.
const NOTES: &str = "notes";
/// What names of tags' slots begin with.
pub(crate) const TAG: &str = "tag:";
/// What names of fields' slots begin with.
pub(crate) const FIELD: &str = "field:";

/// Works out again what is shown of a target, after its row or what lies over it has changed.
pub(crate) fn reproject(connection: &Connection, kind: Target, id: &str) -> Result<()> {
    match kind {
        Target::Annotation => {
            let body = slots::body(connection, kind, id)?;
            annotation(connection, id, &body.as_deref().map(Body::read).unwrap_or_default(), true)
        }
        Target::Comment => {
            let body = slots::body(connection, kind, id)?;
            match body.and_then(|body| serde_json::from_str::<CommentBody>(&body).ok()) {
                Some(body) => comment(connection, id, Some((&body.entitlement_id, &body.text))),
                None => {
                    let over = laid_over::overlay(connection, kind, id)?;
                    let text = |slot| over.get(slot).and_then(Value::as_str);
                    let on = text("entitlement_id").map(|on| parse_annotation_id(on).0);
                    comment(connection, id, on.zip(text("text")))
                }
            }
        }
        Target::Field => field(connection, id),
        Target::Setting => setting(connection, id),
        // What lies over these is laid over where they are read: it is no column.
        Target::License | Target::Request => Ok(()),
    }
}

#[derive(serde::Deserialize)]
struct CommentBody {
    entitlement_id: String,
    text: String,
}

/// What is shown of an annotation whose row holds this body. `overlaid`: something may lie over it. An entitlement shows the
/// values of all annotations on it; where several have one slot, that of this account's own party counts.
pub(crate) fn annotation(connection: &Connection, id: &str, body: &Body, overlaid: bool) -> Result<()> {
    let (entitlement_id, _) = parse_annotation_id(id);
    let Shown { notes, mut values } = shown(connection, id, body, overlaid)?;
    let mut changed = text(connection, entitlement_id, &notes_of(id, entitlement_id), notes.as_deref())?;
    let mut others = parties::annotations_on(connection, entitlement_id)?;
    others.retain(|other| other != id);
    if !others.is_empty() {
        let account = meta::get(connection, meta::ACCOUNT)?.unwrap_or_default();
        let own = parties::author(connection, entitlement_id, &account)?.id;
        others.sort_by_key(|other| *other != own);
        for other in others {
            let body = slots::body(connection, Target::Annotation, &other)?;
            let body = body.as_deref().map(Body::read).unwrap_or_default();
            let beside = shown(connection, &other, &body, true)?.values;
            for (slot, value) in beside {
                if other == own {
                    values.insert(slot, value);
                } else {
                    values.entry(slot).or_insert(value);
                }
            }
        }
    }
    changed |= replace_values(connection, entitlement_id, &values)?;
    if changed { search_again(connection, entitlement_id) } else { Ok(()) }
}

/// What one annotation shows: its notes, and values by slot, each with what it sorts by.
struct Shown {
    notes: Option<String>,
    values: BTreeMap<String, (String, String)>,
}

fn shown(connection: &Connection, id: &str, body: &Body, overlaid: bool) -> Result<Shown> {
    let over =
        if overlaid { laid_over::overlay(connection, Target::Annotation, id)? } else { BTreeMap::new() };
    let values = body
        .slots
        .iter()
        .filter(|(name, _)| !over.contains_key(*name))
        .map(|(name, slot)| (name, &slot.value))
        .chain(&over);
    let mut shown = Shown { notes: None, values: BTreeMap::new() };
    for (name, value) in values.filter(|(_, value)| !value.is_null()) {
        if name == NOTES {
            shown.notes = value.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
        } else if let Some(tag) = name.strip_prefix(TAG) {
            shown.values.insert(name.clone(), (tag.to_owned(), tag.to_lowercase()));
        } else if let (Some(field), Some(value)) = (name.strip_prefix(FIELD), value.as_str()) {
            let kind = match body.fields.get(field) {
                Some(field) => Some(field.kind),
                None => field_kind(connection, field)?,
            };
            shown.values.insert(name.clone(), (value.to_owned(), order_key(kind, value)));
        }
    }
    Ok(shown)
}

/// The name of an annotation's notes among the texts of its entitlement.
fn notes_of(id: &str, entitlement_id: &str) -> String {
    if id == entitlement_id { NOTES.to_owned() } else { format!("{NOTES}:{id}") }
}

/// Brings an entitlement's values to what is wanted; answers whether anything changed.
fn replace_values(
    connection: &Connection,
    id: &str,
    wanted: &BTreeMap<String, (String, String)>,
) -> Result<bool> {
    let standing: HashMap<String, (String, String)> = {
        let mut statement = connection
            .prepare_cached("SELECT slot, value, ord FROM shown_value WHERE entitlement_id = ?1")?;
        let rows = statement.query_map([id], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    if standing.is_empty() && wanted.is_empty() {
        return Ok(false);
    }
    // What a party wrote stays with it when it no longer sees the entitlement. Only what is seen counts.
    let counts = is_seen(connection, id)?;
    let mut changed = false;
    for slot in standing.keys().filter(|slot| !wanted.contains_key(*slot)) {
        connection
            .prepare_cached("DELETE FROM shown_value WHERE entitlement_id = ?1 AND slot = ?2")?
            .execute([id, slot])?;
        if counts {
            count(connection, slot, -1)?;
        }
        changed = true;
    }
    for (slot, (value, ord)) in wanted {
        let old = standing.get(slot);
        if old.is_some_and(|(old, old_ord)| old == value && old_ord == ord) {
            continue;
        }
        connection
            .prepare_cached(
                "INSERT INTO shown_value (entitlement_id, slot, value, ord) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (entitlement_id, slot) DO UPDATE SET value = ?3, ord = ?4",
            )?
            .execute(params![id, slot, value, ord])?;
        if old.is_none() && counts {
            count(connection, slot, 1)?;
        }
        changed = true;
    }
    Ok(changed)
}

fn is_seen(connection: &Connection, entitlement_id: &str) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM entitlement WHERE id = ?1)")?
        .query_row([entitlement_id], |row| row.get(0))?)
}

/// Shows again what was written on an entitlement that has come, where it was here before the entitlement was.
pub(crate) fn come(connection: &Connection, entitlement_id: &str, account_id: &str) -> Result<()> {
    if !count_all(connection, entitlement_id, 1)? {
        return Ok(());
    }
    for id in parties::annotations_on(connection, entitlement_id)? {
        let mut statement =
            connection.prepare_cached("SELECT rev, body FROM other WHERE kind = 'annotation' AND id = ?1")?;
        let found: Option<(i64, String)> =
            statement.query_row([&id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
        if let Some((rev, body)) = found {
            fields_of_others(connection, &Body::read(&body).fields, rev, account_id)?;
        }
    }
    Ok(())
}

/// Counts what is written on an entitlement in (`by` 1) or out (-1), as that came or went; answers whether there is any.
pub(crate) fn count_all(connection: &Connection, entitlement_id: &str, by: i64) -> Result<bool> {
    let slots: Vec<String> = {
        let mut statement =
            connection.prepare_cached("SELECT slot FROM shown_value WHERE entitlement_id = ?1")?;
        let rows = statement.query_map([entitlement_id], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    slots.iter().try_for_each(|slot| count(connection, slot, by))?;
    Ok(!slots.is_empty())
}

fn count(connection: &Connection, slot: &str, by: i64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO counter (name, key, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (name, key) DO UPDATE SET value = value + ?3",
        )?
        .execute(params![COUNTER, slot, by])?;
    if by < 0 {
        // A name that nothing has any more says what somebody once wrote.
        connection
            .prepare_cached("DELETE FROM counter WHERE name = ?1 AND key = ?2 AND value <= 0")?
            .execute(params![COUNTER, slot])?;
    }
    Ok(())
}

/// Sets or removes one long text of an entitlement; answers whether it changed.
fn text(connection: &Connection, entitlement_id: &str, name: &str, text: Option<&str>) -> Result<bool> {
    let changed = match text {
        Some(text) => connection
            .prepare_cached(
                "INSERT INTO shown_text (entitlement_id, name, text) VALUES (?1, ?2, ?3)
                 ON CONFLICT (entitlement_id, name) DO UPDATE SET text = ?3 WHERE text <> ?3",
            )?
            .execute([entitlement_id, name, text])?,
        None => connection
            .prepare_cached("DELETE FROM shown_text WHERE entitlement_id = ?1 AND name = ?2")?
            .execute([entitlement_id, name])?,
    };
    Ok(changed > 0)
}

/// What is shown of a comment: on which entitlement, and what it says; none: it is gone.
pub(crate) fn comment(connection: &Connection, id: &str, shown: Option<(&str, &str)>) -> Result<()> {
    let name = format!("comment:{id}");
    let standing: Option<String> = connection
        .prepare_cached("SELECT entitlement_id FROM shown_text WHERE name = ?1 AND name <> 'notes'")?
        .query_row([&name], |row| row.get(0))
        .optional()?;
    if let Some(on) = standing.filter(|on| shown.is_none_or(|(wanted, _)| wanted != on)) {
        text(connection, &on, &name, None)?;
        search_again(connection, &on)?;
    }
    if let Some((on, says)) = shown
        && text(connection, on, &name, Some(says))?
    {
        search_again(connection, on)?;
    }
    Ok(())
}

fn search_again(connection: &Connection, entitlement_id: &str) -> Result<()> {
    search_index::entitlement_again(connection, entitlement_id, meta::number(connection, meta::SEARCHED)?)
}

/// What the slots of an own field come to.
fn field(connection: &Connection, id: &str) -> Result<()> {
    let text = slots::body(connection, Target::Field, id)?;
    let body = text.as_deref().map(Body::read).unwrap_or_default();
    let mut slots: BTreeMap<String, Value> =
        body.slots.into_iter().map(|(name, slot)| (name, slot.value)).collect();
    slots.extend(laid_over::overlay(connection, Target::Field, id)?);
    if text.is_none() && slots.is_empty() {
        connection.prepare_cached("DELETE FROM shown_field WHERE id = ?1 AND own = 1")?.execute([id])?;
        return Ok(());
    }
    let flag = |name| slots.get(name).and_then(Value::as_bool);
    connection
        .prepare_cached(
            "INSERT INTO shown_field (id, own, rev, name, kind, choices, position, on_own, on_shared, owner_name, deleted)
             VALUES (?1, 1, 0, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
             ON CONFLICT (id) DO UPDATE SET own = 1, name = ?2, kind = ?3, choices = ?4, position = ?5, on_own = ?6,
                 on_shared = ?7, owner_name = ?8, deleted = ?9",
        )?
        .execute(params![
            id,
            slots.get("name").and_then(Value::as_str).unwrap_or_default(),
            slots.get("kind").and_then(Value::as_str).unwrap_or(FieldKind::Text.as_str()),
            slots.get("choices").filter(|choices| choices.is_array()).unwrap_or(&Value::Array(vec![])).to_string(),
            slots.get("position").and_then(Value::as_i64).unwrap_or(0),
            flag("on_own").unwrap_or(true),
            flag("on_shared").unwrap_or(true),
            body.owner_name,
            flag("deleted").unwrap_or(false),
        ])?;
    Ok(())
}

/// Notes the fields that came with an annotation of this revision; what an own field's document says counts for it.
pub(crate) fn fields_of_others(
    connection: &Connection,
    fields: &BTreeMap<String, FieldRef>,
    rev: i64,
    account_id: &str,
) -> Result<()> {
    for (id, field) in fields.iter().filter(|(_, field)| field.owner != account_id) {
        connection
            .prepare_cached(
                "INSERT INTO shown_field (id, own, rev, name, kind, choices, position, on_own, on_shared, owner_name, deleted)
                 VALUES (?1, 0, ?2, ?3, ?4, ?5, 0, 0, 1, ?6, 0)
                 ON CONFLICT (id) DO UPDATE SET rev = ?2, name = ?3, kind = ?4, choices = ?5, owner_name = ?6
                 WHERE own = 0 AND rev <= ?2",
            )?
            .execute(params![
                id,
                rev,
                field.name,
                field.kind.as_str(),
                serde_json::to_string(&field.choices).unwrap_or_default(),
                field.owner_name,
            ])?;
    }
    Ok(())
}

/// What a field holds, where it is known.
pub(crate) fn field_kind(connection: &Connection, id: &str) -> Result<Option<FieldKind>> {
    let kind: Option<String> = connection
        .prepare_cached("SELECT kind FROM shown_field WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok(kind.and_then(|kind| FieldKind::parse(&kind)))
}

/// The name of a setting by its document's id, `ACCOUNT/NAME`.
fn setting_name(id: &str) -> &str {
    id.split_once('/').map_or(id, |(_, name)| name)
}

fn setting(connection: &Connection, id: &str) -> Result<()> {
    let mut over = laid_over::overlay(connection, Target::Setting, id)?;
    let value = match over.remove("value") {
        Some(value) => value,
        None => {
            slots::of(connection, Target::Setting, id)?.remove("value").map_or(Value::Null, |slot| slot.value)
        }
    };
    notices::follow(connection, setting_name(id), &value)?;
    if value.is_null() {
        connection
            .prepare_cached("DELETE FROM shown_setting WHERE name = ?1")?
            .execute([setting_name(id)])?;
    } else {
        connection
            .prepare_cached(
                "INSERT INTO shown_setting (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
            )?
            .execute(params![setting_name(id), value.to_string()])?;
    }
    Ok(())
}

/// Makes all that is shown anew.
pub(crate) fn rebuild(connection: &Connection) -> Result<()> {
    for table in ["shown_value", "shown_text", "shown_field", "shown_setting"] {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    connection.execute("DELETE FROM counter WHERE name = ?1", [COUNTER])?;
    let account = meta::get(connection, meta::ACCOUNT)?.unwrap_or_default();
    // Fields first: how values sort depends on them.
    for kind in [Target::Field, Target::Annotation, Target::Comment, Target::Setting] {
        let mut statement = connection.prepare("SELECT id, rev, body FROM other WHERE kind = ?1")?;
        let mut rows = statement.query([kind.as_str()])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            if kind == Target::Annotation {
                let body = Body::read(&row.get::<_, String>(2)?);
                fields_of_others(connection, &body.fields, row.get(1)?, &account)?;
            }
            reproject(connection, kind, &id)?;
        }
    }
    let mut over: Vec<(Target, String)> = laid_over::targets(connection)?.into_iter().collect();
    over.sort_by_key(|(kind, _)| *kind != Target::Field);
    over.iter().try_for_each(|(kind, id)| reproject(connection, *kind, id))?;
    notices::rebuild(connection)
}

/// Makes all that is shown anew where a migration asked for it.
pub(crate) fn rebuild_if_due(connection: &Connection) -> Result<()> {
    if meta::number(connection, meta::SHOWN_DUE)? == 1 {
        rebuild(connection)?;
        meta::unset(connection, meta::SHOWN_DUE)?;
    }
    Ok(())
}

/// A text that sorts, byte by byte, as the value of a field of this kind does: numbers by their size, dates by day, all
/// else without regard to case.
pub(crate) fn order_key(kind: Option<FieldKind>, value: &str) -> String {
    match kind {
        Some(FieldKind::Number) => number_key(value),
        Some(FieldKind::Date) => value.to_owned(),
        _ => value.to_lowercase(),
    }
}

/// A canonical decimal number (`-12.5`) of any length: sign, number of digits before the point, digits. Those of a
/// negative one are turned around, so that the larger it is by amount the earlier it comes.
fn number_key(value: &str) -> String {
    let (negative, digits) = value.strip_prefix('-').map_or((false, value), |digits| (true, digits));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let length = whole.len().min(99);
    if negative {
        let turned: String = whole
            .chars()
            .chain(part.chars())
            .map(|digit| char::from(b'0' + 9 - u8::try_from(digit.to_digit(10).unwrap_or(0)).unwrap_or(0)))
            .collect();
        // A longer fraction is a smaller number: what ends must come after what goes on.
        format!("0{:02}{turned}~", 99 - length)
    } else {
        format!("1{length:02}{whole}{part}")
    }
}

#[cfg(test)]
mod tests {
    use super::number_key;
    use proptest::prelude::*;

    fn canonical(number: i64) -> String {
        let text = format!(
            "{}{}.{:03}",
            if number < 0 { "-" } else { "" },
            number.abs() / 1000,
            number.abs() % 1000
        );
        licet_domain::FieldKind::Number.canonical(&text, &[]).unwrap()
    }

    proptest! {
        #[test]
        fn keys_of_numbers_sort_as_the_numbers_do(a in -20_000_000_i64..20_000_000, b in -20_000_000_i64..20_000_000) {
            prop_assert_eq!(number_key(&canonical(a)).cmp(&number_key(&canonical(b))), a.cmp(&b));
        }
    }
}
