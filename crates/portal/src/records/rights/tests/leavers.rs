//! S5: what people leave behind when they leave.

use super::*;
use crate::core::caller::Role;
use crate::documents::publishing;
use crate::records::rights::{
    Grantee, NewShare, OPERATOR, end_share, grant_share, release_account, set_owner,
};
use crate::testing::{acme_order, order_line};
use licet_domain::Access;

/// Nothing that acts, and no key, is left to this account of this license.
async fn assert_left(portal: &Portal, who: &Tokens, license: &Value) {
    let id = id_of(license);
    let key = license["keys"][0].as_str().expect("a key");
    let path = |rest: &str| format!("/api/v1/licenses/{id}/{rest}");
    assert_eq!(portal.get(&path("file"), Some(&who.access)).await.code(), "403 keys-not-shared");
    assert_eq!(portal.get(&path("history"), Some(&who.access)).await.code(), "403 license-unattended");
    assert_eq!(move_it(portal, who, &id, "ELSEWHERE").await.code(), "403 license-unattended");
    let form = json!({"host_id": "ELSEWHERE", "reason": "moved"});
    let checked = portal.post(&path("rehost/check"), Some(&who.access), &form).await;
    assert_eq!(checked.code(), "403 license-unattended");
    let form = json!({"licenses": [id], "to": BILL});
    assert_eq!(portal.transact("/api/v1/deliveries/mail", who, &form).await.code(), "403 keys-not-shared");
    let form = json!({"licenses": [id], "passphrase": "nine brave geese in may"});
    let sealed = portal.post("/api/v1/deliveries/sealed", Some(&who.access), &form).await;
    assert_eq!(sealed.code(), "403 keys-not-shared");
    let documents = portal.documents(who, "license").await;
    let body = &documents[&id];
    assert_eq!((&body["access"], &body["may_install"]), (&json!("view"), &Value::Null));
    assert!(body["unattended_since"].is_string() && body["host_id"].is_null(), "{body}");
    let entitlement = body["entitlement_id"].as_str().expect("an id").to_owned();
    let note = json!({"notes": {"value": "x", "base": 0}});
    assert_eq!(change(portal, who, "annotation", &entitlement, note).await, 403);
    let contact =
        json!({"technical_contact": {"value": {"name": "Eve", "email": "eve@evil.example"}, "base": 0}});
    assert_eq!(change(portal, who, "license", &id, contact).await, 403);
    let comment =
        json!({"entitlement_id": {"value": entitlement, "base": 0}, "text": {"value": "x", "base": 0}});
    assert_eq!(change(portal, who, "comment", "", comment).await, 403);
    let seen = stream(portal, who).await;
    for canary in [key, HOST, "\"kind\":\"order\"", "\"kind\":\"site\"", "\"kind\":\"annotation\""] {
        assert!(!seen.contains(canary), "{canary}: {seen}");
    }
    assert!(seen.contains("\"unattended\":true"), "the window says why: {seen}");
}

#[tokio::test]
async fn s5_what_a_member_registered_is_unattended_once_the_site_names_them_no_more() {
    let (portal, lee, license) = with_lee().await;
    let note = json!({"notes": {"value": "THE-NOTE-OF-ACME", "base": 0}});
    assert_eq!(change(&portal, &lee, "annotation", "4500000001-1", note).await, 200);
    assert!(stream(&portal, &lee).await.contains(license["keys"][0].as_str().expect("a key")));
    take_in(&portal, &acme_site(&[])).await;
    assert_left(&portal, &lee, &license).await;
    assert!(!stream(&portal, &lee).await.contains("THE-NOTE-OF-ACME"));
    let told = portal.last_mail(BILL).await;
    assert_eq!(told.subject, "The owner of B0000000001 has left Acme Inc");
    assert!(!told.raw.contains(license["keys"][0].as_str().expect("a key")), "{}", told.raw);
    let deeds = portal.column("SELECT action FROM audit WHERE action LIKE 'license.%attended'").await;
    assert_eq!(deeds, ["license.unattended"]);
    let bill = portal.signed_in(BILL).await;
    let seen = portal.documents(&bill, "license").await;
    assert!(seen[&id_of(&license)]["unattended_since"].is_string(), "the site sees it");
    assert_eq!(seen[&id_of(&license)]["keys"], license["keys"], "and its key");
}

#[tokio::test]
async fn s5_whoever_belongs_to_the_site_again_before_a_decision_owns_it_again() {
    let (portal, lee, license) = with_lee().await;
    take_in(&portal, &acme_site(&[])).await;
    take_in(&portal, &acme_site(&[LEE])).await;
    let body = &portal.documents(&lee, "license").await[&id_of(&license)];
    assert_eq!((&body["access"], &body["keys"]), (&json!("full"), &license["keys"]));
    assert_eq!(move_it(&portal, &lee, &id_of(&license), "NEXT").await.status, 200);
}

#[tokio::test]
async fn s5_a_contact_who_is_no_longer_named_and_an_order_that_moves_leave_nothing() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let lines = [order_line(1, "BE-10D-SBS", "B0000000101", json!({}))];
    let order = acme_order("4600000001", 1, &lines);
    let with_eve = order.replace(
        "\"contacts\":[{\"email\":\"bill@acme.example\",\"name\":\"Bill\"}]",
        "\"contacts\":[{\"email\":\"eve@acme.example\",\"name\":\"Eve\"}]",
    );
    assert_ne!(order, with_eve);
    take_in(&portal, &with_eve).await;
    let eve = portal.signed_in("eve@acme.example").await;
    let license = register(&portal, &eve, "B0000000101").await;
    take_in(&portal, &order.replace("\"revision\":1", "\"revision\":2")).await;
    assert_left(&portal, &eve, &license).await;
    take_in(&portal, &with_eve.replace("\"revision\":1", "\"revision\":3")).await;
    assert_eq!(portal.documents(&eve, "license").await[&id_of(&license)]["access"], "full");
    let moved = with_eve.replace("\"revision\":1", "\"revision\":4").replace("1001-ACME", "1002-FARM");
    let moved = moved.replace("eve@acme.example", "fay@farmfoods.example");
    take_in(&portal, &moved).await;
    assert_left(&portal, &eve, &license).await;
    assert!(portal.last_mail("fay@farmfoods.example").await.subject.contains("has left Farm Foods"));
}

#[tokio::test]
async fn s5_an_ended_full_share_leaves_nothing_behind_that_acts() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let sue_id = portal.add_account("sue@elsewhere.example", Role::User).await;
    let now = portal.state.clock.now();
    let grant = move |tx: &mut crate::store::Tx<'_>| {
        publishing(tx, now, |p| {
            let (with, entitlements) = (Grantee::Account(sue_id), ["4500000001-1"]);
            let (id, granted_by, access, ends_on) = ("s", OPERATOR, Access::Full, None);
            let share =
                NewShare { id, granted_by, with: &with, access, ends_on, entitlements: &entitlements };
            grant_share(p, now, &share)
        })
    };
    portal.state.store.write(grant).await.expect("a share");
    let sue = portal.sign_in("sue@elsewhere.example").await;
    let license = register(&portal, &sue, "B0000000001").await;
    portal.state.store.write(move |tx| publishing(tx, now, |p| end_share(p, "s"))).await.expect("its end");
    assert_left(&portal, &sue, &license).await;
    assert!(portal.mails().await.iter().any(|mail| mail.to == BILL && mail.subject.contains("has left")));
}

#[tokio::test]
async fn s5_whoever_never_was_a_member_or_contact_stays_the_owner() {
    let (portal, _, license) = with_lee().await;
    let ann = portal.add_account("ann@elsewhere.example", Role::User).await;
    let (id, now) = (id_of(&license), portal.state.clock.now());
    let give = move |tx: &mut crate::store::Tx<'_>| {
        publishing(tx, now, |p| set_owner(p, &id, "4500000001-1", Some(&ann)))
    };
    portal.state.store.write(give).await.expect("an owner");
    take_in(&portal, &acme_site(&[])).await;
    let ann = portal.sign_in("ann@elsewhere.example").await;
    assert_eq!(portal.documents(&ann, "license").await[&id_of(&license)]["access"], "full");
    assert_eq!(move_it(&portal, &ann, &id_of(&license), "NEXT").await.status, 200);
    let told = portal.last_mail(BILL).await;
    assert_eq!(
        told.subject, "License moved to another host: B0000000001",
        "the site hears of people outside"
    );
}

#[tokio::test]
async fn s5_what_a_deleted_account_owned_is_unattended_and_stays_so() {
    let (portal, _, license) = with_lee().await;
    let (id, now) = (id_of(&license), portal.state.clock.now());
    let delete = move |tx: &mut crate::store::Tx<'_>| -> Result<(), crate::store::Error> {
        let lee = crate::records::accounts::by_email(tx, LEE)?.expect("Lee");
        tx.execute("DELETE FROM session WHERE account_id = $1", crate::values![&lee.id])?;
        tx.execute("DELETE FROM account WHERE id = $1", crate::values![&lee.id])?;
        release_account(tx, now, crate::documents::composer::compose, &lee.id)
    };
    portal.state.store.write(delete).await.expect("deleted");
    take_in(&portal, &acme_site(&[])).await;
    take_in(&portal, &acme_site(&[LEE])).await;
    let bill = portal.signed_in(BILL).await;
    let body = &portal.documents(&bill, "license").await[&id];
    assert!(body["unattended_since"].is_string() && body["owner_name"].is_null(), "{body}");
    let again = portal.signed_in(LEE).await;
    assert_eq!(move_it(&portal, &again, &id, "NEXT").await.status, 200, "a member acts, whoever owned it");
}
