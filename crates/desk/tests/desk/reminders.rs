//! Reminders that all devices of an account share.

use crate::harness::{self, Bench, eventually};
use licet_desk::RemindOnce;
use licet_desk::api::*;
use licet_secrets::test_vault::VaultFault;

/// The reminder 30 days before the end of a contract, as the inbox has it.
async fn reminder(bench: &Bench, serial: &str) -> Option<ReminderRow> {
    let inbox = bench.desk().inbox().await.unwrap();
    inbox.rows.into_iter().find(|row| row.serial == serial && row.threshold == Some(30))
}

fn was_told(bench: &Bench, serial: &str) -> bool {
    bench.around().told().iter().any(|notice| notice.body.contains(serial) || notice.title.contains(serial))
}

#[tokio::test]
async fn what_one_device_saw_to_is_seen_to_on_all_and_told_on_none_of_them_again() {
    let mut portal = harness::acme().await;
    let mut desk = Bench::new(&portal).await;
    desk.sign_in("mary@skynet.example").await;
    desk.synced().await;
    eventually("the reminder is told", async || was_told(&desk, "M0000000002")).await;
    let told = desk.around().told().len();

    // Acknowledged offline: it holds at once and goes out later.
    portal.stop().await;
    desk.offline().await;
    let row = reminder(&desk, "M0000000002").await.unwrap();
    desk.desk().reminder_acknowledge(ById { id: row.id }).await.unwrap();
    assert_eq!(reminder(&desk, "M0000000002").await.unwrap().state, "acknowledged");
    let outbox = desk.desk().outbox().await.unwrap();
    assert_eq!(
        (outbox.rows[0].kind.as_str(), outbox.rows[0].name.as_deref()),
        ("setting", Some("M0000000002"))
    );
    let slot = &outbox.rows[0].slots[0];
    assert_eq!((slot.slot.as_str(), slot.after.kind.as_str()), ("reminder", "flag"));
    portal.restart().await;
    desk.desk().sync_now().await.unwrap();
    desk.sent().await;

    let mut laptop = Bench::new(&portal).await;
    laptop.sign_in("mary@skynet.example").await;
    laptop.synced().await;
    eventually("the laptop's inbox has it", async || reminder(&laptop, "M0000000002").await.is_some()).await;
    assert_eq!(reminder(&laptop, "M0000000002").await.unwrap().state, "acknowledged");
    assert!(!was_told(&laptop, "M0000000002"), "it was seen to before the laptop had a chance to tell it");

    // Days later both tell what is due then; the laptop puts it off, and so does the desk.
    for bench in [&desk, &laptop] {
        bench.pass_days(30);
        bench.desk().window_focused();
        eventually("a reminder is told on both", async || reminder(bench, "M0000000004").await.is_some())
            .await;
    }
    let until = laptop.today() + chrono::Days::new(5);
    let row = reminder(&laptop, "M0000000004").await.unwrap();
    let past = SnoozeForm { id: row.id.clone(), until: laptop.today() };
    assert_eq!(laptop.desk().reminder_snooze(past).await.unwrap_err().code, "reminder-not-ahead");
    laptop.desk().reminder_snooze(SnoozeForm { id: row.id, until }).await.unwrap();
    eventually("the desk puts it off too", async || {
        let row = reminder(&desk, "M0000000004").await.unwrap();
        row.state == "snoozed" && row.snoozed_until == Some(until)
    })
    .await;
    assert!(desk.around().told().len() > told);
    let told = desk.around().told().len();
    desk.pass_days(5);
    desk.desk().window_focused();
    eventually("it comes again on its day", async || desk.around().told().len() == told + 1).await;
    assert_eq!(reminder(&desk, "M0000000004").await.unwrap().state, "new");
    desk.restart().await;
    desk.synced().await;
    desk.desk().window_focused();
    laptop.sent().await;
    assert_eq!(desk.around().told().len(), told + 1, "once");
}

#[tokio::test]
async fn a_decision_that_is_taken_back_in_the_outbox_is_none() {
    let mut portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    eventually("the reminder is told", async || was_told(&bench, "M0000000002")).await;
    portal.stop().await;
    bench.offline().await;
    let row = reminder(&bench, "M0000000002").await.unwrap();
    bench.desk().reminder_acknowledge(ById { id: row.id }).await.unwrap();
    let key = bench.desk().outbox().await.unwrap().rows.remove(0).key;
    bench.desk().outbox_discard(ByKey { key: key.clone() }).await.unwrap();
    assert_eq!(reminder(&bench, "M0000000002").await.unwrap().state, "new");
    assert_eq!(bench.desk().outbox_discard(ByKey { key }).await.unwrap_err().code, "change-settled");
}

#[tokio::test]
async fn lead_times_are_the_same_on_all_devices() {
    let portal = harness::acme().await;
    let (mut desk, mut laptop) = (Bench::new(&portal).await, Bench::new(&portal).await);
    for bench in [&mut desk, &mut laptop] {
        bench.sign_in("bill@acme.example").await;
        bench.synced().await;
    }
    let settings = desk.desk().app_state().await.unwrap().settings;
    assert_eq!(settings.lead_times, [90, 60, 30]);
    let mine = Settings { lead_times: vec![7, 45], ..settings.clone() };
    assert_eq!(desk.desk().settings_set(mine).await.unwrap().lead_times, [45, 7]);
    let of_laptop = async || laptop.desk().app_state().await.unwrap().settings.lead_times;
    eventually("the laptop has them", async || of_laptop().await == [45, 7]).await;

    // What the window of the desk was told before doesn't undo what the laptop changes meanwhile.
    let told = desk.desk().app_state().await.unwrap().settings;
    laptop
        .desk()
        .lead_times_set(LeadTimesForm {
            id: None,
            days: Some(vec![14]),
            base: None,
            sku: None,
            support_id: None,
        })
        .await
        .unwrap();
    eventually("the laptop's are sent", async || laptop.desk().outbox().await.unwrap().rows.is_empty()).await;
    desk.desk().settings_set(Settings { theme: Some("dark".into()), ..told }).await.unwrap();
    eventually("the desk has the laptop's", async || {
        desk.desk().app_state().await.unwrap().settings.lead_times == [14]
    })
    .await;
    assert_eq!(of_laptop().await, [14]);

    // One contract of its own, and back again.
    let id = desk.id_of("M0000000002").await;
    desk.desk()
        .lead_times_set(LeadTimesForm {
            id: Some(id.clone()),
            days: Some(vec![21]),
            base: None,
            sku: None,
            support_id: None,
        })
        .await
        .unwrap();
    let own = async |bench: &Bench| {
        let query = ContractsQuery { count: 50, ..ContractsQuery::default() };
        let rows = bench.desk().contracts(query).await.unwrap().rows;
        rows.into_iter().find(|row| row.serial == "M0000000002").unwrap().lead_times
    };
    assert_eq!(own(&desk).await, Some(vec![21]));
    eventually("the laptop has it", async || own(&laptop).await == Some(vec![21])).await;
    laptop
        .desk()
        .lead_times_set(LeadTimesForm { id: Some(id), days: None, base: None, sku: None, support_id: None })
        .await
        .unwrap();
    eventually("the desk has it no more", async || own(&desk).await.is_none()).await;
    let wrong = LeadTimesForm { id: None, days: Some(vec![731]), base: None, sku: None, support_id: None };
    assert_eq!(desk.desk().lead_times_set(wrong).await.unwrap_err().fields[0].field, "days");
}

#[tokio::test]
async fn quiet_hours_hold_a_notification_and_not_the_inbox() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("mary@skynet.example").await;
    bench.synced().await;
    for serial in ["M0000000002", "M0000000004"] {
        eventually("what is due today is told", async || was_told(&bench, serial)).await;
    }
    let schedule = ReminderSchedule {
        at: "09:00".into(),
        quiet_from: Some("11:00".into()),
        quiet_to: Some("14:00".into()),
        weekends: true,
        nudges: true,
    };
    bench.desk().reminder_schedule_set(schedule.clone()).await.unwrap();
    assert_eq!(bench.desk().reminders().await.unwrap().schedule, schedule);
    let wrong = ReminderSchedule { at: "late".into(), ..schedule };
    assert_eq!(bench.desk().reminder_schedule_set(wrong).await.unwrap_err().fields[0].field, "at");

    // It is noon of the next day, and a reminder comes due.
    bench.pass_days(1);
    let id = bench.id_of("M0000000004").await;
    let days = |days| LeadTimesForm {
        id: Some(id.clone()),
        days: Some(vec![days]),
        base: None,
        sku: None,
        support_id: None,
    };
    let lead = u32::try_from(contract(&bench, "M0000000004").await.days_left).unwrap();
    let told = bench.around().told().len();
    bench.desk().lead_times_set(days(lead)).await.unwrap();
    eventually("the inbox has it", async || {
        let inbox = bench.desk().inbox().await.unwrap();
        inbox
            .rows
            .iter()
            .any(|row| row.serial == "M0000000004" && row.threshold == Some(lead) && row.state == "new")
    })
    .await;
    assert_eq!(bench.around().told().len(), told, "at noon nothing is shown");
    bench.pass_hours(2);
    bench.desk().window_focused();
    bench.desk().sync_now().await.unwrap();
    eventually("it is shown at two", async || bench.around().told().len() > told).await;
    assert_eq!(bench.around().told().len(), told + 1);
}

async fn contract(bench: &Bench, serial: &str) -> ContractRow {
    let query = ContractsQuery { count: 50, renewed: true, ..ContractsQuery::default() };
    let rows = bench.desk().contracts(query).await.unwrap().rows;
    rows.into_iter().find(|row| row.serial == serial).unwrap()
}

#[tokio::test]
async fn the_proof_says_what_came_when_where_and_what_became_of_it() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    eventually("the reminder is told", async || was_told(&bench, "M0000000002")).await;
    let row = reminder(&bench, "M0000000002").await.unwrap();
    bench.desk().reminder_acknowledge(ById { id: row.id }).await.unwrap();
    let id = bench.id_of("M0000000002").await;
    let proof = bench.desk().reminder_proof(ById { id: id.clone() }).await.unwrap();
    let came = proof.came.iter().find(|row| row.lead == 30).unwrap();
    assert_eq!((came.cover, came.way), (ReminderCover::OnTime, Some(ReminderWay::Notification)));
    assert_eq!(came.shown_by.as_deref(), Some("test bench"));
    assert_eq!((came.state.as_str(), came.decided_by.as_deref()), ("acknowledged", Some("test bench")));
    let log = bench.desk().reminder_log().await.unwrap();
    assert!(log.late.is_empty());
    assert_eq!(log.runs[0].program, "app");

    bench
        .desk()
        .renewal_set(RenewalForm { id, state: RenewalState::InProgress, reason: String::new() })
        .await
        .unwrap();
    assert_eq!(contract(&bench, "M0000000002").await.state, RemindingState::InProgress);
    let tested =
        bench.desk().reminder_test(ReminderTestForm { way: ReminderWay::Notification }).await.unwrap();
    assert!(tested.taken && bench.around().told().last().unwrap().title.contains("Test"));
    let no_timer = bench.desk().reminder_test(ReminderTestForm { way: ReminderWay::Timer }).await;
    assert_eq!(no_timer.unwrap_err().code, "reminder-timer");
}

#[tokio::test]
async fn contracts_stand_together_by_reseller_site_or_month_the_most_urgent_first() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("mary@skynet.example").await;
    bench.synced().await;
    for group in [ContractGrouping::Reseller, ContractGrouping::Site, ContractGrouping::Month] {
        let query = ContractsQuery { group, count: 50, ..ContractsQuery::default() };
        let groups = bench.desk().contract_groups(query.clone()).await.unwrap();
        let rows = bench.desk().contracts(query).await.unwrap();
        assert_eq!((groups.total, rows.total as usize), (rows.total, rows.rows.len()));
        assert_eq!(groups.groups.iter().map(|group| group.count).sum::<u32>(), groups.total);
        let most_urgent: Vec<i32> = groups.groups.iter().map(|group| group.days_left).collect();
        assert!(most_urgent.is_sorted(), "{group:?}: {most_urgent:?}");
        for group in &groups.groups {
            let from = group.start as usize;
            let of_group = &rows.rows[from..from + group.count as usize];
            assert!(of_group.iter().map(|row| row.days_left).is_sorted());
            assert_eq!(of_group[0].ends_on, group.ends_on);
        }
    }
}

#[tokio::test]
async fn serial_numbers_of_a_certificate_are_told_apart() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let text = "M0000000002, M0999999999\nAAAAA-BBBBB-CCCCC-DDDDD M0000000002".to_owned();
    let checked = bench.desk().reminder_serials_check(SerialsText { text }).await.unwrap();
    let found: Vec<_> = checked.rows.iter().map(|row| (row.serial.as_str(), row.is)).collect();
    assert_eq!(found[0], ("M0000000002", TypedSerial::Contract));
    assert_eq!(found[1], ("M0999999999", TypedSerial::Unknown));
    assert_eq!(found[2].1, TypedSerial::LicenseKey);
    assert_eq!(checked.total, 3, "each once");
    assert!(checked.rows[0].ends_on.is_some());
    let all = bench.desk().reminder_serials_check(SerialsText { text: String::new() }).await.unwrap();
    assert!(all.rows.iter().any(|row| row.serial == "M0000000002"));

    let today = bench.today();
    let form = |serial: &str, days| ManualReminderForm {
        serial: serial.to_owned(),
        ends_on: today + chrono::Days::new(90),
        remind_on: today + chrono::Days::new(days),
        note: String::new(),
    };
    let bad = ManualReminders { reminders: vec![form("M0999999999", 60), form("M0999999998", 0)] };
    let error = bench.desk().manual_reminders_add(bad).await.unwrap_err();
    assert_eq!(error.fields[0].field, "reminders.1.remind_on");
    assert!(bench.desk().inbox().await.unwrap().manual.is_empty(), "all or none");
    let good = ManualReminders { reminders: vec![form("M0999999999", 60), form("M0999999998", 50)] };
    assert_eq!(bench.desk().manual_reminders_add(good).await.unwrap().len(), 2);
    assert_eq!(bench.desk().inbox().await.unwrap().manual.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_while_the_app_does_not_run_is_shown_by_the_timer_once() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    assert_eq!(bench.remind_once().0, RemindOnce::NothingHere);
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    eventually("the reminder is told", async || was_told(&bench, "M0000000002")).await;
    assert_eq!(bench.remind_once().0, RemindOnce::AppRuns, "the app reminds itself");
    bench.stop().await;

    // Nothing is due on the next day; a week before the end it is.
    bench.pass_days(1);
    assert_eq!(bench.remind_once().0, RemindOnce::Shown { notifications: 0 });
    bench.pass_days(22);
    let (outcome, shown) = bench.remind_once();
    assert!(matches!(outcome, RemindOnce::Shown { notifications: 1.. }), "{outcome:?}");
    assert!(shown.iter().any(|notice| notice.body.contains("M0000000002")), "{shown:?}");
    assert!(shown.iter().all(|notice| notice.actions.is_empty()));
    assert_eq!(bench.remind_once().0, RemindOnce::Shown { notifications: 0 }, "once");

    let told = bench.around().told().len();
    bench.start().await;
    bench.opened().await;
    bench.synced().await;
    let id = bench.id_of("M0000000002").await;
    let proof = bench.desk().reminder_proof(ById { id }).await.unwrap();
    let nudge = proof.came.iter().find(|row| row.lead == 7).unwrap();
    assert_eq!((nudge.way, nudge.cover), (Some(ReminderWay::Timer), ReminderCover::OnTime));
    assert_eq!(bench.around().told().len(), told, "the app doesn't show it again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_mirror_is_told_once_until_it_could_be_opened() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    bench.stop().await;
    bench.vault().set_mood(VaultFault::Locked);
    let (outcome, shown) = bench.remind_once();
    assert_eq!((outcome, shown.len()), (RemindOnce::Locked { told: true }, 1));
    assert_eq!(bench.remind_once().0, RemindOnce::Locked { told: false }, "not each half hour");
    bench.vault().set_mood(VaultFault::Fine);
    assert!(matches!(bench.remind_once().0, RemindOnce::Shown { .. }));
    bench.vault().set_mood(VaultFault::Locked);
    assert_eq!(bench.remind_once().0, RemindOnce::Locked { told: true });
}
