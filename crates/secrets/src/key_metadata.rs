//! The note beside the database: which keyring holds its key, the key's id, and, where a passphrase
//! was set, the wrapped key. Holds nothing that opens the database by itself.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::{KeyId, recovery::WrappedKey};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Note {
    pub version: u32,
    /// The key that the database beside the note is encrypted with.
    pub key_id: KeyId,
    /// [`crate::Vault::store_name`] of the keyring that was given the key; `None` when none was.
    pub store: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<WrappedKey>,
}

pub(crate) const VERSION: u32 = 1;

/// What was found where the note belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Found {
    Note(Box<Note>),
    Nothing,
    /// Neither this version nor any: not JSON, cut off, or of a newer app.
    Damaged,
}

pub(crate) fn read(path: &Path) -> io::Result<Found> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(error),
    };
    Ok(match serde_json::from_slice::<Note>(&bytes) {
        Ok(note) if note.version == VERSION => Found::Note(Box::new(note)),
        _ => Found::Damaged,
    })
}

/// Writes the note so that at every moment the old or the new one is there in full.
pub(crate) fn write(path: &Path, note: &Note) -> io::Result<()> {
    let folder: PathBuf = path.parent().map_or_else(|| PathBuf::from("."), Path::to_owned);
    fs::create_dir_all(&folder)?;
    // Readable by its owner alone, as temporary files are made.
    let mut file = tempfile::NamedTempFile::new_in(&folder)?;
    serde_json::to_writer_pretty(&mut file, note)?;
    file.write_all(b"\n")?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    // The name itself is durable only once the folder is.
    #[cfg(unix)]
    fs::File::open(&folder)?.sync_all()?;
    Ok(())
}

pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
