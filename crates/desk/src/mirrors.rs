//! The account's mirror: getting its key, opening it, giving it up, and what runs while it is open.
//!
//! A second key is never laid over an existing database, and plaintext is never a fallback: what stands in the way is a
//! [`MirrorState`] that the window asks about.

use crate::api::*;
use crate::app::{Desk, KEYRING_PATIENCE};
use crate::catalog::Views;
use crate::downloads::Speeds;
use crate::error::{CHANGES_UNREADABLE, CHANGES_WAITING, MIRROR_CLOSED, NOT_SIGNED_IN};
use crate::events::Topic;
use crate::key_trust::PinnedKeys;
use crate::session::Session;
use crate::sync::Syncing;
use licet_downloads::Queue;
use licet_mirror::{Identity, Mirror, RawKey};
use licet_secrets::{LockError, MirrorKey, MirrorLock, Unlock, Vault};
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
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
    /// It is being opened.
    Opening(Attempt),
    /// Something stands in the way.
    Closed(MirrorState),
    /// It is open.
    Open(Arc<Opened>),
}

/// An attempt to open the mirror with the keyring's key. Its answer counts only while it stands in the slot.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    number: u64,
    /// What the window is told while the keyring has not answered; none once it has.
    waiting: Option<MirrorState>,
}

impl Attempt {
    /// Whether the keyring has not answered yet.
    pub(crate) const fn asks(&self) -> bool {
        self.waiting.is_some()
    }
}

/// What opening came to.
enum Opening {
    Open(Box<Mirror>, MirrorKey),
    Stands(MirrorState),
}

/// What the keyring came to.
enum FromKeyring {
    Key(MirrorKey),
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

    /// What the window is told while the keyring has not answered.
    fn waiting(&self, gave_up: bool) -> MirrorState {
        MirrorState::WaitingForKeyring {
            keyring: self.lock.store_name().to_owned(),
            has_passphrase: self.lock.has_passphrase().unwrap_or_default(),
            is_new: !self.exists(),
            gave_up,
        }
    }

    /// Asks the keyring for the key. Changes nothing here; blocks for as long as a prompt stands open.
    fn ask_keyring(&self, rng: &mut StdRng, is_wanted: &dyn Fn() -> bool) -> Result<FromKeyring, UiError> {
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
        Ok(FromKeyring::Stands(stands))
    }

    /// Opens the mirror with a key of the keyring's. Blocks.
    fn open_with_key(&self, key: MirrorKey) -> Result<Opening, UiError> {
        if !self.exists() {
            self.lock.note_key(&key)?;
        }
        self.open(key)
    }

    /// Gets the key by the passphrase and opens the mirror; makes both where there is none. Blocks.
    fn open_with_passphrase(&self, passphrase: &SecretString, rng: &mut StdRng) -> Result<Opening, UiError> {
        let key = if self.exists() || self.lock.has_passphrase()? {
            self.lock.unlock_with_passphrase(passphrase)?
        } else {
            self.lock.create_with_passphrase(false, passphrase, rng)?
        };
        self.open(key)
    }

    fn open(&self, key: MirrorKey) -> Result<Opening, UiError> {
        match Mirror::open(&self.path, &RawKey::from_bytes(*key.expose_bytes()), &self.identity) {
            Ok(mirror) => Ok(Opening::Open(Box::new(mirror), key)),
            Err(licet_mirror::Error::WrongKey) => {
                let has_passphrase = self.lock.has_passphrase()?;
                let reason = "key-changed".to_owned();
                Ok(Opening::Stands(MirrorState::KeyLost { reason, has_passphrase }))
            }
            Err(error) => Ok(Opening::Stands(MirrorState::Unusable { error: error.into() })),
        }
    }

    /// Puts a key that has proven itself into a keyring that has come (back). Blocks for as long as a prompt stands open.
    fn restore(&self, key: &MirrorKey) {
        match self.lock.restore_to_keyring(key) {
            Ok(()) | Err(LockError::Vault(_)) => {}
            Err(error) => tracing::warn!(%error, "the key could not be put into the keyring"),
        }
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
            Slot::Opening(_) => Err(UiError::new(MIRROR_CLOSED).retryable()),
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
            Slot::Opening(attempt) => attempt.waiting.clone().unwrap_or(MirrorState::Opening {}),
        }
    }

    fn place(&self, session: &Session) -> Result<Place, UiError> {
        let (portal, account) = (session.portal_id(), session.account_id());
        let path = self.folder.mirror(portal, account)?;
        let lock = MirrorLock::new(Arc::clone(&self.setup.vault), portal, account, &path);
        let identity = Identity { portal_id: portal.to_owned(), account_id: account.to_owned() };
        Ok(Place { path, lock, identity })
    }

    /// Begins to open the account's mirror with the keyring's key. Nothing waits for the keyring: until it answers, the
    /// passphrase or another attempt can be quicker, and its answer is dropped then.
    pub(crate) fn open_in_background(&self, session: &Arc<Session>) {
        let number = self.attempts.fetch_add(1, Ordering::Relaxed);
        let place = match self.place(session) {
            Ok(place) => Arc::new(place),
            Err(error) => {
                self.set_slot(Slot::Closed(MirrorState::Unusable { error }));
                return;
            }
        };
        self.set_slot(Slot::Opening(Attempt { number, waiting: Some(place.waiting(false)) }));
        let (me, session, mut rng) = (self.me.clone(), Arc::clone(session), (self.setup.random)());
        tokio::spawn(async move {
            let (asked, desk) = (Arc::clone(&place), me.clone());
            let is_wanted = move || desk.upgrade().is_some_and(|desk| desk.is_attempt(number));
            let answer = blocking(move || asked.ask_keyring(&mut rng, &is_wanted)).await;
            let Some(desk) = me.upgrade() else { return };
            let _turn = desk.turn.lock().await;
            if !desk.is_attempt(number) {
                return;
            }
            let opening = match answer {
                Ok(FromKeyring::Key(key)) => {
                    desk.set_slot(Slot::Opening(Attempt { number, waiting: None }));
                    blocking(move || place.open_with_key(key)).await
                }
                Ok(FromKeyring::Stands(state)) => Ok(Opening::Stands(state)),
                Err(error) => Err(error),
            };
            if let Err(error) = desk.take_over(&session, opening).await {
                tracing::warn!(%error, "the mirror could not be opened");
                desk.set_slot(Slot::Closed(MirrorState::Unusable { error }));
            }
            desk.bell.stale(&Topic::ALL);
        });
    }

    /// Whether this attempt is the one whose answer counts.
    fn is_attempt(&self, number: u64) -> bool {
        matches!(&*self.slot(), Slot::Opening(attempt) if attempt.number == number)
    }

    /// Opens the account's mirror by the passphrase. A wrong one changes nothing: the window goes on asking.
    pub(crate) async fn open_with_passphrase(
        &self,
        session: &Arc<Session>,
        passphrase: SecretString,
    ) -> Result<(), UiError> {
        let (place, mut rng) = (Arc::new(self.place(session)?), (self.setup.random)());
        let opened = Arc::clone(&place);
        let opening = blocking(move || opened.open_with_passphrase(&passphrase, &mut rng)).await?;
        if let Opening::Open(_, key) = &opening {
            let key = key.clone();
            let restoring = tokio::task::spawn_blocking(move || place.restore(&key));
            let _ = tokio::time::timeout(KEYRING_PATIENCE, restoring).await;
        }
        self.take_over(session, Ok(opening)).await
    }

    /// Starts what runs over a mirror that was opened, or shows what stands in the way.
    async fn take_over(
        &self,
        session: &Arc<Session>,
        opening: Result<Opening, UiError>,
    ) -> Result<(), UiError> {
        match opening? {
            Opening::Open(mirror, key) => {
                let opened = self.start_over(session, Arc::from(mirror), key).await?;
                self.set_slot(Slot::Open(opened));
            }
            Opening::Stands(state) => {
                self.set_slot(Slot::Closed(state));
            }
        }
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
        let trust = PinnedKeys { desk: self.me.clone(), portal_id: session.portal_id().to_owned() };
        let remote = licet_downloads::HttpRemote::new(portal, tokens, Arc::new(trust), PATIENCE)
            .map_err(UiError::fault)?;
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
            self.open_with_passphrase(&session, form.passphrase.into()).await?;
            self.bell.stale(&Topic::ALL);
        }
        self.state_now().await
    }

    /// `mirror_try_again`: asks the keyring once more, whatever became of the time before.
    ///
    /// # Errors
    /// When nobody is signed in.
    pub async fn mirror_try_again(&self) -> Result<AppState, UiError> {
        {
            let _turn = self.turn.lock().await;
            let session = self.session()?;
            if !matches!(&*self.slot(), Slot::Open(_)) {
                self.open_in_background(&session);
            }
        }
        self.until_keyring_answered(KEYRING_PATIENCE).await;
        self.state_now().await
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
        self.rebuild(form).await?;
        self.until_keyring_answered(KEYRING_PATIENCE).await;
        self.bell.stale(&Topic::ALL);
        self.state_now().await
    }

    async fn rebuild(&self, form: RebuildForm) -> Result<(), UiError> {
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
            self.open_in_background(&session);
        }
        Ok(())
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
