//! Downloads: the queue as the window shows it, software for what is in the catalog, and opening what was fetched.
//!
//! Not for: fetching and proving (`licet-downloads`). Nothing that was downloaded is ever executed from here.

use crate::api::*;
use crate::context::{Desk, OpenMirror, blocking};
use crate::entitlements::release_file;
use crate::error::{
    DOWNLOAD_CHANGED, DOWNLOAD_FOLDER, DOWNLOAD_FOLDER_NAME, DOWNLOAD_NOT_DONE, NOTHING_TO_OPEN_WITH,
    SESSION_ENDED,
};
use crate::events::Topic;
use chrono::{DateTime, Utc};
use licet_downloads::{Download, Pause, Request, State, Subject};
use licet_license_file::FILE_EXTENSION;
use licet_mirror::Mirror;
use licet_protocol::ErrorCode;
use sha2::{Digest, Sha256};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const fn state(state: &State) -> &'static str {
    match state {
        State::Waiting | State::Paused(Pause::User) => "waiting",
        State::Running => "running",
        State::Paused(Pause::Offline) => "offline",
        State::Verifying => "verifying",
        State::Done => "done",
        State::Failed(_) | State::Paused(Pause::SignedOut) => "failed",
        State::Cancelled => "cancelled",
    }
}

fn source(subject: &Subject) -> String {
    match subject {
        Subject::LicenseFile { license_id } => format!("license:{license_id}"),
        Subject::Release { sku, file_name } => format!("release:{sku}/{file_name}"),
    }
}

/// What happens to a license and has its file made anew, or leaves it without one.
const REPLACING: &[&str] = &["rehosted", "upgraded", "superseded", "returned"];

/// When the license file as it was at `then` stopped counting, as far as is known here.
fn replaced_at(
    mirror: &Mirror,
    subject: &Subject,
    then: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>, UiError> {
    let Subject::LicenseFile { license_id } = subject else { return Ok(None) };
    let history = mirror.license(license_id)?.map(|found| found.license.history).unwrap_or_default();
    // The newest comes first; the one that is sought is the first after `then`.
    let since = history.iter().rev().find(|it| it.at > then && REPLACING.contains(&it.event.as_str()));
    Ok(since.map(|it| it.at))
}

fn belongs_to(mirror: &Mirror, subject: &Subject) -> Result<Option<String>, UiError> {
    Ok(match subject {
        Subject::LicenseFile { license_id } => {
            mirror.license(license_id)?.map(|found| found.license.serial_number)
        }
        Subject::Release { sku, .. } => mirror.product(sku)?.map(|product| product.name),
    })
}

fn row(opened: &OpenMirror, download: &Download) -> Result<DownloadRow, UiError> {
    let error = match &download.state {
        State::Failed(failure) => Some(UiError::new(failure.code()).because(failure).retryable()),
        State::Paused(Pause::SignedOut) => Some(UiError::new(SESSION_ENDED).retryable()),
        _ => None,
    };
    let verified = match (&download.state, &download.subject) {
        (State::Done, Subject::LicenseFile { .. }) => Some("signature".to_owned()),
        (State::Done, Subject::Release { .. }) => Some("sha256".to_owned()),
        _ => None,
    };
    Ok(DownloadRow {
        id: download.id.to_string(),
        source: source(&download.subject),
        file_name: download.file_name.clone(),
        belongs_to: belongs_to(&opened.mirror, &download.subject)?,
        state: state(&download.state).to_owned(),
        received: download.received,
        size: download.size,
        speed: opened.rates.of(download.id),
        verified,
        error,
        path: download.placed.as_ref().map(|path| path.display().to_string()),
        started_at: download.queued_at,
        replaced_at: replaced_at(&opened.mirror, &download.subject, download.queued_at)?,
    })
}

/// The queue for the border: what runs first, then the newest.
pub(crate) fn rows(opened: &OpenMirror) -> Result<Vec<DownloadRow>, UiError> {
    let list = opened.queue.watch().borrow().clone();
    let (running, rest): (Vec<&Download>, Vec<&Download>) =
        list.iter().partition(|download| matches!(download.state, State::Running | State::Verifying));
    running.into_iter().chain(rest).map(|download| row(opened, download)).collect()
}

fn number(id: &str) -> Result<i64, UiError> {
    id.parse().map_err(|_| UiError::new("download-unknown"))
}

/// What to fetch, by what the window calls it.
fn request(mirror: &Mirror, source: &str, folder: &Path) -> Result<Request, UiError> {
    let missing = || UiError::new(ErrorCode::NotFound.as_str());
    if let Some(id) = source.strip_prefix("license:") {
        let license = mirror.license(id)?.ok_or_else(missing)?;
        if !license.keys_visible {
            return Err(UiError::new(ErrorCode::KeysNotShared.as_str()));
        }
        let file =
            license.license.file_name.ok_or_else(|| UiError::new(ErrorCode::NoLicenseFile.as_str()))?;
        return Ok(Request::license_file(id, &file, folder));
    }
    let id = source.strip_prefix("release:").ok_or_else(missing)?;
    let release = mirror.release(id)?.ok_or_else(missing)?;
    Ok(Request::release(&release.sku, &release.file_name, release.size, &release.sha256, folder))
}

/// SHA-256 of a file, in lower-case hex.
fn sha256(path: &Path) -> std::io::Result<String> {
    let mut file = std::fs::File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            return Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect());
        }
        hash.update(&buffer[..read]);
    }
}

/// A finished download that still is what was verified.
struct Proven {
    path: PathBuf,
    /// A license file under a license file's name. Everything else is shown in its folder: the system would run some of it.
    opens: bool,
}

impl Desk {
    /// `downloads`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn downloads(&self) -> Result<Downloads, UiError> {
        let (opened, folder) = (self.opened()?, self.download_folder());
        let rows = blocking(move || rows(&opened)).await?;
        Ok(Downloads { rows, folder: folder.display().to_string() })
    }

    /// `software`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn software(&self) -> Result<Vec<SoftwareGroup>, UiError> {
        let now = self.setup.clock.now();
        self.on_mirror(move |mirror| {
            let groups = mirror.software(now)?.into_iter().map(|(product, files)| SoftwareGroup {
                sku: product.sku,
                product: product.name,
                files: files.into_iter().map(release_file).collect(),
            });
            Ok(groups.collect())
        })
        .await
    }

    /// `download_start`
    ///
    /// # Errors
    /// When there is no such file, this account may not have it, or the folder can't be used.
    pub async fn download_start(&self, start: DownloadStart) -> Result<DownloadRow, UiError> {
        let (opened, folder) = (self.opened()?, self.download_folder());
        let asked = Arc::clone(&opened);
        let request = blocking(move || {
            std::fs::create_dir_all(&folder).map_err(|error| {
                UiError::new(DOWNLOAD_FOLDER).because(format!("{}: {error}", folder.display()))
            })?;
            request(&asked.mirror, &start.source, &folder)
        })
        .await?;
        let id = opened.queue.add(request).await?;
        blocking(move || {
            let list = opened.queue.watch().borrow().clone();
            let found = list.iter().find(|download| download.id == id);
            row(&opened, found.ok_or_else(|| UiError::new("download-unknown"))?)
        })
        .await
    }

    /// `download_cancel`
    ///
    /// # Errors
    /// When there is no such download.
    pub async fn download_cancel(&self, by: ById) -> Result<(), UiError> {
        Ok(self.opened()?.queue.cancel(number(&by.id)?).await?)
    }

    /// `download_retry`
    ///
    /// # Errors
    /// When there is no such download.
    pub async fn download_retry(&self, by: ById) -> Result<(), UiError> {
        Ok(self.opened()?.queue.resume(number(&by.id)?).await?)
    }

    /// `download_forget`
    ///
    /// # Errors
    /// When there is no such download or it hasn't ended.
    pub async fn download_forget(&self, by: ById) -> Result<(), UiError> {
        Ok(self.opened()?.queue.remove(number(&by.id)?).await?)
    }

    /// The file of a finished download, if it still is what was verified.
    async fn proven(&self, by: ById) -> Result<Proven, UiError> {
        let (opened, id) = (self.opened()?, number(&by.id)?);
        let keys = self.trusted_keys();
        blocking(move || {
            let stored = opened.mirror.download(id)?.ok_or_else(|| UiError::new("download-unknown"))?;
            let Some(path) = stored.placed.filter(|_| stored.state == "done").map(PathBuf::from) else {
                return Err(UiError::new(DOWNLOAD_NOT_DONE));
            };
            let changed = || UiError::new(DOWNLOAD_CHANGED);
            // A link that was put in its place would lead out of the folder.
            let real = path.canonicalize().map_err(|_| changed())?;
            let folder = Path::new(&stored.folder).canonicalize().map_err(|_| changed())?;
            if !real.starts_with(&folder) || !real.is_file() {
                return Err(changed());
            }
            let is_software = stored.kind == "release";
            let still = if is_software {
                stored.sha256.is_some() && sha256(&real).ok() == stored.sha256
            } else {
                std::fs::read(&real).is_ok_and(|bytes| licet_license_file::verify_any(&bytes, &keys).is_ok())
            };
            // An older app saved license files under whatever name the portal gave them.
            let opens = !is_software && real.extension().is_some_and(|ending| ending == FILE_EXTENSION);
            if still { Ok(Proven { path: real, opens }) } else { Err(changed()) }
        })
        .await
    }

    /// `open_download`: a license file in the app for it; everything else is shown in its folder, never started.
    ///
    /// # Errors
    /// When it isn't finished, isn't what was verified any more, or nothing opens it.
    pub async fn open_download(&self, by: ById) -> Result<(), UiError> {
        let proven = self.proven(by).await?;
        let shell = Arc::clone(&self.setup.shell);
        blocking(move || {
            let opened =
                if proven.opens { shell.open_file(&proven.path) } else { shell.show_in_folder(&proven.path) };
            opened.map_err(|error| UiError::new(NOTHING_TO_OPEN_WITH).because(error))
        })
        .await
    }

    /// `open_download_folder`
    ///
    /// # Errors
    /// When it isn't finished or there is no file manager.
    pub async fn open_download_folder(&self, by: ById) -> Result<(), UiError> {
        let (opened, id) = (self.opened()?, number(&by.id)?);
        let shell = Arc::clone(&self.setup.shell);
        blocking(move || {
            let stored = opened.mirror.download(id)?.ok_or_else(|| UiError::new("download-unknown"))?;
            let file = stored.placed.map_or_else(
                || Path::new(&stored.folder).join(licet_downloads::safe_file_name(&stored.file_name)),
                PathBuf::from,
            );
            if !Path::new(&stored.folder).is_dir() {
                return Err(UiError::new(DOWNLOAD_FOLDER));
            }
            shell.show_in_folder(&file).map_err(|error| UiError::new(NOTHING_TO_OPEN_WITH).because(error))
        })
        .await
    }

    /// `choose_download_folder`: lets the user pick; picking nothing changes nothing.
    ///
    /// # Errors
    /// When the folder can't be written to or the profile can't be written.
    pub async fn choose_download_folder(&self) -> Result<Settings, UiError> {
        let (shell, now) = (Arc::clone(&self.setup.shell), self.download_folder());
        let picked = blocking(move || Ok(shell.pick_folder(&now))).await?;
        if let Some(folder) = picked {
            let text = folder.to_str().ok_or_else(|| UiError::new(DOWNLOAD_FOLDER_NAME))?.to_owned();
            if !folder.is_dir() {
                return Err(UiError::new(DOWNLOAD_FOLDER).because(folder.display()));
            }
            self.change_config(|config| config.settings.download_folder = Some(text))?;
            self.bell.stale(&[Topic::Settings, Topic::Downloads]);
        }
        Ok(self.config().settings.clone())
    }
}
