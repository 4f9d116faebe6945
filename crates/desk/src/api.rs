//! What crosses the border between the desktop's Rust and its window: arguments and answers of the commands.
//!
//! Plain data, no behaviour. `ui/src/generated/` is made from it (`cargo xtask bindings`). Nothing here holds a
//! secret except the answers of commands that are named `reveal_…`.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

macro_rules! data {
    ($($(#[$meta:meta])* $vis:vis $what:ident $name:ident { $($body:tt)* })+) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[ts(export_to = "api.ts")]
        $(#[$meta])*
        $vis $what $name { $($body)* })+
    };
}

// ── Errors ──────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// What is wrong with one field of a form; the words are `field-CODE`.
    pub struct UiFieldError {
        /// The field's name, dotted where nested (`profile.address.country`).
        pub field: String,
        /// What is wrong.
        pub code: String,
        /// Values for the words.
        pub params: BTreeMap<String, String>,
    }

    /// The one form in which a command says that something can't be done; the words are `error-CODE`.
    pub struct UiError {
        /// Names what went wrong: a code of the portal's or one of [`crate::error::CODES`].
        pub code: String,
        /// Values for the words.
        pub params: BTreeMap<String, String>,
        /// Fields that need another value.
        pub fields: Vec<UiFieldError>,
        /// English words for a bug report; never a secret.
        pub detail: String,
        /// Whether the same may succeed later without being changed.
        pub retryable: bool,
    }
}

// ── The app as a whole ──────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// Where the mirror is with regard to its key.
    #[serde(rename_all = "snake_case", tag = "state")]
    pub enum MirrorState {
        /// Nobody is signed in, so there is none.
        None {},
        /// Open and readable.
        Open {},
        /// There is no keyring: a passphrase is to be chosen (first time) before anything is stored.
        NeedsNewPassphrase {},
        /// The passphrase opens it.
        NeedsPassphrase {},
        /// The keyring has another key, or none, for an existing mirror. `reason` is `key-missing` or `key-changed`.
        /// A passphrase (if one was set) opens it; else it can be rebuilt from the portal.
        KeyLost {
            /// `key-missing` or `key-changed`.
            reason: String,
            /// Whether a recovery passphrase was set.
            has_passphrase: bool,
        },
        /// It can't be used; the words are `error-CODE`.
        Unusable {
            /// Why.
            error: UiError,
        },
    }

    /// The account that is signed in.
    pub struct AccountView {
        /// Names the account.
        pub account_id: String,
        /// Its e-mail.
        pub email: String,
        /// First and last name.
        pub name: String,
        /// Organization.
        pub company: String,
        /// `customer`, `care` or `operator`.
        pub role: String,
    }

    /// What the window needs before it can draw anything.
    pub struct AppState {
        /// Version of the app.
        pub version: String,
        /// Address of the portal, as set or preset.
        pub portal: String,
        /// Name of the portal, once known.
        pub portal_name: Option<String>,
        /// Who is signed in, if anybody.
        pub account: Option<AccountView>,
        /// Whether the session ended at the portal, so that signing in again is needed for the next sync (the mirror
        /// stays readable).
        pub session_ended: bool,
        /// Where the mirror is.
        pub mirror: MirrorState,
        /// Today's local calendar date.
        pub today: NaiveDate,
        /// What the user set.
        pub settings: Settings,
        /// Language in use: one of the ten.
        pub language: String,
        /// Locale of the system, for dates and numbers (BCP 47).
        pub locale: String,
        /// Last seen state of sync.
        pub sync: SyncView,
    }

    /// What the user set. Reading and writing it never needs the network.
    #[derive(Default)]
    #[serde(default)]
    pub struct Settings {
        /// One of the ten, or none: that of the system.
        pub language: Option<String>,
        /// `light`, `dark`, or none: that of the system.
        pub theme: Option<String>,
        /// Days before a contract's end at which it is reminded of, descending.
        pub lead_times: Vec<u32>,
        /// Whether native notifications are shown.
        pub notifications: bool,
        /// Folder for downloads; none: the system's.
        pub download_folder: Option<String>,
        /// State of grids (columns, order, widths, sort) by grid id, opaque to Rust.
        #[ts(type = "Record<string, unknown>")]
        pub grids: BTreeMap<String, serde_json::Value>,
    }
}

// ── Signing in, account ─────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// Signs in at a portal.
    pub struct SignInForm {
        /// Address of the portal.
        pub portal: String,
        /// The account's e-mail.
        pub email: String,
        /// Its password.
        pub password: String,
        /// Passphrase for the mirror, where there is no keyring.
        pub passphrase: Option<String>,
    }

    /// A postal address.
    pub struct AddressForm {
        /// Street and number.
        pub line1: String,
        /// Second line.
        pub line2: String,
        /// City.
        pub city: String,
        /// State or province.
        pub state: String,
        /// ZIP or postal code.
        pub postal_code: String,
        /// ISO 3166-1 alpha-2.
        pub country: String,
    }

    /// Who somebody is. Empty text: not given.
    pub struct ProfileForm {
        /// `end_user`, `reseller`, `distributor` or `oem`.
        pub customer_type: String,
        /// Given name.
        pub first_name: String,
        /// Family name.
        pub last_name: String,
        /// Organization.
        pub company: String,
        /// Telephone.
        pub phone: String,
        /// Extension.
        pub phone_extension: String,
        /// Postal address.
        pub address: AddressForm,
        /// Gets a copy of confirmations.
        pub additional_email: String,
        /// Language of mails.
        pub language: String,
    }

    /// Creates an account.
    pub struct CreateAccountForm {
        /// Address of the portal.
        pub portal: String,
        /// E-mail.
        pub email: String,
        /// The same again.
        pub email_again: String,
        /// Password.
        pub password: String,
        /// The same again.
        pub password_again: String,
        /// Who it is for.
        pub profile: ProfileForm,
        /// Whether the agreement was accepted.
        pub agreement_accepted: bool,
    }

    /// What a portal says of itself to somebody not signed in.
    pub struct PortalView {
        /// Its name.
        pub name: String,
        /// The agreement, plain text.
        pub agreement: String,
    }

    /// Address of a portal.
    pub struct PortalAddress {
        /// `https://…`, or `http://` on loopback.
        pub portal: String,
    }

    /// Asks for a mail to set a new password.
    pub struct ForgotPasswordForm {
        /// Address of the portal.
        pub portal: String,
        /// E-mail.
        pub email: String,
    }

    /// Changes the password.
    pub struct ChangePasswordForm {
        /// The one in use.
        pub current_password: String,
        /// The new one.
        pub password: String,
        /// The same again.
        pub password_again: String,
    }

    /// The account as it can be edited.
    pub struct AccountForm {
        /// E-mail.
        pub email: String,
        /// One that waits for confirmation.
        pub new_email: Option<String>,
        /// Who it is for.
        pub profile: ProfileForm,
    }

    /// Signs out.
    pub struct SignOutForm {
        /// Whether the mirror is deleted too.
        pub delete_mirror: bool,
    }

    /// A passphrase for the mirror.
    pub struct PassphraseForm {
        /// As typed.
        pub passphrase: String,
    }
}

// ── Sync ────────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// What sync is doing. Being offline is a state, not an error.
    #[serde(rename_all = "snake_case", tag = "state")]
    pub enum SyncPhase {
        /// Nothing to do until the next time.
        Idle {},
        /// Under way.
        Syncing {
            /// Rows taken over so far.
            rows: u32,
            /// Whether this is the first load or a whole new snapshot.
            first: bool,
        },
        /// The portal could not be reached since then.
        Offline {
            /// Since when.
            since: DateTime<Utc>,
        },
        /// The portal wants to remove much at once; the admin decides.
        Held {
            /// How many rows would go.
            removals: u32,
            /// Out of how many.
            of: u32,
        },
        /// It failed or was stopped; the words are `error-CODE`.
        Failed {
            /// Why.
            error: UiError,
        },
    }

    /// The state of sync for the status bar.
    pub struct SyncView {
        /// What it is doing.
        pub phase: SyncPhase,
        /// When it last succeeded.
        pub last_synced: Option<DateTime<Utc>>,
        /// Whether that is older than a day.
        pub stale: bool,
        /// How many entitlements the mirror holds.
        pub entitlements: u32,
        /// How many changes wait in the outbox.
        pub waiting: u32,
        /// Whether the search index is still being built.
        pub indexing: bool,
    }

    /// What to do about a held delta.
    pub struct HeldDecision {
        /// Apply the removals, or keep the rows and take a snapshot.
        pub apply: bool,
    }
}

// ── Overview ────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// How near the end of a term is.
    #[derive(Copy, Eq, Hash, PartialOrd, Ord)]
    #[serde(rename_all = "snake_case")]
    pub enum TermBucket {
        /// Over.
        Lapsed,
        /// 0 to 29 days left.
        Under30,
        /// 30 to 89.
        From30To89,
        /// 90 and more.
        From90,
        /// Never ends.
        Perpetual,
    }

    /// Contracts that end within one week.
    pub struct WeekOfEnds {
        /// First day of the week (Monday).
        pub week: NaiveDate,
        /// How many contracts end in it, by bucket as of today.
        pub lapsed: u32,
        /// 0 to 29 days left.
        pub under_30: u32,
        /// 30 to 89.
        pub from_30_to_89: u32,
        /// 90 and more.
        pub from_90: u32,
    }

    /// Something that needs the admin.
    #[serde(rename_all = "snake_case", tag = "what")]
    pub enum NeedsYou {
        /// A contract lapsed or is about to.
        Contract {
            /// The contract.
            contract: ContractRow,
        },
        /// A download failed.
        Download {
            /// The download.
            download: DownloadRow,
        },
        /// Sync was held or failed: see the status bar.
        Sync {
            /// Which.
            phase: SyncPhase,
        },
    }

    /// Something that changed at the vendor.
    pub struct RecentChange {
        /// When it reached this mirror.
        pub at: DateTime<Utc>,
        /// `added`, `changed`, `renewed`, `hidden`, `removed`.
        pub what: String,
        /// Kind of document: `entitlement`, `license`, `release`, …
        pub kind: String,
        /// How many rows.
        pub count: u32,
        /// Id of one of them, to open it.
        pub id: Option<String>,
        /// Serial number, product name or file name of that one.
        pub name: Option<String>,
        /// What it was renewed by, or the product's name: depends on `what`.
        pub other: Option<String>,
    }

    /// How much of what was bought of a product family is registered.
    pub struct Deployed {
        /// Product family.
        pub family: String,
        /// Quantity of licenses and subscriptions.
        pub entitled: u32,
        /// Quantity of those that are registered (or whose key is printed).
        pub deployed: u32,
    }

    /// The overview.
    pub struct Overview {
        /// Number of contracts lapsed and not renewed.
        pub lapsed: u32,
        /// With 0 to 29 days left.
        pub under_30: u32,
        /// With 30 to 89.
        pub from_30_to_89: u32,
        /// With 90 and more.
        pub from_90: u32,
        /// Seats on lapsed contracts.
        pub lapsed_seats: u32,
        /// When the next contract of the last bucket ends.
        pub next_from_90: Option<NaiveDate>,
        /// From two weeks before today, 56 weeks.
        pub weeks: Vec<WeekOfEnds>,
        /// Most urgent first, at most 6.
        pub needs_you: Vec<NeedsYou>,
        /// How many more there are.
        pub needs_you_more: u32,
        /// Newest first, at most 8.
        pub changes: Vec<RecentChange>,
        /// The largest families, at most 6.
        pub deployed: Vec<Deployed>,
        /// Running and recent downloads, at most 4.
        pub downloads: Vec<DownloadRow>,
    }
}

// ── Catalog ─────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// By what the catalog can be sorted.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum CatalogColumn {
        /// Serial number.
        Serial,
        /// Product name.
        Product,
        /// Name of the site.
        Site,
        /// Quantity.
        Quantity,
        /// End of the term (perpetual last).
        Term,
        /// Order number.
        Order,
        /// Date of the order.
        OrderedOn,
        /// Kind of entitlement.
        Kind,
        /// Name of the reseller.
        Partner,
        /// Product family.
        Family,
        /// Whether it is registered.
        Registered,
        /// Host ID.
        Host,
    }

    /// Which rows of the catalog, in which order. Absent: all.
    #[derive(Default)]
    #[serde(default)]
    pub struct CatalogQuery {
        /// Words to find in serial number, product, order, site, host.
        pub text: String,
        /// Support ID.
        pub site: Option<String>,
        /// Term states.
        pub buckets: Vec<TermBucket>,
        /// Product families.
        pub families: Vec<String>,
        /// Skus.
        pub skus: Vec<String>,
        /// Kinds of entitlement.
        pub kinds: Vec<String>,
        /// Reseller names.
        pub partners: Vec<String>,
        /// Registered or not.
        pub registered: Option<bool>,
        /// Sorted by; none: by serial number.
        pub sort: Option<CatalogColumn>,
        /// Largest first.
        pub descending: bool,
    }

    /// A view that was opened: an order of rows that stays the same until it is opened again.
    pub struct CatalogView {
        /// Names it in `catalog_rows`.
        pub view: u32,
        /// How many rows it has.
        pub total: u32,
        /// How many the catalog has.
        pub of: u32,
        /// Its first rows.
        pub first: Vec<CatalogRow>,
    }

    /// Which rows of a view.
    pub struct RowsRange {
        /// The view.
        pub view: u32,
        /// First row, from 0.
        pub start: u32,
        /// How many; at most 500.
        pub count: u32,
    }

    /// Some rows of a view.
    pub struct CatalogRows {
        /// First row.
        pub start: u32,
        /// The rows.
        pub rows: Vec<CatalogRow>,
        /// Whether the catalog has changed since the view was opened.
        pub stale: bool,
    }

    /// One row of the catalog: an entitlement.
    pub struct CatalogRow {
        /// Id of the entitlement.
        pub id: String,
        /// Serial number.
        pub serial: String,
        /// Product name.
        pub product: String,
        /// Sku.
        pub sku: String,
        /// Product family.
        pub family: String,
        /// `license`, `subscription`, `maintenance`, `voucher`, `flex`.
        pub kind: String,
        /// Support ID of its site.
        pub support_id: String,
        /// Name of its site.
        pub site: String,
        /// Name of the reseller.
        pub partner: Option<String>,
        /// Quantity.
        pub quantity: u32,
        /// Order number.
        pub order_number: String,
        /// Date of the order.
        pub ordered_on: Option<NaiveDate>,
        /// First day.
        pub starts_on: Option<NaiveDate>,
        /// Last day.
        pub ends_on: Option<NaiveDate>,
        /// Days left; none: perpetual.
        pub days_left: Option<i32>,
        /// Term state.
        pub bucket: TermBucket,
        /// Whether it was renewed by another term.
        pub renewed: bool,
        /// Whether it is registered (or its key is printed).
        pub registered: bool,
        /// Host ID of its license.
        pub host_id: Option<String>,
    }

    /// A site in the tree, with how many entitlements it has.
    pub struct SiteNode {
        /// Support ID.
        pub support_id: String,
        /// Name.
        pub name: String,
        /// City and country, for people.
        pub place: Option<String>,
        /// How many entitlements.
        pub count: u32,
        /// How many contracts need a look: lapsed or under 30 days.
        pub urgent: u32,
    }

    /// What the filters can choose from.
    pub struct CatalogChoices {
        /// Sites by name.
        pub sites: Vec<SiteNode>,
        /// Product families with counts.
        pub families: Vec<Choice>,
        /// Kinds with counts.
        pub kinds: Vec<Choice>,
        /// Resellers with counts.
        pub partners: Vec<Choice>,
    }

    /// A value to filter by.
    pub struct Choice {
        /// The value.
        pub value: String,
        /// How many rows have it.
        pub count: u32,
    }

    /// Text being typed.
    pub struct SuggestText {
        /// As typed so far.
        pub text: String,
    }

    /// An entitlement that the typed text may mean.
    pub struct Suggestion {
        /// Id of the entitlement.
        pub id: String,
        /// Serial number.
        pub serial: String,
        /// Product name.
        pub product: String,
        /// Name of its site.
        pub site: String,
        /// Order number.
        pub order_number: String,
    }

    /// What names an entitlement, a license, a reminder or a download.
    pub struct ById {
        /// Its id.
        pub id: String,
    }

    /// A person on an order.
    pub struct ContactView {
        /// Name.
        pub name: String,
        /// E-mail.
        pub email: String,
    }

    /// The license that registration made.
    pub struct LicenseView {
        /// Id of the license.
        pub id: String,
        /// Its keys, masked.
        pub keys: Vec<String>,
        /// Whether they may be revealed.
        pub may_reveal: bool,
        /// Host ID.
        pub host_id: Option<String>,
        /// System type.
        pub system_type: Option<String>,
        /// Tier of the machine.
        pub deployed_tier: Option<String>,
        /// Who looks after it.
        pub technical_contact: Option<ContactView>,
        /// Name of the owner.
        pub owner_name: Option<String>,
        /// When it was registered.
        pub registered_at: Option<DateTime<Utc>>,
        /// Name of the license file.
        pub file_name: Option<String>,
    }

    /// A file that can be downloaded.
    pub struct FileView {
        /// For `download_start`: `license:ID` or `release:SKU/FILE`.
        pub source: String,
        /// Name of the file.
        pub file_name: String,
        /// Version.
        pub version: Option<String>,
        /// Platform and language, for people.
        pub platform: Option<String>,
        /// Language.
        pub language: Option<String>,
        /// Bytes, when known before.
        #[ts(type = "number | null")]
        pub size: Option<u64>,
        /// When it came out.
        pub released_on: Option<NaiveDate>,
        /// Why it can't be had; the words are `error-CODE`.
        pub refused: Option<String>,
    }

    /// One step of a lineage.
    pub struct LineageStep {
        /// Serial number.
        pub serial: String,
        /// Id of the entitlement, when it is in the mirror.
        pub id: Option<String>,
        /// Product version.
        pub version: Option<String>,
        /// When its term began or it was ordered.
        pub since: Option<NaiveDate>,
        /// Whether this is the one being looked at.
        pub current: bool,
    }

    /// A maintenance contract that covers a serial number, or a serial number under a contract.
    pub struct Cover {
        /// Serial number.
        pub serial: String,
        /// Id of the entitlement, when it is in the mirror.
        pub id: Option<String>,
        /// Product name.
        pub product: Option<String>,
        /// Its last day.
        pub ends_on: Option<NaiveDate>,
        /// Term state.
        pub bucket: TermBucket,
    }

    /// All about one entitlement.
    pub struct EntitlementDetails {
        /// As in the grid.
        pub row: CatalogRow,
        /// Product version.
        pub version: Option<String>,
        /// Platform.
        pub platform: Option<String>,
        /// The vendor's words on how the product is activated instead.
        pub not_transactable: Option<String>,
        /// Customer number.
        pub customer_number: Option<String>,
        /// Price tier.
        pub price_tier: Option<String>,
        /// End-customer contacts on the order.
        pub customer_contacts: Vec<ContactView>,
        /// Ship-to name.
        pub ship_to: Option<String>,
        /// Ship-to contacts.
        pub ship_to_contacts: Vec<ContactView>,
        /// Reseller contacts.
        pub partner_contacts: Vec<ContactView>,
        /// Its licenses.
        pub licenses: Vec<LicenseView>,
        /// License files and software.
        pub files: Vec<FileView>,
        /// From the oldest to today's.
        pub lineage: Vec<LineageStep>,
        /// Contracts that cover it.
        pub covered_by: Vec<Cover>,
        /// Serial numbers that it covers.
        pub covers: Vec<Cover>,
        /// What a flex contract holds: product name and quantity.
        pub pool: Vec<Choice>,
        /// Number of voucher codes.
        pub voucher_count: u32,
    }

    /// Which key to reveal.
    pub struct RevealKey {
        /// Id of the license.
        pub license_id: String,
        /// Which of its keys, from 0.
        pub index: u32,
    }

    /// A key in clear: the only answer that holds one.
    pub struct RevealedKey {
        /// The key.
        pub key: String,
    }
}

// ── Renewals ────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// One contract.
    pub struct ContractRow {
        /// Id of the entitlement; none for a manual one.
        pub id: Option<String>,
        /// Serial number.
        pub serial: String,
        /// Product name.
        pub product: String,
        /// Name of the site.
        pub site: String,
        /// Reseller of record.
        pub partner: Option<String>,
        /// E-mail of the reseller's contact, to ask for renewal.
        pub partner_email: Option<String>,
        /// Quantity.
        pub quantity: u32,
        /// Its last day.
        pub ends_on: NaiveDate,
        /// Days left.
        pub days_left: i32,
        /// Term state.
        pub bucket: TermBucket,
        /// Serial number that renewed it.
        pub renewed_by: Option<String>,
        /// Lead times of its own, descending; none: those of all.
        pub lead_times: Option<Vec<u32>>,
        /// The next day on which it will be reminded of.
        pub next_reminder: Option<NaiveDate>,
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
        /// First row, from 0.
        pub start: u32,
        /// How many; at most 500.
        pub count: u32,
    }

    /// Some contracts by end date.
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
        /// Days before the end; none with an id: back to those of all.
        pub days: Option<Vec<u32>>,
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

// ── Downloads ───────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// A download.
    pub struct DownloadRow {
        /// Names it.
        pub id: String,
        /// `license:ID` or `release:SKU/FILE`.
        pub source: String,
        /// Name of the file.
        pub file_name: String,
        /// Product name or serial number that it belongs to.
        pub belongs_to: Option<String>,
        /// `waiting`, `running`, `offline`, `verifying`, `done`, `failed`, `cancelled`.
        pub state: String,
        /// Bytes received.
        #[ts(type = "number")]
        pub received: u64,
        /// Bytes in all, when known.
        #[ts(type = "number | null")]
        pub size: Option<u64>,
        /// Bytes per second, while running.
        #[ts(type = "number | null")]
        pub speed: Option<u64>,
        /// How it was verified when done: `sha256` or `signature`.
        pub verified: Option<String>,
        /// Why it failed.
        pub error: Option<UiError>,
        /// Folder and name on disk when done.
        pub path: Option<String>,
        /// When it was asked for.
        pub started_at: DateTime<Utc>,
    }

    /// Downloads: running first, then newest first.
    pub struct Downloads {
        /// The queue and what is done.
        pub rows: Vec<DownloadRow>,
        /// Where files go.
        pub folder: String,
    }

    /// Software that can be had for what is in the catalog.
    pub struct SoftwareGroup {
        /// Sku.
        pub sku: String,
        /// Product name.
        pub product: String,
        /// Its files, newest first.
        pub files: Vec<FileView>,
    }

    /// Starts a download.
    pub struct DownloadStart {
        /// `license:ID` or `release:SKU/FILE`.
        pub source: String,
    }
}

// ── Events ──────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// What became stale, so that the window asks again: `app`, `sync`, `catalog`, `renewals`, `downloads`, `settings`.
    pub struct Stale {
        /// Topics.
        pub topics: Vec<String>,
    }

    /// Somebody pressed a notification: go there.
    pub struct Navigate {
        /// `overview`, `catalog`, `renewals`, `downloads`, `settings`.
        pub screen: String,
        /// What to open there.
        pub id: Option<String>,
    }
}
