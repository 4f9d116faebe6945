//! The outbox against a model: random edits here and elsewhere, sends, lost answers, kills, pulls, snapshots.

use crate::server::{E1, E2, Server, change, key, pull};
use crate::support::{Temporary, now, open, settle};
use licet_domain::Target;
use licet_mirror::Mirror;
use licet_mirror::outbox::Base;
use licet_protocol::change::{Change, Outcome};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const SLOTS: [&str; 3] = ["notes", "tag:lab", "field:f"];
const IDS: [&str; 2] = [E1, E2];

#[derive(Clone, Debug)]
enum Step {
    /// An editor of a slot is opened on this device: the next edit of it is made there.
    Open {
        id: usize,
        slot: usize,
    },
    /// This device edits a slot; none deletes.
    Edit {
        id: usize,
        slot: usize,
        delete: bool,
    },
    /// Somebody else does.
    Other {
        id: usize,
        slot: usize,
        delete: bool,
    },
    Push {
        request_lost: bool,
        answer_lost: bool,
    },
    Pull,
    Snapshot,
    Kill,
    /// The first conflict is settled.
    Resolve {
        mine: bool,
    },
    /// The first waiting change is taken back.
    Discard,
    /// The right to write is taken, or given again.
    Forbid {
        id: usize,
    },
}

fn step() -> impl Strategy<Value = Step> {
    let place = || (0..IDS.len(), 0..SLOTS.len());
    prop_oneof![
        6 => (place(), prop::bool::weighted(0.2)).prop_map(|((id, slot), delete)| Step::Edit { id, slot, delete }),
        3 => place().prop_map(|(id, slot)| Step::Open { id, slot }),
        4 => (place(), prop::bool::weighted(0.3)).prop_map(|((id, slot), delete)| Step::Other { id, slot, delete }),
        5 => (prop::bool::weighted(0.2), prop::bool::weighted(0.3))
            .prop_map(|(request_lost, answer_lost)| Step::Push { request_lost, answer_lost }),
        4 => Just(Step::Pull),
        1 => Just(Step::Snapshot),
        1 => Just(Step::Kill),
        1 => any::<bool>().prop_map(|mine| Step::Resolve { mine }),
        1 => Just(Step::Discard),
        1 => (0..IDS.len()).prop_map(|id| Step::Forbid { id }),
    ]
}

type Place = (&'static str, &'static str);

/// An edit that was handed out.
#[derive(Clone, Debug)]
struct Flying {
    key: String,
    value: Value,
    edited: u128,
    /// The number that its answer named.
    seq: Option<i64>,
}

/// The edit of a slot that waits.
#[derive(Clone, Debug)]
struct Waiting {
    value: Value,
    before: Value,
    edited: u128,
}

/// An edit that was not done.
#[derive(Clone, Debug)]
struct Parked {
    key: String,
    at: Place,
    value: String,
    edited: u128,
    /// In conflict or given way, and not refused.
    conflict: bool,
}

/// What this device should show and hold: one slot at a time, no database, no documents.
#[derive(Default)]
struct Model {
    /// Portal's values as last pulled.
    rows: BTreeMap<Place, Value>,
    /// Edits that wait.
    waiting: BTreeMap<Place, Waiting>,
    flying: BTreeMap<Place, Vec<Flying>>,
    /// Edits that were not done.
    parked: Vec<Parked>,
    /// How many edits were made.
    edits: u128,
    /// The last word of this device about a slot.
    last: BTreeMap<Place, Value>,
}

fn places() -> impl Iterator<Item = Place> {
    IDS.into_iter().flat_map(|id| SLOTS.into_iter().map(move |slot| (id, slot)))
}

fn place(id: &str, slot: &str) -> Place {
    places().find(|place| *place == (id, slot)).unwrap()
}

impl Model {
    fn row(&self, at: Place) -> Value {
        self.rows.get(&at).cloned().unwrap_or_default()
    }

    fn under(&self, at: Place) -> Value {
        self.flying
            .get(&at)
            .and_then(|all| all.last())
            .map_or_else(|| self.row(at), |flying| flying.value.clone())
    }

    fn shown(&self, at: Place) -> Value {
        self.waiting.get(&at).map_or_else(|| self.under(at), |waiting| waiting.value.clone())
    }

    /// `began`: what was shown when the edit began.
    fn edit(&mut self, at: Place, value: Value, began: &Value) {
        self.edits += 1;
        let before = if *began == self.shown(at) {
            self.waiting.get(&at).map_or_else(|| self.under(at), |waiting| waiting.before.clone())
        } else {
            began.clone()
        };
        if value == before {
            self.waiting.remove(&at);
        } else {
            self.waiting.insert(at, Waiting { value, before, edited: self.edits });
        }
    }

    /// Whether an edit that is newer than this one is on its way or done.
    fn is_superseded(&self, parked: &Parked) -> bool {
        let newer = |edited: u128| edited > parked.edited;
        self.waiting.get(&parked.at).is_some_and(|waiting| newer(waiting.edited))
            || self.flying.get(&parked.at).is_some_and(|all| all.iter().any(|one| newer(one.edited)))
    }

    fn is_flying(&self, id: &str) -> bool {
        self.flying.iter().any(|(at, all)| at.0 == id && all.iter().any(|one| one.seq.is_none()))
    }

    fn handed_out(&mut self, id: &str, slot: &str, key: &str) {
        let at = place(id, slot);
        if self.flying.get(&at).is_some_and(|all| all.iter().any(|one| one.key == key)) {
            return;
        }
        let Waiting { value, edited, .. } = self.waiting.remove(&at).expect("what is handed out was waiting");
        self.flying.entry(at).or_default().push(Flying { key: key.to_owned(), value, edited, seq: None });
    }

    /// An edit came to nothing: kept beside, unless a newer one of the same slot waits. There is one conflict a slot.
    fn not_done(&mut self, at: Place, key: &str, under: Value, state: &str) {
        let all = self.flying.entry(at).or_default();
        let Some(position) = all.iter().position(|one| one.key == key) else { return };
        let gone = all.remove(position);
        if let Some(waiting) = self.waiting.get_mut(&at) {
            waiting.before = under;
            return;
        }
        let of_slot = |one: &Parked| one.at == at && one.conflict;
        if self.parked.iter().any(|one| of_slot(one) && one.edited > gone.edited) {
            return;
        }
        self.parked.retain(|one| !of_slot(one));
        let (key, value) = (format!("{key}/{state}"), gone.value.to_string());
        self.parked.push(Parked { key, at, value, edited: gone.edited, conflict: true });
    }

    fn answered(&mut self, id: &str, outcome: &Outcome) {
        let mine: Vec<Place> = self
            .flying
            .iter()
            .filter(|(at, all)| {
                at.0 == id && all.iter().any(|one| one.key == outcome.key && one.seq.is_none())
            })
            .map(|(at, _)| *at)
            .collect();
        for at in mine {
            if outcome.status == 403 {
                let all = self.flying.entry(at).or_default();
                let position = all.iter().position(|one| one.key == outcome.key).unwrap();
                let gone = all.remove(position);
                let (key, value) = (outcome.key.clone(), gone.value.to_string());
                self.parked.push(Parked { key, at, value, edited: gone.edited, conflict: false });
                let under = self.under(at);
                if let Some(waiting) = self.waiting.get_mut(&at) {
                    waiting.before = under;
                }
            } else if let Some(theirs) = outcome.conflicts.get(at.1) {
                self.not_done(at, &outcome.key, theirs.value.clone(), "conflict");
            } else if let Some(theirs) = outcome.gave_way.get(at.1) {
                self.not_done(at, &outcome.key, theirs.value.clone(), "gave_way");
            } else {
                for one in self.flying.entry(at).or_default().iter_mut().filter(|one| one.key == outcome.key)
                {
                    one.seq = outcome.seq;
                    // Accepted: what is undecided about older ones is settled.
                    self.parked.retain(|parked| parked.at != at || parked.edited > one.edited);
                }
            }
        }
    }

    fn pulled(&mut self, server: &Server) {
        for at in places() {
            self.rows.insert(at, server.value(Target::Annotation, at.0, at.1));
            let all = self.flying.entry(at).or_default();
            all.retain(|one| one.seq.is_none_or(|seq| seq > server.portal.sequence));
        }
    }

    fn snapshot(&mut self, server: &Server) {
        for at in places() {
            self.rows.insert(at, server.value(Target::Annotation, at.0, at.1));
            self.flying.entry(at).or_default().iter_mut().for_each(|one| one.seq = None);
        }
    }
}

struct World {
    server: Server,
    temporary: Temporary,
    model: Model,
    read: usize,
    counter: u128,
    /// Values that a slot ever held at the portal.
    held: BTreeMap<Place, BTreeSet<String>>,
    /// Values that were ever on this device's screen.
    seen: BTreeSet<String>,
    /// Editors that are open, with what they began with.
    editors: BTreeMap<Place, Base>,
    /// Of each value that this device wrote, what its maker had seen of the slot.
    knows: BTreeMap<String, BTreeSet<String>>,
}

impl World {
    fn new() -> Self {
        let server = Server::new();
        let temporary = server.mirrored();
        let read = server.lines.len();
        let held = places().map(|at| (at, BTreeSet::from([Value::Null.to_string()]))).collect();
        Self {
            server,
            temporary,
            model: Model::default(),
            read,
            counter: 0,
            held,
            seen: BTreeSet::new(),
            editors: BTreeMap::new(),
            knows: BTreeMap::new(),
        }
    }

    fn mirror(&self) -> &Mirror {
        &self.temporary.mirror
    }

    fn fresh(&mut self, who: &str) -> Value {
        self.counter += 1;
        json!(format!("{who}{}", self.counter))
    }

    fn note_held(&mut self) {
        for at in places() {
            let value = self.server.value(Target::Annotation, at.0, at.1).to_string();
            self.held.entry(at).or_default().insert(value);
        }
    }

    fn act(&mut self, step: &Step) {
        match *step {
            Step::Open { id, slot } => {
                let at = (IDS[id], SLOTS[slot]);
                let slot = self.mirror().annotation(at.0).unwrap().slots.remove(at.1).unwrap_or_default();
                self.editors.insert(at, slot.base());
            }
            Step::Edit { id, slot, delete } => self.edit((IDS[id], SLOTS[slot]), delete),
            Step::Other { id, slot, delete } => {
                let value = if delete { Value::Null } else { self.fresh("o") };
                self.server.set(Target::Annotation, IDS[id], SLOTS[slot], value);
                self.note_held();
            }
            Step::Push { request_lost, answer_lost } => self.push(request_lost, answer_lost),
            Step::Pull => {
                self.read = pull(self.mirror(), &self.server, self.read);
                self.model.pulled(&self.server);
            }
            Step::Snapshot => {
                self.mirror().begin_snapshot().unwrap();
                let lines = self.server.portal.listing();
                let half = lines.len() / 2;
                self.mirror().apply_page(&self.server.portal.page(&lines[..half]), now()).unwrap();
                let page = self.server.portal.proven(&lines[half..]);
                assert!(self.mirror().apply_page(&page, now()).unwrap().complete);
                settle(self.mirror());
                self.read = self.server.lines.len();
                self.model.snapshot(&self.server);
            }
            Step::Kill => self.kill(),
            Step::Resolve { mine } => self.resolve(mine),
            Step::Discard => {
                let waiting = self.mirror().outbox(100).unwrap();
                let Some(first) = waiting.iter().find(|one| one.state.as_str() == "waiting") else { return };
                assert!(self.mirror().outbox_discard(&first.key).unwrap());
                let id = first.id.clone();
                for slot in &first.slots {
                    let at = place(&id, &slot.slot);
                    self.model.waiting.remove(&at);
                    self.model.last.remove(&at);
                }
            }
            Step::Forbid { id } => {
                let target = (Target::Annotation, IDS[id].to_owned());
                if !self.server.forbidden.remove(&target) {
                    self.server.forbidden.insert(target);
                }
            }
        }
    }

    fn edit(&mut self, at: Place, delete: bool) {
        let editor = self.editors.remove(&at);
        let began = editor.as_ref().map_or_else(|| self.model.shown(at), |base| base.value.clone());
        if delete && began.is_null() {
            // There was nothing to delete.
            return;
        }
        let value = if delete { Value::Null } else { self.fresh("d") };
        let mut known = self.knows.get(&began.to_string()).cloned().unwrap_or_default();
        known.insert(began.to_string());
        self.knows.insert(value.to_string(), known);
        self.model.edit(at, value.clone(), &began);
        self.model.last.insert(at, value.clone());
        self.counter += 1;
        let key = key(self.counter);
        let edit = change(Target::Annotation, at.0, &[(at.1, value)]);
        let bases = editor.map(|base| (at.1.to_owned(), base)).into_iter().collect();
        self.mirror().change_from(&edit, &bases, key, now()).unwrap();
    }

    fn push(&mut self, request_lost: bool, answer_lost: bool) {
        let flying: Vec<&str> = IDS.into_iter().filter(|id| self.model.is_flying(id)).collect();
        let batch = self.mirror().outbox_batch(500).unwrap();
        let mut targets = BTreeSet::new();
        for change in &batch {
            let new = !flying.contains(&change.id.as_str());
            assert!(targets.insert(change.id.clone()) || !new, "one new change of a document at a time");
            for (slot, set) in &change.set {
                if new {
                    assert_eq!(self.model.waiting[&place(&change.id, slot)].value, set.value);
                    self.model.handed_out(&change.id, slot, &change.key);
                }
            }
        }
        if request_lost {
            return;
        }
        let outcomes: Vec<Outcome> = batch.iter().map(|change| self.server_takes(change)).collect();
        self.note_held();
        if answer_lost {
            return;
        }
        self.mirror().outbox_answered(&outcomes).unwrap();
        for (change, outcome) in batch.iter().zip(&outcomes) {
            self.model.answered(&change.id, outcome);
        }
        let again = self.mirror().outbox_answered(&outcomes).unwrap();
        assert_eq!(again.undecided, outcomes.len(), "an answer counts once");
    }

    /// The portal takes a change; nothing of somebody else's goes under that was never seen here.
    fn server_takes(&mut self, change: &Change) -> Outcome {
        let value = |server: &Server, slot: &str| server.value(Target::Annotation, &change.id, slot);
        let before: Vec<Value> = change.set.keys().map(|slot| value(&self.server, slot)).collect();
        let outcome = self.server.push(change);
        for (slot, old) in change.set.keys().zip(before) {
            let (others, new) =
                (old.as_str().is_some_and(|old| old.starts_with('o')), value(&self.server, slot));
            if others && new != old {
                let known = match self.knows.get(&new.to_string()) {
                    Some(known) if !new.is_null() => known,
                    _ => &self.seen,
                };
                // Y2: whoever wrote it had it before them when they began.
                assert!(known.contains(&old.to_string()), "{old} in {slot} was overwritten unseen by {new}");
            }
        }
        outcome
    }

    fn resolve(&mut self, mine: bool) {
        use licet_mirror::outbox::Resolution;
        let all = self.mirror().outbox(100).unwrap();
        let Some(first) = all.iter().find(|one| one.state.as_str() == "conflict") else { return };
        let slot = &first.slots[0];
        let at = place(&first.id, &slot.slot);
        let resolution = if mine { Resolution::Mine } else { Resolution::Theirs };
        self.counter += 1;
        let key = key(1 << 100 | self.counter);
        assert!(self.mirror().outbox_resolve(&first.key, at.1, resolution, key, now()).unwrap());
        let key = &first.key;
        self.model.parked.retain(|parked| parked.at != at || parked.key != *key);
        let known = self.knows.entry(slot.mine.to_string()).or_default();
        known.extend(slot.theirs.iter().map(|theirs| theirs.value.to_string()));
        self.seen.extend(slot.theirs.iter().map(|theirs| theirs.value.to_string()));
        if mine {
            let theirs = slot.theirs.clone().unwrap();
            // Based on theirs, unless what waits is based on something newer still.
            let queued = self.mirror().outbox(100).unwrap();
            let waits = queued.iter().find(|one| one.id == at.0 && one.state.as_str() == "waiting");
            let stored = waits.and_then(|one| one.slots.iter().find(|one| one.slot == at.1));
            match stored {
                Some(stored) => {
                    assert_eq!(stored.mine, slot.mine);
                    assert!(stored.base >= theirs.seq);
                    self.model.edits += 1;
                    let (value, before) = (slot.mine.clone(), stored.before.clone());
                    self.model.waiting.insert(at, Waiting { value, before, edited: self.model.edits });
                }
                None => _ = self.model.waiting.remove(&at),
            }
            self.model.last.insert(at, slot.mine.clone());
        } else if self.model.last.get(&at) == Some(&slot.mine) {
            self.model.last.remove(&at);
        }
    }

    /// The process is killed: a new one opens the files as they were.
    fn kill(&mut self) {
        let left = tempfile::tempdir().unwrap();
        for name in ["mirror.db", "mirror.db-wal", "mirror.db.key-check"] {
            let from = self.temporary.folder.path().join(name);
            if from.exists() {
                std::fs::copy(from, left.path().join(name)).unwrap();
            }
        }
        let mirror = open(&left.path().join("mirror.db"));
        self.temporary = Temporary { mirror, folder: left };
    }

    fn check(&mut self) {
        for id in IDS {
            let slots = self.mirror().annotation(id).unwrap().slots;
            for slot in SLOTS {
                let shown = slots.get(slot).map_or(Value::Null, |slot| slot.value.clone());
                assert_eq!(shown, self.model.shown((id, slot)), "{slot} of {id}");
                self.seen.insert(shown.to_string());
            }
        }
        let outbox = self.mirror().outbox(1000).unwrap();
        let undecided = outbox.iter().filter(|change| change.state.is_undecided()).count();
        assert_eq!(self.mirror().outbox_counts().unwrap().undecided, u64::try_from(undecided).unwrap());
        self.assert_one_conflict_a_slot(&outbox);
        let parked: BTreeSet<(String, Place, String)> = outbox
            .into_iter()
            .filter(|change| change.state.is_undecided())
            .flat_map(|change| {
                let (key, id) = (change.key, change.id);
                change
                    .slots
                    .into_iter()
                    .map(move |slot| (key.clone(), place(&id, &slot.slot), slot.mine.to_string()))
            })
            .collect();
        let expected =
            self.model.parked.iter().filter(|one| !(one.conflict && self.model.is_superseded(one)));
        let expected = expected.map(|one| (one.key.clone(), one.at, one.value.clone())).collect();
        assert_eq!(parked, expected);
        let lab = IDS.iter().filter(|id| !self.model.shown((id, "tag:lab")).is_null()).count();
        let counted: i64 = self.mirror().tag_counts().unwrap().iter().map(|(_, count)| *count).sum();
        assert_eq!(counted, i64::try_from(lab).unwrap());
    }

    /// Y6: one conflict a slot, and what stands against mine is somebody else's.
    fn assert_one_conflict_a_slot(&self, outbox: &[licet_mirror::outbox::Queued]) {
        let mut slots = BTreeSet::new();
        let conflicts =
            outbox.iter().filter(|change| matches!(change.state.as_str(), "conflict" | "gave_way"));
        for (change, slot) in conflicts.flat_map(|change| change.slots.iter().map(move |slot| (change, slot)))
        {
            assert!(
                slots.insert((&change.id, &slot.slot)),
                "a second conflict of {} in {outbox:?}",
                slot.slot
            );
            let theirs = slot.theirs.as_ref().map(|theirs| &theirs.value);
            let own = theirs.and_then(Value::as_str).is_some_and(|text| text.starts_with('d'));
            let newest = self.model.last.get(&place(&change.id, &slot.slot));
            assert!(!own || theirs != newest, "theirs is one's own newest text: {slot:?}");
        }
    }

    /// A mirror that is made anew from a listing and an export shows and holds the same.
    fn assert_same_when_made_anew(&self) {
        let Temporary { mirror: anew, folder: _folder } = Temporary::new();
        anew.apply_page(&self.server.portal.proven(&self.server.portal.listing()), now()).unwrap();
        anew.outbox_import(&self.mirror().outbox_export().unwrap()).unwrap();
        settle(&anew);
        let shown = |mirror: &Mirror| {
            let query = licet_mirror::Query { search: "acme".into(), ..Default::default() };
            let view = mirror.view(&query, None, &false.into()).unwrap();
            let rows = mirror.rows(&view, 0, 9).unwrap().into_iter().map(|(_, row)| (row.tags, row.fields));
            let annotations = IDS.map(|id| mirror.annotation(id).unwrap());
            (rows.collect::<Vec<_>>(), annotations, mirror.tag_counts().unwrap(), mirror.outbox(99).unwrap())
        };
        assert_eq!(shown(&anew), shown(self.mirror()));
    }

    fn heal(&mut self) {
        self.server.forbidden.clear();
        for _ in 0..3 {
            self.push(false, false);
            self.act(&Step::Pull);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_is_lost_none_is_done_twice_and_nothing_goes_backwards(
        steps in proptest::collection::vec(step(), 1..60)
    ) {
        let mut world = World::new();
        for step in &steps {
            world.act(step);
            world.check();
        }
        world.heal();
        world.check();
        prop_assert_eq!(world.mirror().outbox_counts().unwrap().waiting, 0, "after healing nothing is left to send");
        prop_assert!(world.server.effects.values().all(|times| *times == 1));
        for (at, last) in &world.model.last {
            let text = last.to_string();
            let parked = world.model.parked.iter().any(|one| one.at == *at && one.value == text);
            prop_assert!(
                world.held[at].contains(&text) || parked,
                "{:?} of {:?} reached the portal or is kept for a person to decide", last, at
            );
        }
        world.assert_same_when_made_anew();
        for at in places() {
            prop_assert_eq!(world.model.shown(at), world.server.value(Target::Annotation, at.0, at.1));
        }
    }
}
