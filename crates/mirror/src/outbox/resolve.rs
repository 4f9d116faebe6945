//! What a person decides about a change: take it back, send it again, settle a conflict.

use super::queue::{Based, Edit, queue, queue_older};
use super::rows::{read, remove_change, remove_if_empty, remove_slot};
use super::{Base, Queued, QueuedState};
use crate::db::Mirror;
use crate::error::Result;
use crate::overlay;
use crate::tables::laid_over::{is_superseded, next_edit};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde_json::Value;
use uuid::Uuid;

/// What becomes of one slot that is in conflict or gave way.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolution {
    /// Mine again, now based on what the portal holds.
    Mine,
    /// The portal's stands; mine goes.
    Theirs,
    /// This instead, based on what the portal holds.
    Edit(Value),
}

/// Row number and content of a change in one of these states.
fn find(connection: &Connection, key: &str, states: &[QueuedState]) -> Result<Option<(i64, Queued)>> {
    let n: Option<i64> = connection
        .prepare_cached("SELECT n FROM outbox WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()?;
    let change = read(connection, "WHERE key = ?1", &[&key], false)?.pop();
    Ok(n.zip(change).filter(|(_, change)| states.contains(&change.state)))
}

impl Mirror {
    /// Takes a change back that has not been sent, or gives up one that is parked. Answers false when there is none of
    /// this key, or when it is on its way or done and so can't be taken back.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_discard(&self, key: &str) -> Result<bool> {
        use QueuedState::{Conflict, GaveWay, Refused, Waiting};
        self.edit_outbox(|tx| {
            let Some((n, change)) = find(tx, key, &[Waiting, Conflict, GaveWay, Refused])? else {
                return Ok(false);
            };
            remove_change(tx, n)?;
            overlay::reproject(tx, change.kind, &change.id)?;
            Ok(true)
        })
    }

    /// Sends a refused change again under a new key. Edits that were made of the same slots since count instead of its
    /// own. Answers false when there is no refused change of this key.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_retry(&self, key: &str, new_key: Uuid, now: DateTime<Utc>) -> Result<bool> {
        self.edit_outbox(|tx| {
            let Some((n, change)) = find(tx, key, &[QueuedState::Refused])? else { return Ok(false) };
            remove_change(tx, n)?;
            let new_key = new_key.to_string();
            let id = if change.kind.is_named_by_key() { &new_key } else { &change.id };
            queue_older(tx, &change, id, &new_key, now)?;
            overlay::reproject(tx, change.kind, id)?;
            Ok(true)
        })
    }

    /// Settles one slot that is in conflict or gave way. Answers false when there is none such, or when a newer edit of the
    /// slot is in the outbox, which a decision never touches.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_resolve(
        &self,
        key: &str,
        slot: &str,
        resolution: Resolution,
        new_key: Uuid,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        self.outbox_resolve_seen(key, slot, resolution, None, new_key, now)
    }

    /// The same where what the portal holds may have changed since the decision began: `seen` is what it held then. What
    /// came since is in conflict again with what is sent.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_resolve_seen(
        &self,
        key: &str,
        slot: &str,
        resolution: Resolution,
        seen: Option<&Base>,
        new_key: Uuid,
        now: DateTime<Utc>,
    ) -> Result<bool> {
        self.edit_outbox(|tx| {
            let found = find(tx, key, &[QueuedState::Conflict, QueuedState::GaveWay])?;
            let Some((n, mut change)) = found else { return Ok(false) };
            super::freshen(tx, &mut change)?;
            let Some(at) = change.slots.iter().position(|one| one.slot == slot) else { return Ok(false) };
            let parked = change.slots.swap_remove(at);
            if is_superseded(tx, change.kind, &change.id, slot, parked.edited)? {
                return Ok(false);
            }
            remove_slot(tx, n, slot)?;
            remove_if_empty(tx, n)?;
            let value = match resolution {
                Resolution::Theirs => None,
                Resolution::Mine => Some(parked.mine),
                Resolution::Edit(value) => Some(value),
            };
            if let Some(value) = value {
                let held = parked.theirs.map(|theirs| Base { seq: theirs.seq, value: theirs.value });
                let based = match seen.cloned().or(held) {
                    Some(base) => Based::AtLeast(base),
                    None => Based::Shown,
                };
                let edit = Edit { slot: parked.slot, value, based, edited: next_edit(tx)? };
                queue(tx, change.kind, &change.id, &change.about, vec![edit], &new_key.to_string(), now)?;
            }
            overlay::reproject(tx, change.kind, &change.id)?;
            Ok(true)
        })
    }
}
