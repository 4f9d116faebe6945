//! The assistant over a mirror: looks at the calendar, records, hands out notices.

use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_domain::reminders::LeadTimes;
use licet_mirror::{
    Mirror,
    reminders::{InboxEntry, Notice, Reminder},
};
use thiserror::Error;

use crate::plan::{Leads, plan};

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

/// The Renewal Assistant of one mirror. Its calls block.
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
        let leads = self.leads()?;
        let ledger = self.mirror.reminders_from(today)?;
        let until = today.checked_add_days(Days::new(leads.longest().into())).unwrap_or(NaiveDate::MAX);
        let contracts = self.mirror.contracts_ending(today, until)?;
        let serials: std::collections::BTreeSet<&str> =
            ledger.iter().map(|row| row.serial_number.as_str()).collect();
        let current = self.mirror.contracts_of(serials)?;
        let plan = plan(today, &contracts, &current, &ledger, &leads);
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

    /// Marks reminders as seen to.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn acknowledge(&self, reminders: &[i64]) -> Result<usize, Error> {
        Ok(self.mirror.acknowledge_reminders(reminders)?)
    }

    /// Puts reminders off until a day after `today`.
    ///
    /// # Errors
    /// [`Error::NotAhead`], or when the mirror can't be written.
    pub fn snooze(&self, reminders: &[i64], until: NaiveDate, today: NaiveDate) -> Result<usize, Error> {
        if until <= today {
            return Err(Error::NotAhead(until));
        }
        Ok(self.mirror.snooze_reminders(reminders, until)?)
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
        let mut own = self.mirror.lead_times()?;
        let all = own.remove("").unwrap_or_default();
        Ok(Leads { all, own })
    }

    /// Changes the lead times of all contracts, or of the one named; none puts back what holds otherwise.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn set_leads(&self, serial_number: Option<&str>, leads: Option<&LeadTimes>) -> Result<(), Error> {
        Ok(self.mirror.set_lead_times(serial_number, leads)?)
    }
}
