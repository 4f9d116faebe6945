//! What stands around the desk in its tests: a clock to set, a vault in memory, a desktop that remembers.

use chrono::{DateTime, Days, NaiveDate, Utc};
use licet_desk::api::{
    AnnotationForm, AnnotationView, AppState, ById, CatalogQuery, MirrorState, SignInForm, SyncPhase,
};
use licet_desk::shell::{Gesture, Notice, NoticeAction, Question, Shell, ShellError};
use licet_desk::{Clock, Desk, RemindOnce, Setup};
use licet_mirror::{RawKey, test_support};
use licet_secrets::test_vault::{MemoryVault, VaultFault};
use licet_secrets::{Vault, VaultError};
use licet_testkit::{TestPortal, base_date};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::{ExposeSecret, SecretString};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Of every account.
pub const PASSWORD: &str = "correct horse battery staple";

/// A portal with the worked example and its accounts, on the day that the example was written for.
pub async fn acme() -> TestPortal {
    let portal = TestPortal::start().await;
    portal.import_all(include_str!("../../../../tests/fixtures/acme.ndjson")).await;
    for email in ["bill@acme.example", "ted@data.example", "mary@skynet.example"] {
        portal.account(email, PASSWORD).await;
    }
    portal
}

/// Waits for something, with a time limit.
pub async fn eventually(what: &str, holds: impl AsyncFn() -> bool) {
    let waiting = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    assert!(tokio::time::timeout(Duration::from_secs(30), waiting).await.is_ok(), "in vain: {what}");
}

#[derive(Clone, Debug)]
struct TestClock(Arc<Mutex<DateTime<Utc>>>);

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }

    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }
}

type Pressed = Box<dyn FnOnce(NoticeAction) + Send>;

/// A desktop that remembers what it was asked.
#[derive(Default)]
pub struct Around {
    told: Mutex<Vec<Notice>>,
    pressed: Mutex<Vec<Pressed>>,
    clipboard: Mutex<Option<String>>,
    opened: Mutex<Vec<PathBuf>>,
    shown: Mutex<Vec<PathBuf>>,
    save_to: Mutex<Option<PathBuf>>,
    asked: Mutex<Vec<Question>>,
    answer: Mutex<bool>,
    gesture: Mutex<Option<Gesture>>,
    at_login: Mutex<bool>,
    closed: Mutex<Option<bool>>,
}

impl Around {
    pub fn told(&self) -> Vec<Notice> {
        self.told.lock().unwrap().clone()
    }

    pub fn press_last(&self, action: NoticeAction) {
        let pressed = self.pressed.lock().unwrap().pop().unwrap();
        pressed(action);
    }

    /// Somebody does this with a notification that was shown.
    pub fn press(&self, notice: &Notice, action: NoticeAction) {
        let at = self.told.lock().unwrap().iter().rposition(|told| told == notice).unwrap();
        let pressed = std::mem::replace(&mut self.pressed.lock().unwrap()[at], Box::new(|_| {}));
        pressed(action);
    }

    /// Whether the system starts the app at login.
    pub fn at_login(&self) -> bool {
        *self.at_login.lock().unwrap()
    }

    /// What became of the app when its window was closed.
    pub fn closed(&self) -> Option<bool> {
        *self.closed.lock().unwrap()
    }

    pub fn clipboard(&self) -> Option<String> {
        self.clipboard.lock().unwrap().clone()
    }

    pub fn opened(&self) -> Vec<PathBuf> {
        self.opened.lock().unwrap().clone()
    }

    /// From now on the user saves files into this folder.
    pub fn save_to(&self, folder: &Path) {
        *self.save_to.lock().unwrap() = Some(folder.to_owned());
    }

    /// What was asked in dialogs of the system.
    pub fn asked(&self) -> Vec<Question> {
        self.asked.lock().unwrap().clone()
    }

    /// From now on the user answers so.
    pub fn answer(&self, yes: bool) {
        *self.answer.lock().unwrap() = yes;
    }

    /// From now on the system sees this of what the user presses.
    pub fn gesture(&self, gesture: Gesture) {
        *self.gesture.lock().unwrap() = Some(gesture);
    }

    /// The user copies something in another app.
    pub fn copy(&self, text: &str) {
        *self.clipboard.lock().unwrap() = Some(text.to_owned());
    }

    pub fn shown(&self) -> Vec<PathBuf> {
        self.shown.lock().unwrap().clone()
    }
}

impl Shell for Around {
    fn device_name(&self) -> Option<String> {
        Some("test bench".to_owned())
    }

    fn notify(&self, notice: &Notice, pressed: Pressed) -> bool {
        self.told.lock().unwrap().push(notice.clone());
        self.pressed.lock().unwrap().push(pressed);
        true
    }

    fn starts_at_login(&self) -> Option<bool> {
        Some(self.at_login())
    }

    fn start_at_login(&self, starts: bool) -> Result<(), ShellError> {
        *self.at_login.lock().unwrap() = starts;
        Ok(())
    }

    fn close_window(&self, goes_on: bool) {
        *self.closed.lock().unwrap() = Some(goes_on);
    }

    fn confirm(&self, question: &Question) -> bool {
        self.asked.lock().unwrap().push(question.clone());
        *self.answer.lock().unwrap()
    }

    fn take_gesture(&self) -> Gesture {
        self.gesture.lock().unwrap().unwrap_or(Gesture::Unknown)
    }

    fn window_ready(&self) {}

    fn put_on_clipboard(&self, text: &SecretString) -> Result<(), ShellError> {
        *self.clipboard.lock().unwrap() = Some(text.expose_secret().to_owned());
        Ok(())
    }

    fn take_off_clipboard(&self, text: &SecretString) -> Result<(), ShellError> {
        let mut clipboard = self.clipboard.lock().unwrap();
        if clipboard.as_deref() == Some(text.expose_secret()) {
            *clipboard = None;
        }
        Ok(())
    }

    fn open_file(&self, path: &Path) -> Result<(), ShellError> {
        self.opened.lock().unwrap().push(path.to_owned());
        Ok(())
    }

    fn show_in_folder(&self, path: &Path) -> Result<(), ShellError> {
        self.shown.lock().unwrap().push(path.to_owned());
        Ok(())
    }

    fn write_mail(&self, _: &str) -> Result<(), ShellError> {
        Ok(())
    }

    fn pick_folder(&self, _: &Path) -> Option<PathBuf> {
        None
    }

    fn pick_file_to_save(&self, _: &Path, name: &str) -> Option<PathBuf> {
        self.save_to.lock().unwrap().as_ref().map(|folder| folder.join(name))
    }
}

/// A prompt of the keyring that stands open until this is dropped.
pub struct Prompt {
    _closed: std::sync::mpsc::Sender<()>,
}

/// A vault in memory that also tells a test what it holds.
#[derive(Clone, Debug, Default)]
pub struct OpenVault {
    kept: MemoryVault,
    names: Arc<Mutex<HashMap<String, ()>>>,
}

impl OpenVault {
    pub fn set_mood(&self, mood: VaultFault) {
        self.kept.set_mood(mood);
    }

    /// Calls wait behind a prompt until it is dropped.
    pub fn hang(&self) -> Prompt {
        let (vault, (closed, close), (opened, open)) =
            (self.kept.clone(), std::sync::mpsc::channel::<()>(), std::sync::mpsc::channel());
        std::thread::spawn(move || {
            let _prompt = vault.hang();
            opened.send(()).unwrap();
            let _ = close.recv();
        });
        open.recv().unwrap();
        Prompt { _closed: closed }
    }

    /// Whether it holds a key of a mirror.
    pub fn has_mirror_key(&self) -> bool {
        let names = self.names.lock().unwrap();
        names.keys().any(|name| name.ends_with("/mirror-key") && self.kept.get(name).unwrap().is_some())
    }

    pub fn forget_all_mirror_keys(&self) {
        for name in self.names.lock().unwrap().keys().filter(|name| name.ends_with("/mirror-key")) {
            self.kept.delete(name).unwrap();
        }
    }

    /// The key of the one mirror that there is.
    fn mirror_key(&self) -> RawKey {
        let names = self.names.lock().unwrap();
        let name = names.keys().find(|name| name.ends_with("/mirror-key")).unwrap();
        let key = self.kept.get(name).unwrap().unwrap();
        RawKey::from_bytes(hex::decode(key.expose_secret()).unwrap().try_into().unwrap())
    }

    pub fn all(&self) -> Vec<String> {
        let names = self.names.lock().unwrap();
        names
            .keys()
            .filter_map(|name| self.kept.get(name).unwrap())
            .map(|s| s.expose_secret().to_owned())
            .collect()
    }
}

impl Vault for OpenVault {
    fn store_name(&self) -> &'static str {
        "test"
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        self.kept.get(user)
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        self.names.lock().unwrap().insert(user.to_owned(), ());
        self.kept.set(user, secret)
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        self.kept.delete(user)
    }
}

/// A profile, and the desk over it, which can be started again.
pub struct Bench {
    folder: tempfile::TempDir,
    portal: String,
    clock: TestClock,
    vault: OpenVault,
    around: Arc<Around>,
    desk: Option<Arc<Desk>>,
}

impl Bench {
    pub async fn new(portal: &TestPortal) -> Self {
        let noon = base_date().and_hms_opt(12, 0, 0).unwrap().and_utc();
        let mut bench = Self {
            folder: tempfile::tempdir().unwrap(),
            portal: portal.base_url(),
            clock: TestClock(Arc::new(Mutex::new(noon))),
            vault: OpenVault::default(),
            around: Arc::default(),
            desk: None,
        };
        bench.start().await;
        bench
    }

    fn setup(&self) -> Setup {
        Setup {
            data_dir: self.folder.path().join("profile"),
            preset_portal: Some(self.portal.clone()),
            version: "0.1.0".to_owned(),
            locale: "en-US".to_owned(),
            download_folder: self.downloads(),
            clock: Arc::new(self.clock.clone()),
            random: StdRng::from_os_rng,
            vault: Arc::new(self.vault.clone()),
            shell: Arc::clone(&self.around) as Arc<dyn Shell>,
        }
    }

    pub async fn start(&mut self) {
        self.desk = Some(Desk::start(self.setup()).await.unwrap());
    }

    /// Waits until the mirror is open: the keyring is asked beside everything else.
    pub async fn opened(&self) {
        eventually("the mirror is open", async || {
            self.desk().app_state().await.unwrap().mirror == MirrorState::Open {}
        })
        .await;
    }

    pub async fn stop(&mut self) {
        if let Some(desk) = self.desk.take() {
            desk.stop().await;
        }
    }

    pub async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().unwrap()
    }

    pub fn around(&self) -> &Around {
        &self.around
    }

    pub fn vault(&self) -> &OpenVault {
        &self.vault
    }

    pub fn downloads(&self) -> PathBuf {
        self.folder.path().join("downloads")
    }

    /// Where the user saves files; made here.
    pub fn exports(&self) -> PathBuf {
        let folder = self.folder.path().join("exports");
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    pub fn profile(&self) -> PathBuf {
        self.folder.path().join("profile")
    }

    /// Every file and folder of the profile, the downloads and the exports.
    pub fn everything(&self) -> Vec<PathBuf> {
        let mut all = vec![self.profile(), self.downloads(), self.exports()];
        all.retain(|path| path.exists());
        let mut next = 0;
        while let Some(path) = all.get(next).cloned() {
            next += 1;
            if path.is_dir() {
                all.extend(std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
            }
        }
        all
    }

    /// Names of the files in the folder for downloads.
    pub fn downloaded_files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.downloads()).into_iter().flatten();
        entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    /// Does something to the database. The desk is stopped.
    pub fn execute(&self, sql: &str) {
        let files = self.plain_files();
        let (path, _) = files.iter().find(|(name, _)| name.ends_with("mirror.db")).unwrap();
        test_support::execute(Path::new(path), &self.vault.mirror_key(), sql).unwrap();
    }

    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    pub fn pass_days(&self, days: u64) {
        let mut now = self.clock.0.lock().unwrap();
        *now = *now + Days::new(days);
    }

    /// It is so many hours later.
    pub fn pass_hours(&self, hours: i64) {
        let mut now = self.clock.0.lock().unwrap();
        *now += chrono::TimeDelta::hours(hours);
    }

    /// What `licet-remind` would do now; the notifications that it would show.
    pub fn remind_once(&self) -> (RemindOnce, Vec<Notice>) {
        let mut shown = Vec::new();
        let outcome = Desk::remind_once(self.setup(), |notice| {
            shown.push(notice.clone());
            true
        });
        (outcome.unwrap(), shown)
    }

    pub async fn sign_in(&mut self, email: &str) -> AppState {
        let form = SignInForm {
            portal: self.portal.clone(),
            email: email.to_owned(),
            password: PASSWORD.to_owned(),
            passphrase: None,
        };
        self.desk().sign_in(form).await.unwrap()
    }

    /// Waits until the mirror is up to date and searchable.
    pub async fn synced(&self) {
        eventually("the mirror is up to date", async || {
            let Ok(state) = self.desk().sync_state().await else { return false };
            state.phase == SyncPhase::Idle {} && state.last_synced.is_some() && !state.indexing
        })
        .await;
    }

    /// Waits until nothing is on its way to the portal and the mirror has caught up with what was.
    pub async fn sent(&self) {
        eventually("everything is sent and shown by the portal's rows", async || {
            self.desk().outbox().await.unwrap().rows.is_empty()
        })
        .await;
    }

    /// The id of the entitlement with this serial number.
    pub async fn id_of(&self, serial: &str) -> String {
        let query = CatalogQuery { text: serial.to_owned(), ..CatalogQuery::default() };
        self.desk().catalog_open(query).await.unwrap().first.remove(0).id
    }

    /// What people wrote on an entitlement.
    pub async fn written(&self, id: &str) -> AnnotationView {
        self.desk().entitlement_details(ById { id: id.to_owned() }).await.unwrap().annotation
    }

    /// Writes on an entitlement.
    pub async fn write(&self, id: &str, slots: &[(&str, Option<&str>)]) {
        let slots =
            slots.iter().map(|(slot, value)| ((*slot).to_owned(), value.map(str::to_owned))).collect();
        self.desk()
            .annotation_save(AnnotationForm {
                id: id.to_owned(),
                slots,
                bases: std::collections::BTreeMap::new(),
            })
            .await
            .unwrap();
    }

    /// Waits until sync says that the portal can't be reached.
    pub async fn offline(&self) {
        eventually("sync says that it is offline", async || {
            let _ = self.desk().sync_now().await;
            matches!(self.desk().sync_state().await.unwrap().phase, SyncPhase::Offline { .. })
        })
        .await;
    }

    /// Makes the mirror one that a newer version has written. The desk is stopped.
    pub fn make_mirror_of_a_newer_version(&self) {
        self.execute("PRAGMA user_version = 9999");
    }

    /// Empties the search index of the mirror, as a migration does. The desk is stopped.
    pub fn unindex(&self) {
        self.execute(
            "INSERT INTO search (search) VALUES ('delete-all'); DELETE FROM meta WHERE name = 'searched_to'",
        );
    }

    /// Whether there is a database.
    pub fn has_mirror(&self) -> bool {
        self.plain_files().iter().any(|(name, _)| name.ends_with("mirror.db"))
    }

    /// Every file of the profile with its bytes.
    pub fn plain_files(&self) -> Vec<(String, Vec<u8>)> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.path().join("profile")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok) {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    files.push((entry.path().display().to_string(), std::fs::read(entry.path()).unwrap()));
                }
            }
        }
        files
    }
}

/// Somebody who answers requests that begin with a text with another text, as JSON; the address.
pub async fn answering(answers: &'static [(&'static str, &'static str)]) -> String {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = vec![0; 16 * 1024];
            let length = stream.read(&mut request).await.unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..length]);
            let found = answers.iter().find(|(begins, _)| request.starts_with(begins));
            let (status, body) = found.map_or(("404 Not Found", ""), |(_, body)| ("200 OK", body));
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    address
}

/// Somebody who answers one request; the address, and how many connections there were.
pub async fn counting(begins: &'static str, body: &'static str) -> (String, impl Fn() -> usize) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let mut request = vec![0; 16 * 1024];
            let length = stream.read(&mut request).await.unwrap_or(0);
            let found = request[..length].starts_with(begins.as_bytes());
            let status = if found { "200 OK" } else { "404 Not Found" };
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            );
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (address, move || connections.load(std::sync::atomic::Ordering::SeqCst))
}

/// A server whose certificate comes from an authority that this computer doesn't trust; its address.
pub async fn serving_tls_of_an_unknown_authority() -> String {
    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
    let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, "Acme Test CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &authority).unwrap().der().clone();
    let key = rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // Whoever doesn't trust it ends the handshake.
            let _ = acceptor.accept(stream).await;
        }
    });
    address
}

/// What was logged, of every crate and at every level.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }
}

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Captures the log of the whole process: each test runs in a process of its own (nextest).
pub fn capture_log() -> Log {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    // Under plain `cargo test` another test may have been first; then this one sees its own thread only.
    let _ = tracing::subscriber::set_global_default(subscriber);
    log
}
