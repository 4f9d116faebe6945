//! What time it is, passed in so that tests can set it.

use chrono::{DateTime, NaiveDate, Utc};

/// Where the portal takes the time from.
pub trait Clock: Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> DateTime<Utc>;

    /// The present date. The portal has no region of its own: its days are UTC days.
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

/// The operating system's clock; only the program's composition uses it.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods, reason = "this is the one place that asks the operating system")]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}
