//! What sessions promise, asked over HTTP of a real portal.

use super::{ACCESS_MINUTES, LOST_ANSWER_HOURS, REFRESH_DAYS};
use crate::testing::{Answer, Portal, Tokens, tokens};
use chrono::TimeDelta;
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
