//! What the devices of an account share about reminders: lead times, and what was decided about each reminder.
//!
//! It travels as the account's settings: through the outbox to the portal, and from there to every device. What is shown
//! of them (the portal's, with the outbox laid over) is the one truth here; the ledger follows it.

use crate::device_log::{DeviceLog, ToldElsewhere};
use chrono::NaiveDate;
use licet_domain::reminders::{LeadLists, LeadTimes, NUDGES, Schedule, Standing, most_specific, told_days};
use licet_mirror::reminders::Contract;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};
use std::fmt;

/// The settings that are about reminders, by their names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// `lead-times`: those of all contracts.
    Leads,
    /// `lead-times:SERIAL`: those of one contract.
    LeadsOf(String),
    /// `lead-times-product:SKU`: those of all contracts of a product.
    LeadsOfProduct(String),
    /// `lead-times-site:SUPPORT_ID`: those of all contracts of a site.
    LeadsOfSite(String),
    /// `reminder-schedule`: when notifications are shown.
    Schedule,
    /// `reminder-log:DEVICE:NUMBER`: what a device has shown, a part of it.
    Log {
        /// Names the device.
        device: String,
        /// The number of the part.
        number: u32,
    },
    /// `renewal:SERIAL:ENDS_ON`: how the renewal of a term stands.
    Renewal {
        /// The contract.
        serial_number: String,
        /// The end of its term.
        ends_on: NaiveDate,
    },
    /// `renewal-asked:SERIAL:ENDS_ON`: the day on which the reseller was asked to renew.
    Asked {
        /// The contract.
        serial_number: String,
        /// The end of its term.
        ends_on: NaiveDate,
    },
    /// `reminder:SERIAL:ENDS_ON:LEAD`: what was decided about one reminder.
    Reminder {
        /// The contract.
        serial_number: String,
        /// The end of its term.
        ends_on: NaiveDate,
        /// Days ahead of that end.
        lead_days: u16,
    },
}

impl Name {
    /// Reads a setting's name; none when it is about something else. A serial number may hold anything, colons too.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "lead-times" => return Some(Self::Leads),
            "reminder-schedule" => return Some(Self::Schedule),
            _ => {}
        }
        let named = |rest: &str| (!rest.is_empty()).then(|| rest.to_owned());
        if let Some(sku) = name.strip_prefix("lead-times-product:") {
            return named(sku).map(Self::LeadsOfProduct);
        }
        if let Some(support_id) = name.strip_prefix("lead-times-site:") {
            return named(support_id).map(Self::LeadsOfSite);
        }
        if let Some((device, number)) = name.strip_prefix("reminder-log:").and_then(|it| it.rsplit_once(':'))
        {
            return Some(Self::Log { device: device.to_owned(), number: number.parse().ok()? });
        }
        if let Some((serial, ends_on)) = name.strip_prefix("renewal:").and_then(|it| it.rsplit_once(':')) {
            return Some(Self::Renewal { serial_number: serial.to_owned(), ends_on: ends_on.parse().ok()? });
        }
        if let Some((serial, ends_on)) =
            name.strip_prefix("renewal-asked:").and_then(|it| it.rsplit_once(':'))
        {
            return Some(Self::Asked { serial_number: serial.to_owned(), ends_on: ends_on.parse().ok()? });
        }
        if let Some(serial_number) = name.strip_prefix("lead-times:") {
            return (!serial_number.is_empty()).then(|| Self::LeadsOf(serial_number.to_owned()));
        }
        let (rest, lead_days) = name.strip_prefix("reminder:")?.rsplit_once(':')?;
        let (serial_number, ends_on) = rest.rsplit_once(':')?;
        Some(Self::Reminder {
            serial_number: serial_number.to_owned(),
            ends_on: ends_on.parse().ok()?,
            lead_days: lead_days.parse().ok()?,
        })
    }

    /// The contract that it is about.
    #[must_use]
    pub fn serial_number(&self) -> Option<&str> {
        match self {
            Self::Leads
            | Self::LeadsOfProduct(_)
            | Self::LeadsOfSite(_)
            | Self::Schedule
            | Self::Log { .. } => None,
            Self::LeadsOf(serial_number)
            | Self::Renewal { serial_number, .. }
            | Self::Asked { serial_number, .. }
            | Self::Reminder { serial_number, .. } => Some(serial_number),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leads => f.write_str("lead-times"),
            Self::LeadsOf(serial_number) => write!(f, "lead-times:{serial_number}"),
            Self::LeadsOfProduct(sku) => write!(f, "lead-times-product:{sku}"),
            Self::LeadsOfSite(support_id) => write!(f, "lead-times-site:{support_id}"),
            Self::Schedule => f.write_str("reminder-schedule"),
            Self::Log { device, number } => write!(f, "reminder-log:{device}:{number}"),
            Self::Renewal { serial_number, ends_on } => write!(f, "renewal:{serial_number}:{ends_on}"),
            Self::Asked { serial_number, ends_on } => write!(f, "renewal-asked:{serial_number}:{ends_on}"),
            Self::Reminder { serial_number, ends_on, lead_days } => {
                write!(f, "reminder:{serial_number}:{ends_on}:{lead_days}")
            }
        }
    }
}

/// What was decided about a reminder, on whichever device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It was seen to.
    Acknowledged,
    /// It is to be told again on this day.
    Snoozed(NaiveDate),
}

impl Decision {
    /// The setting's value.
    #[must_use]
    pub fn value(self) -> Value {
        match self {
            Self::Acknowledged => json!({ "state": "acknowledged" }),
            Self::Snoozed(until) => json!({ "state": "snoozed", "until": until }),
        }
    }

    /// Reads a setting's value; none for one that this app doesn't understand.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        match value.get("state")?.as_str()? {
            "acknowledged" => Some(Self::Acknowledged),
            "snoozed" => Some(Self::Snoozed(value.get("until")?.as_str()?.parse().ok()?)),
            _ => None,
        }
    }
}

/// Lead times as a setting's value.
#[must_use]
pub fn leads_value(leads: &LeadTimes) -> Value {
    json!(leads.days())
}

/// Lead times from a setting's value; none for what can't be used, which then counts as not set.
#[must_use]
pub fn read_leads(value: &Value) -> Option<LeadTimes> {
    serde_json::from_value(value.clone()).ok()
}

/// How somebody said that a renewal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Renewal {
    /// It is in progress.
    InProgress,
    /// The contract will not be renewed.
    Declined {
        /// Why, if somebody said so.
        reason: String,
    },
}

impl Renewal {
    /// Most characters of a reason.
    pub const LONGEST_REASON: usize = 500;

    /// The setting's value.
    #[must_use]
    pub fn value(&self) -> Value {
        match self {
            Self::InProgress => json!({ "state": "in_progress" }),
            Self::Declined { reason } => json!({ "state": "declined", "reason": reason }),
        }
    }

    /// Reads a setting's value; none for one that this app doesn't understand.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        match value.get("state")?.as_str()? {
            "in_progress" => Some(Self::InProgress),
            "declined" => {
                let reason = value.get("reason").and_then(Value::as_str).unwrap_or_default();
                Some(Self::Declined { reason: reason.to_owned() })
            }
            _ => None,
        }
    }
}

/// The lead times of all contracts and of those that have their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leads {
    /// What holds where nothing else was set.
    pub all: LeadTimes,
    /// What was set for single contracts, by serial number.
    pub own: HashMap<String, LeadTimes>,
    /// What was set for products, by SKU.
    pub products: HashMap<String, LeadTimes>,
    /// What was set for sites, by Support ID.
    pub sites: HashMap<String, LeadTimes>,
}

impl Leads {
    /// The lead times of one contract: the most specific list.
    #[must_use]
    pub fn of(&self, serial_number: &str, sku: &str, support_id: &str) -> &LeadTimes {
        let lists = LeadLists {
            contract: self.own.get(serial_number),
            site: self.sites.get(support_id),
            product: self.products.get(sku),
        };
        most_specific(lists, &self.all)
    }

    fn lists(&self) -> impl Iterator<Item = &LeadTimes> {
        let own = self.own.values().chain(self.products.values()).chain(self.sites.values());
        own.chain([&self.all])
    }

    /// How many days ahead anything can be due.
    #[must_use]
    pub fn longest(&self) -> u16 {
        self.lists().filter_map(|leads| leads.days().first().copied()).max().unwrap_or(0)
    }

    /// Every number of days ahead on which anything can be due.
    #[must_use]
    pub fn distinct(&self) -> BTreeSet<u16> {
        self.lists().flat_map(|leads| leads.days().iter().copied()).collect()
    }
}

/// What was decided about reminders on whichever device: by serial number, end of the term and lead time.
pub type Decisions = HashMap<(String, NaiveDate, u16), Decision>;

/// All settings that are about reminders.
#[derive(Clone, Debug, Default)]
pub struct Shared {
    /// The lead times of all contracts, where they were set.
    pub all: Option<LeadTimes>,
    /// Those and what was set for products, sites and single contracts.
    pub leads: Leads,
    /// What was decided.
    pub decisions: Decisions,
    /// How renewals stand, by serial number and end of the term.
    pub renewals: HashMap<(String, NaiveDate), Renewal>,
    /// The day on which the reseller was asked to renew, by serial number and end of the term.
    pub asked: HashMap<(String, NaiveDate), NaiveDate>,
    /// When notifications are shown.
    pub schedule: Schedule,
    /// Whether a schedule was set.
    pub scheduled: bool,
    /// What devices have shown, by device.
    pub logs: Vec<DeviceLog>,
}

impl Shared {
    /// Gathers the account's settings, by name.
    pub fn gather(settings: impl IntoIterator<Item = (String, Value)>) -> Self {
        let mut shared = Self::default();
        for (name, value) in settings {
            let Some(name) = Name::parse(&name) else { continue };
            match name {
                Name::Leads => shared.all = read_leads(&value),
                Name::LeadsOf(serial_number) => {
                    shared.leads.own.extend(read_leads(&value).map(|leads| (serial_number, leads)));
                }
                Name::LeadsOfProduct(sku) => {
                    shared.leads.products.extend(read_leads(&value).map(|leads| (sku, leads)));
                }
                Name::LeadsOfSite(support_id) => {
                    shared.leads.sites.extend(read_leads(&value).map(|leads| (support_id, leads)));
                }
                Name::Schedule => {
                    let schedule = serde_json::from_value(value).ok();
                    shared.scheduled = schedule.is_some();
                    shared.schedule = schedule.unwrap_or_default();
                }
                Name::Log { device, .. } => shared.logs.extend(DeviceLog::read(&device, &value)),
                Name::Renewal { serial_number, ends_on } => {
                    shared.renewals.extend(Renewal::read(&value).map(|it| ((serial_number, ends_on), it)));
                }
                Name::Asked { serial_number, ends_on } => {
                    let on = value.as_str().and_then(|text| text.parse().ok());
                    shared.asked.extend(on.map(|on| ((serial_number, ends_on), on)));
                }
                Name::Reminder { serial_number, ends_on, lead_days } => {
                    let decision = Decision::read(&value);
                    shared.decisions.extend(decision.map(|d| ((serial_number, ends_on, lead_days), d)));
                }
            }
        }
        shared.leads.all = shared.all.clone().unwrap_or_default();
        shared
    }

    /// The days before its end on which a contract is told. `acknowledged` are the terms of which a reminder was
    /// acknowledged.
    #[must_use]
    pub fn told_days(&self, contract: &Contract, acknowledged: bool) -> LeadTimes {
        let leads = self.leads.of(&contract.serial_number, &contract.sku, &contract.support_id);
        let renewal = (!self.renewals.is_empty())
            .then(|| self.renewals.get(&(contract.serial_number.clone(), contract.ends_on)))
            .flatten();
        let standing = Standing {
            acknowledged,
            in_progress: matches!(renewal, Some(Renewal::InProgress)),
            declined: matches!(renewal, Some(Renewal::Declined { .. })),
        };
        told_days(leads, self.schedule.nudges, standing)
    }

    /// How many days ahead anything can be due, nudges included.
    #[must_use]
    pub fn longest(&self) -> u16 {
        let nudge = if self.schedule.nudges { NUDGES.into_iter().max().unwrap_or(0) } else { 0 };
        self.leads.longest().max(nudge)
    }

    /// Every number of days ahead on which anything can be due, nudges included.
    #[must_use]
    pub fn distinct(&self) -> BTreeSet<u16> {
        let nudges = NUDGES.into_iter().filter(|_| self.schedule.nudges);
        self.leads.distinct().into_iter().chain(nudges).collect()
    }

    /// What devices other than this one have shown.
    #[must_use]
    pub fn told_elsewhere(&self, device: &str) -> ToldElsewhere {
        ToldElsewhere::of(self.logs.iter().filter(|log| log.device != device))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_as_it_was_written_whatever_the_serial_number_holds() {
        let ends_on = "2026-12-31".parse().unwrap();
        for serial_number in ["M0000000002", "odd:one", "a:2026-01-01:30"] {
            let serial_number = serial_number.to_owned();
            let reminder = Name::Reminder { serial_number: serial_number.clone(), ends_on, lead_days: 30 };
            let names = [
                Name::Leads,
                Name::Schedule,
                Name::LeadsOf(serial_number.clone()),
                Name::LeadsOfProduct(serial_number.clone()),
                Name::LeadsOfSite(serial_number.clone()),
                Name::Log { device: serial_number.clone(), number: 3 },
                Name::Renewal { serial_number: serial_number.clone(), ends_on },
                Name::Asked { serial_number, ends_on },
                reminder,
            ];
            for name in names {
                assert_eq!(Name::parse(&name.to_string()), Some(name));
            }
        }
        for other in ["", "theme", "lead-times:", "reminder:M1:soon:30", "reminder:M1:2026-12-31:-1"] {
            assert_eq!(Name::parse(other), None, "{other}");
        }
    }

    #[test]
    fn a_value_that_is_not_understood_counts_as_not_set() {
        let settings = [
            ("lead-times".to_owned(), json!([731])),
            ("lead-times:M1".to_owned(), json!("soon")),
            ("lead-times:M2".to_owned(), json!([7, 14])),
            ("reminder:M1:2026-12-31:30".to_owned(), json!({ "state": "sold" })),
            ("reminder:M2:2026-12-31:30".to_owned(), json!({ "state": "snoozed", "until": "2026-12-24" })),
        ];
        let shared = Shared::gather(settings);
        assert_eq!(shared.leads.all, LeadTimes::default());
        assert_eq!(shared.leads.own.len(), 1);
        assert_eq!(shared.leads.of("M2", "BE", "S1").days(), [14, 7]);
        let until = "2026-12-24".parse().unwrap();
        let key = ("M2".to_owned(), "2026-12-31".parse().unwrap(), 30);
        assert_eq!(shared.decisions, Decisions::from([(key, Decision::Snoozed(until))]));
    }

    #[test]
    fn a_schedule_reads_as_it_was_written_and_from_nothing() {
        let quiet = licet_domain::reminders::QuietHours {
            from: "18:00".parse().unwrap(),
            to: "8:00".parse().unwrap(),
        };
        let schedule = Schedule { quiet: Some(quiet), weekends: false, ..Schedule::default() };
        let shared = Shared::gather([("reminder-schedule".to_owned(), json!(schedule))]);
        assert_eq!(shared.schedule, schedule);
        let shared = Shared::gather([("reminder-schedule".to_owned(), json!({}))]);
        assert_eq!((shared.schedule, shared.scheduled), (Schedule::default(), true));
        let shared = Shared::gather([("reminder-schedule".to_owned(), json!({ "at": "25:00" }))]);
        assert_eq!((shared.schedule, shared.scheduled), (Schedule::default(), false));
    }

    #[test]
    fn a_renewal_reads_as_it_was_written() {
        for renewal in [Renewal::InProgress, Renewal::Declined { reason: "Sold".to_owned() }] {
            assert_eq!(Renewal::read(&renewal.value()), Some(renewal));
        }
    }

    #[test]
    fn a_decision_reads_as_it_was_written() {
        for decision in [Decision::Acknowledged, Decision::Snoozed("2026-12-24".parse().unwrap())] {
            assert_eq!(Decision::read(&decision.value()), Some(decision));
        }
    }
}
