//! `cargo xtask run`: from a bare checkout to the app over a demo portal.
//!
//! Not for: what a release does. Builds are debug builds unless `--release` is given, and the portal listens on loopback.

use crate::process::{Background, answer, built, cargo, must, npm, root};
use crate::session::Session;
use crate::system::{self, Need};
use crate::{Outcome, setup};
use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

/// The portal's usual place; another one where this is taken.
const USUAL_PORT: u16 = 8470;
/// What the app prints when its first screen is drawn, asked for with `LICET_SIGNAL_READY`.
const READY: &str = "licet: window ready";
/// The window's title.
const TITLE: &str = "Licet";
/// Marks a folder as ours, so that nothing else is ever written over.
const MARK: &str = ".licet-demo";
/// Written last: the demo is whole.
const WHOLE: &str = "whole";

struct Wish {
    shot: Option<PathBuf>,
    data: Option<PathBuf>,
    language: Option<String>,
    release: bool,
}

/// Builds everything, makes or reuses the demo, and opens the app.
pub fn run(words: &[String]) -> Outcome {
    let wish = read(words)?;
    let display = system::has_display();
    // A picture is taken of a screen of our own, where nothing else is in the way.
    let private = !display || (wish.shot.is_some() && cfg!(target_os = "linux"));
    system::prepare(if private { Need::Headless } else { Need::Build })?;
    build(wish.release)?;
    let profile = if wish.release { "release" } else { "debug" };

    let folder = match wish.data {
        Some(folder) => std::path::absolute(folder).map_err(|reason| reason.to_string())?,
        None => default_folder()?,
    };
    let portal = Portal::open(&folder, profile)?;
    tell(&folder, &portal)?;

    let session = if private {
        if !display {
            println!("There is no display here: the window opens on a virtual one (Xvfb).");
        }
        Some(Session::start(&folder.join("session"), "1440x900x24")?)
    } else {
        None
    };
    let mut app = Command::new(built(profile, "licet"));
    app.env("LICET_PORTAL", portal.url())
        .env("LICET_DATA_DIR", folder.join("app"))
        .env("LICET_SIGNAL_READY", "1");
    if let Some(language) = &wish.language {
        // As a desktop in that language would say it.
        let locale = format!("{}.UTF-8", locale(language)?);
        app.env("LC_ALL", &locale).env("LANG", &locale).env("LANGUAGE", &locale);
    }
    if let Some(session) = &session {
        session.enter(&mut app);
    }
    let mut app = Background::start_and_listen("licet", &mut app)?;
    if let Some(file) = wish.shot {
        app.wait_for_line(READY, Duration::from_secs(120), |line| line == READY)?;
        let file = std::path::absolute(file).map_err(|reason| reason.to_string())?;
        match &session {
            Some(session) => session.picture(TITLE, &file)?,
            None if cfg!(target_os = "macos") => must(Command::new("screencapture").arg("-x").arg(&file))?,
            None => return Err("--shot is not available on Windows".into()),
        }
        println!("Saved {}", file.display());
        return Ok(());
    }
    if session.is_some() {
        println!("Ctrl-C ends it. `--shot FILE.png` saves a picture of it.");
    }
    let status = app.wait()?;
    if status.success() { Ok(()) } else { Err(format!("licet ended with {status}")) }
}

fn read(words: &[String]) -> Outcome<Wish> {
    let mut wish = Wish { shot: None, data: None, language: None, release: false };
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().cloned().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--shot" => wish.shot = Some(value()?.into()),
            "--data" => wish.data = Some(value()?.into()),
            "--lang" => wish.language = Some(value()?),
            "--release" => wish.release = true,
            other => return Err(format!("`{other}` is not understood here; `cargo xtask` lists what is")),
        }
    }
    Ok(wish)
}

/// The system's name of a language of `locales/`.
fn locale(language: &str) -> Outcome<&'static str> {
    const LOCALES: &[(&str, &str)] = &[
        ("en", "en_US"),
        ("fr", "fr_FR"),
        ("de", "de_DE"),
        ("it", "it_IT"),
        ("es", "es_ES"),
        ("pt", "pt_BR"),
        ("ja", "ja_JP"),
        ("ko", "ko_KR"),
        ("zh-Hans", "zh_CN"),
        ("zh-Hant", "zh_TW"),
    ];
    let found = LOCALES.iter().find(|(name, locale)| *name == language || *locale == language);
    found.map(|(_, locale)| *locale).ok_or_else(|| {
        let all: Vec<&str> = LOCALES.iter().map(|(name, _)| *name).collect();
        format!("`{language}` is not one of {}", all.join(", "))
    })
}

/// The UI first: the shell carries it inside.
fn build(release: bool) -> Outcome {
    setup::node_packages("ui")?;
    must(&mut npm("ui", &["run", "build"]))?;
    let mut cargo = cargo();
    cargo.args(["build", "-p", "licet", "-p", "licet-remind", "-p", "licet-portal"]);
    if release {
        cargo.arg("--release");
    }
    must(&mut cargo)
}

fn default_folder() -> Outcome<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = if cfg!(windows) {
        set("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        set("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        set("XDG_DATA_HOME").or_else(|| set("HOME").map(|home| home.join(".local/share")))
    };
    Ok(base.ok_or("no home folder; name one with --data DIR")?.join("licet-demo"))
}

/// What a person needs to sign in.
fn tell(folder: &Path, portal: &Portal) -> Outcome {
    println!("\nDemo in {}\nPortal at {}\n", folder.display(), portal.url());
    println!("  {:<20}{:<26}password", "sign in as", "e-mail");
    for account in licet_demo::accounts()? {
        println!("  {:<20}{:<26}{}", account.is, account.email, account.password);
    }
    println!();
    Ok(())
}

/// The demo's portal, running.
struct Portal {
    address: SocketAddr,
    _process: Background,
}

impl Portal {
    /// Makes the demo where it is missing, brings its dates to today, and serves it.
    fn open(folder: &Path, profile: &str) -> Outcome<Self> {
        let program = built(profile, "licet-portal");
        claim(folder)?;
        let data = folder.join("portal");
        let whole = folder.join(WHOLE).exists();
        if !whole && data.exists() {
            // Interrupted while it was being made: there is nothing in it that anyone entered.
            fs::remove_dir_all(&data).map_err(|reason| format!("{}: {reason}", data.display()))?;
        }
        let command = |words: &[&str]| {
            let mut command = Command::new(&program);
            command.arg("--data").arg(&data).args(words);
            command
        };
        if !whole {
            must(&mut command(&["init"]))?;
        }
        let feed = folder.join("feed");
        let today = chrono::Local::now().date_naive();
        let written = licet_demo::write(&feed, today)?;
        println!("{written}, as of {today}");
        must(command(&["import"]).arg(feed.join("feed.ndjson")))?;
        if !whole {
            for account in licet_demo::accounts()? {
                add_account(&mut command(&["account", "add", &account.email]), &account)?;
            }
        }
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, free_port(folder)?));
        let mut serve = command(&["serve", "--listen", &address.to_string()]);
        serve.env("LICET_PORTAL_NAME", licet_demo::portal_name()?).env("LICET_LOG", "warn");
        let mut process = Background::start("licet-portal", &mut serve)?;
        process.wait_until("answering", Duration::from_secs(60), || {
            licet_demo::http::ask(address, "GET", "/healthz", None, None)
                .is_ok_and(|answer| answer.status == 200)
        })?;
        if !whole {
            licet_demo::act(address, &written)?;
            fs::write(folder.join(WHOLE), "").map_err(|reason| reason.to_string())?;
        }
        Ok(Self { address, _process: process })
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

/// Takes the folder for the demo, unless something else is in it.
fn claim(folder: &Path) -> Outcome {
    let text = |reason: std::io::Error| format!("{}: {reason}", folder.display());
    if folder.join(MARK).exists() {
        return Ok(());
    }
    fs::create_dir_all(folder).map_err(text)?;
    if fs::read_dir(folder).map_err(text)?.next().is_some() {
        return Err(format!(
            "{} is not empty and not a Licet demo; name another with --data",
            folder.display()
        ));
    }
    fs::write(folder.join(MARK), "Made by `cargo xtask run`. Delete this folder to begin anew.\n")
        .map_err(text)
}

/// The port that this demo used before, so that the app's saved address stays right; else the usual one; else any.
fn free_port(folder: &Path) -> Outcome<u16> {
    let file = folder.join("port");
    let before = fs::read_to_string(&file).ok().and_then(|port| port.trim().parse().ok());
    let port = before
        .into_iter()
        .chain([USUAL_PORT, 0])
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok()?.local_addr().ok())
        .ok_or("no port on loopback is free")?
        .port();
    fs::write(file, port.to_string()).map_err(|reason| reason.to_string())?;
    Ok(port)
}

fn add_account(command: &mut Command, account: &licet_demo::Account) -> Outcome {
    if let Some(role) = &account.role {
        command.args(["--role", role]);
    }
    command.arg("--password-stdin").stdin(Stdio::piped());
    let mut adding = Background::start("licet-portal", command)?;
    adding.tell(&format!("{}\n", account.password))?;
    let status = adding.wait()?;
    if status.success() { Ok(()) } else { Err(format!("account {} was not added ({status})", account.email)) }
}

/// The revision that is checked out, for reports.
pub fn revision() -> String {
    answer("git", &["-C", &root().display().to_string(), "rev-parse", "--short", "HEAD"]).unwrap_or_default()
}
