//! What requests promise, over HTTP.

use crate::core::caller::Role;
use crate::core::ids::new_id;
use crate::testing::{Answer, Portal, Tokens};
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const FAY: &str = "fay@farmfoods.example";
const TED: &str = "ted@data.example";
const LEE: &str = "lee@acme.example";
const CARE: &str = "care@vendor.example";

struct World {
    portal: Portal,
    bill: Tokens,
    fay: Tokens,
    ted: Tokens,
    care: Tokens,
}

async fn world() -> World {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    let fay = portal.signed_in(FAY).await;
    let ted = portal.signed_in(TED).await;
    portal.add_account(CARE, Role::Care).await;
    let care = portal.sign_in(CARE).await;
    World { portal, bill, fay, ted, care }
}

fn access(support_id: &str) -> Value {
    json!({"kind": "site_access", "support_id": support_id, "reason": "We install for you"})
}

fn id_of(answer: &Answer) -> String {
    answer.json()["request_id"].as_str().unwrap_or_else(|| panic!("no id in {}", answer.text())).to_owned()
}

impl World {
    async fn ask(&self, who: &Tokens, form: Value) -> Answer {
        self.portal.transact("/api/v1/requests", who, &json!({ "form": form })).await
    }

    async fn act(&self, who: &Tokens, id: &str, act: Value) -> Answer {
        self.portal.transact(&format!("/api/v1/requests/{id}/acts"), who, &act).await
    }

    async fn seen(&self, who: &Tokens, id: &str) -> Option<Value> {
        self.portal.documents(who, "request").await.remove(id)
    }

    async fn serials(&self, who: &Tokens) -> Vec<String> {
        let all = self.portal.documents(who, "entitlement").await;
        all.values().filter_map(|it| it["serial_number"].as_str().map(str::to_owned)).collect()
    }

    async fn attach(&self, who: &Tokens, id: &str, name: &str, content: &[u8]) -> Answer {
        let path = format!("/api/v1/requests/{id}/attachments?name={name}");
        let request = self.portal.request(Method::POST, &path, Some(&who.access));
        let key = uuid::Uuid::new_v4().to_string();
        self.portal.send(request.header("Idempotency-Key", key).body(content.to_vec())).await
    }

    async fn push(&self, who: &Tokens, id: Option<&str>, set: Value) -> (String, Value) {
        let key = new_id(self.portal.state.clock.now());
        let change = json!({"key": key, "kind": "request", "id": id.unwrap_or(&key), "set": set});
        let answer =
            self.portal.post("/api/v1/changes", Some(&who.access), &json!({"changes": [change]})).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        (key, answer.json()["outcomes"][0].clone())
    }
}

#[tokio::test]
async fn ted_asks_for_farm_foods_and_sees_it_once_its_administrator_approves() {
    let world = world().await;
    let before = world.serials(&world.ted).await.len();
    let asked = world.ask(&world.ted, access("1002-FARM")).await;
    let id = id_of(&asked);
    assert_eq!(
        (&asked.json()["state"], &asked.json()["decider"]),
        (&json!("open"), &json!("administrators"))
    );
    let mail = world.portal.last_mail(FAY).await;
    assert_eq!(mail.subject, "Bill Archer asks for access to Farm Foods");
    assert!(!mail.raw.contains("We install"), "what was written stays out of mails");
    assert_eq!(world.seen(&world.fay, &id).await.expect("it is Fay's to decide")["asker_email"], TED);
    assert!(world.seen(&world.bill, &id).await.is_none() && world.seen(&world.care, &id).await.is_none());
    for other in [&world.bill, &world.care] {
        assert_eq!(world.act(other, &id, json!({"act": "approve"})).await.code(), "404 not-found");
    }
    assert_eq!(world.act(&world.ted, &id, json!({"act": "approve"})).await.code(), "403 forbidden");
    let approved = world.act(&world.fay, &id, json!({"act": "approve", "reason": "Welcome"})).await;
    assert_eq!(approved.json()["state"], "approved", "{}", approved.text());
    assert_eq!(world.serials(&world.ted).await.len(), before + 1);
    assert_eq!(world.portal.last_mail(TED).await.subject, "Your request was approved");
    let again = world.act(&world.fay, &id, json!({"act": "refuse", "reason": "no"})).await;
    assert_eq!(again.code(), "422 request-closed");
    assert_eq!(world.ask(&world.ted, access("1002-FARM")).await.json()["fields"][0]["code"], "unchanged");
}

#[tokio::test]
async fn whoever_asks_learns_nothing_about_a_site_that_may_not_exist() {
    let world = world().await;
    let plain = |answer: &Answer| {
        let mut body = answer.json();
        for part in ["request_id", "created_at", "updated_at", "expires_at", "support_id"] {
            body[part] = Value::Null;
        }
        body["form"]["support_id"] = Value::Null;
        body
    };
    let there = world.ask(&world.ted, access("1002-FARM")).await;
    let care_decides = world.ask(&world.ted, access("1003-GLOB")).await;
    let nowhere = world.ask(&world.ted, access("9999-NONE")).await;
    assert_eq!(plain(&there), plain(&nowhere));
    assert_eq!(plain(&there), plain(&care_decides));
    assert!(world.seen(&world.care, &id_of(&care_decides)).await.is_some());
    assert!(world.seen(&world.care, &id_of(&nowhere)).await.is_none(), "nobody decides about no site");
    let tries = async |n: u32| world.ask(&world.ted, access(&format!("guess-{n}"))).await;
    for n in 3..10 {
        assert_eq!(tries(n).await.status, 200);
    }
    assert_eq!(tries(10).await.json()["fields"][0]["code"], "no-room", "Support IDs are not guessed");
    world.portal.clock.forward(TimeDelta::hours(25));
    let ted = world.portal.sign_in(TED).await;
    assert_eq!(world.ask(&ted, access("guess-10")).await.status, 200);
}

#[tokio::test]
async fn customer_care_decides_where_the_site_has_no_administrator_and_only_there() {
    let world = world().await;
    let id = id_of(&world.ask(&world.ted, access("1003-GLOB")).await);
    assert!(world.seen(&world.care, &id).await.is_some());
    let feed = include_str!("../../../../tests/fixtures/acme.ndjson");
    let site = feed.lines().find(|line| line.contains("\"1003-GLOB\", \"name\"")).expect("the site");
    let mut site: Value = serde_json::from_str(site).expect("a record");
    site["administrators"] = json!([BILL]);
    world.portal.import(&site.to_string()).await;
    assert!(world.seen(&world.care, &id).await.is_none(), "an administrator came: it is theirs");
    assert!(world.seen(&world.bill, &id).await.is_some());
    site["administrators"] = json!([]);
    world.portal.import(&site.to_string()).await;
    assert!(world.seen(&world.bill, &id).await.is_none(), "who administers no longer decides no longer");
    let approved = world.act(&world.care, &id, json!({"act": "approve"})).await;
    assert_eq!(approved.json()["state"], "approved", "{}", approved.text());
    assert!(world.portal.documents(&world.ted, "site").await.contains_key("1003-GLOB"));
}

#[tokio::test]
async fn a_question_and_its_answer_make_a_conversation_that_both_sides_see() {
    let world = world().await;
    let id = id_of(&world.ask(&world.ted, access("1002-FARM")).await);
    let asked = world.act(&world.fay, &id, json!({"act": "ask", "text": "Since when?"})).await.json();
    assert_eq!(asked["state"], "needs_answer");
    assert_eq!(world.portal.last_mail(TED).await.subject, "A question about your request");
    assert_eq!(world.act(&world.fay, &id, json!({"act": "message", "text": " "})).await.status, 422);
    let answered =
        world.act(&world.ted, &id, json!({"act": "message", "text": "Since May.\r\nTed"})).await.json();
    assert_eq!(answered["state"], "open");
    for who in [&world.ted, &world.fay] {
        let messages = world.seen(who, &id).await.expect("the request")["messages"].clone();
        let said = |n: usize, part: &str| messages[n][part].clone();
        assert_eq!((said(0, "party"), said(0, "step")), (json!("administrator"), json!("ask")));
        assert_eq!((said(1, "party"), said(1, "text")), (json!("asker"), json!("Since May.\nTed")));
    }
    assert_eq!(world.act(&world.fay, &id, json!({"act": "withdraw"})).await.code(), "403 forbidden");
    assert_eq!(world.act(&world.ted, &id, json!({"act": "withdraw"})).await.json()["state"], "withdrawn");
    let late = world.act(&world.ted, &id, json!({"act": "message", "text": "Hello?"})).await;
    assert_eq!(late.code(), "422 request-closed");
}

#[tokio::test]
async fn nobody_decides_for_14_days_and_the_request_expires() {
    let world = world().await;
    let id = id_of(&world.ask(&world.ted, access("1002-FARM")).await);
    assert_eq!(world.ask(&world.ted, access("1002-FARM")).await.code(), "422 already-requested");
    world.portal.clock.forward(TimeDelta::days(14));
    let (fay, ted) = (world.portal.sign_in(FAY).await, world.portal.sign_in(TED).await);
    let late = world.act(&fay, &id, json!({"act": "approve"})).await;
    assert_eq!(late.code(), "422 request-closed", "too late even before it was written down");
    let (now, compose) = (world.portal.state.clock.now(), world.portal.state.compose);
    let ended = world.portal.state.store.write(move |tx| super::expire_due(tx, now, compose)).await;
    assert_eq!(ended.expect("ended"), 1);
    assert_eq!(world.seen(&ted, &id).await.expect("the request")["state"], "expired");
    assert_eq!(world.portal.last_mail(TED).await.subject, "Your request has expired");
    assert_eq!(world.ask(&ted, access("1002-FARM")).await.status, 200, "one can ask again");
}

#[tokio::test]
async fn a_transfer_is_accepted_by_its_receiver_and_the_license_is_theirs() {
    let world = world().await;
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    let license = world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await.json();
    let license = license["license_id"].as_str().expect("a license").to_owned();
    let transfer = |to: &str| json!({"kind": "ownership_transfer", "license_ids": [license], "to_email": to, "reason": ""});
    assert_eq!(world.ask(&world.fay, transfer(TED)).await.json()["fields"][0]["code"], "unknown-choice");
    assert_eq!(world.ask(&world.ted, transfer(FAY)).await.code(), "403 not-yours");
    assert_eq!(world.ask(&world.bill, transfer(BILL)).await.json()["fields"][0]["code"], "unchanged");
    let id = id_of(&world.ask(&world.bill, transfer(LEE)).await);
    assert_eq!(world.portal.last_mail(LEE).await.subject, "Bill Archer wants to transfer licenses to you");
    // Lee makes an account only now.
    let lee = world.portal.signed_in(LEE).await;
    assert!(world.seen(&lee, &id).await.is_some());
    assert!(world.portal.documents(&lee, "license").await.is_empty());
    let accepted = world.act(&lee, &id, json!({"act": "approve"})).await;
    assert_eq!(accepted.json()["state"], "approved", "{}", accepted.text());
    assert!(world.portal.documents(&lee, "license").await.contains_key(&license));
    let owner = world
        .portal
        .column("SELECT a.email FROM license_owner w JOIN account a ON a.id = w.account_id")
        .await;
    assert_eq!(owner, [LEE]);
}

#[tokio::test]
async fn where_the_policy_says_so_customer_care_confirms_an_accepted_transfer() {
    let world = world().await;
    world.portal.policy("transfers", json!({"rule": "transfer", "needs_care": true})).await;
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    let license = world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await.json();
    let license = license["license_id"].as_str().expect("a license");
    let transfer =
        json!({"kind": "ownership_transfer", "license_ids": [license], "to_email": TED, "reason": "x"});
    let id = id_of(&world.ask(&world.bill, transfer).await);
    assert!(world.seen(&world.care, &id).await.is_none(), "not before it was accepted");
    let accepted = world.act(&world.ted, &id, json!({"act": "approve"})).await.json();
    assert_eq!((&accepted["state"], &accepted["accepted"]), (&json!("open"), &json!(true)));
    assert_eq!(world.portal.last_mail(BILL).await.subject, "Your request was accepted");
    assert_eq!(world.act(&world.ted, &id, json!({"act": "approve"})).await.code(), "403 forbidden");
    let confirmed = world.act(&world.care, &id, json!({"act": "approve"})).await;
    assert_eq!(confirmed.json()["state"], "approved", "{}", confirmed.text());
}

#[tokio::test]
async fn licenses_without_an_owner_are_assigned_to_whoever_asked() {
    let world = world().await;
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await;
    let assign =
        |serials: Value| json!({"kind": "license_assignment", "serial_numbers": serials, "reason": "Mine"});
    let id = id_of(&world.ask(&world.ted, assign(json!(["B0000000001"]))).await);
    let attended = world.act(&world.bill, &id, json!({"act": "approve"})).await;
    assert_eq!(attended.code(), "409 license-attended", "its owner is there: a transfer is the way");
    world.portal.state.store.write(|tx| tx.execute("DELETE FROM license_owner", &[])).await.expect("deleted");
    let assigned = world.act(&world.bill, &id, json!({"act": "approve"})).await;
    assert_eq!(assigned.json()["state"], "approved", "{}", assigned.text());
    let owner = world
        .portal
        .column("SELECT a.email FROM license_owner w JOIN account a ON a.id = w.account_id")
        .await;
    assert_eq!(owner, [TED]);
    let unknown = world.ask(&world.ted, assign(json!(["M9999999999"]))).await;
    assert_eq!(unknown.json()["decider"], "administrators", "whose it is is not told");
    let id = id_of(&unknown);
    assert_eq!(
        world.act(&world.care, &id, json!({"act": "approve"})).await.status,
        422,
        "there is nothing to give"
    );
    assert_eq!(
        world.act(&world.care, &id, json!({"act": "refuse", "reason": "Unknown"})).await.json()["state"],
        "refused"
    );
}

#[tokio::test]
async fn a_new_address_is_added_when_it_is_approved() {
    let world = world().await;
    let address = json!({"customer_number": "123456789", "line1": "9 Data Road", "city": "Reno", "state": "NV",
        "postal_code": "89501", "country": "US"});
    let form = json!({"kind": "new_address", "address": address, "reason": "We move"});
    assert_eq!(world.ask(&world.fay, form.clone()).await.code(), "404 not-found");
    let id = id_of(&world.ask(&world.ted, form).await);
    let approved = world.act(&world.bill, &id, json!({"act": "approve"})).await;
    assert_eq!(approved.status, 200, "{}", approved.text());
    let addresses = world.portal.documents(&world.bill, "address").await;
    assert!(addresses.values().any(|address| address["line1"] == "9 Data Road"), "{addresses:?}");
}

#[tokio::test]
async fn care_settles_a_rehost_beyond_the_policy_and_the_asker_completes_it_once() {
    let world = world().await;
    world.portal.policy("moves", json!({"rule": "rehost", "limit": 0, "grace": 0, "beyond": "care"})).await;
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    let license = world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await.json();
    let path = format!("/api/v1/licenses/{}/rehost", license["license_id"].as_str().expect("a license"));
    let rehost = async |who: &Tokens, host: &str| {
        world.portal.transact(&path, who, &json!({"host_id": host, "reason": "moved"})).await.json()
    };
    let asked = rehost(&world.bill, "HOST-2").await;
    let id = asked["request"]["request_id"].as_str().expect("a request").to_owned();
    let queue = world.portal.get("/api/v1/requests?state=open", Some(&world.care.access)).await.json();
    assert_eq!(queue["requests"][0]["request_id"], json!(id));
    assert_eq!(world.act(&world.care, &id, json!({"act": "approve"})).await.json()["state"], "approved");
    let done = rehost(&world.bill, "HOST-2").await;
    assert_eq!(done["outcome"], "done", "{done}");
    let request = world.seen(&world.bill, &id).await.expect("the request");
    assert!(request["used_at"].is_string());
    assert_eq!(rehost(&world.bill, "HOST-3").await["outcome"], "care", "once");
}

#[tokio::test]
async fn a_request_that_was_written_offline_is_made_once_and_parked_with_a_reason_when_refused() {
    let world = world().await;
    let form = json!({"form": {"value": access("1002-FARM"), "base": 0}});
    let (id, outcome) = world.push(&world.ted, None, form.clone()).await;
    assert_eq!(outcome["status"], 200, "{outcome}");
    assert!(world.seen(&world.fay, &id).await.is_some());
    let (_, again) = world.push(&world.ted, None, form.clone()).await;
    assert_eq!(again["error"]["code"], "already-requested");
    let (_, foreign) = world.push(&world.ted, Some("another"), form).await;
    assert_eq!(foreign["error"]["code"], "invalid-fields", "a request is named by its key");
    let act = |act: Value| json!({"request_id": {"value": id, "base": 0}, "act": {"value": act, "base": 0}});
    let (_, refused) = world.push(&world.bill, None, act(json!({"act": "approve"}))).await;
    assert_eq!((&refused["status"], &refused["error"]["code"]), (&json!(404), &json!("not-found")));
    let (_, approved) = world.push(&world.fay, None, act(json!({"act": "approve"}))).await;
    assert_eq!(approved["status"], 200, "{approved}");
    assert!(world.portal.documents(&world.ted, "site").await.contains_key("1002-FARM"));
    let (_, odd) = world.push(&world.fay, None, act(json!({"act": "explode"}))).await;
    assert_eq!(odd["error"]["code"], "invalid-fields");
}

#[tokio::test]
async fn attachments_are_what_their_content_proves_and_only_downloads() {
    let world = world().await;
    let id = id_of(&world.ask(&world.ted, access("1002-FARM")).await);
    let added = world.attach(&world.ted, &id, "..%2Fsigned.exe", b"%PDF-1.7 contract").await;
    assert_eq!(added.status, 200, "{}", added.text());
    let file = added.json()["attachments"][0].clone();
    assert_eq!((&file["name"], &file["media_type"]), (&json!("signed.exe.pdf"), &json!("application/pdf")));
    let path =
        format!("/api/v1/requests/{id}/attachments/{}", file["attachment_id"].as_str().expect("an id"));
    let got = world.portal.get(&path, Some(&world.fay.access)).await;
    assert_eq!(got.bytes, b"%PDF-1.7 contract");
    assert!(got.header("content-disposition").starts_with("attachment; filename=\"signed.exe.pdf\""));
    assert_eq!(got.header("content-type"), "application/octet-stream");
    assert_eq!(got.header("x-content-type-options"), "nosniff");
    assert_eq!(world.portal.get(&path, Some(&world.bill.access)).await.code(), "404 not-found");
    assert_eq!(world.attach(&world.ted, &id, "a.png", b"<svg onload=x>").await.code(), "422 attachment-type");
    assert_eq!(world.attach(&world.bill, &id, "a.pdf", b"%PDF-").await.code(), "404 not-found");
    let large = vec![b'%'; licet_domain::request::LARGEST_ATTACHMENT + 1];
    assert_eq!(world.attach(&world.ted, &id, "a.pdf", &large).await.code(), "413 too-large");
    for n in 1..licet_domain::request::MOST_ATTACHMENTS {
        let added = world.attach(&world.fay, &id, "b.pdf", format!("%PDF-{n}").as_bytes()).await;
        assert_eq!(added.status, 200, "{}", added.text());
    }
    assert_eq!(world.attach(&world.ted, &id, "c.pdf", b"%PDF-").await.code(), "422 attachment-quota");
}

#[tokio::test]
async fn an_account_has_so_many_open_requests_and_no_more() {
    let world = world().await;
    let general = json!({"kind": "general", "subject": "A question", "text": "How do I …?"});
    for _ in 0..licet_domain::request::MOST_OPEN {
        assert_eq!(world.ask(&world.ted, general.clone()).await.status, 200);
    }
    assert_eq!(world.ask(&world.ted, general).await.json()["fields"][0]["code"], "no-room");
    let page = world.portal.get("/api/v1/requests", Some(&world.care.access)).await.json();
    assert_eq!(page["requests"].as_array().map(Vec::len), Some(licet_domain::request::MOST_OPEN));
}

#[tokio::test]
async fn whoever_loses_the_role_of_care_loses_what_care_decides() {
    let world = world().await;
    let general = json!({"kind": "general", "subject": "A question", "text": "How do I …?"});
    let id = id_of(&world.ask(&world.ted, general).await);
    let cursor = world.portal.get("/api/v1/sync", Some(&world.care.access)).await.text();
    let end: Value = serde_json::from_str(cursor.lines().last().expect("a line")).expect("JSON");
    let now = world.portal.state.clock.now();
    let demote = move |tx: &mut crate::store::Tx<'_>| {
        let email = licet_domain::Email::parse(CARE).expect("an e-mail");
        crate::people::accounts::operate::demote(tx, now, &email, None)
            .map_err(|error| crate::store::Error::Database(error.to_string()))
    };
    world.portal.state.store.write(demote).await.expect("demoted");
    let former = world.portal.sign_in(CARE).await;
    let path = format!("/api/v1/sync?cursor={}", end["cursor"].as_str().expect("a cursor"));
    assert_eq!(world.portal.get(&path, Some(&former.access)).await.code(), "410 cursor-expired");
    assert!(world.seen(&former, &id).await.is_none());
}

#[tokio::test]
async fn a_member_asks_for_another_role_and_gets_it_once_an_administrator_approves() {
    let world = world().await;
    crate::records::rights::tests::take_in(&world.portal, &crate::records::rights::tests::acme_site(&[LEE]))
        .await;
    let lee = world.portal.signed_in(LEE).await;
    let role = |role: &str| json!({"kind": "role_change", "support_id": "1001-ACME", "role": role, "reason": "I order"});
    let stranger = world.ask(&world.fay, role("viewer")).await;
    assert_eq!(stranger.json()["fields"][0]["code"], "unknown-choice");
    assert_eq!(world.ask(&lee, role("member")).await.json()["fields"][0]["code"], "unchanged");
    let id = id_of(&world.ask(&lee, role("administrator")).await);
    assert_eq!(world.act(&world.care, &id, json!({"act": "approve"})).await.code(), "404 not-found");
    let done = world.act(&world.bill, &id, json!({"act": "approve"})).await;
    assert_eq!(done.json()["state"], "approved", "{}", done.text());
    let sites = world.portal.get("/api/v1/sites", Some(&lee.access)).await.json();
    assert_eq!(sites["sites"][0]["role"], "administrator");
    // Now two administer the site: one of them may become a viewer, and the other one decides about it.
    let id = id_of(&world.ask(&lee, role("viewer")).await);
    assert_eq!(world.act(&world.bill, &id, json!({"act": "approve"})).await.json()["state"], "approved");
    let sites = world.portal.get("/api/v1/sites", Some(&lee.access)).await.json();
    assert_eq!(sites["sites"][0]["role"], "viewer");
    // Where nobody else administers it, customer care decides, and a site doesn't lose its last one.
    let id = id_of(&world.ask(&world.bill, role("viewer")).await);
    let refused = world.act(&world.care, &id, json!({"act": "approve"})).await;
    assert_eq!(refused.code(), "409 last-administrator");
}
