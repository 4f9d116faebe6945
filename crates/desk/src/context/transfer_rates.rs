//! How fast downloads go.

use licet_downloads::{Download, State};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// How fast downloads go, by their ids.
#[derive(Default)]
pub(crate) struct TransferRates(Mutex<HashMap<i64, Speed>>);

struct Speed {
    at: Instant,
    received: u64,
    per_second: Option<f64>,
}

impl TransferRates {
    /// Takes a look at the queue. `now` is when.
    pub(crate) fn look(&self, downloads: &[Download], now: Instant) {
        let mut rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        rates.retain(|id, _| downloads.iter().any(|d| d.id == *id && d.state == State::Running));
        for download in downloads.iter().filter(|download| download.state == State::Running) {
            let speed = rates.entry(download.id).or_insert(Speed {
                at: now,
                received: download.received,
                per_second: None,
            });
            let seconds = (now - speed.at).as_secs_f64();
            // Shorter than that says more about the network's packets than about its speed.
            if seconds >= 0.5 {
                #[allow(clippy::cast_precision_loss)] // A speed for people.
                let fresh = download.received.saturating_sub(speed.received) as f64 / seconds;
                let smooth = speed.per_second.map_or(fresh, |before| before * 0.6 + fresh * 0.4);
                *speed = Speed { at: now, received: download.received, per_second: Some(smooth) };
            }
        }
    }

    pub(crate) fn of(&self, id: i64) -> Option<u64> {
        let rates = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // Never negative.
        rates.get(&id).and_then(|speed| speed.per_second).map(|speed| speed as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use licet_downloads::Subject;
    use std::time::Duration;

    #[test]
    fn speed_is_what_came_in_over_a_while() {
        let now = Instant::now();
        let download = |received| Download {
            id: 1,
            subject: Subject::LicenseFile { license_id: "l".into() },
            file_name: "a.slf".into(),
            folder: "/d".into(),
            size: None,
            received,
            state: State::Running,
            placed: None,
            queued_at: chrono::DateTime::UNIX_EPOCH,
            ended_at: None,
        };
        let rates = TransferRates::default();
        rates.look(&[download(0)], now);
        assert_eq!(rates.of(1), None, "one look says nothing");
        rates.look(&[download(1_000)], now + Duration::from_millis(100));
        assert_eq!(rates.of(1), None, "too short");
        rates.look(&[download(2_000)], now + Duration::from_secs(1));
        assert_eq!(rates.of(1), Some(2_000));
        rates.look(&[Download { state: State::Done, ..download(2_000) }], now + Duration::from_secs(2));
        assert_eq!(rates.of(1), None, "done");
    }
}
