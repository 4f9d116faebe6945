//! The key of the mirror, and the key check beside the database.
//!
//! A wrong key and a damaged first page give the same error of SQLCipher. The key check tells them apart, so that a
//! wrong key is never taken for damage and nothing is deleted or laid over. Where keys come from and are kept is the
//! business of `licet-secrets`.

use crate::error::{Error, Result};
use secrecy::{ExposeSecret, SecretBox};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::io::Write;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// 256 random bits that the database is encrypted with.
pub struct RawKey(SecretBox<[u8; 32]>);

impl std::fmt::Debug for RawKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RawKey(hidden)")
    }
}

impl Clone for RawKey {
    fn clone(&self) -> Self {
        Self::from_bytes(*self.0.expose_secret())
    }
}

impl RawKey {
    /// Takes 32 bytes from the keyring or a passphrase.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(SecretBox::new(Box::new(bytes)))
    }

    /// The value of `PRAGMA key` that makes SQLCipher take the key as it is, without deriving one from it.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", Zeroizing::new(hex::encode(self.0.expose_secret())).as_str()))
    }

    /// What stands in the key check. The key is random, so this tells nothing about it.
    fn check(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(b"licet mirror key check 1\0");
        hash.update(self.0.expose_secret());
        hex::encode(&hash.finalize()[..16])
    }
}

/// The file beside the database.
#[derive(Serialize, Deserialize)]
struct KeyCheck {
    format: u32,
    check: String,
}

/// Where the key check of the database at `path` stands.
pub(crate) fn check_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".key-check");
    name.into()
}

/// Whether `key` is the one that the key check was written for; none when there is no key check.
pub(crate) fn verify(path: &Path, key: &RawKey) -> Result<Option<bool>> {
    let file = check_path(path);
    let text = match std::fs::read(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(source) => return Err(Error::Io { path: file, source }),
    };
    // A key check that can't be read is no key check: the database itself then decides.
    let Ok(stored) = serde_json::from_slice::<KeyCheck>(&text) else { return Ok(None) };
    Ok((stored.format == 1).then(|| stored.check == key.check()))
}

/// Writes the key check: to the disk first, then under its name.
pub(crate) fn write(path: &Path, key: &RawKey) -> Result<()> {
    let file = check_path(path);
    let mut new = file.as_os_str().to_owned();
    new.push(".new");
    let new = PathBuf::from(new);
    let text = serde_json::to_vec(&KeyCheck { format: 1, check: key.check() }).unwrap_or_default();
    licet_private_files::create(&new)
        .and_then(|mut out| out.write_all(&text).and_then(|()| out.sync_all()))
        .and_then(|()| std::fs::rename(&new, &file))
        .map_err(|source| Error::Io { path: file, source })
}
