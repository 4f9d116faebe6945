//! What the command line and the environment ask for: `--data-dir` or `LICET_DATA_DIR`, `--portal` or `LICET_PORTAL`,
//! `--downloads` or `LICET_DOWNLOADS`, `--background`.

use crate::login::{BACKGROUND, LoginItem};
use licet_remind::schedule::TimerEntry;
use std::ffi::OsString;
use std::hash::{Hash, Hasher};
use std::path::PathBuf;

/// How the app was started.
#[derive(Debug)]
pub struct Options {
    /// The profile's folder, absolute.
    pub data_dir: PathBuf,
    /// Names the profile where it is not the usual one.
    pub profile: Option<String>,
    /// The portal to offer.
    pub portal: Option<String>,
    /// Whether to start without a window (`--background`), as at login.
    pub background: bool,
    /// A link of this app that was opened.
    pub link: Option<String>,
    /// What stands in the system's list of what starts at login, where it stands there.
    pub login: LoginItem,
    /// Locale of the system, BCP 47.
    pub locale: String,
    /// The folder for downloads until another one is chosen: as given, else the system's.
    pub download_folder: PathBuf,
    /// Whether to say on stdout when the window has drawn itself (`LICET_SIGNAL_READY=1`), for tests.
    pub signal_ready: bool,
    /// Whether a WebDriver steers the window.
    pub automation: bool,
}

impl Options {
    /// The entry by which the system starts `licet-remind`, which stands beside this program.
    pub fn timer(&self) -> TimerEntry {
        let name = format!("licet-remind{}", std::env::consts::EXE_SUFFIX);
        TimerEntry {
            program: self.login.program.with_file_name(name),
            data_dir: self.login.data_dir.clone(),
            profile: self.profile.clone(),
            config_dir: if cfg!(target_os = "macos") {
                dirs::home_dir()
            } else {
                self.login.config_dir.clone()
            },
        }
    }

    /// Reads the command line first, then the environment, then the system's folders.
    #[allow(clippy::disallowed_methods)] // The composition root reads the environment, once.
    pub fn from_system() -> Result<Self, String> {
        let mut data_dir = std::env::var_os("LICET_DATA_DIR").filter(|value| !value.is_empty());
        let mut portal = std::env::var("LICET_PORTAL").ok().filter(|value| !value.is_empty());
        let mut downloads = std::env::var_os("LICET_DOWNLOADS").filter(|value| !value.is_empty());
        let (mut background, mut link) = (false, None);
        let mut args = std::env::args_os().skip(1);
        while let Some(arg) = args.next() {
            let text = arg.to_string_lossy().into_owned();
            let (name, inline) = match text.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(OsString::from(value))),
                None => (text.clone(), None),
            };
            let mut value = || inline.clone().or_else(|| args.next()).ok_or(format!("{name} needs a value"));
            match name.as_str() {
                "--data-dir" => data_dir = Some(value()?),
                "--portal" => portal = Some(value()?.to_string_lossy().into_owned()),
                "--downloads" => downloads = Some(value()?),
                BACKGROUND => background = true,
                _ if is_link(&text) => link = Some(text),
                // Desktops add arguments of their own when they start an app.
                _ => {}
            }
        }

        let usual = dirs::data_local_dir().map(|folder| folder.join("licet"));
        let chosen =
            data_dir.map(std::path::absolute).transpose().map_err(|error| format!("--data-dir: {error}"))?;
        let profile = chosen.as_ref().filter(|chosen| Some(*chosen) != usual.as_ref()).map(|chosen| {
            let mut hash = std::hash::DefaultHasher::new();
            chosen.hash(&mut hash);
            format!("profile{:016x}", hash.finish())
        });
        // An AppImage runs from a place that is gone at the next login.
        let program =
            std::env::var_os("APPIMAGE").map_or_else(std::env::current_exe, |image| Ok(image.into()));
        let login = LoginItem {
            program: program.map_err(|error| format!("the program's own path: {error}"))?,
            data_dir: profile.is_some().then(|| chosen.clone()).flatten(),
            config_dir: dirs::config_dir(),
            profile: profile.clone(),
        };
        let data_dir = chosen.or(usual).ok_or("this system names no folder for data: give --data-dir")?;
        let downloads = downloads
            .map(std::path::absolute)
            .transpose()
            .map_err(|error| format!("--downloads: {error}"))?;
        let download_folder = downloads
            .or_else(dirs::download_dir)
            .or_else(|| dirs::home_dir().map(|home| home.join("Downloads")))
            .unwrap_or_else(|| data_dir.join("downloads"));
        Ok(Self {
            data_dir,
            profile,
            portal,
            background,
            link,
            login,
            locale: sys_locale::get_locale().unwrap_or_else(|| "en".to_owned()),
            download_folder,
            signal_ready: std::env::var_os("LICET_SIGNAL_READY").is_some_and(|value| value == "1"),
            automation: std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some(),
        })
    }
}

/// Whether an argument is a link of this app.
pub fn is_link(argument: &str) -> bool {
    argument.split_once(':').is_some_and(|(scheme, _)| scheme.eq_ignore_ascii_case(licet_desk::LINK_SCHEME))
}
