//! Pictures of every screen, light and dark, for people to look at: `cargo xtask shots`.

use crate::portal::Portal;
use crate::window::{PASSWORD, Window};
use std::path::{Path, PathBuf};

const SCREENS: &[&str] =
    &["overview", "catalog", "get", "renewals", "changes", "downloads", "requests", "settings"];

async fn picture(window: &Window, folder: &Path, name: &str) {
    let file = folder.join(format!("{name}.png"));
    window.shot(&file).await;
    assert!(std::fs::metadata(&file).expect("a picture").len() > 10_000, "{name} is not empty");
}

/// Where pictures go.
#[allow(clippy::disallowed_methods)] // `cargo xtask shots` says where; elsewhere they are of no use.
fn folder() -> PathBuf {
    let folder = std::env::var_os("LICET_SHOTS").map_or_else(std::env::temp_dir, PathBuf::from);
    std::fs::create_dir_all(&folder).expect("a folder for the pictures");
    folder
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask shots"]
async fn the_demo_can_be_pictured() {
    let folder = folder();
    let portal = Portal::with_demo();
    let (_profile, window) = Window::of(&portal, "lena@orrin.example").await;
    for screen in ["overview", "catalog"] {
        window.go(screen).await;
        picture(&window, &folder, &format!("demo-{screen}")).await;
    }
    window.close().await;
}

#[tokio::test]
#[ignore = "needs a display: cargo xtask shots"]
async fn every_screen_can_be_pictured_light_and_dark() {
    let folder = folder();
    let portal = Portal::with_worked_example();
    portal.account("mary@skynet.example", PASSWORD);
    let profile = tempfile::tempdir().expect("a profile");
    let window = Window::open(profile.path(), &portal.address).await;
    window.shot(&folder.join("sign-in-light.png")).await;
    window.press("create-account-link").await;
    window.see("create-submit").await;
    window.shot(&folder.join("create-account-light.png")).await;
    window.press("create-back").await;
    window.sign_in("mary@skynet.example", PASSWORD).await;
    for theme in ["light", "dark"] {
        let script = "document.documentElement.dataset.theme = arguments[0];";
        window.client.execute(script, vec![theme.into()]).await.expect("the window answers");
        for screen in SCREENS {
            window.go(screen).await;
            if *screen == "catalog" {
                window.choose_row("B0000000008").await;
            }
            picture(&window, &folder, &format!("{screen}-{theme}")).await;
        }
        for way in ["new", "upgrade", "vouchers", "bulk", "flex"] {
            window.go("get").await;
            window.press(&format!("way-{way}")).await;
            window.see("get-all").await;
            // What is asked of the portal has come.
            window.see_css("main:not(:has([aria-busy='true'])):not(:has(.skeleton))").await;
            picture(&window, &folder, &format!("get-{way}-{theme}")).await;
        }
    }
    window.close().await;
}
