//! How long to wait before the next try: full jitter, so that a thousand apps don't come back at once.
//!
//! Pure: randomness is passed in, and who waits is somebody else.

use rand::Rng;
use std::time::Duration;

/// Bound of the pause after the first failure; it doubles with each.
pub(crate) const FIRST: Duration = Duration::from_secs(1);
/// Bound of every later pause: once the portal is back, nothing stalls for longer.
pub(crate) const LONGEST: Duration = Duration::from_secs(30);
/// Longest that a portal may ask us to wait: a mistyped header must not silence an app for days.
const LONGEST_ASKED: Duration = Duration::from_secs(60 * 60);

/// A pause after so many failures before this one.
pub(crate) fn jitter(failures: u32, random: &mut impl Rng) -> Duration {
    let bound = FIRST.saturating_mul(1_u32.checked_shl(failures).unwrap_or(u32::MAX)).min(LONGEST);
    random.random_range(Duration::ZERO..=bound)
}

/// Counts failures in a row.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Backoff {
    failures: u32,
}

impl Backoff {
    /// One more failure: how long to wait. `asked` is what the portal asked for; its word is kept, and jitter comes on
    /// top.
    pub(crate) fn failed(&mut self, asked: Option<Duration>, random: &mut impl Rng) -> Duration {
        let pause = jitter(self.failures, random);
        self.failures = self.failures.saturating_add(1);
        asked.unwrap_or_default().min(LONGEST_ASKED) + pause
    }

    /// It worked: the next failure is a first one.
    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn pauses_are_spread_over_a_bound_that_doubles_and_ends() {
        let mut random = StdRng::seed_from_u64(1);
        for (failures, bound) in
            [(0, 1), (1, 2), (2, 4), (3, 8), (4, 16), (5, 30), (6, 30), (40, 30), (99, 30)]
        {
            let bound = Duration::from_secs(bound);
            let pauses: Vec<Duration> = (0..500).map(|_| jitter(failures, &mut random)).collect();
            assert!(pauses.iter().all(|pause| *pause <= bound), "never longer than {bound:?}");
            assert!(pauses.iter().any(|pause| *pause < bound / 10), "and full jitter begins at nothing");
            assert!(pauses.iter().any(|pause| *pause > bound * 9 / 10), "up to the bound");
        }
    }

    #[test]
    fn what_the_portal_asks_for_is_the_least_and_has_a_bound() {
        let mut random = StdRng::seed_from_u64(1);
        let mut backoff = Backoff::default();
        let pause = backoff.failed(Some(Duration::from_secs(90)), &mut random);
        assert!(pause >= Duration::from_secs(90) && pause <= Duration::from_secs(91));
        let pause = backoff.failed(Some(Duration::from_secs(u64::MAX)), &mut random);
        assert!(pause <= LONGEST_ASKED + LONGEST);
        backoff.reset();
        assert!(backoff.failed(None, &mut random) <= FIRST);
    }
}
