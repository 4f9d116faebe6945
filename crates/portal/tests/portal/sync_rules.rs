//! The rules of docs/SYNC.md, each by its number.

use crate::mirror::{Mirror, PASSWORD};
use crate::worked_example::{ACME, portal};
use chrono::TimeDelta;
use licet_portal::app::service::prune;
use licet_portal::core::change_counter;
use licet_protocol::feed::Record;
use licet_testkit::{TestPortal, feed};
use reqwest::StatusCode;
use serde_json::Value;

fn order_for_ted(number: usize) -> Record {
    let mut order = feed::order(&number.to_string(), "S");
    order.ship_to.contacts = vec![feed::contact("ted@data.example")];
    Record::Order(order)
}

#[tokio::test]
async fn rule_1_a_reader_that_polls_while_writers_commit_misses_nothing() {
    let portal = TestPortal::start().await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    let feeds = (0..4).map(|writer| feed::ndjson((0..50).map(|n| order_for_ted(writer * 1_000 + n))));
    let writers: Vec<_> = feeds.collect();
    let write = async { futures::future::join_all(writers.iter().map(|feed| portal.import(feed))).await };
    let read = async {
        for _ in 0..20 {
            ted.catch_up().await;
        }
    };
    tokio::join!(write, read);
    ted.catch_up().await;
    assert_eq!(ted.ids("entitlement").len(), 200);
}

#[tokio::test]
async fn rule_2_a_cursor_that_was_changed_is_refused() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let cursor = bill.cursor.clone().unwrap();
    let changed = match cursor.strip_prefix('A') {
        Some(rest) => format!("B{rest}"),
        None => format!("A{}", &cursor[1..]),
    };
    for bad in [changed.as_str(), "x", "x.y"] {
        let answer = bill.ask(Some(bad), false).await;
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{bad}");
        assert_eq!(answer.json::<Value>().await.unwrap()["code"], "cursor-invalid");
    }
}

#[tokio::test]
async fn rule_3_no_clock_decides_what_is_newer() {
    let portal = portal().await;
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    let year_earlier = licet_portal::core::clock::Clock::now(portal.clock()) - TimeDelta::days(365);
    let revised = ACME.replace(
        "\"order_number\": \"4500000005\", \"revision\": 1",
        "\"order_number\": \"4500000005\", \"revision\": 2",
    );
    let now = licet_portal::core::clock::Clock::now(portal.clock());
    portal.clock().set(year_earlier);
    let (summary, _) = portal.import(&revised).await;
    portal.clock().set(now);
    assert_eq!(summary.changed, 1);
    assert_eq!(bill.changes().await, ["put order 4500000005"], "what changed comes, whatever the time was");
}

#[tokio::test]
async fn rule_5_nothing_new_answers_the_same_cursor_in_at_most_400_bytes() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    portal.import_all(&feed::ndjson([order_for_ted(1)])).await;
    let answer = bill.ask(bill.cursor.as_deref(), false).await;
    let text = answer.text().await.unwrap();
    assert!(text.len() <= 400, "{} bytes: {text}", text.len());
    let end: Value = serde_json::from_str(&text).unwrap();
    let newest = portal.state().store.read(change_counter::sequence).await.unwrap();
    assert_eq!(end["seq"], newest, "rule 19: all of it is there, also where the cursor stays as it was");
    assert_eq!(end["cursor"].as_str(), bill.cursor.as_deref(), "also when something changed for others");
    assert_eq!(end["more"], false);
}

#[tokio::test]
async fn rule_5_nothing_new_stays_small_when_the_portal_has_seen_a_lot() {
    let portal = portal().await;
    let sql = "UPDATE change_counter SET seq = 8999999999999999";
    portal.state().store.write(move |tx| tx.execute(sql, licet_portal::values![])).await.unwrap();
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let text = bill.ask(bill.cursor.as_deref(), false).await.text().await.unwrap();
    assert!(text.len() <= 400 && text.contains("8999999999999999"), "{} bytes: {text}", text.len());
}

#[tokio::test]
async fn rule_6_an_expired_cursor_is_a_typed_410_and_no_answer_is_stored() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let expired = bill.ask(mary.cursor.as_deref(), false).await;
    assert_eq!(expired.status(), StatusCode::GONE);
    assert_eq!(expired.headers()["cache-control"], "no-store");
    assert_eq!(expired.json::<Value>().await.unwrap()["code"], "cursor-expired");
    for cursor in [None, bill.cursor.as_deref(), Some("nonsense")] {
        let answer = bill.ask(cursor, false).await;
        assert_eq!(answer.headers()["cache-control"], "no-store", "{}", answer.status());
    }
}

#[tokio::test]
async fn rule_7_a_complete_snapshot_carries_its_count_and_digest() {
    let portal = portal().await;
    portal.account("bill@acme.example", PASSWORD).await;
    let mut bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    let lines = bill.page().await;
    let end = lines.last().unwrap();
    assert_eq!(end["check"]["count"], bill.rows.len());
    let digest = lines[..lines.len() - 1].iter().fold(0_u64, |sum, line| {
        let (kind, id) = (line["kind"].as_str().unwrap(), line["id"].as_str().unwrap());
        sum.wrapping_add(licet_protocol::sync::row_hash(kind, id, line["rev"].as_i64().unwrap()))
    });
    assert_eq!(end["check"]["digest"], format!("{digest:016x}"));
    let asked: Value = bill.ask(bill.cursor.as_deref(), true).await.json().await.unwrap();
    assert_eq!(asked["check"], end["check"], "and so does any answer that is asked for it");
}

#[tokio::test]
async fn rule_8_a_new_device_gets_pages_in_key_order_resumes_at_each_and_then_what_changed_since() {
    let portal = TestPortal::start().await;
    portal.import_all(&feed::ndjson((0..2_600).map(order_for_ted))).await;
    portal.account("ted@data.example", PASSWORD).await;
    let mut ted = Mirror::signed_in(&portal, "ted@data.example").await;
    let first = ted.page().await;
    assert_eq!(first.len(), 5_001, "5,000 rows and `end`");
    assert_eq!(first.last().unwrap()["more"], true);
    assert_eq!(
        first.last().unwrap()["seq"],
        Value::Null,
        "within a snapshot nothing is whole up to any number"
    );
    let place = |line: &Value| {
        let kind = licet_protocol::sync::KINDS.iter().position(|kind| line["kind"] == *kind);
        (kind.unwrap(), line["id"].as_str().unwrap().to_owned())
    };
    let places: Vec<_> = first[..5_000].iter().map(place).collect();
    assert!(places.is_sorted(), "in primary-key order");

    // Meanwhile something that was read changes, and something that was not yet read goes.
    let (read, unread) = (places[0].1.clone(), first[4_999]["id"].as_str().unwrap().to_owned());
    let Record::Order(mut order) = order_for_ted(read.parse().unwrap()) else { unreachable!() };
    order.revision = 2;
    order.ship_to.name = "New name".into();
    portal.import_all(&feed::ndjson([Record::Order(order)])).await;

    let mut other = Mirror::signed_in(&portal, "ted@data.example").await;
    other.cursor.clone_from(&ted.cursor);
    let second = ted.page().await;
    assert_eq!(other.page().await, second, "an interrupted page is had again from the same cursor");
    assert!(second.iter().all(|line| line["op"] == "end" || line["id"].as_str().unwrap() != unread));
    ted.catch_up().await;
    let newest = portal.state().store.read(change_counter::sequence).await.unwrap();
    assert_eq!(ted.seq, Some(newest), "rule 19: now everything is there");
    assert_eq!(ted.ids("entitlement").len(), 2_600);
    assert_eq!(ted.rows[&("order".into(), read)]["ship_to"]["name"], "New name");
}

#[tokio::test]
async fn rule_8_answers_are_compressed_where_the_client_takes_it() {
    let portal = portal().await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let plain = bill.ask(None, false).await.bytes().await.unwrap();
    let request = reqwest::Client::new().get(format!("{}/api/v1/sync", bill.url)).bearer_auth(&bill.token);
    let answer = request.header("accept-encoding", "gzip, zstd;q=0.9").send().await.unwrap();
    assert_eq!(answer.headers()["content-encoding"], "zstd");
    let packed = answer.bytes().await.unwrap();
    assert!(packed.len() < plain.len() / 2, "{} of {}", packed.len(), plain.len());
    assert_eq!(zstd::decode_all(packed.as_ref()).unwrap(), plain);
    let request = reqwest::Client::new().get(format!("{}/api/v1/sync", bill.url)).bearer_auth(&bill.token);
    let refusing = request.header("accept-encoding", "zstd;q=0").send().await.unwrap();
    assert!(!refusing.headers().contains_key("content-encoding"));
}

#[tokio::test]
async fn rule_11_tombstones_go_after_180_days_and_older_cursors_with_them() {
    let portal = TestPortal::start().await;
    portal.import_all(&feed::ndjson([order_for_ted(1), order_for_ted(2)])).await;
    portal.account("ted@data.example", PASSWORD).await;
    let mut away = Mirror::signed_in(&portal, "ted@data.example").await;
    away.catch_up().await;
    let Record::Order(mut order) = order_for_ted(1) else { unreachable!() };
    order.revision = 2;
    order.lines.clear();
    portal.import_all(&feed::ndjson([Record::Order(order)])).await;

    let wait = async |days: i64| {
        portal.clock().advance(TimeDelta::days(days));
        prune(portal.state()).await.unwrap()
    };
    assert_eq!(wait(179).await, 0, "no device that was away for less is sent to a snapshot");
    let mut back = Mirror::signed_in(&portal, "ted@data.example").await;
    back.cursor.clone_from(&away.cursor);
    assert!(back.changes().await.contains(&"drop entitlement 1-1".to_owned()));
    assert!(wait(2).await > 0);
    away.token = portal.sign_in("ted@data.example", PASSWORD).await;
    assert_eq!(away.ask(away.cursor.as_deref(), false).await.status(), StatusCode::GONE);
    let mut fresh = Mirror::signed_in(&portal, "ted@data.example").await;
    fresh.catch_up().await;
    assert_eq!(fresh.ids("entitlement"), ["2-1"]);
}

/// What a device pulled, and what was then deleted.
async fn deleted_behind(portal: &TestPortal, device: &mut Mirror) {
    portal.import_all(&feed::ndjson([order_for_ted(1), order_for_ted(2)])).await;
    device.catch_up().await;
    let Record::Order(mut order) = order_for_ted(1) else { unreachable!() };
    order.revision = 2;
    order.lines.clear();
    portal.import_all(&feed::ndjson([Record::Order(order)])).await;
}

#[tokio::test]
async fn rule_11_tombstones_go_as_soon_as_every_device_has_passed_them() {
    let portal = TestPortal::start().await;
    portal.account("ted@data.example", PASSWORD).await;
    let mut desk = Mirror::signed_in(&portal, "ted@data.example").await;
    let mut laptop = Mirror::signed_in(&portal, "ted@data.example").await;
    deleted_behind(&portal, &mut desk).await;
    laptop.catch_up().await;
    assert_eq!(prune(portal.state()).await.unwrap(), 0, "the desk has not heard of it");
    assert!(desk.changes().await.contains(&"drop entitlement 1-1".to_owned()));
    assert_eq!(prune(portal.state()).await.unwrap(), 0, "its answer may have got lost");
    assert!(desk.catch_up().await.is_empty());
    laptop.catch_up().await;
    assert!(prune(portal.state()).await.unwrap() > 0, "now everyone said that they have it");
    for device in [&mut desk, &mut laptop] {
        assert!(device.catch_up().await.is_empty(), "and nobody's cursor is expired");
        assert_eq!(device.ids("entitlement"), ["2-1"]);
    }
}

#[tokio::test]
async fn rule_11_leases_outlive_the_portal_and_end_with_their_session() {
    let mut portal = TestPortal::start().await;
    portal.account("ted@data.example", PASSWORD).await;
    let mut away = Mirror::signed_in(&portal, "ted@data.example").await;
    deleted_behind(&portal, &mut away).await;
    portal.restart().await;
    let mut desk = Mirror::signed_in(&portal, "ted@data.example").await;
    desk.catch_up().await;
    desk.catch_up().await;
    assert_eq!(prune(portal.state()).await.unwrap(), 0, "a device is away that has not heard of it");
    let sign_out = reqwest::Client::new().delete(format!("{}/api/v1/session", portal.base_url()));
    assert!(sign_out.bearer_auth(&away.token).send().await.unwrap().status().is_success());
    assert!(prune(portal.state()).await.unwrap() > 0, "who signed out is not waited for");
    // Should it come back all the same, it begins anew.
    away.token = portal.sign_in("ted@data.example", PASSWORD).await;
    assert_eq!(away.ask(away.cursor.as_deref(), false).await.status(), StatusCode::GONE);
}

#[tokio::test]
async fn rule_11_a_pull_writes_nothing() {
    let portal = TestPortal::start().await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    let count = "SELECT COUNT(*) FROM lease";
    let leases = async || {
        let row = portal.state().store.read(move |tx| tx.query_one(count, licet_portal::values![])).await;
        row.unwrap().unwrap().int(0).unwrap()
    };
    ted.catch_up().await;
    assert_eq!(leases().await, 0);
    prune(portal.state()).await.unwrap();
    assert_eq!(leases().await, 1, "the housekeeping does");
}

#[tokio::test]
async fn rule_11_an_account_for_which_nothing_changes_keeps_a_good_cursor() {
    let portal = portal().await;
    portal.account("bill@acme.example", PASSWORD).await;
    let mut bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    bill.catch_up().await;
    for month in 0..8 {
        portal.import_all(&feed::ndjson([order_for_ted(month)])).await;
        portal.clock().advance(TimeDelta::days(31));
        prune(portal.state()).await.unwrap();
        bill.token = portal.sign_in("bill@acme.example", PASSWORD).await;
        assert!(bill.catch_up().await.is_empty(), "month {month}: nothing changed for Bill");
    }
}

#[tokio::test]
async fn rule_12_the_cost_of_a_change_does_not_grow_with_the_number_of_accounts_that_see_it() {
    let mut written = Vec::new();
    for members in [1, 40] {
        let portal = TestPortal::start().await;
        let people: Vec<String> = (0..members).map(|n| format!("p{n}@example.com")).collect();
        let people: Vec<&str> = people.iter().map(String::as_str).collect();
        portal.import_all(&feed::ndjson([Record::Site(feed::site("S", &people))])).await;
        let before = portal.state().store.read(change_counter::sequence).await.unwrap();
        portal.import_all(&feed::ndjson([Record::Order(feed::order("1", "S"))])).await;
        written.push(portal.state().store.read(change_counter::sequence).await.unwrap() - before);
    }
    assert_eq!(written[0], written[1], "changes numbered for one member and for forty");
}

#[tokio::test]
async fn rule_13_a_portal_names_the_least_app_version_it_works_with() {
    let portal = TestPortal::start().await;
    let info: Value =
        reqwest::get(format!("{}/api/v1/portal", portal.base_url())).await.unwrap().json().await.unwrap();
    assert_eq!(info["minimum_app_version"], "0.1.0");
    assert_eq!(info["license_file_keys"][0].as_str().unwrap().len(), 64);
    assert!(
        !info["portal_id"].as_str().unwrap().is_empty(),
        "rule 14: a mirror belongs to portal id and account"
    );
}

#[tokio::test]
async fn nobody_reads_without_a_session_and_errors_come_in_one_form() {
    let portal = TestPortal::start().await;
    for (path, status, code) in [
        ("/api/v1/sync", 401, "unauthenticated"),
        ("/api/v1/entitlements", 401, "unauthenticated"),
        ("/api/v1/nothing", 404, "not-found"),
    ] {
        let answer = reqwest::get(format!("{}{path}", portal.base_url())).await.unwrap();
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["code"], code);
        assert!(body["request_id"].is_string(), "the log knows the request by its id: {body}");
    }
}

#[tokio::test]
async fn those_who_run_a_portal_can_see_that_it_is_well_and_what_it_does() {
    let portal = portal().await;
    Mirror::of(&portal, "bill@acme.example").await;
    let get = async |path: &str| {
        reqwest::get(format!("{}{path}", portal.base_url())).await.unwrap().text().await.unwrap()
    };
    assert_eq!(get("/healthz").await, "ok\n");
    let metrics = portal.metrics().await;
    for name in [
        "licet_http_requests_total",
        "licet_sync_rows_total",
        "licet_change_sequence",
        "licet_feed_records_total",
    ] {
        assert!(metrics.contains(name), "{name} is missing in\n{metrics}");
    }
}
