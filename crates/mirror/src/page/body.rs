//! What the bodies of documents with slots have in common.

use licet_protocol::change::Slot;
use licet_protocol::document::FieldRef;
use licet_protocol::license::Contact;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The slots of a document, and what goes with them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Body {
    pub(crate) slots: BTreeMap<String, Slot>,
    /// Of an annotation: the fields that have a value in it.
    pub(crate) fields: BTreeMap<String, FieldRef>,
    /// Of a field: whose it is.
    pub(crate) owner: String,
    pub(crate) owner_name: Option<String>,
    /// Of a license.
    pub(crate) technical_contact: Option<Contact>,
}

impl Body {
    /// A body that doesn't read as such has no slots: the rest of it is kept all the same.
    pub(crate) fn read(body: &str) -> Self {
        serde_json::from_str(body).unwrap_or_default()
    }
}
