//! The Renewal Assistant over a real mirror: what is told survives restarts, kills and corrections.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on fails")]

use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_domain::Target;
use licet_domain::reminders::LeadTimes;
use licet_mirror::outbox::Queued;
use licet_mirror::{Identity, Mirror, Page, RawKey, test_support};
use licet_renewals::{Assistant, Device, Error, Leads, LeadsOf, NoticeKind, ReminderState, Renewal, Way};
use serde_json::{Value, json};
use uuid::Uuid;

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
        if let Some(old) = renews.and_then(|serial| mirror.by_serial(serial).unwrap()) {
            // The portal says of the old term that it is renewed.
            let line = json!({"op": "put", "kind": "entitlement", "id": old.id, "rev": rev, "body": {
                "serial_number": old.serial_number, "sku": "LC-PRO", "kind": "maintenance", "quantity": 1,
                "order_number": "order", "line": 1, "support_id": "S1", "site_name": "Acme Inc",
                "ends_on": old.ends_on, "renewed": true,
            }});
            page.push_str(&format!("{line}\n"));
        }
    }
    page.push_str(&format!("{}\n", json!({"op": "end", "cursor": format!("c{rev}"), "more": false})));
    mirror.apply_page(&Page::decode(page.into_bytes()).unwrap(), now()).unwrap();
}

/// Names for changes, each used once.
fn keys() -> impl FnMut() -> Uuid {
    let mut last = 0;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

/// What the portal would send of a setting of the account.
fn pull_setting(mirror: &Mirror, rev: i64, name: &str, value: &Value) {
    let slot = json!({"value": value, "seq": rev, "at": now()});
    let line = json!({"op": "put", "kind": "setting", "id": format!("bill/{name}"), "rev": rev, "body": {
        "name": name, "slots": {"value": slot},
    }});
    let end = json!({"op": "end", "cursor": format!("c{rev}"), "more": false, "seq": rev});
    mirror.apply_page(&Page::decode(format!("{line}\n{end}\n").into_bytes()).unwrap(), now()).unwrap();
}

/// What waits in the outbox: names of settings with their values.
fn queued(mirror: &Mirror) -> Vec<(String, Value)> {
    let setting = |change: Queued| {
        assert_eq!(change.kind, Target::Setting);
        (change.id.strip_prefix("bill/").unwrap().to_owned(), change.slots[0].mine.clone())
    };
    mirror.outbox(100).unwrap().into_iter().map(setting).collect()
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
    let mut keys = keys();
    assert_eq!(assistant.acknowledge(&ids[..1], &mut keys, now()).unwrap(), 1);
    let refused = assistant.snooze(&ids[1..], today(), today(), &mut keys, now());
    assert!(matches!(refused, Err(Error::NotAhead(_))));
    let until = today() + Days::new(3);
    assert_eq!(assistant.snooze(&ids[1..], until, today(), &mut keys, now()).unwrap(), 1);
    assert_eq!(mirror.open_reminders().unwrap(), 0);
    assert!(show(&mirror, today() + Days::new(2)).is_empty());
    assert_eq!(show(&mirror, today() + Days::new(3)).len(), 1, "the snoozed one comes back");
    assert!(show(&mirror, today() + Days::new(4)).is_empty());
    let told: Vec<String> =
        queued(&mirror).into_iter().map(|(name, value)| format!("{name} {value}")).collect();
    assert_eq!(
        told,
        [
            r#"reminder:M0000000002:2026-12-21:30 {"state":"acknowledged"}"#,
            r#"reminder:M0000000001:2026-12-21:30 {"state":"snoozed","until":"2026-11-24"}"#,
        ],
        "the other devices are to know"
    );
}

#[test]
fn what_another_device_decided_holds_here_and_is_told_no_more() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 30, None), ("M0000000002", 30, None), ("M0000000003", 60, None)]);
    pull_setting(&mirror, 2, "reminder:M0000000001:2026-12-21:30", &json!({"state": "acknowledged"}));
    let due = |serial: &str| (NoticeKind::Due, vec![serial.to_owned()]);
    assert_eq!(
        show(&mirror, today()),
        [due("M0000000002"), due("M0000000003")],
        "the first was seen to elsewhere"
    );
    pull_setting(&mirror, 3, "reminder:M0000000002:2026-12-21:30", &json!({"state": "acknowledged"}));
    let until = today() + Days::new(2);
    pull_setting(
        &mirror,
        4,
        "reminder:M0000000003:2027-01-20:60",
        &json!({"state": "snoozed", "until": until}),
    );
    assert!(show(&mirror, today()).is_empty());
    let mut states: Vec<(String, ReminderState)> = Assistant::new(&mirror)
        .inbox(true, 10)
        .unwrap()
        .into_iter()
        .map(|entry| (entry.reminder.serial_number, entry.reminder.state))
        .collect();
    states.sort_by(|a, b| a.0.cmp(&b.0));
    let expected = [
        ("M0000000001".to_owned(), ReminderState::Acknowledged),
        ("M0000000002".to_owned(), ReminderState::Acknowledged),
        ("M0000000003".to_owned(), ReminderState::Snoozed),
    ];
    assert_eq!(states, expected);
    assert!(queued(&mirror).is_empty(), "what came from the portal doesn't go back there");
    assert_eq!(show(&mirror, until), [due("M0000000003")], "it comes again on its day");
    assert!(show(&mirror, until).is_empty());
}

#[test]
fn a_decision_that_is_taken_back_opens_the_reminder_again() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 30, None)]);
    show(&mirror, today());
    let assistant = Assistant::new(&mirror);
    let id = assistant.inbox(false, 10).unwrap()[0].reminder.id;
    assistant.acknowledge(&[id], &mut keys(), now()).unwrap();
    let change = mirror.outbox(1).unwrap().remove(0);
    assert!(mirror.outbox_discard(&change.key).unwrap());
    assistant.taken_back(change.id.strip_prefix("bill/").unwrap()).unwrap();
    assert_eq!(mirror.open_reminders().unwrap(), 1);
    assert!(show(&mirror, today()).is_empty(), "in the inbox, not told again");
}

/// A mirror in which an app before the outbox had kept lead times: (serial number, JSON).
fn with_leads_of_before(folder: &Path, leads: &[(&str, &str)]) -> Mirror {
    drop(open(folder));
    for (serial, days) in leads {
        let sql = format!("INSERT INTO reminder_leads (serial_number, days) VALUES ('{serial}', '{days}')");
        test_support::execute(&folder.join("mirror.db"), &RawKey::from_bytes([7; 32]), &sql).unwrap();
    }
    open(folder)
}

/// What an app before the outbox had stored.
fn kept_alone(folder: &Path) -> Mirror {
    let rows = [("", "[45,30]"), ("M0000000001", "[30,7]"), ("M0000000002", "[30,1]")];
    let mirror = with_leads_of_before(folder, &rows);
    put(&mirror, 1, &[("M0000000001", 30, None), ("M0000000002", 30, None), ("M0000000003", 45, None)]);
    show(&mirror, today());
    let ids: Vec<i64> =
        Assistant::new(&mirror).inbox(false, 10).unwrap().iter().map(|entry| entry.reminder.id).collect();
    mirror.acknowledge_reminders(&ids[..1]).unwrap();
    mirror.snooze_reminders(&ids[1..2], today() + Days::new(3)).unwrap();
    mirror
}

#[test]
fn what_was_kept_for_this_computer_alone_is_carried_over_once() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = kept_alone(folder.path());
    let assistant = Assistant::new(&mirror);
    let before = assistant.leads().unwrap();
    assert_eq!(
        (before.all.days(), before.of("M0000000001", "LC-PRO", "S1").days()),
        (&[45, 30][..], &[30, 7][..])
    );
    // Another device has been at it already.
    pull_setting(&mirror, 2, "lead-times:M0000000002", &json!([60]));
    assert!(assistant.carry_over(today(), &mut keys(), now()).unwrap());
    let mut names: Vec<String> = queued(&mirror).into_iter().map(|(name, _)| name).collect();
    names.sort();
    assert_eq!(names.len(), 4, "{names:?}");
    assert_eq!(names[..2], ["lead-times", "lead-times:M0000000001"]);
    assert!(names[2..].iter().all(|name| name.starts_with("reminder:M000000000")), "{names:?}");
    let after = assistant.leads().unwrap();
    assert_eq!(
        (after.all.days(), after.of("M0000000001", "LC-PRO", "S1").days()),
        (&[45, 30][..], &[30, 7][..])
    );
    assert_eq!(
        after.of("M0000000002", "LC-PRO", "S1").days(),
        [60],
        "the account's stands where there is one"
    );

    for change in mirror.outbox(10).unwrap() {
        mirror.outbox_discard(&change.key).unwrap();
    }
    assert!(!assistant.carry_over(today(), &mut keys(), now()).unwrap());
    assert!(queued(&mirror).is_empty(), "once is once");
    assert_eq!(assistant.leads().unwrap().all, LeadTimes::default());
}

#[test]
fn lead_times_that_were_never_changed_are_no_setting() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = with_leads_of_before(folder.path(), &[("", "[90,60,30]")]);
    assert!(!Assistant::new(&mirror).carry_over(today(), &mut keys(), now()).unwrap());
    assert!(queued(&mirror).is_empty());
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
    let mut keys = keys();
    let mut set = |serial: Option<&str>, days: Option<&[u16]>| {
        let leads = days.map(|days| LeadTimes::new(days.iter().copied()).unwrap());
        assistant.set_leads(serial, leads.as_ref(), &mut keys, now()).unwrap()
    };
    assert!(set(Some("M0000000002"), Some(&[])));
    assert!(set(None, Some(&[120, 30])));
    assert!(!set(None, Some(&[30, 120])), "the same is no change");
    let expected =
        [("lead-times:M0000000002".to_owned(), json!([])), ("lead-times".to_owned(), json!([120, 30]))];
    assert_eq!(queued(&mirror), expected);
    assert_eq!(show(&mirror, today()), [(NoticeKind::Due, vec!["M0000000001".to_owned()])]);
    assert!(set(None, None) && set(Some("M0000000002"), None));
    assert_eq!(assistant.leads().unwrap(), Leads::default());
    assert!(queued(&mirror).is_empty(), "what is back at what it was is not sent");
    assert_eq!(show(&mirror, today() + Days::new(30)).len(), 2, "90 days before the end of both");
}

fn device(id: &str) -> Device {
    Device { id: id.to_owned(), name: format!("{id}’s PC") }
}

fn at(day: NaiveDate, time: &str) -> chrono::NaiveDateTime {
    day.and_time(time.parse().unwrap())
}

/// Looks at a local time and shows what may be shown then, as the app does; answers the serial numbers.
fn show_at(mirror: &Mirror, id: &str, day: NaiveDate, time: &str) -> Vec<(NoticeKind, Vec<String>)> {
    let assistant = Assistant::new(mirror);
    assistant.look(day, now()).unwrap();
    let mut shown = Vec::new();
    for showing in assistant.showings(&device(id), at(day, time), now()).unwrap() {
        assert!(assistant.claim_showing(&showing, now()).unwrap());
        assistant.shown(&showing, Way::Notification, &device(id), day, &mut keys_from(id), now()).unwrap();
        let serials = showing.notice.entries.iter().map(|e| e.reminder.serial_number.clone()).collect();
        shown.push((showing.notice.kind, serials));
    }
    shown
}

/// Names for changes that no other call has used.
fn keys_from(_: &str) -> impl FnMut() -> Uuid {
    static LAST: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(1 << 40);
    || Uuid::from_u128(LAST.fetch_add(1, std::sync::atomic::Ordering::Relaxed).into())
}

fn of(serial: &str) -> Vec<String> {
    vec![serial.to_owned()]
}

// D20
#[test]
fn a_first_load_is_no_catch_up() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 20, None), ("M0000000002", 80, None), ("M0000000003", 30, None)]);
    let shown = show_at(&mirror, "desk", today(), "12:00");
    assert_eq!(
        shown,
        [
            (NoticeKind::First, vec!["M0000000001".to_owned(), "M0000000002".to_owned()]),
            (NoticeKind::Due, of("M0000000003")),
        ]
    );
    assert_eq!(mirror.open_reminders().unwrap(), 1, "only what is due today is new");
    put(&mirror, 2, &[("M0000000004", 20, None)]);
    assert_eq!(
        show_at(&mirror, "desk", today(), "12:00"),
        [(NoticeKind::CatchUp, of("M0000000004"))],
        "later it is"
    );
}

#[test]
fn a_notification_waits_for_its_time_of_day_and_for_quiet_hours_and_the_inbox_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 31, None), ("M0000000002", 400, None)]);
    let schedule =
        json!({"at": "10:00", "quiet": {"from": "18:00", "to": "08:00"}, "weekends": false, "nudges": true});
    // 2026-11-21 is a Saturday.
    show_at(&mirror, "desk", today(), "12:00");
    pull_setting(&mirror, 2, "reminder-schedule", &schedule);
    let sunday = today() + Days::new(1);
    assert_eq!(show_at(&mirror, "desk", sunday, "12:00"), []);
    assert_eq!(mirror.open_reminders().unwrap(), 1, "the inbox has it from its day on");
    let monday = today() + Days::new(2);
    assert_eq!(show_at(&mirror, "desk", monday, "07:59"), []);
    assert_eq!(show_at(&mirror, "desk", monday, "08:00"), [(NoticeKind::Due, of("M0000000001"))]);
    assert_eq!(show_at(&mirror, "desk", monday, "12:00"), []);
}

#[test]
fn what_another_device_has_shown_is_noted_and_not_shown_again() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (desk, laptop) = (open(here.path()), open(there.path()));
    for mirror in [&desk, &laptop] {
        put(mirror, 1, &[("M0000000001", 30, None), ("M0000000002", 30, None)]);
    }
    assert_eq!(show_at(&desk, "desk", today(), "12:00").len(), 2);
    for (n, (name, value)) in queued(&desk).into_iter().enumerate() {
        assert!(name.starts_with("reminder-log:desk:"), "{name}");
        pull_setting(&laptop, 2 + i64::try_from(n).unwrap(), &name, &value);
    }
    assert_eq!(show_at(&laptop, "laptop", today(), "12:00"), []);
    assert_eq!(laptop.open_reminders().unwrap(), 2, "the inbox has them");
    let proof = laptop.reminder_proof("M0000000001").unwrap();
    let told = proof.iter().find(|row| row.reminder.lead_days == Some(30)).unwrap();
    assert_eq!((told.way, told.shown_by.as_deref()), (Some(Way::Elsewhere), Some("desk’s PC")));
}

#[test]
fn nudges_come_for_what_nobody_acknowledged_and_can_be_turned_off() {
    for (acknowledged, nudges, expected) in [(false, true, 2), (true, true, 0), (false, false, 0)] {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(folder.path());
        put(&mirror, 1, &[("M0000000001", 30, None)]);
        pull_setting(&mirror, 2, "reminder-schedule", &json!({"nudges": nudges}));
        show_at(&mirror, "desk", today(), "12:00");
        if acknowledged {
            let id = Assistant::new(&mirror).inbox(false, 1).unwrap()[0].reminder.id;
            Assistant::new(&mirror).acknowledge(&[id], &mut keys_from(""), now()).unwrap();
        }
        let nudged =
            (1..=30).flat_map(|day| show_at(&mirror, "desk", today() + Days::new(day), "12:00")).count();
        assert_eq!(nudged, expected, "acknowledged {acknowledged}, nudges {nudges}");
    }
}

#[test]
fn a_renewal_in_progress_is_told_at_the_end_only_and_a_declined_one_no_more() {
    for (renewal, expected) in
        [(Renewal::InProgress, 2), (Renewal::Declined { reason: "Replaced".to_owned() }, 0)]
    {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(folder.path());
        put(&mirror, 1, &[("M0000000001", 60, None)]);
        show_at(&mirror, "desk", today(), "12:00");
        let ends_on = today() + Days::new(60);
        let assistant = Assistant::new(&mirror);
        let open =
            assistant.set_renewal("M0000000001", ends_on, Some(&renewal), &mut keys_from(""), now()).unwrap();
        assert_eq!((open.len(), mirror.open_reminders().unwrap()), (1, 0), "what was told is seen to");
        let days: Vec<u64> = (1..=60)
            .filter(|day| !show_at(&mirror, "desk", today() + Days::new(*day), "12:00").is_empty())
            .collect();
        assert_eq!(days.len(), expected, "{renewal:?}: {days:?}");
    }
}

#[test]
fn lead_times_of_a_site_and_a_product_give_way_to_those_of_a_contract() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000001", 45, None), ("M0000000002", 45, None)]);
    let (assistant, days) = (Assistant::new(&mirror), |day| LeadTimes::new([day]).unwrap());
    let mut keys = keys_from("");
    assistant.set_leads_of(LeadsOf::Product("LC-PRO"), Some(&days(60)), &mut keys, now()).unwrap();
    assistant.set_leads_of(LeadsOf::Site("S1"), Some(&days(45)), &mut keys, now()).unwrap();
    assistant.set_leads(Some("M0000000002"), Some(&days(20)), &mut keys, now()).unwrap();
    assert_eq!(show_at(&mirror, "desk", today(), "12:00"), [(NoticeKind::Due, of("M0000000001"))]);
}

#[test]
fn a_manual_reminder_of_a_certificate_gives_way_to_its_contract() {
    let folder = tempfile::tempdir().unwrap();
    let mirror = open(folder.path());
    put(&mirror, 1, &[("M0000000002", 200, None)]);
    let (assistant, on) = (Assistant::new(&mirror), today() + Days::new(10));
    assistant.remind_of("M0000000009", on, today(), now()).unwrap();
    assistant.remind_of("M0000000002", on, today(), now()).unwrap();
    put(&mirror, 2, &[("M0000000009", 150, None)]);
    show_at(&mirror, "desk", today(), "12:00");
    let left: Vec<String> = assistant.manual().unwrap().into_iter().map(|row| row.serial_number).collect();
    assert_eq!(left, ["M0000000002"], "what was set for a contract that was there stays");
    assert_eq!(show_at(&mirror, "desk", on, "12:00"), [(NoticeKind::Due, of("M0000000002"))]);
}

#[test]
fn a_look_that_goes_on_from_the_one_before_finds_what_a_whole_one_finds() {
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (whole, again) = (open(one.path()), open(other.path()));
    let serials: Vec<String> = (0..120).map(|n| format!("M{n:010}")).collect();
    let contracts: Vec<_> =
        serials.iter().zip(0..).map(|(serial, n)| (serial.as_str(), n * 2, None)).collect();
    for mirror in [&whole, &again] {
        put(mirror, 1, &contracts);
    }
    let (mut looked, mut read) = (None, 0);
    for day in [0, 1, 2, 5, 5, 40, 41, 100] {
        let day = today() + Days::new(day);
        Assistant::new(&whole).look(day, now()).unwrap();
        looked = Some(Assistant::new(&again).look_again(looked, day, now()).unwrap());
        read += 1;
    }
    assert_eq!(read, 8);
    for serial in &serials {
        let rows = |mirror: &Mirror| -> Vec<_> {
            let rows = mirror.reminder_proof(serial).unwrap();
            rows.into_iter().map(|row| (row.reminder.lead_days, row.reminder.state, row.told_on)).collect()
        };
        assert_eq!(rows(&whole), rows(&again), "{serial}");
    }
}
