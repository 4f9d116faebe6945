//! The account's mirror: getting its key, opening it, giving it up, and what runs while it is open.
//!
//! A second key is never laid over an existing database, and plaintext is never a fallback: what stands in the way is a
//! [`MirrorState`] that the window asks about.

use crate::api::*;
use crate::app::Desk;
use crate::catalog::Views;
use crate::downloads::Speeds;
use crate::error::{CHANGES_UNREADABLE, CHANGES_WAITING, KEYRING_LOCKED, MIRROR_CLOSED, NOT_SIGNED_IN};
use crate::events::Topic;
use crate::session::Session;
use crate::sync::Syncing;
use licet_downloads::Queue;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_secrets::{LockError, MirrorKey, MirrorLock, Unlock, Vault};
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// How long readers of a mirror may take to let go of it when it is closed.
const LET_GO: Duration = Duration::from_secs(5);
/// How long a download waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// An open mirror with what runs over it.
pub(crate) struct Opened {
    pub(crate) mirror: Arc<Mirror>,
    pub(crate) queue: Queue,
    pub(crate) sync: Syncing,
    pub(crate) views: Views,
    pub(crate) speeds: Speeds,
    /// Keys of licenses that were just made.
    pub(crate) just_made: crate::get::JustMade,
    key: MirrorKey,
    pub(crate) reminders: tokio::sync::Notify,
    stop: CancellationToken,
    tasks: TaskTracker,
}

/// The account's mirror as far as it is there.
pub(crate) enum Slot {
    /// Nobody is signed in.
    None,
    /// It is being opened: the keyring may show a prompt.
    Opening,
    /// Something stands in the way.
    Closed(MirrorState),
    /// It is open.
    Open(Arc<Opened>),
}

/// How to get at the key.
pub(crate) enum By {
    Keyring,
    Passphrase(SecretString),
}

/// What opening came to.
enum Opening {
    Open(Box<Mirror>, MirrorKey),
    Stands(MirrorState),
}

/// The place and lock of one account's mirror.
struct Place {
    path: PathBuf,
    lock: MirrorLock<Arc<dyn Vault>>,
    identity: Identity,
}

impl Place {
    fn exists(&self) -> bool {
        std::fs::metadata(&self.path).is_ok_and(|file| file.len() > 0)
    }

    /// Gets the key and opens the mirror. Blocks.
    fn open(&self, by: &By, rng: &mut StdRng) -> Result<Opening, UiError> {
        let key = match by {
            By::Keyring => match self.lock.unlock(self.exists(), rng)? {
                Unlock::Ready(key) => key,
                Unlock::NoKeyring { recovery: true, .. } => {
                    return Ok(Opening::Stands(MirrorState::NeedsPassphrase {}));
                }
                Unlock::NoKeyring { recovery: false, detail } => {
                    tracing::info!(detail, "no keyring");
                    let state = if self.exists() {
                        MirrorState::KeyLost { reason: "key-missing".to_owned(), has_passphrase: false }
                    } else {
                        MirrorState::NeedsNewPassphrase {}
                    };
                    return Ok(Opening::Stands(state));
                }
                Unlock::Locked { recovery: true } => {
                    return Ok(Opening::Stands(MirrorState::NeedsPassphrase {}));
                }
                Unlock::Locked { recovery: false } => {
                    let error = UiError::new(KEYRING_LOCKED).retryable();
                    return Ok(Opening::Stands(MirrorState::Unusable { error }));
                }
                Unlock::KeyMissing { recovery, .. } => {
                    let reason = "key-missing".to_owned();
                    return Ok(Opening::Stands(MirrorState::KeyLost { reason, has_passphrase: recovery }));
                }
                Unlock::KeyChanged { recovery, .. } => {
                    let reason = "key-changed".to_owned();
                    return Ok(Opening::Stands(MirrorState::KeyLost { reason, has_passphrase: recovery }));
                }
            },
            By::Passphrase(passphrase) if self.exists() || self.lock.has_passphrase()? => {
                self.lock.unlock_with_passphrase(passphrase)?
            }
            By::Passphrase(passphrase) => self.lock.create_with_passphrase(false, passphrase, rng)?,
        };
        let mirror = match Mirror::open(&self.path, &RawKey::from_bytes(*key.expose_bytes()), &self.identity)
        {
            Ok(mirror) => mirror,
            Err(licet_mirror::Error::WrongKey) => {
                let has_passphrase = self.lock.has_passphrase()?;
                let reason = "key-changed".to_owned();
                return Ok(Opening::Stands(MirrorState::KeyLost { reason, has_passphrase }));
            }
            Err(error) => return Ok(Opening::Stands(MirrorState::Unusable { error: error.into() })),
        };
        if matches!(by, By::Passphrase(_)) {
            // The key has proven itself: a keyring that has come (back) takes it over.
            match self.lock.restore_to_keyring(&key) {
                Ok(()) | Err(LockError::Vault(_)) => {}
                Err(error) => tracing::warn!(%error, "the key could not be put into the keyring"),
            }
        }
        Ok(Opening::Open(Box::new(mirror), key))
    }
}

/// Runs what blocks on a thread that may.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, UiError> + Send + 'static,
) -> Result<T, UiError> {
    tokio::task::spawn_blocking(work).await.map_err(UiError::fault)?
}

impl Desk {
    /// The open mirror, or what the window is to be told instead.
    pub(crate) fn opened(&self) -> Result<Arc<Opened>, UiError> {
        match &*self.slot() {
            Slot::Open(opened) => Ok(Arc::clone(opened)),
            Slot::None => Err(UiError::new(NOT_SIGNED_IN)),
            Slot::Opening => Err(UiError::new(MIRROR_CLOSED).retryable()),
            Slot::Closed(_) => Err(UiError::new(MIRROR_CLOSED)),
        }
    }

    /// Asks the open mirror on a thread that may block.
    pub(crate) async fn on_mirror<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Mirror) -> Result<T, UiError> + Send + 'static,
    ) -> Result<T, UiError> {
        let opened = self.opened()?;
        blocking(move || work(&opened.mirror)).await
    }

    /// The state of the mirror for the window; while it is being opened, what it waits for.
    pub(crate) fn mirror_state(&self) -> MirrorState {
        match &*self.slot() {
            Slot::None => MirrorState::None {},
            Slot::Open(_) => MirrorState::Open {},
            Slot::Closed(state) => state.clone(),
            Slot::Opening => MirrorState::Unusable { error: UiError::new(KEYRING_LOCKED).retryable() },
        }
    }

    fn place(&self, session: &Session) -> Result<Place, UiError> {
        let (portal, account) = (session.portal_id(), session.account_id());
        let path = self.folder.mirror(portal, account)?;
        let lock = MirrorLock::new(Arc::clone(&self.setup.vault), portal, account, &path);
        let identity = Identity { portal_id: portal.to_owned(), account_id: account.to_owned() };
        Ok(Place { path, lock, identity })
    }

    /// Opens the account's mirror and starts what runs over it. Whatever it comes to stands in the slot.
    pub(crate) async fn open_mirror(&self, session: &Arc<Session>, by: By) -> Result<(), UiError> {
        let place = self.place(session)?;
        let mut rng = (self.setup.random)();
        let wrong = matches!(by, By::Passphrase(_));
        let opening = blocking(move || place.open(&by, &mut rng)).await;
        let (mirror, key) = match opening {
            Ok(Opening::Open(mirror, key)) => (Arc::from(mirror), key),
            Ok(Opening::Stands(state)) => {
                self.set_slot(Slot::Closed(state));
                return Ok(());
            }
            // A wrong passphrase changes nothing: the window goes on asking.
            Err(error) if wrong => return Err(error),
            Err(error) => {
                tracing::warn!(%error, "the mirror could not be opened");
                self.set_slot(Slot::Closed(MirrorState::Unusable { error }));
                return Ok(());
            }
        };
        let opened = self.start_over(session, mirror, key).await?;
        self.set_slot(Slot::Open(opened));
        Ok(())
    }

    /// Starts what runs over an open mirror.
    async fn start_over(
        &self,
        session: &Arc<Session>,
        mirror: Arc<Mirror>,
        key: MirrorKey,
    ) -> Result<Arc<Opened>, UiError> {
        let portal = session.client().portal().url().clone();
        let tokens: Arc<Session> = Arc::clone(session);
        let remote = licet_downloads::HttpRemote::new(portal, tokens, PATIENCE).map_err(UiError::fault)?;
        let clock = Arc::clone(&self.setup.clock);
        let queue = Queue::start(Arc::clone(&mirror), Arc::new(remote), move || clock.now()).await?;
        queue.signed_in().await?;
        let stop = CancellationToken::new();
        let sync = Syncing::new(self, session, &mirror, &stop)?;
        let opened = Arc::new(Opened {
            mirror,
            queue,
            sync,
            views: Views::default(),
            speeds: Speeds::default(),
            just_made: crate::get::JustMade::default(),
            key,
            reminders: tokio::sync::Notify::new(),
            stop,
            tasks: TaskTracker::new(),
        });
        self.supervise(&opened);
        Ok(opened)
    }

    /// Closes the mirror, if it is open, and waits until nobody holds it any more.
    pub(crate) async fn close_mirror(&self, then: Slot) {
        let before = self.set_slot(then);
        let Slot::Open(opened) = before else { return };
        opened.halt().await;
        let until = tokio::time::Instant::now() + LET_GO;
        let mut held = Some(opened);
        let mut mirror = None;
        // Questions of the window that are under way still hold it; its lock goes with the last of them.
        while tokio::time::Instant::now() < until {
            if let Some(opened) = held.take() {
                match Arc::try_unwrap(opened) {
                    Ok(opened) => mirror = Some(opened.mirror),
                    Err(opened) => held = Some(opened),
                }
            }
            if mirror.as_ref().is_some_and(|mirror| Arc::strong_count(mirror) == 1) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        tracing::warn!("the mirror is still being read");
    }

    /// `mirror_unlock`
    ///
    /// # Errors
    /// When the passphrase is wrong or too short, or nobody is signed in.
    pub async fn mirror_unlock(&self, form: PassphraseForm) -> Result<AppState, UiError> {
        let _turn = self.turn.lock().await;
        let session = self.session()?;
        if !matches!(&*self.slot(), Slot::Open(_)) {
            self.open_mirror(&session, By::Passphrase(form.passphrase.into())).await?;
            self.bell.stale(&Topic::ALL);
        }
        self.app_state().await
    }

    /// `mirror_set_passphrase`
    ///
    /// # Errors
    /// When the passphrase is too short or the mirror isn't open.
    pub async fn mirror_set_passphrase(&self, form: PassphraseForm) -> Result<(), UiError> {
        let (opened, place) = (self.opened()?, self.place(&*self.session()?)?);
        let mut rng = (self.setup.random)();
        blocking(move || Ok(place.lock.set_passphrase(&opened.key, &form.passphrase.into(), &mut rng)?)).await
    }

    /// `mirror_rebuild`: empties an open mirror, or makes one that can't be opened anew, and loads it. The outbox is kept
    /// wherever it can be read.
    ///
    /// # Errors
    /// When the outbox can't be read and may not be lost, nobody is signed in, or a file can't be written.
    pub async fn mirror_rebuild(&self, form: RebuildForm) -> Result<AppState, UiError> {
        let _turn = self.turn.lock().await;
        let session = self.session()?;
        if let Ok(opened) = self.opened() {
            opened.sync.cancel_and_wait().await;
            let emptied = Arc::clone(&opened);
            blocking(move || Ok(emptied.mirror.wipe()?)).await?;
            opened.sync.wake();
        } else {
            let (place, mut rng) = (self.place(&session)?, (self.setup.random)());
            blocking(move || place.make_anew(form.discard_changes, &mut rng)).await?;
            self.open_mirror(&session, By::Keyring).await?;
        }
        self.bell.stale(&Topic::ALL);
        self.app_state().await
    }

    /// Deletes the mirror of a session, after it was closed.
    pub(crate) async fn delete_mirror(&self, session: &Session) -> Result<(), UiError> {
        let place = self.place(session)?;
        blocking(move || place.give_up()).await
    }
}

impl Desk {
    /// Refuses to go on where changes would be lost with the mirror.
    pub(crate) async fn nothing_would_be_lost(&self, session: &Session) -> Result<(), UiError> {
        let Ok(opened) = self.opened() else {
            let unread = self.place(session)?.exists();
            return if unread { Err(UiError::new(CHANGES_UNREADABLE)) } else { Ok(()) };
        };
        let mirror = Arc::clone(&opened.mirror);
        let counts = blocking(move || Ok(mirror.outbox_counts()?)).await?;
        match counts.waiting + counts.undecided {
            0 => Ok(()),
            waiting => Err(UiError::new(CHANGES_WAITING).with("count", waiting)),
        }
    }
}

impl Place {
    /// Makes a mirror that can't be opened anew, with its outbox where that can be read. Blocks.
    fn make_anew(&self, discard_changes: bool, rng: &mut StdRng) -> Result<(), UiError> {
        if !self.exists() {
            return self.give_up();
        }
        let kept = match self.lock.unlock(true, rng) {
            Ok(Unlock::Ready(key)) => {
                let key = RawKey::from_bytes(*key.expose_bytes());
                Mirror::make_anew(&self.path, &key, &self.identity).map_err(UiError::from)
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
    fn give_up(&self) -> Result<(), UiError> {
        Mirror::delete_files(&self.path)?;
        Ok(self.lock.forget()?)
    }
}

impl Opened {
    /// Runs something for as long as the mirror is open.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let stop = self.stop.clone();
        self.tasks.spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = work => {}
            }
        });
    }

    /// Runs something that ends by itself once the mirror is closed, at a place of its own choosing.
    pub(crate) fn spawn_careful(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn(work);
    }

    /// Tells what runs that the mirror is being closed.
    pub(crate) fn stop(&self) -> &CancellationToken {
        &self.stop
    }

    /// Ends everything that runs over the mirror.
    pub(crate) async fn halt(&self) {
        self.stop.cancel();
        self.tasks.close();
        self.queue.stop().await;
        self.tasks.wait().await;
    }
}
