//! The order feed (docs/ORDER_FEED.md): newline-delimited JSON, one record a line. Unknown fields are refused by name.

use crate::account::PostalAddress;
use crate::document::PoolItem;
use crate::license::Contact;
use chrono::NaiveDate;
use licet_domain::{EntitlementKind, ProductKind, Quantity, code};
use serde::{Deserialize, Deserializer, Serialize};

/// Longest line of the feed, in bytes.
pub const LONGEST_LINE: usize = 16 * 1024 * 1024;

/// Dates of a record: exactly `YYYY-MM-DD`, 1970-01-01 to 9999-12-31. For `#[serde(deserialize_with)]`; errors show the
/// text that is not a date.
pub(crate) mod dates {
    use chrono::NaiveDate;
    use licet_domain::term::{LAST_DATE, parse_date};
    use serde::{Deserialize, Deserializer, de::Error};
    use std::borrow::Cow;

    fn read<E: Error>(text: &str) -> Result<NaiveDate, E> {
        // A text of megabytes is not worth repeating.
        let shown: String = text.chars().take(40).collect();
        parse_date(text).map_err(|error| E::custom(format!("\"{}\" is {error}", shown.escape_debug())))
    }

    /// A date that must be there.
    pub(crate) fn required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
        read(&Cow::<'de, str>::deserialize(deserializer)?)
    }

    /// A date, or null.
    pub(crate) fn optional<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<NaiveDate>, D::Error> {
        Option::<Cow<'de, str>>::deserialize(deserializer)?.map(|text| read(&text)).transpose()
    }

    /// The last day of something; null and 9999-12-31 mean that it has no end.
    pub(crate) fn end<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveDate>, D::Error> {
        Ok(optional(deserializer)?.filter(|end| *end < LAST_DATE))
    }
}

/// Reads a serial number or code as people type it: an invisible character in the feed would hide it from all of them.
fn normalized<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    String::deserialize(from).map(|text| code::normalize(&text))
}

fn normalized_if_any<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(from).map(|text| text.map(|text| code::normalize(&text)))
}

fn all_normalized<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Vec::<String>::deserialize(from).map(|all| all.iter().map(|text| code::normalize(text)).collect())
}

/// One record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "snake_case")]
pub enum Record {
    /// Key: `sku`.
    Product(Product),
    /// Key: `support_id`.
    Site(Site),
    /// Key: `order_number`; a higher revision replaces.
    Order(Order),
    /// Key: `notification_id`.
    Upgrade(Upgrade),
    /// Key: `sku` and `file_name`.
    Release(Release),
    /// Key: `customer_number` and `address_id`.
    Address(Address),
    /// Key: `policy_id`. Our own: what the vendor allows, as data.
    Policy(crate::policy::Policy),
}

/// A product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Stock keeping unit.
    pub sku: String,
    /// Name for people.
    pub name: String,
    /// Product family.
    pub family: String,
    /// Text such as `11D`; never semver.
    pub version: String,
    /// Platform, if any.
    pub platform: Option<String>,
    /// What kind of thing it is.
    pub kind: ProductKind,
    /// Whether it reads a license file.
    pub needs_license_file: bool,
    /// Whether its serials are registered one at a time.
    pub register_alone: bool,
    /// How it is activated instead of here.
    pub not_transactable: Option<String>,
    /// The sku that came after it.
    pub replaced_by: Option<String>,
}

/// A customer's account site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// Support ID.
    pub support_id: String,
    /// Name for people.
    pub name: String,
    /// Its customer numbers.
    pub customer_numbers: Vec<String>,
    /// Postal address.
    pub address: PostalAddress,
    /// Region (`US`, `JP`, …).
    pub region: String,
    /// IANA time zone, such as `America/New_York`: by whose calendar the customer's terms end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<String>,
    /// E-mails of its administrators.
    pub administrators: Vec<String>,
    /// E-mails of its members.
    pub members: Vec<String>,
}

/// A site and its contacts on an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderSite {
    /// Support ID.
    pub support_id: String,
    /// Contacts.
    pub contacts: Vec<Contact>,
}

/// Where an order is shipped to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShipTo {
    /// Name for people.
    pub name: String,
    /// Contacts.
    pub contacts: Vec<Contact>,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Order number.
    pub order_number: String,
    /// A higher one replaces, a lower one is stale.
    pub revision: i64,
    /// Date of the order.
    #[serde(deserialize_with = "dates::required")]
    pub ordered_on: NaiveDate,
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// Who uses it.
    pub end_customer: OrderSite,
    /// Where it is shipped to.
    pub ship_to: ShipTo,
    /// Who transacted it, unless the vendor did.
    pub reseller: Option<OrderSite>,
    /// What was bought.
    pub lines: Vec<OrderLine>,
}

/// One line of an order: an entitlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderLine {
    /// Number of the line.
    pub line: i64,
    /// Product.
    pub sku: String,
    /// What kind of right.
    pub kind: EntitlementKind,
    /// How many: a number or `"unlimited"`.
    pub quantity: Quantity,
    /// Price tier.
    pub price_tier: Option<String>,
    /// Serial number, normalized as it is read.
    #[serde(deserialize_with = "normalized")]
    pub serial_number: String,
    /// First day of the term.
    #[serde(default, deserialize_with = "dates::optional")]
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term; none (in the feed also 9999-12-31): perpetual.
    #[serde(default, deserialize_with = "dates::end")]
    pub ends_on: Option<NaiveDate>,
    /// Serial number of the term before.
    #[serde(default, deserialize_with = "normalized_if_any")]
    pub renews: Option<String>,
    /// Serial numbers under this maintenance.
    #[serde(deserialize_with = "all_normalized")]
    pub covers: Vec<String>,
    /// A key that the certificate already lists: nothing to register.
    pub printed_key: Option<String>,
    /// OEM codes that convert into licenses.
    #[serde(deserialize_with = "all_normalized")]
    pub voucher_codes: Vec<String>,
    /// What a flex contract holds.
    pub flex_pool: Vec<PoolItem>,
}

/// An upgrade notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upgrade {
    /// Names the notification.
    pub notification_id: String,
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// Company, for people.
    pub company: String,
    /// What may be upgraded.
    pub offers: Vec<UpgradeOffer>,
}

/// One offer of an upgrade notification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpgradeOffer {
    /// Serial number of the license to upgrade, normalized as it is read.
    #[serde(deserialize_with = "normalized")]
    pub serial_number: String,
    /// From this product.
    pub from_sku: String,
    /// To this one.
    pub to_sku: String,
    /// How many.
    pub quantity: i64,
}

/// A file of a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Release {
    /// Product.
    pub sku: String,
    /// Text; never semver.
    pub version: String,
    /// Platform, if any.
    pub platform: Option<String>,
    /// Language, if any.
    pub language: Option<String>,
    /// Name of the file.
    pub file_name: String,
    /// Bytes.
    pub size: u64,
    /// Lower-case hex.
    pub sha256: String,
    /// Relative to the feed; copied into the portal's file store.
    pub path: String,
    /// When it came out.
    #[serde(deserialize_with = "dates::required")]
    pub released_on: NaiveDate,
    /// Whether only those with current maintenance may have it.
    pub needs_maintenance: bool,
}

/// An install-at address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// Names the address.
    pub address_id: String,
    /// First line.
    pub line1: String,
    /// Second line.
    pub line2: Option<String>,
    /// Third line.
    pub line3: Option<String>,
    /// Fourth line.
    pub line4: Option<String>,
    /// City.
    pub city: String,
    /// State or province.
    pub state: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// What an import came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Summary {
    /// Records not seen before.
    pub new: u64,
    /// Records that replaced an older state.
    pub changed: u64,
    /// Records seen before.
    pub unchanged: u64,
    /// Records with a lower revision than what is held.
    pub stale: u64,
    /// Lines that were refused.
    pub rejected: u64,
}

#[cfg(test)]
mod tests {
    use super::*;

    // I10: what the feed hands over is found by what people type.
    #[test]
    fn serial_numbers_and_codes_are_normalized_as_they_are_read() {
        let line = serde_json::json!({
            "line": 1, "sku": "BK", "kind": "license", "quantity": 1, "price_tier": null,
            "serial_number": "\u{200E}B0000000001\u{FEFF} ", "starts_on": null, "ends_on": null,
            "renews": "Ｂ００００００００００", "covers": ["\"B0000000002\""], "printed_key": null,
            "voucher_codes": ["OEM\u{2011}7KQ2"], "flex_pool": []
        });
        let line: OrderLine = serde_json::from_value(line).unwrap();
        assert_eq!(line.serial_number, "B0000000001");
        assert_eq!(line.renews.as_deref(), Some("B0000000000"));
        assert_eq!(
            (line.covers, line.voucher_codes),
            (vec!["B0000000002".to_owned()], vec!["OEM-7KQ2".to_owned()])
        );
    }

    #[test]
    fn the_worked_example_reads_whole() {
        let feed = include_str!("../../../tests/fixtures/acme.ndjson");
        for (number, line) in feed.lines().enumerate() {
            let record: Result<Record, _> = serde_json::from_str(line);
            assert!(record.is_ok(), "line {}: {:?}", number + 1, record.err());
        }
    }

    // D7: dates of the feed have one form; 9999-12-31 means no end.
    #[test]
    fn dates_are_strict_and_the_last_one_means_no_end() {
        let read = |end: &str| {
            let line = serde_json::json!({"line": 1, "sku": "S", "kind": "license", "quantity": "unlimited",
                "serial_number": "B1", "ends_on": end, "covers": [], "voucher_codes": [], "flex_pool": []});
            serde_json::from_value::<OrderLine>(line).map(|line| (line.ends_on, line.quantity))
        };
        assert_eq!(read("9999-12-31").unwrap(), (None, Quantity::Unlimited));
        assert_eq!(read("9999-12-30").unwrap().0, NaiveDate::from_ymd_opt(9999, 12, 30));
        for wrong in ["26-11-30", "+262142-12-31", "-0001-01-01", " 2027-01-05", "1969-12-31", "2027-02-30"] {
            let error = read(wrong).unwrap_err().to_string();
            assert!(error.contains(wrong), "{error}");
        }
    }

    #[test]
    fn an_unknown_field_is_refused_by_name() {
        let line = r#"{"record":"address","customer_number":"1","address_id":"A","line1":"x","line2":null,"line3":null,
            "line4":null,"city":"c","state":null,"postal_code":null,"country":"US","colour":"red"}"#;
        let error = serde_json::from_str::<Record>(line).expect_err("an unknown field").to_string();
        assert!(error.contains("colour"), "{error}");
    }
}
