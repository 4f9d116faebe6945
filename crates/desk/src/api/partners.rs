//! The homes of partners and installers: customers, keys that are to be handed over, shipments.

use super::overview::TermBucket;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// Whose home the overview is.
    #[derive(Copy, Eq)]
    #[serde(rename_all = "snake_case")]
    pub enum Home {
        /// Of somebody who sees nothing yet.
        New,
        /// Of somebody whose site sells to others.
        Partner,
        /// Of somebody to whom orders are shipped, and who belongs to no site.
        Installer,
        /// Of customer care.
        Care,
        /// Of everybody else.
        Admin,
    }

    /// A customer, with what one of the account's own sites sold to it.
    pub struct CustomerRow {
        /// Support ID of the customer's site.
        pub support_id: String,
        /// Its name.
        pub name: String,
        /// Support ID of the own site that sold.
        pub reseller: String,
        /// Entitlements sold.
        pub entitlements: u32,
        /// Contracts sold.
        pub contracts: u32,
        /// Contracts that are over and not renewed.
        pub lapsed: u32,
        /// Contracts that were renewed.
        pub renewed: u32,
        /// The next end of a contract that is not renewed.
        pub next_ends_on: Option<NaiveDate>,
        /// Days until then.
        pub days_left: Option<i32>,
        /// How near it is; `lapsed` where nothing ends any more and something is over.
        pub bucket: TermBucket,
        /// What the customer lets the own site do now: `none`, `register`, `manage`.
        pub level: String,
        /// Whether the customer said so; otherwise it is the usual.
        pub level_set: bool,
        /// Last day of `manage`.
        pub level_ends_on: Option<NaiveDate>,
        /// The open request of this account for more, if there is one.
        pub asked: Option<String>,
        /// Licenses got for the customer and not handed over.
        pub undelivered: u32,
    }

    /// A license that was got for a customer and not handed over.
    pub struct UndeliveredRow {
        /// The license.
        pub license_id: String,
        /// Its entitlement.
        pub entitlement_id: String,
        /// Its serial number.
        pub serial: String,
        /// Name of its product.
        pub product: String,
        /// Support ID of the customer's site.
        pub support_id: String,
        /// Name of that site.
        pub customer: String,
        /// Who got it.
        pub got_by: Option<String>,
        /// When.
        pub got_at: Option<DateTime<Utc>>,
    }

    /// The customers of the account's own sites.
    pub struct Customers {
        /// The most urgent first.
        pub rows: Vec<CustomerRow>,
        /// The oldest first, at most 500.
        pub undelivered: Vec<UndeliveredRow>,
    }

    /// A line of an order that was shipped to this account.
    pub struct ShippedRow {
        /// The entitlement.
        pub entitlement_id: String,
        /// Its serial number.
        pub serial: String,
        /// Name of its product.
        pub product: String,
        /// Whether it was registered.
        pub registered: bool,
        /// Its license, where there is one with keys.
        pub license_id: Option<String>,
        /// Name of the license file, if there is one.
        pub file_name: Option<String>,
    }

    /// An order that was shipped to this account.
    pub struct Shipment {
        /// Its order number.
        pub order_number: String,
        /// Its date.
        pub ordered_on: NaiveDate,
        /// Name of the customer's site.
        pub customer: String,
        /// Its lines.
        pub rows: Vec<ShippedRow>,
    }

    /// Orders that were shipped to this account.
    pub struct Shipments {
        /// The newest first, at most 100.
        pub orders: Vec<Shipment>,
    }
}
