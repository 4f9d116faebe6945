//! A portal of a test's own, in this process: its folder, its port, its clock.

use crate::SettableClock;
use chrono::{DateTime, Utc};
use licet_domain::{Access, Email};
use licet_portal::app::{backup, compose, service};
use licet_portal::core::caller::Role;
use licet_portal::core::config::Config;
use licet_portal::core::passwords;
use licet_portal::documents::publishing;
use licet_portal::feed::{Folder, Importer, Notice};
use licet_portal::records::rights::{self, Grantee, NewShare};
use licet_portal::records::{Publisher, accounts};
use licet_portal::request::AppState;
use licet_portal::store::{Durability, FILE, Tx};
use licet_protocol::account::Profile;
use licet_protocol::feed::Summary;
use secrecy::SecretString;
use std::io::Read;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

/// A portal that serves until it is stopped or dropped.
pub struct TestPortal {
    folder: TempDir,
    clock: SettableClock,
    state: AppState,
    address: SocketAddr,
    metrics: SocketAddr,
    running: Option<(CancellationToken, JoinHandle<()>)>,
}

impl TestPortal {
    /// A new, empty portal on a free port of 127.0.0.1. Its clock shows noon (UTC) of the day that the worked example
    /// was written for, and stands.
    pub async fn start() -> Self {
        let noon = crate::base_date().and_hms_opt(12, 0, 0).unwrap().and_utc();
        Self::start_at(noon).await
    }

    /// The same with the clock at `now`.
    pub async fn start_at(now: DateTime<Utc>) -> Self {
        Self::start_over(tempfile::tempdir().unwrap(), SettableClock::at(now)).await
    }

    /// The same over a data folder that may hold a portal already, with a clock of the caller's.
    pub async fn start_over(folder: TempDir, clock: SettableClock) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = assemble(folder.path(), &clock, address);
        let mut portal = Self { folder, clock, state, address, metrics: address, running: None };
        portal.run(listener).await;
        portal
    }

    async fn run(&mut self, listener: TcpListener) {
        let stop = CancellationToken::new();
        let metrics = TcpListener::bind("127.0.0.1:0").await.unwrap();
        self.metrics = metrics.local_addr().unwrap();
        let listeners = service::Listeners { portal: listener, metrics: Some(metrics) };
        let task = tokio::spawn(service::run(listeners, self.state.clone(), stop.clone()));
        self.running = Some((stop, task));
    }

    /// `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Its clock.
    #[must_use]
    pub fn clock(&self) -> &SettableClock {
        &self.clock
    }

    /// Its insides.
    #[must_use]
    pub fn state(&self) -> &AppState {
        &self.state
    }

    /// Its data folder.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        self.folder.path()
    }

    /// Stops serving; connections are closed once their requests are answered.
    pub async fn stop(&mut self) {
        if let Some((stop, task)) = self.running.take() {
            stop.cancel();
            task.await.unwrap();
        }
    }

    /// Serves again, from the same folder on the same port.
    pub async fn restart(&mut self) {
        self.stop().await;
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.state = assemble(self.folder.path(), &self.clock, self.address);
        self.run(listener).await;
    }

    /// What it counts.
    pub async fn metrics(&self) -> String {
        let url = format!("http://{}/metrics", self.metrics);
        reqwest::get(url).await.unwrap().text().await.unwrap()
    }

    /// What `licet-portal backup` writes.
    #[must_use]
    pub fn backup(&self) -> TempDir {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        backup::make(&self.state.store, &file, licet_portal::core::clock::Clock::today(&self.clock)).unwrap();
        folder
    }

    /// Serves again on the same port, from a backup in place of its database: what happened since is gone.
    pub async fn restore(&mut self, backup: &TempDir) {
        self.stop().await;
        // The old database is let go of before it is replaced.
        self.state = assemble(tempfile::tempdir().unwrap().path(), &self.clock, self.address);
        for file in [FILE.to_owned(), format!("{FILE}-wal"), format!("{FILE}-shm")] {
            let file = self.folder.path().join(file);
            if file.exists() {
                std::fs::remove_file(file).unwrap();
            }
        }
        std::fs::copy(backup.path().join(FILE), self.folder.path().join(FILE)).unwrap();
        self.restart().await;
    }

    /// Imports a feed; release files are looked for in the data folder.
    pub async fn import(&self, feed: &str) -> (Summary, Vec<Notice>) {
        self.import_from(std::io::Cursor::new(feed.to_owned())).await
    }

    /// Imports a feed from whatever can be read.
    pub async fn import_from(&self, feed: impl Read + Send + 'static) -> (Summary, Vec<Notice>) {
        let (state, folder) = (self.state.clone(), self.folder.path().to_owned());
        let runtime = tokio::runtime::Handle::current();
        let task = tokio::task::spawn_blocking(move || {
            state.store.set_durability(Durability::Normal).unwrap();
            let importer = Importer {
                store: &state.store,
                files: &state.files,
                clock: &*state.clock,
                folder: Folder::At(folder),
                runtime,
            };
            let mut notices = Vec::new();
            let summary = importer.import(feed, |notice| notices.push(notice), |_| {}).unwrap();
            (summary, notices)
        });
        task.await.unwrap()
    }

    /// Imports a feed in which nothing may be refused.
    pub async fn import_all(&self, feed: &str) {
        let (summary, notices) = self.import(feed).await;
        assert_eq!(summary.rejected, 0, "the test's feed is not right: {notices:?}");
    }

    /// Adds a confirmed account and answers its id.
    pub async fn account(&self, email: &str, password: &str) -> String {
        self.account_with_role(email, password, Role::User).await
    }

    /// Adds a confirmed account with a role and answers its id.
    pub async fn account_with_role(&self, email: &str, password: &str, role: Role) -> String {
        let email = Email::parse(email).unwrap();
        let hash = passwords::hash_now(&SecretString::from(password), [7; 16]).unwrap();
        let now = licet_portal::core::clock::Clock::now(&self.clock);
        let add = move |tx: &mut licet_portal::store::Tx<'_>| {
            accounts::add(tx, now, &email, &hash, role, Profile::default())
        };
        self.state.store.write(add).await.unwrap()
    }

    /// Shares an entitlement with an account, as its owner would, for good; answers the id of the share.
    pub async fn share(&self, entitlement: &str, account: &str, access: Access) -> String {
        let now = licet_portal::core::clock::Clock::now(&self.clock);
        let (entitlement, with) = (entitlement.to_owned(), Grantee::Account(account.to_owned()));
        let id = format!("share-{entitlement}-{account}-{}", access.as_str());
        let named = id.clone();
        let work = move |p: &mut Publisher<'_, '_>| {
            let share = NewShare {
                id: &named,
                granted_by: rights::OPERATOR,
                with: &with,
                access,
                ends_on: None,
                entitlements: &[&entitlement],
            };
            rights::grant_share(p, now, &share)
        };
        self.state.store.write(move |tx| publishing(tx, now, work)).await.unwrap();
        id
    }

    /// The same in full, as a member of the site with this account would.
    pub async fn share_in_full(&self, by: &str, entitlement: &str, account: &str) -> String {
        let now = licet_portal::core::clock::Clock::now(&self.clock);
        let (by, entitlement) = (by.to_owned(), entitlement.to_owned());
        let with = Grantee::Account(account.to_owned());
        let id = format!("share-{entitlement}-{account}-by-{by}");
        let named = id.clone();
        let work = move |p: &mut Publisher<'_, '_>| {
            let share = NewShare {
                id: &named,
                granted_by: &by,
                with: &with,
                access: Access::Full,
                ends_on: None,
                entitlements: &[&entitlement],
            };
            rights::grant_share(p, now, &share)
        };
        self.state.store.write(move |tx| publishing(tx, now, work)).await.unwrap();
        id
    }

    /// Makes an e-mail address a member of a site.
    pub async fn join_site(&self, support_id: &str, email: &str) {
        let now = licet_portal::core::clock::Clock::now(&self.clock);
        let (support_id, email) = (support_id.to_owned(), Email::parse(email).unwrap());
        let work = move |p: &mut Publisher<'_, '_>| rights::join_site(p, &support_id, &email, "test");
        self.state.store.write(move |tx| publishing(tx, now, work)).await.unwrap();
    }

    /// Takes that back.
    pub async fn leave_site(&self, support_id: &str, email: &str) {
        let now = licet_portal::core::clock::Clock::now(&self.clock);
        let (support_id, email) = (support_id.to_owned(), Email::parse(email).unwrap());
        let work = move |p: &mut Publisher<'_, '_>| rights::leave_site(p, &support_id, &email, "test");
        self.state.store.write(move |tx| publishing(tx, now, work)).await.unwrap();
    }

    /// The id of the confirmed account with this e-mail address.
    pub async fn account_id(&self, email: &str) -> String {
        let sql = "SELECT id FROM account WHERE email = $1 AND confirmed_at IS NOT NULL";
        let email = email.to_owned();
        let read = move |tx: &mut Tx<'_>| tx.query_one(sql, licet_portal::values![email]);
        self.state.store.read(read).await.unwrap().expect("an account").string(0).unwrap()
    }

    /// Ends a share.
    pub async fn end_share(&self, id: &str) {
        let now = licet_portal::core::clock::Clock::now(&self.clock);
        let id = id.to_owned();
        let work = move |p: &mut Publisher<'_, '_>| rights::end_share(p, &id);
        self.state.store.write(move |tx| publishing(tx, now, work)).await.unwrap();
    }

    /// Registers a serial number for whom the token belongs to, and answers the id of the license.
    pub async fn register(&self, token: &str, serial_number: &str) -> String {
        let body = serde_json::json!({ "serial_number": serial_number });
        let url = format!("{}/api/v1/licenses/register", self.base_url());
        let request = reqwest::Client::new().post(url).bearer_auth(token).json(&body);
        let answer: serde_json::Value = request.send().await.unwrap().json().await.unwrap();
        answer["license_id"]
            .as_str()
            .unwrap_or_else(|| panic!("registering {serial_number}: {answer}"))
            .to_owned()
    }

    /// Signs in and answers an access token.
    pub async fn sign_in(&self, email: &str, password: &str) -> String {
        let body = serde_json::json!({ "email": email, "password": password });
        let request = reqwest::Client::new().post(format!("{}/api/v1/session", self.base_url())).json(&body);
        let response = request.send().await.unwrap();
        let status = response.status();
        let answer: serde_json::Value = response.json().await.unwrap();
        answer["access_token"]
            .as_str()
            .unwrap_or_else(|| panic!("signing in as {email}: {status} {answer}"))
            .to_owned()
    }
}

impl Drop for TestPortal {
    fn drop(&mut self) {
        if let Some((stop, _)) = &self.running {
            stop.cancel();
        }
    }
}

fn assemble(folder: &Path, clock: &SettableClock, address: SocketAddr) -> AppState {
    let mut config = Config::local(folder.to_owned());
    config.public_url = Some(url::Url::parse(&format!("http://{address}")).unwrap());
    compose::init(config, Arc::new(clock.clone())).unwrap()
}
