//! `cargo xtask fuzz`: builds the portal and has `tests/portal/fuzz-api.sh` ask it.
//!
//! Not for: what is asked and what counts as wrong; that is in the script.

use crate::Outcome;
use crate::process::{built, cargo, must, root};
use crate::system::{self, Need};
use std::process::Command;

/// Passes the number of examples and the seed on.
pub fn fuzz(words: &[String]) -> Outcome {
    if words.len() > 2 || words.iter().any(|word| word.parse::<u32>().is_err()) {
        return Err(
            "say how many examples and which seed, as numbers: cargo xtask fuzz [EXAMPLES [SEED]]".into()
        );
    }
    system::prepare(Need::Build)?;
    must(cargo().args(["build", "--locked", "-p", "licet-portal"]))?;
    must(
        Command::new(root().join("tests/portal/fuzz-api.sh"))
            .arg(built("debug", "licet-portal"))
            .args(words)
            .current_dir(root()),
    )
}
