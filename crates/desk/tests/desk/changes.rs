//! The outbox as people see and decide about it, and what changed at the vendor.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_domain::Access;
use licet_secrets::test_vault::VaultFault;

const ACME: &str = include_str!("../../../../tests/fixtures/acme.ndjson");

/// The order of the example with this number, with something replaced, as its second revision.
fn second_revision(order: &str, replace: &[(&str, &str)]) -> String {
    let number = format!("\"order_number\": \"{order}\"");
    let line = ACME.lines().find(|line| line.contains(&number)).unwrap();
    let mut line = line.replace("\"revision\": 1", "\"revision\": 2");
    for (from, to) in replace {
        assert!(line.contains(from), "{from} in {line}");
        line = line.replacen(from, to, 1);
    }
    line
}

#[tokio::test]
async fn a_refused_change_is_parked_with_the_reason_exported_and_never_lost_in_silence() {
    let mut portal = harness::acme().await;
    let guest = portal.account("guest@elsewhere.example", PASSWORD).await;
    let mut bill = Bench::new(&portal).await;
    bill.sign_in("bill@acme.example").await;
    bill.synced().await;
    let id = bill.id_of("B0000000001").await;
    bill.stop().await;
    let share = portal.share(&id, &guest, Access::Full).await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("guest@elsewhere.example").await;
    bench.synced().await;
    portal.stop().await;
    bench.offline().await;
    bench.write(&id, &[("notes", Some("written in good faith"))]).await;
    // There is no time of the next try while one is under way.
    eventually("the outbox says when the portal is looked for again", async || {
        bench.desk().outbox().await.unwrap().next_try.is_some()
    })
    .await;

    // Meanwhile the share has ended.
    bench.stop().await;
    portal.restart().await;
    portal.end_share(&share).await;
    bench.start().await;
    eventually("the change is refused", async || bench.desk().sync_state().await.unwrap().undecided == 1)
        .await;
    bench.synced().await;
    let outbox = bench.desk().outbox().await.unwrap();
    assert_eq!((outbox.waiting, outbox.undecided, outbox.next_try), (0, 1, None));
    let row = &outbox.rows[0];
    assert_eq!((row.state.as_str(), row.name.as_deref()), ("refused", Some("B0000000001")));
    assert_eq!(row.error.as_ref().map(|error| error.code.as_str()), Some("not-found"));
    assert_eq!(row.slots[0].after.text.as_deref(), Some("written in good faith"));

    let folder = tempfile::tempdir().unwrap();
    assert_eq!(bench.desk().outbox_export().await.unwrap(), None, "the user picked no place");
    bench.around().save_to(&folder.path().join("not there"));
    assert_eq!(bench.desk().outbox_export().await.unwrap_err().code, "export-failed");
    bench.around().save_to(folder.path());
    let path = bench.desk().outbox_export().await.unwrap().unwrap();
    let file: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(file["format"], "licet-outbox");
    assert_eq!(file["changes"][0]["slots"][0]["mine"], "written in good faith");

    let refused = |answer: Result<AppState, UiError>| {
        let error = answer.unwrap_err();
        (error.code, error.params.get("count").cloned())
    };
    let out = SignOutForm { delete_mirror: true, discard_changes: false };
    let answer = bench.desk().sign_out(out.clone()).await;
    assert_eq!(refused(answer), ("changes-waiting".to_owned(), Some("1".to_owned())));
    assert!(bench.desk().app_state().await.unwrap().account.is_some(), "nobody was signed out");

    // Shared again, the same change is sent again: whoever sees an entitlement writes on it, for themselves.
    portal.share(&id, &guest, Access::View).await;
    let key = row.key.clone();
    bench.desk().outbox_retry(ByKey { key: key.clone() }).await.unwrap();
    assert_eq!(bench.desk().outbox_retry(ByKey { key }).await.unwrap_err().code, "change-settled");
    eventually("it is done", async || bench.desk().outbox().await.unwrap().rows.is_empty()).await;
    bench.desk().sign_out(out).await.unwrap();
    assert!(!bench.has_mirror());
}

#[tokio::test]
async fn a_mirror_that_is_loaded_anew_keeps_its_outbox() {
    let mut portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let id = bench.id_of("B0000000001").await;
    portal.stop().await;
    bench.offline().await;
    bench.write(&id, &[("notes", Some("outlives all"))]).await;
    let keep = RebuildForm { discard_changes: false };
    bench.desk().mirror_rebuild(keep.clone()).await.unwrap();
    assert_eq!(bench.desk().outbox().await.unwrap().waiting, 1, "an open one is emptied but for its outbox");

    // One that can't be used any more is made anew, with its outbox.
    bench.stop().await;
    bench.make_mirror_of_a_newer_version();
    bench.start().await;
    let state = bench.desk().app_state().await.unwrap().mirror;
    assert!(matches!(&state, MirrorState::Unusable { error } if error.code == "mirror-newer"), "{state:?}");
    let state = bench.desk().mirror_rebuild(keep.clone()).await.unwrap().mirror;
    assert_eq!(state, MirrorState::Open {});
    assert_eq!(bench.desk().outbox().await.unwrap().waiting, 1);

    // Where its key is out of reach nobody knows what it holds: it goes only when somebody says so.
    bench.stop().await;
    bench.make_mirror_of_a_newer_version();
    bench.start().await;
    bench.vault().set_mood(VaultFault::Locked);
    let refused = bench.desk().mirror_rebuild(keep.clone()).await.unwrap_err();
    assert_eq!(refused.code, "changes-unreadable");
    bench.vault().set_mood(VaultFault::Fine);
    assert_eq!(bench.desk().mirror_rebuild(keep).await.unwrap().mirror, MirrorState::Open {});

    portal.restart().await;
    bench.desk().sync_now().await.unwrap();
    bench.sent().await;
    bench.synced().await;
    assert_eq!(bench.written(&id).await.notes, "outlives all");
}

/// What changed of one kind.
async fn of(bench: &Bench, what: &str) -> VendorChanges {
    let query = VendorChangesQuery { what: vec![what.to_owned()], start: 0, count: 100 };
    bench.desk().vendor_changes(query).await.unwrap()
}

#[tokio::test]
async fn what_changed_at_the_vendor_is_told_old_and_new_until_it_was_seen() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let all = VendorChangesQuery { count: 100, ..VendorChangesQuery::default() };
    let first = bench.desk().vendor_changes(all.clone()).await.unwrap();
    assert_eq!((first.total, first.new), (0, 0), "a first load is no news");

    let second = second_revision("4500000001", &[("\"quantity\": 5", "\"quantity\": 25")]);
    portal.import_all(&second).await;
    eventually("the change is told", async || {
        let changed = of(&bench, "changed").await;
        changed.rows.iter().any(|row| row.kind == "entitlement")
    })
    .await;
    let changed = of(&bench, "changed").await;
    let row = changed.rows.iter().find(|row| row.name == "B0000000001").unwrap();
    assert_eq!(row.product.as_deref(), Some("Backup Exec 10d for Windows Small Business Server"));
    assert_eq!(row.site.as_deref(), Some("Acme Inc"));
    assert!(row.new && row.entitlement_id.is_some());
    let quantity = row.fields.iter().find(|field| field.field == "quantity").unwrap();
    let number = |text: &str| ShownValue { kind: "number".into(), text: Some(text.into()) };
    assert_eq!((&quantity.before, &quantity.after), (&number("5"), &number("25")));
    assert_eq!(changed.new_by_what["changed"], changed.new);
    assert_eq!(bench.desk().overview().await.unwrap().changes[0].what, "changed");

    bench.desk().vendor_changes_seen().await.unwrap();
    bench.restart().await;
    bench.synced().await;
    let seen = bench.desk().vendor_changes(all.clone()).await.unwrap();
    assert_eq!((seen.new, seen.new_by_what.len()), (0, 0), "since you last looked");
    assert!(seen.seen_at.is_some() && seen.rows.iter().all(|row| !row.new));

    // A term that ends is told once, on the day after its last.
    assert_eq!(of(&bench, "lapsed").await.total, 0, "what was over before is no news");
    bench.pass_days(30);
    bench.desk().window_focused();
    bench.pass_days(1);
    bench.desk().window_focused();
    eventually("the contract has lapsed", async || of(&bench, "lapsed").await.total == 1).await;
    assert_eq!(of(&bench, "lapsed").await.rows[0].name, "M0000000002");
    bench.restart().await;
    bench.synced().await;
    bench.desk().window_focused();
    assert_eq!(of(&bench, "lapsed").await.total, 1, "once");
    let wrong = VendorChangesQuery { what: vec!["melted".into()], ..all };
    assert_eq!(bench.desk().vendor_changes(wrong).await.unwrap_err().fields[0].field, "what");
}

#[tokio::test]
async fn no_answer_but_that_of_revealing_holds_a_key() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    // Registered while the app looks on: the license is news, with its keys.
    let token = portal.sign_in("bill@acme.example", PASSWORD).await;
    let license = portal.register(&token, "B0000000001").await;
    let all = VendorChangesQuery { count: 500, ..VendorChangesQuery::default() };
    eventually("the license is told", async || {
        let changes = bench.desk().vendor_changes(all.clone()).await.unwrap();
        changes.rows.iter().any(|row| row.kind == "license")
    })
    .await;
    let which = RevealKey { license_id: license.clone(), index: 0 };
    let key = bench.desk().reveal_key(which).await.unwrap().key;
    let contact = TechnicalContactForm {
        license_id: license,
        name: "Ted".into(),
        email: "ted@data.example".into(),
        base: None,
    };
    let id = bench.id_of("B0000000001").await;
    let folder = tempfile::tempdir().unwrap();
    bench.around().save_to(folder.path());
    let desk = bench.desk();
    desk.technical_contact_save(contact).await.unwrap();
    let json = [
        serde_json::to_string(&desk.outbox().await.unwrap()),
        serde_json::to_string(&desk.vendor_changes(all).await.unwrap()),
        serde_json::to_string(&desk.entitlement_details(ById { id }).await.unwrap()),
        serde_json::to_string(&desk.overview().await.unwrap()),
        serde_json::to_string(&desk.catalog_open(CatalogQuery::default()).await.unwrap()),
        serde_json::to_string(&desk.catalog_choices().await.unwrap()),
        serde_json::to_string(&desk.fields().await.unwrap()),
        serde_json::to_string(&desk.inbox().await.unwrap()),
        serde_json::to_string(&desk.app_state().await.unwrap()),
    ];
    let exported = std::fs::read_to_string(desk.outbox_export().await.unwrap().unwrap()).unwrap();
    for text in json.into_iter().map(Result::unwrap).chain([exported]) {
        assert!(!text.contains(&key), "a key in {text}");
    }
}
