//! What people write: user-defined fields, tags, notes, comments.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

data! {
    /// A user-defined field.
    pub struct FieldView {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// `text`, `number`, `date`, `choice`, `link`.
        pub kind: String,
        /// What a choice can be, in order.
        pub choices: Vec<String>,
        /// Whether this account defined it and may change it; others' fields come with licenses that are shared.
        pub own: bool,
        /// Name of whoever defined it, when that is somebody else.
        pub owner_name: Option<String>,
        /// Whether it is shown for this account's own entitlements.
        pub on_own: bool,
        /// Whether it is shown for entitlements that are shared with this account.
        pub on_shared: bool,
        /// How many entitlements in the mirror have a value in it.
        pub used: u32,
        /// Whether a change of it waits in the outbox.
        pub pending: bool,
        /// Of an own one: what an edit that begins now is based on, by slot (`name`, `choices`, `on_own`, `on_shared`,
        /// `position`). It goes back with the form unchanged.
        #[serde(default)]
        pub bases: BTreeMap<String, String>,
    }

    /// Defines or changes a user-defined field. Works offline.
    pub struct FieldForm {
        /// Which; none: a new one.
        pub id: Option<String>,
        /// Its name.
        pub name: String,
        /// `text`, `number`, `date`, `choice`, `link`; stays as it is for an existing one.
        pub kind: String,
        /// What a choice can be, in order.
        pub choices: Vec<String>,
        /// Whether it is shown for own entitlements.
        pub on_own: bool,
        /// Whether it is shown for shared ones.
        pub on_shared: bool,
        /// The field's `bases` when the edit began; empty for a new one.
        #[serde(default)]
        pub bases: BTreeMap<String, String>,
    }

    /// Puts a user-defined field elsewhere in the order.
    pub struct FieldMove {
        /// Which.
        pub id: String,
        /// Its new place, from 0.
        pub to: u32,
        /// The field's base of `position` when it was moved.
        #[serde(default)]
        pub base: Option<String>,
    }

    /// A user-defined field on one entitlement.
    pub struct FieldValue {
        /// The field.
        pub field: FieldView,
        /// Its value in canonical form.
        pub value: Option<String>,
        /// Whether a change of it waits in the outbox.
        pub pending: bool,
        /// Whether a change of it is in conflict with somebody else's.
        pub conflict: bool,
        /// Who changed it last, and when.
        pub by: Option<String>,
        /// When it was changed last, by the portal's clock.
        pub at: Option<DateTime<Utc>>,
        /// What an edit that begins now is based on; it goes back with the form unchanged.
        pub base: String,
    }

    /// A comment.
    pub struct CommentView {
        /// Its id.
        pub id: String,
        /// What it says.
        pub text: String,
        /// Its author; none: this account.
        pub author_name: Option<String>,
        /// When it was written.
        pub at: DateTime<Utc>,
        /// Whether it waits in the outbox.
        pub pending: bool,
    }

    /// A value that was there before.
    pub struct PastValue {
        /// `notes`, `tag`, `field`.
        pub what: String,
        /// The field's name, or the tag.
        pub name: Option<String>,
        /// `text`, `number`, `date`, `choice`, `link` for a field's value, else `text`.
        pub kind: String,
        /// What it held; none: nothing.
        pub value: Option<String>,
        /// Who had set it.
        pub by: Option<String>,
        /// When it had been set.
        pub at: DateTime<Utc>,
    }

    /// The value of a user-defined field that belongs to others.
    pub struct OthersValue {
        /// Name of the field.
        pub name: String,
        /// `text`, `number`, `date`, `choice`, `link`.
        pub kind: String,
        /// Its value in canonical form.
        pub value: String,
    }

    /// What people wrote on one entitlement that belongs to others than this account writes for. It is only read.
    pub struct OthersAnnotation {
        /// Name of the site that it belongs to; none: it is this account's own.
        pub site: Option<String>,
        /// Notes.
        pub notes: String,
        /// Tags, by name.
        pub tags: Vec<String>,
        /// Values of user-defined fields, by name.
        pub values: Vec<OthersValue>,
        /// Comments, the oldest first.
        pub comments: Vec<CommentView>,
        /// Earlier values, the newest first.
        pub history: Vec<PastValue>,
    }

    /// What people wrote on one entitlement: what belongs to those for whom this account writes, and what it reads beside.
    pub struct AnnotationView {
        /// Who reads what this account writes: `customer` (the members of `audience_site`, and those with a full share),
        /// `partner` (the members of `audience_site`), `own` (this account), `everyone` (with an older portal).
        pub audience: String,
        /// Name of the site.
        pub audience_site: Option<String>,
        /// Notes.
        pub notes: String,
        /// Whether a change of them waits.
        pub notes_pending: bool,
        /// Whether a change of them is in conflict with somebody else's.
        pub notes_conflict: bool,
        /// What an edit of them that begins now is based on; it goes back with the form unchanged.
        pub notes_base: String,
        /// Tags, by name.
        pub tags: Vec<String>,
        /// Those of them whose change waits.
        pub tags_pending: Vec<String>,
        /// The same as `notes_base` for each tag; those that are not set have none.
        pub tag_bases: BTreeMap<String, String>,
        /// User-defined fields shown here, in their order, with or without a value.
        pub fields: Vec<FieldValue>,
        /// Comments, the oldest first.
        pub comments: Vec<CommentView>,
        /// Earlier values, the newest first.
        pub history: Vec<PastValue>,
        /// Whether this account may write here.
        pub may_edit: bool,
        /// Whether this account reads anything here: those who have left don't.
        pub may_read: bool,
        /// What belongs to others.
        pub others: Vec<OthersAnnotation>,
    }

    /// Changes what stands on an entitlement. Works offline. Absent slots stay as they are.
    pub struct AnnotationForm {
        /// Id of the entitlement.
        pub id: String,
        /// New values by slot: `notes`, `tag:TEXT` (any text sets it), `field:ID` (canonical form); null removes.
        pub slots: BTreeMap<String, Option<String>>,
        /// The base of each slot when its edit began. A tag without one was not set.
        #[serde(default)]
        pub bases: BTreeMap<String, String>,
    }

    /// Adds a comment. Works offline.
    pub struct CommentForm {
        /// Id of the entitlement.
        pub id: String,
        /// What it says.
        pub text: String,
    }

    /// Changes who looks after a license. Works offline. Both empty: nobody.
    pub struct TechnicalContactForm {
        /// Id of the license.
        pub license_id: String,
        /// Name.
        pub name: String,
        /// E-mail.
        pub email: String,
        /// The license's `contact_base` when the edit began.
        #[serde(default)]
        pub base: Option<String>,
    }
}
