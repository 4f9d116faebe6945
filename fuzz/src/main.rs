//! The targets of `licet-parsers` under libFuzzer, led by coverage. `LICET_TARGET` names the target. `cargo xtask fuzz parsers`
//! builds and runs it where there is a nightly toolchain.

#![no_main]

use licet_parsers::{TARGETS, Target};
use std::sync::LazyLock;

static CHOSEN: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("LICET_TARGET").expect("LICET_TARGET names a target");
    *TARGETS.iter().find(|target| target.name == name).expect("LICET_TARGET names a target")
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| (CHOSEN.run)(bytes));
