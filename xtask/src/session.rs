//! A desktop without a screen: X server, window manager, message bus, keyring and notification daemon, all private.
//!
//! What runs in it meets the real daemons and can't touch the ones of the person at the machine. Linux only: elsewhere
//! there is always a desktop.

use crate::process::{Background, PassingFolder};
use crate::{Outcome, process};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// How long a daemon may take to be there; on two busy cores it takes less than two seconds.
const SOON: Duration = Duration::from_secs(30);

/// The running daemons, and the environment in which they are found.
pub struct Session {
    environment: Vec<(String, String)>,
    // Ended in this order: clients before the bus, the bus before the screen.
    daemons: Vec<Background>,
    // Goes after the daemons: their sockets are in it.
    _runtime: PassingFolder,
}

impl Drop for Session {
    fn drop(&mut self) {
        self.daemons.drain(..).for_each(drop);
    }
}

impl Session {
    /// Starts everything, with its state in `folder`. A keyring that is there already is opened again.
    pub fn start(folder: &Path, size: &str) -> Outcome<Self> {
        let runtime = runtime_folder()?;
        let mut environment: Vec<(String, String)> = Vec::new();
        for (name, place) in
            [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")]
        {
            environment.push((name.into(), private_folder(&folder.join(place))?.display().to_string()));
        }
        environment.push(("XDG_RUNTIME_DIR".into(), runtime.path().display().to_string()));
        environment.push(("NO_AT_BRIDGE".into(), "1".into()));

        let mut screen = Background::start(
            "Xvfb",
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        environment.push(("DISPLAY".into(), format!(":{}", screen.first_line()?)));

        let mut bus = Background::start(
            "dbus-daemon",
            within(&mut Command::new("dbus-daemon"), &environment)
                .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
                .stdout(Stdio::piped())
                // It reports every service that it starts.
                .stderr(Stdio::null()),
        )?;
        environment.push(("DBUS_SESSION_BUS_ADDRESS".into(), bus.first_line()?));

        let windows = Background::start(
            "openbox",
            within(&mut Command::new("openbox"), &environment).stdout(Stdio::null()).stderr(Stdio::null()),
        )?;

        let mut keyring = Background::start(
            "gnome-keyring-daemon",
            within(&mut Command::new("gnome-keyring-daemon"), &environment)
                .args(["--foreground", "--unlock", "--components=secrets"])
                .stdin(Stdio::piped())
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        keyring.tell("test")?;
        keyring.wait_until("on the bus", SOON, || on_the_bus(&environment, "org.freedesktop.secrets"))?;

        let mut notices = Background::start(
            "dunst",
            within(&mut Command::new("dunst"), &environment).stdout(Stdio::null()).stderr(Stdio::null()),
        )?;
        notices
            .wait_until("on the bus", SOON, || on_the_bus(&environment, "org.freedesktop.Notifications"))?;

        Ok(Self { environment, daemons: vec![notices, keyring, windows, bus, screen], _runtime: runtime })
    }

    /// Makes `command` run inside.
    pub fn enter<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        within(command, &self.environment)
    }

    /// Saves what the window with this title shows.
    pub fn picture(&self, title: &str, file: &Path) -> Outcome {
        process::must(self.enter(Command::new("import").args(["-window", title]).arg(file)))
    }
}

fn within<'a>(command: &'a mut Command, environment: &[(String, String)]) -> &'a mut Command {
    for (name, value) in environment {
        command.env(name, value);
    }
    // With either of these, WebDriver's picture of the window hangs.
    command
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
        .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
}

fn on_the_bus(environment: &[(String, String)], name: &str) -> bool {
    let mut ask = Command::new("dbus-send");
    within(&mut ask, environment).args([
        "--session",
        "--print-reply=literal",
        "--dest=org.freedesktop.DBus",
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus.NameHasOwner",
        &format!("string:{name}"),
    ]);
    ask.stderr(Stdio::null())
        .output()
        .is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("true"))
}

/// A folder that only its owner can look into: the bus and the keyring refuse another.
fn private_folder(folder: &Path) -> Outcome<PathBuf> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|reason| format!("{}: {reason}", folder.display()))?;
    Ok(folder.to_path_buf())
}

/// Where sockets live: in the system's temporary folder, because the path of a socket must be short.
fn runtime_folder() -> Outcome<PassingFolder> {
    let folder = std::env::temp_dir().join(format!("licet-{}", std::process::id()));
    if folder.exists() {
        return Err(format!(
            "{} is there already; it was left by a process that is gone: delete it",
            folder.display()
        ));
    }
    private_folder(&folder)?;
    Ok(PassingFolder::take(folder))
}
