//! Renewals: contracts by end date, the inbox, lead times, manual reminders, and the reminding itself.
//!
//! Not for: what is due (`licet-renewals`).

use crate::annotations::base;
use crate::api::*;
use crate::app::{self, Desk};
use crate::catalog::{domain_bucket, left};
use crate::error::{NO_PARTNER_CONTACT, NOTHING_TO_OPEN_WITH};
use crate::events::Topic;
use crate::mirrors::{Opened, blocking};
use crate::shell::Notice as Shown;
use crate::sync::count;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::reminders::LeadTimes;
use licet_domain::serial::Oddity;
use licet_domain::{Bucket, EntitlementKind, SerialNumber};
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::{Mirror, Query, Row, Sort, View};
use licet_protocol::ErrorCode;
use licet_renewals::{Assistant, InboxEntry, Leads, Notice, NoticeKind, ReminderKind, ReminderState};
use serde::{Deserialize, Serialize};
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Weak};
use std::time::Duration;

/// Most rows of one answer.
const MOST: u32 = 500;
/// How often the wall clock is compared: a machine that slept notices at the next tick.
const TICK: Duration = Duration::from_secs(30);
/// At the latest after so long the calendar is looked at again.
const AT_LATEST: chrono::TimeDelta = chrono::TimeDelta::hours(1);

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

/// The reseller's e-mail on an order.
fn partner_email(mirror: &Mirror, order_number: &str) -> Result<Option<String>, UiError> {
    let order = mirror.order(order_number)?;
    let contacts =
        order.and_then(|order| order.reseller).map(|reseller| reseller.contacts).unwrap_or_default();
    Ok(contacts.into_iter().next().map(|contact| contact.email))
}

/// A contract of the mirror for the border; none without an end.
pub(crate) fn contract(
    mirror: &Mirror,
    row: Row,
    leads: &Leads,
    today: NaiveDate,
) -> Result<Option<ContractRow>, UiError> {
    let Some(ends_on) = row.ends_on else { return Ok(None) };
    let (days_left, bucket) = left(row.ends_on, today);
    let next_reminder =
        if row.renewed { None } else { leads.of(&row.serial_number).next_due(ends_on, today) };
    let own = leads.own.get(&row.serial_number);
    Ok(Some(ContractRow {
        partner_email: partner_email(mirror, &row.order_number)?,
        lead_times: own.map(days),
        lead_times_base: Assistant::new(mirror).leads_base(Some(&row.serial_number))?.to_token(),
        id: Some(row.id),
        serial: row.serial_number,
        product: row.product_name,
        site: row.site_name,
        partner: row.reseller,
        quantity: count(row.quantity),
        unlimited: row.unlimited,
        ends_on,
        days_left: days_left.unwrap_or_default(),
        bucket,
        renewed: row.renewed,
        renewed_by: row.renewed_by,
        next_reminder,
    }))
}

/// Lead times for the border.
pub(crate) fn days(leads: &LeadTimes) -> Vec<u32> {
    leads.days().iter().map(|days| u32::from(*days)).collect()
}

/// The first place in a view by end date where `passes` holds; it holds for all after it.
fn first(mirror: &Mirror, view: &View, passes: impl Fn(NaiveDate) -> bool) -> Result<usize, UiError> {
    let (mut low, mut high) = (0, view.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let end = mirror.rows(view, middle, 1)?.pop().and_then(|(_, row)| row.ends_on);
        if end.is_none_or(&passes) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Ok(low)
}

fn contracts(mirror: &Mirror, asked: &ContractsQuery, today: NaiveDate) -> Result<Contracts, UiError> {
    const ENDING: [TermBucket; 4] =
        [TermBucket::Lapsed, TermBucket::Under30, TermBucket::From30To89, TermBucket::From90];
    let buckets: Vec<Bucket> = if asked.buckets.is_empty() { &ENDING[..] } else { &asked.buckets }
        .iter()
        .map(|bucket| domain_bucket(*bucket))
        .filter(|bucket| *bucket != Bucket::Perpetual)
        .collect();
    let kinds =
        EntitlementKind::ALL.iter().filter(|kind| kind.is_contract()).map(|kind| kind.as_str().to_owned());
    let query = Query {
        kinds: kinds.collect(),
        sites: asked.site.iter().cloned().collect(),
        buckets,
        today,
        renewed: (!asked.renewed).then_some(false),
        sort: Sort::EndsOn,
        ..Query::default()
    };
    let view = mirror.view(&query, None, &AtomicBool::new(false))?;
    let from = match asked.from {
        Some(from) => first(mirror, &view, |end| end >= from)?,
        None => 0,
    };
    let to = match asked.to {
        Some(to) => first(mirror, &view, |end| end > to)?,
        None => view.len(),
    };
    let total = to.saturating_sub(from);
    let start = from + (asked.start as usize).min(total);
    let length = (asked.count.min(MOST) as usize).min(to.saturating_sub(start));
    let leads = Assistant::new(mirror).leads()?;
    let mut rows = Vec::with_capacity(length);
    for (_, row) in mirror.rows(&view, start, length)? {
        rows.extend(contract(mirror, row, &leads, today)?);
    }
    Ok(Contracts { total: count(total), rows })
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

fn reminder(mirror: &Mirror, entry: InboxEntry, today: NaiveDate) -> Result<ReminderRow, UiError> {
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
    for entry in assistant.inbox(true, MOST as usize)? {
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

impl Desk {
    /// `contracts`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn contracts(&self, asked: ContractsQuery) -> Result<Contracts, UiError> {
        let today = self.setup.clock.today();
        self.on_mirror(move |mirror| contracts(mirror, &asked, today)).await
    }

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

    /// The lead times of all contracts, as the account's devices share them; none while no mirror is open.
    pub(crate) async fn lead_times(&self) -> Result<Option<Vec<u32>>, UiError> {
        if self.opened().is_err() {
            return Ok(None);
        }
        self.on_mirror(|mirror| Ok(Some(days(&Assistant::new(mirror).leads()?.all)))).await
    }

    /// What an edit of the lead times of all contracts that begins now is based on; none while no mirror is open.
    pub(crate) async fn lead_times_base(&self) -> Result<Option<String>, UiError> {
        if self.opened().is_err() {
            return Ok(None);
        }
        self.on_mirror(|mirror| Ok(Some(Assistant::new(mirror).leads_base(None)?.to_token()))).await
    }

    /// What an earlier version had kept for this computer alone goes to all devices, once.
    pub(crate) async fn carry_reminders_over(&self, opened: &Arc<Opened>) -> Result<(), UiError> {
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

    /// `lead_times_set`
    ///
    /// # Errors
    /// When there are too many, one is too long, or there is no such contract.
    pub async fn lead_times_set(&self, form: LeadTimesForm) -> Result<(), UiError> {
        let days = form.days.as_deref().map(|days| app::lead_times("days", days)).transpose()?;
        let base = base("days", form.base.as_deref()).map_err(|problem| UiError::fields(vec![problem]))?;
        self.edit(&[Topic::Renewals, Topic::Settings], move |mirror, keys, now| {
            let serial = match form.id {
                Some(id) => {
                    let row = mirror.by_id(&id)?;
                    Some(row.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?.serial_number)
                }
                None => None,
            };
            Assistant::new(mirror).set_leads_from(serial.as_deref(), days.as_ref(), base, keys, now)?;
            Ok(())
        })
        .await?;
        self.opened()?.reminders.notify_one();
        Ok(())
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

    /// `write_mail_to_partner`: begins a mail that asks the reseller of record to renew a contract.
    ///
    /// # Errors
    /// When the order names no contact of the reseller, or there is no mail program.
    pub async fn write_mail_to_partner(&self, by: ById) -> Result<(), UiError> {
        let (lang, shell) = (self.lang(), Arc::clone(&self.setup.shell));
        let account =
            self.config().signed_in.clone().map(|signed_in| signed_in.account.name).unwrap_or_default();
        self.on_mirror(move |mirror| {
            let row = mirror.by_id(&by.id)?.ok_or_else(|| UiError::new(ErrorCode::NotFound.as_str()))?;
            let quantity = if row.unlimited {
                Messages::embedded().format(lang, "quantity-unlimited", &Args::new())
            } else {
                row.quantity.to_string()
            };
            let to =
                partner_email(mirror, &row.order_number)?.ok_or_else(|| UiError::new(NO_PARTNER_CONTACT))?;
            let args = Args::new()
                .with("serial", row.serial_number)
                .with("product", row.product_name)
                .with("site", row.site_name)
                .with("order", row.order_number)
                .with("quantity", quantity)
                .with("date", row.ends_on.map(|day| date(lang, day)).unwrap_or_default())
                .with("name", account);
            let words = |id: &str| Messages::embedded().format(lang, id, &args);
            let mailto = format!(
                "mailto:{}?subject={}&body={}",
                escaped(&to),
                escaped(&words("renewal-mail-subject")),
                escaped(&words("renewal-mail-body")),
            );
            shell.write_mail(&mailto).map_err(|error| UiError::new(NOTHING_TO_OPEN_WITH).because(error))
        })
        .await
    }
}

/// Text in a `mailto:` address (RFC 6068): everything but letters, digits and a few marks as `%XX`, lines ended by CRLF.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.replace('\n', "\r\n").bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'@' => {
                out.push(char::from(byte))
            }
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A date as the language writes it.
fn date(lang: Lang, day: NaiveDate) -> String {
    use chrono::Datelike;
    let args = Args::new()
        .with("year", day.year().to_string())
        .with("month", format!("{:02}", day.month()))
        .with("day", format!("{:02}", day.day()));
    Messages::embedded().format(lang, "reminder-date", &args)
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
        target: Navigate { screen: "renewals".to_owned(), id: (!target.is_empty()).then_some(target) },
    })
}

impl Desk {
    /// Looks at the calendar, records what is due and shows what was not shown yet.
    async fn remind(
        &self,
        opened: &Arc<Opened>,
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<(), UiError> {
        let (lang, wanted) = (self.lang(), self.config().settings.notifications);
        let (shell, bell) = (Arc::clone(&self.setup.shell), self.bell.clone());
        let mirror = Arc::clone(&opened.mirror);
        let (told, lapsed) = blocking(move || {
            // While a first listing is coming in, what comes in parts would be told in parts.
            if mirror.standing()?.last_synced_at.is_none() {
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
                let (bell, target) = (bell.clone(), shown.target.clone());
                if !shell.notify(&shown, Box::new(move || bell.navigate(target))) {
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

/// Reminds at once, when poked, when the local day changes, and once an hour; and notes the terms that are over.
pub(crate) async fn remind_on_and_on(desk: Weak<Desk>, opened: Arc<Opened>) {
    let mut looked: Option<(NaiveDate, DateTime<Utc>)> = None;
    let (mut poked, mut rest) = (true, Duration::ZERO);
    loop {
        let Some(desk) = desk.upgrade() else { return };
        let (today, now) = (desk.setup.clock.today(), desk.setup.clock.now());
        let due = looked.is_none_or(|(day, at)| day != today || (now - at).abs() >= AT_LATEST);
        if due || poked {
            if looked.is_some_and(|(day, _)| day != today) {
                // Days left and buckets are others from today on.
                desk.bell.stale(&[Topic::App, Topic::Catalog, Topic::Renewals]);
            }
            looked = Some((today, now));
            let begun = tokio::time::Instant::now();
            if let Err(error) = desk.remind(&opened, today, now).await {
                tracing::warn!(%error, "reminders could not be looked at");
            }
            rest = begun.elapsed() * 4;
        }
        drop(desk);
        // While much changes at the portal, most of the time goes to other things.
        tokio::time::sleep(std::mem::take(&mut rest)).await;
        poked = tokio::time::timeout(TICK, opened.reminders.notified()).await.is_ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_can_not_be_made_to_say_more_than_it_does() {
        let address = escaped("mary@skynet.example?bcc=eve@evil.example&x");
        assert_eq!(address, "mary@skynet.example%3Fbcc%3Deve@evil.example%26x");
        assert_eq!(escaped("a b\né"), "a%20b%0D%0A%C3%A9");
    }

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
