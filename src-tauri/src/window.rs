//! The one window: made, raised, kept at home, told what is stale.

use crate::options::Options;
use crate::shell::OsShell;
use licet_desk::{Desk, Event};
use std::sync::Arc;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Emitter, Manager, Url, WebviewWindowBuilder};

const MAIN: &str = "main";

/// Opens the window over the embedded UI.
pub fn open(app: &AppHandle, options: &Options, shell: &OsShell) -> tauri::Result<()> {
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

/// Brings the window to the front.
pub fn raise(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.unminimize();
        let _ = window.show();
        let _ = window.set_focus();
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
                Event::Navigate(target) => {
                    raise(&app);
                    app.emit_to(MAIN, "navigate", target)
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
