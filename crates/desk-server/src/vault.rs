//! A keyring in memory that can be copied, locked, absent, or left without an answer.

use licet_secrets::test_vault::{MemoryVault, VaultFault};
use licet_secrets::{Vault, VaultError};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError, mpsc};

/// How the keyring behaves from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keyring {
    /// Keeps and gives.
    Fine,
    /// There is none.
    Absent,
    /// Locked, and nobody unlocks it.
    Locked,
    /// Shows a prompt that nobody answers.
    Prompt,
}

/// The keyring of one world. Clones share what is kept.
#[derive(Clone, Debug, Default)]
pub struct WorldVault {
    kept: MemoryVault,
    names: Arc<Mutex<BTreeSet<String>>>,
    /// While there is one, a prompt stands open; dropping it closes the prompt.
    prompt: Arc<Mutex<Option<mpsc::Sender<()>>>>,
}

impl WorldVault {
    /// A keyring with the same secrets. Asks it, so that it has to be fine.
    pub fn copied(&self) -> Result<Self, VaultError> {
        let copy = Self::default();
        for name in self.names() {
            if let Some(secret) = self.get(&name)? {
                copy.set(&name, &secret)?;
            }
        }
        Ok(copy)
    }

    /// Changes how it behaves.
    pub fn behave(&self, keyring: Keyring) {
        self.kept.set_mood(match keyring {
            Keyring::Absent => VaultFault::Absent,
            Keyring::Locked => VaultFault::Locked,
            Keyring::Fine | Keyring::Prompt => VaultFault::Fine,
        });
        let mut prompt = self.prompt.lock().unwrap_or_else(PoisonError::into_inner);
        *prompt = (keyring == Keyring::Prompt).then(|| self.opened_prompt());
    }

    /// Has calls wait until what is returned is dropped.
    fn opened_prompt(&self) -> mpsc::Sender<()> {
        let (kept, (closed, close), (opened, open)) =
            (self.kept.clone(), mpsc::channel::<()>(), mpsc::channel());
        std::thread::spawn(move || {
            let _prompt = kept.hang();
            let _ = opened.send(());
            let _ = close.recv();
        });
        let _ = open.recv();
        closed
    }

    /// Forgets the keys of all mirrors.
    pub fn forget_mirror_keys(&self) -> Result<(), VaultError> {
        self.names().iter().filter(|name| is_mirror_key(name)).try_for_each(|name| self.delete(name))
    }

    /// The key of the one mirror that there is, in hex.
    pub fn mirror_key(&self) -> Result<Option<String>, VaultError> {
        let name = self.names().into_iter().find(|name| is_mirror_key(name));
        let secret = name.map(|name| self.get(&name)).transpose()?.flatten();
        Ok(secret.map(|secret| secret.expose_secret().to_owned()))
    }

    fn names(&self) -> BTreeSet<String> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn is_mirror_key(name: &str) -> bool {
    name.ends_with("/mirror-key")
}

impl Vault for WorldVault {
    fn store_name(&self) -> &'static str {
        "Secret Service"
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        self.kept.get(user)
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.kept.set(user, secret)?;
        self.names.lock().unwrap_or_else(PoisonError::into_inner).insert(user.to_owned());
        Ok(())
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        self.kept.delete(user)
    }
}
