//! Runs the targets with random inputs for a time, or measures the heavy files.
//!
//! `fuzz-parsers run SECONDS SEED [TARGET…]`: each target for so long; an input that breaks a promise is written to the folder
//! of passing files. `fuzz-parsers bounds FOLDER` measures the heavy files, `fuzz-parsers read FILE` one file;
//! `fuzz-parsers targets` lists the targets.

// A command line: it prints, and reads the clock.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)]

use licet_parsers::bounds::{HEAVY, MEGABYTES, SECONDS};
use licet_parsers::mutate::{Random, examples, mutated};
use licet_parsers::{TARGETS, Target};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run", seconds, seed, targets @ ..] => run(seconds, seed, targets),
        ["bounds", folder] => bounds(Path::new(folder)),
        ["targets"] => {
            TARGETS.iter().for_each(|target| println!("{}", target.name));
            Ok(())
        }
        ["read", file] => read(Path::new(file)),
        _ => Err("fuzz-parsers run SECONDS SEED [TARGET…] | bounds FOLDER | read FILE | targets".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("fuzz-parsers: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(seconds: &str, seed: &str, names: &[&str]) -> Result<(), String> {
    let seconds = seconds.parse().map_err(|_| "SECONDS is no number")?;
    let seed = seed.parse().map_err(|_| "SEED is no number")?;
    if let Some(name) = names.iter().find(|name| !TARGETS.iter().any(|target| target.name == **name)) {
        return Err(format!("there is no target `{name}`"));
    }
    for target in TARGETS.iter().filter(|target| names.is_empty() || names.contains(&target.name)) {
        one(*target, Duration::from_secs(seconds), seed)?;
    }
    Ok(())
}

fn one(target: Target, time: Duration, seed: u64) -> Result<(), String> {
    let examples = examples(target.name);
    let mut random = Random::new(seed);
    let (begun, mut count, mut slowest) = (Instant::now(), 0_u64, Duration::ZERO);
    while begun.elapsed() < time {
        let input = mutated(&examples, &mut random);
        let started = Instant::now();
        if std::panic::catch_unwind(|| (target.run)(&input)).is_err() {
            let place = std::env::temp_dir().join(format!("licet-fuzz-{}-{seed}-{count}", target.name));
            std::fs::write(&place, &input).map_err(|error| error.to_string())?;
            return Err(format!("`{}` breaks a promise; the input is {}", target.name, place.display()));
        }
        slowest = slowest.max(started.elapsed());
        count += 1;
    }
    println!("{:<14} {count:>9} inputs, slowest {:>6} ms", target.name, slowest.as_millis());
    if slowest > Duration::from_secs(SECONDS) {
        Err(format!("`{}` took {slowest:?}", target.name))
    } else {
        Ok(())
    }
}

/// Writes each heavy file and reads it in a process of its own.
fn bounds(folder: &Path) -> Result<(), String> {
    let say = |error: std::io::Error| error.to_string();
    std::fs::create_dir_all(folder).map_err(say)?;
    let program = std::env::current_exe().map_err(say)?;
    let mut failed = Vec::new();
    for (name, make) in HEAVY {
        let file = folder.join(name);
        std::fs::write(&file, make()).map_err(say)?;
        let done = Command::new(&program).arg("read").arg(&file).status().map_err(say)?;
        std::fs::remove_file(&file).map_err(say)?;
        if !done.success() {
            failed.push(*name);
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("over the bounds: {}", failed.join(", "))) }
}

fn read(file: &Path) -> Result<(), String> {
    let content = std::fs::read(file).map_err(|error| error.to_string())?;
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let started = Instant::now();
    let outcome = match licet_exchange::read(name, &content) {
        Ok(found) => format!("{} serial numbers", found.serials.len()),
        Err(error) => error.to_string(),
    };
    let (took, memory) = (started.elapsed(), most_memory());
    println!("{name:<20} {:>6} ms {:>4} MB  {outcome}", took.as_millis(), memory.unwrap_or(0));
    if took > Duration::from_secs(SECONDS) || memory.is_some_and(|memory| memory > MEGABYTES) {
        return Err(format!("more than {SECONDS} s or {MEGABYTES} MB"));
    }
    Ok(())
}

/// The most memory that this process had, in megabytes; none where the system doesn't say it.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches("kB").trim().parse::<u64>().ok()? / 1024)
}
