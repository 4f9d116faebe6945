//! Host ID changes on the wire: a dry run, the change itself, and requests to customer care.

use crate::registration::MadeLicense;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::rehost::Outcome;
use licet_domain::request::RequestState;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Why a license moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "RehostReason"))]
pub enum Reason {
    /// The machine was replaced by another.
    HardwareReplaced,
    /// A part of it was changed, and with it its identity.
    HardwareChanged,
    /// It moves from or into a virtual machine.
    Virtualized,
    /// It moves to another place or purpose.
    Moved,
    /// It is dead, lost or stolen: nothing can be removed from it any more.
    HostDead,
    /// Something else: say it in the note.
    Other,
}

impl Reason {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::HardwareReplaced,
        Self::HardwareChanged,
        Self::Virtualized,
        Self::Moved,
        Self::HostDead,
        Self::Other,
    ];

    /// The word on the wire and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HardwareReplaced => "hardware_replaced",
            Self::HardwareChanged => "hardware_changed",
            Self::Virtualized => "virtualized",
            Self::Moved => "moved",
            Self::HostDead => "host_dead",
            Self::Other => "other",
        }
    }
}

/// `POST /api/v1/licenses/{id}/rehost/check` (a dry run) and `POST /api/v1/licenses/{id}/rehost`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Rehost {
    /// Identity of the new machine.
    pub host_id: String,
    /// What kind of machine it is; absent: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system_type: Option<String>,
    /// Identity of its storage network; absent: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub san: Option<String>,
    /// Its price tier; absent: as before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deployed_tier: Option<String>,
    /// Why. `host_dead` is the way for a host that nothing can be removed from.
    pub reason: Reason,
    /// What else is to be said, to customer care too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// One more e-mail for the confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmation_email: Option<String>,
}

/// How much of the product's limit is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct RehostAllowance {
    /// How many times a license of the product moves in a period; none: as often as one likes.
    pub limit: Option<u32>,
    /// Length of the period, in days.
    pub period_days: u32,
    /// How many more when the old host is dead.
    pub grace: u32,
    /// How many times this license moved in the period that ends today.
    pub used: u32,
    /// How many are left in it; none: as often as one likes.
    pub left: Option<u32>,
    /// When the next one is possible again, if none is left.
    pub next_on: Option<NaiveDate>,
}

/// What a change would do (dry run).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct RehostCheck {
    /// `done`: it would be done at once. `care`: it would become a request. `refused`.
    #[schema(value_type = String, example = "done")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub outcome: Outcome,
    /// The host now.
    pub old_host_id: Option<String>,
    /// The host then.
    pub new_host_id: String,
    /// The keys that stop counting, masked.
    pub keys_replaced: Vec<String>,
    /// Name of the license file that must be replaced on the machine, if the product reads one.
    pub file_replaced: Option<String>,
    /// The limit.
    pub allowance: RehostAllowance,
    /// The request that waits for customer care already, if there is one.
    pub open_request: Option<String>,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Rehosted {
    /// `done` or `care` (a refusal is the error `rehost-refused`).
    #[schema(value_type = String, example = "done")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub outcome: Outcome,
    /// The license with its new keys, when it was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<MadeLicense>,
    /// The request that customer care will settle, when it was not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<AskedCare>,
    /// The limit after it.
    pub allowance: RehostAllowance,
}

/// The request that a move became, in the answer of the move. All of it is the document of kind `request`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "CareRequest"))]
#[schema(as = CareRequest)]
pub struct AskedCare {
    /// Names it.
    pub request_id: String,
    /// `rehost`.
    pub kind: String,
    /// How it stands.
    #[schema(value_type = String, example = "open")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub state: RequestState,
    /// The license that it is about.
    pub subject_id: String,
    /// Its serial number.
    pub serial_number: String,
    /// When it was made.
    pub created_at: DateTime<Utc>,
}

/// Something that happened to a license.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct LicenseEvent {
    /// `registered`, `rehosted`, `upgraded` (some of it), `superseded` (the last of it), `converted`, `drawn`, `returned`,
    /// `delivered`, `renewed`, `transferred`.
    pub event: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Who did it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_name: Option<String>,
    /// The site that acted, where a partner did it on behalf of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_by: Option<String>,
    /// What it was before: a host ID, a quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What it is since: a host ID, a quantity, a serial number, an e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// Keys and a file that no longer count.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Replaced {
    /// Numbers them, from 1; the file is `GET /api/v1/licenses/{id}/files/{number}`.
    pub number: i64,
    /// When they stopped counting.
    pub replaced_at: DateTime<Utc>,
    /// The keys, in clear where the access shows keys, else masked.
    pub keys: Vec<String>,
    /// Host they were for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host_id: Option<String>,
    /// Whether a file belonged to them.
    pub has_file: bool,
}

impl std::fmt::Debug for Replaced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Replaced")
            .field("number", &self.number)
            .field("keys", &self.keys.len())
            .finish_non_exhaustive()
    }
}

/// `GET /api/v1/licenses/{id}/history`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct LicenseHistory {
    /// What happened, the newest first.
    pub events: Vec<LicenseEvent>,
    /// Keys and files that no longer count, the newest first.
    pub replaced: Vec<Replaced>,
    /// The serial numbers of its lineage, from the oldest to today's.
    pub lineage: Vec<String>,
}
