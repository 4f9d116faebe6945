//! The worked example of docs/PRODUCT.md.

use crate::mirror::Mirror;
use licet_domain::Email;
use licet_portal::core::clock::Clock;
use licet_portal::documents::publishing;
use licet_portal::records::rights::{self, Approver};
use licet_testkit::{TestPortal, base_date, shift_dates};

pub const ACME: &str = include_str!("../../../../tests/fixtures/acme.ndjson");

pub async fn portal() -> TestPortal {
    let portal = TestPortal::start().await;
    portal.import_all(&shift_dates(ACME, base_date(), portal.clock().today())).await;
    portal
}

#[tokio::test]
async fn mary_sees_one_to_eight_under_four_sites_and_never_nine() {
    let portal = portal().await;
    let mary = Mirror::of(&portal, "Mary@Skynet.example").await;
    assert_eq!(mary.numbers(), [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(mary.ids("site"), ["1001-ACME", "1002-FARM", "1003-GLOB", "2001-SKYN"]);
    assert!(!mary.ids("order").contains(&"4500000005"), "nor the order of what was bought elsewhere");
}

#[tokio::test]
async fn bill_sees_all_that_acme_bought_from_whichever_reseller() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    assert_eq!(bill.numbers(), [1, 2, 3, 9]);
    assert_eq!(bill.ids("site"), ["1001-ACME"]);
}

#[tokio::test]
async fn ted_sees_what_ships_to_him_and_farm_foods_once_its_administrator_approves() {
    let portal = portal().await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    assert_eq!(ted.numbers(), [1, 2, 3]);
    let account =
        portal.state().store.read(licet_portal::records::accounts::list).await.unwrap().remove(0).id;
    let now = portal.clock().now();
    let approve = |by: &'static str| {
        let store = portal.state().store.clone();
        async move {
            let by = Email::parse(by).unwrap();
            let write = move |tx: &mut licet_portal::store::Tx<'_>| {
                publishing(tx, now, |p| rights::approve_site_access(p, now, "request", Approver::Person(&by)))
            };
            store.write(write).await
        }
    };
    let ask = move |tx: &mut licet_portal::store::Tx<'_>| {
        let ted = Email::parse("ted@data.example").unwrap();
        rights::request_site_access(tx, now, "request", "1002-FARM", &account, &ted)
    };
    portal.state().store.write(ask).await.unwrap();
    assert!(approve("bill@acme.example").await.is_err(), "only an administrator of the site approves");
    assert!(ted.changes().await.is_empty(), "asking alone changes nothing");

    approve("fay@farmfoods.example").await.unwrap();
    assert_eq!(
        ted.changes().await,
        [
            "put address 987654321/A0004",
            "put entitlement 4500000002-1",
            "put order 4500000002",
            "put site 1002-FARM"
        ],
        "exactly the difference"
    );
    assert_eq!(ted.numbers(), [1, 2, 3, 4]);
}

#[tokio::test]
async fn a_contact_without_an_account_sees_everything_due_as_soon_as_there_is_one() {
    let portal = TestPortal::start().await;
    portal.account("fay@farmfoods.example", crate::mirror::PASSWORD).await;
    let mut fay = Mirror::signed_in(&portal, "fay@farmfoods.example").await;
    fay.catch_up().await;
    assert!(fay.rows.is_empty(), "nothing was imported yet");
    portal.import_all(ACME).await;
    fay.catch_up().await;
    assert_eq!(fay.numbers(), [4]);
    let gen_globex = Mirror::of(&portal, "gen@globex.example").await;
    assert_eq!(gen_globex.numbers(), [5], "an account that comes after the import sees the same");
}

#[tokio::test]
async fn a_key_printed_on_a_certificate_is_a_license_that_exists_from_the_import_on() {
    let portal = portal().await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let licenses = mary.ids("license");
    assert_eq!(licenses.len(), 1, "#8 lists a key");
    let body = &mary.rows[&("license".to_owned(), licenses[0].to_owned())];
    assert_eq!(body["serial_number"], "B0000000008");
    assert_eq!(body["keys"][0], "BE11-PRINTED-ON-CERTIFICATE");
    assert_eq!(body["access"], "full");
}

#[tokio::test]
async fn the_plain_listing_agrees_with_sync() {
    let portal = portal().await;
    for who in ["mary@skynet.example", "bill@acme.example", "ted@data.example", "carl@cyberdyne.example"] {
        let mirror = Mirror::of(&portal, who).await;
        let request = reqwest::Client::new().get(format!("{}/api/v1/entitlements", mirror.url));
        let answer = request.bearer_auth(&mirror.token).send().await.unwrap();
        let answer: serde_json::Value = answer.json().await.unwrap();
        let listed = answer["entitlements"].as_array().unwrap();
        let synced: Vec<_> = mirror.rows.iter().filter(|((kind, _), _)| kind == "entitlement").collect();
        assert_eq!(listed.len(), synced.len(), "{who}");
        for (listed, (id, synced)) in listed.iter().zip(synced) {
            // How this account reaches it is told by sync alone.
            let mut synced = synced.clone();
            for reach in ["access", "shared", "may_install"] {
                synced.as_object_mut().unwrap().remove(reach);
            }
            assert_eq!(*listed, synced, "{who} {id:?}");
        }
        assert_eq!(answer["next"], serde_json::Value::Null);
    }
}
