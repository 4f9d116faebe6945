//! The outer layer: BEGIN and END lines, base64, signature. Knows nothing of licenses.
//!
//! Reading is strict, so that no two different files pass for the same one and no line says anything to another program:
//! between the BEGIN and END lines there are only lines of base64, of one length between [`MIN_COLUMNS`] and
//! [`MAX_COLUMNS`]; only the last may be shorter. Base64 is canonical, line ends are `\n` or `\r\n` (a file that went
//! through a Windows text editor), and the signature is checked in Ed25519's strict form.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use crate::{LicenseFileError, MAX_FILE_BYTES};

const BEGIN: &str = "-----BEGIN LICENSE FILE-----";
const END: &str = "-----END LICENSE FILE-----";
const ALGORITHM: &str = "base64+ed25519";
/// Keygen wraps at 60 columns.
const COLUMNS: usize = 60;
/// The shortest lines that are read, but for the last one. A shorter line of base64 could be a command.
const MIN_COLUMNS: usize = 60;
/// The longest lines that are read: those of MIME.
const MAX_COLUMNS: usize = 76;

#[derive(Serialize, Deserialize)]
struct Certificate {
    enc: String,
    sig: String,
    alg: String,
}

/// The text that the signature covers.
fn signed_text(enc: &str) -> Vec<u8> {
    [b"license/", enc.as_bytes()].concat()
}

pub(crate) fn seal(dataset: &[u8], key: &SigningKey) -> Result<Vec<u8>, LicenseFileError> {
    let enc = STANDARD.encode(dataset);
    let sig = STANDARD.encode(key.sign(&signed_text(&enc)).to_bytes());
    let certificate = Certificate { enc, sig, alg: ALGORITHM.to_owned() };
    let json = serde_json::to_vec(&certificate).map_err(|_| LicenseFileError::BadEnvelope)?;
    let body = STANDARD.encode(json);

    let mut out = Vec::with_capacity(body.len() + body.len() / COLUMNS + 64);
    out.extend_from_slice(BEGIN.as_bytes());
    out.push(b'\n');
    for line in body.as_bytes().chunks(COLUMNS) {
        out.extend_from_slice(line);
        out.push(b'\n');
    }
    out.extend_from_slice(END.as_bytes());
    out.push(b'\n');
    Ok(out)
}

pub(crate) fn open(bytes: &[u8], public_keys: &[VerifyingKey]) -> Result<Vec<u8>, LicenseFileError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(LicenseFileError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| LicenseFileError::NotALicenseFile)?;
    let json = STANDARD.decode(body(text)?).map_err(|_| LicenseFileError::BadBase64)?;
    let certificate: Certificate =
        serde_json::from_slice(&json).map_err(|_| LicenseFileError::BadEnvelope)?;
    if certificate.alg != ALGORITHM {
        return Err(LicenseFileError::UnknownAlgorithm);
    }
    let signature = STANDARD.decode(&certificate.sig).map_err(|_| LicenseFileError::BadBase64)?;
    let signature = Signature::from_slice(&signature).map_err(|_| LicenseFileError::SignatureMismatch)?;
    let signed = signed_text(&certificate.enc);
    if !public_keys.iter().any(|key| key.verify_strict(&signed, &signature).is_ok()) {
        return Err(LicenseFileError::SignatureMismatch);
    }
    STANDARD.decode(&certificate.enc).map_err(|_| LicenseFileError::BadBase64)
}

/// The base64 between the two lines, without its line ends.
fn body(text: &str) -> Result<String, LicenseFileError> {
    let text = text.strip_suffix('\n').unwrap_or(text);
    let mut lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
    if lines.next() != Some(BEGIN) || lines.next_back() != Some(END) {
        return Err(LicenseFileError::NotALicenseFile);
    }
    let lines: Vec<&str> = lines.collect();
    let Some((last, full)) = lines.split_last() else { return Err(LicenseFileError::NotALicenseFile) };
    let is_base64 = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'+' | b'/' | b'=');
    if !lines.iter().all(|line| line.bytes().all(is_base64)) {
        return Err(LicenseFileError::BadBase64);
    }
    let columns = full.first().map_or(MAX_COLUMNS, |line| line.len());
    let are_even = full.iter().all(|line| line.len() == columns)
        && (MIN_COLUMNS..=MAX_COLUMNS).contains(&columns)
        && (1..=columns).contains(&last.len());
    if are_even { Ok(lines.concat()) } else { Err(LicenseFileError::BadLines) }
}
