//! The care desk and the audit trail, through the desk, against a real portal.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_domain::Access;
use licet_portal::core::caller::Role;
use licet_protocol::care::{CareAccountState, CareDeed, LookUpKind, RuleReason};
use licet_protocol::trail::TrailActorKind;
use licet_testkit::TestPortal;

const CARE: &str = "care@vendor.example";
const BILL: &str = "bill@acme.example";
const TED: &str = "ted@data.example";

fn key(number: u32) -> String {
    format!("018f0000-0000-4000-8000-{number:012}")
}

async fn desks() -> (TestPortal, Bench, Bench) {
    let portal = harness::acme().await;
    portal.account_with_role(CARE, PASSWORD, Role::Care).await;
    let (mut care, mut bill) = (Bench::new(&portal).await, Bench::new(&portal).await);
    care.sign_in(CARE).await;
    bill.sign_in(BILL).await;
    care.synced().await;
    bill.synced().await;
    (portal, care, bill)
}

async fn queue(care: &Bench, owner: Option<&str>) -> CareQueue {
    let query = CareQueueQuery { owner: owner.map(str::to_owned), overdue: false, after: None };
    care.desk().care_queue(query).await.unwrap()
}

async fn account_of(care: &Bench, email: &str) -> CareAccount {
    let hits = care.desk().care_look_up(LookUp { text: email.to_owned() }).await.unwrap().hits;
    assert_eq!(hits[0].kind, LookUpKind::Account);
    care.desk().care_account(ById { id: hits[0].id.clone() }).await.unwrap()
}

#[tokio::test]
async fn care_takes_a_request_from_its_queue_and_decides_it() {
    let (_portal, care, bill) = desks().await;
    let form = RequestForm::General {
        subject: "A question".into(),
        text: "How?".into(),
        serial_number: None,
        license_id: None,
    };
    let id = bill.desk().request_create(form).await.unwrap().request_id;
    bill.sent().await;
    eventually("it is in the queue", async || queue(&care, None).await.counts.open == 1).await;
    let take =
        |number, take| IdempotentForResource { id: id.clone(), key: key(number), form: TakeRequest { take } };
    assert!(care.desk().care_take(take(1, true)).await.unwrap().mine);
    assert_eq!(queue(&care, Some("mine")).await.requests[0].subject.as_deref(), Some("A question"));
    care.desk().sync_now().await.unwrap();
    eventually("it is here to decide", async || {
        care.desk().request(ById { id: id.clone() }).await.is_ok_and(|request| request.may.decide)
    })
    .await;
    let act = RequestAct::Approve { reason: "Like this.".into() };
    care.desk().request_act(RequestActForm { request_id: id.clone(), act }).await.unwrap();
    eventually("it has left the queue", async || queue(&care, None).await.counts.open == 0).await;
}

#[tokio::test]
async fn care_explains_locks_and_unlocks_and_the_customer_reads_it() {
    let (portal, care, mut bill) = desks().await;
    let query = ExplainQuery { email: TED.into(), serial_number: "B0000000001".into() };
    let explained = care.desk().care_explain(query).await.unwrap().explanations;
    assert_eq!(explained[0].access, Some(Access::Install));
    assert_eq!(explained[0].rules[0].reason, RuleReason::ShipTo);
    let account = account_of(&care, BILL).await;
    let act = |number, deed, reason: &str| IdempotentForResource {
        id: account.person.account_id.clone(),
        key: key(number),
        form: CareAct { deed, reason: reason.to_owned() },
    };
    let unsaid = care.desk().care_act(act(1, CareDeed::Lock, " ")).await.unwrap_err();
    assert_eq!(unsaid.fields[0].field, "reason");
    let locked = care.desk().care_act(act(2, CareDeed::Lock, "The laptop was stolen")).await.unwrap();
    assert_eq!(locked.state, CareAccountState::Locked);
    bill.desk().sync_now().await.unwrap();
    eventually("Bill's session has ended", async || bill.desk().app_state().await.unwrap().session_ended)
        .await;
    care.desk().care_act(act(3, CareDeed::Unlock, "It was found")).await.unwrap();
    bill.sign_in(BILL).await;
    let read = |of, id: &str| TrailQuery { of, id: id.to_owned(), before: None };
    let own = bill.desk().trail(read(TrailOf::Account, "")).await.unwrap().entries;
    let unlocked = own.iter().find(|entry| entry.action == "account.unlocked").unwrap();
    assert_eq!((unlocked.by, unlocked.reason.as_deref()), (TrailActorKind::Care, Some("It was found")));
    assert!(own.iter().any(|entry| entry.action == "care.looked-up"));
    let at_site = bill.desk().trail(read(TrailOf::Site, "1001-ACME")).await.unwrap().entries;
    assert!(at_site.iter().any(|entry| entry.subject.as_deref() == Some("B0000000001")));
    let elsewhere = bill.desk().trail(read(TrailOf::Site, "1002-FARM")).await.unwrap_err();
    assert_eq!(elsewhere.code, "not-found");
    drop(portal);
}

#[tokio::test]
async fn the_trail_is_saved_as_a_table_that_holds_no_formula() {
    let (_portal, care, bill) = desks().await;
    let account = account_of(&care, BILL).await;
    bill.around().save_to(&bill.exports());
    let reason = "=HYPERLINK(\"x\")".to_owned();
    let form = CareAct { deed: CareDeed::EndSessions, reason };
    let act = IdempotentForResource { id: account.person.account_id, key: key(1), form };
    // Bill's own session ends with it: care saves what it looked up.
    care.desk().care_act(act).await.unwrap();
    care.around().save_to(&care.exports());
    let id = account_of(&care, BILL).await.person.account_id;
    let query = TrailQuery { of: TrailOf::CareAccount, id, before: None };
    let file = care.desk().trail_save(query).await.unwrap().unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains("account.sessions-ended") && text.contains("'=HYPERLINK"), "{text}");
}

#[tokio::test]
async fn the_care_desk_is_closed_to_everybody_else() {
    let (_portal, _care, bill) = desks().await;
    let query = CareQueueQuery { owner: None, overdue: false, after: None };
    assert_eq!(bill.desk().care_queue(query).await.unwrap_err().code, "forbidden");
    let look = LookUp { text: TED.into() };
    assert_eq!(bill.desk().care_look_up(look).await.unwrap_err().code, "forbidden");
}
