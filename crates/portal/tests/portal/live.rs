//! `GET /api/v1/live`: who hears of what, how soon, and when a connection ends.

use crate::changes::{FOUR, ONE};
use crate::mirror::{Mirror, PASSWORD, comment};
use crate::worked_example::portal;
use licet_protocol::feed::Record;
use licet_testkit::{TestPortal, feed};
use reqwest::{Response, StatusCode};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A connection, read event by event.
struct Live {
    response: Response,
    read: String,
}

impl Live {
    async fn connect(mirror: &Mirror) -> Self {
        let response = mirror.get("/api/v1/live").await;
        // Y9: an app knows when it is dead.
        assert_eq!(response.headers()["licet-alive-every"], "4");
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-type"], "text/event-stream");
        assert_eq!(response.headers()["cache-control"], "no-store");
        assert_eq!(response.headers()["x-accel-buffering"], "no", "a proxy hands it on as it comes");
        Self { response, read: String::new() }
    }

    /// The connection and its first event, which comes at once.
    async fn connected(mirror: &Mirror) -> (Self, i64) {
        let mut live = Self::connect(mirror).await;
        let first = live.within(Duration::from_secs(1)).await.expect("an event at once");
        (live, first)
    }

    /// The number of the next event; none when the connection ends.
    async fn next(&mut self) -> Option<i64> {
        loop {
            if let Some((event, rest)) = self.read.split_once("\n\n") {
                let data = event.strip_prefix("data: ").map(str::to_owned);
                self.read = rest.to_owned();
                if let Some(data) = data {
                    let data: serde_json::Value = serde_json::from_str(&data).unwrap();
                    return data["seq"].as_i64();
                }
                continue;
            }
            let chunk = self.response.chunk().await.unwrap()?;
            self.read.push_str(std::str::from_utf8(&chunk).unwrap());
        }
    }

    /// The next event, if it comes within this time.
    async fn within(&mut self, time: Duration) -> Option<i64> {
        tokio::time::timeout(time, self.next()).await.ok().map(|event| event.expect("the connection goes on"))
    }
}

/// Longer than an event may be held back.
const HELD_BACK: Duration = Duration::from_millis(500);

async fn sequence(portal: &TestPortal) -> i64 {
    portal.state().store.read(licet_portal::core::change_counter::sequence).await.unwrap()
}

#[tokio::test]
async fn a_connection_hears_within_a_second_of_a_change_that_it_may_see_and_of_no_other() {
    let portal = portal().await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let fay = Mirror::of(&portal, "fay@farmfoods.example").await;
    let (mut of_bill, first) = Live::connected(&bill).await;
    let (mut of_fay, _) = Live::connected(&fay).await;
    assert_eq!(first, sequence(&portal).await, "whoever connects knows how far the portal is");

    let outcome = lee.push_one(comment(1, ONE, "Bought by Bill")).await;
    let told = of_bill.within(Duration::from_secs(1)).await.expect("within a second");
    assert!(told >= outcome["seq"].as_i64().unwrap());
    assert_eq!(of_fay.within(HELD_BACK).await, None, "Fay sees nothing of Bill's");

    let outcome = fay.push_one(comment(2, FOUR, "For Farm Foods")).await;
    let told = of_fay.within(Duration::from_secs(1)).await.expect("within a second");
    assert!(told >= outcome["seq"].as_i64().unwrap());
    assert_eq!(of_bill.within(HELD_BACK).await, None, "nor Bill of Fay's");
}

#[tokio::test]
async fn an_import_into_the_running_portal_is_heard_by_those_it_concerns() {
    let portal = portal().await;
    let ted = Mirror::of(&portal, "ted@data.example").await;
    let fay = Mirror::of(&portal, "fay@farmfoods.example").await;
    let (mut of_ted, _) = Live::connected(&ted).await;
    let (mut of_fay, _) = Live::connected(&fay).await;
    let mut order = feed::order("1", "S");
    order.ship_to.contacts = vec![feed::contact("ted@data.example")];
    portal.import_all(&feed::ndjson([Record::Order(order)])).await;
    assert!(of_ted.within(Duration::from_secs(1)).await.is_some());
    assert_eq!(of_fay.within(HELD_BACK).await, None);
}

#[tokio::test]
async fn an_import_by_another_process_is_heard() {
    let portal = portal().await;
    let ted = Mirror::of(&portal, "ted@data.example").await;
    let (mut live, first) = Live::connected(&ted).await;
    let mut order = feed::order("1", "S");
    order.ship_to.contacts = vec![feed::contact("ted@data.example")];
    let file = portal.data_dir().join("feed.ndjson");
    std::fs::write(&file, feed::ndjson([Record::Order(order)])).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_licet-portal"));
    command.arg("--data").arg(portal.data_dir()).arg("import").arg(&file).stdout(Stdio::null());
    let import = tokio::task::spawn_blocking(move || command.status().unwrap());
    assert!(import.await.unwrap().success());
    let told = live.within(Duration::from_secs(1)).await.expect("a second after it was committed");
    assert!(told > first);
    // What this process does afterwards is told to those it concerns again, not to everyone.
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    mary.push_one(comment(1, FOUR, "For Farm Foods")).await;
    assert_eq!(live.within(HELD_BACK).await, None);
}

#[tokio::test]
async fn a_right_that_is_given_is_heard_and_from_then_on_what_it_shows() {
    let portal = portal().await;
    let account = portal.account("sue@elsewhere.example", PASSWORD).await;
    let mut sue = Mirror::signed_in(&portal, "sue@elsewhere.example").await;
    let id_of_bill = portal.account("bill@acme.example", PASSWORD).await;
    let bill = Mirror::signed_in(&portal, "bill@acme.example").await;
    let (mut live, _) = Live::connected(&sue).await;
    bill.push_one(comment(1, ONE, "Not yet for Sue")).await;
    assert_eq!(live.within(HELD_BACK).await, None);
    portal.share_in_full(&id_of_bill, ONE, &account).await;
    assert!(live.within(Duration::from_secs(1)).await.is_some());
    sue.catch_up().await;
    bill.push_one(comment(2, ONE, "For Sue too")).await;
    assert!(live.within(Duration::from_secs(1)).await.is_some());
}

#[tokio::test]
async fn many_changes_at_once_are_told_a_few_times_a_second() {
    let portal = portal().await;
    let lee = Mirror::colleague_of_bill(&portal).await;
    let bill = Mirror::of(&portal, "bill@acme.example").await;
    let (mut live, _) = Live::connected(&bill).await;
    let begun = Instant::now();
    let last = async {
        let mut last = 0;
        for n in 0..40 {
            last = lee.push_one(comment(n, ONE, "x")).await["seq"].as_i64().unwrap();
        }
        last
    };
    let (last, mut events) = (last.await, Vec::new());
    while events.last().is_none_or(|told| *told < last) {
        events.push(live.within(Duration::from_secs(2)).await.expect("the last change is told too"));
    }
    let most = begun.elapsed().as_millis() / 200 + 1;
    assert!(events.len() as u128 <= most, "{} events in {most} fifths of a second", events.len());
    assert!(events.is_sorted(), "numbers never go backwards: {events:?}");
}

#[tokio::test]
async fn an_account_has_eight_connections_and_a_session_its_newest() {
    let portal = portal().await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let mut connections = vec![Live::connected(&mary).await.0];
    for _ in 1..8 {
        let device = Mirror::signed_in(&portal, "mary@skynet.example").await;
        connections.push(Live::connected(&device).await.0);
    }
    let ninth = Mirror::signed_in(&portal, "mary@skynet.example").await;
    let refused = ninth.get("/api/v1/live").await;
    assert_eq!(refused.status(), StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers().contains_key("retry-after"));
    let (mut again, _) = Live::connected(&mary).await;
    assert_eq!(connections.remove(0).next().await, None, "the connection that the app has lost makes room");
    mary.push_one(comment(1, ONE, "x")).await;
    assert!(again.within(Duration::from_secs(1)).await.is_some());
    let other = Mirror::of(&portal, "ted@data.example").await;
    Live::connected(&other).await;
    drop(connections);
}

#[tokio::test]
async fn a_session_that_ended_hears_nothing_more() {
    let portal = portal().await;
    let mary = Mirror::of(&portal, "mary@skynet.example").await;
    let ted = Mirror::of(&portal, "ted@data.example").await;
    let (mut live, _) = Live::connected(&ted).await;
    let sign_out = reqwest::Client::new().delete(format!("{}/api/v1/session", portal.base_url()));
    assert!(sign_out.bearer_auth(&ted.token).send().await.unwrap().status().is_success());
    mary.push_one(comment(1, ONE, "x")).await;
    let end = tokio::time::timeout(Duration::from_secs(2), live.next()).await.expect("the connection ends");
    assert_eq!(end, None);
    assert_eq!(ted.get("/api/v1/live").await.status(), StatusCode::UNAUTHORIZED);
}

// S19: a live connection stayed open after its session ended, until something changed that concerned it.
#[tokio::test]
async fn a_connection_ends_with_its_session_whoever_ends_it() {
    let portal = portal().await;
    portal.account("ted@data.example", PASSWORD).await;
    for ended_by in ["signing out", "another session", "an operator's command"] {
        let ted = Mirror::signed_in(&portal, "ted@data.example").await;
        let other = Mirror::signed_in(&portal, "ted@data.example").await;
        let (mut live, _) = Live::connected(&ted).await;
        let (mut goes_on, _) = Live::connected(&other).await;
        let client = reqwest::Client::new();
        match ended_by {
            "signing out" => {
                let request = client.delete(format!("{}/api/v1/session", portal.base_url()));
                assert!(request.bearer_auth(&ted.token).send().await.unwrap().status().is_success());
            }
            "another session" => {
                let request = client.delete(format!("{}/api/v1/account/sessions", portal.base_url()));
                assert!(request.bearer_auth(&other.token).send().await.unwrap().status().is_success());
            }
            _ => {
                let mut command = Command::new(env!("CARGO_BIN_EXE_licet-portal"));
                command.arg("--data").arg(portal.data_dir());
                command.args(["account", "sessions", "ted@data.example", "--end-all"]).stdout(Stdio::null());
                let ended = tokio::task::spawn_blocking(move || command.status().unwrap());
                assert!(ended.await.unwrap().success());
            }
        }
        let end = tokio::time::timeout(Duration::from_secs(2), live.next()).await;
        assert_eq!(end.expect("the connection ends"), None, "{ended_by}");
        if ended_by == "an operator's command" {
            let end = tokio::time::timeout(Duration::from_secs(2), goes_on.next()).await;
            assert_eq!(end.expect("so does the other"), None);
        } else {
            assert_eq!(goes_on.within(HELD_BACK).await, None, "{ended_by}");
        }
    }
}

#[tokio::test]
async fn a_portal_that_stops_does_not_wait_for_its_connections() {
    let mut portal = portal().await;
    let ted = Mirror::of(&portal, "ted@data.example").await;
    let (mut live, _) = Live::connected(&ted).await;
    tokio::time::timeout(Duration::from_secs(5), portal.stop()).await.expect("the portal stops");
    assert_eq!(live.next().await, None);
}

#[tokio::test]
async fn connections_can_be_watched() {
    let portal = portal().await;
    let ted = Mirror::of(&portal, "ted@data.example").await;
    let _live = Live::connected(&ted).await;
    let metrics = portal.metrics().await;
    for name in ["licet_live_connections", "licet_live_events_total"] {
        assert!(metrics.contains(name), "{name} is missing in\n{metrics}");
    }
}
