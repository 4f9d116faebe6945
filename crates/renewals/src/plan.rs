//! What one look at the calendar leads to: a pure function of contracts, ledger and today's date.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use licet_domain::reminders::due_on;
use licet_mirror::reminders::{
    CancelReason, Contract, NewNotice, NewReminder, NoticeKind, Reminder, ReminderKind, ReminderPlan,
    ReminderState, Settled,
};

use crate::shared::{Decision, Decisions, Shared};

/// As many reminders as are due on one day are told one by one; more than these are told together.
pub const MOST_SINGLE: usize = 5;

/// What one look at the calendar sees.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// The local calendar date.
    pub today: NaiveDate,
    /// Those whose term ends within the longest lead time from `today`, or on a day on which something became due since
    /// the look before.
    pub contracts: &'a [Contract],
    /// The contracts, as they stand now, of the serial numbers in the ledger.
    pub current: &'a [Contract],
    /// At least the lead-time rows of `contracts`, and every row that waits, is open or snoozed.
    pub ledger: &'a [Reminder],
    /// What the account's devices share.
    pub shared: &'a Shared,
    /// Whether the account is looked at here for the first time: then nothing was missed.
    pub first: bool,
    /// Whether the mirror holds everything: a contract that is not in it is gone. While it is being rebuilt it lacks what
    /// it will have again.
    pub whole: bool,
}

/// Something that is told.
struct Told {
    /// Whether it became due today, and not on a day that was missed.
    today: bool,
    /// The day that decides the order: the end of the term, or the day that was asked for.
    by: NaiveDate,
    what: What,
}

enum What {
    New(NewReminder),
    Stored(i64),
}

/// Compares contracts and calendar with the ledger.
///
/// Of a contract only the most urgent reminder whose day has come is told; the others are recorded with it. A clock that
/// goes back finds them recorded, and one that goes far ahead finds the terms over and records nothing: neither tells a
/// reminder twice or makes one be missed. Where a decision was made on any device, the ledger follows it, and nothing is
/// told of a reminder that was acknowledged or put off elsewhere.
#[must_use]
pub fn plan(calendar: &Calendar<'_>) -> ReminderPlan {
    let Calendar { today, ledger, shared, .. } = *calendar;
    let decisions = &shared.decisions;
    let mut plan = ReminderPlan { cancelled: cancelled(calendar), ..ReminderPlan::default() };
    let cancelled: HashSet<i64> = plan.cancelled.iter().map(|(id, _)| *id).collect();
    let standing = || ledger.iter().filter(|row| !cancelled.contains(&row.id));
    plan.settled = standing().filter_map(|row| settle(row, decision(decisions, row)?, today)).collect();
    let settled: HashSet<i64> = plan.settled.iter().map(|settled| settled.reminder).collect();
    let mut told: Vec<Told> = Vec::new();
    become_due(calendar, &mut plan, &mut told);
    for row in standing().filter(|row| !settled.contains(&row.id)) {
        let asked_for = match (row.kind, row.state) {
            (ReminderKind::Manual, ReminderState::Waiting) => row.due_on,
            (_, ReminderState::Snoozed) => row.snoozed_until.unwrap_or(today),
            _ => continue,
        };
        if asked_for <= today {
            told.push(Told {
                today: asked_for == today,
                by: row.ends_on.unwrap_or(asked_for),
                what: What::Stored(row.id),
            });
        }
    }
    plan.notices = notices(told);
    plan
}

/// Terms of which a reminder was acknowledged, on any device.
fn acknowledged(ledger: &[Reminder], decisions: &Decisions) -> HashSet<(String, NaiveDate)> {
    let here = ledger.iter().filter(|row| row.state == ReminderState::Acknowledged);
    let here = here.filter_map(|row| Some((row.serial_number.clone(), row.ends_on?)));
    let anywhere = decisions.iter().filter(|(_, decision)| **decision == Decision::Acknowledged);
    here.chain(anywhere.map(|((serial, ends_on, _), _)| (serial.clone(), *ends_on))).collect()
}

/// Reminders of lead times whose day has come and that are not in the ledger.
fn become_due(calendar: &Calendar<'_>, plan: &mut ReminderPlan, told: &mut Vec<Told>) {
    let Calendar { today, ledger, shared, first, .. } = *calendar;
    let mut known: HashSet<(&str, NaiveDate, u16)> = ledger
        .iter()
        .filter_map(|row| Some((row.serial_number.as_str(), row.ends_on?, row.lead_days?)))
        .collect();
    let acknowledged = acknowledged(ledger, &shared.decisions);
    let is_acknowledged = |contract: &Contract| {
        !acknowledged.is_empty() && acknowledged.contains(&(contract.serial_number.clone(), contract.ends_on))
    };
    for contract in calendar.contracts.iter().filter(|contract| !contract.renewed) {
        let serial = contract.serial_number.as_str();
        let days = shared.told_days(contract, is_acknowledged(contract));
        for (rank, lead) in days.passed(contract.ends_on, today).enumerate() {
            // Also dedupes two entitlements with the same serial number and end.
            if !known.insert((serial, contract.ends_on, lead)) {
                continue;
            }
            let reminder = NewReminder {
                serial_number: serial.to_owned(),
                ends_on: contract.ends_on,
                lead_days: lead,
                due_on: due_on(contract.ends_on, lead),
            };
            if rank > 0 {
                plan.passed.push(reminder);
            } else if let Some(settled) = shared
                .decisions
                .get(&(serial.to_owned(), contract.ends_on, lead))
                .and_then(|decision| settle_new(&reminder, *decision, today))
            {
                plan.quiet.push(settled);
            } else if first && reminder.due_on < today {
                plan.first.push(reminder);
            } else {
                told.push(Told {
                    today: reminder.due_on == today,
                    by: contract.ends_on,
                    what: What::New(reminder),
                });
            }
        }
    }
}

fn decision(decisions: &Decisions, row: &Reminder) -> Option<Decision> {
    decisions.get(&(row.serial_number.clone(), row.ends_on?, row.lead_days?)).copied()
}

/// What a decision makes of a stored reminder; none when it stands so already. Only one that was told can be decided about
/// here: one that a more urgent reminder stood for stays as it is.
fn settle(row: &Reminder, decision: Decision, today: NaiveDate) -> Option<Settled<i64>> {
    let (state, until) = match (decision, row.state) {
        (Decision::Acknowledged, ReminderState::Open | ReminderState::Snoozed) => {
            (ReminderState::Acknowledged, None)
        }
        // A day that has come was told, or is about to be.
        (Decision::Snoozed(until), _) if until <= today => return None,
        (Decision::Snoozed(until), ReminderState::Open | ReminderState::Snoozed)
            if row.snoozed_until == Some(until) =>
        {
            return None;
        }
        (
            Decision::Snoozed(until),
            ReminderState::Open | ReminderState::Snoozed | ReminderState::Acknowledged,
        ) => (ReminderState::Snoozed, Some(until)),
        _ => return None,
    };
    Some(Settled { reminder: row.id, state, until })
}

/// What a decision makes of a reminder whose day has come and that isn't in the ledger; none when it is to be told.
fn settle_new(reminder: &NewReminder, decision: Decision, today: NaiveDate) -> Option<Settled<NewReminder>> {
    let (state, until) = match decision {
        Decision::Acknowledged => (ReminderState::Acknowledged, None),
        Decision::Snoozed(until) if until > today => (ReminderState::Snoozed, Some(until)),
        Decision::Snoozed(_) => return None,
    };
    Some(Settled { reminder: reminder.clone(), state, until })
}

/// Reminders that nobody needs any more: of contracts that were renewed or are gone, and of ends that have moved.
fn cancelled(calendar: &Calendar<'_>) -> Vec<(i64, CancelReason)> {
    let mut by_serial: HashMap<&str, Vec<&Contract>> = HashMap::new();
    for contract in calendar.current {
        by_serial.entry(&contract.serial_number).or_default().push(contract);
    }
    let reason = |row: &Reminder| {
        let Some(contracts) = by_serial.get(row.serial_number.as_str()) else {
            return calendar.whole.then_some(CancelReason::Gone);
        };
        let of_term: Vec<_> =
            contracts.iter().filter(|contract| Some(contract.ends_on) == row.ends_on).collect();
        if of_term.iter().any(|contract| !contract.renewed) {
            return None;
        }
        let renewed = contracts.iter().all(|contract| contract.renewed) || !of_term.is_empty();
        Some(if renewed { CancelReason::Renewed } else { CancelReason::Moved })
    };
    calendar
        .ledger
        .iter()
        .filter(|row| {
            row.kind == ReminderKind::Lead
                && matches!(row.state, ReminderState::Open | ReminderState::Snoozed)
        })
        .filter_map(|row| Some((row.id, reason(row)?)))
        .collect()
}

/// Groups what is told: today's one by one while they are few, everything missed in one notice.
fn notices(mut told: Vec<Told>) -> Vec<NewNotice> {
    told.sort_by_key(|item| item.by);
    let (today, missed): (Vec<_>, Vec<_>) = told.into_iter().partition(|item| item.today);
    let mut notices = Vec::new();
    if !missed.is_empty() {
        notices.push(notice(NoticeKind::CatchUp, missed));
    }
    if today.len() > MOST_SINGLE {
        notices.push(notice(NoticeKind::Due, today));
    } else {
        notices.extend(today.into_iter().map(|item| notice(NoticeKind::Due, vec![item])));
    }
    notices
}

fn notice(kind: NoticeKind, told: Vec<Told>) -> NewNotice {
    let mut notice = NewNotice { kind, new: Vec::new(), stored: Vec::new() };
    for item in told {
        match item.what {
            What::New(reminder) => notice.new.push(reminder),
            What::Stored(id) => notice.stored.push(id),
        }
    }
    notice
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shared::Leads;
    use chrono::Days;
    use licet_domain::reminders::{LeadTimes, Schedule};
    use proptest::prelude::*;
    use std::collections::{BTreeMap, BTreeSet};

    const TODAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 21) {
        Some(day) => day,
        None => NaiveDate::MIN,
    };

    /// The ledger as the mirror keeps it, in memory, and everything that was ever told.
    #[derive(Default)]
    struct Ledger {
        rows: Vec<Reminder>,
        decisions: Decisions,
        told: Vec<(String, NaiveDate, u16)>,
        notices: Vec<(NoticeKind, usize)>,
        /// Whether the mirror holds everything.
        whole: bool,
    }

    impl Ledger {
        fn push(&mut self, new: &NewReminder, state: ReminderState) {
            self.rows.push(Reminder {
                id: i64::try_from(self.rows.len()).unwrap() + 1,
                kind: ReminderKind::Lead,
                serial_number: new.serial_number.clone(),
                ends_on: Some(new.ends_on),
                lead_days: Some(new.lead_days),
                due_on: new.due_on,
                state,
                snoozed_until: None,
                notice: None,
            });
        }

        fn manual(&mut self, serial: &str, on: NaiveDate) {
            self.rows.push(Reminder {
                id: i64::try_from(self.rows.len()).unwrap() + 1,
                kind: ReminderKind::Manual,
                serial_number: serial.to_owned(),
                ends_on: None,
                lead_days: None,
                due_on: on,
                state: ReminderState::Waiting,
                snoozed_until: None,
                notice: None,
            });
        }

        fn run(&mut self, today: NaiveDate, contracts: &[Contract], leads: &Leads) -> usize {
            let within: Vec<Contract> = contracts
                .iter()
                .filter(|c| today <= c.ends_on && c.ends_on <= today + Days::new(leads.longest().into()))
                .cloned()
                .collect();
            let shared = Shared {
                leads: leads.clone(),
                decisions: self.decisions.clone(),
                schedule: Schedule { nudges: false, ..Schedule::default() },
                ..Shared::default()
            };
            let plan = plan(&Calendar {
                today,
                contracts: &within,
                current: contracts,
                ledger: &self.rows,
                shared: &shared,
                first: false,
                whole: self.whole,
            });
            for new in &plan.passed {
                self.push(new, ReminderState::Passed);
            }
            for settled in &plan.settled {
                let row = self.row(settled.reminder);
                (row.state, row.snoozed_until) = (settled.state, settled.until);
            }
            for settled in &plan.quiet {
                self.push(&settled.reminder, settled.state);
                self.rows.last_mut().unwrap().snoozed_until = settled.until;
            }
            for (id, _) in &plan.cancelled {
                self.row(*id).state = ReminderState::Cancelled;
            }
            for notice in &plan.notices {
                for new in &notice.new {
                    self.push(new, ReminderState::Open);
                    self.told.push((new.serial_number.clone(), new.ends_on, new.lead_days));
                }
                for id in &notice.stored {
                    self.row(*id).state = ReminderState::Open;
                }
                self.notices.push((notice.kind, notice.new.len() + notice.stored.len()));
            }
            plan.notices.len()
        }

        /// What was decided on another device about the reminder 30 days before a contract's end.
        fn decide(&mut self, contract: &Contract, decision: Decision) {
            self.decisions.insert((contract.serial_number.clone(), contract.ends_on, 30), decision);
        }

        fn row(&mut self, id: i64) -> &mut Reminder {
            self.rows.iter_mut().find(|row| row.id == id).unwrap()
        }
    }

    fn contract(serial: &str, days: i64) -> Contract {
        Contract {
            serial_number: serial.to_owned(),
            ends_on: TODAY + chrono::Duration::days(days),
            renewed: false,
            sku: "BE".to_owned(),
            support_id: "S1".to_owned(),
        }
    }

    #[test]
    fn a_contract_with_thirty_days_left_is_told_today_alone_and_only_once() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000002", 30)];
        assert_eq!(ledger.run(TODAY, &contracts, &Leads::default()), 1);
        assert_eq!(ledger.notices, [(NoticeKind::Due, 1)]);
        assert_eq!(ledger.told, [("M0000000002".to_owned(), contracts[0].ends_on, 30)]);
        assert_eq!(ledger.rows.len(), 3, "90 and 60 are recorded as passed");
        assert_eq!(ledger.run(TODAY, &contracts, &Leads::default()), 0, "a restart tells nothing again");
    }

    #[test]
    fn missed_days_come_as_one_notice() {
        let mut ledger = Ledger::default();
        let contracts: Vec<_> = (1..=40).map(|i| contract(&format!("M{i:010}"), 25 + i)).collect();
        ledger.run(TODAY, &contracts, &Leads::default());
        let catch_ups: Vec<_> =
            ledger.notices.iter().filter(|(kind, _)| *kind == NoticeKind::CatchUp).collect();
        assert_eq!(catch_ups.len(), 1);
        let due: Vec<_> = ledger.notices.iter().filter(|(kind, _)| *kind == NoticeKind::Due).collect();
        assert_eq!(due, [&(NoticeKind::Due, 1), &(NoticeKind::Due, 1)], "30 and 60 days left to the day");
    }

    #[test]
    fn many_that_are_due_on_one_day_are_told_together() {
        let mut ledger = Ledger::default();
        let contracts: Vec<_> = (1..=6).map(|i| contract(&format!("M{i:010}"), 90)).collect();
        ledger.run(TODAY, &contracts, &Leads::default());
        assert_eq!(ledger.notices, [(NoticeKind::Due, 6)]);
    }

    #[test]
    fn a_renewed_contract_is_not_told_and_what_was_told_of_it_is_cancelled() {
        let mut ledger = Ledger::default();
        let mut contracts = [contract("M0000000001", 60)];
        ledger.run(TODAY, &contracts, &Leads::default());
        contracts[0].renewed = true;
        assert_eq!(ledger.run(TODAY + Days::new(30), &contracts, &Leads::default()), 0);
        assert!(ledger.rows.iter().all(|row| row.state != ReminderState::Open), "nothing of it stays open");
    }

    #[test]
    fn an_end_that_moves_cancels_the_old_reminder_and_is_told_by_its_new_day() {
        let mut ledger = Ledger::default();
        let mut contracts = [contract("M0000000001", 30)];
        ledger.run(TODAY, &contracts, &Leads::default());
        contracts[0].ends_on = TODAY + Days::new(61);
        assert_eq!(ledger.run(TODAY, &contracts, &Leads::default()), 1, "90 days before the new end");
        assert_eq!(ledger.rows.iter().filter(|row| row.state == ReminderState::Cancelled).count(), 1);
        assert_eq!(
            ledger.run(TODAY + Days::new(1), &contracts, &Leads::default()),
            1,
            "60 days before the new end"
        );
    }

    #[test]
    fn a_contract_that_the_mirror_lacks_for_now_keeps_its_reminder() {
        let mut ledger = Ledger::default();
        ledger.run(TODAY, &[contract("M0000000001", 30)], &Leads::default());
        ledger.run(TODAY, &[], &Leads::default());
        assert!(ledger.rows.iter().any(|row| row.state == ReminderState::Open));
        ledger.whole = true;
        ledger.run(TODAY, &[], &Leads::default());
        assert!(!ledger.rows.iter().any(|row| row.state == ReminderState::Open), "one that is gone does not");
    }

    #[test]
    fn a_snoozed_reminder_comes_back_on_its_day() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000001", 30)];
        ledger.run(TODAY, &contracts, &Leads::default());
        let open = ledger.rows.iter().find(|row| row.state == ReminderState::Open).unwrap().id;
        ledger.row(open).state = ReminderState::Snoozed;
        ledger.row(open).snoozed_until = Some(TODAY + Days::new(5));
        assert_eq!(ledger.run(TODAY + Days::new(4), &contracts, &Leads::default()), 0);
        assert_eq!(ledger.run(TODAY + Days::new(5), &contracts, &Leads::default()), 1);
        assert_eq!(ledger.run(TODAY + Days::new(6), &contracts, &Leads::default()), 0);
    }

    #[test]
    fn what_was_acknowledged_on_another_device_is_not_told_here_and_stands_as_acknowledged() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000001", 30), contract("M0000000002", 30)];
        ledger.decide(&contracts[0], Decision::Acknowledged);
        assert_eq!(ledger.run(TODAY, &contracts, &Leads::default()), 1, "the other one alone");
        assert_eq!(ledger.told, [("M0000000002".to_owned(), contracts[1].ends_on, 30)]);
        let state = |ledger: &Ledger, serial: &str| {
            let mut of = ledger.rows.iter().filter(|row| row.serial_number == serial);
            of.find(|row| row.lead_days == Some(30)).map(|row| (row.state, row.snoozed_until))
        };
        assert_eq!(state(&ledger, "M0000000001"), Some((ReminderState::Acknowledged, None)));

        ledger.decide(&contracts[1], Decision::Acknowledged);
        assert_eq!(ledger.run(TODAY, &contracts, &Leads::default()), 0);
        assert_eq!(
            state(&ledger, "M0000000002"),
            Some((ReminderState::Acknowledged, None)),
            "told, and then"
        );
    }

    #[test]
    fn what_was_snoozed_on_another_device_comes_on_its_day_once() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000001", 30), contract("M0000000002", 30)];
        let until = TODAY + Days::new(5);
        ledger.decide(&contracts[0], Decision::Snoozed(until));
        assert_eq!(ledger.run(TODAY, &contracts, &Leads::default()), 1, "the other one alone");
        ledger.decide(&contracts[1], Decision::Snoozed(until));
        for day in 0..5 {
            assert_eq!(ledger.run(TODAY + Days::new(day), &contracts, &Leads::default()), 0);
        }
        assert_eq!(ledger.run(until, &contracts, &Leads::default()), 2);
        for today in [until, until + Days::new(1), TODAY, until] {
            assert_eq!(ledger.run(today, &contracts, &Leads::default()), 0, "even when the clock goes back");
        }
        ledger.decide(&contracts[0], Decision::Snoozed(until + Days::new(7)));
        ledger.decide(&contracts[1], Decision::Acknowledged);
        assert_eq!(ledger.run(until, &contracts, &Leads::default()), 0);
        assert_eq!(ledger.run(until + Days::new(7), &contracts, &Leads::default()), 1, "put off once more");
    }

    #[test]
    fn a_decision_that_the_ledger_follows_already_leads_to_nothing() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000001", 30), contract("M0000000002", 30)];
        ledger.decide(&contracts[0], Decision::Acknowledged);
        ledger.decide(&contracts[1], Decision::Snoozed(TODAY + Days::new(5)));
        ledger.run(TODAY, &contracts, &Leads::default());
        let shared = Shared {
            decisions: ledger.decisions.clone(),
            schedule: Schedule { nudges: false, ..Schedule::default() },
            ..Shared::default()
        };
        let again = plan(&Calendar {
            today: TODAY,
            contracts: &contracts,
            current: &contracts,
            ledger: &ledger.rows,
            shared: &shared,
            first: false,
            whole: true,
        });
        assert!(again.is_empty(), "{again:?}");
    }

    #[test]
    fn a_manual_reminder_needs_no_contract_and_comes_once_even_late() {
        let mut ledger = Ledger::default();
        ledger.manual("X42", TODAY + Days::new(10));
        assert_eq!(ledger.run(TODAY, &[], &Leads::default()), 0);
        assert_eq!(ledger.run(TODAY + Days::new(400), &[], &Leads::default()), 1);
        assert_eq!(ledger.notices, [(NoticeKind::CatchUp, 1)]);
        assert_eq!(ledger.run(TODAY + Days::new(401), &[], &Leads::default()), 0);
    }

    #[test]
    fn one_contract_can_have_lead_times_of_its_own() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000001", 120), contract("M0000000002", 120)];
        let own = HashMap::from([("M0000000002".to_owned(), LeadTimes::new([120]).unwrap())]);
        let leads = Leads { own, ..Leads::default() };
        ledger.run(TODAY, &contracts, &leads);
        assert_eq!(ledger.told.len(), 1);
        assert_eq!(ledger.told[0].0, "M0000000002");
    }

    #[test]
    fn a_lead_time_that_is_added_later_tells_nothing_less_urgent_than_what_was_told() {
        let mut ledger = Ledger::default();
        let contracts = [contract("M0000000001", 20)];
        ledger.run(TODAY, &contracts, &Leads::default());
        let leads = Leads { all: LeadTimes::new([90, 60, 45, 30]).unwrap(), ..Leads::default() };
        assert_eq!(ledger.run(TODAY, &contracts, &leads), 0);
        assert_eq!(ledger.rows.len(), 4, "it is recorded all the same");
    }

    #[test]
    fn a_clock_ten_years_off_tells_nothing_and_loses_nothing() {
        let mut ledger = Ledger::default();
        let contracts: Vec<_> = (0..200).map(|i| contract(&format!("M{i:010}"), 31 + i % 60)).collect();
        for years in [-3650_i64, 3650] {
            assert_eq!(ledger.run(TODAY + chrono::Duration::days(years), &contracts, &Leads::default()), 0);
        }
        assert!(ledger.rows.is_empty());
        assert!(ledger.run(TODAY, &contracts, &Leads::default()) > 0);
    }

    proptest! {
        #[test]
        fn whatever_days_the_app_runs_each_reminder_comes_at_most_once_and_none_is_missed(
            ends in prop::collection::vec(-30_i64..200, 1..12),
            days in prop::collection::vec(-120_i64..260, 0..60),
            jump in prop::option::of((0_usize..60, prop::sample::select(vec![-3650_i64, 3650]))),
            leads in prop::collection::btree_set(0_u16..120, 0..5),
        ) {
            let contracts: Vec<_> =
                ends.iter().enumerate().map(|(i, left)| contract(&format!("M{i:010}"), *left)).collect();
            let leads = Leads { all: LeadTimes::new(leads).unwrap(), ..Leads::default() };
            let mut ledger = Ledger::default();
            // The first day on which each reminder could have been told, and was or was stood for.
            let mut runs: Vec<NaiveDate> = days.iter().map(|d| TODAY + chrono::Duration::days(*d)).collect();
            if let Some((at, by)) = jump {
                runs.insert(at.min(runs.len()), TODAY + chrono::Duration::days(by));
            }
            let mut stood_for: BTreeMap<(String, u16), NaiveDate> = BTreeMap::new();
            for today in &runs {
                let before = ledger.told.len();
                let notices = ledger.run(*today, &contracts, &leads);
                prop_assert!(notices <= MOST_SINGLE + 1, "a run never floods");
                for (_, ends_on, lead) in &ledger.told[before..] {
                    prop_assert!(due_on(*ends_on, *lead) <= *today && today <= ends_on, "told between its day and the end");
                }
                for contract in &contracts {
                    for lead in leads.all.days() {
                        if due_on(contract.ends_on, *lead) <= *today && *today <= contract.ends_on {
                            let key = (contract.serial_number.clone(), *lead);
                            if stood_for.contains_key(&key) {
                                continue;
                            }
                            stood_for.insert(key, *today);
                            prop_assert!(
                                ledger.told.iter().any(|(serial, _, told)| *serial == contract.serial_number && told <= lead),
                                "{} days before the end of {} something at least as urgent was told",
                                lead,
                                contract.serial_number
                            );
                        }
                    }
                }
            }
            let once: BTreeSet<_> = ledger.told.iter().collect();
            prop_assert_eq!(once.len(), ledger.told.len(), "each reminder was told at most once");
            let recorded: BTreeSet<_> =
                ledger.rows.iter().map(|row| (row.serial_number.clone(), row.lead_days.unwrap())).collect();
            prop_assert_eq!(recorded.len(), ledger.rows.len(), "and recorded once");
            prop_assert_eq!(recorded, stood_for.keys().cloned().collect::<BTreeSet<_>>());
        }
    }
}
