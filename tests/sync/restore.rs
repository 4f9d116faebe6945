//! The portal loses its last hours: it is put back from a backup, and apps go on.

use crate::support::{Device, PASSWORD, Weather};
use licet_domain::Target;
use licet_mirror::Phase;
use licet_mirror::outbox::QueuedState;
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
    // Bob's was done and his mirror has passed it: his device keeps it all the same.
    bob.write_notes("1-5", "lost with the portal");
    bob.pull().await;
    assert_eq!(bob.notes("1-2"), json!("done since"));

    portal.restore(&backup).await;
    ann = ann.restart();
    assert_eq!(ann.notes("1-2"), json!("done since"), "nothing is lost meanwhile");
    ann.network.asked();
    let before = ann.mirror.sync_position().unwrap().rows;
    ann.pull().await;
    let asked = ann.network.asked();
    assert_eq!(asked.iter().filter(|what| **what == "snapshot").count(), 1, "one snapshot: {asked:?}");
    assert_eq!(ann.mirror.sync_position().unwrap().phase, Phase::Current);
    // Bob's device sends it again, and so it reaches Ann.
    for device in [&bob, &ann, &bob] {
        device.pull().await;
    }
    for device in [&ann, &bob] {
        assert_eq!(device.mirror.outbox_counts().unwrap(), Default::default());
        device.assert_equal_to_the_portal().await;
        let notes: Vec<Value> = (1..=6).map(|n| device.notes(&format!("1-{n}"))).collect();
        let expected = [
            json!("before the backup"),
            json!("done since"),
            json!("done since, as far as the portal knows"),
            json!("offline"),
            json!("lost with the portal"),
            Value::Null,
        ];
        assert_eq!(notes, expected, "each once, and whatever an outbox still had");
    }
    assert!(ann.mirror.sync_position().unwrap().rows >= before);
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

/// The newest number that the portal has told anybody.
async fn newest(portal: &TestPortal) -> i64 {
    portal.state().store.read(licet_portal::core::change_counter::sequence).await.unwrap()
}

// Y5
#[tokio::test(flavor = "multi_thread")]
async fn what_mirrors_have_passed_is_sent_again_after_an_older_backup_was_restored() {
    let mut portal = portal().await;
    let (ann, bob) = (Device::new(&portal, ANN).await, Device::new(&portal, BOB).await);
    ann.write_notes("1-1", "in the backup");
    for device in [&ann, &bob] {
        device.pull().await;
    }
    let older = portal.backup();
    let comment = json!("in neither backup");
    ann.write(Target::Comment, "", &[("entitlement_id", json!("1-1")), ("text", comment.clone())]);
    ann.write_notes("1-2", "first");
    ann.pull().await;
    let newer = portal.backup();
    // An edit upon the other, by the same device; and one by the other device upon that.
    ann.write_notes("1-2", "second");
    ann.write(Target::Annotation, "1-3", &[("notes", json!("several")), ("tag:lab", json!(true))]);
    ann.pull().await;
    ann.write(Target::Annotation, "1-3", &[("notes", json!("several, later"))]);
    bob.pull().await;
    bob.write_notes("1-2", "Bob's, upon the second");
    bob.write_notes("1-4", "Bob's");
    // More than once pulled: all of it has been passed, and no outbox has anything.
    for device in [&ann, &bob, &ann, &bob] {
        device.pull().await;
        assert_eq!(device.mirror.outbox_counts().unwrap(), Default::default());
    }
    for (backup, which) in [(&newer, "the newer"), (&older, "the older"), (&older, "the older again")] {
        let told = newest(&portal).await;
        portal.restore(backup).await;
        assert!(newest(&portal).await > told, "{which}: no number comes twice (Y4)");
        for device in [&ann, &bob, &ann, &bob] {
            device.pull().await;
        }
        for device in [&ann, &bob] {
            let notes: Vec<Value> = (1..=4).map(|n| device.notes(&format!("1-{n}"))).collect();
            let expected = ["in the backup", "Bob's, upon the second", "several, later", "Bob's"];
            assert_eq!(notes, expected.map(Value::from), "{which}");
            assert!(device.mirror.annotation("1-3").unwrap().slots.contains_key("tag:lab"), "{which}");
            let comments = device.mirror.annotation("1-1").unwrap().comments;
            assert_eq!(comments.len(), 1, "{which}: it is there once: {comments:?}");
            assert_eq!(device.mirror.outbox_counts().unwrap(), Default::default(), "{which}");
            device.assert_equal_to_the_portal().await;
        }
    }
}

// Y5
#[tokio::test(flavor = "multi_thread")]
async fn what_can_not_be_sent_again_is_listed_for_the_person() {
    let mut portal = portal().await;
    let (ann, bob) = (Device::new(&portal, ANN).await, Device::new(&portal, BOB).await);
    for device in [&ann, &bob] {
        device.pull().await;
    }
    let backup = portal.backup();
    let contacts = vec![feed::contact(ANN)];
    let lost = Order {
        end_customer: OrderSite { support_id: "S1".into(), contacts },
        lines: vec![feed::line(1, "SKU", "B0000000021")],
        ..feed::order("2", "S1")
    };
    portal.import_all(&feed::ndjson([Record::Order(lost)])).await;
    ann.pull().await;
    ann.write_notes("2-1", "on what the portal no longer has");
    ann.write_notes("1-1", "Ann's");
    ann.pull().await;
    ann.pull().await;
    assert_eq!(ann.mirror.outbox_counts().unwrap(), Default::default());

    portal.restore(&backup).await;
    // Somebody was quicker.
    bob.write_notes("1-1", "Bob's, after the restoration");
    bob.pull().await;
    ann.pull().await;
    ann.pull().await;
    assert_eq!(ann.notes("1-1"), json!("Bob's, after the restoration"));
    let listed = ann.mirror.outbox(9).unwrap();
    let mut listed: Vec<_> = listed.iter().map(|one| (one.state, one.slots[0].mine.clone())).collect();
    listed.sort_by_key(|(state, _)| *state);
    assert_eq!(
        listed,
        [
            (QueuedState::Conflict, json!("Ann's")),
            (QueuedState::Refused, json!("on what the portal no longer has"))
        ]
    );
}

// Y5
#[tokio::test(flavor = "multi_thread")]
async fn what_no_backup_can_take_back_is_kept_no_longer() {
    let portal = portal().await;
    let ann = Device::new(&portal, ANN).await;
    ann.pull().await;
    ann.write_notes("1-1", "kept");
    ann.pull().await;
    ann.pull().await;
    let kept = || ann.mirror.outbox_export().map(|file| String::from_utf8(file).unwrap().contains("kept"));
    assert!(kept().unwrap(), "an export has what may have to be sent again, too");
    drop(portal.backup());
    portal.clock().advance(chrono::TimeDelta::days(29));
    ann.write_notes("1-2", "since");
    ann.pull().await;
    assert!(kept().unwrap());
    portal.clock().advance(chrono::TimeDelta::days(2));
    ann.write_notes("1-3", "since");
    ann.pull().await;
    ann.pull().await;
    assert!(!kept().unwrap(), "the backup that holds it is 31 days old");
}

// Y4
#[tokio::test(flavor = "multi_thread")]
async fn an_offline_edit_of_a_history_that_was_lost_overwrites_nothing_however_often_it_was_restored() {
    let mut portal = portal().await;
    let (ann, bob) = (Device::new(&portal, ANN).await, Device::new(&portal, BOB).await);
    let backup = portal.backup();
    ann.pull().await;
    portal.restore(&backup).await;
    for n in 1..=6 {
        ann.write_notes(&format!("1-{n}"), "of the first time after");
        ann.pull().await;
    }
    bob.pull().await;
    // Bob reads the greatest number of this time, and edits without a network.
    bob.write_notes("1-6", "Bob's, offline");
    portal.restore(&backup).await;
    let carl = Device::of(&portal, ann.session.clone());
    carl.pull().await;
    carl.write_notes("1-6", "of the second time after");
    carl.pull().await;
    bob.pull().await;
    assert_eq!(bob.notes("1-6"), json!("of the second time after"));
    let parked = bob.mirror.outbox(9).unwrap();
    assert_eq!(parked[0].slots[0].mine, json!("Bob's, offline"), "it is kept beside it: {parked:?}");
}
