//! Enterprise Flexible on the wire: contracts, draw-downs, returns, the statement, and the users of a customer.

use crate::registration::{Ask, Details, MadeLicense};
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::SiteRole;
use licet_domain::flex::Level;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// `GET /api/v1/flex`: the contracts that this account may see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexContracts"))]
pub struct Contracts {
    /// By serial number.
    pub contracts: Vec<Contract>,
}

/// A flex contract, live.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexContract"))]
pub struct Contract {
    /// Names it: the id of its entitlement.
    pub contract_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Support ID of the customer's site.
    pub support_id: String,
    /// Name of that site.
    pub site_name: String,
    /// The ERP's number for the customer: which addresses there are.
    pub customer_number: String,
    /// First day of its term.
    pub starts_on: Option<NaiveDate>,
    /// Last day of its term.
    pub ends_on: Option<NaiveDate>,
    /// Whether it can be drawn from today.
    pub current: bool,
    /// What this account is here: `contract`, `configuration`, `super`; none: it sees only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub level: Option<Level>,
    /// The pools, by sku.
    pub pools: Vec<Pool>,
}

/// A product in a contract.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexPool"))]
pub struct Pool {
    /// The product.
    pub sku: String,
    /// Its name.
    #[serde(default)]
    pub product_name: String,
    /// How many the contract holds.
    pub quantity: i64,
    /// How many are out.
    pub drawn: i64,
    /// How many are left.
    pub remaining: i64,
    /// For how many days after a draw-down it can be returned; none: never.
    #[serde(default)]
    pub return_days: Option<u32>,
    /// What drawing it down asks for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<Ask>,
}

/// `GET /api/v1/flex/{contract_id}`: the contract and its draw-downs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexContractDetails"))]
pub struct ContractDetails {
    /// The contract.
    pub contract: Contract,
    /// The draw-downs, the newest first; at most 1,000.
    pub draws: Vec<Draw>,
}

/// Kind `draw`, id: UUID. A draw-down, for those who see the contract; also in [`ContractDetails`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexDraw"))]
pub struct Draw {
    /// Names it.
    pub draw_id: String,
    /// The contract: id of its entitlement.
    pub contract_id: String,
    /// The product.
    pub sku: String,
    /// How many were drawn.
    pub quantity: i64,
    /// How many of them came back.
    #[serde(default)]
    pub returned: i64,
    /// When it was drawn.
    pub drawn_at: DateTime<Utc>,
    /// Account that drew.
    pub drawn_by: String,
    /// Name of that person.
    #[serde(default)]
    pub drawn_by_name: String,
    /// The license.
    pub license_id: String,
    /// Its entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// Id of the install-at address.
    #[serde(default)]
    pub install_at: Option<String>,
    /// Last day on which it can be returned; none: never.
    #[serde(default)]
    pub return_by: Option<NaiveDate>,
    /// What came back, and when.
    #[serde(default)]
    pub returns: Vec<Return>,
}

/// Licenses that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexReturn"))]
pub struct Return {
    /// How many.
    pub quantity: i64,
    /// When.
    pub at: DateTime<Utc>,
}

/// `POST /api/v1/flex/{contract_id}/draws`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "DrawDown"))]
pub struct DrawDown {
    /// The product.
    pub sku: String,
    /// How many.
    pub quantity: i64,
    /// For which address, contact and machine.
    #[serde(default)]
    pub details: Details,
    /// One more e-mail for the confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
}

/// What a draw-down answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexDrawn"))]
pub struct Drawn {
    /// Names the draw-down.
    pub draw_id: String,
    /// The license.
    pub license: MadeLicense,
    /// The pool after it.
    pub pool: Pool,
}

/// `POST /api/v1/flex/{contract_id}/draws/{draw_id}/return`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ReturnDrawn {
    /// How many come back.
    pub quantity: i64,
    /// One more e-mail for the confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
}

/// What a return answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexReturned"))]
pub struct Returned {
    /// The draw-down after it.
    pub draw: Draw,
    /// The pool after it.
    pub pool: Pool,
    /// The license with its new quantity, keys and file; none when all of it came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<MadeLicense>,
}

/// `GET /api/v1/flex/{contract_id}/statement?from=YYYY-MM&to=YYYY-MM`; `GET …/statement.csv` is the same as a table for
/// spreadsheets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexStatement"))]
pub struct Statement {
    /// The contract.
    pub contract_id: String,
    /// By month and product; only months in which something moved.
    pub lines: Vec<StatementLine>,
}

/// A product in a month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "FlexStatementLine"))]
pub struct StatementLine {
    /// `YYYY-MM`.
    pub month: String,
    /// The product.
    pub sku: String,
    /// Its name.
    pub product_name: String,
    /// How many were drawn in it.
    pub drawn: i64,
    /// How many came back in it.
    pub returned: i64,
    /// How many were out at its end.
    pub out: i64,
    /// How many were left at its end, of the pool as it is today.
    pub remaining: i64,
}

/// Kind `flex`, id: that of the entitlement: how a contract's pools stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlexDocument {
    /// Id of the entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// The pools, by sku.
    pub pools: Vec<Pool>,
}

/// `GET /api/v1/sites/{support_id}/users`, for super users of the site and customer care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SiteUsers {
    /// By e-mail.
    pub users: Vec<SiteUser>,
    /// Invitations that wait for an answer, by e-mail.
    #[serde(default)]
    pub invitations: Vec<crate::site::SiteInvitation>,
}

/// A person who belongs to a customer's site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SiteUser {
    /// E-mail, in lower case.
    pub email: String,
    /// Name, where there is an account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What they may do: `contract`, `configuration`, `super`.
    #[schema(value_type = String, example = "contract")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub level: Level,
    /// Whether it was named, rather than following from their place in the site.
    pub named: bool,
    /// Whether they administer the site: then they are super users, whatever is named.
    pub administrator: bool,
    /// Whether there is an account with this e-mail that was confirmed.
    pub has_account: bool,
    /// What they are at the site: `administrator`, `member`, `viewer`.
    #[serde(default)]
    #[schema(value_type = String, example = "member")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub role: SiteRole,
    /// Whether the role was set in the app, rather than following from the vendor's record.
    #[serde(default)]
    pub role_set: bool,
    /// How they came to belong to the site.
    #[serde(default)]
    pub sources: Vec<crate::site::MemberSource>,
    /// The month in which they last signed in, `YYYY-MM`; none: never.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(example = "2026-11")]
    pub last_sign_in: Option<String>,
    /// How many licenses of the site they own.
    #[serde(default)]
    pub owns: i64,
}

/// `PUT /api/v1/sites/{support_id}/users`: names somebody's level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NameLevel {
    /// A member of the site.
    pub email: String,
    /// `contract`, `configuration`, `super`; absent: as follows from their place in the site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "configuration")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub level: Option<Level>,
}

/// `POST /api/v1/sites/{support_id}/accounts`: invites a colleague to the own site. They get a mail with a link to choose
/// a password or, where they have an account, to accept. Answers 202 and says
/// nothing about whether the e-mail had one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NewColleague {
    /// Their e-mail.
    pub email: String,
    /// Given name.
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Language of their mails; absent: that of the super user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What they may do; absent: `contract`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "contract")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub level: Option<Level>,
    /// What they will be at the site: `administrator`, `member`, `viewer`; absent: `member`. Others than `member` are
    /// given by administrators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "viewer")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub role: Option<SiteRole>,
}
