//! Shares: what one account lets another see and do until an end date.

use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Access;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// From whose side a document shows a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum ShareSide {
    /// That of whoever shares.
    Given,
    /// That of whoever it is shared with.
    Received,
}

/// A site as shares refer to it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SharedSite {
    /// Support ID.
    pub support_id: String,
    /// Its name.
    pub name: String,
}

/// A customer number of a share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SharedNumber {
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// What whoever shares calls it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The sites at which all of the number is shared: whoever shares administers them. Of the number's other licenses,
    /// those are shared that whoever shares owns.
    #[serde(default)]
    pub sites: Vec<SharedSite>,
}

/// Kind `share`, id: UUID for whoever shares, `UUID/received` for whoever it is shared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Share {
    /// Names the share.
    pub share_id: String,
    /// From whose side it is shown.
    pub side: ShareSide,
    /// Account that shares.
    pub from_account: String,
    /// Name of its person.
    pub from_name: String,
    /// Its e-mail.
    pub from_email: String,
    /// E-mail of whoever it is shared with.
    pub to_email: String,
    /// What it allows: `view`, `keys` or `full`.
    #[schema(value_type = String)]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub access: Access,
    /// Last day on which it holds at the customer; none: until it is ended.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// What it is called, for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Note to whoever it is shared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Note of whoever shares for themselves. Only in their own document.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_note: Option<String>,
    /// When it was made.
    pub granted_at: DateTime<Utc>,
    /// Customer numbers: what comes later is shared too.
    #[serde(default)]
    pub numbers: Vec<SharedNumber>,
    /// Ids of entitlements.
    #[serde(default)]
    pub entitlements: Vec<String>,
}

/// A customer number to share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NumberToShare {
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// What to call it; at most 200 characters.
    #[serde(default)]
    pub description: Option<String>,
}

/// `POST /api/v1/shares`, with an `Idempotency-Key`, and `POST /api/v1/shares/preview`. Customer numbers, entitlements, or
/// both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ShareForm {
    /// E-mail of whoever it is shared with. They need no account.
    pub email: String,
    /// What it allows: `view`, `keys` or `full`.
    #[schema(value_type = String)]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub access: Access,
    /// Last day on which it holds: from today to ten years from now; none: until it is ended.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// What to call it; at most 200 characters. Both read it.
    #[serde(default)]
    pub description: Option<String>,
    /// Note to whoever it is shared with; at most 1,000 characters.
    #[serde(default)]
    pub note: Option<String>,
    /// Note for oneself; at most 1,000 characters.
    #[serde(default)]
    pub own_note: Option<String>,
    /// Customer numbers; at most 200.
    #[serde(default)]
    pub numbers: Vec<NumberToShare>,
    /// Ids of entitlements; at most 5,000.
    #[serde(default)]
    pub entitlements: Vec<String>,
}

/// `PUT /api/v1/shares/{share_id}`: the terms of a share as they are to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ChangeShare {
    /// What it allows: `view`, `keys` or `full`.
    #[schema(value_type = String)]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub access: Access,
    /// Last day on which it holds; none: until it is ended.
    #[serde(default)]
    pub ends_on: Option<NaiveDate>,
    /// What to call it.
    #[serde(default)]
    pub description: Option<String>,
    /// Note to whoever it is shared with.
    #[serde(default)]
    pub note: Option<String>,
    /// Note for oneself.
    #[serde(default)]
    pub own_note: Option<String>,
}

/// An entitlement that the account may not share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct NotShareable {
    /// Id of the entitlement.
    pub entitlement_id: String,
    /// Its serial number.
    pub serial_number: String,
}

/// What a share would cover.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SharePreview {
    /// Entitlements that it would show now.
    pub count: i64,
    /// The sites whose entitlements they are.
    pub sites: Vec<SharedSite>,
    /// Those of the form that the account may not share.
    pub refused: Vec<NotShareable>,
    /// Whether the e-mail belongs to somebody who has full access to all of it anyway.
    pub seen_in_full: bool,
    /// First date on which it may end.
    pub first_end: NaiveDate,
    /// Last date on which it may end.
    pub last_end: NaiveDate,
}

/// What was done through a share, the last time of each kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ShareUse {
    /// `synced` (a device got what is shared; at most once a day), `file` (a license file was fetched), `delivered` (keys
    /// were sent on), `acted` (registered, moved, upgraded).
    pub what: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Serial number of the license; none for `synced`.
    #[serde(default)]
    pub serial_number: Option<String>,
}

/// A share as it is reviewed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ShareReview {
    /// The share. The note for oneself is there only for whoever made it.
    pub share: Share,
    /// Entitlements that it shows now.
    pub count: i64,
    /// Whether the account may change it: it made it. Administrators of all its sites may end it.
    pub may_change: bool,
    /// What was done through it, the newest first.
    pub uses: Vec<ShareUse>,
}

/// `GET /api/v1/shares`: the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Shares {
    /// At most 50.
    pub shares: Vec<ShareReview>,
    /// Where the next page begins, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A customer number of which the account can share something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ShareableNumber {
    /// The ERP's number for the customer.
    pub customer_number: String,
    /// What the account called it when it shared it last.
    #[serde(default)]
    pub description: Option<String>,
    /// Sites of the number that the account administers.
    pub sites: Vec<SharedSite>,
    /// Entitlements that a share would show now.
    pub count: i64,
}

/// `GET /api/v1/shares/numbers`: by customer number, at most 1,000.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ShareableNumbers {
    /// The numbers.
    pub numbers: Vec<ShareableNumber>,
}
