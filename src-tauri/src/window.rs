//! The one window: made, raised, closed, kept at home, told what is stale.
//!
//! The app goes on without it where that was set: the window is gone then with its web process, and made again when
//! somebody wants to see it.

use crate::options::Options;
use crate::shell::OsShell;
use licet_desk::api::Navigate;
use licet_desk::{Desk, Event, WhenClosed};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, Url, WebviewWindowBuilder};

const MAIN: &str = "main";

/// What is known of the window beyond itself.
pub struct WindowState {
    options: Arc<Options>,
    shell: Arc<OsShell>,
    /// Where a window that isn't drawn yet is to go.
    target: Mutex<Option<Navigate>>,
    /// Whether the window listens.
    is_ready: AtomicBool,
    /// When this window asked what becomes of the app.
    asked: Mutex<Option<Instant>>,
}

impl WindowState {
    /// Nothing is open yet.
    pub fn new(options: Arc<Options>, shell: Arc<OsShell>) -> Self {
        let is_ready = AtomicBool::new(false);
        Self { options, shell, target: Mutex::new(None), is_ready, asked: Mutex::new(None) }
    }
}

/// Opens the window over the embedded UI.
pub fn open(app: &AppHandle) -> tauri::Result<()> {
    let Some(state) = app.try_state::<WindowState>() else { return Ok(()) };
    let (options, shell) = (&state.options, &state.shell);
    state.is_ready.store(false, Ordering::SeqCst);
    let config = app
        .config()
        .app
        .windows
        .iter()
        .find(|window| window.label == MAIN)
        .cloned()
        .ok_or(tauri::Error::WindowNotFound)?;
    let mut builder = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(at_home)
        // The window is called what its document is called: the screen in front, in the language that was set.
        .on_document_title_changed(|window, title| {
            if let Err(reason) = window.set_title(&title) {
                tracing::warn!(%reason, "the window's title could not be set");
            }
        })
        .on_new_window(|_, _| NewWindowResponse::Deny);
    // What the window has shown must not stand unencrypted on the disk. A WebDriver can't steer such a window.
    builder = if options.automation {
        builder.data_directory(options.data_dir.join("webview"))
    } else {
        builder.incognito(true)
    };
    shell.gestures().watch(&builder.build()?)
}

/// Whether an address belongs to the app itself. Everything else is refused: there is no remote content.
fn at_home(url: &Url) -> bool {
    let home = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    if !home {
        tracing::warn!(scheme = url.scheme(), "the window was kept from leaving the app");
    }
    home
}

/// Whether there is a window.
pub fn is_there(app: &AppHandle) -> bool {
    app.get_webview_window(MAIN).is_some()
}

/// Brings the window to the front; one that was closed is made again.
pub fn raise(app: &AppHandle) {
    let here = app.clone();
    // Windows belong to the main thread.
    let _ = app.run_on_main_thread(move || {
        if let Some(window) = here.get_webview_window(MAIN) {
            let _ = window.unminimize();
            let _ = window.show();
            let _ = window.set_focus();
        } else if let Err(error) = open(&here) {
            tracing::error!(%error, "the window could not be opened");
        }
    });
}

/// Brings the window to the front and has it go somewhere, once it is drawn.
pub fn navigate(app: &AppHandle, target: Navigate) {
    if let Some(state) = app.try_state::<WindowState>() {
        *state.target.lock().unwrap_or_else(PoisonError::into_inner) = Some(target);
        raise(app);
        if app.get_webview_window(MAIN).is_some() && state.is_ready.load(Ordering::SeqCst) {
            go(app, &state);
        }
    }
}

/// The window has drawn itself, and listens.
pub fn is_ready(app: &AppHandle) {
    if let Some(state) = app.try_state::<WindowState>() {
        state.is_ready.store(true, Ordering::SeqCst);
        go(app, &state);
    }
}

fn go(app: &AppHandle, state: &WindowState) {
    let target = state.target.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(target) = target
        && let Err(error) = app.emit_to(MAIN, "navigate", target)
    {
        tracing::warn!(%error, "the window could not be told where to go");
    }
}

/// Who closes the window twice within so long does not wait for its question.
const ASKS_FOR: Duration = Duration::from_secs(5);

/// Somebody closes the window. Where nobody has set what becomes of the app then, the window asks; who closes it again at
/// once instead of answering ends the app, also where the window doesn't answer.
pub fn close_requested(app: &AppHandle, desk: &Desk, api: &CloseRequestApi) {
    let Some(state) = app.try_state::<WindowState>() else { return };
    if desk.when_closed() != WhenClosed::Ask || !state.is_ready.load(Ordering::SeqCst) {
        return;
    }
    let now = Instant::now();
    let before = state.asked.lock().unwrap_or_else(PoisonError::into_inner).replace(now);
    if before.is_some_and(|before| now.saturating_duration_since(before) < ASKS_FOR) {
        app.exit(0);
        return;
    }
    api.prevent_close();
    desk.ask_when_closed();
}

/// Closes the window; the app goes on, or ends.
pub fn close(app: &AppHandle, goes_on: bool) {
    if !goes_on {
        app.exit(0);
    } else if let Some(window) = app.get_webview_window(MAIN)
        && let Err(error) = window.destroy()
    {
        tracing::warn!(%error, "the window could not be closed");
    }
}

/// Passes on what the use cases say of their own accord.
pub fn forward_events(app: &AppHandle, desk: &Arc<Desk>) {
    let app = app.clone();
    let mut events = desk.events();
    tauri::async_runtime::spawn(async move {
        while let Some(event) = events.next().await {
            let sent = match event {
                Event::Stale(stale) => app.emit_to(MAIN, "stale", stale),
                Event::Closing(closing) => app.emit_to(MAIN, "closing", closing),
                Event::Navigate(target) => {
                    navigate(&app, target);
                    Ok(())
                }
            };
            if let Err(error) = sent {
                tracing::warn!(%error, "the window could not be told");
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use super::at_home;

    #[test]
    fn the_window_stays_at_home() {
        for (address, stays) in [
            ("tauri://localhost/", true),
            ("http://tauri.localhost/index.html", true),
            ("https://example.org/", false),
            ("http://localhost:1420/", false),
            ("file:///etc/passwd", false),
            ("data:text/html,x", false),
            ("tauri://elsewhere/", false),
        ] {
            assert_eq!(at_home(&address.parse().unwrap()), stays, "{address}");
        }
    }
}
