//! The program `licet-portal`: the composition root, which asks the operating system for the time.

use clap::Parser;
use licet_portal::cli::{Cli, run};
use licet_portal::clock::SystemClock;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    run(Cli::parse(), Arc::new(SystemClock))
}
