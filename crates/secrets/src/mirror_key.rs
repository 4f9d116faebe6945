//! The 256-bit raw key of the mirror, and the id that may stand beside the database.

use std::fmt;

use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Names a key without giving anything of it away: 64 bits of a hash of 256 random bits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct KeyId(String);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The mirror's key. Wiped from memory when dropped; `Debug` shows its id alone.
#[derive(Clone)]
pub struct MirrorKey(Zeroizing<[u8; 32]>);

impl MirrorKey {
    /// A new random key.
    #[must_use]
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; 32]);
        rng.fill_bytes(bytes.as_mut());
        Self(bytes)
    }

    /// The key's bytes, for `PRAGMA key` and for nothing else.
    #[must_use]
    pub fn expose_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// The key as 64 hexadecimal digits, the form that SQLCipher takes a raw key in.
    #[must_use]
    pub fn to_hex(&self) -> SecretString {
        hex::encode(self.0.as_slice()).into()
    }

    /// Reads [`MirrorKey::to_hex`]; `None` when it is anything else.
    #[must_use]
    pub fn from_hex(text: &SecretString) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; 32]);
        hex::decode_to_slice(text.expose_secret(), bytes.as_mut()).ok()?;
        Some(Self(bytes))
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut own = Zeroizing::new([0; 32]);
        if bytes.len() != own.len() {
            return None;
        }
        own.copy_from_slice(bytes);
        Some(Self(own))
    }

    /// The key's id.
    #[must_use]
    pub fn id(&self) -> KeyId {
        let mut hash = Sha256::new();
        hash.update(b"licet mirror key id\0");
        hash.update(self.0.as_slice());
        KeyId(hex::encode(&hash.finalize()[..8]))
    }

    /// Whether both are the same key, in time that tells nothing.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        self.0.as_slice().ct_eq(other.0.as_slice()).into()
    }
}

impl fmt::Debug for MirrorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MirrorKey({})", self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    #[test]
    fn a_key_reads_back_and_never_shows() {
        let key = MirrorKey::generate(&mut rand::rngs::StdRng::seed_from_u64(1));
        let hex = key.to_hex();
        assert!(MirrorKey::from_hex(&hex).unwrap().same_as(&key));
        assert!(!format!("{key:?}").contains(&hex.expose_secret()[..8]), "Debug shows the id, not the key");
        for bad in ["", "00", &"0".repeat(63), &"z".repeat(64)] {
            assert!(MirrorKey::from_hex(&bad.to_owned().into()).is_none());
        }
    }
}
