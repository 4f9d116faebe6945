//! When notifications are shown, what proves that reminders came, and reminders for the serial numbers of a certificate.

use super::renewals::ManualReminderForm;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// When notifications are shown; a setting of the account.
    pub struct ReminderSchedule {
        /// The time of day from which they are shown: `HH:MM`.
        pub at: String,
        /// The first minute of quiet hours; none: there are no quiet hours.
        pub quiet_from: Option<String>,
        /// The first minute after them.
        pub quiet_to: Option<String>,
        /// Whether they are shown on Saturdays and Sundays.
        pub weekends: bool,
        /// Whether what nobody dismissed is told once more in the last week and on the last day but one.
        pub nudges: bool,
    }

    /// Whether reminders come, when the next one does, and by which ways.
    pub struct RemindersView {
        /// Whether notifications are shown on this computer.
        pub notifications: bool,
        /// The day of the next one.
        pub next: Option<NaiveDate>,
        /// The time of day: `HH:MM`.
        pub at: String,
        /// Whether they come while Licet doesn't run, by the system's timer; none: this system has none.
        pub timer: Option<bool>,
        /// The schedule.
        pub schedule: ReminderSchedule,
        /// How many reminders of terms that aren't over came later than they were due.
        pub late: u32,
    }

    /// Whether the system starts `licet-remind` by itself.
    pub struct TimerForm {
        /// Whether it does.
        pub on: bool,
    }

    /// How a reminder was shown.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum ReminderWay {
        /// As a notification that the app handed over.
        Notification,
        /// As a notification that `licet-remind` handed over.
        Timer,
        /// In the inbox only.
        Inbox,
        /// On another device.
        Elsewhere,
    }

    /// Tries one of the ways that there are.
    pub struct ReminderTestForm {
        /// `notification` or `timer`.
        pub way: ReminderWay,
    }

    /// What a try came to.
    pub struct ReminderTested {
        /// Whether the system took the notification; whether somebody saw it, nobody knows.
        pub taken: bool,
    }

    /// How it came that a reminder was late, or never was told by itself.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum ReminderCover {
        /// It came on its day.
        OnTime,
        /// Nothing ran on its day; a later notice told it.
        CatchUp,
        /// Nothing ran on its day; a more urgent reminder was told in its place.
        MoreUrgent,
        /// It was due before the account was used on this computer.
        BeforeFirstUse,
        /// Nothing ran until the term was over.
        Missed,
        /// It is recorded with the next look at the calendar.
        Pending,
    }

    /// A reminder that came, or should have.
    pub struct ReminderProofRow {
        /// Serial number.
        pub serial: String,
        /// The end of the term.
        pub ends_on: NaiveDate,
        /// Days ahead of it.
        pub lead: u32,
        /// The day on which it was due.
        pub due_on: NaiveDate,
        /// How it was covered.
        pub cover: ReminderCover,
        /// The day on which it was told, or on which what stands for it was.
        pub told_on: Option<NaiveDate>,
        /// When it was shown.
        pub shown_at: Option<DateTime<Utc>>,
        /// What the device is called that showed it.
        pub shown_by: Option<String>,
        /// How.
        pub way: Option<ReminderWay>,
        /// `new`, `acknowledged`, `snoozed`, `cancelled`.
        pub state: String,
        /// Why it was cancelled: `renewed`, `moved`, `gone`.
        pub reason: Option<String>,
        /// When it was dismissed or snoozed, where that is known.
        pub decided_at: Option<DateTime<Utc>>,
        /// What the device is called on which that was.
        pub decided_by: Option<String>,
    }

    /// A reminder that is still to come.
    pub struct ComingReminder {
        /// Days ahead of the end.
        pub lead: u32,
        /// The day on which it is due.
        pub due_on: NaiveDate,
        /// The day on which it is shown: weekends and quiet hours put it off.
        pub shown_on: NaiveDate,
        /// The time of day: `HH:MM`.
        pub at: String,
        /// Whether it comes only while nobody has dismissed one.
        pub nudge: bool,
    }

    /// All reminders of one contract.
    pub struct ReminderProof {
        /// What is still to come, the next first.
        pub coming: Vec<ComingReminder>,
        /// What came, the latest first.
        pub came: Vec<ReminderProofRow>,
    }

    /// A time in which something that reminds ran on this computer.
    pub struct ReminderRun {
        /// `app` or `timer`.
        pub program: String,
        /// When it began.
        pub started_at: DateTime<Utc>,
        /// When it was seen last.
        pub seen_at: DateTime<Utc>,
    }

    /// What proves that reminders come.
    pub struct ReminderLog {
        /// Reminders that came late, of terms that aren't over, the latest first; at most 200.
        pub late: Vec<ReminderProofRow>,
        /// When this computer ran in the last 30 days, the latest first; at most 60.
        pub runs: Vec<ReminderRun>,
    }

    /// Serial numbers as somebody typed or pasted them.
    pub struct SerialsText {
        /// One or several, between spaces, commas or line breaks. Empty: all contracts of the catalog.
        pub text: String,
    }

    /// What a serial number that somebody typed is.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum TypedSerial {
        /// A contract of the catalog: it is reminded of by itself.
        Contract,
        /// A contract that another one has renewed.
        Renewed,
        /// In the catalog, without an end.
        NoEnd,
        /// Not in the catalog.
        Unknown,
        /// It looks like a license key.
        LicenseKey,
    }

    /// A serial number that somebody typed.
    pub struct CheckedReminderSerial {
        /// The serial number.
        pub serial: String,
        /// What it is.
        pub is: TypedSerial,
        /// Whether it is not of the usual form: `length`, `letter` or `digits`.
        pub oddity: Option<String>,
        /// Product name.
        pub product: Option<String>,
        /// Name of the site.
        pub site: Option<String>,
        /// The first day of its term.
        pub starts_on: Option<NaiveDate>,
        /// The last day of its term.
        pub ends_on: Option<NaiveDate>,
        /// The next day on which it is reminded of.
        pub next_reminder: Option<NaiveDate>,
    }

    /// Serial numbers that somebody typed.
    pub struct CheckedReminderSerials {
        /// Each once, in the order in which they were typed; at most 500.
        pub rows: Vec<CheckedReminderSerial>,
        /// How many there are in all.
        pub total: u32,
    }

    /// Several manual reminders at once.
    pub struct ManualReminders {
        /// Each.
        pub reminders: Vec<ManualReminderForm>,
    }
}
