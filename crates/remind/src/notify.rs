//! Native notifications.

use licet_desk::shell::{Notice, NoticeAction};
use std::sync::mpsc;

/// Whether the daemon that shows notifications reads markup in their bodies. Others than those of free desktops don't.
fn reads_markup() -> bool {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        // One that doesn't answer shows nothing anyway.
        notify_rust::get_capabilities().is_ok_and(|all| all.iter().any(|one| one == "body-markup"))
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    false
}

/// A notification that was handed over.
#[derive(Debug)]
pub struct Shown {
    gone: mpsc::Receiver<()>,
}

impl Shown {
    /// Waits until the notification is gone, at most so long.
    pub fn wait(&self, limit: std::time::Duration) {
        let _ = self.gone.recv_timeout(limit);
    }
}

/// Shows a notification; `pressed` is called with what somebody does with it. None when no daemon took it.
///
/// GNOME closes a notification when the connection that sent it goes away, and whoever presses it is told to the handle
/// alone: so the handle lives on a thread of its own until the notification is gone.
pub fn show(notice: &Notice, pressed: impl FnOnce(NoticeAction) + Send + 'static) -> Option<Shown> {
    let mut notification = notify_rust::Notification::new();
    let body = notice.body_for(reads_markup());
    notification.appname("Licet").summary(&notice.title).body(&body).icon("licet");
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        notification
            .hint(notify_rust::Hint::DesktopEntry("licet".to_owned()))
            // "default" is a press on the notification itself.
            .action("default", &notice.open)
            .action(NoticeAction::Open.as_str(), &notice.open);
        for button in &notice.actions {
            notification.action(button.action.as_str(), &button.label);
        }
    }
    let (shown, whether) = mpsc::channel();
    let (going, gone) = mpsc::channel();
    let waiting = std::thread::Builder::new().name("notification".to_owned()).spawn(move || {
        let handle = match notification.show() {
            Ok(handle) => handle,
            Err(error) => {
                let _ = shown.send(Err(error));
                return;
            }
        };
        let _ = shown.send(Ok(()));
        #[cfg(all(unix, not(target_os = "macos")))]
        handle.wait_for_action(|action| {
            if let Some(action) = NoticeAction::parse(action) {
                pressed(action);
            }
        });
        #[cfg(not(all(unix, not(target_os = "macos"))))]
        drop((handle, pressed));
        let _ = going.send(());
    });
    let taken = waiting.is_ok() && matches!(whether.recv(), Ok(Ok(())));
    taken.then_some(Shown { gone })
}
