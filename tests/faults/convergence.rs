//! People who edit the same things on several devices, and what must hold once whatever was broken has healed: no edit
//! that an app said was saved is lost, none is done twice, all devices are equal and equal to the portal within two
//! syncs, nothing stalls, and nobody ever saw a value go backwards.

use crate::app::{App, Device};
use crate::portal::{Person, Portal};
use licet_domain::authorship::parse_annotation_id;
use licet_portal::store::Store;
use licet_testkit::proxy::Proxy;
use rand::Rng;
use rand::rngs::StdRng;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use tempfile::TempDir;

/// What Bill and Mary both see and may write on.
pub const ENTITLEMENTS: [&str; 3] = ["4500000001-1", "4500000001-2", "4500000001-3"];
const SETTING: &str = "lead-times";
/// Longest that one sync may take once everything has healed, in milliseconds.
const NO_STALL: u64 = 30_000;

/// An edit that the app said was saved.
#[derive(Clone, Debug)]
struct Saved {
    /// The change that holds it; a later edit of the same thing in the same change takes its place.
    key: String,
    id: String,
    slot: String,
    value: Value,
}

/// A device with its app, behind a network of its own.
pub struct Member {
    pub name: String,
    pub device: Device,
    pub proxy: Proxy,
    app: Option<App>,
    saved: Vec<Saved>,
    /// What was shown, one after another.
    seen: BTreeMap<String, Vec<Value>>,
    edits: usize,
    _folder: TempDir,
}

impl Member {
    pub async fn new(name: &str, portal: &Portal, person: &Person) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let proxy = Proxy::start(portal.address()).await;
        let mut device = Device::new(person, &proxy.base_url(), folder.path());
        // A stalled network costs the test this long; the app's own limit is half a minute.
        device.silence = Some(Duration::from_secs(1));
        Self {
            name: name.to_owned(),
            device,
            proxy,
            app: None,
            saved: Vec::new(),
            seen: BTreeMap::new(),
            edits: 0,
            _folder: folder,
        }
    }

    pub async fn app(&mut self) -> &mut App {
        if self.app.is_none() {
            self.app = Some(self.device.start().await);
        }
        self.app.as_mut().unwrap()
    }

    /// `kill -9`.
    pub async fn kill(&mut self) {
        if let Some(app) = self.app.take() {
            app.kill().await;
        }
    }

    /// Takes an app that was started in a way of its own.
    pub fn take(&mut self, app: App) {
        self.app = Some(app);
    }

    /// A value like no other.
    fn value(&mut self) -> String {
        self.edits += 1;
        format!("{} {}", self.name, self.edits)
    }

    /// Edits something. Answers whether the app said that it is saved; it may have died or be out of disk.
    pub async fn edit(&mut self, random: &mut StdRng) -> bool {
        let value = self.value();
        let entitlement = ENTITLEMENTS[random.random_range(0..ENTITLEMENTS.len())];
        match random.random_range(0..6) {
            0 => {
                let set = json!({ "entitlement_id": entitlement, "text": value });
                self.save("comment", "", &set).await
            }
            1 => {
                // The portal keeps no history of settings: each is set once.
                let name = format!("{SETTING}:{value}");
                let setting = json!({ "do": "set", "name": name, "value": value });
                let id = format!("{}/{name}", self.device.person.account_id);
                let said = self.app().await.ask(setting).await;
                self.note(said, &id, &json!({ "value": value }))
            }
            2 => self.save("annotation", entitlement, &json!({ format!("tag:{value}"): true })).await,
            _ => self.save("annotation", entitlement, &json!({ "notes": value })).await,
        }
    }

    /// Edits these slots.
    pub async fn save(&mut self, kind: &str, id: &str, set: &Value) -> bool {
        let said = self.app().await.ask(json!({ "do": "edit", "kind": kind, "id": id, "set": set })).await;
        self.note(said, id, set)
    }

    fn note(&mut self, said: Option<Value>, id: &str, set: &Value) -> bool {
        let Some(said) = said else {
            self.app = None;
            return false;
        };
        let Some(key) = said["saved"].as_str() else {
            assert!(
                said["error"].is_string(),
                "{}: an edit is saved or refused with a reason: {said}",
                self.name
            );
            return false;
        };
        // A comment's id is the key of the change that makes it.
        let id = if id.is_empty() { key } else { id };
        for (slot, value) in set.as_object().unwrap() {
            let (key, id) = (key.to_owned(), id.to_owned());
            self.saved.push(Saved { key, id, slot: slot.clone(), value: value.clone() });
        }
        true
    }

    /// A sync, whatever comes of it. None when the app died over it.
    pub async fn sync(&mut self) -> Option<Value> {
        let said = self.app().await.ask(json!({ "do": "sync" })).await;
        if said.is_none() {
            self.app = None;
        }
        said
    }

    /// Looks at the screen.
    pub async fn look(&mut self) {
        let what = json!({ "do": "shown", "entitlements": ENTITLEMENTS, "settings": [] });
        let Some(said) = self.app().await.ask(what).await else {
            self.app = None;
            return;
        };
        let shown = said["shown"].as_object().unwrap_or_else(|| panic!("{}: {said}", self.name));
        for (what, value) in shown {
            let seen = self.seen.entry(what.clone()).or_default();
            if seen.last() != Some(value) {
                seen.push(value.clone());
            }
        }
    }

    /// Lives on for a while: edits, syncs, looks, and now and then dies in the middle of it.
    pub async fn live(&mut self, random: &mut StdRng, steps: usize, deadly: bool) {
        for _ in 0..steps {
            match random.random_range(0..10) {
                0..=4 => {
                    self.edit(random).await;
                }
                9 if deadly => {
                    let app = self.app().await;
                    app.tell(json!({ "do": "sync" })).await;
                    tokio::time::sleep(Duration::from_millis(random.random_range(0..150))).await;
                    self.kill().await;
                }
                _ => {
                    self.sync().await;
                }
            }
            self.look().await;
        }
    }

    /// The edits whose fate is to be found: of those that went into one change, the last.
    fn acknowledged(&self) -> BTreeMap<(&str, &str, &str), &Value> {
        self.saved
            .iter()
            .map(|saved| ((saved.key.as_str(), saved.id.as_str(), saved.slot.as_str()), &saved.value))
            .collect()
    }
}

/// What the portal holds and held in a slot, by sequence number.
type History = BTreeMap<(String, String), BTreeMap<i64, Value>>;

/// Every value that ever stood in a slot at the portal, and the comments.
fn history(portal: &Portal) -> (History, BTreeMap<String, String>) {
    let store = Store::open(portal.data.path()).unwrap();
    let read = |sql: &'static str| store.read_blocking(|tx| tx.query(sql, licet_portal::values![])).unwrap();
    let mut all = History::new();
    for row in
        read("SELECT id, slot, seq, value FROM slot UNION SELECT id, slot, seq, value FROM slot_history")
    {
        let value =
            row.opt_string(3).unwrap().map_or(Value::Null, |json| serde_json::from_str(&json).unwrap());
        // All members write for the customer's site, whose annotation has the entitlement's id.
        let (entitlement, _) = parse_annotation_id(row.text(0).unwrap());
        let slot = (entitlement.to_owned(), row.string(1).unwrap());
        all.entry(slot).or_default().insert(row.int(2).unwrap(), value);
    }
    let comments = read("SELECT id, text FROM comment");
    (all, comments.iter().map(|row| (row.string(0).unwrap(), row.string(1).unwrap())).collect())
}

/// Asserts what the head of this module promises. Whatever was broken must have healed before.
pub async fn assert_convergence(portal: &Portal, members: &mut [Member]) {
    for round in 1..=2 {
        for member in members.iter_mut() {
            let said =
                member.sync().await.unwrap_or_else(|| panic!("{}: died over sync {round}", member.name));
            let fine = said["activity"] == "idle" && said["push_code"].is_null();
            assert!(fine, "{}: sync {round} succeeds once everything has healed: {said}", member.name);
            assert!(said["ms"].as_u64().unwrap() < NO_STALL, "{}: no stall: {said}", member.name);
            member.look().await;
        }
    }
    let (history, comments) = history(portal);
    let mut doubled = BTreeSet::new();
    for text in comments.values() {
        assert!(doubled.insert(text), "the comment “{text}” was made twice");
    }
    for ((id, slot), values) in &history {
        let mut seen = BTreeSet::new();
        for value in values.values().filter(|value| value.is_string()) {
            assert!(seen.insert(value.to_string()), "{value} was set twice in {slot} of {id}: {values:?}");
        }
    }
    for member in members.iter_mut() {
        let outbox = member.app().await.outbox().await;
        let parked = |state: &Value| ["conflict", "gave_way", "refused"].iter().any(|parked| state == parked);
        let rest: Vec<_> = outbox.iter().filter(|change| !parked(&change["state"])).collect();
        assert!(rest.is_empty(), "{}: nothing is left to send or to wait for: {rest:?}", member.name);
        assert_nothing_lost(member, &outbox, &history, &comments);
        assert_nothing_went_back(member, &outbox, &history);
        assert_equal_to_the_portal(portal, member).await;
    }
}

fn assert_nothing_lost(
    member: &Member,
    outbox: &[Value],
    history: &History,
    comments: &BTreeMap<String, String>,
) {
    let parked = |id: &str, slot: &str, value: &Value| {
        outbox.iter().any(|change| {
            let mut slots = change["slots"].as_array().unwrap().iter();
            change["id"] == id && slots.any(|one| one["slot"] == slot && one["mine"] == *value)
        })
    };
    for ((key, id, slot), value) in member.acknowledged() {
        let held = if key == id {
            slot == "entitlement_id" || comments.get(id).is_some_and(|text| value == text)
        } else {
            let slot = (id.to_owned(), slot.to_owned());
            history.get(&slot).is_some_and(|values| values.values().any(|held| held == value))
        };
        let parked = parked(id, slot, value);
        // One's own later edit takes the place of an earlier one that met somebody else's.
        let later = member.saved.iter().rfind(|saved| saved.id == id && saved.slot == slot);
        let replaced = later.is_some_and(|later| later.value != *value);
        assert!(
            held || parked || replaced,
            "{}: {value} in {slot} of {id} was saved and is lost ({key})",
            member.name
        );
        assert!(!(held && parked), "{}: {value} in {slot} of {id} is done and undone at once", member.name);
    }
}

/// What was shown of a slot has the portal's order, as far as it ever was the portal's. An own edit that is parked was
/// shown until the portal had its say.
fn assert_nothing_went_back(member: &Member, outbox: &[Value], history: &History) {
    for (what, seen) in &member.seen {
        let Some((id, slot)) = what.split_once(' ') else { continue };
        let Some(held) = history.get(&(id.to_owned(), slot.to_owned())) else { continue };
        let numbers: Vec<i64> = seen
            .iter()
            .filter_map(|value| held.iter().find(|(_, held)| *held == value).map(|(seq, _)| *seq))
            .collect();
        assert!(
            numbers.is_sorted(),
            "{}: {what} went backwards: {seen:?} ({held:?}; {outbox:?})",
            member.name
        );
    }
}

async fn assert_equal_to_the_portal(portal: &Portal, member: &mut Member) {
    let folder = tempfile::tempdir().unwrap();
    let mut fresh = Device::new(&member.device.person, &portal.base_url(), folder.path()).start().await;
    fresh.synced().await;
    let truth = fresh.documents().await;
    let held = member.app().await.documents().await;
    let keys = |all: &serde_json::Map<String, Value>| all.keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&held), keys(&truth), "{} holds what a new device gets", member.name);
    for (document, body) in &truth {
        assert_eq!(&held[document], body, "{}: {document} is as the portal has it", member.name);
    }
    fresh.kill().await;
}
