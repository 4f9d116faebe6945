//! The Renewal Assistant: told once, kept in the inbox, across restarts.

use crate::portal::{Portal, program};
use crate::wait::until;
use crate::window::{PASSWORD, Window};
use std::process::Command;

/// How many notifications in the daemon's history name this serial number.
pub fn told_natively(serial: &str) -> usize {
    let output = Command::new("dunstctl").arg("history").output().expect("dunstctl runs");
    let history: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let notifications = history["data"][0].as_array().cloned().unwrap_or_default();
    notifications.iter().filter(|n| n.to_string().contains(serial)).count()
}

/// Has the portal sell Acme a contract that ends in so many days. A serial number of the test's own: the daemon keeps one
/// history for all.
pub fn contract_that_ends_in(portal: &Portal, serial: &str, order_number: &str, days: u64) -> String {
    let ends_on = crate::portal::today() + chrono::Days::new(days);
    let order =
        include_str!("../fixtures/acme.ndjson").lines().find(|l| l.contains("4500000002")).expect("an order");
    let mut order: serde_json::Value = serde_json::from_str(order).expect("json");
    order["order_number"] = order_number.into();
    order["customer_number"] = "123456789".into();
    order["end_customer"] = serde_json::json!({"support_id": "1001-ACME",
        "contacts": [{"email": "bill@acme.example", "name": "Bill Archer"}]});
    order["lines"][0]["serial_number"] = serial.into();
    order["lines"][0]["ends_on"] = ends_on.to_string().into();
    portal.import(&order.to_string());
    serial.to_owned()
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_reminder_arrives_natively_and_in_the_inbox_once_and_not_again_after_a_restart() {
    let portal = Portal::with_worked_example();
    let serial = contract_that_ends_in(&portal, "M7300000002", "4500000077", 30);
    let serial = serial.as_str();
    portal.account("bill@acme.example", PASSWORD);

    let profile = tempfile::tempdir().expect("a profile");
    let window = Window::open(profile.path(), &portal.address).await;
    window.sign_in("bill@acme.example", PASSWORD).await;
    window.notify_at_any_hour().await;
    window.see_css(&format!("[data-testid='inbox-row'][data-serial='{serial}']")).await;
    // M0000000002 of the worked example is due at 30 days as well.
    window.see_css("[data-testid='inbox-row'][data-serial='M0000000002']").await;
    until("the notification daemon has it", async || (told_natively(serial) == 1).then_some(())).await;
    window.close().await;

    let window = Window::open(profile.path(), &portal.address).await;
    window.synced().await;
    window.go("renewals").await;
    let rows = format!("[data-testid='inbox-row'][data-serial='{serial}']");
    window.see_css(&rows).await;
    assert_eq!(window.client.find_all(fantoccini::Locator::Css(&rows)).await.expect("rows").len(), 1);
    assert_eq!(told_natively(serial), 1, "each reminder of a contract is delivered once");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn the_program_without_a_window_reaches_the_notification_daemon() {
    let profile = tempfile::tempdir().expect("a profile");
    let status = Command::new(program("licet-remind"))
        .args(["--test", "--data-dir"])
        .arg(profile.path())
        .status()
        .expect("licet-remind starts");
    assert!(status.success(), "the daemon took the notification");
    let text = "arrive like this on this computer";
    until("the notification daemon has it", async || (told_natively(text) >= 1).then_some(())).await;
    let status = Command::new(program("licet-remind")).arg("--data-dir").arg(profile.path()).status();
    assert!(status.expect("licet-remind starts").success(), "a profile of nobody is no fault");
}
