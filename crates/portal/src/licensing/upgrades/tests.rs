//! What version upgrades promise, over HTTP.

use crate::testing::{Answer, Portal, Tokens, acme_order, order_line};
use licet_domain::Access;
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";
const MARY: &str = "mary@skynet.example";
const ID: &str = "VU-2026-0001";
const UPGRADES: &str = "/api/v1/upgrades";

async fn acme() -> (Portal, Tokens) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    (portal, bill)
}

async fn register(portal: &Portal, who: &Tokens, serial: &str) -> Value {
    let form = json!({"serial_number": serial, "host_id": "host-0", "technical_contact": {"email": "t@acme.example", "name": "T"}});
    let answer = portal.post("/api/v1/licenses/register", Some(&who.access), &form).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    answer.json()
}

fn chosen(serial: &str, quantity: Option<i64>) -> Value {
    json!({
        "notification_id": ID, "from_sku": "BE-10D-SBS", "to_sku": "BE-11D-SBS",
        "licenses": [{"serial_number": serial, "quantity": quantity}],
    })
}

async fn offer(portal: &Portal, who: &Tokens) -> Value {
    let answer = portal.get(&format!("{UPGRADES}?notification_id={ID}"), Some(&who.access)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["notifications"][0]["offers"][0].clone()
}

fn code(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["results"][0]["error"]["code"].as_str().unwrap_or("ok").to_owned()
}

#[tokio::test]
async fn two_of_five_are_upgraded_and_then_the_rest() {
    let (portal, bill) = acme().await;
    let old = register(&portal, &bill, "B0000000001").await;
    let seen = offer(&portal, &bill).await;
    assert_eq!(
        (&seen["from_version"], &seen["to_version"], &seen["total"], &seen["upgraded"], &seen["upgradable"]),
        (&json!("10.1"), &json!("11D"), &json!(5), &json!(0), &json!(5))
    );
    let two = portal.transact(UPGRADES, &bill, &chosen("B0000000001", Some(2))).await;
    assert_eq!(code(&two), "ok", "{}", two.text());
    let new = two.json()["results"][0]["license"].clone();
    assert_eq!(
        (&new["quantity"], &new["sku"], &new["from_serial"]),
        (&json!(2), &json!("BE-11D-SBS"), &json!("B0000000001"))
    );
    let serial = new["serial_number"].as_str().expect("a serial").to_owned();
    assert_eq!(licet_domain::SerialNumber::new(&serial).oddity(), None, "{serial}");
    // The old license lives on for three, with its key; its file says three now.
    let licenses = portal.documents(&bill, "license").await;
    let of =
        |serial: &str| licenses.values().find(|l| l["serial_number"] == serial).expect("a license").clone();
    let kept = of("B0000000001");
    assert_eq!(
        (&kept["quantity"], &kept["state"], &kept["keys"]),
        (&json!(3), &json!("active"), &old["keys"])
    );
    let made = of(&serial);
    assert_eq!(
        (&made["host_id"], &made["technical_contact"]["name"]),
        (&json!("host-0"), &json!("T")),
        "taken over"
    );
    let entitlements = portal.documents(&bill, "entitlement").await;
    let of =
        |serial: &str| entitlements.values().find(|e| e["serial_number"] == serial).expect("one").clone();
    assert_eq!(
        (&of(&serial)["origin"], &of(&serial)["from_serial"]),
        (&json!("upgraded"), &json!("B0000000001"))
    );
    assert_eq!(of("B0000000001")["upgraded"], 2);
    // By quantity, the rest: nothing is left, and the old one is superseded.
    let mut rest = chosen("", None);
    rest["licenses"] = json!([]);
    rest["quantity"] = json!(4);
    let too_many = portal.transact(UPGRADES, &bill, &rest).await;
    assert_eq!(
        (too_many.code(), too_many.json()["params"]["left"].clone()),
        ("409 too-many".into(), json!("3"))
    );
    rest["quantity"] = json!(3);
    let done = portal.transact(UPGRADES, &bill, &rest).await;
    let last = done.json()["results"][0]["license"]["serial_number"].as_str().expect("a serial").to_owned();
    let license = portal.documents(&bill, "license").await;
    let old_license = license.values().find(|l| l["serial_number"] == "B0000000001").expect("kept").clone();
    assert_eq!((&old_license["state"], &old_license["superseded_by"]), (&json!("superseded"), &json!(last)));
    assert_eq!(old_license["keys"], json!([]), "its keys no longer count");
    let id = old["license_id"].as_str().expect("id");
    let file = portal.get(&format!("/api/v1/licenses/{id}/file"), Some(&bill.access)).await;
    assert_eq!(file.code(), "404 no-license-file");
    let history = portal.get(&format!("/api/v1/licenses/{id}/history"), Some(&bill.access)).await.json();
    assert_eq!(history["replaced"][0]["keys"], old["keys"], "history keeps them");
    assert_eq!(history["lineage"], json!(["B0000000001", last]), "the old serial leads to today's");
    // All upgraded: view.
    let seen = offer(&portal, &bill).await;
    assert_eq!((&seen["upgraded"], &seen["upgradable"]), (&json!(5), &json!(0)));
    // In the order of their serial numbers, which are random.
    let mut became = [json!(serial), json!(last)];
    became.sort_by_key(ToString::to_string);
    assert_eq!(seen["licenses"][0]["became"], json!(became));
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &chosen("B0000000001", None)).await), "too-many");
    let mail = portal.last_mail(BILL).await;
    assert_eq!(mail.subject, format!("License upgraded: {last}"));
}

#[tokio::test]
async fn those_of_my_account_are_found_without_an_id_and_mirrored() {
    let (portal, bill) = acme().await;
    let mine = portal.get(UPGRADES, Some(&bill.access)).await.json();
    assert_eq!(mine["notifications"][0]["notification_id"], ID);
    let documents = portal.documents(&bill, "upgrade").await;
    assert_eq!(documents[&format!("{ID}/B0000000001/BE-11D-SBS")]["quantity"], 5);
    portal.transact(UPGRADES, &bill, &chosen("B0000000001", Some(2))).await;
    let documents = portal.documents(&bill, "upgrade").await;
    assert_eq!(documents[&format!("{ID}/B0000000001/BE-11D-SBS")]["upgraded"], 2);
    let stranger = portal.signed_in("stranger@elsewhere.example").await;
    assert_eq!(portal.get(UPGRADES, Some(&stranger.access)).await.json()["notifications"], json!([]));
    let guessed = portal.get(&format!("{UPGRADES}?notification_id={ID}"), Some(&stranger.access)).await;
    assert_eq!(guessed.code(), "404 notification-unknown", "an ID that was guessed opens nothing");
    assert_eq!(
        portal.transact(UPGRADES, &stranger, &chosen("B0000000001", None)).await.code(),
        "404 notification-unknown"
    );
}

#[tokio::test]
async fn an_unregistered_license_becomes_the_upgraders_and_the_rest_can_still_be_registered() {
    let (portal, bill) = acme().await;
    assert_eq!(offer(&portal, &bill).await["licenses"][0]["ownership"], "unowned");
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &chosen("B0000000001", Some(2))).await), "ok");
    register(&portal, &bill, "B0000000001").await;
    let licenses = portal.documents(&bill, "license").await;
    let quantities: Vec<_> = licenses
        .values()
        .map(|l| (l["sku"].clone(), l["quantity"].clone(), l["owner_name"].clone()))
        .collect();
    assert!(quantities.contains(&(json!("BE-10D-SBS"), json!(3), json!("Bill Archer"))), "{quantities:?}");
    assert!(quantities.contains(&(json!("BE-11D-SBS"), json!(2), json!("Bill Archer"))), "{quantities:?}");
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &chosen("B0000000001", Some(3))).await), "ok");
    let again = json!({"serial_number": "B0000000001"});
    let answer = portal.post("/api/v1/licenses/register", Some(&bill.access), &again).await;
    assert_eq!(answer.code(), "409 already-registered");
}

#[tokio::test]
async fn a_colleagues_license_is_upgraded_only_when_it_is_shared_in_full() {
    let (portal, bill) = acme().await;
    let site = json!({
        "record": "site", "support_id": "1001-ACME", "name": "Acme Inc", "customer_numbers": ["123456789"],
        "address": {"line1": "x", "city": "New York", "country": "US"}, "region": "US",
        "administrators": [BILL], "members": ["ann@acme.example"],
    });
    portal.import(&site.to_string()).await;
    let ann = portal.signed_in("ann@acme.example").await;
    register(&portal, &bill, "B0000000001").await;
    assert_eq!(offer(&portal, &ann).await["licenses"][0]["verdict"], "not_yours");
    assert_eq!(code(&portal.transact(UPGRADES, &ann, &chosen("B0000000001", Some(1))).await), "not-yours");
    let ids = portal.column("SELECT id FROM account WHERE email = 'ann@acme.example'").await;
    share(&portal, &ids[0], "4500000001-1").await;
    assert_eq!(offer(&portal, &ann).await["licenses"][0]["ownership"], "shared");
    let done = portal.transact(UPGRADES, &ann, &chosen("B0000000001", Some(1))).await;
    assert_eq!(code(&done), "ok");
    let serial = done.json()["results"][0]["license"]["serial_number"].clone();
    let licenses = portal.documents(&ann, "license").await;
    let made =
        licenses.values().find(|l| l["serial_number"] == serial).expect("Ann goes on seeing what it became");
    let bills = portal.column("SELECT id FROM account WHERE email = 'bill@acme.example'").await.remove(0);
    assert_eq!(made["owner"], bills, "what Bill owned stays Bill's");
}

#[tokio::test]
async fn a_share_that_ended_yesterday_lets_nobody_act_today() {
    let (portal, bill) = acme().await;
    let license = register(&portal, &bill, "B0000000001").await;
    let id = portal.add_account("eve@elsewhere.example", crate::core::caller::Role::User).await;
    share(&portal, &id, "4500000001-1").await;
    let end = |tx: &mut crate::store::Tx<'_>| tx.execute("UPDATE share SET ends_on = '2026-11-21'", &[]);
    portal.state.store.write(end).await.expect("an end date");
    let eve = portal.sign_in("eve@elsewhere.example").await;
    let file = format!("/api/v1/licenses/{}/file", license["license_id"].as_str().expect("id"));
    assert_eq!(portal.get(&file, Some(&eve.access)).await.status, 200, "its last day still counts");
    portal.clock.forward(chrono::TimeDelta::days(1));
    let eve = portal.sign_in("eve@elsewhere.example").await;
    assert_eq!(portal.get(&file, Some(&eve.access)).await.code(), "404 not-found");
    let refused = portal.transact(UPGRADES, &eve, &chosen("B0000000001", Some(1))).await;
    assert_eq!(refused.code(), "404 notification-unknown");
}

async fn share(portal: &Portal, with: &str, entitlement: &str) {
    use crate::documents::publishing;
    use crate::records::rights::{Grantee, NewShare, grant_share};
    let (now, with, entitlement) = (portal.state.clock.now(), with.to_owned(), entitlement.to_owned());
    let granted = portal.state.store.write(move |tx| {
        publishing(tx, now, |p| {
            let share = NewShare {
                id: "share-1",
                granted_by: crate::records::rights::OPERATOR,
                with: &Grantee::Account(with),
                access: Access::Full,
                ends_on: None,
                entitlements: &[&entitlement],
            };
            grant_share(p, now, &share).map_err(|error| crate::store::Error::Database(error.to_string()))
        })
    });
    granted.await.expect("a share");
}

#[tokio::test]
async fn an_upgrade_needs_maintenance_unless_the_policy_says_otherwise() {
    let (portal, _) = acme().await;
    // The contract that covers B0000000001 ends on 2026-12-21.
    portal.clock.forward(chrono::TimeDelta::days(31));
    let bill = portal.sign_in(BILL).await;
    assert_eq!(offer(&portal, &bill).await["licenses"][0]["verdict"], "maintenance_lapsed");
    let refused = portal.transact(UPGRADES, &bill, &chosen("B0000000001", Some(1))).await;
    assert_eq!(code(&refused), "upgrade-maintenance-lapsed");
    portal.policy("free", json!({"rule": "upgrade", "needs_maintenance": false})).await;
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &chosen("B0000000001", Some(1))).await), "ok");
}

#[tokio::test]
async fn a_partner_upgrades_for_the_customer_and_the_owner_stays() {
    let (portal, bill) = acme().await;
    let mary = portal.signed_in(MARY).await;
    register(&portal, &bill, "B0000000001").await;
    let mut form = chosen("B0000000001", Some(1));
    assert_eq!(code(&portal.transact(UPGRADES, &mary, &form).await), "not-yours");
    form["on_behalf"] = json!({});
    let done = portal.transact(UPGRADES, &mary, &form).await;
    assert_eq!(code(&done), "ok", "{}", done.text());
    let licenses = portal.documents(&bill, "license").await;
    let made = licenses.values().find(|l| l["sku"] == "BE-11D-SBS").expect("the new one");
    let bills = portal.column("SELECT id FROM account WHERE email = 'bill@acme.example'").await.remove(0);
    assert_eq!((&made["owner"], &made["acted_by_site"]), (&json!(bills), &json!("Skynet")));
}

#[tokio::test]
async fn an_offer_says_what_is_asked_what_is_taken_over_and_for_whom_a_partner_can_act() {
    let (portal, bill) = acme().await;
    portal.policy("asks", json!({"rule": "registration", "host_id": "required", "san": "optional"})).await;
    register(&portal, &bill, "B0000000001").await;
    let seen = offer(&portal, &bill).await;
    let asked: Vec<_> =
        seen["asks"].as_array().expect("asks").iter().map(|ask| ask["detail"].clone()).collect();
    assert!(asked.contains(&json!("host_id")) && asked.contains(&json!("san")), "{asked:?}");
    let license = &seen["licenses"][0];
    assert_eq!(
        (&license["details"]["host_id"], &license["details"]["technical_contact"]["name"]),
        (&json!("host-0"), &json!("T"))
    );
    assert_eq!((&license["may_act_on_behalf"], &license["contacts"]), (&json!(false), &Value::Null));
    let mary = portal.signed_in(MARY).await;
    let license = offer(&portal, &mary).await["licenses"][0].clone();
    assert_eq!(
        (&license["may_act_on_behalf"], &license["contacts"][0]["email"], &license["ownership"]),
        (&json!(true), &json!(BILL), &json!("customers"))
    );
}

#[tokio::test]
async fn what_was_upgraded_keeps_the_old_serials_maintenance_for_downloads() {
    let (portal, bill) = acme().await;
    let software = b"new version";
    std::fs::write(portal.dir.path().join("be11.bin"), software).expect("a file");
    let hash = hex::encode(<sha2::Sha256 as sha2::Digest>::digest(software));
    let release = json!({
        "record": "release", "sku": "BE-11D-SBS", "version": "11D", "platform": null, "language": null,
        "file_name": "be11.bin", "size": software.len(), "sha256": hash, "path": "be11.bin",
        "released_on": "2026-11-01", "needs_maintenance": true,
    });
    let (summary, notices) = portal.import(&release.to_string()).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    // Only what Bill registered counts for somebody who owns nothing else: one who got all five upgraded.
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &chosen("B0000000001", None)).await), "ok");
    let answer = portal.get("/api/v1/releases/BE-11D-SBS/be11.bin", Some(&bill.access)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

#[tokio::test]
async fn a_printed_key_is_unowned_and_no_revision_brings_back_what_was_upgraded() {
    let (portal, bill) = acme().await;
    let order = |revision| {
        let line = json!({"quantity": 4, "printed_key": "PRINTED-KEY-0001-ABCD"});
        acme_order("4600000003", revision, &[order_line(1, "BE-10D-SBS", "B0000000201", line)])
    };
    portal.import(&order(1)).await;
    portal.policy("free", json!({"rule": "upgrade", "needs_maintenance": false})).await;
    let notification = json!({
        "record": "upgrade", "notification_id": "VU-2", "customer_number": "123456789", "company": "Acme",
        "offers": [{"serial_number": "B0000000201", "from_sku": "BE-10D-SBS", "to_sku": "BE-11D-SBS", "quantity": 4}],
    });
    portal.import(&notification.to_string()).await;
    let mut form = chosen("B0000000201", Some(1));
    form["notification_id"] = json!("VU-2");
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &form).await), "ok");
    portal.import(&order(2)).await;
    let licenses = portal.documents(&bill, "license").await;
    let of = |sku: &str| licenses.values().find(|l| l["sku"] == sku).map(|l| l["quantity"].clone());
    assert_eq!((of("BE-10D-SBS"), of("BE-11D-SBS")), (Some(json!(3)), Some(json!(1))));
    let entitlements = portal.documents(&bill, "entitlement").await;
    assert!(
        entitlements.values().any(|e| e["origin"] == "upgraded"),
        "a revision leaves the portal's own lines alone"
    );
    form["licenses"] = json!([{"serial_number": "B0000000001"}]);
    assert_eq!(code(&portal.transact(UPGRADES, &bill, &form).await), "not-offered");
}
