//! A desktop that remembers what it was asked, and does none of it.

use licet_desk::shell::{Gesture, Notice, NoticeAction, Question, Shell, ShellError};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// What the app asked of the desktop so far.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Remembered {
    /// Notifications: title and body.
    pub notices: Vec<(String, String)>,
    /// Questions that were asked outside of the window.
    pub questions: Vec<String>,
    /// Files that were opened.
    pub opened: Vec<PathBuf>,
    /// Files that were shown in their folder.
    pub shown: Vec<PathBuf>,
    /// Mails that were begun.
    pub mails: Vec<String>,
    /// What is on the clipboard.
    pub clipboard: Option<String>,
}

/// The desktop. The person at it agrees to everything, and saves files below one folder.
pub struct Desktop {
    folder: PathBuf,
    remembered: Mutex<Remembered>,
}

impl Desktop {
    /// A desktop whose person saves files below `folder`.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, remembered: Mutex::default() }
    }

    /// What it was asked.
    pub fn remembered(&self) -> Remembered {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Remembered> {
        self.remembered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Shell for Desktop {
    fn notify(&self, notice: &Notice, _pressed: Box<dyn FnOnce(NoticeAction) + Send>) -> bool {
        self.lock().notices.push((notice.title.clone(), notice.body.clone()));
        true
    }

    fn device_name(&self) -> Option<String> {
        Some("test bench".to_owned())
    }

    fn confirm(&self, question: &Question) -> bool {
        self.lock().questions.push(question.text.clone());
        true
    }

    fn take_gesture(&self) -> Gesture {
        Gesture::Unknown
    }

    fn window_ready(&self) {}

    fn put_on_clipboard(&self, text: &SecretString) -> Result<(), ShellError> {
        self.lock().clipboard = Some(text.expose_secret().to_owned());
        Ok(())
    }

    fn take_off_clipboard(&self, text: &SecretString) -> Result<(), ShellError> {
        let mut remembered = self.lock();
        if remembered.clipboard.as_deref() == Some(text.expose_secret()) {
            remembered.clipboard = None;
        }
        Ok(())
    }

    fn open_file(&self, path: &Path) -> Result<(), ShellError> {
        self.lock().opened.push(path.to_owned());
        Ok(())
    }

    fn show_in_folder(&self, path: &Path) -> Result<(), ShellError> {
        self.lock().shown.push(path.to_owned());
        Ok(())
    }

    fn write_mail(&self, mailto: &str) -> Result<(), ShellError> {
        self.lock().mails.push(mailto.to_owned());
        Ok(())
    }

    fn pick_folder(&self, _start: &Path) -> Option<PathBuf> {
        std::fs::create_dir_all(&self.folder).ok()?;
        Some(self.folder.clone())
    }

    fn pick_file_to_save(&self, _start: &Path, name: &str) -> Option<PathBuf> {
        std::fs::create_dir_all(&self.folder).ok()?;
        Some(self.folder.join(name))
    }
}
