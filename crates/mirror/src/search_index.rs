//! The search index: its tables, what stands in them, and how they are filled.
//!
//! The index holds one document an entitlement: serial number, order number, product, site, host, and what people wrote on
//! it. Never a license key. It is filled behind the rows: `meta.searched_to` says up to which row number, `search_todo`
//! which of those must be indexed again.
//!
//! Not for: answering what is typed ([`crate::queries`]).

use crate::db::meta;
use crate::error::Result;
use rusqlite::{Connection, OptionalExtension, params};

/// Rows of one background step, while the index is filled.
const CHUNK: i64 = 10_000;
/// Rows of one background step that are indexed again: each of them alone, wherever it stands.
const AGAIN: i64 = 500;
/// Pages of the index that one background step merges.
const MERGED: i64 = 500;
/// Pages that a transaction merges which somebody waits for.
const FEW_MERGED: i64 = 16;
/// Segments of one level that are merged. Whoever searches looks into each of them.
const SEGMENTS: i64 = 16;
/// Rows that a pull indexes in its own transaction.
const FEW: i64 = 200;

/// One document: bound to `e`, an entitlement. Where nobody has written anything, nothing is looked up for it.
fn document(connection: &Connection) -> Result<String> {
    let any: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM shown_value) OR EXISTS (SELECT 1 FROM shown_text)")?
        .query_row([], |row| row.get(0))?;
    Ok(format!("{BASE}, {} {FROM}", if any { WRITTEN } else { "NULL" }))
}

const BASE: &str = "SELECT e.n, index_text(e.serial_number), index_text(e.order_number),
         index_text(p.id || ' ' || p.name || ' ' || p.family), index_text(s.name || ' ' || s.id),
         (SELECT index_text(group_concat(l.host_id, ' ')) FROM license l
          WHERE l.entitlement_id = e.id AND l.host_id IS NOT NULL)";

const WRITTEN: &str = "(SELECT index_text(group_concat(text, ' ')) FROM (
         SELECT value AS text FROM shown_value v WHERE v.entitlement_id = e.id
         UNION ALL SELECT text FROM shown_text t WHERE t.entitlement_id = e.id
     ))";

const FROM: &str = "FROM entitlement e JOIN product p ON p.n = e.product JOIN site s ON s.n = e.site";

/// Has one entitlement indexed again.
pub(crate) fn reindex(connection: &Connection, n: i64) -> Result<()> {
    connection
        .prepare_cached("INSERT INTO search_todo (n) VALUES (?1) ON CONFLICT (n) DO NOTHING")?
        .execute([n])?;
    Ok(())
}

pub(crate) fn entitlement_again(connection: &Connection, id: &str, searched_to: i64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO search_todo (n) SELECT n FROM entitlement WHERE id = ?1 AND n <= ?2 ON CONFLICT (n) DO NOTHING",
        )?
        .execute(params![id, searched_to])?;
    Ok(())
}

pub(crate) fn all_again(connection: &Connection, column: &str, n: i64, searched_to: i64) -> Result<()> {
    connection.execute(
        &format!(
            "INSERT INTO search_todo (n) SELECT n FROM entitlement WHERE {column} = ?1 AND n <= ?2
             ON CONFLICT (n) DO NOTHING"
        ),
        params![n, searched_to],
    )?;
    Ok(())
}

/// Takes an entitlement that is gone out of the index.
pub(crate) fn forget(connection: &Connection, n: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM search WHERE rowid = ?1")?.execute([n])?;
    connection.prepare_cached("DELETE FROM search_todo WHERE n = ?1")?.execute([n])?;
    Ok(())
}

/// Empties the index.
pub(crate) fn clear(connection: &Connection) -> Result<()> {
    connection.execute("INSERT INTO search (search) VALUES ('delete-all')", [])?;
    connection.execute("DELETE FROM search_todo", [])?;
    meta::set_number(connection, meta::SEARCHED, 0)
}

fn newest(connection: &Connection) -> Result<i64> {
    let newest = connection
        .prepare_cached("SELECT n FROM entitlement ORDER BY n DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(newest.unwrap_or(0))
}

/// Indexes one chunk; answers whether there is more.
pub(crate) fn index_chunk(connection: &Connection) -> Result<bool> {
    let from = meta::number(connection, meta::SEARCHED)?;
    let newest = newest(connection)?;
    let wrote = if from < newest {
        // By row numbers, not by count: each step then reads as much as it writes, however sparse they are.
        let to = newest.min(from + CHUNK);
        connection
            .prepare_cached(&format!(
                "INSERT INTO search {COLUMNS} {} WHERE e.n > ?1 AND e.n <= ?2",
                document(connection)?
            ))?
            .execute(params![from, to])?;
        meta::set_number(connection, meta::SEARCHED, to)?;
        true
    } else {
        index_todo(connection, AGAIN)?
    };
    if !wrote {
        return Ok(false);
    }
    // Each transaction that writes makes a segment, or a few.
    meta::set_number(connection, meta::UNMERGED, meta::number(connection, meta::UNMERGED)? + 1)?;
    Ok(!is_ready(connection)?)
}

/// The same in the background, where segments are merged before more are made; once all is indexed, words of rows that
/// are gone are merged out of the index.
pub(crate) fn background_step(connection: &Connection) -> Result<bool> {
    if merge_some(connection, MERGED)? || index_chunk(connection)? {
        return Ok(true);
    }
    if meta::number(connection, meta::PURGE)? == 0 {
        return Ok(false);
    }
    merge(connection, -MERGED)?;
    meta::unset(connection, meta::PURGE)?;
    meta::set_number(connection, meta::UNMERGED, SEGMENTS)?;
    Ok(true)
}

/// Has FTS5 merge so many pages of the levels that have [`SEGMENTS`] or more, or go on where it is merging; below zero: of
/// everything, into one segment.
fn merge(connection: &Connection, pages: i64) -> Result<()> {
    connection.prepare_cached("INSERT INTO search (search, rank) VALUES ('merge', ?1)")?.execute([pages])?;
    Ok(())
}

/// Merges some segments where there are many; answers whether there is more to merge.
fn merge_some(connection: &Connection, pages: i64) -> Result<bool> {
    if meta::number(connection, meta::UNMERGED)? < SEGMENTS {
        return Ok(false);
    }
    let before = connection.total_changes();
    merge(connection, pages)?;
    // FTS5 says so that there was nothing to merge.
    if connection.total_changes() - before >= 2 {
        return Ok(true);
    }
    meta::unset(connection, meta::UNMERGED)?;
    Ok(false)
}

const COLUMNS: &str = "(rowid, serial_number, order_number, product, site, host, written)";

/// Indexes again what waits for it; answers whether there was any.
fn index_todo(connection: &Connection, limit: i64) -> Result<bool> {
    let todo: Vec<i64> = {
        let mut statement = connection.prepare_cached("SELECT n FROM search_todo ORDER BY n LIMIT ?1")?;
        let rows = statement.query_map([limit], |row| row.get(0))?;
        rows.collect::<rusqlite::Result<_>>()?
    };
    if todo.is_empty() {
        return Ok(false);
    }
    let insert = format!("INSERT INTO search {COLUMNS} {} WHERE e.n = ?1", document(connection)?);
    for n in todo {
        forget(connection, n)?;
        connection.prepare_cached(&insert)?.execute([n])?;
    }
    Ok(true)
}

/// Indexes what a small pull has left to do, in its own transaction.
pub(crate) fn index_few(connection: &Connection) -> Result<()> {
    let from = meta::number(connection, meta::SEARCHED)?;
    if meta::number(connection, meta::INDEXED)? == 0 || newest(connection)? - from > FEW {
        return Ok(());
    }
    let waiting: i64 = connection
        .prepare_cached("SELECT count(*) FROM (SELECT 1 FROM search_todo LIMIT ?1)")?
        .query_row([FEW + 1], |row| row.get(0))?;
    if waiting > FEW {
        return Ok(());
    }
    while index_chunk(connection)? {}
    // Where no background work comes by for long, each transaction merges a little: FTS5 takes no more than 2,000 segments.
    if meta::number(connection, meta::UNMERGED)? >= 2 * SEGMENTS {
        merge_some(connection, FEW_MERGED)?;
    }
    Ok(())
}

/// Whether the index holds all that it should.
pub(crate) fn is_ready(connection: &Connection) -> Result<bool> {
    let todo: bool = connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM search_todo)")?
        .query_row([], |row| row.get(0))?;
    Ok(!todo && meta::number(connection, meta::SEARCHED)? >= newest(connection)?)
}
