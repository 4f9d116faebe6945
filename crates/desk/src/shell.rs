//! What the use cases need of the desktop around them. The shell implements it; tests stand in for it.
//!
//! Not for: anything that a use case could do itself.

use crate::api::Navigate;
use secrecy::SecretString;
use std::path::{Path, PathBuf};

/// A native notification, in words of the user's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// The first line.
    pub title: String,
    /// More; plain text.
    pub body: String,
    /// What the button is called that opens the app.
    pub open: String,
    /// Where pressing it leads.
    pub target: Navigate,
}

/// The desktop did not do what it was asked, in words for the log.
#[derive(Debug, thiserror::Error)]
#[error("the desktop: {0}")]
pub struct ShellError(pub String);

/// The desktop around the use cases. Calls may block: they are made from threads that may.
pub trait Shell: Send + Sync + 'static {
    /// Shows a notification; `pressed` is called when somebody presses it. Answers whether a notification daemon took
    /// it, which doesn't mean that somebody saw it.
    fn notify(&self, notice: &Notice, pressed: Box<dyn FnOnce() + Send>) -> bool;

    /// What this device is called, for the list of the account's sessions.
    fn device_name(&self) -> Option<String> {
        None
    }

    /// The window has drawn itself.
    fn window_ready(&self);

    /// Puts text on the clipboard, out of reach of clipboard histories where the system knows how.
    ///
    /// # Errors
    /// When there is no clipboard.
    fn put_on_clipboard(&self, text: &SecretString) -> Result<(), ShellError>;

    /// Empties the clipboard if it still holds `text`.
    ///
    /// # Errors
    /// When there is no clipboard.
    fn take_off_clipboard(&self, text: &SecretString) -> Result<(), ShellError>;

    /// Opens a file in the app that the system uses for it. Never called for programs and installers.
    ///
    /// # Errors
    /// When the system has nothing to open it with.
    fn open_file(&self, path: &Path) -> Result<(), ShellError>;

    /// Shows a file in the system's file manager, or its folder where the file can't be pointed at.
    ///
    /// # Errors
    /// When there is no file manager.
    fn show_in_folder(&self, path: &Path) -> Result<(), ShellError>;

    /// Begins a mail from a `mailto:` address.
    ///
    /// # Errors
    /// When there is no mail program.
    fn write_mail(&self, mailto: &str) -> Result<(), ShellError>;

    /// Lets the user pick a folder; none when they pick nothing.
    fn pick_folder(&self, start: &Path) -> Option<PathBuf>;

    /// Lets the user say where a file is to be saved, `name` being offered; none when they pick nothing. That a file of
    /// that name may be replaced has then been asked.
    fn pick_file_to_save(&self, start: &Path, name: &str) -> Option<PathBuf>;
}
