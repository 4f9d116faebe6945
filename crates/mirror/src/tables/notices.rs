//! The notices of the account as lists need them: one narrow row each, made from its document and the setting that says
//! what was done with it.

use crate::error::Result;
use crate::page::NoticeFields;
use chrono::DateTime;
use licet_domain::notice::{NoticeState, STATES};
use rusqlite::{Connection, OptionalExtension, params};

/// The kind of its documents.
pub(crate) const KIND: &str = "notice";

/// The number of a state; 0: nothing was said.
pub(crate) const fn number(state: Option<NoticeState>) -> i64 {
    match state {
        None => 0,
        Some(NoticeState::Unread) => 1,
        Some(NoticeState::Read) => 2,
        Some(NoticeState::Dismissed) => 3,
    }
}

fn state_in(value: &str) -> Option<NoticeState> {
    NoticeState::read(serde_json::from_str::<serde_json::Value>(value).ok()?)
}

/// What was done with a notice, as it is shown.
pub(crate) fn state(connection: &Connection, id: &str) -> Result<Option<NoticeState>> {
    let value: Option<String> = connection
        .prepare_cached("SELECT value FROM shown_setting WHERE name = ?1")?
        .query_row([format!("{STATES}{id}")], |row| row.get(0))
        .optional()?;
    Ok(value.and_then(|value| state_in(&value)))
}

/// Writes the row of a notice.
pub(crate) fn put(connection: &Connection, id: &str, fields: &NoticeFields) -> Result<()> {
    let at = DateTime::parse_from_rfc3339(&fields.at).map_or(0, |at| at.timestamp_millis());
    let state = number(state(connection, id)?);
    connection
        .prepare_cached(
            "INSERT INTO inbox_notice (id, at, topic, state) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET at = ?2, topic = ?3, state = ?4",
        )?
        .execute(params![id, at, fields.topic, state])?;
    Ok(())
}

/// Removes the row of a notice that is gone.
pub(crate) fn remove(connection: &Connection, id: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM inbox_notice WHERE id = ?1")?.execute([id])?;
    Ok(())
}

/// Follows a setting that was written: where it says what was done with a notice, the row says so too.
pub(crate) fn follow(connection: &Connection, setting: &str, value: &serde_json::Value) -> Result<()> {
    let Some(id) = setting.strip_prefix(STATES) else { return Ok(()) };
    connection
        .prepare_cached("UPDATE inbox_notice SET state = ?2 WHERE id = ?1")?
        .execute(params![id, number(NoticeState::read(value))])?;
    Ok(())
}

/// Makes all rows anew, once the settings are shown.
pub(crate) fn rebuild(connection: &Connection) -> Result<()> {
    connection.execute("DELETE FROM inbox_notice", [])?;
    let mut statement = connection.prepare("SELECT id, body FROM other WHERE kind = ?1")?;
    let mut rows = statement.query([KIND])?;
    while let Some(row) = rows.next()? {
        let (id, body): (String, String) = (row.get(0)?, row.get(1)?);
        put(connection, &id, &serde_json::from_str(&body).unwrap_or_default())?;
    }
    Ok(())
}
