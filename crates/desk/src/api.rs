//! What crosses the border between the desktop's Rust and its window: arguments and answers of the commands.
//!
//! Plain data, no behaviour. `ui/src/generated/` is made from it (`cargo xtask bindings`). Nothing here holds a
//! secret except the answers of commands that are named `reveal_…`.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

macro_rules! data {
    ($($(#[$meta:meta])* $vis:vis $what:ident $name:ident $(<$of:ident>)? { $($body:tt)* })+) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
        #[ts(export_to = "api.ts")]
        $(#[$meta])*
        $vis $what $name $(<$of>)? { $($body)* })+
    };
}

mod get;
pub use get::*;

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
        /// The keyring hasn't given the key: it may show a prompt somewhere, be locked, or not answer at all. The passphrase
        /// is another way in, and asking the keyring again is.
        WaitingForKeyring {
            /// What the keyring is called on this system; no text to translate.
            keyring: String,
            /// Whether a recovery passphrase was set.
            has_passphrase: bool,
            /// Whether there is no mirror yet, so that a passphrase can be chosen instead.
            is_new: bool,
            /// Whether it was given up for now: only asking again goes on.
            gave_up: bool,
        },
        /// The key is there, and the database is being opened.
        Opening {},
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
        /// Whether that was because the vendor locked the account.
        pub account_locked: bool,
        /// Where the mirror is.
        pub mirror: MirrorState,
        /// The portal names keys for license files that nobody has confirmed; none: it doesn't.
        pub key_change: Option<KeyChange>,
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
        /// What an edit of the lead times of all contracts that begins now is based on; none while no mirror is open.
        #[serde(default)]
        pub lead_times_base: Option<String>,
    }

    /// What the user set. Reading and writing it never needs the network.
    #[derive(Default)]
    #[serde(default)]
    pub struct Settings {
        /// One of the ten, or none: that of the system.
        pub language: Option<String>,
        /// `light`, `dark`, or none: that of the system.
        pub theme: Option<String>,
        /// Days before a contract's end at which it is reminded of, descending. A setting of the account, the same on all its
        /// devices; it changes only while its mirror is open.
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
    /// A portal's new keys for license files, which an admin compares with what the vendor says and then trusts. Keys are
    /// shown as fingerprints: their 64 hexadecimal digits in groups of four.
    pub struct KeyChange {
        /// The portal's name.
        pub portal_name: String,
        /// The keys that are trusted.
        pub trusted: Vec<String>,
        /// The keys that the portal names now and that are not trusted: files of them are refused.
        pub unconfirmed: Vec<String>,
    }

    /// Trusts the keys that were shown.
    pub struct TrustKeys {
        /// Their fingerprints, as they were shown.
        pub fingerprints: Vec<String>,
    }
}

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

    /// Asks for another e-mail.
    pub struct ChangeEmailForm {
        /// The new one.
        pub email: String,
        /// The password in use.
        pub current_password: String,
    }

    /// A session of the account.
    pub struct SessionRow {
        /// Names it.
        pub id: String,
        /// What its device is called, where that is known.
        pub device_name: Option<String>,
        /// When it signed in.
        pub created_at: DateTime<Utc>,
        /// When it was last seen.
        pub last_seen_at: DateTime<Utc>,
        /// Whether it is this one.
        pub current: bool,
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
        /// Whether changes that have not reached the portal may be lost with it. Else deleting is refused with
        /// `changes-waiting` (params: `count`) or, where the mirror can't be opened, `changes-unreadable`; then nobody
        /// was signed out.
        #[serde(default)]
        pub discard_changes: bool,
    }

    /// Loads the mirror anew from the portal. An open one keeps its outbox.
    pub struct RebuildForm {
        /// Whether changes that have not reached the portal may be lost. A mirror that can't be opened is deleted with
        /// whatever its outbox holds, so without this it is refused with `changes-unreadable`.
        #[serde(default)]
        pub discard_changes: bool,
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
        /// How many changes need somebody: refused, or in conflict.
        pub undecided: u32,
        /// Whether changes at the portal reach this app at once.
        pub live: bool,
        /// Whether the search index is still being built.
        pub indexing: bool,
        /// Whether edits may be missing, which the outbox tells of.
        #[serde(default)]
        pub lost_edits: bool,
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
        /// Quantity of licenses and subscriptions whose term is current.
        pub entitled: u32,
        /// Whether one of these has no limit.
        pub unlimited: bool,
        /// Quantity of those whose term is over.
        pub lapsed: u32,
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
        /// Tags; a row needs one of them.
        pub tags: Vec<String>,
        /// What user-defined fields must hold; a row needs all of them.
        pub fields: Vec<FieldFilter>,
        /// Registered or not.
        pub registered: Option<bool>,
        /// Sorted by; none: by serial number.
        pub sort: Option<CatalogColumn>,
        /// Sorted by the user-defined field with this id, before `sort`; rows without a value come last.
        pub sort_field: Option<String>,
        /// Largest first.
        pub descending: bool,
    }

    /// How a user-defined field's value is compared.
    #[derive(Copy, Eq, Hash)]
    #[serde(rename_all = "snake_case")]
    pub enum FieldTest {
        /// Equal to the value.
        Is,
        /// Has the value somewhere in it, whatever the case.
        Contains,
        /// A number or date at least that.
        AtLeast,
        /// A number or date at most that.
        AtMost,
        /// Has any value.
        Set,
        /// Has none.
        Unset,
    }

    /// What a user-defined field must hold.
    pub struct FieldFilter {
        /// Id of the field.
        pub field: String,
        /// How it is compared.
        pub test: FieldTest,
        /// With what, in the field's canonical form; not looked at for `set` and `unset`.
        pub value: String,
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
        /// Whether there is no limit.
        pub unlimited: bool,
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
        /// Its tags, by name.
        pub tags: Vec<String>,
        /// Values of user-defined fields by the field's id, in canonical form.
        pub fields: BTreeMap<String, String>,
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
        /// Tags with counts.
        pub tags: Vec<Choice>,
        /// User-defined fields that can be columns and filters here, in their order.
        pub fields: Vec<FieldView>,
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
        /// Whether its technical contact may be changed.
        pub may_edit: bool,
        /// Whether it may be moved to another host.
        pub may_move: bool,
        /// Whether its owner has left the customer.
        pub unattended: bool,
        /// Whether this account owns it.
        pub own: bool,
        /// Whether a change of the technical contact waits in the outbox.
        pub contact_pending: bool,
        /// What an edit of the technical contact that begins now is based on; it goes back with the form unchanged.
        pub contact_base: String,
        /// Name of the owner.
        pub owner_name: Option<String>,
        /// When it was registered.
        pub registered_at: Option<DateTime<Utc>>,
        /// Name of the license file.
        pub file_name: Option<String>,
        /// Identity of the storage network.
        pub san: Option<String>,
        /// Whether it counts: not once all of it was upgraded or returned.
        pub active: bool,
        /// Name of the partner's person who registered it on behalf of the customer.
        pub acted_by_name: Option<String>,
        /// Name of the partner's site.
        pub acted_by_site: Option<String>,
        /// What happened to it, the newest first, at most 20; all of it is in `license_history`.
        pub history: Vec<licet_protocol::rehost::LicenseEvent>,
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
        /// The upgrade notification that offers another version of it, while some of it is left to upgrade.
        pub upgrade: Option<String>,
        /// What people wrote on it.
        pub annotation: AnnotationView,
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

// ── What people write: user-defined fields, tags, notes, comments ───────────────────────────────────────────────

data! {
    /// A user-defined field.
    pub struct FieldView {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// `text`, `number`, `date`, `choice`, `link`.
        pub kind: String,
        /// What a choice can be, in order.
        pub choices: Vec<String>,
        /// Whether this account defined it and may change it; others' fields come with licenses that are shared.
        pub own: bool,
        /// Name of whoever defined it, when that is somebody else.
        pub owner_name: Option<String>,
        /// Whether it is shown for this account's own entitlements.
        pub on_own: bool,
        /// Whether it is shown for entitlements that are shared with this account.
        pub on_shared: bool,
        /// How many entitlements in the mirror have a value in it.
        pub used: u32,
        /// Whether a change of it waits in the outbox.
        pub pending: bool,
        /// Of an own one: what an edit that begins now is based on, by slot (`name`, `choices`, `on_own`, `on_shared`,
        /// `position`). It goes back with the form unchanged.
        #[serde(default)]
        pub bases: BTreeMap<String, String>,
    }

    /// Defines or changes a user-defined field. Works offline.
    pub struct FieldForm {
        /// Which; none: a new one.
        pub id: Option<String>,
        /// Its name.
        pub name: String,
        /// `text`, `number`, `date`, `choice`, `link`; stays as it is for an existing one.
        pub kind: String,
        /// What a choice can be, in order.
        pub choices: Vec<String>,
        /// Whether it is shown for own entitlements.
        pub on_own: bool,
        /// Whether it is shown for shared ones.
        pub on_shared: bool,
        /// The field's `bases` when the edit began; empty for a new one.
        #[serde(default)]
        pub bases: BTreeMap<String, String>,
    }

    /// Puts a user-defined field elsewhere in the order.
    pub struct FieldMove {
        /// Which.
        pub id: String,
        /// Its new place, from 0.
        pub to: u32,
        /// The field's base of `position` when it was moved.
        #[serde(default)]
        pub base: Option<String>,
    }

    /// A user-defined field on one entitlement.
    pub struct FieldValue {
        /// The field.
        pub field: FieldView,
        /// Its value in canonical form.
        pub value: Option<String>,
        /// Whether a change of it waits in the outbox.
        pub pending: bool,
        /// Whether a change of it is in conflict with somebody else's.
        pub conflict: bool,
        /// Who changed it last, and when.
        pub by: Option<String>,
        /// When it was changed last, by the portal's clock.
        pub at: Option<DateTime<Utc>>,
        /// What an edit that begins now is based on; it goes back with the form unchanged.
        pub base: String,
    }

    /// A comment.
    pub struct CommentView {
        /// Its id.
        pub id: String,
        /// What it says.
        pub text: String,
        /// Its author; none: this account.
        pub author_name: Option<String>,
        /// When it was written.
        pub at: DateTime<Utc>,
        /// Whether it waits in the outbox.
        pub pending: bool,
    }

    /// A value that was there before.
    pub struct PastValue {
        /// `notes`, `tag`, `field`.
        pub what: String,
        /// The field's name, or the tag.
        pub name: Option<String>,
        /// `text`, `number`, `date`, `choice`, `link` for a field's value, else `text`.
        pub kind: String,
        /// What it held; none: nothing.
        pub value: Option<String>,
        /// Who had set it.
        pub by: Option<String>,
        /// When it had been set.
        pub at: DateTime<Utc>,
    }

    /// What people wrote on one entitlement.
    pub struct AnnotationView {
        /// Notes.
        pub notes: String,
        /// Whether a change of them waits.
        pub notes_pending: bool,
        /// Whether a change of them is in conflict with somebody else's.
        pub notes_conflict: bool,
        /// What an edit of them that begins now is based on; it goes back with the form unchanged.
        pub notes_base: String,
        /// Tags, by name.
        pub tags: Vec<String>,
        /// Those of them whose change waits.
        pub tags_pending: Vec<String>,
        /// The same as `notes_base` for each tag; those that are not set have none.
        pub tag_bases: BTreeMap<String, String>,
        /// User-defined fields shown here, in their order, with or without a value.
        pub fields: Vec<FieldValue>,
        /// Comments, the oldest first.
        pub comments: Vec<CommentView>,
        /// Earlier values, the newest first.
        pub history: Vec<PastValue>,
        /// Whether this account may write here.
        pub may_edit: bool,
        /// Whether this account reads what is written here: installers and those who have left don't.
        pub may_read: bool,
    }

    /// Changes what stands on an entitlement. Works offline. Absent slots stay as they are.
    pub struct AnnotationForm {
        /// Id of the entitlement.
        pub id: String,
        /// New values by slot: `notes`, `tag:TEXT` (any text sets it), `field:ID` (canonical form); null removes.
        pub slots: BTreeMap<String, Option<String>>,
        /// The base of each slot when its edit began. A tag without one was not set.
        #[serde(default)]
        pub bases: BTreeMap<String, String>,
    }

    /// Adds a comment. Works offline.
    pub struct CommentForm {
        /// Id of the entitlement.
        pub id: String,
        /// What it says.
        pub text: String,
    }

    /// Changes who looks after a license. Works offline. Both empty: nobody.
    pub struct TechnicalContactForm {
        /// Id of the license.
        pub license_id: String,
        /// Name.
        pub name: String,
        /// E-mail.
        pub email: String,
        /// The license's `contact_base` when the edit began.
        #[serde(default)]
        pub base: Option<String>,
    }
}

// ── Changes ─────────────────────────────────────────────────────────────────────────────────────────────────────

data! {
    /// A value as the changes screen shows it.
    pub struct ShownValue {
        /// `text`, `number`, `date`, `choice`, `link`, `contact`, `days`, `flag`.
        pub kind: String,
        /// In canonical form: a date `YYYY-MM-DD`, a number with a point, days as `90 60 30`, a flag `true` or `false`, a
        /// contact `Name <e-mail>`, choices one a line. A reminder is a flag (`true`: acknowledged) or a date (snoozed
        /// until then). None: nothing.
        pub text: Option<String>,
    }

    /// One slot of a change in the outbox.
    pub struct OutboxSlot {
        /// `notes`, `tag`, `field`, `comment`, `technical_contact`, `lead_times`, `reminder`, or of a user-defined field
        /// `name`, `kind`, `choices`, `position`, `on_own`, `on_shared`, `deleted`. The words are `slot-…`.
        pub slot: String,
        /// Names it for `conflict_resolve`, exactly.
        pub key: String,
        /// The user-defined field's name, or the tag.
        pub name: Option<String>,
        /// What the portal held when the change was made.
        pub before: ShownValue,
        /// What it is to become.
        pub after: ShownValue,
        /// What it is based on, for sending it again.
        pub base: String,
        /// What the portal holds instead, for one in conflict or one that gave way.
        pub theirs: Option<ShownValue>,
        /// Who changed it at the portal.
        pub by: Option<String>,
        /// When, by the portal's clock.
        pub at: Option<DateTime<Utc>>,
        /// What a decision that begins now is based on; it goes back with the form unchanged.
        pub theirs_base: Option<String>,
    }

    /// A change in the outbox.
    pub struct OutboxRow {
        /// Names it.
        pub key: String,
        /// `annotation`, `comment`, `field`, `license`, `setting`.
        pub kind: String,
        /// Id of the entitlement that it is about, to open it.
        pub entitlement_id: Option<String>,
        /// Serial number or name of the user-defined field that it is about.
        pub name: Option<String>,
        /// Product name.
        pub product: Option<String>,
        /// When it was made, by this machine's clock.
        pub made_at: DateTime<Utc>,
        /// `waiting` (to be sent), `sending`, `sent` (done at the portal; shown as ours until the mirror has caught up),
        /// `conflict`, `gave_way` (a deletion that gave way to somebody's edit), `refused`.
        pub state: String,
        /// Its slots.
        pub slots: Vec<OutboxSlot>,
        /// Why it was refused; the words are `error-CODE`.
        pub error: Option<UiError>,
    }

    /// Edits that may be missing: the mirror's write-ahead log was damaged or gone when it was opened.
    pub struct LostEdits {
        /// How many changes the app knew of.
        pub known: u32,
        /// How many of them were left.
        pub left: u32,
        /// The newest export of the outbox, where it still is: its file's name.
        pub export: Option<String>,
        /// When it was made.
        pub exported_at: Option<DateTime<Utc>>,
    }

    /// Takes up the changes of an export that are not in the outbox.
    pub struct OutboxImport {
        /// The export; none: the newest that was made on this computer.
        pub file: Option<DroppedFile>,
    }

    /// What came of it.
    pub struct OutboxImported {
        /// How many changes were taken up.
        pub taken: u32,
    }

    /// The outbox: what needs somebody first, then what waits, in the order in which it was made.
    pub struct Outbox {
        /// How many wait or are on their way.
        pub waiting: u32,
        /// How many need somebody.
        pub undecided: u32,
        /// The rows, at most 500.
        pub rows: Vec<OutboxRow>,
        /// Whether edits may be missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        pub lost: Option<LostEdits>,
        /// When the next try is, if the last one did not reach the portal or was not taken.
        pub next_try: Option<DateTime<Utc>>,
        /// Why the last try was not taken, where the portal can be reached; the words are `error-CODE`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        pub problem: Option<UiError>,
    }

    /// Names a change in the outbox.
    pub struct ByKey {
        /// Its key.
        pub key: String,
    }

    /// What becomes of one slot in conflict.
    pub struct ConflictForm {
        /// The change.
        pub key: String,
        /// The slot's `key`.
        pub slot: String,
        /// `mine`: send mine again; `theirs`: let the portal's stand; `edit`: send `value`.
        pub take: String,
        /// For `edit`, in canonical form; none: nothing.
        pub value: Option<String>,
        /// The slot's `theirs_base` when the decision began.
        #[serde(default)]
        pub base: Option<String>,
    }

    /// One altered field of a document.
    pub struct AlteredField {
        /// Field of the document: `quantity`, `ends_on`, `host_id`, `site`, …; the words are `altered-…`, those of unknown
        /// ones `altered-other`.
        pub field: String,
        /// What it held.
        pub before: ShownValue,
        /// What it holds.
        pub after: ShownValue,
    }

    /// Something that changed at the vendor.
    pub struct VendorChange {
        /// Names it; larger is later.
        #[ts(type = "number")]
        pub n: i64,
        /// When it reached this mirror.
        pub at: DateTime<Utc>,
        /// `added`, `changed`, `renewed`, `lapsed`, `hidden`, `removed`.
        pub what: String,
        /// `entitlement`, `license`, `release`.
        pub kind: String,
        /// Id of the entitlement to open, while it is in the mirror.
        pub entitlement_id: Option<String>,
        /// Serial number, or the file's name of a release.
        pub name: String,
        /// Product name.
        pub product: Option<String>,
        /// Name of the site.
        pub site: Option<String>,
        /// The serial number that renewed it.
        pub renewed_by: Option<String>,
        /// What differs, old and new.
        pub fields: Vec<AlteredField>,
        /// Whether it came since the list was last marked as seen.
        pub new: bool,
    }

    /// Which changes at the vendor, the newest first.
    #[derive(Default)]
    #[serde(default)]
    pub struct VendorChangesQuery {
        /// Only these: `added`, `changed`, …; empty: all.
        pub what: Vec<String>,
        /// First row, from 0.
        pub start: u32,
        /// How many; at most 500.
        pub count: u32,
    }

    /// Changes at the vendor.
    pub struct VendorChanges {
        /// How many the query has in all; the latest 5,000 are kept.
        pub total: u32,
        /// How many came since they were last marked as seen.
        pub new: u32,
        /// When they were last marked as seen.
        pub seen_at: Option<DateTime<Utc>>,
        /// How many of each kind came since then, by `what`.
        pub new_by_what: BTreeMap<String, u32>,
        /// Those asked for.
        pub rows: Vec<VendorChange>,
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
        /// When another license file took its place, so that it counts no more; none: it counts.
        pub replaced_at: Option<DateTime<Utc>>,
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
    /// What became stale, so that the window asks again: `app`, `sync`, `catalog`, `renewals`, `changes`, `downloads`,
    /// `flex`, `settings`.
    pub struct Stale {
        /// Topics.
        pub topics: Vec<String>,
    }

    /// Somebody pressed a notification: go there.
    pub struct Navigate {
        /// `overview`, `catalog`, `renewals`, `changes`, `downloads`, `settings`.
        pub screen: String,
        /// What to open there.
        pub id: Option<String>,
    }
}
