//! New ids: UUIDs that sort by when they were made.

use chrono::{DateTime, Utc};
use std::sync::{LazyLock, Mutex};
use uuid::ContextV7;

/// Counts within a millisecond, so that ids made in it sort by their order too.
static ORDER: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));

/// A new id (UUIDv7): sorts by when it was made.
#[must_use]
pub fn new_id(now: DateTime<Utc>) -> String {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    uuid::Uuid::new_v7(uuid::Timestamp::from_unix(&*ORDER, seconds, now.timestamp_subsec_nanos())).to_string()
}
