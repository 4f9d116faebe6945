//! What a person can do in this repository, as `cargo xtask …`. Alone it lists everything, a line each.
//!
//! Not for: anything the product itself does. It installs, builds, starts, tests and measures; it never links a crate of
//! the product, so that it compiles in seconds.

// A composition root and a command line: it reads the environment and the clock, prints, and waits for processes.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod bench;
mod changed;
mod check;
mod checkout;
mod documents;
mod fuzz;
mod graph;
mod layers;
mod names;
mod process;
mod release;
mod run;
mod session;
mod setup;
mod soak;
mod system;
mod test;

use std::process::ExitCode;

/// What went wrong, in words for the person at the terminal.
pub type Failure = String;
/// What every step answers.
pub type Outcome<T = ()> = Result<T, Failure>;

const LIST: &str = "\
cargo xtask …

  run [--shot FILE.png] [--data DIR] [--lang LANG] [--release]
                     install what is missing, build, make a demo portal, open the app
  test [--full] [--changed [BASE]]
                     everything below `check`, the Rust, UI and window tests, with a summary. `--full` looks at every
                     screen in all languages, sizes and themes, not in a sample of them, and tries the packages.
                     `--changed` runs what the changes since BASE can break (origin/main, else main); what is not
                     committed counts
  check              format, lints, direction of dependencies between crates and modules, documents, drift of
                     generated files
  docs               only the checks of documents and of layers.toml: the tests, files and links that they name exist,
                     modules use what stands before them
  graph              draw the picture of the crates in docs/ARCHITECTURE.md again
  bindings           write ui/src/generated/ again from the Rust types and the messages
  soak MINUTES       the tests of faults (tests/faults/) with other seeds again and again, for so long
  fuzz [EXAMPLES [SEED]]
                     everything that the OpenAPI document allows, and much that it doesn't, asked of a real portal by
                     schemathesis, which Python's pip installs below the cache
  fuzz parsers [SECONDS]
                     heavy files within their bounds, then each parser of files, feed and sync for so long (60): led by
                     coverage where there is a nightly toolchain, else with random changes to the examples
  bench [NAME…] [--json] [--quick]
                     side-by-side benchmarks: import, mirror, search, apply, poll, live, push, many; `--quick` looks
                     at a hundredth of every size
  release [--profile dev]
                     .deb and .rpm packages of the app and the portal, the same bytes for the same commit (of a debug
                     build with `--profile dev`, to try them)
  shots              pictures of every screen, light and dark, into tests/artifacts/shots/
  headless COMMAND…  run a command in a desktop without a screen, with a keyring and notifications of its own
  demo DIR           only the demo vendor's feed and files, written to DIR
  ci                 what `.ci/run` runs: `test` with no questions asked

Builds go to a folder outside the checkout: CARGO_TARGET_DIR, else licet/target in the user's cache.
";

fn main() -> ExitCode {
    process::end_children_on_interrupt();
    let mut words = std::env::args().skip(1);
    let verb = words.next().unwrap_or_default();
    let rest: Vec<String> = words.collect();
    let outcome = match verb.as_str() {
        "" | "help" | "--help" | "-h" => {
            print!("{LIST}");
            Ok(())
        }
        "run" => run::run(&rest),
        "release" => release::release(&rest),
        "test" => test::test(&rest, false),
        "ci" => none(&rest).and_then(|()| test::test(&[], true)),
        "check" => none(&rest).and_then(|()| check::check_alone()),
        "docs" => none(&rest).and_then(|()| check::check_documents()),
        "graph" => none(&rest).and_then(|()| graph::draw()),
        "bindings" => none(&rest).and_then(|()| check::bindings()),
        "soak" => soak::soak(&rest),
        "fuzz" => fuzz::fuzz(&rest),
        "bench" => bench::bench(&rest),
        "shots" => none(&rest).and_then(|()| test::shots()),
        "headless" => test::headless(&rest),
        "demo" => match rest.as_slice() {
            [folder] => licet_demo::write(folder.as_ref(), chrono::Local::now().date_naive())
                .map(|written| println!("{written}")),
            _ => Err("name one folder: cargo xtask demo DIR".into()),
        },
        other => Err(format!("`{other}` is not in the list:\n\n{LIST}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn none(rest: &[String]) -> Outcome {
    match rest.first() {
        None => Ok(()),
        Some(word) => Err(format!("`{word}` is not understood here; `cargo xtask` lists what is")),
    }
}
