//! Rule 9 of docs/SYNC.md, one right at a time: the next pull of everyone concerned puts or hides exactly the
//! difference.

use crate::mirror::{Mirror, PASSWORD};
use crate::worked_example::portal;
use chrono::{Days, TimeDelta};
use licet_domain::Access;
use licet_portal::core::clock::Clock;
use licet_portal::documents::publishing;
use licet_portal::records::Publisher;
use licet_portal::records::rights::{self, Grantee, NewShare};
use licet_portal::store::Tx;
use licet_testkit::TestPortal;

async fn change(
    portal: &TestPortal,
    work: impl FnOnce(&mut Publisher<'_, '_>) -> Result<(), rights::Error> + Send + 'static,
) -> Result<(), rights::Error> {
    let now = portal.clock().now();
    portal.state().store.write(move |tx: &mut Tx<'_>| publishing(tx, now, work)).await
}

const EIGHT: &str = "4500000004-3";

async fn share(portal: &TestPortal, id: &'static str, with: String, access: Access, days: Option<u64>) {
    let now = portal.clock().now();
    let ends_on = days.map(|days| now.date_naive() + Days::new(days));
    let give = move |p: &mut Publisher<'_, '_>| {
        let with = Grantee::Account(with);
        let share = NewShare {
            id,
            granted_by: rights::OPERATOR,
            with: &with,
            access,
            ends_on,
            entitlements: &[EIGHT],
        };
        rights::grant_share(p, now, &share)
    };
    change(portal, give).await.unwrap();
}

fn keys(mirror: &Mirror) -> Vec<String> {
    let licenses = mirror.rows.iter().filter(|((kind, _), _)| kind == "license");
    licenses.map(|(_, body)| format!("{} {}", body["access"].as_str().unwrap(), body["keys"][0])).collect()
}

#[tokio::test]
async fn a_share_shows_what_it_covers_masked_or_with_keys_until_it_ends() {
    let portal = portal().await;
    let sue = portal.account("sue@elsewhere.example", PASSWORD).await;
    let mut mirror = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    mirror.catch_up().await;
    assert!(mirror.numbers().is_empty());

    share(&portal, "view", sue.clone(), Access::View, None).await;
    mirror.catch_up().await;
    assert_eq!(mirror.numbers(), [8]);
    assert_eq!(mirror.ids("site"), ["2001-SKYN"]);
    assert_eq!(keys(&mirror), ["view \"••••••••\""], "a view-only share shows that a key exists, masked");

    share(&portal, "keys", sue, Access::Keys, None).await;
    mirror.catch_up().await;
    assert_eq!(keys(&mirror), ["keys \"BE11-PRINTED-ON-CERTIFICATE\""]);

    change(&portal, |p| rights::end_share(p, "keys")).await.unwrap();
    mirror.catch_up().await;
    assert_eq!(keys(&mirror), ["view \"••••••••\""], "what the other share gives stays");

    change(&portal, |p| rights::end_share(p, "view")).await.unwrap();
    let gone = mirror.changes().await;
    let (told, gone): (Vec<_>, Vec<_>) = gone.into_iter().partition(|line| line.contains(" notice "));
    assert_eq!(told.len(), 1, "that the share is gone: {told:?}");
    let (shares, gone): (Vec<_>, Vec<_>) = gone.into_iter().partition(|line| line.contains(" share "));
    assert_eq!(shares, ["drop share view/received"]);
    assert!(gone.iter().all(|line| line.starts_with("hide ")) && gone.len() == 4, "{gone:?}");
    assert!(mirror.ids("entitlement").is_empty() && mirror.ids("site").is_empty());
}

#[tokio::test]
async fn a_share_that_reaches_its_end_date_is_hidden_at_the_next_pull() {
    let portal = portal().await;
    let sue = portal.account("sue@elsewhere.example", PASSWORD).await;
    share(&portal, "short", sue, Access::Full, Some(2)).await;
    let mut mirror = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    for (days_later, seen) in [(0, true), (2, true), (1, false)] {
        portal.clock().advance(TimeDelta::days(days_later));
        mirror.token = portal.sign_in("sue@elsewhere.example", PASSWORD).await;
        mirror.catch_up().await;
        assert_eq!(mirror.numbers() == [8], seen, "a share holds through its end date");
    }
}

#[tokio::test]
async fn whoever_becomes_owner_sees_the_license_and_who_was_it_no_longer_does() {
    let portal = portal().await;
    let mut sue = Mirror::of(&portal, "sue@elsewhere.example").await;
    let mut tom = Mirror::of(&portal, "tom@elsewhere.example").await;
    let ids: Vec<String> = portal
        .state()
        .store
        .read(licet_portal::records::accounts::list)
        .await
        .unwrap()
        .into_iter()
        .map(|a| a.id)
        .collect();
    let first = ids[0].clone();
    change(&portal, move |p| Ok(rights::set_owner(p, "license", EIGHT, Some(&first))?)).await.unwrap();
    sue.catch_up().await;
    assert_eq!(sue.numbers(), [8]);
    let second = ids[1].clone();
    change(&portal, move |p| Ok(rights::set_owner(p, "license", EIGHT, Some(&second))?)).await.unwrap();
    sue.catch_up().await;
    tom.catch_up().await;
    assert!(sue.rows.keys().all(|(kind, _)| kind == "product"), "{:?}", sue.rows.keys());
    assert_eq!(tom.numbers(), [8]);
}

#[tokio::test]
async fn a_customer_number_is_associated_only_with_an_order_that_goes_with_it() {
    let portal = portal().await;
    let sue = portal.account("sue@elsewhere.example", PASSWORD).await;
    let mut mirror = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    let associate = |number: &'static str, order: &'static str| {
        let sue = sue.clone();
        change(&portal, move |p| rights::associate_customer_number(p, &sue, number, order))
    };
    assert!(associate("123456789", "4500000002").await.is_err(), "that order is of another number");
    assert!(associate("123456789", "nothing").await.is_err());
    mirror.catch_up().await;
    assert!(mirror.numbers().is_empty());
    associate("123456789", "4500000001").await.unwrap();
    mirror.catch_up().await;
    assert_eq!(mirror.numbers(), [1, 2, 3, 9], "every entitlement of that number");
}

#[tokio::test]
async fn a_contact_is_a_member_for_as_long_as_the_newest_revision_names_it() {
    let portal = portal().await;
    let mut carl = Mirror::of(&portal, "carl@cyberdyne.example").await;
    assert_eq!(carl.numbers(), [9]);
    let feed = crate::worked_example::ACME;
    let order = feed.lines().find(|line| line.contains("\"order_number\": \"4500000002\"")).unwrap();
    let named = order
        .replace("\"revision\": 1", "\"revision\": 2")
        .replace("fay@farmfoods.example", "CARL@cyberdyne.example");
    portal.import_all(&named).await;
    carl.catch_up().await;
    assert_eq!(carl.numbers(), [4, 9]);
    portal.import_all(&order.replace("\"revision\": 1", "\"revision\": 3")).await;
    assert_eq!(
        carl.changes().await,
        [
            "hide address 987654321/A0004",
            "hide entitlement 4500000002-1",
            "hide order 4500000002",
            "hide site 1002-FARM"
        ],
        "exactly the difference"
    );
}

#[tokio::test]
async fn only_a_confirmed_email_counts() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    assert_eq!(bill.numbers(), [1, 2, 3, 9]);
    let sql = "UPDATE account SET email = 'other@acme.example'";
    portal.state().store.write(move |tx| tx.execute(sql, licet_portal::values![])).await.unwrap();
    let expired = bill.ask(bill.cursor.as_deref(), false).await;
    assert_eq!(expired.status(), 410, "another e-mail is another view");
    bill.cursor = None;
    bill.rows.clear();
    bill.catch_up().await;
    assert!(bill.numbers().is_empty());
}
