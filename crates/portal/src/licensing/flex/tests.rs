//! What flex contracts promise, over HTTP.

use crate::core::caller::Role;
use crate::testing::{Answer, Portal, Tokens};
use serde_json::{Value, json};

const GEN: &str = "gen@globex.example";
const CONTRACT: &str = "4500000003-1";

async fn globex() -> (Portal, Tokens) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let member = portal.signed_in(GEN).await;
    (portal, member)
}

async fn draw(portal: &Portal, who: &Tokens, sku: &str, quantity: i64) -> Answer {
    let form = json!({"sku": sku, "quantity": quantity, "details": {"host_id": "host-1"}});
    portal.transact(&format!("/api/v1/flex/{CONTRACT}/draws"), who, &form).await
}

async fn return_licenses(portal: &Portal, who: &Tokens, draw_id: &str, quantity: i64) -> Answer {
    let path = format!("/api/v1/flex/{CONTRACT}/draws/{draw_id}/return");
    portal.transact(&path, who, &json!({ "quantity": quantity })).await
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value}")).to_owned()
}

async fn remaining(portal: &Portal, who: &Tokens, sku: &str) -> i64 {
    let answer = portal.get("/api/v1/flex", Some(&who.access)).await.json();
    let pools = answer["contracts"][0]["pools"].as_array().expect("pools").clone();
    pools.iter().find(|pool| pool["sku"] == sku).expect("a pool")["remaining"].as_i64().expect("a number")
}

#[tokio::test]
async fn licenses_are_drawn_down_and_the_pool_is_live() {
    let (portal, member) = globex().await;
    assert_eq!(remaining(&portal, &member, "BE-11D-SBS").await, 40);
    let drawn = draw(&portal, &member, "BE-11D-SBS", 15).await;
    assert_eq!(drawn.status, 200, "{}", drawn.text());
    let body = drawn.json();
    assert_eq!((&body["pool"]["remaining"], &body["license"]["quantity"]), (&json!(25), &json!(15)));
    assert_eq!(remaining(&portal, &member, "BE-11D-SBS").await, 25);
    let licenses = portal.documents(&member, "license").await;
    let license = &licenses[&text(&body["license"]["license_id"])];
    assert_eq!((&license["owner_name"], &license["host_id"]), (&json!("Bill Archer"), &json!("host-1")));
    let entitlements = portal.documents(&member, "entitlement").await;
    let made = &entitlements[&text(&body["license"]["entitlement_id"])];
    assert_eq!(
        (&made["origin"], &made["ends_on"]),
        (&json!("drawn"), &json!("2029-01-31")),
        "the contract's term"
    );
    let pools =
        portal.documents(&member, "flex").await.remove(CONTRACT).expect("the contract")["pools"].clone();
    assert_eq!(pools[0]["remaining"], 25, "the mirror has it too");
    let mirrored =
        portal.documents(&member, "draw").await.remove(&text(&body["draw_id"])).expect("the draw-down");
    assert_eq!(
        (&mirrored["quantity"], &mirrored["serial_number"]),
        (&json!(15), &body["license"]["serial_number"])
    );
    let serial = text(&body["license"]["serial_number"]);
    assert_eq!(portal.last_mail(GEN).await.subject, format!("Licenses drawn down: {serial}"));
}

#[tokio::test]
async fn a_pool_says_what_drawing_from_it_asks_for() {
    let (portal, member) = globex().await;
    portal.policy("asks", json!({"rule": "registration", "host_id": "required", "san": "optional"})).await;
    let path = format!("/api/v1/flex/{CONTRACT}");
    let pool = portal.get(&path, Some(&member.access)).await.json()["contract"]["pools"][0].clone();
    let required = json!({"detail": "host_id", "required": true});
    assert!(pool["asks"].as_array().expect("what it asks for").contains(&required), "{pool}");
    let none = json!({"sku": pool["sku"], "quantity": 1, "details": {}});
    assert_eq!(
        portal.transact(&format!("{path}/draws"), &member, &none).await.code(),
        "422 invalid-fields",
        "and that is what it insists on"
    );
}

#[tokio::test]
async fn what_can_not_be_drawn_says_why() {
    let (portal, member) = globex().await;
    let too_many = draw(&portal, &member, "BE-11D-SBS", 41).await;
    assert_eq!(
        (too_many.code(), too_many.json()["params"]["remaining"].clone()),
        ("409 pool-exhausted".into(), json!("40"))
    );
    assert_eq!(draw(&portal, &member, "BE-11D-SBS", 0).await.code(), "422 invalid-fields");
    assert_eq!(draw(&portal, &member, "BE-11D-SBS", i64::MIN).await.code(), "422 invalid-fields");
    assert_eq!(draw(&portal, &member, "BE-11D-SBS", i64::MAX).await.code(), "409 pool-exhausted");
    assert_eq!(draw(&portal, &member, "BE-10D-SBS", 1).await.code(), "422 pool-missing");
    // The partner sees the contract and draws nothing from it unless it manages; a stranger sees none.
    let mary = portal.signed_in("mary@skynet.example").await;
    assert_eq!(draw(&portal, &mary, "BE-11D-SBS", 1).await.code(), "403 not-delegated");
    let bill = portal.signed_in("bill@acme.example").await;
    assert_eq!(draw(&portal, &bill, "BE-11D-SBS", 1).await.code(), "404 not-found");
    portal.clock.forward(chrono::TimeDelta::days(3 * 366));
    let member = portal.sign_in(GEN).await;
    assert_eq!(draw(&portal, &member, "BE-11D-SBS", 1).await.code(), "403 flex-not-current");
    assert_eq!(portal.column("SELECT id FROM flex_draw").await.len(), 0, "nothing of what was refused stays");
}

// D6: the contract holds through its last day where the customer is.
#[tokio::test]
async fn a_contract_holds_until_the_day_is_over_at_the_customer() {
    let (portal, _) = globex().await;
    let at = async |portal: &Portal, moment: &str| {
        let moment: chrono::DateTime<chrono::Utc> = moment.parse().expect("a moment");
        let now = crate::core::clock::Clock::now(&*portal.clock);
        portal.clock.forward(moment - now);
        let member = portal.sign_in(GEN).await;
        draw(portal, &member, "BE-11D-SBS", 1).await.code()
    };
    // The contract ends on 2029-01-31; Globex is in Tokyo.
    assert_eq!(at(&portal, "2029-01-31T14:59:00Z").await, "200");
    assert_eq!(at(&portal, "2029-01-31T15:00:00Z").await, "403 flex-not-current", "February in Tokyo");
    let site = |zone: &str, country: &str| {
        let site = json!({
            "record": "site", "support_id": "1003-GLOB", "name": "Globex Corp", "customer_numbers": ["111111111"],
            "address": {"line1": "", "city": "", "country": country}, "region": "JP", "time_zone": zone,
            "administrators": [], "members": [GEN],
        });
        let mut site = site;
        if zone.is_empty() {
            site.as_object_mut().expect("an object").remove("time_zone");
        }
        site.to_string()
    };
    portal.import(&site("America/Los_Angeles", "JP")).await;
    assert_eq!(at(&portal, "2029-02-01T07:59:00Z").await, "200", "January in Los Angeles");
    assert_eq!(at(&portal, "2029-02-01T08:00:00Z").await, "403 flex-not-current");
    portal.import(&site("", "Nowhere")).await;
    assert_eq!(at(&portal, "2029-02-01T11:59:00Z").await, "200", "January somewhere");
    assert_eq!(at(&portal, "2029-02-01T12:00:00Z").await, "403 flex-not-current");
}

#[tokio::test]
async fn many_who_draw_at_once_never_overdraw_a_pool() {
    let (portal, member) = globex().await;
    let tries = (0..24).map(|_| async { draw(&portal, &member, "BE-11D-SBS", 3).await.code() });
    let outcomes = futures::future::join_all(tries).await;
    let drawn = outcomes.iter().filter(|outcome| *outcome == "200").count();
    assert_eq!(drawn, 13, "13 times 3 of 40: {outcomes:?}");
    assert!(
        outcomes.iter().all(|outcome| outcome == "200" || outcome == "409 pool-exhausted"),
        "{outcomes:?}"
    );
    assert_eq!(remaining(&portal, &member, "BE-11D-SBS").await, 1);
    // The last seat: of two at once exactly one gets it.
    let (a, b) =
        tokio::join!(draw(&portal, &member, "BE-11D-SBS", 1), draw(&portal, &member, "BE-11D-SBS", 1));
    let mut both = [a.code(), b.code()];
    both.sort();
    assert_eq!(both, ["200", "409 pool-exhausted"]);
    assert_eq!(remaining(&portal, &member, "BE-11D-SBS").await, 0);
}

#[tokio::test]
async fn what_was_drawn_comes_back_in_part_or_whole_while_the_policy_allows_it() {
    let (portal, member) = globex().await;
    let drawn = draw(&portal, &member, "BE-11D-SBS", 10).await.json();
    let (draw_id, license) = (text(&drawn["draw_id"]), text(&drawn["license"]["license_id"]));
    let file = format!("/api/v1/licenses/{license}/file");
    let back = return_licenses(&portal, &member, &draw_id, 4).await;
    assert_eq!(back.status, 200, "{}", back.text());
    let body = back.json();
    assert_eq!((&body["pool"]["remaining"], &body["license"]["quantity"]), (&json!(34), &json!(6)));
    assert_eq!((&body["draw"]["returned"], &body["draw"]["return_by"]), (&json!(4), &json!("2026-12-21")));
    assert_eq!(body["license"]["keys"], drawn["license"]["keys"], "a key that means nothing stays");
    let public =
        licet_license_file::public_key_from_hex(&portal.state.keys.license_public_hex()).expect("a key");
    let signed = portal.get(&file, Some(&member.access)).await;
    assert_eq!(licet_license_file::verify(&signed.bytes, &public).expect("genuine").quantity, 6);
    assert_eq!(return_licenses(&portal, &member, &draw_id, 7).await.code(), "422 invalid-fields");
    let whole = return_licenses(&portal, &member, &draw_id, 6).await.json();
    assert_eq!((&whole["pool"]["remaining"], &whole["license"]), (&json!(40), &Value::Null));
    let kept = portal.documents(&member, "license").await.remove(&license).expect("kept, for its history");
    assert_eq!((&kept["state"], &kept["keys"]), (&json!("returned"), &json!([])));
    assert_eq!(portal.get(&file, Some(&member.access)).await.code(), "404 no-license-file");
    assert_eq!(return_licenses(&portal, &member, &draw_id, 1).await.code(), "422 invalid-fields");
    let late = text(&draw(&portal, &member, "BE-11D-SBS", 1).await.json()["draw_id"]);
    portal.clock.forward(chrono::TimeDelta::days(31));
    let member = portal.sign_in(GEN).await;
    assert_eq!(return_licenses(&portal, &member, &late, 1).await.code(), "403 return-too-late");
    portal.policy("never", json!({"rule": "flex_return", "days": null})).await;
    assert_eq!(return_licenses(&portal, &member, &late, 1).await.code(), "403 return-never");
}

#[tokio::test]
async fn a_level_decides_who_returns_and_who_names_users() {
    let (portal, member) = globex().await;
    let users = "/api/v1/sites/1003-GLOB/users";
    assert_eq!(portal.get(users, Some(&member.access)).await.code(), "403 level-too-low");
    portal.add_account("care@vendor.example", Role::Care).await;
    let care = portal.sign_in("care@vendor.example").await;
    let name = async |who: &Tokens, email: &str, level: Value| {
        let request = portal.request(reqwest::Method::PUT, users, Some(&who.access));
        portal.send(request.json(&json!({"email": email, "level": level}))).await
    };
    // Globex has no administrator: customer care names the first super user.
    assert_eq!(name(&care, "nobody@globex.example", json!("super")).await.code(), "422 invalid-fields");
    assert_eq!(name(&care, GEN, json!("super")).await.status, 200);
    assert_eq!(
        portal.get("/api/v1/flex", Some(&member.access)).await.json()["contracts"][0]["level"],
        "super"
    );
    let invite = json!({"email": "kenji@globex.example", "first_name": "Kenji", "last_name": "Sato"});
    let answer = portal.post("/api/v1/sites/1003-GLOB/accounts", Some(&member.access), &invite).await;
    assert_eq!(answer.status, 202, "{}", answer.text());
    let token = portal.last_mail("kenji@globex.example").await.token();
    let password = json!({"token": token, "password": crate::testing::PASSWORD, "password_again": crate::testing::PASSWORD});
    assert_eq!(portal.post("/api/v1/password/reset", None, &password).await.status, 204);
    let kenji = portal.sign_in("kenji@globex.example").await;
    let drawn = text(&draw(&portal, &member, "BE-11D-SBS", 2).await.json()["draw_id"]);
    assert_eq!(return_licenses(&portal, &kenji, &drawn, 1).await.code(), "403 level-too-low");
    assert_eq!(name(&kenji, "kenji@globex.example", json!("super")).await.code(), "403 level-too-low");
    let named = name(&member, "kenji@globex.example", json!("configuration")).await.json();
    let of =
        |email: &str| named["users"].as_array().expect("users").iter().find(|u| u["email"] == email).cloned();
    assert_eq!(of("kenji@globex.example").expect("Kenji")["name"], "Kenji Sato");
    assert_eq!(return_licenses(&portal, &kenji, &drawn, 1).await.status, 200);
    let bill = portal.signed_in("bill@acme.example").await;
    assert_eq!(portal.get(users, Some(&bill.access)).await.code(), "404 not-found");
}

#[tokio::test]
async fn an_invitation_works_once_and_tells_nobody_whether_there_was_an_account() {
    let (portal, _) = globex().await;
    let bill = portal.signed_in("bill@acme.example").await;
    let invite = async |email: &str| {
        let form = json!({"email": email, "first_name": "Ann", "last_name": "Lee", "language": "fr", "level": "super"});
        portal.post("/api/v1/sites/1001-ACME/accounts", Some(&bill.access), &form).await
    };
    let fresh = invite("ann@acme.example").await;
    let known = invite(GEN).await;
    assert_eq!((fresh.status, &fresh.bytes), (known.status, &known.bytes));
    let mail = portal.last_mail("ann@acme.example").await;
    assert!(mail.raw.contains("Choisir un mot de passe"), "{}", mail.raw);
    let closed = json!({"email": "ann@acme.example", "password": ""});
    assert_eq!(portal.post("/api/v1/session", None, &closed).await.code(), "401 wrong-credentials");
    let password = crate::testing::PASSWORD;
    let form = json!({"token": mail.token(), "password": password, "password_again": password});
    assert_eq!(portal.post("/api/v1/password/reset", None, &form).await.status, 204);
    assert_eq!(portal.post("/api/v1/password/reset", None, &form).await.code(), "410 link-expired");
    let ann = portal.sign_in("ann@acme.example").await;
    assert!(!portal.documents(&ann, "entitlement").await.is_empty(), "she sees what Acme sees");
    let told = portal.last_mail(GEN).await;
    assert_eq!(told.subject, "Bill Archer invites you to Acme Inc");
    let gen_ = portal.sign_in(GEN).await;
    let seen = portal.documents(&gen_, "site").await;
    assert!(!seen.contains_key("1001-ACME"), "nobody belongs to a site before they accept");
    assert_eq!(invite("no address").await.code(), "422 invalid-fields");
}

#[tokio::test]
async fn the_statement_adds_up_by_product_and_month() {
    let (portal, member) = globex().await;
    draw(&portal, &member, "SEP-12-SUB", 100).await;
    let drawn = text(&draw(&portal, &member, "BE-11D-SBS", 10).await.json()["draw_id"]);
    portal.clock.forward(chrono::TimeDelta::days(20));
    let member = portal.sign_in(GEN).await;
    return_licenses(&portal, &member, &drawn, 4).await;
    draw(&portal, &member, "SEP-12-SUB", 50).await;
    let path = format!("/api/v1/flex/{CONTRACT}/statement");
    let statement = portal.get(&path, Some(&member.access)).await.json();
    let row = |line: &Value| {
        let number = |name: &str| line[name].as_i64().expect("a number");
        (
            text(&line["month"]),
            text(&line["sku"]),
            number("drawn"),
            number("returned"),
            number("out"),
            number("remaining"),
        )
    };
    let rows: Vec<_> = statement["lines"].as_array().expect("lines").iter().map(row).collect();
    let expected = |month: &str, sku: &str, drawn, returned, out, remaining| {
        (month.to_owned(), sku.to_owned(), drawn, returned, out, remaining)
    };
    assert_eq!(
        rows,
        [
            expected("2026-11", "BE-11D-SBS", 10, 0, 10, 30),
            expected("2026-11", "SEP-12-SUB", 100, 0, 100, 900),
            expected("2026-12", "BE-11D-SBS", 0, 4, 6, 34),
            expected("2026-12", "SEP-12-SUB", 50, 0, 150, 850),
        ]
    );
    let csv = portal.get(&format!("{path}.csv?from=2026-12"), Some(&member.access)).await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let text = csv.text();
    let lines: Vec<_> =
        text.strip_prefix('\u{feff}').expect("D15: a byte order mark").lines().map(str::to_owned).collect();
    assert_eq!(lines[0], "month,sku,product_name,drawn,returned,out,remaining");
    assert_eq!((lines.len(), lines[2].ends_with(",50,0,150,850")), (3, true), "{lines:?}");
    assert_eq!(
        portal.get(&format!("{path}?from=soon"), Some(&member.access)).await.code(),
        "400 bad-request"
    );
}

#[tokio::test]
async fn a_revision_that_makes_a_pool_smaller_leaves_what_is_out_and_nothing_negative() {
    let (portal, member) = globex().await;
    draw(&portal, &member, "BE-11D-SBS", 10).await;
    let feed = include_str!("../../../../../tests/fixtures/acme.ndjson");
    let order = feed.lines().find(|line| line.contains("\"4500000003\"")).expect("the order");
    let mut order: Value = serde_json::from_str(order).expect("JSON");
    order["revision"] = json!(2);
    order["lines"][0]["flex_pool"] = json!([{"sku": "BE-11D-SBS", "quantity": 6}]);
    portal.import(&order.to_string()).await;
    let contract = portal.get("/api/v1/flex", Some(&member.access)).await.json()["contracts"][0].clone();
    assert_eq!(contract["pools"].as_array().expect("pools").len(), 1, "an unused pool that is gone is gone");
    assert_eq!((&contract["pools"][0]["drawn"], &contract["pools"][0]["remaining"]), (&json!(10), &json!(0)));
    assert_eq!(draw(&portal, &member, "BE-11D-SBS", 1).await.code(), "409 pool-exhausted");
}
