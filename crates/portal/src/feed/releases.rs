//! Releases: files of a product. Each is copied into the portal's file store, checked, before its record is taken.

use super::checks::Checks;
use super::import::{Folder, Importer};
use super::{Outcome, Refusal, compare, digest, refuse};
use crate::core::json::json;
use crate::documents::publishing;
use crate::records::files::object_path;
use crate::records::{Document, Kind};
use crate::store::{Error, Tx};
use crate::values;
use chrono::{DateTime, Utc};
use licet_domain::Scope;
use licet_protocol::{document, feed::Release};
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt, WriteMultipart};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use tokio::io::AsyncReadExt;

/// Bytes read at once.
const CHUNK: usize = 1 << 20;

/// The id of a release document.
#[must_use]
pub fn release_id(sku: &str, file_name: &str) -> String {
    format!("{sku}/{file_name}")
}

pub(super) fn import(
    to: &Importer<'_>,
    release: &Release,
    now: DateTime<Utc>,
    warnings: &mut Vec<String>,
) -> Result<Outcome, Refusal> {
    check(release, warnings)?;
    let sha256 = release.sha256.to_ascii_lowercase();
    // Where the file lay is not part of the release.
    let digest = digest(&Release { path: String::new(), sha256: sha256.clone(), ..release.clone() })?;
    let held = to.store.read_blocking(|tx| held(tx, release))?;
    let outcome = compare(held.as_ref(), &digest)?;
    let object = object_path(&sha256);
    let there = to.runtime.block_on(to.files.head(&object)).is_ok_and(|meta| meta.size == release.size);
    if outcome == Outcome::Unchanged && there {
        return Ok(outcome);
    }
    if !there {
        let file = inside(&to.folder, &release.path)?;
        to.runtime.block_on(copy(to.files, &file, &object, release.size, &sha256))?;
    }
    to.store.write_in_turn(|tx| write(tx, release, &sha256, digest, now))?;
    Ok(outcome)
}

fn held(tx: &mut Tx<'_>, release: &Release) -> Result<Option<crate::store::Row>, Error> {
    let sql = "SELECT digest FROM release WHERE sku = $1 AND file_name = $2";
    tx.query_one(sql, values![&release.sku, &release.file_name])
}

fn check(release: &Release, warnings: &mut Vec<String>) -> Result<(), Refusal> {
    let mut checks = Checks { of: format!("release {}", release.file_name.escape_debug()), warnings };
    checks.key("sku", &release.sku)?;
    checks.key("file_name", &release.file_name)?;
    checks.optional("version", Some(&release.version))?;
    checks.optional("platform", release.platform.as_deref())?;
    checks.optional("language", release.language.as_deref())?;
    let name = &release.file_name;
    if name.contains(['/', '\\', ':']) || name == "." || name == ".." {
        refuse!("`file_name` is not the plain name of a file");
    }
    if release.sha256.len() != 64 || !release.sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        refuse!("`sha256` is not 64 hex digits");
    }
    Ok(())
}

/// The file that a record names, which must be in the feed's folder: not above it, not elsewhere, not by a link.
fn inside(folder: &Folder, path: &str) -> Result<PathBuf, Refusal> {
    let Folder::At(folder) = folder else {
        refuse!(
            "files can't be handed over this way; import the release from a folder on the portal's machine"
        );
    };
    let plain =
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    if !plain || path.is_empty() || path.contains('\\') {
        refuse!("`path` leaves the folder of the feed");
    }
    let unreachable = |error: std::io::Error| Refusal::Record(format!("`{path}` can't be read: {error}"));
    let folder = folder.canonicalize().map_err(unreachable)?;
    let file = folder.join(path).canonicalize().map_err(unreachable)?;
    if !file.starts_with(&folder) {
        refuse!("`path` leaves the folder of the feed");
    }
    if !file.is_file() {
        refuse!("`{path}` is not a file");
    }
    Ok(file)
}

/// The portal's own file store failed: no fault of the record.
fn unwritten(error: object_store::Error) -> Refusal {
    use std::error::Error as _;
    let mut cause = error.source();
    while let Some(inner) = cause {
        if let Some(error) = inner.downcast_ref::<std::io::Error>() {
            return Refusal::Store(std::io::Error::new(error.kind(), error.to_string()).into());
        }
        cause = inner.source();
    }
    Refusal::Store(std::io::Error::other(error).into())
}

/// Copies in pieces; the object comes to be only when size and hash are right.
async fn copy(
    files: &Arc<dyn ObjectStore>,
    from: &Path,
    to: &ObjectPath,
    size: u64,
    sha256: &str,
) -> Result<(), Refusal> {
    let unread = |error: std::io::Error| Refusal::Record(format!("the file can't be read: {error}"));
    let mut file = tokio::fs::File::open(from).await.map_err(unread)?;
    let upload = files.put_multipart(to).await.map_err(unwritten)?;
    let mut upload = WriteMultipart::new_with_chunk_size(upload, CHUNK * 8);
    let (mut hash, mut copied, mut chunk) = (Sha256::new(), 0_u64, vec![0_u8; CHUNK]);
    let read = loop {
        match file.read(&mut chunk).await {
            Ok(0) => break Ok(()),
            Ok(read) => {
                hash.update(&chunk[..read]);
                copied += read as u64;
                if copied > size {
                    break Ok(());
                }
                if let Err(error) = upload.wait_for_capacity(2).await {
                    break Err(unwritten(error));
                }
                upload.write(&chunk[..read]);
            }
            Err(error) => break Err(unread(error)),
        }
    };
    let found = hex::encode(hash.finalize());
    let right = read.and_then(|()| {
        if copied != size {
            refuse!("the file is not of {size} bytes");
        }
        if found != sha256 {
            refuse!("the SHA-256 of the file is {found}");
        }
        Ok(())
    });
    match right {
        Ok(()) => upload.finish().await.map(drop).map_err(unwritten),
        Err(refusal) => {
            upload.abort().await.map_err(unwritten)?;
            Err(refusal)
        }
    }
}

fn write(
    tx: &mut Tx<'_>,
    release: &Release,
    sha256: &str,
    digest: Vec<u8>,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    let sql = "INSERT INTO release (sku, file_name, digest, version, platform, language, size, sha256, released_on, \
               needs_maintenance) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) \
               ON CONFLICT (sku, file_name) DO UPDATE SET digest = excluded.digest, version = excluded.version, \
               platform = excluded.platform, language = excluded.language, size = excluded.size, \
               sha256 = excluded.sha256, released_on = excluded.released_on, \
               needs_maintenance = excluded.needs_maintenance";
    let Release { sku, version, platform, language, file_name, released_on, needs_maintenance, .. } = release;
    let size = i64::try_from(release.size).unwrap_or(i64::MAX);
    let (platform_value, language_value) = (platform.as_ref(), language.as_ref());
    let (released_value, maintenance) = (*released_on, *needs_maintenance);
    let values = values![
        sku,
        file_name,
        digest,
        version,
        platform_value,
        language_value,
        size,
        sha256,
        released_value,
        maintenance,
    ];
    tx.execute(sql, values)?;
    let body = json(&document::Release {
        sku: sku.clone(),
        version: version.clone(),
        platform: platform.clone(),
        language: language.clone(),
        file_name: file_name.clone(),
        size: release.size,
        sha256: sha256.to_owned(),
        released_on: Some(*released_on),
        needs_maintenance: *needs_maintenance,
    })?;
    let scopes = BTreeSet::from([Scope::Everyone]);
    let id = release_id(sku, file_name);
    publishing(tx, now, |p| {
        p.put(Document {
            kind: Kind::Release,
            id: &id,
            site: None,
            scopes: &scopes,
            body,
            license_keys: None,
        })?;
        Ok(())
    })
}
