//! Files that people hand in and take out: at places that they pick in the system's own dialog, never at a path that the
//! window names.

use crate::api::UiError;
use crate::context::{Desk, blocking};
use crate::error::EXPORT_FAILED;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The bytes of a file as the window hands it in: base64, since the border carries JSON.
pub(crate) fn decoded(content: &str) -> Option<Vec<u8>> {
    STANDARD.decode(content).ok()
}

/// Writes a file whole or not at all, for its owner alone: it may hold keys, names and addresses.
fn write(path: &Path, text: &[u8]) -> std::io::Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    let mut file = licet_private_files::create(Path::new(&part))?;
    let written =
        file.write_all(text).and_then(|()| file.sync_all()).and_then(|()| std::fs::rename(&part, path));
    if written.is_err() {
        // What can't be written can perhaps not be deleted either.
        let _ = std::fs::remove_file(&part);
    }
    written
}

impl Desk {
    /// Writes a file where a person wants it; answers where. None when they picked no place.
    pub(crate) async fn save_as(&self, name: String, content: Vec<u8>) -> Result<Option<String>, UiError> {
        match self.place_for(name).await? {
            Some(path) => self.save_at(path, content).await.map(Some),
            None => Ok(None),
        }
    }

    /// Where a person wants a file. None when they picked no place.
    pub(crate) async fn place_for(&self, name: String) -> Result<Option<PathBuf>, UiError> {
        let (shell, folder) = (Arc::clone(&self.setup.shell), self.download_folder());
        blocking(move || Ok(shell.pick_file_to_save(&folder, &name))).await
    }

    /// Writes a file at a place that a person picked; answers where.
    pub(crate) async fn save_at(&self, path: PathBuf, content: Vec<u8>) -> Result<String, UiError> {
        blocking(move || {
            write(&path, &content).map_err(|error| UiError::new(EXPORT_FAILED).because(error).retryable())?;
            Ok(path.display().to_string())
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("outbox.json");
        write(&path, b"first").unwrap();
        write(&path, b"second").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"second");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "S12: an export is its owner's");
        }
        assert!(write(&folder.path().join("no/outbox.json"), b"x").is_err());
    }
}
