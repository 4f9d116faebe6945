//! Sites and their people, and how a new person finds licenses: through the desk, against a real portal.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_domain::SiteRole;

const ACME: &str = "1001-ACME";

fn key(number: u32) -> String {
    format!("018f0000-0000-4000-8000-{number:012}")
}

fn on<T>(form: T) -> ForResource<T> {
    ForResource { id: ACME.to_owned(), form }
}

fn once<T>(number: u32, form: T) -> IdempotentForResource<T> {
    IdempotentForResource { id: ACME.to_owned(), key: key(number), form }
}

async fn entitlements(bench: &Bench) -> u64 {
    bench.desk().sync_state().await.unwrap().entitlements.into()
}

#[tokio::test]
async fn somebody_who_accepts_an_invitation_gets_the_licenses_and_loses_them_when_removed() {
    let portal = harness::acme().await;
    portal.account("ann@acme.example", PASSWORD).await;
    let (mut bill, mut ann) = (Bench::new(&portal).await, Bench::new(&portal).await);
    bill.sign_in("bill@acme.example").await;
    ann.sign_in("ann@acme.example").await;
    ann.synced().await;
    let invite = NewColleague {
        email: "ann@acme.example".to_owned(),
        first_name: "Ann".to_owned(),
        last_name: "Lee".to_owned(),
        language: None,
        level: None,
        role: Some(SiteRole::Viewer),
    };
    bill.desk().colleague_add(once(1, invite)).await.unwrap();
    let people = bill.desk().site_users(ById { id: ACME.to_owned() }).await.unwrap();
    assert_eq!(people.invitations.len(), 1);
    assert_eq!(entitlements(&ann).await, 0);
    let waiting = ann.desk().invitations().await.unwrap().invitations;
    assert_eq!(waiting[0].site_name, "Acme Inc");
    let accept = Idempotent { key: key(2), form: ById { id: ACME.to_owned() } };
    ann.desk().invitation_accept(accept).await.unwrap();
    eventually("the licenses come", async || entitlements(&ann).await > 0).await;
    let mine = ann.desk().sites().await.unwrap().sites;
    assert_eq!((mine[0].role, mine[0].level), (SiteRole::Viewer, None));
    let role = SetRole { email: "ann@acme.example".to_owned(), role: Some(SiteRole::Member) };
    bill.desk().site_role_set(on(role)).await.unwrap();
    let last = bill.desk().site_leave(once(4, LeaveSite::default())).await.unwrap_err();
    assert_eq!(last.code, "last-administrator", "Ann would be left without one");
    let form =
        RemoveMember { email: "ann@acme.example".to_owned(), hand_over_to: None, new_administrator: None };
    let left = bill.desk().site_member_remove(once(3, form)).await.unwrap();
    assert_eq!((left.handed_over, left.unattended), (0, 0));
    ann.desk().sync_now().await.unwrap();
    eventually("the licenses go", async || entitlements(&ann).await == 0).await;
}

#[tokio::test]
async fn a_new_person_finds_licenses_by_customer_number_and_order() {
    let portal = harness::acme().await;
    portal.account("sue@elsewhere.example", PASSWORD).await;
    let mut sue = Bench::new(&portal).await;
    sue.sign_in("sue@elsewhere.example").await;
    sue.synced().await;
    assert_eq!(entitlements(&sue).await, 0);
    let number = |order: &str| AddCustomerNumber {
        customer_number: "123456789".to_owned(),
        order_number: order.to_owned(),
        comment: Some("Boston".to_owned()),
    };
    let wrong = Idempotent { key: key(1), form: number("4500000999") };
    assert_eq!(sue.desk().customer_number_add(wrong).await.unwrap_err().code, "number-mismatch");
    let right = Idempotent { key: key(2), form: number("4500000001") };
    let numbers = sue.desk().customer_number_add(right).await.unwrap();
    assert_eq!(numbers.own[0].comment.as_deref(), Some("Boston"));
    eventually("the licenses come", async || entitlements(&sue).await > 0).await;
    sue.desk().customer_number_remove(ById { id: "123456789".to_owned() }).await.unwrap();
    eventually("the licenses go", async || entitlements(&sue).await == 0).await;
}
