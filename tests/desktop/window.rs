//! The real window, driven through WebKit's own driver as a person would: by what is on the screen.

use crate::portal::{Portal, program};
use crate::wait::until;
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The app, its window on the screen.
pub struct Window {
    pub client: Client,
    driver: Child,
    profile: PathBuf,
}

/// The password of every account here.
pub const PASSWORD: &str = "a long enough password";

/// How an element is found: by its `data-testid`.
pub fn testid(id: &str) -> String {
    format!("[data-testid='{id}']")
}

impl Window {
    /// Starts the app over `profile`, with `portal` filled in.
    pub async fn open(profile: &Path, portal: &str) -> Self {
        Self::open_with(profile, portal, &[]).await
    }

    /// The same with more arguments.
    pub async fn open_with(profile: &Path, portal: &str, more: &[&str]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a free port").port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts: it comes with the package webkit2gtk-driver");
        let mut arguments = vec!["--data-dir".to_owned(), profile.display().to_string()];
        arguments.extend(["--portal".to_owned(), portal.to_owned()]);
        arguments.extend(more.iter().map(|a| (*a).to_owned()));
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": program("licet"), "args": arguments } });
        let wanted = wanted.as_object().expect("an object").clone();
        let address = format!("http://127.0.0.1:{port}");
        let client = until("the window opens", async || {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(wanted.clone()).connect(&address).await.ok()
        })
        .await;
        let window = Self { client, driver, profile: profile.to_owned() };
        // Either somebody is asked to sign in, or the frame of the app is there.
        window.see_css("[data-testid='signin-submit'], [data-testid='status-bar']").await;
        window
    }

    /// Makes an account and starts its app over a profile of its own, signed in.
    pub async fn of(portal: &Portal, email: &str) -> (TempDir, Self) {
        portal.account(email, PASSWORD);
        let profile = tempfile::tempdir().expect("a profile");
        let window = Self::open(profile.path(), &portal.address).await;
        window.sign_in(email, PASSWORD).await;
        (profile, window)
    }

    /// Waits until an element with this `data-testid` is there.
    pub async fn see(&self, id: &str) -> Element {
        self.see_css(&testid(id)).await
    }

    /// Waits until an element that matches the selector is there.
    pub async fn see_css(&self, css: &str) -> Element {
        let seen = until_element(&self.client, css).await;
        match seen {
            Some(element) => element,
            None => {
                let text = self.text_of_css("body").await.unwrap_or_default();
                panic!("{css} never came; on the screen: {text}")
            }
        }
    }

    /// Whether an element is there now.
    pub async fn has_css(&self, css: &str) -> bool {
        self.client.find(Locator::Css(css)).await.is_ok()
    }

    /// Waits until an element's text contains `text`.
    pub async fn read(&self, id: &str, text: &str) {
        let css = testid(id);
        until(&format!("`{id}` says “{text}”"), async || {
            self.text_of_css(&css).await.filter(|seen| seen.contains(text))
        })
        .await;
    }

    /// What an element says now.
    pub async fn text_of_css(&self, css: &str) -> Option<String> {
        self.client.find(Locator::Css(css)).await.ok()?.text().await.ok()
    }

    /// Presses it.
    pub async fn press(&self, id: &str) {
        let css = testid(id);
        until(&format!("`{id}` can be pressed"), async || {
            self.client.find(Locator::Css(&css)).await.ok()?.click().await.ok()
        })
        .await;
    }

    /// Types into it, in place of what was there.
    pub async fn write(&self, id: &str, text: &str) {
        let field = self.see(id).await;
        field.clear().await.expect("a field that can be cleared");
        field.send_keys(text).await.expect("a field that can be typed into");
    }

    /// Types what an option is called into a field with a list, and takes it.
    pub async fn choose(&self, id: &str, label: &str) {
        let field = self.see(id).await;
        field.click().await.expect("a field that can be pressed");
        field.send_keys(label).await.expect("a field that can be typed into");
        field.send_keys("\u{E007}").await.expect("Enter takes the option");
    }

    /// Presses what is hidden behind its label, such as the dot of a choice.
    pub async fn tick(&self, id: &str) {
        self.see(id).await;
        let script = format!("document.querySelector(\"[data-testid='{id}']\").click()");
        self.client.execute(&script, vec![]).await.expect("the window answers");
    }

    /// Goes to a screen by the rail.
    pub async fn go(&self, screen: &str) {
        self.press(&format!("rail-{screen}")).await;
    }

    /// Signs in and waits until the first sync is through.
    pub async fn sign_in(&self, email: &str, password: &str) {
        self.write("signin-email", email).await;
        self.write("signin-password", password).await;
        self.press("signin-submit").await;
        self.synced().await;
    }

    /// Has notifications shown at any hour: tests run by night, too.
    pub async fn notify_at_any_hour(&self) {
        self.go("renewals").await;
        self.press("reminders-schedule").await;
        self.write("schedule-at", "00:00").await;
        self.press("schedule-save").await;
        until("the schedule is kept", async || {
            (!self.has_css("[data-testid='schedule-dialog']").await).then_some(())
        })
        .await;
    }

    /// Waits until the status bar says that the mirror is fresh, and is not offline.
    pub async fn synced(&self) {
        self.see("status-bar").await;
        until("the status bar says that the mirror is fresh", async || {
            let bar = self.text_of_css(&testid("status-bar")).await?;
            (bar.contains("Synced") && !bar.contains("Offline")).then_some(())
        })
        .await;
    }

    /// Chooses the row of the grid with this serial number.
    pub async fn choose_row(&self, serial: &str) {
        self.see_css(&format!("[data-testid='catalog-grid'] [data-serial='{serial}']"))
            .await
            .click()
            .await
            .expect("a row that can be pressed");
        self.see_css(&format!("[data-testid='details'][data-serial='{serial}']")).await;
    }

    /// The serial numbers in the grid, in order of the alphabet. (Few enough to be on the screen at once.)
    pub async fn serials(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll(\"[data-testid='catalog-grid'] [data-serial]\")]
            .filter(row => row.checkVisibility())
            .map(row => row.getAttribute('data-serial')).sort();";
        let seen = self.client.execute(script, vec![]).await.expect("the window answers");
        serde_json::from_value(seen).expect("texts")
    }

    /// Waits until the grid shows just these serial numbers.
    pub async fn shows_serials(&self, wanted: &[&str]) {
        let mut last = Vec::new();
        let came = tokio::time::timeout(Duration::from_secs(30), async {
            loop {
                last = self.serials().await;
                if last == wanted {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
        if came.await.is_err() {
            panic!("the grid shows {last:?}, not {wanted:?}");
        }
    }

    /// A picture of the window, once it is painted as it now stands.
    pub async fn shot(&self, file: &Path) {
        let painted =
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));";
        self.client.execute_async(painted, vec![]).await.expect("the window answers");
        let png = self.client.screenshot().await.expect("a picture");
        std::fs::write(file, png).expect("a file for the picture");
    }

    /// Ends the app, and waits until it has let go of its profile.
    pub async fn close(self) {
        let _ = self.client.clone().close().await;
        let app = running(&self.profile);
        drop(self);
        let gone = |pid: &u32| !Path::new(&format!("/proc/{pid}")).exists();
        until("the app ends", async || app.iter().all(gone).then_some(())).await;
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The driver starts the app but doesn't always end it.
        for pid in running(&self.profile) {
            let _ = Command::new("kill").arg(pid.to_string()).status();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// The processes of the app that this test started over `profile`.
fn running(profile: &Path) -> Vec<u32> {
    let own = |pid: &u32| {
        let arguments = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let mut arguments = arguments.split(|byte| *byte == 0);
        arguments.next().is_some_and(|name| name.ends_with(b"/licet"))
            && arguments.any(|argument| argument == profile.as_os_str().as_encoded_bytes())
    };
    let processes = std::fs::read_dir("/proc").into_iter().flatten().filter_map(Result::ok);
    processes.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).filter(own).collect()
}

async fn until_element(client: &Client, css: &str) -> Option<Element> {
    client.wait().at_most(Duration::from_secs(60)).for_element(Locator::Css(css)).await.ok()
}
