//! 400 days over many contracts and two devices: random times at which the app is off, sleeps, travel over time zones, ends
//! that move, renewals, and networks that are gone. What each device does is the engine's; what must hold is said here by
//! itself, from what happened.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on fails")]
#![allow(clippy::disallowed_methods, reason = "the long run takes its seed from the environment")]

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use licet_domain::reminders::{LeadTimes, QuietHours, Schedule};
use licet_mirror::reminders::{
    Contract, InboxEntry, NewReminder, Notice, NoticeKind, Reminder, ReminderKind, ReminderState,
};
use licet_renewals::device_log::{DeviceLog, Key, LogEntry};
use licet_renewals::shared::Decision;
use licet_renewals::{Act, Calendar, Leads, Shared, plan, select};
use std::collections::{BTreeMap, BTreeSet, HashMap};

const DAYS: i64 = 400;
/// Hours between two looks of a device that runs.
const STEP: i64 = 3;

/// A small generator of its own, so that a seed means the same for ever (SplitMix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    fn below(&mut self, limit: i64) -> i64 {
        i64::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }
    fn once_in(&mut self, times: i64) -> bool {
        self.below(times) == 0
    }
}

fn start() -> DateTime<Utc> {
    // A year before a leap day.
    "2027-02-10T00:00:00Z".parse().unwrap()
}

/// A contract's history: its ends, each from a step on, and the step from which it is renewed.
struct History {
    serial: String,
    ends: Vec<(i64, NaiveDate)>,
    renewed: Option<i64>,
}

impl History {
    fn random(n: i64, random: &mut Random) -> Self {
        let first = start().date_naive() + Days::new(u64::try_from(random.below(DAYS + 60)).unwrap());
        let steps = DAYS * 24 / STEP;
        let mut ends = vec![(0, first)];
        if random.once_in(10) {
            let by = TimeDelta::days(random.below(80) - 20);
            ends.push((random.below(steps), first + by));
        }
        let renewed = random.once_in(3).then(|| random.below(steps));
        Self { serial: format!("M{n:010}"), ends, renewed }
    }

    fn at(&self, step: i64) -> Contract {
        let ends_on = self.ends.iter().rev().find(|(from, _)| *from <= step).unwrap().1;
        Contract {
            serial_number: self.serial.clone(),
            ends_on,
            renewed: self.renewed.is_some_and(|from| from <= step),
            sku: "BE".to_owned(),
            support_id: "S1".to_owned(),
        }
    }
}

/// A notification that somebody saw.
struct Seen {
    key: Key,
    device: usize,
    step: i64,
    /// Whether the device knew what the others had shown.
    online: bool,
    snoozed: bool,
}

/// One device with its ledger, as the mirror keeps it.
struct Device {
    on: bool,
    online: bool,
    /// Hours that its clock is ahead of UTC.
    zone: i64,
    /// The step up to which it knows the portal.
    known: i64,
    /// Its local day of the look before, and what it knew then.
    looked: Option<(NaiveDate, i64)>,
    rows: Vec<Reminder>,
    by_key: HashMap<Key, usize>,
    by_state: BTreeSet<usize>,
    notices: BTreeMap<i64, (NoticeKind, NaiveDate)>,
    unclaimed: BTreeMap<i64, Vec<usize>>,
    first: BTreeSet<Key>,
}

impl Device {
    fn new() -> Self {
        Self {
            on: true,
            online: true,
            zone: 1,
            known: 0,
            looked: None,
            rows: Vec::new(),
            by_key: HashMap::new(),
            by_state: BTreeSet::new(),
            notices: BTreeMap::new(),
            unclaimed: BTreeMap::new(),
            first: BTreeSet::new(),
        }
    }

    fn local(&self, step: i64) -> NaiveDateTime {
        (start() + TimeDelta::hours(step * STEP + self.zone)).naive_utc()
    }

    fn push(&mut self, new: &NewReminder, state: ReminderState, notice: Option<i64>) -> Option<usize> {
        let key = (new.serial_number.clone(), new.ends_on, new.lead_days);
        if self.by_key.contains_key(&key) {
            return None;
        }
        let place = self.rows.len();
        self.by_key.insert(key, place);
        self.rows.push(Reminder {
            id: i64::try_from(place).unwrap(),
            kind: ReminderKind::Lead,
            serial_number: new.serial_number.clone(),
            ends_on: Some(new.ends_on),
            lead_days: Some(new.lead_days),
            due_on: new.due_on,
            state,
            snoozed_until: None,
            notice,
        });
        self.by_state.insert(place);
        Some(place)
    }

    fn place(id: i64) -> usize {
        usize::try_from(id).unwrap()
    }

    /// Looks at the calendar and records, as the assistant does.
    fn look(&mut self, contracts: &[Contract], shared: &Shared, today: NaiveDate, first: bool) {
        let until = today + Days::new(shared.longest().into());
        let within: Vec<Contract> =
            contracts.iter().filter(|it| today <= it.ends_on && it.ends_on <= until).cloned().collect();
        let ledger: Vec<Reminder> = self
            .by_state
            .iter()
            .map(|place| &self.rows[*place])
            .filter(|row| {
                row.ends_on.is_some_and(|end| end >= today)
                    || matches!(row.state, ReminderState::Open | ReminderState::Snoozed)
            })
            .cloned()
            .collect();
        let plan = plan(&Calendar {
            today,
            contracts: &within,
            current: contracts,
            ledger: &ledger,
            shared,
            first,
            whole: true,
        });
        for new in &plan.passed {
            self.push(new, ReminderState::Passed, None);
        }
        for new in &plan.first {
            self.first.insert((new.serial_number.clone(), new.ends_on, new.lead_days));
            self.push(new, ReminderState::Passed, None);
        }
        for settled in &plan.settled {
            let row = &mut self.rows[Self::place(settled.reminder)];
            (row.state, row.snoozed_until) = (settled.state, settled.until);
        }
        for settled in &plan.quiet {
            if let Some(place) = self.push(&settled.reminder, settled.state, None) {
                self.rows[place].snoozed_until = settled.until;
            }
        }
        for (id, _) in &plan.cancelled {
            self.rows[Self::place(*id)].state = ReminderState::Cancelled;
        }
        for notice in &plan.notices {
            let id = i64::try_from(self.notices.len()).unwrap() + 1;
            self.notices.insert(id, (notice.kind, today));
            let mut places = Vec::new();
            for new in &notice.new {
                places.extend(self.push(new, ReminderState::Open, Some(id)));
            }
            for stored in &notice.stored {
                let row = &mut self.rows[Self::place(*stored)];
                (row.state, row.notice) = (ReminderState::Open, Some(id));
                places.push(Self::place(*stored));
            }
            self.unclaimed.insert(id, places);
        }
        // What nothing can happen to any more is left out of later looks, as the mirror's query does.
        let rows = &self.rows;
        self.by_state.retain(|place| {
            let row = &rows[*place];
            row.ends_on.is_some_and(|end| end + Days::new(2) >= today)
                || matches!(row.state, ReminderState::Open | ReminderState::Snoozed)
        });
    }

    fn waiting(&self) -> Vec<Notice> {
        let entry = |place: &usize, told_on: NaiveDate| InboxEntry {
            reminder: self.rows[*place].clone(),
            told_on,
            told_at: None,
            entitlement_id: None,
            product_name: None,
            site_name: None,
            reason: None,
        };
        let notices = self.unclaimed.iter().map(|(id, places)| {
            let (kind, told_on) = self.notices[id];
            let open = places.iter().filter(|it| {
                self.rows[**it].state == ReminderState::Open && self.rows[**it].notice == Some(*id)
            });
            Notice { id: *id, kind, entries: open.map(|place| entry(place, told_on)).collect() }
        });
        notices.filter(|notice| !notice.entries.is_empty()).collect()
    }
}

struct World {
    contracts: Vec<History>,
    devices: Vec<Device>,
    /// What the portal has of each device's log, and from which step on.
    logs: Vec<(i64, DeviceLog)>,
    unsent: Vec<DeviceLog>,
    decisions: Vec<(i64, Key, Decision)>,
    schedule: Schedule,
    seen: Vec<Seen>,
    random: Random,
}

impl World {
    fn shared(&self, device: usize, known: i64) -> Shared {
        let mut shared = Shared {
            leads: Leads { all: LeadTimes::default(), ..Leads::default() },
            schedule: self.schedule,
            ..Shared::default()
        };
        shared.logs =
            self.logs.iter().filter(|(step, _)| *step <= known).map(|(_, log)| log.clone()).collect();
        shared.logs.extend(self.unsent.iter().filter(|log| log.device == device.to_string()).cloned());
        let made = self.decisions.iter().filter(|(step, ..)| *step <= known);
        shared.decisions.extend(made.map(|(_, key, decision)| (key.clone(), *decision)));
        shared
    }

    /// Devices go on and off, lose and find the network, travel.
    fn turn(&mut self) {
        for device in &mut self.devices {
            if self.random.once_in(if device.on { 12 } else { 20 }) {
                device.on = !device.on;
            }
            if self.random.once_in(if device.online { 30 } else { 8 }) {
                device.online = !device.online;
            }
            if self.random.once_in(400) {
                device.zone = self.random.below(25) - 11;
            }
        }
    }

    fn run_device(&mut self, number: usize, step: i64) {
        if !self.devices[number].on {
            return;
        }
        if self.devices[number].online {
            self.devices[number].known = step;
            for log in std::mem::take(&mut self.unsent) {
                if log.device == number.to_string() {
                    self.logs.push((step, log));
                } else {
                    self.unsent.push(log);
                }
            }
        }
        let known = self.devices[number].known;
        let (local, today) = (self.devices[number].local(step), self.devices[number].local(step).date());
        if self.devices[number].looked != Some((today, known / 8)) {
            let contracts: Vec<Contract> = self.contracts.iter().map(|it| it.at(known / 8 * 8)).collect();
            let shared = self.shared(number, known);
            let first = self.devices[number].looked.is_none();
            self.devices[number].look(&contracts, &shared, today, first);
            self.devices[number].looked = Some((today, known / 8));
        }
        self.show(number, step, local, known);
        self.check(number, step, local, known);
    }

    fn show(&mut self, number: usize, step: i64, local: NaiveDateTime, known: i64) {
        let notices = self.devices[number].waiting();
        if notices.is_empty() {
            return;
        }
        let shared = self.shared(number, known);
        let selection =
            select(&notices, &shared.told_elsewhere(&number.to_string()), &shared.schedule, local);
        assert!(selection.show.len() <= 7, "a look never floods: {}", selection.show.len());
        for id in &selection.settled {
            self.devices[number].unclaimed.remove(id);
        }
        for showing in selection.show {
            let mut keys = Vec::new();
            for entry in &showing.notice.entries {
                let row = &entry.reminder;
                let key = (row.serial_number.clone(), row.ends_on.unwrap(), row.lead_days.unwrap());
                let place = usize::try_from(key.0[1..].parse::<i64>().unwrap()).unwrap();
                let contract = self.contracts[place].at(known / 8 * 8);
                assert!(!contract.renewed, "{} was renewed when device {number} showed it", key.0);
                assert_eq!(contract.ends_on, key.1, "{} had moved", key.0);
                let online = self.devices[number].online;
                let snoozed = row.snoozed_until.is_some();
                self.seen.push(Seen { key: key.clone(), device: number, step, online, snoozed });
                keys.push(key);
            }
            for id in &showing.notices {
                self.devices[number].unclaimed.remove(id);
            }
            // Some are acknowledged, some put off for a week, where the network is there.
            for key in &keys {
                if self.devices[number].online && self.random.once_in(4) {
                    self.decisions.push((step, key.clone(), Decision::Acknowledged));
                }
            }
            let entry = LogEntry {
                act: Act::Told,
                at: start() + TimeDelta::hours(step * STEP),
                on: local.date(),
                reminders: keys,
            };
            let log = DeviceLog { device: number.to_string(), name: String::new(), entries: vec![entry] };
            if self.devices[number].online {
                self.logs.push((step, log));
            } else {
                self.unsent.push(log);
            }
        }
    }

    /// The oracle: at a time at which everything may be shown, of every contract that this device knows to run, the most
    /// urgent threshold whose day has come was shown by somebody, stood aside for a more urgent one, was due before the
    /// first use, or was acknowledged.
    fn check(&self, number: usize, step: i64, local: NaiveDateTime, known: i64) {
        let hour = local.time().format("%H").to_string().parse::<u32>().unwrap();
        let weekend = ["Sat", "Sun"].contains(&local.format("%a").to_string().as_str());
        if !(10..17).contains(&hour) || weekend || !self.random_share(number, step) {
            return;
        }
        let device = &self.devices[number];
        let mut covered: HashMap<(&str, NaiveDate), u16> = HashMap::new();
        let seen = self.seen.iter().map(|seen| &seen.key);
        let acknowledged = self.decisions.iter().map(|(_, key, _)| key);
        for (serial, end, lead) in seen.chain(acknowledged).chain(&device.first) {
            let least = covered.entry((serial.as_str(), *end)).or_insert(u16::MAX);
            *least = (*least).min(*lead);
        }
        for contract in self.contracts.iter().map(|it| it.at(known / 8 * 8)) {
            let left = (contract.ends_on - local.date()).num_days();
            if contract.renewed || left < 0 {
                continue;
            }
            let Some(due) = [30, 60, 90].into_iter().find(|lead| left <= *lead) else { continue };
            let least = covered.get(&(contract.serial_number.as_str(), contract.ends_on)).copied();
            assert!(
                least.is_some_and(|least| i64::from(least) <= due),
                "device {number}, step {step}, {local}: {} ends {}, {due} days ahead is not covered ({least:?})",
                contract.serial_number,
                contract.ends_on,
            );
        }
    }

    /// Looking at everything at each step would take long; some steps do.
    fn random_share(&self, number: usize, step: i64) -> bool {
        step % 5 == i64::try_from(number).unwrap()
    }
}

/// Each reminder came once, however the devices ran. Only devices that could not know of each other show one twice.
fn assert_once(seen: &[Seen]) {
    let mut by_key: HashMap<&Key, Vec<&Seen>> = HashMap::new();
    for one in seen.iter().filter(|one| !one.snoozed) {
        by_key.entry(&one.key).or_default().push(one);
    }
    for (key, times) in by_key {
        let devices: BTreeSet<usize> = times.iter().map(|one| one.device).collect();
        assert_eq!(devices.len(), times.len(), "{key:?} came twice on one device");
        if times.len() > 1 {
            assert!(
                times.iter().any(|one| !one.online),
                "{key:?} came on {devices:?} at {:?}, and both were online",
                times.iter().map(|one| one.step).collect::<Vec<_>>()
            );
        }
    }
}

fn simulate(seed: u64, contracts: i64, schedule: Schedule) -> usize {
    let mut random = Random(seed);
    let contracts = (0..contracts).map(|n| History::random(n, &mut random)).collect();
    let mut world = World {
        contracts,
        devices: vec![Device::new(), Device::new()],
        logs: Vec::new(),
        unsent: Vec::new(),
        decisions: Vec::new(),
        schedule,
        seen: Vec::new(),
        random,
    };
    for step in 0..DAYS * 24 / STEP {
        world.turn();
        for number in 0..world.devices.len() {
            world.run_device(number, step);
        }
    }
    assert_once(&world.seen);
    world.seen.len()
}

fn office_hours() -> Schedule {
    Schedule {
        quiet: Some(QuietHours { from: "17:00".parse().unwrap(), to: "08:00".parse().unwrap() }),
        weekends: false,
        ..Schedule::default()
    }
}

#[test]
fn each_reminder_comes_once_or_one_catch_up_covers_it_and_none_after_the_renewal() {
    for (seed, schedule) in [(1, Schedule::default()), (2, office_hours())] {
        let seen = simulate(seed, 300, schedule);
        assert!(seen > 300, "the simulation reminds: {seen}");
    }
}

#[test]
#[ignore = "takes minutes: cargo xtask soak"]
fn ten_thousand_contracts_in_four_hundred_days() {
    let seed = std::env::var("LICET_SOAK_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(7);
    println!("LICET_SOAK_SEED={seed}");
    assert!(simulate(seed, 10_000, office_hours()) > 10_000);
}
