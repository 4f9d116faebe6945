//! What a mirror shows and a portal answers, in the form of a release's `expected.json`, and what is missing from it.

use crate::portal::PASSWORD;
use licet_mirror::Mirror;
use licet_portal::store::{Error, Store, Tx};
use licet_portal::values;
use licet_protocol::sync::KINDS;
use licet_testkit::TestPortal;
use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Every row of the named tables as text: the SQL literals of the named columns.
pub fn tables(store: &Store, wanted: &Map<String, Value>) -> BTreeMap<String, Vec<String>> {
    let read = |tx: &mut Tx<'_>| -> Result<_, Error> {
        let mut all = BTreeMap::new();
        for (name, table) in wanted {
            let columns = table["columns"].as_array().unwrap().iter();
            let quoted: Vec<String> =
                columns.map(|column| format!("quote({})", column.as_str().unwrap())).collect();
            let sql = format!("SELECT {} FROM {name}", quoted.join(" || ', ' || "));
            let rows = tx.query(&sql, values![])?;
            all.insert(name.clone(), rows.iter().map(|row| row.string(0)).collect::<Result<_, _>>()?);
        }
        Ok(all)
    };
    store.read_blocking(read).unwrap()
}

fn documents(mirror: &Mirror) -> Map<String, Value> {
    let mut all = Map::new();
    for kind in KINDS {
        for (id, rev, body) in mirror.listing(kind).unwrap() {
            let body: Value = serde_json::from_str(&body).unwrap();
            all.insert(format!("{kind} {id}"), json!({ "rev": rev, "body": body }));
        }
    }
    all
}

fn annotation(mirror: &Mirror, id: &str) -> Value {
    let annotation = mirror.annotation(id).unwrap();
    let slots: Map<String, Value> = annotation
        .slots
        .into_iter()
        .map(|(name, slot)| {
            let slot = json!({
                "value": slot.value, "pending": slot.pending, "conflict": slot.conflict, "by": slot.by, "at": slot.at,
            });
            (name, slot)
        })
        .collect();
    let comments: Vec<Value> = annotation
        .comments
        .into_iter()
        .map(|comment| {
            json!({
                "id": comment.id, "text": comment.text, "author": comment.author,
                "author_name": comment.author_name, "at": comment.at, "pending": comment.pending,
            })
        })
        .collect();
    json!({
        "slots": slots, "comments": comments, "history": annotation.history, "fields": annotation.fields,
    })
}

fn reminders(mirror: &Mirror) -> Vec<Value> {
    let inbox = mirror.inbox(true, 1_000).unwrap();
    inbox
        .iter()
        .map(|entry| {
            let reminder = &entry.reminder;
            json!({
                "serial_number": reminder.serial_number, "kind": format!("{:?}", reminder.kind),
                "ends_on": reminder.ends_on, "lead_days": reminder.lead_days, "due_on": reminder.due_on,
                "state": format!("{:?}", reminder.state), "snoozed_until": reminder.snoozed_until,
                "told_on": entry.told_on, "entitlement_id": entry.entitlement_id,
                "product_name": entry.product_name, "site_name": entry.site_name,
            })
        })
        .collect()
}

fn manual_reminders(mirror: &Mirror) -> Vec<Value> {
    let all = mirror.manual_reminders().unwrap();
    all.iter()
        .map(|reminder| {
            json!({
                "id": reminder.id, "serial_number": reminder.serial_number, "due_on": reminder.due_on,
                "state": format!("{:?}", reminder.state),
            })
        })
        .collect()
}

fn downloads(mirror: &Mirror) -> Vec<Value> {
    let all = mirror.downloads().unwrap();
    all.iter()
        .map(|row| {
            json!({
                "id": row.id, "kind": row.kind, "subject": row.subject, "file_name": row.file_name,
                "folder": row.folder, "size": row.size, "sha256": row.sha256, "state": row.state,
                "reason": row.reason, "etag": row.etag, "part": row.part, "placed": row.placed,
                "received": row.received, "queued_at": row.queued_at, "ended_at": row.ended_at,
            })
        })
        .collect()
}

fn changes(mirror: &Mirror) -> Vec<Value> {
    let all = mirror.changes(&[], 0, usize::MAX).unwrap().rows;
    all.iter()
        .map(|change| {
            json!({
                "at": change.at, "kind": change.kind, "id": change.id, "what": change.what.as_str(),
                "label": change.label, "entitlement_id": change.entitlement_id, "product": change.product,
                "site": change.site, "renewed_by": change.renewed_by, "new": change.new,
                "altered": change.altered.len(),
            })
        })
        .collect()
}

fn fields(mirror: &Mirror) -> Vec<Value> {
    let all = mirror.fields().unwrap();
    all.iter()
        .map(|field| {
            json!({
                "id": field.id, "name": field.name, "kind": field.kind, "choices": field.choices,
                "own": field.own, "owner_name": field.owner_name, "position": field.position,
                "on_own": field.on_own, "on_shared": field.on_shared, "used": field.used,
                "pending": field.pending, "conflict": field.conflict,
            })
        })
        .collect()
}

/// All that a mirror shows; of its settings those that `expected` names.
pub fn mirror(mirror: &Mirror, expected: &Value) -> Value {
    let documents = documents(mirror);
    let of_kind = |kind: &'static str| documents.keys().filter_map(move |name| name.strip_prefix(kind));
    let annotations: Map<String, Value> =
        of_kind("entitlement ").map(|id| (id.to_owned(), annotation(mirror, id))).collect();
    let keys: Map<String, Value> = of_kind("license ")
        .map(|id| {
            let keys = mirror.reveal_keys(id).unwrap().unwrap_or_default();
            let clear: Vec<&str> = keys.iter().map(ExposeSecret::expose_secret).collect();
            (id.to_owned(), json!(clear))
        })
        .collect();
    let settings: Map<String, Value> = expected["settings"]
        .as_object()
        .unwrap()
        .keys()
        .map(|name| (name.clone(), json!(mirror.setting(name).unwrap())))
        .collect();
    let lead_times: Map<String, Value> = mirror
        .lead_times()
        .unwrap()
        .into_iter()
        .map(|(serial, leads)| (serial, json!(leads.days())))
        .collect();
    json!({
        "rows": mirror.sync_position().unwrap().rows,
        "annotations": annotations,
        "keys": keys,
        "settings": settings,
        "lead_times": lead_times,
        "documents": documents,
        "fields": fields(mirror),
        "tags": mirror.tag_counts().unwrap(),
        "account_settings": mirror.account_settings("").unwrap(),
        "outbox": mirror.outbox(usize::MAX).unwrap(),
        "reminders": reminders(mirror),
        "manual_reminders": manual_reminders(mirror),
        "open_reminders": mirror.open_reminders().unwrap(),
        "unclaimed_notices": mirror.unclaimed_notices().unwrap().len(),
        "downloads": downloads(mirror),
        "changes": changes(mirror),
    })
}

/// The answer of a portal: its JSON, or its text.
pub async fn get(portal: &TestPortal, token: &str, path: &str) -> Value {
    let url = format!("{}/api/v1/{path}", portal.base_url());
    let answer = reqwest::Client::new().get(url).bearer_auth(token).send().await.unwrap();
    let text = answer.text().await.unwrap();
    serde_json::from_str(&text).unwrap_or(Value::String(text))
}

/// Signs in; answers the token.
pub async fn sign_in(portal: &TestPortal, email: &str) -> String {
    portal.sign_in(email, PASSWORD).await
}

/// What of `before` is missing from `now` or is another value there, by where it stands. Objects may have grown, lists too;
/// what was empty may be left out.
pub fn missing(before: &Value, now: &Value) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    compare("", before, now, &mut all);
    all
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(all) => all.is_empty(),
        Value::Object(all) => all.is_empty(),
        _ => false,
    }
}

fn compare(at: &str, before: &Value, now: &Value, all: &mut BTreeMap<String, String>) {
    match (before, now) {
        (Value::Object(before), Value::Object(now)) => {
            for (name, value) in before {
                compare(&format!("{at}/{name}"), value, now.get(name).unwrap_or(&Value::Null), all);
            }
        }
        (Value::Array(before), Value::Array(now)) if before.len() == now.len() => {
            for (n, (before, now)) in before.iter().zip(now).enumerate() {
                compare(&format!("{at}/{n}"), before, now, all);
            }
        }
        (Value::Array(before), Value::Array(now)) => {
            for (n, value) in before.iter().enumerate() {
                if !now.iter().any(|now| missing(value, now).is_empty()) {
                    all.insert(format!("{at}/{n}"), format!("{value} is in none of {}", now.len()));
                }
            }
        }
        _ if before == now || (is_empty(before) && is_empty(now)) => {}
        _ => {
            all.insert(at.to_owned(), format!("was {before}, is {now}"));
        }
    }
}

#[test]
fn names_what_is_missing_and_nothing_that_was_added() {
    let before = json!({ "kept": { "n": 1 }, "list": [1, { "a": 2 }], "gone": "x", "empty": [] });
    let now = json!({ "kept": { "n": 1, "new": 2 }, "list": [0, { "a": 2, "b": 3 }, 1], "new": 4 });
    let found: Vec<String> = missing(&before, &now).into_keys().collect();
    assert_eq!(found, ["/gone"]);
    assert_eq!(missing(&json!([1, 2]), &json!([1])).into_keys().collect::<Vec<_>>(), ["/1"]);
}
