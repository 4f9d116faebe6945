//! The inbox: notices and reminders in one list, what was done with them on whichever device, and what is left of a notice
//! about something that is no longer seen.

use crate::support::{Portal, Temporary, day, entitlement, license, now, product, settle, site};
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Target;
use licet_domain::notice::Topic;
use licet_mirror::outbox::{About, NewChange};
use licet_mirror::reminders::{NewNotice, NewReminder, NoticeKind, ReminderPlan};
use licet_mirror::{InboxPart, InboxQuery, InboxRow, Mirror, SeenNotice};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

fn at(minutes: i64) -> DateTime<Utc> {
    now() + TimeDelta::minutes(minutes)
}

/// An id that sorts by when it was made, as the portal's do.
fn id(minutes: i64) -> String {
    let millis = u64::try_from(at(minutes).timestamp_millis()).unwrap();
    uuid::Builder::from_unix_timestamp_millis(millis, &[3; 10]).into_uuid().to_string()
}

fn notice(portal: &mut Portal, minutes: i64, topic: &str, what: &str, licenses: &[&str]) -> String {
    let id = id(minutes);
    let body = json!({
        "notice_id": id, "what": what, "topic": topic, "at": at(minutes), "person": "Mary", "support_id": "S1",
        "license_ids": licenses, "count": licenses.len(),
    });
    portal.put("notice", &id, body)
}

/// Acme's license, and three notices: a license moved, something was shared, a request came.
fn portal() -> Portal {
    let mut portal = Portal::default();
    portal.put("product", "BE", product("BE", "Backup Exec", "Backup"));
    portal.put("site", "S1", site("S1", "Acme Inc"));
    portal.put("entitlement", "e", entitlement("M0000000001", "BE", "license", "S1", None));
    portal.put("license", "l", license("e", "M0000000001", "BE", "HOST", "full"));
    notice(&mut portal, 1, "licenses", "moved", &["l"]);
    notice(&mut portal, 2, "shares", "share_received", &[]);
    notice(&mut portal, 3, "requests", "request_new", &[]);
    portal
}

const ALL: InboxQuery = InboxQuery { of: None, unread: false, dismissed: false };

fn notices(mirror: &Mirror, query: InboxQuery) -> Vec<SeenNotice> {
    let page = mirror.inbox_page(query, 0, 50).unwrap();
    assert_eq!(page.total, page.rows.len());
    let notice = |row| match row {
        InboxRow::Notice(seen) => Some(*seen),
        InboxRow::Reminder(_) => None,
    };
    page.rows.into_iter().filter_map(notice).collect()
}

fn what(mirror: &Mirror, query: InboxQuery) -> Vec<String> {
    notices(mirror, query).into_iter().map(|seen| seen.notice.what).collect()
}

/// Sets a setting of the account on this device.
fn set(mirror: &Mirror, name: &str, value: Value) {
    static MADE: AtomicU64 = AtomicU64::new(1);
    let change = NewChange {
        kind: Target::Setting,
        id: mirror.account_setting_id(name),
        set: BTreeMap::from([("value".to_owned(), value)]),
        about: About::default(),
    };
    let key = uuid::Builder::from_unix_timestamp_millis(MADE.fetch_add(1, Ordering::Relaxed), &[5; 10]);
    mirror.change(&change, key.into_uuid(), now()).unwrap();
}

/// A setting of the account as another device wrote it.
#[allow(clippy::needless_pass_by_value, reason = "reads like the JSON that it makes")]
fn setting(portal: &mut Portal, name: &str, value: Value) -> String {
    let slots = json!({"value": {"value": value, "seq": 1, "at": "2026-11-01T10:00:00Z"}});
    portal.put("setting", &format!("account-1/{name}"), json!({"name": name, "slots": slots}))
}

fn count(mirror: &Mirror) -> u64 {
    mirror.inbox_counts().unwrap().total()
}

#[test]
fn notices_come_newest_first_and_are_narrowed_by_topic_and_by_what_is_new() {
    let Temporary { mirror, folder: _folder } = portal().mirrored();
    assert_eq!(what(&mirror, ALL), ["request_new", "share_received", "moved"]);
    let shares = InboxQuery { of: Some(InboxPart::Notices(Topic::Shares)), ..ALL };
    assert_eq!(what(&mirror, shares), ["share_received"]);
    let counts = mirror.inbox_counts().unwrap();
    assert_eq!((counts.total(), counts.notices["licenses"], counts.reminders), (3, 1, 0));
    set(&mirror, &format!("notice:{}", id(2)), json!("read"));
    assert_eq!(what(&mirror, InboxQuery { unread: true, ..ALL }), ["request_new", "moved"]);
    let page = mirror.inbox_page(ALL, 1, 1).unwrap();
    assert_eq!((page.total, page.rows.len()), (3, 1));
}

#[test]
fn what_was_done_on_another_device_holds_here_in_whichever_order_it_comes() {
    let mut portal = portal();
    // Settings come before notices in a first load.
    setting(&mut portal, &format!("notice:{}", id(1)), json!("dismissed"));
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    assert_eq!(what(&mirror, ALL), ["request_new", "share_received"]);
    assert_eq!(count(&mirror), 2);
    let line = setting(&mut portal, &format!("notice:{}", id(2)), json!("dismissed"));
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(what(&mirror, ALL), ["request_new"]);
    let dismissed = InboxQuery { dismissed: true, ..ALL };
    assert_eq!(what(&mirror, dismissed).len(), 3, "they are still there for whoever looks for them");
    let line = setting(&mut portal, &format!("notice:{}", id(2)), json!("unread"));
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(what(&mirror, ALL), ["request_new", "share_received"]);
}

#[test]
fn all_up_to_one_are_read_at_once_and_one_that_was_marked_as_new_stays_so() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    set(&mirror, &format!("notice:{}", id(1)), json!("unread"));
    set(&mirror, "notices-read", json!(mirror.newest_notice().unwrap().unwrap()));
    assert_eq!(what(&mirror, InboxQuery { unread: true, ..ALL }), ["moved"]);
    assert_eq!(mirror.notices_marked_unread().unwrap(), [id(1)]);
    let line = notice(&mut portal, 9, "people", "joined", &[]);
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(count(&mirror), 2, "what comes later is new");
    let new = mirror.unread_notices_after(&id(3), 9).unwrap();
    assert_eq!(new.iter().map(|seen| seen.notice.what.as_str()).collect::<Vec<_>>(), ["joined"]);
    set(&mirror, "notices-read", Value::Null);
    assert_eq!(count(&mirror), 4, "taken back");
}

#[test]
fn a_notice_shows_what_is_seen_now_and_nothing_of_what_is_not() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let moved = |mirror: &Mirror| notices(mirror, ALL).remove(2);
    let license = moved(&mirror).license.unwrap();
    assert_eq!((license.serial_number.as_str(), license.product.as_str()), ("M0000000001", "Backup Exec"));
    assert_eq!(license.site.as_deref(), Some("Acme Inc"));
    let lines = [portal.hide("license", "l"), portal.hide("entitlement", "e"), portal.hide("site", "S1")];
    mirror.apply_page(&portal.proven(&lines), now()).unwrap();
    let left = moved(&mirror);
    assert!(left.lost, "{left:?}");
    assert_eq!((left.license, left.site_name), (None, None));
}

#[test]
fn a_notice_that_the_portal_forgot_is_gone_and_a_listing_anew_brings_the_same_inbox() {
    let mut portal = portal();
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    set(&mirror, &format!("notice:{}", id(3)), json!("dismissed"));
    let line = portal.hide("notice", &id(2));
    mirror.apply_page(&portal.proven(&[line]), now()).unwrap();
    assert_eq!(what(&mirror, ALL), ["moved"]);
    mirror.wipe().unwrap();
    assert_eq!(count(&mirror), 0);
    mirror.apply_page(&portal.proven(&portal.listing()), now()).unwrap();
    assert_eq!(what(&mirror, ALL), ["moved"], "what was done with one waits in the outbox");
}

#[test]
fn reminders_stand_among_the_notices_by_when_they_were_told() {
    let mut portal = portal();
    let contract = entitlement("M0000000002", "BE", "maintenance", "S1", Some("2026-12-31"));
    portal.put("entitlement", "m", contract);
    let Temporary { mirror, folder: _folder } = portal.mirrored();
    let reminder = NewReminder {
        serial_number: "M0000000002".into(),
        ends_on: day("2026-12-31"),
        lead_days: 30,
        due_on: day("2026-12-01"),
    };
    let told = NewNotice { kind: NoticeKind::Due, new: vec![reminder], stored: Vec::new() };
    let plan = ReminderPlan { notices: vec![told], ..ReminderPlan::default() };
    mirror.record_reminders(&plan, day("2026-12-01"), at(2) + TimeDelta::seconds(30)).unwrap();
    let page = mirror.inbox_page(ALL, 0, 9).unwrap();
    let names = |row: &InboxRow| match row {
        InboxRow::Notice(seen) => seen.notice.what.clone(),
        InboxRow::Reminder(entry) => entry.reminder.serial_number.clone(),
    };
    let shown: Vec<String> = page.rows.iter().map(names).collect();
    assert_eq!(shown, ["request_new", "M0000000002", "share_received", "moved"]);
    let InboxRow::Reminder(entry) = &page.rows[1] else { panic!("{page:?}") };
    let only = InboxQuery { of: Some(InboxPart::Reminders), ..ALL };
    assert_eq!(mirror.inbox_page(only, 0, 9).unwrap().total, 1);
    assert_eq!(count(&mirror), 4);
    mirror.acknowledge_reminders(&[entry.reminder.id]).unwrap();
    assert_eq!((mirror.inbox_page(only, 0, 9).unwrap().total, count(&mirror)), (0, 3));
}

#[test]
fn a_page_of_ten_thousand_notices_is_there_at_once() {
    let mut portal = portal();
    for n in 0..10_000 {
        notice(&mut portal, 10 + n, Topic::ALL[usize::try_from(n).unwrap() % 6].as_str(), "moved", &["l"]);
    }
    let temporary = Temporary::new();
    let lines = portal.listing();
    let (last, first) = lines.split_last_chunk::<2_000>().map_or((&[][..], &lines[..]), |(a, b)| (&b[..], a));
    for part in first.chunks(4_000) {
        temporary.mirror.apply_page(&portal.page(part), now()).unwrap();
    }
    temporary.mirror.apply_page(&portal.proven(last), now()).unwrap();
    settle(&temporary.mirror);
    let mirror = &temporary.mirror;
    let mut times = Vec::new();
    for start in [0, 5_000, 9_900] {
        for of in [None, Some(InboxPart::Notices(Topic::Shares))] {
            let begun = std::time::Instant::now();
            let page = mirror.inbox_page(InboxQuery { of, ..ALL }, start, 50).unwrap();
            times.push(begun.elapsed());
            assert!(page.total > 1_600, "{}", page.total);
        }
    }
    times.sort();
    // 10 ms in a release build; without the indexes it would be hundreds, here too.
    assert!(times[times.len() / 2].as_millis() < 60, "{times:?}");
}
