//! What downloads promise, asked over HTTP of a real portal.

use crate::testing::{Answer, Portal, Tokens};
use base64::Engine as _;
use chrono::TimeDelta;
use sha2::{Digest as _, Sha256};

const BILL: &str = "bill@acme.example";
/// More than two pieces of a mebibyte, and no whole number of them.
const SIZE: usize = (2 << 20) + 4_321;

fn software() -> Vec<u8> {
    (0..SIZE).map(|i| u8::try_from((i * 31 + i / 256) % 251).expect("a byte")).collect()
}

struct Line<'a> {
    sku: &'a str,
    kind: &'a str,
    serial: &'a str,
    ends_on: &'a str,
    covers: &'a str,
}

fn order(number: &str, lines: &[Line<'_>]) -> String {
    let lines: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(line, Line { sku, kind, serial, ends_on, covers })| {
            format!(
                r#"{{"line":{line},"sku":"{sku}","kind":"{kind}","quantity":1,"price_tier":null,"serial_number":"{serial}","starts_on":null,"ends_on":{ends_on},"renews":null,"covers":{covers},"printed_key":null,"voucher_codes":[],"flex_pool":[]}}"#
            )
        })
        .collect();
    format!(
        r#"{{"record":"order","order_number":"{number}","revision":1,"ordered_on":"2026-01-01","customer_number":"123456789","end_customer":{{"support_id":"1001-ACME","contacts":[{{"email":"bill@acme.example","name":"Bill"}}]}},"ship_to":{{"name":"x","contacts":[]}},"reseller":null,"lines":[{}]}}"#,
        lines.join(",")
    )
}

fn product(sku: &str, replaced_by: &str) -> String {
    format!(
        r#"{{"record":"product","sku":"{sku}","name":"{sku}","family":"f","version":"1","platform":null,"kind":"software","needs_license_file":false,"register_alone":false,"not_transactable":null,"replaced_by":{replaced_by}}}"#
    )
}

fn release(sku: &str, file_name: &str, needs_maintenance: bool) -> String {
    let sha256 = hex::encode(Sha256::digest(software()));
    format!(
        r#"{{"record":"release","sku":"{sku}","version":"1","platform":null,"language":null,"file_name":"{file_name}","size":{SIZE},"sha256":"{sha256}","path":"software.bin","released_on":"2026-01-01","needs_maintenance":{needs_maintenance}}}"#
    )
}

/// A portal with two products, `OLD` replaced by `NEW`, each with a plain release and one that needs maintenance.
async fn portal_with(orders: &[String]) -> (Portal, Tokens) {
    let portal = Portal::start().await;
    std::fs::write(portal.dir.path().join("software.bin"), software()).expect("a file");
    let mut feed = vec![
        product("OLD", "\"NEW\""),
        product("NEW", "null"),
        release("OLD", "old.bin", false),
        release("NEW", "new.bin", false),
        release("NEW", "update 1.bin", true),
    ];
    feed.extend(orders.iter().cloned());
    let (summary, notices) = portal.import(&feed.join("\n")).await;
    assert_eq!(summary.rejected, 0, "{notices:?}");
    let bill = portal.signed_in(BILL).await;
    (portal, bill)
}

fn license<'a>(sku: &'a str, serial: &'a str) -> Line<'a> {
    Line { sku, kind: "license", serial, ends_on: "null", covers: "[]" }
}

async fn entitled() -> (Portal, Tokens) {
    portal_with(&[order("1", &[license("NEW", "B0000000001")])]).await
}

async fn download(portal: &Portal, who: &Tokens, file: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request =
        portal.request(reqwest::Method::GET, &format!("/api/v1/releases/{file}"), Some(&who.access));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    portal.send(request).await
}

#[tokio::test]
async fn whoever_is_entitled_gets_the_whole_file_with_its_size_tag_and_digest() {
    let (portal, bill) = entitled().await;
    let answer = download(&portal, &bill, "NEW/new.bin", &[]).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.bytes, software());
    let hash = Sha256::digest(software());
    assert_eq!(answer.header("content-length"), SIZE.to_string());
    assert_eq!(answer.header("accept-ranges"), "bytes");
    assert_eq!(answer.header("etag"), format!("\"{}\"", hex::encode(hash)));
    let digest = base64::engine::general_purpose::STANDARD.encode(hash);
    assert_eq!(answer.header("repr-digest"), format!("sha-256=:{digest}:"));
}

#[tokio::test]
async fn a_head_request_tells_all_but_the_bytes() {
    let (portal, bill) = entitled().await;
    let head = portal.request(reqwest::Method::HEAD, "/api/v1/releases/NEW/new.bin", Some(&bill.access));
    let head = portal.send(head).await;
    assert_eq!((head.status.as_u16(), head.header("content-length")), (200, SIZE.to_string().as_str()));
    assert!(head.bytes.is_empty() && !head.header("etag").is_empty());
}

#[tokio::test]
async fn a_download_that_was_cut_goes_on_where_it_stopped() {
    let (portal, bill) = entitled().await;
    let etag =
        download(&portal, &bill, "NEW/new.bin", &[("range", "bytes=0-0")]).await.header("etag").to_owned();
    let cut = (1 << 20) + 17;
    let range = format!("bytes={cut}-");
    let rest = download(&portal, &bill, "NEW/new.bin", &[("range", &range), ("if-range", &etag)]).await;
    assert_eq!(rest.status, 206);
    assert_eq!(rest.header("content-range"), format!("bytes {cut}-{}/{SIZE}", SIZE - 1));
    assert_eq!(rest.header("content-length"), (SIZE - cut).to_string());
    assert_eq!(rest.bytes, software()[cut..]);
    let last = download(&portal, &bill, "NEW/new.bin", &[("range", "bytes=-10")]).await;
    assert_eq!(last.bytes, software()[SIZE - 10..]);
}

#[tokio::test]
async fn a_range_of_another_file_is_answered_with_the_whole_one() {
    let (portal, bill) = entitled().await;
    for tag in ["\"0000\"", "W/\"0000\"", "Sat, 21 Nov 2026 10:00:00 GMT"] {
        let headers = [("range", "bytes=100-"), ("if-range", tag)];
        let answer = download(&portal, &bill, "NEW/new.bin", &headers).await;
        assert_eq!((answer.status.as_u16(), answer.bytes.len()), (200, SIZE), "{tag}");
    }
}

#[tokio::test]
async fn a_range_outside_the_file_is_refused_with_its_size() {
    let (portal, bill) = entitled().await;
    let range = format!("bytes={SIZE}-");
    let answer = download(&portal, &bill, "NEW/new.bin", &[("range", &range)]).await;
    assert_eq!(answer.code(), "416 range-unsatisfiable");
    assert_eq!(answer.header("content-range"), format!("bytes */{SIZE}"));
    assert_eq!(answer.json()["params"]["size"], SIZE.to_string());
}

#[tokio::test]
async fn a_file_that_is_known_already_is_not_sent_again() {
    let (portal, bill) = entitled().await;
    let etag =
        download(&portal, &bill, "NEW/new.bin", &[("range", "bytes=0-0")]).await.header("etag").to_owned();
    let answer = download(&portal, &bill, "NEW/new.bin", &[("if-none-match", &etag)]).await;
    assert_eq!((answer.status.as_u16(), answer.bytes.len()), (304, 0));
}

#[tokio::test]
async fn a_refusal_says_why() {
    let lapsed =
        |serial| Line { sku: "NEW", kind: "subscription", serial, ends_on: "\"2026-11-19\"", covers: "[]" };
    let (portal, bill) = portal_with(&[order("1", &[lapsed("S0000000001")])]).await;
    assert_eq!(download(&portal, &bill, "NEW/new.bin", &[]).await.code(), "403 release-term-over");
    let stranger = portal.signed_in("stranger@nowhere.example").await;
    assert_eq!(download(&portal, &stranger, "NEW/new.bin", &[]).await.code(), "403 release-not-entitled");
    assert_eq!(download(&portal, &bill, "NEW/none.bin", &[]).await.code(), "404 not-found");
    assert_eq!(portal.get("/api/v1/releases/NEW/new.bin", None).await.code(), "401 unauthenticated");
}

#[tokio::test]
async fn updates_go_to_those_whose_maintenance_is_current_and_there_is_no_grace() {
    let contract = |covers| Line {
        sku: "MNT",
        kind: "maintenance",
        serial: "M0000000002",
        ends_on: "\"2026-11-21\"",
        covers,
    };
    let (portal, bill) =
        portal_with(&[order("1", &[license("NEW", "B0000000001"), contract("[\"B0000000001\"]")])]).await;
    assert_eq!(
        download(&portal, &bill, "NEW/update%201.bin", &[]).await.status,
        200,
        "current through its last day"
    );
    portal.clock.forward(TimeDelta::hours(26));
    let bill = portal.sign_in(BILL).await;
    assert_eq!(
        download(&portal, &bill, "NEW/update%201.bin", &[]).await.code(),
        "403 release-maintenance-lapsed"
    );
    assert_eq!(
        download(&portal, &bill, "NEW/new.bin", &[]).await.status,
        200,
        "what was bought stays available"
    );
    let (portal, bill) =
        portal_with(&[order("1", &[license("NEW", "B0000000001"), contract("[\"B0000000009\"]")])]).await;
    let other = download(&portal, &bill, "NEW/update%201.bin", &[]).await;
    assert_eq!(other.code(), "403 release-maintenance-lapsed", "maintenance on another serial doesn't count");
}

#[tokio::test]
async fn a_current_subscription_has_its_updates() {
    let current = Line {
        sku: "NEW",
        kind: "subscription",
        serial: "S0000000001",
        ends_on: "\"2027-01-01\"",
        covers: "[]",
    };
    let (portal, bill) = portal_with(&[order("1", &[current])]).await;
    assert_eq!(download(&portal, &bill, "NEW/update%201.bin", &[]).await.status, 200);
}

#[tokio::test]
async fn the_product_that_replaced_one_s_own_needs_current_maintenance() {
    let (portal, bill) = portal_with(&[order("1", &[license("OLD", "B0000000001")])]).await;
    assert_eq!(download(&portal, &bill, "OLD/old.bin", &[]).await.status, 200);
    assert_eq!(download(&portal, &bill, "NEW/new.bin", &[]).await.code(), "403 release-maintenance-lapsed");
    let contract = Line {
        sku: "MNT",
        kind: "maintenance",
        serial: "M0000000002",
        ends_on: "\"2027-01-01\"",
        covers: "[\"B0000000001\"]",
    };
    let (portal, bill) = portal_with(&[order("1", &[license("OLD", "B0000000001"), contract])]).await;
    assert_eq!(
        download(&portal, &bill, "NEW/new.bin", &[]).await.status,
        200,
        "that is the right to version upgrades"
    );
    let (portal, bill) = entitled().await;
    assert_eq!(download(&portal, &bill, "OLD/old.bin", &[]).await.code(), "403 release-not-entitled");
}
