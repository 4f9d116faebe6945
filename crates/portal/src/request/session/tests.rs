//! What sessions promise, asked over HTTP of a real portal.

use super::{ACCESS_MINUTES, LOST_ANSWER_HOURS, REFRESH_DAYS};
use crate::people::accounts::operate::{self, OperateError};
use crate::store::Tx;
use crate::testing::{Answer, PASSWORD, Portal, Tokens, tokens};
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;
use reqwest::Method;
use serde_json::json;

const BILL: &str = "bill@acme.example";

async fn refresh(portal: &Portal, token: &str) -> Answer {
    portal.post("/api/v1/session/refresh", None, &json!({ "refresh_token": token })).await
}

async fn next(portal: &Portal, tokens_now: &Tokens) -> Tokens {
    let answer = refresh(portal, &tokens_now.refresh).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    tokens(&answer)
}

async fn works(portal: &Portal, access: &str) -> bool {
    portal.get("/api/v1/account", Some(access)).await.status == 200
}

#[tokio::test]
async fn signing_in_answers_two_tokens_and_how_long_the_first_works() {
    let portal = Portal::start().await;
    portal.signed_in(BILL).await;
    let form = json!({"email": BILL, "password": crate::testing::PASSWORD});
    let body = portal.post("/api/v1/session", None, &form).await.json();
    assert_eq!(body["expires_in"], 600);
    assert!(
        body["access_token"].is_string()
            && body["refresh_token"].is_string()
            && body["account_id"].is_string()
    );
}

#[tokio::test]
async fn an_access_token_works_for_ten_minutes_and_a_refresh_carries_on() {
    let portal = Portal::start().await;
    let first = portal.signed_in(BILL).await;
    portal.clock.forward(TimeDelta::minutes(ACCESS_MINUTES));
    assert_eq!(portal.get("/api/v1/account", Some(&first.access)).await.code(), "401 unauthenticated");
    let second = next(&portal, &first).await;
    assert!(works(&portal, &second.access).await);
    assert_ne!(first.refresh, second.refresh, "each refresh token is used once");
}

#[tokio::test]
async fn signing_out_counts_at_once() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    let out = portal.send(portal.request(Method::DELETE, "/api/v1/session", Some(&session.access))).await;
    assert_eq!(out.code(), "204");
    assert_eq!(portal.get("/api/v1/account", Some(&session.access)).await.code(), "401 session-revoked");
    assert_eq!(refresh(&portal, &session.refresh).await.code(), "401 session-revoked");
}

#[tokio::test]
async fn a_lost_answer_signs_nobody_out() {
    let portal = Portal::start().await;
    let first = portal.signed_in(BILL).await;
    next(&portal, &first).await;
    portal.clock.forward(TimeDelta::hours(LOST_ANSWER_HOURS) - TimeDelta::minutes(1));
    let again = next(&portal, &first).await;
    assert!(works(&portal, &again.access).await);
    let after = next(&portal, &again).await;
    assert!(works(&portal, &after.access).await, "and the session goes on from there");
}

#[tokio::test]
async fn of_two_answers_to_one_token_either_may_be_gone_on_with_but_not_both() {
    let portal = Portal::start().await;
    let first = portal.signed_in(BILL).await;
    let (lost, kept) = (next(&portal, &first).await, next(&portal, &first).await);
    let after = next(&portal, &kept).await;
    assert!(works(&portal, &after.access).await);
    assert_eq!(
        refresh(&portal, &lost.refresh).await.code(),
        "401 session-revoked",
        "two hold tokens of one session"
    );
    assert!(!works(&portal, &after.access).await, "reuse ends the session for both");
    assert_eq!(refresh(&portal, &after.refresh).await.code(), "401 session-revoked");
}

#[tokio::test]
async fn a_token_whose_successor_was_used_ends_the_whole_session() {
    let portal = Portal::start().await;
    let first = portal.signed_in(BILL).await;
    let second = next(&portal, &first).await;
    let third = next(&portal, &second).await;
    assert_eq!(refresh(&portal, &first.refresh).await.code(), "401 session-revoked");
    assert!(!works(&portal, &third.access).await);
    assert_eq!(refresh(&portal, &third.refresh).await.code(), "401 session-revoked");
    let deeds = portal.column("SELECT action FROM audit WHERE action = 'session.reuse'").await;
    assert_eq!(deeds.len(), 1, "and it is written down");
    portal.sign_in(BILL).await;
}

#[tokio::test]
async fn a_used_token_counts_as_reused_after_a_day() {
    let portal = Portal::start().await;
    let first = portal.signed_in(BILL).await;
    let second = next(&portal, &first).await;
    portal.clock.forward(TimeDelta::hours(LOST_ANSWER_HOURS) + TimeDelta::minutes(1));
    assert_eq!(refresh(&portal, &first.refresh).await.code(), "401 session-revoked");
    assert_eq!(refresh(&portal, &second.refresh).await.code(), "401 session-revoked");
}

#[tokio::test]
async fn a_refresh_token_works_for_ninety_days() {
    let portal = Portal::start().await;
    let first = portal.signed_in(BILL).await;
    portal.clock.forward(TimeDelta::days(REFRESH_DAYS) - TimeDelta::minutes(1));
    let second = next(&portal, &first).await;
    portal.clock.forward(TimeDelta::days(REFRESH_DAYS));
    assert_eq!(refresh(&portal, &second.refresh).await.code(), "401 session-revoked");
}

#[tokio::test]
async fn nobody_gets_in_with_made_up_tokens() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    let other = Portal::start().await;
    other.signed_in(BILL).await;
    for token in ["", "v1.e30.AAAA", &session.refresh, &format!("{}x", session.access)] {
        assert_eq!(portal.get("/api/v1/account", Some(token)).await.code(), "401 unauthenticated", "{token}");
    }
    assert_eq!(other.get("/api/v1/account", Some(&session.access)).await.code(), "401 unauthenticated");
    assert_eq!(portal.get("/api/v1/account", None).await.code(), "401 unauthenticated");
    assert_eq!(refresh(&portal, "made up").await.code(), "401 session-revoked");
    assert_eq!(refresh(&portal, &session.access).await.code(), "401 session-revoked");
}

#[tokio::test]
async fn a_session_is_of_its_account_and_ends_for_itself_alone() {
    let portal = Portal::start().await;
    let bill = portal.signed_in(BILL).await;
    let mary = portal.signed_in("mary@skynet.example").await;
    portal.send(portal.request(Method::DELETE, "/api/v1/session", Some(&bill.access))).await;
    assert!(works(&portal, &mary.access).await);
    let account = portal.get("/api/v1/account", Some(&mary.access)).await.json();
    assert_eq!(account["email"], "mary@skynet.example");
}

async fn sign_in_as(portal: &Portal, device_name: &str) -> Tokens {
    let form = json!({"email": BILL, "password": PASSWORD, "device_name": device_name});
    tokens(&portal.post("/api/v1/session", None, &form).await)
}

async fn sessions(portal: &Portal, who: &Tokens) -> Vec<serde_json::Value> {
    let answer = portal.get("/api/v1/account/sessions", Some(&who.access)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["sessions"].as_array().expect("sessions").clone()
}

async fn end(portal: &Portal, who: &Tokens, path: &str) -> String {
    portal.send(portal.request(Method::DELETE, path, Some(&who.access))).await.code()
}

// S24: no route listed or ended the account's other sessions.
#[tokio::test]
async fn an_account_lists_its_sessions_and_ends_one_or_all_others() {
    let portal = Portal::start().await;
    let here = portal.signed_in(BILL).await;
    portal.clock.forward(TimeDelta::minutes(1));
    let laptop = sign_in_as(&portal, "bill's laptop").await;
    portal.clock.forward(TimeDelta::minutes(1));
    let lost = sign_in_as(&portal, " lost\nphone ").await;
    let mary = portal.signed_in("mary@skynet.example").await;
    let listed = sessions(&portal, &here).await;
    let names: Vec<_> = listed.iter().map(|session| session["device_name"].as_str()).collect();
    assert_eq!(names, [Some("lost phone"), Some("bill's laptop"), None], "the one used last first");
    let current: Vec<_> = listed.iter().map(|session| session["current"].as_bool()).collect();
    assert_eq!(current, [Some(false), Some(false), Some(true)]);
    assert!(listed[0]["last_seen_at"].is_string() && listed[0]["created_at"].is_string());

    let path = format!("/api/v1/account/sessions/{}", listed[0]["session_id"].as_str().expect("an id"));
    assert_eq!(end(&portal, &mary, &path).await, "404 not-found", "it is not hers");
    assert_eq!(end(&portal, &here, &path).await, "204");
    assert_eq!(end(&portal, &here, &path).await, "404 not-found");
    assert!(!works(&portal, &lost.access).await && works(&portal, &laptop.access).await);
    assert_eq!(refresh(&portal, &lost.refresh).await.code(), "401 session-revoked");

    assert_eq!(end(&portal, &here, "/api/v1/account/sessions").await, "204");
    assert!(!works(&portal, &laptop.access).await && works(&portal, &here.access).await);
    assert_eq!(sessions(&portal, &here).await.len(), 1);
    let deeds = portal.column("SELECT action FROM audit WHERE action LIKE '%session%' ORDER BY id").await;
    assert_eq!(deeds[4..], ["session.closed", "account.sessions-ended"]);
}

// S24
#[tokio::test]
async fn a_session_is_seen_when_it_is_refreshed_and_listed_while_it_can_be() {
    let portal = Portal::start().await;
    let here = portal.signed_in(BILL).await;
    let before = sessions(&portal, &here).await[0]["last_seen_at"].clone();
    portal.clock.forward(TimeDelta::minutes(ACCESS_MINUTES));
    let here = next(&portal, &here).await;
    assert_ne!(sessions(&portal, &here).await[0]["last_seen_at"], before);
    portal.clock.forward(TimeDelta::days(REFRESH_DAYS));
    let again = portal.sign_in(BILL).await;
    assert_eq!(sessions(&portal, &again).await.len(), 1, "one that can't go on is over");
}

#[tokio::test]
async fn an_account_has_so_many_known_devices_and_a_reset_forgets_them() {
    let portal = Portal::start().await;
    portal.signed_in(BILL).await;
    for _ in 0..super::devices::MAX_DEVICES + 2 {
        portal.clock.forward(TimeDelta::seconds(1));
        portal.sign_in(BILL).await;
    }
    let devices = async || portal.column("SELECT hash FROM known_device").await.len();
    assert_eq!(devices().await, usize::try_from(super::devices::MAX_DEVICES).expect("a number"));
    portal.post("/api/v1/password/forgot", None, &json!({"email": BILL})).await;
    let token = portal.last_mail(BILL).await.token();
    let form = json!({"token": token, "password": "a new sentence", "password_again": "a new sentence"});
    assert_eq!(portal.post("/api/v1/password/reset", None, &form).await.code(), "204");
    assert_eq!(devices().await, 0);
}

type Change = fn(&mut Tx<'_>, DateTime<Utc>, &Email, Option<&str>) -> Result<(), OperateError>;

async fn operate(portal: &Portal, change: Change) -> Result<(), OperateError> {
    let (now, email) = (portal.state.clock.now(), Email::parse(BILL).expect("an e-mail"));
    portal.state.store.write(move |tx| change(tx, now, &email, Some("ticket 7"))).await
}

// S5: no operator's command disabled an account.
#[tokio::test]
async fn a_locked_account_is_out_and_told_so_until_it_is_unlocked() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    operate(&portal, operate::lock).await.expect("locked");
    assert!(matches!(operate(&portal, operate::lock).await, Err(OperateError::Already(_))));
    for answer in
        [portal.get("/api/v1/account", Some(&session.access)).await, refresh(&portal, &session.refresh).await]
    {
        assert_eq!(answer.code(), "401 session-revoked");
        assert_eq!(answer.json()["params"]["reason"], "account-locked", "its app can say why");
    }
    let form = |password: &str| json!({"email": BILL, "password": password});
    assert_eq!(portal.post("/api/v1/session", None, &form(PASSWORD)).await.code(), "403 account-locked");
    let guess = portal.post("/api/v1/session", None, &form("another set of words")).await;
    assert_eq!(guess.code(), "401 wrong-credentials", "only the right password learns it");
    portal.post("/api/v1/password/forgot", None, &json!({"email": BILL})).await;
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "Your account was locked", "no link to choose another");
    operate(&portal, operate::unlock).await.expect("unlocked");
    assert_eq!(portal.last_mail(BILL).await.subject, "Your account was unlocked");
    assert!(!works(&portal, &session.access).await, "what was open stays closed");
    assert_eq!(refresh(&portal, &session.refresh).await.json()["params"]["reason"], serde_json::Value::Null);
    portal.sign_in(BILL).await;
    let noted = portal.column("SELECT action || ' ' || detail FROM audit WHERE detail = 'ticket 7'").await;
    assert_eq!(noted, ["account.locked ticket 7", "account.unlocked ticket 7"]);
}

// S5
#[tokio::test]
async fn a_demoted_account_acts_for_nobody_else_and_its_sessions_end() {
    let portal = Portal::start().await;
    portal.add_account(BILL, crate::core::caller::Role::Operator).await;
    let session = portal.sign_in(BILL).await;
    operate(&portal, operate::demote).await.expect("demoted");
    assert!(!works(&portal, &session.access).await);
    let again = portal.sign_in(BILL).await;
    let account = portal.get("/api/v1/account", Some(&again.access)).await.json();
    assert_eq!(account["role"], "customer");
    assert_eq!(portal.last_mail(BILL).await.subject, "Your account's permissions were reduced");
    assert!(matches!(operate(&portal, operate::demote).await, Err(OperateError::Already(_))));
}

// S5
#[tokio::test]
async fn a_deleted_account_is_gone_with_what_is_personal_and_its_address_is_free() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    let delete: Change =
        |tx, now, email, reason| operate::delete(tx, now, crate::documents::composer::compose, email, reason);
    operate(&portal, delete).await.expect("deleted");
    assert!(!works(&portal, &session.access).await);
    assert_eq!(refresh(&portal, &session.refresh).await.code(), "401 session-revoked");
    let form = json!({"email": BILL, "password": PASSWORD});
    assert_eq!(portal.post("/api/v1/session", None, &form).await.code(), "401 wrong-credentials");
    assert_eq!(portal.last_mail(BILL).await.subject, "Your account was deleted");
    let left = portal.column("SELECT email || password_hash || profile FROM account").await.join("");
    assert!(!left.contains("bill") && !left.contains("Archer") && !left.contains("argon2"), "{left}");
    assert!(matches!(operate(&portal, operate::lock).await, Err(OperateError::Unknown)));
    assert!(portal.state.store.read(crate::records::accounts::list).await.expect("a list").is_empty());
    portal.signed_in(BILL).await;
}
