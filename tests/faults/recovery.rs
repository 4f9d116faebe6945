//! How soon everything is right again once a network has healed: within ten seconds, by themselves, with the apps' own time
//! limits (Y9).

use crate::app::Device;
use crate::convergence::{ENTITLEMENTS, Member, assert_convergence};
use crate::portal::{BILL, MARY, Portal};
use licet_testkit::proxy::{Proxy, Way};
use serde_json::json;
use std::time::{Duration, Instant};

/// The goal.
const RECOVERED_WITHIN: Duration = Duration::from_secs(10);
/// Longer than a live connection may be silent.
const BROKEN_FOR: Duration = Duration::from_secs(12);

/// Bill on a device that hears of changes, with the app's own limits, and its network.
async fn live(portal: &Portal, name: &str) -> Member {
    let mut member = Member::new(name, portal, &portal.sign_in(BILL).await).await;
    member.device.silence = None;
    member.app().await.synced().await;
    member.app().await.answer(json!({ "do": "live" })).await;
    member
}

async fn notes(member: &mut Member) -> Option<String> {
    let what = json!({ "do": "shown", "entitlements": ENTITLEMENTS, "settings": [] });
    let said = member.app().await.answer(what).await;
    said["shown"][format!("{} notes", ENTITLEMENTS[0])].as_str().map(str::to_owned)
}

/// How long it takes until a device shows this.
async fn shown_after(member: &mut Member, text: &str) -> Duration {
    let began = Instant::now();
    while notes(member).await.as_deref() != Some(text) {
        assert!(began.elapsed() < Duration::from_secs(60), "{}: “{text}” never comes", member.name);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    began.elapsed()
}

async fn write(mary: &mut Member, text: &str) {
    assert!(mary.save("annotation", ENTITLEMENTS[0], &json!({ "notes": text })).await);
    mary.app().await.synced().await;
}

async fn all_show(members: &mut [Member], text: &str) {
    let waits = members
        .iter_mut()
        .map(|member| async move { (member.name.clone(), shown_after(member, text).await) });
    for (name, took) in futures::future::join_all(waits).await {
        println!("{name} shows “{text}” after {took:?}");
        assert!(took < RECOVERED_WITHIN, "{name} shows “{text}” after {took:?}");
    }
}

// Y9
#[tokio::test(flavor = "multi_thread")]
async fn live_devices_show_a_change_within_ten_seconds_of_healing_whatever_was_broken() {
    let mut portal = Portal::with_example().await;
    let mut mary = Member::new("mary", &portal, &portal.sign_in(MARY).await).await;
    mary.app().await.synced().await;
    let mut bill = Vec::new();
    for name in ["forgotten", "nowhere", "deaf", "dumb"] {
        bill.push(live(&portal, name).await);
    }
    write(&mut mary, "well").await;
    all_show(&mut bill, "well").await;

    // A router that was started anew: it is well at once, and has forgotten all connections.
    for member in &bill {
        member.proxy.forget();
    }
    write(&mut mary, "after all connections were forgotten").await;
    all_show(&mut bill, "after all connections were forgotten").await;

    let break_it: [fn(&Proxy); 4] = [
        |proxy| proxy.forget(),
        |proxy| proxy.black_hole(),
        |proxy| proxy.partition(Way::ToApp),
        |proxy| proxy.partition(Way::ToPortal),
    ];
    for (member, how) in bill.iter().zip(break_it) {
        how(&member.proxy);
    }
    write(&mut mary, "while it was broken").await;
    tokio::time::sleep(BROKEN_FOR).await;
    for member in &bill {
        member.proxy.heal();
    }
    all_show(&mut bill, "while it was broken").await;

    portal.kill().await;
    assert!(mary.save("annotation", ENTITLEMENTS[0], &json!({ "notes": "while the portal was away" })).await);
    tokio::time::sleep(BROKEN_FOR).await;
    portal.serve(None).await;
    mary.app().await.synced().await;
    all_show(&mut bill, "while the portal was away").await;
    for member in &mut bill {
        member.kill().await;
        member.device.silence = Some(Duration::from_secs(1));
    }
    bill.push(mary);
    assert_convergence(&portal, &mut bill).await;
}

// Y9
#[tokio::test(flavor = "multi_thread")]
async fn a_sync_and_an_edit_over_a_forgotten_connection_take_a_new_one() {
    let portal = Portal::with_example().await;
    let mut bill = Member::new("bill", &portal, &portal.sign_in(BILL).await).await;
    bill.device.silence = None;
    bill.app().await.synced().await;
    for text in [None, Some("sent into nothing at first")] {
        if let Some(text) = text {
            assert!(bill.save("annotation", ENTITLEMENTS[0], &json!({ "notes": text })).await);
        }
        bill.proxy.forget();
        let began = Instant::now();
        bill.app().await.synced().await;
        let took = began.elapsed();
        assert!(took < RECOVERED_WITHIN, "{text:?} took {took:?}");
    }
    bill.kill().await;
    bill.device.silence = Some(Duration::from_secs(1));
    assert_convergence(&portal, std::slice::from_mut(&mut bill)).await;
}

// Y12
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_on_a_disk_that_is_full_leaves_nothing_behind() {
    use crate::strace::{self, Point, Strike};
    if !strace::is_here() {
        return;
    }
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let (file, partial) = (folder.path().join("backup.db"), folder.path().join("backup.db.partial"));
    let words = ["backup", file.to_str().unwrap()];
    for n in [1, 2, 5] {
        let point = Point::in_database(&partial, Strike::ErrorFromThereOn("ENOSPC"), n);
        let (done, said) = portal.try_run(&words, "", Some(&point)).await;
        assert!(!done, "write {n}: {said}");
        let left: Vec<_> =
            std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().path()).collect();
        assert!(left.is_empty(), "write {n}: {left:?}");
    }
    portal.run(&words, "").await;
    assert!(file.exists() && !partial.exists());
    // It is one: another portal serves from it.
    let data = tempfile::tempdir().unwrap();
    crate::app::copy(portal.data.path(), data.path());
    for left in ["portal.db-wal", "portal.db-shm"] {
        let _ = std::fs::remove_file(data.path().join(left));
    }
    std::fs::copy(&file, data.path().join("portal.db")).unwrap();
    let mut restored = Portal::in_folder(data);
    restored.serve(None).await;
    let folder = tempfile::tempdir().unwrap();
    let device = Device::new(&restored.sign_in(BILL).await, &restored.base_url(), folder.path());
    device.start().await.synced().await;
    restored.kill().await;
}
