//! The portal loses its last hours: it is put back from a backup, and apps go on.

use crate::support::{Device, PASSWORD, Weather};
use licet_mirror::Phase;
use licet_protocol::feed::{Order, OrderSite, Record};
use licet_testkit::{TestPortal, feed};
use serde_json::{Value, json};

const ANN: &str = "ann@example.com";
const BOB: &str = "bob@example.com";

/// A portal with one order of many lines that both see.
async fn portal() -> TestPortal {
    let portal = TestPortal::start().await;
    let order = Order {
        end_customer: OrderSite {
            support_id: "S1".into(),
            contacts: vec![feed::contact(ANN), feed::contact(BOB)],
        },
        lines: (1..=6).map(|n| feed::line(n, "SKU", &format!("B000000000{n}"))).collect(),
        ..feed::order("1", "S1")
    };
    let records =
        [Record::Product(feed::product("SKU")), Record::Site(feed::site("S1", &[])), Record::Order(order)];
    portal.import_all(&feed::ndjson(records)).await;
    for email in [ANN, BOB] {
        portal.account(email, PASSWORD).await;
    }
    portal
}

#[tokio::test(flavor = "multi_thread")]
async fn rule_19_after_a_restored_backup_one_snapshot_is_taken_and_what_was_lost_is_pushed_again() {
    let mut portal = portal().await;
    let mut ann = Device::new(&portal, ANN).await;
    let bob = Device::new(&portal, BOB).await;
    ann.write_notes("1-1", "before the backup");
    for device in [&ann, &bob] {
        device.pull().await;
    }
    let backup = portal.backup();

    // Pushed, answered, and the rows have not come: the app knows that it is done.
    ann.write_notes("1-2", "done since");
    ann.sync(Weather::PullsLost).await;
    // Pushed, and the answer was lost.
    ann.write_notes("1-3", "done since, as far as the portal knows");
    ann.sync(Weather::OneWay).await;
    // Written while the portal is away.
    ann.write_notes("1-4", "offline");
    // Bob's was done and his mirror has passed it: only the portal had it.
    bob.write_notes("1-5", "lost with the portal");
    bob.pull().await;
    assert_eq!(bob.notes("1-2"), json!("done since"));

    portal.restore(&backup).await;
    ann = ann.restart();
    assert_eq!(ann.notes("1-2"), json!("done since"), "nothing is lost meanwhile");
    ann.network.asked();
    let before = ann.mirror.standing().unwrap().rows;
    ann.pull().await;
    let asked = ann.network.asked();
    assert_eq!(asked.iter().filter(|what| **what == "snapshot").count(), 1, "one snapshot: {asked:?}");
    assert_eq!(ann.mirror.standing().unwrap().phase, Phase::Current);
    for device in [&ann, &bob] {
        device.pull().await;
        device.pull().await;
        assert_eq!(device.mirror.outbox_counts().unwrap(), Default::default());
        device.assert_equal_to_the_portal().await;
        let notes: Vec<Value> = (1..=6).map(|n| device.notes(&format!("1-{n}"))).collect();
        let expected = [
            json!("before the backup"),
            json!("done since"),
            json!("done since, as far as the portal knows"),
            json!("offline"),
            Value::Null,
            Value::Null,
        ];
        assert_eq!(notes, expected, "each once, and whatever an outbox still had");
    }
    assert!(ann.mirror.standing().unwrap().rows >= before);
}

#[tokio::test(flavor = "multi_thread")]
async fn rule_2_numbers_of_before_the_restoration_overwrite_nothing_that_came_after_it() {
    let mut portal = portal().await;
    let ann = Device::new(&portal, ANN).await;
    let bob = Device::new(&portal, BOB).await;
    ann.pull().await;
    let backup = portal.backup();
    ann.write_notes("1-1", "since the backup");
    ann.pull().await;
    bob.pull().await;
    // Bob has read a number that the restored portal never gave.
    bob.write_notes("1-1", "Bob's, based on what is lost");
    portal.restore(&backup).await;
    ann.pull().await;
    ann.write_notes("1-1", "after the restoration");
    ann.pull().await;
    bob.pull().await;
    assert_eq!(bob.notes("1-1"), json!("after the restoration"));
    assert_eq!(bob.mirror.outbox_counts().unwrap().undecided, 1, "Bob's is kept beside it");
}
