//! The worked example of docs/PRODUCT.md, as each of its people sees it on their device.

use crate::support::{Device, PASSWORD};
use licet_testkit::TestPortal;

const EXAMPLE: &str = include_str!("../fixtures/acme.ndjson");

async fn device(portal: &TestPortal, email: &str) -> Device {
    portal.account(email, PASSWORD).await;
    Device::new(portal, email).await
}

fn numbers(device: &Device) -> Vec<u32> {
    let mut all: Vec<u32> = device
        .serials()
        .iter()
        .map(|serial| serial[1..].parse().expect("a serial number of the example"))
        .collect();
    all.sort_unstable();
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn each_person_of_the_worked_example_sees_what_is_due_to_them() {
    let portal = TestPortal::start().await;
    portal.import_all(EXAMPLE).await;
    for (email, expected) in [
        ("bill@acme.example", vec![1, 2, 3, 9]),
        ("mary@skynet.example", (1..=8).collect()),
        ("ted@data.example", vec![1, 2, 3]),
    ] {
        let device = device(&portal, email).await;
        device.pull().await;
        assert_eq!(numbers(&device), expected, "serials of {email}");
        device.assert_mirrors_the_full_listing().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_hides_nothing_and_last_synced_waits_for_the_portal() {
    let mut portal = TestPortal::start().await;
    portal.import_all(EXAMPLE).await;
    let device = device(&portal, "bill@acme.example").await;
    device.pull().await;
    let before = device.mirror.sync_position().unwrap();
    portal.stop().await;
    let offline = device.engine.run(&tokio_util::sync::CancellationToken::new()).await;
    assert!(offline.offline_since.is_some());
    assert_eq!(numbers(&device), [1, 2, 3, 9], "all of it is there without the portal");
    assert_eq!(offline.last_synced_at, before.last_synced_at, "rule 15");
    portal.restart().await;
    device.pull().await;
    assert_eq!(numbers(&device), [1, 2, 3, 9]);
}
