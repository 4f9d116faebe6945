//! Homes and delegation: what a partner sees of its customers and may do for them, an installer's shipments, and somebody
//! who sees nothing yet.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_domain::Delegation;
use licet_protocol::request::RequestedLevel;

const BILL: &str = "bill@acme.example";
const MARY: &str = "mary@skynet.example";
const TED: &str = "ted@data.example";
const NEW: &str = "new@nowhere.example";

async fn live(portal: &licet_testkit::TestPortal, email: &str) -> Bench {
    let mut bench = Bench::new(portal).await;
    bench.sign_in(email).await;
    bench.synced().await;
    eventually("the connection is live", async || bench.desk().sync_state().await.unwrap().live).await;
    bench
}

async fn customer(bench: &Bench, support_id: &str) -> CustomerRow {
    let customers = bench.desk().customers().await.unwrap();
    customers.rows.into_iter().find(|row| row.support_id == support_id).unwrap()
}

fn on<T>(id: &str, form: T) -> ForResource<T> {
    ForResource { id: id.into(), form }
}

fn keyed<T>(number: u32, form: T) -> Idempotent<T> {
    Idempotent { key: format!("00000000-0000-4000-8000-{number:012}"), form }
}

#[tokio::test]
async fn a_partner_sees_its_customers_offline_and_what_each_lets_it_do() {
    let mut portal = harness::acme().await;
    let (mary, bill) = (live(&portal, MARY).await, live(&portal, BILL).await);
    assert_eq!(mary.desk().overview().await.unwrap().home, Home::Partner);
    assert_eq!(bill.desk().overview().await.unwrap().home, Home::Admin);
    let customers = mary.desk().customers().await.unwrap();
    let mut names: Vec<_> = customers.rows.iter().map(|row| row.name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Acme Inc", "Farm Foods", "Globex Corp"], "not itself, and nothing that others sold");
    assert_eq!(customer(&mary, "1001-ACME").await.level, "register");
    assert!(bill.desk().customers().await.unwrap().rows.is_empty(), "a customer has no customers");

    let partners = bill.desk().site_partners(ById { id: "1001-ACME".into() }).await.unwrap();
    assert!(partners.may_change && partners.partners.iter().any(|partner| partner.name == "Skynet"));
    let withdrawn = SetPartner { reseller: "2001-SKYN".into(), level: Delegation::None, ends_on: None };
    bill.desk().site_partner_set(on("1001-ACME", withdrawn)).await.unwrap();
    eventually("the partner sees it", async || customer(&mary, "1001-ACME").await.level == "none").await;
    portal.stop().await;
    let row = customer(&mary, "1001-ACME").await;
    assert!(row.level == "none" && row.level_set && row.entitlements == 3, "{row:?}");
}

#[tokio::test]
async fn a_partner_asks_and_manages_once_the_customer_approves() {
    let portal = harness::acme().await;
    let (mary, bill) = (live(&portal, MARY).await, live(&portal, BILL).await);
    let form = RequestForm::Delegation {
        support_id: "1001-ACME".into(),
        reseller: "2001-SKYN".into(),
        level: RequestedLevel::Manage,
        ends_on: None,
        reason: "You asked us to".into(),
    };
    let id = mary.desk().request_create(form).await.unwrap().request_id;
    assert_eq!(customer(&mary, "1001-ACME").await.asked.as_deref(), Some(id.as_str()));
    let decides = async || bill.desk().requests().await.unwrap().rows.iter().any(|row| row.may_decide);
    eventually("it is Bill's to decide", decides).await;
    let act = RequestAct::Approve { reason: String::new() };
    bill.desk().request_act(RequestActForm { request_id: id, act }).await.unwrap();
    eventually("Skynet manages", async || {
        let row = customer(&mary, "1001-ACME").await;
        row.level == "manage" && row.asked.is_none()
    })
    .await;
}

#[tokio::test]
async fn keys_that_a_partner_got_are_listed_until_they_are_delivered() {
    let portal = harness::acme().await;
    let mary = live(&portal, MARY).await;
    let registrations = vec![licet_protocol::registration::NewRegistration {
        serial_number: "B0000000001".into(),
        ..Default::default()
    }];
    let on_behalf = Some(licet_protocol::registration::OnBehalf { owner: None });
    let form = RegisterMany { registrations, confirmation_email: None, on_behalf };
    let made = mary.desk().register(keyed(1, form)).await.unwrap();
    assert_eq!(made.succeeded, 1, "{made:?}");
    eventually("it is listed", async || mary.desk().customers().await.unwrap().undelivered.len() == 1).await;
    let waiting = mary.desk().customers().await.unwrap().undelivered.remove(0);
    assert_eq!((waiting.customer.as_str(), waiting.serial.as_str()), ("Acme Inc", "B0000000001"));
    let form =
        licet_protocol::delivery::DeliverByMail { licenses: vec![waiting.license_id], to: BILL.into() };
    mary.desk().deliver_by_mail(keyed(2, form)).await.unwrap();
    eventually("it is handed over", async || mary.desk().customers().await.unwrap().undelivered.is_empty())
        .await;
}

#[tokio::test]
async fn an_installer_sees_what_was_shipped_and_a_new_person_what_they_asked_for() {
    let portal = harness::acme().await;
    portal.account(NEW, PASSWORD).await;
    let (ted, new) = (live(&portal, TED).await, live(&portal, NEW).await);
    assert_eq!(ted.desk().overview().await.unwrap().home, Home::Installer);
    let orders = ted.desk().shipments().await.unwrap().orders;
    assert_eq!(orders.len(), 1);
    assert_eq!((orders[0].order_number.as_str(), orders[0].rows.len()), ("4500000001", 3));
    assert_eq!(new.desk().overview().await.unwrap().home, Home::New);
    assert!(new.desk().shipments().await.unwrap().orders.is_empty());

    // By certificate: the serial number alone finds nothing, with the order number it is registered.
    let check = async |order_number: Option<&str>| {
        let serial_numbers = vec!["b0000000001".to_owned(), "B0000000001".to_owned()];
        let form = CheckSerials { serial_numbers, order_number: order_number.map(str::to_owned) };
        new.desk().serials_check(form).await.unwrap().checks[1].verdict
    };
    assert_eq!(check(None).await, licet_domain::registration::Verdict::Unknown);
    assert_eq!(check(Some("4500000001")).await, licet_domain::registration::Verdict::Ok);
    let registration = licet_protocol::registration::NewRegistration {
        serial_number: "B0000000001".into(),
        order_number: Some("4500000001".into()),
        ..Default::default()
    };
    let form = RegisterMany { registrations: vec![registration], confirmation_email: None, on_behalf: None };
    assert_eq!(new.desk().register(keyed(3, form)).await.unwrap().succeeded, 1);
    eventually("it is theirs", async || crate::serials(&new, "").await == ["B0000000001"]).await;
}
