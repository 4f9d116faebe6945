//! The use cases against a real portal, with a vault and a desktop of the test's own.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod accounts;
mod background;
mod care;
mod changes;
mod editing;
mod harness;
mod inbox;
mod keyring;
mod moving;
mod partners;
mod reading;
mod reminders;
mod requests;
mod safety;
mod sharing;
mod sites;
mod writing;

use harness::{Bench, PASSWORD, eventually};
use licet_desk::api::*;
use licet_desk::shell::NoticeAction;
use licet_domain::Access;
use licet_secrets::test_vault::VaultFault;
use licet_testkit::TestPortal;
use sha2::{Digest, Sha256};

fn query(text: &str) -> CatalogQuery {
    CatalogQuery { text: text.to_owned(), ..CatalogQuery::default() }
}

fn by(id: &str) -> ById {
    ById { id: id.to_owned() }
}

/// The serial numbers of the catalog, by serial number.
async fn serials(bench: &Bench, text: &str) -> Vec<String> {
    let view = bench.desk().catalog_open(query(text)).await.unwrap();
    assert_eq!(view.total as usize, view.first.len());
    view.first.into_iter().map(|row| row.serial).collect()
}

const OF_BILL: [&str; 4] = ["B0000000001", "B0000000003", "M0000000002", "M0000000009"];

#[tokio::test]
async fn bill_signs_in_syncs_searches_and_goes_on_without_the_portal() {
    let mut portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    assert_eq!(bench.desk().app_state().await.unwrap().mirror, MirrorState::None {});
    let state = bench.sign_in("bill@acme.example").await;
    assert_eq!(state.mirror, MirrorState::Open {});
    assert_eq!(state.account.unwrap().email, "bill@acme.example");
    bench.synced().await;
    assert_eq!(serials(&bench, "").await, OF_BILL);
    assert_eq!(serials(&bench, "m0000000002").await, ["M0000000002"]);
    assert_eq!(serials(&bench, "essential").await, ["M0000000002"], "by product");
    let suggested = bench.desk().catalog_suggest(SuggestText { text: "B00000".into() }).await.unwrap();
    assert_eq!(suggested.len(), 2);

    portal.stop().await;
    bench.restart().await;
    let state = bench.desk().app_state().await.unwrap();
    assert_eq!(state.mirror, MirrorState::Open {}, "the mirror opens without a network");
    assert!(!state.session_ended);
    assert_eq!(serials(&bench, "").await, OF_BILL);
    let view = bench.desk().catalog_open(query("")).await.unwrap();
    let details = bench.desk().entitlement_details(by(&view.first[0].id)).await.unwrap();
    assert_eq!(details.row.serial, view.first[0].serial);
    assert!(!bench.desk().inbox().await.unwrap().rows.is_empty());
    assert!(!bench.desk().overview().await.unwrap().weeks.is_empty());
    eventually("sync says that it is offline", async || {
        matches!(bench.desk().sync_state().await.unwrap().phase, SyncPhase::Offline { .. })
    })
    .await;
    let refused = bench.desk().account_get().await.unwrap_err();
    assert_eq!(
        (refused.code.as_str(), refused.retryable),
        ("offline", true),
        "what needs the portal says so"
    );

    // Back again: one push of the button is enough.
    portal.restart().await;
    bench.desk().sync_now().await.unwrap();
    bench.synced().await;
    assert_eq!(bench.desk().account_get().await.unwrap().email, "bill@acme.example");
}

#[tokio::test]
async fn a_view_only_share_shows_that_a_key_exists_and_no_more() {
    let portal = harness::acme().await;
    let bill = portal.sign_in("bill@acme.example", PASSWORD).await;
    let license = portal.register(&bill, "B0000000001").await;
    let guest = portal.account("guest@elsewhere.example", PASSWORD).await;

    let mut owner = Bench::new(&portal).await;
    owner.sign_in("bill@acme.example").await;
    owner.synced().await;
    let which = RevealKey { license_id: license.clone(), index: 0 };
    let key = owner.desk().reveal_key(which.clone()).await.unwrap().key;
    let id = owner.desk().catalog_open(query("B0000000001")).await.unwrap().first.remove(0).id;
    let seen = owner.desk().entitlement_details(by(&id)).await.unwrap();
    assert!(seen.licenses[0].may_reveal && !format!("{seen:?}").contains(&key), "masked until revealed");
    owner.desk().copy_key(which.clone()).await.unwrap();
    assert_eq!(owner.around().clipboard().as_deref(), Some(key.as_str()));

    portal.share(&id, &guest, Access::View).await;
    let mut other = Bench::new(&portal).await;
    other.sign_in("guest@elsewhere.example").await;
    other.synced().await;
    assert_eq!(serials(&other, "").await, ["B0000000001"]);
    let seen = other.desk().entitlement_details(by(&id)).await.unwrap();
    assert!(!seen.licenses[0].may_reveal && !seen.licenses[0].keys.is_empty());
    assert!(
        seen.files.iter().any(|file| file.refused.as_deref() == Some("keys-not-shared")),
        "{:?}",
        seen.files
    );
    for refused in [
        other.desk().reveal_key(which.clone()).await.unwrap_err(),
        other.desk().copy_key(which).await.unwrap_err(),
        other
            .desk()
            .download_start(DownloadStart { source: format!("license:{license}") })
            .await
            .unwrap_err(),
    ] {
        assert_eq!(refused.code, "keys-not-shared");
    }
    assert_eq!(other.around().clipboard(), None);
}

#[tokio::test]
async fn each_reminder_is_told_once_and_stays_in_the_inbox() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    eventually("the reminder is told", async || {
        bench.around().told().iter().any(|notice| notice.body.contains("M0000000002"))
    })
    .await;
    let told = bench.around().told().len();
    let inbox = bench.desk().inbox().await.unwrap();
    let row = inbox.rows.iter().find(|row| row.serial == "M0000000002").unwrap().clone();
    assert_eq!((row.threshold, row.days_left, row.state.as_str()), (Some(30), 30, "new"));
    assert_eq!(row.told_at.map(|at| at.date_naive()), Some(bench.today()));

    bench.restart().await;
    bench.synced().await;
    bench.desk().window_focused();
    bench.desk().reminder_acknowledge(by(&row.id)).await.unwrap();
    assert_eq!(bench.around().told().len(), told, "not again after a restart");
    let inbox = bench.desk().inbox().await.unwrap();
    let row = inbox.rows.iter().find(|row| row.serial == "M0000000002").unwrap();
    assert_eq!(row.state, "acknowledged");

    // A manual one comes on its day, and pressing it leads to the renewals.
    let today = bench.today();
    let manual = ManualReminderForm {
        serial: "X123".into(),
        ends_on: today + chrono::Days::new(40),
        remind_on: today + chrono::Days::new(10),
        note: "call Mary".into(),
    };
    let added = bench.desk().manual_reminder_add(manual).await.unwrap();
    assert_eq!(added.oddity.as_deref(), Some("length"), "odd serial numbers get a warning, never a block");
    let mut events = bench.desk().events();
    bench.pass_days(10);
    bench.desk().window_focused();
    eventually("the manual reminder is told", async || {
        bench.around().told().iter().any(|notice| notice.title.contains("X123"))
    })
    .await;
    bench.around().press_last(NoticeAction::Open);
    let target = loop {
        if let licet_desk::Event::Navigate(target) = events.next().await.unwrap() {
            break target;
        }
    };
    assert_eq!(target.screen, "renewals");
    let inbox = bench.desk().inbox().await.unwrap();
    let row = inbox.rows.iter().find(|row| row.serial == "X123").unwrap();
    assert_eq!((row.note.as_deref(), row.days_left), (Some("call Mary"), 30));
}

#[tokio::test]
async fn a_license_file_is_opened_only_as_it_was_verified() {
    let portal = harness::acme().await;
    let bill = portal.sign_in("bill@acme.example", PASSWORD).await;
    let license = portal.register(&bill, "B0000000001").await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let started =
        bench.desk().download_start(DownloadStart { source: format!("license:{license}") }).await.unwrap();
    eventually("the file is there", async || {
        let rows = bench.desk().downloads().await.unwrap().rows;
        assert_ne!(rows[0].state, "failed", "{rows:?}");
        rows[0].state == "done"
    })
    .await;
    let row = bench.desk().downloads().await.unwrap().rows.remove(0);
    assert_eq!(
        (row.verified.as_deref(), row.belongs_to.as_deref()),
        (Some("signature"), Some("B0000000001"))
    );
    let path = std::path::PathBuf::from(row.path.unwrap());
    assert!(path.starts_with(bench.downloads()), "{}", path.display());
    bench.desk().open_download(by(&started.id)).await.unwrap();
    assert_eq!(bench.around().opened(), [path.canonicalize().unwrap()]);

    let mut text = std::fs::read(&path).unwrap();
    let middle = text.len() / 2;
    text[middle] ^= 1;
    std::fs::write(&path, text).unwrap();
    assert_eq!(bench.desk().open_download(by(&started.id)).await.unwrap_err().code, "download-changed");
    assert_eq!(bench.around().opened().len(), 1, "a file that was changed is not opened");
    assert_eq!(bench.desk().open_download(by("4711")).await.unwrap_err().code, "download-unknown");
}

#[tokio::test]
async fn software_is_had_by_right_verified_and_never_started() {
    let portal = harness::acme().await;
    let bytes = vec![7_u8; 300_000];
    std::fs::write(portal.data_dir().join("software.bin"), &bytes).unwrap();
    let sha256: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let release = |sku: &str, file: &str, needs_maintenance: bool| {
        serde_json::json!({
            "record": "release", "sku": sku, "version": "1", "platform": null, "language": null, "file_name": file,
            "size": bytes.len(), "sha256": sha256, "path": "software.bin", "released_on": "2026-10-01",
            "needs_maintenance": needs_maintenance,
        })
        .to_string()
    };
    let feed = [
        release("BE-10D-SBS", "maintained.exe", true),
        release("A02562F-100000", "needs-maintenance.tar", true),
        release("A02562F-100000", "as-bought.tar", false),
        release("SEP-12-SUB", "subscription.exe", true),
        release("V2I-BLD", "of-others.exe", false),
    ];
    portal.import_all(&feed.join("\n")).await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let mut files: Vec<(String, Option<String>)> = Vec::new();
    for group in bench.desk().software().await.unwrap() {
        files.extend(group.files.into_iter().map(|file| (file.file_name, file.refused)));
    }
    files.sort();
    let refused = |code: &str| Some(code.to_owned());
    let expected = [
        ("as-bought.tar".to_owned(), None),
        ("maintained.exe".to_owned(), None),
        ("needs-maintenance.tar".to_owned(), refused("release-maintenance-lapsed")),
        ("subscription.exe".to_owned(), refused("release-term-over")),
    ];
    assert_eq!(files, expected, "and nothing of products that are not in the catalog");

    let start = |source: &str| DownloadStart { source: source.to_owned() };
    let had = bench.desk().download_start(start("release:BE-10D-SBS/maintained.exe")).await.unwrap();
    let not = bench.desk().download_start(start("release:SEP-12-SUB/subscription.exe")).await.unwrap();
    let state = async |id: &str| {
        let rows = bench.desk().downloads().await.unwrap().rows;
        rows.into_iter().find(|row| row.id == id).unwrap()
    };
    eventually("one is there", async || state(&had.id).await.state == "done").await;
    eventually("the other is refused", async || state(&not.id).await.state == "failed").await;
    assert_eq!(state(&not.id).await.error.unwrap().code, "release-term-over");
    let done = state(&had.id).await;
    assert_eq!(
        (done.verified.as_deref(), done.belongs_to.as_deref()),
        (Some("sha256"), Some("Backup Exec 10d for Windows Small Business Server"))
    );
    bench.desk().open_download(by(&had.id)).await.unwrap();
    assert_eq!(bench.around().opened(), Vec::<std::path::PathBuf>::new(), "software is never started");
    assert_eq!(bench.around().shown().len(), 1, "it is shown in its folder");
}

#[tokio::test]
async fn without_a_keyring_the_passphrase_is_asked_for_and_nothing_is_stored_before() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.vault().set_mood(VaultFault::Absent);
    let state = bench.sign_in("bill@acme.example").await;
    assert_eq!(state.mirror, MirrorState::NeedsNewPassphrase {});
    assert!(!bench.has_mirror(), "nothing is stored before there is a key");
    assert_eq!(bench.desk().catalog_choices().await.unwrap_err().code, "mirror-closed");
    let short = PassphraseForm { passphrase: "short".into() };
    assert_eq!(bench.desk().mirror_unlock(short).await.unwrap_err().code, "passphrase-short");
    let right = PassphraseForm { passphrase: "a passphrase of some length".into() };
    let state = bench.desk().mirror_unlock(right.clone()).await.unwrap();
    assert_eq!(state.mirror, MirrorState::Open {});
    bench.synced().await;

    bench.restart().await;
    assert_eq!(bench.desk().app_state().await.unwrap().mirror, MirrorState::NeedsPassphrase {});
    let wrong = PassphraseForm { passphrase: "another passphrase of some length".into() };
    assert_eq!(bench.desk().mirror_unlock(wrong).await.unwrap_err().code, "passphrase-wrong");
    assert_eq!(bench.desk().mirror_unlock(right).await.unwrap().mirror, MirrorState::Open {});
    assert_eq!(serials(&bench, "").await, OF_BILL);
    // The refresh token was in no keyring, so the session is over: what is here stays readable.
    eventually("the session is over", async || bench.desk().app_state().await.unwrap().session_ended).await;
}

#[tokio::test]
async fn a_lost_key_is_said_and_the_mirror_can_be_rebuilt() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    bench.stop().await;
    bench.vault().forget_all_mirror_keys();
    bench.start().await;
    let state = bench.desk().app_state().await.unwrap();
    let lost = MirrorState::KeyLost { reason: "key-missing".into(), has_passphrase: false };
    assert_eq!(state.mirror, lost);
    assert!(bench.has_mirror(), "nothing was deleted");
    let refused = bench.desk().mirror_rebuild(RebuildForm { discard_changes: false }).await.unwrap_err();
    assert_eq!(refused.code, "changes-unreadable", "nobody knows what its outbox holds");
    let out = SignOutForm { delete_mirror: true, discard_changes: false };
    assert_eq!(bench.desk().sign_out(out).await.unwrap_err().code, "changes-unreadable");
    assert!(bench.has_mirror(), "nothing was deleted");
    assert_eq!(
        bench.desk().mirror_rebuild(RebuildForm { discard_changes: true }).await.unwrap().mirror,
        MirrorState::Open {}
    );
    bench.synced().await;
    assert_eq!(serials(&bench, "").await, OF_BILL);
}

#[tokio::test]
async fn signing_out_ends_the_session_and_another_account_has_a_mirror_of_its_own() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let state =
        bench.desk().sign_out(SignOutForm { delete_mirror: false, discard_changes: false }).await.unwrap();
    assert_eq!((state.mirror, state.account, state.portal), (MirrorState::None {}, None, portal.base_url()));
    assert_eq!(bench.desk().overview().await.unwrap_err().code, "not-signed-in");
    bench.sign_in("ted@data.example").await;
    bench.synced().await;
    assert_eq!(serials(&bench, "").await, ["B0000000001", "B0000000003", "M0000000002"]);
    bench.desk().sign_out(SignOutForm { delete_mirror: true, discard_changes: false }).await.unwrap();
    bench.sign_in("bill@acme.example").await;
    assert_eq!(serials(&bench, "").await, OF_BILL, "his mirror is there again, before any sync");
}

#[tokio::test]
async fn what_a_portal_refuses_reaches_the_window_by_its_code() {
    let portal = harness::acme().await;
    let bench = Bench::new(&portal).await;
    let form = |portal: &str, password: &str| SignInForm {
        portal: portal.to_owned(),
        email: "bill@acme.example".to_owned(),
        password: password.to_owned(),
        passphrase: None,
    };
    let here = portal.base_url();
    let code = |answer: Result<AppState, UiError>| answer.unwrap_err().code;
    assert_eq!(code(bench.desk().sign_in(form(&here, "not the password")).await), "wrong-credentials");
    assert_eq!(code(bench.desk().sign_in(form("http://portal.example", "x")).await), "portal-address");
    bench.around().answer(true);
    assert_eq!(code(bench.desk().sign_in(form("http://127.0.0.1:9", "x")).await), "offline");
    let settings = Settings { theme: Some("purple".into()), ..Settings::default() };
    let refused = bench.desk().settings_set(settings).await.unwrap_err();
    assert_eq!((refused.code.as_str(), refused.fields[0].field.as_str()), ("invalid-fields", "theme"));
    let settings = Settings {
        language: Some("de".into()),
        lead_times: vec![30, 90, 60, 30],
        download_folder: Some("/etc".into()),
        ..Settings::default()
    };
    let mine = Settings { lead_times: vec![45], ..settings.clone() };
    assert_eq!(
        bench.desk().settings_set(mine).await.unwrap_err().code,
        "not-signed-in",
        "they are the account's"
    );
    let kept = bench.desk().settings_set(settings).await.unwrap();
    assert_eq!(kept.lead_times, [90, 60, 30]);
    assert_eq!(kept.download_folder, None, "a folder is picked by a person, not set by the window");
    assert_eq!(bench.desk().app_state().await.unwrap().language, "de");
}

#[tokio::test]
async fn no_secret_gets_into_the_log_or_the_profile() {
    let log = harness::capture_log();
    let portal: TestPortal = harness::acme().await;
    let bill = portal.sign_in("bill@acme.example", PASSWORD).await;
    let license = portal.register(&bill, "B0000000001").await;
    let mut bench = Bench::new(&portal).await;
    let _ = bench
        .desk()
        .sign_in(SignInForm {
            portal: portal.base_url(),
            email: "bill@acme.example".into(),
            password: "a-wrong-password".into(),
            passphrase: None,
        })
        .await
        .unwrap_err();
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    let key = bench.desk().reveal_key(RevealKey { license_id: license, index: 0 }).await.unwrap().key;
    bench.restart().await;
    bench.synced().await;
    let mut secrets = bench.vault().all();
    assert!(secrets.len() >= 2, "a mirror key and a refresh token");
    secrets.extend([PASSWORD.to_owned(), "a-wrong-password".to_owned(), key]);
    let log = log.text();
    assert!(log.contains("licet"), "the log was captured");
    let files = bench.plain_files();
    for secret in &secrets {
        assert!(!log.contains(secret.as_str()), "a secret in the log");
        for (name, bytes) in &files {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "a secret in {name}");
        }
    }
}

#[tokio::test]
async fn a_detail_never_quotes_what_a_portal_answered() {
    const INFO: &str =
        r#"{"portal_id":"p","name":"P","minimum_app_version":"0.1.0","license_file_keys":[],"agreement":""}"#;
    // A session whose form is not the contract's, with a token in it.
    const SESSION: &str =
        r#"{"access_token":"very-secret-token","refresh_token":4711,"expires_in":"very-secret-token"}"#;
    let address =
        harness::answering(&[("GET /api/v1/portal ", INFO), ("POST /api/v1/session ", SESSION)]).await;
    let portal = harness::acme().await;
    let bench = Bench::new(&portal).await;
    bench.around().answer(true);
    let form = SignInForm {
        portal: address,
        email: "bill@acme.example".into(),
        password: PASSWORD.into(),
        passphrase: None,
    };
    let error = bench.desk().sign_in(form).await.unwrap_err();
    assert_eq!(error.code, "not-a-portal");
    assert!(!error.detail.is_empty() && !format!("{error:?}").contains("secret"), "{error:?}");
}
