//! What install-at addresses promise, over HTTP.

use crate::testing::{Portal, Tokens};
use serde_json::{Value, json};

const BILL: &str = "bill@acme.example";

async fn acme() -> (Portal, Tokens) {
    let portal = Portal::start().await;
    portal.import_acme().await;
    let bill = portal.signed_in(BILL).await;
    (portal, bill)
}

async fn ids(portal: &Portal, who: &Tokens, query: &str) -> Vec<String> {
    let answer = portal.get(&format!("/api/v1/addresses{query}"), Some(&who.access)).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let found = answer.json()["addresses"].as_array().expect("addresses").clone();
    found.iter().map(|address| address["address_id"].as_str().expect("an id").to_owned()).collect()
}

fn new(line1: &str) -> Value {
    json!({"customer_number": "123456789", "line1": line1, "city": "Albany", "state": "NY", "postal_code": "12207", "country": "US"})
}

#[tokio::test]
async fn each_sees_the_addresses_of_the_customers_whose_licenses_they_see() {
    let (portal, bill) = acme().await;
    assert_eq!(ids(&portal, &bill, "").await, ["A0001", "A0002", "A0003"]);
    assert_eq!(ids(&portal, &bill, "?starts_with=0%20new").await, ["A0002", "A0003"]);
    assert_eq!(ids(&portal, &bill, "?starts_with=lan").await, ["A0002"]);
    assert_eq!(ids(&portal, &bill, "?country=DE").await, Vec::<String>::new());
    assert_eq!(
        ids(&portal, &bill, "?customer_number=987654321").await,
        Vec::<String>::new(),
        "Farm Foods' are not his"
    );
    let mary = portal.signed_in("mary@skynet.example").await;
    assert_eq!(ids(&portal, &mary, "").await, ["A0001", "A0002", "A0003", "A0004"]);
    assert_eq!(portal.documents(&bill, "address").await.len(), 3);
    let ted = portal.signed_in("ted@data.example").await;
    assert_eq!(
        ids(&portal, &ted, "").await,
        Vec::<String>::new(),
        "an installer sees the order, nothing else"
    );
}

#[tokio::test]
async fn a_new_address_can_be_chosen_at_once_and_is_added_once() {
    let (portal, bill) = acme().await;
    let added = portal.transact("/api/v1/addresses", &bill, &new(" 1 State Street ")).await;
    assert_eq!(added.status, 200, "{}", added.text());
    let id = added.json()["address_id"].as_str().expect("an id").to_owned();
    let again = portal.transact("/api/v1/addresses", &bill, &new("1 state street")).await;
    assert_eq!(again.json()["address_id"], id, "the same address is not added twice");
    let form = json!({"registrations": [{"serial_number": "B0000000001", "details": {"install_at": id}}]});
    let registered = portal.transact("/api/v1/licenses/register-many", &bill, &form).await;
    assert_eq!(registered.json()["succeeded"], 1, "{}", registered.text());
    assert!(ids(&portal, &bill, "?starts_with=albany").await.contains(&id));
    let bad = json!({"customer_number": "123456789", "line1": "", "city": "Albany", "country": "XX"});
    let refused = portal.transact("/api/v1/addresses", &bill, &bad).await.json();
    let fields: Vec<_> =
        refused["fields"].as_array().expect("fields").iter().map(|f| f["field"].clone()).collect();
    assert_eq!(fields, ["line1", "country"]);
}

#[tokio::test]
async fn who_acts_on_no_license_of_the_customer_adds_no_address_and_a_contract_user_neither() {
    let (portal, _) = acme().await;
    let stranger = portal.signed_in("stranger@elsewhere.example").await;
    assert_eq!(portal.transact("/api/v1/addresses", &stranger, &new("x")).await.code(), "404 not-found");
    let ted = portal.signed_in("ted@data.example").await;
    let installed = portal.transact("/api/v1/addresses", &ted, &new("2 Dock Road")).await;
    assert_eq!(installed.code(), "404 not-found", "an installer adds no address");
    let member = portal.signed_in("gen@globex.example").await;
    let globex = json!({"customer_number": "111111111", "line1": "1", "city": "Tokyo", "country": "JP"});
    assert_eq!(portal.transact("/api/v1/addresses", &member, &globex).await.code(), "403 level-too-low");
}
