//! What people change themselves, offline too, on its way through two windows.

use crate::portal::{Portal, today};
use crate::wait::until;
use crate::window::{PASSWORD, Window, testid};
use std::path::Path;
use std::time::{Duration, Instant};

const BILL: &str = "bill@acme.example";
/// Acme's, which Bill sees.
const SERIAL: &str = "B0000000001";

impl Window {
    /// Opens the notes of an entitlement.
    async fn notes_of(&self, serial: &str) {
        self.go("catalog").await;
        self.choose_row(serial).await;
        self.press("tab-notes").await;
        self.see("notes").await;
    }

    /// Puts notes in place of those that are there.
    async fn note(&self, text: &str) {
        self.press("notes-edit").await;
        // Leaving the field saves it, and WebDriver leaves a field that it clears: everything is selected instead.
        let field = self.see("notes-input").await;
        let select = format!("document.querySelector(\"{}\").select()", testid("notes-input"));
        self.client.execute(&select, vec![]).await.expect("the window answers");
        field.send_keys(text).await.expect("a field that can be typed into");
        self.press("notes-save").await;
        self.read("notes", text).await;
    }
}

async fn signed_in(profile: &Path, portal: &Portal, email: &str) -> Window {
    let window = Window::open(profile, &portal.address).await;
    window.sign_in(email, PASSWORD).await;
    window
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn an_edit_made_offline_survives_a_restart_and_reaches_a_second_app_once_the_portal_is_back() {
    let mut portal = Portal::with_worked_example();
    portal.account(BILL, PASSWORD);
    let (of_bill, of_other) =
        (tempfile::tempdir().expect("a profile"), tempfile::tempdir().expect("a profile"));
    let other = signed_in(of_other.path(), &portal, BILL).await;
    other.notes_of(SERIAL).await;
    let bill = signed_in(of_bill.path(), &portal, BILL).await;
    bill.notes_of(SERIAL).await;

    portal.kill();
    bill.note("Moves to the new rack in May").await;
    bill.see("pending-mark").await;
    bill.see("status-waiting").await;
    bill.close().await;

    let bill = Window::open(of_bill.path(), &portal.address).await;
    bill.read("status-connection", "Offline since").await;
    bill.notes_of(SERIAL).await;
    bill.read("notes", "Moves to the new rack in May").await;
    bill.see("status-waiting").await;

    portal.start_again();
    other.read("notes", "Moves to the new rack in May").await;
    until("nothing waits in Bill's outbox", async || {
        (!bill.has_css(&testid("status-waiting")).await).then_some(())
    })
    .await;

    // Both are connected now: what one writes, the other sees within a second. The quickest of three counts, since other
    // tests may have the processors.
    bill.see("status-live").await;
    other.see("status-live").await;
    let mut quickest = Duration::MAX;
    for text in ["In May", "In June", "In July"] {
        bill.note(text).await;
        let began = Instant::now();
        other.read("notes", text).await;
        quickest = quickest.min(began.elapsed());
    }
    assert!(quickest < Duration::from_secs(1), "a change took {quickest:?} from one window to the other");
    bill.close().await;
    other.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_conflict_is_shown_side_by_side_and_resolved_on_the_screen() {
    let mut portal = Portal::with_worked_example();
    portal.account(BILL, PASSWORD);
    let (of_bill, of_other) =
        (tempfile::tempdir().expect("a profile"), tempfile::tempdir().expect("a profile"));
    let bill = signed_in(of_bill.path(), &portal, BILL).await;
    bill.notes_of(SERIAL).await;
    portal.kill();
    bill.note("Bill's rack").await;
    bill.close().await;

    portal.start_again();
    let other = signed_in(of_other.path(), &portal, BILL).await;
    other.notes_of(SERIAL).await;
    other.note("The other rack").await;
    until("The other note has reached the portal", async || {
        (!other.has_css(&testid("status-waiting")).await).then_some(())
    })
    .await;

    let bill = Window::open(of_bill.path(), &portal.address).await;
    bill.see("status-undecided").await;
    bill.notes_of(SERIAL).await;
    // The portal's value stands, ours is kept beside it.
    bill.read("notes", "The other rack").await;
    bill.press("status-undecided").await;
    bill.read("conflict-mine", "Bill's rack").await;
    bill.read("conflict-theirs", "The other rack").await;
    bill.press("keep-mine").await;
    until("nothing needs Bill", async || (!bill.has_css(&testid("status-undecided")).await).then_some(()))
        .await;
    other.read("notes", "Bill's rack").await;
    bill.notes_of(SERIAL).await;
    bill.read("notes", "Bill's rack").await;
    bill.close().await;
    other.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn what_changed_at_the_vendor_is_listed_with_old_and_new_values() {
    let portal = Portal::with_worked_example();
    portal.account(BILL, PASSWORD);
    let profile = tempfile::tempdir().expect("a profile");
    let bill = signed_in(profile.path(), &portal, BILL).await;
    bill.go("changes").await;
    bill.see("vendor-empty").await;

    // The vendor corrects the order: more seats.
    let written = include_str!("../fixtures/acme.ndjson");
    let base = chrono::NaiveDate::from_ymd_opt(2026, 11, 21).expect("the day the example was written for");
    let shifted = licet_testkit::shift_dates(written, base, today());
    let order =
        shifted.lines().find(|line| line.contains(r#""order_number": "4500000001""#)).expect("the order");
    let mut order: serde_json::Value = serde_json::from_str(order).expect("json");
    order["revision"] = 2.into();
    let line = order["lines"].as_array_mut().expect("lines").iter_mut();
    let line = line.into_iter().find(|line| line["serial_number"] == SERIAL).expect("its line");
    let before = line["quantity"].clone();
    line["quantity"] = 777.into();
    portal.import(&format!("{order}\n"));

    let row = "[data-testid='vendor-row'][data-what='changed'][data-new='true']";
    bill.see_css(row).await;
    let text = bill.text_of_css(row).await.unwrap_or_default();
    assert!(text.contains(SERIAL), "the row names the license: {text}");
    assert!(text.contains(&before.to_string()) && text.contains("777"), "old and new are there: {text}");
    bill.press("vendor-seen").await;
    until("nothing is new any more", async || (!bill.has_css(row).await).then_some(())).await;
    bill.close().await;
}
