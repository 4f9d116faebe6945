//! Settings of an account, the same on all its devices. What they mean is the app's; those of the inbox the portal reads
//! too (`licet_domain::notice`).

use super::batch::Batch;
use super::merge::{Judged, Refused, edits, make, problem};
use crate::core::error::ApiError;
use crate::core::json::json;
use crate::records::{Document, Kind, Publisher, inbox, slots};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::Scope;
use licet_domain::notice::InboxSetting;
use licet_domain::slots::{LONGEST_SETTING, LONGEST_SETTING_NAME, MOST_BYTES_OF_SETTINGS, MOST_SETTINGS};
use licet_protocol::FieldError;
use licet_protocol::change::Set;
use licet_protocol::document::Setting;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const VALUE: &str = "value";

/// Changes a setting of the account's own.
pub(super) fn change(
    p: &mut Publisher<'_, '_>,
    batch: &mut Batch,
    id: &str,
    set: &BTreeMap<String, Set>,
) -> Result<Judged, Refused> {
    let name = id.split_once('/').filter(|(account, _)| *account == batch.author.caller.account_id);
    let Some((_, name)) = name else { return Err(ApiError::not_found().into()) };
    let fits = name.chars().count() <= LONGEST_SETTING_NAME && !name.chars().any(char::is_control);
    if name.is_empty() || !fits {
        return Err(FieldError::new("id", "form").into());
    }
    let of_inbox = InboxSetting::parse(name);
    if let Some(InboxSetting::State(notice)) = &of_inbox
        && !inbox::is_own(p.tx, &batch.author.caller.account_id, notice)?
    {
        // It made room for others, or was never theirs: there is nothing to note.
        return Ok(Judged { agreed: true, ..Judged::default() });
    }
    let mut edits = edits(set, |slot, value| {
        Ok(match value {
            _ if slot != VALUE => Err(problem(slot, "form")),
            Value::Null => Ok(None),
            value if of_inbox.as_ref().is_some_and(|setting| !setting.takes(value)) => {
                Err(problem(slot, "form"))
            }
            value if value.to_string().len() > LONGEST_SETTING => {
                Err(problem(slot, "too-long").with("maximum", LONGEST_SETTING))
            }
            value => Ok(Some(value.clone())),
        })
    })?;
    if of_inbox.is_some() {
        // What was read on two devices is no conflict that somebody must decide: the last one counts.
        edits.values_mut().for_each(|edit| edit.base = i64::MAX);
    }
    let held = slots::of(p.tx, Kind::Setting, id)?;
    let used = match batch.settings {
        Some(used) => used,
        None => used(p.tx, &batch.author.caller.account_id)?,
    };
    let length = |value: Option<&Value>| value.map_or(0, |value| value.to_string().len());
    let before = length(held.get(VALUE).and_then(|held| held.value.as_ref()));
    let after = edits.get(VALUE).map_or(before, |edit| length(edit.value.as_ref()));
    let is_new = held.is_empty();
    let then = Used {
        count: used.count + usize::from(is_new),
        bytes: used.bytes + after + if is_new { name.len() } else { 0 } - before.min(used.bytes),
    };
    if is_new && then.count > MOST_SETTINGS {
        return Err(problem(VALUE, "no-room").with("maximum", MOST_SETTINGS).into());
    }
    if then.bytes > used.bytes && then.bytes > MOST_BYTES_OF_SETTINGS {
        return Err(problem(VALUE, "no-space").with("maximum", MOST_BYTES_OF_SETTINGS).into());
    }
    let judged = make(p, &batch.author, Kind::Setting, id, &held, &edits)?;
    batch.settings = Some(if judged.made.is_empty() { used } else { then });
    if !judged.made.is_empty() {
        batch.stale.settings.insert(id.to_owned());
    }
    Ok(judged)
}

/// What the settings of an account take.
#[derive(Clone, Copy, Debug)]
pub(super) struct Used {
    /// How many there are, or were.
    count: usize,
    /// Bytes of their names and values.
    bytes: usize,
}

/// What the settings of an account take, deleted ones included. A batch asks once.
fn used(tx: &mut Tx<'_>, account_id: &str) -> Result<Used, Error> {
    // `0` is the character after `/`.
    let sql = "SELECT COUNT(*), COALESCE(SUM(OCTET_LENGTH(id) + COALESCE(OCTET_LENGTH(value), 0)), 0) FROM slot \
               WHERE kind = $1 AND id > $2 AND id < $3";
    let (from, to) = (format!("{account_id}/"), format!("{account_id}0"));
    let row = tx.query_one(sql, values![Kind::Setting.code(), from, to])?;
    let number = |column| -> Result<usize, Error> {
        let number = row.as_ref().map_or(Ok(0), |row| row.int(column))?;
        Ok(usize::try_from(number).unwrap_or(usize::MAX))
    };
    let count = number(0)?;
    let names = (account_id.len() + 1).saturating_mul(count);
    Ok(Used { count, bytes: number(1)?.saturating_sub(names) })
}

/// Publishes a setting to its account, or that it is no more.
pub(super) fn publish(p: &mut Publisher<'_, '_>, id: &str) -> Result<(), Error> {
    let slots = slots::shown(slots::of(p.tx, Kind::Setting, id)?);
    let Some((account, name)) = id.split_once('/').filter(|_| !slots.is_empty()) else {
        return p.delete(Kind::Setting, id);
    };
    let scopes = BTreeSet::from([Scope::Owner(account.to_owned())]);
    let body = json(&Setting { name: name.to_owned(), slots })?;
    p.put(Document { kind: Kind::Setting, id, site: None, scopes: &scopes, body, license_keys: None })
        .map(drop)
}
