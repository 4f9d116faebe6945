//! Reminders that all devices of an account share.

use crate::harness::{self, Bench, eventually};
use licet_desk::api::*;

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
    laptop.desk().lead_times_set(LeadTimesForm { id: None, days: Some(vec![14]), base: None }).await.unwrap();
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
        .lead_times_set(LeadTimesForm { id: Some(id.clone()), days: Some(vec![21]), base: None })
        .await
        .unwrap();
    let own = async |bench: &Bench| {
        let query = ContractsQuery { count: 50, ..ContractsQuery::default() };
        let rows = bench.desk().contracts(query).await.unwrap().rows;
        rows.into_iter().find(|row| row.serial == "M0000000002").unwrap().lead_times
    };
    assert_eq!(own(&desk).await, Some(vec![21]));
    eventually("the laptop has it", async || own(&laptop).await == Some(vec![21])).await;
    laptop.desk().lead_times_set(LeadTimesForm { id: Some(id), days: None, base: None }).await.unwrap();
    eventually("the desk has it no more", async || own(&desk).await.is_none()).await;
    let wrong = LeadTimesForm { id: None, days: Some(vec![731]), base: None };
    assert_eq!(desk.desk().lead_times_set(wrong).await.unwrap_err().fields[0].field, "days");
}
