//! The mirror's single values: whose it is, how far it has read, and what is still to be done.

use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};

pub(crate) const PORTAL: &str = "portal_id";
pub(crate) const ACCOUNT: &str = "account_id";
pub(crate) const CURSOR: &str = "cursor";
/// `snapshot` until a first or renewed listing is proven complete, then `current`.
pub(crate) const PHASE: &str = "phase";
/// Number of the snapshot that rows are being seen by.
pub(crate) const GENERATION: &str = "generation";
/// The sequence number that the rows are complete at; none while they are at none.
pub(crate) const SEQ: &str = "seq";
/// The greatest sequence number that the portal has told since this snapshot began.
pub(crate) const TOLD: &str = "told_seq";
/// Count and digest of the rows of this generation.
pub(crate) const COUNT: &str = "count";
pub(crate) const DIGEST: &str = "digest";
/// Rows of all generations.
pub(crate) const TOTAL: &str = "total";
/// Rows when this catch-up began: what a mass removal is measured against.
pub(crate) const BEFORE: &str = "catch_up_before";
/// Removals of this catch-up that were applied at once.
pub(crate) const REMOVED: &str = "catch_up_removed";
/// `1` while removals wait for the admin or a matching digest.
pub(crate) const HELD: &str = "held";
pub(crate) const LAST_SYNCED: &str = "last_synced_at";
/// `1` once the indexes that a first load does without exist.
pub(crate) const INDEXED: &str = "indexed";
/// Entitlements up to this row number are in the search index, but for those that wait in `search_todo`.
pub(crate) const SEARCHED: &str = "searched_to";
/// Times and cursors that the portal refused as expired, as JSON.
pub(crate) const REFUSALS: &str = "refusals";
/// Pulls in a row that failed the same way, as JSON; see `failures`.
pub(crate) const FAILURES: &str = "pull_failures";
/// Name of the portal's history, which is another after it was restored from a backup.
pub(crate) const EPOCH: &str = "epoch";
/// `1` until what is shown of people's writing was made from the documents.
pub(crate) const SHOWN_DUE: &str = "shown_due";
/// The latest change that was marked as seen, and when.
pub(crate) const CHANGES_SEEN: &str = "changes_seen";
pub(crate) const CHANGES_SEEN_AT: &str = "changes_seen_at";
/// The day up to which terms that are over were noted.
pub(crate) const LAPSED_TO: &str = "lapsed_to";
/// `1` while words of rows that are gone are to be merged out of the search index.
pub(crate) const PURGE: &str = "search_purge";
/// How often the search index was written since its segments were merged last.
pub(crate) const UNMERGED: &str = "search_unmerged";
/// The number of the newest edit that was put into the outbox.
pub(crate) const EDITS: &str = "outbox_edits";
/// How many changes were known and how many are left, where edits may be missing, as JSON.
pub(crate) const LOST: &str = "outbox_lost";
/// Snapshots in a row whose digest did not agree.
pub(crate) const DISAGREED: &str = "disagreed";

pub(crate) fn get(connection: &Connection, name: &str) -> Result<Option<String>> {
    let mut statement = connection.prepare_cached("SELECT value FROM meta WHERE name = ?1")?;
    Ok(statement.query_row([name], |row| row.get(0)).optional()?)
}

pub(crate) fn number(connection: &Connection, name: &str) -> Result<i64> {
    Ok(get(connection, name)?.and_then(|text| text.parse().ok()).unwrap_or(0))
}

pub(crate) fn set(connection: &Connection, name: &str, value: &str) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO meta (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        )?
        .execute(params![name, value])?;
    Ok(())
}

pub(crate) fn set_number(connection: &Connection, name: &str, value: i64) -> Result<()> {
    set(connection, name, &value.to_string())
}

pub(crate) fn unset(connection: &Connection, name: &str) -> Result<()> {
    connection.prepare_cached("DELETE FROM meta WHERE name = ?1")?.execute([name])?;
    Ok(())
}
