//! What should come of edits, runs and decisions: push and pull over maps. No network, no database, no SQL.
//!
//! Numbers count batches that reached the portal; only their order means something.

use crate::support::Weather;
use licet_domain::Target;
use licet_domain::slots::{Verdict, judge};
use serde_json::Value;
use std::collections::BTreeMap;

/// Names a document: what it is and which. Comments are named `ENTITLEMENT#N`.
pub type Document = (Target, String);
/// What a person sees, or what is parked: document, slot, value.
pub type Entry = (Document, String, Value);

pub const ANN: usize = 0;
pub const BOB: usize = 1;
pub const CAT: usize = 2;

/// A slot as somebody knows it.
#[derive(Clone, Debug, PartialEq)]
struct Held {
    value: Value,
    at: u64,
}

#[derive(Clone, Debug)]
struct Edit {
    value: Value,
    /// What it changes.
    before: Value,
    base: u64,
    /// The number of the edit on its device; larger is newer.
    edited: u64,
    /// Not done, and parked beside the change.
    kept: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Waiting,
    Sending,
    Done(u64),
}

/// A change in an outbox.
#[derive(Clone, Debug)]
struct Change {
    key: u64,
    document: Document,
    set: BTreeMap<String, Edit>,
    state: State,
}

#[derive(Clone, Debug)]
enum Answer {
    /// Done but for these, which somebody else has changed.
    Done {
        at: u64,
        stuck: BTreeMap<String, Held>,
    },
    Refused,
}

#[derive(Default)]
struct Portal {
    now: u64,
    documents: BTreeMap<Document, BTreeMap<String, Held>>,
    receipts: BTreeMap<u64, Answer>,
    /// Everything that was ever set.
    made: Vec<Entry>,
}

/// Something parked: in conflict, given way, or (without the other side) refused.
#[derive(Clone, Debug)]
struct Parked {
    document: Document,
    slot: String,
    mine: Value,
    edited: u64,
    theirs: Option<Held>,
}

impl Parked {
    fn is_of(&self, document: &Document, slot: &str) -> bool {
        (&self.document, self.slot.as_str()) == (document, slot)
    }
}

struct Device {
    person: usize,
    known: BTreeMap<Document, BTreeMap<String, Held>>,
    outbox: Vec<Change>,
    parked: Vec<Parked>,
    /// How many edits were made.
    edits: u64,
    /// The next pull is a snapshot.
    anew: bool,
}

/// The portal and all devices.
pub struct Model {
    portal: Portal,
    devices: Vec<Device>,
    keys: u64,
}

/// What a person may do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    None,
    See,
    Write,
}

/// The rights of this world: Ann, who administers the site, and Bob buy both entitlements, Cat sees the first by a full share of Ann's: she reads what
/// they write and writes nothing for them. A field is its owner's,
/// a setting its account's.
pub fn reach(person: usize, (kind, id): &Document) -> Reach {
    let entitlement = |id: &str| match (person, id) {
        (ANN | BOB, _) => Reach::Write,
        (_, "0") => Reach::See,
        _ => Reach::None,
    };
    let own = |owner: &str| if owner == person.to_string() { Reach::Write } else { Reach::None };
    match kind {
        Target::Annotation | Target::License => entitlement(id),
        Target::Comment => entitlement(id.split('#').next().unwrap_or_default()),
        Target::Field => own("0"),
        Target::Setting => own(id),
        // Not merged: they are in the tests of the portal.
        Target::Request => Reach::None,
    }
}

fn some(value: &Value) -> Option<&Value> {
    (!value.is_null()).then_some(value)
}

impl Portal {
    /// Decides about a change, once.
    fn take(&mut self, person: usize, change: &Change) -> Answer {
        if let Some(answer) = self.receipts.get(&change.key) {
            return answer.clone();
        }
        let answer = self.decide(person, change);
        self.receipts.insert(change.key, answer.clone());
        answer
    }

    fn decide(&mut self, person: usize, change: &Change) -> Answer {
        if reach(person, &change.document) != Reach::Write {
            return Answer::Refused;
        }
        let held = self.documents.entry(change.document.clone()).or_default();
        let mut stuck = BTreeMap::new();
        for (slot, edit) in &change.set {
            let theirs = held.get(slot).cloned().unwrap_or(Held { value: Value::Null, at: 0 });
            let number = |at: u64| i64::try_from(at).unwrap();
            match judge(some(&edit.value), number(edit.base), some(&theirs.value), number(theirs.at)) {
                Verdict::Apply => {
                    held.insert(slot.clone(), Held { value: edit.value.clone(), at: self.now });
                    self.made.push((change.document.clone(), slot.clone(), edit.value.clone()));
                }
                Verdict::Already => {}
                Verdict::Conflict | Verdict::GivesWay => drop(stuck.insert(slot.clone(), theirs)),
            }
        }
        Answer::Done { at: self.now, stuck }
    }

    /// What a person sees; deleted slots are not told.
    fn seen_by(&self, person: usize) -> BTreeMap<Document, BTreeMap<String, Held>> {
        let visible = self.documents.iter().filter(|(document, _)| reach(person, document) != Reach::None);
        visible
            .map(|(document, slots)| {
                let there = slots.iter().filter(|(_, held)| !held.value.is_null());
                (document.clone(), there.map(|(slot, held)| (slot.clone(), held.clone())).collect())
            })
            .collect()
    }
}

impl Device {
    fn known(&self, document: &Document, slot: &str) -> Option<&Held> {
        self.known.get(document)?.get(slot)
    }

    fn waiting(&mut self, document: &Document) -> Option<&mut Change> {
        self.outbox.iter_mut().find(|change| change.document == *document && change.state == State::Waiting)
    }

    /// What a new edit of a slot is based on, and what it changes: what its maker sees.
    fn underlying(&self, document: &Document, slot: &str) -> (u64, Value) {
        let sent = self.outbox.iter().rev().filter(|change| change.document == *document);
        let sent = sent.filter(|change| change.state != State::Waiting);
        let edit =
            sent.filter_map(|change| Some((change, change.set.get(slot)?))).find(|(_, edit)| !edit.kept);
        match edit {
            Some((Change { state: State::Done(at), .. }, edit)) => (*at, edit.value.clone()),
            Some((_, edit)) => (edit.base, edit.value.clone()),
            None => self.known(document, slot).map_or((0, Value::Null), |held| (held.at, held.value.clone())),
        }
    }

    fn edit(&mut self, key: u64, document: &Document, slot: &str, value: Value, based: Option<(u64, Value)>) {
        self.edits += 1;
        let edited = self.edits;
        let stored = self.waiting(document).and_then(|change| change.set.get(slot).cloned());
        let (base, before) = match (stored, based) {
            (Some(stored), Some(based)) if based.0 > stored.base => based,
            (Some(stored), _) => (stored.base, stored.before),
            (None, Some(based)) => based,
            (None, None) => self.underlying(document, slot),
        };
        if self.waiting(document).is_none() {
            let (document, set) = (document.clone(), BTreeMap::new());
            self.outbox.push(Change { key, document, set, state: State::Waiting });
        }
        if let Some(change) = self.waiting(document) {
            if value == before {
                change.set.remove(slot);
            } else {
                change.set.insert(slot.to_owned(), Edit { value, before, base, edited, kept: false });
            }
        }
        self.outbox.retain(|change| !change.set.is_empty());
    }

    /// Hands out what is to be sent: of one document no two.
    fn batch(&mut self) -> Vec<Change> {
        let unanswered: Vec<Document> = self
            .outbox
            .iter()
            .filter(|change| change.state == State::Sending)
            .map(|change| change.document.clone())
            .collect();
        for change in &mut self.outbox {
            if change.state == State::Waiting && !unanswered.contains(&change.document) {
                change.state = State::Sending;
            }
        }
        self.outbox.iter().filter(|change| change.state == State::Sending).cloned().collect()
    }

    fn answered(&mut self, sent: &Change, answer: Answer) {
        let Some(place) = self.outbox.iter().position(|change| change.key == sent.key) else { return };
        let mut change = self.outbox.remove(place);
        let document = change.document.clone();
        match answer {
            Answer::Refused => {
                for (slot, edit) in &change.set {
                    let (_, before) = self.underlying(&document, slot);
                    if let Some(behind) = self.waiting(&document).and_then(|change| change.set.get_mut(slot))
                    {
                        behind.before = before;
                    }
                    let (document, slot) = (document.clone(), slot.clone());
                    let (mine, edited) = (edit.value.clone(), edit.edited);
                    self.parked.push(Parked { document, slot, mine, edited, theirs: None });
                }
            }
            Answer::Done { at, stuck } => {
                for (slot, edit) in &mut change.set {
                    let behind = self.waiting(&document).and_then(|change| change.set.get_mut(slot));
                    match (stuck.get(slot), behind) {
                        (None, Some(behind)) => behind.base = behind.base.max(at),
                        (None, None) => {}
                        // The newer word of the same person takes its place.
                        (Some(theirs), Some(behind)) => behind.before = theirs.value.clone(),
                        (Some(theirs), None) if !edit.kept => {
                            self.park_conflict(&document, slot, edit, theirs);
                        }
                        (Some(_), None) => {}
                    }
                    edit.kept = stuck.contains_key(slot);
                    if !edit.kept {
                        // Accepted: what is undecided about older ones is settled.
                        self.parked.retain(|one| !one.is_of(&document, slot) || one.edited > edit.edited);
                    }
                }
                if change.set.values().any(|edit| !edit.kept) {
                    change.state = State::Done(at);
                    self.outbox.insert(place, change);
                }
            }
        }
    }

    /// There is one conflict a slot: that of the newest edit.
    fn park_conflict(&mut self, document: &Document, slot: &str, edit: &Edit, theirs: &Held) {
        let conflict = |one: &Parked| one.is_of(document, slot) && one.theirs.is_some();
        if self.parked.iter().any(|one| conflict(one) && one.edited > edit.edited) {
            return;
        }
        self.parked.retain(|one| !conflict(one));
        let (mine, edited) = (edit.value.clone(), edit.edited);
        let (document, slot, theirs) = (document.clone(), slot.to_owned(), Some(theirs.clone()));
        self.parked.push(Parked { document, slot, mine, edited, theirs });
    }

    /// Whether a newer edit of a slot waits, is on its way or was done: nobody needs to decide about the older one.
    fn is_superseded(&self, parked: &Parked) -> bool {
        let newer = |edit: &Edit| !edit.kept && edit.edited > parked.edited;
        let of_document = self.outbox.iter().filter(|change| change.document == parked.document);
        parked.theirs.is_some() && of_document.filter_map(|change| change.set.get(&parked.slot)).any(newer)
    }

    fn pull(&mut self, portal: &Portal) {
        self.known = portal.seen_by(self.person);
        if std::mem::take(&mut self.anew) {
            for change in &mut self.outbox {
                if matches!(change.state, State::Done(_)) {
                    change.state = State::Sending;
                }
            }
        } else {
            self.outbox.retain(|change| !matches!(change.state, State::Done(at) if at <= portal.now));
        }
    }

    fn shown(&self) -> BTreeMap<(Document, String), Value> {
        let mut shown: BTreeMap<(Document, String), Value> = BTreeMap::new();
        for (document, slots) in &self.known {
            let slots =
                slots.iter().map(|(slot, held)| ((document.clone(), slot.clone()), held.value.clone()));
            shown.extend(slots);
        }
        for change in &self.outbox {
            let made = change.set.iter().filter(|(_, edit)| !edit.kept);
            let made = made.map(|(slot, edit)| ((change.document.clone(), slot.clone()), edit.value.clone()));
            shown.extend(made);
        }
        shown.retain(|_, value| !value.is_null());
        shown
    }
}

impl Model {
    /// Devices of these people, and what the portal holds from the beginning.
    pub fn new(people: &[usize], beginning: impl IntoIterator<Item = Entry>) -> Self {
        let mut portal = Portal::default();
        for (document, slot, value) in beginning {
            portal.documents.entry(document).or_default().insert(slot, Held { value, at: 0 });
        }
        let devices = people.iter().map(|person| Device {
            person: *person,
            known: portal.seen_by(*person),
            outbox: Vec::new(),
            parked: Vec::new(),
            edits: 0,
            anew: false,
        });
        let devices = devices.collect();
        Self { portal, devices, keys: 0 }
    }

    fn key(&mut self) -> u64 {
        self.keys += 1;
        self.keys
    }

    pub fn edit(&mut self, device: usize, document: &Document, slot: &str, value: Value) {
        let key = self.key();
        self.devices[device].edit(key, document, slot, value, None);
    }

    fn push(&mut self, device: usize, told: bool) -> bool {
        let batch = self.devices[device].batch();
        self.portal.now += 1;
        for change in &batch {
            let answer = self.portal.take(self.devices[device].person, change);
            if told {
                self.devices[device].answered(change, answer);
            }
        }
        !batch.is_empty()
    }

    fn push_all(&mut self, device: usize) -> bool {
        let mut any = false;
        while self.push(device, true) {
            any = true;
        }
        any
    }

    /// A run.
    pub fn sync(&mut self, device: usize, weather: Weather) {
        match weather {
            Weather::Fine => {
                self.push_all(device);
                self.devices[device].pull(&self.portal);
                while self.push_all(device) {
                    self.devices[device].pull(&self.portal);
                }
            }
            Weather::RequestsLost => {
                self.devices[device].batch();
            }
            Weather::AnswersLost => {
                self.push(device, false);
                self.devices[device].pull(&self.portal);
            }
            Weather::PullsLost => {
                self.push_all(device);
            }
            Weather::OneWay => {
                self.push(device, false);
            }
        }
    }

    /// The device takes a snapshot at its next pull.
    pub fn begin_snapshot(&mut self, device: usize) {
        self.devices[device].anew = true;
    }

    /// What is parked on a device.
    pub fn parked(&self, device: usize) -> Vec<Entry> {
        let entry = |parked: &Parked| (parked.document.clone(), parked.slot.clone(), parked.mine.clone());
        let device = &self.devices[device];
        let open = device.parked.iter().filter(|parked| !device.is_superseded(parked));
        let mut all: Vec<Entry> = open.map(entry).collect();
        sort(&mut all);
        all
    }

    /// Somebody settles what is parked: gives it up, or (`mine`) sends it again based on what the portal holds.
    pub fn settle(&mut self, device: usize, entry: &Entry, mine: bool) {
        let key = self.key();
        let device = &mut self.devices[device];
        let place = device.parked.iter().position(|parked| {
            (&parked.document, &parked.slot, &parked.mine) == (&entry.0, &entry.1, &entry.2)
        });
        let parked = device.parked.remove(place.expect("it is parked"));
        let Some(mut theirs) = parked.theirs.filter(|_| mine) else { return };
        if let Some(held) = device.known(&parked.document, &parked.slot)
            && theirs.at < held.at
        {
            theirs = held.clone();
        }
        device.edit(key, &parked.document, &parked.slot, parked.mine, Some((theirs.at, theirs.value)));
    }

    /// What the person at a device sees.
    pub fn shown(&self, device: usize) -> BTreeMap<(Document, String), Value> {
        self.devices[device].shown()
    }

    /// Whether anything of a device is still on its way.
    pub fn is_settled(&self, device: usize) -> bool {
        self.devices[device].outbox.is_empty()
    }

    /// What was set in the slots of a document, over all time, deletions left out.
    pub fn made(&self, document: &Document) -> Vec<(String, Value)> {
        let made = self.portal.made.iter().filter(|(of, _, value)| of == document && !value.is_null());
        let mut made: Vec<_> = made.map(|(_, slot, value)| (slot.clone(), value.clone())).collect();
        made.sort_by_key(|(slot, value)| (slot.clone(), value.to_string()));
        made
    }
}

/// Brings entries into one order.
pub fn sort(entries: &mut [Entry]) {
    entries.sort_by_key(|(document, slot, value)| (document.clone(), slot.clone(), value.to_string()));
}
