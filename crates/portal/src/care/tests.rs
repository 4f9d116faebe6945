//! What the care desk promises, over HTTP.

use crate::core::caller::Role;
use crate::testing::{Answer, Portal, Tokens};
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const TED: &str = "ted@data.example";
const FAY: &str = "fay@farmfoods.example";
const MARY: &str = "mary@skynet.example";
const CARE: &str = "care@vendor.example";
const CORA: &str = "cora@vendor.example";
const OTTO: &str = "otto@vendor.example";

struct World {
    portal: Portal,
    care: Tokens,
    bill: Tokens,
    ted: Tokens,
}

async fn world() -> World {
    let portal = Portal::start().await;
    portal.import_acme().await;
    for (email, role) in [(CARE, Role::Care), (CORA, Role::Care), (OTTO, Role::Operator)] {
        portal.add_account(email, role).await;
    }
    let (bill, ted) = (portal.signed_in(BILL).await, portal.signed_in(TED).await);
    World { care: portal.sign_in(CARE).await, bill, ted, portal }
}

fn ids(of: &Value, list: &str, field: &str) -> Vec<String> {
    let rows = of[list].as_array().unwrap_or_else(|| panic!("{list} in {of}"));
    rows.iter().map(|row| row[field].as_str().expect("text").to_owned()).collect()
}

impl World {
    async fn ask(&self, who: &Tokens, form: Value) -> String {
        let answer = self.portal.transact("/api/v1/requests", who, &json!({ "form": form })).await.json();
        answer["request_id"].as_str().expect("an id").to_owned()
    }

    async fn question(&self, who: &Tokens, subject: &str) -> String {
        self.ask(who, json!({"kind": "general", "subject": subject, "text": "How do I …?"})).await
    }

    async fn queue(&self, query: &str) -> Value {
        self.portal.get(&format!("/api/v1/care/requests{query}"), Some(&self.care.access)).await.json()
    }

    async fn take(&self, who: &Tokens, id: &str, take: bool) -> Answer {
        self.portal
            .transact(&format!("/api/v1/care/requests/{id}/owner"), who, &json!({ "take": take }))
            .await
    }

    async fn look_up(&self, text: &str) -> Value {
        self.portal
            .post("/api/v1/care/look-up", Some(&self.care.access), &json!({ "text": text }))
            .await
            .json()
    }

    async fn care_get(&self, path: &str) -> Answer {
        self.portal.get(&format!("/api/v1/care/{path}"), Some(&self.care.access)).await
    }

    async fn account_id(&self, email: &str) -> String {
        self.look_up(email).await["hits"][0]["id"].as_str().expect("an account").to_owned()
    }

    async fn act(&self, id: &str, deed: &str, reason: &str) -> Answer {
        let form = json!({"deed": deed, "reason": reason});
        self.portal.transact(&format!("/api/v1/care/accounts/{id}/acts"), &self.care, &form).await
    }

    async fn explain(&self, email: &str, serial: &str) -> Value {
        let form = json!({"email": email, "serial_number": serial});
        let answer = self.portal.post("/api/v1/care/explain", Some(&self.care.access), &form).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["explanations"][0].clone()
    }

    async fn own_trail(&self, who: &Tokens) -> Vec<Value> {
        let trail = self.portal.get("/api/v1/account/trail", Some(&who.access)).await.json();
        trail["entries"].as_array().expect("entries").clone()
    }
}

fn reasons(explained: &Value) -> Vec<String> {
    ids(explained, "rules", "reason")
}

#[tokio::test]
async fn the_queue_holds_what_care_decides_oldest_first_and_says_who_looks_after_it() {
    let world = world().await;
    let first = world.question(&world.ted, "First").await;
    let access = json!({"kind": "site_access", "support_id": "1002-FARM", "reason": "x"});
    world.ask(&world.ted, access).await;
    let nowhere = json!({"kind": "site_access", "support_id": "9999-NONE", "reason": "x"});
    world.ask(&world.ted, nowhere).await;
    let second = world.question(&world.bill, "Second").await;
    let queue = world.queue("").await;
    assert_eq!(
        ids(&queue, "requests", "request_id"),
        [first.clone(), second.clone()],
        "no site's own, none of nowhere"
    );
    assert_eq!(queue["requests"][0]["owner"], Value::Null);
    let cora = world.portal.sign_in(CORA).await;
    assert_eq!(world.take(&world.care, &first, true).await.json()["mine"], true);
    assert_eq!(world.take(&cora, &first, true).await.code(), "409 request-taken");
    assert_eq!(
        world.take(&cora, &first, false).await.code(),
        "409 request-taken",
        "it is not hers to give back"
    );
    assert_eq!(
        ids(&world.queue("?owner=mine").await, "requests", "request_id"),
        std::slice::from_ref(&first)
    );
    assert_eq!(ids(&world.queue("?owner=free").await, "requests", "request_id"), [second]);
    assert_eq!(world.take(&world.care, &first, false).await.json()["owner"], Value::Null);
    assert_eq!(world.take(&cora, &first, true).await.status, 200);
    world.portal.clock.forward(TimeDelta::days(3));
    let care = world.portal.sign_in(CARE).await;
    let queue = world.portal.get("/api/v1/care/requests?overdue=true", Some(&care.access)).await.json();
    assert_eq!(queue["counts"], json!({"open": 2, "mine": 0, "free": 1, "overdue": 2}));
    assert_eq!(queue["requests"][0]["overdue"], true);
    let wrong = world.portal.get("/api/v1/care/requests?owner=whose", Some(&care.access)).await;
    assert_eq!(wrong.code(), "422 invalid-fields");
}

#[tokio::test]
async fn a_decided_request_leaves_the_queue() {
    let world = world().await;
    let id = world.question(&world.ted, "A question").await;
    world.take(&world.care, &id, true).await;
    let path = format!("/api/v1/requests/{id}/acts");
    world.portal.transact(&path, &world.care, &json!({"act": "approve", "reason": "So."})).await;
    assert_eq!(world.queue("").await["counts"]["open"], 0);
    assert_eq!(world.take(&world.care, &id, true).await.code(), "404 not-found");
}

#[tokio::test]
async fn what_is_named_whole_is_found_and_what_is_named_in_part_is_not() {
    let world = world().await;
    for (text, kind) in [
        (BILL, "account"),
        ("BILL@acme.example", "account"),
        ("1001-ACME", "site"),
        ("4500000001", "order"),
        ("B0000000001", "entitlement"),
    ] {
        let hits = world.look_up(text).await;
        assert_eq!(hits["hits"][0]["kind"], kind, "{text}: {hits}");
    }
    for text in ["bill", "1001", "45000", "B000000000", "%", "b0000000001"] {
        assert_eq!(world.look_up(text).await["hits"], json!([]), "{text}");
    }
    let long = json!({"text": "x".repeat(300)});
    let answer = world.portal.post("/api/v1/care/look-up", Some(&world.care.access), &long).await;
    assert_eq!(answer.code(), "422 invalid-fields");
}

#[tokio::test]
async fn facts_hold_no_key_and_no_host() {
    let world = world().await;
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    let license = world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await.json();
    let key = license["keys"][0].as_str().expect("a key");
    let bill = world.account_id(BILL).await;
    let mut told = String::new();
    for path in
        [&*format!("accounts/{bill}"), "sites/1001-ACME", "orders/4500000001", "entitlements/4500000001-1"]
    {
        let answer = world.care_get(path).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        told += &answer.text();
    }
    assert!(told.contains("B0000000001") && told.contains("1001-ACME"));
    assert!(!told.contains(key) && !told.contains("HOST-1"));
    let account = world.care_get(&format!("accounts/{bill}")).await.json();
    assert_eq!((&account["licenses"], &account["state"]), (&json!(1), &json!("active")));
    assert_eq!(ids(&account, "sites", "role"), ["administrator"]);
    let site = world.care_get("sites/1003-GLOB").await.json();
    assert_eq!(site["care_decides"], true, "it has no administrator");
    assert_eq!(world.care_get("sites/1001-ACME").await.json()["care_decides"], false);
    assert_eq!(world.care_get("sites/9999-NONE").await.code(), "404 not-found");
}

#[tokio::test]
async fn whoever_is_looked_up_reads_it_in_their_trail_once() {
    let world = world().await;
    let bill = world.account_id(BILL).await;
    for _ in 0..3 {
        world.care_get(&format!("accounts/{bill}")).await;
    }
    world.care_get("entitlements/4500000001-1").await;
    let looked: Vec<Value> = world
        .own_trail(&world.bill)
        .await
        .into_iter()
        .filter(|entry| entry["action"] == "care.looked-up")
        .collect();
    assert_eq!(looked.len(), 1, "{looked:?}");
    assert_eq!((&looked[0]["by"], &looked[0]["person"]), (&json!("care"), &json!("Bill Archer")));
    let site = world.portal.get("/api/v1/sites/1001-ACME/trail", Some(&world.bill.access)).await.json();
    assert_eq!(site["entries"][0]["subject"], "B0000000001", "the administrator reads look-ups at the site");
    assert!(!world.own_trail(&world.ted).await.iter().any(|entry| entry["action"] == "care.looked-up"));
    let again = world.care_get(&format!("trail?kind=account&id={bill}")).await.json();
    assert_eq!(again["entries"][0]["by"], "you", "care reads what it looked up");
    assert_eq!(world.care_get("trail?kind=account&id=nobody").await.code(), "404 not-found");
    assert_eq!(world.care_get("trail?kind=order&id=4500000001").await.code(), "422 invalid-fields");
}

#[tokio::test]
async fn administrators_read_who_changed_what_from_what_to_what_and_others_read_nothing() {
    let world = world().await;
    let path = "/api/v1/sites/1001-ACME/roles";
    world.portal.import(&crate::records::rights::tests::acme_site(&["lee@acme.example"])).await;
    let lee = world.portal.signed_in("lee@acme.example").await;
    let set = world.portal.request(Method::PUT, path, Some(&world.bill.access));
    let set = world.portal.send(set.json(&json!({"email": "lee@acme.example", "role": "viewer"}))).await;
    assert_eq!(set.status, 200, "{}", set.text());
    let trail = world.portal.get("/api/v1/sites/1001-ACME/trail", Some(&world.bill.access)).await.json();
    let entry = &trail["entries"][0];
    assert_eq!((&entry["action"], &entry["by"]), (&json!("site.role-set"), &json!("you")));
    assert_eq!((&entry["before"], &entry["after"]), (&json!("member"), &json!("viewer")));
    assert_eq!(entry["subject"], "lee@acme.example");
    let own = world.own_trail(&lee).await;
    let own = own.iter().find(|entry| entry["action"] == "site.role-set").expect("the deed");
    assert_eq!(own["person"], "Bill Archer", "whom it concerns reads it too");
    let as_member = world.portal.get("/api/v1/sites/1001-ACME/trail", Some(&lee.access)).await;
    assert_eq!(as_member.code(), "403 forbidden");
    for stranger in [&world.ted, &world.care] {
        let answer = world.portal.get("/api/v1/sites/1001-ACME/trail", Some(&stranger.access)).await;
        assert_eq!(answer.code(), "404 not-found");
    }
}

#[tokio::test]
async fn the_trail_says_on_whose_behalf_a_partner_acted_and_comes_in_pages() {
    let world = world().await;
    let mary = world.portal.signed_in(MARY).await;
    let form = json!({"registrations": [{"serial_number": "B0000000001"}], "on_behalf": {"owner": null}});
    let made = world.portal.transact("/api/v1/licenses/register-many", &mary, &form).await;
    assert_eq!(made.json()["results"][0]["error"], Value::Null, "{}", made.text());
    let read = async |before: &str| {
        let path = format!("/api/v1/sites/1001-ACME/trail{before}");
        world.portal.get(&path, Some(&world.bill.access)).await.json()
    };
    let trail = read("").await;
    let entries = trail["entries"].as_array().expect("entries");
    let entry = entries.iter().find(|entry| entry["action"] == "license.registered").expect("the deed");
    assert_eq!(entry["behalf_of"]["support_id"], "1001-ACME");
    assert_eq!(entry["subject"], "B0000000001");
    let now = world.portal.state.clock.now();
    let fill = move |tx: &mut crate::store::Tx<'_>| {
        for _ in 0..101 {
            let deed = crate::core::audit::Deed {
                actor: None,
                action: "site.filled",
                kind: "site",
                id: "1001-ACME",
                detail: None,
            };
            crate::core::audit::record(tx, now, &deed)?;
        }
        Ok::<_, crate::store::Error>(())
    };
    world.portal.state.store.write(fill).await.expect("written");
    let first = read("").await;
    assert_eq!(first["entries"].as_array().map(Vec::len), Some(100));
    let next = read(&format!("?before={}", first["next"].as_str().expect("more"))).await;
    let (mut all, rest) = (ids(&first, "entries", "entry_id"), ids(&next, "entries", "entry_id"));
    assert!(rest.first() < all.last(), "the newest first, over pages");
    all.extend(rest);
    assert!(all.is_sorted_by(|a, b| a > b));
}

#[tokio::test]
async fn an_order_that_moves_to_another_customer_takes_no_trail_along() {
    let world = world().await;
    let form = json!({"serial_number": "B0000000001", "host_id": "HOST-1"});
    world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await;
    let feed = include_str!("../../../../tests/fixtures/acme.ndjson");
    let order = feed
        .lines()
        .find(|line| line.contains("4500000001") && line.contains("\"order\""))
        .expect("the order");
    let mut order: Value = serde_json::from_str(order).expect("a record");
    order["revision"] = json!(99);
    order["end_customer"] = json!({"support_id": "1002-FARM", "contacts": []});
    let (summary, notices) = world.portal.import(&order.to_string()).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    let fay = world.portal.signed_in(FAY).await;
    let farm = world.portal.get("/api/v1/sites/1002-FARM/trail", Some(&fay.access)).await.text();
    assert!(!farm.contains("license.registered"), "{farm}");
    let acme = world.portal.get("/api/v1/sites/1001-ACME/trail", Some(&world.bill.access)).await.text();
    assert!(acme.contains("license.registered"));
}

#[tokio::test]
async fn each_rule_says_why_it_shows_a_license_or_not() {
    let world = world().await;
    let bill = world.explain(BILL, "B0000000001").await;
    assert_eq!(bill["access"], "full");
    assert_eq!(bill["rules"][0]["reason"], "member");
    assert_eq!(bill["rules"][0]["site"]["support_id"], "1001-ACME");
    assert!(ids(&bill, "rules", "reason").contains(&"not_ship_to".to_owned()));
    let ted = world.explain(TED, "B0000000001").await;
    assert_eq!((&ted["access"], &ted["rules"][0]["reason"]), (&json!("install"), &json!("ship_to")));
    assert_eq!(ted["rules"][0]["order_number"], "4500000001");
    world.portal.signed_in(FAY).await;
    let fay = world.explain(FAY, "B0000000001").await;
    assert_eq!(fay["access"], Value::Null);
    let none = ["not_member", "not_member", "not_ship_to", "no_owner", "not_shared", "number_not_added"];
    assert_eq!(reasons(&fay), none);
    let form =
        json!({"email": FAY, "access": "view", "entitlements": ["4500000001-1"], "ends_on": "2026-12-24"});
    let shared = world.portal.transact("/api/v1/shares", &world.bill, &form).await.json();
    let number = json!({"customer_number": "123456789", "order_number": "4500000001"});
    let fay_tokens = world.portal.sign_in(FAY).await;
    world.portal.transact("/api/v1/account/customer-numbers", &fay_tokens, &number).await;
    let fay = world.explain(FAY, "B0000000001").await;
    assert_eq!(fay["access"], "full");
    let rule = |reason: &str| {
        let rules = fay["rules"].as_array().expect("rules");
        rules
            .iter()
            .find(|rule| rule["reason"] == reason)
            .unwrap_or_else(|| panic!("{reason} in {fay}"))
            .clone()
    };
    assert_eq!(
        (&rule("shared")["person"], &rule("shared")["until"]),
        (&json!("Bill Archer"), &json!("2026-12-24"))
    );
    assert_eq!(rule("number_added")["order_number"], "4500000001");
    let share = shared["share"]["share_id"].as_str().expect("an id");
    let end =
        world.portal.request(Method::DELETE, &format!("/api/v1/shares/{share}"), Some(&world.bill.access));
    world.portal.send(end).await;
    assert!(reasons(&world.explain(FAY, "B0000000001").await).contains(&"share_ended".to_owned()));
    let wrong = json!({"email": "nobody@nowhere.example", "serial_number": "B0000000001"});
    let answer = world.portal.post("/api/v1/care/explain", Some(&world.care.access), &wrong).await;
    assert_eq!(answer.json()["fields"][0]["field"], "email");
}

#[tokio::test]
async fn care_locks_and_unlocks_with_a_reason_that_the_person_is_told() {
    let world = world().await;
    let id = world.account_id(BILL).await;
    assert_eq!(world.act(&id, "lock", "  ").await.code(), "422 invalid-fields");
    let locked = world.act(&id, "lock", "Your laptop was stolen. See http://evil.example").await;
    assert_eq!(locked.json()["state"], "locked", "{}", locked.text());
    let mail = world.portal.last_mail(BILL).await;
    assert_eq!(mail.subject, "Your account was locked");
    assert!(
        mail.raw.contains("Your laptop was stolen") && !mail.raw.contains("evil.example"),
        "{}",
        mail.raw
    );
    assert_eq!(world.portal.get("/api/v1/account", Some(&world.bill.access)).await.status, 401);
    assert_eq!(world.act(&id, "lock", "Again").await.code(), "409 nothing-to-do");
    assert_eq!(world.act(&id, "unlock", "Found again").await.json()["state"], "active");
    let bill = world.portal.sign_in(BILL).await;
    let trail = world.own_trail(&bill).await;
    let entry = trail.iter().find(|entry| entry["action"] == "account.unlocked").expect("the deed");
    assert_eq!((&entry["by"], &entry["reason"]), (&json!("care"), &json!("Found again")));
    assert_eq!(world.act(&id, "end_sessions", "A new device").await.json()["sessions"], 0);
    assert_eq!(world.portal.last_mail(BILL).await.subject, "Your sessions were ended");
    assert_eq!(world.act(&id, "end_sessions", "Once more").await.code(), "409 nothing-to-do");
    assert_eq!(
        world.act(&id, "resend", "Lost").await.code(),
        "409 nothing-to-do",
        "there is nothing to mail"
    );
}

#[tokio::test]
async fn accounts_of_the_vendor_are_no_business_of_care() {
    let world = world().await;
    for email in [CARE, CORA, OTTO] {
        let id = world.account_id(email).await;
        for deed in ["lock", "unlock", "end_sessions", "resend"] {
            assert_eq!(world.act(&id, deed, "x").await.code(), "403 forbidden", "{email} {deed}");
        }
        let may = world.care_get(&format!("accounts/{id}")).await.json()["may"].clone();
        assert!(may.as_object().expect("rights").values().all(|may| *may == json!(false)), "{email}: {may}");
    }
}

#[tokio::test]
async fn a_confirmation_and_an_invitation_that_were_lost_are_mailed_again() {
    let world = world().await;
    world.portal.post("/api/v1/accounts", None, &crate::testing::form("new@acme.example")).await;
    let id = world.account_id("new@acme.example").await;
    let before = world.portal.mails().await.len();
    assert_eq!(world.act(&id, "resend", "The mail was lost").await.json()["state"], "pending");
    let mail = world.portal.last_mail("new@acme.example").await;
    assert_eq!(world.portal.mails().await.len(), before + 1);
    assert_eq!(world.portal.confirm(&mail.token()).await.status, 204, "its link works");
    let form = json!({"email": TED, "first_name": "Ted", "last_name": "Dale"});
    world.portal.post("/api/v1/sites/1001-ACME/accounts", Some(&world.bill.access), &form).await;
    let ted = world.account_id(TED).await;
    let answer = world.act(&ted, "resend", "Please look again").await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let token = world.portal.last_mail(TED).await.token();
    let joined = world.portal.post("/api/v1/sites/join", None, &json!({ "token": token })).await;
    assert_eq!(joined.status, 204);
}
