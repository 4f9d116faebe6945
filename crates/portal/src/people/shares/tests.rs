//! What sharing promises, over HTTP, on the worked example.

use crate::core::caller::Role;
use crate::records::rights::tests::{
    BILL, HOST, LEE, MARY, TED, acme_site, id_of, move_it, register, stream, take_in, with_lee,
};
use crate::testing::{Answer, Portal, Tokens, acme_order, order_line};
use chrono::{Days, TimeDelta};
use serde_json::{Value, json};

const SUE: &str = "sue@elsewhere.example";
const NUMBER: &str = "123456789";

fn form(email: &str, access: &str, what: Value) -> Value {
    let mut form = json!({"email": email, "access": access});
    let Value::Object(fields) = what else { panic!("fields: {what}") };
    form.as_object_mut().expect("fields").extend(fields);
    form
}

fn number(access: &str) -> Value {
    form(SUE, access, json!({"numbers": [{"customer_number": NUMBER}]}))
}

fn line(access: &str) -> Value {
    form(SUE, access, json!({"entitlements": ["4500000001-1"]}))
}

async fn share(portal: &Portal, who: &Tokens, form: &Value) -> Answer {
    portal.transact("/api/v1/shares", who, form).await
}

async fn shared(portal: &Portal, who: &Tokens, form: &Value) -> String {
    let answer = share(portal, who, form).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()["share"]["share_id"].as_str().expect("an id").to_owned()
}

async fn end(portal: &Portal, who: &Tokens, id: &str) -> Answer {
    let path = format!("/api/v1/shares/{id}");
    portal.send(portal.request(reqwest::Method::DELETE, &path, Some(&who.access))).await
}

async fn change(portal: &Portal, who: &Tokens, id: &str, form: &Value) -> Answer {
    let path = format!("/api/v1/shares/{id}");
    portal.send(portal.request(reqwest::Method::PUT, &path, Some(&who.access)).json(form)).await
}

async fn serials(portal: &Portal, who: &Tokens) -> Vec<String> {
    let documents = portal.documents(who, "entitlement").await;
    let mut serials: Vec<String> =
        documents.values().map(|body| body["serial_number"].as_str().expect("text").to_owned()).collect();
    serials.sort();
    serials
}

#[tokio::test]
async fn an_administrator_shares_a_customer_number_with_what_comes_later() {
    let (portal, _, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    let numbers = portal.get("/api/v1/shares/numbers", Some(&bill.access)).await.json();
    assert_eq!(numbers["numbers"][0]["customer_number"], NUMBER, "{numbers}");
    assert_eq!(numbers["numbers"][0]["sites"][0]["support_id"], "1001-ACME");
    let preview = portal.post("/api/v1/shares/preview", Some(&bill.access), &number("view")).await.json();
    let id = shared(&portal, &bill, &number("view")).await;
    let seen = serials(&portal, &sue).await;
    assert_eq!(preview["count"], seen.len(), "the preview counts what is shown");
    assert!(seen.contains(&"B0000000001".to_owned()), "{seen:?}");
    let later = |serial: &str| [order_line(1, "BE-10D-SBS", serial, json!({}))];
    let order = acme_order("4700000001", 1, &later("B0000000777"));
    take_in(&portal, &order).await;
    assert_eq!(serials(&portal, &sue).await.len(), seen.len() + 1, "an order of the number that comes later");
    let elsewhere = acme_order("4700000002", 1, &later("B0000000778")).replace("1001-ACME", "1002-FARM");
    take_in(&portal, &elsewhere).await;
    assert_eq!(
        serials(&portal, &sue).await.len(),
        seen.len() + 1,
        "the number at another customer is not shared"
    );
    assert_eq!(end(&portal, &bill, &id).await.status, 204);
    assert!(serials(&portal, &sue).await.is_empty());
    assert!(portal.documents(&sue, "share").await.is_empty());
    assert_eq!(end(&portal, &bill, &id).await.code(), "404 not-found");
}

#[tokio::test]
async fn an_owner_shares_what_they_own_of_a_number_for_as_long_as_they_own_it() {
    let (portal, lee, license) = with_lee().await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    shared(&portal, &lee, &number("keys")).await;
    shared(&portal, &lee, &line("view")).await;
    assert_eq!(serials(&portal, &sue).await, ["B0000000001"], "what Lee owns, not what Acme has");
    register(&portal, &lee, "B0000000003").await;
    assert_eq!(serials(&portal, &sue).await, ["B0000000001", "B0000000003"], "also what Lee owns later");
    assert_eq!(portal.documents(&sue, "license").await[&id_of(&license)]["access"], "keys");
    take_in(&portal, &acme_site(&[])).await;
    assert!(serials(&portal, &sue).await.is_empty(), "who left shares nothing");
    take_in(&portal, &acme_site(&[LEE])).await;
    assert_eq!(serials(&portal, &sue).await, ["B0000000001", "B0000000003"]);
}

#[tokio::test]
async fn an_administrator_who_is_none_any_more_shares_nothing() {
    let (portal, _, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    shared(&portal, &bill, &number("full")).await;
    shared(&portal, &bill, &line("full")).await;
    let license = register(&portal, &sue, "B0000000003").await;
    let mut site: Value = serde_json::from_str(&acme_site(&[LEE, BILL])).expect("a record");
    site["administrators"] = json!(["boss@acme.example"]);
    take_in(&portal, &site.to_string()).await;
    assert_eq!(serials(&portal, &sue).await, ["B0000000003"], "that it exists, which Sue registered");
    let left = portal.documents(&sue, "license").await[&id_of(&license)].clone();
    assert_eq!((&left["access"], &left["unattended_since"].is_string()), (&json!("view"), &true), "{left}");
    assert!(!stream(&portal, &sue).await.contains(HOST));
    take_in(&portal, &acme_site(&[LEE])).await;
    assert!(serials(&portal, &sue).await.len() > 1, "an administrator again shares again");
    assert_eq!(portal.documents(&sue, "license").await[&id_of(&license)]["access"], "full");
}

// S5
#[tokio::test]
async fn s5_a_full_share_of_a_number_that_ended_leaves_nothing_behind_that_acts() {
    let (portal, _, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    let id = shared(&portal, &bill, &number("full")).await;
    let license = id_of(&register(&portal, &sue, "B0000000003").await);
    assert_eq!(move_it(&portal, &sue, &license, "NEXT").await.status, 200);
    assert_eq!(end(&portal, &bill, &id).await.status, 204);
    assert_eq!(move_it(&portal, &sue, &license, "LATER").await.code(), "403 license-unattended");
    let file = portal.get(&format!("/api/v1/licenses/{license}/file"), Some(&sue.access)).await;
    assert_eq!(file.code(), "403 keys-not-shared");
    assert!(!stream(&portal, &sue).await.contains("NEXT"), "nor does it show what became of it");
}

#[tokio::test]
async fn only_owners_and_administrators_share_and_the_others_are_refused_in_words() {
    let (portal, lee, _) = with_lee().await;
    let (ted, mary) = (portal.signed_in(TED).await, portal.signed_in(MARY).await);
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    for who in [&ted, &mary] {
        let answer = share(&portal, who, &line("view")).await;
        assert_eq!(answer.code(), "403 not-shareable", "installers and partners don't share");
        assert_eq!(answer.json()["params"]["serial"], "B0000000001");
        assert_eq!(share(&portal, who, &number("view")).await.code(), "404 not-found");
    }
    let other = form(SUE, "view", json!({"entitlements": ["4500000001-1", "4500000001-2"]}));
    let answer = share(&portal, &lee, &other).await;
    assert_eq!(
        (answer.code().as_str(), &answer.json()["params"]["count"]),
        ("403 not-shareable", &json!("1"))
    );
    let preview = portal.post("/api/v1/shares/preview", Some(&lee.access), &other).await.json();
    assert_eq!(
        (&preview["count"], &preview["refused"][0]["entitlement_id"]),
        (&json!(1), &json!("4500000001-2"))
    );
    shared(&portal, &lee, &line("full")).await;
    let on = form("ann@elsewhere.example", "view", json!({"entitlements": ["4500000001-1"]}));
    assert_eq!(share(&portal, &sue, &on).await.code(), "403 not-shareable", "a holder can't share on");
    let unseen = form("ann@elsewhere.example", "view", json!({"entitlements": ["4500000003-1"]}));
    let none = form("ann@elsewhere.example", "view", json!({"entitlements": ["9999999999-1"]}));
    for form in [unseen, none] {
        assert_eq!(
            share(&portal, &sue, &form).await.code(),
            "404 not-found",
            "not there, or not theirs: the same"
        );
    }
}

#[tokio::test]
async fn a_form_that_makes_no_sense_is_refused_field_by_field() {
    let (portal, lee, _) = with_lee().await;
    let bill = portal.signed_in(BILL).await;
    let today = portal.state.clock.now().date_naive();
    let ids = |count: usize| (0..count).map(|n| json!(format!("4500000001-{n}"))).collect::<Vec<_>>();
    for (what, field, code) in [
        (json!({"email": LEE.to_uppercase()}), "email", "is-own"),
        (json!({"email": "nobody"}), "email", "email-form"),
        (json!({"access": "install"}), "access", "unknown-choice"),
        (json!({"ends_on": today - Days::new(2)}), "ends_on", "out-of-range"),
        (json!({"ends_on": today + Days::new(366 * 11)}), "ends_on", "out-of-range"),
        (json!({"note": "x".repeat(1_001)}), "note", "too-long"),
        (json!({"own_note": "x".repeat(1_001)}), "own_note", "too-long"),
        (json!({"description": "x".repeat(201)}), "description", "too-long"),
        (json!({"entitlements": []}), "numbers", "required"),
        (json!({"entitlements": ids(5_001)}), "entitlements", "too-long"),
    ] {
        let mut form = line("view");
        form.as_object_mut().expect("fields").extend(what.as_object().expect("fields").clone());
        let answer = share(&portal, &lee, &form).await;
        assert_eq!(answer.code(), "422 invalid-fields", "{what}");
        let found = answer.json()["fields"][0].clone();
        assert_eq!((&found["field"], &found["code"]), (&json!(field), &json!(code)));
    }
    let colleague = form(LEE, "full", json!({"numbers": [{"customer_number": NUMBER}]}));
    assert_eq!(share(&portal, &bill, &colleague).await.code(), "409 seen-in-full");
}

#[tokio::test]
async fn sharing_twice_with_one_key_shares_once_and_says_the_same_with_or_without_an_account() {
    let (portal, lee, _) = with_lee().await;
    portal.add_account(SUE, Role::User).await;
    let key = uuid::Uuid::new_v4().to_string();
    let mut answers = Vec::new();
    for _ in 0..2 {
        let request = portal.request(reqwest::Method::POST, "/api/v1/shares", Some(&lee.access));
        answers.push(portal.send(request.header("Idempotency-Key", &key).json(&line("view"))).await.json());
    }
    assert_eq!(answers[0], answers[1]);
    let listed = portal.get("/api/v1/shares", Some(&lee.access)).await.json();
    assert_eq!(listed["shares"].as_array().map(Vec::len), Some(1));
    let nobody = form("nobody@nowhere.example", "view", json!({"entitlements": ["4500000001-1"]}));
    let mut without = share(&portal, &lee, &nobody).await.json();
    let mut with = answers.remove(0);
    for answer in [&mut with, &mut without] {
        for field in ["share_id", "granted_at", "to_email"] {
            answer["share"][field] = Value::Null;
        }
    }
    assert_eq!(with, without, "S14: nobody learns who has an account");
}

#[tokio::test]
async fn both_sides_are_told_of_a_share_and_nobody_of_a_key() {
    let (portal, lee, license) = with_lee().await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    let key = license["keys"][0].as_str().expect("a key").to_owned();
    let mut with_notes = line("keys");
    let ends_on = portal.state.clock.now().date_naive() + Days::new(30);
    with_notes["note"] = json!("For the move. See https://evil.example");
    with_notes["own_note"] = json!("CANARY-OWN-NOTE");
    with_notes["description"] = json!("Laptops");
    with_notes["ends_on"] = json!(ends_on);
    let id = shared(&portal, &lee, &with_notes).await;
    let told = portal.last_mail(SUE).await;
    assert!(told.subject.ends_with(" shared licenses with you"), "{}", told.subject);
    for part in
        ["B0000000001", "their keys and their license files", "For the move.", "Laptops", "Your fields"]
    {
        assert!(told.raw.contains(part), "{part}: {}", told.raw);
    }
    assert!(told.raw.contains(&ends_on.to_string()));
    assert!(!told.raw.contains("https://evil"), "no link that somebody typed goes to any address");
    let given = portal.documents(&lee, "share").await;
    let received = portal.documents(&sue, "share").await;
    assert_eq!(given[&id]["own_note"], "CANARY-OWN-NOTE");
    let received = &received[&format!("{id}/received")];
    assert_eq!((&received["side"], &received["own_note"]), (&json!("received"), &Value::Null));
    assert!(!stream(&portal, &sue).await.contains("CANARY-OWN-NOTE"));
    let terms = json!({"access": "view", "note": "Until Friday"});
    assert_eq!(change(&portal, &lee, &id, &terms).await.status, 200);
    assert_eq!(portal.documents(&sue, "license").await[&id_of(&license)]["access"], "view");
    assert!(portal.last_mail(SUE).await.raw.contains("Until Friday"));
    let mails = portal.mails().await.len();
    let own = json!({"access": "view", "note": "Until Friday", "own_note": "other"});
    assert_eq!(change(&portal, &lee, &id, &own).await.status, 200);
    assert_eq!(portal.mails().await.len(), mails, "a note for oneself is nobody's news");
    assert_eq!(end(&portal, &lee, &id).await.status, 204);
    assert_eq!(portal.last_mail(SUE).await.subject, "Licenses are no longer shared with you");
    assert!(
        portal.last_mail(BILL).await.subject.starts_with("Share ended"),
        "the site's administrator hears of it"
    );
    assert!(portal.mails().await.iter().all(|mail| !mail.raw.contains(&key)));
}

#[tokio::test]
async fn administrators_see_and_end_what_is_shared_of_their_site() {
    let (portal, lee, _) = with_lee().await;
    let (bill, mary) = (portal.signed_in(BILL).await, portal.signed_in(MARY).await);
    let id = shared(&portal, &lee, &line("view")).await;
    let listed = portal.get("/api/v1/shares?site=1001-ACME", Some(&bill.access)).await.json();
    assert_eq!(listed["shares"][0]["share"]["share_id"], json!(id));
    assert_eq!(
        (&listed["shares"][0]["may_change"], &listed["shares"][0]["count"]),
        (&json!(false), &json!(1))
    );
    let path = "/api/v1/shares?site=1001-ACME";
    for outsider in [&mary, &lee] {
        assert_eq!(portal.get(path, Some(&outsider.access)).await.code(), "404 not-found");
    }
    assert_eq!(change(&portal, &bill, &id, &json!({"access": "full"})).await.code(), "403 forbidden");
    assert_eq!(end(&portal, &mary, &id).await.code(), "404 not-found");
    assert_eq!(end(&portal, &bill, &id).await.status, 204);
    assert_eq!(portal.last_mail(LEE).await.subject, format!("Your share with {SUE} has ended"));
}

#[tokio::test]
async fn whoever_shares_sees_what_was_done_through_it_last() {
    let (portal, lee, license) = with_lee().await;
    portal.add_account(SUE, Role::User).await;
    let sue = portal.sign_in(SUE).await;
    let id = shared(&portal, &lee, &line("full")).await;
    let uses = |answer: Value| -> Vec<String> {
        let uses = answer["uses"].as_array().expect("uses").clone();
        uses.iter().map(|one| one["what"].as_str().expect("text").to_owned()).collect()
    };
    let path = format!("/api/v1/shares/{id}");
    let review = || async { portal.get(&path, Some(&lee.access)).await.json() };
    assert!(uses(review().await).is_empty());
    assert_eq!(move_it(&portal, &sue, &id_of(&license), "NEXT").await.status, 200);
    portal.clock.forward(TimeDelta::minutes(1));
    portal.get(&format!("/api/v1/licenses/{}/file", id_of(&license)), Some(&sue.access)).await;
    let found = uses(review().await);
    assert!(found.contains(&"acted".to_owned()), "{found:?}");
    move_it(&portal, &lee, &id_of(&license), "MINE").await;
    assert_eq!(uses(review().await), found, "what Lee does needs no share");
    let bill = portal.signed_in(BILL).await;
    move_it(&portal, &bill, &id_of(&license), "OURS").await;
    assert_eq!(uses(review().await), found);
}
