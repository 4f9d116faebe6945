//! Recording what one look at the calendar leads to, before anybody is told.

use super::rows::notice_entries;
use super::{NewNotice, NewReminder, Notice, NoticeKind, ReminderKind, ReminderPlan, ReminderState, Settled};
use crate::db::Mirror;
use crate::error::Result;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Transaction, params};

/// Records a lead time; false where it stands in the ledger already.
fn insert(
    tx: &Transaction<'_>,
    reminder: &NewReminder,
    state: ReminderState,
    until: Option<NaiveDate>,
    notice: Option<i64>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let inserted = tx
        .prepare_cached(
            "INSERT INTO reminder
                 (kind, serial_number, ends_on, lead_days, due_on, state, notice, recorded_at, snoozed_until)
             VALUES (?8, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?9) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            reminder.serial_number,
            reminder.ends_on.to_string(),
            reminder.lead_days,
            reminder.due_on.to_string(),
            state.as_str(),
            notice,
            now.to_rfc3339(),
            ReminderKind::Lead.as_str(),
            until.map(|until| until.to_string()),
        ])?;
    Ok(inserted == 1)
}

/// Records a notice; `claimed` for one that nobody is to be shown.
fn insert_notice(
    tx: &Transaction<'_>,
    kind: NoticeKind,
    today: NaiveDate,
    now: DateTime<Utc>,
    claimed: bool,
) -> Result<i64> {
    let now = now.to_rfc3339();
    tx.prepare_cached(
        "INSERT INTO reminder_notice (kind, told_on, recorded_at, claimed_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![kind.as_str(), today.to_string(), now, claimed.then_some(&now)])?;
    Ok(tx.last_insert_rowid())
}

/// Records a notice with its reminders; none when every one of them stood in the ledger already.
fn record_notice(
    tx: &Transaction<'_>,
    notice: &NewNotice,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<Option<Notice>> {
    let id = insert_notice(tx, notice.kind, today, now, false)?;
    let mut count = 0;
    for reminder in &notice.new {
        count += usize::from(insert(tx, reminder, ReminderState::Open, None, Some(id), now)?);
    }
    for stored in &notice.stored {
        count += tx
            .prepare_cached(
                // The day stays: a decision to snooze until then has been served.
                "UPDATE reminder SET state = 'open', notice = ?2
                 WHERE id = ?1 AND state IN ('waiting', 'snoozed')",
            )?
            .execute([*stored, id])?;
    }
    if count == 0 {
        tx.execute("DELETE FROM reminder_notice WHERE id = ?1", [id])?;
        return Ok(None);
    }
    Ok(Some(Notice { id, kind: notice.kind, entries: notice_entries(tx, id)? }))
}

impl Mirror {
    /// Records a plan in one transaction and answers its notices; those that tell nothing after all (every reminder of
    /// theirs stood in the ledger already) are left out.
    ///
    /// # Errors
    /// When the database can't be written; then nothing of the plan stands.
    pub fn record_reminders(
        &self,
        plan: &ReminderPlan,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<Vec<Notice>> {
        self.write_durably(|tx| {
            for reminder in &plan.passed {
                insert(tx, reminder, ReminderState::Passed, None, None, now)?;
            }
            for settled in &plan.settled {
                tx.prepare_cached("UPDATE reminder SET state = ?2, snoozed_until = ?3 WHERE id = ?1")?
                    .execute(params![
                        settled.reminder,
                        settled.state.as_str(),
                        settled.until.map(|until| until.to_string())
                    ])?;
            }
            if !plan.quiet.is_empty() {
                let id = insert_notice(tx, NoticeKind::Due, today, now, true)?;
                for Settled { reminder, state, until } in &plan.quiet {
                    insert(tx, reminder, *state, *until, Some(id), now)?;
                }
            }
            if !plan.first.is_empty() {
                let id = insert_notice(tx, NoticeKind::First, today, now, false)?;
                for reminder in &plan.first {
                    insert(tx, reminder, ReminderState::Passed, None, Some(id), now)?;
                }
            }
            for (id, reason) in &plan.cancelled {
                tx.prepare_cached(
                    "UPDATE reminder SET state = 'cancelled', reason = ?2
                     WHERE id = ?1 AND state IN ('waiting', 'open', 'snoozed')",
                )?
                .execute(params![id, reason.as_str()])?;
            }
            let mut told = Vec::new();
            for notice in &plan.notices {
                told.extend(record_notice(tx, notice, today, now)?);
            }
            Ok(told)
        })
    }

    /// Notices that no notification was shown for yet, the oldest first, with what of them is still open.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn unclaimed_notices(&self) -> Result<Vec<Notice>> {
        self.read(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, kind FROM reminder_notice WHERE claimed_at IS NULL ORDER BY id",
            )?;
            let ids: Vec<(i64, String)> = statement
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<_>>()?;
            let mut notices = Vec::new();
            for (id, kind) in ids {
                let entries = notice_entries(connection, id)?;
                if let (Some(kind), false) = (NoticeKind::read(&kind), entries.is_empty()) {
                    notices.push(Notice { id, kind, entries });
                }
            }
            Ok(notices)
        })
    }

    /// Claims a notice before its notification is shown: true for the first caller, ever.
    ///
    /// # Errors
    /// When the database can't be written; then show nothing, the inbox has it.
    pub fn claim_notice(&self, id: i64, now: DateTime<Utc>) -> Result<bool> {
        self.write_durably(|tx| {
            let claimed = tx.execute(
                "UPDATE reminder_notice SET claimed_at = ?2 WHERE id = ?1 AND claimed_at IS NULL",
                params![id, now.to_rfc3339()],
            )?;
            Ok(claimed == 1)
        })
    }
}
