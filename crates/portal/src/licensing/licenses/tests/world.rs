//! Whatever is done in whatever order: nothing is registered twice, no pool goes negative, every key leads to one living
//! license, and totals agree with the orders.

use crate::store::Tx;
use crate::testing::{Portal, Tokens, acme_order, order_line};
use crate::values;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, Ordering};

/// Something that happens, to one of the orders of a history.
#[derive(Clone, Debug)]
enum Event {
    /// The order comes, or a newer revision of it.
    Purchase {
        order: usize,
    },
    Register {
        order: usize,
    },
    /// So many of the license (0: all that are left) are upgraded, to the newer product or from there to the newest.
    Upgrade {
        order: usize,
        quantity: i64,
        again: bool,
    },
    Rehost {
        which: usize,
    },
    Draw {
        order: usize,
        quantity: i64,
    },
    Return {
        which: usize,
        quantity: i64,
    },
}

const ORDERS: usize = 2;

fn event() -> impl Strategy<Value = Event> {
    let order = 0..ORDERS;
    prop_oneof![
        2 => order.clone().prop_map(|order| Event::Purchase { order }),
        3 => order.clone().prop_map(|order| Event::Register { order }),
        5 => (order.clone(), 0..4_i64, any::<bool>())
            .prop_map(|(order, quantity, again)| Event::Upgrade { order, quantity, again }),
        2 => (0..6_usize).prop_map(|which| Event::Rehost { which }),
        4 => (order, 1..6_i64).prop_map(|(order, quantity)| Event::Draw { order, quantity }),
        3 => (0..4_usize, 1..5_i64).prop_map(|(which, quantity)| Event::Return { which, quantity }),
    ]
}

/// A portal that all histories share; each has orders of its own.
struct World {
    portal: Portal,
    bill: Tokens,
    next: AtomicI64,
}

/// One history.
struct History<'w> {
    world: &'w World,
    first: i64,
    revisions: [i64; ORDERS],
    draws: Vec<(String, String)>,
}

/// What every order holds: a license for so many, and a pool of so many.
const LICENSES: i64 = 4;
const POOL: i64 = 9;

impl History<'_> {
    fn number(&self, order: usize) -> i64 {
        self.first + i64::try_from(order).expect("few")
    }

    fn serial(&self, order: usize) -> String {
        format!("B{:010}", 1_000_000 + self.number(order))
    }

    fn contract(&self, order: usize) -> String {
        format!("{}-2", self.number(order))
    }

    async fn happen(&mut self, event: &Event) {
        // What is refused is refused; the facts afterwards are looked at in any case.
        match *event {
            Event::Purchase { order } => self.purchase(order).await,
            Event::Register { order } => {
                let form = json!({"registrations": [{"serial_number": self.serial(order)}]});
                self.send("/api/v1/licenses/register-many", &form).await;
            }
            Event::Upgrade { order, quantity, again } => self.upgrade(order, quantity, again).await,
            Event::Rehost { which } => {
                let licenses = self
                    .rows("SELECT id FROM license WHERE state IS NULL AND printed = 0 ORDER BY id DESC")
                    .await;
                if let Some(id) = licenses.get(which) {
                    let host = format!("host-{}", self.world.next.fetch_add(1, Ordering::Relaxed));
                    let form = json!({"host_id": host, "reason": "moved"});
                    self.send(&format!("/api/v1/licenses/{id}/rehost"), &form).await;
                }
            }
            Event::Draw { order, quantity } => {
                let path = format!("/api/v1/flex/{}/draws", self.contract(order));
                let drawn = self.send(&path, &json!({"sku": "SEP-12-SUB", "quantity": quantity})).await;
                if let Some(id) = drawn["draw_id"].as_str() {
                    self.draws.push((self.contract(order), id.to_owned()));
                }
            }
            Event::Return { which, quantity } => {
                if let Some((contract, id)) = self.draws.get(which) {
                    let path = format!("/api/v1/flex/{contract}/draws/{id}/return");
                    self.send(&path, &json!({ "quantity": quantity })).await;
                }
            }
        }
    }

    async fn send(&self, path: &str, form: &Value) -> Value {
        let answer = self.world.portal.transact(path, &self.world.bill, form).await;
        assert!(answer.status.as_u16() < 500, "{path} {form}: {}", answer.text());
        answer.json()
    }

    async fn rows(&self, sql: &'static str) -> Vec<String> {
        self.world.portal.column(sql).await
    }

    async fn purchase(&mut self, order: usize) {
        self.revisions[order] += 1;
        let pool = json!({"kind": "flex", "starts_on": "2026-01-01", "ends_on": "2029-01-01",
            "flex_pool": [{"sku": "SEP-12-SUB", "quantity": POOL}]});
        let number = self.number(order);
        let lines = [
            order_line(1, "BE-10D-SBS", &self.serial(order), json!({"quantity": LICENSES})),
            order_line(2, "SMSG-FLEX", &format!("F{number:010}"), pool),
        ];
        let feed = acme_order(&number.to_string(), self.revisions[order], &lines);
        let (summary, notices) = self.world.portal.import(&feed).await;
        assert_eq!(summary.rejected, 0, "{notices:?}");
        self.offer(order, &self.serial(order), "BE-10D-SBS", "BE-11D-SBS").await;
    }

    async fn offer(&self, order: usize, serial: &str, from: &str, to: &str) {
        let notification = json!({
            "record": "upgrade", "notification_id": format!("VU-{}-{serial}", self.number(order)),
            "customer_number": "123456789", "company": "Acme",
            "offers": [{"serial_number": serial, "from_sku": from, "to_sku": to, "quantity": LICENSES}],
        });
        self.world.portal.import(&notification.to_string()).await;
    }

    async fn upgrade(&self, order: usize, quantity: i64, again: bool) {
        let (mut serial, mut from, mut to) = (self.serial(order), "BE-10D-SBS", "BE-11D-SBS");
        if again {
            let own = format!("{}-", self.number(order));
            let upgraded = self
                .rows("SELECT entitlement_id || ' ' || serial_number FROM lineage WHERE sku = 'BE-11D-SBS'")
                .await;
            let Some(found) = upgraded.iter().find(|row| row.starts_with(&own)) else { return };
            serial = found.split(' ').nth(1).expect("a serial").to_owned();
            (from, to) = ("BE-11D-SBS", "OEM-BE-QS");
            self.offer(order, &serial, from, to).await;
        }
        let form = json!({
            "notification_id": format!("VU-{}-{serial}", self.number(order)), "from_sku": from, "to_sku": to,
            "licenses": [{"serial_number": serial, "quantity": Some(quantity).filter(|quantity| *quantity > 0)}],
        });
        self.send("/api/v1/upgrades", &form).await;
    }

    async fn look_over(&self) {
        let look = |tx: &mut Tx<'_>| -> Result<(), crate::store::Error> {
            nothing_is_registered_twice(tx)?;
            no_pool_is_negative(tx)?;
            every_key_leads_to_one_living_license(tx)?;
            totals_agree_with_the_orders(tx)
        };
        self.world.portal.state.store.read(look).await.expect("the facts");
    }
}

fn nothing_is_registered_twice(tx: &mut Tx<'_>) -> Result<(), crate::store::Error> {
    let sql = "SELECT entitlement_id FROM license GROUP BY entitlement_id HAVING COUNT(*) > 1";
    assert_eq!(tx.query(sql, values![])?, [], "an entitlement has one license");
    let sql = "SELECT serial_number FROM order_line GROUP BY serial_number HAVING COUNT(*) > 1";
    assert_eq!(tx.query(sql, values![])?, [], "a serial number names one entitlement");
    Ok(())
}

fn no_pool_is_negative(tx: &mut Tx<'_>) -> Result<(), crate::store::Error> {
    for row in tx.query("SELECT contract_id, sku, quantity, drawn FROM flex_pool", values![])? {
        let (quantity, drawn) = (row.int(2)?, row.int(3)?);
        assert!((0..=quantity).contains(&drawn), "{} of {quantity} are out", drawn);
        let sql = "SELECT quantity - returned FROM flex_draw WHERE contract_id = $1 AND sku = $2";
        let out: i64 = tx
            .query(sql, values![row.text(0)?, row.text(1)?])?
            .iter()
            .map(|row| row.int(0))
            .sum::<Result<_, _>>()?;
        assert_eq!(out, drawn, "the pool says what the draw-downs say");
    }
    Ok(())
}

fn every_key_leads_to_one_living_license(tx: &mut Tx<'_>) -> Result<(), crate::store::Error> {
    let mut state: BTreeMap<String, Option<String>> = BTreeMap::new();
    let mut successor: BTreeMap<String, String> = BTreeMap::new();
    for row in
        tx.query("SELECT serial_number, state, superseded_by FROM license WHERE printed = 0", values![])?
    {
        state.insert(row.string(0)?, row.opt_string(1)?);
        successor.extend(row.opt_string(2)?.map(|next| (row.string(0).unwrap_or_default(), next)));
    }
    let ways: BTreeMap<&str, &str> =
        successor.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
    let sql = "SELECT l.serial_number, k.replaced, k.license_key FROM license_key k JOIN license l ON l.id = k.license_id \
               WHERE l.printed = 0";
    let mut current = BTreeSet::new();
    for row in tx.query(sql, values![])? {
        let serial = row.string(0)?;
        let living = licet_domain::lineage::living(&serial, &ways).to_owned();
        let found =
            state.get(&living).unwrap_or_else(|| panic!("{serial} leads to {living}, which is no license"));
        assert!(
            found.as_deref().is_none_or(|state| state == "returned"),
            "{serial} leads to {living}: {found:?}"
        );
        if row.opt_int(1)?.is_none() {
            assert!(state[&serial].is_none(), "a key that counts belongs to a license that does");
            assert!(current.insert(row.string(2)?), "no key counts twice");
        }
        let chain = crate::licensing::lineage::chain(tx, &serial)?;
        assert!(chain.contains(&living), "the lineage of {serial} names {living}: {chain:?}");
    }
    Ok(())
}

fn totals_agree_with_the_orders(tx: &mut Tx<'_>) -> Result<(), crate::store::Error> {
    let own = crate::licensing::lineage::FIRST_OWN_LINE;
    let sql = "SELECT order_number FROM order_line WHERE line = 1 AND quantity = $1 AND order_number >= '7'";
    for row in tx.query(sql, values![LICENSES])? {
        let number = row.text(0)?;
        let sql = "SELECT l.quantity, l.state FROM license l JOIN order_line e ON e.order_number || '-' || e.line = l.entitlement_id \
                   LEFT JOIN lineage g ON g.entitlement_id = l.entitlement_id \
                   WHERE e.order_number = $1 AND (e.line = 1 OR (e.line >= $2 AND g.origin = 'upgraded'))";
        let mut sum = 0;
        let mut registered = false;
        for row in tx.query(sql, values![number, own])? {
            sum += row.int(0)?;
            assert!(
                row.opt_text(1)? != Some("superseded") || row.int(0)? == 0,
                "of what is superseded nothing is left"
            );
        }
        let original = "SELECT 1 FROM license WHERE entitlement_id = $1";
        registered |= tx.query_one(original, values![format!("{number}-1")])?.is_some();
        if !registered {
            let id = format!("{number}-1");
            sum += LICENSES - crate::licensing::lineage::of_entitlement(tx, &id, LICENSES)?.upgraded;
        }
        assert_eq!(sum, LICENSES, "what order {number} bought is what there is");
    }
    Ok(())
}

#[test]
fn whatever_is_done_in_whatever_order_the_books_are_right() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let world = runtime.block_on(async {
        let portal = Portal::start().await;
        portal.import_acme().await;
        portal.policy("free", json!({"rule": "upgrade", "needs_maintenance": false})).await;
        portal.policy("moves", json!({"rule": "rehost", "limit": null})).await;
        let bill = portal.signed_in("bill@acme.example").await;
        World { portal, bill, next: AtomicI64::new(7_000_000_000) }
    });
    let live = async |events: &[Event]| {
        let first = world.next.fetch_add(100, Ordering::Relaxed);
        let mut history = History { world: &world, first, revisions: [0; ORDERS], draws: Vec::new() };
        // Every history begins with something to work on.
        history.purchase(0).await;
        for event in events {
            history.happen(event).await;
            history.look_over().await;
        }
    };
    // One in which each kind of event can do something: what follows would otherwise prove little.
    runtime.block_on(live(&[
        Event::Register { order: 0 },
        Event::Upgrade { order: 0, quantity: 1, again: false },
        Event::Upgrade { order: 0, quantity: 0, again: true },
        Event::Rehost { which: 0 },
        Event::Upgrade { order: 0, quantity: 0, again: false },
        Event::Draw { order: 0, quantity: 5 },
        Event::Return { which: 0, quantity: 2 },
        Event::Purchase { order: 0 },
        Event::Return { which: 0, quantity: 3 },
        Event::Register { order: 0 },
    ]));
    let did =
        runtime.block_on(world.portal.column("SELECT DISTINCT event FROM license_event ORDER BY event"));
    assert_eq!(did, ["drawn", "registered", "rehosted", "returned", "superseded", "upgraded"]);
    let config = ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(events in prop::collection::vec(event(), 1..24))| {
        runtime.block_on(live(&events));
    });
}
