//! What every use case needs: the desk with its profile, its session and its open mirror, and the few things that all of
//! them do with these.
//!
//! Not for: use cases. Nothing here starts anything.

mod background;
mod edit;
mod gates;
mod open_mirror;
pub(crate) mod pinned_keys;
mod recent_keys;
mod syncing;
mod transfer_rates;
mod views;

use crate::api::UiError;
use crate::clock::Clock;
use crate::error::NOT_SIGNED_IN;
use crate::events::{EventBus, Events};
use crate::profile::{Config, Folder};
use crate::session::Session;
use crate::shell::Shell;
use gates::Gates;
use licet_i18n::Lang;
use licet_secrets::Vault;
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;

pub(crate) use background::Background;
pub(crate) use edit::key as change_key;
pub(crate) use open_mirror::{Attempt, MirrorSlot, OpenMirror, blocking};
pub(crate) use recent_keys::RecentKeys;
pub(crate) use syncing::{Syncing, failed};
pub(crate) use transfer_rates::TransferRates;
pub(crate) use views::Views;

/// How long the keyring may take, with a prompt that somebody reads.
const KEYRING_LIMIT: Duration = Duration::from_secs(60);

/// What the composition root hands in.
pub struct Setup {
    /// The profile's folder, absolute.
    pub data_dir: PathBuf,
    /// A portal given at the start; it goes before the one that was used last.
    pub preset_portal: Option<String>,
    /// Version of the app.
    pub version: String,
    /// Locale of the system, BCP 47.
    pub locale: String,
    /// The system's folder for downloads.
    pub download_folder: PathBuf,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness fit for keys.
    pub random: fn() -> StdRng,
    /// Where secrets are kept.
    pub vault: Arc<dyn Vault>,
    /// The desktop around.
    pub shell: Arc<dyn Shell>,
}

/// The operating system's keyring, with calls that end; where it can't even be begun, a vault that says so.
#[must_use]
pub fn os_vault() -> Arc<dyn Vault> {
    match licet_secrets::WithTimeout::new(licet_secrets::OsKeyring, KEYRING_LIMIT) {
        Ok(vault) => Arc::new(vault),
        Err(error) => {
            tracing::warn!(%error, "the keyring is asked without a time limit");
            Arc::new(licet_secrets::OsKeyring)
        }
    }
}

/// The use cases. One for each window; every command is a method.
pub struct Desk {
    pub(crate) setup: Setup,
    pub(crate) folder: Folder,
    config: Mutex<Config>,
    pub(crate) bell: EventBus,
    pub(crate) me: Weak<Self>,
    /// Signing in and out, unlocking and rebuilding happen one after the other.
    pub(crate) turn: tokio::sync::Mutex<()>,
    session: Mutex<Option<Arc<Session>>>,
    slot: Mutex<MirrorSlot>,
    slot_turned: watch::Sender<()>,
    /// Attempts to open the mirror, counted.
    pub(crate) attempts: AtomicU64,
    pub(crate) gates: Gates,
    /// The key that is on the clipboard, as far as this app has put it there.
    pub(crate) on_clipboard: Mutex<Option<SecretString>>,
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").field("data_dir", &self.setup.data_dir).finish_non_exhaustive()
    }
}

impl Desk {
    /// The desk over a profile, with nobody signed in and nothing running.
    ///
    /// # Errors
    /// When the profile's folder can't be used.
    pub(crate) fn new(setup: Setup) -> Result<Arc<Self>, UiError> {
        let folder = Folder::new(&setup.data_dir);
        folder.tighten();
        let config = folder.read()?;
        Ok(Arc::new_cyclic(|me| Self {
            setup,
            folder,
            config: Mutex::new(config),
            bell: EventBus::new(),
            me: me.clone(),
            turn: tokio::sync::Mutex::new(()),
            session: Mutex::new(None),
            slot: Mutex::new(MirrorSlot::None),
            slot_turned: watch::Sender::new(()),
            attempts: AtomicU64::new(0),
            gates: Gates::default(),
            on_clipboard: Mutex::new(None),
        }))
    }

    /// What is said from now on.
    #[must_use]
    pub fn events(&self) -> Events {
        self.bell.listen()
    }

    /// The session, whether or not the portal still knows it.
    pub(crate) fn session(&self) -> Result<Arc<Session>, UiError> {
        self.session_slot().clone().ok_or_else(|| UiError::new(NOT_SIGNED_IN))
    }

    pub(crate) fn session_slot(&self) -> MutexGuard<'_, Option<Arc<Session>>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn slot(&self) -> MutexGuard<'_, MirrorSlot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts something else into the slot of the mirror and answers what was there.
    pub(crate) fn set_slot(&self, slot: MirrorSlot) -> MirrorSlot {
        let before = std::mem::replace(&mut *self.slot(), slot);
        self.slot_turned.send_replace(());
        before
    }

    /// Waits at most so long while the mirror is being opened.
    pub(crate) async fn until_opened(&self, limit: Duration) {
        let mut turned = self.slot_turned.subscribe();
        let opened = turned.wait_for(|()| !matches!(&*self.slot(), MirrorSlot::Opening(_)));
        let _ = tokio::time::timeout(limit, opened).await;
    }

    /// Waits at most so long for the keyring, and then until the database is open.
    pub(crate) async fn until_keyring_answered(&self, limit: Duration) {
        let mut turned = self.slot_turned.subscribe();
        let answered =
            turned.wait_for(|()| !matches!(&*self.slot(), MirrorSlot::Opening(attempt) if attempt.asks()));
        if tokio::time::timeout(limit, answered).await.is_ok() {
            let _ = turned.wait_for(|()| !matches!(&*self.slot(), MirrorSlot::Opening(_))).await;
        }
    }

    pub(crate) fn config(&self) -> MutexGuard<'_, Config> {
        self.config.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the configuration and writes it; when it can't be written, nothing has changed.
    pub(crate) fn change_config<T>(&self, change: impl FnOnce(&mut Config) -> T) -> Result<T, UiError> {
        let mut config = self.config();
        let mut new = config.clone();
        let value = change(&mut new);
        self.folder.write(&new)?;
        *config = new;
        Ok(value)
    }

    /// The language in use.
    pub(crate) fn lang(&self) -> Lang {
        let set = self.config().settings.language.as_deref().and_then(|tag| tag.parse().ok());
        set.unwrap_or_else(|| Lang::negotiate([self.setup.locale.as_str()]))
    }

    /// The folder that downloads are placed in.
    pub(crate) fn download_folder(&self) -> PathBuf {
        self.config()
            .settings
            .download_folder
            .clone()
            .map_or_else(|| self.setup.download_folder.clone(), PathBuf::from)
    }
}
