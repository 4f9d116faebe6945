//! The inbox: notices and reminders in one list, what was done with notices, how this account wants to be told, and the
//! notifications of what is new.
//!
//! What a notice says is made here, of what this account sees now of the thing that it is about; the sentences are those of
//! the mails. Reminders follow their ledger ([`crate::reminders`]).

use crate::api::*;
use crate::border::count;
use crate::context::{Desk, OpenMirror, blocking};
use crate::events::Topic as Stale;
use crate::reminders::reminder;
use crate::renewals::date;
use crate::requests::{Me, to_decide};
use crate::shell::Notice as Shown;
use chrono::{DateTime, NaiveDate, Utc};
use licet_domain::Target;
use licet_domain::notice::{
    MailChoice, NoticeKind, NoticeState, Preference, READ_THROUGH, SHOWN_THROUGH, STATES, Topic,
};
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::{InboxPart, InboxQuery, InboxRow, Mirror, SeenNotice};
use licet_renewals::{InboxEntry, Keys, ReminderState};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Most rows of one answer.
const MOST: u32 = 200;
/// Most notices that are marked at once.
const MOST_MARKED: usize = 1_000;
/// So many notifications at once; more become one that counts them.
const MOST_SHOWN: usize = 5;
/// Notices that one look takes.
const LOOKED_AT: usize = 200;
/// The word for reminders among the topics.
const REMINDERS: &str = "reminders";
/// The setting of this profile that says up to which notice notifications were shown here.
const SHOWN_HERE: &str = "notices-shown-here";

/// The message with what a notice says happened: the subject of its mail.
fn sentence(kind: NoticeKind) -> String {
    let word = kind.as_str().replace('_', "-");
    match kind {
        NoticeKind::Converted | NoticeKind::Drawn => format!("mail-done-{word}-subject"),
        NoticeKind::Kept => "mail-license-kept-subject".to_owned(),
        NoticeKind::Invited => "mail-colleague-added-subject".to_owned(),
        NoticeKind::PasswordChanged
        | NoticeKind::EmailAsked
        | NoticeKind::EmailChanged
        | NoticeKind::AccountLocked
        | NoticeKind::AccountUnlocked
        | NoticeKind::AccountDemoted
        | NoticeKind::AccountSessionsEnded => format!("mail-{word}-subject"),
        _ => format!("mail-notice-{word}-subject"),
    }
}

/// What a notice says happened. Of what this account no longer sees it says nothing but that.
fn title(seen: &SeenNotice, lang: Lang) -> String {
    let (messages, notice) = (Messages::embedded(), &seen.notice);
    let Some(kind) = NoticeKind::parse(&notice.what) else {
        return messages.format(lang, "inbox-unknown", &Args::new());
    };
    if seen.lost {
        return messages.format(lang, "inbox-lost", &Args::new());
    }
    let request = notice.request.as_ref();
    let site = seen.license.as_ref().and_then(|license| license.site.as_deref());
    let site = seen.site_name.as_deref().or(site).or(notice.support_id.as_deref()).unwrap_or_default();
    // Where only some of the licenses are still seen, their number is none that can be checked.
    let args = Args::new()
        .with("person", notice.person.as_deref().unwrap_or_default())
        .with("other", notice.other.as_deref().unwrap_or_default())
        .with("site", site)
        .with("serial", seen.license.as_ref().map_or("", |license| license.serial_number.as_str()))
        .with("kind", request.map_or("", |request| request.kind.as_str()))
        .with("outcome", request.map_or("", |request| request.outcome.as_str()))
        .with("count", notice.count.max(1));
    messages.format(lang, &sentence(kind), &args)
}

/// Who did it, and what it is about.
fn more(seen: &SeenNotice, lang: Lang) -> String {
    if seen.lost {
        return String::new();
    }
    let (messages, notice) = (Messages::embedded(), &seen.notice);
    let mut parts = Vec::new();
    if let Some(license) = &seen.license {
        if notice.count <= 1 {
            parts.push(license.product.clone());
        }
        parts.extend(license.site.clone());
    }
    // Many a sentence begins with who it was.
    if let Some(person) = notice.person.as_ref().filter(|person| !title(seen, lang).contains(person.as_str()))
    {
        let args = Args::new().with("person", person.as_str());
        parts.push(match &notice.acting_site {
            Some(site) => messages.format(lang, "inbox-by-for", &args.with("site", site.as_str())),
            None => messages.format(lang, "inbox-by", &args),
        });
    }
    parts.retain(|part| !part.is_empty());
    parts.join(" · ")
}

/// Where opening a notice leads.
fn target(seen: &SeenNotice) -> Option<Navigate> {
    let to = |screen: &str, id: Option<String>| Some(Navigate { screen: screen.to_owned(), id });
    if let Some(request) = &seen.notice.request {
        return to("requests", Some(request.request_id.clone()));
    }
    if let Some(license) = &seen.license {
        return to("catalog", Some(license.entitlement_id.clone()));
    }
    match Topic::parse(&seen.notice.topic)? {
        Topic::Shares => to("sharing", seen.notice.share_id.clone()),
        Topic::People => to("sharing", None),
        Topic::Account => to("settings", None),
        Topic::Requests | Topic::Decisions | Topic::Licenses => None,
    }
}

fn notice_item(seen: &SeenNotice, to_decide: &BTreeSet<String>, lang: Lang) -> InboxItem {
    let waits = seen.notice.request.as_ref().is_some_and(|request| to_decide.contains(&request.request_id));
    InboxItem {
        id: seen.notice.notice_id.clone(),
        topic: seen.notice.topic.clone(),
        what: seen.notice.what.clone(),
        at: Some(seen.notice.at),
        title: title(seen, lang),
        text: more(seen, lang),
        unread: seen.unread,
        dismissed: seen.dismissed,
        waits,
        target: target(seen),
        reminder: None,
    }
}

fn reminder_item(
    mirror: &Mirror,
    entry: InboxEntry,
    today: NaiveDate,
    lang: Lang,
) -> Result<InboxItem, UiError> {
    let unread = entry.reminder.state == ReminderState::Open;
    let row = reminder(mirror, entry, today)?;
    let args = Args::new()
        .with("product", row.product.clone().unwrap_or_else(|| row.serial.clone()))
        .with("date", date(lang, row.ends_on));
    let parts = [Some(row.serial.clone()), row.site.clone(), row.note.clone()];
    Ok(InboxItem {
        id: format!("reminder:{}", row.id),
        topic: REMINDERS.to_owned(),
        what: "reminder".to_owned(),
        at: row.told_at,
        title: Messages::embedded().format(lang, "inbox-reminder", &args),
        text: parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        unread,
        dismissed: !unread && row.state != "snoozed",
        waits: false,
        target: Some(Navigate { screen: "renewals".to_owned(), id: Some(row.id.clone()) }),
        reminder: Some(row),
    })
}

fn rows(
    mirror: &Mirror,
    range: &InboxRange,
    me: &Me,
    today: NaiveDate,
    lang: Lang,
) -> Result<InboxRows, UiError> {
    let of = match range.of.as_deref() {
        None => None,
        Some(REMINDERS) => Some(InboxPart::Reminders),
        Some(topic) => match Topic::parse(topic) {
            Some(topic) => Some(InboxPart::Notices(topic)),
            None => return Err(UiError::field("of", "unknown-choice")),
        },
    };
    let query = InboxQuery { of, unread: range.unread, dismissed: range.dismissed };
    let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let page = mirror.inbox_page(query, size(range.start), size(range.count.min(MOST)))?;
    let about_requests =
        |row: &InboxRow| matches!(row, InboxRow::Notice(seen) if seen.notice.request.is_some());
    let to_decide =
        if page.rows.iter().any(about_requests) { to_decide(mirror, me)? } else { BTreeSet::new() };
    let mut rows = Vec::with_capacity(page.rows.len());
    for row in page.rows {
        rows.push(match row {
            InboxRow::Reminder(entry) => reminder_item(mirror, *entry, today, lang)?,
            InboxRow::Notice(seen) => notice_item(&seen, &to_decide, lang),
        });
    }
    Ok(InboxRows { total: count(page.total), rows })
}

/// Queues a setting of the account.
fn set(mirror: &Mirror, name: &str, value: Value, keys: Keys<'_>, now: DateTime<Utc>) -> Result<(), UiError> {
    let id = mirror.account_setting_id(name);
    let about = About { entitlement_id: None, name: None };
    let change =
        NewChange { kind: Target::Setting, id, set: BTreeMap::from([("value".to_owned(), value)]), about };
    mirror.change(&change, keys(), now)?;
    Ok(())
}

fn mark(
    mirror: &Mirror,
    ids: &[String],
    state: NoticeState,
    keys: Keys<'_>,
    now: DateTime<Utc>,
) -> Result<(), UiError> {
    for id in ids.iter().take(MOST_MARKED) {
        let Some(seen) = mirror.notice(id)? else { continue };
        let is_so = match state {
            NoticeState::Unread => seen.unread,
            NoticeState::Read => !seen.unread && !seen.dismissed,
            NoticeState::Dismissed => seen.dismissed,
        };
        if !is_so {
            set(mirror, &format!("{STATES}{id}"), json!(state), keys, now)?;
        }
    }
    Ok(())
}

/// A setting that names a notice.
fn through(mirror: &Mirror, name: &str) -> Result<Option<String>, UiError> {
    Ok(mirror.account_setting(name)?.and_then(|value| value.as_str().map(str::to_owned)))
}

fn preference(mirror: &Mirror, topic: Topic) -> Result<Preference, UiError> {
    let chosen = mirror.account_setting(&Preference::setting(topic))?;
    Ok(chosen.and_then(|value| Preference::read(topic, value)).unwrap_or(Preference::of(topic)))
}

impl Desk {
    /// `inbox_rows`
    ///
    /// # Errors
    /// When there is no such topic, the mirror isn't open or can't be read.
    pub async fn inbox_rows(&self, range: InboxRange) -> Result<InboxRows, UiError> {
        let (today, lang, me) = (self.setup.clock.today(), self.lang(), self.me()?);
        self.on_mirror(move |mirror| rows(mirror, &range, &me, today, lang)).await
    }

    /// `inbox_counts`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn inbox_counts(&self) -> Result<InboxCounts, UiError> {
        self.on_mirror(|mirror| {
            let counts = mirror.inbox_counts()?;
            let all = std::iter::once((REMINDERS.to_owned(), counts.reminders)).chain(counts.notices.clone());
            let topics = all.filter(|(_, number)| *number > 0);
            let topics = topics.map(|(topic, number)| InboxCount { topic, count: count(number) }).collect();
            Ok(InboxCounts { total: count(counts.total()), topics })
        })
        .await
    }

    /// `inbox_mark`: notes on all devices what was done with notices.
    ///
    /// # Errors
    /// When there is no such state, or the mirror can't be written.
    pub async fn inbox_mark(&self, form: InboxMark) -> Result<(), UiError> {
        let state = NoticeState::ALL.into_iter().find(|state| state.as_str() == form.state);
        let state = state.ok_or_else(|| UiError::field("state", "unknown-choice"))?;
        self.edit(&[Stale::Inbox], move |mirror, keys, now| mark(mirror, &form.ids, state, keys, now)).await
    }

    /// `inbox_read_all`: marks every notice as read. The answer undoes that.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub async fn inbox_read_all(&self) -> Result<InboxRead, UiError> {
        self.edit(&[Stale::Inbox], |mirror, keys, now| {
            let (before, unread) = (through(mirror, READ_THROUGH)?, mirror.notices_marked_unread()?);
            mark(mirror, &unread, NoticeState::Read, keys, now)?;
            if let Some(newest) = mirror.newest_notice()?
                && before.as_ref().is_none_or(|before| *before < newest)
            {
                set(mirror, READ_THROUGH, json!(newest), keys, now)?;
            }
            Ok(InboxRead { before, unread })
        })
        .await
    }

    /// `inbox_read_undo`: takes the above back.
    ///
    /// # Errors
    /// When the mirror can't be written.
    pub async fn inbox_read_undo(&self, read: InboxRead) -> Result<(), UiError> {
        self.edit(&[Stale::Inbox], move |mirror, keys, now| {
            mark(mirror, &read.unread, NoticeState::Unread, keys, now)?;
            if through(mirror, READ_THROUGH)? != read.before {
                set(mirror, READ_THROUGH, read.before.map_or(Value::Null, Value::from), keys, now)?;
            }
            Ok(())
        })
        .await
    }

    /// `notice_preferences`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn notice_preferences(&self) -> Result<Vec<NoticePreference>, UiError> {
        self.on_mirror(|mirror| {
            let row = |topic: &Topic| {
                let chosen = preference(mirror, *topic)?;
                let off = Preference { mail: MailChoice::None, ..chosen };
                Ok(NoticePreference {
                    topic: topic.as_str().to_owned(),
                    mail: chosen.mail.as_str().to_owned(),
                    native: chosen.native,
                    fixed: !off.is_allowed(*topic),
                })
            };
            Topic::ALL.iter().map(row).collect()
        })
        .await
    }

    /// `notice_preference_set`: chooses how to be told about a topic, on all devices.
    ///
    /// # Errors
    /// When there is no such topic or choice, mails about it can't be turned off, or the mirror can't be written.
    pub async fn notice_preference_set(&self, form: NoticePreference) -> Result<(), UiError> {
        let topic = Topic::parse(&form.topic).ok_or_else(|| UiError::field("topic", "unknown-choice"))?;
        let mail = MailChoice::parse(&form.mail).ok_or_else(|| UiError::field("mail", "unknown-choice"))?;
        let chosen = Preference { mail, native: form.native };
        if !chosen.is_allowed(topic) {
            return Err(UiError::field("mail", "unknown-choice"));
        }
        self.edit(&[Stale::Inbox, Stale::Settings], move |mirror, keys, now| {
            if preference(mirror, topic)? == chosen {
                return Ok(());
            }
            set(mirror, &Preference::setting(topic), json!(chosen), keys, now)
        })
        .await
    }
}

/// What is to be shown, and what has been looked at with it.
struct Look {
    shown: Vec<Shown>,
    newest: Option<String>,
}

/// Takes what is new since the last look, here or on another device, and notes that before anything is shown: after a kill
/// the inbox has it, and nobody is told twice.
fn look(mirror: &Mirror, lang: Lang, wanted: bool) -> Result<Look, UiError> {
    let nothing = Look { shown: Vec::new(), newest: None };
    if mirror.sync_position()?.last_synced_at.is_none() {
        return Ok(nothing);
    }
    let newest = mirror.newest_notice()?;
    let Some(here) = mirror.setting(SHOWN_HERE)? else {
        // What a first load brings is no news.
        mirror.set_setting(SHOWN_HERE, Some(newest.as_deref().unwrap_or_default()))?;
        return Ok(nothing);
    };
    let Some(newest) = newest.filter(|newest| *newest > here) else { return Ok(nothing) };
    let after = through(mirror, SHOWN_THROUGH)?.filter(|shared| *shared > here).unwrap_or(here);
    let mut new = mirror.unread_notices_after(&after, LOOKED_AT)?;
    mirror.set_setting(SHOWN_HERE, Some(&newest))?;
    let mut chosen = BTreeMap::new();
    for topic in Topic::ALL {
        chosen.insert(topic.as_str(), preference(mirror, *topic)?.native);
    }
    new.retain(|seen| wanted && chosen.get(seen.notice.topic.as_str()).copied().unwrap_or(false));
    let shown = notifications(&new, lang);
    Ok(Look { newest: (!shown.is_empty()).then_some(newest), shown })
}

/// One notification for each notice, or one for all where there are many.
fn notifications(new: &[SeenNotice], lang: Lang) -> Vec<Shown> {
    let messages = Messages::embedded();
    let say = |id: &str, args: &Args<'_>| messages.format(lang, id, args);
    let shown = |title: String, body: String, id: Option<String>| Shown {
        title,
        body,
        open: say("reminder-open", &Args::new()),
        actions: Vec::new(),
        target: Navigate { screen: "inbox".to_owned(), id },
    };
    if new.len() > MOST_SHOWN {
        let args = Args::new().with("count", count(new.len()));
        return vec![shown(say("inbox-many-title", &args), say("inbox-many-body", &args), None)];
    }
    let one =
        |seen: &SeenNotice| shown(title(seen, lang), more(seen, lang), Some(seen.notice.notice_id.clone()));
    new.iter().map(one).collect()
}

impl Desk {
    /// Shows notifications of notices that are new, once for the account, where that was chosen.
    pub(crate) async fn show_notices(&self, opened: &Arc<OpenMirror>) -> Result<(), UiError> {
        let (lang, wanted) = (self.lang(), self.config().settings.notifications);
        let mirror = Arc::clone(&opened.mirror);
        let Look { shown, newest } = blocking(move || look(&mirror, lang, wanted)).await?;
        let Some(newest) = newest else { return Ok(()) };
        for notice in shown {
            let (me, target) = (self.me.clone(), notice.target.clone());
            let press = Box::new(move |_| {
                if let Some(desk) = me.upgrade() {
                    desk.bell.navigate(target);
                }
            });
            if !self.setup.shell.notify(&notice, press) {
                tracing::info!("a notice stands in the inbox only");
            }
        }
        // Other devices that come later don't show them again.
        self.edit(&[], move |mirror, keys, now| set(mirror, SHOWN_THROUGH, json!(newest), keys, now)).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_has_words_in_every_language() {
        for lang in Lang::ALL {
            for id in NoticeKind::ALL.iter().map(|kind| sentence(*kind)).chain(
                [
                    "inbox-unknown",
                    "inbox-lost",
                    "inbox-by",
                    "inbox-by-for",
                    "inbox-reminder",
                    "inbox-many-title",
                ]
                .map(str::to_owned),
            ) {
                assert!(Messages::embedded().try_format(lang, &id, &Args::new()).is_some(), "{id} in {lang}");
            }
        }
    }

    fn notice(what: &str) -> SeenNotice {
        let body = json!({
            "notice_id": "1", "what": what, "topic": "licenses", "at": "2026-11-30T10:00:00Z",
            "person": "Mary", "license_ids": ["l"], "count": 1
        });
        let license = licet_mirror::SeenLicense {
            entitlement_id: "e".into(),
            serial_number: "B0000000001".into(),
            product: "Backup".into(),
            site: Some("Acme".into()),
        };
        SeenNotice {
            notice: serde_json::from_value(body).unwrap(),
            unread: true,
            dismissed: false,
            license: Some(license),
            site_name: None,
            lost: false,
        }
    }

    #[test]
    fn a_notice_about_what_is_no_longer_seen_says_neither_what_nor_who() {
        let seen = notice("moved");
        assert!(title(&seen, Lang::En).contains("B0000000001"));
        assert!(more(&seen, Lang::En).contains("Mary"));
        let lost = SeenNotice { license: None, lost: true, ..seen };
        let said = format!("{} {}", title(&lost, Lang::En), more(&lost, Lang::En));
        assert!(!said.contains("B0000000001") && !said.contains("Mary") && !said.contains("Acme"), "{said}");
        assert_eq!(target(&lost), None);
    }

    #[test]
    fn what_a_newer_portal_tells_has_words_too() {
        assert!(!title(&notice("something_new"), Lang::En).is_empty());
    }

    #[test]
    fn more_than_five_notices_at_once_become_one_notification() {
        let new = vec![notice("moved"); 6];
        assert_eq!(notifications(&new[..5], Lang::En).len(), 5);
        let one = notifications(&new, Lang::En);
        assert_eq!(one.len(), 1);
        assert!(one[0].title.contains('6'), "{}", one[0].title);
    }
}
