//! A change at the portal reaches the screen at once, while there is a connection, and by pulling when there is none.

use crate::support::{Device, PASSWORD};
use licet_protocol::feed::{Order, OrderSite, Record};
use licet_testkit::{TestPortal, feed};
use serde_json::json;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

const ANN: &str = "ann@example.com";
const BOB: &str = "bob@example.com";

fn order(revision: i64) -> String {
    let contacts = vec![feed::contact(ANN), feed::contact(BOB)];
    let order = Order {
        revision,
        end_customer: OrderSite { support_id: "S1".into(), contacts },
        lines: (1..=revision).map(|n| feed::line(n, "SKU", &format!("B000000000{n}"))).collect(),
        ..feed::order("1", "S1")
    };
    feed::ndjson([Record::Order(order)])
}

/// What an app does: runs whenever it is woken.
fn supervise(device: &Device) -> CancellationToken {
    let stop = CancellationToken::new();
    let wanted = Arc::new(Notify::new());
    let (engine, wake, cancel) = (Arc::clone(&device.engine), Arc::clone(&wanted), stop.clone());
    tokio::spawn(async move { engine.keep_live(|| wake.notify_one(), &cancel).await });
    let (engine, cancel) = (Arc::clone(&device.engine), stop.clone());
    tokio::spawn(cancel.clone().run_until_cancelled_owned(async move {
        loop {
            wanted.notified().await;
            engine.run(&cancel).await;
        }
    }));
    stop
}

async fn until(what: &str, shown: impl Fn() -> bool) -> Duration {
    let began = Instant::now();
    while !shown() {
        assert!(began.elapsed() < Duration::from_secs(20), "{what} never comes");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    began.elapsed()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_reaches_another_screen_within_a_second() {
    let mut portal = TestPortal::start().await;
    let records = [Record::Product(feed::product("SKU")), Record::Site(feed::site("S1", &[]))];
    portal.import_all(&(feed::ndjson(records) + &order(1))).await;
    for email in [ANN, BOB] {
        portal.account(email, PASSWORD).await;
    }
    let ann = Device::new(&portal, ANN).await;
    let bob = Device::new(&portal, BOB).await;
    for device in [&ann, &bob] {
        device.pull().await;
    }
    let stop = supervise(&ann);
    let live = || ann.engine.status().borrow().live;
    until("a live connection", live).await;

    bob.write_notes("1-1", "Rack 7");
    bob.pull().await;
    let took = until("Bob's note", || ann.notes("1-1") == json!("Rack 7")).await;
    assert!(took < Duration::from_secs(1), "what Bob writes took {took:?}");
    portal.import_all(&order(2)).await;
    let took = until("a new line", || ann.serials().len() == 2).await;
    assert!(took < Duration::from_secs(1), "what the vendor changes took {took:?}");

    // The connection goes with the portal, and comes back with it.
    portal.stop().await;
    until("the end of the connection", || !live()).await;
    portal.restart().await;
    portal.import_all(&order(3)).await;
    let took = until("a line of the time between", || ann.serials().len() == 3).await;
    assert!(live(), "after {took:?}");
    stop.cancel();
    until("the end", || !live()).await;
}
