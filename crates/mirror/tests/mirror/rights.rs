//! What is left in the mirror once a right has ended.

use crate::support::{Portal, Temporary, entitlement, license, now, product, settle, site};
use chrono::DateTime;
use licet_domain::Target;
use licet_mirror::downloads::DownloadRow;
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::reminders::{NewNotice, NewReminder, NoticeKind, ReminderPlan};
use licet_mirror::{ChangeKind, Mirror, RawKey, test_support};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Stands in everything that came through the right that ends.
const CANARY: &str = "canary";

fn slot(value: &Value) -> Value {
    json!({"value": value, "seq": 1, "at": "2026-11-01T10:00:00Z", "by": "Marie Canary"})
}

fn notes(text: &str) -> Value {
    json!({
        "entitlement_id": "lent", "slots": {
            "notes": slot(&json!(text)), "tag:canarytag": slot(&json!(true)), "field:f9": slot(&json!("canaryvalue")),
        },
        "fields": {"f9": {
            "name": "Canary field", "kind": "text", "owner": "account-9", "owner_name": "Marie Canary", "choices": [],
        }},
        "history": [{"slot": "notes", "was": slot(&json!("canary of before"))}],
    })
}

fn lent(reseller: &str, ends_on: &str) -> Value {
    let mut body = entitlement("M0000000077", "CANARY", "maintenance", "SC", Some(ends_on));
    body["reseller_name"] = json!(reseller);
    body["site_name"] = json!("Canary site");
    body["order_number"] = json!("canary-order");
    body["access"] = json!("full");
    body
}

/// One entitlement of one's own, and one that is shared, with all that comes with it.
fn portal() -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE", product("BE", "Backup Exec", "Backup"));
    portal.put("product", "CANARY", product("CANARY", "Canary product", "Canary family"));
    portal.put("site", "S1", site("S1", "Acme Inc"));
    portal.put("entitlement", "own", entitlement("B0000000001", "BE", "license", "S1", None));
    portal.put("entitlement", "lent", lent("Canary Resale", "2026-12-31"));
    portal.put("license", "L9", license("lent", "M0000000077", "CANARY", "canary-host", "full"));
    let release = json!({"sku": "CANARY", "file_name": "canary.exe", "size": 1, "sha256": "00"});
    portal.put("release", "CANARY/canary.exe", release);
    portal.put("annotation", "lent", notes("the canary sings"));
    let comment = json!({
        "entitlement_id": "lent", "text": "canary comment", "author": "account-9", "author_name": "Marie Canary",
        "at": "2026-11-01T10:00:00Z",
    });
    portal.put("comment", "c9", comment);
    portal.put("upgrade", "u9", json!({"entitlement_id": "lent", "text": "canary upgrade"}));
    portal
}

fn note(text: &str, id: &str) -> NewChange {
    NewChange {
        kind: Target::Annotation,
        id: id.to_owned(),
        set: BTreeMap::from([("notes".to_owned(), json!(text))]),
        about: About { entitlement_id: Some(id.to_owned()), name: Some("M0000000077".to_owned()) },
    }
}

/// What this account and this device made of it meanwhile.
fn used(mirror: &Mirror, portal: &mut Portal) {
    let lines = [
        portal.put("entitlement", "lent", lent("Canary Trade", "2027-12-31")),
        portal.put("license", "L9", license("lent", "M0000000077", "CANARY", "canary-two", "full")),
    ];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    mirror.change(&note("my own words", "lent"), Uuid::from_u128(1), now()).unwrap();
    for (kind, subject, file_name) in
        [("license_file", "L9", "canary.slf"), ("release", "CANARY/canary.exe", "canary.exe")]
    {
        let row = DownloadRow {
            id: 0,
            kind: kind.into(),
            subject: subject.into(),
            file_name: file_name.into(),
            folder: "/downloads".into(),
            size: None,
            sha256: None,
            state: "done".into(),
            reason: None,
            etag: None,
            part: None,
            placed: Some(format!("/downloads/{file_name}")),
            received: 1,
            queued_at: DateTime::UNIX_EPOCH,
            ended_at: None,
        };
        mirror.add_download(&row).unwrap();
    }
    let due = |serial: &str| NewReminder {
        serial_number: serial.into(),
        ends_on: "2027-12-31".parse().unwrap(),
        lead_days: 30,
        due_on: "2027-12-01".parse().unwrap(),
    };
    let notice = NewNotice { kind: NoticeKind::Due, new: vec![due("M0000000077")], stored: vec![] };
    let plan = ReminderPlan { notices: vec![notice], ..ReminderPlan::default() };
    mirror.record_reminders(&plan, "2027-12-01".parse().unwrap(), now()).unwrap();
    mirror.note_lapsed("2026-01-01".parse().unwrap(), now()).unwrap();
    settle(mirror);
}

fn end_the_right(mirror: &Mirror, portal: &mut Portal) {
    let gone = [
        ("comment", "c9"),
        ("annotation", "lent"),
        ("upgrade", "u9"),
        ("license", "L9"),
        ("entitlement", "lent"),
        ("release", "CANARY/canary.exe"),
        ("product", "CANARY"),
    ];
    let lines: Vec<String> = gone.iter().map(|(kind, id)| portal.hide(kind, id)).collect();
    assert!(mirror.apply_page(&portal.proven(&lines), now()).unwrap().complete);
    settle(mirror);
}

/// Every table and word of the search index that holds the canary.
fn found(mirror: &Mirror) -> Vec<String> {
    let dump = test_support::dump(mirror.path(), &RawKey::from_bytes(crate::support::KEY)).unwrap();
    dump.into_iter().filter(|line| line.to_lowercase().contains(CANARY)).collect()
}

// Y10
#[test]
fn nothing_that_came_through_a_right_is_left_once_it_has_ended() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    used(&mirror, &mut portal);
    let tables: std::collections::BTreeSet<String> =
        found(&mirror).iter().map(|line| line.split('|').next().unwrap().to_owned()).collect();
    for table in
        ["change", "counter", "download", "other", "search_term", "shown_field", "shown_text", "site"]
    {
        assert!(tables.contains(table), "the canary is planted in {table}: {tables:?}");
    }

    end_the_right(&mirror, &mut portal);
    assert_eq!(found(&mirror), Vec::<String>::new());
    let left = mirror.changes(&[], 0, 99).unwrap().rows;
    assert!(
        left.iter().all(|change| change.what == ChangeKind::Hidden),
        "that it went is told, and no more: {left:?}"
    );
    assert_eq!(mirror.totals().unwrap().entitlements, 1);
    let outbox = mirror.outbox(9).unwrap();
    assert_eq!(outbox[0].slots[0].mine, json!("my own words"), "what this account wrote is its own");
    assert!(mirror.reminders_from("2020-01-01".parse().unwrap()).unwrap().is_empty());
    assert_eq!(mirror.suggest("acme", 9).unwrap().len(), 1, "the rest is found as before");
}

// Y10
#[test]
fn a_listing_that_no_longer_has_it_ends_a_right_too() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    used(&mirror, &mut portal);
    portal.rows.retain(|(kind, id), _| ["BE", "S1", "own"].contains(&id.as_str()) && kind != "annotation");
    mirror.begin_snapshot().unwrap();
    assert!(mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap().complete);
    settle(&mirror);
    assert_eq!(found(&mirror), Vec::<String>::new());
}

// Y10
#[test]
fn a_right_that_comes_back_brings_everything_back() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    used(&mirror, &mut portal);
    let whole = portal.clone();
    end_the_right(&mirror, &mut portal);
    let sequence = portal.sequence;
    portal = whole;
    portal.sequence = sequence;
    let rows: Vec<((String, String), (i64, Value))> = portal.rows.clone().into_iter().collect();
    let lines: Vec<String> =
        rows.into_iter().map(|((kind, id), (_, body))| portal.put(&kind, &id, body)).collect();
    assert!(mirror.apply_page(&portal.proven(&lines), now()).unwrap().complete);
    settle(&mirror);
    crate::support::assert_same(&mirror, &portal);
    assert_eq!(mirror.suggest("canarytag", 9).unwrap().len(), 1);
    assert_eq!(mirror.fields().unwrap().len(), 1);
    assert_eq!(mirror.by_serial("M0000000077").unwrap().unwrap().product_name, "Canary product");
}

// Y10
#[test]
fn a_right_that_narrows_takes_along_what_it_had_shown() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    used(&mirror, &mut portal);
    let mut narrow = lent("Canary Trade", "2027-12-31");
    narrow["access"] = json!("view");
    narrow.as_object_mut().unwrap().remove("reseller_name");
    let mut seen = license("lent", "M0000000077", "CANARY", "host", "view");
    seen.as_object_mut().unwrap().remove("host_id");
    let lines = [portal.put("entitlement", "lent", narrow), portal.put("license", "L9", seen)];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    let told = format!(
        "{:?}",
        mirror.changes(&[], 0, 99).unwrap().rows.iter().map(|c| &c.altered).collect::<Vec<_>>()
    );
    assert!(!told.contains("Canary Trade") && !told.contains("Canary Resale"), "{told}");
    assert!(!told.contains("canary-two") && !told.contains("canary-host"), "{told}");
}
