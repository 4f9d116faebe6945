//! The outbox, conflicts, and what changed at the vendor.

use super::errors::UiError;
use super::licensing::DroppedFile;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

data! {
    /// A value as the changes screen shows it.
    pub struct ShownValue {
        /// `text`, `number`, `date`, `choice`, `link`, `contact`, `days`, `flag`.
        pub kind: String,
        /// In canonical form: a date `YYYY-MM-DD`, a number with a point, days as `90 60 30`, a flag `true` or `false`, a
        /// contact `Name <e-mail>`, choices one a line. A reminder is a flag (`true`: acknowledged) or a date (snoozed
        /// until then). None: nothing.
        pub text: Option<String>,
    }

    /// One slot of a change in the outbox.
    pub struct OutboxSlot {
        /// `notes`, `tag`, `field`, `comment`, `technical_contact`, `lead_times`, `reminder`, `request_form`, `request_act`, or of a user-defined field
        /// `name`, `kind`, `choices`, `position`, `on_own`, `on_shared`, `deleted`. The words are `slot-…`.
        pub slot: String,
        /// Names it for `conflict_resolve`, exactly.
        pub key: String,
        /// The user-defined field's name, or the tag.
        pub name: Option<String>,
        /// What the portal held when the change was made.
        pub before: ShownValue,
        /// What it is to become.
        pub after: ShownValue,
        /// What it is based on, for sending it again.
        pub base: String,
        /// What the portal holds instead, for one in conflict or one that gave way.
        pub theirs: Option<ShownValue>,
        /// Who changed it at the portal.
        pub by: Option<String>,
        /// When, by the portal's clock.
        pub at: Option<DateTime<Utc>>,
        /// What a decision that begins now is based on; it goes back with the form unchanged.
        pub theirs_base: Option<String>,
    }

    /// A change in the outbox.
    pub struct OutboxRow {
        /// Names it.
        pub key: String,
        /// `annotation`, `comment`, `field`, `license`, `setting`, `request`.
        pub kind: String,
        /// Id of the entitlement that it is about, to open it.
        pub entitlement_id: Option<String>,
        /// Serial number or name of the user-defined field that it is about.
        pub name: Option<String>,
        /// Product name.
        pub product: Option<String>,
        /// When it was made, by this machine's clock.
        pub made_at: DateTime<Utc>,
        /// `waiting` (to be sent), `sending`, `sent` (done at the portal; shown as ours until the mirror has caught up),
        /// `conflict`, `gave_way` (a deletion that gave way to somebody's edit), `refused`.
        pub state: String,
        /// Its slots.
        pub slots: Vec<OutboxSlot>,
        /// Why it was refused; the words are `error-CODE`.
        pub error: Option<UiError>,
    }

    /// Edits that may be missing: the mirror's write-ahead log was damaged or gone when it was opened.
    pub struct LostEdits {
        /// How many changes the app knew of.
        pub known: u32,
        /// How many of them were left.
        pub left: u32,
        /// The newest export of the outbox, where it still is: its file's name.
        pub export: Option<String>,
        /// When it was made.
        pub exported_at: Option<DateTime<Utc>>,
    }

    /// Takes up the changes of an export that are not in the outbox.
    pub struct OutboxImport {
        /// The export; none: the newest that was made on this computer.
        pub file: Option<DroppedFile>,
    }

    /// What came of it.
    pub struct OutboxImported {
        /// How many changes were taken up.
        pub taken: u32,
    }

    /// The outbox: what needs somebody first, then what waits, in the order in which it was made.
    pub struct Outbox {
        /// How many wait or are on their way.
        pub waiting: u32,
        /// How many need somebody.
        pub undecided: u32,
        /// The rows, at most 500.
        pub rows: Vec<OutboxRow>,
        /// Whether edits may be missing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        pub lost: Option<LostEdits>,
        /// When the next try is, if the last one did not reach the portal or was not taken.
        pub next_try: Option<DateTime<Utc>>,
        /// Why the last try was not taken, where the portal can be reached; the words are `error-CODE`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        pub problem: Option<UiError>,
    }

    /// Names a change in the outbox.
    pub struct ByKey {
        /// Its key.
        pub key: String,
    }

    /// What becomes of one slot in conflict.
    pub struct ConflictForm {
        /// The change.
        pub key: String,
        /// The slot's `key`.
        pub slot: String,
        /// `mine`: send mine again; `theirs`: let the portal's stand; `edit`: send `value`.
        pub take: String,
        /// For `edit`, in canonical form; none: nothing.
        pub value: Option<String>,
        /// The slot's `theirs_base` when the decision began.
        #[serde(default)]
        pub base: Option<String>,
    }

    /// One altered field of a document.
    pub struct AlteredField {
        /// Field of the document: `quantity`, `ends_on`, `host_id`, `site`, …; the words are `altered-…`, those of unknown
        /// ones `altered-other`.
        pub field: String,
        /// What it held.
        pub before: ShownValue,
        /// What it holds.
        pub after: ShownValue,
    }

    /// Something that changed at the vendor.
    pub struct VendorChange {
        /// Names it; larger is later.
        #[ts(type = "number")]
        pub n: i64,
        /// When it reached this mirror.
        pub at: DateTime<Utc>,
        /// `added`, `changed`, `renewed`, `lapsed`, `hidden`, `removed`.
        pub what: String,
        /// `entitlement`, `license`, `release`.
        pub kind: String,
        /// Id of the entitlement to open, while it is in the mirror.
        pub entitlement_id: Option<String>,
        /// Serial number, or the file's name of a release.
        pub name: String,
        /// Product name.
        pub product: Option<String>,
        /// Name of the site.
        pub site: Option<String>,
        /// The serial number that renewed it.
        pub renewed_by: Option<String>,
        /// What differs, old and new.
        pub fields: Vec<AlteredField>,
        /// Whether it came since the list was last marked as seen.
        pub new: bool,
    }

    /// Which changes at the vendor, the newest first.
    #[derive(Default)]
    #[serde(default)]
    pub struct VendorChangesQuery {
        /// Only these: `added`, `changed`, …; empty: all.
        pub what: Vec<String>,
        /// First row, from 0.
        pub start: u32,
        /// How many; at most 500.
        pub count: u32,
    }

    /// Changes at the vendor.
    pub struct VendorChanges {
        /// How many the query has in all; the latest 5,000 are kept.
        pub total: u32,
        /// How many came since they were last marked as seen.
        pub new: u32,
        /// When they were last marked as seen.
        pub seen_at: Option<DateTime<Utc>>,
        /// How many of each kind came since then, by `what`.
        pub new_by_what: BTreeMap<String, u32>,
        /// Those asked for.
        pub rows: Vec<VendorChange>,
    }
}
