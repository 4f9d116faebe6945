//! Starting other programs, hearing what they print, and ending exactly those that were started here.
//!
//! Not for: finding or installing programs (`system`), or knowing what they print (`test`).

use crate::{Failure, Outcome};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The processes started here that have not been waited for.
static RUNNING: Mutex<BTreeSet<u32>> = Mutex::new(BTreeSet::new());
/// Folders that last only as long as this run.
static PASSING: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A folder that is deleted when this value goes, or on an interrupt.
pub struct PassingFolder(PathBuf);

impl PassingFolder {
    /// Takes a folder that exists.
    pub fn take(folder: PathBuf) -> Self {
        PASSING.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.clone());
        Self(folder)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for PassingFolder {
    fn drop(&mut self) {
        PASSING.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
        // What may stay behind is a few dead sockets.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn running<T>(with: impl FnOnce(&mut BTreeSet<u32>) -> T) -> T {
    with(&mut RUNNING.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Ctrl-C, a closed terminal and a polite kill end our children before us; without this a portal would stay behind.
pub fn end_children_on_interrupt() {
    let set = ctrlc::set_handler(|| {
        for id in running(|ids| ids.iter().rev().copied().collect::<Vec<_>>()) {
            ask_to_end(id);
        }
        for folder in PASSING.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            let _ = std::fs::remove_dir_all(folder);
        }
        std::process::exit(130);
    });
    if let Err(reason) = set {
        eprintln!("xtask: interrupts are not handled: {reason}");
    }
}

fn ask_to_end(id: u32) {
    let mut kill = if cfg!(windows) {
        let mut kill = Command::new("taskkill");
        kill.args(["/T", "/F", "/PID"]);
        kill
    } else {
        let mut kill = Command::new("kill");
        kill.arg("-TERM");
        kill
    };
    // It may have ended by itself in between, which is what was wanted.
    let _ = kill.arg(id.to_string()).stdout(Stdio::null()).stderr(Stdio::null()).status();
}

/// A program in the background that ends when this value goes.
pub struct Background {
    name: String,
    child: Child,
    lines: Option<Receiver<String>>,
}

impl Background {
    /// Starts `command`; what it prints goes where ours goes.
    pub fn start(name: &str, command: &mut Command) -> Outcome<Self> {
        let child = command.spawn().map_err(|reason| format!("{name} does not start: {reason}"))?;
        running(|ids| ids.insert(child.id()));
        Ok(Self { name: name.into(), child, lines: None })
    }

    /// Starts `command`, shows what it prints on standard output and lets `wait_for_line` look at it.
    pub fn start_and_listen(name: &str, command: &mut Command) -> Outcome<Self> {
        let mut started = Self::start(name, command.stdout(Stdio::piped()))?;
        let printed = started.child.stdout.take().ok_or("no pipe to listen to")?;
        let (say, lines) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(printed).lines().map_while(Result::ok) {
                println!("{line}");
                // Nobody has to listen to the end.
                let _ = say.send(line);
            }
        });
        started.lines = Some(lines);
        Ok(started)
    }

    /// The first line that `is` accepts, or why there was none in time.
    pub fn wait_for_line(
        &mut self,
        what: &str,
        limit: Duration,
        is: impl Fn(&str) -> bool,
    ) -> Outcome<String> {
        let lines = self.lines.as_ref().ok_or("nobody listens to this program")?;
        let until = Instant::now() + limit;
        loop {
            match lines.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(line) if is(&line) => return Ok(line),
                Ok(_) => {}
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => {
                    return Err(format!("{} did not say “{what}” within {} s", self.name, limit.as_secs()));
                }
                Err(std::sync::mpsc::RecvTimeoutError::Disconnected) => {
                    return Err(format!("{} ended before it said “{what}”", self.name));
                }
            }
        }
    }

    /// Asks `holds` again and again until it does, the program ends, or time is up.
    pub fn wait_until(&mut self, what: &str, limit: Duration, mut holds: impl FnMut() -> bool) -> Outcome {
        let until = Instant::now() + limit;
        loop {
            if holds() {
                return Ok(());
            }
            if let Some(status) = self.child.try_wait().map_err(|e| e.to_string())? {
                return Err(format!("{} ended ({status}) before {what}", self.name));
            }
            if Instant::now() >= until {
                return Err(format!("{}: not {what} within {} s", self.name, limit.as_secs()));
            }
            std::thread::park_timeout(Duration::from_millis(50));
        }
    }

    /// Writes `text` to its standard input and closes it.
    pub fn tell(&mut self, text: &str) -> Outcome {
        let mut input = self.child.stdin.take().ok_or("its standard input is not ours")?;
        input.write_all(text.as_bytes()).map_err(|reason| format!("{}: {reason}", self.name))
    }

    /// The first line of its standard output, for programs that print their address there.
    pub fn first_line(&mut self) -> Outcome<String> {
        let printed = self.child.stdout.take().ok_or("its standard output is not ours")?;
        let mut reader = BufReader::new(printed);
        let mut line = String::new();
        reader.read_line(&mut line).map_err(|reason| format!("{}: {reason}", self.name))?;
        // Read on, so that it never blocks or dies on a closed pipe.
        std::thread::spawn(move || std::io::copy(&mut reader, &mut std::io::sink()));
        match line.trim() {
            "" => Err(format!("{} ended without printing its address", self.name)),
            line => Ok(line.to_owned()),
        }
    }

    /// Waits until it ends by itself.
    pub fn wait(mut self) -> Outcome<ExitStatus> {
        let status = self.child.wait().map_err(|reason| format!("{}: {reason}", self.name))?;
        running(|ids| ids.remove(&self.child.id()));
        Ok(status)
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        let id = self.child.id();
        if !running(|ids| ids.contains(&id)) {
            return;
        }
        if !matches!(self.child.try_wait(), Ok(Some(_))) {
            ask_to_end(id);
            let until = Instant::now() + Duration::from_secs(5);
            while matches!(self.child.try_wait(), Ok(None)) {
                if Instant::now() >= until {
                    let _ = self.child.kill();
                    let _ = self.child.wait();
                    break;
                }
                std::thread::park_timeout(Duration::from_millis(20));
            }
        }
        running(|ids| ids.remove(&id));
    }
}

/// A command line as a person would type it.
pub fn shown(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(|word| {
            let word = word.to_string_lossy();
            if word.contains(char::is_whitespace) { format!("'{word}'") } else { word.into_owned() }
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs `command` to its end, shown, with its output where ours goes.
pub fn must(command: &mut Command) -> Outcome {
    eprintln!("$ {}", shown(command));
    let name = command.get_program().to_string_lossy().into_owned();
    let status = Background::start(&name, command)?.wait()?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", shown(command))) }
}

/// What `command` prints on standard output, trimmed, where it succeeds.
pub fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output =
        Command::new(program).args(arguments).stderr(Stdio::null()).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs `command` to its end, shows what it prints as it comes, and gives it back as well.
pub fn heard(command: &mut Command) -> Outcome<(ExitStatus, String)> {
    println!("$ {}", shown(command));
    let name = command.get_program().to_string_lossy().into_owned();
    let mut started =
        Background::start(&name, command.stdout(Stdio::piped()).stderr(Stdio::piped()).stdin(Stdio::null()))?;
    let errors = started.child.stderr.take();
    let printed = started.child.stdout.take();
    let listen_to_errors =
        std::thread::spawn(move || errors.map(|from| tee(from, std::io::stderr())).unwrap_or_default());
    let mut all = printed.map(|from| tee(from, std::io::stdout())).unwrap_or_default();
    all.extend(listen_to_errors.join().map_err(|_| Failure::from("a listener died"))?);
    let status = started.wait()?;
    Ok((status, String::from_utf8_lossy(&all).into_owned()))
}

fn tee(mut from: impl Read, mut to: impl Write) -> Vec<u8> {
    let mut all = Vec::new();
    let mut piece = [0; 8192];
    while let Ok(length @ 1..) = from.read(&mut piece) {
        let _ = to.write_all(&piece[..length]);
        let _ = to.flush();
        all.extend_from_slice(&piece[..length]);
    }
    all
}

/// The checkout's root.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    own.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// The folder that builds go to: outside the checkout, so that two checkouts share it and none carries it about.
pub fn target() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(folder) = set("CARGO_TARGET_DIR") {
        return folder;
    }
    let cache = if cfg!(windows) {
        set("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Caches"))
    } else {
        set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")))
    };
    cache.unwrap_or_else(|| root().join("target")).join("licet").join("target")
}

/// Cargo, as it was called for us, in the checkout and with the shared target folder.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root()).env("CARGO_TARGET_DIR", target());
    // What cargo sets for a program that it runs must not look to its children as if it were theirs.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy().into_owned();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// npm in `folder` of the checkout.
pub fn npm(folder: &str, arguments: &[&str]) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root().join(folder)).args(arguments);
    npm
}

/// Where cargo puts a program of the workspace.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
