//! What must be on the machine: Rust, Node and system packages. Installs with apt; elsewhere names the exact command.
//!
//! Not for: what npm and cargo fetch (`setup`).

use crate::Outcome;
use crate::process::{answer, must};
use std::process::Command;

/// What a person is about to do, and so what must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Compile the workspace.
    Build,
    /// Also wrap what is built into packages.
    Release,
    /// Also try these packages.
    Packages,
    /// Also show a window where there is no display.
    Headless,
    /// Also drive that window and a browser in the tests.
    Tests,
}

/// Debian's names, with the program whose presence means that nothing needs to be asked, for systems without apt.
const BUILD: &[&str] = &[
    "build-essential",
    "ca-certificates",
    "file",
    "libayatana-appindicator3-dev",
    "libdbus-1-dev",
    "librsvg2-dev",
    "libssl-dev",
    "libwebkit2gtk-4.1-dev",
    "perl",
    "pkg-config",
];
const RELEASE: &[&str] = &["dpkg-dev", "rpm"];
const PACKAGES: &[&str] = &[
    "appstream",
    "bash-completion",
    "curl",
    "debootstrap",
    "desktop-file-utils",
    "lintian",
    "man-db",
    "systemd",
];
const HEADLESS: &[&str] = &[
    "dbus",
    "dbus-x11",
    "dunst",
    "fonts-noto-cjk",
    "gnome-keyring",
    "imagemagick",
    "openbox",
    "x11-utils",
    "xauth",
    "xvfb",
];
const TESTS: &[&str] =
    &["libnotify-bin", "libsecret-tools", "nginx", "strace", "webkit2gtk-driver", "xdotool"];
/// Chromium for the tests of the UI; one is enough. The first has no window to draw and takes two thirds of the time, but not
/// every distribution has it.
const BROWSERS: &[&str] = &["chromium-headless-shell", "chromium"];

/// Checks Rust, Node and the system packages; installs what is missing where that is possible.
pub fn prepare(need: Need) -> Outcome {
    version("rustc", &["--version"], 1, 95, "https://rustup.rs")?;
    version("node", &["--version"], 20, 0, "https://nodejs.org")?;
    packages(need)
}

fn version(program: &str, arguments: &[&str], major: u32, minor: u32, from: &str) -> Outcome {
    let said = answer(program, arguments)
        .ok_or_else(|| format!("{program} is missing; {major}.{minor} or newer is needed, from {from}"))?;
    let numbers: Vec<u32> = said
        .split(|c: char| !c.is_ascii_digit() && c != '.')
        .find(|word| word.contains('.'))
        .unwrap_or_default()
        .split('.')
        .filter_map(|part| part.parse().ok())
        .collect();
    match numbers.as_slice() {
        [have_major, have_minor, ..] if (*have_major, *have_minor) >= (major, minor) => Ok(()),
        _ => {
            Err(format!("{program} {major}.{minor} or newer is needed, from {from}; this one says “{said}”"))
        }
    }
}

fn packages(need: Need) -> Outcome {
    if cfg!(windows) {
        return windows();
    }
    if cfg!(target_os = "macos") {
        return macos(need);
    }
    let mut wanted: Vec<&str> = BUILD.to_vec();
    if matches!(need, Need::Release | Need::Packages) {
        wanted.extend(RELEASE);
    }
    if need == Need::Packages {
        wanted.extend(PACKAGES);
    }
    if matches!(need, Need::Headless | Need::Tests) {
        wanted.extend(HEADLESS);
    }
    if need == Need::Tests {
        wanted.extend(TESTS);
    }
    if answer("dpkg-query", &["--version"]).is_none() || answer("apt-get", &["--version"]).is_none() {
        return other_linux(need);
    }
    let mut missing: Vec<&str> = wanted.into_iter().filter(|package| !installed(package)).collect();
    let needs_browser = need == Need::Tests && !BROWSERS.iter().any(|package| installed(package));
    if missing.is_empty() && !needs_browser {
        return Ok(());
    }
    apt(&["update"])?;
    if needs_browser {
        // Only known after the update.
        let is_known = |package: &&&str| answer("apt-cache", &["show", **package]).is_some();
        missing.push(BROWSERS.iter().find(is_known).copied().unwrap_or("chromium"));
    }
    println!("Missing system packages: {}", missing.join(" "));
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(&missing);
    apt(&arguments)
}

fn installed(package: &str) -> bool {
    answer("dpkg-query", &["-W", "-f", "${db:Status-Status}", package])
        .is_some_and(|status| status == "installed")
}

/// apt-get as root, or through sudo, which may ask for a password at the terminal.
fn apt(arguments: &[&str]) -> Outcome {
    let root = answer("id", &["-u"]).is_some_and(|id| id == "0");
    let mut command = if root {
        Command::new("apt-get")
    } else if answer("sudo", &["--version"]).is_some() {
        let mut sudo = Command::new("sudo");
        sudo.args(["--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
        sudo
    } else {
        return Err(format!(
            "this needs root and there is no sudo. As root: apt-get {}",
            arguments.join(" ")
        ));
    };
    must(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Fedora's and Arch's names for the same things. Nothing is installed there: the command is shown, once something is
/// really missing.
fn other_linux(need: Need) -> Outcome {
    let libraries = ["webkit2gtk-4.1", "librsvg-2.0", "openssl", "dbus-1", "ayatana-appindicator3-0.1"];
    let mut programs = vec!["cc", "make", "perl", "pkg-config"];
    if matches!(need, Need::Release | Need::Packages) {
        programs.extend(["dpkg-deb", "dpkg-shlibdeps", "rpmbuild"]);
    }
    if matches!(need, Need::Headless | Need::Tests) {
        programs.extend(["Xvfb", "dbus-daemon", "dunst", "gnome-keyring-daemon", "import", "openbox"]);
    }
    if need == Need::Tests {
        programs.extend(["WebKitWebDriver", "chromium", "secret-tool", "notify-send", "nginx", "xdotool"]);
    }
    let absent: Vec<&str> = programs
        .into_iter()
        .filter(|program| answer("sh", &["-c", &format!("command -v {program}")]).is_none())
        .chain(libraries.into_iter().filter(|library| answer("pkg-config", &["--exists", library]).is_none()))
        .collect();
    if absent.is_empty() {
        return Ok(());
    }
    let dnf = "sudo dnf install webkit2gtk4.1-devel librsvg2-devel libayatana-appindicator-gtk3-devel dbus-devel \
               openssl-devel perl-core gcc gcc-c++ make pkgconf-pkg-config file";
    let dnf_more = " xorg-x11-server-Xvfb dbus-daemon dunst gnome-keyring google-noto-sans-cjk-fonts ImageMagick openbox chromium libsecret \
                    libnotify nginx strace webkit2gtk4.1-devel xdotool";
    let pacman = "sudo pacman -S --needed base-devel webkit2gtk-4.1 librsvg libayatana-appindicator openssl dbus perl file";
    let pacman_more = " xorg-server-xvfb dunst gnome-keyring noto-fonts-cjk imagemagick openbox chromium libsecret libnotify nginx strace xdotool";
    let (command, more) = if answer("dnf", &["--version"]).is_some() {
        (dnf, dnf_more)
    } else if answer("pacman", &["--version"]).is_some() {
        (pacman, pacman_more)
    } else {
        return Err(format!(
            "missing: {}. Install them with this system's packages (Debian calls them: {})",
            absent.join(", "),
            BUILD.join(" ")
        ));
    };
    let more = match need {
        Need::Build => "",
        Need::Release | Need::Packages => " dpkg-dev rpm-build",
        Need::Headless | Need::Tests => more,
    };
    Err(format!("missing: {}. Install them, then start again:\n\n    {command}{more}\n", absent.join(", ")))
}

fn macos(need: Need) -> Outcome {
    if answer("xcode-select", &["-p"]).is_none() {
        return Err(
            "the compiler is missing. Install it, then start again:\n\n    xcode-select --install\n".into()
        );
    }
    if need == Need::Tests && !std::path::Path::new("/Applications/Google Chrome.app").exists() {
        return Err(
            "Chrome is missing. Install it, then start again:\n\n    brew install --cask google-chrome\n"
                .into(),
        );
    }
    Ok(())
}

fn windows() -> Outcome {
    let tools = "${env:ProgramFiles(x86)}\\Microsoft Visual Studio\\Installer\\vswhere.exe";
    let test = format!("if (Test-Path \"{tools}\") {{ exit 0 }} else {{ exit 1 }}");
    if answer("powershell", &["-NoProfile", "-Command", &test]).is_none() {
        return Err("the compiler is missing. Install it, then start again:\n\n    winget install \
                    Microsoft.VisualStudio.2022.BuildTools --override \"--add \
                    Microsoft.VisualStudio.Workload.VCTools --includeRecommended\"\n"
            .into());
    }
    if answer("perl", &["-v"]).is_none() {
        return Err("perl builds OpenSSL. Install it, then start again:\n\n    winget install StrawberryPerl.StrawberryPerl\n".into());
    }
    Ok(())
}

/// Whether a window can be shown to a person here.
pub fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
