//! Install-at addresses on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Kind `address`, id: `CUSTOMER_NUMBER/ADDRESS_ID`; also in [`Addresses`]. Where licenses may be deployed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct InstallAddress {
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// Names the address: what `install_at` says.
    pub address_id: String,
    /// First line.
    pub line1: String,
    /// Second line.
    #[serde(default)]
    pub line2: Option<String>,
    /// Third line.
    #[serde(default)]
    pub line3: Option<String>,
    /// Fourth line.
    #[serde(default)]
    pub line4: Option<String>,
    /// City.
    pub city: String,
    /// State or province.
    #[serde(default)]
    pub state: Option<String>,
    /// ZIP or postal code.
    #[serde(default)]
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// `GET /api/v1/addresses?customer_number=…&country=…&starts_with=…`: at most 500, by address id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Addresses {
    /// The addresses.
    pub addresses: Vec<InstallAddress>,
}

/// `POST /api/v1/addresses`, with an `Idempotency-Key`: a new install-at address. It can be chosen at once. Whoever sees
/// an entitlement of the customer number may add one. The same address again answers the one that is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NewAddress {
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// First line.
    pub line1: String,
    /// Second line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// Third line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line3: Option<String>,
    /// Fourth line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line4: Option<String>,
    /// City.
    pub city: String,
    /// State or province, where the country has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// ZIP or postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}
