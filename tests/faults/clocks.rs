//! Clocks that are wrong, and machines that slept: no clock decides what is newer, and none loses anything.
//!
//! What a calendar day, the end of daylight saving or a leap day mean for reminders is in `licet-domain` and
//! `licet-renewals`, where the day is an argument.

use crate::app::Device;
use crate::convergence::{ENTITLEMENTS, Member, assert_convergence};
use crate::portal::{BILL, EXAMPLE, MARY, Person, Portal};
use chrono::{DateTime, TimeDelta, Utc};
use licet_testkit::{SettableClock, TestPortal};
use serde_json::{Value, json};

const PASSWORD: &str = "quite a long pass phrase";
const YEAR: i64 = 365 * 24 * 3600;

#[tokio::test(flavor = "multi_thread")]
async fn rule_3_clocks_that_are_ten_years_off_lose_nothing_and_decide_nothing() {
    let portal = Portal::with_example().await;
    let (bill, mary) = (portal.sign_in(BILL).await, portal.sign_in(MARY).await);
    let mut members = Vec::new();
    for (name, person, off_by) in [
        ("past", &bill, -10 * YEAR),
        ("future", &bill, 10 * YEAR),
        ("far", &mary, 200 * YEAR),
        ("right", &mary, 0),
    ] {
        let mut member = Member::new(name, &portal, person).await;
        member.device.clock_off_by_seconds = off_by;
        member.app().await.synced().await;
        members.push(member);
    }
    // Each in turn, having seen what the one before wrote: whatever the clocks say, the last one is the newest.
    for round in 0..2 {
        for member in &mut members {
            member.app().await.synced().await;
            let name = member.name.clone();
            assert!(
                member
                    .save("annotation", ENTITLEMENTS[0], &json!({ "notes": format!("{name} {round}") }))
                    .await
            );
            assert!(
                member
                    .save(
                        "comment",
                        "",
                        &json!({ "entitlement_id": ENTITLEMENTS[0], "text": format!("{name} says {round}") })
                    )
                    .await
            );
            member.app().await.synced().await;
            member.look().await;
            assert_eq!(member.app().await.outbox().await, Vec::<Value>::new(), "{name} met no conflict");
        }
    }
    assert_convergence(&portal, &mut members).await;
    let notes = json!({ "do": "shown", "entitlements": ENTITLEMENTS, "settings": [] });
    for member in &mut members {
        let shown = member.app().await.answer(notes.clone()).await;
        assert_eq!(shown["shown"][format!("{} notes", ENTITLEMENTS[0])], "right 1");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_jumps_between_two_starts_keeps_the_outbox_and_its_order() {
    let portal = Portal::with_example().await;
    let mut bill = Member::new("bill", &portal, &portal.sign_in(BILL).await).await;
    for (n, off_by) in [0, 10 * YEAR, -10 * YEAR, 3_600, -3_600, -60 * YEAR].into_iter().enumerate() {
        bill.kill().await;
        bill.device.clock_off_by_seconds = off_by;
        assert!(bill.save("annotation", ENTITLEMENTS[1], &json!({ "notes": format!("edit {n}") })).await);
        assert!(
            bill.save(
                "comment",
                "",
                &json!({ "entitlement_id": ENTITLEMENTS[1], "text": format!("comment {n}") })
            )
            .await
        );
        bill.look().await;
    }
    assert_eq!(bill.app().await.outbox().await.len(), 7, "one change of the notes, and six comments");
    assert_convergence(&portal, std::slice::from_mut(&mut bill)).await;
}

/// A portal with a clock of its own, and Bill's device at it.
struct Timely {
    portal: TestPortal,
    clock: SettableClock,
    device: Device,
    _folder: tempfile::TempDir,
}

impl Timely {
    async fn at(now: DateTime<Utc>) -> Self {
        let portal = TestPortal::start_at(now).await;
        portal.import_all(EXAMPLE).await;
        portal.account(BILL, PASSWORD).await;
        let folder = tempfile::tempdir().unwrap();
        let person = Person { portal_id: String::new(), account_id: String::new(), token: String::new() };
        let clock = portal.clock().clone();
        let mut timely = Self {
            device: Device::new(&person, &portal.base_url(), folder.path()),
            portal,
            clock,
            _folder: folder,
        };
        timely.sign_in().await;
        timely
    }

    /// A new session, as the portal's clock makes tokens run out; the app's clock goes by the portal's.
    async fn sign_in(&mut self) {
        let base = self.portal.base_url();
        let info: Value = reqwest::get(format!("{base}/api/v1/portal")).await.unwrap().json().await.unwrap();
        let form = json!({ "email": BILL, "password": PASSWORD });
        let answer =
            reqwest::Client::new().post(format!("{base}/api/v1/session")).json(&form).send().await.unwrap();
        let session: Value = answer.json().await.unwrap();
        let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("{session}")).to_owned();
        self.device.person = Person {
            portal_id: text(&info["portal_id"]),
            account_id: text(&session["account_id"]),
            token: text(&session["access_token"]),
        };
        #[allow(
            clippy::disallowed_methods,
            reason = "the app goes by the real clock, and is told by how much it is off"
        )]
        let real = Utc::now();
        self.device.clock_off_by_seconds =
            (licet_portal::core::clock::Clock::now(&self.clock) - real).num_seconds();
    }

    async fn sleep(&mut self, days: i64) {
        self.clock.advance(TimeDelta::days(days));
        self.sign_in().await;
    }
}

fn comment(text: &str) -> Value {
    let set = json!({ "entitlement_id": ENTITLEMENTS[0], "text": text });
    json!({ "do": "edit", "kind": "comment", "id": "", "set": set })
}

/// What is said in comments, on a new device.
async fn comments(timely: &Timely) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let mut fresh = Device { mirror: folder.path().join("mirror.db"), ..timely.device.clone() }.start().await;
    fresh.synced().await;
    let all = fresh.documents().await;
    fresh.kill().await;
    let mut texts: Vec<String> = all
        .iter()
        .filter(|(id, _)| id.starts_with("comment "))
        .map(|(_, comment)| comment["body"]["text"].as_str().unwrap().to_owned())
        .collect();
    texts.sort();
    texts
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_slept_for_30_days_or_for_200_catches_up_and_sends_what_waited() {
    let noon = licet_testkit::base_date().and_hms_opt(12, 0, 0).unwrap().and_utc();
    let mut timely = Timely::at(noon).await;
    let mut said = Vec::new();
    for (n, days) in [30, 200].into_iter().enumerate() {
        let mut app = timely.device.start().await;
        app.synced().await;
        let text = format!("before {days} days of sleep");
        app.answer(comment(&text)).await;
        said.push(text);
        app.quit().await;
        timely.sleep(days).await;
        // Meanwhile orders came and went.
        timely.portal.import_all(&EXAMPLE.replace("Backup Exec 11D", &format!("Backup Exec {n}"))).await;
        let mut app = timely.device.start().await;
        app.synced().await;
        let standing = app.answer(json!({ "do": "sync_position" })).await;
        assert_eq!(standing["current"], true, "after {days} days: {standing}");
        assert_eq!(app.outbox().await, Vec::<Value>::new(), "after {days} days all was sent");
        app.quit().await;
        said.sort();
        assert_eq!(comments(&timely).await, said, "once each");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn leap_days_turns_of_the_year_and_changes_of_daylight_saving_are_days_like_others() {
    for moment in [
        "2028-02-28T23:59:58Z",
        "2028-02-29T12:00:00Z",
        "2028-12-31T23:59:58Z",
        "2027-03-28T00:59:58Z",
        "2027-10-31T00:59:58Z",
        "2038-01-19T03:14:06Z",
        "2100-02-28T23:59:58Z",
    ] {
        let mut timely = Timely::at(moment.parse().unwrap()).await;
        let mut app = timely.device.start().await;
        app.synced().await;
        app.answer(comment("on that day")).await;
        app.synced().await;
        app.quit().await;
        timely.clock.advance(TimeDelta::hours(2));
        timely.sign_in().await;
        let mut app = timely.device.start().await;
        app.answer(comment("after it")).await;
        app.synced().await;
        app.quit().await;
        assert_eq!(comments(&timely).await, ["after it", "on that day"], "{moment}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_whose_clock_was_set_back_and_forth_keeps_the_order_of_what_was_said() {
    let noon = licet_testkit::base_date().and_hms_opt(12, 0, 0).unwrap().and_utc();
    let mut timely = Timely::at(noon).await;
    let mut said = Vec::new();
    for (n, years) in [0, 10, -10, 0].into_iter().enumerate() {
        timely.clock.set(noon + TimeDelta::days(365 * years));
        timely.sign_in().await;
        let mut app = timely.device.start().await;
        let note = json!({ "notes": format!("note {n}") });
        app.answer(json!({ "do": "edit", "kind": "annotation", "id": ENTITLEMENTS[0], "set": note })).await;
        said.push(format!("comment {n}"));
        app.answer(comment(&format!("comment {n}"))).await;
        app.synced().await;
        let shown = app.answer(json!({ "do": "shown", "entitlements": ENTITLEMENTS, "settings": [] })).await;
        assert_eq!(shown["shown"][format!("{} notes", ENTITLEMENTS[0])], format!("note {n}"));
        app.quit().await;
        assert_eq!(comments(&timely).await, said);
    }
}
