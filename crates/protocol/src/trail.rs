//! The audit trail as those read it whom it concerns: the administrators of a site, and each account.

use crate::share::SharedSite;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Who did something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum TrailActorKind {
    /// The account that reads.
    You,
    /// Another person.
    Person,
    /// Customer care of the vendor.
    Care,
    /// The vendor's systems, an operator, or the portal by itself.
    Vendor,
}

/// Something that was done. It holds no key and no text of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct TrailEntry {
    /// Names it; those that were made later sort later.
    pub entry_id: String,
    /// When.
    pub at: DateTime<Utc>,
    /// What, such as `site.role-set`.
    pub action: String,
    /// In what capacity somebody did it.
    pub by: TrailActorKind,
    /// The name of that person, or their e-mail where they say none.
    pub person: Option<String>,
    /// The kind of thing it was done to: `site`, `account`, `session`, `license`, `share`, `request` and others.
    pub subject_kind: String,
    /// What it was done to: a serial number, an e-mail, a device, a kind of request.
    pub subject: Option<String>,
    /// What was so before.
    pub before: Option<String>,
    /// What is so since.
    pub after: Option<String>,
    /// The site on whose behalf it was done.
    pub behalf_of: Option<SharedSite>,
    /// Why, in the words of who did it.
    pub reason: Option<String>,
}

/// A page of the trail, the newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Trail {
    /// What was done.
    pub entries: Vec<TrailEntry>,
    /// `before` of the next page; none: there is none.
    pub next: Option<String>,
}
