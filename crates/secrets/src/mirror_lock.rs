//! Getting the mirror's key: made once, kept in the keyring, never laid over a database that has
//! another one.

use std::{
    io,
    path::{Path, PathBuf},
};

use rand::CryptoRng;
use secrecy::SecretString;
use thiserror::Error;

use crate::{
    KeyId, MirrorKey, RecoveryError, Vault, VaultError,
    key_metadata::{self, Found, Note},
    recovery::WrappedKey,
};

/// How asking for the key went. All but `Ready` are states to show and ask about; none of them
/// touches the database.
#[derive(Debug, Clone)]
pub enum Unlock {
    /// The key is there, and it is in the keyring.
    Ready(MirrorKey),
    /// There is no keyring. With `recovery` the passphrase opens the mirror; without, and without a
    /// database, [`MirrorLock::create_with_passphrase`] is the way in.
    NoKeyring {
        /// Whether a passphrase was set.
        recovery: bool,
        /// Why, in the system's words, for the log and the details.
        detail: String,
    },
    /// The keyring is locked or doesn't answer: ask again, or for the passphrase.
    Locked {
        /// Whether a passphrase was set.
        recovery: bool,
    },
    /// There is a database and the keyring has no key for it.
    KeyMissing {
        /// Whether a passphrase was set.
        recovery: bool,
        /// The keyring that once held it, if it was noted.
        store: Option<String>,
    },
    /// The keyring's key is not the one that the database was encrypted with.
    KeyChanged {
        /// Whether a passphrase was set.
        recovery: bool,
        /// The id of the key that is wanted.
        wanted: Option<KeyId>,
    },
}

/// What failed beyond the states of [`Unlock`].
#[derive(Debug, Error)]
pub enum LockError {
    /// The keyring took the key and gave back another one, or none: it can't be trusted with it.
    #[error("the keyring doesn't give back what it was given")]
    NotKept,
    /// There is a database already; a new key would make it unreadable.
    #[error("there is a database already")]
    DatabaseExists,
    /// The keyring failed while a key was being written.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The passphrase.
    #[error(transparent)]
    Recovery(#[from] RecoveryError),
    /// The note beside the database can't be read or written.
    #[error("the note beside the database: {0}")]
    Note(#[from] io::Error),
}

/// The key of one mirror: where it is kept and how to get at it.
#[derive(Debug)]
pub struct MirrorLock<V> {
    vault: V,
    user: String,
    note: PathBuf,
}

impl<V: Vault> MirrorLock<V> {
    /// The lock of the mirror of `account` at `portal`, whose database is the file `database`. The
    /// note stands beside it, named like it with `.key.json` added.
    pub fn new(vault: V, portal: &str, account: &str, database: &Path) -> Self {
        let mut name = database.file_name().unwrap_or_default().to_owned();
        name.push(".key.json");
        Self { vault, user: format!("{portal}/{account}/mirror-key"), note: database.with_file_name(name) }
    }

    /// The keyring's name, for Settings.
    pub fn store_name(&self) -> &'static str {
        self.vault.store_name()
    }

    /// Gets the key and notes it. Makes one only where `database_exists` is false: it is written to the keyring, read back
    /// and compared before anybody can encrypt with it.
    ///
    /// # Errors
    /// When the keyring doesn't keep what it is given, fails, or the note can't be read or written.
    pub fn unlock(&self, database_exists: bool, rng: &mut impl CryptoRng) -> Result<Unlock, LockError> {
        let found = self.ask_keyring(database_exists, rng, &|| true)?;
        if let (Unlock::Ready(key), false) = (&found, database_exists) {
            self.note_key(key)?;
        }
        Ok(found)
    }

    /// Asks the keyring for the key without changing the note, so that an answer that comes late can still be dropped. A
    /// keyring that shows a prompt answers late; `is_wanted` says then whether anybody still waits, and no key is made
    /// when nobody does. What was found for a new database is noted with [`MirrorLock::note_key`].
    ///
    /// # Errors
    /// As [`MirrorLock::unlock`].
    pub fn ask_keyring(
        &self,
        database_exists: bool,
        rng: &mut impl CryptoRng,
        is_wanted: &dyn Fn() -> bool,
    ) -> Result<Unlock, LockError> {
        let note = self.read_note()?;
        let recovery = note.as_ref().is_some_and(|n| n.recovery.is_some());
        let kept = match self.vault.get(&self.user) {
            Ok(kept) => kept,
            Err(VaultError::NoKeyring(detail)) => return Ok(Unlock::NoKeyring { recovery, detail }),
            Err(VaultError::Locked(_) | VaultError::NoAnswer) => return Ok(Unlock::Locked { recovery }),
            Err(error) => return Err(error.into()),
        };
        let found_one = kept.is_some();
        let key = kept.as_ref().and_then(MirrorKey::from_hex);
        let wanted = note.as_ref().map(|n| n.key_id.clone());
        match (database_exists, key) {
            (true, Some(key)) if wanted.as_ref().is_none_or(|id| *id == key.id()) => Ok(Unlock::Ready(key)),
            (true, None) if !found_one => {
                Ok(Unlock::KeyMissing { recovery, store: note.and_then(|n| n.store) })
            }
            (true, _) => Ok(Unlock::KeyChanged { recovery, wanted }),
            // A key from a start that ended before there was a database is as good as a new one.
            (false, Some(key)) => Ok(Unlock::Ready(key)),
            (false, None) if !is_wanted() => Ok(Unlock::Locked { recovery }),
            (false, None) => self.make_key(recovery, rng),
        }
    }

    fn make_key(&self, recovery: bool, rng: &mut impl CryptoRng) -> Result<Unlock, LockError> {
        let key = MirrorKey::generate(rng);
        match self.keep(&key) {
            Ok(()) => {}
            Err(LockError::Vault(VaultError::NoKeyring(detail))) => {
                return Ok(Unlock::NoKeyring { recovery, detail });
            }
            Err(LockError::Vault(VaultError::Locked(_) | VaultError::NoAnswer)) => {
                return Ok(Unlock::Locked { recovery });
            }
            Err(error) => return Err(error),
        }
        tracing::info!(store = self.vault.store_name(), key_id = %key.id(), "new mirror key kept and read back");
        Ok(Unlock::Ready(key))
    }

    /// Notes a key from the keyring that a new database is about to be encrypted with.
    ///
    /// # Errors
    /// When the note can't be read or written.
    pub fn note_key(&self, key: &MirrorKey) -> Result<(), LockError> {
        let recovery = self.read_note()?.filter(|n| n.key_id == key.id()).and_then(|n| n.recovery);
        Ok(self.write_note(key, true, recovery)?)
    }

    /// The key by the recovery passphrase.
    ///
    /// # Errors
    /// A wrong passphrase, a damaged file and no passphrase at all are told apart.
    pub fn unlock_with_passphrase(&self, passphrase: &SecretString) -> Result<MirrorKey, LockError> {
        match key_metadata::read(&self.note)? {
            Found::Damaged => Err(RecoveryError::Damaged.into()),
            Found::Nothing => Err(RecoveryError::NotSet.into()),
            Found::Note(note) => {
                let wrapped = note.recovery.ok_or(RecoveryError::NotSet)?;
                Ok(wrapped.open(passphrase, &note.key_id)?)
            }
        }
    }

    /// A new key that only the passphrase opens, for desktops without a keyring.
    ///
    /// # Errors
    /// Refused where there is a database, and for a passphrase that is too short.
    pub fn create_with_passphrase(
        &self,
        database_exists: bool,
        passphrase: &SecretString,
        rng: &mut impl CryptoRng,
    ) -> Result<MirrorKey, LockError> {
        if database_exists {
            return Err(LockError::DatabaseExists);
        }
        let key = MirrorKey::generate(rng);
        let wrapped = WrappedKey::seal(&key, passphrase, rng)?;
        self.write_note(&key, false, Some(wrapped))?;
        // Read back and compared here too: what is on the disk must open before it is relied on.
        if !self.unlock_with_passphrase(passphrase)?.same_as(&key) {
            return Err(LockError::NotKept);
        }
        Ok(key)
    }

    /// Sets or changes the recovery passphrase of the mirror that `key` opens.
    ///
    /// # Errors
    /// When the passphrase is too short or the note can't be written.
    pub fn set_passphrase(
        &self,
        key: &MirrorKey,
        passphrase: &SecretString,
        rng: &mut impl CryptoRng,
    ) -> Result<(), LockError> {
        let wrapped = WrappedKey::seal(key, passphrase, rng)?;
        let in_keyring = self.read_note()?.is_some_and(|n| n.store.is_some());
        Ok(self.write_note(key, in_keyring, Some(wrapped))?)
    }

    /// Puts a key that opened the database (by passphrase) back into the keyring, in place of what
    /// is there. Only for a key that has proven itself by opening the database.
    ///
    /// # Errors
    /// When the keyring is absent, locked, or doesn't keep the key.
    pub fn restore_to_keyring(&self, key: &MirrorKey) -> Result<(), LockError> {
        self.keep(key)?;
        let recovery = self.read_note()?.filter(|n| n.key_id == key.id()).and_then(|n| n.recovery);
        Ok(self.write_note(key, true, recovery)?)
    }

    /// Whether a passphrase is set, for Settings.
    ///
    /// # Errors
    /// When the note can't be read.
    pub fn has_passphrase(&self) -> Result<bool, LockError> {
        Ok(self.read_note()?.is_some_and(|n| n.recovery.is_some()))
    }

    /// Forgets key and note, after the database was wiped.
    ///
    /// # Errors
    /// When the keyring or the note can't be changed; no keyring is fine.
    pub fn forget(&self) -> Result<(), LockError> {
        match self.vault.delete(&self.user) {
            Ok(()) | Err(VaultError::NoKeyring(_)) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(key_metadata::remove(&self.note)?)
    }

    /// Writes the key, reads it back and compares.
    fn keep(&self, key: &MirrorKey) -> Result<(), LockError> {
        self.vault.set(&self.user, &key.to_hex())?;
        let back = self.vault.get(&self.user)?.as_ref().and_then(MirrorKey::from_hex);
        if back.is_some_and(|back| back.same_as(key)) { Ok(()) } else { Err(LockError::NotKept) }
    }

    fn read_note(&self) -> Result<Option<Note>, LockError> {
        Ok(match key_metadata::read(&self.note)? {
            Found::Note(note) => Some(*note),
            Found::Nothing => None,
            Found::Damaged => {
                tracing::warn!(
                    "the note beside the mirror is damaged; the keyring's key is tried without it"
                );
                None
            }
        })
    }

    fn write_note(&self, key: &MirrorKey, in_keyring: bool, recovery: Option<WrappedKey>) -> io::Result<()> {
        let store = in_keyring.then(|| self.vault.store_name().to_owned());
        key_metadata::write(
            &self.note,
            &Note { version: key_metadata::VERSION, key_id: key.id(), store, recovery },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_vault::{MemoryVault, VaultFault};
    use rand::{SeedableRng, rngs::StdRng};

    struct Desk {
        folder: tempfile::TempDir,
        vault: MemoryVault,
        rng: StdRng,
    }

    impl Desk {
        fn new() -> Self {
            Self {
                folder: tempfile::tempdir().unwrap(),
                vault: MemoryVault::default(),
                rng: StdRng::seed_from_u64(42),
            }
        }

        fn lock(&self) -> MirrorLock<MemoryVault> {
            MirrorLock::new(self.vault.clone(), "portal", "bill", &self.folder.path().join("mirror.db"))
        }

        fn unlock(&mut self, database_exists: bool) -> Unlock {
            self.lock().unlock(database_exists, &mut self.rng).unwrap()
        }

        fn ready(&mut self, database_exists: bool) -> MirrorKey {
            match self.unlock(database_exists) {
                Unlock::Ready(key) => key,
                other => panic!("expected a key, got {other:?}"),
            }
        }

        fn note(&self) -> PathBuf {
            self.folder.path().join("mirror.db.key.json")
        }
    }

    fn pass() -> SecretString {
        "a long enough passphrase".to_owned().into()
    }

    #[test]
    fn a_first_start_makes_a_key_and_the_next_one_finds_it() {
        let mut desk = Desk::new();
        let key = desk.ready(false);
        assert!(desk.ready(true).same_as(&key));
        let note = std::fs::read_to_string(desk.note()).unwrap();
        assert!(
            note.contains(&key.id().to_string()) && note.contains("memory"),
            "id and store stand beside: {note}"
        );
        assert!(!note.contains(secrecy::ExposeSecret::expose_secret(&key.to_hex())), "the key doesn't");
    }

    #[test]
    fn a_start_that_died_before_the_database_was_made_uses_the_same_key() {
        let mut desk = Desk::new();
        let key = desk.ready(false);
        assert!(desk.ready(false).same_as(&key));
    }

    #[test]
    fn a_keyring_that_keeps_something_else_is_never_trusted_with_a_database() {
        let mut desk = Desk::new();
        desk.vault.set_mood(VaultFault::Forgetful);
        assert!(matches!(desk.lock().unlock(false, &mut desk.rng), Err(LockError::NotKept)));
        assert!(!desk.note().exists());
    }

    #[test]
    fn a_database_without_a_key_is_a_state_and_no_second_key_is_made() {
        let mut desk = Desk::new();
        desk.ready(false);
        desk.vault.delete("portal/bill/mirror-key").unwrap();
        assert!(
            matches!(desk.unlock(true), Unlock::KeyMissing { recovery: false, store: Some(s) } if s == "memory")
        );
        assert!(desk.vault.get("portal/bill/mirror-key").unwrap().is_none(), "asking made no key");
    }

    #[test]
    fn another_key_in_the_keyring_is_a_state_and_stays_untouched() {
        let mut desk = Desk::new();
        let key = desk.ready(false);
        for other in [MirrorKey::generate(&mut desk.rng).to_hex(), "not a key at all".to_owned().into()] {
            desk.vault.set("portal/bill/mirror-key", &other).unwrap();
            assert!(
                matches!(desk.unlock(true), Unlock::KeyChanged { wanted: Some(id), .. } if id == key.id()),
                "the id beside the database tells"
            );
        }
    }

    #[test]
    fn without_a_keyring_the_passphrase_is_the_way_in() {
        let mut desk = Desk::new();
        desk.vault.set_mood(VaultFault::Absent);
        assert!(matches!(desk.unlock(false), Unlock::NoKeyring { recovery: false, .. }));
        assert!(!desk.note().exists(), "nothing is written in plain text instead");
        let lock = desk.lock();
        let key = lock.create_with_passphrase(false, &pass(), &mut desk.rng).unwrap();
        assert!(matches!(desk.unlock(true), Unlock::NoKeyring { recovery: true, .. }));
        assert!(lock.unlock_with_passphrase(&pass()).unwrap().same_as(&key));
        assert!(matches!(
            lock.unlock_with_passphrase(&"another long passphrase".to_owned().into()),
            Err(LockError::Recovery(RecoveryError::WrongPassphrase))
        ));
        assert!(matches!(
            lock.create_with_passphrase(true, &pass(), &mut desk.rng),
            Err(LockError::DatabaseExists)
        ));
    }

    #[test]
    fn a_keyring_that_comes_later_takes_the_key_over() {
        let mut desk = Desk::new();
        desk.vault.set_mood(VaultFault::Absent);
        let lock = desk.lock();
        let key = lock.create_with_passphrase(false, &pass(), &mut desk.rng).unwrap();
        desk.vault.set_mood(VaultFault::Fine);
        assert!(matches!(desk.unlock(true), Unlock::KeyMissing { recovery: true, store: None }));
        lock.restore_to_keyring(&key).unwrap();
        assert!(desk.ready(true).same_as(&key));
        assert!(lock.has_passphrase().unwrap(), "the passphrase still works");
    }

    #[test]
    fn a_locked_keyring_is_a_state() {
        let mut desk = Desk::new();
        let key = desk.ready(false);
        desk.lock().set_passphrase(&key, &pass(), &mut desk.rng).unwrap();
        desk.vault.set_mood(VaultFault::Locked);
        assert!(matches!(desk.unlock(true), Unlock::Locked { recovery: true }));
    }

    #[test]
    fn a_damaged_note_loses_the_passphrase_but_not_the_key() {
        let mut desk = Desk::new();
        let key = desk.ready(false);
        desk.lock().set_passphrase(&key, &pass(), &mut desk.rng).unwrap();
        std::fs::write(desk.note(), "{\"version\":1,\"key_").unwrap();
        assert!(desk.ready(true).same_as(&key));
        assert!(matches!(
            desk.lock().unlock_with_passphrase(&pass()),
            Err(LockError::Recovery(RecoveryError::Damaged))
        ));
    }

    #[test]
    fn wiping_forgets_key_and_note() {
        let mut desk = Desk::new();
        let key = desk.ready(false);
        desk.lock().forget().unwrap();
        assert!(!desk.note().exists());
        assert!(!desk.ready(false).same_as(&key), "a wiped mirror gets a new key");
    }

    #[cfg(unix)]
    #[test]
    fn the_note_is_readable_by_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let mut desk = Desk::new();
        desk.ready(false);
        assert_eq!(std::fs::metadata(desk.note()).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
