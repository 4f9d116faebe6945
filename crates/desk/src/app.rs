//! The app as a whole: starting, stopping, its state and its settings.

use crate::Clock;
use crate::api::*;
use crate::events::{Bell, Events, Topic};
use crate::gates::Gates;
use crate::mirrors::Slot;
use crate::profile::{Config, Folder};
use crate::session::Session;
use crate::shell::Shell;
use licet_i18n::Lang;
use licet_secrets::Vault;
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;

/// How long the keyring may take, with a prompt that somebody reads.
const KEYRING_LIMIT: Duration = Duration::from_secs(60);

/// How long the window waits for a mirror that is being opened before it is told what that waits for.
const OPENING: Duration = Duration::from_secs(2);

/// How long signing in and rebuilding wait for the keyring before the window is told so.
pub(crate) const KEYRING_PATIENCE: Duration = Duration::from_secs(2);

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
    match licet_secrets::Bounded::new(licet_secrets::OsKeyring, KEYRING_LIMIT) {
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
    pub(crate) bell: Bell,
    pub(crate) me: Weak<Self>,
    /// Signing in and out, unlocking and rebuilding happen one after the other.
    pub(crate) turn: tokio::sync::Mutex<()>,
    session: Mutex<Option<Arc<Session>>>,
    slot: Mutex<Slot>,
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
    /// Opens the profile. Never waits for the network.
    ///
    /// # Errors
    /// When the profile's folder can't be used.
    pub async fn start(setup: Setup) -> Result<Arc<Self>, UiError> {
        let folder = Folder::new(&setup.data_dir);
        folder.tighten();
        let config = folder.read()?;
        let desk = Arc::new_cyclic(|me| Self {
            setup,
            folder,
            config: Mutex::new(config),
            bell: Bell::new(),
            me: me.clone(),
            turn: tokio::sync::Mutex::new(()),
            session: Mutex::new(None),
            slot: Mutex::new(Slot::None),
            slot_turned: watch::Sender::new(()),
            attempts: AtomicU64::new(0),
            gates: Gates::default(),
            on_clipboard: Mutex::new(None),
        });
        if let Some(session) = desk.session_left_open()? {
            *desk.session_slot() = Some(Arc::clone(&session));
            desk.open_in_background(&session);
        }
        Ok(desk)
    }

    /// Ends background work and waits for it.
    pub async fn stop(&self) {
        self.clear_clipboard().await;
        self.close_mirror(Slot::None).await;
    }

    /// What is said from now on.
    #[must_use]
    pub fn events(&self) -> Events {
        self.bell.listen()
    }

    /// Somebody looks at the window again: a good time to see whether the network is back.
    pub fn window_focused(&self) {
        self.look_again();
    }

    pub(crate) fn session_slot(&self) -> MutexGuard<'_, Option<Arc<Session>>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn slot(&self) -> MutexGuard<'_, Slot> {
        self.slot.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts something else into the slot of the mirror and answers what was there.
    pub(crate) fn set_slot(&self, slot: Slot) -> Slot {
        let before = std::mem::replace(&mut *self.slot(), slot);
        self.slot_turned.send_replace(());
        before
    }

    /// Waits at most so long while the mirror is being opened.
    async fn until_opened(&self, limit: Duration) {
        let mut turned = self.slot_turned.subscribe();
        let opened = turned.wait_for(|()| !matches!(&*self.slot(), Slot::Opening(_)));
        let _ = tokio::time::timeout(limit, opened).await;
    }

    /// Waits at most so long for the keyring, and then until the database is open.
    pub(crate) async fn until_keyring_answered(&self, limit: Duration) {
        let mut turned = self.slot_turned.subscribe();
        let answered =
            turned.wait_for(|()| !matches!(&*self.slot(), Slot::Opening(attempt) if attempt.asks()));
        if tokio::time::timeout(limit, answered).await.is_ok() {
            let _ = turned.wait_for(|()| !matches!(&*self.slot(), Slot::Opening(_))).await;
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

    /// `ui_ready`
    ///
    /// # Errors
    /// None.
    pub async fn ui_ready(&self) -> Result<(), UiError> {
        self.setup.shell.window_ready();
        Ok(())
    }

    /// `app_state`
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub async fn app_state(&self) -> Result<AppState, UiError> {
        self.until_opened(OPENING).await;
        self.state_now().await
    }

    /// The state as it is, without waiting for a mirror that is being opened.
    pub(crate) async fn state_now(&self) -> Result<AppState, UiError> {
        if let Some(days) = self.lead_times().await?
            && days != self.config().settings.lead_times
        {
            self.change_config(|config| config.settings.lead_times = days)?;
        }
        let config = self.config().clone();
        let portal = config
            .signed_in
            .as_ref()
            .map(|signed_in| signed_in.portal.clone())
            .or_else(|| self.setup.preset_portal.clone())
            .or_else(|| config.portal.clone())
            .unwrap_or_default();
        Ok(AppState {
            version: self.setup.version.clone(),
            portal,
            portal_name: config.signed_in.as_ref().map(|signed_in| signed_in.portal_name.clone()),
            account: config.signed_in.as_ref().map(|signed_in| signed_in.account.clone()),
            session_ended: config.signed_in.as_ref().is_some_and(|signed_in| signed_in.session_ended),
            account_locked: config.signed_in.as_ref().is_some_and(|signed_in| signed_in.account_locked),
            mirror: self.mirror_state(),
            key_change: crate::key_trust::pending(&config),
            today: self.setup.clock.today(),
            settings: config.settings,
            language: self.lang().tag().to_owned(),
            locale: self.setup.locale.clone(),
            sync: self.sync_state().await?,
            lead_times_base: self.lead_times_base().await?,
        })
    }

    /// `settings_set`
    ///
    /// # Errors
    /// When a value is of another form, or the profile can't be written.
    pub async fn settings_set(&self, settings: Settings) -> Result<Settings, UiError> {
        let mut settings = checked(settings)?;
        let language_before = self.lang();
        if settings.download_folder.is_some() {
            // A folder is only ever picked by a person, in the system's own dialog (`choose_download_folder`): what the
            // window shows can't send files elsewhere. Going back to the system's folder is harmless.
            settings.download_folder.clone_from(&self.config().settings.download_folder);
        }
        // What the window was told last: only what differs from that was changed in it.
        if settings.lead_times != self.config().settings.lead_times {
            let days = Some(settings.lead_times.clone());
            self.lead_times_set(LeadTimesForm { id: None, days, base: None }).await?;
        }
        self.change_config(|config| config.settings = settings.clone())?;
        self.bell.stale(&[Topic::Settings]);
        if self.lang() != language_before {
            self.bell.stale(&[Topic::App]);
        }
        Ok(settings)
    }
}

/// The settings as they are kept: lead times descending and each once.
fn checked(mut settings: Settings) -> Result<Settings, UiError> {
    if settings.language.as_deref().is_some_and(|tag| tag.parse::<Lang>().is_err()) {
        return Err(UiError::field("language", "unknown-choice"));
    }
    if settings.theme.as_deref().is_some_and(|theme| !matches!(theme, "light" | "dark")) {
        return Err(UiError::field("theme", "unknown-choice"));
    }
    settings.lead_times =
        lead_times("lead_times", &settings.lead_times)?.days().iter().map(|d| u32::from(*d)).collect();
    Ok(settings)
}

/// Lead times from the border, or what is wrong with the field.
pub(crate) fn lead_times(field: &str, days: &[u32]) -> Result<licet_domain::reminders::LeadTimes, UiError> {
    let days = days.iter().map(|days| u16::try_from(*days).unwrap_or(u16::MAX));
    licet_domain::reminders::LeadTimes::new(days).map_err(|_| UiError::field(field, "form"))
}
