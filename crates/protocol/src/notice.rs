//! Notices: what an account is told in its inbox.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Kind `notice`, id: a UUID, by which notices sort as they were made. It names what it is about by id: serial numbers, products and
/// names of sites are read from the documents that the account sees now, so that a notice about something that it no
/// longer sees says nothing of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Notice {
    /// Names it.
    pub notice_id: String,
    /// What happened: a word of `licet_domain::notice::NoticeKind`. Newer portals may send others.
    pub what: String,
    /// What it is about: a word of `licet_domain::notice::Topic`.
    pub topic: String,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who did it, or of whom it tells, by name or e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// Somebody else who has to do with it: the new owner, the member, whom something was shared with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// Support ID of the site that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_id: Option<String>,
    /// The partner's site that acted on behalf of the customer, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acting_site: Option<String>,
    /// The request that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<NoticeRequest>,
    /// The share that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share_id: Option<String>,
    /// Some of the licenses that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub license_ids: Vec<String>,
    /// About how many licenses or entitlements it is.
    #[serde(default)]
    pub count: i64,
}

/// A request as a notice names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct NoticeRequest {
    /// Names it.
    pub request_id: String,
    /// What it asks for: a word of `licet_domain::request::RequestKind`.
    pub kind: String,
    /// What was done: `new`, `message`, `ask`, `accepted`, `approved`, `refused`, `withdrawn`, `expired`.
    pub outcome: String,
}
