//! The system's list of what starts at login.
//!
//! On free desktops an entry in the autostart folder (XDG Desktop Application Autostart Specification); elsewhere the
//! system's own list, by the crate `auto-launch`.

use licet_desk::shell::ShellError;
use std::path::{Path, PathBuf};

/// The argument that starts the app without a window.
pub const BACKGROUND: &str = "--background";

/// The entry of this app and profile in the list.
#[derive(Clone, Debug)]
pub struct LoginItem {
    /// The program to start.
    pub program: PathBuf,
    /// The folder of the profile, where it is not the usual one.
    pub data_dir: Option<PathBuf>,
    /// The folder of the user's configuration.
    pub config_dir: Option<PathBuf>,
    /// Names the profile, where it is not the usual one.
    pub profile: Option<String>,
}

impl LoginItem {
    fn arguments(&self) -> Result<Vec<String>, ShellError> {
        let mut arguments = vec![BACKGROUND.to_owned()];
        if let Some(folder) = &self.data_dir {
            arguments.extend(["--data-dir".to_owned(), text(folder)?]);
        }
        Ok(arguments)
    }
}

fn text(path: &Path) -> Result<String, ShellError> {
    let text = path.to_str().filter(|text| !text.chars().any(char::is_control));
    text.map(str::to_owned).ok_or_else(|| ShellError(format!("the path {} is no plain text", path.display())))
}

#[cfg(target_os = "linux")]
impl LoginItem {
    fn file(&self) -> Option<PathBuf> {
        let name = match &self.profile {
            Some(profile) => format!("app.licet.{profile}.desktop"),
            None => "app.licet.desktop".to_owned(),
        };
        self.config_dir.as_ref().map(|folder| folder.join("autostart").join(name))
    }

    fn entry(&self) -> Result<String, ShellError> {
        let mut command = vec![text(&self.program)?];
        command.extend(self.arguments()?);
        let command: Vec<String> = command.iter().map(|part| quoted(part)).collect();
        Ok(format!(
            "[Desktop Entry]\nType=Application\nName=Licet\nIcon=licet\nExec={}\nTerminal=false\nNoDisplay=true\n\
             X-GNOME-Autostart-enabled=true\n",
            command.join(" ")
        ))
    }

    /// Whether the list has the entry, and nobody has turned it off in the desktop's own settings; none where the user has
    /// no folder for it.
    pub fn is_on(&self) -> Option<bool> {
        let entry = match std::fs::read_to_string(self.file()?) {
            Ok(entry) => entry,
            Err(_) => return Some(false),
        };
        let off = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];
        Some(!entry.lines().any(|line| off.contains(&line.trim())))
    }

    /// Writes the entry, or removes it.
    ///
    /// # Errors
    /// When the folder or the file can't be written.
    pub fn set(&self, on: bool) -> Result<(), ShellError> {
        let file = self.file().ok_or_else(|| ShellError("there is no folder for it".to_owned()))?;
        let failed = |error: std::io::Error| ShellError(format!("{}: {error}", file.display()));
        if !on {
            return match std::fs::remove_file(&file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(error)),
                _ => Ok(()),
            };
        }
        let entry = self.entry()?;
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(failed)?;
        }
        std::fs::write(&file, entry).map_err(failed)
    }
}

/// An argument in an `Exec` line (Desktop Entry Specification, "The Exec key"): quoted, then escaped as a string, with
/// `%` doubled.
#[cfg(target_os = "linux")]
fn quoted(argument: &str) -> String {
    let mut out = String::from("\"");
    for c in argument.chars() {
        match c {
            // A backslash within quotes is escaped by one, and each of them again as a part of a string.
            '\\' => out.push_str(r"\\\\"),
            '"' | '`' | '$' => {
                out.push_str(r"\\");
                out.push(c);
            }
            '%' => out.push_str("%%"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(not(target_os = "linux"))]
impl LoginItem {
    fn system(&self) -> Result<auto_launch::AutoLaunch, ShellError> {
        let name = self.profile.as_ref().map_or("Licet".to_owned(), |profile| format!("Licet {profile}"));
        auto_launch::AutoLaunchBuilder::new()
            .set_app_name(&name)
            .set_app_path(&text(&self.program)?)
            .set_args(&self.arguments()?)
            .build()
            .map_err(|error| ShellError(error.to_string()))
    }

    /// Whether the list has the entry; none where it can't be read.
    pub fn is_on(&self) -> Option<bool> {
        self.system().ok()?.is_enabled().ok()
    }

    /// Writes the entry, or removes it.
    ///
    /// # Errors
    /// When the list can't be written.
    pub fn set(&self, on: bool) -> Result<(), ShellError> {
        let system = self.system()?;
        let done = if on { system.enable() } else { system.disable() };
        done.map_err(|error| ShellError(error.to_string()))
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn item(config: &Path) -> LoginItem {
        LoginItem {
            program: "/opt/Licet 100%/licet".into(),
            data_dir: Some(r#"/home/o"neil/$HOME\x"#.into()),
            config_dir: Some(config.to_owned()),
            profile: Some("profile1".to_owned()),
        }
    }

    #[test]
    fn an_entry_is_written_and_removed_and_off_in_the_desktops_settings_is_off() {
        let folder = tempfile::tempdir().unwrap();
        let item = item(folder.path());
        assert_eq!(item.is_on(), Some(false));
        item.set(true).unwrap();
        assert_eq!(item.is_on(), Some(true));
        let file = folder.path().join("autostart/app.licet.profile1.desktop");
        let entry = std::fs::read_to_string(&file).unwrap();
        let exec =
            r#"Exec="/opt/Licet 100%%/licet" "--background" "--data-dir" "/home/o\\"neil/\\$HOME\\\\x""#;
        assert!(entry.lines().any(|line| line == exec), "{entry}");
        std::fs::write(&file, entry.replace("enabled=true", "enabled=false")).unwrap();
        assert_eq!(item.is_on(), Some(false), "somebody turned it off elsewhere");
        item.set(true).unwrap();
        assert_eq!(item.is_on(), Some(true));
        item.set(false).unwrap();
        item.set(false).unwrap();
        assert!(!file.exists());
    }

    #[test]
    fn a_path_that_would_begin_another_line_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let item = LoginItem { program: "/opt/a\nHidden=true".into(), ..item(folder.path()) };
        assert!(item.set(true).is_err());
        assert_eq!(item.is_on(), Some(false));
    }
}
