//! Getting licenses on the wire: checking serial numbers as they are typed, registering many at once, and what every
//! transaction that makes licenses answers.
//!
//! Every `POST` here that changes something takes an `Idempotency-Key` header (a UUID): the same request gets the first
//! answer again, the same key with another body is refused (`key-reused`).

use crate::ErrorBody;
use crate::license::Contact;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::policy::Detail;
use licet_domain::registration::{Slip, Verdict};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Most serial numbers in one check.
pub const MOST_CHECKED: usize = 500;
/// Most serial numbers in one registration.
pub const MOST_REGISTERED: usize = 200;
/// Most rows of one bulk registration.
pub const MOST_ROWS: usize = 2_000;

/// Where and how a license is deployed. What a product asks for is in the answer of the check; what it doesn't ask for is
/// refused as a field (`not-asked`), except where it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "DeploymentDetails"))]
pub struct Details {
    /// Identity of the machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// What kind of machine it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_type: Option<String>,
    /// Identity of the storage network.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub san: Option<String>,
    /// Price tier of the machine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed_tier: Option<String>,
    /// Version that is deployed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Who looks after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub technical_contact: Option<Contact>,
    /// Id of the install-at address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub install_at: Option<String>,
}

/// `POST /api/v1/licenses/check`: serial numbers as they were typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct CheckSerials {
    /// At most [`MOST_CHECKED`].
    pub serial_numbers: Vec<String>,
    /// The order number on the purchase certificate: what is on that order is found and can be registered also where this
    /// account sees nothing of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
}

/// What was found, one for each serial number, in their order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct CheckedSerials {
    /// The verdicts.
    pub checks: Vec<SerialCheck>,
}

/// What was found about one serial number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SerialCheck {
    /// As it was typed.
    pub typed: String,
    /// Without surrounding white space: what would be registered.
    pub serial_number: String,
    /// `ok`, `alone`, `maintenance`, `registered`, `not_transactable`, `voucher`, `flex`, `key_printed`, `superseded`,
    /// `not_allowed`, `unknown`, `repeated`.
    #[schema(value_type = String, example = "ok")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub verdict: Verdict,
    /// Whether it departs from a capital letter and ten digits: a reason to look twice, never to refuse.
    pub odd: bool,
    /// What may have been meant, of what this account may see. Never chosen by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<SerialOffer>,
    /// The entitlement it names, where this account may see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<FoundEntitlement>,
}

/// A serial number that may have been meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SerialOffer {
    /// The serial number.
    pub serial_number: String,
    /// What would explain it: `spaces`, `width`, `lower_case`, `letter_o`, `letter_i`.
    #[schema(value_type = Vec<String>)]
    #[cfg_attr(feature = "ts", ts(type = "Array<string>"))]
    pub slips: Vec<Slip>,
    /// Its own verdict.
    #[schema(value_type = String)]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub verdict: Verdict,
    /// Name of its product.
    pub product_name: String,
}

/// An entitlement that a serial number names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct FoundEntitlement {
    /// Names it.
    pub entitlement_id: String,
    /// Its product.
    pub sku: String,
    /// Name of the product.
    pub product_name: String,
    /// Version text of the product.
    pub product_version: String,
    /// How many: what is left to register; 1,000,000,000 where it is `unlimited`.
    pub quantity: i64,
    /// Whether there is no limit.
    #[serde(default)]
    pub unlimited: bool,
    /// Order number.
    pub order_number: String,
    /// The ERP's number for the customer: which install-at addresses there are to choose from.
    pub customer_number: String,
    /// Support ID of the end customer's site.
    pub support_id: String,
    /// Name of that site.
    pub site_name: String,
    /// First day of the term.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term; none: perpetual.
    pub ends_on: Option<NaiveDate>,
    /// What its product asks for.
    pub asks: Vec<Ask>,
    /// The vendor's instructions, where it is activated elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instructions: Option<String>,
    /// The license, where it is registered already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license_id: Option<String>,
    /// Who registered it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_name: Option<String>,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_at: Option<DateTime<Utc>>,
    /// Serial number of the term before, of a maintenance contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renews: Option<String>,
    /// Serial numbers under a maintenance contract.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub covers: Vec<String>,
    /// Whether this account is the partner of record and can act on behalf of the customer.
    pub may_act_on_behalf: bool,
    /// Whether the order number of the certificate alone leads to it: whose it is, and who registered it, is not told.
    #[serde(default)]
    pub by_certificate: bool,
    /// The end-customer contacts who can become the owner then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
}

/// Something that a product asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Ask {
    /// `host_id`, `system_type`, `san`, `deployed_tier`, `version`: the field of [`Details`].
    #[schema(value_type = String, example = "host_id")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub detail: Detail,
    /// Whether there is no registration without it.
    pub required: bool,
}

/// Acting for the end customer of an order that the own site transacted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct OnBehalf {
    /// E-mail of the end-customer contact on the order who becomes the owner; none: nobody owns the license until the
    /// customer takes it over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

/// One serial number to register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NewRegistration {
    /// The serial number, exact.
    pub serial_number: String,
    /// Where and how it is deployed.
    #[serde(default)]
    pub details: Details,
    /// For a maintenance contract: serial number of the term before, where the order doesn't say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub renews: Option<String>,
    /// The order number on the purchase certificate, for whoever sees nothing of the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_number: Option<String>,
}

/// `POST /api/v1/licenses/register-many`: registers what it can, each serial number by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct RegisterMany {
    /// At most [`MOST_REGISTERED`].
    pub registrations: Vec<NewRegistration>,
    /// One more e-mail for the confirmation, beside those of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
    /// Acting for the end customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf: Option<OnBehalf>,
}

/// `POST /api/v1/licenses/bulk`: registration from a spreadsheet, for super users of the end customer's site. With
/// `dry_run` nothing is registered and no `Idempotency-Key` is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct BulkRegistration {
    /// At most [`MOST_ROWS`], in the order of the spreadsheet.
    pub rows: Vec<NewRegistration>,
    /// Only say what would become of each row.
    #[serde(default)]
    pub dry_run: bool,
    /// One more e-mail for the confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
}

/// What a transaction came to: one result for each thing asked for, in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Transaction {
    /// Names it; the audit trail and the confirmation mail carry it. Empty for a dry run.
    pub transaction_id: String,
    /// How many succeeded (or would).
    pub succeeded: usize,
    /// How many did not.
    pub failed: usize,
    /// The results.
    pub results: Vec<Outcome>,
}

/// What became of one thing asked for: a license, or the reason why not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "TransactionResult"))]
pub struct Outcome {
    /// What was asked for: a serial number, or a voucher's code.
    pub of: String,
    /// The license. None of a dry run, nor where it failed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<MadeLicense>,
    /// Why not; its words are `error-CODE`, and for `invalid-fields` those of its fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBody>,
}

/// A license that was made, or made anew.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct MadeLicense {
    /// Names the license.
    pub license_id: String,
    /// Its entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Its product.
    pub sku: String,
    /// Name of the product.
    pub product_name: String,
    /// How many; 1,000,000,000 where it is `unlimited`.
    pub quantity: i64,
    /// Whether there is no limit.
    #[serde(default)]
    pub unlimited: bool,
    /// Its keys, in clear; none of a maintenance contract.
    pub keys: Vec<String>,
    /// Name of its license file, if its product reads one: `GET /api/v1/licenses/{id}/file`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// Serial number that it came from: renewed, upgraded, converted or drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_serial: Option<String>,
}

// Keys are secrets; a log line must not tell them.
impl std::fmt::Debug for MadeLicense {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MadeLicense")
            .field("license_id", &self.license_id)
            .field("serial_number", &self.serial_number)
            .field("sku", &self.sku)
            .field("quantity", &self.quantity)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}
