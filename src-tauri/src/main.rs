//! The desktop shell's composition root: the only place that asks the operating system for time, randomness, folders
//! and the environment, and hands them to the use cases in `licet-desk`.
//!
//! Not for: what a command does (`licet-desk`) and what it looks like (`ui/`).
// A console window would open beside the app on Windows.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
mod gesture;
mod log;
mod login;
mod options;
mod shell;
mod tray;
mod window;

use licet_desk::{Desk, Setup, WhenClosed};
use options::Options;
use rand::SeedableRng;
use rand::rngs::StdRng;
use shell::OsShell;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tauri::{AppHandle, Manager, RunEvent};

/// How long background work may take to come to an end when the app is closed.
const LAST_WAIT: Duration = Duration::from_secs(3);

#[derive(Debug)]
struct SystemClock;

#[allow(clippy::disallowed_methods)] // This is the composition root: the one clock of the app.
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

#[allow(clippy::print_stderr)] // Before the log is open there is only the terminal.
fn main() -> ExitCode {
    let options = match Options::from_system() {
        Ok(options) => options,
        Err(reason) => {
            eprintln!("licet: {reason}");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = licet_private_files::create_dir_all(&options.data_dir) {
        eprintln!("licet: {}: {error}", options.data_dir.display());
        return ExitCode::FAILURE;
    }
    if let Err(error) = log::open(&options.data_dir) {
        eprintln!("licet: the log can't be written: {error}");
    }
    match run(&Arc::new(options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if error.to_string().contains("single-instance") && start_again() {
                return ExitCode::SUCCESS;
            }
            tracing::error!(%error, "the app could not start");
            eprintln!("licet: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Starts this program anew in place of itself, a few times at most: the one that ran before was still there to be
/// asked to raise its window, and ended before it did.
#[cfg(unix)]
#[allow(clippy::disallowed_methods)] // The composition root knows how it was started.
fn start_again() -> bool {
    use std::os::unix::process::CommandExt;
    const COUNT: &str = "LICET_STARTED_AGAIN";
    let times = std::env::var(COUNT).ok().and_then(|text| text.parse::<u32>().ok()).unwrap_or(0);
    let Ok(program) = std::env::current_exe() else { return false };
    if times >= 5 {
        return false;
    }
    // Long enough for a process that ends to be gone; the count bounds it all to little more than a second.
    std::thread::sleep(Duration::from_millis(250));
    let error = std::process::Command::new(program)
        .args(std::env::args_os().skip(1))
        .env(COUNT, (times + 1).to_string())
        .exec();
    tracing::warn!(%error, "the app could not be started again");
    false
}

/// Elsewhere the one that ends isn't asked by a message that it could leave unanswered.
#[cfg(not(unix))]
fn start_again() -> bool {
    false
}

fn run(options: &Arc<Options>) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    tauri::async_runtime::set(runtime.handle().clone());

    let mut context = tauri::generate_context!();
    if let Some(profile) = &options.profile {
        // Another data folder is another profile, which may run beside the first: the identifier is what single
        // instances find each other by.
        let identifier = format!("{}.{profile}", context.config().identifier);
        context.config_mut().identifier = identifier;
    }

    let shell = Arc::new(OsShell::new(options));
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, args, _folder| {
            // A login that starts what runs already opens nothing.
            if !args.iter().any(|argument| argument == login::BACKGROUND) {
                window::raise(app);
            }
            if let (Some(link), Some(desk)) =
                (args.iter().find(|argument| options::is_link(argument)), app.try_state::<Arc<Desk>>())
            {
                desk.open_link(link);
            }
        }))
        .invoke_handler(commands::handler())
        .build(context)?;
    // Only now: a second start of the same profile ends in `build`, before it touches the profile.
    shell.attach(app.handle().clone());
    // At the end of a desktop session the app is told by a signal: it ends as if its window was closed, so that a key
    // doesn't stay on the clipboard.
    let handle = app.handle().clone();
    if let Err(error) = ctrlc::set_handler(move || handle.exit(0)) {
        tracing::warn!(%error, "a signal would end the app at once");
    }

    let setup = Setup {
        data_dir: options.data_dir.clone(),
        preset_portal: options.portal.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        locale: options.locale.clone(),
        download_folder: options.download_folder.clone(),
        clock: Arc::new(SystemClock),
        random: StdRng::from_os_rng,
        vault: licet_desk::os_vault(),
        shell: shell.clone(),
    };
    let desk = runtime.block_on(Desk::start(setup))?;
    app.manage(Arc::clone(&desk));
    app.manage(window::WindowState::new(Arc::clone(options), shell));
    window::forward_events(app.handle(), &desk);
    tray::show(app.handle(), &desk);
    if !options.background {
        window::open(app.handle())?;
    }
    if let Some(link) = &options.link {
        desk.open_link(link);
    }

    let code = app.run_return(on_event(Arc::clone(&desk)));
    runtime.block_on(async {
        if tokio::time::timeout(LAST_WAIT, desk.stop()).await.is_err() {
            tracing::warn!("background work did not end in time");
        }
    });
    // Nothing waits for threads that stand in a system call, such as a keyring's prompt.
    runtime.shutdown_timeout(Duration::from_millis(200));
    if code == 0 { Ok(()) } else { Err(format!("the window ended with code {code}").into()) }
}

fn on_event(desk: Arc<Desk>) -> impl FnMut(&AppHandle, RunEvent) + 'static {
    move |app, event| match event {
        RunEvent::WindowEvent { event: tauri::WindowEvent::Focused(true), .. } => desk.window_focused(),
        RunEvent::WindowEvent { event: tauri::WindowEvent::CloseRequested { api, .. }, .. } => {
            window::close_requested(app, &desk, &api);
        }
        // Where the system hands links to the program that runs instead of starting it with them.
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => urls.iter().for_each(|url| desk.open_link(url.as_str())),
        // The last window was closed. Whoever ends the app on purpose says so with a code.
        RunEvent::ExitRequested { code: None, api, .. } if desk.when_closed() == WhenClosed::GoesOn => {
            api.prevent_exit();
        }
        _ => {}
    }
}
