//! What delegation promises, over HTTP.

use crate::records::rights::tests::{BILL, MARY, TED, move_it};
use crate::testing::{Answer, Portal, Tokens};
use chrono::TimeDelta;
use reqwest::Method;
use serde_json::{Value, json};

const MANY: &str = "/api/v1/licenses/register-many";
const SERIAL: &str = "B0000000001";

struct World {
    portal: Portal,
    bill: Tokens,
    mary: Tokens,
}

async fn world() -> World {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    let mary = portal.signed_in(MARY).await;
    World { portal, bill, mary }
}

impl World {
    async fn set(&self, who: &Tokens, level: &str, ends_on: Option<&str>) -> Answer {
        let form = json!({"reseller": "2001-SKYN", "level": level, "ends_on": ends_on});
        let path = "/api/v1/sites/1001-ACME/partners";
        self.portal.send(self.portal.request(Method::PUT, path, Some(&who.access)).json(&form)).await
    }

    async fn register(&self, serial: &str) -> Value {
        let form = json!({"registrations": [{"serial_number": serial}], "on_behalf": {}});
        self.portal.transact(MANY, &self.mary, &form).await.json()["results"][0].clone()
    }

    async fn order(&self, who: &Tokens) -> Value {
        self.portal.documents(who, "order").await.remove("4500000001").expect("the order")
    }
}

fn license_id(result: &Value) -> String {
    result["license"]["license_id"].as_str().unwrap_or_else(|| panic!("no license: {result}")).to_owned()
}

#[tokio::test]
async fn a_customer_sees_its_resellers_and_says_what_each_may_do() {
    let world = world().await;
    let path = "/api/v1/sites/1001-ACME/partners";
    let all = world.portal.get(path, Some(&world.bill.access)).await.json();
    let names: Vec<_> = all["partners"].as_array().expect("a list").iter().map(|one| &one["name"]).collect();
    assert_eq!(names, ["Cyberdyne Resale", "Skynet"]);
    assert_eq!((&all["partners"][1]["level"], &all["may_change"]), (&json!("register"), &json!(true)));
    assert_eq!(
        world.set(&world.mary, "manage", None).await.code(),
        "404 not-found",
        "not for the partner to say"
    );
    let after = world.set(&world.bill, "manage", Some("2027-01-31")).await.json();
    assert_eq!(after["partners"][1]["ends_on"], "2027-01-31");
    assert_eq!(after["partners"][1]["set_by"], "Bill Archer");
    assert_eq!(
        world.set(&world.bill, "manage", Some("2020-01-31")).await.json()["fields"][0]["field"],
        "ends_on"
    );
    let mail = world.portal.last_mail(MARY).await;
    assert!(mail.subject.contains("Skynet") && mail.subject.contains("Acme Inc"), "{}", mail.subject);
    let partner = world.order(&world.mary).await["partner"].clone();
    assert_eq!(
        partner,
        json!({"level": "manage", "ends_on": "2027-01-31"}),
        "the partner sees it, offline too"
    );
}

#[tokio::test]
async fn what_was_withdrawn_is_refused_in_words_and_masked_until_it_is_given_again() {
    let world = world().await;
    let made = world.register(SERIAL).await;
    let id = license_id(&made);
    assert_eq!(world.set(&world.bill, "none", None).await.status, 200);
    let refused = world.register("B0000000003").await;
    assert_eq!(refused["error"]["code"], "not-delegated", "{refused}");
    let found = &world.portal.documents(&world.mary, "license").await[&id];
    assert_eq!(found["access"], "view");
    let key = made["license"]["keys"][0].as_str().expect("a key");
    assert!(!found.to_string().contains(key), "masked: {found}");
    let file = world.portal.get(&format!("/api/v1/licenses/{id}/file"), Some(&world.mary.access)).await;
    assert_eq!(file.code(), "403 keys-not-shared");
    assert_eq!(move_it(&world.portal, &world.mary, &id, "NEW").await.code(), "403 not-delegated");
    let addresses = world.portal.documents(&world.mary, "address").await;
    assert!(!addresses.keys().any(|id| id.starts_with("123456789/")), "nor where things are: {addresses:?}");
    let number = json!({"customer_number": "123456789", "order_number": "4500000001"});
    let again = world.portal.transact("/api/v1/account/customer-numbers", &world.mary, &number).await;
    assert_eq!(again.code(), "403 not-delegated", "no way around by the number of an order");
    let certificate =
        json!({"registrations": [{"serial_number": "B0000000003", "order_number": "4500000001"}]});
    let answer = world.portal.transact(MANY, &world.mary, &certificate).await.json();
    assert_eq!(answer["results"][0]["error"]["code"], "not-delegated");
    let serials = world.portal.documents(&world.bill, "entitlement").await.len();
    assert!(serials > 0, "the customer sees all as before");
    assert_eq!(world.set(&world.bill, "register", None).await.status, 200);
    let found = &world.portal.documents(&world.mary, "license").await[&id];
    assert!(found.to_string().contains(key), "{found}");
    assert!(world.register("B0000000003").await["license"].is_object());
}

#[tokio::test]
async fn a_partner_moves_licenses_only_while_it_manages() {
    let world = world().await;
    let form = json!({"serial_number": SERIAL, "host_id": "OLD"});
    let made = world.portal.transact("/api/v1/licenses/register", &world.bill, &form).await.json();
    let id = made["license_id"].as_str().expect("an id").to_owned();
    assert_eq!(move_it(&world.portal, &world.mary, &id, "A").await.code(), "403 not-delegated");
    world.set(&world.bill, "manage", Some("2026-11-30")).await;
    let moved = move_it(&world.portal, &world.mary, &id, "A").await;
    assert_eq!(moved.status, 200, "{}", moved.text());
    let mail = world.portal.last_mail(BILL).await;
    assert!(mail.subject.contains(SERIAL), "the customer is told: {}", mail.subject);
    let history = world.portal.documents(&world.bill, "license").await[&id]["history"][0].clone();
    assert_eq!((&history["event"], &history["on_behalf_by"]), (&json!("rehosted"), &json!("Skynet")));
    world.portal.clock.forward(TimeDelta::days(12));
    let mary = world.portal.sign_in(MARY).await;
    assert_eq!(move_it(&world.portal, &mary, &id, "B").await.code(), "403 not-delegated", "its time is over");
}

#[tokio::test]
async fn a_partner_asks_and_the_administrators_decide() {
    let world = world().await;
    let form = json!({"form": {"kind": "delegation", "support_id": "1001-ACME", "reseller": "2001-SKYN",
        "level": "manage", "ends_on": "2027-06-30", "reason": "You asked us to"}});
    let ted = world.portal.signed_in(TED).await;
    let stranger = world.portal.transact("/api/v1/requests", &ted, &form).await;
    assert_eq!(stranger.json()["fields"][0]["field"], "reseller");
    let asked = world.portal.transact("/api/v1/requests", &world.mary, &form).await;
    assert_eq!(asked.status, 200, "{}", asked.text());
    let id = asked.json()["request_id"].as_str().expect("an id").to_owned();
    let path = format!("/api/v1/requests/{id}/acts");
    let own = world.portal.transact(&path, &world.mary, &json!({"act": "approve"})).await;
    assert_eq!(own.code(), "403 forbidden");
    let done = world.portal.transact(&path, &world.bill, &json!({"act": "approve"})).await;
    assert_eq!(done.json()["state"], "approved", "{}", done.text());
    assert_eq!(world.order(&world.mary).await["partner"]["level"], "manage");
}

#[tokio::test]
async fn keys_that_a_partner_got_say_whether_they_were_delivered() {
    let world = world().await;
    let id = license_id(&world.register(SERIAL).await);
    let license = world.portal.documents(&world.mary, "license").await.remove(&id).expect("the license");
    assert_eq!((&license["acted_by_site"], &license["delivered"]), (&json!("Skynet"), &Value::Null));
    let form = json!({"licenses": [id], "to": BILL});
    let sent = world.portal.transact("/api/v1/deliveries/mail", &world.mary, &form).await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    let license = world.portal.documents(&world.mary, "license").await.remove(&id).expect("the license");
    assert_eq!(license["delivered"]["to"], BILL);
    world.portal.clock.forward(TimeDelta::hours(1));
    let bill = world.portal.sign_in(BILL).await;
    assert_eq!(move_it(&world.portal, &bill, &id, "NEW").await.status, 200);
    let mary = world.portal.sign_in(MARY).await;
    let license = world.portal.documents(&mary, "license").await.remove(&id).expect("the license");
    assert_eq!(license["delivered"], Value::Null, "the keys of the new host were not");
}

#[tokio::test]
async fn whoever_holds_the_certificate_registers_and_the_customer_is_told() {
    let world = world().await;
    let fay = world.portal.signed_in("fay@farmfoods.example").await;
    let check = async |order: &str| {
        let form = json!({"serial_numbers": [SERIAL], "order_number": order});
        world.portal.post("/api/v1/licenses/check", Some(&fay.access), &form).await.json()["checks"][0]
            .clone()
    };
    assert_eq!(check("4500000002").await["verdict"], "unknown");
    let found = check(" 4500000001 ").await;
    assert_eq!(found["verdict"], "ok");
    assert_eq!((&found["found"]["by_certificate"], &found["found"]["site_name"]), (&json!(true), &json!("")));
    assert_eq!(found["found"]["customer_number"], "", "whose it is is not told");
    let form = |order: &str| json!({"registrations": [{"serial_number": SERIAL, "order_number": order}]});
    let wrong = world.portal.transact(MANY, &fay, &form("4500000002")).await.json();
    assert_eq!(wrong["results"][0]["error"]["code"], "serial-unknown");
    let made = world.portal.transact(MANY, &fay, &form("4500000001")).await.json();
    let id = license_id(&made["results"][0]);
    assert_eq!(world.portal.documents(&fay, "license").await[&id]["access"], "full");
    assert!(world.portal.last_mail(BILL).await.subject.contains(SERIAL));
    assert_eq!(check("4500000001").await["verdict"], "registered");
    let again = world.portal.transact(MANY, &world.bill, &form("4500000001")).await.json();
    assert_eq!(again["results"][0]["error"]["code"], "already-registered", "once");
}

#[tokio::test]
async fn certificates_are_not_guessed() {
    let world = world().await;
    let fay = world.portal.signed_in("fay@farmfoods.example").await;
    let mut codes = Vec::new();
    for n in 0..25 {
        let form = json!({"serial_numbers": [SERIAL], "order_number": format!("46{n:08}")});
        codes.push(world.portal.post("/api/v1/licenses/check", Some(&fay.access), &form).await.code());
    }
    assert_eq!((codes[0].as_str(), codes[24].as_str()), ("200", "429 rate-limited"), "{codes:?}");
    let form = json!({"registrations": [{"serial_number": SERIAL, "order_number": "4699999999"}]});
    let refused = world.portal.transact(MANY, &fay, &form).await;
    assert_eq!(refused.code(), "429 rate-limited", "nor by registering");
}
