//! Files that people add to requests: PDF, pictures and mails, told by their content.
//!
//! They lie beside the database, in `attachments/` of the data folder, named by their SHA-256 and readable by the
//! portal's user alone. What a row names is on the disk before the row is committed. What no row names any more is
//! removed by [`forget_unused`].

use super::acting::{self, refused};
use super::own_name;
use crate::core::audit::{self, Deed};
use crate::core::caller::Caller;
use crate::core::error::ApiError;
use crate::core::ids::new_id;
use crate::records::Publisher;
use crate::records::requests::{self, Stored};
use crate::request::AppState;
use crate::store::{Error, Tx};
use crate::values;
use licet_domain::request::{
    ATTACHMENT_QUOTA, LARGEST_ATTACHMENT, MOST_ATTACHMENTS, RequestState, Step, attachment_type, next,
};
use licet_protocol::ErrorCode;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// Longest name of a file, in characters.
const LONGEST_NAME: usize = 120;
/// How long a file that no row names stays: somebody may be about to write that row.
const UNUSED_FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// A file that was taken and is not in a request yet.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: u64,
    pub sha256: String,
}

fn folder(state: &AppState) -> PathBuf {
    state.config.data_dir.join("attachments")
}

fn path_in(folder: &Path, sha256: &str) -> PathBuf {
    folder.join(sha256.get(..2).unwrap_or("__")).join(sha256)
}

/// The name as it is kept: the last part of a path, without control characters or what a shell or header could take for
/// something else, with the extension that goes with its content.
fn safe_name(typed: &str, media_type: &str) -> String {
    let last = typed.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .map(|c| if c.is_control() || "<>:\"|?*%;\u{202e}\u{200f}".contains(c) { '_' } else { c })
        .collect();
    let plain = plain.trim().trim_matches('.').trim();
    let (extensions, default): (&[&str], &str) = match media_type {
        "application/pdf" => (&["pdf"], "pdf"),
        "image/png" => (&["png"], "png"),
        "image/jpeg" => (&["jpg", "jpeg"], "jpg"),
        _ => (&["eml"], "eml"),
    };
    let (stem, fits) = match plain.rsplit_once('.') {
        Some((stem, end)) if extensions.contains(&end.to_lowercase().as_str()) => (stem, true),
        _ => (plain, false),
    };
    let end = if fits { plain.rsplit('.').next().unwrap_or(default) } else { default };
    let stem: String = stem.chars().take(LONGEST_NAME - 5).collect();
    if stem.is_empty() { format!("attachment.{default}") } else { format!("{stem}.{end}") }
}

/// Looks a file over.
///
/// # Errors
/// `too-large`; `attachment-type` for what is none of the types.
pub(super) fn look_over(typed_name: &str, content: &[u8]) -> Result<Taken, ApiError> {
    if content.len() > LARGEST_ATTACHMENT {
        let error = ApiError::new(ErrorCode::TooLarge, "an attachment has at most 20 MiB");
        return Err(error.with("limit", LARGEST_ATTACHMENT));
    }
    let no_type = || ApiError::new(ErrorCode::AttachmentType, "not a PDF, PNG, JPEG or mail");
    let media_type = attachment_type(content).ok_or_else(no_type)?;
    Ok(Taken {
        name: safe_name(typed_name, media_type),
        media_type,
        bytes: content.len() as u64,
        sha256: hex::encode(Sha256::digest(content)),
    })
}

/// Writes a file to its place, whole or not at all. Blocks.
fn write(folder: &Path, sha256: &str, content: &[u8]) -> io::Result<()> {
    let path = path_in(folder, sha256);
    if path.exists() {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(folder);
    licet_private_files::create_dir_all(parent)?;
    let partial = parent.join(format!("{sha256}.{}.partial", uuid::Uuid::new_v4()));
    let written = (|| {
        let mut file = licet_private_files::create(&partial)?;
        file.write_all(content)?;
        file.sync_all()?;
        std::fs::rename(&partial, &path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&partial);
    }
    written
}

/// Puts the content of a file to its place.
///
/// # Errors
/// `unavailable` or `internal` when it can't be written.
pub(super) async fn keep(state: &AppState, taken: &Taken, content: bytes::Bytes) -> Result<(), ApiError> {
    let (folder, sha256) = (folder(state), taken.sha256.clone());
    let written = tokio::task::spawn_blocking(move || write(&folder, &sha256, &content)).await;
    match written.map_err(|error| ApiError::internal(&error))? {
        Err(error) if error.kind() == io::ErrorKind::StorageFull => Err(ApiError::full(&error)),
        written => written.map_err(|error| ApiError::internal(&error)),
    }
}

/// Reads a file whole: it has at most 20 MiB.
///
/// # Errors
/// `internal` when it is not where its row says.
pub(super) async fn content(state: &AppState, sha256: &str) -> Result<Vec<u8>, ApiError> {
    let path = path_in(&folder(state), sha256);
    tokio::fs::read(path).await.map_err(|error| ApiError::internal(&error))
}

/// Refuses a file for which there is no room, or whose account takes no part in the request.
///
/// # Errors
/// `not-found`, `request-closed`, `attachment-quota`.
pub(super) fn require_room(
    tx: &mut Tx<'_>,
    caller: &Caller,
    now: chrono::DateTime<chrono::Utc>,
    request_id: &str,
    bytes: u64,
) -> Result<acting::Participation, ApiError> {
    let acting = acting::involved(tx, caller, now, request_id)?;
    next(&acting.facts, acting.who, Step::Message).map_err(refused)?;
    let full = |limit: u64| {
        ApiError::new(ErrorCode::AttachmentQuota, "no room for another attachment").with("limit", limit)
    };
    if requests::attachments(tx, request_id)?.len() >= MOST_ATTACHMENTS {
        return Err(full(MOST_ATTACHMENTS as u64));
    }
    let sql = "SELECT COALESCE(SUM(bytes), 0) FROM request_attachment WHERE account_id = $1";
    let used = tx.query_one(sql, values![&caller.account_id])?.map_or(Ok(0), |row| row.int(0))?;
    if u64::try_from(used).unwrap_or(u64::MAX).saturating_add(bytes) > ATTACHMENT_QUOTA {
        return Err(full(ATTACHMENT_QUOTA));
    }
    Ok(acting)
}

/// Adds a file to a request. An attachment of the asker answers a question, as a message does.
///
/// # Errors
/// As [`require_room`].
pub(super) fn add(
    p: &mut Publisher<'_, '_>,
    caller: &Caller,
    request_id: &str,
    taken: &Taken,
) -> Result<(), ApiError> {
    let acting::Participation { mut request, facts, who } =
        require_room(p.tx, caller, p.now, request_id, taken.bytes)?;
    let name = own_name(p.tx, caller)?;
    let id = new_id(p.now);
    let sql = "INSERT INTO request_attachment (id, request_id, account_id, by_name, name, media_type, bytes, sha256, at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    let bytes = i64::try_from(taken.bytes).unwrap_or(i64::MAX);
    let values = values![
        &id,
        request_id,
        &caller.account_id,
        name,
        &taken.name,
        taken.media_type,
        bytes,
        &taken.sha256,
        p.now
    ];
    p.tx.execute(sql, values)?;
    let after = next(&facts, who, Step::Message).map_err(refused)?;
    answered(p, &mut request, after.state)?;
    let actor = Some(caller.account_id.as_str());
    let action = "request.attached";
    audit::record(
        p.tx,
        p.now,
        &Deed { actor, action, kind: "request", id: request_id, detail: Some(&taken.sha256) },
    )?;
    Ok(())
}

fn answered(p: &mut Publisher<'_, '_>, request: &mut Stored, state: RequestState) -> Result<(), Error> {
    request.state = state;
    requests::set_state(p.tx, p.now, request, "")?;
    requests::publish(p, &request.id)
}

/// Removes the files that no request has. Returns how many.
///
/// # Errors
/// [`Error`] when the database or the folder can't be read.
pub(crate) async fn forget_unused(state: &AppState) -> Result<usize, Error> {
    let used = state.store.read(|tx| -> Result<BTreeSet<String>, Error> {
        let rows = tx.query("SELECT DISTINCT sha256 FROM request_attachment", values![])?;
        rows.iter().map(|row| row.string(0)).collect()
    });
    let (used, folder) = (used.await?, folder(state));
    let removed = tokio::task::spawn_blocking(move || remove_unused(&folder, &used)).await;
    removed.map_err(|_| Error::Stopped)?.map_err(Error::from)
}

fn remove_unused(folder: &Path, used: &BTreeSet<String>) -> io::Result<usize> {
    if !folder.exists() {
        return Ok(0);
    }
    let mut removed = 0;
    for part in std::fs::read_dir(folder)? {
        let part = part?.path();
        if !part.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(part)? {
            let file = file?;
            let is_used = file.file_name().to_str().is_some_and(|name| used.contains(name));
            let modified = file.metadata()?.modified()?;
            // The file's own age, by the clock that stamped it.
            let is_old = newest(folder)?.duration_since(modified).is_ok_and(|age| age > UNUSED_FOR);
            if !is_used && is_old {
                std::fs::remove_file(file.path())?;
                removed += 1;
            }
        }
    }
    Ok(removed)
}

/// The time of the file system's clock.
fn newest(folder: &Path) -> io::Result<SystemTime> {
    let probe = folder.join(".clock");
    licet_private_files::create(&probe)?.sync_all()?;
    std::fs::metadata(&probe)?.modified()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_nowhere_and_end_as_their_content_says() {
        let name = |typed: &str, media| safe_name(typed, media);
        assert_eq!(name("../../etc/passwd", "application/pdf"), "passwd.pdf");
        assert_eq!(name(r"C:\temp\Certificate.PDF", "application/pdf"), "Certificate.PDF");
        assert_eq!(name("run.exe", "image/png"), "run.exe.png");
        assert_eq!(name("photo.jpeg", "image/jpeg"), "photo.jpeg");
        assert_eq!(name("..", "message/rfc822"), "attachment.eml");
        assert_eq!(name("a\"; filename=b\r\n.pdf", "application/pdf"), "a__ filename=b__.pdf");
        assert!(name(&"x".repeat(1_000), "application/pdf").chars().count() <= LONGEST_NAME);
    }

    #[cfg(unix)]
    #[test]
    fn files_are_private_and_those_without_a_request_go_after_a_day() {
        use std::os::unix::fs::PermissionsExt as _;
        let root = tempfile::tempdir().expect("a folder");
        let folder = root.path().join("attachments");
        write(&folder, "aa11", b"%PDF-1").expect("written");
        write(&folder, "bb22", b"%PDF-2").expect("written");
        let file = path_in(&folder, "aa11");
        assert_eq!(std::fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
        let used = BTreeSet::from(["bb22".to_owned()]);
        assert_eq!(remove_unused(&folder, &used).expect("read"), 0, "a row may be about to name it");
        let old = SystemTime::UNIX_EPOCH;
        for name in ["aa11", "bb22"] {
            let file = std::fs::File::options().write(true).open(path_in(&folder, name)).expect("there");
            file.set_modified(old).expect("its time");
        }
        assert_eq!(remove_unused(&folder, &used).expect("read"), 1);
        assert!(!file.exists() && path_in(&folder, "bb22").exists());
    }
}
