//! A network that fails between apps and the real portal.

use crate::convergence::{ENTITLEMENTS, Member, assert_convergence};
use crate::limits::seeds;
use crate::portal::{BILL, MARY, Portal};
use licet_testkit::proxy::{Fault, Way};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const CHANGES: &str = "/api/v1/changes";
const SYNC: &str = "/api/v1/sync";

/// Bill on two devices and Mary on one, caught up.
async fn members(portal: &Portal) -> Vec<Member> {
    let (bill, mary) = (portal.sign_in(BILL).await, portal.sign_in(MARY).await);
    let mut members = Vec::new();
    for (name, person) in [("desk", &bill), ("train", &bill), ("mary", &mary)] {
        let mut member = Member::new(name, portal, person).await;
        member.app().await.synced().await;
        members.push(member);
    }
    members
}

async fn all_live(members: &mut [Member], random: &mut StdRng, steps: usize, deadly: bool) {
    let lives = members.iter_mut().map(|member| {
        let mut random = StdRng::seed_from_u64(random.random());
        async move { member.live(&mut random, steps, deadly).await }
    });
    futures::future::join_all(lives).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn apps_that_edit_the_same_fields_over_a_failing_network_agree_once_it_heals() {
    for seed in seeds(2) {
        let mut random = StdRng::seed_from_u64(seed);
        let portal = Portal::with_example().await;
        let mut members = members(&portal).await;
        for member in &members {
            member.proxy.storm(random.random(), 400);
        }
        all_live(&mut members, &mut random, 12, true).await;
        for member in &members {
            member.proxy.heal();
        }
        assert_convergence(&portal, &mut members).await;
        assert!(members.iter().any(|member| member.proxy.traffic().struck > 0), "the network did fail");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn apps_agree_after_the_portal_was_killed_again_and_again_under_their_hands() {
    for seed in seeds(1) {
        let mut random = StdRng::seed_from_u64(seed);
        let mut portal = Portal::with_example().await;
        let mut members = members(&portal).await;
        let mut deaths = StdRng::seed_from_u64(random.random());
        let lives = all_live(&mut members, &mut random, 12, false);
        let over = std::sync::atomic::AtomicBool::new(false);
        let dying = async {
            let mut killed = 0;
            while !over.load(std::sync::atomic::Ordering::Relaxed) || killed == 0 {
                tokio::time::sleep(Duration::from_millis(deaths.random_range(50..700))).await;
                portal.kill().await;
                killed += 1;
                tokio::time::sleep(Duration::from_millis(deaths.random_range(0..200))).await;
                portal.serve(None).await;
            }
            println!("the portal was killed {killed} times");
        };
        let living = async {
            lives.await;
            over.store(true, std::sync::atomic::Ordering::Relaxed);
        };
        tokio::join!(living, dying);
        assert_convergence(&portal, &mut members).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rule_16_a_push_whose_answer_is_lost_is_done_once() {
    let portal = Portal::with_example().await;
    let mut members = members(&portal).await;
    let desk = &mut members[0];
    let faults = [
        Fault::Cut { way: Way::ToApp, after: 0 },
        Fault::Truncate { after: 60 },
        Fault::Stall { way: Way::ToApp, after: 0 },
        // The first try reaches the portal after the second has been answered.
        Fault::Stall { way: Way::ToPortal, after: 0 },
    ];
    for fault in faults {
        desk.proxy.script(CHANGES, [fault.clone()]);
        assert!(
            desk.save(
                "comment",
                "",
                &json!({ "entitlement_id": ENTITLEMENTS[0], "text": format!("{fault:?}") })
            )
            .await
        );
        assert!(desk.save("annotation", ENTITLEMENTS[0], &json!({ "notes": format!("{fault:?}") })).await);
        let struck = desk.proxy.traffic().struck;
        let said = desk.sync().await.unwrap();
        assert!(desk.proxy.traffic().struck > struck, "{fault:?} struck");
        // A run that takes its time pulling may have tried again by its end.
        let waits = said["push_code"] == "offline" && said["waiting"].as_u64().unwrap() >= 2;
        let tried_again = said["push_code"].is_null() && said["waiting"] == 0;
        assert!(waits || tried_again, "{fault:?}: {said}");
        desk.look().await;
    }
    let requests = desk.proxy.traffic().requests;
    desk.sync().await;
    desk.proxy.heal();
    // What was held back arrives now, if its connection is still there: the app leaves those that don't answer (Y9).
    let arrives = desk.proxy.until(|traffic| traffic.answers >= requests);
    let _ = tokio::time::timeout(Duration::from_secs(5), arrives).await;
    assert_convergence(&portal, &mut members).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_partition_in_one_direction_ends_a_run_and_nothing_else() {
    let portal = Portal::with_example().await;
    let mut members = members(&portal).await;
    for way in [Way::ToPortal, Way::ToApp] {
        let before = members[0].app().await.documents().await;
        members[0].proxy.partition(way);
        assert!(
            members[0].save("annotation", ENTITLEMENTS[1], &json!({ "notes": format!("{way:?}") })).await
        );
        let said = members[0].sync().await.unwrap();
        assert_eq!((&said["activity"], &said["code"]), (&json!("failed"), &json!("offline")), "{said}");
        members[0].look().await;
        assert_eq!(members[0].app().await.documents().await, before, "the mirror is as it was");
        members[0].proxy.heal();
        assert_convergence(&portal, &mut members).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_that_falls_silent_is_given_up_within_half_a_minute() {
    let portal = Portal::with_example().await;
    let mut members = members(&portal).await;
    // The app's own limit.
    members[0].kill().await;
    members[0].device.silence = None;
    let stall = Fault::Stall { way: Way::ToApp, after: 10 };
    // One connection fell silent: another is tried soon.
    members[0].proxy.script(SYNC, [stall.clone()]);
    let began = Instant::now();
    members[0].app().await.synced().await;
    assert!(began.elapsed() < Duration::from_secs(10), "{:?}", began.elapsed());
    // The portal did.
    members[0].proxy.script(SYNC, [stall.clone(), stall]);
    let began = Instant::now();
    let said = members[0].sync().await.unwrap();
    assert_eq!(said["code"], "offline", "{said}");
    assert!(began.elapsed() < Duration::from_secs(40), "{:?}", began.elapsed());
    members[0].proxy.heal();
    assert_convergence(&portal, &mut members).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_from_a_broken_cache_takes_nothing_back() {
    let portal = Portal::with_example().await;
    let mut members = members(&portal).await;
    for n in 1..=3 {
        assert!(
            members[2].save("annotation", ENTITLEMENTS[0], &json!({ "notes": format!("hers {n}") })).await
        );
        members[2].app().await.synced().await;
        members[0].app().await.synced().await;
        members[0].look().await;
    }
    members[0].proxy.script(SYNC, [Fault::Stale]);
    let said = members[0].sync().await.unwrap();
    assert_eq!(said["code"], "sync-answer-form", "it is not what was asked for: {said}");
    members[0].look().await;
    members[0].proxy.heal();
    assert_convergence(&portal, &mut members).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_overtake_each_other_or_come_from_a_broken_cache_show_nothing_old() {
    for seed in seeds(1) {
        let mut random = StdRng::seed_from_u64(seed);
        let portal = Portal::with_example().await;
        let mut members = members(&portal).await;
        for round in 0..6 {
            for member in &mut members {
                let fault = if random.random() { Fault::Overtaken } else { Fault::Stale };
                member.proxy.script(SYNC, [fault]);
                member.proxy.script(CHANGES, [Fault::Overtaken]);
                member
                    .save(
                        "annotation",
                        ENTITLEMENTS[2],
                        &json!({ "notes": format!("{} in round {round}", member.name) }),
                    )
                    .await;
            }
            let syncs = members.iter_mut().map(|member| async {
                let said: Option<Value> = member.sync().await;
                member.look().await;
                said
            });
            futures::future::join_all(syncs).await;
        }
        for member in &members {
            member.proxy.heal();
        }
        assert_convergence(&portal, &mut members).await;
    }
}
