//! The download queue as it survives a restart; what the states mean is the business of `licet-downloads`.

use crate::db::Mirror;
use crate::error::Result;
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, params};

/// One download as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DownloadRow {
    /// Row number: the order in which downloads were queued.
    pub id: i64,
    /// What is fetched: `license_file` or `release`.
    pub kind: String,
    /// The id of the license or release.
    pub subject: String,
    /// The portal's name for the file, not yet made safe.
    pub file_name: String,
    /// The folder that it is placed in.
    pub folder: String,
    /// Bytes, where they were announced.
    pub size: Option<u64>,
    /// Lower-case hex, where it was announced.
    pub sha256: Option<String>,
    /// One of the states of `licet-downloads`.
    pub state: String,
    /// Why it failed or is paused.
    pub reason: Option<String>,
    /// The strong `ETag` that the bytes so far belong to.
    pub etag: Option<String>,
    /// Where the bytes so far are.
    pub part: Option<String>,
    /// Where the finished file is.
    pub placed: Option<String>,
    /// Bytes that are certainly on the disk.
    pub received: u64,
    /// When it was queued.
    pub queued_at: DateTime<Utc>,
    /// When it was done, failed or cancelled.
    pub ended_at: Option<DateTime<Utc>>,
}

const COLUMNS: &str = "id, kind, subject, file_name, folder, size, sha256, state, reason, etag, part, placed, received, \
                       queued_at, ended_at";

fn time(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let text: Option<String> = row.get(index)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

fn read_row(row: &Row<'_>) -> rusqlite::Result<DownloadRow> {
    let unsigned = |value: i64| u64::try_from(value).unwrap_or(0);
    Ok(DownloadRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        subject: row.get(2)?,
        file_name: row.get(3)?,
        folder: row.get(4)?,
        size: row.get::<_, Option<i64>>(5)?.map(unsigned),
        sha256: row.get(6)?,
        state: row.get(7)?,
        reason: row.get(8)?,
        etag: row.get(9)?,
        part: row.get(10)?,
        placed: row.get(11)?,
        received: unsigned(row.get(12)?),
        queued_at: time(row, 13)?.unwrap_or_default(),
        ended_at: time(row, 14)?,
    })
}

fn signed(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}

impl Mirror {
    /// All downloads, the newest first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn downloads(&self) -> Result<Vec<DownloadRow>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("SELECT {COLUMNS} FROM download ORDER BY id DESC"))?;
            let rows = statement.query_map([], read_row)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// One download.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn download(&self, id: i64) -> Result<Option<DownloadRow>> {
        self.read(|connection| {
            let mut statement =
                connection.prepare_cached(&format!("SELECT {COLUMNS} FROM download WHERE id = ?1"))?;
            Ok(statement.query_row([id], read_row).optional()?)
        })
    }

    /// Stores a new download and answers its id; `row.id` is not looked at.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn add_download(&self, row: &DownloadRow) -> Result<i64> {
        self.write_durably(|tx| {
            tx.prepare_cached(
                "INSERT INTO download (kind, subject, file_name, folder, size, sha256, state, reason, etag, part, placed,
                     received, queued_at, ended_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
            )?
            .execute(params![
                row.kind,
                row.subject,
                row.file_name,
                row.folder,
                row.size.map(signed),
                row.sha256,
                row.state,
                row.reason,
                row.etag,
                row.part,
                row.placed,
                signed(row.received),
                row.queued_at.to_rfc3339(),
                row.ended_at.map(|at| at.to_rfc3339()),
            ])?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// Stores what changes of a download as it goes on: announced size, state, reason, `ETag`, part, place, bytes, end.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn update_download(&self, row: &DownloadRow) -> Result<()> {
        self.write_durably(|tx| {
            tx.prepare_cached(
                "UPDATE download SET size = ?2, state = ?3, reason = ?4, etag = ?5, part = ?6, placed = ?7, received = ?8,
                     ended_at = ?9 WHERE id = ?1",
            )?
            .execute(params![
                row.id,
                row.size.map(signed),
                row.state,
                row.reason,
                row.etag,
                row.part,
                row.placed,
                signed(row.received),
                row.ended_at.map(|at| at.to_rfc3339()),
            ])?;
            Ok(())
        })
    }

    /// Removes a download from the list; the file that it made stays.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn remove_download(&self, id: i64) -> Result<()> {
        self.write_durably(|tx| {
            tx.execute("DELETE FROM download WHERE id = ?1", [id])?;
            Ok(())
        })
    }
}
