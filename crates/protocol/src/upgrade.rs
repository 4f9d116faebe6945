//! Version upgrades on the wire.

use crate::license::Contact;
use crate::registration::{Ask, Details, OnBehalf};
use licet_domain::upgrade::{Ownership, Verdict};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Most licenses in one upgrade.
pub const MOST_UPGRADED: usize = 200;

/// `GET /api/v1/upgrades?notification_id=…` (without it: all notifications that name something this account may see).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "UpgradeNotifications"))]
pub struct Notifications {
    /// By notification ID.
    pub notifications: Vec<Notification>,
}

/// An upgrade notification, with what of it this account may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "UpgradeNotification"))]
pub struct Notification {
    /// Names it.
    pub notification_id: String,
    /// Company, for people.
    pub company: String,
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// What may be upgraded to what.
    pub offers: Vec<Offer>,
}

/// From one product to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "UpgradeOffer"))]
pub struct Offer {
    /// From this product.
    pub from_sku: String,
    /// Its name.
    pub from_name: String,
    /// Its version text.
    pub from_version: String,
    /// To this one.
    pub to_sku: String,
    /// Its name.
    pub to_name: String,
    /// Its version text.
    pub to_version: String,
    /// How many are offered.
    pub total: i64,
    /// How many of them were upgraded. All: `upgraded` = `total`.
    pub upgraded: i64,
    /// How many this account may upgrade today.
    pub upgradable: i64,
    /// What the new product asks for.
    pub asks: Vec<Ask>,
    /// The licenses, by serial number.
    pub licenses: Vec<OfferedLicense>,
}

/// A license in an offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct OfferedLicense {
    /// Its serial number.
    pub serial_number: String,
    /// Its entitlement.
    pub entitlement_id: String,
    /// How many of it are offered.
    pub quantity: i64,
    /// How many of those were upgraded.
    pub upgraded: i64,
    /// How many are left.
    pub left: i64,
    /// `ok`, `upgraded`, `maintenance_lapsed`, `not_yours`, `not_allowed`.
    #[schema(value_type = String, example = "ok")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub verdict: Verdict,
    /// `mine`, `shared`, `unowned`, `others`, `customers`.
    #[schema(value_type = String, example = "mine")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub ownership: Ownership,
    /// Name of its owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// The license, where it is registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_id: Option<String>,
    /// Where and how the license is deployed: taken over as far as nothing else is said.
    #[serde(default)]
    pub details: Details,
    /// Whether this account is the partner of record and can act on behalf of the customer.
    pub may_act_on_behalf: bool,
    /// The end-customer contacts who can become the owner then, where nobody owns it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// Serial numbers of what it became.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub became: Vec<String>,
}

/// A license that was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "ChosenLicense"))]
pub struct Chosen {
    /// Its serial number.
    pub serial_number: String,
    /// How many of it; absent: all that are left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// What is new about where and how it is deployed; what is absent is taken over from the old license.
    #[serde(default)]
    pub details: Details,
}

/// `POST /api/v1/upgrades`, with an `Idempotency-Key`. Either `licenses` or `quantity`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct UpgradeLicenses {
    /// The notification.
    pub notification_id: String,
    /// From this product.
    pub from_sku: String,
    /// To this one.
    pub to_sku: String,
    /// The licenses, one by one; at most [`MOST_UPGRADED`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub licenses: Vec<Chosen>,
    /// So many, of whichever licenses this account may upgrade, by serial number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// One more e-mail for the confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
    /// Acting for the end customer: licenses that the customer owns stay theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf: Option<OnBehalf>,
}

/// Kind `upgrade`, id: `NOTIFICATION/SERIAL/TO_SKU`: an offer of a version upgrade, for those who see the entitlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpgradeDocument {
    /// The notification.
    pub notification_id: String,
    /// Company, for people.
    #[serde(default)]
    pub company: String,
    /// Serial number of the license to upgrade.
    pub serial_number: String,
    /// Its entitlement.
    pub entitlement_id: String,
    /// From this product.
    pub from_sku: String,
    /// To this one.
    pub to_sku: String,
    /// How many are offered.
    pub quantity: i64,
    /// How many were upgraded.
    #[serde(default)]
    pub upgraded: i64,
}
