//! `cargo xtask fuzz`: asks a real portal everything that its document allows and much that it doesn't; and, as
//! `fuzz parsers`, feeds the parsers of what strangers hand in.
//!
//! Not for: what is asked and what counts as wrong; that is in `tests/portal/fuzz-api.sh` and `tests/parsers/`.

use crate::Outcome;
use crate::process::{answer, built, cargo, must, root, target};
use crate::system::{self, Need};
use std::process::Command;

/// Seconds that each parser is fed for, unless said otherwise.
const SECONDS: &str = "60";
/// What tells libFuzzer which branches an input took; the same that cargo-fuzz passes on.
const COVERAGE: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Ccodegen-units=1";
/// Passes the number of examples and the seed on; or feeds the parsers.
pub fn fuzz(words: &[String]) -> Outcome {
    if let [first, rest @ ..] = words
        && first == "parsers"
    {
        return parsers(rest);
    }
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

/// Measures the heavy files, then feeds each parser for a time: led by coverage where there is a nightly toolchain, else
/// with random changes to the examples.
fn parsers(words: &[String]) -> Outcome {
    let seconds = words.first().map_or(SECONDS, String::as_str);
    if words.len() > 1 || seconds.parse::<u32>().is_err() {
        return Err("say for how many seconds each: cargo xtask fuzz parsers [SECONDS]".into());
    }
    system::prepare(Need::Build)?;
    must(cargo().args(["build", "--locked", "--release", "-p", "licet-parsers", "--bins"]))?;
    let program = built("release", "fuzz-parsers");
    must(Command::new(&program).arg("bounds").arg(target().join("heavy-files")))?;
    if has_nightly() {
        let names = answer(&program, &["targets"]).ok_or("fuzz-parsers doesn't list its targets")?;
        led_by_coverage(&names, seconds)
    } else {
        println!("There is no nightly toolchain: the inputs are random changes to the examples.");
        let seed = std::process::id().to_string();
        must(Command::new(&program).args(["run", seconds, &seed]).current_dir(root()))
    }
}

fn has_nightly() -> bool {
    answer("rustup", &["toolchain", "list"]).is_some_and(|list| list.contains("nightly"))
}

fn led_by_coverage(parsers: &str, seconds: &str) -> Outcome {
    let host = answer("rustc", &["-vV"])
        .and_then(|said| said.lines().find_map(|line| line.strip_prefix("host: ").map(str::to_owned)))
        .ok_or("rustc doesn't say which machine this is")?;
    let folder = target().join("fuzz");
    must(
        Command::new("rustup")
            .args(["run", "nightly", "cargo", "build", "--release", "--target", &host])
            .args(["--manifest-path", "fuzz/Cargo.toml", "--target-dir"])
            .arg(&folder)
            .env("RUSTFLAGS", COVERAGE)
            .env_remove("CARGO_TARGET_DIR")
            .current_dir(root()),
    )?;
    let program = folder.join(host).join("release/licet-fuzz");
    for parser in parsers.lines() {
        // What was found is kept from run to run beside the build; the committed examples come with it.
        let corpus = folder.join("corpus").join(parser);
        std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
        let mut run = Command::new(&program);
        run.arg(&corpus);
        let own = root().join("tests/parsers/corpus").join(parser);
        let files = root().join("crates/exchange/tests/fixtures");
        run.args([own, files].into_iter().filter(|folder| folder.is_dir()));
        run.arg(format!("-max_total_time={seconds}")).args([
            "-timeout=20",
            "-rss_limit_mb=1024",
            "-max_len=65536",
        ]);
        run.arg(format!("-artifact_prefix={}/{parser}-", folder.display()));
        run.args(["-print_final_stats=1", "-verbosity=0"]).env("LICET_TARGET", parser).current_dir(root());
        println!("{parser}: {seconds} s");
        must(&mut run)?;
    }
    Ok(())
}
