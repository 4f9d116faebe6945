//! The assistant over a mirror: looks at the calendar, records, hands out notices.

use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_domain::Target;
use licet_mirror::outbox::{About, Base, NewChange};
use licet_mirror::{
    Mirror, Phase,
    reminders::{
        CancelReason, Contract, InboxEntry, Notice, Reminder, ReminderKind, ReminderPlan, ReminderState, Way,
    },
};
use serde_json::Value;
use std::collections::BTreeMap;
use thiserror::Error;
use uuid::Uuid;

use crate::device_log::{Act, Device, DeviceLog, LogEntry, parts};
use crate::plan::{Calendar, plan};
use crate::shared::{Decision, Name, Shared};
use crate::showing::{Showing, key_of, select};

/// Why a reminder couldn't be set, or nothing could be looked up.
#[derive(Debug, Error)]
pub enum Error {
    /// A reminder or a snooze is for a day that is still to come.
    #[error("{0} is not after today")]
    NotAhead(NaiveDate),
    /// A manual reminder names a serial number.
    #[error("a reminder needs a serial number")]
    NoSerialNumber,
    /// The mirror.
    #[error(transparent)]
    Mirror(#[from] licet_mirror::Error),
}

impl Error {
    /// Names the error; the words for people are the Fluent message `error-CODE`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAhead(_) => "reminder-not-ahead",
            Self::NoSerialNumber => "reminder-no-serial",
            Self::Mirror(error) => error.code(),
        }
    }

    /// The codes that [`Error::code`] can answer beside the mirror's.
    pub const CODES: &'static [&'static str] = &["reminder-not-ahead", "reminder-no-serial"];
}

/// Names for changes that are queued: UUIDs of version 7, made where the clock and the randomness are.
pub type Keys<'k> = &'k mut dyn FnMut() -> Uuid;

/// The look before, kept by whoever looks again and again: nothing that the mirror holds has changed since then, as long as
/// its version is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked {
    on: NaiveDate,
    version: u64,
}

/// The Renewal Assistant of one mirror. Its calls block.
///
/// What is decided about reminders of contracts, and the lead times, are settings of the account: they are queued in the
/// outbox and hold at once. Manual reminders stay on this computer.
#[derive(Debug, Clone, Copy)]
pub struct Assistant<'m> {
    pub(crate) mirror: &'m Mirror,
}

impl<'m> Assistant<'m> {
    /// The assistant of `mirror`.
    #[must_use]
    pub const fn new(mirror: &'m Mirror) -> Self {
        Self { mirror }
    }

    /// Looks at the local calendar day `today`, records what is due, and answers the notices that no notification was
    /// shown for yet: today's, and one that an earlier run recorded and didn't get to show.
    ///
    /// Call it at start, after each sync that changed something, and when the day changes; calling it more often does
    /// nothing. While a first listing is still coming in, wait for its end: what comes in parts would be told in parts.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn look(&self, today: NaiveDate, now: DateTime<Utc>) -> Result<Vec<Notice>, Error> {
        self.look_again(None, today, now)?;
        Ok(self.mirror.unclaimed_notices()?)
    }

    /// Looks at the local calendar day `today` and records what is due. Where nothing has changed since the look before,
    /// only the contracts are read of which something became due after it; they are found by an index.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn look_again(
        &self,
        before: Option<Looked>,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Looked, Error> {
        let looked = Looked { on: today, version: self.mirror.version() };
        let before = before.filter(|before| before.version == looked.version && before.on <= today);
        if before.is_some_and(|before| before.on == today) {
            return Ok(looked);
        }
        let shared = self.shared(true)?;
        let plan = match before {
            Some(before) => self.plan_since(&shared, before.on, today)?,
            None => self.plan_all(&shared, today)?,
        };
        if !plan.is_empty() {
            self.mirror.record_reminders(&plan, today, now)?;
        }
        if before.is_none() && self.mirror.setting(SINCE)?.is_none() {
            self.mirror.set_setting(SINCE, Some(&now.to_rfc3339()))?;
        }
        Ok(looked)
    }

    fn plan_all(&self, shared: &Shared, today: NaiveDate) -> Result<ReminderPlan, Error> {
        let until = today.checked_add_days(Days::new(shared.longest().into())).unwrap_or(NaiveDate::MAX);
        let contracts = self.mirror.contracts_ending(today, until)?;
        let ledger = self.mirror.reminders_from(today)?;
        let first = self.mirror.setting(SINCE)?.is_none() && !self.mirror.has_reminded()?;
        let whole = self.mirror.sync_position()?.phase == Phase::Current;
        let serials: std::collections::BTreeSet<&str> =
            ledger.iter().map(|row| row.serial_number.as_str()).collect();
        let current = self.mirror.contracts_of(serials)?;
        let calendar = Calendar {
            today,
            contracts: &contracts,
            current: &current,
            ledger: &ledger,
            shared,
            first,
            whole,
        };
        let mut plan = plan(&calendar);
        self.adopt(&ledger, &current, &mut plan)?;
        Ok(plan)
    }

    /// Manual reminders that were set for serial numbers of a certificate give way to the contracts that came meanwhile.
    fn adopt(&self, ledger: &[Reminder], current: &[Contract], plan: &mut ReminderPlan) -> Result<(), Error> {
        let manual = ledger
            .iter()
            .filter(|row| row.kind == ReminderKind::Manual && row.state == ReminderState::Waiting);
        for row in manual {
            if current.iter().any(|contract| contract.serial_number == row.serial_number)
                && self.mirror.setting(&adopted_name(row.id))?.is_some()
            {
                plan.cancelled.push((row.id, CancelReason::Synced));
                for notice in &mut plan.notices {
                    notice.stored.retain(|id| *id != row.id);
                }
            }
        }
        plan.notices.retain(|notice| !notice.new.is_empty() || !notice.stored.is_empty());
        Ok(())
    }

    /// What became due after the day `since`, where nothing else has changed.
    fn plan_since(&self, shared: &Shared, since: NaiveDate, today: NaiveDate) -> Result<ReminderPlan, Error> {
        let contracts = self.due_since(shared, since, today)?;
        let serials: std::collections::BTreeSet<&str> =
            contracts.iter().map(|contract| contract.serial_number.as_str()).collect();
        let ledger = self.mirror.reminders_of(serials)?;
        let serials: std::collections::BTreeSet<&str> =
            ledger.iter().map(|row| row.serial_number.as_str()).collect();
        let current = self.mirror.contracts_of(serials)?;
        let calendar = Calendar {
            today,
            contracts: &contracts,
            current: &current,
            ledger: &ledger,
            shared,
            first: false,
            whole: false,
        };
        Ok(plan(&calendar))
    }

    /// The contracts of which a reminder became due after the day `since` and on or before `today`.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn due_since(
        &self,
        shared: &Shared,
        since: NaiveDate,
        today: NaiveDate,
    ) -> Result<Vec<Contract>, Error> {
        let mut ranges: Vec<(NaiveDate, NaiveDate)> = Vec::new();
        for lead in shared.distinct() {
            let ahead = Days::new(lead.into());
            let first =
                since.succ_opt().and_then(|day| day.checked_add_days(ahead)).unwrap_or(NaiveDate::MAX);
            let last = today.checked_add_days(ahead).unwrap_or(NaiveDate::MAX);
            match ranges.last_mut() {
                Some((_, end)) if first <= *end => *end = last.max(*end),
                _ => ranges.push((first, last)),
            }
        }
        Ok(self.mirror.contracts_ending_within(&ranges)?)
    }

    /// What is to be shown at the local time `local`: each is to be claimed before it is shown. What other devices have
    /// shown by now is noted and not shown here.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn showings(
        &self,
        device: &Device,
        local: chrono::NaiveDateTime,
        now: DateTime<Utc>,
    ) -> Result<Vec<Showing>, Error> {
        let notices = self.mirror.unclaimed_notices()?;
        if notices.is_empty() {
            return Ok(Vec::new());
        }
        let shared = self.shared(true)?;
        let selection = select(&notices, &shared.told_elsewhere(&device.id), &shared.schedule, local);
        for (reminder, there) in &selection.elsewhere {
            self.mirror.note_shown(&[*reminder], Way::Elsewhere, &there.name, there.at)?;
        }
        for notice in &selection.settled {
            self.mirror.claim_notice(*notice, now)?;
        }
        Ok(selection.show)
    }

    /// Claims everything that is shown as one: show it only when this answers true.
    ///
    /// # Errors
    /// When the mirror can't be written; then show nothing.
    pub fn claim_showing(&self, showing: &Showing, now: DateTime<Utc>) -> Result<bool, Error> {
        let mut claimed = false;
        for notice in &showing.notices {
            claimed |= self.mirror.claim_notice(*notice, now)?;
        }
        Ok(claimed)
    }

    /// Notes that reminders were shown on this device, for this computer and for the account's other devices.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn shown(
        &self,
        showing: &Showing,
        way: Way,
        device: &Device,
        today: NaiveDate,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let reminders: Vec<&Reminder> = showing.notice.entries.iter().map(|entry| &entry.reminder).collect();
        let ids: Vec<i64> = reminders.iter().map(|reminder| reminder.id).collect();
        self.mirror.note_shown(&ids, way, &device.name, now)?;
        self.log(device, Act::Told, &reminders, today, keys, now)
    }

    /// Notes that it was decided about reminders on this device, for this computer and for the others.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn decided_here(
        &self,
        reminders: &[i64],
        act: Act,
        device: &Device,
        today: NaiveDate,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        self.mirror.note_decided(reminders, &device.name, now)?;
        let rows = self.mirror.reminders(reminders)?;
        self.log(device, act, &rows.iter().collect::<Vec<_>>(), today, keys, now)
    }

    /// Adds to the log of this device, and forgets parts of it that are only about terms that ended a month ago.
    fn log(
        &self,
        device: &Device,
        act: Act,
        reminders: &[&Reminder],
        on: NaiveDate,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let named: Vec<_> = reminders.iter().filter_map(|reminder| key_of(reminder)).collect();
        if named.is_empty() {
            return Ok(());
        }
        let over = on.checked_sub_days(Days::new(30)).unwrap_or(NaiveDate::MIN);
        let mut kept: BTreeMap<u32, DeviceLog> = BTreeMap::new();
        for (name, value) in self.mirror.account_settings(&format!("reminder-log:{}:", device.id))? {
            let Some(Name::Log { number, .. }) = Name::parse(&name) else { continue };
            match DeviceLog::read(&device.id, &value) {
                Some(part) if !part.is_over(over) => drop(kept.insert(number, part)),
                Some(_) => {
                    self.set(&Name::Log { device: device.id.clone(), number }, Value::Null, None, keys, now)?
                }
                None => {}
            }
        }
        let last = kept.pop_last();
        let first = last.as_ref().map_or(0, |(number, _)| *number);
        let entry = LogEntry { act, at: now, on, reminders: named };
        let written = parts(device, last.map(|(_, part)| part), &entry);
        for (number, part) in (first..).zip(written.iter().filter(|part| !part.entries.is_empty())) {
            let name = Name::Log { device: device.id.clone(), number };
            self.set(&name, part.value(), None, keys, now)?;
        }
        Ok(())
    }

    /// This device, as the account's others know it.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn device(&self, name: Option<&str>, keys: Keys<'_>) -> Result<Device, Error> {
        let id = match self.mirror.setting(DEVICE)? {
            Some(id) => id,
            None => {
                let id = keys().simple().to_string();
                self.mirror.set_setting(DEVICE, Some(&id))?;
                id
            }
        };
        Ok(Device { id, name: name.unwrap_or_default().chars().take(100).collect() })
    }

    /// All settings of the account that are about reminders.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn all_shared(&self) -> Result<Shared, Error> {
        self.shared(true)
    }

    /// Claims a notice: show its notification only when this answers true. A kill after that loses the notification, not
    /// the entry in the inbox.
    ///
    /// # Errors
    /// When the mirror can't be written; then show nothing.
    pub fn claim(&self, notice: &Notice, now: DateTime<Utc>) -> Result<bool, Error> {
        Ok(self.mirror.claim_notice(notice.id, now)?)
    }

    /// What was told and is open, the latest first; with `all` also what was seen to, snoozed or cancelled.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn inbox(&self, all: bool, limit: usize) -> Result<Vec<InboxEntry>, Error> {
        Ok(self.mirror.inbox(all, limit)?)
    }

    /// Marks reminders as seen to, on all devices of the account.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn acknowledge(&self, reminders: &[i64], keys: Keys<'_>, now: DateTime<Utc>) -> Result<usize, Error> {
        self.decide(reminders, Decision::Acknowledged, keys, now)?;
        Ok(self.mirror.acknowledge_reminders(reminders)?)
    }

    /// Puts reminders off until a day after `today`, on all devices of the account.
    ///
    /// # Errors
    /// [`Error::NotAhead`], or when the mirror can't be written.
    pub fn snooze(
        &self,
        reminders: &[i64],
        until: NaiveDate,
        today: NaiveDate,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<usize, Error> {
        if until <= today {
            return Err(Error::NotAhead(until));
        }
        self.decide(reminders, Decision::Snoozed(until), keys, now)?;
        Ok(self.mirror.snooze_reminders(reminders, until)?)
    }

    /// Queues a decision. It is in the outbox before the ledger follows: a kill between the two is made good by the next
    /// look.
    fn decide(
        &self,
        reminders: &[i64],
        decision: Decision,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        for reminder in self.mirror.reminders(reminders)? {
            if matches!(reminder.state, ReminderState::Open | ReminderState::Snoozed)
                && let Some(name) = name_of(reminder)
            {
                self.set(&name, decision.value(), None, keys, now)?;
            }
        }
        Ok(())
    }

    /// A change of a setting was taken back: where it had decided about a reminder and nothing does any more, the reminder
    /// is open again.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn taken_back(&self, setting: &str) -> Result<(), Error> {
        if let Some(Name::Reminder { serial_number, ends_on, lead_days }) = Name::parse(setting) {
            let decided =
                self.synced(true)?.decisions.contains_key(&(serial_number.clone(), ends_on, lead_days));
            if !decided {
                self.mirror.reopen_reminder(&serial_number, ends_on, lead_days)?;
            }
        }
        Ok(())
    }

    /// Sets a one-time reminder for any serial number, known to the mirror or not, odd or not; answers its id.
    ///
    /// # Errors
    /// [`Error::NotAhead`], [`Error::NoSerialNumber`], or when the mirror can't be written.
    pub fn remind_of(
        &self,
        serial_number: &str,
        on: NaiveDate,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<i64, Error> {
        let serial_number = serial_number.trim();
        if serial_number.is_empty() {
            return Err(Error::NoSerialNumber);
        }
        if on <= today {
            return Err(Error::NotAhead(on));
        }
        let id = self.mirror.add_manual_reminder(serial_number, on, now)?;
        if self.mirror.by_serial(serial_number)?.is_none() {
            self.mirror.set_setting(&adopted_name(id), Some("1"))?;
        }
        Ok(id)
    }

    /// The manual reminders whose day hasn't come, the next first.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn manual(&self) -> Result<Vec<Reminder>, Error> {
        Ok(self.mirror.manual_reminders()?)
    }

    /// Takes a manual reminder back; false when none such waits.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn take_back(&self, reminder: i64) -> Result<bool, Error> {
        Ok(self.mirror.remove_manual_reminder(reminder)?)
    }

    /// The account's settings that are about reminders, lead times alone or with what was decided.
    pub(crate) fn synced(&self, decisions: bool) -> Result<Shared, Error> {
        let leads = self.mirror.account_settings("lead-times")?;
        if !decisions {
            return Ok(Shared::gather(leads));
        }
        // `reminder:…`, `reminder-schedule`, `reminder-log:…`; `renewal:…`, `renewal-asked:…`.
        let reminders = self.mirror.account_settings("reminder")?;
        let renewals = self.mirror.account_settings("renewal")?;
        Ok(Shared::gather(leads.into_iter().chain(reminders).chain(renewals)))
    }

    /// The same, with lead times that were kept for this computer alone until they are carried over.
    pub(crate) fn shared(&self, decisions: bool) -> Result<Shared, Error> {
        let mut shared = self.synced(decisions)?;
        for (serial_number, leads) in self.mirror.lead_times()? {
            match serial_number.as_str() {
                "" if shared.all.is_none() => {
                    shared.leads.all = leads.clone();
                    shared.all = Some(leads);
                }
                "" => {}
                _ => drop(shared.leads.own.entry(serial_number).or_insert(leads)),
            }
        }
        Ok(shared)
    }

    /// Queues a setting of the account.
    pub(crate) fn set(
        &self,
        name: &Name,
        value: Value,
        base: Option<Base>,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let serial = name.serial_number();
        let about = About {
            entitlement_id: match serial {
                Some(serial) => self.mirror.by_serial(serial)?.map(|row| row.id),
                None => None,
            },
            name: serial.map(str::to_owned),
        };
        let id = self.mirror.account_setting_id(&name.to_string());
        let slot = "value".to_owned();
        let bases = base.map(|base| (slot.clone(), base)).into_iter().collect();
        let change = NewChange { kind: Target::Setting, id, set: BTreeMap::from([(slot, value)]), about };
        self.mirror.change_from(&change, &bases, keys(), now)?;
        Ok(())
    }
}

/// The setting of a reminder; none for a manual one, which no other device knows.
pub(crate) fn name_of(reminder: Reminder) -> Option<Name> {
    (reminder.kind == ReminderKind::Lead).then_some(())?;
    Some(Name::Reminder {
        serial_number: reminder.serial_number,
        ends_on: reminder.ends_on?,
        lead_days: reminder.lead_days?,
    })
}

/// Notes that a manual reminder is for a serial number that wasn't in the mirror: it gives way to the contract that comes.
fn adopted_name(id: i64) -> String {
    format!("manual-reminder-awaits-{id}")
}

/// Notes when the account was first looked at on this computer: what had become due before was not missed.
pub(crate) const SINCE: &str = "reminders-since";
/// Names this device.
const DEVICE: &str = "reminder-device";
