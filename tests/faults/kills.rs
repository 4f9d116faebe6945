//! `kill -9` of app and portal at every write, or as many of them as there is time for.
//!
//! Kills in the middle of a long first sync are in `tests/sync/kill.rs`, kills at random moments in `network.rs`.

use crate::app::Device;
use crate::convergence::{ENTITLEMENTS, Member, assert_convergence};
use crate::limits::seeds;
use crate::portal::{BILL, EXAMPLE, MARY, Portal};
use crate::strace::{self, Point, Points, Strike, counted};
use serde_json::{Value, json};
use std::path::Path;

/// Points a test takes where no soak asks for more.
const POINTS: usize = 12;

/// Bill's device, caught up and at rest.
async fn caught_up(portal: &Portal, folder: &Path) -> Device {
    let person = portal.sign_in(BILL).await;
    std::fs::create_dir(folder).unwrap();
    let device = Device::new(&person, &portal.base_url(), folder);
    let mut app = device.start().await;
    app.synced().await;
    app.answer(json!({ "do": "settle" })).await;
    app.quit().await;
    device
}

fn note(text: &str) -> Value {
    json!({ "do": "edit", "kind": "annotation", "id": ENTITLEMENTS[0], "set": { "notes": text } })
}

fn comment(text: &str) -> Value {
    let set = json!({ "entitlement_id": ENTITLEMENTS[0], "text": text });
    json!({ "do": "edit", "kind": "comment", "id": "", "set": set })
}

/// The texts in an outbox.
fn texts(outbox: &[Value]) -> Vec<String> {
    let slots = outbox.iter().flat_map(|change| change["slots"].as_array().unwrap());
    let mut all: Vec<String> = slots
        .filter(|slot| slot["slot"] != "entitlement_id")
        .map(|slot| slot["mine"].as_str().unwrap().to_owned())
        .collect();
    all.sort();
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn rule_20_an_edit_that_was_said_to_be_saved_outlives_kill_9_at_any_write() {
    if !strace::is_here() {
        return;
    }
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let device = caught_up(&portal, &folder.path().join("base")).await;
    let edits = [comment("one"), comment("two"), note("three"), note("four"), comment("five")];
    let log = folder.path().join("log");
    let counting = device.copied_to(&folder.path().join("counting"));
    let point = Point::in_database(&counting.mirror, Strike::Kill, 1).counting(&log);
    let mut app = counting.try_start(Some(&point)).await.unwrap();
    for edit in &edits {
        app.answer(edit.clone()).await;
    }
    app.quit().await;
    let writes = counted(&log).await;
    assert!(writes > edits.len(), "each edit is written: {writes}");
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, POINTS, seed);
        while let Some(n) = points.next() {
            let device = device.copied_to(&folder.path().join(format!("{seed}-{n}")));
            let point = Point::in_database(&device.mirror, Strike::Kill, n);
            let mut saved = Vec::new();
            let mut died = true;
            if let Ok(mut app) = device.try_start(Some(&point)).await {
                died = false;
                for (edit, text) in edits.iter().zip(["one", "two", "three", "four", "five"]) {
                    if app.ask(edit.clone()).await.is_none() {
                        (deaths, died) = (deaths + 1, true);
                        break;
                    }
                    saved.push(text.to_owned());
                }
                app.kill().await;
            }
            if !died {
                points.missed();
            }
            let mut app = device.start().await;
            let held = texts(&app.outbox().await);
            // Both notes stand in one change, in which the later takes the earlier's place.
            let replaced = |text: &String| text == "three" && held.contains(&"four".to_owned());
            for text in &saved {
                assert!(
                    held.contains(text) || replaced(text),
                    "write {n}: “{text}” was saved and is lost: {held:?}"
                );
            }
            assert!(held.len() <= saved.len() + 1, "write {n}: nothing is there twice: {held:?}");
            app.kill().await;
        }
    }
    assert!(deaths > 0, "some died over an edit");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_that_was_killed_at_any_write_of_a_push_and_pull_catches_up_in_two_syncs() {
    if !strace::is_here() {
        return;
    }
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let device = caught_up(&portal, &folder.path().join("base")).await;
    // It has something to push.
    let mut app = device.start().await;
    for edit in [comment("one"), note("mine"), comment("two")] {
        app.answer(edit).await;
    }
    app.quit().await;
    // And something to pull, a conflict among it.
    let mut mary = Member::new("mary", &portal, &portal.sign_in(MARY).await).await;
    mary.app().await.synced().await;
    for id in ENTITLEMENTS {
        mary.save("annotation", id, &json!({ "notes": format!("hers on {id}"), "tag:hers": true })).await;
    }
    mary.app().await.synced().await;

    let log = folder.path().join("log");
    let counting = device.copied_to(&folder.path().join("counting"));
    let point = Point::in_database(&counting.mirror, Strike::Kill, 1).counting(&log);
    let mut app = counting.try_start(Some(&point)).await.unwrap();
    app.synced().await;
    app.quit().await;
    let writes = counted(&log).await;
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, POINTS, seed);
        while let Some(n) = points.next() {
            let device = device.copied_to(&folder.path().join(format!("{seed}-{n}")));
            let point = Point::in_database(&device.mirror, Strike::Kill, n);
            if let Ok(mut app) = device.try_start(Some(&point)).await {
                match app.ask(json!({ "do": "sync" })).await {
                    None => deaths += 1,
                    Some(_) => points.missed(),
                }
                app.kill().await;
            }
            let mut member = Member::new("bill", &portal, &device.person).await;
            let app = device.start().await;
            member.take(app);
            let parked = {
                member.sync().await.unwrap();
                texts(&member.app().await.outbox().await)
            };
            assert_eq!(parked, ["mine"], "write {n}: the conflict is kept, and nothing else");
            assert_convergence(&portal, std::slice::from_mut(&mut member)).await;
            member.kill().await;
        }
    }
    assert!(deaths > 0, "some died over a sync");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_that_was_killed_at_any_write_of_a_push_has_done_each_change_once_or_not_at_all() {
    if !strace::is_here() {
        return;
    }
    let mut portal = Portal::with_example().await;
    let mut bill = Member::new("bill", &portal, &portal.sign_in(BILL).await).await;
    bill.app().await.synced().await;
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let point = |portal: &Portal, n| Point::in_database(&portal.database(), Strike::Kill, n);
    let mut number = 0;
    let mut some_edits = async |bill: &mut Member| {
        number += 1;
        for text in ["a", "b", "c"] {
            let text = format!("{text} {number}");
            bill.save("comment", "", &json!({ "entitlement_id": ENTITLEMENTS[1], "text": text })).await;
        }
        bill.save("annotation", ENTITLEMENTS[1], &json!({ "notes": format!("note {number}") })).await;
    };
    portal.kill().await;
    let counting = point(&portal, 1).counting(&log);
    portal.serve(Some(&counting)).await;
    some_edits(&mut bill).await;
    bill.app().await.synced().await;
    portal.kill().await;
    let writes = counted(&log).await;
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, POINTS, seed);
        while let Some(n) = points.next() {
            let strike = point(&portal, n);
            if portal.try_serve(Some(&strike)).await {
                some_edits(&mut bill).await;
                bill.sync().await.unwrap();
                bill.sync().await.unwrap();
                if portal.is_running() {
                    points.missed();
                } else {
                    deaths += 1;
                }
                portal.kill().await;
            }
            portal.serve(None).await;
            assert_convergence(&portal, std::slice::from_mut(&mut bill)).await;
            portal.kill().await;
        }
    }
    assert!(deaths > 0, "it died over some push");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_was_killed_at_any_write_is_made_whole_by_importing_again() {
    if !strace::is_here() {
        return;
    }
    let whole = async |portal: &mut Portal| {
        for email in [BILL, MARY] {
            portal.account(email).await;
        }
        portal.serve(None).await;
        let mut all = Vec::new();
        for email in [BILL, MARY] {
            let folder = tempfile::tempdir().unwrap();
            let device = Device::new(&portal.sign_in(email).await, &portal.base_url(), folder.path());
            let mut app = device.start().await;
            app.synced().await;
            let documents = app.documents().await;
            app.kill().await;
            // The ids of licenses are drawn.
            let bodies = documents.values().map(|document| document["body"].to_string());
            all.push(bodies.collect::<std::collections::BTreeSet<_>>());
        }
        portal.kill().await;
        all
    };
    let mut right = Portal::empty().await;
    let log = right.data.path().join("log");
    let counting = Point::in_database(&right.database(), Strike::Kill, 1).counting(&log);
    assert!(right.try_run(&["import", "-"], EXAMPLE, Some(&counting)).await.0);
    let writes = counted(&log).await;
    let expected = whole(&mut right).await;
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, 3, seed);
        while let Some(n) = points.next() {
            let mut portal = Portal::empty().await;
            let point = Point::in_database(&portal.database(), Strike::Kill, n);
            let (done, _) = portal.try_run(&["import", "-"], EXAMPLE, Some(&point)).await;
            if done {
                println!("write {n} of {writes} did not come: it lives");
                points.missed();
                continue;
            }
            deaths += 1;
            portal.run(&["import", "-"], EXAMPLE).await;
            let all = whole(&mut portal).await;
            let pairs = all.iter().zip(&expected);
            let other: Vec<_> = pairs.flat_map(|(one, other)| one.symmetric_difference(other)).collect();
            assert!(other.is_empty(), "after it died at write {n} all is as if it hadn't: {other:#?}");
        }
    }
    assert!(deaths > 0, "it died over some import");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mirror_that_is_made_anew_keeps_its_outbox_whenever_that_is_killed() {
    if !strace::is_here() {
        return;
    }
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let base = caught_up(&portal, &folder.path().join("base")).await;
    let mut app = base.start().await;
    for edit in [comment("one"), comment("two"), note("three")] {
        app.answer(edit).await;
    }
    app.quit().await;
    let anew = |device: &Device| Device { anew: true, ..device.clone() };
    let log = folder.path().join("log");
    let mut deaths = 0;
    for seed in seeds(1) {
        // Where files get their names, and where the new one is written.
        let points: [fn(&Device, usize) -> Point; 2] = [
            |_, n| Point::in_names(Strike::Kill, n),
            |device, n| Point::in_database(&device.mirror.with_extension("db.anew"), Strike::Kill, n),
        ];
        for (which, point) in points.into_iter().enumerate() {
            let counting = base.copied_to(&folder.path().join(format!("{seed}-{which}-counting")));
            anew(&counting).try_start(Some(&point(&counting, 1).counting(&log))).await.unwrap().quit().await;
            let mut numbers = Points::new(counted(&log).await, POINTS / 2, seed);
            while let Some(n) = numbers.next() {
                let device = base.copied_to(&folder.path().join(format!("{seed}-{which}-{n}")));
                match anew(&device).try_start(Some(&point(&device, n))).await {
                    Ok(app) => {
                        app.kill().await;
                        numbers.missed();
                    }
                    Err(said) => {
                        assert_eq!(said, None, "it dies of nothing else");
                        deaths += 1;
                    }
                }
                let mut app = device.start().await;
                assert_eq!(texts(&app.outbox().await), ["one", "three", "two"], "point {which}, call {n}");
                app.kill().await;
            }
        }
    }
    assert!(deaths > 0, "some died over it");
}
