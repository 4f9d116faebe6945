//! A keyring that is locked, or that nobody answers: the window says what it waits for, and there is a way on. D18.

use crate::harness::{self, Bench, eventually};
use licet_desk::api::*;
use licet_secrets::test_vault::VaultFault;
use std::time::{Duration, Instant};

const PASSPHRASE: &str = "a passphrase of some length";

fn passphrase() -> PassphraseForm {
    PassphraseForm { passphrase: PASSPHRASE.into() }
}

fn waiting(has_passphrase: bool, is_new: bool, gave_up: bool) -> MirrorState {
    MirrorState::WaitingForKeyring { keyring: "test".into(), has_passphrase, is_new, gave_up }
}

async fn open(bench: &Bench) {
    eventually("the mirror is open", async || {
        bench.desk().app_state().await.unwrap().mirror == MirrorState::Open {}
    })
    .await;
}

#[tokio::test]
async fn signing_in_does_not_wait_for_a_keyring_that_nobody_answers() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    let prompt = bench.vault().hang();
    let begun = Instant::now();
    let state = bench.sign_in("bill@acme.example").await;
    // Five seconds, and what the portal takes to check a password on a busy machine.
    assert!(begun.elapsed() < Duration::from_secs(8), "{:?}", begun.elapsed());
    assert_eq!(state.mirror, waiting(false, true, false));
    drop(prompt);
    open(&bench).await;
    bench.synced().await;
}

#[tokio::test]
async fn a_passphrase_is_quicker_than_a_keyring_that_nobody_answers() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    let prompt = bench.vault().hang();
    bench.sign_in("bill@acme.example").await;
    let begun = Instant::now();
    let state = bench.desk().mirror_unlock(passphrase()).await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    assert_eq!(state.mirror, MirrorState::Open {});
    bench.synced().await;

    // The answer that comes late changes nothing: neither the mirror nor the note beside it.
    drop(prompt);
    eventually("the keyring has the key", async || bench.vault().has_mirror_key()).await;
    assert_eq!(bench.desk().app_state().await.unwrap().mirror, MirrorState::Open {});
    bench.restart().await;
    open(&bench).await;
    bench.vault().set_mood(VaultFault::Absent);
    bench.restart().await;
    assert_eq!(bench.desk().mirror_unlock(passphrase()).await.unwrap().mirror, MirrorState::Open {});
}

#[tokio::test]
async fn a_locked_keyring_is_said_and_asked_again() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    bench.stop().await;
    bench.vault().set_mood(VaultFault::Locked);
    bench.start().await;
    assert_eq!(bench.desk().app_state().await.unwrap().mirror, waiting(false, false, true));
    assert_eq!(bench.desk().mirror_try_again().await.unwrap().mirror, waiting(false, false, true));
    bench.vault().set_mood(VaultFault::Fine);
    assert_eq!(bench.desk().mirror_try_again().await.unwrap().mirror, MirrorState::Open {});
    bench.desk().mirror_set_passphrase(passphrase()).await.unwrap();

    bench.stop().await;
    bench.vault().set_mood(VaultFault::Locked);
    bench.start().await;
    assert_eq!(bench.desk().app_state().await.unwrap().mirror, waiting(true, false, true));
    let wrong = PassphraseForm { passphrase: "another passphrase of some length".into() };
    assert_eq!(bench.desk().mirror_unlock(wrong).await.unwrap_err().code, "passphrase-wrong");
    assert_eq!(bench.desk().mirror_unlock(passphrase()).await.unwrap().mirror, MirrorState::Open {});
}

#[tokio::test]
async fn a_start_behind_a_prompt_says_what_it_waits_for_and_can_be_left() {
    let portal = harness::acme().await;
    let mut bench = Bench::new(&portal).await;
    bench.sign_in("bill@acme.example").await;
    bench.synced().await;
    bench.stop().await;
    let prompt = bench.vault().hang();
    bench.start().await;
    let begun = Instant::now();
    assert_eq!(bench.desk().app_state().await.unwrap().mirror, waiting(false, false, false));
    assert_eq!(bench.desk().mirror_try_again().await.unwrap().mirror, waiting(false, false, false));
    let signed_out =
        bench.desk().sign_out(SignOutForm { delete_mirror: false, discard_changes: false }).await.unwrap();
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!((signed_out.mirror, signed_out.account), (MirrorState::None {}, None));
    drop(prompt);
    // What the keyring answers late opens nothing for somebody who is gone.
    let state = bench.sign_in("ted@data.example").await;
    assert_eq!(state.account.unwrap().email, "ted@data.example");
    open(&bench).await;
    bench.synced().await;
    assert_eq!(bench.desk().app_state().await.unwrap().account.unwrap().email, "ted@data.example");
}
