//! How many changes were in the outbox when the app last wrote it: a small file beside the database.
//!
//! The database of a lost or damaged write-ahead log opens without an error, as it was some time before. The file says how
//! far the outbox had come ([`crate::db::meta::EDITS`]), and so tells such a database from one that is whole. It holds numbers
//! only, and is readable by its owner alone.
//!
//! It is written after a transaction that is certainly on the disk, so the database is never behind it but by damage. Where
//! it can't be written, or is missing, nothing is said.

use serde::{Deserialize, Serialize};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

/// What the file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Known {
    /// The number of the newest edit.
    pub(crate) edits: i64,
    /// Changes that waited, were on their way or needed a person.
    pub(crate) changes: u64,
}

/// Where it stands beside the database at `path`.
pub(crate) fn file(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".outbox-count");
    name.into()
}

fn part(path: &Path) -> PathBuf {
    let mut name = file(path).into_os_string();
    name.push(".new");
    name.into()
}

/// Every file that may stand beside the database.
pub(crate) fn files(path: &Path) -> [PathBuf; 2] {
    [file(path), part(path)]
}

/// What it says; none where there is none, or where it can't be read.
pub(crate) fn read(path: &Path) -> Option<Known> {
    serde_json::from_slice(&std::fs::read(file(path)).ok()?).ok()
}

fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes it, whole or not at all.
pub(crate) fn write(path: &Path, known: Known) {
    let written = || -> std::io::Result<()> {
        create(&part(path))?.write_all(&serde_json::to_vec(&known)?)?;
        std::fs::rename(part(path), file(path))
    };
    if let Err(error) = written() {
        tracing::warn!(%error, "how many changes wait could not be written down");
    }
}
