//! Writes the typed names of the messages, or with `--check` fails where the committed ones drifted.
#![allow(clippy::print_stderr, reason = "a command for people who build Licet")]

use std::process::ExitCode;

use licet_i18n::{checks, generate, sources::Language};

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    let root = checks::repository();
    let outcome = Language::read(&root.join("locales"), "en")
        .and_then(|english| generate::write(&root, &english, check));
    match outcome {
        Ok(Some(differing)) if check => {
            eprintln!("out of date, run `cargo run -p licet-i18n --bin messages`: {differing}");
            ExitCode::FAILURE
        }
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
