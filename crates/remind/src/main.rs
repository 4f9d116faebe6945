//! `licet-remind`: shows the renewal reminders that are due, once, and ends. The system's timer starts it while the app
//! doesn't run.
//!
//! `--data-dir FOLDER` names another profile than the usual one, `--test` shows a notification that says that
//! notifications arrive. It ends with 0 where there was nothing to do or it was done, and with 1 where it could not look.

use licet_desk::shell::{Notice, NoticeAction, Shell, ShellError};
use licet_desk::{Desk, RemindOnce, Setup};
use licet_remind::notify;
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// How long it stays for its notifications: some desktops take them away with the program that sent them.
const STAY: Duration = Duration::from_secs(10 * 60);

#[derive(Debug)]
struct SystemClock;

#[allow(clippy::disallowed_methods)] // This is a composition root: the one clock of the program.
impl licet_desk::Clock for SystemClock {
    fn now(&self) -> chrono::DateTime<chrono::Utc> {
        chrono::Utc::now()
    }

    fn today(&self) -> chrono::NaiveDate {
        chrono::Local::now().date_naive()
    }

    fn local(&self) -> chrono::NaiveDateTime {
        chrono::Local::now().naive_local()
    }
}

/// A desktop without a window.
struct NoWindow;

fn none<T>() -> Result<T, ShellError> {
    Err(ShellError("this program has no window".to_owned()))
}

impl Shell for NoWindow {
    fn notify(&self, _: &Notice, _: Box<dyn FnOnce(NoticeAction) + Send>) -> bool {
        false
    }
    fn device_name(&self) -> Option<String> {
        let name = gethostname::gethostname().to_string_lossy().into_owned();
        Some(name).filter(|name| !name.is_empty())
    }
    fn has_window(&self) -> bool {
        false
    }
    fn window_ready(&self) {}
    fn put_on_clipboard(&self, _: &SecretString) -> Result<(), ShellError> {
        none()
    }
    fn take_off_clipboard(&self, _: &SecretString) -> Result<(), ShellError> {
        none()
    }
    fn open_file(&self, _: &Path) -> Result<(), ShellError> {
        none()
    }
    fn show_in_folder(&self, _: &Path) -> Result<(), ShellError> {
        none()
    }
    fn write_mail(&self, _: &str) -> Result<(), ShellError> {
        none()
    }
    fn pick_folder(&self, _: &Path) -> Option<PathBuf> {
        None
    }
    fn pick_file_to_save(&self, _: &Path, _: &str) -> Option<PathBuf> {
        None
    }
}

struct Options {
    data_dir: PathBuf,
    chosen: Option<PathBuf>,
    test: bool,
}

impl Options {
    #[allow(clippy::disallowed_methods)] // The composition root reads the environment, once.
    fn from_system() -> Result<Self, String> {
        let mut chosen = std::env::var_os("LICET_DATA_DIR").filter(|value| !value.is_empty());
        let mut test = false;
        let mut arguments = std::env::args_os().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.to_string_lossy().as_ref() {
                "--data-dir" => chosen = Some(arguments.next().ok_or("--data-dir needs a folder")?),
                "--test" => test = true,
                other => return Err(format!("{other} is not known; there are --data-dir FOLDER and --test")),
            }
        }
        let chosen = chosen.map(std::path::absolute).transpose().map_err(|error| error.to_string())?;
        let usual = dirs::data_local_dir().map(|folder| folder.join("licet"));
        let data_dir =
            chosen.clone().or(usual).ok_or("this system names no folder for data: give --data-dir")?;
        Ok(Self { data_dir, chosen, test })
    }
}

/// Starts the app, which stands beside this program.
fn open_app(data_dir: Option<&Path>) {
    let Ok(own) = std::env::current_exe() else { return };
    let app = own.with_file_name(format!("licet{}", std::env::consts::EXE_SUFFIX));
    let mut command = std::process::Command::new(app);
    if let Some(folder) = data_dir {
        command.arg("--data-dir").arg(folder);
    }
    let _ = command.spawn();
}

fn setup(options: &Options) -> Setup {
    Setup {
        data_dir: options.data_dir.clone(),
        preset_portal: None,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        locale: sys_locale::get_locale().unwrap_or_else(|| "en".to_owned()),
        download_folder: options.data_dir.join("downloads"),
        clock: Arc::new(SystemClock),
        random: StdRng::from_os_rng,
        vault: licet_desk::os_vault(),
        shell: Arc::new(NoWindow),
    }
}

#[allow(clippy::print_stderr, clippy::print_stdout)] // There is no log: the system's journal takes what it says.
fn main() -> ExitCode {
    let options = match Options::from_system() {
        Ok(options) => options,
        Err(reason) => {
            eprintln!("licet-remind: {reason}");
            return ExitCode::from(2);
        }
    };
    let mut shown = Vec::new();
    let mut show = |notice: &Notice| {
        let folder = options.chosen.clone();
        let taken = notify::show(notice, move |_| open_app(folder.as_deref()));
        let was = taken.is_some();
        shown.extend(taken);
        was
    };
    if options.test {
        let taken = show(&licet_desk::test_notice(licet_desk::language(&setup(&options))));
        for notification in &shown {
            notification.wait(Duration::from_secs(3));
        }
        return if taken { ExitCode::SUCCESS } else { ExitCode::FAILURE };
    }
    if !options.data_dir.exists() {
        return ExitCode::SUCCESS;
    }
    let outcome = Desk::remind_once(setup(&options), show);
    let said = match &outcome {
        Ok(RemindOnce::NothingHere) => "nobody is signed in".to_owned(),
        Ok(RemindOnce::AppRuns) => "the app runs and reminds itself".to_owned(),
        Ok(RemindOnce::Locked { told }) => format!("the local copy is locked; shown: {told}"),
        Ok(RemindOnce::Shown { notifications }) => format!("{notifications} notifications"),
        Err(error) => format!("could not look: {error}"),
    };
    println!("licet-remind: {said}");
    let until = std::time::Instant::now() + STAY;
    for notification in &shown {
        notification.wait(until.saturating_duration_since(std::time::Instant::now()));
    }
    if outcome.is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
