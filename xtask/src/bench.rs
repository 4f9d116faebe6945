//! `cargo xtask bench`: builds both sides and runs `benches/`.
//!
//! Not for: measuring; that is in `benches/`.

use crate::process::{built, cargo, must, root};
use crate::system::{self, Need};
use crate::{Outcome, setup};
use std::process::Command;

/// Passes names, `--json` and `--quick` on to the benchmarks.
pub fn bench(words: &[String]) -> Outcome {
    system::prepare(Need::Build)?;
    setup::node_packages("benches/peer")?;
    must(cargo().args([
        "build",
        "--profile",
        "bench-fast",
        "--locked",
        "-p",
        "licet-benches",
        "-p",
        "licet-portal",
    ]))?;
    must(
        Command::new(built("bench-fast", "licet-benches"))
            .args(words)
            .current_dir(root())
            .env("LICET_BENCH_PEER", root().join("benches/peer"))
            .env("LICET_PORTAL_BIN", built("bench-fast", "licet-portal")),
    )
}
