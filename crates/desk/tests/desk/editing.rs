//! What comes while an editor is open: whoever saves has seen what was there when they began, and nothing that came since.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::Event;
use licet_desk::api::*;
use std::collections::BTreeMap;
use std::time::Duration;

/// Two people who write on the same license, or two devices of one, both up to date and live.
async fn two(portal: &licet_testkit::TestPortal, other: &str) -> (Bench, Bench) {
    portal.join_site("1001-ACME", other).await;
    let (mut bill, mut mary) = (Bench::new(portal).await, Bench::new(portal).await);
    bill.sign_in("bill@acme.example").await;
    mary.sign_in(other).await;
    for bench in [&bill, &mary] {
        bench.synced().await;
        eventually("the connection is live", async || bench.desk().sync_state().await.unwrap().live).await;
    }
    (bill, mary)
}

/// Saves one slot of an annotation on the base that it began with.
async fn save(bench: &Bench, id: &str, slot: &str, value: Option<&str>, base: Option<&String>) {
    let form = AnnotationForm {
        id: id.to_owned(),
        slots: [(slot.to_owned(), value.map(str::to_owned))].into(),
        bases: base.map(|base| (slot.to_owned(), base.clone())).into_iter().collect(),
    };
    bench.desk().annotation_save(form).await.unwrap();
}

/// Waits for the one conflict of a device, and answers its slot.
async fn conflict(bench: &Bench) -> (OutboxRow, OutboxSlot) {
    eventually("it is a conflict", async || {
        let outbox = bench.desk().outbox().await.unwrap();
        (outbox.waiting, outbox.undecided) == (0, 1)
    })
    .await;
    let row =
        bench.desk().outbox().await.unwrap().rows.into_iter().find(|row| row.state == "conflict").unwrap();
    let slot = row.slots[0].clone();
    (row, slot)
}

fn text(value: Option<&ShownValue>) -> Option<&str> {
    value.and_then(|value| value.text.as_deref())
}

async fn take_theirs(bench: &Bench, row: &OutboxRow, slot: &OutboxSlot) {
    let form = ConflictForm {
        key: row.key.clone(),
        slot: slot.key.clone(),
        take: "theirs".into(),
        value: None,
        base: slot.theirs_base.clone(),
    };
    bench.desk().conflict_resolve(form).await.unwrap();
}

// Y2
#[tokio::test]
async fn notes_values_and_tags_that_came_while_an_editor_was_open_are_never_overwritten() {
    let portal = harness::acme().await;
    let (bill, mary) = two(&portal, "mary@skynet.example").await;
    let id = bill.id_of("B0000000001").await;
    let rack = FieldForm {
        id: None,
        name: "Rack".into(),
        kind: "text".into(),
        choices: vec![],
        on_own: true,
        on_shared: true,
        bases: BTreeMap::new(),
    };
    let field = format!("field:{}", mary.desk().field_save(rack).await.unwrap().id);
    save(&mary, &id, "notes", Some("Rack 12"), None).await;
    save(&mary, &id, &field, Some("R12"), None).await;
    save(&mary, &id, "tag:lab", Some("x"), None).await;
    mary.sent().await;
    eventually("bill sees them", async || {
        let seen = bill.written(&id).await;
        seen.notes == "Rack 12" && seen.tags == ["lab"] && seen.fields.iter().any(|one| one.value.is_some())
    })
    .await;
    let value = |seen: &AnnotationView| seen.fields.iter().find(|one| one.value.is_some()).unwrap().clone();

    // Mary's editors are open; Bill's edits come in meanwhile.
    let began = mary.written(&id).await;
    let of_bill = bill.written(&id).await;
    save(&bill, &id, "notes", Some("Rack 12. KEY WAS REVOKED"), Some(&of_bill.notes_base)).await;
    save(&bill, &id, &field, Some("R13"), Some(&value(&of_bill).base)).await;
    eventually("mary has them", async || {
        let seen = mary.written(&id).await;
        seen.notes.ends_with("REVOKED") && value(&seen).value.as_deref() == Some("R13")
    })
    .await;
    assert_ne!(mary.written(&id).await.notes_base, began.notes_base, "the open editor can tell");

    for (slot, mine, base, theirs) in [
        ("notes", "Rack 14", &began.notes_base, "Rack 12. KEY WAS REVOKED"),
        (field.as_str(), "R14", &value(&began).base, "R13"),
    ] {
        save(&mary, &id, slot, Some(mine), Some(base)).await;
        let (row, conflict) = conflict(&mary).await;
        assert_eq!((text(Some(&conflict.after)), text(conflict.theirs.as_ref())), (Some(mine), Some(theirs)));
        take_theirs(&mary, &row, &conflict).await;
    }
    let seen = mary.written(&id).await;
    assert_eq!(
        (seen.notes.as_str(), value(&seen).value.as_deref()),
        ("Rack 12. KEY WAS REVOKED", Some("R13"))
    );

    // Whoever began anew has seen it: no conflict.
    save(&mary, &id, "notes", Some("Rack 14, revoked"), Some(&seen.notes_base)).await;
    save(&mary, &id, "tag:lab", None, seen.tag_bases.get("lab")).await;
    mary.sent().await;
    eventually("bill has them", async || {
        let seen = bill.written(&id).await;
        seen.notes == "Rack 14, revoked" && seen.tags.is_empty()
    })
    .await;
}

// Y2
#[tokio::test]
async fn a_contact_that_came_while_its_form_was_open_is_never_overwritten() {
    let portal = harness::acme().await;
    let token = portal.sign_in("bill@acme.example", PASSWORD).await;
    portal.register(&token, "B0000000001").await;
    let (bill, mary) = two(&portal, "mary@skynet.example").await;
    let id = bill.id_of("B0000000001").await;
    let license = async |bench: &Bench| {
        let details = bench.desk().entitlement_details(ById { id: id.clone() }).await.unwrap();
        details.licenses.into_iter().next().unwrap()
    };
    let form = |license: &LicenseView, name: &str| TechnicalContactForm {
        license_id: license.id.clone(),
        name: name.into(),
        email: "someone@data.example".into(),
        base: Some(license.contact_base.clone()),
    };
    let name = |license: &LicenseView| license.technical_contact.as_ref().map(|contact| contact.name.clone());
    let began = license(&mary).await;
    bill.desk().technical_contact_save(form(&license(&bill).await, "Marie")).await.unwrap();
    eventually("mary has it", async || name(&license(&mary).await).as_deref() == Some("Marie")).await;
    mary.desk().technical_contact_save(form(&began, "Zoe")).await.unwrap();
    let (_, slot) = conflict(&mary).await;
    assert_eq!(text(slot.theirs.as_ref()), Some("Marie <someone@data.example>"));
    assert_eq!(name(&license(&bill).await).as_deref(), Some("Marie"));
}

// Y2
#[tokio::test]
async fn lead_times_and_fields_that_another_device_changed_while_a_form_was_open_are_never_overwritten() {
    let portal = harness::acme().await;
    let (desk, laptop) = two(&portal, "bill@acme.example").await;
    let field = FieldForm {
        id: None,
        name: "Rack".into(),
        kind: "choice".into(),
        choices: vec!["R1".into()],
        on_own: true,
        on_shared: false,
        bases: BTreeMap::new(),
    };
    let id = desk.desk().field_save(field.clone()).await.unwrap().id;
    let days = |days: u32, base: Option<String>| LeadTimesForm {
        id: None,
        days: Some(vec![days]),
        base,
        sku: None,
        support_id: None,
    };
    desk.desk().lead_times_set(days(60, None)).await.unwrap();
    desk.sent().await;
    let of = async |bench: &Bench| {
        let fields = bench.desk().fields().await.unwrap();
        fields.into_iter().find(|field| field.id == id)
    };
    eventually("the laptop has both", async || {
        let leads = laptop.desk().app_state().await.unwrap().settings.lead_times;
        leads == [60] && of(&laptop).await.is_some()
    })
    .await;

    let (began, leads) = (of(&desk).await.unwrap(), desk.desk().app_state().await.unwrap().lead_times_base);
    let here = of(&laptop).await.unwrap();
    let renamed = FieldForm {
        id: Some(id.clone()),
        name: "Shelf".into(),
        choices: vec!["R1".into(), "R2".into()],
        on_shared: true,
        bases: here.bases,
        ..field.clone()
    };
    laptop.desk().field_save(renamed).await.unwrap();
    let base = laptop.desk().app_state().await.unwrap().lead_times_base;
    laptop.desk().lead_times_set(days(30, base)).await.unwrap();
    laptop.sent().await;
    eventually("the desk has both", async || {
        let leads = desk.desk().app_state().await.unwrap().settings.lead_times;
        leads == [30] && of(&desk).await.unwrap().name == "Shelf"
    })
    .await;

    // Only the name was typed: the rest of the form is as old as it is, and says nothing.
    let mine =
        FieldForm { id: Some(id.clone()), name: "Cabinet".into(), bases: began.bases, ..field.clone() };
    desk.desk().field_save(mine).await.unwrap();
    let (row, slot) = conflict(&desk).await;
    assert_eq!((slot.slot.as_str(), text(slot.theirs.as_ref())), ("name", Some("Shelf")));
    take_theirs(&desk, &row, &slot).await;
    let now = of(&desk).await.unwrap();
    assert_eq!((now.name.as_str(), now.choices.len(), now.on_shared), ("Shelf", 2, true));

    desk.desk().lead_times_set(days(14, leads)).await.unwrap();
    let (_, slot) = conflict(&desk).await;
    assert_eq!((slot.slot.as_str(), text(slot.theirs.as_ref())), ("lead_times", Some("30")));
}

// D22
#[tokio::test]
async fn a_window_that_asks_when_it_is_told_sees_the_search_index_become_ready() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    let mut events = bench.desk().events();
    bench.sign_in("bill@acme.example").await;
    let mut shown = bench.desk().sync_state().await.unwrap();
    let seen = async {
        while shown.indexing || shown.last_synced.is_none() {
            let Some(Event::Stale(stale)) = events.next().await else { continue };
            if stale.topics.iter().any(|topic| topic == "sync") {
                shown = bench.desk().sync_state().await.unwrap();
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), seen).await.expect("no state is shown that is over");
}

// D22
#[tokio::test]
async fn the_search_index_is_built_without_the_portal() {
    let mut portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    bench.stop().await;
    bench.unindex();
    portal.stop().await;
    bench.start().await;
    eventually("the index is ready, and the portal is away", async || {
        let state = bench.desk().sync_state().await.unwrap();
        !state.indexing && matches!(state.phase, SyncPhase::Offline { .. })
    })
    .await;
    let found = bench.desk().catalog_open(CatalogQuery { text: "acme".into(), ..CatalogQuery::default() });
    assert!(found.await.unwrap().total > 0);
}

// Y11
#[tokio::test]
async fn edits_that_a_damaged_database_has_lost_are_said_and_come_back_from_the_newest_export() {
    let mut portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let mut ids = Vec::new();
    for serial in ["B0000000001", "B0000000003", "M0000000002"] {
        ids.push(bench.id_of(serial).await);
    }
    portal.stop().await;
    bench.offline().await;
    bench.stop().await;
    let older: Vec<(String, Vec<u8>)> =
        bench.plain_files().into_iter().filter(|(name, _)| name.ends_with("mirror.db")).collect();
    bench.start().await;
    bench.opened().await;
    for id in &ids {
        bench.write(id, &[("notes", Some("written on a train"))]).await;
    }
    let folder = tempfile::tempdir().unwrap();
    bench.around().save_to(folder.path());
    assert!(bench.desk().outbox_export().await.unwrap().is_some());
    assert!(!bench.desk().sync_state().await.unwrap().lost_edits);
    bench.stop().await;
    for (path, bytes) in older {
        std::fs::write(path, bytes).unwrap();
    }

    bench.start().await;
    bench.opened().await;
    assert!(bench.desk().sync_state().await.unwrap().lost_edits);
    let outbox = bench.desk().outbox().await.unwrap();
    let lost = outbox.lost.unwrap();
    assert_eq!((lost.known, lost.left, outbox.rows.len()), (3, 0, 0));
    assert!(lost.export.unwrap().starts_with("licet-outbox-") && lost.exported_at.is_some());
    let wrong = DroppedFile { name: "x.json".into(), content: "e30=".into() };
    let wrong = bench.desk().outbox_import(OutboxImport { file: Some(wrong) }).await.unwrap_err();
    assert_eq!(wrong.code, "export-unreadable");
    let imported = bench.desk().outbox_import(OutboxImport { file: None }).await.unwrap();
    assert_eq!(imported.taken, 3);
    let outbox = bench.desk().outbox().await.unwrap();
    assert_eq!((outbox.waiting, outbox.lost), (3, None));
    assert!(!bench.desk().sync_state().await.unwrap().lost_edits);
    assert_eq!(bench.written(&ids[0]).await.notes, "written on a train");
}
