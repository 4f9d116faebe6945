//! Rights over many documents, lost and given back while "nothing new" was told (Y1).
//!
//! The trap: an app's cursor stays where it is while it is told newer numbers, since nothing of what happens concerns it. Then
//! a right changes, and what follows from that takes more than one page.

use crate::support::{Device, PASSWORD, cases};
use licet_protocol::feed::{Order, OrderSite, Record};
use licet_testkit::{TestPortal, feed};
use proptest::prelude::*;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::json;

const ANN: &str = "ann@example.com";
const BOB: &str = "bob@example.com";
/// More than two pages.
const ENTITLEMENTS: usize = 10_000;
const LINES: usize = 500;

/// What happens between two pulls of Ann's.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Something changes that she doesn't see.
    Elsewhere,
    /// She loses the site, or gets it back.
    Right,
    /// Bob writes on one of its entitlements.
    Writes,
    /// The vendor changes one of its orders.
    Changes,
    /// She pulls.
    Pull,
}

struct World {
    portal: TestPortal,
    ann: Device,
    bob: Device,
    random: StdRng,
    member: bool,
    revision: i64,
    seqs: usize,
}

fn large_order(n: usize, revision: i64) -> Record {
    let lines = (1..=LINES).map(|line| {
        let number = i64::try_from(line).unwrap();
        feed::line(number, "SKU", &format!("B{:010}", n * LINES + line))
    });
    let order = feed::order(&format!("L{n:03}"), "LARGE");
    Record::Order(Order { revision, lines: lines.collect(), ..order })
}

fn elsewhere(revision: i64) -> Record {
    let contacts = vec![feed::contact(BOB)];
    let end_customer = OrderSite { support_id: "OTHER".into(), contacts };
    Record::Order(Order { revision, end_customer, ..feed::order("9", "OTHER") })
}

impl World {
    async fn new(seed: u64) -> Self {
        let portal = TestPortal::start().await;
        let first = [
            Record::Product(feed::product("SKU")),
            Record::Site(feed::site("LARGE", &[ANN, BOB])),
            Record::Site(feed::site("OTHER", &[])),
            Record::Site(feed::site("OWN", &[ANN])),
            Record::Order(feed::order("1", "OWN")),
            elsewhere(1),
        ];
        let orders = (0..ENTITLEMENTS / LINES).map(|n| large_order(n, 1));
        portal.import_all(&feed::ndjson(first.into_iter().chain(orders))).await;
        for email in [ANN, BOB] {
            portal.account(email, PASSWORD).await;
        }
        let (ann, bob) = (Device::new(&portal, ANN).await, Device::new(&portal, BOB).await);
        bob.pull().await;
        ann.pull().await;
        let random = StdRng::seed_from_u64(seed);
        Self { portal, ann, bob, random, member: true, revision: 1, seqs: 0 }
    }

    async fn import(&mut self, record: impl FnOnce(i64) -> Record) {
        self.revision += 1;
        self.portal.import_all(&feed::ndjson([record(self.revision)])).await;
    }

    async fn pull(&mut self) {
        self.ann.pull().await;
        let seqs = self.ann.network.told();
        let back = seqs.windows(2).find(|pair| pair[0] > pair[1]);
        assert_eq!(back, None, "`end.seq` never goes back");
        assert!(seqs.len() > self.seqs);
        self.seqs = seqs.len();
    }

    async fn step(&mut self, step: Step) {
        let n = self.random.random_range(0..ENTITLEMENTS / LINES);
        match step {
            Step::Elsewhere => self.import(elsewhere).await,
            Step::Right => {
                self.member = !self.member;
                let administrators: &[&str] = if self.member { &[ANN, BOB] } else { &[BOB] };
                self.import(|_| Record::Site(feed::site("LARGE", administrators))).await;
            }
            Step::Writes => {
                let id = format!("L{n:03}-{}", self.random.random_range(1..=LINES));
                self.bob.write_notes(&id, &format!("note {}", self.random.random::<u32>()));
                self.bob.pull().await;
            }
            Step::Changes => self.import(|revision| large_order(n, revision)).await,
            Step::Pull => self.pull().await,
        }
    }

    async fn assert_right(&mut self) {
        self.pull().await;
        self.ann.assert_mirrors_the_full_listing().await;
        self.ann.assert_equal_to_the_portal().await;
        let expected = if self.member { ENTITLEMENTS + 1 } else { 1 };
        assert_eq!(self.ann.mirror.totals().unwrap().entitlements, i64::try_from(expected).unwrap());
        self.ann.network.asked().iter().for_each(|what| assert_ne!(*what, "snapshot"));
    }
}

// Y1
#[tokio::test(flavor = "multi_thread")]
async fn rights_over_ten_thousand_documents_are_lost_and_regained_while_nothing_new_was_told() {
    let mut world = World::new(1).await;
    world.ann.network.asked();
    for _ in 0..2 {
        for step in [Step::Elsewhere, Step::Pull, Step::Writes, Step::Right] {
            world.step(step).await;
        }
        world.assert_right().await;
    }
    // Lost and given back between two pulls.
    for step in [Step::Elsewhere, Step::Pull, Step::Right, Step::Writes, Step::Elsewhere, Step::Right] {
        world.step(step).await;
    }
    world.assert_right().await;
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        3 => Just(Step::Elsewhere),
        2 => Just(Step::Right),
        2 => Just(Step::Writes),
        1 => Just(Step::Changes),
        4 => Just(Step::Pull),
    ];
    prop::collection::vec(step, 8..20)
}

proptest! {
    #![proptest_config(cases(2))]

    // Y1
    #[test]
    fn whatever_happens_to_a_large_right_no_number_goes_back_and_no_pull_fails(steps in steps(), seed: u64) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let mut world = World::new(seed).await;
            world.ann.network.asked();
            for step in steps {
                world.step(step).await;
            }
            world.assert_right().await;
        });
    }
}

/// The cursor as an app would send it that was tampered with, or that comes from a portal whose keys are lost.
fn forged(cursor: &str) -> String {
    let (payload, signature) = cursor.split_once('.').unwrap();
    let flipped: String = signature.chars().rev().collect();
    format!("{payload}.{flipped}")
}

// Y12
#[tokio::test(flavor = "multi_thread")]
async fn a_forged_cursor_is_refused_by_name_and_the_app_recovers() {
    use secrecy::ExposeSecret;
    let portal = TestPortal::start().await;
    let feed = [
        Record::Product(feed::product("SKU")),
        Record::Site(feed::site("S1", &[ANN])),
        Record::Order(feed::order("1", "S1")),
    ];
    portal.import_all(&feed::ndjson(feed)).await;
    portal.account(ANN, PASSWORD).await;
    let ann = Device::new(&portal, ANN).await;
    ann.pull().await;
    ann.write_notes("1-1", "Rack 12");
    let cursor = forged(&ann.mirror.sync_position().unwrap().cursor.unwrap());
    let mut url: reqwest::Url = format!("{}/api/v1/sync", portal.base_url()).parse().unwrap();
    url.query_pairs_mut().append_pair("cursor", &cursor);
    let token = ann.session.token();
    let answer = reqwest::Client::new().get(url).bearer_auth(token.expose_secret()).send().await.unwrap();
    assert_eq!(answer.status(), 400);
    assert_eq!(answer.json::<serde_json::Value>().await.unwrap()["code"], "cursor-invalid");

    ann.network.asked();
    ann.network.forge_next_cursor();
    ann.pull().await;
    assert_eq!(ann.network.asked().iter().filter(|what| **what == "snapshot").count(), 1);
    assert_eq!(ann.notes("1-1"), json!("Rack 12"), "the outbox is sent all the same");
    ann.assert_mirrors_the_full_listing().await;
}
