//! The ledger of the Renewal Assistant: which reminders were recorded, told, acknowledged, snoozed or cancelled.
//!
//! A row is written before anybody is told, and its uniqueness is what makes a reminder come once. What is due is the
//! business of `licet-renewals`.

use crate::Mirror;
use crate::error::Result;
use crate::page;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::reminders::LeadTimes;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::HashMap;

/// A contract as far as reminding needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Serial number.
    pub serial_number: String,
    /// Last day of its term.
    pub ends_on: NaiveDate,
    /// Whether another entitlement renews it.
    pub renewed: bool,
}

/// What a reminder comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ReminderKind {
    /// A lead time of a contract.
    Lead,
    /// A date that the admin set.
    Manual,
}

/// Where a reminder stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReminderState {
    /// Set by the admin for a day that hasn't come.
    Waiting,
    /// Its day passed, and a more urgent one of the same contract was told instead.
    Passed,
    /// Told, and waiting in the inbox.
    Open,
    /// The admin has seen to it.
    Acknowledged,
    /// To be told again on a day.
    Snoozed,
    /// The contract was renewed or its term moved, or the admin took the reminder back.
    Cancelled,
}

/// Whether a notice tells what is due today or what was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoticeKind {
    /// What is due today.
    Due,
    /// What became due on days on which the app didn't run, in one notice.
    CatchUp,
}

macro_rules! stored_as_text {
    ($type:ident { $($variant:ident = $text:literal),+ }) => {
        impl $type {
            const fn as_str(self) -> &'static str { match self { $(Self::$variant => $text),+ } }
            fn read(text: &str) -> Option<Self> { match text { $($text => Some(Self::$variant),)+ _ => None } }
        }
    };
}
stored_as_text!(ReminderKind { Lead = "lead", Manual = "manual" });
stored_as_text!(ReminderState {
    Waiting = "waiting",
    Passed = "passed",
    Open = "open",
    Acknowledged = "acknowledged",
    Snoozed = "snoozed",
    Cancelled = "cancelled"
});
stored_as_text!(NoticeKind { Due = "due", CatchUp = "catch_up" });

/// A row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// Row number.
    pub id: i64,
    /// What it comes from.
    pub kind: ReminderKind,
    /// The contract, or for a manual one any serial number.
    pub serial_number: String,
    /// The end of the term that it is about; none for a manual one.
    pub ends_on: Option<NaiveDate>,
    /// Days ahead of that end; none for a manual one.
    pub lead_days: Option<u16>,
    /// The day on which it was or is due.
    pub due_on: NaiveDate,
    /// Where it stands.
    pub state: ReminderState,
    /// Until when, if it is or was snoozed.
    pub snoozed_until: Option<NaiveDate>,
    /// The notice that told it last.
    pub notice: Option<i64>,
}

/// A reminder to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReminder {
    /// The contract.
    pub serial_number: String,
    /// The end of its term.
    pub ends_on: NaiveDate,
    /// Days ahead of that end.
    pub lead_days: u16,
    /// The day on which it was due.
    pub due_on: NaiveDate,
}

/// A notice to be given: new reminders and stored ones (manual ones whose day has come, snoozed ones).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewNotice {
    /// Of today or of missed days.
    pub kind: NoticeKind,
    /// Reminders that are told for the first time.
    pub new: Vec<NewReminder>,
    /// Stored reminders, by id.
    pub stored: Vec<i64>,
}

/// A reminder that was decided about, with the state that this gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled<T> {
    /// A new reminder, or the id of a stored one.
    pub reminder: T,
    /// Where it stands now.
    pub state: ReminderState,
    /// Until when, if it is snoozed.
    pub until: Option<NaiveDate>,
}

/// What one look at the calendar leads to; recorded in one transaction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReminderPlan {
    /// Reminders that were decided about on another device before they were told here: into the inbox, in silence.
    pub quiet: Vec<Settled<NewReminder>>,
    /// Stored reminders that were decided about.
    pub settled: Vec<Settled<i64>>,
    /// Reminders that a more urgent one stands for.
    pub passed: Vec<NewReminder>,
    /// What is told.
    pub notices: Vec<NewNotice>,
    /// Stored reminders that no longer matter.
    pub cancelled: Vec<i64>,
}

impl ReminderPlan {
    /// Whether there is nothing to record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.quiet.is_empty()
            && self.settled.is_empty()
            && self.passed.is_empty()
            && self.notices.is_empty()
            && self.cancelled.is_empty()
    }
}

/// A reminder with what the inbox shows beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InboxEntry {
    /// The reminder.
    pub reminder: Reminder,
    /// The day on which it was told last.
    pub told_on: NaiveDate,
    /// The moment at which that was recorded.
    pub told_at: Option<DateTime<Utc>>,
    /// The entitlement's id, where the mirror has one with this serial number.
    pub entitlement_id: Option<String>,
    /// Name of its product.
    pub product_name: Option<String>,
    /// Name of its site.
    pub site_name: Option<String>,
}

/// A notice that was recorded: one notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Row number.
    pub id: i64,
    /// Of today or of missed days.
    pub kind: NoticeKind,
    /// What it tells, the contract that ends first in front.
    pub entries: Vec<InboxEntry>,
}

fn date(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(index)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

const COLUMNS: &str =
    "r.id, r.kind, r.serial_number, r.ends_on, r.lead_days, r.due_on, r.state, r.snoozed_until, r.notice";

fn read_reminder(row: &Row<'_>) -> rusqlite::Result<Reminder> {
    let wrong = |index: usize| {
        rusqlite::Error::InvalidColumnType(index, "reminder".to_owned(), rusqlite::types::Type::Text)
    };
    Ok(Reminder {
        id: row.get(0)?,
        kind: ReminderKind::read(&row.get::<_, String>(1)?).ok_or_else(|| wrong(1))?,
        serial_number: row.get(2)?,
        ends_on: date(row, 3)?,
        lead_days: row.get(4)?,
        due_on: date(row, 5)?.ok_or_else(|| wrong(5))?,
        state: ReminderState::read(&row.get::<_, String>(6)?).ok_or_else(|| wrong(6))?,
        snoozed_until: date(row, 7)?,
        notice: row.get(8)?,
    })
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<InboxEntry> {
    Ok(InboxEntry {
        reminder: read_reminder(row)?,
        told_on: date(row, 9)?.unwrap_or_default(),
        told_at: row.get::<_, String>(13)?.parse().ok(),
        entitlement_id: row.get(10)?,
        product_name: row.get(11)?,
        site_name: row.get(12)?,
    })
}

/// One row a reminder, even where two entitlements share a serial number.
fn entries_sql(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, t.told_on, e.id, p.name, s.name, t.recorded_at
         FROM reminder r
         JOIN reminder_notice t ON t.id = r.notice
         LEFT JOIN entitlement e ON e.n = (SELECT min(o.n) FROM entitlement o WHERE o.serial_number = r.serial_number)
         LEFT JOIN product p ON p.n = e.product
         LEFT JOIN site s ON s.n = e.site
         {condition}"
    )
}

fn notice_entries(connection: &Connection, notice: i64) -> Result<Vec<InboxEntry>> {
    let sql =
        entries_sql("WHERE r.notice = ?1 AND r.state = 'open' ORDER BY coalesce(r.ends_on, r.due_on), r.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let entries = statement.query_map([notice], read_entry)?.collect::<rusqlite::Result<_>>()?;
    Ok(entries)
}

/// Contracts are what has a term to renew: maintenance, subscriptions and flex contracts with an end.
const CONTRACTS: &str = "SELECT e.serial_number, e.ends_on, e.renewed_by IS NOT NULL FROM entitlement e
     WHERE e.kind IN ('maintenance', 'subscription', 'flex') AND e.ends_on IS NOT NULL";

fn read_contract(row: &Row<'_>) -> rusqlite::Result<Contract> {
    Ok(Contract {
        serial_number: row.get(0)?,
        ends_on: page::date(row.get(1)?).unwrap_or(NaiveDate::MAX),
        renewed: row.get(2)?,
    })
}

/// Records a lead time; false where it stands in the ledger already.
fn insert(
    tx: &Transaction<'_>,
    reminder: &NewReminder,
    state: ReminderState,
    until: Option<NaiveDate>,
    notice: Option<i64>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let inserted = tx
        .prepare_cached(
            "INSERT INTO reminder
                 (kind, serial_number, ends_on, lead_days, due_on, state, notice, recorded_at, snoozed_until)
             VALUES (?8, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            reminder.serial_number,
            reminder.ends_on.to_string(),
            reminder.lead_days,
            reminder.due_on.to_string(),
            state.as_str(),
            notice,
            now.to_rfc3339(),
            ReminderKind::Lead.as_str(),
            until.map(|until| until.to_string()),
        ])?;
    Ok(inserted == 1)
}

/// Records a notice; `claimed` for one that nobody is to be shown.
fn insert_notice(
    tx: &Transaction<'_>,
    kind: NoticeKind,
    today: NaiveDate,
    now: DateTime<Utc>,
    claimed: bool,
) -> Result<i64> {
    let now = now.to_rfc3339();
    tx.prepare_cached(
        "INSERT INTO reminder_notice (kind, told_on, recorded_at, claimed_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![kind.as_str(), today.to_string(), now, claimed.then_some(&now)])?;
    Ok(tx.last_insert_rowid())
}

impl Mirror {
    /// The contracts whose term ends on one of the days `from..=to`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_ending(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Contract>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "{CONTRACTS} AND e.ends_on BETWEEN ?1 AND ?2 ORDER BY e.ends_on, e.serial_number"
            ))?;
            let rows = statement
                .query_map([page::day(from), page::day(to)], read_contract)?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// The contracts with one of these serial numbers, as they stand now.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn contracts_of<'a>(
        &self,
        serial_numbers: impl IntoIterator<Item = &'a str>,
    ) -> Result<Vec<Contract>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("{CONTRACTS} AND e.serial_number = ?1"))?;
            let mut contracts = Vec::new();
            for serial_number in serial_numbers {
                for contract in statement.query_map([serial_number], read_contract)? {
                    contracts.push(contract?);
                }
            }
            Ok(contracts)
        })
    }

    /// The ledger's lead-time rows of terms that end on `from` or later, and all rows of either kind that something can
    /// still happen to (waiting, open, snoozed).
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders_from(&self, from: NaiveDate) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.kind = 'lead' AND r.ends_on >= ?1
                 UNION SELECT {COLUMNS} FROM reminder r WHERE r.state IN ('waiting', 'open', 'snoozed')"
            ))?;
            let rows =
                statement.query_map([from.to_string()], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// Records a plan in one transaction and answers its notices; those that tell nothing after all (every reminder of
    /// theirs stood in the ledger already) are left out.
    ///
    /// # Errors
    /// When the database can't be written; then nothing of the plan stands.
    pub fn record_reminders(
        &self,
        plan: &ReminderPlan,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Vec<Notice>> {
        self.write_durably(|tx| {
            for reminder in &plan.passed {
                insert(tx, reminder, ReminderState::Passed, None, None, now)?;
            }
            for settled in &plan.settled {
                tx.prepare_cached("UPDATE reminder SET state = ?2, snoozed_until = ?3 WHERE id = ?1")?.execute(
                    params![
                        settled.reminder,
                        settled.state.as_str(),
                        settled.until.map(|until| until.to_string())
                    ],
                )?;
            }
            if !plan.quiet.is_empty() {
                let id = insert_notice(tx, NoticeKind::Due, today, now, true)?;
                for Settled { reminder, state, until } in &plan.quiet {
                    insert(tx, reminder, *state, *until, Some(id), now)?;
                }
            }
            for id in &plan.cancelled {
                tx.prepare_cached(
                    "UPDATE reminder SET state = 'cancelled' WHERE id = ?1 AND state IN ('waiting', 'open', 'snoozed')",
                )?
                .execute([id])?;
            }
            let mut told = Vec::new();
            for notice in &plan.notices {
                let id = insert_notice(tx, notice.kind, today, now, false)?;
                let mut count = 0;
                for reminder in &notice.new {
                    count += usize::from(insert(tx, reminder, ReminderState::Open, None, Some(id), now)?);
                }
                for stored in &notice.stored {
                    count += tx
                        .prepare_cached(
                            // The day stays: a decision to snooze until then has been served.
                            "UPDATE reminder SET state = 'open', notice = ?2
                             WHERE id = ?1 AND state IN ('waiting', 'snoozed')",
                        )?
                        .execute([*stored, id])?;
                }
                if count == 0 {
                    tx.execute("DELETE FROM reminder_notice WHERE id = ?1", [id])?;
                } else {
                    told.push(Notice { id, kind: notice.kind, entries: notice_entries(tx, id)? });
                }
            }
            Ok(told)
        })
    }

    /// Notices that no notification was shown for yet, the oldest first, with what of them is still open.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn unclaimed_notices(&self) -> Result<Vec<Notice>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, kind FROM reminder_notice WHERE claimed_at IS NULL ORDER BY id",
            )?;
            let ids: Vec<(i64, String)> = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let mut notices = Vec::new();
            for (id, kind) in ids {
                let entries = notice_entries(connection, id)?;
                if let (Some(kind), false) = (NoticeKind::read(&kind), entries.is_empty()) {
                    notices.push(Notice { id, kind, entries });
                }
            }
            Ok(notices)
        })
    }

    /// Claims a notice before its notification is shown: true for the first caller, ever.
    ///
    /// # Errors
    /// When the database can't be written; then show nothing, the inbox has it.
    pub fn claim_notice(&self, id: i64, now: DateTime<Utc>) -> Result<bool> {
        self.write_durably(|tx| {
            let claimed = tx.execute(
                "UPDATE reminder_notice SET claimed_at = ?2 WHERE id = ?1 AND claimed_at IS NULL",
                params![id, now.to_rfc3339()],
            )?;
            Ok(claimed == 1)
        })
    }

    /// What was told: the latest `limit` that are still open, or with `all` those that were seen to as well.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn inbox(&self, all: bool, limit: usize) -> Result<Vec<InboxEntry>> {
        self.read(|connection| {
            let condition = if all { "" } else { "WHERE r.state = 'open'" };
            let sql = entries_sql(&format!("{condition} ORDER BY r.notice DESC, r.id DESC LIMIT ?1"));
            let mut statement = connection.prepare_cached(&sql)?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let entries = statement.query_map([limit], read_entry)?.collect::<rusqlite::Result<_>>()?;
            Ok(entries)
        })
    }

    /// How many reminders are open.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn open_reminders(&self) -> Result<u64> {
        self.read(|connection| {
            let count: i64 =
                connection
                    .query_row("SELECT count(*) FROM reminder WHERE state = 'open'", [], |row| row.get(0))?;
            Ok(u64::try_from(count).unwrap_or(0))
        })
    }

    /// The reminders with these ids.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders(&self, ids: &[i64]) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("SELECT {COLUMNS} FROM reminder r WHERE r.id = ?1"))?;
            let mut found = Vec::with_capacity(ids.len());
            for id in ids {
                found.extend(statement.query_row([id], read_reminder).optional()?);
            }
            Ok(found)
        })
    }

    /// Reminders of lead times that were seen to or put off, of terms that end on `from` or later.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminders_decided(&self, from: NaiveDate) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.kind = 'lead' AND r.ends_on >= ?1
                   AND r.state IN ('acknowledged', 'snoozed') ORDER BY r.id"
            ))?;
            let rows =
                statement.query_map([from.to_string()], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// Puts a reminder that was told and then seen to or put off back into the inbox as new: what had been decided about
    /// it was taken back.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn reopen_reminder(&self, serial_number: &str, ends_on: NaiveDate, lead_days: u16) -> Result<()> {
        self.write_durably(|tx| {
            tx.execute(
                "UPDATE reminder SET state = 'open', snoozed_until = NULL
                 WHERE kind = 'lead' AND serial_number = ?1 AND ends_on = ?2 AND lead_days = ?3
                   AND notice IS NOT NULL AND state IN ('acknowledged', 'snoozed')",
                params![serial_number, ends_on.to_string(), lead_days],
            )?;
            Ok(())
        })
    }

    /// Marks reminders as seen to; answers how many were open or snoozed.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn acknowledge_reminders(&self, ids: &[i64]) -> Result<usize> {
        self.write_durably(|tx| {
            let mut changed = 0;
            for id in ids {
                changed += tx.execute(
                    "UPDATE reminder SET state = 'acknowledged', snoozed_until = NULL
                     WHERE id = ?1 AND state IN ('open', 'snoozed')",
                    [id],
                )?;
            }
            Ok(changed)
        })
    }

    /// Puts reminders off until a day; answers how many were open or snoozed.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn snooze_reminders(&self, ids: &[i64], until: NaiveDate) -> Result<usize> {
        self.write_durably(|tx| {
            let mut changed = 0;
            for id in ids {
                changed += tx.execute(
                    "UPDATE reminder SET state = 'snoozed', snoozed_until = ?2
                     WHERE id = ?1 AND state IN ('open', 'snoozed')",
                    params![id, until.to_string()],
                )?;
            }
            Ok(changed)
        })
    }

    /// Sets a one-time reminder for any serial number; answers its id.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn add_manual_reminder(&self, serial_number: &str, on: NaiveDate, now: DateTime<Utc>) -> Result<i64> {
        self.write_durably(|tx| {
            tx.execute(
                "INSERT INTO reminder (kind, serial_number, due_on, state, recorded_at)
                 VALUES ('manual', ?1, ?2, 'waiting', ?3)",
                params![serial_number, on.to_string(), now.to_rfc3339()],
            )?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// The manual reminders whose day hasn't come, the next first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn manual_reminders(&self) -> Result<Vec<Reminder>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM reminder r WHERE r.kind = 'manual' AND r.state = 'waiting' ORDER BY r.due_on, r.id"
            ))?;
            let rows = statement.query_map([], read_reminder)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// Takes a manual reminder back; false when there is none that still waits.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn remove_manual_reminder(&self, id: i64) -> Result<bool> {
        self.write_durably(|tx| {
            let removed = tx.execute(
                "DELETE FROM reminder WHERE id = ?1 AND kind = 'manual' AND state = 'waiting'",
                [id],
            )?;
            Ok(removed == 1)
        })
    }

    /// The lead times that an app before the outbox kept for this computer alone: for all contracts under the empty serial
    /// number, and for single ones.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn lead_times(&self) -> Result<HashMap<String, LeadTimes>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT serial_number, days FROM reminder_leads")?;
            let rows: Vec<(String, String)> = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows
                .into_iter()
                .filter_map(|(serial, days)| Some((serial, serde_json::from_str(&days).ok()?)))
                .collect())
        })
    }

    /// Forgets those of one contract, or under the empty serial number those of all: they were carried over into the
    /// account's settings, or changed there.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn forget_lead_times(&self, serial_number: &str) -> Result<()> {
        self.write_durably(|tx| {
            tx.execute("DELETE FROM reminder_leads WHERE serial_number = ?1", [serial_number])?;
            Ok(())
        })
    }
}
