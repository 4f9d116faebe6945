//! A file sealed with a passphrase, in the age format (age-encryption.org/v1) with its one `scrypt` recipient: whoever has
//! the passphrase and any age tool opens it.
//!
//! The format is written here over well-kept primitives, since the crate that has all of it brings half a hundred others
//! (post-quantum recipients, plugins, its own translations) for the one case that is needed. The tests open what is
//! written with that crate. Source: the specification of age at C2SP.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac as _};
use rand::RngCore;
use sha2::Sha256;
use zeroize::Zeroizing;

/// scrypt's cost as a power of two: what age itself takes about a second for on today's machines is 18; 16 keeps the
/// portal answering, and a passphrase of the length that is asked for makes up for it.
const WORK_FACTOR: u8 = 16;
/// Bytes of plain text in one piece of the payload.
const CHUNK: usize = 64 * 1024;

/// Why nothing was sealed; it can only be a mistake of the program.
#[derive(Debug, thiserror::Error)]
#[error("a file could not be sealed")]
pub(super) struct Failed;

/// Seals `content`. Slow and on purpose: give it a thread of its own.
pub(super) fn seal(content: &[u8], passphrase: &str, random: &mut dyn RngCore) -> Result<Vec<u8>, Failed> {
    let mut file_key = Zeroizing::new([0_u8; 16]);
    random.fill_bytes(&mut *file_key);
    let mut salt = [0_u8; 16];
    random.fill_bytes(&mut salt);
    let wrap_key = stretch(passphrase, &salt)?;
    let body = encrypt(&wrap_key, [0; 12], &*file_key)?;
    let header = format!(
        "age-encryption.org/v1\n-> scrypt {} {WORK_FACTOR}\n{}\n---",
        STANDARD_NO_PAD.encode(salt),
        STANDARD_NO_PAD.encode(body)
    );
    let mac_key = derive(&*file_key, &[], b"header")?;
    let mut mac = <Hmac<Sha256> as hmac::Mac>::new_from_slice(&*mac_key).map_err(|_| Failed)?;
    mac.update(header.as_bytes());
    let mac = STANDARD_NO_PAD.encode(mac.finalize().into_bytes());
    let mut sealed = format!("{header} {mac}\n").into_bytes();
    let mut nonce = [0_u8; 16];
    random.fill_bytes(&mut nonce);
    sealed.extend_from_slice(&nonce);
    let payload_key = derive(&*file_key, &nonce, b"payload")?;
    let last = content.len().div_ceil(CHUNK).saturating_sub(1);
    // An empty content is one empty piece.
    let pieces = if content.is_empty() { vec![content] } else { content.chunks(CHUNK).collect() };
    for (number, piece) in pieces.into_iter().enumerate() {
        let mut nonce = [0_u8; 12];
        nonce[3..11].copy_from_slice(&(number as u64).to_be_bytes());
        nonce[11] = u8::from(number == last);
        sealed.extend_from_slice(&encrypt(&payload_key, nonce, piece)?);
    }
    Ok(sealed)
}

fn stretch(passphrase: &str, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, Failed> {
    let params = scrypt::Params::new(WORK_FACTOR, 8, 1, 32).map_err(|_| Failed)?;
    let salt = [b"age-encryption.org/v1/scrypt".as_slice(), salt].concat();
    let mut key = Zeroizing::new([0_u8; 32]);
    scrypt::scrypt(passphrase.as_bytes(), &salt, &params, &mut *key).map_err(|_| Failed)?;
    Ok(key)
}

fn derive(file_key: &[u8], salt: &[u8], label: &[u8]) -> Result<Zeroizing<[u8; 32]>, Failed> {
    let mut key = Zeroizing::new([0_u8; 32]);
    Hkdf::<Sha256>::new(Some(salt), file_key).expand(label, &mut *key).map_err(|_| Failed)?;
    Ok(key)
}

fn encrypt(key: &[u8; 32], nonce: [u8; 12], plain: &[u8]) -> Result<Vec<u8>, Failed> {
    ChaCha20Poly1305::new(&Key::from(*key)).encrypt(&Nonce::from(nonce), plain).map_err(|_| Failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng as _;
    use std::io::Read as _;

    fn opened(sealed: &[u8], passphrase: &str) -> Option<Vec<u8>> {
        let identity = age::scrypt::Identity::new(passphrase.to_owned().into());
        let decryptor = age::Decryptor::new(sealed).ok()?;
        let mut reader = decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity)).ok()?;
        let mut content = Vec::new();
        reader.read_to_end(&mut content).ok()?;
        Some(content)
    }

    #[test]
    fn what_is_sealed_opens_with_an_independent_implementation_and_the_passphrase_alone() {
        let mut random = rand::rngs::StdRng::seed_from_u64(3);
        for size in [0, 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let content: Vec<u8> = (0..size).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let sealed = seal(&content, "a passphrase of words", &mut random).unwrap();
            let found = opened(&sealed, "a passphrase of words");
            assert!(found == Some(content), "{size} bytes must come back as they were");
        }
        let sealed = seal(b"keys", "a passphrase of words", &mut random).unwrap();
        assert_eq!(opened(&sealed, "another passphrase"), None);
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(opened(&changed, "a passphrase of words"), None, "a changed file does not open");
    }
}
