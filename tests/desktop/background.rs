//! The app without its window: reminders come all the same, and the window comes back when somebody asks for it.

use crate::portal::{Portal, program};
use crate::reminders::{contract_that_ends_in, told_natively};
use crate::wait::until;
use crate::window::{PASSWORD, Window};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// The app, started as the desktop starts it, without a driver.
struct App(Child);

impl App {
    fn start(profile: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(program("licet"));
        command.arg("--data-dir").arg(profile).args(arguments);
        Self(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the app starts"))
    }

    fn is_running(&mut self) -> bool {
        self.0.try_wait().expect("a process").is_none()
    }

    /// The ids of its windows that are on the screen.
    fn windows(&self) -> Vec<String> {
        let pid = self.0.id().to_string();
        let found = Command::new("xdotool").args(["search", "--onlyvisible", "--pid", &pid]).output();
        let found = String::from_utf8(found.expect("xdotool runs").stdout).expect("numbers");
        found.lines().map(str::to_owned).collect()
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // Told as at the end of a desktop session.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

/// What stands in the list of what starts at login in this desktop session.
fn login_entries() -> Vec<String> {
    #[allow(clippy::disallowed_methods)]
    // The private session that the test runs in is told by the environment.
    let folder = std::env::var_os("XDG_CONFIG_HOME").expect("a private session: cargo xtask headless");
    let entries = std::fs::read_dir(Path::new(&folder).join("autostart")).into_iter().flatten();
    entries
        .filter_map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).ok())
        .filter(|entry| entry.contains("Name=Licet"))
        .collect()
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask test"]
async fn reminders_come_without_a_window_and_the_window_comes_back() {
    let portal = Portal::with_worked_example();
    portal.account("bill@acme.example", PASSWORD);
    let profile = tempfile::tempdir().expect("a profile");
    let window = Window::open(profile.path(), &portal.address).await;
    window.sign_in("bill@acme.example", PASSWORD).await;
    window.notify_at_any_hour().await;
    window.go("settings").await;
    window.tick("settings-closed-keep").await;
    window.tick("settings-login").await;
    let entry = until("the entry for the login is there", async || login_entries().pop()).await;
    assert!(
        entry.contains("\"--background\"") && entry.contains(&profile.path().display().to_string()),
        "{entry}"
    );
    window.close().await;

    // As the login starts it.
    let mut app = App::start(profile.path(), &["--background"]);
    let first = contract_that_ends_in(&portal, "M7400000001", "4500000081", 30);
    until("the first reminder comes", async || (told_natively(&first) == 1).then_some(())).await;
    assert_eq!(app.windows(), Vec::<String>::new(), "there is no window");

    // Somebody starts the app: the one that runs opens its window.
    let _second = App::start(profile.path(), &[]);
    until("its window opens", async || (!app.windows().is_empty()).then_some(())).await;
    let id = app.windows().remove(0);
    until("the window closes", async || {
        let _ = Command::new("xdotool").args(["windowactivate", "--sync", &id, "key", "alt+F4"]).status();
        app.windows().is_empty().then_some(())
    })
    .await;
    assert!(app.is_running(), "the app goes on");
    let second = contract_that_ends_in(&portal, "M7400000002", "4500000082", 30);
    until("another reminder comes", async || (told_natively(&second) == 1).then_some(())).await;
    assert_eq!(told_natively(&first), 1, "each once");
    drop(app);

    let window = Window::open(profile.path(), &portal.address).await;
    window.synced().await;
    window.go("settings").await;
    window.tick("settings-login").await;
    until("the entry is gone", async || login_entries().is_empty().then_some(())).await;
    window.close().await;
}
