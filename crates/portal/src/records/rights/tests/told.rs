//! S6 and S8: what somebody else does is written down and told to those whom it concerns.

use super::*;
use crate::core::caller::Role;
use reqwest::Method;

async fn subjects(portal: &Portal, to: &str) -> Vec<String> {
    portal.mails().await.into_iter().filter(|mail| mail.to == to).map(|mail| mail.subject).collect()
}

#[tokio::test]
async fn s8_the_owner_and_the_administrators_hear_of_what_somebody_else_does() {
    let (portal, lee, license) = with_lee().await;
    let mary = portal.signed_in(MARY).await;
    let id = id_of(&license);
    let bill = portal.signed_in(BILL).await;
    let form = json!({"reseller": "2001-SKYN", "level": "manage"});
    let set = portal.request(reqwest::Method::PUT, "/api/v1/sites/1001-ACME/partners", Some(&bill.access));
    assert_eq!(portal.send(set.json(&form)).await.status, 200);
    let before = (subjects(&portal, LEE).await.len(), subjects(&portal, BILL).await.len());
    assert_eq!(move_it(&portal, &mary, &id, "HOST-OF-MARY").await.status, 200);
    let form = json!({"licenses": [id], "to": TED});
    assert_eq!(portal.transact("/api/v1/deliveries/mail", &mary, &form).await.status, 200);
    let form = json!({"licenses": [id], "passphrase": "nine brave geese in may"});
    assert_eq!(portal.post("/api/v1/deliveries/sealed", Some(&mary.access), &form).await.status, 200);
    for (to, before) in [(LEE, before.0), (BILL, before.1)] {
        let told = subjects(&portal, to).await.split_off(before);
        let (sent, exported) = ("Key of B0000000001 was sent", "Key of B0000000001 was exported");
        assert_eq!(told, ["License moved to another host: B0000000001", sent, exported], "{to}");
    }
    for mail in portal.mails().await.iter().filter(|mail| mail.to == LEE || mail.to == BILL) {
        assert!(!mail.raw.contains(license["keys"][0].as_str().expect("a key")), "{}", mail.raw);
        assert!(!mail.raw.contains("LICENSE FILE"), "{}", mail.raw);
    }
    let before = subjects(&portal, LEE).await.len();
    assert_eq!(move_it(&portal, &lee, &id, "HOME").await.status, 200);
    let own = subjects(&portal, LEE).await.split_off(before);
    assert_eq!(own.len(), 1, "what one did oneself is confirmed once: {own:?}");
}

#[tokio::test]
async fn s8_the_customers_administrators_hear_of_what_a_partner_registers() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let mary = portal.signed_in(MARY).await;
    let form = json!({"registrations": [{"serial_number": "B0000000001"}], "on_behalf": {}});
    assert_eq!(portal.transact("/api/v1/licenses/register-many", &mary, &form).await.status, 200);
    assert_eq!(portal.last_mail(BILL).await.subject, "License registered for Acme Inc: B0000000001");
}

#[tokio::test]
async fn s6_customer_care_acts_only_where_there_is_no_administrator_and_every_act_is_known() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    portal.add_account("care@vendor.example", Role::Care).await;
    portal.add_account("second@vendor.example", Role::Care).await;
    let care = portal.sign_in("care@vendor.example").await;
    let invite = |email: &str| json!({"email": email, "first_name": "Kenji", "last_name": "Sato"});
    let acme = "/api/v1/sites/1001-ACME";
    let own =
        portal.post(&format!("{acme}/accounts"), Some(&care.access), &invite("care@vendor.example")).await;
    assert_eq!(own.code(), "403 forbidden", "Acme has an administrator");
    let level = json!({"email": BILL, "level": "contract"});
    let named = portal.request(Method::PUT, &format!("{acme}/users"), Some(&care.access)).json(&level);
    assert_eq!(portal.send(named).await.code(), "403 forbidden");
    assert_eq!(portal.get(&format!("{acme}/users"), Some(&care.access)).await.code(), "403 forbidden");
    assert!(portal.documents(&care, "entitlement").await.is_empty());

    let globex = "/api/v1/sites/1003-GLOB";
    for own in ["care@vendor.example", "second@vendor.example"] {
        let answer = portal.post(&format!("{globex}/accounts"), Some(&care.access), &invite(own)).await;
        assert_eq!(answer.code(), "422 invalid-fields", "none of its own");
    }
    let level = json!({"email": "gen@globex.example", "level": "super"});
    let named = portal.request(Method::PUT, &format!("{globex}/users"), Some(&care.access)).json(&level);
    assert_eq!(portal.send(named).await.status, 200);
    let told = portal.last_mail("gen@globex.example").await;
    assert_eq!(told.subject, "Customer care changed permissions at Globex Corp");
    assert!(told.raw.contains("gen@globex.example"), "{}", told.raw);
    let kenji = "kenji@globex.example";
    let added = portal.post(&format!("{globex}/accounts"), Some(&care.access), &invite(kenji)).await;
    assert_eq!(added.status, 202, "{}", added.text());
    let gen_ = "gen@globex.example";
    assert_eq!(portal.last_mail(gen_).await.subject, "Customer care invited somebody to Globex Corp");
    let invited = json!({"email": kenji, "level": "super"});
    let early = portal.request(Method::PUT, &format!("{globex}/users"), Some(&care.access)).json(&invited);
    assert_eq!(portal.send(early).await.code(), "422 invalid-fields", "who has not accepted is no member");
    let token = portal.last_mail(kenji).await.token();
    let password = crate::testing::PASSWORD;
    let form = json!({"token": token, "password": password, "password_again": password});
    assert_eq!(portal.post("/api/v1/password/reset", None, &form).await.status, 204);
    let people = portal.get(&format!("{globex}/users"), Some(&care.access)).await;
    assert_eq!(people.code(), "403 forbidden", "the first one who is admitted is the administrator");
    let acts = portal.column("SELECT action FROM audit WHERE subject_id = '1003-GLOB' ORDER BY at, id").await;
    assert_eq!(acts, ["site.level-named", "site.invited", "site.invitation-accepted", "site.role-set"]);
}
