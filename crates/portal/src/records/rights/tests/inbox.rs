//! Whoever is affected is told, in one inbox: who is, who is not, what a notice says, and in which other ways it comes.

use super::*;
use crate::core::caller::Role;
use crate::records::inbox::{self, Event};
use crate::records::publishing;
use crate::store::{Error, Tx};
use chrono::TimeDelta;
use licet_domain::notice::{KEPT_DAYS, MOST_NOTICES, NoticeKind};
use reqwest::Method;

const FAY: &str = "fay@farmfoods.example";
const SUE: &str = "sue@elsewhere.example";

/// What stands in an inbox, the oldest first, as words.
async fn inbox(portal: &Portal, who: &Tokens) -> Vec<String> {
    let notices = portal.documents(who, "notice").await;
    notices.values().map(|notice| notice["what"].as_str().expect("a word").to_owned()).collect()
}

async fn newest(portal: &Portal, who: &Tokens) -> Value {
    portal.documents(who, "notice").await.into_values().last().expect("a notice")
}

/// Sets a setting of an account's own, and answers the status.
async fn set(portal: &Portal, who: &Tokens, name: &str, value: Value) -> i64 {
    let account = portal.get("/api/v1/account", Some(&who.access)).await.json();
    let id = format!("{}/{name}", account["account_id"].as_str().expect("an id"));
    change(portal, who, "setting", &id, json!({"value": {"value": value, "base": 0}})).await
}

async fn settings(portal: &Portal, who: &Tokens) -> Vec<String> {
    let settings = portal.documents(who, "setting").await;
    settings.values().map(|setting| setting["name"].as_str().expect("a name").to_owned()).collect()
}

/// The customer lets Mary's company manage its licenses, of which nobody was told.
async fn with_a_managing_partner() -> (Portal, Tokens, Value) {
    let (portal, lee, license) = with_lee().await;
    let manage = |tx: &mut crate::store::Tx<'_>| {
        let sql = "INSERT INTO delegation (customer, reseller, level, set_by, set_at) \
                   VALUES ('1001-ACME', '2001-SKYN', 'manage', 'somebody', '2026-01-01T00:00:00Z')";
        tx.execute(sql, &[]).map(|_| ())
    };
    portal.state.store.write(manage).await.expect("a delegation");
    (portal, lee, license)
}

async fn count_mails(portal: &Portal, to: &str) -> usize {
    portal.mails().await.iter().filter(|mail| mail.to == to).count()
}

#[tokio::test]
async fn s8_the_owner_and_the_administrators_find_what_others_did_with_a_license_and_nobody_else_does() {
    let (portal, lee, license) = with_a_managing_partner().await;
    let (mary, bill) = (portal.signed_in(MARY).await, portal.signed_in(BILL).await);
    let (ted, fay) = (portal.signed_in(TED).await, portal.signed_in(FAY).await);
    let id = id_of(&license);
    assert_eq!(move_it(&portal, &mary, &id, "NEXT").await.status, 200);
    let form = json!({"licenses": [id], "to": TED});
    assert_eq!(portal.transact("/api/v1/deliveries/mail", &mary, &form).await.status, 200);
    for who in [&lee, &bill] {
        assert_eq!(inbox(&portal, who).await, ["moved", "delivered"]);
    }
    for who in [&mary, &ted, &fay] {
        assert_eq!(inbox(&portal, who).await, [""; 0], "who did it, an installer, another customer");
    }
    let notice = newest(&portal, &lee).await;
    assert_eq!((&notice["topic"], &notice["license_ids"]), (&json!("licenses"), &json!([id])));
    assert_eq!((&notice["other"], &notice["count"]), (&json!(TED), &json!(1)));
}

#[tokio::test]
async fn a_notice_names_things_by_id_and_holds_no_key_serial_number_host_or_name_of_a_site() {
    let (portal, lee, license) = with_a_managing_partner().await;
    let mary = portal.signed_in(MARY).await;
    assert_eq!(move_it(&portal, &mary, &id_of(&license), HOST).await.code(), "422 invalid-fields");
    assert_eq!(move_it(&portal, &mary, &id_of(&license), "SECRET-HOST").await.status, 200);
    let notice = newest(&portal, &lee).await.to_string();
    let key = license["keys"][0].as_str().expect("a key");
    for fact in [key, "B0000000001", "SECRET-HOST", "Acme", "1001-ACME", "4500000001", "123456789"] {
        assert!(!notice.contains(fact), "{fact} in {notice}");
    }
}

#[tokio::test]
async fn the_owner_hears_of_a_registration_on_behalf_and_so_do_the_administrators() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let (mary, bill) = (portal.signed_in(MARY).await, portal.signed_in(BILL).await);
    let form = json!({"registrations": [{"serial_number": "B0000000001"}], "on_behalf": {}});
    assert_eq!(portal.transact("/api/v1/licenses/register-many", &mary, &form).await.status, 200);
    assert_eq!(inbox(&portal, &bill).await, ["registered"]);
    assert_eq!(inbox(&portal, &mary).await, [""; 0]);
}

#[tokio::test]
async fn both_sides_of_a_share_and_the_owner_hear_of_it_being_made_changed_and_ended() {
    let (portal, lee, license) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account(SUE, Role::User).await;
    let (sue, fay) = (portal.sign_in(SUE).await, portal.signed_in(FAY).await);
    let form = json!({"email": SUE, "access": "view", "entitlements": ["4500000001-1"]});
    let made = portal.transact("/api/v1/shares", &bill, &form).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let share = made.json()["share"]["share_id"].as_str().expect("an id").to_owned();
    assert_eq!(newest(&portal, &sue).await["share_id"], share.as_str());
    assert_eq!(newest(&portal, &lee).await["license_ids"], json!([id_of(&license)]));
    let path = format!("/api/v1/shares/{share}");
    let form = json!({"access": "keys"});
    let changed = portal.request(Method::PUT, &path, Some(&bill.access)).json(&form);
    assert_eq!(portal.send(changed).await.status, 200);
    let ended = portal.request(Method::DELETE, &path, Some(&bill.access));
    assert_eq!(portal.send(ended).await.status, 204);
    assert_eq!(inbox(&portal, &sue).await, ["share_received", "share_changed", "share_lost"]);
    assert_eq!(inbox(&portal, &lee).await, ["shared", "shared", "share_ended"]);
    assert_eq!(inbox(&portal, &fay).await, [""; 0]);
    assert_eq!(inbox(&portal, &bill).await, [""; 0], "who did it knows");
}

#[tokio::test]
async fn whoever_decides_hears_of_a_request_and_whoever_asked_of_the_decision() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let (fay, ted) = (portal.signed_in(FAY).await, portal.signed_in(TED).await);
    let bill = portal.signed_in(BILL).await;
    let form = json!({"kind": "site_access", "support_id": "1002-FARM", "reason": "We install for you"});
    let ask = async || {
        let asked = portal.transact("/api/v1/requests", &ted, &json!({ "form": form })).await;
        asked.json()["request_id"].as_str().expect("an id").to_owned()
    };
    let act = async |who: &Tokens, id: &str, act: Value| {
        let done = portal.transact(&format!("/api/v1/requests/{id}/acts"), who, &act).await;
        assert_eq!(done.status, 200, "{}", done.text());
    };
    let id = ask().await;
    let notice = newest(&portal, &fay).await;
    assert_eq!((&notice["what"], &notice["topic"]), (&json!("request_new"), &json!("requests")));
    assert_eq!(notice["request"]["request_id"], id.as_str());
    assert!(!notice.to_string().contains("We install"), "what was written stays out of it");
    act(&ted, &id, json!({"act": "withdraw"})).await;
    assert_eq!(newest(&portal, &fay).await["request"]["outcome"], "withdrawn");
    let id = ask().await;
    act(&fay, &id, json!({"act": "approve"})).await;
    let notice = newest(&portal, &ted).await;
    assert_eq!((&notice["topic"], &notice["request"]["outcome"]), (&json!("decisions"), &json!("approved")));
    assert_eq!(inbox(&portal, &bill).await, [""; 0], "the administrator of another site");

    // Nobody decides this one in time.
    let form = json!({"kind": "site_access", "support_id": "1001-ACME", "reason": "We install there too"});
    let asked = portal.transact("/api/v1/requests", &ted, &json!({ "form": form })).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    portal.clock.forward(TimeDelta::days(100));
    let (now, compose) = (portal.state.clock.now(), portal.state.compose);
    portal.state.store.write(move |tx| crate::decisions::expire_due(tx, now, compose)).await.expect("a turn");
    let ted = portal.sign_in(TED).await;
    assert_eq!(newest(&portal, &ted).await["request"]["outcome"], "expired");
}

#[tokio::test]
async fn the_person_and_the_administrators_hear_of_roles_memberships_invitations_and_numbers() {
    let (portal, lee, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    let roles = |role: &str| json!({"email": LEE, "role": role});
    let named = portal.request(Method::PUT, "/api/v1/sites/1001-ACME/roles", Some(&bill.access));
    let named = portal.send(named.json(&roles("viewer"))).await;
    assert_eq!(named.status, 200, "{}", named.text());
    assert_eq!(newest(&portal, &lee).await["what"], "role_viewer");
    let invite = json!({"email": SUE, "first_name": "Sue", "last_name": "Storm"});
    let invited = portal.post("/api/v1/sites/1001-ACME/accounts", Some(&bill.access), &invite).await;
    assert_eq!(invited.status, 202, "{}", invited.text());
    assert_eq!(inbox(&portal, &sue).await, ["invited"]);
    let number = json!({"customer_number": "123456789", "order_number": "4500000001"});
    let added = portal.transact("/api/v1/account/customer-numbers", &sue, &number).await;
    assert_eq!(added.status, 200, "{}", added.text());
    let notice = newest(&portal, &bill).await;
    assert_eq!((&notice["what"], &notice["support_id"]), (&json!("number_added"), &json!("1001-ACME")));
    assert_eq!(portal.last_mail(BILL).await.subject, "Bill Archer added a customer number of Acme Inc");
    let again = portal.transact("/api/v1/account/customer-numbers", &sue, &number).await;
    assert_eq!(again.status, 200);
    assert_eq!(inbox(&portal, &bill).await, ["number_added"], "a changed comment is no news");
    let form = json!({"email": LEE});
    let path = "/api/v1/sites/1001-ACME/members/remove";
    let removed = portal.transact(path, &bill, &form).await;
    assert_eq!(removed.status, 200, "{}", removed.text());
    assert!(inbox(&portal, &lee).await.contains(&"removed".to_owned()));
}

#[tokio::test]
async fn what_is_done_with_the_account_itself_stands_in_its_inbox_and_its_mail_can_not_be_turned_off() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    for mail in ["none", "daily"] {
        let wanted = json!({"mail": mail, "native": false});
        assert_eq!(set(&portal, &bill, "notices:account", wanted).await, 422);
    }
    assert_eq!(
        set(&portal, &bill, "notices:account", json!({"mail": "at_once", "native": false})).await,
        200
    );
    let form = json!({
        "current_password": crate::testing::PASSWORD, "password": "seven calm owls in june",
        "password_again": "seven calm owls in june",
    });
    let changed = portal.request(Method::POST, "/api/v1/account/password", Some(&bill.access)).json(&form);
    let changed = portal.send(changed).await;
    assert!(changed.status == 204 || changed.status == 200, "{} {}", changed.status, changed.text());
    assert_eq!(inbox(&portal, &bill).await, ["password_changed"]);
    assert_eq!(portal.last_mail(BILL).await.subject, "Your password was changed");
}

#[tokio::test]
async fn a_topic_without_mail_is_told_in_the_inbox_only_and_one_a_day_merges_what_came() {
    let (portal, lee, license) = with_a_managing_partner().await;
    let mary = portal.signed_in(MARY).await;
    let id = id_of(&license);
    assert_eq!(set(&portal, &lee, "notices:licenses", json!({"mail": "none", "native": true})).await, 200);
    let before = count_mails(&portal, LEE).await;
    assert_eq!(move_it(&portal, &mary, &id, "ONE").await.status, 200);
    assert_eq!(count_mails(&portal, LEE).await, before, "the inbox only");
    assert_eq!(inbox(&portal, &lee).await, ["moved"]);

    assert_eq!(set(&portal, &lee, "notices:licenses", json!({"mail": "daily", "native": true})).await, 200);
    for host in ["TWO", "THREE"] {
        assert_eq!(move_it(&portal, &mary, &id, host).await.status, 200);
    }
    assert_eq!(count_mails(&portal, LEE).await, before, "the mail of the day goes later");
    portal.clock.forward(TimeDelta::days(1));
    assert_eq!(count_mails(&portal, LEE).await, before + 1, "and once");
    let mail = portal.last_mail(LEE).await;
    assert!(mail.subject.starts_with("2 notices from"), "{}", mail.subject);
    assert_eq!(mail.raw.matches("License moved to another host").count() % 2, 0, "{}", mail.raw);
    portal.clock.forward(TimeDelta::days(2));
    assert_eq!(count_mails(&portal, LEE).await, before + 1, "nothing new, no mail");
}

#[tokio::test]
async fn choices_that_mean_nothing_are_refused_and_count_for_nobody_else() {
    let (portal, lee, license) = with_a_managing_partner().await;
    let (mary, bill) = (portal.signed_in(MARY).await, portal.signed_in(BILL).await);
    for value in
        [json!("none"), json!({"mail": "weekly", "native": true}), json!({"mail": "none"}), json!({})]
    {
        assert_eq!(set(&portal, &lee, "notices:licenses", value.clone()).await, 422, "{value}");
    }
    assert_eq!(set(&portal, &lee, "notices:licenses", json!({"mail": "none", "native": true})).await, 200);
    let before = count_mails(&portal, BILL).await;
    assert_eq!(move_it(&portal, &mary, &id_of(&license), "NEXT").await.status, 200);
    assert_eq!(count_mails(&portal, BILL).await, before + 1);
    assert_eq!(inbox(&portal, &bill).await, ["moved"]);
}

#[tokio::test]
async fn what_was_read_on_two_devices_is_no_conflict_and_notices_of_others_take_no_state() {
    let (portal, lee, license) = with_a_managing_partner().await;
    let (mary, bill) = (portal.signed_in(MARY).await, portal.signed_in(BILL).await);
    assert_eq!(move_it(&portal, &mary, &id_of(&license), "NEXT").await.status, 200);
    let own = newest(&portal, &lee).await["notice_id"].as_str().expect("an id").to_owned();
    for state in ["read", "dismissed", "read"] {
        assert_eq!(
            set(&portal, &lee, &format!("notice:{own}"), json!(state)).await,
            200,
            "the last one counts"
        );
    }
    let setting = portal.documents(&lee, "setting").await.into_values().next().expect("a setting");
    assert_eq!(setting["slots"]["value"]["value"], "read");
    assert_eq!(set(&portal, &lee, &format!("notice:{own}"), json!("sold")).await, 422);
    assert_eq!(set(&portal, &bill, &format!("notice:{own}"), json!("read")).await, 200);
    assert_eq!(settings(&portal, &bill).await, [""; 0], "another's notice leaves nothing behind");
    assert_eq!(set(&portal, &lee, "notices-read", json!(own)).await, 200);
    assert_eq!(set(&portal, &lee, "notices-read", Value::Null).await, 200, "and is taken back");
}

/// Tells an account many things.
async fn tell(portal: &Portal, account: &str, times: i64) {
    let (now, compose, account) = (portal.state.clock.now(), portal.state.compose, account.to_owned());
    let tell = move |tx: &mut Tx<'_>| {
        publishing(tx, now, compose, |p| -> Result<(), Error> {
            (0..times).try_for_each(|_| inbox::put(p, &account, &Event::new(NoticeKind::Moved)))
        })
    };
    portal.state.store.write(tell).await.expect("to be told");
}

#[tokio::test]
async fn an_inbox_is_bounded_by_number_and_age_and_what_was_done_with_a_notice_goes_with_it() {
    let portal = Portal::start().await;
    let account = portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    tell(&portal, &account, 1).await;
    let first = newest(&portal, &sue).await["notice_id"].as_str().expect("an id").to_owned();
    assert_eq!(set(&portal, &sue, &format!("notice:{first}"), json!("read")).await, 200);
    tell(&portal, &account, MOST_NOTICES).await;
    let kept = portal.documents(&sue, "notice").await;
    assert_eq!(i64::try_from(kept.len()), Ok(MOST_NOTICES));
    assert!(!kept.contains_key(&first), "the oldest makes room");
    assert_eq!(settings(&portal, &sue).await, [""; 0]);
    assert!(portal.column("SELECT id FROM slot WHERE id LIKE '%/notice:%'").await.is_empty());

    let days = i64::try_from(KEPT_DAYS).expect("days");
    portal.clock.forward(TimeDelta::days(days));
    tell(&portal, &account, 1).await;
    portal.clock.forward(TimeDelta::seconds(1));
    crate::app::service::prune(&portal.state).await.expect("the housekeeping");
    let sue = portal.sign_in(SUE).await;
    assert_eq!(inbox(&portal, &sue).await, ["moved"], "the new one");
}

#[tokio::test]
async fn an_account_that_is_deleted_leaves_no_notice() {
    let portal = Portal::start().await;
    let account = portal.add_account(SUE, Role::User).await;
    tell(&portal, &account, 3).await;
    let (now, compose) = (portal.state.clock.now(), portal.state.compose);
    let email = licet_domain::Email::parse(SUE).expect("an address");
    let delete =
        move |tx: &mut Tx<'_>| crate::people::accounts::operate::delete(tx, now, compose, &email, None);
    portal.state.store.write(delete).await.expect("to be deleted");
    assert!(portal.column("SELECT id FROM notice").await.is_empty());
    assert!(portal.column("SELECT id FROM entity WHERE kind = 17 AND deleted = 0").await.is_empty());
}
