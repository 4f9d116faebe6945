//! The real portal, as a process of its own over loopback, holding a seeded catalog.

use crate::Place;
use crate::data::Catalog;
use reqwest::Url;
use serde_json::{Value, json};
use std::error::Error;
use std::io::{BufWriter, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const EMAIL: &str = "bench@catalog.example";
const PASSWORD: &str = "a password only benchmarks use";

/// A portal that serves; it ends when this goes.
pub struct Portal {
    /// Its address.
    pub url: Url,
    server: Child,
}

/// A session of the one account, which sees everything.
pub struct SignedIn {
    pub portal_id: String,
    pub account_id: String,
    pub access_token: String,
}

impl Portal {
    /// Imports the catalog into a new portal and serves it.
    pub async fn serve(place: &Place, catalog: &Catalog) -> Result<Self, Box<dyn Error>> {
        let folder = place.scratch.join("portal");
        let feed = place.scratch.join("feed.ndjson");
        let mut file = BufWriter::new(std::fs::File::create(&feed)?);
        catalog.write_feed(&mut file, EMAIL)?;
        file.flush()?;
        drop(file);
        let command = |words: &[&str]| {
            let mut command = Command::new(&place.portal);
            // What it says is not a figure.
            command.arg("--data").arg(&folder).args(words).stdout(Stdio::null());
            command
        };
        done(command(&["init"]).status()?.success(), "init")?;
        done(command(&["import"]).arg(&feed).status()?.success(), "import")?;
        let mut adding =
            command(&["account", "add", EMAIL, "--password-stdin"]).stdin(Stdio::piped()).spawn()?;
        adding.stdin.take().ok_or("no pipe")?.write_all(format!("{PASSWORD}\n").as_bytes())?;
        done(adding.wait()?.success(), "account add")?;

        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let address = format!("127.0.0.1:{port}");
        let server = command(&["serve", "--listen", &address]).env("LICET_LOG", "warn").spawn()?;
        let mut portal = Self { url: Url::parse(&format!("http://{address}"))?, server };
        portal.wait_until_up().await?;
        Ok(portal)
    }

    /// Signs the one account in.
    pub async fn sign_in(&self) -> Result<SignedIn, Box<dyn Error>> {
        let client = reqwest::Client::new();
        let about: Value =
            client.get(self.url.join("api/v1/portal")?).send().await?.error_for_status()?.json().await?;
        let body = json!({ "email": EMAIL, "password": PASSWORD });
        let session =
            client.post(self.url.join("api/v1/session")?).json(&body).send().await?.error_for_status()?;
        let session: Value = session.json().await?;
        let text =
            |of: &Value, key: &str| of[key].as_str().map(str::to_owned).ok_or_else(|| format!("no {key}"));
        Ok(SignedIn {
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

    /// Every document that the account sees, as PouchDB takes it; how many there are.
    pub async fn write_documents(&self, to: &mut impl Write) -> Result<u64, Box<dyn Error>> {
        let client = reqwest::Client::new();
        let token = self.sign_in().await?.access_token;
        let (mut cursor, mut count) = (String::new(), 0);
        loop {
            let mut url = self.url.join("api/v1/sync")?;
            if !cursor.is_empty() {
                url.query_pairs_mut().append_pair("cursor", &cursor);
            }
            let text = client.get(url).bearer_auth(&token).send().await?.error_for_status()?.text().await?;
            let mut more = false;
            for line in text.lines() {
                let mut line: Value = serde_json::from_str(line)?;
                if line["op"] == "end" {
                    cursor = line["cursor"].as_str().unwrap_or_default().to_owned();
                    more = line["more"] == true;
                    continue;
                }
                let mut document = line["body"].take();
                let id = format!(
                    "{}:{}",
                    line["kind"].as_str().unwrap_or_default(),
                    line["id"].as_str().unwrap_or_default()
                );
                if let Some(fields) = document.as_object_mut() {
                    fields.insert("_id".into(), id.into());
                    fields.insert("document_kind".into(), line["kind"].take());
                }
                writeln!(to, "{document}")?;
                count += 1;
            }
            if !more {
                return Ok(count);
            }
        }
    }
}

fn done(success: bool, what: &str) -> Result<(), Box<dyn Error>> {
    if success { Ok(()) } else { Err(format!("licet-portal {what} failed").into()) }
}

impl Drop for Portal {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
