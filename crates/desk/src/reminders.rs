//! Reminders: the inbox, what becomes of them, those that somebody sets, and reminding itself.
//!
//! Not for: what is due (`licet-renewals`), and when it is looked at ([`crate::supervisor`]).

use crate::api::*;
use crate::border::{count, left};
use crate::context::{Desk, OpenMirror, blocking, change_key};
use crate::events::Topic;
use crate::renewals::date;
use crate::shell::{Notice as Shown, NoticeAction, NoticeButton};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use licet_domain::SerialNumber;
use licet_domain::serial::Oddity;
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::Mirror;
use licet_protocol::ErrorCode;
use licet_renewals::{
    Act, Assistant, CancelReason, InboxEntry, Notice, NoticeKind, ReminderKind, ReminderState, Way,
};
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

pub(crate) const fn state(state: ReminderState) -> &'static str {
    match state {
        ReminderState::Waiting | ReminderState::Open => "new",
        ReminderState::Acknowledged | ReminderState::Passed => "acknowledged",
        ReminderState::Snoozed => "snoozed",
        ReminderState::Cancelled => "cancelled",
    }
}

pub(crate) const fn reason_word(reason: CancelReason) -> &'static str {
    match reason {
        CancelReason::Renewed => "renewed",
        CancelReason::Moved => "moved",
        CancelReason::Gone => "gone",
        CancelReason::Synced => "synced",
    }
}

pub(crate) const fn oddity(oddity: Oddity) -> &'static str {
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
        reason: entry.reason.map(|reason| reason_word(reason).to_owned()),
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
pub(crate) fn words(notice: &Notice, lang: Lang, today: NaiveDate) -> Option<Shown> {
    let one = notice.entries.first()?;
    let messages = Messages::embedded();
    let ends_on = one.reminder.ends_on.unwrap_or(one.reminder.due_on);
    let args = Args::new()
        .with("count", count(notice.entries.len()))
        .with("serial", one.reminder.serial_number.clone())
        .with("product", one.product_name.clone().unwrap_or_else(|| one.reminder.serial_number.clone()))
        .with("site", one.site_name.clone().unwrap_or_default())
        .with("days", (ends_on - today).num_days())
        .with("within", days_of_last(notice, today))
        .with("date", date(lang, ends_on));
    let kind = match (notice.kind, notice.entries.as_slice()) {
        (NoticeKind::First, _) => "reminder-first",
        (_, [single]) if single.reminder.kind == ReminderKind::Manual => "reminder-manual",
        (NoticeKind::CatchUp, [_, _, ..]) => "reminder-catch-up",
        (NoticeKind::Due, [_, _, ..]) => "reminder-several",
        _ if one.site_name.is_some() => "reminder-one",
        _ => "reminder-one-unplaced",
    };
    let target = match notice.entries.as_slice() {
        [single] if notice.kind != NoticeKind::First => single.reminder.id.to_string(),
        _ => String::new(),
    };
    Some(Shown {
        title: messages.format(lang, &format!("{kind}-title"), &args),
        body: messages.format(lang, &format!("{kind}-body"), &args),
        open: messages.format(lang, "reminder-open", &args),
        actions: match notice.entries.as_slice() {
            // Of several reminders, each is decided about in the inbox.
            [_] if notice.kind != NoticeKind::First => {
                [(NoticeAction::Snooze, "reminder-snooze"), (NoticeAction::Dismiss, "reminder-dismiss")]
                    .map(|(action, id)| NoticeButton { action, label: messages.format(lang, id, &args) })
                    .to_vec()
            }
            _ => Vec::new(),
        },
        target: Navigate { screen: "renewals".to_owned(), id: (!target.is_empty()).then_some(target) },
    })
}

/// Within how many days the last of them ends.
fn days_of_last(notice: &Notice, today: NaiveDate) -> i64 {
    let ends = notice.entries.iter().filter_map(|entry| entry.reminder.ends_on);
    ends.map(|end| (end - today).num_days()).max().unwrap_or(0)
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
        let (today, name) = (self.setup.clock.today(), self.setup.shell.device_name());
        self.edit(&[Topic::Renewals], move |mirror, keys, now| {
            let assistant = Assistant::new(mirror);
            assistant.acknowledge(&[id], keys, now)?;
            let device = assistant.device(name.as_deref(), keys)?;
            Ok(assistant.decided_here(&[id], Act::Acknowledged, &device, today, keys, now)?)
        })
        .await
    }

    /// `reminder_snooze`
    ///
    /// # Errors
    /// When the day is not ahead or the mirror can't be written.
    pub async fn reminder_snooze(&self, form: SnoozeForm) -> Result<(), UiError> {
        let (id, today) = (number(&form.id)?, self.setup.clock.today());
        let name = self.setup.shell.device_name();
        self.edit(&[Topic::Renewals], move |mirror, keys, now| {
            let assistant = Assistant::new(mirror);
            assistant.snooze(&[id], form.until, today, keys, now)?;
            let device = assistant.device(name.as_deref(), keys)?;
            Ok(assistant.decided_here(&[id], Act::Snoozed, &device, today, keys, now)?)
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

/// The time at which reminders are looked at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    /// The local calendar date.
    pub(crate) today: NaiveDate,
    /// The local date and time of day.
    pub(crate) local: NaiveDateTime,
    /// The moment.
    pub(crate) now: DateTime<Utc>,
}

impl Desk {
    /// The time as the clock has it.
    pub(crate) fn moment(&self) -> Moment {
        let clock = &self.setup.clock;
        Moment { today: clock.today(), local: clock.local(), now: clock.now() }
    }

    /// Looks at the calendar, records what is due and shows what was not shown yet and may be shown now.
    pub(crate) async fn remind(&self, opened: &Arc<OpenMirror>, at: Moment) -> Result<(), UiError> {
        let (lang, wanted) = (self.lang(), self.config().settings.notifications);
        let (shell, me) = (Arc::clone(&self.setup.shell), self.me.clone());
        let (of, runtime) = (Arc::clone(opened), tokio::runtime::Handle::current());
        let mut rng = (self.setup.random)();
        let outcome = blocking(move || {
            let mirror = &of.mirror;
            // While a first listing is coming in, what comes in parts would be told in parts.
            if mirror.sync_position()?.last_synced_at.is_none() {
                return Ok(Reminded::default());
            }
            let keys = &mut || change_key(at.now, &mut rng);
            let assistant = Assistant::new(mirror);
            let before = *of.looked.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let looked = assistant.look_again(before, at.today, at.now)?;
            let lapsed = before != Some(looked) && mirror.note_lapsed(at.today, at.now)? > 0;
            *of.looked.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(looked);
            let device = assistant.device(shell.device_name().as_deref(), keys)?;
            let mut outcome = Reminded { looked: before != Some(looked), lapsed, ..Reminded::default() };
            for showing in assistant.showings(&device, at.local, at.now)? {
                // Claimed first: after a kill the inbox has it, and nobody is told twice.
                if !assistant.claim_showing(&showing, at.now)? {
                    continue;
                }
                let shown = words(&showing.notice, lang, at.today).filter(|_| wanted);
                let taken = shown.is_some_and(|shown| {
                    let pressed = on_press(&me, &runtime, shown.target.clone());
                    shell.notify(&shown, pressed)
                });
                if wanted && !taken {
                    tracing::info!("a reminder stands in the inbox only");
                }
                let way = if taken { Way::Notification } else { Way::Inbox };
                assistant.shown(&showing, way, &device, at.today, keys, at.now)?;
                outcome.told += 1;
            }
            Ok(outcome)
        })
        .await?;
        if outcome.told > 0 {
            opened.sync.edited();
        }
        if outcome.told > 0 || outcome.looked {
            self.bell.stale(&[Topic::Renewals]);
        }
        if outcome.lapsed {
            self.bell.stale(&[Topic::Changes]);
        }
        Ok(())
    }

    /// Tells natively that the mirror stays closed after the app has started without a window: no reminder comes until
    /// somebody opens it.
    pub(crate) async fn tell_of_lock(&self) {
        let waits = matches!(
            self.mirror_state(),
            MirrorState::NeedsPassphrase {}
                | MirrorState::KeyLost { .. }
                | MirrorState::WaitingForKeyring { .. }
        );
        let shell = Arc::clone(&self.setup.shell);
        if !waits || shell.has_window() || !self.config().settings.notifications {
            return;
        }
        let (shown, me, runtime) = (locked(self.lang()), self.me.clone(), tokio::runtime::Handle::current());
        let told = blocking(move || {
            let pressed = on_press(&me, &runtime, shown.target.clone());
            Ok(shell.notify(&shown, pressed))
        });
        if !told.await.unwrap_or(false) {
            tracing::info!("nobody could be told that the mirror is locked");
        }
    }
}

/// The words of a notification that is only a try.
pub fn test_notice(lang: Lang) -> Shown {
    let words = |id: &str| Messages::embedded().format(lang, id, &Args::new());
    Shown {
        title: words("reminder-test-title"),
        body: words("reminder-test-body"),
        open: words("reminder-open"),
        actions: Vec::new(),
        target: Navigate { screen: "renewals".to_owned(), id: None },
    }
}

/// The words that say that no reminder comes while the mirror is locked.
pub(crate) fn locked(lang: Lang) -> Shown {
    let words = |id: &str| Messages::embedded().format(lang, id, &Args::new());
    Shown {
        title: words("reminder-locked-title"),
        body: words("reminder-locked-body"),
        open: words("reminder-open"),
        actions: Vec::new(),
        target: Navigate { screen: "renewals".to_owned(), id: None },
    }
}

/// What a look came to.
#[derive(Clone, Copy, Debug, Default)]
struct Reminded {
    looked: bool,
    told: usize,
    lapsed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_has_words_in_every_language() {
        for lang in Lang::ALL {
            for kind in ["one", "one-unplaced", "several", "catch-up", "first", "manual", "test", "locked"] {
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
