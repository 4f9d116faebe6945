//! License files (`.slf`): sign, verify and read them.
//!
//! The envelope is Keygen's license file, so that the client libraries which products already embed verify it:
//!
//! ```text
//! -----BEGIN LICENSE FILE-----
//! base64 of {"enc": …, "sig": …, "alg": "base64+ed25519"}: 60 columns a line are written, 60 to 76 are read
//! -----END LICENSE FILE-----
//! ```
//!
//! `enc` is the base64 of a JSON dataset (`data` + `meta`, see [`dataset`]); `sig` is the base64 of the Ed25519
//! signature over the ASCII text `license/` followed by `enc`.
//! Source: Keygen's API documentation, "Cryptography", "Cryptographic license files".
//!
//! Not for: making keys, deciding who may have a file, or storing one. A file is never rewritten: it is signed once and
//! copied as it is. No clock is read here: "expired" is asked with a time.

mod dataset;
mod envelope;

use chrono::{DateTime, NaiveDate, Utc};
pub use ed25519_dalek::{SigningKey, VerifyingKey};

pub use dataset::term_expiry;

/// The most bytes that [`verify`] looks at. A real file has under 3 KiB.
pub const MAX_FILE_BYTES: usize = 64 * 1024;

/// The ending of a license file's name.
pub const FILE_EXTENSION: &str = "slf";

/// What a license file says. All of it is under the signature.
#[derive(Clone, PartialEq, Eq)]
pub struct Contents {
    /// The license (a UUID).
    pub license_id: String,
    /// The product's sku.
    pub sku: String,
    /// The product's name, for people.
    pub product_name: String,
    /// The product's version text, such as `11D`.
    pub product_version: Option<String>,
    /// The serial number that was registered.
    pub serial_number: String,
    /// How many seats, servers or whatever the product counts.
    pub quantity: u64,
    /// The host that the license is bound to; `None`: to no host.
    pub host_id: Option<String>,
    /// The license key, opaque.
    pub key: String,
    /// First day of the term; `None`: from the day it was bought.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term, valid through its end; `None`: perpetual.
    pub ends_on: Option<NaiveDate>,
    /// When the file was signed (whole seconds).
    pub issued_at: DateTime<Utc>,
    /// When the file itself stops counting (whole seconds); `None`: never.
    pub file_expires_at: Option<DateTime<Utc>>,
}

// The key is a secret; a license file in a log line must not tell it.
impl std::fmt::Debug for Contents {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contents")
            .field("license_id", &self.license_id)
            .field("sku", &self.sku)
            .field("serial_number", &self.serial_number)
            .field("quantity", &self.quantity)
            .field("host_id", &self.host_id)
            .field("key", &"…")
            .field("starts_on", &self.starts_on)
            .field("ends_on", &self.ends_on)
            .field("issued_at", &self.issued_at)
            .field("file_expires_at", &self.file_expires_at)
            .finish_non_exhaustive()
    }
}

impl Contents {
    /// Whether the file itself still counts at `now`.
    ///
    /// # Errors
    /// [`LicenseFileError::Expired`] when its own expiry has passed.
    pub fn check_fresh(&self, now: DateTime<Utc>) -> Result<(), LicenseFileError> {
        match self.file_expires_at {
            Some(at) if now > at => Err(LicenseFileError::Expired { at }),
            _ => Ok(()),
        }
    }
}

/// Why a license file was not made or not believed. No variant carries a byte of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LicenseFileError {
    /// More than [`MAX_FILE_BYTES`].
    #[error("the file is too large to be a license file")]
    TooLarge,
    /// The BEGIN or END line is missing, or something stands outside them.
    #[error("this is not a license file")]
    NotALicenseFile,
    /// What stands between the lines, or in the signature, is not base64.
    #[error("the license file is damaged: its base64 does not decode")]
    BadBase64,
    /// The lines between BEGIN and END are not of one length of 60 to 76 columns.
    #[error("the license file is damaged: its lines are not those of base64")]
    BadLines,
    /// The envelope is not JSON with `enc`, `sig` and `alg`.
    #[error("the license file is damaged: its envelope does not read")]
    BadEnvelope,
    /// Signed by an algorithm that this reader does not know.
    #[error("the license file is signed with an algorithm that is not known here")]
    UnknownAlgorithm,
    /// The signature does not match: changed after it was signed, or signed by somebody else.
    #[error("the signature does not match: the file was changed, or another key signed it")]
    SignatureMismatch,
    /// Signed, but the dataset lacks what a license file says.
    #[error("the license file is genuine, but its contents do not read")]
    BadDataset,
    /// The file's own expiry has passed.
    #[error("the license file expired at {at}")]
    Expired {
        /// When it stopped counting.
        at: DateTime<Utc>,
    },
}

/// Makes the file's bytes: ASCII, lines of at most 60 columns, a line feed at the very end.
///
/// # Errors
/// [`LicenseFileError::BadDataset`] when the contents are not representable as JSON,
/// [`LicenseFileError::TooLarge`] when the result would be refused by [`verify`].
pub fn sign(contents: &Contents, key: &SigningKey) -> Result<Vec<u8>, LicenseFileError> {
    let bytes = envelope::seal(&dataset::write(contents)?, key)?;
    if bytes.len() > MAX_FILE_BYTES {
        return Err(LicenseFileError::TooLarge);
    }
    Ok(bytes)
}

/// Proves the signature and reads the contents. Expiry is not asked: see [`Contents::check_fresh`].
///
/// # Errors
/// Every variant of [`LicenseFileError`] but `Expired`.
pub fn verify(bytes: &[u8], public_key: &VerifyingKey) -> Result<Contents, LicenseFileError> {
    verify_any(bytes, std::slice::from_ref(public_key))
}

/// Like [`verify`], by whichever of several keys signed it (a portal that changed its key names both).
///
/// # Errors
/// As [`verify`]; [`LicenseFileError::SignatureMismatch`] when none of the keys fits.
pub fn verify_any(bytes: &[u8], public_keys: &[VerifyingKey]) -> Result<Contents, LicenseFileError> {
    dataset::read(&envelope::open(bytes, public_keys)?)
}

/// [`verify_any`], and the file must still count at `now`.
///
/// # Errors
/// Every variant of [`LicenseFileError`].
pub fn verify_fresh(
    bytes: &[u8],
    public_keys: &[VerifyingKey],
    now: DateTime<Utc>,
) -> Result<Contents, LicenseFileError> {
    let contents = verify_any(bytes, public_keys)?;
    contents.check_fresh(now)?;
    Ok(contents)
}

/// The public key from its text form: 64 hexadecimal digits, as `GET /api/v1/portal` and `keys show` give it, and as
/// Keygen's client libraries take it. `None` when it is no Ed25519 point.
#[must_use]
pub fn public_key_from_hex(text: &str) -> Option<VerifyingKey> {
    let text = text.trim().as_bytes();
    if text.len() != 64 {
        return None;
    }
    let mut bytes = [0_u8; 32];
    for (byte, pair) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let high = (pair[0] as char).to_digit(16)?;
        let low = (pair[1] as char).to_digit(16)?;
        *byte = u8::try_from(high * 16 + low).ok()?;
    }
    VerifyingKey::from_bytes(&bytes).ok()
}

/// The text form of a public key: 64 lower-case hexadecimal digits.
#[must_use]
pub fn public_key_to_hex(key: &VerifyingKey) -> String {
    key.as_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}
