//! The time, asked for through one seam, so that tests set it.

use chrono::{DateTime, NaiveDate, Utc};

/// What time it is. `today` is the local calendar date: terms end by it.
pub trait Clock: Send + Sync + std::fmt::Debug + 'static {
    /// The moment.
    fn now(&self) -> DateTime<Utc>;
    /// The local calendar date.
    fn today(&self) -> NaiveDate;
}
