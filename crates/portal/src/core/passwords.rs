//! Passwords: which ones are taken, and how they are kept.
//!
//! A password is one whatever code points it was typed in (`licet_domain::password`, RFC 8265): new ones are checked and
//! hashed in the prepared form, and a try is compared in every form under which the password may have been stored by an
//! older version.
//!
//! The rule: 12 characters or more, counted as Unicode scalar values; at most 256 bytes of UTF-8, so that nobody makes
//! the server hash megabytes; not a password that is known to be common; not one's own e-mail address.
//! No composition rules: they make passwords worse.
//!
//! Kept as Argon2id (19 MiB, two passes, one lane: the first choice of OWASP's password storage cheat sheet). Hashing
//! runs on blocking threads, no more of them at once than the pool allows, so that a flood of sign-ins can neither
//! take all memory nor starve the rest of the portal.

use std::collections::HashSet;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use argon2::password_hash::{Output, ParamsString, PasswordHash, SaltString};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Block, Params, Version};
use licet_domain::Email;
use licet_domain::password::{prepare, stored_forms};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::sync::Semaphore;

/// The fewest characters (Unicode scalar values).
pub const MIN_CHARS: usize = 12;
/// The most bytes (UTF-8) of the prepared form.
pub const MAX_BYTES: usize = 256;
/// The most bytes as typed: composed, none of these fits into [`MAX_BYTES`].
const MAX_TYPED_BYTES: usize = 4 * MAX_BYTES;

/// Why a password is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weakness {
    /// Fewer than [`MIN_CHARS`] characters.
    #[error("shorter than 12 characters")]
    TooShort,
    /// More than [`MAX_BYTES`] bytes.
    #[error("longer than 256 bytes")]
    TooLong,
    /// On the list of common passwords, or a short piece over and over.
    #[error("a common password")]
    Common,
    /// The account's e-mail address.
    #[error("the e-mail address")]
    IsEmail,
    /// It holds control characters, or others that no password has.
    #[error("written with characters that a password can't have")]
    Characters,
}

/// Common passwords of 12 characters and more, in lower case, one a line: 43,940 of the million most common ones (the
/// list of the MIT-licensed crate `passablewords` 1.0.1, drawn from published leaks).
static COMMON: LazyLock<HashSet<Box<str>>> = LazyLock::new(|| {
    let packed = include_bytes!("common-passwords.txt.zst");
    let text = zstd::decode_all(packed.as_slice()).unwrap_or_default();
    String::from_utf8(text).unwrap_or_default().lines().map(Box::from).collect()
});

/// Whether `password` may be the password of the account with this e-mail.
///
/// # Errors
/// Says which [`Weakness`] it has.
pub fn check(password: &str, email: Option<&Email>) -> Result<(), Weakness> {
    if password.len() > MAX_TYPED_BYTES {
        return Err(Weakness::TooLong);
    }
    let password = prepare(password).map_err(|_| Weakness::Characters)?;
    if password.len() > MAX_BYTES {
        return Err(Weakness::TooLong);
    }
    if password.chars().count() < MIN_CHARS {
        return Err(Weakness::TooShort);
    }
    let lower = password.to_lowercase();
    if email.is_some_and(|email| email.as_str() == lower) {
        return Err(Weakness::IsEmail);
    }
    if COMMON.contains(lower.as_str()) || is_repetition(&lower) {
        return Err(Weakness::Common);
    }
    Ok(())
}

/// Whether the text is a piece of at most four characters, over and over (`aaaaaaaaaaaa`, `abcabcabcabc`).
fn is_repetition(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    (1..=4)
        .any(|piece| chars.len() > piece && chars.iter().zip(chars.iter().skip(piece)).all(|(a, b)| a == b))
}

/// Hashing failed for a reason that no password causes.
#[derive(Debug, thiserror::Error)]
#[error("password hashing failed: {0}")]
pub struct HashError(String);

/// The memory that one password is hashed in (19 MiB). It is used again: given back to the allocator, blocks of that size
/// stay behind in the heap of each thread that ever hashed.
type Blocks = Vec<Block>;

/// Hashes and checks passwords, a few at a time.
#[derive(Clone)]
pub struct PasswordPool {
    permits: Arc<Semaphore>,
    /// The memory of those who are not hashing; never more than there are permits.
    idle: Arc<Mutex<Vec<Blocks>>>,
    /// A hash of no account's password: what an unknown e-mail is checked against, at the same cost.
    decoy: Arc<str>,
}

impl std::fmt::Debug for PasswordPool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PasswordPool")
            .field("permits", &self.permits.available_permits())
            .finish_non_exhaustive()
    }
}

fn params() -> Result<Params, HashError> {
    Params::new(19_456, 2, 1, None).map_err(|e| HashError(e.to_string()))
}

/// The 32 bytes that Argon2id makes of a password.
fn output(
    password: &SecretString,
    salt: &[u8],
    params: Params,
    blocks: &mut Blocks,
) -> Result<Output, argon2::Error> {
    blocks.resize(params.block_count().max(blocks.len()), Block::default());
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut out = [0; Params::DEFAULT_OUTPUT_LEN];
    argon2.hash_password_into_with_memory(password.expose_secret().as_bytes(), salt, &mut out, blocks)?;
    Output::new(&out).map_err(|_| argon2::Error::OutputTooShort)
}

/// Hashes at once, on the calling thread: for commands, which have nothing else to do.
///
/// # Errors
/// [`HashError`] when the parameters are refused.
pub fn hash_now(password: &SecretString, salt: [u8; 16]) -> Result<String, HashError> {
    hash_in(password, salt, &mut Blocks::new())
}

fn hash_in(password: &SecretString, salt: [u8; 16], blocks: &mut Blocks) -> Result<String, HashError> {
    let password = prepare(password.expose_secret()).map_err(|error| HashError(error.to_string()))?;
    hash_form(&SecretString::from(password), salt, blocks)
}

/// Hashes the text as it stands.
fn hash_form(password: &SecretString, salt: [u8; 16], blocks: &mut Blocks) -> Result<String, HashError> {
    let failed = |e: &dyn std::fmt::Display| HashError(e.to_string());
    let encoded = SaltString::encode_b64(&salt).map_err(|e| failed(&e))?;
    let params = params()?;
    let hash = PasswordHash {
        algorithm: ARGON2ID_IDENT,
        version: Some(Version::V0x13.into()),
        params: ParamsString::try_from(&params).map_err(|e| failed(&e))?,
        salt: Some(encoded.as_salt()),
        hash: Some(output(password, &salt, params, blocks).map_err(|e| failed(&e))?),
    };
    Ok(hash.to_string())
}

/// Whether any form of the password has this hash. How many are tried depends on what was typed alone, so the time tells
/// nothing about the account; plain ASCII has one form.
fn any_form_matches(password: &SecretString, hash: &str, blocks: &mut Blocks) -> bool {
    let typed = password.expose_secret();
    if typed.len() > MAX_TYPED_BYTES {
        // None that long was ever taken. A shorter one costs the same and matches nothing.
        let _ = matches_in(&SecretString::from(""), hash, blocks);
        return false;
    }
    let mut found = false;
    for form in stored_forms(typed) {
        found |= matches_in(&SecretString::from(form), hash, blocks);
    }
    found
}

/// Compares in constant time; a hash that isn't one of ours matches nothing.
fn matches_in(password: &SecretString, hash: &str, blocks: &mut Blocks) -> bool {
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    let (Some(salt), Some(known)) = (hash.salt, hash.hash) else { return false };
    let mut bytes = [0; 64];
    let (Ok(salt), Ok(params)) = (salt.decode_b64(&mut bytes), Params::try_from(&hash)) else { return false };
    hash.algorithm == ARGON2ID_IDENT
        && hash.version == Some(Version::V0x13.into())
        && output(password, salt, params, blocks).is_ok_and(|made| made == known)
}

impl PasswordPool {
    /// A pool that hashes at most `at_once` passwords at the same time (19 MiB each).
    #[must_use]
    pub fn new(at_once: usize, salt: [u8; 16]) -> Self {
        // Without a decoy (the parameters were refused) no password could be hashed either, and that says so.
        let decoy = hash_now(&SecretString::from("a password of nobody"), salt).unwrap_or_default();
        let permits = Arc::new(Semaphore::new(at_once.max(1)));
        Self { permits, idle: Arc::default(), decoy: decoy.into() }
    }

    /// Hashes a new password.
    ///
    /// # Errors
    /// [`HashError`] when hashing fails or the portal is shutting down.
    pub async fn hash(&self, password: SecretString, salt: [u8; 16]) -> Result<String, HashError> {
        self.run(move |blocks| hash_in(&password, salt, blocks)).await?
    }

    /// Whether the password is the one behind `known`. Without a known hash the answer is no, after the same work.
    ///
    /// # Errors
    /// [`HashError`] when the portal is shutting down.
    pub async fn matches(&self, password: SecretString, known: Option<String>) -> Result<bool, HashError> {
        let decoy = Arc::clone(&self.decoy);
        self.run(move |blocks| {
            let right = any_form_matches(&password, known.as_deref().unwrap_or(&decoy), blocks);
            right && known.is_some()
        })
        .await
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Blocks) -> T + Send + 'static,
    ) -> Result<T, HashError> {
        let permit = Arc::clone(&self.permits).acquire_owned().await.map_err(|e| HashError(e.to_string()))?;
        let idle = Arc::clone(&self.idle);
        tokio::task::spawn_blocking(move || {
            let _held = permit;
            let mut blocks = lock(&idle).pop().unwrap_or_default();
            let done = work(&mut blocks);
            lock(&idle).push(blocks);
            done
        })
        .await
        .map_err(|e| HashError(e.to_string()))
    }
}

fn lock(idle: &Mutex<Vec<Blocks>>) -> std::sync::MutexGuard<'_, Vec<Blocks>> {
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_common_passwords_is_really_there() {
        assert_eq!(COMMON.len(), 43_940);
    }

    #[test]
    fn a_password_is_twelve_characters_or_more_and_nothing_is_asked_of_its_composition() {
        assert_eq!(check("short-pass1", None), Err(Weakness::TooShort));
        assert_eq!(check("plain lower case words", None), Ok(()));
        assert_eq!(check("正しい馬の電池のホチキス止", None), Ok(()), "characters count, not bytes");
        assert_eq!(check(&"é".repeat(11), None), Err(Weakness::TooShort));
        assert_eq!(check(&"xyz w".repeat(60), None), Err(Weakness::TooLong));
        assert_eq!(check(&"x".repeat(5_000), None), Err(Weakness::TooLong));
        assert_eq!(check(&"e\u{301}".repeat(11), None), Err(Weakness::TooShort), "of the prepared form");
        assert_eq!(check("\u{feff}plain lower case words", None), Err(Weakness::Characters));
    }

    #[test]
    fn common_passwords_are_refused_whatever_their_case() {
        for common in [
            "123456123456",
            "Qwerty123456",
            "QAZWSXEDCRFV",
            "aaaaaaaaaaaa",
            "abcabcabcabcabc",
            "12121212121212",
        ] {
            assert_eq!(check(common, None), Err(Weakness::Common), "{common}");
        }
    }

    #[test]
    fn the_own_e_mail_address_is_no_password() {
        let email = Email::parse("bill@acme.example").expect("an address");
        assert_eq!(check("Bill@Acme.Example", Some(&email)), Err(Weakness::IsEmail));
    }

    #[test]
    fn hashes_are_those_that_everybody_elses_argon2id_makes() {
        use argon2::password_hash::PasswordVerifier as _;
        let hash = hash_now(&"plain lower case words".into(), [9; 16]).expect("a hash");
        let parsed = PasswordHash::new(&hash).expect("a PHC string");
        assert!(Argon2::default().verify_password(b"plain lower case words", &parsed).is_ok());
        assert!(Argon2::default().verify_password(b"another", &parsed).is_err());
    }

    // D10: set in NFC, typed in NFD.
    #[tokio::test]
    async fn a_password_matches_in_whatever_code_points_it_is_typed() {
        let (composed, decomposed) = ("Zürich im März", "Zu\u{308}rich im Ma\u{308}rz");
        let pool = PasswordPool::new(1, [7; 16]);
        for (set, typed) in [(composed, decomposed), (decomposed, composed)] {
            let hash = pool.hash(set.into(), [9; 16]).await.expect("a hash");
            assert!(pool.matches(typed.into(), Some(hash)).await.expect("an answer"), "{typed:?}");
        }
    }

    // D10: passwords that were set before keep working.
    #[tokio::test]
    async fn a_password_that_an_older_version_stored_as_typed_still_matches() {
        let pool = PasswordPool::new(1, [7; 16]);
        let composed = "Zürich im März";
        for stored in
            ["Zu\u{308}rich im Ma\u{308}rz", composed, "wide\u{3000}space it was", "with\ta tab in it"]
        {
            let hash = hash_form(&stored.into(), [9; 16], &mut Blocks::new()).expect("a hash");
            assert!(pool.matches(stored.into(), Some(hash)).await.expect("an answer"), "{stored:?}");
        }
        let before = hash_form(&"Zu\u{308}rich im Ma\u{308}rz".into(), [9; 16], &mut Blocks::new());
        assert!(pool.matches(composed.into(), Some(before.expect("a hash"))).await.expect("an answer"));
    }

    #[tokio::test]
    async fn a_text_beyond_any_password_matches_nothing() {
        let pool = PasswordPool::new(1, [7; 16]);
        let long = "x".repeat(2 * MAX_TYPED_BYTES);
        let hash = hash_form(&"".into(), [9; 16], &mut Blocks::new()).expect("a hash");
        assert!(!pool.matches(long.into(), Some(hash)).await.expect("an answer"));
    }

    #[tokio::test]
    async fn memory_is_used_again_and_never_more_of_it_than_may_hash_at_once() {
        let pool = PasswordPool::new(2, [7; 16]);
        for _ in 0..3 {
            let hashed =
                futures::future::join_all((0..4).map(|n| pool.hash("plain words".into(), [n; 16]))).await;
            assert!(hashed.iter().all(Result::is_ok));
        }
        assert!((1..=2).contains(&lock(&pool.idle).len()));
    }

    #[tokio::test]
    async fn only_the_right_password_matches_and_an_unknown_account_never_does() {
        let pool = PasswordPool::new(1, [7; 16]);
        let hash = pool.hash("plain lower case words".into(), [9; 16]).await.expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
        assert!(pool.matches("plain lower case words".into(), Some(hash.clone())).await.expect("an answer"));
        assert!(!pool.matches("Plain lower case words".into(), Some(hash)).await.expect("an answer"));
        assert!(
            !pool.matches("a password of nobody".into(), None).await.expect("an answer"),
            "the decoy opens nothing"
        );
    }
}
