//! Files get their names only when they are proven.

use crate::portal::Portal;
use crate::window::{PASSWORD, Window};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{ED25519, UnparsedPublicKey};
use std::path::{Path, PathBuf};

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.map(|entry| entry.path()).collect()
}

/// Checks a license file by its documented form alone, with another implementation of Ed25519 than the product's.
fn verifies_independently(file: &[u8], public_key: &[u8]) -> Result<serde_json::Value, String> {
    let text = std::str::from_utf8(file).map_err(|e| e.to_string())?;
    let inner: String = text.lines().filter(|line| !line.starts_with("-----")).collect();
    let envelope: serde_json::Value =
        serde_json::from_slice(&STANDARD.decode(inner).map_err(|e| e.to_string())?)
            .map_err(|e| e.to_string())?;
    let part = |name: &str| envelope[name].as_str().map(str::to_owned).ok_or(format!("no {name}"));
    if part("alg")? != "base64+ed25519" {
        return Err("another algorithm".to_owned());
    }
    let (enc, sig) = (part("enc")?, STANDARD.decode(part("sig")?).map_err(|e| e.to_string())?);
    UnparsedPublicKey::new(&ED25519, public_key)
        .verify(format!("license/{enc}").as_bytes(), &sig)
        .map_err(|_| "the signature does not match".to_owned())?;
    serde_json::from_slice(&STANDARD.decode(enc).map_err(|e| e.to_string())?).map_err(|e| e.to_string())
}

async fn public_key(portal: &Portal) -> Vec<u8> {
    let info: serde_json::Value = reqwest::get(format!("{}/api/v1/portal", portal.address))
        .await
        .expect("an answer")
        .json()
        .await
        .expect("json");
    let hex = info["license_file_keys"][0].as_str().expect("a key").to_owned();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex")).collect()
}

/// A profile whose downloads go into a folder of its own.
fn profile_with_folder() -> (tempfile::TempDir, PathBuf) {
    let profile = tempfile::tempdir().expect("a profile");
    let folder = profile.path().join("downloads");
    (profile, folder)
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_license_file_downloads_and_verifies_with_an_independent_check() {
    let portal = Portal::with_worked_example();
    portal.account("bill@acme.example", PASSWORD);
    let token = portal.token("bill@acme.example", PASSWORD).await;
    portal.register(&token, "B0000000001").await;

    let (profile, folder) = profile_with_folder();
    let window =
        Window::open_with(profile.path(), &portal.address, &["--downloads", &folder.display().to_string()])
            .await;
    window.sign_in("bill@acme.example", PASSWORD).await;
    window.go("catalog").await;
    window.choose_row("B0000000001").await;
    window.press("license-file").await;
    window.go("downloads").await;
    window.see_css("[data-testid='download-row'][data-state='done'][data-file='B0000000001.slf']").await;

    let file = std::fs::read(folder.join("B0000000001.slf")).expect("the file under its name");
    let contents = verifies_independently(&file, &public_key(&portal).await).expect("a valid signature");
    assert!(contents.to_string().contains("B0000000001"), "{contents}");
    let mut forged = file;
    let middle = forged.len() / 2;
    forged[middle] = if forged[middle] == b'A' { b'B' } else { b'A' };
    verifies_independently(&forged, &public_key(&portal).await)
        .expect_err("one changed character is noticed");
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn a_tampered_license_file_is_refused_and_never_gets_its_name() {
    let mut portal = Portal::with_worked_example();
    portal.account("bill@acme.example", PASSWORD);
    let token = portal.token("bill@acme.example", PASSWORD).await;
    portal.register(&token, "B0000000001").await;

    let (profile, folder) = profile_with_folder();
    let window =
        Window::open_with(profile.path(), &portal.address, &["--downloads", &folder.display().to_string()])
            .await;
    window.sign_in("bill@acme.example", PASSWORD).await;
    portal.put_somebody_between().await;
    window.go("catalog").await;
    window.choose_row("B0000000001").await;
    window.press("license-file").await;
    window.go("downloads").await;
    window.see_css("[data-testid='download-row'][data-state='failed'][data-file='B0000000001.slf']").await;
    assert_eq!(files_in(&folder), Vec::<PathBuf>::new(), "nothing of a refused file is left");
    window.close().await;
}
