//! The level *install*: what a ship-to contact may do with an order, and nothing else of the customer.

use super::*;

#[tokio::test]
async fn an_installer_registers_gets_keys_and_moves_what_they_registered() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let (ted, bill) = (portal.signed_in(TED).await, portal.signed_in(BILL).await);
    let entitlements = portal.documents(&ted, "entitlement").await;
    let first = &entitlements["4500000001-1"];
    assert_eq!(
        (&first["access"], &first["may_install"]),
        (&json!("keys"), &json!(true)),
        "as older apps read it"
    );
    let license = register(&portal, &ted, "B0000000001").await;
    let id = id_of(&license);
    let body = &portal.documents(&ted, "license").await[&id];
    assert_eq!((&body["access"], &body["may_install"]), (&json!("keys"), &json!(true)));
    assert_eq!(body["keys"], license["keys"]);
    assert_eq!(portal.get(&format!("/api/v1/licenses/{id}/file"), Some(&ted.access)).await.status, 200);
    let contact =
        json!({"technical_contact": {"value": {"name": "Tim", "email": "tim@data.example"}, "base": 0}});
    assert_eq!(change(&portal, &ted, "license", &id, contact).await, 200);
    assert_eq!(move_it(&portal, &ted, &id, "NEXT").await.status, 200);
    // What a colleague at the customer registered is theirs to move.
    let bills = register(&portal, &bill, "B0000000003").await;
    assert_eq!(move_it(&portal, &ted, &id_of(&bills), "NEXT").await.code(), "403 forbidden");
    let moved = move_it(&portal, &bill, &id, "THIRD").await;
    assert_eq!(moved.status, 200, "the customer moves what the installer registered");
    assert!(
        portal.last_mail(TED).await.subject.contains("moved to another host"),
        "and its owner hears of it"
    );
}

#[tokio::test]
async fn an_installer_reads_nothing_that_people_write_upgrade_or_add() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let (ted, bill) = (portal.signed_in(TED).await, portal.signed_in(BILL).await);
    register(&portal, &ted, "B0000000001").await;
    let note = |text: &str| json!({"notes": {"value": text, "base": 0}});
    assert_eq!(change(&portal, &bill, "annotation", "4500000001-1", note("A-NOTE-OF-BILL")).await, 200);
    let comment = |text: &str| json!({"entitlement_id": {"value": "4500000001-1", "base": 0}, "text": {"value": text, "base": 0}});
    assert_eq!(change(&portal, &bill, "comment", "", comment("A-COMMENT-OF-BILL")).await, 200);
    let of_acme = json!({"entitlement_id": {"value": "4500000001-1/s:1001-ACME", "base": 0}, "text": {"value": "x", "base": 0}});
    for (kind, id, set) in [("annotation", "4500000001-1/s:1001-ACME", note("x")), ("comment", "", of_acme)] {
        assert_eq!(change(&portal, &ted, kind, id, set).await, 403, "{kind}");
    }
    for (kind, set) in [("annotation", note("TED-FOR-HIMSELF")), ("comment", comment("TED-FOR-HIMSELF"))] {
        assert_eq!(change(&portal, &ted, kind, "4500000001-1", set).await, 200, "{kind}");
    }
    assert!(!stream(&portal, &bill).await.contains("TED-FOR-HIMSELF"), "nor does the customer read theirs");
    let listed = portal.get("/api/v1/entitlements", Some(&ted.access)).await.text();
    let seen = stream(&portal, &ted).await + &listed;
    for canary in ["A-NOTE-OF-BILL", "A-COMMENT-OF-BILL", "\"kind\":\"upgrade\"", "\"kind\":\"address\""] {
        assert!(!seen.contains(canary), "{canary}: {seen}");
    }
    assert_eq!(portal.get("/api/v1/upgrades", Some(&ted.access)).await.json()["notifications"], json!([]));
    let offered = portal.documents(&bill, "upgrade").await;
    let offer = offered.values().next().expect("an offer to Acme");
    let notification = offer["notification_id"].as_str().expect("an id");
    let path = format!("/api/v1/upgrades?notification_id={notification}");
    assert_eq!(portal.get(&path, Some(&ted.access)).await.code(), "404 notification-unknown");
    let form = json!({
        "notification_id": notification, "from_sku": offer["from_sku"], "to_sku": offer["to_sku"],
        "licenses": [{"serial_number": "B0000000001"}],
    });
    assert_eq!(portal.transact("/api/v1/upgrades", &ted, &form).await.code(), "404 notification-unknown");
    let address = json!({"customer_number": "123456789", "line1": "1 New Street", "city": "Boston", "state": "MA",
        "postal_code": "02101", "country": "US"});
    assert_eq!(portal.transact("/api/v1/addresses", &ted, &address).await.code(), "404 not-found");
}

#[tokio::test]
async fn s5_an_installer_who_is_taken_off_the_order_keeps_no_key() {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let ted = portal.signed_in(TED).await;
    let license = register(&portal, &ted, "B0000000001").await;
    let feed = include_str!("../../../../../../tests/fixtures/acme.ndjson");
    let order =
        feed.lines().find(|line| line.contains("\"order_number\": \"4500000001\"")).expect("the order");
    let without =
        order.replace("\"revision\": 1", "\"revision\": 2").replace("ted@data.example", "tom@data.example");
    take_in(&portal, &without).await;
    let body = &portal.documents(&ted, "license").await[&id_of(&license)];
    assert_eq!(body["access"], "view");
    assert!(!body.to_string().contains(license["keys"][0].as_str().expect("a key")), "{body}");
    assert_eq!(move_it(&portal, &ted, &id_of(&license), "X").await.code(), "403 license-unattended");
}
