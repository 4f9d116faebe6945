//! Side-by-side benchmarks, run by `cargo xtask bench [NAME…] [--json]`: seeded data, both sides in the same run, the median
//! of five.
//!
//! Not for: profiling, or numbers of a debug build.

// A composition root: it reads the clock and the environment, waits for processes, and prints what it measured.
#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr)]

mod bare;
mod data;
mod figure;
mod mirror;
mod peer;
mod portal;
mod search;

use figure::Figure;
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

/// What every benchmark needs from outside.
pub struct Place {
    /// A folder on a disk, empty, removed afterwards.
    pub scratch: PathBuf,
    /// `benches/peer`, with its packages installed.
    pub peer: PathBuf,
    /// The built `licet-portal`.
    pub portal: PathBuf,
    /// The day that the data is relative to.
    pub today: chrono::NaiveDate,
}

/// A benchmark's name and what measures it.
type Bench = (&'static str, fn(&Place) -> Result<Vec<Figure>, Box<dyn Error>>);
const BENCHES: &[Bench] = &[("mirror", mirror::measure), ("search", search::measure)];

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
    let (mut json, mut names) = (false, Vec::new());
    for word in std::env::args().skip(1) {
        match word.as_str() {
            "--json" => json = true,
            name if BENCHES.iter().any(|(bench, _)| *bench == name) => names.push(word),
            other => {
                let all: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
                return Err(format!("`{other}` is not a benchmark: {}", all.join(", ")).into());
            }
        }
    }
    if cfg!(debug_assertions) {
        eprintln!("This is a debug build: its figures say nothing. Use `cargo xtask bench`.");
    }
    let scratch = tempfile::Builder::new().prefix("licet-bench-").tempdir_in(scratch_base())?;
    let beside =
        std::env::current_exe()?.with_file_name(format!("licet-portal{}", std::env::consts::EXE_SUFFIX));
    let place = Place {
        scratch: scratch.path().to_owned(),
        peer: std::env::var_os("LICET_BENCH_PEER").map_or_else(|| "benches/peer".into(), PathBuf::from),
        portal: std::env::var_os("LICET_PORTAL_BIN").map_or(beside, PathBuf::from),
        today: chrono::Local::now().date_naive(),
    };
    let mut figures = Vec::new();
    for (name, measure) in BENCHES {
        if names.is_empty() || names.iter().any(|wanted| wanted == name) {
            eprintln!("{name} …");
            let measured = measure(&place)?;
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

/// Beside the builds, which are on a disk; the system's temporary folder may be memory.
fn scratch_base() -> PathBuf {
    std::env::current_exe()
        .ok()
        .and_then(|exe| exe.parent().map(PathBuf::from))
        .unwrap_or_else(std::env::temp_dir)
}
