//! Getting a license: new purchase, vouchers, bulk registration, and doing it for a customer.

use crate::portal::{Portal, today};
use crate::wait::until;
use crate::window::{PASSWORD, Window, testid};
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const MARY: &str = "mary@skynet.example";
const HOST: &str = "00:1A:4B:8C:22:F0";

impl Window {
    /// Opens one of the ways to a license.
    async fn way(&self, id: &str) {
        self.go("get").await;
        self.press(&format!("way-{id}")).await;
        self.see("wizard").await;
    }

    /// Types serial numbers or codes and takes them into the list.
    async fn enter(&self, text: &str) {
        self.write("entry-input", text).await;
        self.press("entry-add").await;
    }

    /// Waits until an entry of the list is said to be of this class, in these words.
    async fn entry_says(&self, entry: &str, class: &str, words: &str) {
        let css = format!("{}[data-text='{entry}'][data-class='{class}']", testid("entry"));
        until(&format!("{entry} is `{class}` and says “{words}”"), async || {
            self.text_of_css(&css).await.filter(|text| text.contains(words))
        })
        .await;
    }

    /// Goes on in a form of several steps, to the step of this name.
    async fn next_to(&self, step: &str) {
        self.press("wizard-next").await;
        self.at_step(step).await;
    }

    /// The same, step by step.
    async fn through(&self, steps: &[&str]) {
        for step in steps {
            self.next_to(step).await;
        }
    }

    async fn at_step(&self, step: &str) {
        self.see_css(&format!("{}[data-step='{step}']", testid("wizard"))).await;
    }

    /// Lets go of a file over the window, as a person does who has dragged it there.
    async fn drop_file(&self, name: &str, content: &str) {
        let script = "const carried = new DataTransfer();
            carried.items.add(new File([arguments[1]], arguments[0]));
            for (const kind of ['dragover', 'drop'])
                document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));";
        self.client
            .execute(script, vec![name.into(), content.into()])
            .await
            .expect("the window takes a file that is dropped");
    }

    /// Begins to move a license to another host and looks at what that would change.
    async fn move_to(&self, serial: &str, host: &str, reason: &str) {
        self.go("catalog").await;
        self.choose_row(serial).await;
        self.press("details-more").await;
        self.press("act-rehost").await;
        self.write("detail-host_id", host).await;
        self.tick(&format!("rehost-reason-{reason}")).await;
        self.next_to("review").await;
    }

    /// Fills in a draw-down, up to its review.
    async fn draw(&self, sku: &str, quantity: &str) {
        self.go("get").await;
        self.press("way-flex").await;
        self.see("flex-contract-page").await;
        let pool = format!("{}[data-sku='{sku}'] {}", testid("flex-pool"), testid("flex-draw"));
        self.see_css(&pool).await.click().await.expect("a button that can be pressed");
        self.write("flex-quantity", quantity).await;
        self.through(&["details", "people", "review"]).await;
    }

    /// The serial numbers of what was made, as the confirmation lists them.
    async fn made(&self) -> Vec<String> {
        self.see("confirmation").await;
        let script = "return [...document.querySelectorAll(\"[data-testid='made']\")].map(made => made.dataset.serial);";
        let made = self.client.execute(script, vec![]).await.expect("the window answers");
        serde_json::from_value(made).expect("texts")
    }
}

/// An order of the feed for Acme, sold by Skynet, whose lines are `(serial number, SKU, kind, quantity)`.
fn order(number: &str, lines: &[(&str, &str, &str, u32)]) -> String {
    let contact = |email: &str, name: &str| json!([{"email": email, "name": name}]);
    let lines: Vec<Value> = (1..)
        .zip(lines)
        .map(|(line, (serial, sku, kind, quantity))| {
            json!({
                "line": line, "sku": sku, "kind": kind, "quantity": quantity, "price_tier": null,
                "serial_number": serial, "starts_on": null, "ends_on": null, "renews": null, "covers": [],
                "printed_key": null, "voucher_codes": [], "flex_pool": [],
            })
        })
        .collect();
    let order = json!({
        "record": "order", "order_number": number, "revision": 1, "ordered_on": today(),
        "customer_number": "123456789",
        "end_customer": {"support_id": "1001-ACME", "contacts": contact(BILL, "Bill Archer")},
        "ship_to": {"name": "Acme Inc", "contacts": []},
        "reseller": {"support_id": "2001-SKYN", "contacts": contact(MARY, "Mary Keller")},
        "lines": lines,
    });
    format!("{order}\n")
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn of_a_mixed_batch_what_can_be_registered_is_and_the_rest_says_why_not() {
    let portal = Portal::with_worked_example();
    portal.import(&order(
        "4500000101",
        &[("B0000000101", "BE-11D-SBS", "license", 3), ("B0000000102", "V2I-BLD", "license", 1)],
    ));
    let (profile, bill) = Window::of(&portal, BILL).await;
    bill.way("new").await;
    bill.enter("B0000000001 B0000000003 B0000000102 X9999999999").await;
    bill.entry_says("B0000000001", "ready", "Ready").await;
    bill.entry_says("B0000000003", "another", "Must be registered separately").await;
    bill.entry_says("B0000000102", "another", "Ask customer care for the activation form").await;
    bill.entry_says("X9999999999", "look", "Not found").await;

    // A slip is offered, never changed without being asked.
    bill.enter("b00000oo1O1").await;
    bill.entry_says("b00000oo1O1", "look", "B0000000101").await;
    bill.press("offer-use").await;
    bill.entry_says("B0000000101", "ready", "Ready").await;

    // A restart in between costs nothing of what was typed.
    until("the form is kept", async || {
        bill.has_css(&format!("{}[data-kept='kept']", testid("wizard-kept"))).await.then_some(())
    })
    .await;
    bill.close().await;
    let bill = Window::open(profile.path(), &portal.address).await;
    bill.synced().await;
    bill.way("new").await;
    bill.entry_says("B0000000101", "ready", "Ready").await;
    bill.entry_says("X9999999999", "look", "Not found").await;

    bill.next_to("details").await;
    for field in
        bill.client.find_all(fantoccini::Locator::Css(&testid("detail-host_id"))).await.expect("fields")
    {
        field.send_keys(HOST).await.expect("a field that can be typed into");
    }
    bill.next_to("people").await;
    bill.press("contact-me").await;
    bill.press("address-choose").await;
    bill.press("address-option").await;
    bill.read("address-chosen", "New York").await;
    bill.next_to("review").await;
    bill.next_to("done").await;
    let mut made = bill.made().await;
    made.sort();
    assert_eq!(made, ["B0000000001", "B0000000101"], "the two good ones, and only those");

    // The one that is registered on its own comes next.
    bill.read("left", "B0000000003").await;
    bill.press("left-register").await;
    bill.entry_says("B0000000003", "ready", "must be registered separately").await;
    bill.next_to("details").await;
    bill.write("detail-host_id", HOST).await;
    bill.through(&["people", "review", "done"]).await;
    assert_eq!(bill.made().await, ["B0000000003"]);

    // Once more comes to nothing: it says so.
    bill.press("another").await;
    bill.enter("B0000000001").await;
    bill.entry_says("B0000000001", "another", "Already registered").await;
    bill.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn serials_come_from_a_certificate_that_is_dropped_on_the_window() {
    let portal = Portal::with_worked_example();
    let (_profile, bill) = Window::of(&portal, BILL).await;
    bill.way("new").await;
    let certificate = "From: orders@vendor.example\r\nTo: bill@acme.example\r\nSubject: Your certificate\r\n\
        Content-Type: text/plain; charset=utf-8\r\n\r\nThank you for your order.\r\nSerial number: B0000000001\r\n\
        Maintenance: M0000000002\r\n";
    bill.drop_file("certificate.eml", certificate).await;
    bill.entry_says("B0000000001", "ready", "Ready").await;
    bill.entry_says("M0000000002", "ready", "maintenance").await;
    bill.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_voucher_converts_once_and_says_what_it_became() {
    let portal = Portal::with_worked_example();
    let (_profile, mary) = Window::of(&portal, MARY).await;
    mary.way("vouchers").await;
    mary.enter("OEM7-AAAA-0001 OEM7-AAAA-9999").await;
    mary.entry_says("OEM7-AAAA-0001", "ready", "Ready").await;
    mary.entry_says("OEM7-AAAA-9999", "look", "doesn't exist").await;
    mary.press("wizard-next").await;
    mary.see("detail-host_id").await;
    mary.through(&["people", "review", "done"]).await;
    let made = mary.made().await;
    let [serial] = made.as_slice() else { panic!("one license, not {made:?}") };

    mary.press("another").await;
    mary.enter("OEM7-AAAA-0001").await;
    mary.entry_says("OEM7-AAAA-0001", "look", &format!("into {serial}")).await;
    mary.go("catalog").await;
    mary.write("search", serial).await;
    mary.shows_serials(&[serial]).await;
    mary.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_super_user_registers_a_spreadsheet_after_a_verdict_per_row_and_invites_a_colleague() {
    let portal = Portal::with_worked_example();
    let (_profile, bill) = Window::of(&portal, BILL).await;
    bill.way("bulk").await;
    let sheet = format!("Serial number,Host ID,Room\nB0000000001,{HOST},4\nX9999999999,,4\nM0000000009,,5\n");
    bill.drop_file("licenses.csv", &sheet).await;
    // What was dropped is tried at once; nothing is registered by that.
    bill.at_step("check").await;
    bill.read("bulk-ignored", "Room").await;
    let refused = format!("{}[data-ok='false']", testid("bulk-row"));
    bill.see_css(&refused).await;
    let told = bill.text_of_css(&refused).await.unwrap_or_default();
    assert!(
        told.contains("X9999999999") && told.contains("doesn't exist"),
        "why not is said at its row: {told}"
    );
    bill.next_to("done").await;
    let mut made = bill.made().await;
    made.sort();
    assert_eq!(made, ["B0000000001", "M0000000009"]);

    bill.go("sharing").await;
    bill.press("tab-sites").await;
    bill.press("site-invite").await;
    bill.write("invite-first-name", "Cora").await;
    bill.write("invite-last-name", "Archer").await;
    bill.write("invite-email", "cora@acme.example").await;
    bill.press("invite-send").await;
    bill.see_css(&format!("{}[data-email='cora@acme.example']", testid("invitation"))).await;
    let link = portal.link_in_mail_to("cora@acme.example").await;
    assert!(link.contains("token="), "the colleague is invited by mail: {link}");
    bill.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_reseller_registers_for_the_customer_and_the_license_says_who_acted() {
    let portal = Portal::with_worked_example();
    portal.account("fay@farmfoods.example", PASSWORD);
    let (_profile, mary) = Window::of(&portal, MARY).await;
    mary.way("new").await;
    mary.enter("M0000000004").await;
    mary.entry_says("M0000000004", "ready", "Ready").await;
    mary.next_to("details").await;
    mary.next_to("people").await;
    mary.tick("behalf-choice-customer").await;
    let owner = mary.see("behalf-owner").await;
    owner.select_by_value("fay@farmfoods.example").await.expect("Fay can become the owner");
    mary.next_to("review").await;
    mary.next_to("done").await;
    assert_eq!(mary.made().await, ["M0000000004"]);

    // The keys go to the customer, and that is written down too.
    mary.go("catalog").await;
    mary.choose_row("M0000000004").await;
    mary.press("tab-history").await;
    mary.read("history", "by Skynet, on behalf of the customer").await;
    mary.press("details-more").await;
    mary.press("act-deliver").await;
    let to = mary.see("deliver-to").await;
    to.select_by_value("fay@farmfoods.example").await.expect("the order names Fay");
    mary.press("deliver-submit").await;
    mary.read("history", "Keys and files e-mailed to fay@farmfoods.example").await;
    until("the mail with the keys arrives", async || {
        portal.mails_to("fay@farmfoods.example").into_iter().find(|text| text.contains("M0000000004"))
    })
    .await;
    mary.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn two_of_five_are_upgraded_and_the_other_three_stay_what_they_were() {
    let portal = Portal::with_worked_example();
    let (_profile, bill) = Window::of(&portal, BILL).await;
    bill.way("upgrade").await;
    bill.write("upgrade-id", "VU-2026-0001").await;
    bill.press("upgrade-find").await;
    bill.see_css(&format!("{}[data-state='open']", testid("offer"))).await;
    bill.press("offer-pick").await;
    bill.tick("upgrade-by-quantity").await;
    bill.write("upgrade-wanted", "2").await;
    bill.read("upgrade-chosen", "2 of 5").await;
    // Nobody owns it yet: whoever upgrades it does from then on, and is told before.
    bill.see("upgrade-becomes").await;
    bill.next_to("details").await;
    bill.write("detail-host_id", HOST).await;
    bill.through(&["people", "review", "done"]).await;
    let made = bill.made().await;
    let [new] = made.as_slice() else { panic!("one license, not {made:?}") };
    bill.read("made", "B0000000001").await;

    bill.go("catalog").await;
    bill.choose_row(new).await;
    bill.read("details", "11D").await;
    bill.press("tab-history").await;
    bill.read("history", "Upgraded from B0000000001").await;

    // Three are left of the old ones.
    bill.way("upgrade").await;
    bill.press("offer-pick").await;
    bill.read("upgrade-chosen", "of 3").await;
    bill.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_dead_host_is_replaced_though_the_limit_is_used_up_and_the_next_move_is_asked_of_care() {
    let portal = Portal::with_worked_example();
    let limit = json!({"rule": "rehost", "limit": 0, "grace": 1});
    let policy =
        json!({"record": "policy", "policy_id": "moves", "effective_from": "2026-01-01", "states": limit});
    portal.import(&format!("{policy}\n"));
    portal.account(BILL, PASSWORD);
    let token = portal.token(BILL, PASSWORD).await;
    portal.register(&token, "B0000000001").await;
    let profile = tempfile::tempdir().expect("a profile");
    let bill = Window::open(profile.path(), &portal.address).await;
    bill.sign_in(BILL, PASSWORD).await;

    bill.move_to("B0000000001", "00:1A:4B:00:00:01", "moved").await;
    bill.read("rehost-outcome", "Customer care decides").await;
    // It was the machine that died: one more is allowed, and what it changes is said first.
    bill.press("wizard-back").await;
    bill.tick("rehost-reason-host_dead").await;
    bill.next_to("review").await;
    bill.read("rehost-outcome", HOST).await;
    bill.read("rehost-outcome", "can't be undone").await;
    bill.next_to("done").await;
    bill.read("rehost-done", "00:1A:4B:00:00:01").await;

    bill.go("catalog").await;
    bill.choose_row("B0000000001").await;
    bill.read("details", "00:1A:4B:00:00:01").await;
    bill.press("tab-history").await;
    bill.read("history", "Moved to another host").await;
    bill.see("history-replaced").await;

    // That was the one more: now customer care is asked, and the license goes on counting where it is.
    bill.move_to("B0000000001", "00:1A:4B:00:00:02", "host_dead").await;
    bill.read("rehost-outcome", "Customer care decides").await;
    bill.next_to("done").await;
    bill.read("rehost-asked", "00:1A:4B:00:00:01").await;
    bill.press("rehost-requests").await;
    bill.read("request-facts", "B0000000001").await;
    bill.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn of_two_who_draw_the_last_seats_at_once_exactly_one_gets_them() {
    const GEN: &str = "gen@globex.example";
    const GINO: &str = "gino@globex.example";
    let portal = Portal::with_worked_example();
    let address = json!({"line1": "1-1 Marunouchi", "line2": null, "city": "Tokyo", "state": null, "postal_code": "100-0005", "country": "JP"});
    let site = json!({
        "record": "site", "support_id": "1003-GLOB", "name": "Globex Corp", "customer_numbers": ["111111111"],
        "address": address, "region": "JP", "administrators": [GEN, GINO], "members": [],
    });
    portal.import(&format!("{site}\n"));
    let (_of_gen, gen_window) = Window::of(&portal, GEN).await;
    let (_of_gino, gino) = Window::of(&portal, GINO).await;
    for window in [&gen_window, &gino] {
        window.draw("BE-11D-SBS", "40").await;
    }
    // Both have typed all that is left; both press at the same moment.
    tokio::join!(gen_window.press("wizard-next"), gino.press("wizard-next"));
    let got = format!("{}[data-remaining='0']", testid("flex-done"));
    let (winner, other) = until("one of them has them", async || {
        match (gen_window.has_css(&got).await, gino.has_css(&got).await) {
            (true, false) => Some((&gen_window, &gino)),
            (false, true) => Some((&gino, &gen_window)),
            (true, true) => panic!("both got the last seats"),
            (false, false) => None,
        }
    })
    .await;
    let made = winner.made().await;
    let [serial] = made.as_slice() else { panic!("one license, not {made:?}") };
    // The other one is told what is left, and has lost nothing of what was typed.
    other.read("wizard", "none are left").await;
    assert!(!other.has_css(&got).await, "the pool is not overdrawn");

    // What comes back is there for everybody, and the statement says both.
    winner.press("flex-to-contract").await;
    winner.read("flex-pools", "None left").await;
    let row = format!("{}[data-serial='{serial}']", testid("flex-draw-row"));
    winner.see_css(&row).await;
    winner.press("flex-return").await;
    winner.write("flex-return-quantity", "15").await;
    winner.press("flex-return-confirm").await;
    let back = format!("{}[data-sku='BE-11D-SBS'][data-remaining='15']", testid("flex-pool"));
    winner.see_css(&back).await;
    winner.press("tab-statement").await;
    let statement = format!("{}[data-sku='BE-11D-SBS']", testid("flex-statement-row"));
    until("the statement tells of both", async || {
        winner.text_of_css(&statement).await.filter(|row| row.contains("40") && row.contains("25"))
    })
    .await;
    gen_window.close().await;
    gino.close().await;
}
