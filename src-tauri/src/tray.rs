//! The icon in the system's tray: says how many reminders are new, lists the most urgent, opens the window, ends the app.

use licet_desk::api::Navigate;
use licet_desk::shell::TrayMenu;
use licet_desk::{Desk, Event};
use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Manager};

const OPEN: &str = "open";
const QUIT: &str = "quit";
/// What an entry is called that leads somewhere: this and its number in the list.
const DUE: &str = "due:";

/// Changes that come within so long are shown together.
const TOGETHER: Duration = Duration::from_millis(500);

/// What the entries of the menu lead to, in their order.
#[derive(Default)]
struct Targets(std::sync::Mutex<Vec<Navigate>>);

/// Shows the icon and keeps what it says up to date. Where the system has no tray, nothing happens.
pub fn show(app: &AppHandle, desk: &Arc<Desk>) {
    app.manage(Targets::default());
    // On free desktops a library is loaded that need not be there, and that ends in a panic where it isn't.
    let built = catch_unwind(AssertUnwindSafe(|| build(app)));
    let icon = match built {
        Ok(Ok(icon)) => icon,
        Ok(Err(error)) => {
            tracing::warn!(%error, "no icon could be put into the tray");
            return;
        }
        Err(_) => {
            tracing::warn!("this desktop has no library for tray icons");
            return;
        }
    };
    let (app, desk, mut events) = (app.clone(), Arc::downgrade(desk), desk.events());
    tauri::async_runtime::spawn(async move {
        loop {
            let Some(menu) = (match desk.upgrade() {
                Some(desk) => Some(desk.tray_menu().await),
                None => None,
            }) else {
                return;
            };
            let (app_here, icon) = (app.clone(), icon.clone());
            // Menus belong to the thread of the window.
            let _ = app.run_on_main_thread(move || {
                if let Err(error) = fill(&app_here, &icon, &menu) {
                    tracing::warn!(%error, "the tray could not be filled");
                }
            });
            loop {
                match events.next().await {
                    Some(Event::Stale(stale)) if concerns_tray(&stale.topics) => break,
                    Some(_) => {}
                    None => return,
                }
            }
            tokio::time::sleep(TOGETHER).await;
        }
    });
}

/// Whether what the tray says can be another after these topics became stale.
fn concerns_tray(topics: &[String]) -> bool {
    let topics: HashSet<&str> = topics.iter().map(String::as_str).collect();
    ["app", "renewals", "settings"].iter().any(|topic| topics.contains(topic))
}

fn build(app: &AppHandle) -> tauri::Result<TrayIcon> {
    let mut builder = TrayIconBuilder::with_id("main")
        .show_menu_on_left_click(false)
        .on_menu_event(|app, event| chosen(app, event.id().as_ref()))
        .on_tray_icon_event(|icon, event| {
            if let TrayIconEvent::Click {
                button: MouseButton::Left,
                button_state: MouseButtonState::Up,
                ..
            } = event
            {
                crate::window::raise(icon.app_handle());
            }
        });
    if let Some(icon) = app.default_window_icon() {
        builder = builder.icon(icon.clone());
    }
    builder.build(app)
}

fn fill(app: &AppHandle, icon: &TrayIcon, shown: &TrayMenu) -> tauri::Result<()> {
    let menu = Menu::new(app)?;
    menu.append(&MenuItem::new(app, &shown.summary, false, None::<&str>)?)?;
    for (number, (label, _)) in shown.due.iter().enumerate() {
        menu.append(&MenuItem::with_id(app, format!("{DUE}{number}"), label, true, None::<&str>)?)?;
    }
    menu.append(&PredefinedMenuItem::separator(app)?)?;
    menu.append(&MenuItem::with_id(app, OPEN, &shown.open, true, None::<&str>)?)?;
    menu.append(&MenuItem::with_id(app, QUIT, &shown.quit, true, None::<&str>)?)?;
    let targets = shown.due.iter().map(|(_, target)| target.clone()).collect();
    *app.state::<Targets>().0.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = targets;
    icon.set_menu(Some(menu))?;
    icon.set_tooltip(Some(&shown.summary))
}

fn chosen(app: &AppHandle, entry: &str) {
    match entry {
        OPEN => crate::window::raise(app),
        QUIT => app.exit(0),
        entry => {
            let number = entry.strip_prefix(DUE).and_then(|number| number.parse::<usize>().ok());
            let targets = app.state::<Targets>();
            let targets = targets.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if let Some(target) = number.and_then(|number| targets.get(number)) {
                crate::window::navigate(app, target.clone());
            }
        }
    }
}

/// Whether the desktop shows icons of apps now.
#[cfg(target_os = "linux")]
pub fn is_there(app: &AppHandle) -> bool {
    use gtk::gio;
    use gtk::prelude::ToVariant;
    if app.tray_by_id("main").is_none() {
        return false;
    }
    let Ok(bus) = gio::bus_get_sync(gio::BusType::Session, gio::Cancellable::NONE) else { return false };
    let asked = bus.call_sync(
        Some("org.freedesktop.DBus"),
        "/org/freedesktop/DBus",
        "org.freedesktop.DBus",
        "NameHasOwner",
        Some(&("org.kde.StatusNotifierWatcher",).to_variant()),
        None,
        gio::DBusCallFlags::NONE,
        1_000,
        gio::Cancellable::NONE,
    );
    asked.is_ok_and(|answer| answer.child_value(0).get::<bool>().unwrap_or(false))
}

/// Whether the desktop shows icons of apps now.
#[cfg(not(target_os = "linux"))]
pub fn is_there(app: &AppHandle) -> bool {
    app.tray_by_id("main").is_some()
}
