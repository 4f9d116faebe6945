//! A portal that people write to: slots, receipts and outcomes as rules 16–18 of docs/SYNC.md say, on top of the map of
//! rows.

use crate::support::{Portal, Temporary, entitlement, license, product, settle, site};
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Target;
use licet_domain::slots::{Verdict, judge};
use licet_mirror::outbox::{About, Answered, NewChange};
use licet_mirror::{Mirror, Page};
use licet_protocol::change::{Change, Outcome, Slot};
use licet_protocol::{ErrorBody, ErrorCode};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a name or a number of a test stands for: the UUID that a change gets as its key.
pub fn key(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

#[derive(Clone, Default)]
pub struct Server {
    pub portal: Portal,
    /// Lines of all changes, in their order.
    pub lines: Vec<String>,
    pub slots: BTreeMap<(Target, String), BTreeMap<String, Slot>>,
    receipts: BTreeMap<String, (Change, Outcome)>,
    /// How often each change had an effect.
    pub effects: BTreeMap<String, usize>,
    /// Targets that may not be written any more.
    pub forbidden: BTreeSet<(Target, String)>,
}

pub const E1: &str = "4500000001-1";
pub const E2: &str = "4500000001-2";

impl Server {
    /// Two entitlements and a license.
    pub fn new() -> Self {
        let mut server = Self::default();
        server.row("product", "BE", product("BE", "Backup Exec", "Backup Exec"));
        server.row("site", "S1", site("S1", "Acme Inc"));
        server.row("entitlement", E1, entitlement("B0000000001", "BE", "license", "S1", None));
        server.row("entitlement", E2, entitlement("B0000000002", "BE", "license", "S1", None));
        server.row("license", "L1", license(E1, "B0000000001", "BE", "srv-1", "full"));
        server
    }

    pub fn row(&mut self, kind: &str, id: &str, body: Value) {
        let line = self.portal.put(kind, id, body);
        self.lines.push(line);
    }

    fn at(&self) -> DateTime<Utc> {
        crate::support::now() + TimeDelta::seconds(self.portal.sequence)
    }

    fn publish(&mut self, kind: Target, id: &str) {
        let slots = self.slots.entry((kind, id.to_owned())).or_default().clone();
        let value = |name: &str| slots.get(name).map_or(Value::Null, |slot| slot.value.clone());
        let body = match kind {
            Target::Annotation => {
                let fields: BTreeMap<&str, Value> = slots
                    .keys()
                    .filter_map(|name| name.strip_prefix("field:"))
                    .map(|id| (id, self.field_ref(id)))
                    .filter(|(_, field)| !field.is_null())
                    .collect();
                json!({"entitlement_id": id, "slots": slots, "fields": fields})
            }
            Target::Comment => json!({
                "entitlement_id": value("entitlement_id"), "text": value("text"), "author": "account-1",
                "author_name": "Bill", "at": self.at(),
            }),
            Target::Request => unreachable!("requests are not merged"),
            Target::Field => json!({"owner": "account-1", "owner_name": "Bill", "slots": slots}),
            Target::Setting => json!({"name": id.split_once('/').map(|(_, name)| name), "slots": slots}),
            Target::License => {
                let key = ("license".to_owned(), id.to_owned());
                let mut body = self.portal.rows.get(&key).unwrap().1.clone();
                body["technical_contact"] = value("technical_contact");
                body["slots"] = json!(slots);
                body
            }
        };
        self.row(kind.as_str(), id, body);
    }

    fn field_ref(&self, id: &str) -> Value {
        let Some(slots) = self.slots.get(&(Target::Field, id.to_owned())) else { return Value::Null };
        json!({"name": slots["name"].value, "kind": slots["kind"].value, "owner": "account-1"})
    }

    fn write(&mut self, kind: Target, id: &str, by: &str, set: BTreeMap<String, Value>) {
        let seq = self.portal.sequence + 1;
        let at = self.at();
        for (slot, value) in set {
            let slots = self.slots.entry((kind, id.to_owned())).or_default();
            slots.insert(slot, Slot { value, seq, by: Some(by.to_owned()), at });
        }
        self.publish(kind, id);
    }

    /// Somebody else's edit.
    pub fn set(&mut self, kind: Target, id: &str, slot: &str, value: Value) {
        self.write(kind, id, "Marie", BTreeMap::from([(slot.to_owned(), value)]));
    }

    pub fn slot(&self, kind: Target, id: &str, slot: &str) -> Option<&Slot> {
        self.slots.get(&(kind, id.to_owned()))?.get(slot)
    }

    pub fn value(&self, kind: Target, id: &str, slot: &str) -> Value {
        self.slot(kind, id, slot).map_or(Value::Null, |slot| slot.value.clone())
    }

    /// One change, with its receipt.
    pub fn push(&mut self, change: &Change) -> Outcome {
        if let Some((first, outcome)) = self.receipts.get(&change.key) {
            assert_eq!(first, change, "the same key came with another body");
            return outcome.clone();
        }
        let outcome = self.decide(change);
        self.receipts.insert(change.key.clone(), (change.clone(), outcome.clone()));
        outcome
    }

    fn decide(&mut self, change: &Change) -> Outcome {
        let mut outcome = Outcome {
            key: change.key.clone(),
            status: 200,
            seq: None,
            conflicts: BTreeMap::new(),
            gave_way: BTreeMap::new(),
            error: None,
        };
        if self.forbidden.contains(&(change.kind, change.id.clone())) {
            outcome.status = 403;
            outcome.error = Some(ErrorBody::new(ErrorCode::Forbidden, "not yours"));
            return outcome;
        }
        let mut done = BTreeMap::new();
        for (name, set) in &change.set {
            let held = self.slot(change.kind, &change.id, name).cloned();
            let theirs = held.as_ref().map(|slot| &slot.value).filter(|value| !value.is_null());
            let mine = Some(&set.value).filter(|value| !value.is_null());
            let current = held.as_ref().map_or(0, |slot| slot.seq);
            match judge(mine, set.base, theirs, current) {
                Verdict::Apply => _ = done.insert(name.clone(), set.value.clone()),
                Verdict::Already => {}
                Verdict::Conflict => _ = outcome.conflicts.insert(name.clone(), held.unwrap()),
                Verdict::GivesWay => _ = outcome.gave_way.insert(name.clone(), held.unwrap()),
            }
        }
        if outcome.conflicts.len() + outcome.gave_way.len() == change.set.len() {
            outcome.status = 409;
        }
        if !done.is_empty() {
            *self.effects.entry(change.key.clone()).or_default() += 1;
            self.write(change.kind, &change.id, "Bill", done);
        }
        outcome.seq = Some(self.portal.sequence);
        outcome
    }

    /// What has changed since so many lines: a whole answer that names its sequence number.
    pub fn since(&self, lines: usize) -> Page {
        self.portal.answer_at(&self.lines[lines..], false, None, Some(self.portal.sequence))
    }

    /// A mirror that holds all this.
    pub fn mirrored(&self) -> Temporary {
        let temporary = self.portal.mirrored();
        pull(&temporary.mirror, self, self.lines.len());
        temporary
    }
}

pub fn pull(mirror: &Mirror, server: &Server, from: usize) -> usize {
    mirror.apply_page(&server.since(from), crate::support::now()).unwrap();
    settle(mirror);
    server.lines.len()
}

/// Sends what there is and takes the answers.
pub fn push(mirror: &Mirror, server: &mut Server) -> Answered {
    let batch = mirror.outbox_batch(500).unwrap();
    let outcomes: Vec<Outcome> = batch.iter().map(|change| server.push(change)).collect();
    mirror.outbox_answered(&outcomes).unwrap()
}

pub fn change(kind: Target, id: &str, set: &[(&str, Value)]) -> NewChange {
    NewChange {
        kind,
        id: id.to_owned(),
        set: set.iter().map(|(slot, value)| ((*slot).to_owned(), value.clone())).collect(),
        about: About { entitlement_id: Some(E1.to_owned()), name: Some("B0000000001".to_owned()) },
    }
}

pub fn edit(mirror: &Mirror, n: u128, slot: &str, value: Value) {
    let change = change(Target::Annotation, E1, &[(slot, value)]);
    mirror.change(&change, key(n), crate::support::now()).unwrap();
}

/// What is shown in a slot of an annotation; null for nothing.
pub fn shown(mirror: &Mirror, id: &str, slot: &str) -> Value {
    mirror.annotation(id).unwrap().slots.remove(slot).map_or(Value::Null, |slot| slot.value)
}
