//! Requests: lists, one with its conversation, and what is done with it. What crosses the wire crosses the border too
//! (`licet_protocol::request`).

use super::errors::UiError;
use super::licensing::DroppedFile;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use licet_protocol::request::{RequestAct, RequestAttachment, RequestForm, RequestParty};

data! {
    /// A request in the list.
    pub struct RequestRow {
        /// Names it.
        pub request_id: String,
        /// `site_access`, `role_change`, `ownership_transfer`, `license_assignment`, `new_address`, `rehost`, `general`; the
        /// words are `requests-kind-…`.
        pub kind: String,
        /// `open`, `needs_answer`, `approved`, `refused`, `withdrawn`, `expired`; the words are `requests-state-…`.
        pub state: String,
        /// Who has to do something: `asker`, `administrators`, `receiver`, `care`; none once it is closed.
        pub waits_for: Option<String>,
        /// Whether this account asked.
        pub mine: bool,
        /// Whether this account decides it now.
        pub may_decide: bool,
        /// Who asked: a name, or the e-mail.
        pub asker: String,
        /// Support ID of the site that it is about.
        pub support_id: Option<String>,
        /// Name of that site, where this account sees it.
        pub site: Option<String>,
        /// The serial numbers that it is about.
        pub serial_numbers: Vec<String>,
        /// What else it is about: the subject of a general request, the receiver of a transfer, the first line of an address.
        pub subject: Option<String>,
        /// When it was made; by this computer's clock until it was sent.
        pub created_at: DateTime<Utc>,
        /// When something last happened to it.
        pub updated_at: DateTime<Utc>,
        /// When it is too old, if ever.
        pub expires_at: Option<DateTime<Utc>>,
        /// Whether something that was done with it on this computer waits to be sent.
        pub pending: bool,
        /// Why something that was done with it was refused by the portal; `outbox` has it.
        pub refused: Option<UiError>,
    }

    /// The requests that this account takes part in: those to decide first, then open ones, the newest first.
    pub struct RequestList {
        /// The requests.
        pub rows: Vec<RequestRow>,
        /// How many this account has to do something about: to decide, or to answer.
        pub due: u32,
    }

    /// An entry of a conversation.
    pub struct RequestEntry {
        /// When; by this computer's clock until it was sent.
        pub at: DateTime<Utc>,
        /// Who: a name, or nothing where the account says none.
        pub author: Option<String>,
        /// Whether it was this account.
        pub mine: bool,
        /// In what capacity.
        pub party: RequestParty,
        /// `message`, `ask`, `approve`, `refuse`, `withdraw`.
        pub step: String,
        /// What was written.
        pub text: String,
        /// Whether it waits to be sent.
        pub pending: bool,
        /// Why the portal refused it.
        pub refused: Option<UiError>,
    }

    /// What this account may do with a request now.
    pub struct RequestSteps {
        /// Write a message or add a file.
        pub message: bool,
        /// Ask the asker something.
        pub ask: bool,
        /// Approve or refuse.
        pub decide: bool,
        /// Take it back.
        pub withdraw: bool,
    }

    /// A request with its conversation.
    pub struct RequestDetails {
        /// As in the list.
        pub row: RequestRow,
        /// What is asked for.
        pub form: RequestForm,
        /// E-mail of who asked.
        pub asker_email: String,
        /// When what it allows was made use of.
        pub used_at: Option<DateTime<Utc>>,
        /// The conversation, the oldest first.
        pub entries: Vec<RequestEntry>,
        /// What was added to it.
        pub attachments: Vec<RequestAttachment>,
        /// What this account may do.
        pub may: RequestSteps,
    }

    /// What a request was made as.
    pub struct RequestMade {
        /// Names it from now on.
        pub request_id: String,
    }

    /// Does something with a request.
    pub struct RequestActForm {
        /// Which.
        pub request_id: String,
        /// What.
        pub act: RequestAct,
    }

    /// Adds a file to a request.
    pub struct RequestAttach {
        /// Which.
        pub request_id: String,
        /// A UUID that the window made for this file, so that it is added once.
        pub key: String,
        /// The file: a PDF, a PNG or JPEG picture, or a mail. At most 20 MB.
        pub file: DroppedFile,
    }

    /// Names a file of a request.
    pub struct AttachmentOfRequest {
        /// The request.
        pub request_id: String,
        /// The file.
        pub attachment_id: String,
    }
}
