//! Side-by-side benchmarks, run by `cargo xtask bench [NAME…] [--json] [--quick]`: seeded data, both sides in the same run,
//! the median of five where a run is short.
//!
//! Not for: profiling, or numbers of a debug build.

// A composition root: it reads the clock and the environment, waits for processes, and prints what it measured.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod apply;
mod bare;
mod data;
mod device;
mod figure;
mod filled;
mod first_sync;
mod import;
mod live;
mod many;
mod memory;
mod mirror;
mod peer;
mod place;
mod poll;
mod portal;
mod push;
mod search;
mod sqlite_cli;

use figure::Figure;
use place::Place;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// A benchmark's name and what measures it.
type Bench = (&'static str, fn(&Place) -> Result<Vec<Figure>, Box<dyn Error>>);
/// In this order: what one makes the next ones use, and who changes it comes last.
const BENCHES: &[Bench] = &[
    ("import", import::measure),
    ("mirror", mirror::measure),
    ("search", search::measure),
    ("apply", apply::measure),
    ("poll", poll::measure),
    ("live", live::measure),
    ("push", push::measure),
    ("many", many::measure),
];
/// What `--quick` divides sizes by.
const QUICK: u64 = 100;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("licet-benches: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every limit was kept.
fn run() -> Result<bool, Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let [role, path, count] = words.as_slice()
        && role == first_sync::ROLE
    {
        first_sync::in_this_process(path.as_ref(), count.parse()?)?;
        return Ok(true);
    }
    let Asked { json, quick, names } = asked(words)?;
    if cfg!(debug_assertions) {
        eprintln!("This is a debug build: its figures say nothing. Use `cargo xtask bench`.");
    }
    if quick {
        eprintln!("A quick look at a hundredth of every size: nothing is held to a limit.");
    }
    let scratch = tempfile::Builder::new().prefix("licet-bench-").tempdir_in(scratch_base())?;
    let beside =
        std::env::current_exe()?.with_file_name(format!("licet-portal{}", std::env::consts::EXE_SUFFIX));
    let place = Place::new(
        scratch.path().to_owned(),
        // Programs are started there: it must be found from there too.
        std::path::absolute(std::env::var_os("LICET_BENCH_PEER").unwrap_or_else(|| "benches/peer".into()))?,
        std::env::var_os("LICET_PORTAL_BIN").map_or(beside, PathBuf::from),
        chrono::Utc::now().date_naive(),
        if quick { QUICK } else { 1 },
    );
    let mut figures = Vec::new();
    for (name, measure) in BENCHES {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            eprintln!("{name} …");
            let began = std::time::Instant::now();
            let mut measured = measure(&place).map_err(|reason| format!("{name}: {reason}"))?;
            eprintln!("{name}: {:.0} s", began.elapsed().as_secs_f64());
            if quick {
                measured = measured.into_iter().map(Figure::unheld).collect();
            }
            if json {
                for figure in &measured {
                    println!("{}", serde_json::to_string(figure)?);
                }
            }
            figures.extend(measured);
        }
    }
    if !json {
        println!("\n{}", figure::table(&figures));
    }
    Ok(figures.iter().all(|figure| figure.pass != Some(false)))
}

/// What was asked for on the command line.
#[derive(Default)]
struct Asked {
    json: bool,
    quick: bool,
    /// Of benchmarks; none: all.
    names: Vec<String>,
}

fn asked(words: Vec<String>) -> Result<Asked, String> {
    let mut asked = Asked::default();
    for word in words {
        match word.as_str() {
            "--json" => asked.json = true,
            "--quick" => asked.quick = true,
            name if BENCHES.iter().any(|(bench, _)| *bench == name) => asked.names.push(word),
            other => {
                let all: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
                return Err(format!("`{other}` is not a benchmark: {}", all.join(", ")));
            }
        }
    }
    Ok(asked)
}

/// Beside the builds, which are on a disk; the system's temporary folder may be memory.
fn scratch_base() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(PathBuf::from))
        .unwrap_or_else(std::env::temp_dir)
}
