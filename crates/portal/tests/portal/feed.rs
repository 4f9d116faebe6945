//! The promises of the order feed.

use crate::mirror::{Mirror, PASSWORD};
use crate::worked_example::ACME;
use licet_portal::core::caller::Role;
use licet_portal::feed::NoticeKind;
use licet_protocol::feed::{Record, Summary};
use licet_testkit::{TestPortal, feed};
use sha2::{Digest, Sha256};

fn counts(summary: Summary) -> [u64; 5] {
    [summary.new, summary.changed, summary.unchanged, summary.stale, summary.rejected]
}

#[tokio::test]
async fn a_record_seen_before_changes_nothing() {
    let portal = TestPortal::start().await;
    let lines = ACME.lines().count() as u64;
    assert_eq!(counts(portal.import(ACME).await.0), [lines, 0, 0, 0, 0]);
    let mut bill = Mirror::of(&portal, "bill@acme.example").await;
    assert_eq!(counts(portal.import(ACME).await.0), [0, 0, lines, 0, 0]);
    let cursor = bill.cursor.clone();
    assert!(bill.catch_up().await.is_empty(), "nothing is sent for what changed nothing");
    assert_eq!(bill.cursor, cursor);
}

#[tokio::test]
async fn a_higher_revision_replaces_and_a_lower_one_is_ignored_and_said_so() {
    let portal = TestPortal::start().await;
    let mut order = feed::order("1", "S");
    order.revision = 3;
    portal.import_all(&feed::ndjson([Record::Order(order.clone())])).await;
    order.revision = 2;
    order.lines[0].quantity = licet_domain::Quantity::Count(99);
    let (summary, notices) = portal.import(&feed::ndjson([Record::Order(order.clone())])).await;
    assert_eq!(counts(summary), [0, 0, 0, 1, 0]);
    assert!(
        notices.iter().any(|n| n.kind == NoticeKind::Stale && n.reason.contains("revision 3")),
        "{notices:?}"
    );
    order.revision = 4;
    assert_eq!(counts(portal.import(&feed::ndjson([Record::Order(order)])).await.0), [0, 1, 0, 0, 0]);
}

#[tokio::test]
async fn the_same_revision_with_other_content_changes_nothing_and_is_said() {
    let portal = TestPortal::start().await;
    let mut order = feed::order("1", "S");
    portal.import_all(&feed::ndjson([Record::Order(order.clone())])).await;
    order.lines[0].quantity = licet_domain::Quantity::Count(99);
    let (summary, notices) = portal.import(&feed::ndjson([Record::Order(order)])).await;
    assert_eq!(counts(summary), [0, 0, 1, 0, 0]);
    assert!(notices.iter().any(|n| n.reason.contains("other content")), "{notices:?}");
}

#[tokio::test]
async fn a_bad_line_is_named_by_number_and_reason_and_stops_nothing() {
    let portal = TestPortal::start().await;
    let good = feed::ndjson([Record::Order(feed::order("1", "S"))]);
    let mut twice = feed::order("2", "S");
    twice.lines.push(feed::line(1, "SKU", "B0000000002"));
    let half = feed::ndjson([Record::Order(twice)]);
    let unknown = good.replacen("\"revision\"", "\"colour\":\"red\",\"revision\"", 1);
    let text = format!("{good}{{\"record\":\n\n{unknown}{half}{}", good.replace("\"1\"", "\"3\""));
    let (summary, notices) = portal.import(&text).await;
    assert_eq!(counts(summary), [2, 0, 0, 0, 3]);
    let rejected: Vec<_> = notices.iter().filter(|n| n.kind == NoticeKind::Rejected).collect();
    assert_eq!(
        rejected.iter().map(|n| n.line).collect::<Vec<_>>(),
        [2, 4, 5],
        "an empty line is none, but is counted"
    );
    assert!(rejected[0].reason.contains("not JSON"), "{}", rejected[0].reason);
    assert!(
        rejected[1].reason.contains("colour"),
        "unknown fields are refused by name: {}",
        rejected[1].reason
    );
    assert!(rejected[2].reason.contains("twice"), "{}", rejected[2].reason);
    let held = "SELECT order_number FROM sales_order WHERE order_number = $1";
    let read = move |tx: &mut licet_portal::store::Tx<'_>| tx.query_one(held, licet_portal::values!["2"]);
    assert_eq!(portal.state().store.read(read).await.unwrap(), None, "a refused record is not half-applied");
}

#[tokio::test]
async fn an_odd_serial_number_gets_a_warning_never_a_block() {
    let portal = TestPortal::start().await;
    let mut order = feed::order("1", "S");
    order.lines[0].serial_number = "m12".into();
    let (summary, notices) = portal.import(&feed::ndjson([Record::Order(order)])).await;
    assert_eq!(counts(summary), [1, 0, 0, 0, 0]);
    assert!(notices.iter().any(|n| n.kind == NoticeKind::Warning && n.reason.contains("m12")), "{notices:?}");
}

#[tokio::test]
async fn a_site_that_comes_after_its_orders_is_shown_with_its_name() {
    let portal = TestPortal::start().await;
    let mut order = feed::order("1", "S");
    order.ship_to.contacts = vec![feed::contact("ted@data.example")];
    portal.import_all(&feed::ndjson([Record::Order(order)])).await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    assert!(ted.ids("site").is_empty());
    portal.import_all(&feed::ndjson([Record::Site(feed::site("S", &[]))])).await;
    ted.catch_up().await;
    assert_eq!(ted.ids("site"), ["S"]);
    assert_eq!(ted.rows[&("entitlement".into(), "1-1".into())]["site_name"], "Site S");
}

#[tokio::test]
async fn an_old_term_tells_which_came_after_it_to_those_who_see_both() {
    let portal = TestPortal::start().await;
    let mut order = feed::order("1", "S");
    order.ship_to.contacts = vec![feed::contact("ted@data.example")];
    order.lines[0].ends_on = chrono::NaiveDate::from_ymd_opt(2026, 12, 31);
    let mut later = order.clone();
    later.lines[0].ends_on = chrono::NaiveDate::from_ymd_opt(2027, 12, 31);
    later.order_number = "2".into();
    later.lines[0].serial_number = "M0000000002".into();
    later.lines[0].renews = Some(order.lines[0].serial_number.clone());
    portal.import_all(&feed::ndjson([Record::Order(order.clone())])).await;
    let mut ted = Mirror::of(&portal, "ted@data.example").await;
    portal.import_all(&feed::ndjson([Record::Order(later.clone())])).await;
    ted.catch_up().await;
    let key = ("entitlement".to_owned(), "1-1".to_owned());
    assert_eq!(ted.rows[&key]["renewed_by"], "M0000000002");

    // Its newest revision goes to others: Ted must not learn of it from the old one.
    later.revision = 2;
    later.ship_to.contacts.clear();
    portal.import_all(&feed::ndjson([Record::Order(later)])).await;
    ted.catch_up().await;
    assert_eq!(ted.rows[&key]["renewed_by"], serde_json::Value::Null);
    // D5: that it is renewed, everyone may know.
    assert_eq!(ted.rows[&key]["renewed"], true);
    assert_eq!(ted.ids("entitlement"), ["1-1"]);
}

fn release(path: &str, content: &[u8]) -> String {
    let sha256 = hex::encode(Sha256::digest(content));
    let size = content.len();
    format!(
        "{{\"record\":\"release\",\"sku\":\"SKU\",\"version\":\"1\",\"platform\":null,\"language\":null,\
         \"file_name\":\"setup.bin\",\"size\":{size},\"sha256\":\"{sha256}\",\"path\":\"{path}\",\
         \"released_on\":\"2026-01-01\",\"needs_maintenance\":false}}\n"
    )
}

#[tokio::test]
async fn a_release_is_taken_only_with_the_file_it_says() {
    let portal = TestPortal::start().await;
    std::fs::create_dir(portal.data_dir().join("in")).unwrap();
    std::fs::write(portal.data_dir().join("in/setup.bin"), b"right").unwrap();
    let (summary, notices) = portal.import(&release("in/setup.bin", b"wrong")).await;
    assert_eq!(summary.rejected, 1);
    assert!(notices[0].reason.contains("SHA-256"), "{notices:?}");
    let (_, notices) = portal.import(&release("in/setup.bin", b"longer than that")).await;
    assert!(notices[0].reason.contains("bytes"), "{notices:?}");
    assert_eq!(counts(portal.import(&release("in/setup.bin", b"right")).await.0), [1, 0, 0, 0, 0]);
    std::fs::remove_file(portal.data_dir().join("in/setup.bin")).unwrap();
    let again = portal.import(&release("in/setup.bin", b"right")).await.0;
    assert_eq!(counts(again), [0, 0, 1, 0, 0], "the portal has its own copy");
}

#[tokio::test]
async fn a_release_can_not_take_a_file_from_outside_the_feeds_folder() {
    let portal = TestPortal::start().await;
    let outside = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(outside.path(), b"secret").unwrap();
    let absolute = outside.path().display().to_string();
    #[cfg(unix)]
    std::os::unix::fs::symlink(outside.path(), portal.data_dir().join("link")).unwrap();
    let mut paths =
        vec![absolute.clone(), "../x".into(), format!("in/../..{absolute}"), String::new(), "files".into()];
    if cfg!(unix) {
        paths.push("link".into());
    }
    for path in paths {
        let (summary, notices) = portal.import(&release(&path, b"secret")).await;
        assert_eq!(summary.rejected, 1, "`{path}` must be refused: {notices:?}");
    }
}

#[tokio::test]
async fn an_operator_can_hand_the_feed_over_the_network_and_nobody_else_can() {
    let portal = TestPortal::start().await;
    portal.account_with_role("erp@vendor.example", PASSWORD, Role::Operator).await;
    portal.account("bill@acme.example", PASSWORD).await;
    let post = async |token: String, body: String| {
        let request = reqwest::Client::new().post(format!("{}/api/v1/feed", portal.base_url()));
        request.bearer_auth(token).body(body).send().await.unwrap()
    };
    let refused = post(portal.sign_in("bill@acme.example", PASSWORD).await, ACME.to_owned()).await;
    assert_eq!(refused.status(), 403);
    let operator = portal.sign_in("erp@vendor.example", PASSWORD).await;
    let answer = post(operator, format!("{ACME}{{}}\n")).await;
    assert_eq!(answer.status(), 200);
    let report: serde_json::Value = answer.json().await.unwrap();
    assert_eq!(report["new"], ACME.lines().count());
    assert_eq!(report["rejected"], 1);
    assert_eq!(report["notices"][0]["kind"], "rejected");
}
