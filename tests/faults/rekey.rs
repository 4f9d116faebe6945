//! The mirror's key: a keyring that is locked, absent, emptied or changed, and `kill -9` while a passphrase is set or the
//! key is put back. Never a second key, never a lost outbox.

use crate::app::Device;
use crate::convergence::ENTITLEMENTS;
use crate::limits::seeds;
use crate::portal::{BILL, Portal};
use crate::strace::{self, Point, Points, Strike, counted};
use serde_json::{Value, json};
use std::path::Path;

const OLD: &str = "the old recovery passphrase";
const NEW: &str = "the new recovery passphrase";

/// An app with a keyring and something in its outbox.
async fn with_keyring(portal: &Portal, folder: &Path) -> Device {
    std::fs::create_dir_all(folder.join("keyring")).unwrap();
    let device = Device {
        keyring: Some(folder.join("keyring")),
        ..Device::new(&portal.sign_in(BILL).await, &portal.base_url(), folder)
    };
    let mut app = device.start().await;
    app.synced().await;
    let set = json!({ "entitlement_id": ENTITLEMENTS[0], "text": "waits" });
    app.answer(json!({ "do": "edit", "kind": "comment", "id": "", "set": set })).await;
    app.answer(json!({ "do": "passphrase", "to": OLD })).await;
    app.quit().await;
    device
}

/// The key that opens the mirror, whose outbox must be whole; or what stands in the way.
async fn key(device: &Device) -> Result<Value, Value> {
    let mut app =
        device.try_start(None).await.map_err(|said| said.expect("it says what stands in the way"))?;
    assert_eq!(app.outbox().await.len(), 1, "the outbox is there");
    let key = app.answer(json!({ "do": "key" })).await["key"].take();
    app.quit().await;
    Ok(key)
}

/// The way in by a passphrase, where the keyring gives nothing.
async fn key_by(device: &Device, passphrase: &str) -> Result<Value, Value> {
    key(&Device { passphrase: Some(passphrase.to_owned()), ..device.clone() }).await
}

fn secrets(device: &Device) -> Vec<std::path::PathBuf> {
    let folder = std::fs::read_dir(device.keyring.as_ref().unwrap()).unwrap();
    folder.map(|entry| entry.unwrap().path()).filter(|path| !path.ends_with("new")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keyring_that_is_locked_absent_emptied_or_changed_is_a_state_and_costs_nothing() {
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let base = with_keyring(&portal, &folder.path().join("base")).await;
    let right = key(&base).await.unwrap();
    type Change = fn(&Device);
    let changes: [(&str, Change); 4] = [
        ("Locked", |device| std::fs::write(device.keyring.as_ref().unwrap().join("locked"), "").unwrap()),
        ("NoKeyring", |device| std::fs::remove_dir_all(device.keyring.as_ref().unwrap()).unwrap()),
        ("KeyMissing", |device| secrets(device).iter().for_each(|file| std::fs::remove_file(file).unwrap())),
        ("KeyChanged", |device| {
            secrets(device).iter().for_each(|file| std::fs::write(file, "5".repeat(64)).unwrap());
        }),
    ];
    for (state, change) in changes {
        let device = base.copied_to(&folder.path().join(state));
        let before = std::fs::read(&device.mirror).unwrap();
        change(&device);
        for _ in 0..2 {
            let said = key(&device).await.expect_err("the keyring is not right");
            assert!(said["locked"].as_str().unwrap().starts_with(state), "{said}");
        }
        assert_eq!(std::fs::read(&device.mirror).unwrap(), before, "{state}: the mirror was not touched");
        let wrong = key_by(&device, NEW).await.expect_err("another passphrase");
        assert!(wrong["locked"].as_str().unwrap().contains("passphrase"), "{wrong}");
        assert_eq!(
            key_by(&device, OLD).await.unwrap(),
            right,
            "{state}: the passphrase is the way in, to the same key"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn kill_9_while_a_passphrase_is_changed_leaves_the_old_or_the_new_one_and_the_same_key() {
    if !strace::is_here() {
        return;
    }
    let portal = Portal::with_example().await;
    let folder = tempfile::tempdir().unwrap();
    let base = with_keyring(&portal, &folder.path().join("base")).await;
    let right = key(&base).await.unwrap();
    let log = folder.path().join("log");
    let counting = base.copied_to(&folder.path().join("counting"));
    let steps = async |device: &Device, point: &Point| {
        let mut app = device.try_start(Some(point)).await.ok()?;
        app.ask(json!({ "do": "passphrase", "to": NEW })).await?;
        app.ask(json!({ "do": "restore" })).await?;
        app.quit().await;
        Some(())
    };
    steps(&counting, &Point::in_names(Strike::Kill, 1).counting(&log)).await.unwrap();
    let calls = counted(&log).await;
    let mut deaths = 0;
    for seed in seeds(1) {
        let mut points = Points::new(calls, 8, seed);
        while let Some(n) = points.next() {
            let device = base.copied_to(&folder.path().join(format!("{seed}-{n}")));
            match steps(&device, &Point::in_names(Strike::Kill, n)).await {
                None => deaths += 1,
                Some(()) => points.missed(),
            }
            assert_eq!(key(&device).await.unwrap(), right, "call {n}: the keyring has the one key");
            std::fs::remove_dir_all(device.keyring.as_ref().unwrap()).unwrap();
            let by = [key_by(&device, OLD).await, key_by(&device, NEW).await];
            let opens: Vec<_> = by.iter().filter_map(|said| said.as_ref().ok()).collect();
            assert_eq!(opens, [&right], "call {n}: one passphrase opens it, and to the same key: {by:?}");
        }
    }
    assert!(deaths > 0, "some died over it");
}
