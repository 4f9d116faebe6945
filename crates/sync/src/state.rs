//! What sync is doing, for whoever watches.

use crate::plan::Reason;
use crate::remote::RemoteError;
use chrono::{DateTime, Utc};
use licet_tls::CertificateFault;
use std::time::Duration;
use tokio::time::Instant;

/// How fresh the mirror is and what is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// What is going on.
    pub activity: Activity,
    /// When the last sync succeeded (docs/SYNC.md, rule 15).
    pub last_synced_at: Option<DateTime<Utc>>,
    /// Since when the portal can't be reached; none while it can.
    pub offline_since: Option<DateTime<Utc>>,
    /// What is on its way to the portal.
    pub outgoing: Outgoing,
    /// Whether the portal tells at once when something changes.
    pub live: bool,
}

/// The outbox as push sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outgoing {
    /// Changes without an outcome yet.
    pub waiting: u64,
    /// Changes that need somebody: refused, or in conflict.
    pub undecided: u64,
    /// Whether changes are being sent.
    pub sending: bool,
    /// Why the last try did not succeed, though the portal may well answer pulls. What waits still waits.
    pub failure: Option<Failure>,
    /// From when on a run tries again, by a clock that never goes back; runs before it only pull. None: the next run does.
    pub due: Option<Instant>,
    /// The same by this machine's clock, to be shown.
    pub next_try: Option<DateTime<Utc>>,
}

/// What is going on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Activity {
    /// Nothing.
    #[default]
    Idle,
    /// Rows are coming.
    Syncing {
        /// Rows that this run has brought so far.
        rows: u64,
        /// How many there will be, where an earlier listing lets one guess.
        expected: Option<u64>,
        /// Whether this is a whole listing, not changes only.
        snapshot: bool,
    },
    /// So many removals came that the admin must confirm them.
    Held {
        /// Rows that would go.
        removals: u64,
    },
    /// The last run did not succeed; the mirror stands as it did.
    Failed(Failure),
    /// Asking on would not help until somebody asks for it.
    Stopped(Reason),
}

/// Why a run did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Names it; the words for people are the Fluent message `error-CODE`.
    pub code: String,
    /// For logs: without secrets.
    pub detail: String,
    /// A value for the words: the version that the portal asks for.
    pub minimum: Option<String>,
    /// Why the portal's certificate was refused, where that is the reason.
    pub certificate: Option<Box<CertificateFault>>,
    /// How long to wait before the next try, where the portal said or trying again may help.
    pub retry_in: Option<Duration>,
}

impl Failure {
    /// The portal's answers can't be used, and reading everything again has not helped.
    pub(crate) fn stuck(why: &str) -> Self {
        Self {
            code: "sync-stuck".to_owned(),
            detail: why.to_owned(),
            minimum: None,
            certificate: None,
            retry_in: None,
        }
    }
}

impl From<&RemoteError> for Failure {
    fn from(error: &RemoteError) -> Self {
        let (minimum, retry_in) = match error {
            RemoteError::AppTooOld { minimum } => (Some(minimum.clone()), None),
            RemoteError::Busy { retry_after, .. } => (None, *retry_after),
            _ => (None, None),
        };
        let certificate = match error {
            RemoteError::Certificate(fault) => Some(fault.clone()),
            _ => None,
        };
        Self { code: error.code().to_owned(), detail: error.to_string(), minimum, certificate, retry_in }
    }
}

impl From<&licet_mirror::Error> for Failure {
    fn from(error: &licet_mirror::Error) -> Self {
        Self {
            code: error.code().to_owned(),
            detail: error.to_string(),
            minimum: None,
            certificate: None,
            retry_in: None,
        }
    }
}
