//! The one form in which the window learns that something can't be done, made from the errors of every crate.
//!
//! `detail` is English for a bug report and never holds a secret. The words for people are `error-CODE` in `locales/`.
//! Being offline and a cancelled prompt are states, not errors; a command that truly needs the portal says `offline`.

use crate::api::{UiError, UiFieldError};
use licet_protocol::error::{ErrorBody, ErrorCode};
use licet_secrets::{LockError, RecoveryError, VaultError};
use licet_sync::CertificateFault;
use licet_sync::accounts::AccountsError;
use std::collections::BTreeSet;
use std::fmt::Display;

/// Characters that a passphrase has at least (`licet-secrets`).
const SHORTEST_PASSPHRASE: usize = 12;

/// What pulling says beside the codes of the portal and the mirror.
const SYNC_CODES: &[&str] = &[
    "sync-not-the-portal",
    "sync-other-portal",
    "sync-answer-form",
    "sync-answer-too-large",
    "sync-refused",
    "sync-cursor-loop",
    "sync-never-agrees",
    "sync-stuck",
    "sync-never-proven",
];

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        $($(#[$doc])* pub const $name: &str = $text;)+
        /// The desktop's own codes. Those of the portal are [`ErrorCode`].
        pub const CODES: &[&str] = &[$($name),+];
    };
}

codes! {
    /// The portal can't be reached and this truly needs it.
    OFFLINE = "offline",
    /// The address of the portal is not `https://…`, nor `http://` on this computer.
    PORTAL_ADDRESS = "portal-address",
    /// What answers at that address is no portal of this kind.
    NOT_A_PORTAL = "not-a-portal",
    /// The portal sends elsewhere: to another host.
    PORTAL_REDIRECTS = "portal-redirects",
    /// TLS can't be set up: the operating system has no certificate store.
    TLS_UNAVAILABLE = "tls-unavailable",
    /// A person did not confirm that the app may connect to this host. Params: `host`.
    PORTAL_NOT_CONFIRMED = "portal-not-confirmed",
    /// A key was asked for without a person's input, or too many in a short time.
    KEY_NEEDS_INPUT = "key-needs-input",
    /// Too many keys in a short time. Params: `seconds`.
    TOO_MANY_KEYS = "too-many-keys",
    /// The portal's keys are others than those that were shown, or nobody confirmed them.
    KEYS_NOT_CONFIRMED = "keys-not-confirmed",
    /// Nobody is signed in.
    NOT_SIGNED_IN = "not-signed-in",
    /// The session ended at the portal: sign in again.
    SESSION_ENDED = "session-ended",
    /// There is no keyring on this desktop.
    KEYRING_UNAVAILABLE = "keyring-unavailable",
    /// The keyring is locked or did not answer.
    KEYRING_LOCKED = "keyring-locked",
    /// The keyring failed, or didn't give back what it was given.
    KEYRING_FAILED = "keyring-failed",
    /// The passphrase doesn't open the mirror.
    PASSPHRASE_WRONG = "passphrase-wrong",
    /// No passphrase was set for this mirror.
    PASSPHRASE_NOT_SET = "passphrase-not-set",
    /// The passphrase is too short. Params: `minimum`.
    PASSPHRASE_SHORT = "passphrase-short",
    /// The note that holds the wrapped key is damaged.
    PASSPHRASE_DAMAGED = "passphrase-damaged",
    /// The mirror is not open: its key is missing.
    MIRROR_CLOSED = "mirror-closed",
    /// The profile's folder can't be written.
    PROFILE_FOLDER = "profile-folder",
    /// The folder for downloads can't be used.
    DOWNLOAD_FOLDER = "download-folder",
    /// The view was closed: open it again.
    VIEW_GONE = "view-gone",
    /// The path of the picked folder is no text.
    DOWNLOAD_FOLDER_NAME = "download-folder-name",
    /// The download is not there any more, or the file was changed since it was verified.
    DOWNLOAD_CHANGED = "download-changed",
    /// The download is not finished.
    DOWNLOAD_NOT_DONE = "download-not-done",
    /// No clipboard.
    CLIPBOARD = "clipboard",
    /// The system's list of what starts at login can't be written.
    LOGIN_LIST = "login-list",
    /// The system's timer for `licet-remind` can't be set, or the program can't be started.
    REMINDER_TIMER = "reminder-timer",
    /// The desktop has nothing to open this with.
    NOTHING_TO_OPEN_WITH = "nothing-to-open-with",
    /// The order names no contact of the reseller.
    NO_PARTNER_CONTACT = "no-partner-contact",
    /// Changes have not reached the portal and would be lost. Params: `count`.
    CHANGES_WAITING = "changes-waiting",
    /// The mirror can't be opened, so nobody knows whether changes would be lost with it.
    CHANGES_UNREADABLE = "changes-unreadable",
    /// The change was sent, answered or settled meanwhile: nothing was done.
    CHANGE_SETTLED = "change-settled",
    /// The exported file can't be written.
    EXPORT_FAILED = "export-failed",
    /// The file is no export of this account's outbox, or can't be read.
    EXPORT_UNREADABLE = "export-unreadable",
    /// A file that was handed in is too large. Params: `name`, `maximum` in MB.
    FILE_TOO_LARGE = "file-too-large",
    /// A file that was handed in can't be read. Params: `name`, `reason` (`kind`, `damaged`, `line`, `rows`, `serials`),
    /// `line`.
    FILE_UNREADABLE = "file-unreadable",
    /// A form is too large to be kept over a restart.
    DRAFT_TOO_LARGE = "draft-too-large",
    /// A fault of the app itself.
    APP_FAULT = "app-fault",
}

impl UiError {
    /// An error of this code, without anything else.
    #[must_use]
    pub fn new(code: &str) -> Self {
        Self {
            code: code.to_owned(),
            params: Default::default(),
            fields: Vec::new(),
            detail: String::new(),
            retryable: false,
        }
    }

    /// The same with a value for the words.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same with words for a bug report. Pass only errors of our own crates and of the system: they are known to
    /// say nothing secret.
    #[must_use]
    pub fn because(mut self, detail: impl Display) -> Self {
        self.detail = detail.to_string();
        self
    }

    /// The same, and it may succeed later without being changed.
    #[must_use]
    pub fn retryable(mut self) -> Self {
        self.retryable = true;
        self
    }

    /// A form with one wrong field.
    #[must_use]
    pub fn field(field: &str, code: &str) -> Self {
        Self::fields(vec![UiFieldError::new(field, code)])
    }

    /// A form with wrong fields.
    #[must_use]
    pub fn fields(fields: Vec<UiFieldError>) -> Self {
        Self { fields, ..Self::new(ErrorCode::InvalidFields.as_str()) }
    }

    pub(crate) fn offline(detail: impl Display) -> Self {
        Self::new(OFFLINE).because(detail).retryable()
    }

    pub(crate) fn fault(detail: impl Display) -> Self {
        let error = Self::new(APP_FAULT).because(detail);
        tracing::error!(detail = error.detail, "a fault of the app");
        error
    }
}

impl UiFieldError {
    /// What is wrong with a field of a form.
    #[must_use]
    pub fn new(field: &str, code: &str) -> Self {
        Self { field: field.to_owned(), code: code.to_owned(), params: Default::default() }
    }

    /// The same with a value for the words.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

impl Display for UiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.code)?;
        if self.detail.is_empty() { Ok(()) } else { write!(f, ": {}", self.detail) }
    }
}

impl std::error::Error for UiError {}

impl From<licet_mirror::Error> for UiError {
    fn from(error: licet_mirror::Error) -> Self {
        Self::new(error.code()).because(error)
    }
}

impl From<licet_renewals::Error> for UiError {
    fn from(error: licet_renewals::Error) -> Self {
        Self::new(error.code()).because(error)
    }
}

impl From<licet_downloads::QueueError> for UiError {
    fn from(error: licet_downloads::QueueError) -> Self {
        Self::new(error.code()).because(error)
    }
}

impl From<VaultError> for UiError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::NoKeyring(_) => Self::new(KEYRING_UNAVAILABLE).because(error),
            VaultError::Locked(_) | VaultError::NoAnswer => {
                Self::new(KEYRING_LOCKED).because(error).retryable()
            }
            VaultError::Failed(_) => Self::new(KEYRING_FAILED).because(error),
        }
    }
}

impl From<LockError> for UiError {
    fn from(error: LockError) -> Self {
        match error {
            LockError::Vault(error) => error.into(),
            LockError::NotKept => Self::new(KEYRING_FAILED).because(error),
            LockError::DatabaseExists => Self::new(MIRROR_CLOSED).because(error),
            LockError::Note(error) => Self::new(PROFILE_FOLDER).because(error),
            LockError::Recovery(error) => match error {
                RecoveryError::WrongPassphrase => Self::new(PASSPHRASE_WRONG),
                RecoveryError::NotSet => Self::new(PASSPHRASE_NOT_SET),
                RecoveryError::TooShort => Self::new(PASSPHRASE_SHORT).with("minimum", SHORTEST_PASSPHRASE),
                RecoveryError::Damaged => Self::new(PASSPHRASE_DAMAGED),
            },
        }
    }
}

impl From<AccountsError> for UiError {
    fn from(error: AccountsError) -> Self {
        match error {
            AccountsError::Offline(detail) => Self::offline(detail),
            AccountsError::Certificate(fault) => (*fault).into(),
            AccountsError::Tls(detail) => Self::new(TLS_UNAVAILABLE).because(detail),
            AccountsError::Refused(body) => (*body).into(),
            AccountsError::Redirects => Self::new(PORTAL_REDIRECTS),
            AccountsError::NotAPortal(detail) => Self::new(NOT_A_PORTAL).because(detail),
        }
    }
}

impl From<CertificateFault> for UiError {
    fn from(fault: CertificateFault) -> Self {
        let error = Self::new(fault.code()).because(&fault).retryable();
        fault.params().into_iter().fold(error, |error, (name, value)| error.with(name, value))
    }
}

/// Every code that a [`UiError`] of a command or a state can have: each has words in ten languages.
#[must_use]
pub fn all_codes() -> BTreeSet<&'static str> {
    ErrorCode::ALL
        .iter()
        .map(|code| code.as_str())
        .chain(CODES.iter().copied())
        .chain(licet_mirror::Error::CODES.iter().copied())
        .chain(licet_renewals::Error::CODES.iter().copied())
        .chain(licet_downloads::QueueError::CODES.iter().copied())
        .chain(licet_downloads::Failure::CODES.iter().copied())
        .chain(SYNC_CODES.iter().copied())
        .chain(CertificateFault::CODES.iter().copied())
        .collect()
}

impl From<ErrorBody> for UiError {
    fn from(body: ErrorBody) -> Self {
        let detail = match body.request_id {
            Some(id) => format!("{} (request {id})", body.message),
            None => body.message,
        };
        Self {
            code: body.code.as_str().to_owned(),
            params: body.params,
            fields: body
                .fields
                .into_iter()
                .map(|field| UiFieldError { field: field.field, code: field.code, params: field.params })
                .collect(),
            detail,
            retryable: body.retryable,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use licet_i18n::{Args, Lang, Messages};

    #[test]
    fn every_code_has_words() {
        // That the other languages have what English has is proven where the texts are (`licet-i18n`).
        for code in all_codes() {
            let id = format!("error-{code}");
            assert!(Messages::embedded().try_format(Lang::En, &id, &Args::new()).is_some(), "{id}");
        }
    }

    #[test]
    fn errors_of_every_crate_have_a_code_that_has_words() {
        let errors: [UiError; 7] = [
            AccountsError::Redirects.into(),
            AccountsError::Offline("connection refused".into()).into(),
            VaultError::NoAnswer.into(),
            LockError::NotKept.into(),
            licet_mirror::Error::WrongKey.into(),
            licet_renewals::Error::NoSerialNumber.into(),
            licet_downloads::QueueError::NotEnded.into(),
        ];
        for error in errors {
            assert!(all_codes().contains(error.code.as_str()), "{}", error.code);
        }
    }
}
