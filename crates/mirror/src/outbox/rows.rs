//! The tables of the outbox, read and written row by row.
//!
//! Not for: what follows from what.

use super::{About, Queued, QueuedSlot, QueuedState};
use crate::columns::{from_json, target, to_json};
use crate::error::Result;
use chrono::{DateTime, Utc};
use licet_domain::Target;
use rusqlite::{Connection, OptionalExtension, Row, params};

/// (`+`: a document has few changes where a great many may wait, so it is looked for by what it changes.)
pub(super) const WAITING_ROW: &str =
    "SELECT n, key FROM outbox WHERE kind = ?1 AND id = ?2 AND +state = 'waiting'";

pub(super) fn waiting_row(connection: &Connection, kind: Target, id: &str) -> Result<Option<(i64, String)>> {
    Ok(connection
        .prepare_cached(WAITING_ROW)?
        .query_row([kind.as_str(), id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

pub(super) fn put_slot(connection: &Connection, change: i64, slot: &QueuedSlot) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO outbox_slot (change, slot, value, before, base, theirs, kept, edited)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
             ON CONFLICT (change, slot) DO UPDATE SET value = ?3, before = ?4, base = ?5, theirs = ?6, kept = ?7,
                 edited = ?8",
        )?
        .execute(params![
            change,
            slot.slot,
            to_json(&slot.mine),
            to_json(&slot.before),
            slot.base,
            slot.theirs.as_ref().map(to_json),
            slot.kept,
            slot.edited
        ])?;
    Ok(())
}

pub(super) fn remove_slot(connection: &Connection, change: i64, slot: &str) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM outbox_slot WHERE change = ?1 AND slot = ?2")?
        .execute(params![change, slot])?;
    Ok(())
}

/// Removes a change that has no slots left; answers whether it went.
pub(super) fn remove_if_empty(connection: &Connection, change: i64) -> Result<bool> {
    let gone = connection
        .prepare_cached(
            "DELETE FROM outbox WHERE n = ?1 AND NOT EXISTS (SELECT 1 FROM outbox_slot WHERE change = ?1)",
        )?
        .execute([change])?;
    Ok(gone == 1)
}

pub(super) fn remove_change(connection: &Connection, change: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM outbox_slot WHERE change = ?1")?.execute([change])?;
    connection.prepare_cached("DELETE FROM outbox WHERE n = ?1")?.execute([change])?;
    Ok(())
}

pub(super) struct NewRow<'a> {
    pub(super) key: &'a str,
    pub(super) kind: Target,
    pub(super) id: &'a str,
    pub(super) about: &'a About,
    pub(super) made_at: DateTime<Utc>,
    pub(super) state: QueuedState,
}

pub(super) fn insert_row(connection: &Connection, row: &NewRow<'_>) -> Result<i64> {
    connection
        .prepare_cached(
            "INSERT INTO outbox (key, kind, id, entitlement_id, name, made_at, state) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            row.key,
            row.kind.as_str(),
            row.id,
            row.about.entitlement_id,
            row.about.name,
            row.made_at.to_rfc3339(),
            row.state.as_str()
        ])?;
    Ok(connection.last_insert_rowid())
}

/// Lets a connection that only reads see the slots of an older app's outbox as they would be after its migration.
pub(super) fn read_as_now(connection: &Connection) -> Result<()> {
    let numbered: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM pragma_table_info('outbox_slot') WHERE name = 'edited')",
        [],
        |row| row.get(0),
    )?;
    if !numbered {
        connection.execute_batch(
            "CREATE TEMP VIEW outbox_slot AS SELECT *, change AS edited FROM main.outbox_slot",
        )?;
    }
    Ok(())
}

pub(super) const COLUMNS: &str = "n, key, kind, id, entitlement_id, name, made_at, state, seq, error";

/// Reads changes by SQL that goes on after the columns and the table. Of one that was done in part, `kept` says whether
/// the slots that were not are wanted too.
pub(super) fn read(
    connection: &Connection,
    rest: &str,
    values: &[&dyn rusqlite::ToSql],
    kept: bool,
) -> Result<Vec<Queued>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM outbox {rest}"))?;
    let mut slots = connection.prepare_cached(
        "SELECT slot, value, before, base, theirs, kept, edited FROM outbox_slot
         WHERE change = ?1 AND kept <= ?2 ORDER BY slot",
    )?;
    let mut rows = statement.query(values)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        let n: i64 = row.get(0)?;
        let state: String = row.get(7)?;
        let error: Option<String> = row.get(9)?;
        let read_slot = |row: &Row<'_>| {
            let theirs: Option<String> = row.get(4)?;
            Ok(QueuedSlot {
                slot: row.get(0)?,
                mine: from_json(&row.get::<_, String>(1)?),
                before: from_json(&row.get::<_, String>(2)?),
                base: row.get(3)?,
                theirs: theirs.and_then(|text| serde_json::from_str(&text).ok()),
                kept: row.get(5)?,
                edited: row.get(6)?,
            })
        };
        all.push(Queued {
            key: row.get(1)?,
            kind: target(row, 2)?,
            id: row.get(3)?,
            about: About { entitlement_id: row.get(4)?, name: row.get(5)? },
            made_at: row.get::<_, String>(6)?.parse().unwrap_or_default(),
            state: QueuedState::parse(&state).unwrap_or(QueuedState::Refused),
            slots: slots.query_map(params![n, kept], read_slot)?.collect::<rusqlite::Result<_>>()?,
            error: error.and_then(|text| serde_json::from_str(&text).ok()),
            seq: row.get(8)?,
        });
    }
    Ok(all)
}
