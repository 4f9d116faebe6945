//! What breaks, and what must hold all the same (docs/SYNC.md, which lists the tests of each rule):
//! apps and the portal as processes that are killed, starved of disk and memory and lied to, over a network that fails.
//!
//! `cargo xtask test` runs each of them for seconds; `cargo xtask soak MINUTES` runs the random ones for as long as asked
//! (`limits.rs`). Each random test prints its seed.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]
#![allow(
    clippy::print_stdout,
    reason = "seeds, and why a test is left out, are for whoever reads what it printed"
)]

mod app;
mod clocks;
mod convergence;
mod limits;
mod portal;
mod releases;
mod strace;

mod disk;
mod full_disk;
mod hostile;
mod kills;
mod migration;
mod network;
mod recovery;
mod rekey;
mod schemas;
