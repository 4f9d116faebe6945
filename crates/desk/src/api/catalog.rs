//! The catalog and everything about one entitlement.

use super::annotations::{AnnotationView, FieldView};
use super::overview::TermBucket;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

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
        /// E-mail of somebody who shares it with this account.
        pub shared_by: Option<String>,
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
        /// Whether this account sees its pools and draws from them: installers and those who have left don't.
        pub sees_pools: bool,
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
