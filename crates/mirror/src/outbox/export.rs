//! The outbox as a file: for people to read and keep, and for a mirror that is made anew to take up.

use super::queue::queue_older;
use super::rows::{NewRow, insert_row, put_slot, read, read_as_now};
use super::{Queued, QueuedState, resend};
use crate::columns::to_json;
use crate::db::{Identity, Mirror, RawKey, meta, open_to_rescue};
use crate::error::Result;
use crate::overlay;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Names the format in the file.
const FORMAT: &str = "licet-outbox";
/// Its version.
const VERSION: u32 = 1;

/// The file. `changes` are [`Queued`] as they stand; of one that was done in part both parts are there.
#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    portal_id: String,
    account_id: String,
    /// The number of the newest edit.
    #[serde(default)]
    edits: i64,
    changes: Vec<Queued>,
    /// What the portal has done, kept in case that it loses it; none in files of older apps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    done: Vec<Queued>,
}

fn export(connection: &Connection) -> Result<Vec<u8>> {
    let file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        portal_id: meta::get(connection, meta::PORTAL)?.unwrap_or_default(),
        account_id: meta::get(connection, meta::ACCOUNT)?.unwrap_or_default(),
        edits: meta::number(connection, meta::EDITS)?,
        changes: read(connection, "ORDER BY n", &[], true)?,
        // A mirror of an older app has none.
        done: resend::all(connection).unwrap_or_default(),
    };
    let mut text = serde_json::to_vec_pretty(&file).unwrap_or_default();
    text.push(b'\n');
    Ok(text)
}

impl Mirror {
    /// The whole outbox as JSON that a person can read. There are no keys of licenses in it, and none of this mirror.
    ///
    /// # Errors
    /// When the outbox can't be read.
    pub fn outbox_export(&self) -> Result<Vec<u8>> {
        self.read(export)
    }

    /// The same from the file at `path`, however damaged or of whatever version the rest of it is: nothing is written,
    /// brought up to date or checked but the key.
    ///
    /// # Errors
    /// When the key is another one, or the outbox itself can't be read.
    pub fn outbox_rescue(path: &Path, key: &RawKey) -> Result<Vec<u8>> {
        let (_lock, connection) = open_to_rescue(path, key)?;
        read_as_now(&connection)?;
        export(&connection)
    }

    /// Takes up the changes of an export that this mirror doesn't hold: what had been handed out is sent again under its
    /// key, so that it is not done twice; what was parked is parked. Answers how many it took; none when it is no export
    /// of this version, portal and account.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn outbox_import(&self, export: &[u8]) -> Result<Option<usize>> {
        let Ok(file) = serde_json::from_slice::<File>(export) else { return Ok(None) };
        let theirs = Identity { portal_id: file.portal_id, account_id: file.account_id };
        if file.format != FORMAT || file.version != VERSION || theirs != *self.identity() {
            return Ok(None);
        }
        self.edit_outbox(|tx| {
            // What is edited from now on is newer than what is taken up.
            let newest = file.changes.iter().flat_map(|change| &change.slots).map(|slot| slot.edited).max();
            let edits = meta::number(tx, meta::EDITS)?.max(file.edits).max(newest.unwrap_or(0));
            meta::set_number(tx, meta::EDITS, edits + 1)?;
            for change in &file.done {
                resend::take(tx, change)?;
            }
            let mut taken = 0;
            for change in &file.changes {
                taken += usize::from(take(tx, change)?);
            }
            Ok(Some(taken))
        })
    }
}

/// Takes one change up, unless it is here.
fn take(connection: &Connection, change: &Queued) -> Result<bool> {
    let known: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM outbox WHERE key = ?1)")?
        .query_row([&change.key], |row| row.get(0))?;
    if known || change.slots.is_empty() {
        return Ok(false);
    }
    if change.state == QueuedState::Waiting {
        let queued = queue_older(connection, change, &change.id, &change.key, change.made_at)?;
        overlay::reproject(connection, change.kind, &change.id)?;
        return Ok(queued);
    }
    // Whether what was sent is in the rows that this mirror will pull is not known: the portal's receipt tells.
    let state = if change.state == QueuedState::Sent { QueuedState::Sending } else { change.state };
    let n = insert_row(
        connection,
        &NewRow {
            key: &change.key,
            kind: change.kind,
            id: &change.id,
            about: &change.about,
            made_at: change.made_at,
            state,
        },
    )?;
    connection
        .prepare_cached("UPDATE outbox SET error = ?2 WHERE n = ?1")?
        .execute(params![n, change.error.as_ref().map(to_json)])?;
    change.slots.iter().try_for_each(|slot| put_slot(connection, n, slot))?;
    overlay::reproject(connection, change.kind, &change.id)?;
    Ok(true)
}
