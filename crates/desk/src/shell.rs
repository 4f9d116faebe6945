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

impl Notice {
    /// The body for a notification daemon: where it reads markup, as the daemon says (`body-markup`), plain text is
    /// escaped; elsewhere it would show the escapes.
    #[must_use]
    pub fn body_for(&self, reads_markup: bool) -> String {
        if !reads_markup {
            return self.body.clone();
        }
        let mut out = String::with_capacity(self.body.len());
        for c in self.body.chars() {
            match c {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                '\'' => out.push_str("&#39;"),
                c => out.push(c),
            }
        }
        out
    }
}

/// A question that is asked outside of the window, in words of the user's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What it is about.
    pub title: String,
    /// The question; plain text.
    pub text: String,
    /// The button that says yes.
    pub yes: String,
    /// The button that says no.
    pub no: String,
}

/// Whether a person has just done something in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// A key or a button was pressed in the window a moment ago, and this is the first to ask about it.
    Made,
    /// Nobody has pressed anything since the last time it was asked, or not lately.
    Missing,
    /// This system doesn't tell.
    Unknown,
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

    /// Asks a person in a dialog of the system, which the window can't answer. A desktop that can't ask says no.
    fn confirm(&self, _question: &Question) -> bool {
        false
    }

    /// Whether a person has just pressed something in the window, as the system saw it and not as the window says. Each
    /// press counts once.
    fn take_gesture(&self) -> Gesture {
        Gesture::Unknown
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

    /// Opens a license file in the app that the system uses for it. Refuses every other kind of file: the system would
    /// run some of them.
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

#[cfg(test)]
mod tests {
    use super::*;

    // D16, S22: the daemon lost the name, and a link could have been in it.
    #[test]
    fn a_body_is_escaped_where_the_daemon_reads_markup() {
        let notice = |body: &str| Notice {
            title: String::new(),
            body: body.to_owned(),
            open: String::new(),
            target: Navigate { screen: "renewals".to_owned(), id: None },
        };
        let body = "O'Brien & <Söhne> <a href=\"https://evil.example\">x</a>";
        assert_eq!(notice(body).body_for(false), body);
        assert_eq!(
            notice(body).body_for(true),
            "O&#39;Brien &amp; &lt;Söhne&gt; &lt;a href=&quot;https://evil.example&quot;&gt;x&lt;/a&gt;"
        );
        assert_eq!(notice("&amp;").body_for(true), "&amp;amp;", "what is escaped already is text, too");
    }
}
