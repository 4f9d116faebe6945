//! The entry by which the system starts `licet-remind` from time to time: a systemd user timer, a task of the Task
//! Scheduler, a launchd agent.
//!
//! What is written is a pure function of the entry, for each system on every system, so that it can be tested anywhere.

use std::io;
use std::path::{Path, PathBuf};

/// Minutes between two runs.
pub const EVERY_MINUTES: u32 = 30;

/// Why the entry can't be written.
#[derive(Debug)]
pub enum Error {
    /// A path holds what would begin another line or can't be written as text.
    Path(PathBuf),
    /// The user has no folder for it.
    NoFolder,
    /// A file can't be written or removed.
    Io(PathBuf, io::Error),
    /// The system's program that takes the entry said no.
    Refused(String),
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Path(path) => write!(f, "the path {} is no plain text", path.display()),
            Self::NoFolder => f.write_str("there is no folder for it"),
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Refused(words) => write!(f, "the system refused it: {words}"),
        }
    }
}

impl std::error::Error for Error {}

/// The entry of this app and profile.
#[derive(Clone, Debug)]
pub struct TimerEntry {
    /// `licet-remind`.
    pub program: PathBuf,
    /// The folder of the profile, where it is not the usual one.
    pub data_dir: Option<PathBuf>,
    /// Names the profile, where it is not the usual one.
    pub profile: Option<String>,
    /// The folder of the user's configuration; on macOS the home folder.
    pub config_dir: Option<PathBuf>,
}

fn text(path: &Path) -> Result<&str, Error> {
    let plain = path.to_str().filter(|text| !text.chars().any(char::is_control));
    plain.ok_or_else(|| Error::Path(path.to_owned()))
}

/// An argument in a command line of systemd (systemd.service(5), systemd.syntax(7)): in double quotes, with specifiers and
/// variables doubled.
fn systemd_quoted(argument: &str) -> String {
    let mut out = String::from("\"");
    for c in argument.chars() {
        match c {
            '\\' => out.push_str(r"\\"),
            '"' => out.push_str("\\\""),
            '%' => out.push_str("%%"),
            '$' => out.push_str("$$"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// An argument for the Task Scheduler, quoted as `CommandLineToArgvW` reads it.
fn windows_quoted(argument: &str) -> String {
    let mut out = String::from("\"");
    let mut slashes = 0;
    for c in argument.chars() {
        match c {
            '\\' => slashes += 1,
            '"' => {
                out.push_str(&"\\".repeat(slashes * 2 + 1));
                out.push('"');
                slashes = 0;
                continue;
            }
            _ => {
                out.push_str(&"\\".repeat(slashes));
                slashes = 0;
                out.push(c);
                continue;
            }
        }
    }
    out.push_str(&"\\".repeat(slashes * 2));
    out.push('"');
    out
}

fn xml(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl TimerEntry {
    /// Its name, as systemd and launchd know it.
    #[must_use]
    pub fn name(&self) -> String {
        self.profile.as_ref().map_or("licet-remind".to_owned(), |profile| format!("licet-remind.{profile}"))
    }

    fn arguments(&self) -> Result<Vec<&str>, Error> {
        Ok(match &self.data_dir {
            Some(folder) => vec!["--data-dir", text(folder)?],
            None => Vec::new(),
        })
    }

    /// What has `licet-remind` show a notification that says that notifications arrive.
    #[must_use]
    pub fn test_arguments(&self) -> Vec<std::ffi::OsString> {
        let mut arguments = vec!["--test".into()];
        if let Some(folder) = &self.data_dir {
            arguments.extend(["--data-dir".into(), folder.clone().into()]);
        }
        arguments
    }

    /// The systemd service.
    ///
    /// # Errors
    /// [`Error::Path`].
    pub fn systemd_service(&self) -> Result<String, Error> {
        // `$` is no variable in the program's own path.
        let program = systemd_quoted(text(&self.program)?).replace("$$", "$");
        let arguments: String =
            self.arguments()?.iter().map(|argument| format!(" {}", systemd_quoted(argument))).collect();
        Ok(format!(
            "[Unit]\nDescription=Renewal reminders of Licet\n\n\
             [Service]\nType=oneshot\nExecStart={program}{arguments}\nTimeoutStartSec=15min\n"
        ))
    }

    /// The systemd timer: each half hour, and soon after a start that missed one.
    #[must_use]
    pub fn systemd_timer(&self) -> String {
        format!(
            "[Unit]\nDescription=Renewal reminders of Licet\n\n\
             [Timer]\nOnCalendar=*:0/{EVERY_MINUTES}\nPersistent=true\nOnStartupSec=2min\nUnit={}.service\n\n\
             [Install]\nWantedBy=timers.target\n",
            self.name()
        )
    }

    /// The task of the Task Scheduler: at logon, and each half hour.
    ///
    /// # Errors
    /// [`Error::Path`].
    pub fn windows_task(&self) -> Result<String, Error> {
        let arguments: Vec<String> =
            self.arguments()?.iter().map(|argument| windows_quoted(argument)).collect();
        Ok(format!(
            r#"<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo><Description>Renewal reminders of Licet</Description></RegistrationInfo>
  <Triggers>
    <LogonTrigger><Enabled>true</Enabled><Delay>PT2M</Delay></LogonTrigger>
    <TimeTrigger>
      <StartBoundary>2026-01-01T00:00:00</StartBoundary>
      <Enabled>true</Enabled>
      <Repetition><Interval>PT{EVERY_MINUTES}M</Interval><StopAtDurationEnd>false</StopAtDurationEnd></Repetition>
    </TimeTrigger>
  </Triggers>
  <Principals><Principal id="Author"><LogonType>InteractiveToken</LogonType><RunLevel>LeastPrivilege</RunLevel></Principal></Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <ExecutionTimeLimit>PT15M</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec><Command>{}</Command><Arguments>{}</Arguments></Exec>
  </Actions>
</Task>
"#,
            xml(text(&self.program)?),
            xml(&arguments.join(" "))
        ))
    }

    /// The launchd agent: at login, and each half hour.
    ///
    /// # Errors
    /// [`Error::Path`].
    pub fn launchd_agent(&self) -> Result<String, Error> {
        let mut arguments = vec![text(&self.program)?];
        arguments.extend(self.arguments()?);
        let arguments: String =
            arguments.iter().map(|it| format!("        <string>{}</string>\n", xml(it))).collect();
        Ok(format!(
            r#"<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key>
    <string>app.{}</string>
    <key>ProgramArguments</key>
    <array>
{arguments}    </array>
    <key>RunAtLoad</key>
    <true/>
    <key>StartInterval</key>
    <integer>{}</integer>
</dict>
</plist>
"#,
            self.name(),
            EVERY_MINUTES * 60
        ))
    }
}

fn write(file: &Path, contents: &[u8]) -> Result<(), Error> {
    let failed = |error| Error::Io(file.to_owned(), error);
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(file, contents).map_err(failed)
}

fn remove(file: &Path) -> Result<(), Error> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::Io(file.to_owned(), error)),
        _ => Ok(()),
    }
}

/// Asks a program of the system; what it says where it fails.
fn ask(program: &str, arguments: &[&str]) -> Result<(), String> {
    let output = std::process::Command::new(program).args(arguments).output();
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(error) => Err(format!("{program}: {error}")),
    }
}

#[cfg(target_os = "linux")]
impl TimerEntry {
    fn folder(&self) -> Result<PathBuf, Error> {
        self.config_dir.as_ref().map(|folder| folder.join("systemd/user")).ok_or(Error::NoFolder)
    }

    fn files(&self) -> Result<[PathBuf; 3], Error> {
        let (folder, name) = (self.folder()?, self.name());
        Ok([
            folder.join(format!("{name}.service")),
            folder.join(format!("{name}.timer")),
            folder.join(format!("timers.target.wants/{name}.timer")),
        ])
    }

    /// Whether the system starts it; none where the user has no folder for it.
    #[must_use]
    pub fn is_on(&self) -> Option<bool> {
        let [_, timer, wanted] = self.files().ok()?;
        Some(timer.exists() && wanted.symlink_metadata().is_ok())
    }

    /// Writes the entry, or removes it. A systemd that runs is told; one that doesn't reads it at the next login.
    ///
    /// # Errors
    /// When a file can't be written or removed.
    pub fn set(&self, on: bool) -> Result<(), Error> {
        let [service, timer, wanted] = self.files()?;
        let unit = format!("{}.timer", self.name());
        if on {
            write(&service, self.systemd_service()?.as_bytes())?;
            write(&timer, self.systemd_timer().as_bytes())?;
            let failed = |error| Error::Io(wanted.clone(), error);
            if let Some(folder) = wanted.parent() {
                std::fs::create_dir_all(folder).map_err(failed)?;
            }
            remove(&wanted)?;
            std::os::unix::fs::symlink(&timer, &wanted).map_err(failed)?;
        } else {
            let _ = ask("systemctl", &["--user", "stop", &unit]);
            for file in [&wanted, &timer, &service] {
                remove(file)?;
            }
        }
        let _ = ask("systemctl", &["--user", "daemon-reload"]);
        if on {
            let _ = ask("systemctl", &["--user", "start", &unit]);
        }
        Ok(())
    }
}

#[cfg(windows)]
impl TimerEntry {
    fn task(&self) -> String {
        self.profile.as_ref().map_or("Licet reminders".to_owned(), |it| format!("Licet reminders {it}"))
    }

    /// Whether the Task Scheduler has the task.
    #[must_use]
    pub fn is_on(&self) -> Option<bool> {
        Some(ask("schtasks", &["/Query", "/TN", &self.task()]).is_ok())
    }

    /// Makes the task, or removes it.
    ///
    /// # Errors
    /// When the Task Scheduler refuses it.
    pub fn set(&self, on: bool) -> Result<(), Error> {
        if !on {
            return match self.is_on() {
                Some(true) => {
                    ask("schtasks", &["/Delete", "/F", "/TN", &self.task()]).map_err(Error::Refused)
                }
                _ => Ok(()),
            };
        }
        let file = self.config_dir.as_ref().ok_or(Error::NoFolder)?.join(format!("{}.xml", self.name()));
        let utf16: Vec<u8> = std::iter::once(0xFEFF)
            .chain(self.windows_task()?.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        write(&file, &utf16)?;
        let path = text(&file)?.to_owned();
        let made = ask("schtasks", &["/Create", "/F", "/TN", &self.task(), "/XML", &path]);
        remove(&file)?;
        made.map_err(Error::Refused)
    }
}

#[cfg(target_os = "macos")]
impl TimerEntry {
    fn file(&self) -> Result<PathBuf, Error> {
        let home = self.config_dir.as_ref().ok_or(Error::NoFolder)?;
        Ok(home.join("Library/LaunchAgents").join(format!("app.{}.plist", self.name())))
    }

    /// Whether launchd has the agent; none where the user has no folder for it.
    #[must_use]
    pub fn is_on(&self) -> Option<bool> {
        Some(self.file().ok()?.exists())
    }

    /// Writes the agent, or removes it. It is loaded at the next login where launchd refuses to load it at once.
    ///
    /// # Errors
    /// When the file can't be written or removed.
    pub fn set(&self, on: bool) -> Result<(), Error> {
        let file = self.file()?;
        let path = text(&file)?.to_owned();
        let _ = ask("launchctl", &["unload", &path]);
        if !on {
            return remove(&file);
        }
        write(&file, self.launchd_agent()?.as_bytes())?;
        let _ = ask("launchctl", &["load", &path]);
        Ok(())
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
impl TimerEntry {
    /// This system has no timers that are known here.
    #[must_use]
    pub fn is_on(&self) -> Option<bool> {
        None
    }

    /// # Errors
    /// Always.
    pub fn set(&self, _on: bool) -> Result<(), Error> {
        Err(Error::NoFolder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(config: &Path) -> TimerEntry {
        TimerEntry {
            program: "/opt/Licet 100%/licet-remind".into(),
            data_dir: Some(r#"/home/o"neil/$HOME\x & y"#.into()),
            profile: Some("profile1".to_owned()),
            config_dir: Some(config.to_owned()),
        }
    }

    #[test]
    fn a_path_that_would_begin_another_line_is_refused_everywhere() {
        let bad = TimerEntry { program: "/opt/a\nExecStart=/bin/sh".into(), ..entry(Path::new("/c")) };
        assert!(
            bad.systemd_service().is_err() && bad.windows_task().is_err() && bad.launchd_agent().is_err()
        );
        let bad = TimerEntry { data_dir: Some("/a\u{1}".into()), ..entry(Path::new("/c")) };
        assert!(
            bad.systemd_service().is_err() && bad.windows_task().is_err() && bad.launchd_agent().is_err()
        );
    }

    #[test]
    fn a_systemd_command_line_is_quoted() {
        let service = entry(Path::new("/c")).systemd_service().unwrap();
        let line = r#"ExecStart="/opt/Licet 100%%/licet-remind" "--data-dir" "/home/o\"neil/$$HOME\\x & y""#;
        assert!(service.lines().any(|it| it == line), "{service}");
    }

    #[test]
    fn a_windows_task_quotes_its_arguments_and_escapes_them_as_xml() {
        let entry = TimerEntry {
            program: r"C:\Program Files\Licet\licet-remind.exe".into(),
            data_dir: Some(r"D:\R&D\profile\".into()),
            ..entry(Path::new("/c"))
        };
        let task = entry.windows_task().unwrap();
        assert!(task.contains(r"<Command>C:\Program Files\Licet\licet-remind.exe</Command>"), "{task}");
        let arguments = r"<Arguments>&quot;--data-dir&quot; &quot;D:\R&amp;D\profile\\&quot;</Arguments>";
        assert!(task.contains(arguments), "{task}");
        assert!(task.contains("<StartWhenAvailable>true</StartWhenAvailable>"), "a missed run is made good");
    }

    #[test]
    fn a_launchd_agent_has_one_string_an_argument() {
        let agent = entry(Path::new("/c")).launchd_agent().unwrap();
        assert!(agent.contains("<string>/home/o&quot;neil/$HOME\\x &amp; y</string>"), "{agent}");
        assert!(agent.contains("<string>app.licet-remind.profile1</string>"));
        assert!(agent.contains("<integer>1800</integer>"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn units_are_written_wanted_and_removed_and_systemd_understands_them() {
        let folder = tempfile::tempdir().unwrap();
        // A program that is there: systemd-analyze looks for it.
        let entry = TimerEntry { program: "/bin/true".into(), ..entry(folder.path()) };
        assert_eq!(entry.is_on(), Some(false));
        entry.set(true).unwrap();
        entry.set(true).unwrap();
        assert_eq!(entry.is_on(), Some(true));
        let units = folder.path().join("systemd/user");
        let timer = units.join("licet-remind.profile1.timer");
        let verified =
            std::process::Command::new("systemd-analyze").arg("--user").arg("verify").arg(&timer).output();
        // Where there is no systemd, there is nothing to ask.
        if let Ok(output) = verified {
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(!said.contains("licet-remind"), "systemd-analyze: {said}");
        }
        entry.set(false).unwrap();
        entry.set(false).unwrap();
        assert_eq!(entry.is_on(), Some(false));
        assert!(!timer.exists() && !units.join("licet-remind.profile1.service").exists());
    }
}
