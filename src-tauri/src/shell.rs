//! The desktop around the use cases, for real: notifications, clipboard, file manager, mail program, file dialogs.

use crate::gesture::Gestures;
use crate::login::LoginItem;
use crate::options::Options;
use licet_desk::shell::{Gesture, Notice, NoticeAction, Question, Shell, ShellError};
use licet_remind::schedule::TimerEntry;
use secrecy::{ExposeSecret, SecretString};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Instant;
use tauri::AppHandle;

/// What tests wait for on stdout.
const READY: &str = "licet: window ready";

/// The operating system's desktop.
pub struct OsShell {
    signal_ready: bool,
    /// Whether a WebDriver steers the window: there is nobody to press anything or to answer a dialog then.
    automation: bool,
    gestures: Gestures,
    login: LoginItem,
    timer: TimerEntry,
    app: OnceLock<AppHandle>,
    /// On Linux what was copied is gone when its owner lets go of the clipboard, so it is kept.
    clipboard: Mutex<Option<arboard::Clipboard>>,
}

impl OsShell {
    /// Nothing is asked of the system yet.
    pub fn new(options: &Options) -> Self {
        Self {
            signal_ready: options.signal_ready,
            automation: options.automation,
            login: options.login.clone(),
            timer: options.timer(),
            gestures: Gestures::default(),
            app: OnceLock::new(),
            clipboard: Mutex::new(None),
        }
    }

    /// What a person presses in the window.
    pub fn gestures(&self) -> &Gestures {
        &self.gestures
    }

    /// Tells which app dialogs belong to.
    pub fn attach(&self, app: AppHandle) {
        let _ = self.app.set(app);
    }

    /// Shows a dialog of the system and waits for what it comes to; none when it can't be shown.
    fn ask<F>(&self, show: impl FnOnce() -> F + Send + 'static) -> Option<F::Output>
    where
        F: Future<Output: Send + 'static> + Send + 'static,
    {
        let app = self.app.get()?;
        let (send, receive) = mpsc::channel();
        // Dialogs belong to the thread of the window.
        app.run_on_main_thread(move || {
            let asking = show();
            tauri::async_runtime::spawn(async move {
                let _ = send.send(asking.await);
            });
        })
        .ok()?;
        receive.recv().ok()
    }

    fn with_clipboard<T>(
        &self,
        work: impl FnOnce(&mut arboard::Clipboard) -> Result<T, arboard::Error>,
    ) -> Result<T, ShellError> {
        let failed = |error: arboard::Error| ShellError(error.to_string());
        let mut kept = self.clipboard.lock().unwrap_or_else(PoisonError::into_inner);
        let clipboard = match kept.as_mut() {
            Some(clipboard) => clipboard,
            None => kept.insert(arboard::Clipboard::new().map_err(failed)?),
        };
        work(clipboard).map_err(failed)
    }
}

fn start(target: impl AsRef<std::ffi::OsStr>) -> Result<(), ShellError> {
    open::that_detached(target).map_err(|error| ShellError(error.to_string()))
}

impl Shell for OsShell {
    fn device_name(&self) -> Option<String> {
        let name = gethostname::gethostname().to_string_lossy().into_owned();
        Some(name).filter(|name| !name.is_empty())
    }

    fn starts_at_login(&self) -> Option<bool> {
        self.login.is_on()
    }

    fn start_at_login(&self, starts: bool) -> Result<(), ShellError> {
        self.login.set(starts)
    }

    fn has_tray(&self) -> bool {
        self.app.get().is_some_and(crate::tray::is_there)
    }

    fn close_window(&self, goes_on: bool) {
        if let Some(app) = self.app.get() {
            crate::window::close(app, goes_on);
        }
    }

    fn notify(&self, notice: &Notice, pressed: Box<dyn FnOnce(NoticeAction) + Send>) -> bool {
        licet_remind::notify::show(notice, pressed).is_some()
    }

    fn reminds_by_timer(&self) -> Option<bool> {
        self.timer.is_on()
    }

    fn remind_by_timer(&self, on: bool) -> Result<(), ShellError> {
        if on && !self.timer.program.exists() {
            return Err(ShellError(format!("{} is not there", self.timer.program.display())));
        }
        self.timer.set(on).map_err(|error| ShellError(error.to_string()))
    }

    fn test_timer(&self) -> Result<bool, ShellError> {
        let failed = |error: std::io::Error| ShellError(format!("{}: {error}", self.timer.program.display()));
        let status = std::process::Command::new(&self.timer.program)
            .args(self.timer.test_arguments())
            .status()
            .map_err(failed)?;
        Ok(status.success())
    }

    fn has_window(&self) -> bool {
        self.app.get().is_some_and(crate::window::is_there)
    }

    fn confirm(&self, question: &Question) -> bool {
        if self.automation {
            return true;
        }
        let (yes, no) = (question.yes.clone(), question.no.clone());
        let accepted = rfd::MessageDialogResult::Custom(yes.clone());
        let dialog = rfd::AsyncMessageDialog::new()
            .set_level(rfd::MessageLevel::Warning)
            .set_title(&question.title)
            .set_description(&question.text)
            .set_buttons(rfd::MessageButtons::OkCancelCustom(yes, no));
        self.ask(move || dialog.show()).is_some_and(|answer| answer == accepted)
    }

    fn take_gesture(&self) -> Gesture {
        if self.automation { Gesture::Unknown } else { self.gestures.take(Instant::now()) }
    }

    fn window_ready(&self) {
        if let Some(app) = self.app.get() {
            crate::window::is_ready(app);
        }
        if self.signal_ready {
            let mut out = std::io::stdout().lock();
            let _ = writeln!(out, "{READY}").and_then(|()| out.flush());
        }
    }

    fn put_on_clipboard(&self, text: &SecretString) -> Result<(), ShellError> {
        self.with_clipboard(|clipboard| {
            let set = clipboard.set();
            #[cfg(all(unix, not(target_os = "macos")))]
            let set = arboard::SetExtLinux::exclude_from_history(set);
            #[cfg(target_os = "macos")]
            let set = arboard::SetExtApple::exclude_from_history(set);
            #[cfg(windows)]
            let set =
                arboard::SetExtWindows::exclude_from_history(arboard::SetExtWindows::exclude_from_cloud(set));
            set.text(text.expose_secret())
        })
    }

    fn take_off_clipboard(&self, text: &SecretString) -> Result<(), ShellError> {
        self.with_clipboard(|clipboard| match clipboard.get_text() {
            Ok(now) if now == text.expose_secret() => clipboard.clear(),
            // Something else was copied meanwhile: that is not ours to remove.
            _ => Ok(()),
        })
    }

    fn open_file(&self, path: &Path) -> Result<(), ShellError> {
        if path.extension().is_none_or(|ending| ending != "slf") {
            return Err(ShellError("only license files are opened".to_owned()));
        }
        start(path)
    }

    fn show_in_folder(&self, path: &Path) -> Result<(), ShellError> {
        #[cfg(target_os = "macos")]
        let pointed = std::process::Command::new("open").arg("-R").arg(path).spawn().is_ok();
        #[cfg(windows)]
        let pointed = {
            use std::os::windows::process::CommandExt;
            // Explorer takes quotes only around the path, not around the whole argument.
            std::process::Command::new("explorer")
                .raw_arg(format!("/select,\"{}\"", path.display()))
                .spawn()
                .is_ok()
        };
        #[cfg(not(any(target_os = "macos", windows)))]
        let pointed = false;
        if pointed { Ok(()) } else { start(path.parent().unwrap_or(path)) }
    }

    fn write_mail(&self, mailto: &str) -> Result<(), ShellError> {
        if !mailto.starts_with("mailto:") || !mailto.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(ShellError("not the address of a mail".to_owned()));
        }
        start(mailto)
    }

    fn pick_folder(&self, start: &Path) -> Option<PathBuf> {
        let dialog = rfd::AsyncFileDialog::new().set_directory(start);
        self.ask(move || dialog.pick_folder()).flatten().map(|picked| picked.path().to_owned())
    }

    fn pick_file_to_save(&self, start: &Path, name: &str) -> Option<PathBuf> {
        let dialog = rfd::AsyncFileDialog::new().set_directory(start).set_file_name(name);
        self.ask(move || dialog.save_file()).flatten().map(|picked| picked.path().to_owned())
    }
}
