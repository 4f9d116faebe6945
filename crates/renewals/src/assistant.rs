//! The assistant over a mirror: looks at the calendar, records, hands out notices.

use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_domain::Target;
use licet_domain::reminders::LeadTimes;
use licet_mirror::outbox::{About, Base, NewChange};
use licet_mirror::{
    Mirror,
    reminders::{InboxEntry, Notice, Reminder, ReminderKind, ReminderState},
};
use serde_json::Value;
use std::collections::BTreeMap;
use thiserror::Error;
use uuid::Uuid;

use crate::plan::plan;
use crate::shared::{Decision, Leads, Name, Shared, leads_value};

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

/// The Renewal Assistant of one mirror. Its calls block.
///
/// What is decided about reminders of contracts, and the lead times, are settings of the account: they are queued in the
/// outbox and hold at once. Manual reminders stay on this computer.
#[derive(Debug, Clone, Copy)]
pub struct Assistant<'m> {
    mirror: &'m Mirror,
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
        let Shared { leads, decisions, .. } = self.shared(true)?;
        let ledger = self.mirror.reminders_from(today)?;
        let until = today.checked_add_days(Days::new(leads.longest().into())).unwrap_or(NaiveDate::MAX);
        let contracts = self.mirror.contracts_ending(today, until)?;
        let serials: std::collections::BTreeSet<&str> =
            ledger.iter().map(|row| row.serial_number.as_str()).collect();
        let current = self.mirror.contracts_of(serials)?;
        let plan = plan(today, &contracts, &current, &ledger, &leads, &decisions);
        if !plan.is_empty() {
            self.mirror.record_reminders(&plan, today, now)?;
        }
        Ok(self.mirror.unclaimed_notices()?)
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
        Ok(self.mirror.add_manual_reminder(serial_number, on, now)?)
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

    /// The lead times, those of all contracts and those of single ones.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn leads(&self) -> Result<Leads, Error> {
        Ok(self.shared(false)?.leads)
    }

    /// Changes the lead times of all contracts, or of the one named; none puts back what holds otherwise. Answers whether
    /// that is a change.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn set_leads(
        &self,
        serial_number: Option<&str>,
        leads: Option<&LeadTimes>,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool, Error> {
        self.set_leads_from(serial_number, leads, None, keys, now)
    }

    /// What a change of the lead times of all contracts, or of the one named, is based on when it begins now.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn leads_base(&self, serial_number: Option<&str>) -> Result<Base, Error> {
        Ok(self.mirror.account_setting_base(&leads_name(serial_number).to_string())?)
    }

    /// The same as [`Assistant::set_leads`] for a change that began earlier, with what `base` says.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn set_leads_from(
        &self,
        serial_number: Option<&str>,
        leads: Option<&LeadTimes>,
        base: Option<Base>,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<bool, Error> {
        let shared = self.shared(false)?;
        let before = match serial_number {
            Some(serial) => shared.leads.own.get(serial),
            None => shared.all.as_ref(),
        };
        if before == leads {
            return Ok(false);
        }
        let value = leads.map_or(Value::Null, leads_value);
        self.set(&leads_name(serial_number), value, base, keys, now)?;
        self.mirror.forget_lead_times(serial_number.unwrap_or(""))?;
        Ok(true)
    }

    /// Whether [`Assistant::carry_over`] has something to do.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn is_to_be_carried_over(&self) -> Result<bool, Error> {
        Ok(self.mirror.setting(CARRIED_OVER)?.is_none())
    }

    /// Queues what an app before the outbox had kept for this computer alone: lead times, and what was decided about
    /// reminders of terms that aren't over on `today`. Where the account has such a setting already, that one stands.
    /// Call it after a sync, which brings them; what was carried over once is not looked at again. Answers whether
    /// anything was queued.
    ///
    /// # Errors
    /// When the mirror can't be read or written; what was queued by then stays, and the next call goes on.
    pub fn carry_over(&self, today: NaiveDate, keys: Keys<'_>, now: DateTime<Utc>) -> Result<bool, Error> {
        if !self.is_to_be_carried_over()? {
            return Ok(false);
        }
        let (kept, shared) = (self.mirror.lead_times()?, self.synced(true)?);
        let mut queued = false;
        for (serial_number, leads) in kept {
            let (name, known) = match serial_number.as_str() {
                // What was never changed is no setting.
                "" => (Name::Leads, shared.all.is_some() || leads == LeadTimes::default()),
                serial => (Name::LeadsOf(serial.to_owned()), shared.leads.own.contains_key(serial)),
            };
            if !known {
                self.set(&name, leads_value(&leads), None, keys, now)?;
                queued = true;
            }
            self.mirror.forget_lead_times(&serial_number)?;
        }
        for reminder in self.mirror.reminders_decided(today)? {
            let decision = match (reminder.state, reminder.snoozed_until) {
                (ReminderState::Snoozed, Some(until)) => Decision::Snoozed(until),
                _ => Decision::Acknowledged,
            };
            let Some(Name::Reminder { serial_number, ends_on, lead_days }) = name_of(reminder) else {
                continue;
            };
            if !shared.decisions.contains_key(&(serial_number.clone(), ends_on, lead_days)) {
                let name = Name::Reminder { serial_number, ends_on, lead_days };
                self.set(&name, decision.value(), None, keys, now)?;
                queued = true;
            }
        }
        self.mirror.set_setting(CARRIED_OVER, Some("1"))?;
        Ok(queued)
    }

    /// The account's settings that are about reminders, lead times alone or with what was decided.
    fn synced(&self, decisions: bool) -> Result<Shared, Error> {
        let leads = self.mirror.account_settings("lead-times")?;
        let decisions = if decisions { self.mirror.account_settings("reminder:")? } else { BTreeMap::new() };
        Ok(Shared::gather(leads.into_iter().chain(decisions)))
    }

    /// The same, with lead times that were kept for this computer alone until they are carried over.
    fn shared(&self, decisions: bool) -> Result<Shared, Error> {
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
    fn set(
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

/// The setting that holds the lead times of all contracts, or of the one named.
fn leads_name(serial_number: Option<&str>) -> Name {
    serial_number.map_or(Name::Leads, |serial| Name::LeadsOf(serial.to_owned()))
}

/// The setting of a reminder; none for a manual one, which no other device knows.
fn name_of(reminder: Reminder) -> Option<Name> {
    (reminder.kind == ReminderKind::Lead).then_some(())?;
    Some(Name::Reminder {
        serial_number: reminder.serial_number,
        ends_on: reminder.ends_on?,
        lead_days: reminder.lead_days?,
    })
}

/// Notes that what was kept for this computer alone has been carried over.
const CARRIED_OVER: &str = "reminders-carried-over";
