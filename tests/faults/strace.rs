//! Failing or dying at the n-th system call: `strace` puts faults into a program that knows nothing of them.
//!
//! A named point of the product is a system call on a named file: the n-th write to the mirror's write-ahead log, the
//! rename that gives a note its name. So no code of the product needs to know that it is tested.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// What happens at a system call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strike {
    /// The process is killed before the call is done (`kill -9`).
    Kill,
    /// The call fails with this error (`EIO`, `ENOSPC`).
    Error(&'static str),
    /// The call fails with this error, and so does every one after it.
    ErrorFromThereOn(&'static str),
    /// Nothing: calls are written down.
    Count,
}

/// Which call is struck.
#[derive(Clone, Debug)]
pub struct Point {
    /// The system calls, as `strace` names them: `pwrite64`, `fdatasync`, `rename`.
    calls: &'static str,
    /// Only calls on these files; on all where there are none.
    files: Vec<PathBuf>,
    strike: Strike,
    /// At the n-th of them, counted from 1 in each thread of the program.
    n: usize,
    /// Where calls are written down.
    log: PathBuf,
}

/// The calls that put something on a disk.
pub const WRITES: &str = "pwrite64,write,ftruncate,fdatasync,fsync";
/// The calls that give files their names.
pub const NAMES: &str = "rename,renameat,renameat2,link,linkat,unlink,unlinkat,fsync,fdatasync";

/// Whether faults can be put into programs here; prints why not.
pub fn is_here() -> bool {
    let works = cfg!(target_os = "linux")
        && Command::new("strace")
            .args(["-qq", "-o", "/dev/null", "true"])
            .status()
            .is_ok_and(|status| status.success());
    if !works {
        println!("skipped: this needs Linux and `strace` (`cargo xtask test` installs it where it can)");
    }
    works
}

impl Point {
    /// At the n-th write to the database at `path`: to the file or its write-ahead log.
    pub fn in_database(path: &Path, strike: Strike, n: usize) -> Self {
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        Self { calls: WRITES, files: vec![path.to_owned(), log.into()], strike, n, log: "/dev/null".into() }
    }

    /// At the n-th time that a file gets or loses its name, or is made durable.
    pub fn in_names(strike: Strike, n: usize) -> Self {
        Self { calls: NAMES, files: Vec::new(), strike, n, log: "/dev/null".into() }
    }

    /// The same place, where calls are only counted: see [`counted`].
    pub fn counting(self, log: &Path) -> Self {
        Self { strike: Strike::Count, log: log.to_owned(), ..self }
    }

    /// The words in front of the program's own. The process that is started with them is the program itself; `strace`
    /// stands beside it (`-D`).
    pub fn words(&self) -> Vec<OsString> {
        let mut words: Vec<OsString> = ["strace", "-D", "-f", "-q", "-o"].map(OsString::from).into();
        words.extend([self.log.clone().into(), "-e".into(), format!("trace={}", self.calls).into()]);
        let (what, plus) = match self.strike {
            Strike::Kill => ("signal=KILL".to_owned(), ""),
            Strike::Error(error) => (format!("error={error}"), ""),
            Strike::ErrorFromThereOn(error) => (format!("error={error}"), "+"),
            Strike::Count => (String::new(), ""),
        };
        if self.strike != Strike::Count {
            words.extend(["-e".into(), format!("inject={}:{what}:when={}{plus}", self.calls, self.n).into()]);
        }
        for file in &self.files {
            words.extend(["-P".into(), file.as_os_str().to_owned()]);
        }
        words
    }
}

/// How many calls were counted, in the thread that made the most, once the program has ended.
pub async fn counted(log: &Path) -> usize {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        let text = std::fs::read_to_string(log).unwrap();
        let mut threads = BTreeMap::<&str, (usize, bool)>::new();
        for line in text.lines() {
            let thread = threads.entry(line.split(' ').next().unwrap_or_default()).or_default();
            thread.1 |= line.contains("+++");
            thread.0 += usize::from(line.contains('(') && !line.contains("resumed>"));
        }
        // `strace` may still be writing down what the program did.
        if text.ends_with('\n') && threads.values().all(|(_, ended)| *ended) || Instant::now() > until {
            return threads.values().map(|(calls, _)| *calls).max().unwrap_or(0);
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// How often another point is drawn where one has struck nobody.
const DRAWN_AGAIN: usize = 6;

/// The points that a test takes: at most `most` of the numbers from 1 to `last`, in order, all where they are few enough,
/// else spread by chance. A point that struck nobody, since the program did less this time than when its calls were counted,
/// is [drawn again](Points::missed).
pub struct Points {
    random: StdRng,
    last: usize,
    parts: usize,
    part: usize,
    drawn: usize,
    again: bool,
}

impl Points {
    pub fn new(last: usize, most: usize, seed: u64) -> Self {
        let parts = most.min(last);
        Self { random: StdRng::seed_from_u64(seed), last, parts, part: 0, drawn: 0, again: false }
    }

    /// The point that came last struck nobody.
    pub fn missed(&mut self) {
        self.again = true;
    }
}

impl Iterator for Points {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let again = std::mem::take(&mut self.again) && self.drawn < DRAWN_AGAIN && self.last > self.parts;
        if self.drawn > 0 && !again {
            (self.part, self.drawn) = (self.part + 1, 0);
        }
        if self.part >= self.parts {
            return None;
        }
        self.drawn += 1;
        let within = self.part * self.last / self.parts..(self.part + 1) * self.last / self.parts;
        Some(self.random.random_range(within) + 1)
    }
}

#[test]
fn a_point_that_struck_nobody_is_drawn_again_in_its_part() {
    let all: Vec<usize> = Points::new(5, 12, 1).collect();
    assert_eq!(all, [1, 2, 3, 4, 5], "few are taken all");
    let mut points = Points::new(100, 4, 1);
    let first = points.next().unwrap();
    points.missed();
    let again: Vec<usize> =
        std::iter::from_fn(|| points.next().filter(|n| *n <= 25).inspect(|_| points.missed())).collect();
    assert!(first <= 25 && again.len() == DRAWN_AGAIN - 1, "{first}, then {again:?}");
    let rest: Vec<usize> = points.collect();
    assert_eq!(rest.len(), 2, "the other parts: {rest:?}");
}
