//! Edits on their way into the outbox: what they are based on, and which change they go into.

use super::rows::{NewRow, insert_row, put_slot, remove_if_empty, remove_slot, waiting_row};
use super::{About, Base, Queued, QueuedSlot, QueuedState};
use crate::columns::from_json;
use crate::error::Result;
use crate::tables::laid_over::{is_superseded, shown_now, underlying};
use chrono::{DateTime, Utc};
use licet_domain::Target;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

/// An edit of one slot on its way into the outbox.
pub(super) struct Edit {
    pub(super) slot: String,
    pub(super) value: Value,
    pub(super) based: Based,
    pub(super) edited: i64,
}

/// What an edit is based on.
pub(super) enum Based {
    /// What is shown now.
    Shown,
    /// What was shown when it began, whatever has come since.
    Began(Base),
    /// This, or what an edit of the slot that waits is based on, if that is newer.
    AtLeast(Base),
}

pub(super) fn slot_base(connection: &Connection, change: i64, slot: &str) -> Result<Option<Base>> {
    Ok(connection
        .prepare_cached("SELECT base, before FROM outbox_slot WHERE change = ?1 AND slot = ?2")?
        .query_row(params![change, slot], |row| {
            Ok(Base { seq: row.get(0)?, value: from_json(&row.get::<_, String>(1)?) })
        })
        .optional()?)
}

/// Puts edits of one target into its waiting change, or into a new one under `key`; answers the key of the change that
/// they are in, none when nothing is left to send.
pub(super) fn queue(
    connection: &Connection,
    kind: Target,
    id: &str,
    about: &About,
    edits: Vec<Edit>,
    key: &str,
    now: DateTime<Utc>,
) -> Result<Option<String>> {
    let mut waiting = waiting_row(connection, kind, id)?;
    for edit in edits {
        let stored = match &waiting {
            Some((n, _)) => slot_base(connection, *n, &edit.slot)?,
            None => None,
        };
        // What was made of the slot since the edit began is not its maker's to take back.
        let own = |stored: &Option<Base>, base: i64| stored.as_ref().is_some_and(|stored| stored.seq == base);
        let (Base { seq: base, value: before }, takes_back) = match edit.based {
            Based::Began(base) if base.value != shown_now(connection, kind, id, &edit.slot)? => {
                let same = own(&stored, base.seq);
                (base, same)
            }
            Based::AtLeast(base) => (stored.filter(|stored| stored.seq >= base.seq).unwrap_or(base), true),
            Based::Shown | Based::Began(_) => match stored {
                Some(stored) => (stored, true),
                None => (underlying(connection, kind, id, &edit.slot)?, true),
            },
        };
        if edit.value == before {
            if let Some((n, _)) = waiting.as_ref().filter(|_| takes_back) {
                remove_slot(connection, *n, &edit.slot)?;
            }
            continue;
        }
        let n = match &waiting {
            Some((n, _)) => *n,
            None => {
                let row = NewRow { key, kind, id, about, made_at: now, state: QueuedState::Waiting };
                let n = insert_row(connection, &row)?;
                waiting = Some((n, key.to_owned()));
                n
            }
        };
        let Edit { slot, value: mine, edited, .. } = edit;
        let slot = QueuedSlot { slot, mine, before, base, theirs: None, kept: false, edited };
        put_slot(connection, n, &slot)?;
    }
    match waiting {
        Some((n, _)) if remove_if_empty(connection, n)? => Ok(None),
        waiting => Ok(waiting.map(|(_, key)| key)),
    }
}

/// Puts a change behind what was made of the same document since: of a slot that was edited again, the newer edit counts.
/// Answers whether anything of it is in the outbox now.
pub(super) fn queue_older(
    connection: &Connection,
    change: &Queued,
    id: &str,
    key: &str,
    now: DateTime<Utc>,
) -> Result<bool> {
    let mut edits = Vec::new();
    for slot in &change.slots {
        if !is_superseded(connection, change.kind, id, &slot.slot, slot.edited)? {
            let based = Based::AtLeast(Base { seq: slot.base, value: slot.before.clone() });
            let (value, edited) = (slot.mine.clone(), slot.edited);
            edits.push(Edit { slot: slot.slot.clone(), value, based, edited });
        }
    }
    let any = !edits.is_empty();
    queue(connection, change.kind, id, &change.about, edits, key, now)?;
    Ok(any)
}
