//! A license that moves to another host and whose keys are handed over: what the desk shows of it.

use crate::harness::{self, Bench, eventually};
use licet_desk::api::*;
use licet_protocol::account::Hidden;
use licet_protocol::registration::{Details, NewRegistration};
use licet_protocol::rehost::Reason;

const SERIAL: &str = "B0000000001";

fn key(number: u32) -> String {
    format!("018f0000-0000-4000-8000-{number:012}")
}

/// Bill with a registered license, and the ids of its entitlement and of itself.
async fn registered(bill: &mut Bench) -> (String, String) {
    bill.sign_in("bill@acme.example").await;
    bill.synced().await;
    let entitlement = bill.id_of(SERIAL).await;
    let details = Details { host_id: Some("old-host".to_owned()), ..Details::default() };
    let registration = NewRegistration { serial_number: SERIAL.to_owned(), details, ..Default::default() };
    let form = RegisterMany { registrations: vec![registration], confirmation_email: None, on_behalf: None };
    let done = bill.desk().register(Idempotent { key: key(1), form }).await.unwrap();
    assert_eq!((done.succeeded, done.failed), (1, 0), "{:?}", done.results);
    let license = done.results[0].license.as_ref().unwrap().license_id.clone();
    eventually("the mirror has the license", async || !licenses(bill, &entitlement).await.is_empty()).await;
    (entitlement, license)
}

async fn details(bench: &Bench, entitlement: &str) -> EntitlementDetails {
    bench.desk().entitlement_details(ById { id: entitlement.to_owned() }).await.unwrap()
}

async fn licenses(bench: &Bench, entitlement: &str) -> Vec<LicenseView> {
    details(bench, entitlement).await.licenses
}

/// Moves the license to `new-host`.
async fn rehost(bench: &Bench, id: &str) {
    let form = Rehost {
        host_id: "new-host".to_owned(),
        system_type: None,
        san: None,
        deployed_tier: None,
        reason: Reason::HardwareReplaced,
        note: None,
        confirmation_email: None,
    };
    let done =
        bench.desk().rehost(IdempotentForResource { id: id.to_owned(), key: key(2), form }).await.unwrap();
    assert_eq!(done.outcome.as_str(), "done");
}

/// Waits until the mirror knows of it.
async fn moved(bench: &Bench, entitlement: &str) {
    eventually("the mirror knows the new host", async || {
        licenses(bench, entitlement).await.first().and_then(|it| it.host_id.clone()).as_deref()
            == Some("new-host")
    })
    .await;
}

async fn revealed(bench: &Bench, id: &str) -> String {
    bench.desk().reveal_key(RevealKey { license_id: id.to_owned(), index: 0 }).await.unwrap().key
}

fn events(license: &LicenseView) -> Vec<&str> {
    license.history.iter().map(|it| it.event.as_str()).collect()
}

#[tokio::test]
async fn a_license_that_moved_says_so_offline_too_and_that_its_file_of_before_counts_no_more() {
    let mut portal = harness::acme().await;
    let mut bill = Bench::new(&portal).await;
    let (entitlement, id) = registered(&mut bill).await;
    let before = details(&bill, &entitlement).await;
    assert!(before.licenses[0].active && before.licenses[0].acted_by_name.is_none());
    assert_eq!(events(&before.licenses[0]), ["registered"]);
    let downloaded =
        bill.desk().download_start(DownloadStart { source: format!("license:{id}") }).await.unwrap();
    assert_eq!(downloaded.replaced_at, None);

    portal.clock().advance(chrono::TimeDelta::minutes(1));
    rehost(&bill, &id).await;
    moved(&bill, &entitlement).await;
    let history = bill.desk().license_history(ById { id: id.clone() }).await.unwrap();
    assert_eq!(history.replaced[0].host_id.as_deref(), Some("old-host"));
    assert!(
        history.replaced[0].keys.iter().all(|key| key.contains('•')),
        "keys that no longer count are masked"
    );

    portal.stop().await;
    let after = details(&bill, &entitlement).await;
    let license = &after.licenses[0];
    assert_eq!(events(license), ["rehosted", "registered"], "the newest first");
    let moved = &license.history[0];
    assert_eq!((moved.before.as_deref(), moved.after.as_deref()), (Some("old-host"), Some("new-host")));
    let rows = bill.desk().downloads().await.unwrap().rows;
    let row = rows.iter().find(|row| row.id == downloaded.id).unwrap();
    assert_eq!(row.replaced_at, Some(moved.at), "the file of before counts no more");
}

#[tokio::test]
async fn keys_are_not_on_record_as_handed_over_when_nobody_picks_a_place_for_the_sealed_file() {
    let portal = harness::acme().await;
    let mut bill = Bench::new(&portal).await;
    let (_, id) = registered(&mut bill).await;
    let form =
        || DeliverSealed { licenses: vec![id.clone()], passphrase: Hidden("a passphrase of words".into()) };
    let told = async || {
        let history = bill.desk().license_history(ById { id: id.clone() }).await.unwrap();
        history.events.into_iter().map(|it| it.event).collect::<Vec<_>>()
    };
    assert_eq!(bill.desk().deliver_sealed(form()).await.unwrap(), None);
    assert_eq!(told().await, ["registered"]);

    let folder = tempfile::tempdir().unwrap();
    bill.around().save_to(folder.path());
    let path = bill.desk().deliver_sealed(form()).await.unwrap().unwrap();
    assert!(std::fs::read(path).unwrap().starts_with(b"age-encryption.org/v1\n"));
    assert_eq!(told().await, ["delivered", "registered"]);
}

#[tokio::test]
async fn a_key_that_was_made_here_gives_way_to_the_one_that_somebody_made_since() {
    let portal = harness::acme().await;
    let mut bill = Bench::new(&portal).await;
    let (entitlement, id) = registered(&mut bill).await;
    let first = revealed(&bill, &id).await;
    let mut elsewhere = Bench::new(&portal).await;
    elsewhere.sign_in("bill@acme.example").await;
    elsewhere.synced().await;
    assert_eq!(revealed(&elsewhere, &id).await, first);

    rehost(&elsewhere, &id).await;
    let second = revealed(&elsewhere, &id).await;
    assert_ne!(second, first, "the new key is there at once, before the mirror has it");
    bill.desk().sync_now().await.unwrap();
    moved(&bill, &entitlement).await;
    assert_eq!(revealed(&bill, &id).await, second);
    moved(&elsewhere, &entitlement).await;
    assert_eq!(revealed(&elsewhere, &id).await, second);
}
