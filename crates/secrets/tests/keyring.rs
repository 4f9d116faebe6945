//! The real keyring: a Secret Service on a session bus of its own, so that nobody's own keyring is touched.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that can't go on fails")]

use std::{
    io::Write as _,
    process::{Command, Stdio},
    time::Duration,
};

use licet_secrets::{MirrorLock, OsKeyring, RefreshTokens, Unlock, Vault, VaultError, WithTimeout};
use rand::{SeedableRng, rngs::StdRng};
use secrecy::ExposeSecret;

/// Runs the ignored test `name` of this program on a private session bus, after the shell commands `before`.
fn on_a_private_bus(name: &str, before: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let runtime = folder.path().join("run");
    std::fs::create_dir(&runtime).expect("a folder");
    std::fs::set_permissions(&runtime, std::os::unix::fs::PermissionsExt::from_mode(0o700)).expect("private");
    let script = format!("{before}\nexec \"$0\" --ignored --exact {name} --nocapture");
    let outcome = Command::new("dbus-run-session")
        .args(["--", "sh", "-c", &script])
        .arg(std::env::current_exe().expect("this program"))
        .env("HOME", folder.path())
        .env("XDG_RUNTIME_DIR", &runtime)
        .env("XDG_DATA_HOME", folder.path().join("data"))
        .env("LICET_PRIVATE_BUS", "1")
        .stdin(Stdio::null())
        .output()
        .expect("dbus-run-session is installed (`cargo xtask test` installs it)");
    let _ = std::io::stderr().write_all(&outcome.stderr);
    let printed = String::from_utf8_lossy(&outcome.stdout).into_owned();
    assert!(outcome.status.success() && printed.contains("1 passed"), "{name}: {printed}");
}

/// These tests write to whatever keyring there is: only on the private bus.
fn is_private() -> bool {
    #[allow(clippy::disallowed_methods, reason = "the one who started this program says so")]
    std::env::var_os("LICET_PRIVATE_BUS").is_some()
}

#[test]
fn the_mirror_key_and_a_token_stay_in_the_real_keyring() {
    on_a_private_bus(
        "inner_keeps",
        "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1",
    );
}

#[test]
#[ignore = "started by the test above, on a bus of its own"]
fn inner_keeps() {
    if !is_private() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let vault = || WithTimeout::new(OsKeyring, Duration::from_secs(20)).unwrap();
    let lock = || MirrorLock::new(vault(), "portal", "bill", &folder.path().join("mirror.db"));
    let mut rng = StdRng::seed_from_u64(1);
    let Unlock::Ready(key) = lock().unlock(false, &mut rng).unwrap() else { panic!("a key is made") };
    let Unlock::Ready(again) = lock().unlock(true, &mut rng).unwrap() else { panic!("the key is found") };
    assert!(again.same_as(&key));
    let tokens = RefreshTokens::new(vault());
    tokens.set("portal", "bill", &"refresh".to_owned().into()).unwrap();
    assert_eq!(tokens.get("portal", "bill").unwrap().unwrap().expose_secret(), "refresh");
    tokens.forget("portal", "bill").unwrap();
    assert!(tokens.get("portal", "bill").unwrap().is_none());
    lock().forget().unwrap();
    assert!(vault().get("portal/bill/mirror-key").unwrap().is_none());
}

#[test]
fn a_desktop_without_a_keyring_is_a_state() {
    // The bus itself would start whatever keyring is installed.
    on_a_private_bus("inner_has_none", "export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent");
}

#[test]
#[ignore = "started by the test above, on a bus of its own"]
fn inner_has_none() {
    if !is_private() {
        return;
    }
    let answer = WithTimeout::new(OsKeyring, Duration::from_secs(20)).unwrap().get("portal/bill/mirror-key");
    assert!(matches!(answer, Err(VaultError::NoKeyring(_))), "{answer:?}");
}

// D18: a keyring that is locked, on a desktop where nobody can show its prompt.
#[test]
fn a_locked_keyring_ends_as_a_state_and_not_as_a_hang() {
    on_a_private_bus(
        "inner_is_locked",
        "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 1",
    );
}

#[test]
#[ignore = "started by the test above, on a bus of its own"]
fn inner_is_locked() {
    if !is_private() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let vault = WithTimeout::new(OsKeyring, Duration::from_secs(5)).unwrap();
    let lock = MirrorLock::new(vault, "portal", "bill", &folder.path().join("mirror.db"));
    let mut rng = StdRng::seed_from_u64(1);
    let Unlock::Ready(_) = lock.unlock(false, &mut rng).unwrap() else { panic!("a key is made") };
    let locked = Command::new("dbus-send")
        .args(["--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets"])
        .args([
            "org.freedesktop.Secret.Service.Lock",
            "array:objpath:/org/freedesktop/secrets/collection/login",
        ])
        .output()
        .unwrap();
    assert!(locked.status.success(), "{}", String::from_utf8_lossy(&locked.stderr));
    let begun = std::time::Instant::now();
    let found = lock.ask_keyring(true, &mut rng, &|| true).unwrap();
    assert!(matches!(found, Unlock::Locked { recovery: false }), "{found:?}");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}
