//! The app without its window: what becomes of it when the window is closed, starting at login, and what the tray says.
//!
//! Not for: the tray itself and the system's list of what starts at login (the shell).

use crate::api::*;
use crate::border::count;
use crate::context::{Desk, OpenMirror, blocking};
use crate::events::Topic;
use crate::renewals::date;
use crate::shell::TrayMenu;
use chrono::NaiveDate;
use licet_i18n::{Args, Lang, Messages};
use licet_mirror::Mirror;
use licet_renewals::{Assistant, InboxEntry};
use std::sync::Arc;

/// Reminders in the tray's menu.
const TRAY_ITEMS: usize = 5;
/// Open reminders among which the most urgent are looked for.
const LOOKED_AT: usize = 200;

/// What becomes of the app when its window is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenClosed {
    /// Nobody has said: the window asks.
    Ask,
    /// It goes on in the background.
    GoesOn,
    /// It ends.
    Ends,
}

/// The last day of what a reminder is about.
fn ends_on(entry: &InboxEntry) -> NaiveDate {
    entry.reminder.ends_on.unwrap_or(entry.reminder.due_on)
}

fn due(mirror: &Mirror, lang: Lang) -> Result<(u32, Vec<(String, Navigate)>), UiError> {
    let new = count(mirror.open_reminders()?);
    let mut open = Assistant::new(mirror).inbox(false, LOOKED_AT)?;
    open.sort_by_key(ends_on);
    let due = open.into_iter().take(TRAY_ITEMS).map(|entry| {
        let serial = entry.reminder.serial_number.clone();
        let args = Args::new()
            .with("date", date(lang, ends_on(&entry)))
            .with("product", entry.product_name.unwrap_or_else(|| serial.clone()))
            .with("serial", serial);
        let label = Messages::embedded().format(lang, "tray-due", &args);
        (label, Navigate { screen: "renewals".to_owned(), id: Some(entry.reminder.id.to_string()) })
    });
    Ok((new, due.collect()))
}

async fn tray_of(opened: Arc<OpenMirror>, lang: Lang) -> Result<(u32, Vec<(String, Navigate)>), UiError> {
    blocking(move || due(&opened.mirror, lang)).await
}

impl Desk {
    /// What becomes of the app when its window is closed now. Where nobody is signed in there is nothing to remind of.
    #[must_use]
    pub fn when_closed(&self) -> WhenClosed {
        let config = self.config();
        match config.settings.keep_running {
            _ if config.signed_in.is_none() => WhenClosed::Ends,
            None => WhenClosed::Ask,
            Some(true) => WhenClosed::GoesOn,
            Some(false) => WhenClosed::Ends,
        }
    }

    /// Has the window ask what becomes of the app.
    pub fn ask_when_closed(&self) {
        self.bell.closing(Closing { has_tray: self.setup.shell.has_tray() });
    }

    /// What the tray says and offers now.
    pub async fn tray_menu(&self) -> TrayMenu {
        let lang = self.lang();
        let words = |id: &str, args: &Args<'_>| Messages::embedded().format(lang, id, args);
        let (summary, due) = match self.opened() {
            Ok(opened) => match tray_of(opened, lang).await {
                Ok((new, due)) => (words("tray-summary", &Args::new().with("count", new)), due),
                Err(error) => {
                    tracing::warn!(code = error.code, "the tray can't say what is due");
                    (words("app-name", &Args::new()), Vec::new())
                }
            },
            Err(_) => (words("tray-closed", &Args::new()), Vec::new()),
        };
        let (open, quit) = (words("tray-open", &Args::new()), words("tray-quit", &Args::new()));
        TrayMenu { summary, due, open, quit }
    }

    /// `background`
    ///
    /// # Errors
    /// When the mirror can't be read.
    pub async fn background(&self) -> Result<BackgroundView, UiError> {
        let shell = Arc::clone(&self.setup.shell);
        let (at_login, has_tray) = blocking(move || Ok((shell.starts_at_login(), shell.has_tray()))).await?;
        let answered = self.config().login_answered;
        let offer = at_login == Some(false) && !answered && self.has_reminded().await?;
        Ok(BackgroundView { at_login, has_tray, offer })
    }

    /// Whether a reminder has ever come on this computer.
    async fn has_reminded(&self) -> Result<bool, UiError> {
        if self.opened().is_err() {
            return Ok(false);
        }
        self.on_mirror(|mirror| Ok(!Assistant::new(mirror).inbox(true, 1)?.is_empty())).await
    }

    /// `start_at_login_set`: has the system start the app at login or no longer. An app that starts there goes on without
    /// its window, too.
    ///
    /// # Errors
    /// `login-list` when the system's list can't be written; or the profile can't be.
    pub async fn start_at_login_set(&self, form: LoginForm) -> Result<BackgroundView, UiError> {
        let (shell, at_login) = (Arc::clone(&self.setup.shell), form.at_login);
        blocking(move || {
            let wrong = |error| UiError::new(crate::error::LOGIN_LIST).because(error);
            shell.start_at_login(at_login).map_err(wrong)
        })
        .await?;
        self.change_config(|config| {
            config.login_answered = true;
            if at_login && config.settings.keep_running.is_none() {
                config.settings.keep_running = Some(true);
            }
        })?;
        self.bell.stale(&[Topic::Settings]);
        self.background().await
    }

    /// `start_at_login_decline`: the offer isn't made again.
    ///
    /// # Errors
    /// When the profile can't be written.
    pub async fn start_at_login_decline(&self) -> Result<(), UiError> {
        self.change_config(|config| config.login_answered = true)?;
        self.bell.stale(&[Topic::Settings]);
        Ok(())
    }

    /// `window_close`: keeps what becomes of the app when its window is closed, and closes it.
    ///
    /// # Errors
    /// When the profile can't be written.
    pub async fn window_close(&self, form: CloseForm) -> Result<(), UiError> {
        self.change_config(|config| config.settings.keep_running = Some(form.keep_running))?;
        self.setup.shell.close_window(form.keep_running);
        Ok(())
    }
}
