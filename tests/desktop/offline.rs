//! On a plane: everything is there without the portal.

use crate::portal::Portal;
use crate::window::{PASSWORD, Window};

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn with_the_portal_gone_catalog_details_and_inbox_are_there_and_the_status_bar_says_since_when() {
    let mut portal = Portal::with_worked_example();
    portal.account("bill@acme.example", PASSWORD);
    let profile = tempfile::tempdir().expect("a profile");
    let window = Window::open(profile.path(), &portal.address).await;
    window.sign_in("bill@acme.example", PASSWORD).await;
    window.close().await;

    portal.kill();
    let window = Window::open(profile.path(), &portal.address).await;
    window.read("status-connection", "Offline since").await;
    window.go("catalog").await;
    window.shows_serials(&["B0000000001", "B0000000003", "M0000000002", "M0000000009"]).await;
    window.choose_row("B0000000001").await;
    window.read("details", "4500000001").await;
    window.read("details", "Skynet").await;
    window.go("renewals").await;
    window.see_css("[data-testid='inbox-row'][data-serial='M0000000002']").await;

    portal.start_again();
    window.synced().await;
    window.close().await;
}
