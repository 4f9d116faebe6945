//! The place and lock of one account's mirror: its key from the keyring or a passphrase, its file, and giving it up.

use crate::api::{MirrorState, UiError};
use crate::error::CHANGES_UNREADABLE;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_secrets::{LockError, MirrorKey, MirrorLock, Unlock, Vault};
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;

/// How often a mirror that is in use is tried again, and how long it is waited in between.
const IN_USE_TRIES: u32 = 10;
const IN_USE_PAUSE: std::time::Duration = std::time::Duration::from_millis(200);

/// What opening came to.
pub(super) enum Opening {
    Open(Box<Mirror>, MirrorKey),
    Blocked(MirrorState),
}

/// What the keyring came to.
pub(super) enum FromKeyring {
    Key(MirrorKey),
    Blocked(MirrorState),
}

/// The place and lock of one account's mirror.
pub(super) struct Place {
    pub(super) path: PathBuf,
    pub(super) lock: MirrorLock<Arc<dyn Vault>>,
    pub(super) identity: Identity,
}

impl Place {
    pub(super) fn exists(&self) -> bool {
        std::fs::metadata(&self.path).is_ok_and(|file| file.len() > 0)
    }

    /// What the window is told while the keyring has not answered.
    pub(super) fn waiting(&self, gave_up: bool) -> MirrorState {
        MirrorState::WaitingForKeyring {
            keyring: self.lock.store_name().to_owned(),
            has_passphrase: self.lock.has_passphrase().unwrap_or_default(),
            is_new: !self.exists(),
            gave_up,
        }
    }

    /// Asks the keyring for the key. Changes nothing here; blocks for as long as a prompt stands open.
    pub(super) fn ask_keyring(
        &self,
        rng: &mut StdRng,
        is_wanted: &dyn Fn() -> bool,
    ) -> Result<FromKeyring, UiError> {
        let stands = match self.lock.ask_keyring(self.exists(), rng, is_wanted)? {
            Unlock::Ready(key) => return Ok(FromKeyring::Key(key)),
            Unlock::NoKeyring { recovery: true, .. } => MirrorState::NeedsPassphrase {},
            Unlock::NoKeyring { recovery: false, detail } => {
                tracing::info!(detail, "no keyring");
                if self.exists() {
                    MirrorState::KeyLost { reason: "key-missing".to_owned(), has_passphrase: false }
                } else {
                    MirrorState::NeedsNewPassphrase {}
                }
            }
            Unlock::Locked { .. } => self.waiting(true),
            Unlock::KeyMissing { recovery, .. } => {
                MirrorState::KeyLost { reason: "key-missing".to_owned(), has_passphrase: recovery }
            }
            Unlock::KeyChanged { recovery, .. } => {
                MirrorState::KeyLost { reason: "key-changed".to_owned(), has_passphrase: recovery }
            }
        };
        Ok(FromKeyring::Blocked(stands))
    }

    /// Opens the mirror with a key of the keyring's. Blocks.
    pub(super) fn open_with_key(&self, key: MirrorKey) -> Result<Opening, UiError> {
        if !self.exists() {
            self.lock.note_key(&key)?;
        }
        self.open(key)
    }

    /// Gets the key by the passphrase and opens the mirror; makes both where there is none. Blocks.
    pub(super) fn open_with_passphrase(
        &self,
        passphrase: &SecretString,
        rng: &mut StdRng,
    ) -> Result<Opening, UiError> {
        let key = if self.exists() || self.lock.has_passphrase()? {
            self.lock.unlock_with_passphrase(passphrase)?
        } else {
            self.lock.create_with_passphrase(false, passphrase, rng)?
        };
        self.open(key)
    }

    /// Opens the mirror where nothing else has it open; none where something has.
    pub(super) fn open_if_free(&self, key: &MirrorKey) -> Result<Option<Mirror>, UiError> {
        match Mirror::open(&self.path, &RawKey::from_bytes(*key.expose_bytes()), &self.identity) {
            Ok(mirror) => Ok(Some(mirror)),
            Err(licet_mirror::Error::InUse) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    #[allow(clippy::disallowed_methods, reason = "nothing says when another program lets go of the lock")]
    fn open(&self, key: MirrorKey) -> Result<Opening, UiError> {
        let raw = RawKey::from_bytes(*key.expose_bytes());
        let mut opened = Mirror::open(&self.path, &raw, &self.identity);
        for _ in 0..IN_USE_TRIES {
            if !matches!(opened, Err(licet_mirror::Error::InUse)) {
                break;
            }
            // `licet-remind` has it open for a moment.
            std::thread::sleep(IN_USE_PAUSE);
            opened = Mirror::open(&self.path, &raw, &self.identity);
        }
        match opened {
            Ok(mirror) => Ok(Opening::Open(Box::new(mirror), key)),
            Err(licet_mirror::Error::WrongKey) => {
                let has_passphrase = self.lock.has_passphrase()?;
                let reason = "key-changed".to_owned();
                Ok(Opening::Blocked(MirrorState::KeyLost { reason, has_passphrase }))
            }
            Err(error) => Ok(Opening::Blocked(MirrorState::Unusable { error: error.into() })),
        }
    }

    /// Puts a key that has proven itself into a keyring that has come (back). Blocks for as long as a prompt stands open.
    pub(super) fn restore(&self, key: &MirrorKey) {
        match self.lock.restore_to_keyring(key) {
            Ok(()) | Err(LockError::Vault(_)) => {}
            Err(error) => tracing::warn!(%error, "the key could not be put into the keyring"),
        }
    }

    /// Makes a mirror that can't be opened anew, with its outbox where that can be read. Blocks.
    pub(super) fn rebuild(&self, discard_changes: bool, rng: &mut StdRng) -> Result<(), UiError> {
        if !self.exists() {
            return self.give_up();
        }
        let kept = match self.lock.unlock(true, rng) {
            Ok(Unlock::Ready(key)) => {
                let key = RawKey::from_bytes(*key.expose_bytes());
                Mirror::rebuild(&self.path, &key, &self.identity).map_err(UiError::from)
            }
            Ok(_) => Err(UiError::new(CHANGES_UNREADABLE)),
            Err(error) => Err(error.into()),
        };
        match kept {
            Ok(taken) => {
                tracing::info!(taken, "the mirror is made anew with its outbox");
                Ok(())
            }
            Err(error) if discard_changes => {
                tracing::warn!(%error, "the mirror is given up with its outbox, as was asked");
                self.give_up()
            }
            Err(error) => Err(UiError::new(CHANGES_UNREADABLE).because(error)),
        }
    }

    /// Deletes database, key and note.
    pub(super) fn give_up(&self) -> Result<(), UiError> {
        Mirror::delete_files(&self.path)?;
        Ok(self.lock.forget()?)
    }
}
