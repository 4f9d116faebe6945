//! The Voucher Center on the wire.

use crate::registration::{Ask, Details};
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::voucher::State;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Most codes at once.
pub const MOST_VOUCHERS: usize = 100;

/// `POST /api/v1/vouchers/check`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct CheckVouchers {
    /// The codes as typed; at most [`MOST_VOUCHERS`].
    pub codes: Vec<String>,
}

// A code is worth a license until it is used.
impl std::fmt::Debug for CheckVouchers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CheckVouchers").field("codes", &self.codes.len()).finish()
    }
}

/// What was found, one for each code, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct CheckedVouchers {
    /// The codes.
    pub vouchers: Vec<VoucherCheck>,
}

/// What was found about one code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct VoucherCheck {
    /// The code without surrounding white space.
    pub code: String,
    /// `open`, `used`, `expired`, `not_transactable`, `unknown`, `repeated`.
    #[schema(value_type = String, example = "open")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub state: State,
    /// What it converts to, where there is such a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub converts_to: Option<ConvertsTo>,
    /// Until when; none: for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_on: Option<NaiveDate>,
    /// When it was converted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_at: Option<DateTime<Utc>>,
    /// Serial number that it became, for those who see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub became: Option<String>,
}

/// What a code converts to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ConvertsTo {
    /// The product.
    pub sku: String,
    /// Its name.
    pub product_name: String,
    /// How many.
    pub quantity: i64,
    /// What the product asks for.
    pub asks: Vec<Ask>,
    /// How it is activated instead of here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
}

/// One code to convert.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NewConversion {
    /// The code, exact.
    pub code: String,
    /// Where and how the license is deployed.
    #[serde(default)]
    pub details: Details,
}

impl std::fmt::Debug for NewConversion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewConversion").field("details", &self.details).finish_non_exhaustive()
    }
}

/// `POST /api/v1/vouchers/convert`, with an `Idempotency-Key`: converts what it can, each code by itself. Answers a
/// `Transaction` whose results are `of` a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ConvertVouchers {
    /// At most [`MOST_VOUCHERS`].
    pub vouchers: Vec<NewConversion>,
    /// One more e-mail for the confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
}

/// Kind `voucher`, id: that of the entitlement: how the codes that came with it stand. Codes are masked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoucherDocument {
    /// Id of the entitlement.
    pub entitlement_id: String,
    /// Product that the codes convert to.
    pub sku: String,
    /// Last day on which they convert; none: for good.
    #[serde(default)]
    pub expires_on: Option<NaiveDate>,
    /// The codes, in the order of the certificate.
    pub codes: Vec<VoucherCode>,
}

/// A code as those see it who see its entitlement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoucherCode {
    /// Masked.
    pub masked: String,
    /// When it was converted; none: it wasn't.
    #[serde(default)]
    pub used_at: Option<DateTime<Utc>>,
    /// Serial number that it became.
    #[serde(default)]
    pub became: Option<String>,
}
