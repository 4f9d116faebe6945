//! Databases that a released version left, brought to today's form: whole, and when `kill -9` or a full disk comes in
//! between. `fixtures/releases/` says what they are.

use crate::app::{Device, copy};
use crate::limits::seeds;
use crate::portal::{BILL, Person, Portal};
use crate::strace::{self, Point, Points, Strike, counted};
use serde_json::json;
use std::path::{Path, PathBuf};

const PORTAL: &str = "0bc940ee-7bf6-4504-95e5-82ba61dd8950";
const ACCOUNT: &str = "01a1fdfa-4600-73bb-9cc7-d978c150da85";
/// Rows that its mirror shows.
const ROWS: u64 = 16;

fn release() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/releases/be7471c")
}

/// The mirror, in a folder of its own.
fn mirror(folder: &Path) -> Device {
    copy(&release(), folder);
    let token = String::new();
    let person = Person { portal_id: PORTAL.to_owned(), account_id: ACCOUNT.to_owned(), token };
    Device::new(&person, "http://127.0.0.1:9", folder)
}

/// The portal, in a folder of its own; it doesn't run.
fn portal() -> Portal {
    let data = tempfile::tempdir().unwrap();
    let packed = std::fs::read(release().join("portal.db.zst")).unwrap();
    std::fs::write(data.path().join("portal.db"), zstd::decode_all(packed.as_slice()).unwrap()).unwrap();
    std::fs::create_dir(data.path().join("keys")).unwrap();
    std::fs::copy(release().join("cursor-secret"), data.path().join("keys/cursor-secret")).unwrap();
    Portal::in_folder(data)
}

/// Both work together, and nothing of before is gone.
async fn assert_whole(portal: &mut Portal, device: &Device) {
    // The keys that the fixture goes without.
    portal.run(&["init"], "").await;
    portal.serve(None).await;
    let person = portal.sign_in(BILL).await;
    assert_eq!((person.portal_id.as_str(), person.account_id.as_str()), (PORTAL, ACCOUNT));
    let device = Device { person: person.clone(), portal: portal.base_url(), ..device.clone() };
    let mut app = device.start().await;
    let before = app.answer(json!({ "do": "standing" })).await;
    assert_eq!((&before["rows"], &before["current"]), (&json!(ROWS), &json!(true)), "{before}");
    let edit = json!({ "do": "edit", "kind": "annotation", "id": "4500000001-1", "set": { "notes": "written since" } });
    assert!(app.answer(edit).await["saved"].is_string());
    app.synced().await;
    let folder = tempfile::tempdir().unwrap();
    let mut fresh = Device::new(&person, &portal.base_url(), folder.path()).start().await;
    fresh.synced().await;
    assert_eq!(app.documents().await, fresh.documents().await, "the old mirror is as a new device's");
    assert_eq!(app.outbox().await, Vec::<serde_json::Value>::new());
    app.kill().await;
    fresh.kill().await;
    portal.kill().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_released_version_left_is_brought_to_todays_form_with_all_that_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    assert_whole(&mut portal(), &mirror(folder.path())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mirror_whose_migration_was_struck_at_any_write_is_migrated_at_the_next_start() {
    if !strace::is_here() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let counting = mirror(&folder.path().join("counting"));
    let point = Point::in_database(&counting.mirror, Strike::Kill, 1).counting(&log);
    counting.try_start(Some(&point)).await.unwrap().quit().await;
    let writes = counted(&log).await;
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, 12, seed);
        while let Some(n) = points.next() {
            for strike in [Strike::Kill, Strike::ErrorFromThereOn("ENOSPC"), Strike::Error("EIO")] {
                let device = mirror(&folder.path().join(format!("{seed}-{n}-{strike:?}")));
                let point = Point::in_database(&device.mirror, strike, n);
                match device.try_start(Some(&point)).await {
                    Ok(app) => {
                        app.quit().await;
                        if strike == Strike::Kill {
                            points.missed();
                        }
                    }
                    Err(None) => deaths += 1,
                    Err(Some(said)) => {
                        let code = said["error"].as_str().unwrap_or_default();
                        let known = ["mirror-disk-full", "mirror-failed", "mirror-io"].contains(&code);
                        assert!(known, "write {n}, {strike:?}: {said}");
                    }
                }
                let mut app = device.start().await;
                let standing = app.answer(json!({ "do": "standing" })).await;
                assert_eq!(standing["rows"], ROWS, "write {n}, {strike:?}: {standing}");
                assert_eq!(app.documents().await.len(), usize::try_from(ROWS).unwrap());
                app.quit().await;
            }
        }
    }
    assert!(deaths > 0, "some died over the migration");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_whose_migration_was_struck_at_any_write_is_migrated_at_the_next_start() {
    if !strace::is_here() {
        return;
    }
    let log = tempfile::NamedTempFile::new().unwrap();
    let counting = portal();
    let point = Point::in_database(&counting.database(), Strike::Kill, 1).counting(log.path());
    assert!(counting.try_run(&["init"], "", Some(&point)).await.0);
    let writes = counted(log.path()).await;
    let mut failures = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, 4, seed);
        while let Some(n) = points.next() {
            for strike in [Strike::Kill, Strike::ErrorFromThereOn("ENOSPC")] {
                let mut portal = portal();
                let point = Point::in_database(&portal.database(), strike, n);
                let done = portal.try_run(&["init"], "", Some(&point)).await.0;
                failures += usize::from(!done);
                if done && strike == Strike::Kill {
                    points.missed();
                }
                let folder = tempfile::tempdir().unwrap();
                assert_whole(&mut portal, &mirror(folder.path())).await;
            }
        }
    }
    assert!(failures > 0, "some failed over the migration");
}
