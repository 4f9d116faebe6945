//! The recovery passphrase: the mirror's key, sealed with a key that Argon2id makes of it.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use licet_domain::password::{prepare, stored_forms};
use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::{KeyId, MirrorKey};

/// Passphrases are as long as passwords at the portal, at least.
pub const SHORTEST: usize = 12;

/// Why a passphrase didn't give the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum RecoveryError {
    /// The passphrase is another one.
    #[error("this is not the passphrase")]
    WrongPassphrase,
    /// The file beside the database was changed or cut off: no passphrase will open it.
    #[error("the recovery file is damaged")]
    Damaged,
    /// No passphrase was set.
    #[error("no recovery passphrase was set")]
    NotSet,
    /// Fewer than 12 characters.
    #[error("a recovery passphrase has {SHORTEST} characters or more")]
    TooShort,
}

/// 64 MiB, three passes: RFC 9106's second recommendation, for machines that also do other work.
const MEMORY_KIB: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 4;
/// What a file may ask for at most, so that a forged one can't eat the machine.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 32;
const MOST_LANES: u32 = 16;

/// The sealed key as it stands in the note. Every field but `checksum` is bound to the seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct WrappedKey {
    kdf: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    #[serde(with = "hex::serde")]
    salt: Vec<u8>,
    cipher: String,
    #[serde(with = "hex::serde")]
    nonce: Vec<u8>,
    #[serde(with = "hex::serde")]
    sealed: Vec<u8>,
    /// A seal alone can't tell a wrong passphrase from a damaged file; this can.
    #[serde(with = "hex::serde")]
    checksum: Vec<u8>,
}

impl WrappedKey {
    pub(crate) fn seal(
        key: &MirrorKey,
        passphrase: &SecretString,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, RecoveryError> {
        // One form however it is typed; what the profile refuses is sealed as it is, as it always was.
        let typed = passphrase.expose_secret();
        let passphrase = &SecretString::from(prepare(typed).unwrap_or_else(|_| typed.to_owned()));
        if passphrase.expose_secret().chars().count() < SHORTEST {
            return Err(RecoveryError::TooShort);
        }
        let mut salt = vec![0; 16];
        let mut nonce = vec![0; 24];
        rng.fill_bytes(&mut salt);
        rng.fill_bytes(&mut nonce);
        let mut wrapped = Self {
            kdf: "argon2id".to_owned(),
            memory_kib: MEMORY_KIB,
            passes: PASSES,
            lanes: LANES,
            salt,
            cipher: "xchacha20-poly1305".to_owned(),
            nonce,
            sealed: Vec::new(),
            checksum: Vec::new(),
        };
        let bound = wrapped.bound(&key.id());
        wrapped.sealed = wrapped
            .cipher(passphrase)?
            .encrypt(&wrapped.nonce()?, Payload { msg: key.expose_bytes().as_slice(), aad: &bound })
            .map_err(|_| RecoveryError::Damaged)?;
        wrapped.checksum = wrapped.digest(&key.id());
        Ok(wrapped)
    }

    /// # Errors
    /// [`RecoveryError::Damaged`] when the fields are not those that were written,
    /// [`RecoveryError::WrongPassphrase`] when they are and the seal doesn't open.
    pub(crate) fn open(&self, passphrase: &SecretString, id: &KeyId) -> Result<MirrorKey, RecoveryError> {
        if self.digest(id) != self.checksum || self.kdf != "argon2id" || self.cipher != "xchacha20-poly1305" {
            return Err(RecoveryError::Damaged);
        }
        for form in stored_forms(passphrase.expose_secret()) {
            match self.open_with(&SecretString::from(form), id) {
                Err(RecoveryError::WrongPassphrase) => {}
                opened => return opened,
            }
        }
        Err(RecoveryError::WrongPassphrase)
    }

    fn open_with(&self, passphrase: &SecretString, id: &KeyId) -> Result<MirrorKey, RecoveryError> {
        let plain = self
            .cipher(passphrase)?
            .decrypt(&self.nonce()?, Payload { msg: &self.sealed, aad: &self.bound(id) })
            .map(Zeroizing::new)
            .map_err(|_| RecoveryError::WrongPassphrase)?;
        MirrorKey::from_bytes(&plain).filter(|key| key.id() == *id).ok_or(RecoveryError::Damaged)
    }

    fn nonce(&self) -> Result<XNonce, RecoveryError> {
        XNonce::try_from(self.nonce.as_slice()).map_err(|_| RecoveryError::Damaged)
    }

    fn cipher(&self, passphrase: &SecretString) -> Result<XChaCha20Poly1305, RecoveryError> {
        if self.memory_kib > MOST_MEMORY_KIB || self.passes > MOST_PASSES || self.lanes > MOST_LANES {
            return Err(RecoveryError::Damaged);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| RecoveryError::Damaged)?;
        let mut key = Zeroizing::new([0_u8; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(passphrase.expose_secret().as_bytes(), &self.salt, key.as_mut())
            .map_err(|_| RecoveryError::Damaged)?;
        XChaCha20Poly1305::new_from_slice(key.as_slice()).map_err(|_| RecoveryError::Damaged)
    }

    fn bound(&self, id: &KeyId) -> Vec<u8> {
        format!(
            "licet mirror key 1\n{id}\n{}\n{} {} {}\n{}\n{}\n{}",
            self.kdf,
            self.memory_kib,
            self.passes,
            self.lanes,
            hex::encode(&self.salt),
            self.cipher,
            hex::encode(&self.nonce),
        )
        .into_bytes()
    }

    fn digest(&self, id: &KeyId) -> Vec<u8> {
        let mut hash = Sha256::new();
        hash.update(self.bound(id));
        hash.update(&self.sealed);
        hash.finalize().to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;

    fn sealed() -> (MirrorKey, WrappedKey) {
        let mut rng = rand::rngs::StdRng::seed_from_u64(7);
        let key = MirrorKey::generate(&mut rng);
        let wrapped = WrappedKey::seal(&key, &pass("correct horse battery"), &mut rng).unwrap();
        (key, wrapped)
    }

    fn pass(text: &str) -> SecretString {
        text.to_owned().into()
    }

    #[test]
    fn the_passphrase_gives_the_key_and_another_one_does_not() {
        let (key, wrapped) = sealed();
        assert!(wrapped.open(&pass("correct horse battery"), &key.id()).unwrap().same_as(&key));
        assert_eq!(
            wrapped.open(&pass("correct horse batterz"), &key.id()).unwrap_err(),
            RecoveryError::WrongPassphrase
        );
    }

    // D10: set in other code points than it is typed in.
    #[test]
    fn the_passphrase_opens_in_whatever_code_points_it_is_typed() {
        let mut rng = rand::rngs::StdRng::seed_from_u64(7);
        let key = MirrorKey::generate(&mut rng);
        let (composed, decomposed) = ("Zürich im März", "Zu\u{308}rich im Ma\u{308}rz");
        for (set, typed) in [(composed, decomposed), (decomposed, composed)] {
            let wrapped = WrappedKey::seal(&key, &pass(set), &mut rng).unwrap();
            assert!(wrapped.open(&pass(typed), &key.id()).unwrap().same_as(&key));
        }
        assert_eq!(
            WrappedKey::seal(&key, &pass(&"e\u{301}".repeat(11)), &mut rng).unwrap_err(),
            RecoveryError::TooShort
        );
    }

    #[test]
    fn a_damaged_file_is_told_from_a_wrong_passphrase() {
        let (key, wrapped) = sealed();
        let damage: [fn(&mut WrappedKey); 6] = [
            |w| w.sealed[3] ^= 1,
            |w| w.salt[0] ^= 1,
            |w| w.nonce.truncate(3),
            |w| w.passes = 1,
            |w| w.memory_kib = u32::MAX,
            |w| w.checksum.clear(),
        ];
        for (index, change) in damage.into_iter().enumerate() {
            let mut other = wrapped.clone();
            change(&mut other);
            assert_eq!(
                other.open(&pass("correct horse battery"), &key.id()).unwrap_err(),
                RecoveryError::Damaged,
                "change {index}"
            );
        }
    }

    #[test]
    fn a_forged_file_cannot_ask_for_all_memory() {
        let (key, mut wrapped) = sealed();
        wrapped.memory_kib = u32::MAX;
        wrapped.checksum = wrapped.digest(&key.id());
        assert_eq!(
            wrapped.open(&pass("correct horse battery"), &key.id()).unwrap_err(),
            RecoveryError::Damaged
        );
    }

    #[test]
    fn a_short_passphrase_is_refused() {
        let (key, _) = sealed();
        let mut rng = rand::rngs::StdRng::seed_from_u64(7);
        assert_eq!(
            WrappedKey::seal(&key, &pass("elf chars!!"), &mut rng).unwrap_err(),
            RecoveryError::TooShort
        );
    }
}
