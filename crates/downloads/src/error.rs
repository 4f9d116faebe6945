//! Why a download didn't come through, told apart where a person can do something different about it.

use licet_license_file::LicenseFileError;
use licet_tls::CertificateFault;
use thiserror::Error;

/// What the portal's side of a transfer can fail with.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RemoteError {
    /// The portal can't be reached.
    #[error("the portal can't be reached")]
    Offline,
    /// Its TLS certificate was refused.
    #[error("the portal's certificate was refused: {0}")]
    Certificate(#[from] CertificateFault),
    /// The connection ended before the file did.
    #[error("the connection was cut")]
    Cut,
    /// Nobody is signed in, or the session was ended.
    #[error("not signed in")]
    SignedOut,
    /// The portal said no, with the code of its error.
    #[error("the portal refused: {code}")]
    Refused {
        /// `licet_protocol::ErrorCode` as text; unknown ones are kept.
        code: String,
        /// Whether it may work later.
        retryable: bool,
    },
    /// The portal's file is another one than when this download began.
    #[error("the portal's file has changed")]
    Changed,
    /// The answer is not what was asked for.
    #[error("the portal's answer doesn't fit the request")]
    Unexpected,
}

/// Why a download ended without a file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Failure {
    /// No space is left where the file goes. What has come so far is kept.
    #[error("no space is left on the device")]
    DiskFull,
    /// The folder can't be written to.
    #[error("the folder can't be written to")]
    Folder,
    /// The portal's file is larger or smaller than announced.
    #[error("the file is not of the size that was announced")]
    WrongSize,
    /// The bytes are not those that the vendor announced.
    #[error("the SHA-256 is not the one that was announced")]
    WrongHash,
    /// The license file was changed, or somebody else signed it.
    #[error("the license file's signature doesn't verify")]
    WrongSignature,
    /// The license file is signed with a key that the portal names and that nobody has said to trust yet.
    #[error("the license file is signed with a new key of the portal, which is not trusted yet")]
    KeyNotTrusted,
    /// The portal's TLS certificate was refused.
    #[error("the portal's certificate was refused")]
    Certificate,
    /// The license file is genuine and of another license.
    #[error("the license file is of another license")]
    WrongLicense,
    /// There are so many files of that name that no free one was found.
    #[error("no free file name was found")]
    NoFreeName,
    /// The portal said no, with its code.
    #[error("the portal refused: {0}")]
    Refused(String),
    /// The portal's answers don't fit what was asked.
    #[error("the portal's answer doesn't fit the request")]
    Unexpected,
}

impl Failure {
    /// Names the failure; the words for people are the Fluent message `error-CODE`. What the portal refused has the
    /// portal's code.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::DiskFull => "download-disk-full",
            Self::Folder => "download-folder",
            Self::WrongSize => "download-wrong-size",
            Self::WrongHash => "download-wrong-hash",
            Self::WrongSignature => "download-wrong-signature",
            Self::KeyNotTrusted => "download-key-not-trusted",
            Self::Certificate => "download-certificate",
            Self::WrongLicense => "download-wrong-license",
            Self::NoFreeName => "download-no-free-name",
            Self::Refused(code) => code,
            Self::Unexpected => "download-unexpected",
        }
    }

    /// Every code of [`Failure::code`] but those of the portal.
    pub const CODES: &'static [&'static str] = &[
        "download-disk-full",
        "download-folder",
        "download-wrong-size",
        "download-wrong-hash",
        "download-wrong-signature",
        "download-key-not-trusted",
        "download-certificate",
        "download-wrong-license",
        "download-no-free-name",
        "download-unexpected",
    ];

    pub(crate) fn from_code(code: &str) -> Self {
        match code {
            "download-disk-full" => Self::DiskFull,
            "download-folder" => Self::Folder,
            "download-wrong-size" => Self::WrongSize,
            "download-wrong-hash" => Self::WrongHash,
            "download-wrong-signature" => Self::WrongSignature,
            "download-key-not-trusted" => Self::KeyNotTrusted,
            "download-certificate" => Self::Certificate,
            "download-wrong-license" => Self::WrongLicense,
            "download-no-free-name" => Self::NoFreeName,
            "download-unexpected" => Self::Unexpected,
            other => Self::Refused(other.to_owned()),
        }
    }

    /// Whether the bytes so far are worth keeping for another try.
    pub(crate) const fn keeps_part(&self) -> bool {
        matches!(
            self,
            Self::DiskFull
                | Self::Folder
                | Self::NoFreeName
                | Self::Certificate
                | Self::Refused(_)
                | Self::Unexpected
        )
    }
}

impl From<LicenseFileError> for Failure {
    fn from(error: LicenseFileError) -> Self {
        // The reader names a dozen defects; to whoever waits for the file they are one.
        tracing::warn!(%error, "a license file was refused");
        Self::WrongSignature
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind::{QuotaExceeded, StorageFull};
        match error.kind() {
            StorageFull | QuotaExceeded => Self::DiskFull,
            kind => {
                tracing::warn!(?kind, "the download's folder can't be used");
                Self::Folder
            }
        }
    }
}

/// Why a download waits for something other than its turn. A state, not a failure: the bytes so far are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pause {
    /// The user asked for it.
    User,
    /// The portal can't be reached, or the connection was cut and the next one gave nothing.
    Offline,
    /// Nobody is signed in.
    SignedOut,
}

impl Pause {
    /// As it is stored and shown: `paused-user`, `paused-offline`, `paused-signed-out`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::User => "paused-user",
            Self::Offline => "paused-offline",
            Self::SignedOut => "paused-signed-out",
        }
    }

    pub(crate) fn from_code(code: &str) -> Self {
        match code {
            "paused-offline" => Self::Offline,
            "paused-signed-out" => Self::SignedOut,
            _ => Self::User,
        }
    }
}
