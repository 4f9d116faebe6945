//! A whole portal on 127.0.0.1:0 for this crate's own tests (other crates have `licet-testkit`).

use crate::app::{compose, server};
use crate::core::caller::Role;
use crate::core::clock::Clock;
use crate::core::config::Config;
use crate::core::limits::{Allowance, Allowances};
use crate::core::passwords::hash_now;
use crate::core::runtime::Runtime;
use crate::feed::{Folder, Importer, Notice};
use crate::records::accounts::add;
use crate::request::AppState;
use chrono::{DateTime, TimeDelta, Utc};
use licet_domain::Email;
use licet_protocol::account::{PostalAddress, Profile};
use licet_protocol::feed::Summary;
use rand::SeedableRng as _;
use reqwest::{Method, StatusCode};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// The password of accounts that tests add.
pub(crate) const PASSWORD: &str = "plain lower case words";

/// A clock that stands still until it is set.
#[derive(Debug)]
pub(crate) struct SetClock(Mutex<DateTime<Utc>>);

impl SetClock {
    pub(crate) fn forward(&self, by: TimeDelta) {
        *self.0.lock().expect("the clock") += by;
    }
}

impl Clock for SetClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().expect("the clock")
    }
}

/// A mail from the portal's folder.
#[derive(Debug, Clone)]
pub(crate) struct Mail {
    pub to: String,
    pub subject: String,
    pub raw: String,
}

impl Mail {
    /// The path and query of its link.
    pub(crate) fn link(&self) -> String {
        let line = self
            .raw
            .lines()
            .find(|line| line.starts_with("https://portal.test/"))
            .expect("a link in the mail");
        line.trim_start_matches("https://portal.test").to_owned()
    }

    /// The token of its link.
    pub(crate) fn token(&self) -> String {
        self.link().split_once("?token=").expect("a token").1.to_owned()
    }
}

/// An answer, read whole.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub status: StatusCode,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|_| panic!("no JSON: {self:?}"))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The status and code of an error, such as `404 not-found`; only the status of anything else.
    pub(crate) fn code(&self) -> String {
        let body: Value = serde_json::from_slice(&self.bytes).unwrap_or_default();
        match body["code"].as_str() {
            Some(code) => format!("{} {code}", self.status.as_u16()),
            None => self.status.as_u16().to_string(),
        }
    }
}

/// Both tokens of a session.
#[derive(Debug, Clone)]
pub(crate) struct Tokens {
    pub access: String,
    pub refresh: String,
}

pub(crate) struct Portal {
    pub dir: tempfile::TempDir,
    pub state: AppState,
    pub clock: Arc<SetClock>,
    pub base: String,
    client: reqwest::Client,
}

const PLENTY: Allowance = Allowance { burst: 100_000, every: Duration::from_millis(1) };

impl Portal {
    pub(crate) async fn start() -> Self {
        Self::start_with(&Allowances { address: PLENTY, account: PLENTY, recipient: PLENTY }).await
    }

    pub(crate) async fn start_with(allowances: &Allowances) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let clock = Arc::new(SetClock(Mutex::new("2026-11-21T10:00:00Z".parse().expect("a moment"))));
        let mut config = Config::local(dir.path().to_owned());
        config.public_url = Some("https://portal.test".parse().expect("a URL"));
        let mut state = compose::init(config, Arc::clone(&clock) as Arc<dyn Clock>).expect("a portal");
        state.accounts = Arc::new(Runtime::with(rand::rngs::StdRng::seed_from_u64(1), allowances));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let base = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(server::serve(listener, state.clone(), std::future::pending()));
        Self { dir, state, clock, base, client: reqwest::Client::new() }
    }

    pub(crate) async fn send(&self, request: reqwest::RequestBuilder) -> Answer {
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        Answer { status, headers, bytes: response.bytes().await.expect("the whole answer").to_vec() }
    }

    pub(crate) fn request(&self, method: Method, path: &str, token: Option<&str>) -> reqwest::RequestBuilder {
        let request = self.client.request(method, format!("{}{path}", self.base));
        match token {
            Some(token) => request.bearer_auth(token),
            None => request,
        }
    }

    pub(crate) async fn get(&self, path: &str, token: Option<&str>) -> Answer {
        self.send(self.request(Method::GET, path, token)).await
    }

    pub(crate) async fn post(&self, path: &str, token: Option<&str>, body: &Value) -> Answer {
        self.send(self.request(Method::POST, path, token).json(body)).await
    }

    /// Sends a form with an `Idempotency-Key`.
    pub(crate) async fn once(&self, path: &str, who: &Tokens, key: &str, body: &Value) -> Answer {
        let request = self.request(Method::POST, path, Some(&who.access));
        self.send(request.header("Idempotency-Key", key).json(body)).await
    }

    /// Sends a form with a key of its own.
    pub(crate) async fn transact(&self, path: &str, who: &Tokens, body: &Value) -> Answer {
        self.once(path, who, &uuid::Uuid::new_v4().to_string(), body).await
    }

    /// The documents of one kind that the account's sync hands out, by id.
    pub(crate) async fn documents(&self, who: &Tokens, kind: &str) -> BTreeMap<String, Value> {
        let mut found = BTreeMap::new();
        let mut cursor = String::new();
        loop {
            let answer = self.get(&format!("/api/v1/sync?cursor={cursor}"), Some(&who.access)).await;
            assert_eq!(answer.status, 200, "{}", answer.text());
            let mut more = false;
            for line in answer.text().lines() {
                let line: Value = serde_json::from_str(line).expect("a line");
                match line["op"].as_str() {
                    Some("put") if line["kind"] == kind => {
                        found.insert(line["id"].as_str().expect("id").to_owned(), line["body"].clone());
                    }
                    Some("end") => {
                        more = line["more"] == true;
                        cursor = line["cursor"].as_str().expect("cursor").to_owned();
                    }
                    _ => {}
                }
            }
            if !more {
                return found;
            }
        }
    }

    /// States a policy for all products, from long ago on.
    pub(crate) async fn policy(&self, id: &str, states: Value) {
        let record = json!({
            "record": "policy", "policy_id": id, "effective_from": "2020-01-01", "states": states,
        });
        let (summary, notices) = self.import(&record.to_string()).await;
        assert_eq!(summary.rejected, 0, "{notices:?}");
    }

    /// Adds a confirmed account, as `licet-portal account add` does.
    pub(crate) async fn add_account(&self, email: &str, role: Role) -> String {
        let (email, now) = (Email::parse(email).expect("an e-mail"), self.state.clock.now());
        let hash = hash_now(&SecretString::from(PASSWORD), [5; 16]).expect("a hash");
        let profile = Profile { first_name: "Bill".into(), last_name: "Archer".into(), ..Profile::default() };
        let added = self.state.store.write(move |tx| {
            add(tx, now, &email, &hash, role, profile).map_err(|error| match error {
                crate::records::accounts::AddError::Store(error) => error,
                crate::records::accounts::AddError::Exists => crate::store::Error::Database("exists".into()),
            })
        });
        added.await.expect("an account")
    }

    pub(crate) async fn sign_in(&self, email: &str) -> Tokens {
        let answer = self.post("/api/v1/session", None, &json!({"email": email, "password": PASSWORD})).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        tokens(&answer)
    }

    /// Adds an account and signs it in.
    pub(crate) async fn signed_in(&self, email: &str) -> Tokens {
        self.add_account(email, Role::User).await;
        self.sign_in(email).await
    }

    /// Confirms a new account, or a new e-mail, with the account's password.
    pub(crate) async fn confirm(&self, token: &str) -> Answer {
        let form = json!({ "token": token, "password": PASSWORD });
        self.post("/api/v1/accounts/confirm", None, &form).await
    }

    /// Sends the form of a page.
    pub(crate) async fn press(&self, path: &str, body: &str) -> Answer {
        let request = self.request(Method::POST, path, None);
        let form_type = "application/x-www-form-urlencoded";
        self.send(request.header("content-type", form_type).body(body.to_owned())).await
    }

    /// All mails that have gone out, after sending what is due.
    pub(crate) async fn mails(&self) -> Vec<Mail> {
        crate::mailer::send_due(&self.state).await.expect("the outbox");
        let mut files: Vec<_> = std::fs::read_dir(self.dir.path().join("mail"))
            .expect("the mail folder")
            .map(|entry| entry.expect("a file").path())
            .collect();
        files.sort();
        files.iter().map(|file| read_mail(file)).collect()
    }

    /// The newest mail to somebody.
    pub(crate) async fn last_mail(&self, to: &str) -> Mail {
        let mails = self.mails().await;
        mails.into_iter().rfind(|mail| mail.to == to).unwrap_or_else(|| panic!("no mail to {to}"))
    }

    /// Imports feed records, one a line, whose files are in the portal's own folder.
    pub(crate) async fn import(&self, feed: &str) -> (Summary, Vec<Notice>) {
        let (state, feed, folder) = (self.state.clone(), feed.to_owned(), self.dir.path().to_owned());
        let runtime = tokio::runtime::Handle::current();
        tokio::task::spawn_blocking(move || {
            let importer = Importer {
                store: &state.store,
                files: &state.files,
                clock: &*state.clock,
                folder: Folder::At(folder),
                runtime,
            };
            let mut notices = Vec::new();
            let summary = importer.import(feed.as_bytes(), |notice| notices.push(notice), |_| {});
            (summary.expect("an import"), notices)
        })
        .await
        .expect("the import to end")
    }

    /// Imports the worked example.
    pub(crate) async fn import_acme(&self) {
        let (summary, notices) = self.import(include_str!("../../../tests/fixtures/acme.ndjson")).await;
        assert_eq!(summary.rejected, 0, "{notices:?}");
    }

    /// All values of the first column of a query.
    pub(crate) async fn column(&self, sql: &'static str) -> Vec<String> {
        let rows = self.state.store.read(move |tx| tx.query(sql, &[])).await.expect("rows");
        rows.iter().map(|row| row.string(0).expect("text")).collect()
    }
}

pub(crate) fn tokens(answer: &Answer) -> Tokens {
    let body = answer.json();
    let text = |name: &str| body[name].as_str().unwrap_or_else(|| panic!("no {name} in {body}")).to_owned();
    Tokens { access: text("access_token"), refresh: text("refresh_token") }
}

fn read_mail(file: &Path) -> Mail {
    let coded = std::fs::read_to_string(file).expect("a mail").replace("\r\n", "\n");
    let raw = unquoted(&coded) + &from_base64(&coded);
    let header = |name: &str| {
        let line = raw
            .lines()
            .find_map(|line| line.strip_prefix(name))
            .unwrap_or_else(|| panic!("no {name} in {raw}"));
        line.trim().to_owned()
    };
    Mail { to: header("To:"), subject: header("Subject:"), raw }
}

/// What the parts in base64 say; mails beyond Latin letters are sent so.
fn from_base64(mail: &str) -> String {
    use base64::Engine as _;
    let parts = mail.split("\n--").filter_map(|part| part.split_once("\n\n"));
    let coded = parts.filter(|(headers, _)| headers.contains("Content-Transfer-Encoding: base64"));
    coded
        .map(|(_, body)| {
            let bytes =
                base64::engine::general_purpose::STANDARD.decode(body.replace('\n', "")).expect("base64");
            String::from_utf8(bytes).expect("text")
        })
        .collect()
}

/// Quoted-printable undone, as far as our own mails use it.
fn unquoted(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.replace("=\n", "").into_bytes().into_iter();
    while let Some(byte) = rest.next() {
        let pair: Vec<u8> =
            if byte == b'=' { rest.as_slice().iter().take(2).copied().collect() } else { Vec::new() };
        match hex::decode(&pair) {
            Ok(decoded) if decoded.len() == 1 => {
                bytes.extend(decoded);
                rest.nth(1);
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The form of the worked example's Bill.
pub(crate) fn form(email: &str) -> Value {
    let profile = Profile {
        first_name: "Bill".into(),
        last_name: "Archer".into(),
        company: "Acme Inc".into(),
        phone: Some("+1 212 555 0100".into()),
        phone_extension: Some("17".into()),
        address: PostalAddress {
            line1: "0 Liberty Place".into(),
            city: "New York".into(),
            state: Some("NY".into()),
            postal_code: Some("10006".into()),
            country: "US".into(),
            ..PostalAddress::default()
        },
        additional_email: Some("licenses@acme.example".into()),
        ..Profile::default()
    };
    json!({
        "email": email, "email_again": email, "password": PASSWORD, "password_again": PASSWORD,
        "profile": profile, "agreement_accepted": true,
    })
}

/// A record of an order by Acme, transacted by the vendor itself, whose lines are given as JSON.
pub(crate) fn acme_order(number: &str, revision: i64, lines: &[Value]) -> String {
    json!({
        "record": "order", "order_number": number, "revision": revision, "ordered_on": "2026-01-01",
        "customer_number": "123456789",
        "end_customer": {"support_id": "1001-ACME", "contacts": [{"email": "bill@acme.example", "name": "Bill"}]},
        "ship_to": {"name": "x", "contacts": []}, "reseller": null, "lines": lines,
    })
    .to_string()
}

/// A line of an order: what is not in `with` is as of a plain perpetual license.
pub(crate) fn order_line(line: i64, sku: &str, serial: &str, with: Value) -> Value {
    let mut all = json!({
        "line": line, "sku": sku, "kind": "license", "quantity": 1, "price_tier": null, "serial_number": serial,
        "starts_on": null, "ends_on": null, "renews": null, "covers": [], "printed_key": null,
        "voucher_codes": [], "flex_pool": [],
    });
    if let (Some(all), Value::Object(with)) = (all.as_object_mut(), with) {
        all.extend(with);
    }
    all
}
