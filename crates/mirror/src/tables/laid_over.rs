//! What lies over the portal's rows: the edits that wait, are on their way or were done, and which of them are newer.

use super::slots;
use crate::columns::{from_json, target, to_json};
use crate::db::meta;
use crate::error::Result;
use licet_domain::Target;
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

/// What stood in a slot when an edit of it began: what the editor showed. It goes to the window with the value, stays with
/// the form while somebody types, and comes back with the new value.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Base {
    /// The sequence number of the slot's last change that is shown; 0 where there was none.
    pub seq: i64,
    /// What was shown; null for nothing.
    pub value: Value,
}

impl Base {
    /// As text for the window, which gives it back unchanged.
    #[must_use]
    pub fn to_token(&self) -> String {
        to_json(self)
    }

    /// Reads what [`Base::to_token`] made.
    #[must_use]
    pub fn from_token(token: &str) -> Option<Self> {
        serde_json::from_str(token).ok()
    }
}

/// What lies over the portal's rows of a target, by slot; the newest edit of a slot counts. Null deletes.
pub(crate) fn overlay(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Value>> {
    Ok(laid_over(connection, kind, id)?.into_iter().map(|(slot, base)| (slot, base.value)).collect())
}

/// The same, with the sequence number that an edit upon it is based on.
pub(crate) fn laid_over(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Base>> {
    let mut statement = connection.prepare_cached(
        "SELECT s.slot, s.value, coalesce(o.seq, s.base) FROM outbox o JOIN outbox_slot s ON s.change = o.n
         WHERE o.kind = ?1 AND o.id = ?2 AND o.state IN ('waiting', 'sending', 'sent') AND s.kept = 0 ORDER BY o.n",
    )?;
    let rows = statement.query_map([kind.as_str(), id], |row| {
        Ok((row.get::<_, String>(0)?, Base { value: from_json(&row.get::<_, String>(1)?), seq: row.get(2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether an edit of a slot that is newer than one waits, is on its way or was done.
pub(crate) const NEWER: &str = "SELECT 1 FROM outbox newer JOIN outbox_slot n ON n.change = newer.n
     WHERE newer.kind = o.kind AND newer.id = o.id AND newer.state IN ('waiting', 'sending', 'sent')
       AND n.slot = s.slot AND n.kept = 0 AND n.edited > s.edited";

/// Whether there is an edit of this slot that is newer and not undecided itself.
pub(crate) fn is_superseded(
    connection: &Connection,
    kind: Target,
    id: &str,
    slot: &str,
    edited: i64,
) -> Result<bool> {
    let sql = format!(
        "SELECT EXISTS ({NEWER}) FROM (SELECT ?1 AS kind, ?2 AS id) o, (SELECT ?3 AS slot, ?4 AS edited) s"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![kind.as_str(), id, slot, edited], |row| row.get(0))?)
}

/// Whether a change, `o`, is of a target that this account doesn't see any more. What was written on an entitlement may not
/// be there yet, or be lost with a restored backup: it is the entitlement that tells, which stands before the party in the
/// id (`licet_domain::authorship::parse_annotation_id`).
pub(crate) const GONE: &str = "o.kind = 'license' AND NOT EXISTS (SELECT 1 FROM license l WHERE l.id = o.id)
     OR o.kind = 'annotation'
        AND NOT EXISTS (SELECT 1 FROM entitlement e WHERE e.id = CASE
            WHEN instr(o.id, '/s:') > 0 THEN substr(o.id, 1, instr(o.id, '/s:') - 1)
            WHEN instr(o.id, '/a:') > 0 THEN substr(o.id, 1, instr(o.id, '/a:') - 1) ELSE o.id END)";

/// Numbers the next edit.
pub(crate) fn next_edit(connection: &Connection) -> Result<i64> {
    let next = meta::number(connection, meta::EDITS)? + 1;
    meta::set_number(connection, meta::EDITS, next)?;
    Ok(next)
}

/// Marks of a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// An edit of it waits or is on its way.
    pub(crate) pending: bool,
    /// An edit of it is in conflict.
    pub(crate) conflict: bool,
}

/// The marks of a target's slots; those without any are left out.
pub(crate) fn marks(connection: &Connection, kind: Target, id: &str) -> Result<BTreeMap<String, Marks>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT s.slot, max(o.state <> 'conflict'), max(o.state = 'conflict' AND NOT EXISTS ({NEWER}))
         FROM outbox o JOIN outbox_slot s ON s.change = o.n
         WHERE o.kind = ?1 AND o.id = ?2 AND s.kept = 0 AND o.state IN ('waiting', 'sending', 'conflict') GROUP BY s.slot",
    ))?;
    let rows = statement.query_map([kind.as_str(), id], |row| {
        Ok((row.get(0)?, Marks { pending: row.get(1)?, conflict: row.get(2)? }))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every target that something lies over: rows of these must be shown through the outbox.
pub(crate) fn targets(connection: &Connection) -> Result<HashSet<(Target, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT kind, id FROM outbox WHERE state IN ('waiting', 'sending', 'sent')",
    )?;
    let rows = statement.query_map([], |row| Ok((target(row, 0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether an edit of ours of this target is on its way or just done: a change of its row is then our own.
pub(crate) fn is_ours(connection: &Connection, kind: Target, id: &str) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE kind = ?1 AND id = ?2 AND state IN ('sending', 'sent'))",
        )?
        .query_row([kind.as_str(), id], |row| row.get(0))?)
}

/// What a new edit of a slot is based on and what it changes: what its maker sees. Over an edit that is sent and not yet
/// answered that is what that edit is based on, whatever the portal's row under it has come to be: a pull in between
/// doesn't make its maker have seen it.
pub(crate) fn underlying(connection: &Connection, kind: Target, id: &str, slot: &str) -> Result<Base> {
    let sent: Option<(String, i64)> = connection
        .prepare_cached(
            "SELECT s.value, coalesce(o.seq, s.base) FROM outbox o JOIN outbox_slot s ON s.change = o.n
             WHERE o.kind = ?1 AND o.id = ?2 AND s.slot = ?3 AND s.kept = 0 AND o.state IN ('sending', 'sent')
             ORDER BY o.n DESC LIMIT 1",
        )?
        .query_row([kind.as_str(), id, slot], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((text, seq)) = sent {
        return Ok(Base { seq, value: from_json(&text) });
    }
    let portal = slots::of(connection, kind, id)?.remove(slot);
    Ok(portal.map_or_else(Base::default, |slot| Base { seq: slot.seq, value: slot.value }))
}

/// What a slot shows now.
pub(crate) fn shown_now(connection: &Connection, kind: Target, id: &str, slot: &str) -> Result<Value> {
    match overlay(connection, kind, id)?.remove(slot) {
        Some(value) => Ok(value),
        None => Ok(underlying(connection, kind, id, slot)?.value),
    }
}
