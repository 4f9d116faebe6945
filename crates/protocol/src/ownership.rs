//! Licenses whose owner has left the customer, and what their site's administrators decide about them.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A license whose owner has left, or that has none any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UnattendedLicense {
    /// The license.
    pub license_id: String,
    /// Serial number.
    pub serial_number: String,
    /// Product.
    pub sku: String,
    /// Its name.
    pub product_name: String,
    /// Name of the owner's person; empty where the account is gone.
    pub owner_name: String,
    /// E-mail of the owner; none where the account is gone.
    pub owner_email: Option<String>,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// `GET /api/v1/sites/{support_id}/unattended`: by serial number, at most 1,000.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct UnattendedLicenses {
    /// The licenses.
    pub licenses: Vec<UnattendedLicense>,
}

/// What is decided about an unattended license.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// Whoever decides becomes the owner.
    TakeOver,
    /// A colleague of the site becomes the owner: `to` says who.
    HandOver,
    /// The owner stays, though nothing leads them to the site any more.
    Confirm,
}

/// `POST /api/v1/licenses/{id}/owner`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DecideOwner {
    /// What is decided.
    pub decision: Decision,
    /// E-mail of the colleague, to hand it over.
    #[serde(default)]
    pub to: Option<String>,
}

/// Who owns the license now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct OwnerDecided {
    /// The license.
    pub license_id: String,
    /// E-mail of its owner.
    pub owner_email: String,
    /// Name of that person.
    pub owner_name: String,
}
