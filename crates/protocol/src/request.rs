//! Requests on the wire: what people ask of a site, of each other or of the vendor, with the conversation about it.
//!
//! A request is made, answered, decided and withdrawn by routes below `/api/v1/requests`, or offline through
//! `POST /api/v1/changes` with the kind `request` ([`RequestChange`]). The document of kind `request` goes to those who
//! take part in it.

use crate::address::NewAddress;
use crate::rehost::Rehost;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::request::{Decider, RequestKind, RequestState};
use licet_domain::{Delegation, SiteRole};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A role at a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "RequestedRole"))]
pub enum RequestedRole {
    /// Decides about people, shares and requests.
    Administrator,
    /// Has all functions.
    Member,
    /// Sees; keys are masked.
    Viewer,
}

impl From<RequestedRole> for SiteRole {
    fn from(role: RequestedRole) -> Self {
        match role {
            RequestedRole::Administrator => Self::Administrator,
            RequestedRole::Member => Self::Member,
            RequestedRole::Viewer => Self::Viewer,
        }
    }
}

/// What a partner asks a customer for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts", rename = "RequestedLevel"))]
pub enum RequestedLevel {
    /// To register and upgrade.
    Register,
    /// To do all that a member of the customer's site may do, but people and shares.
    Manage,
}

impl From<RequestedLevel> for Delegation {
    fn from(level: RequestedLevel) -> Self {
        match level {
            RequestedLevel::Register => Self::Register,
            RequestedLevel::Manage => Self::Manage,
        }
    }
}

/// What a request asks for: `kind` says which. A [`Rehost`] request is made by `POST /api/v1/licenses/{id}/rehost` alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum RequestForm {
    /// To become a member of a site. It is taken in the same way whether there is a site of this Support ID or not.
    SiteAccess {
        /// The site.
        support_id: String,
        /// Why, for whoever decides.
        reason: String,
    },
    /// Another role at a site that the asker belongs to.
    RoleChange {
        /// The site.
        support_id: String,
        /// The role.
        role: RequestedRole,
        /// Why.
        reason: String,
    },
    /// That licenses of one site get another owner. For their owner and the site's administrators. It changes nothing
    /// on the order.
    OwnershipTransfer {
        /// The licenses, 1 to 100.
        license_ids: Vec<String>,
        /// Who is to own them, and has to accept.
        to_email: String,
        /// What the receiver is told.
        reason: String,
    },
    /// That the asker becomes the owner of licenses that have none, or whose owner has left.
    LicenseAssignment {
        /// Their serial numbers, 1 to 100.
        serial_numbers: Vec<String>,
        /// Why.
        reason: String,
    },
    /// A new install-at address.
    NewAddress {
        /// The address.
        address: NewAddress,
        /// Why.
        reason: String,
    },
    /// That a partner may do more, or something again, for a customer it sold to. For members of the reseller's site.
    Delegation {
        /// The customer's site.
        support_id: String,
        /// Support ID of the reseller's site.
        reseller: String,
        /// What it asks for: `register` or `manage`.
        level: RequestedLevel,
        /// Last day of `manage`; none: until somebody changes it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        ends_on: Option<NaiveDate>,
        /// Why.
        reason: String,
    },
    /// Another host for a license, beyond what the policy allows.
    Rehost {
        /// The license.
        license_id: String,
        /// What was asked.
        form: Rehost,
    },
    /// Anything else, to customer care.
    General {
        /// In a few words.
        subject: String,
        /// The question.
        text: String,
        /// The license that it is about, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        license_id: Option<String>,
        /// The serial number that it is about, if any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        serial_number: Option<String>,
    },
}

impl RequestForm {
    /// What it asks for.
    #[must_use]
    pub const fn kind(&self) -> RequestKind {
        match self {
            Self::SiteAccess { .. } => RequestKind::SiteAccess,
            Self::RoleChange { .. } => RequestKind::RoleChange,
            Self::OwnershipTransfer { .. } => RequestKind::OwnershipTransfer,
            Self::LicenseAssignment { .. } => RequestKind::LicenseAssignment,
            Self::NewAddress { .. } => RequestKind::NewAddress,
            Self::Delegation { .. } => RequestKind::Delegation,
            Self::Rehost { .. } => RequestKind::Rehost,
            Self::General { .. } => RequestKind::General,
        }
    }
}

/// Something that is done with a request: `act` says what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "act", rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum RequestAct {
    /// Writes a message. The asker's answers a question.
    Message {
        /// The message.
        text: String,
    },
    /// Asks the asker something, for those who decide.
    Ask {
        /// The question.
        text: String,
    },
    /// Grants it, or accepts it.
    Approve {
        /// Why; may be empty.
        #[serde(default)]
        reason: String,
    },
    /// Refuses it.
    Refuse {
        /// Why.
        reason: String,
    },
    /// Takes it back.
    Withdraw,
}

/// `POST /api/v1/requests`, with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewRequest {
    /// What is asked for.
    pub form: RequestForm,
}

/// The slots of a change of kind `request`, whose id is its key. With `form` it makes the request of that id; with
/// `request_id` and `act` it does something with another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestChange {
    /// Makes one.
    Make(Box<RequestForm>),
    /// Does something with one.
    Act {
        /// Which.
        request_id: String,
        /// What.
        act: RequestAct,
    },
}

/// The slot of a change that makes a request.
pub const FORM_SLOT: &str = "form";
/// The slot of a change that says which request it is about.
pub const REQUEST_SLOT: &str = "request_id";
/// The slot of a change that says what is done with it.
pub const ACT_SLOT: &str = "act";

/// In what capacity somebody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub enum RequestParty {
    /// Whoever asked.
    Asker,
    /// The receiver of a transfer.
    Receiver,
    /// An administrator of the site.
    Administrator,
    /// Customer care.
    Care,
}

/// One entry of the conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct RequestMessage {
    /// Names it.
    pub message_id: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The account that wrote it.
    pub author: String,
    /// The name of its person, where the account says one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// In what capacity.
    pub party: RequestParty,
    /// What was done: `message`, `ask`, `approve`, `refuse`, `withdraw`.
    pub step: String,
    /// What was written; empty where nothing was.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A file that was added to a request: `GET /api/v1/requests/{id}/attachments/{attachment_id}` hands it out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct RequestAttachment {
    /// Names it.
    pub attachment_id: String,
    /// Its file name, without anything that leads to another folder.
    pub name: String,
    /// `application/pdf`, `image/png`, `image/jpeg` or `message/rfc822`, as its content proves.
    pub media_type: String,
    /// Its size.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub bytes: u64,
    /// SHA-256 of the content, lower-case hex.
    pub sha256: String,
    /// When it was added.
    pub at: DateTime<Utc>,
    /// The account that added it.
    pub author: String,
    /// The name of its person, where the account says one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
}

/// Kind `request`, id: the request's; also the answer of the routes. For the asker, the receiver of a transfer, and those
/// who decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Request {
    /// Names it.
    pub request_id: String,
    /// What it asks for.
    pub form: RequestForm,
    /// How it stands.
    #[schema(value_type = String, example = "open")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub state: RequestState,
    /// Who decides, or decided. For access to a site it is always `administrators`: who asks isn't told whether there is
    /// such a site, and whether it has one.
    #[schema(value_type = String, example = "administrators")]
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub decider: Decider,
    /// Whether the receiver of a transfer has accepted it.
    #[serde(default)]
    pub accepted: bool,
    /// The account that asked.
    pub asker: String,
    /// The name of its person.
    pub asker_name: String,
    /// Its e-mail.
    pub asker_email: String,
    /// Support ID of the site that it is about, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support_id: Option<String>,
    /// The serial numbers that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub serial_numbers: Vec<String>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When something last happened to it.
    pub updated_at: DateTime<Utc>,
    /// When it is too old, if ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    /// When it was decided, withdrawn or too old.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<DateTime<Utc>>,
    /// When what it allows was made use of: the move to another host.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub used_at: Option<DateTime<Utc>>,
    /// The conversation, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub messages: Vec<RequestMessage>,
    /// What was added to it, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<RequestAttachment>,
}

/// `GET /api/v1/requests?before=…&state=…`: those that the account takes part in, the newest first, at most 200.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export_to = "api.ts"))]
pub struct Requests {
    /// The requests.
    pub requests: Vec<Request>,
    /// Where the next page begins, if there is one: `before`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}
