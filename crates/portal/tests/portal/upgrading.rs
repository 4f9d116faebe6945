//! A database that an older version made: it opens, and what changed in who may see what holds for what is in it.

use crate::mirror::{Mirror, based, comment, key, note, slot};
use licet_portal::store::{Error, FILE, Store, Tx};
use licet_testkit::TestPortal;

/// Written by commit 059cf8f from the worked example: Ann, a stranger, converted a code of Skynet's and moved what it
/// became; Ted registered #1 as the ship-to contact; Lee registered #3 as a member of Acme and was removed after that;
/// Bill registered #9.
const OLD: &str = include_str!("../fixtures/portal-of-059cf8f.sql");

async fn portal() -> TestPortal {
    portal_with("").await
}

/// The same with more rows, each statement ending as in [`OLD`].
async fn portal_with(more: &str) -> TestPortal {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(FILE);
    std::fs::write(&file, "").unwrap();
    let fill = |tx: &mut Tx<'_>| -> Result<(), Error> {
        let statements = OLD.split(";\n").chain(more.split(";\n"));
        for statement in statements.map(str::trim).filter(|statement| !statement.is_empty()) {
            tx.execute(statement, &[])?;
        }
        Ok(())
    };
    Store::in_file(&file, fill).unwrap();
    let mut portal = TestPortal::start_at("2026-11-30T12:00:00Z".parse().unwrap()).await;
    portal.restore(&folder).await;
    portal
}

async fn mirror(portal: &TestPortal, who: &str) -> Mirror {
    let mut mirror = Mirror::new(portal, portal.sign_in(who, "plain lower case words").await);
    mirror.catch_up().await;
    mirror
}

fn text(mirror: &Mirror) -> String {
    mirror.rows.iter().map(|((kind, id), body)| format!("{kind} {id} {body}\n")).collect()
}

fn license<'m>(mirror: &'m Mirror, serial: &str) -> &'m serde_json::Value {
    let mut licenses = mirror.rows.iter().filter(|((kind, _), _)| kind == "license").map(|(_, body)| body);
    licenses.find(|body| body["serial_number"] == serial).unwrap_or_else(|| panic!("no license of {serial}"))
}

// S7
#[tokio::test]
async fn s7_what_an_older_version_converted_is_its_owners_alone_and_whole() {
    let portal = portal().await;
    let (ann, mary) =
        (mirror(&portal, "ann@elsewhere.example").await, mirror(&portal, "mary@skynet.example").await);
    let own = text(&ann);
    for kept in ["SECOND-HOST-OF-ANN", "A note of Ann", "A comment of Ann", "tina@elsewhere.example"] {
        assert!(own.contains(kept), "{kept}: {own}");
    }
    let license = ann.rows.iter().find(|((kind, _), _)| kind == "license").unwrap();
    assert_eq!(license.1["access"], "full");
    let key = license.1["keys"][0].as_str().unwrap();
    for of_the_oem in ["4500000004", "V0000000007", "Skynet", "2001-SKYN", "222222222", "Mary Keller"] {
        assert!(!own.contains(of_the_oem), "{of_the_oem}: {own}");
    }
    let oem = text(&mary);
    let serial = license.1["serial_number"].as_str().unwrap();
    for of_ann in
        [key, serial, "SECOND-HOST-OF-ANN", "HOST-OF-ANN", "A note of Ann", "Tina Techie", "ann@elsewhere"]
    {
        assert!(!oem.contains(of_ann), "{of_ann}: {oem}");
    }
    let voucher = mary.rows.iter().find(|((kind, _), _)| kind == "voucher").unwrap().1;
    let used = voucher["codes"].as_array().unwrap().iter().filter(|code| code["used_at"].is_string());
    assert_eq!(used.count(), 1, "that one was used is still told");
    assert_eq!(mary.numbers(), [1, 2, 3, 4, 5, 6, 7, 8], "and nothing of the OEM's own is gone");
}

// S5
#[tokio::test]
async fn s5_who_had_left_by_then_owns_what_is_unattended_and_the_others_lose_nothing() {
    let portal = portal().await;
    let lee = mirror(&portal, "lee@acme.example").await;
    let left = license(&lee, "B0000000003");
    assert_eq!((&left["access"], &left["host_id"]), (&"view".into(), &serde_json::Value::Null));
    let bill = mirror(&portal, "bill@acme.example").await;
    assert!(license(&bill, "B0000000003")["unattended_since"].is_string());
    assert_eq!(license(&bill, "M0000000009")["access"], "full");
    assert!(text(&bill).contains("A note of Bill"));
    let ted = mirror(&portal, "ted@data.example").await;
    let registered = license(&ted, "B0000000001");
    assert_eq!((&registered["access"], &registered["may_install"]), (&"keys".into(), &true.into()));
    assert_eq!(registered["host_id"], "HOST-OF-TED");
    assert!(!text(&ted).contains("A note of Bill"), "what people write is not an installer's");
}

/// On #2, Mary wrote over what Bill had written, Lee set a tag before he left, and Ted commented; all of it was everyone's.
const WRITTEN: &str = r#"
INSERT INTO slot_history SELECT 7, '4500000001-2', 70, 'notes', '"PLAN-OF-BILL"', id, NULL, '2026-11-29T21:00:00.000Z'
    FROM account WHERE email = 'bill@acme.example';
INSERT INTO slot SELECT 7, '4500000001-2', 'notes', '"PLAN-OF-MARY"', 71, id, NULL, '2026-11-29T21:01:00.000Z'
    FROM account WHERE email = 'mary@skynet.example';
INSERT INTO slot SELECT 7, '4500000001-2', 'tag:TAG-OF-LEE', 'true', 72, id, NULL, '2026-11-29T21:02:00.000Z'
    FROM account WHERE email = 'lee@acme.example';
INSERT INTO comment SELECT '01a2293a-0000-77e2-8896-e6b78604cc7f', '4500000001-2', 'COMMENT-OF-TED', id, NULL,
    '2026-11-29T21:03:00.000Z' FROM account WHERE email = 'ted@data.example';
"#;

// S16
#[tokio::test]
async fn s16_what_everyone_read_is_kept_where_its_writers_see_it_and_nobody_else_does() {
    let portal = portal_with(WRITTEN).await;
    let all = ["PLAN-OF-BILL", "PLAN-OF-MARY", "TAG-OF-LEE", "COMMENT-OF-TED", "A note of Bill"];
    for (who, reads) in [
        ("bill@acme.example", &["PLAN-OF-BILL", "TAG-OF-LEE", "A note of Bill"][..]),
        ("mary@skynet.example", &["PLAN-OF-MARY"]),
        ("ted@data.example", &["COMMENT-OF-TED"]),
        ("lee@acme.example", &[]),
    ] {
        let seen = text(&mirror(&portal, who).await);
        let read: Vec<&str> = all.into_iter().filter(|canary| seen.contains(canary)).collect();
        assert_eq!(read, reads, "{who}");
    }
    let bill = mirror(&portal, "bill@acme.example").await;
    let annotation = bill.document("annotation", "4500000001-2");
    assert_eq!(annotation["slots"]["notes"]["value"], "PLAN-OF-BILL", "what was written over is back");
    assert_eq!(annotation["slots"]["notes"]["seq"], 70, "under its number, which edits are based on");
    assert_eq!(annotation["history"].as_array().map_or(0, Vec::len), 0, "{annotation}");
    assert_eq!(bill.document("site", "1001-ACME")["membership"], "member");
}

/// The id that Ann's devices know her converted license's entitlement by.
const FORMERLY: &str = "4500000004-1000001";

// An edit that waited on a device while the portal was upgraded.
#[tokio::test]
async fn what_is_written_on_a_former_id_of_an_entitlement_is_written_on_the_entitlement() {
    let portal = portal().await;
    let mut ann = mirror(&portal, "ann@elsewhere.example").await;
    let annotation = |ann: &Mirror| {
        let mut all = ann.rows.iter().filter(|((kind, _), _)| kind == "annotation");
        let (_, body) = all.next().unwrap();
        (body["entitlement_id"].as_str().unwrap().to_owned(), body["slots"].clone())
    };
    let (id, before) = annotation(&ann);
    assert_ne!(id, FORMERLY);
    let known = before["notes"]["seq"].as_i64().unwrap();
    let written = [
        note(1, FORMERLY, based("notes", "Written while the portal was upgraded", known)),
        comment(2, FORMERLY, "So was this"),
    ];
    let outcomes = ann.push(&written).await;
    assert!(outcomes.iter().all(|outcome| outcome["status"] == 200), "{outcomes:?}");
    ann.catch_up().await;
    let (now, slots) = annotation(&ann);
    assert_eq!(
        (now, &slots["notes"]["value"]),
        (id.clone(), &"Written while the portal was upgraded".into())
    );
    let comment_at = ("comment".to_owned(), key(2));
    assert_eq!(ann.rows[&comment_at]["entitlement_id"], id.as_str());
    assert_eq!(ann.push(&written).await, outcomes, "each is done once");
    let mary = mirror(&portal, "mary@skynet.example").await;
    let refused = mary.push_one(note(3, FORMERLY, slot("notes", "Of the order that it was on"))).await;
    assert_eq!(refused["status"], 404, "who doesn't see it isn't led to it");
}

#[tokio::test]
async fn a_former_id_is_given_to_no_other_entitlement() {
    let portal = portal().await;
    let record = |record: serde_json::Value| format!("{record}\n");
    let policy = record(serde_json::json!({
        "record": "policy", "policy_id": "P-1", "effective_from": "2020-01-01",
        "states": { "rule": "upgrade", "needs_maintenance": false },
    }));
    let offer = record(serde_json::json!({
        "record": "upgrade", "notification_id": "VU-1", "customer_number": "222222222", "company": "Skynet",
        "offers": [{ "serial_number": "B0000000008", "from_sku": "BE-11D-SBS", "to_sku": "BE-10D-SBS", "quantity": 1 }],
    }));
    portal.import_all(&(policy + &offer)).await;
    let mary = mirror(&portal, "mary@skynet.example").await;
    let form = serde_json::json!({
        "notification_id": "VU-1", "from_sku": "BE-11D-SBS", "to_sku": "BE-10D-SBS", "quantity": 1,
    });
    let request = reqwest::Client::new().post(format!("{}/api/v1/upgrades", portal.base_url()));
    let request = request.bearer_auth(&mary.token).header("Idempotency-Key", key(9)).json(&form);
    let answer: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["results"][0]["license"]["entitlement_id"], "4500000004-1000002", "{answer}");
}
