//! What the vendor's systems hand over: newline-delimited JSON, one record a line, each in a transaction of its own.
//!
//! [`import`] reads lines, decides about each (new, changed, unchanged, stale, rejected) and publishes what follows.
//! One module a kind of record. The promises are in `docs/PORTAL.md`; the records in
//! `licet_protocol::feed`.

mod addresses;
mod checks;
mod import;
mod lines;
mod order_checks;
mod order_lines;
pub(crate) mod orders;
mod parse;
mod policies;
mod products;
pub mod releases;
pub mod route;
pub(crate) mod sites;
mod upgrades;

pub use import::{Folder, ImportError, Importer, Notice, NoticeKind};

/// What became of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Not seen before.
    New,
    /// Replaced an older state.
    Changed,
    /// Seen before.
    Unchanged,
    /// Older than what is held.
    Stale {
        /// The revision that is held.
        held: i64,
    },
}

/// Why a record is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    /// The record itself is not right.
    #[error("{0}")]
    Record(String),
    /// The database failed.
    #[error("{0}")]
    Store(#[from] crate::store::Error),
}

/// Refuses a record with a sentence.
macro_rules! refuse {
    ($($words:tt)*) => { return Err($crate::feed::Refusal::Record(format!($($words)*))) };
}
use refuse;

/// What tells one state of a record from another.
fn digest<T: serde::Serialize>(record: &T) -> Result<Vec<u8>, Refusal> {
    use sha2::Digest;
    let json = serde_json::to_vec(record).map_err(|error| Refusal::Record(error.to_string()))?;
    Ok(sha2::Sha256::digest(json).to_vec())
}

/// Compares a record without revisions with the digest that is held.
fn compare(held: Option<&crate::store::Row>, digest: &[u8]) -> Result<Outcome, crate::store::Error> {
    Ok(match held {
        None => Outcome::New,
        Some(row) if row.blob(0)? == digest => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
    })
}
