//! Sites on the wire: to which an account belongs, invitations to them, roles, leaving, customer numbers.

use crate::account::PostalAddress;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Delegation;
use licet_domain::SiteRole;
use licet_domain::continuity::Absence;
use licet_domain::flex::Level;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Somebody by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = SitePerson)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "SitePerson"))]
pub struct Person {
    /// Their e-mail.
    pub email: String,
    /// Their name; empty where they have no account.
    pub name: String,
}

/// A site that the account belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct MySite {
    /// Its Support ID.
    pub support_id: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub address: PostalAddress,
    /// Its customer numbers.
    pub customer_numbers: Vec<String>,
    /// What this account is there: `administrator`, `member`, `viewer`.
    #[schema(value_type = String, example = "member")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub role: SiteRole,
    /// Its level there; none for viewers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "contract")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub level: Option<Level>,
    /// Who decides there, by e-mail; at most 20.
    pub administrators: Vec<Person>,
    /// How many belong to it.
    pub members: usize,
    /// Invitations that wait for an answer; 0 for whoever may not invite.
    pub invitations: usize,
}

/// `GET /api/v1/sites`: the sites that the account belongs to, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct MySites {
    /// The sites.
    pub sites: Vec<MySite>,
}

/// How somebody came to belong to a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum MemberSource {
    /// The vendor's site record names them.
    Record,
    /// They are a contact on an order.
    Order,
    /// They accepted an invitation.
    Invitation,
    /// Their request was approved.
    Request,
}

/// An invitation to a site that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SiteInvitation {
    /// Who is invited.
    pub email: String,
    /// The name as it was typed.
    pub name: String,
    /// What they are invited as.
    #[schema(value_type = String, example = "member")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub role: SiteRole,
    /// Their level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "contract")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub level: Option<Level>,
    /// Who invites.
    pub invited_by: String,
    /// When.
    pub invited_at: DateTime<Utc>,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// An invitation to a site, as the person sees it who is invited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct MyInvitation {
    /// The site.
    pub support_id: String,
    /// Its name.
    pub site_name: String,
    /// What the account would be there.
    #[schema(value_type = String, example = "member")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub role: SiteRole,
    /// Who invites.
    pub invited_by: String,
    /// When it ends.
    pub expires_at: DateTime<Utc>,
}

/// `GET /api/v1/account/invitations`: by the name of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct MyInvitations {
    /// The invitations.
    pub invitations: Vec<MyInvitation>,
}

/// `POST /api/v1/account/invitations/{support_id}`, with an `Idempotency-Key`: accepts an invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptInvitation {}

/// `PUT /api/v1/sites/{support_id}/roles`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SetRole {
    /// A member of the site.
    pub email: String,
    /// `administrator`, `member`, `viewer`; absent: as the vendor's record says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, example = "viewer")]
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub role: Option<SiteRole>,
}

/// `POST /api/v1/sites/{support_id}/members/remove`, with an `Idempotency-Key`: ends somebody's membership.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct RemoveMember {
    /// Who no longer belongs to the site.
    pub email: String,
    /// The member who gets the licenses that they own for the site; absent: the licenses become unattended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_over_to: Option<String>,
    /// The member who becomes administrator, where the last one is removed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_administrator: Option<String>,
}

/// `POST /api/v1/sites/{support_id}/leave`, with an `Idempotency-Key`: ends the account's own membership.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct LeaveSite {
    /// The member who gets the licenses that the account owns for the site; absent: they become unattended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_over_to: Option<String>,
    /// The member who becomes administrator, where the last one leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new_administrator: Option<String>,
}

/// What became of the licenses of somebody who left a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct LeftSite {
    /// How many went to the colleague.
    pub handed_over: usize,
    /// How many wait for a decision of the administrators.
    pub unattended: usize,
}

/// Longest comment on a customer number, in characters.
pub const MAX_NUMBER_COMMENT: usize = 200;
/// Customer numbers of one account.
pub const MAX_CUSTOMER_NUMBERS: usize = 500;

/// A customer number that the account associated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct CustomerNumber {
    /// The number.
    pub customer_number: String,
    /// The order that was named.
    pub order_number: String,
    /// What the account noted about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// When it was added; none for those of older portals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub added_at: Option<DateTime<Utc>>,
    /// Name of the site that has the number; empty where none has.
    pub site_name: String,
    /// How many entitlements stand under it.
    pub entitlements: i64,
}

/// A customer number of which somebody shared licenses with the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct ReceivedNumber {
    /// The number.
    pub customer_number: String,
    /// Name of the person who shares.
    pub shared_by: String,
    /// How many entitlements are shared.
    pub entitlements: i64,
}

/// `GET /api/v1/account/customer-numbers`: by number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct CustomerNumbers {
    /// The account's own.
    pub own: Vec<CustomerNumber>,
    /// Those of what others share with it.
    pub shared: Vec<ReceivedNumber>,
}

/// `POST /api/v1/account/customer-numbers`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct AddCustomerNumber {
    /// The number.
    pub customer_number: String,
    /// An order of that number.
    pub order_number: String,
    /// A note of one's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
}

/// Most months that the continuity radar looks back.
pub const MAX_RADAR_MONTHS: u32 = 60;

/// `GET /api/v1/continuity?months=6`
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Continuity {
    /// How many months without a sign-in count.
    pub months: u32,
    /// The account's sites, by name.
    pub sites: Vec<SiteContinuity>,
}

/// A site, as the continuity radar sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SiteContinuity {
    /// Its Support ID.
    pub support_id: String,
    /// Its name.
    pub name: String,
    /// How many administrators it has.
    pub administrators: usize,
    /// How many belong to it.
    pub members: usize,
    /// Whether this account decides there; owners and members are listed only then.
    pub decides: bool,
    /// Absent owners of its licenses, those with the most licenses first.
    pub owners: Vec<AbsentOwner>,
    /// Members who have not signed in for so many months, or never.
    pub quiet: Vec<QuietMember>,
}

/// Somebody who owns licenses of a site and is absent; or the licenses that have no owner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct AbsentOwner {
    /// Names the account; none: the licenses have no owner.
    pub account_id: Option<String>,
    /// Name of that person; empty where the account is gone.
    pub name: String,
    /// Their e-mail; none where the account is gone.
    pub email: Option<String>,
    /// `left`, `locked`, `never_signed_in`, `dormant`, `no_owner`.
    #[schema(value_type = String, example = "dormant")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub reason: Absence,
    /// The month in which they last signed in, `YYYY-MM`; none: never.
    pub last_sign_in: Option<String>,
    /// How many licenses.
    pub licenses: i64,
    /// Whether administrators may take over already.
    pub decidable: bool,
}

/// A member who has not signed in lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct QuietMember {
    /// Their e-mail.
    pub email: String,
    /// Their name; empty where they have no account.
    pub name: String,
    /// The month in which they last signed in, `YYYY-MM`; none: never.
    pub last_sign_in: Option<String>,
}

/// What administrators do with the licenses of an absent owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum ContinuityDecision {
    /// Whoever decides becomes the owner.
    TakeOver,
    /// A member of the site becomes the owner: `to` says who.
    HandOver,
}

/// `POST /api/v1/sites/{support_id}/take-over`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct TakeOver {
    /// The absent owner; absent: the licenses without an owner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// What is decided.
    pub decision: ContinuityDecision,
    /// E-mail of the member, to hand the licenses over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// What was taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct TakenOver {
    /// How many licenses.
    pub licenses: usize,
}

/// A reseller that sold to a site, and what the site lets it do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Partner {
    /// Support ID of the reseller's site.
    pub support_id: String,
    /// Its name.
    pub name: String,
    /// How many orders of the site it transacted.
    pub orders: i64,
    /// When it transacted the last of them.
    pub last_order_on: NaiveDate,
    /// What its people may do: `none`, `register`, `manage`.
    #[schema(value_type = String, example = "register")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub level: Delegation,
    /// Last day of `manage`; none: until somebody changes it. After it, `register` holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<NaiveDate>,
    /// Since when; none: nobody of the site has said anything about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_at: Option<DateTime<Utc>>,
    /// Name of who said so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_by: Option<String>,
}

/// `GET /api/v1/sites/{support_id}/partners`: the resellers that sold to the site, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Partners {
    /// The resellers.
    pub partners: Vec<Partner>,
    /// Whether this account decides about them.
    pub may_change: bool,
}

/// `PUT /api/v1/sites/{support_id}/partners`: what a reseller may do for the site. For its administrators.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct SetPartner {
    /// Support ID of the reseller's site.
    pub reseller: String,
    /// `none`, `register`, `manage`.
    #[schema(value_type = String, example = "manage")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub level: Delegation,
    /// Last day of `manage`; none: until somebody changes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<NaiveDate>,
}
