//! How long the random tests go on: once as told here, or as long as a soak asks for.

use licet_testkit::seeds::{asked, first, repeated};
use std::time::{Duration, Instant};

/// The seeds of a random test: `cases` of them, or as many as `LICET_SOAK_CASES` says; where `LICET_SOAK_SECONDS` are given,
/// at least one and others until they are over. They are the commit's own, or others in each round of a soak; `LICET_SEED`
/// repeats one. Each is printed before it begins.
pub fn seeds(cases: u64) -> impl Iterator<Item = u64> {
    let only = repeated();
    let cases = asked("LICET_SOAK_CASES").unwrap_or(cases);
    let until = asked("LICET_SOAK_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let first = first();
    (0..)
        .take_while(move |n| match (only, until) {
            (Some(_), _) => *n == 0,
            (None, Some(until)) => *n == 0 || Instant::now() < until,
            (None, None) => *n < cases,
        })
        .map(move |n| first.wrapping_add(n))
        .inspect(|seed| println!("seed {seed} (LICET_SEED={seed} repeats it)"))
}
