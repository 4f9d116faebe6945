//! What the desktop app keeps secret on this device: the mirror's key, the recovery passphrase that
//! can stand in for the keyring, and refresh tokens.
//!
//! Plaintext is never a fallback: without a keyring there is the passphrase, or no mirror.
//! Not for: license keys (the portal's documents, they live in the encrypted mirror) and passwords
//! (never kept at all).
//!
//! Everything here blocks, at most as long as [`WithTimeout`] allows: call it on a blocking thread.

mod key_metadata;
mod keyring;
mod mirror_key;
mod mirror_lock;
mod recovery;
#[cfg(any(test, feature = "test-vault"))]
pub mod test_vault;
mod tokens;
mod vault;
mod with_timeout;

pub use keyring::OsKeyring;
pub use mirror_key::{KeyId, MirrorKey};
pub use mirror_lock::{LockError, MirrorLock, Unlock};
pub use recovery::RecoveryError;
pub use tokens::RefreshTokens;
pub use vault::{Vault, VaultError};
pub use with_timeout::WithTimeout;

/// The name under which the keyring lists everything of ours.
pub const SERVICE: &str = "licet";
