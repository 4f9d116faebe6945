//! Settings of an account, the same on all its devices. What they mean is the app's.

use super::batch::Batch;
use super::merge::{Judged, Refused, edits, make, problem};
use crate::core::error::ApiError;
use crate::core::json::json;
use crate::records::{Document, Kind, Publisher, slots};
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::Scope;
use licet_domain::slots::{LONGEST_SETTING, LONGEST_SETTING_NAME, MOST_SETTINGS};
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
    let edits = edits(set, |slot, value| {
        Ok(match value {
            _ if slot != VALUE => Err(problem(slot, "form")),
            Value::Null => Ok(None),
            value if value.to_string().len() > LONGEST_SETTING => {
                Err(problem(slot, "too-long").with("maximum", LONGEST_SETTING))
            }
            value => Ok(Some(value.clone())),
        })
    })?;
    let held = slots::of(p.tx, Kind::Setting, id)?;
    if held.is_empty() && count(p.tx, &batch.author.caller.account_id)? >= MOST_SETTINGS {
        return Err(problem(VALUE, "no-room").with("maximum", MOST_SETTINGS).into());
    }
    let judged = make(p, &batch.author, Kind::Setting, id, &held, &edits)?;
    if !judged.made.is_empty() {
        batch.stale.settings.insert(id.to_owned());
    }
    Ok(judged)
}

/// How many settings an account has or had.
fn count(tx: &mut Tx<'_>, account_id: &str) -> Result<usize, Error> {
    // `0` is the character after `/`.
    let sql = "SELECT COUNT(*) FROM slot WHERE kind = $1 AND id > $2 AND id < $3";
    let (from, to) = (format!("{account_id}/"), format!("{account_id}0"));
    let count =
        tx.query_one(sql, values![Kind::Setting.code(), from, to])?.map_or(Ok(0), |row| row.int(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
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
