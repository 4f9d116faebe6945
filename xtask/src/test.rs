//! `cargo xtask test`: every test there is, or those that a change can break, to the end, then a summary.
//!
//! Not for: the tests themselves. It starts them, listens for their counts, and adds up.

use crate::changed::{self, Part, Plan};
use crate::process::{PassingFolder, answer, built, cargo, heard, must, npm, root, target};
use crate::session::Session;
use crate::system::{self, Need};
use crate::{Outcome, check, release, run, setup};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// Builds all programs. With the test targets, so that cargo settles on the same features as for the tests and compiles
/// nothing twice.
const BUILD: [&str; 5] = ["build", "--workspace", "--bins", "--tests", "--locked"];

/// How a step says how many tests passed and failed.
#[derive(Clone, Copy)]
pub enum Count {
    /// It doesn't: it is one check, that passes or fails.
    Step,
    /// Lines such as nextest's, libtest's, vitest's or a plain `N passed, N failed`.
    Printed,
}

struct Step {
    name: String,
    passed: u64,
    failed: u64,
    took: Duration,
}

/// The steps of a run: each is done whatever became of those before it, so that the summary is whole.
pub struct Steps {
    done: Vec<Step>,
}

impl Steps {
    pub fn new() -> Self {
        Self { done: Vec::new() }
    }

    /// Runs a program as a step. Answers whether it passed.
    pub fn run(&mut self, name: &str, count: Count, command: &mut Command) -> bool {
        headline(name);
        let began = Instant::now();
        let (passed, failed) = match heard(command) {
            Ok((status, printed)) => judge(count, status.success(), &printed),
            Err(reason) => {
                println!("{reason}");
                (0, 1)
            }
        };
        self.done.push(Step { name: name.into(), passed, failed, took: began.elapsed() });
        failed == 0
    }

    /// Runs one of our own functions as a step. Answers whether it passed.
    pub fn own(&mut self, name: &str, step: impl FnOnce() -> Outcome) -> bool {
        headline(name);
        let began = Instant::now();
        let outcome = step();
        if let Err(reason) = &outcome {
            println!("{reason}");
        }
        let (passed, failed) = if outcome.is_ok() { (1, 0) } else { (0, 1) };
        self.done.push(Step { name: name.into(), passed, failed, took: began.elapsed() });
        failed == 0
    }

    /// Prints the table and the line that closes it.
    pub fn finish(self) -> Outcome {
        let (mut passed, mut failed, mut took) = (0, 0, Duration::ZERO);
        println!("\n{:<24}{:>8}{:>8}{:>10}", "step", "passed", "failed", "time");
        for step in &self.done {
            println!(
                "{:<24}{:>8}{:>8}{:>10}",
                step.name,
                step.passed,
                if step.failed == 0 { "·".into() } else { step.failed.to_string() },
                clock(step.took)
            );
            passed += step.passed;
            failed += step.failed;
            took += step.took;
        }
        println!(
            "{:<24}{:>8}{:>8}{:>10}\n",
            format!("all, at {}", run::revision()),
            passed,
            failed,
            clock(took)
        );
        println!("{passed} passed, {failed} failed");
        if failed == 0 { Ok(()) } else { Err(format!("{failed} failed")) }
    }
}

fn headline(name: &str) {
    println!("\n── {name} {}", "─".repeat(70_usize.saturating_sub(name.chars().count())));
}

fn clock(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 {
        format!("{:.1} s", took.as_secs_f64())
    } else {
        format!("{}:{:02} min", seconds / 60, seconds % 60)
    }
}

/// Passed and failed, from what was printed and how it ended. A step that should have run tests and ran none has failed.
fn judge(count: Count, success: bool, printed: &str) -> (u64, u64) {
    let (passed, failed) = match count {
        Count::Step => (u64::from(success), 0),
        Count::Printed => counted(printed),
    };
    match (success, passed, failed) {
        (false, _, 0) => (passed, 1),
        (true, 0, 0) => {
            println!("This step ran no test.");
            (0, 1)
        }
        (_, passed, failed) => (passed, failed),
    }
}

/// Adds up every closing line: `Summary [ 1.2s] 12 tests run: 11 passed, 1 failed` (nextest), `test result: ok. 5 passed; 0
/// failed; …` (libtest), `Tests  1 failed | 11 passed (12)` (vitest), `11 passed, 1 failed` alone on a line.
fn counted(printed: &str) -> (u64, u64) {
    let mut sum = (0, 0);
    for line in printed.lines() {
        let line = without_color(line);
        // Within nextest's report of a test that failed, libtest's own closing line is indented.
        let of_libtest = line.starts_with("test result:");
        let line = line.trim();
        let closes = of_libtest
            || (line.starts_with("Summary [") && line.contains(" run:"))
            || line.starts_with("Tests  ")
            || line.split_once(" passed, ").is_some_and(|(number, rest)| {
                number.bytes().all(|byte| byte.is_ascii_digit())
                    && rest.split(' ').nth(1).is_some_and(|word| word.starts_with("failed"))
            });
        // The journeys through the window in Chromium: a line each. The screens that axe saw: one line for all.
        if line.starts_with("ok      ") {
            sum.0 += 1;
        } else if line.starts_with("FAILED  ") {
            sum.1 += 1;
        } else if let Some((screens, found)) = line.split_once(" language(s): ") {
            sum.0 += before(screens, "screens");
            sum.1 += before(found, "found");
        } else if closes {
            sum.0 += before(line, "passed");
            // nextest counts a test that ran out of time apart from one that failed.
            sum.1 += before(line, "failed") + before(line, "timed out");
        }
    }
    sum
}

/// The number in front of `word`, or 0.
fn before(line: &str, word: &str) -> u64 {
    line.find(word)
        .and_then(|at| line[..at].trim_end().rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .unwrap_or(0)
}

fn without_color(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            // ESC [ … letter
            for letter in letters.by_ref() {
                if letter.is_ascii_alphabetic() {
                    break;
                }
            }
        } else {
            plain.push(letter);
        }
    }
    plain
}

/// What a person asks of `cargo xtask test`.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wanted {
    /// Every screen in all languages, sizes and themes.
    full: bool,
    /// Only what a change can break: since the commit that is named, or since the usual one.
    changed: Option<Option<String>>,
}

fn wanted(words: &[String]) -> Outcome<Wanted> {
    let mut wanted = Wanted::default();
    let mut words = words.iter().peekable();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--full" => wanted.full = true,
            "--changed" => wanted.changed = Some(words.next_if(|word| !word.starts_with("--")).cloned()),
            other => {
                return Err(format!(
                    "`{other}` is not understood here: cargo xtask test [--full] [--changed [BASE]]"
                ));
            }
        }
    }
    Ok(wanted)
}

/// Everything, or what `words` narrow it down to. `ci` says that nobody is there to look: no colors.
pub fn test(words: &[String], ci: bool) -> Outcome {
    let Wanted { full, changed } = wanted(words)?;
    let plan = match changed {
        None => None,
        Some(base) => match changed::since(base.as_deref())? {
            None => return Ok(()),
            Some(plan) => Some(plan).filter(|plan| !plan.is_everything()),
        },
    };
    let runs = |part| plan.as_ref().is_none_or(|plan| plan.runs(part));
    let needs_packages =
        [Part::RustChecks, Part::Generated, Part::RustTests, Part::Ui, Part::Windows].into_iter().any(runs);
    if needs_packages {
        system::prepare(Need::Tests)?;
        setup::node_packages("ui")?;
    }
    let color = |command: &mut Command| {
        if ci || std::env::var_os("CI").is_some() {
            command.env("CARGO_TERM_COLOR", "never").env("NO_COLOR", "1").env("CI", "true");
        }
    };
    let npm = |words: &[&str]| {
        let mut npm = npm("ui", &[&["run"], words].concat());
        color(&mut npm);
        npm
    };
    let cargo = || {
        let mut cargo = cargo();
        color(&mut cargo);
        cargo
    };

    let mut steps = Steps::new();
    if needs_packages {
        // First: the shell carries the built UI inside, and nothing of it compiles without.
        steps.run("ui build", Count::Step, &mut npm(&["build"]));
    }
    if runs(Part::RustChecks) {
        check::rust(&mut steps);
    }
    if runs(Part::Documents) {
        check::documents(&mut steps);
    }
    if runs(Part::Generated) {
        check::generated(&mut steps);
    }
    if runs(Part::Ui) {
        check::ui(&mut steps);
    }
    if runs(Part::RustTests) {
        steps.run("rust tests", Count::Printed, cargo().args(rust_tests(plan.as_ref(), has_nextest())));
    }
    if runs(Part::Ui) {
        steps.run("ui types", Count::Step, &mut npm(&["check"]));
        steps.run("ui tests", Count::Printed, &mut npm(&["test"]));
        // The journeys and screens run on the use cases, the mirror and a portal: all of them real.
        if steps.run("ui server: build", Count::Step, cargo().args(BUILD)) {
            let screens: &[&str] = if full { &["test:screens", "--", "--full"] } else { &["test:screens"] };
            let server = built("debug", "licet-desk-server");
            steps.run("ui accessibility", Count::Printed, npm(screens).env("LICET_DESK_SERVER", server));
        }
    }
    if runs(Part::Windows) {
        windows(&mut steps, "window tests", None);
        if full {
            packages(&mut steps, cargo());
        }
    }
    steps.finish()
}

/// Cargo's arguments for the Rust tests: all of them, or those of the packages of a plan.
fn rust_tests(plan: Option<&Plan>, has_nextest: bool) -> Vec<String> {
    let packages = plan.map(|plan| &plan.packages);
    let mut arguments: Vec<String> = if has_nextest {
        // Of the whole workspace in any case: a narrower choice has other features, and compiles dependencies anew.
        vec!["nextest".into(), "run".into(), "--workspace".into()]
    } else {
        packages.map_or_else(
            || vec!["test".into(), "--workspace".into()],
            |packages| {
                let named = packages.iter().flat_map(|name| ["--package".into(), name.clone()]);
                std::iter::once("test".into()).chain(named).collect()
            },
        )
    };
    arguments.extend(["--locked".into(), "--no-fail-fast".into()]);
    if let Some(packages) = packages.filter(|_| has_nextest) {
        let filter: Vec<String> = packages.iter().map(|name| format!("package(={name})")).collect();
        arguments.extend(["-E".into(), filter.join(" | ")]);
    }
    arguments
}

/// `cargo xtask shots`: of the window tests only the one that saves pictures.
pub fn shots() -> Outcome {
    system::prepare(Need::Tests)?;
    setup::node_packages("ui")?;
    must(&mut npm("ui", &["run", "build"]))?;
    let mut steps = Steps::new();
    windows(&mut steps, "pictures", Some("can_be_pictured"));
    println!("Pictures are in {}", shots_folder().display());
    steps.finish()
}

/// `cargo xtask headless COMMAND…`: what the window tests run in, for a command of one's own.
pub fn headless(words: &[String]) -> Outcome {
    let (program, arguments) = words.split_first().ok_or("name a command: cargo xtask headless COMMAND…")?;
    system::prepare(Need::Tests)?;
    let (session, state) = private_session()?;
    let mut command = Command::new(program);
    command.args(arguments).env("CARGO_TARGET_DIR", target());
    let outcome = must(session.enter(&mut command));
    drop((session, state));
    outcome
}

/// A session and its state: an opened keyring of a test, which nothing reads again.
fn private_session() -> Outcome<(Session, PassingFolder)> {
    let folder = target().join("session").join(std::process::id().to_string());
    std::fs::create_dir_all(&folder).map_err(|reason| format!("{}: {reason}", folder.display()))?;
    let state = PassingFolder::take(folder);
    Session::start(state.path(), "1440x900x24").map(|session| (session, state))
}

/// Builds the real programs and runs the window tests against them, in a desktop of their own: a session with `DISPLAY`, a
/// bus, an open keyring and a notification daemon. They find the programs beside their own, and `LICET_SHOTS` says where
/// pictures go. `only` narrows them down to tests whose names contain it.
fn windows(steps: &mut Steps, name: &str, only: Option<&str>) {
    if !cfg!(target_os = "linux") {
        println!("\nThe window tests need Linux's WebKitWebDriver; they are left out here.");
        return;
    }
    if !steps.run(&format!("{name}: build"), Count::Step, cargo().args(BUILD)) {
        return;
    }
    let (session, state) = match private_session() {
        Ok(started) => started,
        Err(reason) => {
            steps.own(name, || Err(reason));
            return;
        }
    };
    let mut tests = cargo();
    if has_nextest() {
        let filter = only.map_or("binary(desktop)".into(), |name| format!("binary(desktop) & test({name})"));
        tests.args([
            "nextest",
            "run",
            "--workspace",
            "--locked",
            "--no-fail-fast",
            "--run-ignored",
            "only",
            "-E",
            &filter,
        ]);
    } else {
        tests.args(["test", "--workspace", "--locked", "--no-fail-fast", "--test", "desktop", "--"]);
        tests.args(["--ignored", "--test-threads=1"]).args(only);
    }
    tests.env("LICET_SHOTS", shots_folder());
    steps.run(name, Count::Printed, session.enter(&mut tests));
    drop((session, state));
}

/// Makes the packages of the debug build and has the distribution's own tools and a clean Debian try them.
fn packages(steps: &mut Steps, mut tests: Command) {
    if answer("dpkg", &["--print-architecture"]).is_none() {
        println!("\nThe tests of packages need Debian's tools; they are left out here.");
        return;
    }
    let made = steps.own("packages", || {
        system::prepare(Need::Packages)?;
        release::release(&["--profile".to_owned(), "dev".to_owned()])
    });
    if made {
        tests.args(["test", "--workspace", "--locked", "--test", "package", "--", "--ignored"]);
        steps.run("package tests", Count::Printed, tests.env("LICET_PACKAGES", release::folder()));
    }
}

fn shots_folder() -> PathBuf {
    root().join("tests/artifacts/shots")
}

pub fn has_nextest() -> bool {
    answer("cargo-nextest", &["--version"]).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_all_runners_are_added_up() {
        let printed = "\
     Summary [   3.512s] 120 tests run: 117 passed (1 slow), 2 failed, 1 timed out, 4 skipped
    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 119 filtered out; finished in 0.02s
test result: FAILED. 5 passed; 1 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.10s
\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m1 failed\u{1b}[39m\u{1b}[22m | \u{1b}[32m11 passed\u{1b}[39m (12)
7 passed, 0 failed
test a_test_named_3_passed ... ok
ok      a journey through the catalog
FAILED  a journey that got lost
seen  catalog (1.2 s): 1024×700 de! it*!, 1280×800 zh-Hans*, 1920×1080 fr
sample: 657 of 10800 combinations of screen, language, size and theme, axe in 360
24 screens, 10 language(s): nothing found
24 screens, 10 language(s): 2 found
 Test Files  3 passed (3)";
        assert_eq!(counted(printed), (117 + 5 + 11 + 7 + 1 + 24 + 24, 2 + 1 + 1 + 1 + 1 + 2));
    }

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn what_is_wanted_is_understood() {
        let changed = |base: Option<&str>| Some(base.map(str::to_owned));
        assert_eq!(wanted(&[]), Ok(Wanted::default()));
        assert_eq!(wanted(&words("--full")), Ok(Wanted { full: true, changed: None }));
        assert_eq!(wanted(&words("--changed")), Ok(Wanted { full: false, changed: changed(None) }));
        assert_eq!(
            wanted(&words("--changed HEAD~3")),
            Ok(Wanted { full: false, changed: changed(Some("HEAD~3")) })
        );
        assert_eq!(wanted(&words("--changed --full")), Ok(Wanted { full: true, changed: changed(None) }));
        assert!(wanted(&words("--whole")).is_err() && wanted(&words("HEAD")).is_err());
    }

    #[test]
    fn rust_tests_are_narrowed_down_to_the_packages_of_a_plan() {
        let mut plan = Plan::default();
        plan.packages = ["licet-desk".into(), "licet".into()].into();
        assert_eq!(rust_tests(None, true), words("nextest run --workspace --locked --no-fail-fast"));
        assert_eq!(rust_tests(None, false), words("test --workspace --locked --no-fail-fast"));
        assert_eq!(
            rust_tests(Some(&plan), true)[3..],
            ["--locked", "--no-fail-fast", "-E", "package(=licet) | package(=licet-desk)"]
        );
        assert_eq!(
            rust_tests(Some(&plan), false),
            words("test --package licet --package licet-desk --locked --no-fail-fast")
        );
    }

    #[test]
    fn a_step_that_ran_no_test_has_failed() {
        assert_eq!(judge(Count::Printed, true, "nothing to do"), (0, 1));
        assert_eq!(judge(Count::Printed, false, "error: could not compile"), (0, 1));
        assert_eq!(judge(Count::Step, true, ""), (1, 0));
        assert_eq!(judge(Count::Step, false, ""), (0, 1));
    }
}
