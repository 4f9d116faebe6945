//! The real portal, as processes of its own: its data imported by the real command, then served over loopback.

use crate::data::Catalog;
use crate::memory;
use chrono::Utc;
use licet_domain::Email;
use licet_mirror::Identity;
use licet_portal::core::caller::Role;
use licet_portal::core::passwords;
use licet_portal::records::accounts;
use licet_portal::store::{Store, Tx};
use licet_protocol::account::Profile;
use licet_sync::{HttpRemote, Remote};
use licet_testkit::FixedToken;
use reqwest::Url;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// E-mail of the account that is a member of all sites.
pub const EVERYTHING: &str = "bench@catalog.example";
const PASSWORD: &str = "a password only benchmarks use";

/// The data folder of a portal that holds a catalog.
pub struct Imported {
    program: PathBuf,
    folder: PathBuf,
    /// What it holds.
    pub catalog: Catalog,
    /// How long `licet-portal import` took.
    pub took: Duration,
}

impl Imported {
    /// Makes a portal in `folder` and imports the catalog.
    pub fn new(program: &Path, folder: &Path, catalog: Catalog) -> Result<Self, Box<dyn Error>> {
        let feed = folder.with_extension("ndjson");
        let mut file = BufWriter::new(File::create(&feed)?);
        catalog.write_feed(&mut file, EVERYTHING)?;
        file.flush()?;
        drop(file);
        run(portal(program, folder).arg("init"))?;
        let began = Instant::now();
        run(portal(program, folder).arg("import").arg(&feed))?;
        let took = began.elapsed();
        std::fs::remove_file(&feed)?;
        let imported = Self { program: program.to_owned(), folder: folder.to_owned(), catalog, took };
        imported.add_accounts([EVERYTHING.to_owned()])?;
        Ok(imported)
    }

    /// The same data in another folder, for somebody who writes.
    pub fn copy(&self, to: &Path) -> Result<Self, Box<dyn Error>> {
        copy_folder(&self.folder, to)?;
        Ok(Self {
            program: self.program.clone(),
            folder: to.to_owned(),
            catalog: self.catalog,
            took: self.took,
        })
    }

    /// Adds confirmed accounts, while nobody serves the folder. They share a password, which so is hashed once.
    pub fn add_accounts(&self, emails: impl IntoIterator<Item = String>) -> Result<(), Box<dyn Error>> {
        let hash = passwords::hash_now(&SecretString::from(PASSWORD), [7; 16])?;
        let emails = emails.into_iter().map(|email| Email::parse(&email)).collect::<Result<Vec<_>, _>>()?;
        let add = |tx: &mut Tx<'_>| -> Result<(), accounts::AddError> {
            for email in &emails {
                accounts::add(tx, Utc::now(), email, &hash, Role::User, Profile::default())?;
            }
            Ok(())
        };
        Ok(Store::open(&self.folder)?.write_blocking(add)?)
    }

    /// Serves it.
    pub async fn serve(&self) -> Result<Portal, Box<dyn Error>> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let server = portal(&self.program, &self.folder)
            .args(["serve", "--listen", &address])
            .env("LICET_LOG", "warn")
            // Many accounts come from as many addresses, which is what limits of sign-ins look at.
            .env("LICET_TRUSTED_PROXIES", "127.0.0.1")
            .spawn()?;
        let mut portal = Portal { url: Url::parse(&format!("http://{address}"))?, server };
        portal.wait_until_up().await?;
        Ok(portal)
    }
}

/// What it says is not a figure.
fn portal(program: &Path, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--data").arg(folder).stdout(Stdio::null());
    command
}

fn run(command: &mut Command) -> Result<(), Box<dyn Error>> {
    let status = command.status().map_err(|reason| format!("{command:?}: {reason}"))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?} failed ({status})").into()) }
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            std::fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// A portal that serves; it ends when this goes.
pub struct Portal {
    url: Url,
    server: Child,
}

impl Portal {
    /// Its process's peak of memory so far, in MB.
    pub fn peak_memory(&self) -> Option<f64> {
        memory::peak(&self.server.id().to_string())
    }

    /// Signs an account in.
    pub async fn sign_in(&self, email: &str) -> Result<SignedIn, Box<dyn Error>> {
        self.sign_in_from(email, Ipv4Addr::LOCALHOST).await
    }

    /// The same from another address.
    pub async fn sign_in_from(&self, email: &str, address: Ipv4Addr) -> Result<SignedIn, Box<dyn Error>> {
        let client = reqwest::Client::new();
        let about: Value =
            client.get(self.url.join("api/v1/portal")?).send().await?.error_for_status()?.json().await?;
        let body = json!({ "email": email, "password": PASSWORD });
        let asked = client.post(self.url.join("api/v1/session")?).json(&body);
        let asked = asked.header("x-forwarded-for", address.to_string());
        let session: Value = asked.send().await?.error_for_status()?.json().await?;
        let text =
            |of: &Value, key: &str| of[key].as_str().map(str::to_owned).ok_or_else(|| format!("no {key}"));
        Ok(SignedIn {
            portal: self.url.to_string(),
            portal_id: text(&about, "portal_id")?,
            account_id: text(&session, "account_id")?,
            access_token: text(&session, "access_token")?,
        })
    }

    async fn wait_until_up(&mut self) -> Result<(), Box<dyn Error>> {
        let until = Instant::now() + Duration::from_secs(60);
        let healthz = self.url.join("healthz")?;
        loop {
            let said = match reqwest::get(healthz.clone()).await.and_then(reqwest::Response::error_for_status)
            {
                Ok(_) => return Ok(()),
                Err(reason) => reason,
            };
            if let Some(status) = self.server.try_wait()? {
                return Err(format!("the portal ended ({status})").into());
            }
            if Instant::now() >= until {
                return Err(format!("the portal does not answer: {said:?}").into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A session of an account, for ten minutes. Crosses to the process of a first sync on standard input.
#[derive(Clone, Serialize, Deserialize)]
pub struct SignedIn {
    /// The portal's address.
    portal: String,
    portal_id: String,
    account_id: String,
    pub access_token: String,
}

impl SignedIn {
    /// An address at the portal.
    pub fn url(&self, path: &str) -> Result<Url, Box<dyn Error>> {
        Ok(Url::parse(&self.portal)?.join(path)?)
    }

    /// The portal, as the app asks it.
    pub fn remote(&self) -> Result<HttpRemote, Box<dyn Error>> {
        let identity = Identity { portal_id: self.portal_id.clone(), account_id: self.account_id.clone() };
        let session = FixedToken { identity, token: self.access_token.clone().into() };
        Ok(HttpRemote::new(&self.url("")?, "licet-benches", Arc::new(session))?)
    }

    /// Reads a whole listing and gives every line to `each`; answers the cursor to go on from.
    pub async fn listing(
        &self,
        mut each: impl FnMut(&str) -> Result<(), Box<dyn Error>>,
    ) -> Result<String, Box<dyn Error>> {
        let remote = self.remote()?;
        let mut cursor = None;
        loop {
            let page = String::from_utf8(remote.pull(cursor, false).await?)?;
            let (rows, end) = page.trim_end().rsplit_once('\n').unwrap_or(("", page.trim_end()));
            rows.lines().try_for_each(&mut each)?;
            let End { cursor: next, more } = serde_json::from_str(end)?;
            if !more {
                return Ok(next);
            }
            cursor = Some(next);
        }
    }

    /// Every document that the account sees, as PouchDB takes it; how many there are.
    pub async fn write_documents(&self, to: &mut impl Write) -> Result<u64, Box<dyn Error>> {
        let mut count = 0;
        self.listing(|line| {
            let mut line: Value = serde_json::from_str(line)?;
            let mut document = line["body"].take();
            let text = |key: &str| line[key].as_str().unwrap_or_default();
            let id = format!("{}:{}", text("kind"), text("id"));
            if let Some(fields) = document.as_object_mut() {
                fields.insert("_id".into(), id.into());
                fields.insert("document_kind".into(), line["kind"].clone());
            }
            count += 1;
            Ok(writeln!(to, "{document}")?)
        })
        .await?;
        Ok(count)
    }
}

/// The last line of an answer.
#[derive(Deserialize)]
struct End {
    cursor: String,
    more: bool,
}
