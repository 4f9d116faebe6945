//! The operating system's keyring: Secret Service, Keychain, Credential Manager.

use keyring::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};

use crate::{SERVICE, Vault, VaultError};

/// The real keyring. Its calls can block for as long as a prompt stands open: see [`crate::WithTimeout`].
///
/// The connection is made once per process: a keyring that starts later is seen at the next start.
#[derive(Debug, Clone, Copy, Default)]
pub struct OsKeyring;

fn state(error: &Error) -> VaultError {
    // Display, never Debug: Debug shows the bytes of a secret that isn't UTF-8.
    match error {
        Error::NoDefaultStore => VaultError::NoKeyring(match Entry::store_status() {
            Err(cause) => cause.to_string(),
            Ok(()) => error.to_string(),
        }),
        Error::NoStorageAccess(_) => VaultError::Locked(error.to_string()),
        _ => VaultError::Failed(error.to_string()),
    }
}

fn entry(user: &str) -> Result<Entry, VaultError> {
    Entry::new(SERVICE, user).map_err(|error| state(&error))
}

impl Vault for OsKeyring {
    fn store_name(&self) -> &'static str {
        if cfg!(target_os = "macos") {
            "Keychain"
        } else if cfg!(windows) {
            "Credential Manager"
        } else {
            "Secret Service"
        }
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        match entry(user)?.get_password() {
            Ok(secret) => Ok(Some(secret.into())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(state(&error)),
        }
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        entry(user)?.set_password(secret.expose_secret()).map_err(|error| state(&error))
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        match entry(user)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(state(&error)),
        }
    }
}
