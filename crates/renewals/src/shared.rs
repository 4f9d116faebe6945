//! What the devices of an account share about reminders: lead times, and what was decided about each reminder.
//!
//! It travels as the account's settings: through the outbox to the portal, and from there to every device. What is shown
//! of them (the portal's, with the outbox laid over) is the one truth here; the ledger follows it.

use chrono::NaiveDate;
use licet_domain::reminders::LeadTimes;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt;

/// The settings that are about reminders, by their names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    /// `lead-times`: those of all contracts.
    Leads,
    /// `lead-times:SERIAL`: those of one contract.
    LeadsOf(String),
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
        if name == "lead-times" {
            return Some(Self::Leads);
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
            Self::Leads => None,
            Self::LeadsOf(serial_number) | Self::Reminder { serial_number, .. } => Some(serial_number),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Leads => f.write_str("lead-times"),
            Self::LeadsOf(serial_number) => write!(f, "lead-times:{serial_number}"),
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

/// The lead times of all contracts and of those that have their own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leads {
    /// What holds where nothing else was set.
    pub all: LeadTimes,
    /// What was set for single contracts, by serial number.
    pub own: HashMap<String, LeadTimes>,
}

impl Leads {
    /// The lead times of one contract.
    #[must_use]
    pub fn of(&self, serial_number: &str) -> &LeadTimes {
        self.own.get(serial_number).unwrap_or(&self.all)
    }

    /// How many days ahead anything can be due.
    #[must_use]
    pub fn longest(&self) -> u16 {
        self.own
            .values()
            .chain([&self.all])
            .filter_map(|leads| leads.days().first().copied())
            .max()
            .unwrap_or(0)
    }
}

/// What was decided about reminders on whichever device: by serial number, end of the term and lead time.
pub type Decisions = HashMap<(String, NaiveDate, u16), Decision>;

/// All settings that are about reminders.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shared {
    /// Those of all contracts, where they were set.
    pub all: Option<LeadTimes>,
    /// Those and what was set for single contracts.
    pub leads: Leads,
    /// What was decided.
    pub decisions: Decisions,
}

impl Shared {
    /// Gathers the account's settings, by name.
    pub(crate) fn gather(settings: impl IntoIterator<Item = (String, Value)>) -> Self {
        let mut shared = Self::default();
        for (name, value) in settings {
            match Name::parse(&name) {
                Some(Name::Leads) => shared.all = read_leads(&value),
                Some(Name::LeadsOf(serial_number)) => {
                    shared.leads.own.extend(read_leads(&value).map(|leads| (serial_number, leads)));
                }
                Some(Name::Reminder { serial_number, ends_on, lead_days }) => {
                    let decision = Decision::read(&value);
                    shared.decisions.extend(decision.map(|d| ((serial_number, ends_on, lead_days), d)));
                }
                None => {}
            }
        }
        shared.leads.all = shared.all.clone().unwrap_or_default();
        shared
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
            for name in [Name::Leads, Name::LeadsOf(serial_number), reminder] {
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
        assert_eq!(shared.leads.of("M2").days(), [14, 7]);
        let until = "2026-12-24".parse().unwrap();
        let key = ("M2".to_owned(), "2026-12-31".parse().unwrap(), 30);
        assert_eq!(shared.decisions, Decisions::from([(key, Decision::Snoozed(until))]));
    }

    #[test]
    fn a_decision_reads_as_it_was_written() {
        for decision in [Decision::Acknowledged, Decision::Snoozed("2026-12-24".parse().unwrap())] {
            assert_eq!(Decision::read(&decision.value()), Some(decision));
        }
    }
}
