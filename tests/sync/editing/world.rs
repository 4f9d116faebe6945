//! The real thing beside the model: a portal, people, their devices; and what people see.

use super::model::{ANN, BOB, CAT, Document, Entry, Model, Reach, reach, sort};
use crate::support::{Device, PASSWORD, Session, Weather, key, now};
use licet_domain::Target;
use licet_domain::authorship::{Party, parse_annotation_id};
use licet_mirror::Mirror;
use licet_mirror::outbox::{QueuedState, Resolution};
use licet_protocol::feed::{Order, OrderSite, Product, Record};
use licet_testkit::{TestPortal, feed};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

const ORDER: &str = "0000000001";
const SITE: &str = "S0";
pub const ENTITLEMENTS: usize = 2;
/// Who has which device: Ann has two.
pub const DEVICES: [usize; 4] = [ANN, ANN, BOB, CAT];
const SETTING: &str = "lead-times:B0000000001";

fn email(person: usize) -> String {
    format!("p{person}@example.com")
}

fn entitlement(n: &str) -> String {
    format!("{ORDER}-{}", n.parse::<usize>().unwrap() + 1)
}

/// What the site's members write on an entitlement, by its party.
fn of_site(entitlement: &str) -> String {
    Party::Site(SITE.to_owned()).key(entitlement)
}

/// What things are called at the portal.
#[derive(Clone, Default)]
struct Names {
    field: String,
    license: String,
    accounts: Vec<String>,
    /// Comments by the change that made them.
    comments: BTreeMap<String, String>,
}

impl Names {
    fn id(&self, (kind, id): &Document) -> String {
        match kind {
            Target::Annotation => entitlement(id),
            Target::Comment | Target::Request => String::new(),
            Target::Field => self.field.clone(),
            Target::License => self.license.clone(),
            Target::Setting => format!("{}/{SETTING}", self.accounts[id.parse::<usize>().unwrap()]),
        }
    }

    /// The same for an edit of this person: Cat's would be for the site, whose member she isn't.
    fn id_of_edit(&self, person: usize, document: &Document) -> String {
        let id = self.id(document);
        if person == CAT && document.0 == Target::Annotation { of_site(&id) } else { id }
    }

    /// The other way round.
    fn document(&self, kind: Target, id: &str) -> Document {
        let number = |n: usize| (kind, n.to_string());
        match kind {
            Target::Annotation => number(usize::from(parse_annotation_id(id).0.ends_with("-2"))),
            Target::Comment => (kind, self.comments[id].clone()),
            Target::Field | Target::Request => number(0),
            Target::License => number(1),
            Target::Setting => number(
                self.accounts
                    .iter()
                    .position(|account| id.starts_with(account.as_str()))
                    .expect("it is known"),
            ),
        }
    }
}

/// A slot's name for the model: that of a field's value doesn't know the field's id.
fn slot_name(slot: &str) -> &str {
    if slot.starts_with("field:") { "value" } else { slot }
}

/// What somebody sees, by document and slot.
type Shown = BTreeMap<(Document, String), Value>;

fn shown(mirror: &Mirror, person: usize, names: &Names) -> Shown {
    let mut shown = Shown::new();
    for n in (0..ENTITLEMENTS).map(|n| n.to_string()) {
        let annotation = mirror.annotation(&entitlement(&n)).unwrap();
        let document = (Target::Annotation, n);
        // Cat reads the site's beside her own, and what she tried to write for it lies over that.
        let others = annotation.others.into_iter().map(|others| (others.slots, others.comments));
        let mut comments = annotation.comments;
        for (slots, more) in others.chain([(annotation.slots, Vec::new())]) {
            for (slot, written) in slots {
                shown.insert((document.clone(), slot_name(&slot).to_owned()), written.value);
            }
            comments.extend(more);
        }
        for comment in comments {
            let document = (Target::Comment, names.comments[&comment.id].clone());
            let twice = shown.insert((document, "text".to_owned()), json!(comment.text));
            assert_eq!(twice, None, "no comment is shown twice");
        }
    }
    if let Some(license) = mirror.license(&names.license).unwrap() {
        let contact = serde_json::to_value(license.license.technical_contact).unwrap();
        shown.insert(((Target::License, "1".to_owned()), "technical_contact".to_owned()), contact);
    }
    for (slot, written) in mirror.field_slots(&names.field).unwrap() {
        if slot == "name" {
            shown.insert(((Target::Field, "0".to_owned()), slot), written.value);
        }
    }
    if let Some(value) = mirror.account_setting(SETTING).unwrap() {
        shown.insert(((Target::Setting, person.to_string()), "value".to_owned()), value);
    }
    shown.retain(|_, value| !value.is_null());
    shown
}

/// What is parked, each with its key.
fn parked(mirror: &Mirror, names: &Names) -> Vec<(Entry, String, QueuedState)> {
    let mut all = Vec::new();
    for queued in mirror.outbox(999).unwrap().into_iter().filter(|queued| queued.state.is_undecided()) {
        let document = names.document(queued.kind, &queued.id);
        for slot in queued.slots.iter().filter(|slot| slot.slot != "entitlement_id") {
            let entry = (document.clone(), slot_name(&slot.slot).to_owned(), slot.mine.clone());
            all.push((entry, queued.key.clone(), queued.state));
        }
    }
    all
}

/// Watches one screen (docs/SYNC.md, rule 19): a value that was replaced there never comes back by itself.
#[derive(Default)]
struct Watcher {
    seen: BTreeMap<(Document, String), Vec<Value>>,
    /// Document, slot and key.
    parked: BTreeSet<(Document, String, String)>,
    backwards: Vec<String>,
}

impl Watcher {
    fn look(&mut self, mirror: &Mirror, person: usize, names: &Names) {
        let parked: BTreeSet<(Document, String, String)> = parked(mirror, names)
            .into_iter()
            .map(|((document, slot, _), key, _)| (document, slot, key))
            .collect();
        for (name, value) in shown(mirror, person, names) {
            // A tag is there or not: it has no values that could be told apart.
            if value == json!(true) {
                continue;
            }
            let seen = self.seen.entry(name.clone()).or_default();
            if seen.last() == Some(&value) {
                continue;
            }
            if seen.contains(&value) {
                // Unless what replaced it was just refused or is in conflict.
                let mut gave_up = parked.difference(&self.parked);
                if !gave_up.any(|(document, slot, _)| (document, slot) == (&name.0, &name.1)) {
                    self.backwards.push(format!("{name:?} goes back to {value} after {seen:?}"));
                }
                seen.retain(|other| *other != value);
            }
            seen.push(value);
        }
        self.parked = parked;
    }

    /// Somebody has decided about a slot: what comes is what they chose.
    fn decided(&mut self, document: &Document, slot: &str) {
        self.seen.remove(&(document.clone(), slot.to_owned()));
    }
}

pub struct World {
    portal: TestPortal,
    devices: Vec<Device>,
    watchers: Vec<Arc<Mutex<Watcher>>>,
    names: Arc<Mutex<Names>>,
    pub model: Model,
    values: usize,
    revision: i64,
}

fn order(revision: i64) -> Order {
    let contacts = vec![feed::contact(&email(ANN)), feed::contact(&email(BOB))];
    let line = |n: i64| {
        let line = feed::line(n, "SKU", &format!("B{ORDER}{n}")[..11]);
        licet_protocol::feed::OrderLine { quantity: licet_domain::Quantity::Count(revision), ..line }
    };
    Order {
        revision,
        end_customer: OrderSite { support_id: SITE.to_owned(), contacts },
        lines: vec![
            line(1),
            licet_protocol::feed::OrderLine { serial_number: "B0000000002".into(), ..line(2) },
        ],
        ..feed::order(ORDER, SITE)
    }
}

impl World {
    pub async fn new() -> Self {
        let portal = TestPortal::start().await;
        let product = Product { needs_license_file: false, ..feed::product("SKU") };
        let records = [
            Record::Product(product),
            Record::Site(feed::site(SITE, &[&email(ANN)])),
            Record::Order(order(1)),
        ];
        portal.import_all(&feed::ndjson(records)).await;
        let mut sessions = Vec::new();
        for person in [ANN, BOB, CAT] {
            portal.account(&email(person), PASSWORD).await;
            sessions.push(Session::sign_in(&portal, &email(person)).await);
        }
        let accounts: Vec<String> =
            sessions.iter().map(|session| licet_sync::TokenSource::identity(&**session).account_id).collect();
        portal.share_in_full(&accounts[ANN], &entitlement("0"), &accounts[CAT]).await;
        let license = portal.register(sessions[ANN].token().expose_secret(), "B0000000002").await;
        let names = Names { field: key().to_string(), license, accounts, comments: BTreeMap::new() };

        let devices: Vec<Device> =
            DEVICES.iter().map(|person| Device::of(&portal, Arc::clone(&sessions[*person]))).collect();
        devices[0].pull().await;
        devices[0].write(Target::Field, &names.field, &[("name", json!("Room")), ("kind", json!("text"))]);
        for device in &devices {
            device.pull().await;
        }
        let beginning = shown(&devices[0].mirror, ANN, &names).into_iter();
        let model = Model::new(&DEVICES, beginning.map(|((document, slot), value)| (document, slot, value)));
        let watchers = DEVICES.iter().map(|_| Arc::default()).collect();
        let names = Arc::new(Mutex::new(names));
        let mut world = Self { portal, devices, watchers, names, model, values: 0, revision: 1 };
        (0..DEVICES.len()).for_each(|device| world.watch(device));
        world
    }

    fn watch(&mut self, device: usize) {
        let (watcher, names) = (Arc::clone(&self.watchers[device]), Arc::clone(&self.names));
        let mirror = Arc::downgrade(&self.devices[device].mirror);
        self.devices[device].network.look_before_requests(move || {
            let Some(mirror) = mirror.upgrade() else { return };
            watcher.lock().unwrap().look(&mirror, DEVICES[device], &names.lock().unwrap());
        });
    }

    /// A value that nobody has used before.
    fn value(&mut self, slot: &str) -> Value {
        self.values += 1;
        let n = self.values;
        match slot {
            "technical_contact" => json!({"name": format!("C{n}"), "email": format!("c{n}@example.com")}),
            "tag:x" => json!(true),
            _ => json!(format!("{slot} {n}")),
        }
    }

    pub fn edit(&mut self, device: usize, document: &Document, slot: &str, delete: bool) {
        // Values of a field are its owner's to set first (S20): they are edited on both of her devices.
        let of_field = slot == "value" && document.0 == Target::Annotation;
        let device = if of_field { device % 2 } else { device };
        if reach(DEVICES[device], document) == Reach::None {
            // Nobody can edit what they don't see.
            return;
        }
        let value = if delete { Value::Null } else { self.value(slot) };
        let names = self.names.lock().unwrap().clone();
        let real = if of_field { format!("field:{}", names.field) } else { slot.to_owned() };
        let id = names.id_of_edit(DEVICES[device], document);
        self.devices[device].write(document.0, &id, &[(&real, value.clone())]);
        self.model.edit(device, document, slot, value);
        self.assert_as_modelled(device);
    }

    pub fn comment(&mut self, device: usize, n: usize) {
        if reach(DEVICES[device], &(Target::Annotation, n.to_string())) == Reach::None {
            return;
        }
        let text = self.value("comment");
        let document = (Target::Comment, format!("{n}#{}", self.values));
        let on = entitlement(&n.to_string());
        let on = if DEVICES[device] == CAT { of_site(&on) } else { on };
        let set = [("entitlement_id", json!(on)), ("text", text.clone())];
        let key = self.devices[device].write(Target::Comment, "", &set).expect("it is queued");
        self.names.lock().unwrap().comments.insert(key, document.1.clone());
        self.model.edit(device, &document, "text", text);
        self.assert_as_modelled(device);
    }

    pub async fn sync(&mut self, device: usize, weather: Weather) {
        self.devices[device].sync(weather).await;
        self.model.sync(device, weather);
        self.assert_as_modelled(device);
    }

    pub fn restart(&mut self, device: usize) {
        let restarted = self.devices.remove(device).restart();
        self.devices.insert(device, restarted);
        self.watch(device);
        self.assert_as_modelled(device);
    }

    pub fn begin_snapshot(&mut self, device: usize) {
        self.devices[device].mirror.begin_snapshot().unwrap();
        self.model.begin_snapshot(device);
        self.assert_as_modelled(device);
    }

    /// Somebody settles one of the things that are parked.
    pub fn settle(&mut self, device: usize, which: usize, mine: bool) {
        let names = self.names.lock().unwrap().clone();
        let mirror = &self.devices[device].mirror;
        let mut all = parked(mirror, &names);
        all.sort_by_key(|((document, slot, value), ..)| (document.clone(), slot.clone(), value.to_string()));
        if all.is_empty() {
            return;
        }
        let (entry, in_outbox, state) = all.swap_remove(which % all.len());
        let (document, slot, _) = &entry;
        self.watchers[device].lock().unwrap().decided(document, slot);
        if state == QueuedState::Refused {
            // All of it goes.
            for other in all.iter().filter(|(_, key, _)| *key == in_outbox) {
                self.watchers[device].lock().unwrap().decided(&other.0.0, &other.0.1);
                self.model.settle(device, &other.0, false);
            }
            assert!(mirror.outbox_discard(&in_outbox).unwrap());
            self.model.settle(device, &entry, false);
        } else {
            let resolution = if mine { Resolution::Mine } else { Resolution::Theirs };
            let real = if slot == "value" && document.0 == Target::Annotation {
                format!("field:{}", names.field)
            } else {
                slot.clone()
            };
            assert!(mirror.outbox_resolve(&in_outbox, &real, resolution, key(), now()).unwrap());
            self.model.settle(device, &entry, mine);
        }
        self.assert_as_modelled(device);
    }

    /// The vendor changes the order: nothing that people wrote.
    pub async fn import(&mut self) {
        self.revision += 1;
        self.portal.import_all(&feed::ndjson([Record::Order(order(self.revision))])).await;
    }

    fn assert_as_modelled(&self, device: usize) {
        let names = self.names.lock().unwrap().clone();
        let mirror = &self.devices[device].mirror;
        assert_eq!(
            shown(mirror, DEVICES[device], &names),
            self.model.shown(device),
            "what device {device} shows, and what it should"
        );
        let mut really: Vec<Entry> = parked(mirror, &names).into_iter().map(|(entry, ..)| entry).collect();
        sort(&mut really);
        assert_eq!(
            really,
            self.model.parked(device),
            "what is parked on device {device}, and what should be"
        );
        let mut watcher = self.watchers[device].lock().unwrap();
        watcher.look(mirror, DEVICES[device], &names);
        assert_eq!(watcher.backwards, Vec::<String>::new(), "on the screen of device {device}");
    }

    /// Two syncs of every device, and then everything is equal everywhere.
    pub async fn heal(&mut self) {
        for _ in 0..2 {
            for device in 0..self.devices.len() {
                self.sync(device, Weather::Fine).await;
            }
        }
        let names = self.names.lock().unwrap().clone();
        let mut listings: BTreeMap<usize, Vec<_>> = BTreeMap::new();
        for (at, device) in self.devices.iter().enumerate() {
            assert!(self.model.is_settled(at));
            let counts = device.mirror.outbox_counts().unwrap();
            assert_eq!(counts.waiting, 0, "nothing waits on device {at}");
            device.assert_equal_to_the_portal().await;
            let listing: Vec<_> = licet_protocol::sync::KINDS
                .iter()
                .flat_map(|kind| device.mirror.listing(kind).unwrap())
                .collect();
            let of_person = listings.entry(DEVICES[at]).or_insert_with(|| listing.clone());
            assert!(*of_person == listing, "the devices of one person are equal");
        }
        for n in 0..ENTITLEMENTS {
            let document = (Target::Annotation, n.to_string());
            let expected = self.model.made(&document);
            let annotation = self.devices[0].mirror.annotation(&names.id(&document)).unwrap();
            let past = annotation.history.into_iter().map(|past| (past.slot, past.was.value));
            let present = annotation.slots.into_iter().map(|(slot, written)| (slot, written.value));
            let mut really: Vec<(String, Value)> = past.chain(present).collect();
            really.retain(|(_, value)| !value.is_null());
            let mut really: Vec<_> =
                really.into_iter().map(|(slot, value)| (slot_name(&slot).to_owned(), value)).collect();
            really.sort_by_key(|(slot, value)| (slot.clone(), value.to_string()));
            // The portal sends the last twenty values of the past.
            if expected.len() <= 20 {
                assert_eq!(really, expected, "each edit was made once");
            }
        }
    }

    pub async fn end(mut self) {
        self.portal.stop().await;
    }
}
