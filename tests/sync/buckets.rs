//! A mirror that differs from the portal without either knowing: the daily comparison finds it, and mends only the spot.

use crate::support::{Device, PASSWORD};
use licet_portal::store::Value;
use licet_protocol::feed::{Order, OrderSite, Record};
use licet_testkit::{TestPortal, feed};

const ANN: &str = "ann@example.com";

#[tokio::test(flavor = "multi_thread")]
async fn rule_10_a_daily_comparison_mends_the_buckets_that_differ_and_nothing_else() {
    let portal = TestPortal::start().await;
    let order = Order {
        end_customer: OrderSite { support_id: "S1".into(), contacts: vec![feed::contact(ANN)] },
        lines: (1..=300).map(|n| feed::line(n, "SKU", &format!("B{n:010}"))).collect(),
        ..feed::order("1", "S1")
    };
    let records =
        [Record::Product(feed::product("SKU")), Record::Site(feed::site("S1", &[])), Record::Order(order)];
    portal.import_all(&feed::ndjson(records)).await;
    portal.account(ANN, PASSWORD).await;
    let ann = Device::new(&portal, ANN).await;
    ann.pull().await;
    assert_eq!(ann.network.asked().last(), Some(&"buckets"), "after a snapshot");
    ann.pull().await;
    assert_eq!(ann.network.asked(), ["pull"], "and not again within the day");

    // Behind everybody's back: a row that changed, and one that went.
    let tamper = |sql: &'static str, id: &'static str| {
        let values = [Value::from(id)];
        let done = portal.state().store.write_blocking(|tx| tx.execute(sql, &values));
        assert_ne!(done.unwrap(), 0, "{sql}");
    };
    tamper("UPDATE entity SET seq = seq - 1 WHERE id = $1", "1-17");
    tamper("UPDATE scope_entity SET seq = seq - 1 WHERE id = $1", "1-17");
    tamper("DELETE FROM entity WHERE id = $1", "1-18");
    tamper("DELETE FROM scope_entity WHERE id = $1", "1-18");
    ann.pull().await;
    assert_eq!(ann.serials().len(), 300, "no pull tells of it");

    ann.mirror.set_setting("sync-checked-at", Some("2020-01-01T00:00:00Z")).unwrap();
    ann.network.asked();
    ann.pull().await;
    assert_eq!(ann.network.asked(), ["pull", "buckets", "bucket", "bucket", "pull", "buckets"]);
    assert_eq!(ann.serials().len(), 299);
    ann.assert_equal_to_the_portal().await;
}
