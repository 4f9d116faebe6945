//! The app without its window: what becomes of it when the window is closed, what the tray says, starting at login, and
//! what is pressed in notifications.

use crate::harness::{self, Around, Bench, eventually};
use licet_desk::WhenClosed;
use licet_desk::api::*;
use licet_desk::shell::NoticeAction;

/// Bill, signed in, with the reminder for a contract that ends in 30 days.
async fn bill(portal: &licet_testkit::TestPortal) -> Bench {
    let mut bench = Bench::new(portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    eventually("the reminder is told", async || told_of(bench.around(), "M0000000002")).await;
    bench
}

fn told_of(around: &Around, serial: &str) -> bool {
    around.told().iter().any(|notice| notice.body.contains(serial))
}

async fn state_of(bench: &Bench, serial: &str) -> (String, Option<chrono::NaiveDate>) {
    let inbox = bench.desk().inbox().await.unwrap();
    let row = inbox.rows.into_iter().find(|row| row.serial == serial && row.threshold == Some(30)).unwrap();
    (row.state, row.snoozed_until)
}

#[tokio::test]
async fn what_becomes_of_the_app_is_asked_once_and_kept() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    assert_eq!(bench.desk().when_closed(), WhenClosed::Ends, "nobody is signed in: nothing to remind of");
    bench.sign_in("bill@acme.example").await;
    assert_eq!(bench.desk().when_closed(), WhenClosed::Ask);
    bench.desk().window_close(CloseForm { keep_running: true }).await.unwrap();
    assert_eq!(bench.around().closed(), Some(true));
    assert_eq!(bench.desk().when_closed(), WhenClosed::GoesOn);
    bench.restart().await;
    assert_eq!(bench.desk().when_closed(), WhenClosed::GoesOn, "after a restart, too");
    bench.desk().window_close(CloseForm { keep_running: false }).await.unwrap();
    assert_eq!(bench.around().closed(), Some(false));
    assert_eq!(bench.desk().when_closed(), WhenClosed::Ends);
}

#[tokio::test]
async fn starting_at_login_is_offered_with_the_first_reminder_and_once() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    assert!(!bench.desk().background().await.unwrap().offer);
    bench.sign_in("bill@acme.example").await;
    eventually("the reminder is told", async || told_of(bench.around(), "M0000000002")).await;
    assert!(bench.desk().background().await.unwrap().offer);

    let shown = bench.desk().start_at_login_set(LoginForm { at_login: true }).await.unwrap();
    assert_eq!((shown.at_login, shown.offer), (Some(true), false));
    assert!(bench.around().at_login());
    assert_eq!(
        bench.desk().when_closed(),
        WhenClosed::GoesOn,
        "what starts without a window goes on without it"
    );
    let shown = bench.desk().start_at_login_set(LoginForm { at_login: false }).await.unwrap();
    assert_eq!((shown.at_login, shown.offer), (Some(false), false), "answered is answered");
}

#[tokio::test]
async fn an_offer_that_was_declined_is_not_made_again() {
    let portal = harness::acme().await;
    let mut bench = bill(&portal).await;
    bench.desk().start_at_login_decline().await.unwrap();
    assert!(!bench.desk().background().await.unwrap().offer);
    bench.restart().await;
    bench.synced().await;
    assert!(!bench.desk().background().await.unwrap().offer);
    assert!(!bench.around().at_login());
}

#[tokio::test]
async fn a_notification_can_dismiss_or_snooze_its_reminder() {
    let portal = harness::acme().await;
    let bench = bill(&portal).await;
    let notice =
        bench.around().told().into_iter().find(|notice| notice.body.contains("M0000000002")).unwrap();
    let actions: Vec<NoticeAction> = notice.actions.iter().map(|button| button.action).collect();
    assert_eq!(actions, [NoticeAction::Snooze, NoticeAction::Dismiss]);
    bench.around().press(&notice, NoticeAction::Snooze);
    let tomorrow = bench.today().succ_opt();
    eventually("it is put off", async || {
        state_of(&bench, "M0000000002").await == ("snoozed".to_owned(), tomorrow)
    })
    .await;

    bench.pass_days(1);
    bench.desk().window_focused();
    eventually("it comes again", async || {
        bench.around().told().iter().filter(|notice| notice.body.contains("M0000000002")).count() == 2
    })
    .await;
    let notice = bench.around().told().into_iter().rfind(|told| told.body.contains("M0000000002")).unwrap();
    bench.around().press(&notice, NoticeAction::Dismiss);
    eventually("it is dismissed", async || state_of(&bench, "M0000000002").await.0 == "acknowledged").await;
}

#[tokio::test]
async fn the_tray_lists_what_is_due_and_leads_there() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    let menu = bench.desk().tray_menu().await;
    assert_eq!((menu.summary.as_str(), menu.due.len()), ("Open Licet to get reminders", 0));
    bench.sign_in("bill@acme.example").await;
    eventually("the reminder is told", async || told_of(bench.around(), "M0000000002")).await;
    let menu = bench.desk().tray_menu().await;
    let new = bench.desk().inbox().await.unwrap().new;
    assert!(menu.summary.contains(&new.to_string()), "{}", menu.summary);
    let (label, target) = menu.due.iter().find(|(label, _)| label.contains("M0000000002")).unwrap();
    assert!(label.contains("ends"), "{label}");
    assert_eq!(target.screen, "renewals");
    let id = target.id.clone().unwrap();
    bench.desk().reminder_acknowledge(ById { id }).await.unwrap();
    let menu = bench.desk().tray_menu().await;
    assert!(menu.due.iter().all(|(label, _)| !label.contains("M0000000002")), "seen to is not due");
}
