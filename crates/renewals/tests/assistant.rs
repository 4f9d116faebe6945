//! The Renewal Assistant over a real mirror: what is told survives restarts, kills and corrections.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on fails")]

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_domain::reminders::LeadTimes;
use licet_mirror::{Identity, Mirror, Page, RawKey};
use licet_renewals::{Assistant, Error, NoticeKind, ReminderState};
use serde_json::json;

fn today() -> NaiveDate {
    "2026-11-21".parse().unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-11-21T08:00:00Z".parse().unwrap()
}

fn open(folder: &Path) -> Mirror {
    let identity = Identity { portal_id: "portal".to_owned(), account_id: "bill".to_owned() };
    Mirror::open(&folder.join("mirror.db"), &RawKey::from_bytes([7; 32]), &identity).unwrap()
}

/// Puts contracts: (serial, days to the end, renews).
fn put(mirror: &Mirror, rev: i64, contracts: &[(&str, i64, Option<&str>)]) {
    let mut page = String::new();
    for (serial, days, renews) in contracts {
        let ends_on = today() + chrono::Duration::days(*days);
        let line = json!({"op": "put", "kind": "entitlement", "id": format!("order-{serial}"), "rev": rev, "body": {
            "serial_number": serial, "sku": "LC-PRO", "kind": "maintenance", "quantity": 1, "order_number": "order",
            "line": 1, "support_id": "S1", "site_name": "Acme Inc", "ends_on": ends_on, "renews": renews,
        }});
        page.push_str(&format!("{line}\n"));
    }
    page.push_str(&format!("{}\n", json!({"op": "end", "cursor": format!("c{rev}"), "more": false})));
    mirror.apply_page(&Page::decode(page.into_bytes()).unwrap(), now()).unwrap();
}

/// Looks and shows what there is to show; answers the serial numbers of each notification.
fn show(mirror: &Mirror, day: NaiveDate) -> Vec<(NoticeKind, Vec<String>)> {
    let assistant = Assistant::new(mirror);
    let mut shown = Vec::new();
    for notice in assistant.look(day, now()).unwrap() {
        if assistant.claim(&notice, now()).unwrap() {
            let serials = notice.entries.iter().map(|e| e.reminder.serial_number.clone()).collect();
            shown.push((notice.kind, serials));
        }
    }
    shown
}

#[test]
fn a_reminder_is_told_once_and_not_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    {
        let mirror = open(folder.path());
        put(&mirror, 1, &[("M0000000002", 30, None), ("M0000000003", 400, None)]);
        assert_eq!(show(&mirror, today()), [(NoticeKind::Due, vec!["M0000000002".to_owned()])]);
        assert!(show(&mirror, today()).is_empty());
    }
    let mirror = open(folder.path());
    assert!(show(&mirror, today()).is_empty(), "a restart tells nothing again");
    let inbox = Assistant::new(&mirror).inbox(false, 10).unwrap();
    assert_eq!(inbox.len(), 1, "the inbox has it");
    assert_eq!(inbox[0].reminder.lead_days, Some(30));
    assert_eq!(inbox[0].site_name.as_deref(), Some("Acme Inc"));
    assert_eq!(inbox[0].entitlement_id.as_deref(), Some("order-M0000000002"));
    assert_eq!(inbox[0].told_on, today());
}

#[test]
fn a_kill_before_the_notification_shows_it_at_the_next_start_and_one_after_the_claim_never_again() {
    let folder = tempfile::tempdir().unwrap();
    {
        let mirror = open(folder.path());
        put(&mirror, 1, &[("M0000000002", 30, None)]);
        assert_eq!(Assistant::new(&mirror).look(today(), now()).unwrap().len(), 1);
        // Killed here: recorded, neither claimed nor shown.
    }
    let mirror = open(folder.path());
    let assistant = Assistant::new(&mirror);
    let notices = assistant.look(today() + Days::new(1), now()).unwrap();
    assert_eq!(notices.len(), 1);
    assert!(assistant.claim(&notices[0], now()).unwrap());
    // Killed here: claimed, perhaps shown.
    assert!(!assistant.claim(&notices[0], now()).unwrap(), "a notification is shown at most once");
    assert!(assistant.look(today() + Days::new(1), now()).unwrap().is_empty());
    assert_eq!(mirror.open_reminders().unwrap(), 1, "the inbox has it either way");
}

#[test]
fn a_renewal_cancels_and_so_does_an_end_that_moves() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 30, None), ("M0000000002", 30, None)]);
    assert_eq!(show(&mirror, today()).len(), 2);
    put(&mirror, 2, &[("M0000000009", 395, Some("M0000000001")), ("M0000000002", 200, None)]);
    assert!(show(&mirror, today()).is_empty());
    assert_eq!(mirror.open_reminders().unwrap(), 0);
    let all = Assistant::new(&mirror).inbox(true, 10).unwrap();
    assert!(
        all.iter().all(|entry| entry.reminder.state == ReminderState::Cancelled),
        "they stay in view as cancelled"
    );
    let due = today() + Days::new(110);
    assert_eq!(show(&mirror, due), [(NoticeKind::Due, vec!["M0000000002".to_owned()])], "by its new end");
}

#[test]
fn reminders_are_acknowledged_and_snoozed() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 30, None), ("M0000000002", 30, None)]);
    show(&mirror, today());
    let assistant = Assistant::new(&mirror);
    let ids: Vec<i64> = assistant.inbox(false, 10).unwrap().iter().map(|entry| entry.reminder.id).collect();
    assert_eq!(assistant.acknowledge(&ids[..1]).unwrap(), 1);
    assert!(matches!(assistant.snooze(&ids[1..], today(), today()), Err(Error::NotAhead(_))));
    assert_eq!(assistant.snooze(&ids[1..], today() + Days::new(3), today()).unwrap(), 1);
    assert_eq!(mirror.open_reminders().unwrap(), 0);
    assert!(show(&mirror, today() + Days::new(2)).is_empty());
    assert_eq!(show(&mirror, today() + Days::new(3)).len(), 1, "the snoozed one comes back");
    assert!(show(&mirror, today() + Days::new(4)).is_empty());
}

#[test]
fn a_manual_reminder_works_without_any_portal() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    let assistant = Assistant::new(&mirror);
    let on = today() + Days::new(10);
    assert!(matches!(assistant.remind_of(" ", on, today(), now()), Err(Error::NoSerialNumber)));
    assert!(matches!(assistant.remind_of("m1", today(), today(), now()), Err(Error::NotAhead(_))));
    let kept = assistant.remind_of(" certificate 7 ", on, today(), now()).unwrap();
    let other = assistant.remind_of("M0000000001", on, today(), now()).unwrap();
    assert!(assistant.take_back(other).unwrap());
    assert_eq!(assistant.manual().unwrap().iter().map(|r| r.id).collect::<Vec<_>>(), [kept]);
    assert!(show(&mirror, today()).is_empty());
    assert_eq!(show(&mirror, on), [(NoticeKind::Due, vec!["certificate 7".to_owned()])]);
    assert!(show(&mirror, on).is_empty());
    assert!(!assistant.take_back(kept).unwrap(), "what was told can't be taken back");
}

#[test]
fn lead_times_can_be_changed_for_all_and_for_one() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 120, None), ("M0000000002", 120, None)]);
    let assistant = Assistant::new(&mirror);
    assistant.set_leads(Some("M0000000002"), Some(&LeadTimes::new([]).unwrap())).unwrap();
    assistant.set_leads(None, Some(&LeadTimes::new([120, 30]).unwrap())).unwrap();
    assert_eq!(show(&mirror, today()), [(NoticeKind::Due, vec!["M0000000001".to_owned()])]);
    assistant.set_leads(None, None).unwrap();
    assistant.set_leads(Some("M0000000002"), None).unwrap();
    assert_eq!(assistant.leads().unwrap(), licet_renewals::Leads::default());
    assert_eq!(show(&mirror, today() + Days::new(30)).len(), 2, "90 days before the end of both");
}
