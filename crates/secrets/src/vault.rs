//! The place that keeps small secrets for this user of this device.

use std::fmt::Debug;

use secrecy::SecretString;
use thiserror::Error;

/// Why a vault gave or took nothing. The first three are states to show, not failures.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum VaultError {
    /// This desktop has no keyring, or it isn't running. Common on Linux.
    #[error("no keyring on this desktop: {0}")]
    NoKeyring(String),
    /// The keyring is locked, and the user didn't unlock it.
    #[error("the keyring is locked: {0}")]
    Locked(String),
    /// The keyring hasn't answered in time; perhaps it shows a prompt that nobody has seen.
    #[error("the keyring hasn't answered in time")]
    NoAnswer,
    /// The keyring refused for another reason.
    #[error("the keyring failed: {0}")]
    Failed(String),
}

/// Keeps secrets by name. Implementations may block; wrap those that can hang in [`crate::WithTimeout`].
pub trait Vault: Send + Sync + Debug {
    /// What users know the place by, such as `Secret Service`; no text to translate.
    fn store_name(&self) -> &'static str;

    /// The secret under `user`, or `None` when there is none.
    ///
    /// # Errors
    /// When the vault can't be asked; see [`VaultError`].
    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError>;

    /// Keeps `secret` under `user`, in place of what was there.
    ///
    /// # Errors
    /// When the vault can't be asked; see [`VaultError`].
    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError>;

    /// Forgets what is under `user`; nothing there is fine.
    ///
    /// # Errors
    /// When the vault can't be asked; see [`VaultError`].
    fn delete(&self, user: &str) -> Result<(), VaultError>;
}

impl<V: Vault + ?Sized> Vault for std::sync::Arc<V> {
    fn store_name(&self) -> &'static str {
        (**self).store_name()
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        (**self).get(user)
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        (**self).set(user, secret)
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        (**self).delete(user)
    }
}
