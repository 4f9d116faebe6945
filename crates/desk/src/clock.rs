//! The time, asked for through one seam, so that tests set it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// What time it is. `today` is the local calendar date: terms end by it.
pub trait Clock: Send + Sync + std::fmt::Debug + 'static {
    /// The moment.
    fn now(&self) -> DateTime<Utc>;
    /// The local calendar date.
    fn today(&self) -> NaiveDate;
    /// The local date and time of day: notifications are shown by it. `today` at the time of UTC unless it is known better.
    fn local(&self) -> NaiveDateTime {
        self.today().and_time(self.now().time())
    }
}
