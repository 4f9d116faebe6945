//! A clock to set: it stands until it is told to move, or goes on from where it was set.

use chrono::{DateTime, TimeDelta, Utc};
use licet_portal::core::clock::Clock;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// Cheap to clone; all clones show the same time.
#[derive(Clone, Debug)]
pub struct SettableClock(Arc<Mutex<Time>>);

#[derive(Debug)]
struct Time {
    set_to: DateTime<Utc>,
    /// Since when it goes; none while it stands.
    going_since: Option<Instant>,
}

impl Time {
    fn now(&self) -> DateTime<Utc> {
        let gone = self.going_since.map(|since| since.elapsed()).unwrap_or_default();
        self.set_to + TimeDelta::from_std(gone).unwrap_or_default()
    }
}

impl SettableClock {
    /// A clock that shows this time, and stands.
    #[must_use]
    pub fn at(time: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Time { set_to: time, going_since: None })))
    }

    /// A clock that goes, from this time on.
    #[must_use]
    pub fn going_from(time: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Time { set_to: time, going_since: Some(Instant::now()) })))
    }

    /// Sets the time. A clock that goes, goes on from there.
    pub fn set(&self, time: DateTime<Utc>) {
        let mut clock = self.lock();
        clock.set_to = time;
        clock.going_since = clock.going_since.map(|_| Instant::now());
    }

    /// Moves the time on.
    pub fn advance(&self, by: TimeDelta) {
        self.lock().set_to += by;
    }

    fn lock(&self) -> MutexGuard<'_, Time> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for SettableClock {
    fn now(&self) -> DateTime<Utc> {
        self.lock().now()
    }
}
