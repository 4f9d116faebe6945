//! Accounts, from the form to the first rows.

use crate::portal::Portal;
use crate::window::Window;

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn bill_creates_his_account_confirms_it_by_mail_and_sees_what_acme_owns() {
    let portal = Portal::with_worked_example();
    let profile = tempfile::tempdir().expect("a profile");
    let window = Window::open(profile.path(), &portal.address).await;

    window.press("create-account-link").await;
    for (field, text) in [
        ("create-email", "Bill@acme.example"),
        ("create-email-again", "bill@ACME.example"),
        ("create-password", "a long enough password"),
        ("create-password-again", "a long enough password"),
        ("create-first-name", "Bill"),
        ("create-last-name", "Archer"),
        ("create-company", "Acme Inc"),
        ("create-line1", "0 Liberty Place"),
        ("create-city", "New York"),
        ("create-postal-code", "10006"),
    ] {
        window.write(field, text).await;
    }
    window.choose("create-country", "United States").await;
    window.choose("create-state", "New York").await;
    window.tick("create-agreement-choice-accept").await;
    window.press("create-submit").await;
    window.see("create-done").await;

    // Before the mail is answered, the password alone opens nothing.
    window.press("create-done-back").await;
    window.write("signin-email", "bill@acme.example").await;
    window.write("signin-password", "a long enough password").await;
    window.press("signin-submit").await;
    window.read("signin-error", "isn't confirmed").await;

    confirm(&portal.link_in_mail_to("bill@acme.example").await).await;

    window.sign_in("bill@acme.example", "a long enough password").await;
    window.go("catalog").await;
    window.shows_serials(&["B0000000001", "B0000000003", "M0000000002", "M0000000009"]).await;
    window.close().await;
}

/// Opens the link of a mail in a browser, types the password and presses the button of its page.
async fn confirm(link: &str) {
    let browser = reqwest::Client::new();
    let page = browser.get(link).send().await.expect("the page").text().await.expect("text");
    assert!(page.contains("<button"), "opening a link confirms nothing yet: a button does. {page}");
    let (address, token) = link.split_once("?token=").expect("a link with a token");
    let form = browser.post(address).header("content-type", "application/x-www-form-urlencoded");
    let answer =
        form.body(format!("token={token}&password=a+long+enough+password")).send().await.expect("an answer");
    assert!(answer.status().is_success(), "{}", answer.status());
}
