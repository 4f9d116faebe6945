//! What of the notices that were recorded is shown now: a pure function of them, the schedule, the local time, and what
//! other devices have shown.

use crate::device_log::{Key, ToldElsewhere, ToldThere};
use crate::plan::MOST_SINGLE;
use chrono::{NaiveDate, NaiveDateTime};
use licet_domain::reminders::Schedule;
use licet_mirror::reminders::{InboxEntry, Notice, NoticeKind, Reminder};

/// One notification: one or several notices that were recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    /// The notices, to be claimed together.
    pub notices: Vec<i64>,
    /// What it says. Its id is the first of them.
    pub notice: Notice,
}

/// What is to become of the notices that nobody was shown yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// What is shown now.
    pub show: Vec<Showing>,
    /// Notices of which everything was shown on another device: claimed, and not shown here.
    pub settled: Vec<i64>,
    /// Reminders that were shown on another device, and where.
    pub elsewhere: Vec<(i64, ToldThere)>,
}

/// A reminder of a lead time as devices name it to each other; none for a manual one.
#[must_use]
pub fn key_of(reminder: &Reminder) -> Option<Key> {
    Some((reminder.serial_number.clone(), reminder.ends_on?, reminder.lead_days?))
}

/// The day on which it is to be shown: its own, or the one that it was put off to.
fn due_on(reminder: &Reminder) -> NaiveDate {
    reminder.snoozed_until.unwrap_or(reminder.due_on)
}

fn may_show(entry: &InboxEntry, schedule: &Schedule, now: NaiveDateTime) -> bool {
    let due = due_on(&entry.reminder);
    schedule.may_show(due, entry.reminder.ends_on.unwrap_or(NaiveDate::MAX), now)
}

/// Decides what is shown at the local time `now`. What was put off by quiet hours or a weekend, and what was missed, comes
/// as one; today's one by one while they are few.
#[must_use]
pub fn select(
    notices: &[Notice],
    elsewhere: &ToldElsewhere,
    schedule: &Schedule,
    now: NaiveDateTime,
) -> Selection {
    let mut selection = Selection::default();
    let (mut today, mut missed): (Vec<Notice>, Vec<Notice>) = (Vec::new(), Vec::new());
    for notice in notices {
        let mut left = notice.clone();
        left.entries.retain(|entry| {
            let key = key_of(&entry.reminder).filter(|_| notice.kind != NoticeKind::First);
            let there = key.and_then(|key| elsewhere.since(&key, due_on(&entry.reminder)));
            selection.elsewhere.extend(there.map(|there| (entry.reminder.id, there.clone())));
            there.is_none()
        });
        if left.entries.is_empty() {
            selection.settled.push(notice.id);
        } else if !left.entries.iter().any(|entry| may_show(entry, schedule, now)) {
            continue;
        } else if left.kind == NoticeKind::First {
            selection.show.push(Showing { notices: vec![left.id], notice: left });
        } else if left.kind == NoticeKind::Due && left.entries.iter().any(|it| it.told_on == now.date()) {
            today.push(left);
        } else {
            missed.push(left);
        }
    }
    if missed.len() > 1 {
        selection.show.extend(merged(missed, NoticeKind::CatchUp));
    } else {
        selection.show.extend(missed.into_iter().map(single));
    }
    if today.iter().map(|notice| notice.entries.len()).sum::<usize>() > MOST_SINGLE {
        selection.show.extend(merged(today, NoticeKind::Due));
    } else {
        selection.show.extend(today.into_iter().map(single));
    }
    selection
}

fn single(notice: Notice) -> Showing {
    Showing { notices: vec![notice.id], notice }
}

fn merged(notices: Vec<Notice>, kind: NoticeKind) -> Option<Showing> {
    let ids: Vec<i64> = notices.iter().map(|notice| notice.id).collect();
    let id = *ids.first()?;
    let mut entries: Vec<InboxEntry> = notices.into_iter().flat_map(|notice| notice.entries).collect();
    entries.sort_by_key(|entry| entry.reminder.ends_on.unwrap_or(entry.reminder.due_on));
    Some(Showing { notices: ids, notice: Notice { id, kind, entries } })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device_log::{Act, DeviceLog, LogEntry};
    use licet_domain::reminders::QuietHours;
    use licet_mirror::reminders::{ReminderKind, ReminderState};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn notice(id: i64, kind: NoticeKind, told_on: &str, due_on: &str, count: i64) -> Notice {
        let entry = |n: i64| InboxEntry {
            reminder: Reminder {
                id: id * 100 + n,
                kind: ReminderKind::Lead,
                serial_number: format!("M{:010}", id * 100 + n),
                ends_on: Some(day(due_on) + chrono::Days::new(30)),
                lead_days: Some(30),
                due_on: day(due_on),
                state: ReminderState::Open,
                snoozed_until: None,
                notice: Some(id),
            },
            told_on: day(told_on),
            told_at: None,
            entitlement_id: None,
            product_name: None,
            site_name: None,
            reason: None,
        };
        Notice { id, kind, entries: (0..count).map(entry).collect() }
    }

    fn shown(notices: &[Notice], schedule: &Schedule, now: &str) -> Vec<(NoticeKind, Vec<i64>, usize)> {
        let selection = select(notices, &ToldElsewhere::default(), schedule, now.parse().unwrap());
        selection.show.into_iter().map(|it| (it.notice.kind, it.notices, it.notice.entries.len())).collect()
    }

    #[test]
    fn a_reminder_waits_for_its_time_and_quiet_hours_merge_what_they_put_off() {
        // A Friday, a Saturday and a Sunday.
        let notices = [
            notice(1, NoticeKind::Due, "2026-11-27", "2026-11-27", 1),
            notice(2, NoticeKind::Due, "2026-11-28", "2026-11-28", 2),
            notice(3, NoticeKind::CatchUp, "2026-11-29", "2026-11-20", 2),
        ];
        let schedule = Schedule {
            quiet: Some(QuietHours { from: "17:00".parse().unwrap(), to: "10:00".parse().unwrap() }),
            weekends: false,
            ..Schedule::default()
        };
        for closed in
            ["2026-11-27T09:30:00", "2026-11-28T12:00:00", "2026-11-29T12:00:00", "2026-11-30T09:59:00"]
        {
            assert_eq!(shown(&notices, &schedule, closed), [], "{closed}");
        }
        assert_eq!(shown(&notices[..1], &schedule, "2026-11-27T10:00:00"), [(NoticeKind::Due, vec![1], 1)]);
        let merged = [(NoticeKind::CatchUp, vec![1, 2, 3], 5)];
        assert_eq!(shown(&notices, &schedule, "2026-11-30T10:00:00"), merged);
    }

    #[test]
    fn more_than_five_of_one_day_are_one_summary() {
        let of = |count| -> Vec<Notice> {
            (1..=count).map(|id| notice(id, NoticeKind::Due, "2026-11-27", "2026-11-27", 1)).collect()
        };
        let schedule = Schedule::default();
        assert_eq!(shown(&of(5), &schedule, "2026-11-27T09:00:00").len(), 5);
        let six = shown(&of(6), &schedule, "2026-11-27T09:00:00");
        assert_eq!(six, [(NoticeKind::Due, vec![1, 2, 3, 4, 5, 6], 6)]);
    }

    #[test]
    fn what_another_device_has_shown_is_not_shown_here() {
        let notices = [notice(1, NoticeKind::Due, "2026-11-27", "2026-11-27", 2)];
        let told = |serial: &str| LogEntry {
            act: Act::Told,
            at: "2026-11-27T08:00:00Z".parse().unwrap(),
            on: day("2026-11-27"),
            reminders: vec![(serial.to_owned(), day("2026-12-27"), 30)],
        };
        let mut log = DeviceLog {
            device: "l".to_owned(),
            name: "Laptop".to_owned(),
            entries: vec![told("M0000000100")],
        };
        let now = "2026-11-27T09:00:00".parse().unwrap();
        let some = select(&notices, &ToldElsewhere::of([&log].into_iter()), &Schedule::default(), now);
        assert_eq!((some.show[0].notice.entries.len(), some.elsewhere.len()), (1, 1));
        log.entries.push(told("M0000000101"));
        let all = select(&notices, &ToldElsewhere::of([&log].into_iter()), &Schedule::default(), now);
        assert_eq!((all.show.len(), all.settled, all.elsewhere.len()), (0, vec![1], 2));
    }
}
