//! The documented interface doesn't change by accident.

use licet_testkit::TestPortal;

#[test]
fn the_openapi_document_is_as_committed() {
    insta::assert_json_snapshot!(licet_portal::app::openapi::document());
}

#[tokio::test]
async fn the_openapi_document_is_served() {
    let portal = TestPortal::start().await;
    let answer = reqwest::get(format!("{}/api/v1/openapi.json", portal.base_url())).await.unwrap();
    let document: serde_json::Value = answer.json().await.unwrap();
    for path in [
        "/api/v1/sync",
        "/api/v1/sync/buckets",
        "/api/v1/sync/buckets/{n}",
        "/api/v1/changes",
        "/api/v1/live",
        "/api/v1/feed",
        "/api/v1/session",
        "/api/v1/entitlements",
        "/api/v1/portal",
    ] {
        assert!(document["paths"][path].is_object(), "{path}");
    }
}
