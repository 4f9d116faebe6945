//! The portal as a process, on a file system that is full: what it says, and that it goes on once there is room.

use crate::disk::Small;
use crate::portal::{BILL, EXAMPLE, Portal};
use serde_json::Value;

const OPERATOR: &str = "ops@vendor.example";
/// Orders of the feed that finds no room.
const ORDERS: usize = 3_000;

/// A feed that is larger than the file system has room for.
fn large() -> String {
    let bulk = licet_testkit::feed::Bulk {
        orders: ORDERS,
        sites: 20,
        products: 50,
        reseller_contact: BILL,
        today: licet_testkit::base_date(),
    };
    let mut feed = Vec::new();
    licet_testkit::feed::write_orders(&mut feed, &bulk).unwrap();
    String::from_utf8(feed).unwrap()
}

fn counted(said: &str, what: &str) -> u64 {
    let words: Vec<&str> = said.split([' ', ',', '\n']).filter(|word| !word.is_empty()).collect();
    let at = words.iter().position(|word| *word == what).unwrap_or_else(|| panic!("no {what} in {said}"));
    words[at - 1].parse().unwrap()
}

async fn health(portal: &Portal) -> u16 {
    reqwest::get(format!("{}/healthz", portal.base_url())).await.unwrap().status().as_u16()
}

async fn hand_over(portal: &Portal, token: &str, feed: &str) -> (u16, Value) {
    let url = format!("{}/api/v1/feed", portal.base_url());
    let request = reqwest::Client::new().post(url).bearer_auth(token).body(feed.to_owned());
    let answer = request.send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

// Y7
#[tokio::test(flavor = "multi_thread")]
async fn a_portal_on_a_full_disk_rejects_nothing_and_takes_all_once_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Small::mounted(&folder.path().join("disk"), "4m") else { return };
    let mut portal = Portal::in_folder(tempfile::tempdir_in(disk.path()).unwrap());
    portal.run(&["init"], "").await;
    portal.run(&["import", "-"], EXAMPLE).await;
    portal
        .run(&["account", "add", OPERATOR, "--role", "operator", "--password-stdin"], crate::portal::PASSWORD)
        .await;
    portal.serve(None).await;
    assert_eq!(health(&portal).await, 200);
    let token = portal.sign_in(OPERATOR).await.token;
    let feed = large();

    let (status, body) = hand_over(&portal, &token, &feed).await;
    assert_eq!(
        (status, &body["code"], &body["retryable"]),
        (503, &"unavailable".into(), &true.into()),
        "{body}"
    );
    assert_eq!(body["params"]["rejected"], "0", "{body}");
    // The same on the command line, beside the portal that serves.
    let (success, said) = portal.try_run(&["import", "-"], &feed, None).await;
    assert!(!success && said.contains("full"), "{said}");
    assert_eq!(counted(&said, "rejected"), 0, "{said}");
    // What a probe found a moment ago is answered to others for a second.
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    assert_eq!(health(&portal).await, 503);
    assert!(portal.is_running(), "it lives on: {}", portal.logged());

    disk.grow("200m");
    let (status, body) = hand_over(&portal, &token, &feed).await;
    assert_eq!((status, &body["rejected"]), (200, &0.into()), "{body}");
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    assert_eq!(health(&portal).await, 200);
    let said = portal.run(&["import", "-"], &feed).await;
    assert_eq!((counted(&said, "new"), counted(&said, "changed")), (0, 0), "all of it is there: {said}");
    portal.kill().await;
}
