//! Who belongs to a site, in which role, and how that ends.

use super::*;
use crate::core::caller::Role;
use chrono::TimeDelta;
use reqwest::Method;

const ACME: &str = "/api/v1/sites/1001-ACME";
const KIM: &str = "kim@acme.example";
/// A key that may not be read.
const MASKED: &str = "••••••••";
const NEW: &str = "new@acme.example";

async fn subjects(portal: &Portal, to: &str) -> Vec<String> {
    portal.mails().await.into_iter().filter(|mail| mail.to == to).map(|mail| mail.subject).collect()
}

async fn invite(portal: &Portal, who: &Tokens, email: &str, with: Value) -> Answer {
    let mut form = json!({"email": email, "first_name": "Nina", "last_name": "Ek"});
    form.as_object_mut().expect("a form").extend(with.as_object().expect("fields").clone());
    portal.post(&format!("{ACME}/accounts"), Some(&who.access), &form).await
}

async fn set_role(portal: &Portal, who: &Tokens, email: &str, role: Value) -> Answer {
    let request = portal.request(Method::PUT, &format!("{ACME}/roles"), Some(&who.access));
    portal.send(request.json(&json!({"email": email, "role": role}))).await
}

async fn member(portal: &Portal, who: &Tokens, email: &str) -> Value {
    let people = portal.get(&format!("{ACME}/users"), Some(&who.access)).await.json();
    let found = people["users"].as_array().expect("users").iter().find(|one| one["email"] == email);
    found.cloned().unwrap_or_default()
}

async fn remove(portal: &Portal, who: &Tokens, form: Value) -> Answer {
    portal.transact(&format!("{ACME}/members/remove"), who, &form).await
}

async fn delete(portal: &Portal, who: &Tokens, path: &str) -> Answer {
    portal.send(portal.request(Method::DELETE, path, Some(&who.access))).await
}

async fn join(portal: &Portal, token: &str) -> Answer {
    portal.post("/api/v1/sites/join", None, &json!({ "token": token })).await
}

async fn sees(portal: &Portal, who: &Tokens) -> usize {
    portal.documents(who, "entitlement").await.len()
}

// Whom a super user invited was a member before accepting, and nothing removed them.
#[tokio::test]
async fn an_invitation_gives_nothing_before_it_is_accepted() {
    let (portal, lee, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    let new = portal.signed_in(NEW).await;
    assert_eq!(invite(&portal, &bill, NEW, json!({"level": "configuration"})).await.status, 202);
    let token = portal.last_mail(NEW).await.token();
    assert_eq!(sees(&portal, &new).await, 0);
    assert_eq!(member(&portal, &bill, NEW).await, Value::Null);
    let hand_over = json!({"email": LEE, "hand_over_to": NEW});
    assert_eq!(remove(&portal, &bill, hand_over).await.code(), "422 invalid-fields", "no member yet");
    let waiting = portal.get("/api/v1/account/invitations", Some(&new.access)).await.json();
    assert_eq!(waiting["invitations"][0]["site_name"], "Acme Inc");
    assert_eq!(join(&portal, &token).await.status, 204);
    assert!(sees(&portal, &new).await > 0);
    let joined = member(&portal, &bill, NEW).await;
    assert_eq!((&joined["level"], &joined["sources"]), (&json!("configuration"), &json!(["invitation"])));
    assert_eq!(
        subjects(&portal, BILL).await,
        ["Bill Archer now belongs to Acme Inc"],
        "administrators are told"
    );
    assert_eq!(join(&portal, &token).await.code(), "410 link-expired");
    assert_eq!(invite(&portal, &bill, NEW, json!({})).await.json()["fields"][0]["code"], "already-member");
    // And it ends.
    assert_eq!(remove(&portal, &lee, json!({"email": NEW})).await.code(), "403 forbidden");
    assert_eq!(remove(&portal, &bill, json!({"email": NEW})).await.status, 200);
    assert_eq!(sees(&portal, &new).await, 0);
    assert!(!stream(&portal, &new).await.contains(license["keys"][0].as_str().expect("a key")));
    assert_eq!(portal.last_mail(NEW).await.subject, "Bill Archer no longer belongs to Acme Inc");
}

#[tokio::test]
async fn an_invitation_ends_after_fourteen_days_when_it_is_withdrawn_or_declined() {
    let (portal, lee, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account(NEW, Role::User).await;
    let withdraw = format!("{ACME}/invitations/{NEW}");
    for end in ["withdrawn", "declined", "14 days"] {
        let (bill, new) = (portal.sign_in(BILL).await, portal.sign_in(NEW).await);
        assert_eq!(invite(&portal, &bill, NEW, json!({})).await.status, 202);
        let token = portal.last_mail(NEW).await.token();
        match end {
            "withdrawn" => {
                let lee = portal.sign_in(LEE).await;
                assert_eq!(delete(&portal, &lee, &withdraw).await.code(), "403 level-too-low");
                assert_eq!(delete(&portal, &bill, &withdraw).await.status, 204);
                assert_eq!(delete(&portal, &bill, &withdraw).await.code(), "404 not-found");
            }
            "declined" => {
                let path = "/api/v1/account/invitations/1001-ACME";
                assert_eq!(delete(&portal, &lee, path).await.code(), "404 not-found", "it is not Lee's");
                assert_eq!(delete(&portal, &new, path).await.status, 204);
            }
            _ => portal.clock.forward(TimeDelta::days(14)),
        }
        assert_eq!(join(&portal, &token).await.code(), "410 link-expired", "{end}");
        let new = portal.sign_in(NEW).await;
        assert_eq!(sees(&portal, &new).await, 0, "{end}");
    }
    crate::app::service::prune(&portal.state).await.expect("pruned");
    assert!(portal.column("SELECT email FROM site_invitation").await.is_empty());
    drop(bill);
}

#[tokio::test]
async fn an_invitation_ends_when_whoever_sent_it_may_invite_no_longer() {
    let (portal, lee, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    let name = async |level: Value| {
        let request = portal.request(Method::PUT, &format!("{ACME}/users"), Some(&bill.access));
        portal.send(request.json(&json!({"email": LEE, "level": level}))).await.status
    };
    assert_eq!(name(json!("super")).await, 200);
    assert_eq!(invite(&portal, &lee, NEW, json!({"role": "viewer"})).await.code(), "403 forbidden");
    assert_eq!(invite(&portal, &lee, NEW, json!({})).await.status, 202);
    let token = portal.last_mail(NEW).await.token();
    assert_eq!(name(json!("contract")).await, 200);
    let open = portal.get(&format!("{ACME}/users"), Some(&bill.access)).await.json();
    assert_eq!(open["invitations"], json!([]));
    let password = crate::testing::PASSWORD;
    let form = json!({"token": token, "password": password, "password_again": password});
    assert_eq!(
        portal.post("/api/v1/password/reset", None, &form).await.status,
        204,
        "an account, and no member"
    );
    let new = portal.sign_in(NEW).await;
    assert_eq!(sees(&portal, &new).await, 0);
    let accept = portal.transact("/api/v1/account/invitations/1001-ACME", &new, &json!({})).await;
    assert_eq!(accept.code(), "404 not-found");
    assert_eq!(name(json!("super")).await, 200);
    let accept = portal.transact("/api/v1/account/invitations/1001-ACME", &new, &json!({})).await;
    assert_eq!(accept.status, 204, "{}", accept.text());
    assert!(sees(&portal, &new).await > 0);
}

// One super user sent 60 mails.
#[tokio::test]
async fn invitations_of_one_account_are_bounded() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    let mut sent = 0;
    loop {
        let answer = invite(&portal, &bill, &format!("n{sent}@acme.example"), json!({})).await;
        if answer.status != 202 {
            assert_eq!(answer.code(), "429 rate-limited");
            break;
        }
        sent += 1;
    }
    assert_eq!(sent, 30);
}

#[tokio::test]
async fn what_an_older_version_made_of_invitations_that_nobody_accepted_ends() {
    let (portal, _, _) = with_lee().await;
    let bill = portal.add_account(BILL, Role::User).await;
    let (new, old) = (portal.signed_in(NEW).await, portal.signed_in("old@acme.example").await);
    let now = portal.state.clock.now();
    let work = move |tx: &mut crate::store::Tx<'_>| -> Result<(), crate::store::Error> {
        crate::documents::publishing(tx, now, |p| -> Result<(), crate::store::Error> {
            for (id, email, accepted) in [("1", NEW, None), ("2", "old@acme.example", Some(now))] {
                let sql = "INSERT INTO site_request VALUES ($1, '1001-ACME', $2, $3, $4, $5, $4)";
                p.tx.execute(sql, crate::values![id, &bill, email, now, BILL])?;
                let sql = "INSERT INTO site_invitation (support_id, email, name, invited_by, invited_at, accepted_at) \
                           VALUES ('1001-ACME', $1, 'X Y', $2, $3, $4)";
                p.tx.execute(sql, crate::values![email, &bill, now, accepted])?;
                let email = licet_domain::Email::parse(email).expect("an e-mail");
                super::super::join_site(p, "1001-ACME", &email, &crate::records::source::request(id))?;
            }
            Ok(())
        })?;
        tx.execute("DELETE FROM portal WHERE name = 'invitations_are_no_memberships'", crate::values![])?;
        crate::people::site_roles::end_unconfirmed_memberships(tx, now, crate::documents::composer::compose)
    };
    portal.state.store.write(work).await.expect("migrated");
    assert_eq!(sees(&portal, &new).await, 0);
    assert!(sees(&portal, &old).await > 0);
    let accept = portal.transact("/api/v1/account/invitations/1001-ACME", &new, &json!({})).await;
    assert_eq!(accept.status, 204, "the invitation still holds");
}

#[tokio::test]
async fn a_viewer_sees_the_sites_licenses_with_masked_keys_and_does_nothing() {
    let (portal, _, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    take_in(&portal, &acme_site(&[LEE, KIM])).await;
    let kim = portal.signed_in(KIM).await;
    let (id, key) = (id_of(&license), license["keys"][0].as_str().expect("a key").to_owned());
    assert!(stream(&portal, &kim).await.contains(&key));
    let cursor = portal.get("/api/v1/sync", Some(&kim.access)).await.text();
    let cursor: Value = serde_json::from_str(cursor.lines().last().expect("an end")).expect("JSON");
    let cursor = cursor["cursor"].as_str().expect("a cursor").to_owned();
    assert_eq!(set_role(&portal, &bill, KIM, json!("viewer")).await.status, 200);
    assert_eq!(portal.last_mail(KIM).await.subject, "Bill Archer is now a viewer at Acme Inc");
    let change = portal.get(&format!("/api/v1/sync?cursor={cursor}"), Some(&kim.access)).await.text();
    assert!(change.contains(&id), "the change is told to a mirror that has the key: {change}");
    assert!(!stream(&portal, &kim).await.contains(&key) && !change.contains(&key));
    let seen = portal.documents(&kim, "license").await;
    assert_eq!((&seen[&id]["access"], &seen[&id]["keys"]), (&json!("view"), &json!([MASKED])));
    assert_eq!(
        portal.get(&format!("/api/v1/licenses/{id}/file"), Some(&kim.access)).await.code(),
        "403 keys-not-shared"
    );
    assert_eq!(move_it(&portal, &kim, &id, "X").await.code(), "403 forbidden");
    let register = json!({"serial_number": "B0000000003"});
    assert_eq!(portal.transact("/api/v1/licenses/register", &kim, &register).await.code(), "403 forbidden");
    let note = json!({"notes": {"value": "x", "base": 0}});
    assert_eq!(change_of(&portal, &kim, note).await, 403);
    assert_eq!(portal.get(&format!("{ACME}/users"), Some(&kim.access)).await.code(), "403 level-too-low");
    let mine = portal.get("/api/v1/sites", Some(&kim.access)).await.json();
    assert_eq!((&mine["sites"][0]["role"], &mine["sites"][0]["level"]), (&json!("viewer"), &Value::Null));
    // What was set outlives the vendor's next record.
    take_in(&portal, &acme_site(&[LEE, KIM, "x@acme.example"])).await;
    assert_eq!(portal.documents(&kim, "license").await[&id]["access"], "view");
    assert_eq!(set_role(&portal, &bill, KIM, Value::Null).await.status, 200);
    assert_eq!(portal.documents(&kim, "license").await[&id]["keys"][0], key);
}

async fn change_of(portal: &Portal, who: &Tokens, set: Value) -> i64 {
    change(portal, who, "annotation", "4500000001-1", set).await
}

#[tokio::test]
async fn administrators_decide_about_roles_and_the_last_one_stays() {
    let (portal, lee, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    assert_eq!(set_role(&portal, &lee, LEE, json!("administrator")).await.code(), "403 forbidden");
    assert_eq!(
        set_role(&portal, &bill, "x@acme.example", json!("member")).await.code(),
        "422 invalid-fields"
    );
    assert_eq!(set_role(&portal, &bill, BILL, json!("member")).await.code(), "409 last-administrator");
    assert_eq!(member(&portal, &bill, BILL).await["role"], "administrator", "nothing was changed");
    assert_eq!(set_role(&portal, &bill, LEE, json!("administrator")).await.status, 200);
    assert_eq!(portal.last_mail(LEE).await.subject, "Bill Archer is now an administrator of Acme Inc");
    let of_lee = member(&portal, &lee, LEE).await;
    assert_eq!((&of_lee["administrator"], &of_lee["role_set"]), (&json!(true), &json!(true)));
    assert_eq!(of_lee["last_sign_in"], "2026-11", "to the month");
    assert_eq!(of_lee["owns"], 1);
    // The record names Bill as administrator; what Lee decides counts, also after the next record.
    assert_eq!(set_role(&portal, &lee, BILL, json!("viewer")).await.status, 200);
    take_in(&portal, &acme_site(&[LEE, KIM])).await;
    assert_eq!(member(&portal, &lee, BILL).await["role"], "viewer");
    let acts = portal.column("SELECT detail FROM audit WHERE action = 'site.role-set' ORDER BY at, id").await;
    assert_eq!(acts, [format!("{LEE} administrator"), format!("{BILL} viewer")]);
}

#[tokio::test]
async fn somebody_who_is_removed_stays_removed_until_people_of_the_site_decide_otherwise() {
    let (portal, lee, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    let id = id_of(&license);
    let removed = remove(&portal, &bill, json!({"email": LEE})).await;
    assert_eq!(removed.json(), json!({"handed_over": 0, "unattended": 1}), "{}", removed.text());
    let body = &portal.documents(&lee, "license").await[&id];
    assert_eq!((&body["access"], &body["keys"]), (&json!("view"), &json!([MASKED])));
    assert_eq!(move_it(&portal, &lee, &id, "X").await.code(), "403 license-unattended");
    assert_eq!(portal.last_mail(LEE).await.subject, "Bill Archer no longer belongs to Acme Inc");
    take_in(&portal, &acme_site(&[LEE, KIM])).await;
    assert_eq!(
        portal.documents(&lee, "license").await[&id]["access"],
        "view",
        "the record brings nobody back"
    );
    assert_eq!(invite(&portal, &bill, LEE, json!({})).await.status, 202);
    assert_eq!(join(&portal, &portal.last_mail(LEE).await.token()).await.status, 204);
    assert_eq!(portal.documents(&lee, "license").await[&id]["access"], "full");
    let acts = portal.column("SELECT action FROM audit WHERE action LIKE 'site.member%'").await;
    assert_eq!(acts, ["site.member-removed"]);
}

#[tokio::test]
async fn what_somebody_owned_goes_to_a_colleague_when_they_are_removed() {
    let (portal, lee, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    take_in(&portal, &acme_site(&[LEE, KIM])).await;
    let kim = portal.signed_in(KIM).await;
    let to = |email: &str| json!({"email": LEE, "hand_over_to": email});
    for nobody in [LEE, MARY, "nobody@acme.example"] {
        assert_eq!(remove(&portal, &bill, to(nobody)).await.code(), "422 invalid-fields", "{nobody}");
    }
    assert!(sees(&portal, &lee).await > 0, "a refused removal changes nothing");
    let removed = remove(&portal, &bill, to(KIM)).await;
    assert_eq!(removed.json(), json!({"handed_over": 1, "unattended": 0}), "{}", removed.text());
    assert!(portal.documents(&lee, "license").await.is_empty());
    assert_eq!(portal.documents(&kim, "license").await[&id_of(&license)]["access"], "full");
    let owners = "SELECT a.email FROM license_owner w JOIN account a ON a.id = w.account_id";
    assert_eq!(portal.column(owners).await, [KIM]);
    assert_eq!(portal.last_mail(KIM).await.subject, "New owner of license B0000000001");
    assert!(subjects(&portal, LEE).await.contains(&"New owner of license B0000000001".to_owned()));
}

#[tokio::test]
async fn the_last_administrator_names_another_before_leaving() {
    let (portal, lee, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    let leave = async |who: &Tokens, form: Value| portal.transact(&format!("{ACME}/leave"), who, &form).await;
    assert_eq!(leave(&bill, json!({})).await.code(), "409 last-administrator");
    let outsider = portal.signed_in("out@else.example").await;
    assert_eq!(leave(&outsider, json!({})).await.code(), "404 not-found");
    assert_eq!(leave(&bill, json!({"new_administrator": BILL})).await.code(), "422 invalid-fields");
    let left = leave(&bill, json!({"new_administrator": LEE})).await;
    assert_eq!(left.status, 200, "{}", left.text());
    assert_eq!(member(&portal, &lee, LEE).await["role"], "administrator");
    let told = subjects(&portal, LEE).await;
    assert!(told.contains(&"Bill Archer left Acme Inc".to_owned()), "{told:?}");
    assert_eq!(sees(&portal, &bill).await, 0, "also as a contact of the site's orders");
    let only = leave(&lee, json!({})).await;
    assert_eq!(only.json()["unattended"], 1, "nobody else is there to follow: {}", only.text());
}

#[tokio::test]
async fn the_first_person_admitted_to_a_site_without_an_administrator_becomes_one() {
    let (portal, _, _) = with_lee().await;
    portal.add_account("care@vendor.example", Role::Care).await;
    let care = portal.sign_in("care@vendor.example").await;
    take_in(&portal, &acme_site(&[LEE]).replace("[\"bill@acme.example\"]", "[]")).await;
    assert_eq!(invite(&portal, &care, NEW, json!({})).await.status, 202);
    let new = portal.signed_in(NEW).await;
    let accept = portal.transact("/api/v1/account/invitations/1001-ACME", &new, &json!({})).await;
    assert_eq!(accept.status, 204, "{}", accept.text());
    assert_eq!(member(&portal, &new, NEW).await["role"], "administrator");
    assert_eq!(invite(&portal, &care, KIM, json!({})).await.code(), "403 forbidden", "now it has one");
}

#[tokio::test]
async fn licenses_of_an_absent_owner_are_taken_over_and_all_are_told() {
    let (portal, _, license) = with_lee().await;
    portal.add_account(BILL, Role::User).await;
    portal.clock.forward(TimeDelta::days(160));
    let bill = portal.sign_in(BILL).await;
    let radar = async |who: &Tokens, months: u32| {
        let all = portal.get(&format!("/api/v1/continuity?months={months}"), Some(&who.access)).await.json();
        all["sites"][0].clone()
    };
    let owner = radar(&bill, 3).await["owners"][0].clone();
    assert_eq!((&owner["reason"], &owner["licenses"]), (&json!("dormant"), &json!(1)), "{owner}");
    assert_eq!((&owner["email"], &owner["last_sign_in"]), (&json!(LEE), &json!("2026-11")));
    assert_eq!(owner["decidable"], false, "not before six months are over");
    let take = json!({"account_id": owner["account_id"], "decision": "take_over"});
    let path = format!("{ACME}/take-over");
    assert_eq!(portal.transact(&path, &bill, &take).await.code(), "409 license-attended");
    portal.clock.forward(TimeDelta::days(60));
    let bill = portal.sign_in(BILL).await;
    let of_site = radar(&bill, 6).await;
    assert_eq!((&of_site["administrators"], &of_site["owners"][0]["decidable"]), (&json!(1), &json!(true)));
    assert_eq!(of_site["quiet"][0]["email"], LEE, "{of_site}");
    let lee = portal.sign_in(LEE).await;
    assert_eq!(radar(&bill, 6).await["owners"], json!([]), "whoever signs in is there");
    assert_eq!(radar(&lee, 6).await["quiet"], json!([]), "members are told numbers only");
    assert_eq!(portal.transact(&path, &lee, &take).await.code(), "404 not-found");
    portal.clock.forward(TimeDelta::days(240));
    let bill = portal.sign_in(BILL).await;
    let taken = portal.transact(&path, &bill, &take).await;
    assert_eq!(taken.json(), json!({"licenses": 1}), "{}", taken.text());
    assert_eq!(portal.last_mail(LEE).await.subject, "New owner of license B0000000001");
    let seen = portal.documents(&bill, "license").await;
    assert_eq!(seen[&id_of(&license)]["owner_name"], "Bill Archer", "{seen:?}");
    let acts = portal.column("SELECT action FROM audit WHERE action = 'license.taken-over'").await;
    assert_eq!(acts.len(), 1);
}

#[tokio::test]
async fn a_customer_number_with_a_matching_order_shows_its_entitlements_until_it_is_removed() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let sue = portal.signed_in("sue@else.example").await;
    let path = "/api/v1/account/customer-numbers";
    let form = |number: &str, order: &str| json!({"customer_number": number, "order_number": order, "comment": " Boston "});
    for (number, order) in [("123456789", "4500000002"), ("000000000", "4500000001"), ("123456789", "x")] {
        let wrong = portal.transact(path, &sue, &form(number, order)).await;
        assert_eq!(wrong.code(), "404 number-mismatch", "{number} {order}");
    }
    assert_eq!(portal.transact(path, &sue, &form("", "4500000001")).await.code(), "422 invalid-fields");
    let added = portal.transact(path, &sue, &form(" 123456789 ", "4500000001")).await;
    assert_eq!(added.status, 200, "{}", added.text());
    let own = &added.json()["own"][0];
    assert_eq!((&own["customer_number"], &own["comment"]), (&json!("123456789"), &json!("Boston")));
    assert_eq!((&own["site_name"], own["entitlements"].as_i64() > Some(0)), (&json!("Acme Inc"), true));
    assert!(sees(&portal, &sue).await > 0);
    let license = register(&portal, &sue, "B0000000001").await;
    let one = format!("{path}/123456789");
    assert_eq!(delete(&portal, &sue, &one).await.status, 204);
    assert_eq!(delete(&portal, &sue, &one).await.code(), "404 not-found");
    let left = portal.documents(&sue, "license").await;
    assert_eq!(
        (left.len(), &left[&id_of(&license)]["access"]),
        (1, &json!("view")),
        "what she registered is unattended"
    );
    // Guesses are counted.
    let mut tried = 0;
    while portal.transact(path, &sue, &form("123456789", "guess")).await.status != 429 {
        tried += 1;
    }
    assert!(tried < 20, "{tried}");
}
