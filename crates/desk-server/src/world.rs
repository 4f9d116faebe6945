//! What one page has to itself: a portal, a clock, a desktop, and the app over a profile.

use crate::Failure;
use crate::desktop::Desktop;
use crate::vault::{Keyring, WorldVault};
use chrono::{DateTime, NaiveDate, Utc};
use licet_demo::Account;
use licet_desk::api::{MirrorState, SyncPhase};
use licet_desk::shell::Shell;
use licet_desk::{Desk, Setup};
use licet_portal::core::clock::Clock as _;
use licet_testkit::{SettableClock, TestPortal};
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tempfile::TempDir;

/// How long anything may take that a test waits for.
const PATIENCE: Duration = Duration::from_secs(60);

/// The app's clock: the world's, which the portal has as well.
#[derive(Debug)]
struct DeskClock(SettableClock);

impl licet_desk::Clock for DeskClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }

    fn today(&self) -> NaiveDate {
        self.0.today()
    }
}

/// What the app finds on the computer that it runs on: folders and a keyring.
pub struct Place {
    folder: TempDir,
    vault: WorldVault,
}

impl Place {
    /// A place without a profile.
    ///
    /// # Errors
    /// When there can be no folder.
    pub(crate) fn new() -> Result<Self, Failure> {
        let folder = tempfile::tempdir().map_err(|reason| Failure::new("a folder for a profile", reason))?;
        Ok(Self { folder, vault: WorldVault::default() })
    }

    pub(crate) fn over(folder: TempDir, vault: WorldVault) -> Self {
        Self { folder, vault }
    }

    /// The profile's folder.
    pub(crate) fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn vault(&self) -> &WorldVault {
        &self.vault
    }

    /// The database of the one mirror, if there is one.
    pub(crate) fn mirror(&self) -> Option<PathBuf> {
        let mirrors = std::fs::read_dir(self.profile().join("mirrors")).ok()?;
        mirrors.filter_map(Result::ok).map(|entry| entry.path().join("mirror.db")).find(|file| file.exists())
    }
}

/// A world. It ends when it is dropped.
pub struct World {
    pub(crate) portal: tokio::sync::Mutex<TestPortal>,
    pub(crate) place: Place,
    pub(crate) clock: SettableClock,
    pub(crate) accounts: Vec<Account>,
    /// Access tokens of those who did something at the portal.
    pub(crate) tokens: tokio::sync::Mutex<HashMap<String, String>>,
    locale: String,
    desktop: Arc<Desktop>,
    desk: Mutex<Option<Arc<Desk>>>,
}

impl World {
    /// Starts the app over a place. Where somebody is signed in there, it has synced when this returns.
    pub(crate) async fn open(
        portal: TestPortal,
        place: Place,
        clock: SettableClock,
        locale: &str,
        accounts: Vec<Account>,
    ) -> Result<Self, Failure> {
        let world = Self {
            portal: tokio::sync::Mutex::new(portal),
            desktop: Arc::new(Desktop::new(place.folder().join("saved"))),
            place,
            clock,
            accounts,
            tokens: tokio::sync::Mutex::default(),
            locale: locale.to_owned(),
            desk: Mutex::default(),
        };
        world.start().await?;
        if world.desk()?.app_state().await?.account.is_some() {
            world.synced().await?;
        }
        Ok(world)
    }

    /// The app.
    ///
    /// # Errors
    /// While it is stopped.
    pub fn desk(&self) -> Result<Arc<Desk>, Failure> {
        self.slot().clone().ok_or_else(|| "the app is stopped".into())
    }

    fn slot(&self) -> MutexGuard<'_, Option<Arc<Desk>>> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What was asked of the desktop.
    pub(crate) fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// Where the portal listens.
    pub async fn portal_address(&self) -> String {
        self.portal.lock().await.base_url()
    }

    /// Starts the app, unless it runs.
    pub(crate) async fn start(&self) -> Result<(), Failure> {
        if self.desk().is_ok() {
            return Ok(());
        }
        let setup = Setup {
            data_dir: self.place.profile(),
            preset_portal: Some(self.portal_address().await),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            locale: self.locale.clone(),
            download_folder: self.place.folder().join("downloads"),
            clock: Arc::new(DeskClock(self.clock.clone())),
            random: StdRng::from_os_rng,
            vault: Arc::new(self.place.vault().clone()),
            shell: Arc::clone(&self.desktop) as Arc<dyn Shell>,
        };
        *self.slot() = Some(Desk::start(setup).await?);
        Ok(())
    }

    /// Ends the app, if it runs.
    pub(crate) async fn stop(&self) {
        let running = self.slot().take();
        if let Some(desk) = running {
            desk.stop().await;
        }
    }

    /// Waits until the mirror is open, holds all that the portal has, and hears of what comes.
    ///
    /// # Errors
    /// When that doesn't come to pass.
    pub async fn synced(&self) -> Result<(), Failure> {
        self.until("the mirror is up to date", async |desk| {
            let Ok(state) = desk.app_state().await else { return false };
            if state.mirror != (MirrorState::Open {}) {
                return false;
            }
            let Ok(sync) = desk.sync_state().await else { return false };
            sync.phase == SyncPhase::Idle {} && sync.last_synced.is_some() && sync.live && !sync.indexing
        })
        .await
    }

    /// Waits until something holds of the app.
    pub(crate) async fn until(&self, what: &str, holds: impl AsyncFn(&Desk) -> bool) -> Result<(), Failure> {
        let desk = self.desk()?;
        let waiting = async {
            let mut turn = tokio::time::interval(Duration::from_millis(10));
            while !holds(&desk).await {
                turn.tick().await;
            }
        };
        tokio::time::timeout(PATIENCE, waiting).await.map_err(|_| Failure::new("in vain", what))
    }

    /// Ends the app and the portal.
    pub(crate) async fn end(&self) {
        // Nothing waits behind a prompt that nobody will answer.
        self.place.vault().behave(Keyring::Fine);
        self.stop().await;
        self.portal.lock().await.stop().await;
    }

    /// Ends the app and the portal, and answers what they leave.
    pub(crate) async fn close(self) -> (TestPortal, Place) {
        self.end().await;
        (self.portal.into_inner(), self.place)
    }
}
