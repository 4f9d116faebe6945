//! Push (docs/SYNC.md, rules 16–20): what people changed on their devices, on its way to the portal, and what became of
//! it.
//!
//! `POST /api/v1/changes` takes a batch. Each change is one transaction at the portal, together with its receipt: the
//! same key with the same body gets the first answer again, the same key with another body is refused with 422. The
//! batch itself is answered with 200 once every change has its outcome; 401, 429 and 5xx are about the whole batch, of
//! which any part may have been done: send it again as it was.

use crate::ErrorBody;
use chrono::{DateTime, Utc};
use licet_domain::Target;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Most changes in one batch.
pub const MOST_CHANGES: usize = 500;
/// Most bytes of a batch's body.
pub const MOST_BYTES: usize = 1024 * 1024;

/// The body of `POST /api/v1/changes`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Changes {
    /// At most [`MOST_CHANGES`], made in this order.
    pub changes: Vec<Change>,
}

/// One change: some slots of one document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// A UUIDv7, made when the change was queued. Names the change for good.
    pub key: String,
    /// What the slots belong to.
    #[schema(value_type = String, example = "annotation")]
    pub kind: Target,
    /// Names it within its kind (`licet_domain::slots::Target` says how).
    pub id: String,
    /// The slots by name.
    pub set: BTreeMap<String, Set>,
}

/// The new value of one slot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// The value; null deletes.
    #[schema(value_type = Object, nullable)]
    pub value: Value,
    /// The [`Slot::seq`] that the edit was based on; 0 where the slot was never set.
    pub base: i64,
}

/// A slot as the portal holds it, in documents (`slots`) and in outcomes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Slot {
    /// The value; null: deleted.
    #[serde(default)]
    #[schema(value_type = Object, nullable)]
    pub value: Value,
    /// Sequence number of its last change.
    pub seq: i64,
    /// Name of the person who made it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// When, by the portal's clock.
    pub at: DateTime<Utc>,
}

/// The answer of `POST /api/v1/changes`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Outcomes {
    /// One for each change, in their order.
    pub outcomes: Vec<Outcome>,
}

/// What became of one change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct Outcome {
    /// The change's key.
    pub key: String,
    /// 200: done, slots in `conflicts` and `gave_way` excepted. 409: nothing of it could be done, all slots are in
    /// `conflicts` or `gave_way`. 403, 404, 422: refused for the reason in `error`; sending it again would not help.
    pub status: u16,
    /// Once a cursor has passed this number, the account's mirror shows the outcome (docs/SYNC.md, rule 19). None when
    /// refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// Slots that somebody else has changed since, as they stand at the portal.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub conflicts: BTreeMap<String, Slot>,
    /// Slots whose deletion gave way to somebody else's edit, as they stand at the portal.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gave_way: BTreeMap<String, Slot>,
    /// Why it was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBody>,
}
