//! Reminders: the inbox, what becomes of them, those that somebody sets, and reminding itself.
//!
//! Not for: what is due (`licet-renewals`), and when it is looked at ([`crate::supervisor`]).

use crate::api::*;
use crate::border::{count, left};
use crate::context::{Desk, OpenMirror, blocking};
use crate::events::Topic;
use crate::renewals::date;
use crate::shell::{Notice as Shown, NoticeAction, NoticeButton};
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::SerialNumber;
use licet_domain::serial::Oddity;
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::Mirror;
use licet_protocol::ErrorCode;
use licet_renewals::{Assistant, InboxEntry, Notice, NoticeKind, ReminderKind, ReminderState};
use serde::{Deserialize, Serialize};
use std::sync::{Arc, Weak};

/// Most rows of one answer.
const MOST: usize = 500;

/// What a manual reminder says beside its ledger row.
#[derive(Serialize, Deserialize)]
struct Certificate {
    ends_on: NaiveDate,
    note: String,
}

fn certificate_name(id: i64) -> String {
    format!("manual-reminder-{id}")
}

fn certificate(mirror: &Mirror, id: i64) -> Result<Option<Certificate>, UiError> {
    Ok(mirror.setting(&certificate_name(id))?.and_then(|text| serde_json::from_str(&text).ok()))
}

fn number(id: &str) -> Result<i64, UiError> {
    id.parse().map_err(|_| UiError::new(ErrorCode::NotFound.as_str()))
}

const fn state(state: ReminderState) -> &'static str {
    match state {
        ReminderState::Waiting | ReminderState::Open => "new",
        ReminderState::Acknowledged | ReminderState::Passed => "acknowledged",
        ReminderState::Snoozed => "snoozed",
        ReminderState::Cancelled => "cancelled",
    }
}

const fn oddity(oddity: Oddity) -> &'static str {
    match oddity {
        Oddity::Length => "length",
        Oddity::Letter => "letter",
        Oddity::Digits => "digits",
    }
}

pub(crate) fn reminder(mirror: &Mirror, entry: InboxEntry, today: NaiveDate) -> Result<ReminderRow, UiError> {
    let told = entry.reminder;
    let paper = if told.kind == ReminderKind::Manual { certificate(mirror, told.id)? } else { None };
    let ends_on = told.ends_on.or(paper.as_ref().map(|paper| paper.ends_on)).unwrap_or(told.due_on);
    let (days_left, bucket) = left(Some(ends_on), today);
    Ok(ReminderRow {
        id: told.id.to_string(),
        serial: told.serial_number,
        entitlement_id: entry.entitlement_id,
        product: entry.product_name,
        site: entry.site_name,
        ends_on,
        days_left: days_left.unwrap_or_default(),
        bucket,
        threshold: told.lead_days.map(u32::from),
        told_at: entry.told_at,
        state: state(told.state).to_owned(),
        snoozed_until: told.snoozed_until.filter(|_| told.state == ReminderState::Snoozed),
        note: paper.map(|paper| paper.note).filter(|note| !note.is_empty()),
    })
}

fn inbox(mirror: &Mirror, today: NaiveDate) -> Result<Inbox, UiError> {
    let assistant = Assistant::new(mirror);
    let mut rows = Vec::new();
    for entry in assistant.inbox(true, MOST)? {
        rows.push(reminder(mirror, entry, today)?);
    }
    let mut manual = Vec::new();
    for waiting in assistant.manual()? {
        let paper = certificate(mirror, waiting.id)?;
        manual.push(ManualReminderRow {
            id: waiting.id.to_string(),
            oddity: SerialNumber::new(&waiting.serial_number).oddity().map(|odd| oddity(odd).to_owned()),
            serial: waiting.serial_number,
            ends_on: paper.as_ref().map_or(waiting.due_on, |paper| paper.ends_on),
            remind_on: waiting.due_on,
            note: paper.map(|paper| paper.note).unwrap_or_default(),
        });
    }
    Ok(Inbox { new: count(mirror.open_reminders()?), rows, manual })
}

/// The words of a notice.
fn words(notice: &Notice, lang: Lang, today: NaiveDate) -> Option<Shown> {
    let one = notice.entries.first()?;
    let messages = Messages::embedded();
    let ends_on = one.reminder.ends_on.unwrap_or(one.reminder.due_on);
    let args = Args::new()
        .with("count", count(notice.entries.len()))
        .with("serial", one.reminder.serial_number.clone())
        .with("product", one.product_name.clone().unwrap_or_else(|| one.reminder.serial_number.clone()))
        .with("site", one.site_name.clone().unwrap_or_default())
        .with("days", (ends_on - today).num_days())
        .with("date", date(lang, ends_on));
    let kind = match (notice.kind, notice.entries.as_slice()) {
        (_, [single]) if single.reminder.kind == ReminderKind::Manual => "reminder-manual",
        (NoticeKind::CatchUp, [_, _, ..]) => "reminder-catch-up",
        (NoticeKind::Due, [_, _, ..]) => "reminder-several",
        _ if one.site_name.is_some() => "reminder-one",
        _ => "reminder-one-unplaced",
    };
    let target = match notice.entries.as_slice() {
        [single] => single.reminder.id.to_string(),
        _ => String::new(),
    };
    Some(Shown {
        title: messages.format(lang, &format!("{kind}-title"), &args),
        body: messages.format(lang, &format!("{kind}-body"), &args),
        open: messages.format(lang, "reminder-open", &args),
        actions: match notice.entries.as_slice() {
            // Of several reminders, each is decided about in the inbox.
            [_] => [(NoticeAction::Snooze, "reminder-snooze"), (NoticeAction::Dismiss, "reminder-dismiss")]
                .map(|(action, id)| NoticeButton { action, label: messages.format(lang, id, &args) })
                .to_vec(),
            _ => Vec::new(),
        },
        target: Navigate { screen: "renewals".to_owned(), id: (!target.is_empty()).then_some(target) },
    })
}

impl Desk {
    /// `inbox`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn inbox(&self) -> Result<Inbox, UiError> {
        let today = self.setup.clock.today();
        self.on_mirror(move |mirror| inbox(mirror, today)).await
    }

    /// `reminder_acknowledge`
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub async fn reminder_acknowledge(&self, by: ById) -> Result<(), UiError> {
        let id = number(&by.id)?;
        self.edit(&[Topic::Renewals], move |mirror, keys, now| {
            Assistant::new(mirror).acknowledge(&[id], keys, now)?;
            Ok(())
        })
        .await
    }

    /// `reminder_snooze`
    ///
    /// # Errors
    /// When the day is not ahead or the mirror can't be written.
    pub async fn reminder_snooze(&self, form: SnoozeForm) -> Result<(), UiError> {
        let (id, today) = (number(&form.id)?, self.setup.clock.today());
        self.edit(&[Topic::Renewals], move |mirror, keys, now| {
            Assistant::new(mirror).snooze(&[id], form.until, today, keys, now)?;
            Ok(())
        })
        .await
    }

    /// `manual_reminder_add`
    ///
    /// # Errors
    /// When there is no serial number, the day is not ahead, or the mirror can't be written.
    pub async fn manual_reminder_add(&self, form: ManualReminderForm) -> Result<ManualReminderRow, UiError> {
        let (today, now) = (self.setup.clock.today(), self.setup.clock.now());
        let row = self
            .on_mirror(move |mirror| {
                let serial = SerialNumber::new(&form.serial);
                let id = Assistant::new(mirror).remind_of(serial.as_str(), form.remind_on, today, now)?;
                let paper = Certificate { ends_on: form.ends_on, note: form.note.trim().to_owned() };
                let text = serde_json::to_string(&paper).map_err(UiError::fault)?;
                mirror.set_setting(&certificate_name(id), Some(&text))?;
                Ok(ManualReminderRow {
                    id: id.to_string(),
                    oddity: serial.oddity().map(|odd| oddity(odd).to_owned()),
                    serial: serial.0,
                    ends_on: paper.ends_on,
                    remind_on: form.remind_on,
                    note: paper.note,
                })
            })
            .await?;
        self.bell.stale(&[Topic::Renewals]);
        Ok(row)
    }

    /// `manual_reminder_remove`
    ///
    /// # Errors
    /// When there is none such that still waits, or the mirror can't be written.
    pub async fn manual_reminder_remove(&self, by: ById) -> Result<(), UiError> {
        let id = number(&by.id)?;
        let removed = self
            .on_mirror(move |mirror| {
                let removed = Assistant::new(mirror).take_back(id)?;
                mirror.set_setting(&certificate_name(id), None)?;
                Ok(removed)
            })
            .await?;
        self.bell.stale(&[Topic::Renewals]);
        if removed { Ok(()) } else { Err(UiError::new(ErrorCode::NotFound.as_str())) }
    }

    /// What an earlier version had kept for this computer alone goes to all devices, once.
    pub(crate) async fn carry_reminders_over(&self, opened: &Arc<OpenMirror>) -> Result<(), UiError> {
        let (today, mirror) = (self.setup.clock.today(), Arc::clone(&opened.mirror));
        // Most of the time there is nothing to do, and nobody is to be told.
        let due = blocking(move || Ok(Assistant::new(&mirror).is_to_be_carried_over()?)).await?;
        if due {
            self.edit(&[Topic::Renewals, Topic::Settings], move |mirror, keys, now| {
                Ok(Assistant::new(mirror).carry_over(today, keys, now)?)
            })
            .await?;
        }
        Ok(())
    }
}

/// What happens when somebody presses a notification about reminders.
fn on_press(
    me: &Weak<Desk>,
    runtime: &tokio::runtime::Handle,
    target: Navigate,
) -> Box<dyn FnOnce(NoticeAction) + Send> {
    let (me, runtime) = (me.clone(), runtime.clone());
    Box::new(move |action| {
        let Some(desk) = me.upgrade() else { return };
        let id = target.id.clone();
        match (action, id) {
            (NoticeAction::Snooze, Some(id)) => {
                let until = desk.setup.clock.today().succ_opt().unwrap_or(NaiveDate::MAX);
                runtime.spawn(async move { decided(desk.reminder_snooze(SnoozeForm { id, until }).await) });
            }
            (NoticeAction::Dismiss, Some(id)) => {
                runtime.spawn(async move { decided(desk.reminder_acknowledge(ById { id }).await) });
            }
            _ => desk.bell.navigate(target),
        }
    })
}

/// The reminder stays in the inbox where the decision could not be kept.
fn decided(outcome: Result<(), UiError>) {
    if let Err(error) = outcome {
        tracing::warn!(code = error.code, "what was pressed in a notification could not be kept");
    }
}

impl Desk {
    /// Looks at the calendar, records what is due and shows what was not shown yet.
    pub(crate) async fn remind(
        &self,
        opened: &Arc<OpenMirror>,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<(), UiError> {
        let (lang, wanted) = (self.lang(), self.config().settings.notifications);
        let (shell, me) = (Arc::clone(&self.setup.shell), self.me.clone());
        let (mirror, runtime) = (Arc::clone(&opened.mirror), tokio::runtime::Handle::current());
        let (told, lapsed) = blocking(move || {
            // While a first listing is coming in, what comes in parts would be told in parts.
            if mirror.sync_position()?.last_synced_at.is_none() {
                return Ok((0, false));
            }
            let lapsed = mirror.note_lapsed(today, now)? > 0;
            let assistant = Assistant::new(&mirror);
            let notices = assistant.look(today, now)?;
            for notice in &notices {
                // Claimed first: after a kill the inbox has it, and nobody is told twice.
                if !assistant.claim(notice, now)? || !wanted {
                    continue;
                }
                let Some(shown) = words(notice, lang, today) else { continue };
                if !shell.notify(&shown, on_press(&me, &runtime, shown.target.clone())) {
                    tracing::info!("a reminder stands in the inbox only");
                }
            }
            Ok((notices.len(), lapsed))
        })
        .await?;
        if told > 0 {
            self.bell.stale(&[Topic::Renewals]);
        }
        if lapsed {
            self.bell.stale(&[Topic::Changes]);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_has_words_in_every_language() {
        for lang in Lang::ALL {
            for kind in ["one", "one-unplaced", "several", "catch-up", "manual"] {
                for part in ["title", "body"] {
                    let id = format!("reminder-{kind}-{part}");
                    assert!(
                        Messages::embedded().try_format(lang, &id, &Args::new()).is_some(),
                        "{id} in {lang}"
                    );
                }
            }
            let day = date(lang, "2026-12-01".parse().unwrap());
            assert!(day.contains("2026") && day.contains("12"), "{day} in {lang}");
        }
    }
}
