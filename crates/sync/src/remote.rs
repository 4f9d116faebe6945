//! The portal as pull and push see it, and whose token it is asked with.

use futures::future::BoxFuture;
use futures::stream::BoxStream;
use licet_mirror::Identity;
use licet_protocol::change::{Changes, Outcome};
use licet_protocol::sync::{Buckets, Live};
use licet_tls::CertificateFault;
use secrecy::SecretString;
use std::time::Duration;

/// Why the portal gave no answer that counts.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RemoteError {
    /// It can't be reached, or the connection ended before the answer was whole.
    #[error("the portal can't be reached: {0}")]
    Offline(String),
    /// Its TLS certificate was refused.
    #[error("the portal's certificate was refused: {0}")]
    Certificate(Box<CertificateFault>),
    /// The session is over: someone must sign in.
    #[error("the session is over")]
    SignedOut,
    /// The cursor is expired, or not of this portal: take a snapshot.
    #[error("the cursor is expired")]
    CursorExpired,
    /// The portal works only with newer apps.
    #[error("this app is too old for the portal, which asks for {minimum}")]
    AppTooOld {
        /// The least version that it works with.
        minimum: String,
    },
    /// Too many requests, or it is being started or failing: try again.
    #[error("the portal is busy ({status})")]
    Busy {
        /// HTTP status.
        status: u16,
        /// How long it asked us to wait.
        retry_after: Option<Duration>,
    },
    /// What answers isn't the portal: another media type (a sign-in page of a hotel, say), a redirect to another host.
    #[error("what answers is not the portal: {0}")]
    NotThePortal(String),
    /// Another portal answers at this address (docs/SYNC.md, rule 14).
    #[error("another portal answers at this address")]
    OtherPortal,
    /// What answers is the portal as far as one can tell, but the answer isn't of the form of the contract.
    #[error("the portal's answer is not of the form of the contract: {0}")]
    Form(String),
    /// The answer is larger than the contract allows.
    #[error("the answer is larger than allowed: {0}")]
    TooLarge(&'static str),
    /// It refused for another reason.
    #[error("the portal refused: {code} ({status})")]
    Refused {
        /// HTTP status.
        status: u16,
        /// The portal's error code, `unknown` where it gave none.
        code: String,
    },
}

impl RemoteError {
    /// Names the error; the words for people are the Fluent message `error-CODE`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Offline(_) => "offline",
            Self::Certificate(fault) => fault.code(),
            Self::SignedOut => "session-revoked",
            Self::CursorExpired => "cursor-expired",
            Self::AppTooOld { .. } => "app-too-old",
            Self::Busy { .. } => "unavailable",
            Self::NotThePortal(_) => "sync-not-the-portal",
            Self::OtherPortal => "sync-other-portal",
            Self::Form(_) => "sync-answer-form",
            Self::TooLarge(_) => "sync-answer-too-large",
            Self::Refused { .. } => "sync-refused",
        }
    }

    /// Whether the same request may succeed later without anybody doing anything.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        !matches!(self, Self::SignedOut | Self::AppTooOld { .. } | Self::OtherPortal | Self::CursorExpired)
    }
}

/// Why there is no token to ask with.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TokenError {
    /// Someone must sign in.
    #[error("not signed in")]
    SignedOut,
    /// The portal's TLS certificate was refused.
    #[error("the portal's certificate was refused: {0}")]
    Certificate(Box<CertificateFault>),
    /// The portal can't be reached to refresh it.
    #[error("the portal can't be reached: {0}")]
    Offline(String),
    /// The portal asks to come later.
    #[error("the portal is busy")]
    Busy(Option<Duration>),
}

impl From<TokenError> for RemoteError {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::SignedOut => Self::SignedOut,
            TokenError::Offline(why) => Self::Offline(why),
            TokenError::Certificate(fault) => Self::Certificate(fault),
            TokenError::Busy(retry_after) => Self::Busy { status: 503, retry_after },
        }
    }
}

/// The session's access token.
pub trait TokenSource: Send + Sync + 'static {
    /// Whose session it is.
    fn identity(&self) -> Identity;

    /// The access token, refreshed first where it is known to have run out.
    fn access_token(&self) -> BoxFuture<'_, Result<SecretString, TokenError>>;

    /// A new token in place of one that the portal has rejected. Where another request has refreshed it already, that
    /// one.
    fn refresh(&self, rejected: SecretString) -> BoxFuture<'_, Result<SecretString, TokenError>>;
}

/// What a live connection tells; it ends with an error or with the connection.
pub type LiveStream = BoxStream<'static, Result<Live, RemoteError>>;

/// The portal. Every answer is within the contract's bounds, in size and in time.
pub trait Remote: Send + Sync + 'static {
    /// Whose view it answers.
    fn identity(&self) -> Identity;

    /// Makes sure that the portal at this address is the one that [`Remote::identity`] names.
    fn confirm_portal(&self) -> BoxFuture<'_, Result<(), RemoteError>>;

    /// Whether the portal can be reached now: the cheapest question there is, over a connection of its own.
    fn is_there(&self) -> BoxFuture<'_, bool> {
        Box::pin(async { self.confirm_portal().await.is_ok() })
    }

    /// One whole answer of `GET /api/v1/sync`, decompressed.
    fn pull(&self, cursor: Option<String>, check: bool) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>>;

    /// Sends changes with `POST /api/v1/changes`. What the outcomes say has not been compared with what was sent. After
    /// an error any part of the batch may have been done.
    fn push(&self, changes: Changes) -> BoxFuture<'_, Result<Vec<Outcome>, RemoteError>>;

    /// Opens `GET /api/v1/live`.
    fn live(&self) -> BoxFuture<'_, Result<LiveStream, RemoteError>>;

    /// Count and digest of each bucket: `GET /api/v1/sync/buckets`. They are told at number `at`, that of the last pull,
    /// where nothing that the account sees has changed since.
    fn buckets(&self, at: i64) -> BoxFuture<'_, Result<Buckets, RemoteError>>;

    /// One whole bucket, in the form of an answer of [`Remote::pull`]: `GET /api/v1/sync/buckets/{n}`.
    fn bucket(&self, n: u8, at: i64) -> BoxFuture<'_, Result<Vec<u8>, RemoteError>>;
}
