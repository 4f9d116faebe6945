//! S5: who decides about what people left behind.

use super::*;
use crate::core::caller::Role;
use crate::documents::publishing;
use crate::licensing::deciding::{TransferError, transfer};
use licet_domain::Email;

async fn decide(portal: &Portal, who: &Tokens, license: &Value, form: Value) -> Answer {
    portal.transact(&format!("/api/v1/licenses/{}/owner", id_of(license)), who, &form).await
}

#[tokio::test]
async fn s5_an_administrator_takes_over_hands_over_or_confirms() {
    let (portal, lee, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    let take_over = json!({"decision": "take_over"});
    assert_eq!(decide(&portal, &bill, &license, take_over.clone()).await.code(), "409 license-attended");
    take_in(&portal, &acme_site(&["kim@acme.example"])).await;
    let unattended = "/api/v1/sites/1001-ACME/unattended";
    let listed = portal.get(unattended, Some(&bill.access)).await.json();
    assert_eq!(listed["licenses"][0]["serial_number"], "B0000000001");
    assert_eq!(listed["licenses"][0]["owner_email"], LEE);
    assert_eq!(portal.get(unattended, Some(&lee.access)).await.code(), "404 not-found");
    assert_eq!(decide(&portal, &lee, &license, take_over.clone()).await.code(), "403 forbidden");

    let confirmed = decide(&portal, &bill, &license, json!({"decision": "confirm"})).await;
    assert_eq!(confirmed.json()["owner_email"], LEE, "{}", confirmed.text());
    assert_eq!(portal.documents(&lee, "license").await[&id_of(&license)]["access"], "full");
    assert_eq!(portal.last_mail(LEE).await.subject, "New owner of license B0000000001");
    take_in(&portal, &acme_site(&["kim@acme.example", "x@acme.example"])).await;
    assert_eq!(portal.documents(&lee, "license").await[&id_of(&license)]["access"], "full", "for good");

    let attended = decide(&portal, &bill, &license, take_over).await;
    assert_eq!(attended.code(), "409 license-attended");
    let deeds = portal.column("SELECT action FROM audit WHERE action LIKE 'license.owner%'").await;
    assert_eq!(deeds, ["license.owner-confirmed"]);
}

#[tokio::test]
async fn s5_a_colleague_becomes_the_owner_and_who_left_sees_it_no_more() {
    let (portal, lee, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    take_in(&portal, &acme_site(&["kim@acme.example"])).await;
    let to = |email: &str| json!({"decision": "hand_over", "to": email});
    for nobody in ["kim@acme.example", LEE, MARY, ""] {
        let answer = decide(&portal, &bill, &license, to(nobody)).await;
        assert_eq!(answer.code(), "422 invalid-fields", "{nobody} is no member with an account");
    }
    let kim = portal.signed_in("kim@acme.example").await;
    let done = decide(&portal, &bill, &license, to("Kim@acme.example")).await;
    assert_eq!(done.json()["owner_email"], "kim@acme.example", "{}", done.text());
    assert!(portal.documents(&lee, "license").await.is_empty());
    assert_eq!(portal.documents(&kim, "license").await[&id_of(&license)]["access"], "full");
    let told = portal.last_mail("kim@acme.example").await;
    assert!(
        told.raw.contains("changed the owner of") && told.subject.contains("B0000000001"),
        "{}",
        told.raw
    );
}

// S14: a hand-over told whether an invited address had an account, and its owner's name.
#[tokio::test]
async fn s14_nothing_is_handed_over_to_somebody_who_has_not_accepted_the_invitation() {
    let (portal, _, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.signed_in("outside@elsewhere.example").await;
    take_in(&portal, &acme_site(&["kim@acme.example"])).await;
    for email in ["outside@elsewhere.example", "nobody@elsewhere.example"] {
        let invite = json!({"email": email, "first_name": "Kenji", "last_name": "Sato"});
        let invited = portal.post("/api/v1/sites/1001-ACME/accounts", Some(&bill.access), &invite).await;
        assert_eq!(invited.status, 202, "{}", invited.text());
        let form = json!({"decision": "hand_over", "to": email});
        let answer = decide(&portal, &bill, &license, form).await;
        assert_eq!(answer.code(), "422 invalid-fields", "{email}: {}", answer.text());
    }
}

#[tokio::test]
async fn s5_s6_customer_care_decides_only_where_the_site_has_no_administrator() {
    let (portal, _, license) = with_lee().await;
    portal.add_account("care@vendor.example", Role::Care).await;
    let care = portal.sign_in("care@vendor.example").await;
    portal.signed_in("kim@acme.example").await;
    take_in(&portal, &acme_site(&["kim@acme.example"])).await;
    let to_kim = json!({"decision": "hand_over", "to": "kim@acme.example"});
    assert_eq!(decide(&portal, &care, &license, to_kim.clone()).await.code(), "404 not-found");
    let site = acme_site(&["kim@acme.example"]).replace("[\"bill@acme.example\"]", "[]");
    take_in(&portal, &site).await;
    assert_eq!(
        decide(&portal, &care, &license, json!({"decision": "take_over"})).await.code(),
        "422 invalid-fields"
    );
    assert_eq!(decide(&portal, &care, &license, to_kim).await.status, 200);
    let deeds = portal.column("SELECT actor FROM audit WHERE action = 'license.handed-over'").await;
    assert_eq!(deeds.len(), 1, "written down with who did it");
}

#[tokio::test]
async fn s5_an_operator_transfers_a_license_and_all_are_told() {
    let (portal, lee, license) = with_lee().await;
    portal.add_account("ann@elsewhere.example", Role::User).await;
    let now = portal.state.clock.now();
    let give = async |serial: &'static str, to: &'static str| {
        let to = Email::parse(to).expect("an e-mail");
        let work = move |tx: &mut crate::store::Tx<'_>| {
            publishing(tx, now, |p| transfer(p, serial, &to, "The vendor"))
        };
        portal.state.store.write(work).await
    };
    let ann = "ann@elsewhere.example";
    assert!(matches!(give("B9999999999", ann).await, Err(TransferError::Unknown)));
    assert!(matches!(give("B0000000001", "nobody@x.example").await, Err(TransferError::NoAccount)));
    assert_eq!(give("B0000000001", ann).await.expect("transferred"), id_of(&license));
    for to in [LEE, ann, BILL] {
        assert_eq!(portal.last_mail(to).await.subject, "New owner of license B0000000001", "{to}");
    }
    let ann = portal.sign_in(ann).await;
    assert_eq!(portal.documents(&ann, "license").await[&id_of(&license)]["access"], "full");
    assert_eq!(portal.documents(&lee, "license").await[&id_of(&license)]["access"], "full", "still a member");
    assert_eq!(portal.column("SELECT action FROM audit WHERE action = 'license.transferred'").await.len(), 1);
}
