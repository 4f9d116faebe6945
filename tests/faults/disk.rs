//! Disks that fail, fill up or flip bits, under app and portal: what was said to be saved stays, what could not be saved is
//! said with a reason, and once the disk is well again everything goes on.

use crate::app::{App, Device};
use crate::convergence::{ENTITLEMENTS, Member, assert_convergence};
use crate::limits::seeds;
use crate::portal::{BILL, Portal};
use crate::strace::{self, Point, Points, Strike, counted};
use licet_testkit::feed::{Bulk, write_orders};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What a disk that can't be written may be called. The words are in `locales/`, as a test of the desk proves for every
/// code.
const REASONS: [&str; 4] = ["mirror-disk-full", "mirror-failed", "mirror-io", "mirror-damaged"];

fn edit(text: &str) -> Value {
    let set = json!({ "entitlement_id": ENTITLEMENTS[0], "text": text });
    json!({ "do": "edit", "kind": "comment", "id": "", "set": set })
}

fn assert_reason(said: &Value, when: &str) {
    let code = said["error"].as_str().unwrap_or_else(|| panic!("{when}: {said}"));
    assert!(REASONS.contains(&code), "{when}: {said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_whose_disk_fails_at_any_write_says_so_and_loses_nothing_that_it_said_was_saved() {
    if !strace::is_here() {
        return;
    }
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let person = portal.sign_in(BILL).await;
    std::fs::create_dir(folder.path().join("base")).unwrap();
    let base = Device::new(&person, &portal.base_url(), &folder.path().join("base"));
    let mut app = base.start().await;
    app.synced().await;
    app.quit().await;

    let log = folder.path().join("log");
    let counting = base.copied_to(&folder.path().join("counting"));
    let point = Point::in_database(&counting.mirror, Strike::Kill, 1).counting(&log);
    let mut app = counting.try_start(Some(&point)).await.unwrap();
    app.answer(edit("counted")).await;
    app.synced().await;
    app.quit().await;
    let writes = counted(&log).await;
    let (mut refused, mut number) = (0, 0);
    for seed in seeds(1) {
        for n in Points::new(writes, 8, seed) {
            for strike in [
                Strike::Error("EIO"),
                Strike::Error("ENOSPC"),
                Strike::ErrorFromThereOn("ENOSPC"),
                Strike::ErrorFromThereOn("EIO"),
            ] {
                let when = format!("write {n}, {strike:?}");
                number += 1;
                let device = base.copied_to(&folder.path().join(number.to_string()));
                let mut member = Member::new("bill", &portal, &person).await;
                let point = Point::in_database(&device.mirror, strike, n);
                member.device.mirror = device.mirror;
                match member.device.try_start(Some(&point)).await {
                    Ok(app) => {
                        member.take(app);
                        for text in ["one", "two"] {
                            let set = json!({ "entitlement_id": ENTITLEMENTS[0], "text": format!("{text} {number} {seed}") });
                            refused += usize::from(!member.save("comment", "", &set).await);
                            let said = member.sync().await.unwrap_or_else(|| panic!("{when}: it lives on"));
                            if said["activity"] == "failed" {
                                assert!(REASONS.contains(&said["code"].as_str().unwrap()), "{when}: {said}");
                            }
                        }
                        member.kill().await;
                    }
                    Err(said) => assert_reason(&said.unwrap(), &when),
                }
                // The disk is well again.
                assert_convergence(&portal, std::slice::from_mut(&mut member)).await;
                member.kill().await;
            }
        }
    }
    assert!(refused > 0, "some edits could not be saved");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_whose_disk_fails_at_any_write_does_each_change_once_once_it_is_well_again() {
    if !strace::is_here() {
        return;
    }
    let mut portal = Portal::with_example().await;
    let mut bill = Member::new("bill", &portal, &portal.sign_in(BILL).await).await;
    bill.app().await.synced().await;
    let mut number = 0;
    let mut failed = 0;
    for seed in seeds(1) {
        let mut random = StdRng::seed_from_u64(seed);
        // Some struck; where chance had none of them do so, there are more.
        for round in 0..16 {
            if round >= 4 && failed > 0 {
                break;
            }
            let error = if random.random() { "ENOSPC" } else { "EIO" };
            let strike = if random.random() { Strike::Error(error) } else { Strike::ErrorFromThereOn(error) };
            let n = random.random_range(1..12);
            portal.kill().await;
            let point = Point::in_database(&portal.database(), strike, n);
            if portal.try_serve(Some(&point)).await {
                for text in ["a", "b", "c"] {
                    number += 1;
                    let set = json!({ "entitlement_id": ENTITLEMENTS[1], "text": format!("{text} {number} {seed}") });
                    assert!(bill.save("comment", "", &set).await);
                    let said = bill.sync().await.unwrap();
                    let code = said["push_code"].as_str().or(said["code"].as_str());
                    failed += usize::from(code.is_some());
                    let known = [None, Some("unavailable"), Some("offline"), Some("internal")];
                    assert!(known.contains(&code), "write {n}, {strike:?}: {said}");
                }
                assert!(portal.is_running(), "write {n}, {strike:?}: it lives on");
            }
            portal.kill().await;
            portal.serve(None).await;
            assert_convergence(&portal, std::slice::from_mut(&mut bill)).await;
        }
    }
    assert!(failed > 0, "some pushes failed");
}

/// A file system in memory that is as small as wanted; root alone may make one.
pub struct Small(PathBuf);

impl Small {
    pub fn mounted(at: &Path, size: &str) -> Option<Self> {
        std::fs::create_dir(at).unwrap();
        let done = std::process::Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "licet-tests"])
            .arg(at)
            .stderr(std::process::Stdio::null())
            .status();
        if done.is_ok_and(|status| status.success()) {
            return Some(Self(at.to_owned()));
        }
        println!("skipped: only root on Linux can make a small file system");
        None
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn grow(&self, size: &str) {
        let mut mount = std::process::Command::new("mount");
        mount.args(["-o", &format!("remount,size={size}")]).arg(&self.0);
        assert!(mount.status().unwrap().success());
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_said_to_be_full_and_the_sync_goes_on_once_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = Small::mounted(&folder.path().join("disk"), "3m") else { return };
    let mut feed = Vec::new();
    let bulk = Bulk {
        orders: 3_000,
        sites: 20,
        products: 50,
        reseller_contact: BILL,
        today: licet_testkit::base_date(),
    };
    write_orders(&mut feed, &bulk).unwrap();
    let mut portal = Portal::empty().await;
    portal.run(&["import", "-"], &String::from_utf8(feed).unwrap()).await;
    portal.account(BILL).await;
    portal.serve(None).await;
    let device = Device::new(&portal.sign_in(BILL).await, &portal.base_url(), &disk.0);
    let mut app = device.start().await;
    let said = app.sync().await;
    assert_eq!((&said["activity"], &said["code"]), (&json!("failed"), &json!("mirror-disk-full")), "{said}");
    let (mut saved, mut refused) = (Vec::new(), 0);
    for n in 0..40 {
        let text = format!("comment {n}: {}", "x".repeat(8_000));
        let set = json!({ "entitlement_id": "4500000000-1", "text": text });
        let said = app.answer(json!({ "do": "edit", "kind": "comment", "id": "", "set": set })).await;
        if said["saved"].is_string() {
            saved.push(text);
        } else {
            assert_eq!(said["error"], "mirror-disk-full", "{said}");
            refused += 1;
        }
    }
    assert!(refused > 0, "at last no edit can be saved, and that is said: {} were", saved.len());
    disk.grow("100m");
    app.synced().await;
    let standing = app.answer(json!({ "do": "sync_position" })).await;
    assert_eq!(standing["current"], true, "{standing}");
    let comments: Vec<String> = app
        .documents()
        .await
        .into_iter()
        .filter(|(id, _)| id.starts_with("comment "))
        .map(|(_, document)| document["body"]["text"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(comments.len(), saved.len(), "each comment that was saved has come to the portal, once");
    assert!(saved.iter().all(|text| comments.contains(text)));
    app.kill().await;
}

/// What an app makes of its mirror: it opens and reads all of it, or says why not.
async fn opened(device: &Device) -> Result<(App, usize), Value> {
    let mut app = device
        .try_start(None)
        .await
        .map_err(|said| said.expect("an app that can't open its mirror says why"))?;
    for what in [json!({ "do": "documents" }), json!({ "do": "outbox" }), json!({ "do": "settle" })] {
        let said = app.answer(what).await;
        if said["error"].is_string() {
            app.kill().await;
            return Err(said);
        }
    }
    let waiting = app.outbox().await.len();
    Ok((app, waiting))
}

#[tokio::test(flavor = "multi_thread")]
async fn flipped_bytes_are_called_damage_and_the_outbox_is_never_lost_to_them() {
    const EDITS: usize = 5;
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let base = folder.path().join("base");
    std::fs::create_dir(&base).unwrap();
    let base = Device::new(&portal.sign_in(BILL).await, &portal.base_url(), &base);
    let mut app = base.start().await;
    app.synced().await;
    for n in 0..EDITS {
        app.answer(edit(&format!("waits {n}"))).await;
    }
    app.quit().await;
    let (mut damaged, mut rescued, mut number) = (0, 0, 0);
    for seed in seeds(1) {
        let mut random = StdRng::seed_from_u64(seed);
        for _ in 0..10 {
            number += 1;
            let device = base.copied_to(&folder.path().join(number.to_string()));
            let file =
                if number % 3 == 0 { device.mirror.with_extension("db-wal") } else { device.mirror.clone() };
            let Ok(before) = std::fs::read(&file) else { continue };
            if before.is_empty() {
                continue;
            }
            let mut flipped = before.clone();
            let (from, length) = (random.random_range(0..before.len()), random.random_range(1..3_000));
            flipped.iter_mut().skip(from).take(length).for_each(|byte| *byte ^= 0x55);
            std::fs::write(&file, &flipped).unwrap();
            let key_check = std::fs::read(device.mirror.with_extension("db.key-check")).unwrap();
            match opened(&device).await {
                // A torn log ends before what is torn: what came before it stands.
                Ok((app, _)) => app.quit().await,
                Err(said) => {
                    damaged += 1;
                    assert_reason(&said, &format!("{} from {from}", file.display()));
                    assert_eq!(
                        std::fs::read(device.mirror.with_extension("db.key-check")).unwrap(),
                        key_check,
                        "no second key"
                    );
                    // What can be saved of it is: anew, with its outbox, or with a reason why not and nothing changed.
                    let anew = Device { anew: true, ..device.clone() };
                    match opened(&anew).await {
                        Ok((mut app, waiting)) => {
                            rescued += 1;
                            assert_eq!(waiting, EDITS, "the outbox was taken along");
                            app.synced().await;
                            app.quit().await;
                            continue;
                        }
                        Err(said) => assert_reason(&said, "anew"),
                    }
                    // Whoever can mend the file gets everything back.
                    std::fs::write(&file, &before).unwrap();
                    let (app, waiting) = opened(&device)
                        .await
                        .unwrap_or_else(|said| panic!("nothing was laid over it: {said}"));
                    assert_eq!(waiting, EDITS, "the outbox is where it was");
                    app.quit().await;
                }
            }
        }
    }
    println!("{damaged} damaged, {rescued} rescued with their outbox");
    assert!(damaged > 0, "some of it hit");
}
