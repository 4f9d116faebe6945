//! What strangers, thieves and former owners try, as scripts against a running portal. Each fails.

use crate::core::caller::Role;
use crate::core::limits::{Allowance, Allowances};
use crate::people::accounts::operate::{self, OperateError};
use crate::store::Tx;
use crate::testing::{Answer, PASSWORD, Portal, Tokens, form, tokens};
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;
use reqwest::Method;
use serde_json::{Value, json};
use std::time::Duration;

const BILL: &str = "bill@acme.example";
const THIEF: &str = "thief@evil.example";
const OTHER_WORDS: &str = "words of somebody else";

async fn sign_in(portal: &Portal, email: &str, password: &str) -> Answer {
    portal.post("/api/v1/session", None, &json!({"email": email, "password": password})).await
}

async fn edit(portal: &Portal, who: &Tokens, body: &Value) -> Answer {
    portal.send(portal.request(Method::PATCH, "/api/v1/account", Some(&who.access)).json(body)).await
}

async fn ask_for(portal: &Portal, who: &Tokens, email: &str) -> Answer {
    edit(portal, who, &json!({"email": email, "current_password": PASSWORD})).await
}

async fn forgot(portal: &Portal, email: &str) -> Answer {
    portal.post("/api/v1/password/forgot", None, &json!({ "email": email })).await
}

async fn reset(portal: &Portal, token: &str, password: &str) -> Answer {
    let form = json!({"token": token, "password": password, "password_again": password});
    portal.post("/api/v1/password/reset", None, &form).await
}

async fn with_token(portal: &Portal, path: &str, token: &str) -> Answer {
    portal.post(path, None, &json!({ "token": token })).await
}

/// Undoes a change of the address, with a password that counted before.
async fn undo(portal: &Portal, token: &str, password: &str) -> Answer {
    let form = json!({"token": token, "password": password});
    portal.post("/api/v1/accounts/email/undo", None, &form).await
}

/// A registration by somebody who knows nothing but the address.
async fn register_as(portal: &Portal, email: &str, password: &str) {
    let mut form = form(email);
    form["password"] = json!(password);
    form["password_again"] = json!(password);
    form["profile"]["additional_email"] = json!(THIEF);
    assert_eq!(portal.post("/api/v1/accounts", None, &form).await.code(), "202");
}

async fn subjects(portal: &Portal, to: &str) -> Vec<String> {
    portal.mails().await.into_iter().filter(|mail| mail.to == to).map(|mail| mail.subject).collect()
}

// S1: a stolen access token became the account for good.
#[tokio::test]
async fn a_stolen_access_token_changes_neither_address_nor_password() {
    let portal = Portal::start().await;
    let stolen = portal.signed_in(BILL).await;
    let without = edit(&portal, &stolen, &json!({ "email": THIEF })).await;
    assert_eq!(without.code(), "422 invalid-fields");
    assert_eq!(without.json()["fields"][0]["field"], "current_password");
    let wrong = json!({"email": THIEF, "current_password": OTHER_WORDS});
    assert_eq!(edit(&portal, &stolen, &wrong).await.code(), "401 wrong-credentials");
    let profile = form(BILL)["profile"].clone();
    let both = json!({"profile": profile, "email": THIEF, "current_password": ""});
    assert_eq!(edit(&portal, &stolen, &both).await.code(), "422 invalid-fields");
    let change = json!({"current_password": "", "password": OTHER_WORDS, "password_again": OTHER_WORDS});
    let changed = portal.post("/api/v1/account/password", Some(&stolen.access), &change).await;
    assert_eq!(changed.code(), "401 wrong-credentials");
    assert!(portal.mails().await.is_empty(), "nobody was asked to confirm anything");
    assert_eq!(portal.get("/api/v1/account", Some(&stolen.access)).await.json()["new_email"], Value::Null);
}

// S1: the current mailbox was told nothing, and could do nothing.
#[tokio::test]
async fn whoever_took_an_account_over_with_its_password_loses_it_to_the_former_address() {
    let portal = Portal::start().await;
    let owner = portal.signed_in(BILL).await;
    assert_eq!(ask_for(&portal, &owner, THIEF).await.status, 200);
    assert_eq!(subjects(&portal, BILL).await, ["Your e-mail address is about to change"], "told at once");
    let confirmed = portal.confirm(&portal.last_mail(THIEF).await.token()).await;
    assert_eq!(confirmed.code(), "204");
    let thief = tokens(&sign_in(&portal, THIEF, PASSWORD).await);
    // Changing the password, and the address once more, takes nothing away from the former address.
    let change =
        json!({"current_password": PASSWORD, "password": OTHER_WORDS, "password_again": OTHER_WORDS});
    let changed = portal.post("/api/v1/account/password", Some(&thief.access), &change).await;
    assert_eq!(changed.code(), "204");
    let again = json!({"email": "thief@far.example", "current_password": OTHER_WORDS});
    assert_eq!(edit(&portal, &thief, &again).await.status, 200);
    portal.clock.forward(TimeDelta::days(6));
    let refresh = json!({"refresh_token": thief.refresh});
    let thief = tokens(&portal.post("/api/v1/session/refresh", None, &refresh).await);
    let told = portal.mails().await.into_iter().rfind(|mail| mail.to == BILL).expect("a mail");
    assert_eq!(told.subject, "Your e-mail address was changed");
    assert_eq!(portal.get(&told.link(), None).await.status, 200, "a link alone does nothing");
    assert_eq!(undo(&portal, &told.token(), PASSWORD).await.code(), "204");
    assert_eq!(portal.get("/api/v1/account", Some(&thief.access)).await.code(), "401 session-revoked");
    for (email, password) in [(BILL, PASSWORD), (BILL, OTHER_WORDS), (THIEF, OTHER_WORDS)] {
        assert_eq!(sign_in(&portal, email, password).await.code(), "401 wrong-credentials", "{email}");
    }
    let chosen = reset(&portal, &portal.last_mail(BILL).await.token(), "the owner's new words").await;
    assert_eq!(chosen.code(), "204");
    assert_eq!(sign_in(&portal, BILL, "the owner's new words").await.status, 200);
    assert_eq!(undo(&portal, &told.token(), PASSWORD).await.code(), "410 link-expired");
}

// S1
#[tokio::test]
async fn a_change_of_the_address_can_be_undone_for_seven_days_and_not_longer() {
    let portal = Portal::start().await;
    let owner = portal.signed_in(BILL).await;
    ask_for(&portal, &owner, "william@acme.example").await;
    let asked = portal.last_mail(BILL).await.token();
    portal.confirm(&portal.last_mail("william@acme.example").await.token()).await;
    let changed = portal.last_mail(BILL).await.token();
    portal.clock.forward(TimeDelta::days(7));
    for token in [asked, changed] {
        assert_eq!(undo(&portal, &token, PASSWORD).await.code(), "410 link-expired");
    }
    assert_eq!(sign_in(&portal, "william@acme.example", PASSWORD).await.status, 200);
}

// S1: a link that was asked for before is made when its mail is sent, and the mail server may have been down.
#[tokio::test]
async fn a_mail_whose_link_has_ended_is_never_sent() {
    let portal = Portal::start().await;
    let owner = portal.signed_in(BILL).await;
    ask_for(&portal, &owner, "william@acme.example").await;
    let confirm = portal.last_mail("william@acme.example").await.token();
    forgot(&portal, BILL).await;
    assert_eq!(portal.confirm(&confirm).await.code(), "204");
    assert!(!subjects(&portal, BILL).await.contains(&"Choose a new password".to_owned()));
    let why = portal.column("SELECT last_error FROM mail_outbox WHERE last_error IS NOT NULL").await;
    assert_eq!(why, ["its link ended before it was sent"]);
}

// S1: copies of confirmations hold license files.
#[tokio::test]
async fn where_copies_of_confirmations_go_is_told_to_the_account() {
    let portal = Portal::start().await;
    let stolen = portal.signed_in(BILL).await;
    let mut profile = form(BILL)["profile"].clone();
    profile["additional_email"] = json!(THIEF);
    assert_eq!(edit(&portal, &stolen, &json!({ "profile": profile })).await.status, 200);
    let told = portal.last_mail(BILL).await;
    assert_eq!(told.subject, "Copies of confirmations go to another address");
    assert!(told.raw.contains(THIEF));
    edit(&portal, &stolen, &json!({ "profile": profile })).await;
    assert_eq!(portal.mails().await.len(), 1, "only a change is news");
}

/// What a link in a mail is for, and whom it was mailed to.
const OF_ACCOUNT: [(&str, &str); 4] =
    [("new-email", "new@acme.example"), ("reset", BILL), ("undo-email", BILL), ("join-site", BILL)];

/// A portal with an account to which each kind of link was mailed, and the tokens of those in the order of
/// [`OF_ACCOUNT`].
async fn with_links() -> (Portal, Tokens, Vec<String>) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let owner = portal.signed_in(BILL).await;
    let fay = portal.signed_in("fay@farmfoods.example").await;
    let invite = json!({"email": BILL, "first_name": "B", "last_name": "A"});
    let invited = portal.post("/api/v1/sites/1002-FARM/accounts", Some(&fay.access), &invite).await;
    assert_eq!(invited.code(), "202", "{}", invited.text());
    let join = portal.last_mail(BILL).await.token();
    ask_for(&portal, &owner, "new@acme.example").await;
    let new_email = portal.last_mail("new@acme.example").await.token();
    let undo = portal.last_mail(BILL).await.token();
    forgot(&portal, BILL).await;
    let reset = portal.last_mail(BILL).await.token();
    (portal, owner, vec![new_email, reset, undo, join])
}

async fn use_link(portal: &Portal, purpose: &str, token: &str) -> bool {
    let answer = match purpose {
        "new-email" | "confirm" => portal.confirm(token).await,
        "reset" | "first-password" | "invite" => reset(portal, token, "a wholly new sentence").await,
        "undo-email" => undo(portal, token, PASSWORD).await,
        _ => with_token(portal, "/api/v1/sites/join", token).await,
    };
    assert!(["204", "410 link-expired"].contains(&answer.code().as_str()), "{purpose}: {}", answer.text());
    answer.status == 204
}

/// What an operator does with an account.
type Operate = fn(&mut Tx<'_>, DateTime<Utc>, &Email, Option<&str>) -> Result<(), OperateError>;

async fn change_account(portal: &Portal, owner: &Tokens, change: &str, links: &[String]) {
    let by_operator = async |work: Operate| {
        let (now, email) = (portal.state.clock.now(), Email::parse(BILL).expect("an e-mail"));
        portal.state.store.write(move |tx| work(tx, now, &email, None)).await.expect("done");
    };
    match change {
        "password changed" => {
            let new = "a second sentence now";
            let form = json!({"current_password": PASSWORD, "password": new, "password_again": new});
            let done = portal.post("/api/v1/account/password", Some(&owner.access), &form).await;
            assert_eq!(done.code(), "204");
        }
        "password reset" => {
            forgot(portal, BILL).await;
            let token = portal.last_mail(BILL).await.token();
            assert_eq!(reset(portal, &token, "a second sentence now").await.code(), "204");
        }
        "address changed" => assert!(use_link(portal, "new-email", &links[0]).await),
        "another address asked for" => {
            assert_eq!(ask_for(portal, owner, "third@acme.example").await.status, 200);
        }
        "address kept" => assert_eq!(edit(portal, owner, &json!({ "email": BILL })).await.status, 200),
        "change undone" => assert!(use_link(portal, "undo-email", &links[2]).await),
        "locked and unlocked" => {
            by_operator(operate::lock).await;
            by_operator(operate::unlock).await;
        }
        "deleted" => {
            let delete: Operate = |tx, now, email, reason| {
                operate::delete(tx, now, crate::documents::composer::compose, email, reason)
            };
            by_operator(delete).await;
        }
        _ => {}
    }
}

// S1: every kind of link against every change of the account that matters.
#[tokio::test]
async fn a_change_of_who_gets_in_ends_every_link_that_opens_the_account() {
    for (change, works) in [
        // new e-mail, reset, undo (which has nothing to undo once the wish is gone), join
        ("nothing", [true, true, true, true]),
        ("password changed", [false, false, false, false]),
        ("password reset", [false, false, false, false]),
        ("address changed", [false, false, true, false]),
        ("another address asked for", [false, true, true, true]),
        ("address kept", [false, true, false, true]),
        ("change undone", [false, false, false, false]),
        ("locked and unlocked", [false, false, false, false]),
        ("deleted", [false, false, false, false]),
    ] {
        for (at, expected) in works.into_iter().enumerate() {
            let (portal, owner, links) = with_links().await;
            change_account(&portal, &owner, change, &links).await;
            let purpose = OF_ACCOUNT[at].0;
            assert_eq!(use_link(&portal, purpose, &links[at]).await, expected, "{purpose} after: {change}");
        }
    }
}

// S1: sessions against the same changes.
#[tokio::test]
async fn a_change_of_who_gets_in_ends_the_sessions() {
    for (change, this, others) in [
        ("nothing", true, true),
        ("password changed", true, false),
        ("password reset", false, false),
        ("address changed", false, false),
        ("another address asked for", true, true),
        ("change undone", false, false),
        ("locked and unlocked", false, false),
        ("deleted", false, false),
    ] {
        let (portal, owner, links) = with_links().await;
        let other = portal.sign_in(BILL).await;
        change_account(&portal, &owner, change, &links).await;
        for (who, expected) in [(&owner, this), (&other, others)] {
            let works = portal.get("/api/v1/account", Some(&who.access)).await.status == 200;
            assert_eq!(works, expected, "{change}");
        }
    }
}

// S2: a stranger's registration was confirmed by the victim's "forgot password".
#[tokio::test]
async fn forgetting_a_password_never_confirms_what_a_stranger_registered() {
    let portal = Portal::start().await;
    register_as(&portal, BILL, OTHER_WORDS).await;
    forgot(&portal, BILL).await;
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "Choose a password");
    assert!(mail.link().starts_with("/reset?"));
    assert_eq!(portal.confirm(&mail.token()).await.code(), "410 link-expired", "it confirms nothing");
    assert_eq!(reset(&portal, &mail.token(), PASSWORD).await.code(), "204");
    assert_eq!(sign_in(&portal, BILL, OTHER_WORDS).await.code(), "401 wrong-credentials");
    let owner = tokens(&sign_in(&portal, BILL, PASSWORD).await);
    let account = portal.get("/api/v1/account", Some(&owner.access)).await.json();
    assert_eq!(account["profile"]["additional_email"], Value::Null, "no copies to the stranger");
}

// S2
#[tokio::test]
async fn the_mailbox_alone_confirms_nothing_and_neither_does_the_password() {
    let portal = Portal::start().await;
    register_as(&portal, BILL, OTHER_WORDS).await;
    let token = portal.last_mail(BILL).await.token();
    assert_eq!(with_token(&portal, "/api/v1/accounts/confirm", &token).await.code(), "422 invalid-fields");
    assert_eq!(portal.confirm(&token).await.code(), "401 wrong-credentials");
    assert_eq!(sign_in(&portal, BILL, OTHER_WORDS).await.code(), "401 wrong-credentials");
    // The mailbox chooses another password with the link of the confirmation.
    assert_eq!(reset(&portal, &token, PASSWORD).await.code(), "204");
    assert_eq!(sign_in(&portal, BILL, OTHER_WORDS).await.code(), "401 wrong-credentials");
    assert_eq!(sign_in(&portal, BILL, PASSWORD).await.status, 200);
}

// S2: the same by way of an account of the stranger's own.
#[tokio::test]
async fn a_strangers_account_does_not_take_the_address_of_somebody_who_presses_a_link() {
    let portal = Portal::start().await;
    let thief = portal.signed_in(THIEF).await;
    ask_for(&portal, &thief, BILL).await;
    let token = portal.last_mail(BILL).await.token();
    let pressed = portal.press("/confirm", &format!("token={token}")).await;
    assert_eq!(pressed.status, 422);
    assert!(!portal.get(&format!("/confirm?token={token}"), None).await.text().contains("/reset?"));
    let mut guess = json!({"token": token, "password": "the words of the victim"});
    let answer = portal.post("/api/v1/accounts/confirm", None, &guess).await;
    assert_eq!(answer.code(), "401 wrong-credentials");
    assert_eq!(reset(&portal, &token, PASSWORD).await.code(), "410 link-expired");
    assert_eq!(with_token(&portal, "/api/v1/accounts/decline", &token).await.code(), "204");
    guess["password"] = json!(PASSWORD);
    assert_eq!(portal.post("/api/v1/accounts/confirm", None, &guess).await.code(), "410 link-expired");
    assert_eq!(portal.get("/api/v1/account", Some(&thief.access)).await.json()["new_email"], Value::Null);
}

// S2
#[tokio::test]
async fn this_was_not_me_deletes_the_registration() {
    let portal = Portal::start().await;
    register_as(&portal, BILL, OTHER_WORDS).await;
    let mail = portal.last_mail(BILL).await;
    assert!(portal.get(&mail.link(), None).await.text().contains("This wasn&#39;t me"));
    assert_eq!(portal.press("/decline", &format!("token={}", mail.token())).await.status, 200);
    assert!(portal.column("SELECT id FROM account").await.is_empty());
    assert_eq!(sign_in(&portal, BILL, OTHER_WORDS).await.code(), "401 wrong-credentials");
    assert_eq!(reset(&portal, &mail.token(), PASSWORD).await.code(), "410 link-expired");
}

// S2: every kind of link to an account that nobody confirmed, against what becomes of it.
#[tokio::test]
async fn links_to_a_pending_account_end_when_it_is_settled() {
    for fate in ["nothing", "confirmed", "declined", "another was confirmed", "14 days"] {
        for purpose in ["confirm", "first-password", "invite"] {
            let portal = Portal::start().await;
            portal.import_acme().await;
            let of = "new@acme.example";
            if purpose == "invite" {
                let bill = portal.signed_in(BILL).await;
                let invite = json!({"email": of, "first_name": "N", "last_name": "A"});
                portal.post("/api/v1/sites/1001-ACME/accounts", Some(&bill.access), &invite).await;
            } else {
                portal.post("/api/v1/accounts", None, &form(of)).await;
            }
            let mut token = portal.last_mail(of).await.token();
            forgot(&portal, of).await;
            let other = portal.last_mail(of).await.token();
            if purpose == "first-password" {
                forgot(&portal, of).await;
                token = portal.last_mail(of).await.token();
            }
            match fate {
                "confirmed" => assert!(use_link(&portal, "first-password", &other).await),
                "declined" => {
                    let declined = with_token(&portal, "/api/v1/accounts/decline", &other).await;
                    assert_eq!(declined.code(), "204");
                }
                "another was confirmed" => {
                    portal.add_account(of, Role::User).await;
                }
                "14 days" => {
                    portal.clock.forward(
                        TimeDelta::days(crate::people::accounts::PENDING_DAYS) + TimeDelta::seconds(1),
                    );
                    crate::app::service::prune(&portal.state).await.expect("pruned");
                }
                _ => {}
            }
            let works = use_link(&portal, purpose, &token).await;
            assert_eq!(works, fate == "nothing", "{purpose} after: {fate}");
        }
    }
}

// S15: 20 wrong passwords locked the right one out; one try every 15 seconds kept it so.
#[tokio::test]
async fn others_who_try_passwords_do_not_lock_out_a_device_that_signed_in_before() {
    let plenty = Allowance { burst: 100_000, every: Duration::from_millis(1) };
    let few = Allowance { burst: 3, every: Duration::from_secs(3_600) };
    let portal = Portal::start_with(&Allowances { address: plenty, account: few, recipient: few }).await;
    portal.add_account(BILL, Role::User).await;
    let first = sign_in(&portal, BILL, PASSWORD).await.json();
    let device = first["device_token"].as_str().expect("a device").to_owned();
    while sign_in(&portal, BILL, OTHER_WORDS).await.status != 429 {}
    assert_eq!(sign_in(&portal, BILL, PASSWORD).await.code(), "429 rate-limited", "from the same network");
    let known = json!({"email": BILL, "password": PASSWORD, "device_token": device});
    let answer = portal.post("/api/v1/session", None, &known).await;
    assert_eq!(answer.status, 200);
    assert!(answer.json().get("device_token").is_none(), "it has one");
    // The token opens nothing, and is of one account.
    portal.add_account("mary@skynet.example", Role::User).await;
    while sign_in(&portal, "mary@skynet.example", OTHER_WORDS).await.status != 429 {}
    let foreign = json!({"email": "mary@skynet.example", "password": PASSWORD, "device_token": device});
    assert_eq!(portal.post("/api/v1/session", None, &foreign).await.code(), "429 rate-limited");
    let guess = json!({"email": BILL, "password": OTHER_WORDS, "device_token": device});
    for _ in 0..2 {
        assert_eq!(portal.post("/api/v1/session", None, &guess).await.code(), "401 wrong-credentials");
    }
    assert_eq!(portal.post("/api/v1/session", None, &guess).await.code(), "429 rate-limited");
}

// S15: five requests kept the mail for a new password away.
#[tokio::test]
async fn others_who_ask_for_mails_do_not_keep_the_owners_away() {
    let plenty = Allowance { burst: 100_000, every: Duration::from_millis(1) };
    let few = Allowance { burst: 2, every: Duration::from_secs(3_600) };
    let portal = Portal::start_with(&Allowances { address: plenty, account: plenty, recipient: few }).await;
    portal.add_account(BILL, Role::User).await;
    let device = sign_in(&portal, BILL, PASSWORD).await.json()["device_token"].clone();
    while forgot(&portal, BILL).await.status != 429 {}
    let before = portal.mails().await.len();
    let known = json!({"email": BILL, "device_token": device});
    assert_eq!(portal.post("/api/v1/password/forgot", None, &known).await.code(), "202");
    assert_eq!(portal.mails().await.len(), before + 1);
}

// S15: an e-mail that reads like the key of another limit.
#[tokio::test]
async fn a_typed_text_uses_up_no_limit_of_something_else() {
    let plenty = Allowance { burst: 100_000, every: Duration::from_millis(1) };
    let few = Allowance { burst: 3, every: Duration::from_secs(3_600) };
    let portal = Portal::start_with(&Allowances { address: plenty, account: few, recipient: plenty }).await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    let id = portal.get("/api/v1/account", Some(&bill.access)).await.json()["account_id"].clone();
    let typed = format!("voucher {}", id.as_str().expect("an id"));
    while sign_in(&portal, &typed, PASSWORD).await.status != 429 {}
    let guesses = json!({"codes": ["OEM7-AAAA-9001"]});
    let answer = portal.post("/api/v1/vouchers/check", Some(&bill.access), &guesses).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

// S17: a stranger's name carried a link into mails to anyone.
#[tokio::test]
async fn a_name_carries_no_link_into_a_mail() {
    let portal = Portal::start().await;
    let mut typed = form(BILL);
    typed["profile"]["first_name"] = json!("Prize http://evil.example/x");
    let refused = portal.post("/api/v1/accounts", None, &typed).await;
    assert_eq!(refused.json()["fields"][0]["code"], "holds-address");
    typed["profile"]["first_name"] = json!("Prize: see evil.example/win");
    assert_eq!(portal.post("/api/v1/accounts", None, &typed).await.code(), "202");
    let mail = portal.last_mail(BILL).await;
    assert!(!mail.raw.contains("evil.example"), "{}", mail.raw);
    assert!(mail.raw.contains("Hello Prize: see Archer,"), "{}", mail.raw);
}

// S17: accounts that nobody confirmed stayed for ever.
#[tokio::test]
async fn an_account_that_nobody_confirms_goes_after_fourteen_days() {
    let portal = Portal::start().await;
    portal.signed_in("mary@skynet.example").await;
    portal.post("/api/v1/accounts", None, &form(BILL)).await;
    portal.clock.forward(TimeDelta::days(crate::people::accounts::PENDING_DAYS));
    crate::app::service::prune(&portal.state).await.expect("pruned");
    assert_eq!(portal.column("SELECT email FROM account ORDER BY email").await.len(), 2, "not a day before");
    portal.clock.forward(TimeDelta::seconds(1));
    crate::app::service::prune(&portal.state).await.expect("pruned");
    assert_eq!(portal.column("SELECT email FROM account").await, ["mary@skynet.example"]);
    assert!(portal.column("SELECT hash FROM mail_link").await.is_empty());
}

// S17: twenty cycles sent forty mails to an address that nobody confirmed.
#[tokio::test]
async fn news_beyond_a_budget_comes_in_one_mail() {
    let portal = Portal::start().await;
    portal.add_account(BILL, Role::User).await;
    let now = portal.state.clock.now();
    let news = async |to: &'static str, count: i64| {
        let post = move |tx: &mut Tx<'_>| {
            (0..count).try_for_each(|n| {
                let letter = crate::core::mail::EmailKind::RehostRequested {
                    name: None,
                    person: "Bill".into(),
                    serial: format!("S{n}"),
                    product: "P".into(),
                };
                crate::core::mail::post(tx, now, to, licet_i18n::Lang::En, &letter)
            })
        };
        portal.state.store.write(post).await.expect("posted");
    };
    news("Team@Acme.example", 20).await;
    news("team@acme.example", 20).await;
    news(BILL, 40).await;
    let sent = portal.mails().await;
    let to = |who: &str| sent.iter().filter(|mail| mail.to.eq_ignore_ascii_case(who)).count();
    assert_eq!((to("team@acme.example"), to(BILL)), (3, 20), "in whatever case the address is typed");
    portal.clock.forward(TimeDelta::hours(1));
    let digest = portal.mails().await;
    assert_eq!(digest.len(), sent.len() + 2, "one for each of the two");
    let last = portal.last_mail(BILL).await;
    assert_eq!(last.subject, "20 more notifications from Licet");
    assert!(last.raw.contains("move S39 to another host"), "{}", last.raw);
    assert_eq!(portal.mails().await.len(), digest.len(), "and nothing twice");
    // What is about getting in never waits.
    forgot(&portal, BILL).await;
    assert_eq!(portal.last_mail(BILL).await.subject, "Choose a new password");
}

// S14: a super user learned from an invitation whether any address has an account, and whose.
#[tokio::test]
async fn an_invitation_shows_what_was_typed_until_it_is_accepted() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account("ceo@rival.example", Role::User).await;
    let site = "/api/v1/sites/1001-ACME";
    for email in ["ceo@rival.example", "nobody@rival.example"] {
        let invite = json!({"email": email, "first_name": "Some", "last_name": "Body"});
        let invited = portal.post(&format!("{site}/accounts"), Some(&bill.access), &invite).await;
        assert_eq!(invited.code(), "202");
    }
    let listed = async |list: &str, email: &str| {
        let people = portal.get(&format!("{site}/users"), Some(&bill.access)).await.json();
        let mut found =
            people[list].as_array().expect("people").iter().find(|one| one["email"] == email).cloned();
        if let Some(found) = &mut found {
            found["email"] = Value::Null;
        }
        found
    };
    let invited = async |email: &'static str| listed("invitations", email).await.expect("an invitation");
    let (known, unknown) = (invited("ceo@rival.example").await, invited("nobody@rival.example").await);
    assert_eq!(known, unknown, "the two are told apart by nothing");
    assert_eq!(known["name"], "Some Body");
    assert_eq!(
        listed("users", "ceo@rival.example").await,
        None,
        "nobody belongs to a site before they accept"
    );
    let shown = async |email: &'static str| listed("users", email).await.expect("a member");
    // Each accepts in its own way.
    let mail = portal.last_mail("ceo@rival.example").await;
    assert_eq!(portal.get(&mail.link(), None).await.status, 200);
    assert_eq!(invited("ceo@rival.example").await, known, "looking is not accepting");
    assert_eq!(portal.press("/join", &format!("token={}", mail.token())).await.status, 200);
    assert_eq!(shown("ceo@rival.example").await["name"], "Bill Archer");
    let token = portal.last_mail("nobody@rival.example").await.token();
    assert_eq!(reset(&portal, &token, PASSWORD).await.code(), "204");
    assert_eq!(shown("nobody@rival.example").await["has_account"], true);
}

// U10, U32: the confirmation once more.
#[tokio::test]
async fn the_confirmation_is_sent_again_and_the_answer_tells_nothing() {
    let portal = Portal::start().await;
    portal.post("/api/v1/accounts", None, &form(BILL)).await;
    portal.add_account("mary@skynet.example", Role::User).await;
    let mut answers = Vec::new();
    for (email, subject) in [
        (BILL, "Confirm your e-mail address"),
        ("mary@skynet.example", "You already have an account"),
        ("nobody@acme.example", "No account with this e-mail address"),
    ] {
        let answer = portal.post("/api/v1/accounts/resend", None, &json!({ "email": email })).await;
        assert_eq!(answer.code(), "202");
        answers.push(answer.bytes);
        assert_eq!(portal.last_mail(email).await.subject, subject);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(portal.confirm(&portal.last_mail(BILL).await.token()).await.code(), "204");
}

// U32: it is bounded.
#[tokio::test]
async fn the_confirmation_is_not_sent_again_and_again() {
    let plenty = Allowance { burst: 100_000, every: Duration::from_millis(1) };
    let few = Allowance { burst: 3, every: Duration::from_secs(3_600) };
    let portal = Portal::start_with(&Allowances { address: plenty, account: plenty, recipient: few }).await;
    portal.post("/api/v1/accounts", None, &form(BILL)).await;
    let mut sent = 1;
    while portal.post("/api/v1/accounts/resend", None, &json!({ "email": BILL })).await.status != 429 {
        sent += 1;
    }
    assert_eq!(sent, 3);
    assert_eq!(sign_in(&portal, BILL, PASSWORD).await.code(), "401 wrong-credentials");
    assert_eq!(portal.mails().await.len(), 3, "nor by signing in");
}

// A former mailbox undid a change of the address and got in with a reset of the password: it may be a former employer's.
#[tokio::test]
async fn a_former_mailbox_alone_neither_undoes_a_change_nor_gets_in() {
    let portal = Portal::start().await;
    let owner = portal.signed_in(BILL).await;
    assert_eq!(ask_for(&portal, &owner, "bill@home.example").await.status, 200);
    assert_eq!(portal.confirm(&portal.last_mail("bill@home.example").await.token()).await.code(), "204");
    let told = portal.last_mail(BILL).await;
    let page = portal.get(&told.link(), None).await.text();
    assert!(page.contains("name=\"password\""), "{page}");
    let without = with_token(&portal, "/api/v1/accounts/email/undo", &told.token()).await;
    assert_eq!(without.code(), "422 invalid-fields");
    assert_eq!(undo(&portal, &told.token(), OTHER_WORDS).await.code(), "401 wrong-credentials");
    let pressed = portal.press("/undo", &format!("token={}&password=guess", told.token())).await;
    assert_eq!(pressed.status, 422);
    assert!(pressed.text().contains("from before the address was changed"), "{}", pressed.text());
    forgot(&portal, BILL).await;
    assert_eq!(portal.last_mail(BILL).await.subject, "No account with this e-mail address");
    assert_eq!(sign_in(&portal, "bill@home.example", PASSWORD).await.status, 200, "nothing was changed");
}

#[tokio::test]
async fn the_owner_undoes_a_change_with_the_password_that_a_thief_replaced_first() {
    let portal = Portal::start().await;
    let thief = portal.signed_in(BILL).await;
    for (old, new) in [
        (PASSWORD, OTHER_WORDS),
        (OTHER_WORDS, "third words of the thief"),
        ("third words of the thief", "fourth words of the thief"),
        ("fourth words of the thief", "fifth words of the thief"),
    ] {
        let change = json!({"current_password": old, "password": new, "password_again": new});
        let changed = portal.post("/api/v1/account/password", Some(&thief.access), &change).await;
        assert_eq!(changed.code(), "204", "{}", changed.text());
    }
    let ask = json!({"email": THIEF, "current_password": "fifth words of the thief"});
    assert_eq!(edit(&portal, &thief, &ask).await.status, 200);
    let token = portal.last_mail(THIEF).await.token();
    let form = json!({"token": token, "password": "fifth words of the thief"});
    assert_eq!(portal.post("/api/v1/accounts/confirm", None, &form).await.code(), "204");
    let told = portal.last_mail(BILL).await;
    assert_eq!(undo(&portal, &told.token(), PASSWORD).await.code(), "204");
    assert_eq!(sign_in(&portal, THIEF, "fifth words of the thief").await.code(), "401 wrong-credentials");
    let chosen = reset(&portal, &portal.last_mail(BILL).await.token(), "the owner's new words").await;
    assert_eq!(chosen.code(), "204");
    assert!(portal.column("SELECT hash FROM former_password WHERE hash <> ''").await.len() <= 3);
}

// Signing up with somebody's address and signing in with the same password told whether the address had an account.
#[tokio::test]
async fn signing_in_after_signing_up_answers_the_same_for_known_and_unknown_addresses() {
    let portal = Portal::start().await;
    portal.add_account(BILL, Role::User).await;
    let mut answers = Vec::new();
    for email in [BILL, "nobody@acme.example"] {
        register_as(&portal, email, OTHER_WORDS).await;
        let answer = sign_in(&portal, email, OTHER_WORDS).await;
        let mut body = answer.json();
        assert!(body["request_id"].take().is_string());
        answers.push((answer.status, body));
    }
    assert_eq!(answers[0], answers[1]);
}
