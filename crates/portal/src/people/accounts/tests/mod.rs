//! What accounts promise, asked over HTTP of a real portal.

mod attacks;

use crate::core::caller::Role;
use crate::core::limits::{Allowance, Allowances};
use crate::testing::{Answer, PASSWORD, Portal, form, tokens};
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::json;
use std::time::Duration;

const BILL: &str = "bill@acme.example";

async fn create(portal: &Portal, email: &str) -> Answer {
    portal.post("/api/v1/accounts", None, &form(email)).await
}

async fn try_sign_in(portal: &Portal, email: &str, password: &str) -> Answer {
    portal.post("/api/v1/session", None, &json!({"email": email, "password": password})).await
}

async fn confirm(portal: &Portal, token: &str) -> Answer {
    portal.confirm(token).await
}

#[tokio::test]
async fn an_account_is_created_confirmed_by_mail_and_signs_in() {
    let portal = Portal::start().await;
    assert_eq!(create(&portal, "Bill@Acme.example").await.code(), "202");
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "Confirm your e-mail address");
    assert!(mail.raw.contains("Hello Bill Archer,"));
    assert_eq!(confirm(&portal, &mail.token()).await.code(), "204");
    let session = try_sign_in(&portal, "BILL@acme.example", PASSWORD).await;
    assert_eq!(session.status, 200, "e-mails compare without regard to case");
    let account = portal.get("/api/v1/account", Some(&tokens(&session).access)).await.json();
    assert_eq!(account["email"], BILL);
    assert_eq!(account["role"], "customer");
    assert_eq!(account["profile"]["address"]["state"], "NY");
    assert_eq!(account["profile"]["phone_extension"], "17");
}

#[tokio::test]
async fn creating_an_account_answers_the_same_words_whether_the_e_mail_has_one_or_not() {
    let portal = Portal::start().await;
    portal.add_account(BILL, Role::User).await;
    let (known, stranger) = (create(&portal, BILL).await, create(&portal, "new@acme.example").await);
    assert_eq!((known.status, &known.bytes), (stranger.status, &stranger.bytes));
    let names = |answer: &Answer| {
        let mut names: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        names.sort();
        names
    };
    assert_eq!(names(&known), names(&stranger), "nor do the headers tell");
    assert_eq!(portal.last_mail(BILL).await.subject, "You already have an account");
    assert_eq!(portal.last_mail("new@acme.example").await.subject, "Confirm your e-mail address");
    assert_eq!(
        try_sign_in(&portal, BILL, PASSWORD).await.status,
        200,
        "and the account there is stays as it was"
    );
}

#[tokio::test]
async fn forgetting_a_password_answers_the_same_words_and_the_mail_says_what_there_is() {
    let portal = Portal::start().await;
    portal.add_account(BILL, Role::User).await;
    let ask =
        async |email: &str| portal.post("/api/v1/password/forgot", None, &json!({ "email": email })).await;
    let (known, stranger) = (ask(BILL).await, ask("nobody@acme.example").await);
    assert_eq!((known.status.as_u16(), &known.bytes), (202, &stranger.bytes));
    assert_eq!(stranger.status, 202);
    assert_eq!(portal.last_mail(BILL).await.subject, "Choose a new password");
    assert_eq!(portal.last_mail("nobody@acme.example").await.subject, "No account with this e-mail address");
}

#[tokio::test]
async fn an_unknown_e_mail_costs_the_same_password_work_as_a_wrong_password() {
    let portal = Portal::start().await;
    portal.add_account(BILL, Role::User).await;
    let (wrong, unknown) = (
        try_sign_in(&portal, BILL, "another set of words").await,
        try_sign_in(&portal, "x@y.example", PASSWORD).await,
    );
    assert_eq!(
        (wrong.code(), unknown.code()),
        ("401 wrong-credentials".to_owned(), "401 wrong-credentials".to_owned())
    );
    let words = |answer: &Answer| answer.json()["message"].clone();
    assert_eq!(words(&wrong), words(&unknown));
    // Hashing is nearly all of the time, and some twenty times the rest: the least of several tries shows whether it
    // was done, also on a busy machine.
    let least = async |email: &str| {
        let mut least = Duration::MAX;
        for _ in 0..5 {
            let begun = std::time::Instant::now();
            try_sign_in(&portal, email, "another set of words").await;
            least = least.min(begun.elapsed());
        }
        least
    };
    let (known, unknown) = (least(BILL).await, least("x@y.example").await);
    assert!(unknown * 5 > known && known * 5 > unknown, "known {known:?}, unknown {unknown:?}");
}

#[tokio::test]
async fn declining_the_agreement_makes_no_account_and_says_so() {
    let portal = Portal::start().await;
    let mut form = form(BILL);
    form["agreement_accepted"] = json!(false);
    let answer = portal.post("/api/v1/accounts", None, &form).await;
    assert_eq!(answer.code(), "422 agreement-declined");
    assert!(portal.mails().await.is_empty());
    assert!(portal.column("SELECT id FROM account").await.is_empty());
}

#[tokio::test]
async fn every_wrong_field_is_named_in_one_answer() {
    let portal = Portal::start().await;
    let mut form = form("bill");
    form["password_again"] = json!("something else entirely");
    form["password"] = json!("qwerty123456");
    form["profile"]["company"] = json!("");
    let answer = portal.post("/api/v1/accounts", None, &form).await;
    assert_eq!(answer.code(), "422 invalid-fields");
    let body = answer.json();
    let mut found: Vec<String> = body["fields"]
        .as_array()
        .expect("fields")
        .iter()
        .map(|field| {
            format!("{} {}", field["field"].as_str().expect("name"), field["code"].as_str().expect("code"))
        })
        .collect();
    found.sort();
    assert_eq!(
        found,
        [
            "email email-form",
            "password password-common",
            "password_again mismatch",
            "profile.company required"
        ]
    );
    assert!(!answer.text().contains("qwerty"), "an answer never repeats a password");
}

#[tokio::test]
async fn an_unconfirmed_account_cannot_sign_in_and_the_right_password_brings_the_mail_again() {
    let portal = Portal::start().await;
    create(&portal, BILL).await;
    assert_eq!(try_sign_in(&portal, BILL, "another set of words").await.code(), "401 wrong-credentials");
    assert_eq!(portal.mails().await.len(), 1);
    assert_eq!(try_sign_in(&portal, BILL, PASSWORD).await.code(), "401 wrong-credentials");
    let mails = portal.mails().await;
    assert_eq!(mails.len(), 2, "the mail with the link is sent again");
    confirm(&portal, &mails[1].token()).await;
    assert_eq!(try_sign_in(&portal, BILL, PASSWORD).await.status, 200);
}

#[tokio::test]
async fn a_link_works_once_and_for_three_days() {
    let portal = Portal::start().await;
    create(&portal, BILL).await;
    let token = portal.last_mail(BILL).await.token();
    assert_eq!(confirm(&portal, &token).await.code(), "204");
    assert_eq!(confirm(&portal, &token).await.code(), "410 link-expired");
    create(&portal, "late@acme.example").await;
    let token = portal.last_mail("late@acme.example").await.token();
    portal.clock.forward(TimeDelta::days(3));
    assert_eq!(confirm(&portal, &token).await.code(), "410 link-expired");
    assert_eq!(confirm(&portal, "no such token").await.code(), "410 link-expired");
}

#[tokio::test]
async fn nobody_can_spoil_a_registration_by_filling_in_the_same_e_mail() {
    let portal = Portal::start().await;
    create(&portal, BILL).await;
    let own = portal.last_mail(BILL).await.token();
    let mut theirs = form(BILL);
    theirs["password"] = json!("words of somebody else");
    theirs["password_again"] = theirs["password"].clone();
    portal.post("/api/v1/accounts", None, &theirs).await;
    let other = portal.last_mail(BILL).await.token();
    assert_ne!(own, other);
    assert_eq!(confirm(&portal, &other).await.code(), "401 wrong-credentials", "their password is not his");
    assert_eq!(confirm(&portal, &own).await.code(), "204");
    assert_eq!(
        try_sign_in(&portal, BILL, PASSWORD).await.status,
        200,
        "the one who used the link has the account"
    );
    assert_eq!(try_sign_in(&portal, BILL, "words of somebody else").await.code(), "401 wrong-credentials");
    assert_eq!(confirm(&portal, &other).await.code(), "410 link-expired", "the others are gone");
}

#[tokio::test]
async fn tokens_in_links_and_sessions_are_kept_as_hashes_only() {
    let portal = Portal::start().await;
    create(&portal, BILL).await;
    let token = portal.last_mail(BILL).await.token();
    confirm(&portal, &token).await;
    let session = portal.sign_in(BILL).await;
    let database = std::fs::read(portal.dir.path().join("portal.db")).expect("the database");
    let log = std::fs::read(portal.dir.path().join("portal.db-wal")).unwrap_or_default();
    for secret in [&token, &session.refresh, &session.access, PASSWORD] {
        for file in [&database, &log] {
            assert!(
                !file.windows(secret.len()).any(|bytes| bytes == secret.as_bytes()),
                "a secret stands in the database"
            );
        }
    }
}

#[tokio::test]
async fn a_reset_password_signs_everybody_else_out_and_its_link_works_once_within_the_hour() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    portal.post("/api/v1/password/forgot", None, &json!({"email": BILL})).await;
    let token = portal.last_mail(BILL).await.token();
    let reset = async |token: &str, password: &str| {
        let form = json!({"token": token, "password": password, "password_again": password});
        portal.post("/api/v1/password/reset", None, &form).await
    };
    assert_eq!(
        reset(&token, "short").await.code(),
        "422 invalid-fields",
        "a refused password does not use the link up"
    );
    assert_eq!(reset(&token, "a wholly new sentence").await.code(), "204");
    assert_eq!(reset(&token, "yet another sentence").await.code(), "410 link-expired");
    assert_eq!(portal.get("/api/v1/account", Some(&session.access)).await.code(), "401 session-revoked");
    assert_eq!(try_sign_in(&portal, BILL, PASSWORD).await.code(), "401 wrong-credentials");
    assert_eq!(try_sign_in(&portal, BILL, "a wholly new sentence").await.status, 200);
    assert_eq!(portal.last_mail(BILL).await.subject, "Your password was changed");
    portal.post("/api/v1/password/forgot", None, &json!({"email": BILL})).await;
    let token = portal.last_mail(BILL).await.token();
    portal.clock.forward(TimeDelta::minutes(60));
    assert_eq!(reset(&token, "a third sentence then").await.code(), "410 link-expired");
}

#[tokio::test]
async fn changing_the_password_keeps_this_session_and_ends_the_others() {
    let portal = Portal::start().await;
    let here = portal.signed_in(BILL).await;
    let there = portal.sign_in(BILL).await;
    let change = async |current: &str, new: &str| {
        let form = json!({"current_password": current, "password": new, "password_again": new});
        portal.post("/api/v1/account/password", Some(&here.access), &form).await
    };
    assert_eq!(change("not the one in use", "a wholly new sentence").await.code(), "401 wrong-credentials");
    assert_eq!(change(PASSWORD, BILL).await.code(), "422 invalid-fields", "the own e-mail is no password");
    assert_eq!(change(PASSWORD, "a wholly new sentence").await.code(), "204");
    assert_eq!(portal.get("/api/v1/account", Some(&here.access)).await.status, 200);
    assert_eq!(portal.get("/api/v1/account", Some(&there.access)).await.code(), "401 session-revoked");
    let refreshed =
        portal.post("/api/v1/session/refresh", None, &json!({"refresh_token": there.refresh})).await;
    assert_eq!(refreshed.code(), "401 session-revoked");
}

#[tokio::test]
async fn a_changed_e_mail_counts_once_it_is_confirmed_at_the_new_address() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    let edit = async |body: serde_json::Value| {
        portal.send(portal.request(Method::PATCH, "/api/v1/account", Some(&session.access)).json(&body)).await
    };
    let account = edit(json!({"email": "William@Acme.example", "current_password": PASSWORD})).await.json();
    assert_eq!(
        (account["email"].as_str(), account["new_email"].as_str()),
        (Some(BILL), Some("william@acme.example"))
    );
    assert_eq!(try_sign_in(&portal, "william@acme.example", PASSWORD).await.code(), "401 wrong-credentials");
    let mail = portal.last_mail("william@acme.example").await;
    assert_eq!(confirm(&portal, &mail.token()).await.code(), "204");
    assert_eq!(portal.get("/api/v1/account", Some(&session.access)).await.code(), "401 session-revoked");
    let session = tokens(&try_sign_in(&portal, "william@acme.example", PASSWORD).await);
    let account = portal.get("/api/v1/account", Some(&session.access)).await.json();
    assert_eq!(
        (account["email"].as_str(), account["new_email"].as_str()),
        (Some("william@acme.example"), None)
    );
    assert_eq!(
        portal.last_mail(BILL).await.subject,
        "Your e-mail address was changed",
        "the old address is told"
    );
    assert_eq!(try_sign_in(&portal, BILL, PASSWORD).await.code(), "401 wrong-credentials");
}

#[tokio::test]
async fn asking_for_an_e_mail_that_has_an_account_tells_only_its_owner() {
    let portal = Portal::start().await;
    portal.add_account("mary@skynet.example", Role::User).await;
    let session = portal.signed_in(BILL).await;
    let request = portal.request(Method::PATCH, "/api/v1/account", Some(&session.access));
    let account = portal
        .send(request.json(&json!({"email": "mary@skynet.example", "current_password": PASSWORD})))
        .await;
    assert_eq!(account.json()["new_email"], "mary@skynet.example", "the answer is that of a free address");
    let mail = portal.last_mail("mary@skynet.example").await;
    assert_eq!(mail.subject, "This e-mail address already has an account");
}

#[tokio::test]
async fn editing_the_profile_replaces_it_and_refuses_what_is_wrong_with_it() {
    let portal = Portal::start().await;
    let session = portal.signed_in(BILL).await;
    let edit = async |body: serde_json::Value| {
        portal.send(portal.request(Method::PATCH, "/api/v1/account", Some(&session.access)).json(&body)).await
    };
    let mut profile = form(BILL)["profile"].clone();
    profile["company"] = json!("  Acme Holding ");
    profile["language"] = json!("de");
    assert_eq!(edit(json!({ "profile": profile })).await.json()["profile"]["company"], "Acme Holding");
    profile["address"]["country"] = json!("Atlantis");
    let refused = edit(json!({ "profile": profile })).await;
    assert_eq!(refused.code(), "422 invalid-fields");
    assert_eq!(refused.json()["fields"][0]["field"], "profile.address.country");
}

#[tokio::test]
async fn a_link_alone_confirms_nothing_and_the_button_behind_it_does() {
    let portal = Portal::start().await;
    create(&portal, BILL).await;
    let mail = portal.last_mail(BILL).await;
    for _ in 0..2 {
        let page = portal.get(&mail.link(), None).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("<form method=\"post\" action=\"/confirm\">"));
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'") && !policy.contains("script"), "{policy}");
        assert_eq!(page.header("referrer-policy"), "no-referrer");
        assert_eq!(page.header("cache-control"), "no-store");
        assert!(!page.text().contains("<script"));
    }
    assert_eq!(try_sign_in(&portal, BILL, PASSWORD).await.code(), "401 wrong-credentials");
    let wrong = portal.press("/confirm", &format!("token={}&password=another+one", mail.token())).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("Wrong password."), "{}", wrong.text());
    let form = format!("token={}&password={}", mail.token(), PASSWORD.replace(' ', "+"));
    let pressed = portal.press("/confirm", &form).await;
    assert_eq!(pressed.status, 200);
    assert!(pressed.text().contains("E-mail address confirmed"));
    assert_eq!(try_sign_in(&portal, BILL, PASSWORD).await.status, 200);
    let again = portal.get(&mail.link(), None).await;
    assert_eq!(again.status, 410);
    assert!(again.text().contains("This link no longer works"));
}

#[tokio::test]
async fn the_page_for_a_new_password_says_what_is_wrong_beside_the_field() {
    let portal = Portal::start().await;
    portal.add_account(BILL, Role::User).await;
    portal.post("/api/v1/password/forgot", None, &json!({"email": BILL})).await;
    let mail = portal.last_mail(BILL).await;
    let press = async |password: &str, again: &str| {
        let body = format!("token={}&password={password}&password_again={again}", mail.token());
        portal.press("/reset", &body).await
    };
    assert_eq!(portal.get(&mail.link(), None).await.status, 200);
    let wrong = press("short", "other").await;
    assert_eq!(wrong.status, 422);
    let text = wrong.text();
    assert!(text.contains("Use at least 12 characters.") && text.contains("Passwords must match."), "{text}");
    assert!(
        text.contains("aria-invalid=\"true\"") && text.contains("aria-describedby=\"password-error hint\""),
        "{text}"
    );
    assert!(!text.contains("short"), "a page never repeats a password");
    assert_eq!(press("a+wholly+new+sentence", "a+wholly+new+sentence").await.status, 200);
    assert_eq!(try_sign_in(&portal, BILL, "a wholly new sentence").await.status, 200);
}

#[tokio::test]
async fn pages_and_what_they_show_never_become_markup() {
    let portal = Portal::start().await;
    let page = portal.get("/confirm?token=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", None).await;
    assert_eq!(page.status, 410);
    assert!(!page.text().contains("<script"));
    assert_eq!(portal.get("/pages.css", None).await.header("content-type"), "text/css; charset=utf-8");
}

#[tokio::test]
async fn trying_too_often_is_answered_with_the_seconds_to_wait() {
    let plenty = Allowance { burst: 1_000, every: Duration::from_millis(1) };
    let few = Allowance { burst: 3, every: Duration::from_secs(3_600) };
    let portal = Portal::start_with(&Allowances { address: plenty, account: few, recipient: few }).await;
    portal.add_account(BILL, Role::User).await;
    for email in [BILL, "nobody@acme.example"] {
        for _ in 0..3 {
            assert_eq!(
                try_sign_in(&portal, email, "another set of words").await.code(),
                "401 wrong-credentials"
            );
        }
        let refused = try_sign_in(&portal, email, PASSWORD).await;
        assert_eq!(
            refused.code(),
            "429 rate-limited",
            "each account has its limit, whether it exists or not"
        );
        assert!(refused.header("retry-after").parse::<u64>().expect("seconds") > 0);
        assert_eq!(refused.json()["retryable"], true);
    }
    for _ in 0..3 {
        create(&portal, "new@acme.example").await;
    }
    assert_eq!(create(&portal, "new@acme.example").await.code(), "429 rate-limited");
    assert_eq!(portal.mails().await.len(), 3, "nobody's mailbox is filled from here");
    let strict = Allowances { address: few, account: plenty, recipient: plenty };
    let portal = Portal::start_with(&strict).await;
    for number in 0..3 {
        try_sign_in(&portal, &format!("guess{number}@acme.example"), PASSWORD).await;
    }
    assert_eq!(
        try_sign_in(&portal, BILL, PASSWORD).await.code(),
        "429 rate-limited",
        "and so has each address"
    );
}

#[tokio::test]
async fn a_mail_is_neither_lost_when_the_folder_is_away_nor_sent_twice() {
    let portal = Portal::start().await;
    let folder = portal.dir.path().join("mail");
    create(&portal, BILL).await;
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 0);
    std::fs::create_dir(&folder).expect("the folder is back");
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 0, "the next try is later");
    portal.clock.forward(TimeDelta::minutes(2));
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 1);
    portal.clock.forward(TimeDelta::minutes(60));
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 0);
    assert_eq!(confirm(&portal, &portal.last_mail(BILL).await.token()).await.code(), "204");
}

#[tokio::test]
async fn mails_are_in_the_account_s_language_or_in_english() {
    let portal = Portal::start().await;
    let mut form = form(BILL);
    form["profile"]["language"] = json!("ja");
    portal.post("/api/v1/accounts", None, &form).await;
    let mail = portal.last_mail(BILL).await;
    assert!(mail.raw.contains("<html lang=\"ja\">"), "{}", mail.raw);
}

#[tokio::test]
async fn who_did_what_is_written_down() {
    let portal = Portal::start().await;
    create(&portal, BILL).await;
    confirm(&portal, &portal.last_mail(BILL).await.token()).await;
    portal.sign_in(BILL).await;
    let deeds = portal.column("SELECT action FROM audit ORDER BY id").await;
    assert_eq!(deeds, ["account.created", "account.confirmed", "session.opened"]);
}

#[tokio::test]
async fn a_listed_account_shows_role_and_confirmation() {
    let portal = Portal::start().await;
    portal.add_account("care@vendor.example", Role::Care).await;
    create(&portal, BILL).await;
    let listed = portal.state.store.read(crate::records::accounts::list).await.expect("the list");
    let shown: Vec<_> = listed.iter().map(|a| (a.email.as_str(), a.role.as_str(), a.confirmed)).collect();
    assert_eq!(shown, [(BILL, "user", false), ("care@vendor.example", "care", true)]);
}

/// A mail server that takes what it is told to take: answers `RCPT` with the given lines, one a mail, then with 250.
async fn mail_server(answers: Vec<&'static str>) -> (String, tokio::sync::mpsc::UnboundedReceiver<String>) {
    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("smtp://{}", listener.local_addr().expect("an address"));
    let (taken, mails) = tokio::sync::mpsc::unbounded_channel();
    let mut answers = answers.into_iter();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (read, mut write) = stream.into_split();
            let mut lines = BufReader::new(read).lines();
            write.write_all(b"220 test\r\n").await.expect("a greeting");
            while let Ok(Some(line)) = lines.next_line().await {
                let answer = match line.split(' ').next().unwrap_or_default().to_ascii_uppercase().as_str() {
                    "RCPT" => answers.next().unwrap_or("250 ok"),
                    "DATA" => {
                        write.write_all(b"354 go on\r\n").await.expect("an answer");
                        let mut mail = String::new();
                        while let Ok(Some(line)) = lines.next_line().await {
                            if line == "." {
                                break;
                            }
                            mail.push_str(&line);
                            mail.push('\n');
                        }
                        taken.send(mail).expect("somebody waits");
                        "250 taken"
                    }
                    "QUIT" => "221 bye",
                    _ => "250 ok",
                };
                if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
                    break;
                }
            }
        }
    });
    (url, mails)
}

async fn portal_with_mail_server(url: String) -> Portal {
    let portal = Portal::start().await;
    let config = crate::core::config::Config { smtp_url: Some(url.into()), ..(*portal.state.config).clone() };
    portal.state.resident.put(crate::mailer::Mailer::new(&config).expect("a mailer"));
    portal
}

#[tokio::test]
async fn where_a_mail_server_is_set_mail_goes_there() {
    let (url, mut mails) = mail_server(vec![]).await;
    let portal = portal_with_mail_server(url).await;
    create(&portal, BILL).await;
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 1);
    let mail = mails.recv().await.expect("a mail");
    assert!(
        mail.contains("To: bill@acme.example") && mail.contains("Auto-Submitted: auto-generated"),
        "{mail}"
    );
    assert!(mail.contains("multipart/alternative") && mail.contains("text/html"), "{mail}");
    assert!(portal.mails().await.is_empty(), "and nothing is left in the folder");
}

#[tokio::test]
async fn a_busy_mail_server_is_asked_again_and_a_refusal_for_good_is_not() {
    let (url, mut mails) = mail_server(vec!["451 try later", "550 no such user"]).await;
    let portal = portal_with_mail_server(url).await;
    create(&portal, BILL).await;
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 0);
    create(&portal, "nobody@acme.example").await;
    assert_eq!(crate::mailer::send_due(&portal.state).await.expect("the outbox"), 0);
    portal.clock.forward(TimeDelta::hours(1));
    assert_eq!(
        crate::mailer::send_due(&portal.state).await.expect("the outbox"),
        1,
        "only the first is tried again"
    );
    assert!(mails.recv().await.expect("a mail").contains("To: bill@acme.example"));
    let given_up = portal.column("SELECT recipient FROM mail_outbox WHERE last_error IS NOT NULL").await;
    assert_eq!(given_up, ["nobody@acme.example"], "and what was refused stays to be seen");
}
