//! The ledger of the Renewal Assistant: which reminders were recorded, told, acknowledged, snoozed or cancelled.
//!
//! A row is written before anybody is told, and its uniqueness is what makes a reminder come once. What is due is the
//! business of `licet-renewals`.

mod contracts;
mod inbox;
mod lead_times;
mod manual;
mod proof;
mod record;
mod rows;

pub(crate) use rows::entries_by_ids;

use chrono::{DateTime, NaiveDate, Utc};

/// A contract as far as reminding needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// Serial number.
    pub serial_number: String,
    /// Last day of its term.
    pub ends_on: NaiveDate,
    /// Whether another entitlement renews it.
    pub renewed: bool,
    /// Its product.
    pub sku: String,
    /// Its site.
    pub support_id: String,
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
    /// What had become due before the account was used here, in one quiet notice.
    First,
}

/// Why a reminder is no longer needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CancelReason {
    /// A later term has taken the place of its own.
    Renewed,
    /// The end of the term has moved.
    Moved,
    /// The contract is no longer there.
    Gone,
    /// The contract of a manual reminder came with a sync: its own reminders take over.
    Synced,
}

/// How a reminder was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// As a notification of the system that the app handed over.
    Notification,
    /// As a notification of the system that `licet-remind` handed over.
    Timer,
    /// In the inbox only: notifications are off, or nothing shows them.
    Inbox,
    /// On another device of the account.
    Elsewhere,
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
stored_as_text!(NoticeKind { Due = "due", CatchUp = "catch_up", First = "first" });
stored_as_text!(CancelReason { Renewed = "renewed", Moved = "moved", Gone = "gone", Synced = "synced" });
stored_as_text!(Way {
    Notification = "notification",
    Timer = "timer",
    Inbox = "inbox",
    Elsewhere = "elsewhere"
});

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
    /// What had become due before the account was used here: one quiet notice, and nothing new in the inbox.
    pub first: Vec<NewReminder>,
    /// Stored reminders that no longer matter, and why.
    pub cancelled: Vec<(i64, CancelReason)>,
}

impl ReminderPlan {
    /// Whether there is nothing to record.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.quiet.is_empty()
            && self.settled.is_empty()
            && self.passed.is_empty()
            && self.notices.is_empty()
            && self.first.is_empty()
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
    /// Why it is no longer needed, if it was cancelled.
    pub reason: Option<CancelReason>,
}

/// A row of the ledger with what proves that it came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofRow {
    /// The reminder.
    pub reminder: Reminder,
    /// Why it is no longer needed, if it was cancelled.
    pub reason: Option<CancelReason>,
    /// When it was shown, where that is known.
    pub shown_at: Option<DateTime<Utc>>,
    /// What the device is called that showed it.
    pub shown_by: Option<String>,
    /// How it was shown.
    pub way: Option<Way>,
    /// When it was decided about, where that is known.
    pub decided_at: Option<DateTime<Utc>>,
    /// What the device is called on which it was decided about.
    pub decided_by: Option<String>,
    /// The day on which it was recorded as told.
    pub told_on: Option<NaiveDate>,
    /// The kind of notice that told it.
    pub notice_kind: Option<NoticeKind>,
}

/// A time in which a program that reminds ran on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// `app` or `timer`.
    pub program: String,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it was seen last.
    pub seen_at: DateTime<Utc>,
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
