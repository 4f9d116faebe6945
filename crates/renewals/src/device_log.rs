//! What each device of an account has shown and where reminders were decided about.
//!
//! A device writes a log of its own into the account's settings, in parts, and nobody else writes into it: so there is
//! nothing to merge. The other devices read it. What one of them has shown, they don't show again.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Most bytes of a part; the portal takes settings a little longer.
const MOST_BYTES: usize = 3_900;

/// This device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Names it; random, made once for each mirror.
    pub id: String,
    /// What it is called.
    pub name: String,
}

/// What happened on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// It was shown.
    Told,
    /// It was acknowledged there.
    Acknowledged,
    /// It was snoozed there.
    Snoozed,
}

impl Act {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Told => "told",
            Self::Acknowledged => "acknowledged",
            Self::Snoozed => "snoozed",
        }
    }

    fn read(text: &str) -> Option<Self> {
        [Self::Told, Self::Acknowledged, Self::Snoozed].into_iter().find(|act| act.as_str() == text)
    }
}

/// A reminder of a lead time: serial number, end of the term, days ahead.
pub type Key = (String, NaiveDate, u16);

/// What happened at one time on a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// What.
    pub act: Act,
    /// When.
    pub at: DateTime<Utc>,
    /// The day that it was there.
    pub on: NaiveDate,
    /// To which reminders.
    pub reminders: Vec<Key>,
}

/// A part of the log of a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceLog {
    /// Names the device.
    pub device: String,
    /// What it is called.
    pub name: String,
    /// What happened, the oldest first.
    pub entries: Vec<LogEntry>,
}

fn key_text((serial_number, ends_on, lead_days): &Key) -> String {
    format!("{lead_days} {ends_on} {serial_number}")
}

fn read_key(text: &str) -> Option<Key> {
    let (lead_days, rest) = text.split_once(' ')?;
    let (ends_on, serial_number) = rest.split_once(' ')?;
    Some((serial_number.to_owned(), ends_on.parse().ok()?, lead_days.parse().ok()?))
}

impl DeviceLog {
    /// Reads a setting's value; none for what this app doesn't understand.
    #[must_use]
    pub fn read(device: &str, value: &Value) -> Option<Self> {
        let entry = |entry: &Value| {
            let keys = entry.get(3)?.as_array()?;
            Some(LogEntry {
                act: Act::read(entry.get(0)?.as_str()?)?,
                at: entry.get(1)?.as_str()?.parse().ok()?,
                on: entry.get(2)?.as_str()?.parse().ok()?,
                reminders: keys.iter().filter_map(|key| read_key(key.as_str()?)).collect(),
            })
        };
        Some(Self {
            device: device.to_owned(),
            name: value.get("name")?.as_str()?.to_owned(),
            entries: value.get("log")?.as_array()?.iter().filter_map(entry).collect(),
        })
    }

    /// The setting's value.
    #[must_use]
    pub fn value(&self) -> Value {
        let entry = |entry: &LogEntry| {
            let keys: Vec<String> = entry.reminders.iter().map(key_text).collect();
            json!([entry.act.as_str(), entry.at.to_rfc3339(), entry.on.to_string(), keys])
        };
        json!({ "name": self.name, "log": self.entries.iter().map(entry).collect::<Vec<_>>() })
    }

    /// Whether every term that it is about was over on `day`.
    #[must_use]
    pub fn is_over(&self, day: NaiveDate) -> bool {
        self.entries.iter().flat_map(|entry| &entry.reminders).all(|(_, ends_on, _)| *ends_on < day)
    }
}

/// Puts what happened into parts that a setting can hold; the first one goes on from `last`.
#[must_use]
pub fn parts(device: &Device, last: Option<DeviceLog>, entry: &LogEntry) -> Vec<DeviceLog> {
    let empty = || DeviceLog { device: device.id.clone(), name: device.name.clone(), entries: Vec::new() };
    let head = |reminders: Vec<Key>| LogEntry { reminders, ..entry.clone() };
    let mut parts = vec![last.unwrap_or_else(empty)];
    let mut bytes = parts[0].value().to_string().len() + 100;
    let mut begun = false;
    for key in &entry.reminders {
        let length = key_text(key).len() + 3;
        if bytes + length > MOST_BYTES && !(begun && parts.len() == 1 && parts[0].entries.is_empty()) {
            parts.push(empty());
            bytes = 200 + device.name.len();
            begun = false;
        }
        bytes += length;
        let Some(part) = parts.last_mut() else { continue };
        match part.entries.last_mut().filter(|_| begun) {
            Some(last) => last.reminders.push(key.clone()),
            None => part.entries.push(head(vec![key.clone()])),
        }
        begun = true;
    }
    parts
}

/// Where a reminder was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldThere {
    /// What the device is called.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The day that it was there.
    pub on: NaiveDate,
}

/// What other devices have shown, by reminder.
#[derive(Clone, Debug, Default)]
pub struct ToldElsewhere(HashMap<Key, Vec<ToldThere>>);

impl ToldElsewhere {
    pub(crate) fn of<'l>(logs: impl Iterator<Item = &'l DeviceLog>) -> Self {
        let mut told: HashMap<Key, Vec<ToldThere>> = HashMap::new();
        for log in logs {
            for entry in log.entries.iter().filter(|entry| entry.act == Act::Told) {
                for key in &entry.reminders {
                    let there = ToldThere { name: log.name.clone(), at: entry.at, on: entry.on };
                    told.entry(key.clone()).or_default().push(there);
                }
            }
        }
        Self(told)
    }

    /// Where a reminder that was to be shown on a day was shown on that day or later, first.
    #[must_use]
    pub fn since(&self, key: &Key, day: NaiveDate) -> Option<&ToldThere> {
        self.0.get(key)?.iter().filter(|there| there.on >= day).min_by_key(|there| there.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(reminders: usize) -> LogEntry {
        let key = |n| (format!("M{n:010}"), "2027-03-04".parse().unwrap(), 90);
        LogEntry {
            act: Act::Told,
            at: "2026-12-04T08:00:12Z".parse().unwrap(),
            on: "2026-12-04".parse().unwrap(),
            reminders: (0..reminders).map(key).collect(),
        }
    }

    #[test]
    fn a_log_reads_as_it_was_written_whatever_the_serial_number_holds() {
        let mut odd = entry(1);
        odd.reminders[0].0 = "odd one: \"90\"".to_owned();
        let log = DeviceLog { device: "d".to_owned(), name: "PC 1".to_owned(), entries: vec![entry(2), odd] };
        assert_eq!(DeviceLog::read("d", &log.value()), Some(log.clone()));
        assert!(!log.is_over("2027-03-04".parse().unwrap()));
        assert!(log.is_over("2027-03-05".parse().unwrap()));
        assert_eq!(DeviceLog::read("d", &json!({ "name": 1 })), None);
    }

    #[test]
    fn parts_fit_into_a_setting_and_lose_nothing() {
        let device = Device { id: "d".to_owned(), name: "PC".to_owned() };
        let first = parts(&device, None, &entry(10));
        assert_eq!(first.len(), 1);
        let all = parts(&device, first.into_iter().next(), &entry(1_000));
        assert!(all.len() > 5);
        let limit = licet_domain::slots::LONGEST_SETTING;
        assert!(all.iter().all(|part| part.value().to_string().len() <= limit));
        let told: usize = all.iter().flat_map(|part| &part.entries).map(|entry| entry.reminders.len()).sum();
        assert_eq!(told, 1_010);
    }

    #[test]
    fn what_was_shown_elsewhere_before_the_day_does_not_count() {
        let log = DeviceLog { device: "d".to_owned(), name: "PC".to_owned(), entries: vec![entry(1)] };
        let told = ToldElsewhere::of([&log].into_iter());
        let key = entry(1).reminders.remove(0);
        assert_eq!(told.since(&key, "2026-12-04".parse().unwrap()).unwrap().name, "PC");
        assert!(told.since(&key, "2026-12-05".parse().unwrap()).is_none(), "it was snoozed until then");
    }
}
