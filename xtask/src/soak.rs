//! `cargo xtask soak MINUTES`: what breaks at random, for as long as a person has time for: the tests of faults and the
//! histories of sync, in rounds, with other seeds each time.
//!
//! Not for: the tests themselves, in `tests/`. They read from the environment how long to go on; each prints its seed.

use crate::process::{cargo, must};
use crate::system::{self, Need};
use crate::test::{Count, Steps, has_nextest};
use crate::{Outcome, run};
use std::time::{Duration, Instant};

/// What is run: everything that draws seeds or histories.
const WHAT: &str = "binary(faults) | (binary(sync) & package(licet-tests))";
/// Part of the time that one random test takes in a round; there are about as many that take turns.
const PART: u32 = 8;
/// Seconds that a random test goes on for in one round.
const SHORTEST: u64 = 10;
const LONGEST: u64 = 120;

/// Runs rounds until the minutes are over or one fails.
pub fn soak(words: &[String]) -> Outcome {
    let [minutes] = words else { return Err("say for how long: cargo xtask soak MINUTES".into()) };
    let minutes: u64 = minutes.parse().map_err(|_| format!("`{minutes}` is no number of minutes"))?;
    if !has_nextest() {
        return Err("cargo-nextest is missing. Install it, then start again:\n\n    cargo install cargo-nextest --locked\n".into());
    }
    system::prepare(Need::Tests)?;
    // The portal is a program of its own, which the tests start.
    must(cargo().args([
        "build",
        "--locked",
        "-p",
        "licet-portal",
        "-p",
        "licet-tests",
        "--bins",
        "--tests",
    ]))?;
    let (began, time) = (Instant::now(), Duration::from_secs(minutes * 60));
    let seconds = (time / PART).as_secs().clamp(SHORTEST, LONGEST);
    let mut steps = Steps::new();
    for round in 1_u32.. {
        let mut tests = cargo();
        tests.args(["nextest", "run", "--locked", "-p", "licet-tests", "--profile", "soak", "-E", WHAT]);
        // A history takes about a second.
        tests.env("LICET_SOAK_SECONDS", seconds.to_string()).env("LICET_SOAK_CASES", seconds.to_string());
        // Others each round: what is drawn from the commit is what `cargo xtask test` runs.
        let seed = seed(round).to_string();
        tests.env("LICET_SOAK_SEED", &seed).env("PROPTEST_RNG_SEED", seed);
        let fine = steps.run(&format!("round {round} at {}", run::revision()), Count::Printed, &mut tests);
        if !fine || began.elapsed() >= time {
            break;
        }
    }
    steps.finish()
}

/// A seed that no round had before.
fn seed(round: u32) -> u64 {
    use std::hash::{BuildHasher, RandomState};
    // Its keys are the operating system's random numbers.
    RandomState::new().hash_one(round)
}
