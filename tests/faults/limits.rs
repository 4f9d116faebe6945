//! How long the random tests go on: once as told here, or as long as a soak asks for.

use std::time::{Duration, Instant};

#[allow(
    clippy::disallowed_methods,
    reason = "the one who started these tests says so; there is no other way to hear of it"
)]
fn asked<T: std::str::FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok()?.parse().ok()
}

/// The seeds of a random test: `cases` of them, or as many as `LICET_SOAK_CASES` says; where `LICET_SOAK_SECONDS` are given,
/// at least one and others until they are over. `LICET_SEED` repeats one. Each is printed before it begins.
pub fn seeds(cases: u64) -> impl Iterator<Item = u64> {
    let only: Option<u64> = asked("LICET_SEED");
    let cases = asked("LICET_SOAK_CASES").unwrap_or(cases);
    let until = asked("LICET_SOAK_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    #[allow(
        clippy::disallowed_methods,
        reason = "others each time, printed so that a failure can be repeated"
    )]
    let first = only.unwrap_or_else(rand::random::<u64>);
    (0..)
        .take_while(move |n| match (only, until) {
            (Some(_), _) => *n == 0,
            (None, Some(until)) => *n == 0 || Instant::now() < until,
            (None, None) => *n < cases,
        })
        .map(move |n| first.wrapping_add(n))
        .inspect(|seed| println!("seed {seed} (LICET_SEED={seed} repeats it)"))
}
