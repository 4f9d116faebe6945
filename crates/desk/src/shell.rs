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
    /// What the button is called that opens the app; pressing the notification itself does the same.
    pub open: String,
    /// Further buttons, for systems that have them.
    pub actions: Vec<NoticeButton>,
    /// Where opening leads.
    pub target: Navigate,
}

/// A further button of a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeButton {
    /// What it does.
    pub action: NoticeAction,
    /// What it is called.
    pub label: String,
}

/// What a person does with a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAction {
    /// Opens the app where the notification leads.
    Open,
    /// Puts the reminder off until tomorrow.
    Snooze,
    /// Dismisses the reminder.
    Dismiss,
}

impl NoticeAction {
    /// Names it for the notification daemon.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Snooze => "snooze",
            Self::Dismiss => "dismiss",
        }
    }

    /// The action of that name; `default` is a press on the notification itself.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if name == "default" {
            return Some(Self::Open);
        }
        [Self::Open, Self::Snooze, Self::Dismiss].into_iter().find(|action| action.as_str() == name)
    }
}

/// What the icon in the system's tray says and offers.
#[derive(Clone, Debug, PartialEq)]
pub struct TrayMenu {
    /// What it says in a line: how many reminders are new.
    pub summary: String,
    /// The most urgent reminders, at most five, each with where it leads.
    pub due: Vec<(String, Navigate)>,
    /// What the entry is called that opens the window.
    pub open: String,
    /// What the entry is called that ends the app.
    pub quit: String,
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
    /// Shows a notification; `pressed` is called with what somebody does with it. Answers whether a notification daemon took
    /// it, which doesn't mean that somebody saw it.
    fn notify(&self, notice: &Notice, pressed: Box<dyn FnOnce(NoticeAction) + Send>) -> bool;

    /// Whether the system starts the app at login; none where there is no such list.
    fn starts_at_login(&self) -> Option<bool> {
        None
    }

    /// Has the system start the app at login, in the background, or no longer.
    ///
    /// # Errors
    /// When the system's list can't be written, or there is none.
    fn start_at_login(&self, _starts: bool) -> Result<(), ShellError> {
        Err(ShellError("this system has no list of what starts at login".to_owned()))
    }

    /// Whether the system shows an icon of the app while its window is closed.
    fn has_tray(&self) -> bool {
        false
    }

    /// Whether the app's window is there to be seen.
    fn has_window(&self) -> bool {
        true
    }

    /// Whether the system starts `licet-remind` by itself, so that reminders come while the app doesn't run; none where it
    /// can't.
    fn reminds_by_timer(&self) -> Option<bool> {
        None
    }

    /// Has the system start `licet-remind` from time to time, or no longer.
    ///
    /// # Errors
    /// When the system's timer can't be set, or there is none.
    fn remind_by_timer(&self, _on: bool) -> Result<(), ShellError> {
        Err(ShellError("this system has no timers".to_owned()))
    }

    /// Has `licet-remind` show a notification; answers whether the system took it.
    ///
    /// # Errors
    /// When it can't be started.
    fn test_timer(&self) -> Result<bool, ShellError> {
        Err(ShellError("this system has no timers".to_owned()))
    }

    /// Closes the window; the app goes on, or ends.
    fn close_window(&self, _goes_on: bool) {}

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
            actions: Vec::new(),
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
