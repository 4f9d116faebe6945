//! The portal's own secrets: files in `DATA/keys`, readable by its user alone, made by `init`.
//!
//! They stand outside the database, so that a backup of the data gives nobody the right to sign.

use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::spki::der::pem::LineEnding;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use rand::TryRngCore;
use rand::rngs::OsRng;
use std::io::{self, Write};
use std::path::Path;
use zeroize::Zeroizing;

/// The folder in the data folder.
const FOLDER: &str = "keys";
/// Signs license files (Ed25519, PKCS #8 PEM).
const LICENSE: &str = "license-signing.pem";
/// Signs access tokens (32 bytes, hex).
const TOKEN: &str = "token-secret";
/// Signs sync cursors (32 bytes, hex).
const CURSOR: &str = "cursor-secret";

/// All secrets of one portal.
pub struct PortalKeys {
    /// Signs license files.
    pub license: SigningKey,
    /// Signs and looks up session tokens.
    pub token: Zeroizing<[u8; 32]>,
    /// Signs sync cursors.
    pub cursor: Zeroizing<[u8; 32]>,
}

impl std::fmt::Debug for PortalKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PortalKeys(…)")
    }
}

impl PortalKeys {
    /// Makes what is missing in `data_dir`, and reads all. Existing keys are never replaced.
    ///
    /// # Errors
    /// When a file can't be written, or holds no key.
    pub fn create(data_dir: &Path) -> io::Result<Self> {
        let folder = data_dir.join(FOLDER);
        licet_private_files::create_dir_all(&folder)?;
        if !folder.join(LICENSE).exists() {
            let key = SigningKey::from_bytes(&*random()?);
            let pem = key.to_pkcs8_pem(LineEnding::LF).map_err(io::Error::other)?;
            write_secret(&folder.join(LICENSE), pem.as_bytes())?;
        }
        for name in [TOKEN, CURSOR] {
            if !folder.join(name).exists() {
                let text = Zeroizing::new(hex::encode(*random()?));
                write_secret(&folder.join(name), text.as_bytes())?;
            }
        }
        Self::open(data_dir)
    }

    /// Reads the keys that `init` made.
    ///
    /// # Errors
    /// When one is missing or is no key.
    pub fn open(data_dir: &Path) -> io::Result<Self> {
        let folder = data_dir.join(FOLDER);
        let pem = Zeroizing::new(read(&folder.join(LICENSE))?);
        let license = SigningKey::from_pkcs8_pem(&pem).map_err(|_| invalid(LICENSE))?;
        Ok(Self { license, token: read_secret(&folder, TOKEN)?, cursor: read_secret(&folder, CURSOR)? })
    }

    /// The public half of the license-file key, in hex, as products and the desktop app take it.
    #[must_use]
    pub fn license_public_hex(&self) -> String {
        hex::encode(self.license.verifying_key().to_bytes())
    }
}

fn random() -> io::Result<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0_u8; 32]);
    OsRng.try_fill_bytes(&mut *bytes).map_err(io::Error::other)?;
    Ok(bytes)
}

fn read(path: &Path) -> io::Result<String> {
    std::fs::read_to_string(path).map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", path.display())))
}

fn read_secret(folder: &Path, name: &str) -> io::Result<Zeroizing<[u8; 32]>> {
    let text = Zeroizing::new(read(&folder.join(name))?);
    let mut bytes = Zeroizing::new([0_u8; 32]);
    hex::decode_to_slice(text.trim(), &mut *bytes).map_err(|_| invalid(name))?;
    Ok(bytes)
}

fn invalid(name: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("{FOLDER}/{name} holds no key"))
}

/// Written under another name first: a key file is whole or absent.
fn write_secret(path: &Path, content: &[u8]) -> io::Result<()> {
    let partial = path.with_extension("new");
    let mut file = licet_private_files::create(&partial)?;
    file.write_all(content)?;
    file.sync_all()?;
    std::fs::rename(partial, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_made_once_and_readable_by_their_user_alone() {
        let dir = tempfile::tempdir().unwrap();
        let made = PortalKeys::create(dir.path()).unwrap();
        let again = PortalKeys::create(dir.path()).unwrap();
        assert_eq!(made.license_public_hex(), again.license_public_hex(), "init must never replace a key");
        assert_eq!(*made.token, *again.token);
        assert_ne!(*made.token, *made.cursor);
        #[cfg(unix)]
        for name in [LICENSE, TOKEN, CURSOR] {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(dir.path().join(FOLDER).join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn a_damaged_key_is_named_not_replaced() {
        let dir = tempfile::tempdir().unwrap();
        PortalKeys::create(dir.path()).unwrap();
        std::fs::write(dir.path().join(FOLDER).join(CURSOR), "nonsense").unwrap();
        let refused = PortalKeys::create(dir.path()).unwrap_err();
        assert!(refused.to_string().contains(CURSOR), "{refused}");
    }
}
