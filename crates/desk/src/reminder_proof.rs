//! When notifications are shown, and what proves that reminders came: per contract, and of this computer.
//!
//! Not for: reminding itself (`reminders`).

use crate::api::*;
use crate::border::count;
use crate::context::{Desk, blocking};
use crate::events::Topic;
use crate::reminders::{Moment, reason_word, state, test_notice};
use crate::renewals::as_contract;
use chrono::{NaiveDate, TimeDelta};
use licet_domain::reminders::{QuietHours, Schedule, TimeOfDay};
use licet_mirror::Mirror;
use licet_protocol::ErrorCode;
use licet_renewals::{Assistant, NoticeKind, Outlook, ProofRow, ReminderState, Way};
use std::sync::Arc;

/// Most rows of late reminders and of runs in one answer.
const MOST_LATE: usize = 200;
const MOST_RUNS: usize = 60;

fn schedule_view(schedule: &Schedule) -> ReminderSchedule {
    ReminderSchedule {
        at: schedule.at.to_string(),
        quiet_from: schedule.quiet.map(|quiet| quiet.from.to_string()),
        quiet_to: schedule.quiet.map(|quiet| quiet.to.to_string()),
        weekends: schedule.weekends,
        nudges: schedule.nudges,
    }
}

fn schedule_of(view: &ReminderSchedule) -> Result<Schedule, UiError> {
    let mut problems = Vec::new();
    let mut time = |field: &str, text: &str| {
        let time = text.trim().parse::<TimeOfDay>();
        time.map_err(|_| problems.push(UiFieldError::new(field, "time-of-day"))).ok()
    };
    let at = time("at", &view.at);
    let quiet = match (&view.quiet_from, &view.quiet_to) {
        (None, None) => None,
        (from, to) => {
            let from = time("quiet_from", from.as_deref().unwrap_or_default());
            from.zip(time("quiet_to", to.as_deref().unwrap_or_default()))
        }
    };
    match at {
        Some(at) if problems.is_empty() => Ok(Schedule {
            at,
            quiet: quiet.map(|(from, to)| QuietHours { from, to }),
            weekends: view.weekends,
            nudges: view.nudges,
        }),
        _ => Err(UiError::fields(problems)),
    }
}

const fn way(way: Way) -> ReminderWay {
    match way {
        Way::Notification => ReminderWay::Notification,
        Way::Timer => ReminderWay::Timer,
        Way::Inbox => ReminderWay::Inbox,
        Way::Elsewhere => ReminderWay::Elsewhere,
    }
}

/// How a row of the ledger was covered. `instead` is the day on which a more urgent one was told.
fn cover(row: &ProofRow, instead: Option<NaiveDate>) -> (ReminderCover, Option<NaiveDate>) {
    match (row.reminder.state, row.told_on) {
        _ if row.notice_kind == Some(NoticeKind::First) => (ReminderCover::BeforeFirstUse, row.told_on),
        (ReminderState::Passed, _) => (ReminderCover::MoreUrgent, instead),
        (_, Some(told)) if told > row.reminder.due_on => (ReminderCover::CatchUp, Some(told)),
        (_, told) => (ReminderCover::OnTime, told),
    }
}

fn proof_row(row: ProofRow, instead: Option<NaiveDate>) -> ReminderProofRow {
    let (cover, told_on) = cover(&row, instead);
    ReminderProofRow {
        cover,
        told_on,
        ends_on: row.reminder.ends_on.unwrap_or(row.reminder.due_on),
        lead: row.reminder.lead_days.map_or(0, u32::from),
        due_on: row.reminder.due_on,
        state: state(row.reminder.state).to_owned(),
        serial: row.reminder.serial_number,
        shown_at: row.shown_at,
        shown_by: row.shown_by,
        way: row.way.map(way),
        reason: row.reason.map(|reason| reason_word(reason).to_owned()),
        decided_at: row.decided_at,
        decided_by: row.decided_by,
    }
}

/// What came of one contract, the latest first; a day on which something should have come and of which nothing is recorded
/// stands among them.
fn came(
    mut outlook: Outlook,
    expected: &[(u16, NaiveDate)],
    ends_on: NaiveDate,
    today: NaiveDate,
) -> Vec<ReminderProofRow> {
    let recorded: Vec<u16> = outlook.came.iter().filter_map(|row| row.reminder.lead_days).collect();
    let told: Vec<(u16, NaiveDate)> = outlook
        .came
        .iter()
        .filter(|row| row.reminder.state != ReminderState::Passed)
        .filter_map(|row| Some((row.reminder.lead_days?, row.told_on?)))
        .collect();
    let serial = outlook.came.first().map(|row| row.reminder.serial_number.clone()).unwrap_or_default();
    let mut rows: Vec<ReminderProofRow> = outlook
        .came
        .drain(..)
        .map(|row| {
            let lead = row.reminder.lead_days.unwrap_or(0);
            let instead = told.iter().filter(|(other, _)| *other < lead).map(|(_, on)| *on).min();
            proof_row(row, instead)
        })
        .collect();
    for (lead, due_on) in expected.iter().filter(|(lead, due)| *due <= today && !recorded.contains(lead)) {
        rows.push(ReminderProofRow {
            serial: serial.clone(),
            ends_on,
            lead: (*lead).into(),
            due_on: *due_on,
            cover: if today <= ends_on { ReminderCover::Pending } else { ReminderCover::Missed },
            told_on: None,
            shown_at: None,
            shown_by: None,
            way: None,
            state: "new".to_owned(),
            reason: None,
            decided_at: None,
            decided_by: None,
        });
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.due_on));
    rows
}

fn proof(mirror: &Mirror, id: &str, today: NaiveDate) -> Result<ReminderProof, UiError> {
    let row = mirror.by_id(id)?.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?;
    let Some(contract) = as_contract(&row) else {
        return Ok(ReminderProof { coming: Vec::new(), came: Vec::new() });
    };
    let assistant = Assistant::new(mirror);
    let (leads, schedule) = (assistant.leads()?, assistant.schedule()?);
    let outlook = assistant.outlook(&leads, &schedule, &contract, today)?;
    let coming = outlook.coming.iter().map(|coming| {
        let shown = schedule.shown_at(coming.due_on, contract.ends_on);
        ComingReminder {
            lead: coming.lead_days.into(),
            due_on: coming.due_on,
            shown_on: shown.date(),
            at: shown.format("%H:%M").to_string(),
            nudge: coming.nudge,
        }
    });
    let mut coming: Vec<ComingReminder> = coming.collect();
    coming.sort_by_key(|coming| coming.due_on);
    let own = leads.of(&contract.serial_number, &contract.sku, &contract.support_id);
    let silent = contract.renewed || outlook.renewal.is_some();
    let expected: Vec<(u16, NaiveDate)> = own
        .days()
        .iter()
        .filter(|_| !silent)
        .map(|lead| (*lead, licet_domain::reminders::due_on(contract.ends_on, *lead)))
        .collect();
    let since = assistant.used_since()?;
    let expected: Vec<_> =
        expected.into_iter().filter(|(_, due)| since.is_some_and(|since| *due >= since)).collect();
    Ok(ReminderProof { coming, came: came(outlook, &expected, contract.ends_on, today) })
}

impl Desk {
    /// `reminders`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn reminders(&self) -> Result<RemindersView, UiError> {
        let (Moment { today, local, .. }, shell) = (self.moment(), Arc::clone(&self.setup.shell));
        let notifications = self.config().settings.notifications;
        self.on_mirror(move |mirror| {
            let assistant = Assistant::new(mirror);
            let shared = assistant.all_shared()?;
            let next = assistant.next_due(&shared, today)?;
            let shown = next.map(|day| shared.schedule.shown_at(day, NaiveDate::MAX).max(local));
            Ok(RemindersView {
                notifications,
                next: shown.map(|at| at.date()),
                at: shown.map_or_else(|| shared.schedule.at.to_string(), |at| at.format("%H:%M").to_string()),
                timer: shell.reminds_by_timer(),
                schedule: schedule_view(&shared.schedule),
                late: count(mirror.late_reminders(today, MOST_LATE)?.len()),
            })
        })
        .await
    }

    /// `reminder_schedule_set`: changes when notifications are shown, on all devices of the account.
    ///
    /// # Errors
    /// When a time is none, or the mirror can't be written.
    pub async fn reminder_schedule_set(&self, form: ReminderSchedule) -> Result<(), UiError> {
        let schedule = schedule_of(&form)?;
        self.edit(&[Topic::Renewals, Topic::Settings], move |mirror, keys, now| {
            Ok(Assistant::new(mirror).set_schedule(&schedule, keys, now)?)
        })
        .await?;
        self.opened()?.reminders.notify_one();
        Ok(())
    }

    /// `reminder_timer_set`: has the system start `licet-remind` from time to time, or no longer.
    ///
    /// # Errors
    /// `reminder-timer` when the system's timer can't be set.
    pub async fn reminder_timer_set(&self, form: TimerForm) -> Result<(), UiError> {
        let shell = Arc::clone(&self.setup.shell);
        blocking(move || {
            let wrong = |error| UiError::new(crate::error::REMINDER_TIMER).because(error);
            shell.remind_by_timer(form.on).map_err(wrong)
        })
        .await?;
        self.bell.stale(&[Topic::Renewals, Topic::Settings]);
        Ok(())
    }

    /// `reminder_test`: shows a notification by one of the ways that there are.
    ///
    /// # Errors
    /// `reminder-timer` when `licet-remind` can't be started.
    pub async fn reminder_test(&self, form: ReminderTestForm) -> Result<ReminderTested, UiError> {
        let (shell, notice) = (Arc::clone(&self.setup.shell), test_notice(self.lang()));
        let taken = blocking(move || match form.way {
            ReminderWay::Timer => {
                let wrong = |error| UiError::new(crate::error::REMINDER_TIMER).because(error);
                shell.test_timer().map_err(wrong)
            }
            _ => Ok(shell.notify(&notice, Box::new(|_| {}))),
        })
        .await?;
        Ok(ReminderTested { taken })
    }

    /// `reminder_proof`: what came and what will come of one contract.
    ///
    /// # Errors
    /// When there is no such contract, or the mirror can't be read.
    pub async fn reminder_proof(&self, by: ById) -> Result<ReminderProof, UiError> {
        let today = self.setup.clock.today();
        self.on_mirror(move |mirror| proof(mirror, &by.id, today)).await
    }

    /// `reminder_log`: what came late, and when this computer ran.
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn reminder_log(&self) -> Result<ReminderLog, UiError> {
        let Moment { today, now, .. } = self.moment();
        self.on_mirror(move |mirror| {
            let late = mirror.late_reminders(today, MOST_LATE)?;
            let runs = mirror.runs_since(now - TimeDelta::days(30), MOST_RUNS)?;
            Ok(ReminderLog {
                late: late.into_iter().map(|row| proof_row(row, None)).collect(),
                runs: runs
                    .into_iter()
                    .map(|run| ReminderRun {
                        program: run.program,
                        started_at: run.started_at,
                        seen_at: run.seen_at,
                    })
                    .collect(),
            })
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schedule_is_taken_as_typed_and_each_wrong_time_is_named() {
        let good = ReminderSchedule {
            at: " 8:30 ".to_owned(),
            quiet_from: Some("18:00".to_owned()),
            quiet_to: Some("07:00".to_owned()),
            weekends: false,
            nudges: true,
        };
        let read = schedule_of(&good).unwrap();
        assert_eq!(schedule_view(&read), ReminderSchedule { at: "08:30".to_owned(), ..good.clone() });
        let wrong = ReminderSchedule { at: "noon".to_owned(), quiet_to: None, ..good };
        let fields: Vec<String> =
            schedule_of(&wrong).unwrap_err().fields.into_iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["at", "quiet_to"]);
    }
}
