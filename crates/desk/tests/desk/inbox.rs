//! The inbox over a real portal: Bill shares with Ann, and Ann finds it in one list on all her devices, is told as she
//! chose, and never twice.

use crate::harness::{self, Bench, eventually};
use licet_desk::api::*;
use licet_desk::shell::NoticeAction;
use licet_domain::Access;
use licet_testkit::TestPortal;

const ANN: &str = "ann@elsewhere.example";
const BILL: &str = "bill@acme.example";

async fn signed_in(portal: &TestPortal, email: &str) -> Bench {
    let mut bench = Bench::new(portal).await;
    bench.sign_in(email).await;
    bench.synced().await;
    bench
}

/// Bill's desk, and a portal at which Ann has an account.
async fn bill() -> (TestPortal, Bench) {
    let portal = harness::acme().await;
    portal.account(ANN, harness::PASSWORD).await;
    let bill = signed_in(&portal, BILL).await;
    (portal, bill)
}

/// Bill shares one of his licenses with Ann; `n` names the request.
async fn share(bill: &Bench, serial: &str, n: u32) -> String {
    let form = ShareForm {
        email: ANN.to_owned(),
        access: Access::View,
        ends_on: None,
        description: None,
        note: Some("see the wiki".to_owned()),
        own_note: None,
        numbers: Vec::new(),
        entitlements: vec![bill.id_of(serial).await],
    };
    let key = format!("0196f0a0-0000-4000-8000-{n:012}");
    bill.desk().share_make(Idempotent { key, form }).await.unwrap().share.share_id
}

async fn rows(bench: &Bench, range: InboxRange) -> Vec<InboxItem> {
    bench.desk().inbox_rows(InboxRange { count: 50, ..range }).await.unwrap().rows
}

async fn all(bench: &Bench) -> Vec<InboxItem> {
    rows(bench, InboxRange::default()).await
}

async fn new(bench: &Bench) -> u32 {
    bench.desk().inbox_counts().await.unwrap().total
}

async fn has(bench: &Bench, notices: usize) {
    eventually("the notices are here", async || all(bench).await.len() == notices).await;
}

async fn mark(bench: &Bench, id: &str, state: &str) {
    bench.desk().inbox_mark(InboxMark { ids: vec![id.to_owned()], state: state.to_owned() }).await.unwrap();
}

#[tokio::test]
async fn what_others_did_stands_in_one_list_is_told_once_and_read_on_all_devices() {
    let (portal, bill) = bill().await;
    let ann = signed_in(&portal, ANN).await;
    let share_id = share(&bill, "B0000000001", 1).await;
    has(&ann, 1).await;
    let row = all(&ann).await.remove(0);
    assert_eq!((row.topic.as_str(), row.what.as_str(), row.unread), ("shares", "share_received", true));
    assert!(row.title.contains("shared licenses with you"), "{}", row.title);
    let target = row.target.clone().unwrap();
    assert_eq!((target.screen.as_str(), target.id.as_deref()), ("sharing", Some(share_id.as_str())));
    eventually("Ann is told", async || ann.around().told().len() == 1).await;
    let told = ann.around().told().remove(0);
    assert_eq!(told.title, row.title);
    assert!(!format!("{told:?}").contains("wiki"), "what people wrote stays out of it");
    ann.sent().await;

    // A laptop that is switched on later has it, and tells nobody again.
    let laptop = signed_in(&portal, ANN).await;
    has(&laptop, 1).await;
    share(&bill, "B0000000003", 2).await;
    has(&laptop, 2).await;
    eventually("only the new one is told on the laptop", async || laptop.around().told().len() <= 1).await;
    assert!(laptop.around().told().len() <= 1);

    mark(&laptop, &row.id, "read").await;
    eventually("it is read on the desk too", async || {
        all(&ann).await.iter().any(|other| other.id == row.id && !other.unread)
    })
    .await;
    mark(&ann, &row.id, "dismissed").await;
    assert_eq!(all(&ann).await.len(), 1, "at once, here");
    eventually("and on the laptop", async || all(&laptop).await.len() == 1).await;
    let dismissed = rows(&ann, InboxRange { dismissed: true, ..InboxRange::default() }).await;
    assert_eq!(dismissed.len(), 2);
    assert!(dismissed.iter().any(|other| other.dismissed));
}

#[tokio::test]
async fn a_first_load_tells_nobody_and_many_at_once_become_one_notification() {
    let (portal, bill) = bill().await;
    share(&bill, "B0000000001", 1).await;
    let mut ann = signed_in(&portal, ANN).await;
    has(&ann, 1).await;
    ann.desk().window_focused();
    ann.sent().await;
    assert!(ann.around().told().is_empty(), "what a first load brings is no news");

    ann.stop().await;
    let id = share(&bill, "B0000000003", 2).await;
    for access in [Access::Keys, Access::View, Access::Keys, Access::View, Access::Keys] {
        let form = ChangeShare { access, ends_on: None, description: None, note: None, own_note: None };
        bill.desk().share_change(ForResource { id: id.clone(), form }).await.unwrap();
    }
    ann.start().await;
    ann.opened().await;
    has(&ann, 7).await;
    eventually("one notification", async || ann.around().told().len() == 1).await;
    let told = ann.around().told().remove(0);
    assert!(told.title.contains('6'), "{}", told.title);
    assert_eq!((told.target.screen.as_str(), told.target.id.clone()), ("inbox", None));
    ann.restart().await;
    ann.synced().await;
    ann.desk().window_focused();
    assert_eq!(ann.around().told().len(), 1, "once, after a restart, too");
}

#[tokio::test]
async fn a_pressed_notification_leads_to_its_notice() {
    let (portal, bill) = bill().await;
    let ann = signed_in(&portal, ANN).await;
    share(&bill, "B0000000001", 1).await;
    eventually("Ann is told", async || ann.around().told().len() == 1).await;
    let mut events = ann.desk().events();
    let notice = ann.around().told().remove(0);
    ann.around().press(&notice, NoticeAction::Open);
    let id = all(&ann).await.remove(0).id;
    loop {
        if let Some(licet_desk::Event::Navigate(target)) = events.next().await {
            assert_eq!((target.screen.as_str(), target.id), ("inbox", Some(id)));
            break;
        }
    }
}

#[tokio::test]
async fn whoever_wants_no_notification_about_a_topic_gets_none_and_the_choice_follows_the_person() {
    let (portal, bill) = bill().await;
    let ann = signed_in(&portal, ANN).await;
    let chosen = |topic: &str, mail: &str| NoticePreference {
        topic: topic.to_owned(),
        mail: mail.to_owned(),
        native: false,
        fixed: false,
    };
    ann.desk().notice_preference_set(chosen("shares", "none")).await.unwrap();
    let refused = ann.desk().notice_preference_set(chosen("account", "none")).await.unwrap_err();
    assert_eq!(refused.fields[0].field, "mail");
    for wrong in [chosen("weather", "none"), chosen("shares", "weekly")] {
        assert_eq!(
            ann.desk().notice_preference_set(wrong).await.unwrap_err().fields[0].code,
            "unknown-choice"
        );
    }
    ann.sent().await;
    let laptop = signed_in(&portal, ANN).await;
    let of_laptop = laptop.desk().notice_preferences().await.unwrap();
    let shares = of_laptop.iter().find(|row| row.topic == "shares").unwrap();
    assert_eq!((shares.mail.as_str(), shares.native, shares.fixed), ("none", false, false));
    assert!(of_laptop.iter().find(|row| row.topic == "account").unwrap().fixed);
    share(&bill, "B0000000001", 1).await;
    has(&ann, 1).await;
    has(&laptop, 1).await;
    ann.desk().window_focused();
    ann.sent().await;
    assert!(ann.around().told().is_empty() && laptop.around().told().is_empty());
    assert_eq!(new(&ann).await, 1, "it stands in the inbox");
}

#[tokio::test]
async fn all_are_read_at_once_without_the_portal_and_that_can_be_undone() {
    let (mut portal, bill) = bill().await;
    let ann = signed_in(&portal, ANN).await;
    share(&bill, "B0000000001", 1).await;
    share(&bill, "B0000000003", 2).await;
    has(&ann, 2).await;
    let first = all(&ann).await.remove(0);
    mark(&ann, &first.id, "read").await;
    mark(&ann, &first.id, "unread").await;
    ann.sent().await;
    portal.stop().await;
    ann.offline().await;
    let before = ann.desk().inbox_read_all().await.unwrap();
    assert_eq!(new(&ann).await, 0);
    assert!(rows(&ann, InboxRange { unread: true, ..InboxRange::default() }).await.is_empty());
    ann.desk().inbox_read_undo(before).await.unwrap();
    assert_eq!(new(&ann).await, 2, "as it was before");
    let wrong = InboxMark { ids: vec![first.id], state: "sold".to_owned() };
    assert_eq!(ann.desk().inbox_mark(wrong).await.unwrap_err().fields[0].field, "state");
    let wrong = InboxRange { of: Some("weather".to_owned()), ..InboxRange::default() };
    assert_eq!(ann.desk().inbox_rows(wrong).await.unwrap_err().fields[0].field, "of");
    portal.restart().await;
    ann.desk().sync_now().await.unwrap();
    ann.sent().await;
    assert!(ann.desk().outbox().await.unwrap().rows.is_empty(), "nothing is in conflict");
}

#[tokio::test]
async fn a_request_that_waits_for_the_reader_says_so_until_it_is_decided() {
    let (portal, bill) = bill().await;
    let ann = signed_in(&portal, ANN).await;
    let form = RequestForm::SiteAccess { support_id: "1001-ACME".into(), reason: "I work there now".into() };
    let asked = ann.desk().request_create(form).await.unwrap();
    let request = async |bench: &Bench| {
        let range = InboxRange { of: Some("requests".to_owned()), ..InboxRange::default() };
        rows(bench, range).await.into_iter().next()
    };
    eventually("Bill has it to decide", async || request(&bill).await.is_some_and(|row| row.waits)).await;
    let row = request(&bill).await.unwrap();
    assert_eq!(row.target.unwrap().id.as_deref(), Some(asked.request_id.as_str()));
    assert!(
        !row.title.contains("work there") && !row.text.contains("work there"),
        "{} {}",
        row.title,
        row.text
    );
    let act =
        RequestActForm { request_id: asked.request_id, act: RequestAct::Approve { reason: String::new() } };
    bill.desk().request_act(act).await.unwrap();
    eventually("it waits no longer", async || request(&bill).await.is_some_and(|row| !row.waits)).await;
    eventually("Ann has the decision", async || {
        all(&ann).await.iter().any(|row| row.topic == "decisions" && row.title.contains("approved"))
    })
    .await;
}

#[tokio::test]
async fn reminders_stand_in_the_same_list_and_follow_their_ledger() {
    let (_portal, bill) = bill().await;
    eventually("a reminder stands in the inbox", async || {
        all(&bill).await.iter().any(|row| row.reminder.is_some())
    })
    .await;
    let row = all(&bill).await.into_iter().find(|row| row.reminder.is_some()).unwrap();
    assert_eq!((row.topic.as_str(), row.unread), ("reminders", true));
    let reminder = row.reminder.unwrap();
    assert!(row.text.contains(&reminder.serial), "{}", row.text);
    let before = new(&bill).await;
    bill.desk().reminder_acknowledge(ById { id: reminder.id.clone() }).await.unwrap();
    assert_eq!(new(&bill).await, before - 1);
    assert!(all(&bill).await.iter().all(|other| other.id != row.id));
}

#[tokio::test]
async fn what_is_no_longer_seen_is_not_named_in_the_inbox_either() {
    let (portal, bill) = bill().await;
    let ann = signed_in(&portal, ANN).await;
    let share_id = share(&bill, "B0000000001", 1).await;
    has(&ann, 1).await;
    bill.desk().share_end(ById { id: share_id }).await.unwrap();
    has(&ann, 2).await;
    for row in all(&ann).await {
        let said = format!("{} {}", row.title, row.text);
        assert!(!said.contains("B0000000001") && !said.contains("Acme"), "{said}");
    }
}
