//! Databases that older releases left, migrated to today's form: with all that they hold ([`content`]), and when `kill -9`
//! or a full disk comes in between. `fixtures/releases/` says what they are.

mod content;
mod observe;

use crate::app::{Device, copy};
use crate::limits::seeds;
use crate::portal::{BILL, Person, Portal};
use crate::releases;
use crate::strace::{self, Point, Points, Strike, counted};
use serde_json::json;
use std::path::{Path, PathBuf};

/// What an older release left in `fixtures/releases/NAME`: a portal that has taken in the worked example, and Bill's mirror
/// of it.
struct Release {
    name: &'static str,
    portal_id: &'static str,
    account_id: &'static str,
    /// Rows that the mirror shows.
    rows: u64,
    /// Changes in its outbox.
    queued: usize,
    /// Those that are still there after a sync: they need a person.
    undecided: usize,
}

const RELEASES: [Release; 2] = [
    Release {
        name: "be7471c",
        portal_id: "0bc940ee-7bf6-4504-95e5-82ba61dd8950",
        account_id: "01a1fdfa-4600-73bb-9cc7-d978c150da85",
        rows: 16,
        queued: 0,
        undecided: 0,
    },
    Release {
        name: "059cf8f",
        portal_id: "bcaef88e-0ef5-434e-907c-5062d067212a",
        account_id: "01a22b77-c800-7764-8927-9d474c6b5982",
        rows: 85,
        queued: 17,
        undecided: 4,
    },
];

/// The share of a test's points that each release gets: all of them together take as long as one would.
const fn share(points: usize) -> usize {
    points.div_ceil(RELEASES.len())
}

impl Release {
    fn path(&self) -> PathBuf {
        releases::folder().join(self.name)
    }

    /// The mirror, in a folder of its own.
    fn mirror(&self, folder: &Path) -> Device {
        copy(&self.path(), folder);
        let person = Person {
            portal_id: self.portal_id.to_owned(),
            account_id: self.account_id.to_owned(),
            token: String::new(),
        };
        Device::new(&person, "http://127.0.0.1:9", folder)
    }

    /// Puts the portal's files into a data folder.
    fn unpack_portal(&self, data: &Path) {
        std::fs::write(data.join("portal.db"), releases::read(&self.path(), "portal.db").unwrap()).unwrap();
        std::fs::create_dir(data.join("keys")).unwrap();
        std::fs::copy(self.path().join("cursor-secret"), data.join("keys/cursor-secret")).unwrap();
    }

    /// The portal, in a folder of its own; it doesn't run.
    fn portal(&self) -> Portal {
        let data = tempfile::tempdir().unwrap();
        self.unpack_portal(data.path());
        Portal::in_folder(data)
    }

    /// Portal and mirror work together, and nothing of before is gone.
    async fn assert_whole(&self, portal: &mut Portal, device: &Device) {
        // The keys that the fixture goes without.
        portal.run(&["init"], "").await;
        portal.serve(None).await;
        let person = portal.sign_in(BILL).await;
        assert_eq!(
            (person.portal_id.as_str(), person.account_id.as_str()),
            (self.portal_id, self.account_id)
        );
        let device = Device { person: person.clone(), portal: portal.base_url(), ..device.clone() };
        let mut app = device.start().await;
        let before = app.answer(json!({ "do": "sync_position" })).await;
        assert_eq!((&before["rows"], &before["current"]), (&json!(self.rows), &json!(true)), "{before}");
        assert_eq!(app.outbox().await.len(), self.queued, "{}", self.name);
        let edit =
            json!({ "do": "edit", "kind": "annotation", "id": "4500000001-1", "set": { "tag:since": true } });
        assert!(app.answer(edit).await["saved"].is_string());
        app.synced().await;
        let folder = tempfile::tempdir().unwrap();
        let mut fresh = Device::new(&person, &portal.base_url(), folder.path()).start().await;
        fresh.synced().await;
        assert_eq!(app.documents().await, fresh.documents().await, "the old mirror is as a new device's");
        assert_eq!(app.outbox().await.len(), self.undecided, "{}", self.name);
        app.kill().await;
        fresh.kill().await;
        portal.kill().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn databases_of_older_releases_are_migrated_with_all_that_is_in_them() {
    for release in &RELEASES {
        let folder = tempfile::tempdir().unwrap();
        release.assert_whole(&mut release.portal(), &release.mirror(folder.path())).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mirror_whose_migration_was_struck_at_any_write_is_migrated_at_the_next_start() {
    if !strace::is_here() {
        return;
    }
    for release in &RELEASES {
        strike_migration_of_mirror(release).await;
    }
}

async fn strike_migration_of_mirror(release: &Release) {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let counting = release.mirror(&folder.path().join("counting"));
    let point = Point::in_database(&counting.mirror, Strike::Kill, 1).counting(&log);
    counting.try_start(Some(&point)).await.unwrap().quit().await;
    let writes = counted(&log).await;
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, share(12), seed);
        while let Some(n) = points.next() {
            for strike in [Strike::Kill, Strike::ErrorFromThereOn("ENOSPC"), Strike::Error("EIO")] {
                let at = format!("{}, write {n}, {strike:?}", release.name);
                let device = release.mirror(&folder.path().join(format!("{seed}-{n}-{strike:?}")));
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
                        assert!(known, "{at}: {said}");
                    }
                }
                let mut app = device.start().await;
                let standing = app.answer(json!({ "do": "sync_position" })).await;
                assert_eq!(standing["rows"], release.rows, "{at}: {standing}");
                assert_eq!(app.documents().await.len(), usize::try_from(release.rows).unwrap(), "{at}");
                assert_eq!(app.outbox().await.len(), release.queued, "{at}");
                app.quit().await;
            }
        }
    }
    assert!(deaths > 0, "some died over the migration of {}", release.name);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_portal_whose_migration_was_struck_at_any_write_is_migrated_at_the_next_start() {
    if !strace::is_here() {
        return;
    }
    for release in &RELEASES {
        strike_migration_of_portal(release).await;
    }
}

async fn strike_migration_of_portal(release: &Release) {
    let log = tempfile::NamedTempFile::new().unwrap();
    let counting = release.portal();
    let point = Point::in_database(&counting.database(), Strike::Kill, 1).counting(log.path());
    assert!(counting.try_run(&["init"], "", Some(&point)).await.0);
    let writes = counted(log.path()).await;
    let mut failures = 0;
    for seed in seeds(1) {
        let mut points = Points::new(writes, share(4), seed);
        while let Some(n) = points.next() {
            for strike in [Strike::Kill, Strike::ErrorFromThereOn("ENOSPC")] {
                let mut portal = release.portal();
                let point = Point::in_database(&portal.database(), strike, n);
                let done = portal.try_run(&["init"], "", Some(&point)).await.0;
                failures += usize::from(!done);
                if done && strike == Strike::Kill {
                    points.missed();
                }
                let folder = tempfile::tempdir().unwrap();
                release.assert_whole(&mut portal, &release.mirror(folder.path())).await;
            }
        }
    }
    assert!(failures > 0, "some failed over the migration of {}", release.name);
}
