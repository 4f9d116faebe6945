//! A vault in memory, for tests alone: it can be absent, locked, forgetful and slow on demand.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use secrecy::SecretString;

use crate::{Vault, VaultError};

/// How the vault behaves from now on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum VaultFault {
    /// Keeps and gives.
    #[default]
    Fine,
    /// There is no keyring.
    Absent,
    /// Locked, and nobody unlocks it.
    Locked,
    /// Takes a secret and keeps another one.
    Forgetful,
}

/// The vault. Clones share what is kept.
#[derive(Clone, Default)]
pub struct MemoryVault {
    kept: Arc<Mutex<HashMap<String, SecretString>>>,
    mood: Arc<Mutex<VaultFault>>,
    prompt: Arc<Mutex<()>>,
}

impl std::fmt::Debug for MemoryVault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryVault").finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MemoryVault {
    /// Changes the mood, for all clones.
    pub fn set_mood(&self, mood: VaultFault) {
        *lock(&self.mood) = mood;
    }

    /// Calls wait until the guard is dropped, as behind a prompt.
    #[must_use = "dropping it answers the prompt"]
    pub fn hang(&self) -> MutexGuard<'_, ()> {
        lock(&self.prompt)
    }

    fn ask(&self) -> Result<VaultFault, VaultError> {
        drop(lock(&self.prompt));
        match *lock(&self.mood) {
            VaultFault::Absent => Err(VaultError::NoKeyring("test".to_owned())),
            VaultFault::Locked => Err(VaultError::Locked("test".to_owned())),
            mood => Ok(mood),
        }
    }
}

impl Vault for MemoryVault {
    fn store_name(&self) -> &'static str {
        "memory"
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        self.ask()?;
        Ok(lock(&self.kept).get(user).cloned())
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        let kept = if self.ask()? == VaultFault::Forgetful {
            "something else".to_owned().into()
        } else {
            secret.clone()
        };
        lock(&self.kept).insert(user.to_owned(), kept);
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        self.ask()?;
        lock(&self.kept).remove(user);
        Ok(())
    }
}
