//! A root folder with a system of its own, entered with `chroot`.

use super::done;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// Neither root nor anybody who exists: whom the portal runs as.
const SOMEBODY: &str = "4711:4711";

/// A folder that programs see as `/`.
pub struct Root {
    folder: tempfile::TempDir,
    mounts: Vec<PathBuf>,
}

impl Root {
    /// The smallest Debian 12 that packages can be installed on.
    pub fn debian() -> Self {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path());
        done(
            Command::new("debootstrap")
                .args(["--variant=minbase", "--include=ca-certificates", "bookworm"])
                .arg(folder.path()),
        );
        let mut root = Self { folder, mounts: Vec::new() };
        // Where packages come from on this machine, they come from there.
        for file in ["etc/resolv.conf", "etc/hosts"] {
            std::fs::copy(Path::new("/").join(file), root.folder.path().join(file)).unwrap();
        }
        for (kind, at) in [("proc", "proc"), ("tmpfs", "run")] {
            root.mount(&["-t", kind, kind], at);
        }
        root.mount(&["--rbind", "--make-rslave", "/dev"], "dev");
        root.run(&["apt-get", "update"]);
        root
    }

    /// What a container without a shell has: the program and the libraries that it is linked with.
    pub fn of_program(program: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        open(folder.path());
        let put = |from: &Path, to: &str| {
            let to = folder.path().join(to.trim_start_matches('/'));
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(from, to).unwrap();
        };
        put(program, "/usr/bin/licet-portal");
        for word in done(Command::new("ldd").arg(program)).split_whitespace() {
            if word.starts_with('/') {
                put(Path::new(word), word);
            }
        }
        Self { folder, mounts: Vec::new() }
    }

    fn mount(&mut self, arguments: &[&str], at: &str) {
        let at = self.folder.path().join(at);
        done(Command::new("mount").args(arguments).arg(&at));
        self.mounts.push(at);
    }

    fn enter(&self, words: &[&str]) -> Command {
        let mut command = Command::new("chroot");
        command
            .arg(self.folder.path())
            .args(words)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .env("LC_ALL", "C.UTF-8");
        command
    }

    /// Runs a command in it.
    pub fn run(&self, words: &[&str]) -> String {
        done(&mut self.enter(words))
    }

    /// Installs a package with all that it depends on.
    pub fn install(&self, deb: &Path) {
        let name = deb.file_name().unwrap().to_string_lossy().into_owned();
        let to = self.folder.path().join("tmp").join(&name);
        std::fs::copy(deb, &to).unwrap();
        self.run(&["apt-get", "install", "-y", "--no-install-recommends", &format!("/tmp/{name}")]);
        std::fs::remove_file(to).unwrap();
    }

    /// All its files but those of the kernel.
    pub fn files(&self) -> BTreeSet<PathBuf> {
        let root = self.folder.path();
        let listed = done(Command::new("find").arg(root).arg("-xdev"));
        listed
            .lines()
            .filter_map(|line| Path::new(line).strip_prefix(root).ok().map(Path::to_owned))
            .collect()
    }

    /// Starts the app on a screen of its own, until it says that it has drawn itself.
    pub fn window_draws_itself(&self, command: &[&str]) {
        self.run(&["apt-get", "install", "-y", "--no-install-recommends", "xvfb", "xauth", "dbus"]);
        let mut words = vec!["xvfb-run", "-a", "dbus-run-session", "--"];
        words.extend(command);
        let mut app = self.enter(&words);
        app.env("LICET_SIGNAL_READY", "1")
            .env("HOME", "/root")
            .env("NO_AT_BRIDGE", "1")
            .env_remove("DISPLAY");
        let _app = Running::until_it_says(app, "licet: window ready");
    }

    /// Starts the portal as somebody without rights, where only `data` can be written, and asks whether it is well.
    pub fn portal_serves_read_only(&self, command: &[&str], data: &str) {
        let place = tempfile::tempdir().unwrap();
        done(Command::new("chown").arg(SOMEBODY).arg(place.path()));
        let root = self.folder.path().display();
        std::fs::create_dir_all(self.folder.path().join(data.trim_start_matches('/'))).unwrap();
        // A mount namespace of its own, which ends with it.
        let script = format!(
            "mount --make-rprivate / && mount --bind {root} {root} && mount -o remount,ro,bind {root} && \
             mount --bind {} {root}{data} && exec chroot --userspec={SOMEBODY} {root} \"$@\"",
            place.path().display()
        );
        let mut portal = Command::new("unshare");
        portal.args(["--mount", "sh", "-c", &script, "sh"]).args(command);
        portal
            .env("LICET_PORTAL_DATA", data)
            .env("LICET_LISTEN", "127.0.0.1:0")
            .env("LICET_METRICS", "127.0.0.1:0");
        let (_portal, line) = Running::until_it_says(portal, "listening on ");
        let address = line.trim_start_matches("listening on ");
        let health = done(Command::new("curl").args(["--fail", "--silent", &format!("{address}/healthz")]));
        assert!(!health.is_empty());
        let kept: Vec<_> =
            std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(kept.iter().any(|name| name == "portal.db"), "{kept:?}");
    }
}

impl Drop for Root {
    fn drop(&mut self) {
        for at in self.mounts.iter().rev() {
            let gone = Command::new("umount").args(["--recursive", "--lazy"]).arg(at).output();
            assert!(gone.is_ok_and(|output| output.status.success()), "{} stays mounted", at.display());
        }
    }
}

/// Others than the one who made it may enter it.
fn open(folder: &Path) {
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755)).unwrap();
}

/// A program that ends with this value, and all that it started.
struct Running(Child);

impl Running {
    /// Starts it and waits for a line that begins so.
    fn until_it_says(mut command: Command, begin: &str) -> (Self, String) {
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0)
            .spawn()
            .expect("a program");
        let (out, errors) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
        let running = Self(child);
        let (say, lines) = mpsc::channel();
        let says_more = say.clone();
        std::thread::spawn(move || {
            BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| say.send(line))
        });
        std::thread::spawn(move || {
            BufReader::new(errors).lines().map_while(Result::ok).try_for_each(|line| says_more.send(line))
        });
        let mut heard = String::new();
        loop {
            match lines.recv_timeout(Duration::from_secs(120)) {
                Ok(line) if line.starts_with(begin) => return (running, line),
                Ok(line) => heard.push_str(&format!("{line}\n")),
                Err(_) => panic!("{command:?} did not say “{begin}”: {heard}"),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        // It may have ended by itself.
        let _ = Command::new("kill").args(["-TERM", "--", &group]).output();
        let _ = self.0.wait();
    }
}
