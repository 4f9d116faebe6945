//! What a person presses in the window, as the toolkit sees it before any script does. A script can make events of its own
//! in its page; it can't make the toolkit's.
//!
//! Only on Linux: on Windows and macOS the toolkit's events can't be seen without `unsafe` code, which this workspace
//! forbids. There, the number of keys in a time is what is bounded (ADR 0029).

use licet_desk::shell::Gesture;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tauri::WebviewWindow;

/// How long a press counts. An answer of the keyring or the disk may come between it and the command.
const COUNTS_FOR: Duration = Duration::from_secs(5);

/// Presses that nobody has used yet: the last one.
#[derive(Clone, Default)]
pub struct Gestures(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    is_watched: bool,
    last: Option<Instant>,
}

impl Gestures {
    /// Notes what is pressed in the window from now on.
    pub fn watch(&self, window: &WebviewWindow) -> tauri::Result<()> {
        #[cfg(target_os = "linux")]
        {
            let gestures = self.clone();
            window.with_webview(move |webview| {
                use gtk::prelude::WidgetExt;
                let view = webview.inner();
                let (pressed, typed, touched) = (gestures.clone(), gestures.clone(), gestures.clone());
                view.connect_button_press_event(move |_, _| {
                    pressed.note(Instant::now());
                    gtk::glib::Propagation::Proceed
                });
                view.connect_key_press_event(move |_, _| {
                    typed.note(Instant::now());
                    gtk::glib::Propagation::Proceed
                });
                view.connect_touch_event(move |_, _| {
                    touched.note(Instant::now());
                    gtk::glib::Propagation::Proceed
                });
                gestures.lock().is_watched = true;
            })
        }
        #[cfg(not(target_os = "linux"))]
        {
            let _ = window;
            Ok(())
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(any(target_os = "linux", test))]
    fn note(&self, now: Instant) {
        self.lock().last = Some(now);
    }

    /// Uses the last press, if it was a moment ago.
    pub fn take(&self, now: Instant) -> Gesture {
        let mut state = self.lock();
        if !state.is_watched {
            return Gesture::Unknown;
        }
        match state.last.take() {
            Some(at) if now.saturating_duration_since(at) <= COUNTS_FOR => Gesture::Made,
            _ => Gesture::Missing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // S22: a script that asks for keys without a person gets none; with one press it gets one.
    #[test]
    fn a_press_counts_once_and_not_for_long() {
        let (gestures, now) = (Gestures::default(), Instant::now());
        assert_eq!(gestures.take(now), Gesture::Unknown, "this system doesn't tell");
        gestures.lock().is_watched = true;
        assert_eq!(gestures.take(now), Gesture::Missing);
        gestures.note(now);
        assert_eq!(gestures.take(now + Duration::from_secs(2)), Gesture::Made);
        assert_eq!(gestures.take(now + Duration::from_secs(2)), Gesture::Missing, "used");
        gestures.note(now);
        assert_eq!(gestures.take(now + Duration::from_secs(6)), Gesture::Missing, "long ago");
    }
}
