//! Contracts, the inbox, lead times, manual reminders.

use super::overview::TermBucket;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// How reminding of a contract stands.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum RemindingState {
        /// Something is still to come.
        Next,
        /// Everything was sent.
        AllSent,
        /// It has no reminders.
        Muted,
        /// Somebody said that its renewal is in progress.
        InProgress,
        /// Somebody said that it will not be renewed.
        Declined,
        /// A later term has taken its place.
        Renewed,
        /// Its term is over.
        Over,
    }

    /// By what contracts stand together.
    #[derive(Copy, Default, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum ContractGrouping {
        /// The reseller of record.
        #[default]
        Reseller,
        /// The site.
        Site,
        /// The month of the end.
        Month,
    }

    /// Contracts that stand together.
    pub struct ContractGroupRow {
        /// The reseller, the site, or the month (`2026-12`); none where there is none.
        pub name: Option<String>,
        /// The place of its first row among all.
        pub start: u32,
        /// How many rows it has.
        pub count: u32,
        /// The end of its most urgent contract.
        pub ends_on: NaiveDate,
        /// The days left until then.
        pub days_left: i32,
    }

    /// The groups of a query, the one with the most urgent contract first.
    pub struct ContractGroups {
        /// How many contracts there are in all.
        pub total: u32,
        /// The groups.
        pub groups: Vec<ContractGroupRow>,
    }

    /// What somebody says of a renewal.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum RenewalState {
        /// Nothing any more.
        None,
        /// It is in progress.
        InProgress,
        /// The contract will not be renewed.
        Declined,
    }

    /// Says how a renewal stands.
    pub struct RenewalForm {
        /// Id of the entitlement.
        pub id: String,
        /// How it stands.
        pub state: RenewalState,
        /// Why it is declined; empty: nobody says.
        #[serde(default)]
        pub reason: String,
    }

    /// One contract.
    pub struct ContractRow {
        /// Id of the entitlement; none for a manual one.
        pub id: Option<String>,
        /// Serial number.
        pub serial: String,
        /// Product name.
        pub product: String,
        /// The product's SKU.
        pub sku: String,
        /// Name of the site.
        pub site: String,
        /// Its Support ID.
        pub support_id: String,
        /// Reseller of record.
        pub partner: Option<String>,
        /// E-mail of the reseller's contact, to ask for renewal.
        pub partner_email: Option<String>,
        /// Quantity.
        pub quantity: u32,
        /// Whether there is no limit.
        pub unlimited: bool,
        /// Its last day.
        pub ends_on: NaiveDate,
        /// Days left.
        pub days_left: i32,
        /// Term state.
        pub bucket: TermBucket,
        /// Whether a later term has taken its place.
        pub renewed: bool,
        /// Serial number of that term, where this account sees it.
        pub renewed_by: Option<String>,
        /// Lead times of its own, descending; none: those of all.
        pub lead_times: Option<Vec<u32>>,
        /// What an edit of them that begins now is based on; it goes back with the form unchanged.
        pub lead_times_base: String,
        /// The next day on which it will be reminded of.
        pub next_reminder: Option<NaiveDate>,
        /// How reminding stands.
        pub state: RemindingState,
        /// The day on which the reseller was asked to renew.
        pub asked_on: Option<NaiveDate>,
        /// Why it will not be renewed, where somebody said so.
        pub declined: Option<String>,
    }

    /// Which contracts.
    #[derive(Default)]
    #[serde(default)]
    pub struct ContractsQuery {
        /// Term states; empty: all.
        pub buckets: Vec<TermBucket>,
        /// Whether renewed ones are shown too.
        pub renewed: bool,
        /// Support ID.
        pub site: Option<String>,
        /// First day of ends to show, for a week picked in the timeline.
        pub from: Option<NaiveDate>,
        /// Last day of ends to show.
        pub to: Option<NaiveDate>,
        /// By what they stand together.
        pub group: ContractGrouping,
        /// First row, from 0.
        pub start: u32,
        /// How many; at most 500.
        pub count: u32,
    }

    /// Some contracts, in the order of their groups, the most urgent first.
    pub struct Contracts {
        /// How many the query has in all.
        pub total: u32,
        /// Those asked for.
        pub rows: Vec<ContractRow>,
    }

    /// A reminder in the inbox.
    pub struct ReminderRow {
        /// Names it.
        pub id: String,
        /// The contract, or the serial number of a manual one.
        pub serial: String,
        /// Id of the entitlement, when it is in the mirror.
        pub entitlement_id: Option<String>,
        /// Product name, when known.
        pub product: Option<String>,
        /// Name of the site, when known.
        pub site: Option<String>,
        /// The contract's last day.
        pub ends_on: NaiveDate,
        /// Days left.
        pub days_left: i32,
        /// Term state.
        pub bucket: TermBucket,
        /// Days before the end that it is for; none: a manual one.
        pub threshold: Option<u32>,
        /// When it was delivered.
        pub told_at: Option<DateTime<Utc>>,
        /// `new`, `acknowledged`, `snoozed`, `cancelled`.
        pub state: String,
        /// Until when it is snoozed.
        pub snoozed_until: Option<NaiveDate>,
        /// Why it was cancelled: `renewed`, `moved`, `gone`.
        pub reason: Option<String>,
        /// Note of a manual one.
        pub note: Option<String>,
    }

    /// The inbox, newest first.
    pub struct Inbox {
        /// Those not yet acknowledged, snoozed or cancelled.
        pub new: u32,
        /// The rows, at most 500.
        pub rows: Vec<ReminderRow>,
        /// Manual reminders that are still to come.
        pub manual: Vec<ManualReminderRow>,
    }

    /// Snoozes a reminder.
    pub struct SnoozeForm {
        /// Which.
        pub id: String,
        /// It comes again on this day.
        pub until: NaiveDate,
    }

    /// Sets lead times.
    pub struct LeadTimesForm {
        /// Id of the entitlement; none: for all contracts.
        pub id: Option<String>,
        /// Days before the end; none with an id, a product or a site: back to what holds otherwise.
        pub days: Option<Vec<u32>>,
        /// The product whose contracts they are for.
        #[serde(default)]
        pub sku: Option<String>,
        /// The site whose contracts they are for.
        #[serde(default)]
        pub support_id: Option<String>,
        /// The `lead_times_base` that was there when the edit began.
        #[serde(default)]
        pub base: Option<String>,
    }

    /// A one-time reminder for a serial number on a purchase certificate; needs no portal.
    pub struct ManualReminderForm {
        /// Serial number.
        pub serial: String,
        /// The contract's last day, from the certificate.
        pub ends_on: NaiveDate,
        /// The day on which to be reminded.
        pub remind_on: NaiveDate,
        /// Note.
        pub note: String,
    }

    /// A manual reminder that is still to come.
    pub struct ManualReminderRow {
        /// Names it.
        pub id: String,
        /// Serial number.
        pub serial: String,
        /// The contract's last day.
        pub ends_on: NaiveDate,
        /// The day of the reminder.
        pub remind_on: NaiveDate,
        /// Note.
        pub note: String,
        /// Whether the serial number is not of the usual form: `length`, `letter` or `digits`.
        pub oddity: Option<String>,
    }
}
