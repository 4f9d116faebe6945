//! What differs between two bodies of a document, field by field, for “what changed at the vendor”. Keys of licenses never
//! stand in it but masked, and no value is longer than a line.

use super::masking::mask_keys;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One field of a document that was altered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Its name in the document.
    pub field: String,
    /// What it held; null: nothing. Of a list, what is no longer in it.
    #[serde(default)]
    pub before: Value,
    /// What it holds. Of a list, what is new in it.
    #[serde(default)]
    pub after: Value,
}

/// Fields that say nothing to people: what stands in them is told by others, or is the app's own business.
const UNTOLD: &[&str] = &["slots", "owner", "revision", "line", "unattended", "unattended_since"];
/// Most characters of a text.
const LONGEST_TEXT: usize = 300;
/// Most entries of a list.
const LONGEST_LIST: usize = 20;
/// Most bytes of anything else.
const LONGEST_OTHER: usize = 1_000;

/// Whether a document's new body is that of an account that may do less with it than before.
pub(crate) fn is_narrower(old: &str, new: &str) -> bool {
    let access =
        |body: &str| object(body).get("access").and_then(Value::as_str).and_then(licet_domain::Access::parse);
    access(new) < access(old)
}

/// The same as [`diff_documents`] without what this account may no longer see.
pub(crate) fn still_seen(old: &str, new: &str) -> Vec<FieldChange> {
    let mut all = diff_documents(old, new);
    all.retain_mut(|one| {
        let seen = !one.after.is_null();
        if seen {
            one.before = Value::Null;
        }
        seen
    });
    all
}

/// What differs between two bodies, by field name.
pub(crate) fn diff_documents(old: &str, new: &str) -> Vec<FieldChange> {
    let (mut old, mut new) = (object(old), object(new));
    mask(&mut old, &mut new);
    join_access(&mut old);
    join_access(&mut new);
    let mut names: Vec<&String> =
        old.keys().chain(new.keys().filter(|name| !old.contains_key(*name))).collect();
    names.retain(|name| !UNTOLD.contains(&name.as_str()));
    names.sort_unstable();
    names
        .into_iter()
        .filter_map(|name| {
            let (before, after) = (value(&old, name), value(&new, name));
            (before != after).then(|| {
                let (before, after) = shown_values(before, after);
                FieldChange { field: name.clone(), before, after }
            })
        })
        .collect()
}

/// What an account may do stands in two fields, for the sake of older apps; people hear of one.
fn join_access(of: &mut Map<String, Value>) {
    if of.remove("may_install") == Some(Value::Bool(true)) {
        of.insert("access".to_owned(), licet_domain::Access::Install.as_str().into());
    }
}

fn object(body: &str) -> Map<String, Value> {
    serde_json::from_str(body).unwrap_or_default()
}

/// A field that is missing, null or an empty list holds nothing, whichever way the portal says it.
fn value<'a>(of: &'a Map<String, Value>, name: &str) -> &'a Value {
    match of.get(name) {
        Some(Value::Array(list)) if list.is_empty() => &Value::Null,
        Some(value) => value,
        None => &Value::Null,
    }
}

/// Keys are compared as they are and told as masks.
fn mask(old: &mut Map<String, Value>, new: &mut Map<String, Value>) {
    if old.get("keys") == new.get("keys") {
        old.remove("keys");
        new.remove("keys");
        return;
    }
    for one in [old, new] {
        if let Some(keys) = one.remove("keys") {
            let access = one.get("access").and_then(Value::as_str).and_then(licet_domain::Access::parse);
            let keys: Vec<String> = serde_json::from_value(keys).unwrap_or_default();
            one.insert("keys".to_owned(), mask_keys(keys, access).into());
        }
    }
}

fn shown_values(before: &Value, after: &Value) -> (Value, Value) {
    if !before.is_array() && !after.is_array() {
        return (short(before), short(after));
    }
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (old, new) = (list(before), list(after));
    let missing = |from: &[Value], other: &[Value]| -> Value {
        let other: std::collections::HashSet<String> = other.iter().map(Value::to_string).collect();
        from.iter().filter(|one| !other.contains(&one.to_string())).take(LONGEST_LIST).map(short).collect()
    };
    (missing(&old, &new), missing(&new, &old))
}

fn short(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > LONGEST_TEXT => {
            Value::String(text.chars().take(LONGEST_TEXT).chain(['…']).collect())
        }
        Value::Object(_) | Value::Array(_) if value.to_string().len() > LONGEST_OTHER => Value::Null,
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn altered(old: &Value, new: &Value) -> Value {
        serde_json::to_value(diff_documents(&old.to_string(), &new.to_string())).unwrap()
    }

    #[test]
    fn only_what_differs_is_told_old_and_new() {
        let old = json!({"quantity": 10, "ends_on": "2026-12-21", "sku": "A", "new": null, "covers": []});
        let new = json!({"quantity": 25, "ends_on": null, "sku": "A", "line": 2});
        assert_eq!(
            altered(&old, &new),
            json!([
                {"field": "ends_on", "before": "2026-12-21", "after": null},
                {"field": "quantity", "before": 10, "after": 25},
            ])
        );
    }

    #[test]
    fn what_an_installer_may_do_is_told_as_one_word() {
        let (old, new) = (json!({"access": "full"}), json!({"access": "keys", "may_install": true}));
        assert_eq!(altered(&old, &new), json!([{"field": "access", "before": "full", "after": "install"}]));
    }

    #[test]
    fn of_a_list_only_what_came_and_went_is_told() {
        let (old, new) = (json!({"covers": ["A", "B"]}), json!({"covers": ["B", "C"]}));
        assert_eq!(altered(&old, &new), json!([{"field": "covers", "before": ["A"], "after": ["C"]}]));
        let many: Vec<String> = (0..500).map(|n| format!("M{n}")).collect();
        let told = diff_documents("{}", &json!({"covers": many}).to_string());
        assert_eq!(told[0].after.as_array().map(Vec::len), Some(LONGEST_LIST));
    }

    #[test]
    fn a_key_is_told_only_as_its_mask() {
        let old = json!({"keys": ["ABCD-EFGH-JKLM-7Q2F"], "access": "full"});
        let new = json!({"keys": ["WXYZ-EFGH-JKLM-9999"], "access": "view"});
        let told = altered(&old, &new).to_string();
        assert!(!told.contains("EFGH") && !told.contains("9999"), "{told}");
        assert!(told.contains("7Q2F"), "the end of a key that may be seen helps to find it: {told}");
    }

    #[test]
    fn no_value_is_longer_than_a_line() {
        let told = diff_documents(
            "{}",
            &json!({"note": "x".repeat(5_000), "deep": vec![vec!["y"; 900]; 2]}).to_string(),
        );
        assert!(told.iter().all(|one| one.after.to_string().len() < 1_100), "{told:?}");
    }
}
