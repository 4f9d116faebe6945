//! What worlds are copied from: the demo's portal, and the profile of each account as it is after a first sync.

use crate::Failure;
use crate::world::{Place, World};
use chrono::{DateTime, Utc};
use licet_demo::Account;
use licet_desk::api::SignInForm;
use licet_portal::core::caller::Role;
use licet_portal::core::clock::Clock as _;
use licet_testkit::{SettableClock, TestPortal};
use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::sync::{Mutex, OnceCell};

/// An account of the portal to which nobody has sold anything.
pub const NEWCOMER: &str = "newcomer";
/// Where the portal keeps software, below its folder.
const SOFTWARE: &str = "files";
const NEWCOMER_EMAIL: &str = "newcomer@elsewhere.example";
const NEWCOMER_PASSWORD: &str = "paper-lantern-orbit-4";

/// Made once for each run of the server.
pub struct Prepared {
    clock: SettableClock,
    accounts: Vec<Account>,
    /// The portal's folder as it is before anybody has opened the app.
    portal: OnceCell<Portal>,
    profiles: Mutex<HashMap<String, Arc<OnceCell<Arc<Profile>>>>>,
}

struct Portal {
    folder: TempDir,
    /// What it was called by those who signed in to it.
    address: String,
    /// Voucher codes that nobody has used.
    voucher_codes: Vec<String>,
}

/// A profile that nobody has open, and the portal as it was when it was closed.
struct Profile {
    place: Place,
    portal: Portal,
}

impl Prepared {
    /// Nothing is prepared yet: that happens when the first world asks for it. Clocks go on from `now`.
    ///
    /// # Errors
    /// When the demo's description doesn't fit together.
    pub fn new(now: DateTime<Utc>) -> Result<Self, Failure> {
        let clock = SettableClock::going_from(now);
        let mut accounts = licet_demo::accounts()?;
        accounts.push(Account {
            is: NEWCOMER.to_owned(),
            email: NEWCOMER_EMAIL.to_owned(),
            password: NEWCOMER_PASSWORD.to_owned(),
            role: None,
            profile: serde_json::Value::Null,
        });
        Ok(Self { clock, accounts, portal: OnceCell::new(), profiles: Mutex::default() })
    }

    /// The account that is `is` in the demo.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn account(&self, is: &str) -> Result<&Account, Failure> {
        let found = self.accounts.iter().find(|account| account.is == is || account.email == is);
        found.ok_or_else(|| Failure::new(is, "no account of the demo"))
    }

    /// A new world, in which the account that is `is` in the demo is signed in, has synced, and has the app open; for an
    /// empty `is` nobody is signed in.
    ///
    /// # Errors
    /// When there is no such account, or it can't be prepared.
    pub async fn world(&self, is: &str, locale: &str) -> Result<World, Failure> {
        if is.is_empty() {
            return self.opened(self.portal().await?, Place::new()?, locale).await;
        }
        let profile = self.profile(is).await?;
        let vault = profile.place.vault().copied().map_err(|reason| Failure::new("the keyring", reason))?;
        let place = Place::over(copied(profile.place.folder()).await?, vault);
        self.opened(&profile.portal, place, locale).await
    }

    /// Opens the app over `place` and a copy of `portal`.
    async fn opened(&self, portal: &Portal, place: Place, locale: &str) -> Result<World, Failure> {
        // Of the world's own: a test may set it.
        let clock = SettableClock::going_from(self.clock.now());
        let running = TestPortal::start_over(copied(portal.folder.path()).await?, clock.clone()).await;
        point_at(&place.profile().join("config.json"), &portal.address, &running.base_url())?;
        World::open(running, place, clock, locale, self.accounts.clone()).await
    }

    /// Voucher codes of the demo that nobody has used.
    pub(crate) async fn unused_codes(&self) -> Result<Vec<String>, Failure> {
        Ok(self.portal().await?.voucher_codes.clone())
    }

    /// The demo's portal, whose people have done what `licet_demo::act` says.
    async fn portal(&self) -> Result<&Portal, Failure> {
        self.portal.get_or_try_init(|| self.make_portal()).await
    }

    async fn make_portal(&self) -> Result<Portal, Failure> {
        let folder = tempfile::tempdir().map_err(|reason| Failure::new("a folder for the portal", reason))?;
        let mut portal = TestPortal::start_over(folder, self.clock.clone()).await;
        let today = self.clock.today();
        let data = portal.data_dir().to_owned();
        let written = tokio::task::spawn_blocking(move || licet_demo::write(&data, today));
        let written = written.await.map_err(|reason| Failure::new("the demo", reason))??;
        let feed = portal.data_dir().join("feed.ndjson");
        let feed = std::fs::read_to_string(&feed).map_err(|reason| Failure::new(feed.display(), reason))?;
        portal.import_all(&feed).await;
        for account in &self.accounts {
            let role = match account.role.as_deref() {
                None => Role::User,
                Some("care") => Role::Care,
                Some(other) => return Err(Failure::new(other, "no role that is known here")),
            };
            portal.account_with_role(&account.email, &account.password, role).await;
        }
        let address = portal.address();
        // The demo's people convert the first one.
        let voucher_codes = written.voucher_codes.iter().skip(1).cloned().collect();
        let acting = tokio::task::spawn_blocking(move || licet_demo::act(address, &written));
        acting.await.map_err(|reason| Failure::new("the demo's people", reason))??;
        portal.stop().await;
        let address = portal.base_url();
        Ok(Portal { folder: copied(portal.data_dir()).await?, address, voucher_codes })
    }

    async fn profile(&self, is: &str) -> Result<Arc<Profile>, Failure> {
        let cell = Arc::clone(self.profiles.lock().await.entry(is.to_owned()).or_default());
        cell.get_or_try_init(|| self.make_profile(is)).await.map(Arc::clone)
    }

    async fn make_profile(&self, is: &str) -> Result<Arc<Profile>, Failure> {
        let account = self.account(is)?;
        let world = self.opened(self.portal().await?, Place::new()?, "en-US").await?;
        let form = SignInForm {
            portal: world.portal_address().await,
            email: account.email.clone(),
            password: account.password.clone(),
            passphrase: None,
        };
        world.desk()?.sign_in(form).await?;
        world.synced().await?;
        let (portal, place) = world.close().await;
        let folder = copied(portal.data_dir()).await?;
        let portal = Portal { address: portal.base_url(), folder, voucher_codes: Vec::new() };
        Ok(Arc::new(Profile { place, portal }))
    }
}

/// Copies a folder with all that is in it, to a new one.
async fn copied(from: &Path) -> Result<TempDir, Failure> {
    let from = from.to_owned();
    let copying = tokio::task::spawn_blocking(move || {
        let to = tempfile::tempdir()?;
        copy_into(&from, to.path())?;
        Ok::<_, std::io::Error>(to)
    });
    let done = copying.await.map_err(|reason| Failure::new("copying", reason))?;
    done.map_err(|reason| Failure::new("copying", reason))
}

fn copy_into(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(from)? {
        let (entry, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        let target = to.join(name);
        if entry.is_dir() {
            licet_private_files::create_dir_all(&target)?;
            copy_into(&entry, &target)?;
        } else if from.ends_with(SOFTWARE) {
            // Tens of megabytes that nobody changes: the portal writes a file once, under another name first.
            std::fs::hard_link(&entry, &target)?;
        } else {
            std::fs::copy(&entry, &target)?;
        }
    }
    Ok(())
}

/// Puts the address of a copied portal in the place of the one that the profile knows.
fn point_at(config: &Path, before: &str, now: &str) -> Result<(), Failure> {
    if !config.exists() {
        return Ok(());
    }
    let failed = |reason: std::io::Error| Failure::new(config.display(), reason);
    let text = std::fs::read_to_string(config).map_err(failed)?;
    std::fs::write(config, text.replace(before, now)).map_err(failed)
}
