//! What people write: who may, who sees it, what fits.

use crate::changes::{FOUR, ONE, sequence};
use crate::mirror::{Mirror, PASSWORD, based, comment, key, note, slot};
use crate::worked_example::{ACME, portal};
use licet_domain::Access;
use licet_domain::slots::{LONGEST_NOTES, LONGEST_SETTING, MOST_FIELDS, MOST_SLOTS, MOST_TAGS};
use licet_portal::core::clock::Clock;
use licet_portal::documents::publishing;
use licet_portal::records::rights;
use licet_portal::store::Tx;
use licet_protocol::account::Profile;
use licet_protocol::feed::Record;
use licet_protocol::sync::LONGEST_LINE;
use licet_testkit::{TestPortal, feed};
use serde_json::{Value, json};
use std::time::Duration;

/// Acme's own, from another reseller than Mary's.
const NINE: &str = "4500000005-1";
const TWO: &str = "4500000001-2";

fn new_field(n: u64, id: &str, name: &str, kind: &str) -> Value {
    let set = json!({"name": {"value": name, "base": 0}, "kind": {"value": kind, "base": 0}});
    json!({"key": key(n), "kind": "field", "id": id, "set": set})
}

fn change(n: u64, kind: &str, id: &str, set: &Value) -> Value {
    json!({"key": key(n), "kind": kind, "id": id, "set": set})
}

/// Skynet's writing on an entitlement of another customer, by the id of its annotation.
fn of_skynet(entitlement: &str) -> String {
    format!("{entitlement}/s:2001-SKYN")
}

/// What of a mirror says any of these, by kind and id.
fn saying<'m>(mirror: &'m Mirror, canaries: &[&str]) -> Vec<&'m (String, String)> {
    let says = |body: &Value| canaries.iter().any(|canary| body.to_string().contains(canary));
    mirror.rows.iter().filter(|(_, body)| says(body)).map(|(name, _)| name).collect()
}

#[tokio::test]
async fn rule_9_what_a_sites_people_wrote_comes_and_goes_with_a_full_share_from_a_member() {
    let portal = portal().await;
    let id_of_bill = portal.account("bill@acme.example", PASSWORD).await;
    let bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    let account = portal.account("sue@elsewhere.example", PASSWORD).await;
    let mut sue = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    sue.catch_up().await;
    bill.push(&[note(1, ONE, slot("notes", "In room 12")), comment(2, ONE, "Checked")]).await;
    assert!(sue.changes().await.is_empty(), "nobody hears of what they can't see");
    for access in [Access::View, Access::Keys, Access::Full] {
        // An owner who is no member of the site has nothing of what its members wrote to share.
        let share = portal.share(ONE, &account, access).await;
        sue.catch_up().await;
        assert_eq!(sue.numbers(), [1]);
        assert_eq!(saying(&sue, &["In room 12", "Checked"]), Vec::<&(String, String)>::new(), "{access:?}");
        portal.end_share(&share).await;
    }
    sue.catch_up().await;
    let share = portal.share_in_full(&id_of_bill, ONE, &account).await;
    let came = sue.changes().await;
    assert!(came.contains(&format!("put annotation {ONE}")), "{came:?}");
    assert!(came.contains(&format!("put comment {}", key(2))), "{came:?}");
    bill.push_one(comment(3, ONE, "Checked again")).await;
    assert_eq!(sue.changes().await, [format!("put comment {}", key(3))]);
    portal.end_share(&share).await;
    let gone = sue.changes().await;
    let is_gone = |line: &String| line.starts_with("hide ") || line.starts_with("drop share ");
    let told = |line: &String| line.starts_with("put notice ");
    assert!(gone.iter().all(|line| is_gone(line) || told(line)), "{gone:?}");
    assert!(sue.ids("annotation").is_empty() && sue.ids("comment").is_empty());
    assert!(
        !sue.rows.keys().any(|(kind, _)| kind != "product" && kind != "release" && kind != "notice"),
        "{:?}",
        sue.rows.keys()
    );
}

#[tokio::test]
async fn each_party_reads_its_own_and_the_customer_reads_neither_the_partners_nor_an_installers() {
    let portal = portal().await;
    let account = portal.account("sue@elsewhere.example", PASSWORD).await;
    portal.share(ONE, &account, Access::View).await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut lee = Mirror::colleague_of_bill(&portal).await;
    let mut mary = Mirror::of(&portal, "mary@skynet.example").await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    let mut sue = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    let id_of_ted = portal.account_id("ted@data.example").await;
    let parties = [
        (&bill, ONE.to_owned(), "OF-ACME"),
        (&mary, of_skynet(ONE), "OF-SKYNET"),
        (&ted, format!("{ONE}/a:{id_of_ted}"), "OF-TED"),
        (&sue, format!("{ONE}/a:{account}"), "OF-SUE"),
    ];
    for (n, (mirror, id, text)) in (0..).zip(&parties) {
        let said = [note(10 * n, id, slot("notes", *text)), comment(10 * n + 1, id, text)];
        for outcome in mirror.push(&said).await {
            assert_eq!(outcome["status"], 200, "{text}: {outcome}");
        }
    }
    let (all, ids) = (parties.clone().map(|(_, _, text)| text), parties.map(|(_, id, _)| id));
    for (mirror, own) in [(&mut bill, 0), (&mut lee, 0), (&mut mary, 1), (&mut ted, 2), (&mut sue, 3)] {
        mirror.catch_up().await;
        assert_eq!(mirror.ids("annotation"), [ids[own].as_str()]);
        assert_eq!(saying(mirror, &[all[own]]).len(), 2, "the note and the comment of {}", all[own]);
        let others: Vec<&str> = all.iter().filter(|text| **text != all[own]).copied().collect();
        assert_eq!(saying(mirror, &others), Vec::<&(String, String)>::new(), "beside {}", all[own]);
        // Nobody writes for a party that isn't theirs, whatever they see of the entitlement.
        for id in ids.iter().filter(|id| **id != ids[own]) {
            let named = if *id == ONE { format!("{ONE}/s:1001-ACME") } else { id.clone() };
            let refused = mirror.push_one(note(100 + own as u64 * 10, &named, slot("notes", "x"))).await;
            assert_ne!(refused["status"], 200, "{named}: {refused}");
        }
    }
    let belongs_to = &bill.document("annotation", ONE)["belongs_to"];
    assert_eq!(*belongs_to, json!({"site": {"support_id": "1001-ACME", "name": "Acme Inc"}}));
    let membership = |mirror: &Mirror, site: &str| mirror.document("site", site)["membership"].clone();
    assert_eq!(
        (membership(&bill, "1001-ACME"), membership(&mary, "1001-ACME")),
        (json!("member"), json!("none"))
    );
}

// What an app that knows no parties writes on another customer's entitlement is told to nobody whom it doesn't name.
#[tokio::test]
async fn what_an_older_app_of_a_partner_writes_is_its_authors_alone() {
    let portal = portal().await;
    let mut mary = Mirror::of(&portal, "mary@skynet.example").await;
    portal.join_site("2001-SKYN", "mike@skynet.example").await;
    let mut mike = Mirror::of(&portal, "mike@skynet.example").await;
    assert_eq!(mary.push_one(note(1, ONE, slot("notes", "PLAIN"))).await["status"], 200);
    mary.catch_up().await;
    mike.catch_up().await;
    assert_eq!(saying(&mary, &["PLAIN"]).len(), 1);
    assert!(saying(&mike, &["PLAIN"]).is_empty());
}

/// The order of #1 to #3, in a revision that another customer has.
fn moved(revision: i64, support_id: &str, buyer: &str) -> String {
    let order = ACME.lines().find(|line| line.contains("\"order_number\": \"4500000001\"")).unwrap();
    let Record::Order(mut order) = serde_json::from_str(order).unwrap() else { unreachable!() };
    order.revision = revision;
    order.end_customer.support_id = support_id.to_owned();
    order.end_customer.contacts = vec![feed::contact(buyer)];
    feed::ndjson([Record::Order(order)])
}

// S16
#[tokio::test]
async fn s16_an_order_that_moves_to_another_customer_takes_nothing_that_people_wrote_along() {
    let portal = portal().await;
    let field = uuid::Uuid::new_v4().to_string();
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut mary = Mirror::of(&portal, "mary@skynet.example").await;
    let mut fay = Mirror::of(&portal, "fay@farmfoods.example").await;
    let canaries = ["NOTE-OF-ACME", "TAG-OF-ACME", "FIELD-OF-ACME", "VALUE-OF-ACME", "COMMENT-OF-ACME"];
    let set = json!({
        "notes": {"value": "NOTE-OF-ACME", "base": 0}, "tag:TAG-OF-ACME": {"value": true, "base": 0},
        format!("field:{field}"): {"value": "VALUE-OF-ACME", "base": 0},
    });
    let said = [
        new_field(1, &field, "FIELD-OF-ACME", "text"),
        note(2, ONE, set),
        comment(3, ONE, "COMMENT-OF-ACME"),
    ];
    for outcome in bill.push(&said).await {
        assert_eq!(outcome["status"], 200, "{outcome}");
    }
    mary.push_one(note(1, &of_skynet(ONE), slot("notes", "NOTE-OF-SKYNET"))).await;
    bill.catch_up().await;
    let before = bill.document("annotation", ONE).clone();

    portal.import_all(&moved(2, "1002-FARM", "fay@farmfoods.example")).await;
    for mirror in [&mut bill, &mut mary, &mut fay] {
        mirror.catch_up().await;
    }
    assert_eq!(fay.numbers(), [1, 2, 3, 4], "it is Farm Foods' now");
    assert_eq!(saying(&fay, &canaries), Vec::<&(String, String)>::new());
    let listed = fay.get("/api/v1/entitlements").await.text().await.unwrap();
    assert!(canaries.iter().all(|canary| !listed.contains(canary)), "{listed}");
    assert_eq!(fay.push_one(note(1, ONE, slot("notes", "OF-FARM"))).await["status"], 200);
    assert_eq!(mary.document("annotation", &of_skynet(ONE))["slots"]["notes"]["value"], "NOTE-OF-SKYNET");
    // Acme's own is not lost, and told to nobody else.
    let kept = bill.document("annotation", &format!("{ONE}/s:1001-ACME")).clone();
    assert_eq!(kept["slots"], before["slots"]);
    assert_eq!(saying(&mary, &canaries), Vec::<&(String, String)>::new());

    portal.import_all(&moved(3, "1001-ACME", "bill@acme.example")).await;
    bill.catch_up().await;
    fay.catch_up().await;
    assert_eq!(*bill.document("annotation", ONE), before, "it comes back as it was");
    assert_eq!(saying(&bill, &["OF-FARM"]), Vec::<&(String, String)>::new());
    let of_farm = fay.document("annotation", &format!("{ONE}/s:1002-FARM"));
    assert_eq!(of_farm["slots"]["notes"]["value"], "OF-FARM");
}

// S16
#[tokio::test]
async fn s16_a_license_whose_order_moves_keeps_its_key_and_nothing_of_the_former_customers_people_and_hosts()
{
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut fay = Mirror::of(&portal, "fay@farmfoods.example").await;
    let url = |path: &str| format!("{}/api/v1/licenses/{path}", portal.base_url());
    let post = async |path: &str, n: u64, body: Value| -> Value {
        let request = reqwest::Client::new().post(url(path)).bearer_auth(&bill.token);
        let answer = request.header("idempotency-key", key(n)).json(&body).send().await.unwrap();
        assert!(answer.status().is_success(), "{path}: {answer:?}");
        answer.json().await.unwrap()
    };
    let contact = json!({"email": "first@acme.example", "name": "FIRST-CONTACT"});
    let form = json!({"serial_number": "B0000000001", "host_id": "FIRST-HOST", "technical_contact": contact});
    let license = post("register", 1, form).await;
    let id = license["license_id"].as_str().unwrap().to_owned();
    post(&format!("{id}/rehost"), 2, json!({"host_id": "SECOND-HOST", "reason": "moved"})).await;
    let second = json!({"name": "SECOND-CONTACT", "email": "second@acme.example"});
    let edit = change(3, "license", &id, &slot("technical_contact", second));
    assert_eq!(bill.push_one(edit).await["status"], 200);
    bill.catch_up().await;
    let held = bill.document("license", &id).clone();
    assert_eq!(
        (&held["host_id"], &held["technical_contact"]["name"]),
        (&json!("SECOND-HOST"), &json!("SECOND-CONTACT"))
    );
    let canaries =
        ["FIRST-HOST", "SECOND-HOST", "FIRST-CONTACT", "SECOND-CONTACT", "first@acme", "second@acme"];

    portal.import_all(&moved(2, "1002-FARM", "fay@farmfoods.example")).await;
    fay.catch_up().await;
    let now = fay.document("license", &id);
    assert_eq!(now["keys"], held["keys"], "the key is what was bought");
    assert_eq!(saying(&fay, &canaries), Vec::<&(String, String)>::new(), "{now}");
    let history = fay.get(&format!("/api/v1/licenses/{id}/history")).await;
    assert_eq!(history.status(), 200);
    let history = history.text().await.unwrap();
    let old_key = license["keys"][0].as_str().unwrap();
    for canary in canaries.into_iter().chain([old_key]) {
        assert!(!history.contains(canary), "{canary}: {history}");
    }
    let replaced = fay.get(&format!("/api/v1/licenses/{id}/files/1")).await;
    assert_eq!(replaced.status(), 404, "the file for the former host");
    let sql = "SELECT COUNT(*) FROM license_event WHERE license_id = $1 AND event LIKE '%-left-behind'";
    let read = portal.state().store.read(move |tx| tx.query_one(sql, licet_portal::values![id]));
    assert_eq!(read.await.unwrap().unwrap().int(0).unwrap(), 2, "the vendor can still say what it was");
}

#[tokio::test]
async fn what_a_member_shared_in_full_is_read_until_they_leave_the_site() {
    let portal = portal().await;
    let acme = include_str!("../../../../tests/fixtures/acme.ndjson")
        .lines()
        .find(|line| line.contains("1001-ACME"));
    let acme = acme.expect("the site's record");
    let both = acme.replace(r#"["bill@acme.example"]"#, r#"["bill@acme.example", "lee@acme.example"]"#);
    portal.import_all(&both).await;
    let id_of_lee = portal.account("lee@acme.example", PASSWORD).await;
    let account = portal.account("sue@elsewhere.example", PASSWORD).await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    bill.push_one(note(1, ONE, slot("notes", "NOTE-OF-ACME"))).await;
    portal.share_in_full(&id_of_lee, ONE, &account).await;
    let mut sue = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    sue.catch_up().await;
    assert_eq!(saying(&sue, &["NOTE-OF-ACME"]).len(), 1);
    portal.import_all(acme).await;
    sue.catch_up().await;
    assert!(saying(&sue, &["NOTE-OF-ACME"]).is_empty(), "who left shares nothing that is the site's");
}

#[tokio::test]
async fn a_share_that_has_ended_lets_nobody_write_before_anybody_pulls() {
    let portal = portal().await;
    let account = portal.account("sue@elsewhere.example", PASSWORD).await;
    let (now, with) = (portal.clock().now(), rights::Grantee::Account(account));
    let give = move |tx: &mut Tx<'_>| {
        publishing(tx, now, |p| {
            let (ends_on, entitlements) = (Some(now.date_naive()), &[ONE]);
            let access = Access::Full;
            let share = rights::NewShare {
                id: "s",
                granted_by: rights::OPERATOR,
                with: &with,
                access,
                ends_on,
                entitlements,
            };
            rights::grant_share(p, now, &share)
        })
    };
    portal.state().store.write(give).await.unwrap();
    portal.clock().advance(chrono::TimeDelta::days(1));
    let sue = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    assert_eq!(sue.push_one(comment(1, ONE, "Late")).await["status"], 404);
}

#[tokio::test]
async fn what_was_written_on_a_line_that_goes_comes_back_with_it() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    bill.push(&[note(1, ONE, slot("notes", "Kept")), comment(2, ONE, "Kept too")]).await;
    bill.catch_up().await;
    let order = ACME.lines().find(|line| line.contains("\"order_number\": \"4500000001\"")).unwrap();
    let Record::Order(mut order) = serde_json::from_str(order).unwrap() else { unreachable!() };
    let lines = std::mem::take(&mut order.lines);
    order.revision = 2;
    portal.import_all(&feed::ndjson([Record::Order(order.clone())])).await;
    let gone = bill.changes().await;
    for line in [format!("drop annotation {ONE}"), format!("drop comment {}", key(2))] {
        assert!(gone.contains(&line), "{gone:?}");
    }
    assert_eq!(bill.push_one(note(3, ONE, slot("notes", "x"))).await["status"], 404);
    (order.revision, order.lines) = (3, lines);
    portal.import_all(&feed::ndjson([Record::Order(order)])).await;
    bill.catch_up().await;
    assert_eq!(bill.document("annotation", ONE)["slots"]["notes"]["value"], "Kept");
    assert_eq!(bill.ids("comment"), [key(2)]);
}

#[tokio::test]
async fn earlier_values_are_kept_and_the_newest_twenty_are_sent_with_who_set_them() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let profile = Profile { first_name: "Bill".into(), last_name: "Archer".into(), ..Profile::default() };
    let profile = serde_json::to_string(&profile).unwrap();
    let name =
        move |tx: &mut Tx<'_>| tx.execute("UPDATE account SET profile = $1", licet_portal::values![profile]);
    portal.state().store.write(name).await.unwrap();
    let mut base = 0;
    for n in 0..30 {
        let outcome = bill.push_one(note(n, ONE, based("notes", format!("v{n}"), base))).await;
        base = outcome["seq"].as_i64().unwrap();
    }
    bill.catch_up().await;
    let document = bill.document("annotation", ONE);
    assert_eq!(document["slots"]["notes"]["value"], "v29");
    assert_eq!(document["slots"]["notes"]["by"], "Bill Archer");
    let history = document["history"].as_array().unwrap();
    let values: Vec<_> = history.iter().map(|past| past["value"].as_str().unwrap()).collect();
    assert_eq!(values, (9..29).rev().map(|n| format!("v{n}")).collect::<Vec<_>>(), "the newest first");
    assert_eq!(history[0]["slot"], "notes");
    assert_eq!(history[0]["by"], "Bill Archer");
    let kept = portal.state().store.read(|tx| {
        tx.query_one("SELECT COUNT(*) FROM slot_history WHERE slot = $1", licet_portal::values!["notes"])
    });
    assert_eq!(kept.await.unwrap().unwrap().int(0).unwrap(), 29, "the portal keeps more than it sends");
}

#[tokio::test]
async fn a_document_stays_a_line_that_an_app_reads_whatever_is_written() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    // As long as allowed, and every character as long as can be.
    for n in 0..25 {
        let long = format!("{n}{}", "\u{1f600}".repeat(LONGEST_NOTES - 5));
        let newest = sequence(&portal).await;
        let outcome = bill.push_one(note(n, ONE, based("notes", long, newest))).await;
        assert_eq!(outcome["status"], 200, "{outcome}");
    }
    let choices: Vec<String> = (0..100).map(|n| format!("{n:03}{}", "\u{1f600}".repeat(57))).collect();
    for n in 0..MOST_FIELDS as u64 {
        let id = uuid::Uuid::new_v4().to_string();
        let mut field = new_field(100 + n, &id, "Room", "choice");
        field["set"]["choices"] = json!({"value": choices, "base": 0});
        let value = slot(&format!("field:{id}"), choices[0].as_str());
        let outcomes = bill.push(&[field, note(200 + n, ONE, value)]).await;
        assert_eq!(
            (&outcomes[0]["status"], &outcomes[1]["status"]),
            (&json!(200), &json!(200)),
            "{outcomes:?}"
        );
    }
    let page = bill.ask(None, false).await.text().await.unwrap();
    let longest = page.lines().map(str::len).max().unwrap();
    assert!(longest < LONGEST_LINE, "{longest} bytes");
    assert!(page.lines().any(|line| line.contains("\"annotation\"") && line.len() > 100_000));
}

#[tokio::test]
async fn fields_reach_others_with_their_values_and_only_so() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let mut lee = Mirror::colleague_of_bill(&portal).await;
    let id = uuid::Uuid::new_v4().to_string();
    let value = format!("field:{id}");
    let mut field = new_field(1, &id, "  Room   plan ", "choice");
    field["set"]["choices"] = json!({"value": ["Berlin", " Bonn "], "base": 0});
    field["set"]["position"] = json!({"value": 3, "base": 0});
    field["set"]["on_shared"] = json!({"value": true, "base": 0});
    assert_eq!(bill.push_one(field).await["status"], 200);
    bill.catch_up().await;
    let slots = &bill.document("field", &id)["slots"];
    assert_eq!(slots["name"]["value"], "Room plan", "in its canonical form");
    assert_eq!(slots["choices"]["value"], json!(["Berlin", "Bonn"]));
    lee.catch_up().await;
    assert!(lee.ids("field").is_empty(), "a field is its account's");
    let stolen = lee.push_one(change(1, "field", &id, &slot("name", "Mine"))).await;
    assert_eq!(stolen["status"], 404);

    bill.push_one(note(2, ONE, slot(&value, "Bonn"))).await;
    lee.catch_up().await;
    let annotation = lee.document("annotation", ONE);
    assert_eq!(annotation["slots"][&value]["value"], "Bonn");
    let shown = &annotation["fields"][&id];
    assert_eq!((&shown["name"], &shown["kind"]), (&json!("Room plan"), &json!("choice")));
    assert_eq!(shown["choices"], json!(["Berlin", "Bonn"]), "so that Lee can set another");
    let base = annotation["slots"][&value]["seq"].as_i64().unwrap();
    let wrong = lee.push_one(note(3, ONE, based(&value, "Paris", base))).await;
    assert_eq!(wrong["error"]["fields"][0], json!({"field": value, "code": "unknown-choice"}));
    assert_eq!(lee.push_one(note(4, ONE, based(&value, "Berlin", base))).await["status"], 200);

    bill.catch_up().await;
    let name = bill.document("field", &id)["slots"]["name"]["seq"].as_i64().unwrap();
    bill.push_one(change(5, "field", &id, &based("name", "Town", name))).await;
    lee.catch_up().await;
    assert_eq!(lee.document("annotation", ONE)["fields"][&id]["name"], "Town");
    let newest = sequence(&portal).await;
    let kind = bill.push_one(change(6, "field", &id, &based("kind", "text", newest))).await;
    assert_eq!(kind["error"]["fields"][0]["field"], "kind", "what a field holds stays: {kind}");
}

// S20
#[tokio::test]
async fn a_field_is_not_carried_to_where_its_owner_is_no_member() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let id = uuid::Uuid::new_v4().to_string();
    let value = format!("field:{id}");
    let unknown = json!({"field": value, "code": "unknown-choice"});
    bill.push_one(new_field(1, &id, "Merger", "text")).await;
    let early = lee.push_one(note(1, TWO, slot(&value, "y"))).await;
    assert_eq!(early["error"]["fields"][0], unknown, "the site has no value in it yet: {early}");
    bill.push_one(note(2, NINE, slot(&value, "x"))).await;
    // Mary knows the id: from a log, or from when she was Bill's colleague.
    for (n, on) in [(3, of_skynet(ONE)), (4, of_skynet(FOUR)), (5, ONE.to_owned())] {
        let refused = mary.push_one(note(n, &on, slot(&value, "y"))).await;
        assert_eq!(refused["error"]["fields"][0], unknown, "{on}: as one that there is not: {refused}");
    }
    assert_eq!(
        lee.push_one(note(6, TWO, slot(&value, "y"))).await["status"],
        200,
        "Lee sees it in use, as Bill will"
    );
    portal.join_site("2001-SKYN", "lee@acme.example").await;
    let refused = lee.push_one(note(7, &of_skynet(FOUR), slot(&value, "y"))).await;
    assert_eq!(refused["error"]["fields"][0], unknown, "Bill is no member of Skynet: {refused}");
}

#[tokio::test]
async fn a_renamed_field_that_is_used_widely_reaches_everyone_and_holds_nobody_up() {
    const LINES: u64 = 450;
    let portal = TestPortal::start().await;
    let orders = (0..LINES).map(|n| {
        let mut order = feed::order(&n.to_string(), "S");
        order.end_customer.contacts = vec![feed::contact("ted@data.example")];
        Record::Order(order)
    });
    portal.import_all(&feed::ndjson(orders)).await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    let id = uuid::Uuid::new_v4().to_string();
    ted.push_one(new_field(1_000, &id, "Room", "text")).await;
    let value = format!("field:{id}");
    let set: Vec<Value> = (0..LINES).map(|n| note(n, &format!("{n}-1"), slot(&value, "x"))).collect();
    ted.push(&set).await;
    ted.catch_up().await;
    let name = ted.document("field", &id)["slots"]["name"]["seq"].as_i64().unwrap();
    let mut heard = portal.state().store.commits().listen();
    ted.push_one(change(1_001, "field", &id, &based("name", "Rack", name))).await;
    let named = |ted: &Mirror, name: &str| {
        let annotations = ted.rows.iter().filter(|((kind, _), _)| kind == "annotation");
        annotations.filter(|(_, body)| body["fields"][&id]["name"] == name).count()
    };
    // Each further piece is a commit of its own.
    let all = async {
        while named(&ted, "Rack") < usize::try_from(LINES).unwrap() {
            heard.recv().await.unwrap();
            ted.catch_up().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), all).await.expect("all of them in the end");
    assert_eq!(named(&ted, "Room"), 0);
}

#[tokio::test]
async fn the_technical_contact_of_a_license_is_changed_for_all_who_see_it() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let id = portal.register(&bill.token, "B0000000001").await;
    let contact =
        |n: u64, value: Value, base: i64| change(n, "license", &id, &based("technical_contact", value, base));
    let first = json!({"name": " Terry ", "email": "terry@acme.example"});
    assert_eq!(bill.push_one(contact(1, first, 0)).await["status"], 200);
    let ted = Mirror::of(&portal, "ted@data.example").await;
    let license = ted.document("license", &id);
    assert_eq!(license["technical_contact"], json!({"name": "Terry", "email": "terry@acme.example"}));
    assert_eq!(license["keys"].as_array().unwrap().len(), 1, "its keys stay: {license}");
    bill.catch_up().await;
    let base = bill.document("license", &id)["slots"]["technical_contact"]["seq"].as_i64().unwrap();
    let late = ted.push_one(contact(1, json!({"name": "Ted", "email": ""}), 0)).await;
    assert_eq!(late["error"]["fields"][0]["field"], "technical_contact.email", "{late}");
    let late = ted.push_one(contact(2, json!({"name": "Ted", "email": "ted@data.example"}), 0)).await;
    assert_eq!(late["conflicts"]["technical_contact"]["value"]["name"], "Terry");
    assert_eq!(bill.push_one(contact(3, Value::Null, base)).await["status"], 200);
    bill.catch_up().await;
    assert_eq!(bill.document("license", &id)["technical_contact"], Value::Null);
    let other = bill.push_one(change(4, "license", &id, &slot("owner", "me"))).await;
    assert_eq!(other["error"]["fields"][0]["field"], "owner", "nothing else of a license is changed here");
}

#[tokio::test]
async fn the_contact_that_registration_named_is_what_the_first_change_is_judged_against() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let body = json!({
        "serial_number": "B0000000001", "technical_contact": {"email": "terry@acme.example", "name": "Terry"},
    });
    let request = reqwest::Client::new().post(format!("{}/api/v1/licenses/register", portal.base_url()));
    let answer: Value =
        request.bearer_auth(&bill.token).json(&body).send().await.unwrap().json().await.unwrap();
    let id = answer["license_id"].as_str().unwrap();
    let same = json!({"email": "terry@acme.example", "name": "Terry"});
    let before = portal.state().store.read(licet_portal::core::change_counter::sequence).await.unwrap();
    let outcome = bill.push_one(change(1, "license", id, &slot("technical_contact", same))).await;
    assert_eq!(outcome["status"], 200);
    let after = portal.state().store.read(licet_portal::core::change_counter::sequence).await.unwrap();
    assert_eq!(before, after, "it stands there already");
}

#[tokio::test]
async fn settings_are_the_accounts_own_on_all_its_devices() {
    let portal = portal().await;
    let account = portal.account("bill@acme.example", PASSWORD).await;
    let bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    let mut other_device = Mirror::signed_in(&portal, "bill@acme.example").await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let id = format!("{account}/lead-times");
    let setting = |n: u64, value: Value, base: i64| change(n, "setting", &id, &based("value", value, base));
    assert_eq!(bill.push_one(setting(1, json!([90, 30]), 0)).await["status"], 200);
    other_device.catch_up().await;
    let document = other_device.document("setting", &id);
    assert_eq!(
        (&document["name"], &document["slots"]["value"]["value"]),
        (&json!("lead-times"), &json!([90, 30]))
    );
    assert_eq!(mary.push_one(setting(1, json!([1]), 0)).await["error"]["code"], "not-found", "not hers");
    let base = document["slots"]["value"]["seq"].as_i64().unwrap();
    assert_eq!(bill.push_one(setting(2, Value::Null, base)).await["status"], 200);
    assert_eq!(other_device.changes().await, [format!("drop setting {id}")]);
    let too_long = bill.push_one(setting(3, json!("x".repeat(LONGEST_SETTING)), base)).await;
    assert_eq!(too_long["error"]["fields"][0]["code"], "too-long");
    let nameless = bill.push_one(change(4, "setting", &format!("{account}/"), &slot("value", 1))).await;
    assert_eq!(nameless["error"]["fields"][0]["field"], "id");
    let mut mary = mary;
    mary.catch_up().await;
    assert!(mary.ids("setting").is_empty());
}

#[tokio::test]
async fn what_does_not_fit_is_named_and_what_fits_is_kept_in_one_form() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let number = uuid::Uuid::new_v4().to_string();
    bill.push_one(new_field(1, &number, "Connections", "number")).await;
    let value = format!("field:{number}");
    for (n, (set, field, code)) in [
        (slot("notes", "x".repeat(LONGEST_NOTES + 1)), "notes", "too-long"),
        (slot("notes", "bell\u{7}"), "notes", "form"),
        (slot("notes", 7), "notes", "form"),
        (slot("tag:two  spaces", true), "tag:two  spaces", "form"),
        (slot("tag:x", "yes"), "tag:x", "form"),
        (slot(&value, "1,5"), value.as_str(), "form"),
        (slot("field:nothing", "x"), "field:nothing", "unknown-choice"),
        (slot("colour", "red"), "colour", "form"),
    ]
    .into_iter()
    .enumerate()
    {
        let refused = bill.push_one(note(10 + n as u64, ONE, set)).await;
        assert_eq!(refused["status"], 422, "{refused}");
        let problem = &refused["error"]["fields"][0];
        assert_eq!((&problem["field"], &problem["code"]), (&json!(field), &json!(code)));
    }
    let set = json!({
        "notes": {"value": "one\r\ntwo", "base": 0}, &value: {"value": " 007.50 ", "base": 0},
        "tag:gone": {"value": null, "base": 0},
    });
    assert_eq!(bill.push_one(note(30, ONE, set)).await["status"], 200);
    bill.catch_up().await;
    let slots = &bill.document("annotation", ONE)["slots"];
    assert_eq!((&slots["notes"]["value"], &slots[&value]["value"]), (&json!("one\ntwo"), &json!("7.5")));
    let tags: serde_json::Map<String, Value> =
        (0..MOST_TAGS).map(|n| (format!("tag:{n}"), json!({"value": true, "base": 0}))).collect();
    assert_eq!(bill.push_one(note(40, ONE, Value::Object(tags))).await["status"], 200);
    let one_more = bill.push_one(note(41, ONE, slot("tag:more", true))).await;
    assert_eq!(one_more["error"]["fields"][0]["code"], "no-room");
    assert_eq!(one_more["error"]["fields"][0]["params"]["maximum"], MOST_TAGS.to_string());
    let endless: serde_json::Map<String, Value> =
        (0..=MOST_SLOTS).map(|n| (format!("tag:n{n}"), json!({"value": null, "base": 0}))).collect();
    let endless = bill.push_one(note(43, ONE, Value::Object(endless))).await;
    assert_eq!(
        endless["error"]["fields"][0],
        json!({"field": "set", "code": "no-room", "params": {"maximum": "300"}})
    );
    let newest = sequence(&portal).await;
    let instead = json!({"tag:0": {"value": null, "base": newest}, "tag:more": {"value": true, "base": 0}});
    assert_eq!(bill.push_one(note(42, ONE, instead)).await["status"], 200, "in the place of another");
}

#[tokio::test]
async fn an_account_has_fifty_fields_at_most() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let ids: Vec<String> = (0..=MOST_FIELDS).map(|_| uuid::Uuid::new_v4().to_string()).collect();
    let fields: Vec<Value> =
        ids.iter().zip(0..).map(|(id, n)| new_field(n, id, &format!("Field {n}"), "text")).collect();
    let outcomes = bill.push(&fields).await;
    let refused: Vec<_> = outcomes.iter().filter(|outcome| outcome["status"] != 200).collect();
    assert_eq!(refused.len(), 1);
    assert_eq!(refused[0]["error"]["fields"][0]["code"], "no-room");
    bill.push_one(change(900, "field", &ids[0], &slot("deleted", true))).await;
    let now = new_field(901, &ids[MOST_FIELDS], "Another", "text");
    assert_eq!(bill.push_one(now).await["status"], 200, "a deleted one makes room");
    let newest = sequence(&portal).await;
    let back = bill.push_one(change(902, "field", &ids[0], &based("name", "Back", newest))).await;
    assert_eq!(back["error"]["fields"][0]["code"], "no-room", "and does not come back into none");
}

#[tokio::test]
async fn the_plain_listing_agrees_with_sync_about_what_people_wrote() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    bill.push(&[note(1, ONE, slot("notes", "Bill's")), comment(2, ONE, "Bill's")]).await;
    let four = &of_skynet(FOUR);
    mary.push(&[note(1, four, slot("tag:hers", true)), comment(3, four, "Mary's")]).await;
    for mut mirror in [bill, mary] {
        mirror.catch_up().await;
        let listed: Value = mirror.get("/api/v1/entitlements").await.json().await.unwrap();
        for (kind, name) in [("annotation", "annotations"), ("comment", "comments")] {
            let synced: serde_json::Map<String, Value> = mirror
                .ids(kind)
                .into_iter()
                .map(|id| (id.to_owned(), mirror.document(kind, id).clone()))
                .collect();
            assert_eq!(listed[name], Value::Object(synced), "{kind}");
        }
    }
}

#[tokio::test]
async fn what_becomes_of_changes_can_be_watched() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    bill.push(&[note(1, ONE, slot("notes", "x")), note(2, FOUR, slot("notes", "x"))]).await;
    let metrics = portal.metrics().await;
    for outcome in ["done", "refused"] {
        assert!(metrics.contains(&format!("licet_changes_total{{outcome=\"{outcome}\"}}")), "{metrics}");
    }
}

// 9,600 settings of 3.9 KB were written.
#[tokio::test]
async fn settings_of_an_account_are_bounded_in_bytes() {
    let portal = portal().await;
    let account = portal.account("bill@acme.example", PASSWORD).await;
    let bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    let value = "x".repeat(LONGEST_SETTING - 2);
    let (mut kept, mut refused) = (0, None);
    'batches: for batch in 0..12 {
        let changes: Vec<Value> = (0..100)
            .map(|n| {
                change(
                    batch * 1_000 + n,
                    "setting",
                    &format!("{account}/s{batch}-{n}"),
                    &slot("value", value.as_str()),
                )
            })
            .collect();
        for outcome in bill.push(&changes).await {
            if outcome["status"] == 200 {
                kept += 1;
            } else {
                refused = Some(outcome);
                break 'batches;
            }
        }
    }
    let refused = refused.expect("a refusal");
    assert_eq!(refused["error"]["fields"][0]["code"], "no-space", "{refused}");
    assert!((1_000..1_030).contains(&kept), "{kept}");
}
