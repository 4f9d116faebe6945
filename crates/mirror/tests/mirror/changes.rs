//! What changed at the vendor.

use crate::support::{Portal, Temporary, day, entitlement, license, now, open, product, settle, site};
use licet_mirror::{ChangeKind, FieldChange, Mirror};
use serde_json::{Value, json};

fn contract(ends_on: &str) -> Value {
    entitlement("M0000000002", "BE-MNT", "maintenance", "S1", Some(ends_on))
}

fn portal() -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE-MNT", product("BE-MNT", "Essential Support", "Backup Exec"));
    portal.put("site", "S1", site("S1", "Acme Inc"));
    portal.put("entitlement", "1-1", contract("2026-11-25"));
    portal.put("license", "L1", license("1-1", "M0000000002", "BE-MNT", "srv-1", "full"));
    portal.put(
        "release",
        "BE-MNT/a.exe",
        json!({"sku": "BE-MNT", "file_name": "a.exe", "size": 1, "sha256": "00"}),
    );
    portal
}

fn whats(mirror: &Mirror) -> Vec<ChangeKind> {
    mirror.recent_changes(100).unwrap().iter().map(|change| change.what).collect()
}

fn altered(field: &str, before: Value, after: Value) -> FieldChange {
    FieldChange { field: field.into(), before, after }
}

#[test]
fn what_was_altered_is_told_old_and_new_and_keys_only_as_masks() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert!(whats(&mirror).is_empty(), "a first load is no news");
    let mut body = contract("2027-11-25");
    body["quantity"] = json!(40);
    let mut other = license("1-1", "M0000000002", "BE-MNT", "srv-9", "full");
    other["keys"] = json!(["WXYZ-EFGH-JKLM-1111"]);
    let lines = [portal.put("entitlement", "1-1", body.clone()), portal.put("license", "L1", other)];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    let changes = mirror.changes(&[], 0, 10).unwrap();
    let [license, entitlement] = changes.rows.as_slice() else { panic!("{changes:?}") };
    assert_eq!(
        entitlement.altered,
        [
            altered("ends_on", json!("2026-11-25"), json!("2027-11-25")),
            altered("quantity", json!(25), json!(40)),
        ]
    );
    assert_eq!((entitlement.what, entitlement.label.as_str()), (ChangeKind::Changed, "M0000000002"));
    assert_eq!(entitlement.product.as_deref(), Some("Essential Support"));
    assert_eq!(entitlement.site.as_deref(), Some("Acme Inc"));
    assert_eq!(license.entitlement_id.as_deref(), Some("1-1"));
    assert_eq!(license.altered[0], altered("host_id", json!("srv-1"), json!("srv-9")));
    assert_eq!(license.altered[1].field, "keys");
    let told = format!("{:?}", license.altered);
    assert!(told.contains("1111") && !told.contains("EFGH"), "{told}");

    let lines = [portal.put("entitlement", "1-1", body)];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    assert_eq!(whats(&mirror).len(), 2, "published again without a difference is no news");
}

#[test]
fn a_renewal_names_the_serial_number_that_took_over() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let mut body = contract("2026-11-25");
    body["renewed_by"] = json!("M0000000003");
    let lines = [portal.put("entitlement", "1-1", body)];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    let change = mirror.recent_changes(1).unwrap().remove(0);
    assert_eq!((change.what, change.renewed_by.as_deref()), (ChangeKind::Renewed, Some("M0000000003")));
}

#[test]
fn a_lapsed_term_is_noted_once_and_taken_back_when_the_clock_was_wrong() {
    let mut portal = portal();
    portal.put("entitlement", "2-1", entitlement("S1", "BE-MNT", "subscription", "S1", Some("2020-01-01")));
    let mut renewed = entitlement("M0", "BE-MNT", "maintenance", "S1", Some("2026-11-25"));
    renewed["renewed_by"] = json!("M0000000009");
    portal.put("entitlement", "3-1", renewed);
    let Temporary { mirror, folder } = portal.mirrored();
    let note = |mirror: &Mirror, text: &str| mirror.note_lapsed(day(text), now()).unwrap();
    assert_eq!(note(&mirror, "2026-11-24"), 0, "what was over before the first look is no news");
    assert_eq!(note(&mirror, "2026-11-25"), 0, "the last day belongs to the term");
    assert_eq!(note(&mirror, "2026-11-26"), 1);
    assert_eq!(note(&mirror, "2026-11-26"), 0);
    drop(mirror);
    let mirror = open(&folder.path().join("mirror.db"));
    assert_eq!(note(&mirror, "2026-11-26"), 0, "over a restart too");
    let change = mirror.recent_changes(1).unwrap().remove(0);
    assert_eq!((change.what, change.id.as_str()), (ChangeKind::Lapsed, "1-1"));
    assert_eq!(change.entitlement_id.as_deref(), Some("1-1"));
    note(&mirror, "2036-11-26");
    assert_eq!(whats(&mirror), [ChangeKind::Lapsed]);
    note(&mirror, "2026-11-20");
    assert!(whats(&mirror).is_empty(), "it isn't over after all");
    note(&mirror, "2026-11-28");
    assert_eq!(whats(&mirror), [ChangeKind::Lapsed]);
}

#[test]
fn a_contract_lapses_after_its_term_however_long_the_app_slept() {
    let portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    mirror.note_lapsed(day("2026-11-01"), now()).unwrap();
    assert_eq!(mirror.note_lapsed(day("2027-01-15"), now()).unwrap(), 1);
}

#[test]
fn changes_are_new_until_they_are_seen_and_counted_by_what_happened() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let lines = [
        portal.put("entitlement", "9-1", entitlement("B9", "BE-MNT", "license", "S1", None)),
        portal.put("entitlement", "9-2", entitlement("B10", "BE-MNT", "license", "S1", None)),
    ];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    let first = mirror.changes(&[], 0, 10).unwrap();
    assert_eq!((first.total, first.new, first.seen_at), (2, 2, None));
    mirror.changes_seen(now()).unwrap();
    let line = portal.hide("entitlement", "9-1");
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    let changes = mirror.changes(&[], 0, 10).unwrap();
    assert_eq!((changes.total, changes.new, changes.seen_at), (3, 1, Some(now())));
    assert_eq!(changes.new_by_what.into_iter().collect::<Vec<_>>(), [(ChangeKind::Hidden, 1)]);
    assert_eq!(changes.rows.iter().map(|change| change.new).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(changes.rows[0].entitlement_id, None, "there is nothing to open any more");
    assert_eq!(changes.rows[0].product.as_deref(), Some("Essential Support"), "but what it was is known");
    let added = mirror.changes(&[ChangeKind::Added], 1, 10).unwrap();
    assert_eq!((added.total, added.rows.len(), added.rows[0].label.as_str()), (2, 1, "B9"));
    mirror.wipe().unwrap();
    assert_eq!(mirror.changes(&[], 0, 10).unwrap().total, 0);
    mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap();
    let line = portal.put("entitlement", "9-3", entitlement("B11", "BE-MNT", "license", "S1", None));
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(mirror.changes(&[], 0, 10).unwrap().new, 1, "after a wipe the counting begins anew");
}

#[test]
fn the_latest_5000_changes_are_kept() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    for block in 0..3 {
        let lines: Vec<String> = (0..2_000)
            .map(|n| {
                let id = format!("{block}{n:04}-1");
                portal.put(
                    "entitlement",
                    &id,
                    entitlement(&format!("N{id}"), "BE-MNT", "license", "S1", None),
                )
            })
            .collect();
        mirror.apply_page(&portal.last(&lines), now()).unwrap();
    }
    let changes = mirror.changes(&[], 4_990, 20).unwrap();
    assert_eq!((changes.total, changes.rows.len()), (5_000, 10));
    assert_eq!(changes.rows[9].label, "N01000-1");
}

#[test]
fn a_snapshot_after_the_first_tells_what_changed_meanwhile() {
    let mut portal = portal();
    portal.put("entitlement", "2-1", entitlement("B2", "BE-MNT", "license", "S1", None));
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    portal.put("entitlement", "1-1", contract("2027-11-25"));
    portal.hide("entitlement", "2-1");
    portal.put("entitlement", "3-1", entitlement("B3", "BE-MNT", "license", "S1", None));
    mirror.begin_snapshot().unwrap();
    mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap();
    settle(&mirror);
    let mut told = whats(&mirror);
    told.sort();
    assert_eq!(told, [ChangeKind::Added, ChangeKind::Changed, ChangeKind::Removed]);
}
