//! Who sees what, and finding it.

use crate::portal::Portal;
use crate::window::{Window, testid};

async fn signed_in(portal: &Portal, email: &str) -> (tempfile::TempDir, Window) {
    let (profile, window) = Window::of(portal, email).await;
    window.go("catalog").await;
    (profile, window)
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn mary_sees_what_skynet_sold_and_owns_under_four_sites() {
    let portal = Portal::with_worked_example();
    let (_profile, window) = signed_in(&portal, "mary@skynet.example").await;
    window
        .shows_serials(&[
            "B0000000001",
            "B0000000003",
            "B0000000008",
            "F0000000005",
            "M0000000002",
            "M0000000004",
            "M0000000006",
            "V0000000007",
        ])
        .await;
    let script = "return [...document.querySelectorAll('[data-testid=site-tree] [data-site]')].map(s => s.dataset.site).filter(s => s)";
    let sites = window.client.execute(script, vec![]).await.expect("the window answers");
    let mut sites: Vec<String> = serde_json::from_value(sites).expect("texts");
    sites.sort();
    assert_eq!(sites, ["1001-ACME", "1002-FARM", "1003-GLOB", "2001-SKYN"]);
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn ted_sees_the_order_that_ships_to_him_and_nothing_else() {
    let portal = Portal::with_worked_example();
    let (_profile, window) = signed_in(&portal, "ted@data.example").await;
    window.shows_serials(&["B0000000001", "B0000000003", "M0000000002"]).await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn search_finds_by_serial_product_and_order() {
    let portal = Portal::with_worked_example();
    let (_profile, window) = signed_in(&portal, "bill@acme.example").await;
    window.write("search", "M0000000009").await;
    window.shows_serials(&["M0000000009"]).await;
    window.write("search", "cluster").await;
    window.shows_serials(&["B0000000003"]).await;
    window.write("search", "4500000001").await;
    window.shows_serials(&["B0000000001", "B0000000003", "M0000000002"]).await;
    window.write("search", "nothing is called that").await;
    window.see("catalog-nothing").await;
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_key_stays_masked_until_it_is_revealed() {
    let portal = Portal::with_worked_example();
    let (_profile, window) = signed_in(&portal, "mary@skynet.example").await;
    window.choose_row("B0000000008").await;
    let key = window.see("license-key").await;
    let masked = key.text().await.expect("text");
    assert!(!masked.contains("PRINTED") && masked.contains('•'), "masked: {masked}");
    let page = window.client.source().await.expect("the page");
    assert!(!page.contains("BE11-PRINTED-ON-CERTIFICATE"), "a masked key is nowhere in the window");
    window.press("reveal-key").await;
    window.read("license-key", "BE11-PRINTED-ON-CERTIFICATE").await;
    assert!(window.has_css(&testid("copy-key")).await);
    window.close().await;
}
