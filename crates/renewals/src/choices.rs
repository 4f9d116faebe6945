//! What people choose about reminders: lead times, when notifications are shown, how a renewal stands. All of it is settings
//! of the account.

use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::reminders::{LeadTimes, NUDGES, Schedule, Standing, told_days};
use licet_mirror::outbox::Base;
use licet_mirror::reminders::{Contract, ProofRow, ReminderState};
use serde_json::{Value, json};

use crate::assistant::{Assistant, Error, Keys, name_of};
use crate::shared::{Decision, Leads, Name, Renewal, Shared, leads_value};

/// How reminding of one contract stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// How somebody said that its renewal stands.
    pub renewal: Option<Renewal>,
    /// The day on which the reseller was asked to renew.
    pub asked_on: Option<NaiveDate>,
    /// Whether it has no lead times at all.
    pub muted: bool,
    /// What is still to come: the days, with the days ahead and whether it is a nudge.
    pub coming: Vec<Coming>,
    /// The ledger's rows of its term.
    pub came: Vec<ProofRow>,
}

/// A reminder that is still to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    /// Days ahead of the end.
    pub lead_days: u16,
    /// The day.
    pub due_on: NaiveDate,
    /// Whether it comes only while nobody has acknowledged one.
    pub nudge: bool,
}

/// Contracts that are looked at, at most, to find the next day on which something is due.
const LOOKED_AT: usize = 200;

/// The setting that holds the lead times of all contracts, or of the one named.
fn leads_name(serial_number: Option<&str>) -> Name {
    serial_number.map_or(Name::Leads, |serial| Name::LeadsOf(serial.to_owned()))
}

/// Whose lead times, where they are neither those of all contracts nor of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeadsOf<'n> {
    /// A product's, by its SKU.
    Product(&'n str),
    /// A site's, by its Support ID.
    Site(&'n str),
}

/// Notes that what was kept for this computer alone has been carried over.
const CARRIED_OVER: &str = "reminders-carried-over";

impl Assistant<'_> {
    /// How reminding of one contract stands on a day.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn outlook(
        &self,
        leads: &Leads,
        schedule: &Schedule,
        contract: &Contract,
        today: NaiveDate,
    ) -> Result<Outlook, Error> {
        let (serial_number, ends_on) = (contract.serial_number.clone(), contract.ends_on);
        let name = Name::Renewal { serial_number: serial_number.clone(), ends_on };
        let renewal = self.mirror.account_setting(&name.to_string())?.and_then(|value| Renewal::read(&value));
        let name = Name::Asked { serial_number: serial_number.clone(), ends_on };
        let asked = self.mirror.account_setting(&name.to_string())?;
        let mut came = self.mirror.reminder_proof(&serial_number)?;
        came.retain(|row| row.reminder.ends_on == Some(ends_on));
        let own = leads.of(&serial_number, &contract.sku, &contract.support_id);
        let standing = Standing {
            acknowledged: came.iter().any(|row| row.reminder.state == ReminderState::Acknowledged),
            in_progress: renewal == Some(Renewal::InProgress),
            declined: matches!(renewal, Some(Renewal::Declined { .. })),
        };
        let days = told_days(own, schedule.nudges, standing);
        let coming = days.days().iter().map(|lead| Coming {
            lead_days: *lead,
            due_on: licet_domain::reminders::due_on(ends_on, *lead),
            nudge: NUDGES.contains(lead) && !own.days().contains(lead),
        });
        let coming = coming.filter(|it| it.due_on > today && !contract.renewed).collect();
        let asked_on = asked.and_then(|value| value.as_str()?.parse().ok());
        Ok(Outlook { renewal, asked_on, muted: own.days().is_empty(), coming, came })
    }

    /// The day on which the account was first looked at here; none: not yet, or by an app that didn't note it.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn used_since(&self) -> Result<Option<NaiveDate>, Error> {
        let since = self.mirror.setting(crate::assistant::SINCE)?;
        Ok(since.and_then(|text| text.parse::<DateTime<Utc>>().ok()).map(|at| at.date_naive()))
    }

    /// The next day after `today` on which something is due, as far as can be told from the contracts that end next after
    /// each lead time.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn next_due(&self, shared: &Shared, today: NaiveDate) -> Result<Option<NaiveDate>, Error> {
        let mut next: Option<NaiveDate> = None;
        for lead in shared.distinct() {
            let ahead = chrono::Days::new(u64::from(lead) + 1);
            let from = today.checked_add_days(ahead).unwrap_or(NaiveDate::MAX);
            let contracts = self.mirror.contracts_from(from, LOOKED_AT)?;
            let found =
                contracts.iter().find(|contract| shared.told_days(contract, false).days().contains(&lead));
            let due = found.map(|contract| licet_domain::reminders::due_on(contract.ends_on, lead));
            next = [next, due].into_iter().flatten().min();
        }
        Ok(next)
    }

    /// Says how the renewal of a term stands; none: nothing is said. What is open of its reminders is acknowledged.
    ///
    /// # Errors
    /// When the mirror can't be read or written.
    pub fn set_renewal(
        &self,
        serial_number: &str,
        ends_on: NaiveDate,
        renewal: Option<&Renewal>,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<Vec<i64>, Error> {
        let name = Name::Renewal { serial_number: serial_number.to_owned(), ends_on };
        self.set(&name, renewal.map_or(Value::Null, Renewal::value), None, keys, now)?;
        if renewal.is_none() {
            return Ok(Vec::new());
        }
        let rows = self.mirror.reminder_proof(serial_number)?;
        let open: Vec<i64> = rows
            .iter()
            .map(|row| &row.reminder)
            .filter(|row| row.ends_on == Some(ends_on))
            .filter(|row| matches!(row.state, ReminderState::Open | ReminderState::Snoozed))
            .map(|row| row.id)
            .collect();
        self.acknowledge(&open, keys, now)?;
        Ok(open)
    }

    /// Notes that the reseller was asked to renew a term.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn asked(
        &self,
        serial_number: &str,
        ends_on: NaiveDate,
        on: NaiveDate,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let name = Name::Asked { serial_number: serial_number.to_owned(), ends_on };
        self.set(&name, json!(on), None, keys, now)
    }

    /// When notifications are shown.
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub fn schedule(&self) -> Result<Schedule, Error> {
        let value = self.mirror.account_setting(&Name::Schedule.to_string())?;
        Ok(value.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
    }

    /// Changes when notifications are shown, on all devices of the account.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn set_schedule(&self, schedule: &Schedule, keys: Keys<'_>, now: DateTime<Utc>) -> Result<(), Error> {
        if self.schedule()? == *schedule {
            return Ok(());
        }
        self.set(&Name::Schedule, json!(schedule), None, keys, now)
    }

    /// Changes the lead times of a product, by its SKU, or of a site, by its Support ID; none puts back what holds
    /// otherwise.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub fn set_leads_of(
        &self,
        of: LeadsOf<'_>,
        leads: Option<&LeadTimes>,
        keys: Keys<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Error> {
        let name = match of {
            LeadsOf::Product(sku) => Name::LeadsOfProduct(sku.to_owned()),
            LeadsOf::Site(support_id) => Name::LeadsOfSite(support_id.to_owned()),
        };
        self.set(&name, leads.map_or(Value::Null, leads_value), None, keys, now)
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
}
