//! What a hostile portal, a window that was taken over, or another user of the computer gets: nothing.

use crate::harness::{self, Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_desk::shell::Gesture;
use licet_testkit::TestPortal;
use std::path::{Path, PathBuf};

/// Bill, signed in and synced, with a registered license.
async fn bill(portal: &TestPortal) -> (Bench, String) {
    let session = portal.sign_in("bill@acme.example", PASSWORD).await;
    let license = portal.register(&session, "B0000000001").await;
    let mut bench = Bench::new(portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    (bench, license)
}

/// Downloads the license's file; how it ended.
async fn downloaded(bench: &Bench, license: &str) -> DownloadRow {
    let start = DownloadStart { source: format!("license:{license}") };
    let id = bench.desk().download_start(start).await.unwrap().id;
    let row = async || {
        let rows = bench.desk().downloads().await.unwrap().rows;
        rows.into_iter().find(|row| row.id == id).unwrap()
    };
    eventually("the download has ended", async || matches!(row().await.state.as_str(), "done" | "failed"))
        .await;
    row().await
}

// S12: a session leaves nothing that others can read.
#[cfg(unix)]
#[tokio::test]
async fn everything_that_a_session_leaves_on_the_disk_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let portal = harness::acme().await;
    let (mut bench, license) = bill(&portal).await;
    bench.around().save_to(&bench.exports());
    assert_eq!(downloaded(&bench, &license).await.state, "done");
    bench.desk().outbox_export().await.unwrap().unwrap();
    let form = PassphraseForm { passphrase: "a passphrase of some length".into() };
    bench.desk().mirror_set_passphrase(form).await.unwrap();
    let check = |what: &str, bench: &Bench| {
        let files = bench.everything();
        assert!(files.len() >= 6, "{files:?}");
        for path in files {
            // A file may be renamed while an app that is starting is looked at.
            let Ok(found) = std::fs::symlink_metadata(&path) else { continue };
            let wanted = if found.is_dir() { 0o700 } else { 0o600 };
            let mode = found.permissions().mode() & 0o777;
            // Where downloads and exports go is the user's own folder; what is put there is not.
            if path != bench.downloads() && path != bench.exports() {
                assert_eq!(mode, wanted, "{what}: {} is {mode:o}", path.display());
            }
        }
    };
    check("while it is open", &bench);
    bench.stop().await;
    check("after it was closed", &bench);
    // As an older app left it under umask 022.
    for path in bench.everything().iter().filter(|path| path.starts_with(bench.profile())) {
        let mode = if path.is_dir() { 0o755 } else { 0o644 };
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    }
    bench.start().await;
    check("once the new app was started", &bench);
}

// S22: the app may quit before the minute is over.
#[tokio::test]
async fn a_key_does_not_stay_on_the_clipboard_when_the_app_quits() {
    let portal = harness::acme().await;
    let (mut bench, license) = bill(&portal).await;
    let which = RevealKey { license_id: license, index: 0 };
    bench.desk().copy_key(which.clone()).await.unwrap();
    assert!(bench.around().clipboard().is_some());
    bench.stop().await;
    assert_eq!(bench.around().clipboard(), None);

    bench.start().await;
    eventually("the mirror is open", async || {
        bench.desk().app_state().await.unwrap().mirror == MirrorState::Open {}
    })
    .await;
    bench.desk().copy_key(which).await.unwrap();
    bench.around().copy("something else");
    bench.stop().await;
    assert_eq!(bench.around().clipboard().as_deref(), Some("something else"), "that is not ours to remove");
}

// S22: a window that was taken over names a host of the attacker's.
#[tokio::test]
async fn nothing_is_sent_to_a_host_that_no_person_confirmed() {
    const INFO: &str = r#"{"portal_id":"p","name":"P","minimum_app_version":"0.1.0","license_file_keys":[],"agreement":"a"}"#;
    let portal = harness::acme().await;
    let (bench, _) = bill(&portal).await;
    let (address, reached) = harness::counting("GET /api/v1/portal ", INFO).await;
    let look_up = async || bench.desk().portal_look_up(PortalAddress { portal: address.clone() }).await;
    let sign_in = SignInForm {
        portal: address.clone(),
        email: "stolen@data.example".into(),
        password: "M0000000002 B0000000001".into(),
        passphrase: None,
    };
    let forgot = ForgotPasswordForm { portal: address.clone(), email: "stolen@data.example".into() };
    assert_eq!(look_up().await.unwrap_err().code, "portal-not-confirmed");
    assert_eq!(bench.desk().sign_in(sign_in).await.unwrap_err().code, "portal-not-confirmed");
    assert_eq!(bench.desk().forgot_password(forgot).await.unwrap_err().code, "portal-not-confirmed");
    assert_eq!(reached(), 0, "not even a connection");
    let asked = bench.around().asked();
    assert!(asked.len() == 3 && asked.iter().all(|question| question.text.contains(&address)), "{asked:?}");

    // The portal in use is known, whatever the window writes around its address.
    let known = PortalAddress { portal: format!(" {}/?data=stolen#x", portal.base_url()) };
    bench.desk().portal_look_up(known).await.unwrap();
    assert_eq!(bench.around().asked().len(), 3);

    bench.around().answer(true);
    assert_eq!(look_up().await.unwrap().name, "P");
    bench.around().answer(false);
    assert_eq!(look_up().await.unwrap().name, "P", "once in a run is enough");
    assert_eq!((bench.around().asked().len(), reached()), (4, 2));
}

// S22: a window that was taken over asks for every key.
#[tokio::test]
async fn keys_need_a_person_and_come_few_at_a_time_each_on_record() {
    let log = harness::capture_log();
    let portal = harness::acme().await;
    let (bench, license) = bill(&portal).await;
    let which = RevealKey { license_id: license.clone(), index: 0 };
    bench.around().gesture(Gesture::Missing);
    assert_eq!(bench.desk().reveal_key(which.clone()).await.unwrap_err().code, "key-needs-input");
    assert_eq!(bench.desk().copy_key(which.clone()).await.unwrap_err().code, "key-needs-input");
    assert_eq!(bench.around().clipboard(), None);
    bench.around().gesture(Gesture::Made);
    let key = bench.desk().reveal_key(which.clone()).await.unwrap().key;
    for _ in 1..20 {
        bench.desk().reveal_key(which.clone()).await.unwrap();
    }
    let refused = bench.desk().copy_key(which).await.unwrap_err();
    assert_eq!((refused.code.as_str(), refused.retryable), ("too-many-keys", true));
    assert!((1..=60).contains(&refused.params["seconds"].parse::<u32>().unwrap()));
    let log = log.text();
    let lines = log.lines().filter(|line| line.contains("a key is given out") && line.contains(&license));
    assert_eq!(lines.count(), 20);
    assert!(!log.contains(&key), "the log names the license, not its key");
}

/// Changes the keys that the profile has pinned, as if the portal had changed its own.
fn pin(bench: &Bench, keys: &[String]) {
    let path = bench.profile().join("config.json");
    let mut config: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let portals = config["portals"].as_object_mut().unwrap();
    assert_eq!(portals.len(), 1);
    portals.values_mut().next().unwrap()["trusted_keys"] = serde_json::json!(keys);
    std::fs::write(path, config.to_string()).unwrap();
}

// S10: the portal signs with a key that is not the one of the first sign-in.
#[tokio::test]
async fn a_new_key_of_the_portal_is_a_question_to_the_admin() {
    let portal = harness::acme().await;
    let (mut bench, license) = bill(&portal).await;
    assert_eq!(bench.desk().app_state().await.unwrap().key_change, None);
    bench.stop().await;
    let old = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a".to_owned();
    pin(&bench, &[old]);
    bench.start().await;
    eventually("the mirror is open", async || {
        bench.desk().app_state().await.unwrap().mirror == MirrorState::Open {}
    })
    .await;

    let refused = downloaded(&bench, &license).await;
    assert_eq!(refused.error.unwrap().code, "download-key-not-trusted");
    assert!(bench.downloaded_files().is_empty(), "{:?}", bench.downloaded_files());
    let change = bench.desk().app_state().await.unwrap().key_change.unwrap();
    assert_eq!(
        change.trusted,
        ["d75a 9801 82b1 0ab7 d54b fed3 c964 073a 0ee1 72f3 daa6 2325 af02 1a68 f707 511a"]
    );
    assert_eq!(change.unconfirmed.len(), 1);

    // The window alone can't trust it: a person says so in a dialog of the system, about the very keys that were shown.
    let trust = |fingerprints: &[String]| TrustKeys { fingerprints: fingerprints.to_vec() };
    let other = bench.desk().keys_trust(trust(&change.trusted)).await.unwrap_err();
    assert_eq!(other.code, "keys-not-confirmed");
    assert!(bench.around().asked().is_empty());
    let declined = bench.desk().keys_trust(trust(&change.unconfirmed)).await.unwrap();
    assert_eq!(declined.key_change.as_ref(), Some(&change), "no is no");
    let asked = bench.around().asked().pop().unwrap();
    assert!(
        asked.text.contains(&change.unconfirmed[0]) && asked.text.contains(&change.trusted[0]),
        "{asked:?}"
    );
    assert_eq!(downloaded(&bench, &license).await.state, "failed");

    // Signing out and in again doesn't pin it anew.
    bench.desk().sign_out(SignOutForm { delete_mirror: false, discard_changes: false }).await.unwrap();
    let state = bench.sign_in("bill@acme.example").await;
    assert_eq!(state.key_change.as_ref(), Some(&change));

    bench.around().answer(true);
    let trusted = bench.desk().keys_trust(trust(&change.unconfirmed)).await.unwrap();
    assert_eq!(trusted.key_change, None);
    bench.synced().await;
    assert_eq!(downloaded(&bench, &license).await.state, "done");
    bench.restart().await;
    assert_eq!(bench.desk().app_state().await.unwrap().key_change, None, "it stays trusted");
}

// S10: an older app saved a license file under a name that the system would run.
#[tokio::test]
async fn a_license_file_with_the_name_of_a_program_is_not_opened() {
    let portal = harness::acme().await;
    let (mut bench, license) = bill(&portal).await;
    let row = downloaded(&bench, &license).await;
    let placed = PathBuf::from(row.path.unwrap());
    assert_eq!(placed.extension().unwrap(), "slf");
    bench.desk().open_download(ById { id: row.id.clone() }).await.unwrap();
    assert_eq!(bench.around().opened().len(), 1);
    bench.stop().await;
    let program = placed.with_extension("bat");
    std::fs::rename(&placed, &program).unwrap();
    bench.execute(&format!("UPDATE download SET placed = '{}'", program.display()));
    bench.start().await;
    eventually("the mirror is open", async || bench.desk().downloads().await.is_ok()).await;
    bench.desk().open_download(ById { id: row.id }).await.unwrap();
    assert_eq!(bench.around().opened().len(), 1, "it is not opened again");
    let shown = bench.around().shown();
    assert_eq!(shown.last().map(PathBuf::as_path), Some(program.canonicalize().unwrap().as_path()));
    assert!(Path::new(&shown[0]).exists());
}

// D17: the chain from the TLS library to the words.
#[tokio::test]
async fn a_portal_behind_an_unknown_authority_says_who_issued_its_certificate() {
    let portal = harness::acme().await;
    let bench = Bench::new(&portal).await;
    bench.around().answer(true);
    let address = PortalAddress { portal: harness::serving_tls_of_an_unknown_authority().await };
    let error = bench.desk().portal_look_up(address).await.unwrap_err();
    assert_eq!(error.code, "certificate-not-trusted", "{error:?}");
    assert_eq!(error.params["host"], "localhost");
    assert!(error.params["issuer"].contains("Acme Test CA"), "{error:?}");
}
