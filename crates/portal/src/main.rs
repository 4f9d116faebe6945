//! The program `licet-portal`: the composition root, which asks the operating system for the time and its
//! environment.

use clap::Parser;
use licet_portal::cli::{Cli, run};
use licet_portal::core::clock::SystemClock;
use std::process::ExitCode;
use std::sync::Arc;

#[allow(clippy::disallowed_methods, reason = "the composition root reads the environment for all others")]
fn main() -> ExitCode {
    run(Cli::parse(), Arc::new(SystemClock), &|name| std::env::var(name).ok())
}
