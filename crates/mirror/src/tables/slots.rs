//! The slots of a document as the portal's rows hold them, before anything is laid over.

use crate::error::Result;
use crate::page::Body;
use chrono::DateTime;
use licet_domain::Target;
use licet_protocol::change::Slot;
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// The body of the document that shows a target, where it is here.
pub(crate) fn body(connection: &Connection, kind: Target, id: &str) -> Result<Option<String>> {
    Ok(match kind {
        Target::License => connection
            .prepare_cached("SELECT body FROM license WHERE id = ?1")?
            .query_row([id], |row| row.get(0))
            .optional()?,
        _ => connection
            .prepare_cached("SELECT body FROM other WHERE kind = ?1 AND id = ?2")?
            .query_row([kind.as_str(), id], |row| row.get(0))
            .optional()?,
    })
}

/// The slots of a target by name; empty where its document isn't here. Of a license, the contact that came with its
/// registration counts as a slot that was never changed.
pub(crate) fn of(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Slot>> {
    let Some(text) = body(connection, kind, id)? else { return Ok(BTreeMap::new()) };
    let body = Body::read(&text);
    let mut slots = body.slots;
    if let (Target::License, Some(contact)) = (kind, body.technical_contact) {
        slots.entry(CONTACT.to_owned()).or_insert_with(|| Slot {
            value: serde_json::to_value(contact).unwrap_or_default(),
            seq: 0,
            by: None,
            at: DateTime::UNIX_EPOCH,
        });
    }
    Ok(slots)
}

/// The slot of a license.
pub(crate) const CONTACT: &str = "technical_contact";
