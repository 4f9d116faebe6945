//! Writes the generated files of the border between Rust and the window; with `--check` it only says whether they are
//! out of date. Not for people's machines: it is no part of what is shipped.

use licet_desk::bindings::generate;
use std::path::Path;
use std::process::ExitCode;

#[allow(clippy::print_stderr)] // A program for developers that speaks to its terminal.
fn main() -> ExitCode {
    let check = std::env::args().any(|arg| arg == "--check");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut outcome = ExitCode::SUCCESS;
    for file in generate() {
        let path = root.join(file.path);
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        if there == file.text {
            continue;
        }
        if check {
            eprintln!("{} is out of date: run `cargo xtask bindings`", file.path);
            outcome = ExitCode::FAILURE;
            continue;
        }
        let written = path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| std::fs::write(&path, &file.text));
        match written {
            Ok(()) => eprintln!("wrote {}", file.path),
            Err(error) => {
                eprintln!("{}: {error}", file.path);
                outcome = ExitCode::FAILURE;
            }
        }
    }
    outcome
}
