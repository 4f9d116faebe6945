//! Documents: composed from the facts, listed, and the software that goes with them.

pub mod composer;
pub mod entitlements;
pub mod releases;

use crate::records::{self, Publisher};
use crate::store::{Error, Tx};
use chrono::{DateTime, Utc};

/// Runs `work` in a transaction that publishes, with the one composer there is.
///
/// # Errors
/// What `work` answers, or [`Error::Database`] if a statement fails.
pub fn publishing<T, E: From<Error>>(
    tx: &mut Tx<'_>,
    now: DateTime<Utc>,
    work: impl FnOnce(&mut Publisher<'_, '_>) -> Result<T, E>,
) -> Result<T, E> {
    records::publishing(tx, now, composer::compose, work)
}
