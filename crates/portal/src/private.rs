//! Files that their owner alone may read: everything the portal keeps. Folders are 0700, files 0600, whatever the umask is
//! and whatever they were when an older version made them.
//!
//! Elsewhere than on Unix they have the rights of the folder that they are made in.

use std::fs::File;
use std::io;
use std::path::Path;

/// Makes a folder with its parents, where it isn't there, and keeps others out of it.
///
/// # Errors
/// When it can't be made or changed.
pub fn create_dir_all(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)?;
    keep_folder(path)
}

/// Makes a file, or empties it, for its owner alone.
///
/// # Errors
/// When it can't be written.
pub fn create(path: &Path) -> io::Result<File> {
    open(std::fs::OpenOptions::new().write(true).create(true).truncate(true), path)
}

/// Makes a file for its owner alone, where it isn't there.
///
/// # Errors
/// When it can't be written.
pub fn ensure_file(path: &Path) -> io::Result<()> {
    open(std::fs::OpenOptions::new().write(true).create(true).truncate(false), path).map(drop)
}

/// Keeps others out of a folder and all that is in it, which an older version may have let them into. Links are left
/// alone, and so is what they lead to.
///
/// # Errors
/// Names what can't be read or changed.
pub fn tighten(path: &Path) -> io::Result<()> {
    let named = |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let is = std::fs::symlink_metadata(path).map_err(named)?.file_type();
    if is.is_dir() {
        keep_folder(path).map_err(named)?;
        for entry in std::fs::read_dir(path).map_err(named)? {
            match tighten(&entry.map_err(named)?.path()) {
                // Another process has just removed it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                tightened => tightened?,
            }
        }
    } else if is.is_file() {
        keep_file(path).map_err(named)?;
    }
    Ok(())
}

#[cfg(unix)]
mod system {
    use std::fs::{File, OpenOptions, Permissions};
    use std::io;
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    use std::path::Path;

    const FOLDER: u32 = 0o700;
    const FILE: u32 = 0o600;
    /// A folder for everybody (`/tmp`), in which the portal's is none of its business.
    const STICKY: u32 = 0o1000;

    /// Everything that this process makes from now on is for its user alone.
    pub fn keep_all() {
        rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    }

    pub(super) fn open(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        let file = options.mode(FILE).open(path)?;
        if file.metadata()?.permissions().mode() & 0o777 != FILE {
            file.set_permissions(Permissions::from_mode(FILE))?;
        }
        Ok(file)
    }

    pub(super) fn keep_folder(path: &Path) -> io::Result<()> {
        let mode = std::fs::metadata(path)?.permissions().mode();
        if mode & 0o777 == FOLDER || mode & STICKY != 0 {
            return Ok(());
        }
        std::fs::set_permissions(path, Permissions::from_mode(FOLDER))
    }

    pub(super) fn keep_file(path: &Path) -> io::Result<()> {
        if std::fs::metadata(path)?.permissions().mode() & 0o777 == FILE {
            return Ok(());
        }
        std::fs::set_permissions(path, Permissions::from_mode(FILE))
    }
}

#[cfg(not(unix))]
mod system {
    use std::fs::{File, OpenOptions};
    use std::io;
    use std::path::Path;

    /// Nothing to do: files have the rights of their folder.
    pub fn keep_all() {}

    pub(super) fn open(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        options.open(path)
    }

    pub(super) fn keep_folder(_path: &Path) -> io::Result<()> {
        Ok(())
    }

    pub(super) fn keep_file(_path: &Path) -> io::Result<()> {
        Ok(())
    }
}

pub use system::keep_all;
use system::{keep_file, keep_folder, open};

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn let_in(path: &Path, mode: u32) {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    // S12
    #[test]
    fn what_an_older_version_let_others_read_is_tightened_and_links_are_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let (data, outside) = (dir.path().join("data"), dir.path().join("outside"));
        std::fs::create_dir_all(data.join("mail")).unwrap();
        let files = [data.join("portal.db"), data.join("mail/one.eml")];
        for file in files.iter().chain([&outside]) {
            std::fs::write(file, "x").unwrap();
            let_in(file, 0o644);
        }
        for folder in [data.clone(), data.join("mail")] {
            let_in(&folder, 0o755);
        }
        std::os::unix::fs::symlink(&outside, data.join("link")).unwrap();
        tighten(&data).unwrap();
        assert!(files.iter().all(|file| mode(file) == 0o600));
        assert_eq!((mode(&data), mode(&data.join("mail"))), (0o700, 0o700));
        assert_eq!(mode(&outside), 0o644, "what a link leads to is somebody else's");
    }

    #[test]
    fn a_file_that_is_made_anew_is_for_its_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("old");
        std::fs::write(&file, "x").unwrap();
        let_in(&file, 0o666);
        create(&file).unwrap();
        assert_eq!(mode(&file), 0o600);
        assert_eq!(std::fs::read(&file).unwrap(), b"", "and empty");
    }
}
