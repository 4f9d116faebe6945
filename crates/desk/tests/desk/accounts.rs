//! The account's sessions, its address, and what the app says of an account that was locked.

use crate::by;
use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_domain::Email;
use licet_portal::people::accounts::operate;

const BILL: &str = "bill@acme.example";

// S24: the app lists the account's sessions and ends others.
#[tokio::test]
async fn another_device_is_listed_and_signed_out_from_here() {
    let portal = harness::acme().await;
    let (mut here, mut there) = (Bench::new(&portal).await, Bench::new(&portal).await);
    here.sign_in(BILL).await;
    there.sign_in(BILL).await;
    let listed = here.desk().account_sessions().await.unwrap();
    assert_eq!(listed.iter().filter(|session| session.current).count(), 1);
    let other = listed.iter().find(|session| !session.current).unwrap();
    assert_eq!(other.device_name.as_deref(), Some("test bench"));
    here.desk().session_end(by(&other.id)).await.unwrap();
    assert_eq!(here.desk().account_sessions().await.unwrap().len(), 1);
    let refused = there.desk().account_get().await.unwrap_err();
    assert_eq!(refused.code, "session-ended");
    let state = there.desk().app_state().await.unwrap();
    assert!(state.session_ended && !state.account_locked);
    there.sign_in(BILL).await;
    here.desk().sessions_end_others().await.unwrap();
    assert_eq!(there.desk().account_get().await.unwrap_err().code, "session-ended");
    let gone = here.desk().session_end(by("../account")).await.unwrap_err();
    assert_eq!(gone.code, "not-found", "an id leads to no other route");
}

// S1: the app asks for the password when the address is changed, and editing the profile changes no address.
#[tokio::test]
async fn the_address_changes_with_the_password_only() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in(BILL).await;
    let change = async |password: &str| {
        let form = ChangeEmailForm { email: "new@acme.example".into(), current_password: password.into() };
        bench.desk().change_email(form).await
    };
    assert_eq!(change("another set of words").await.unwrap_err().code, "wrong-credentials");
    assert_eq!(change("").await.unwrap_err().fields[0].field, "current_password");
    assert_eq!(change(PASSWORD).await.unwrap().new_email.as_deref(), Some("new@acme.example"));
}

// S5: a locked account is said to be locked, and its copy stays readable.
#[tokio::test]
async fn an_account_that_was_locked_is_said_to_be_and_signs_in_again_once_it_is_not() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in(BILL).await;
    bench.synced().await;
    let now = licet_portal::core::clock::Clock::now(portal.clock());
    let store = &portal.state().store;
    let bill = || Email::parse(BILL).unwrap();
    store.write(move |tx| operate::lock(tx, now, &bill(), None)).await.unwrap();
    eventually("the app knows", async || bench.desk().app_state().await.unwrap().account_locked).await;
    let state = bench.desk().app_state().await.unwrap();
    assert!(state.session_ended && state.mirror == MirrorState::Open {});
    let form = || SignInForm {
        portal: portal.base_url(),
        email: BILL.into(),
        password: PASSWORD.into(),
        passphrase: None,
    };
    assert_eq!(bench.desk().sign_in(form()).await.unwrap_err().code, "account-locked");
    store.write(move |tx| operate::unlock(tx, now, &bill(), None)).await.unwrap();
    let state = bench.desk().sign_in(form()).await.unwrap();
    assert!(!state.session_ended && !state.account_locked);
}

// U32: the confirmation once more, from the app.
#[tokio::test]
async fn the_confirmation_is_asked_for_once_more() {
    let portal = harness::acme().await;
    let bench = Bench::new(&portal).await;
    let form = || ForgotPasswordForm { portal: portal.base_url(), email: "new@acme.example".into() };
    bench.desk().resend_confirmation(form()).await.unwrap();
    let wrong = ForgotPasswordForm { email: "nobody".into(), ..form() };
    assert_eq!(bench.desk().resend_confirmation(wrong).await.unwrap_err().fields[0].code, "email-form");
}
