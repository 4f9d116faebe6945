//! What proves that reminders came: where and how they were shown, what became of them, and when this computer ran.

use super::rows::{COLUMNS, read_reminder};
use super::{CancelReason, ProofRow, Run, Way};
use crate::db::Mirror;
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Row, params};

fn moment(row: &Row<'_>, index: usize) -> rusqlite::Result<Option<DateTime<Utc>>> {
    let text: Option<String> = row.get(index)?;
    Ok(text.and_then(|text| text.parse().ok()))
}

/// As COLUMNS, and what proves it.
fn proof_sql(condition: &str) -> String {
    format!(
        "SELECT {COLUMNS}, r.reason, r.shown_at, r.shown_by, r.way, r.decided_at, r.decided_by, t.told_on, t.kind
         FROM reminder r LEFT JOIN reminder_notice t ON t.id = r.notice {condition}"
    )
}

fn read_proof(row: &Row<'_>) -> rusqlite::Result<ProofRow> {
    let text = |index: usize| row.get::<_, Option<String>>(index);
    Ok(ProofRow {
        reminder: read_reminder(row)?,
        reason: text(9)?.and_then(|text| CancelReason::read(&text)),
        shown_at: moment(row, 10)?,
        shown_by: text(11)?,
        way: text(12)?.and_then(|text| Way::read(&text)),
        decided_at: moment(row, 13)?,
        decided_by: text(14)?,
        told_on: text(15)?.and_then(|text| text.parse().ok()),
        notice_kind: text(16)?.and_then(|text| super::NoticeKind::read(&text)),
    })
}

impl Mirror {
    /// The ledger's rows of one serial number, the earliest day first.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn reminder_proof(&self, serial_number: &str) -> Result<Vec<ProofRow>> {
        self.read(|connection| {
            let sql = proof_sql("WHERE r.serial_number = ?1 ORDER BY r.due_on, r.id");
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement.query_map([serial_number], read_proof)?.collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// Reminders that came on a later day than they were due, or that a more urgent one had to stand for, of terms that end
    /// on `from` or later: the latest `limit`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn late_reminders(&self, from: NaiveDate, limit: usize) -> Result<Vec<ProofRow>> {
        self.read(|connection| {
            let sql = proof_sql(
                "WHERE r.kind = 'lead' AND r.ends_on >= ?1 AND t.kind <> 'first' AND t.told_on > r.due_on
                 ORDER BY r.due_on DESC, r.id DESC LIMIT ?2",
            );
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let mut statement = connection.prepare_cached(&sql)?;
            let rows = statement
                .query_map(params![from.to_string(), limit], read_proof)?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }

    /// Notes where and how reminders were shown; what was noted before stays.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn note_shown(&self, ids: &[i64], way: Way, by: &str, at: DateTime<Utc>) -> Result<()> {
        self.write_durably(|tx| {
            for id in ids {
                tx.prepare_cached(
                    "UPDATE reminder SET way = ?2, shown_by = ?3, shown_at = ?4 WHERE id = ?1",
                )?
                .execute(params![id, way.as_str(), by, at.to_rfc3339()])?;
            }
            Ok(())
        })
    }

    /// Notes where and when it was decided about reminders.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn note_decided(&self, ids: &[i64], by: &str, at: DateTime<Utc>) -> Result<()> {
        self.write_durably(|tx| {
            for id in ids {
                tx.prepare_cached("UPDATE reminder SET decided_by = ?2, decided_at = ?3 WHERE id = ?1")?
                    .execute(params![id, by, at.to_rfc3339()])?;
            }
            Ok(())
        })
    }

    /// Notes that a program which reminds begins to run; answers the number of the run. Runs of more than three years ago
    /// are forgotten.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn begin_run(&self, program: &str, now: DateTime<Utc>) -> Result<i64> {
        self.write_durably(|tx| {
            let old = now - chrono::TimeDelta::days(3 * 366);
            tx.execute("DELETE FROM reminder_run WHERE seen_at < ?1", [old.to_rfc3339()])?;
            tx.execute(
                "INSERT INTO reminder_run (program, started_at, seen_at) VALUES (?1, ?2, ?2)",
                params![program, now.to_rfc3339()],
            )?;
            Ok(tx.last_insert_rowid())
        })
    }

    /// Notes that a run still goes on.
    ///
    /// # Errors
    /// When the database can't be written.
    pub fn touch_run(&self, run: i64, now: DateTime<Utc>) -> Result<()> {
        self.write_durably(|tx| {
            tx.execute("UPDATE reminder_run SET seen_at = ?2 WHERE id = ?1", params![run, now.to_rfc3339()])?;
            Ok(())
        })
    }

    /// The runs on this computer that were seen at `from` or later, the latest first, at most `limit`.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn runs_since(&self, from: DateTime<Utc>, limit: usize) -> Result<Vec<Run>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT program, started_at, seen_at FROM reminder_run WHERE seen_at >= ?1 ORDER BY id DESC LIMIT ?2",
            )?;
            let limit = i64::try_from(limit).unwrap_or(i64::MAX);
            let rows = statement
                .query_map(params![from.to_rfc3339(), limit], |row| {
                    Ok(Run {
                        program: row.get(0)?,
                        started_at: moment(row, 1)?.unwrap_or_default(),
                        seen_at: moment(row, 2)?.unwrap_or_default(),
                    })
                })?
                .collect::<rusqlite::Result<_>>()?;
            Ok(rows)
        })
    }
}
