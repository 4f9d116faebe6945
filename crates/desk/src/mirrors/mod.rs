//! The account's mirror: getting its key, opening it and starting what runs over it, closing it, giving it up.
//!
//! A second key is never laid over an existing database, and plaintext is never a fallback: what stands in the way is a
//! [`MirrorState`] that the window asks about.

mod place;

use crate::api::*;
use crate::context::{
    Attempt, Background, Desk, MirrorSlot, OpenMirror, RecentKeys, Syncing, TransferRates, Views, blocking,
    pinned_keys::PinnedKeys,
};
use crate::error::{CHANGES_UNREADABLE, CHANGES_WAITING};
use crate::events::Topic;
use crate::session::{KEYRING_PATIENCE, Session};
use crate::supervisor;
use licet_downloads::Queue;
use licet_mirror::{Identity, Mirror};
use licet_secrets::{MirrorKey, MirrorLock};
use place::{FromKeyring, Opening, Place};
use secrecy::SecretString;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

/// How long readers of a mirror may take to let go of it when it is closed.
const LET_GO: Duration = Duration::from_secs(5);
/// How long a download waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why a mirror was not opened without a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// Nobody is signed in, or there is no mirror yet.
    NothingHere,
    /// Another program has it open.
    InUse,
    /// It needs a person: a passphrase, a keyring that is locked.
    Locked,
}

impl Desk {
    /// Opens the mirror of the account that is signed in with the keyring's key, where nothing else has it open. Blocks.
    pub(crate) fn open_for_timer(&self) -> Result<Result<Mirror, Closed>, UiError> {
        let Some(signed_in) = self.config().signed_in.clone() else { return Ok(Err(Closed::NothingHere)) };
        let place = self.place_of(&signed_in.portal_id, &signed_in.account.account_id)?;
        if !place.exists() {
            return Ok(Err(Closed::NothingHere));
        }
        let key = match place.ask_keyring(&mut (self.setup.random)(), &|| true)? {
            FromKeyring::Key(key) => key,
            FromKeyring::Blocked(_) => return Ok(Err(Closed::Locked)),
        };
        Ok(place.open_if_free(&key)?.ok_or(Closed::InUse))
    }

    /// A file that is there while a person was told that the mirror is locked.
    pub(crate) fn lock_marker(&self) -> PathBuf {
        self.setup.data_dir.join("reminders-locked")
    }

    /// The mirror was opened: the next time that it can't be, is told again.
    pub(crate) fn forget_that_lock_was_told(&self) {
        match std::fs::remove_file(self.lock_marker()) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                tracing::warn!(kind = ?error.kind(), "a file of the profile could not be removed");
            }
            _ => {}
        }
    }

    fn place(&self, session: &Session) -> Result<Place, UiError> {
        self.place_of(session.portal_id(), session.account_id())
    }

    fn place_of(&self, portal: &str, account: &str) -> Result<Place, UiError> {
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
                self.set_slot(MirrorSlot::Closed(MirrorState::Unusable { error }));
                return;
            }
        };
        self.set_slot(MirrorSlot::Opening(Attempt { number, waiting: Some(place.waiting(false)) }));
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
                    desk.set_slot(MirrorSlot::Opening(Attempt { number, waiting: None }));
                    blocking(move || place.open_with_key(key)).await
                }
                Ok(FromKeyring::Blocked(state)) => Ok(Opening::Blocked(state)),
                Err(error) => Err(error),
            };
            if let Err(error) = desk.take_over(&session, opening).await {
                tracing::warn!(%error, "the mirror could not be opened");
                desk.set_slot(MirrorSlot::Closed(MirrorState::Unusable { error }));
            }
            desk.tell_of_lock().await;
            desk.bell.stale(&Topic::ALL);
        });
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
                self.set_slot(MirrorSlot::Open(opened));
            }
            Opening::Blocked(state) => {
                self.set_slot(MirrorSlot::Closed(state));
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
    ) -> Result<Arc<OpenMirror>, UiError> {
        let portal = session.client().portal().url().clone();
        let tokens: Arc<Session> = Arc::clone(session);
        let trust = PinnedKeys { desk: self.me.clone(), portal_id: session.portal_id().to_owned() };
        let remote = licet_downloads::HttpRemote::new(portal, tokens, Arc::new(trust), PATIENCE)
            .map_err(UiError::fault)?;
        let clock = Arc::clone(&self.setup.clock);
        let queue = Queue::start(Arc::clone(&mirror), Arc::new(remote), move || clock.now()).await?;
        queue.signed_in().await?;
        let stop = CancellationToken::new();
        let sync = Syncing::new(&self.setup, session, &mirror, &stop)?;
        let opened = Arc::new(OpenMirror {
            mirror,
            queue,
            sync,
            views: Views::default(),
            rates: TransferRates::default(),
            recent_keys: RecentKeys::default(),
            key,
            reminders: tokio::sync::Notify::new(),
            looked: std::sync::Mutex::default(),
            contract_list: std::sync::Mutex::default(),
            background: Background::new(stop),
        });
        self.forget_that_lock_was_told();
        supervisor::start(self, &opened);
        Ok(opened)
    }

    /// Closes the mirror, if it is open, and waits until nobody holds it any more.
    pub(crate) async fn close_mirror(&self, then: MirrorSlot) {
        let before = self.set_slot(then);
        let MirrorSlot::Open(opened) = before else { return };
        supervisor::stop(&opened).await;
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
        if !matches!(&*self.slot(), MirrorSlot::Open(_)) {
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
            if !matches!(&*self.slot(), MirrorSlot::Open(_)) {
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
            blocking(move || place.rebuild(form.discard_changes, &mut rng)).await?;
            self.open_in_background(&session);
        }
        Ok(())
    }

    /// Deletes the mirror of a session, after it was closed.
    pub(crate) async fn delete_mirror(&self, session: &Session) -> Result<(), UiError> {
        let place = self.place(session)?;
        blocking(move || place.give_up()).await
    }

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
