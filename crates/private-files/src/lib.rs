//! Folders and files that only their owner can read: 0700 and 0600 on Unix, whatever the umask.
//!
//! On Windows nothing is changed: a user's profile folder already grants access to that user and to administrators only,
//! and new files inherit this.
//!
//! Not for: files that other people are meant to read, such as software installers.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Returns options that create a file readable and writable by its owner only. Set `read`, `write`, `append`, `create` and
/// `truncate` as usual. The mode of a file that exists already is left alone; see [`tighten_file`].
#[must_use]
pub fn options() -> OpenOptions {
    #[allow(unused_mut, reason = "changed on Unix only")]
    let mut options = File::options();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Creates a private file, or truncates the one that is there and makes it private.
///
/// # Errors
/// As [`File::create`].
pub fn create(path: &Path) -> io::Result<File> {
    let file = options().create(true).truncate(true).write(true).open(path)?;
    tighten_file(path)?;
    Ok(file)
}

/// Creates an empty private file where there is none; makes an existing one private and leaves its contents alone.
///
/// # Errors
/// When the file can't be created or its mode can't be changed.
pub fn ensure_file(path: &Path) -> io::Result<()> {
    options().create(true).truncate(false).write(true).open(path)?;
    tighten_file(path)
}

/// Creates a folder and the parents that are missing, all of them private. A folder that exists is made private; its
/// parents are left alone.
///
/// # Errors
/// When a folder can't be created or its mode can't be changed.
pub fn create_dir_all(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    tighten_folder(path)
}

/// Makes a file private. A link is left alone: what it points to may belong to somebody else.
///
/// # Errors
/// When the file is missing or its mode can't be changed.
pub fn tighten_file(path: &Path) -> io::Result<()> {
    set_mode(path, 0o600)
}

/// Makes a folder private, not what it holds; through a link, the folder that it points to. A folder that everybody may
/// write into (`/tmp`) is left alone.
///
/// # Errors
/// When the folder is missing or its mode can't be changed.
pub fn tighten_folder(path: &Path) -> io::Result<()> {
    set_mode(&std::fs::canonicalize(path)?, 0o700)
}

/// Makes a file, or a folder with all that it holds, private. Links inside the folder are not followed; `path` itself may
/// be one. A missing path is fine.
///
/// # Errors
/// Names the path that can't be read or whose mode can't be changed; what comes after it is then left as it is.
pub fn tighten(path: &Path) -> io::Result<()> {
    match std::fs::canonicalize(path) {
        Ok(path) => tighten_entry(&path),
        Err(error) => unless_missing(path, Err(error)),
    }
}

fn tighten_entry(path: &Path) -> io::Result<()> {
    // It may have been deleted meanwhile: a journal of a database, say.
    let found = match std::fs::symlink_metadata(path) {
        Ok(found) => found,
        Err(error) => return unless_missing(path, Err(error)),
    };
    if found.is_dir() {
        unless_missing(path, set_mode(path, 0o700))?;
        let entries = std::fs::read_dir(path).map_err(|error| named(path, &error))?;
        for entry in entries {
            tighten_entry(&entry.map_err(|error| named(path, &error))?.path())?;
        }
        Ok(())
    } else {
        unless_missing(path, tighten_file(path))
    }
}

fn unless_missing(path: &Path, done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(named(path, &error)),
        Ok(()) => Ok(()),
    }
}

fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    /// Set on folders that everybody may write into.
    const STICKY: u32 = 0o1000;
    let found = std::fs::symlink_metadata(path)?;
    let before = found.permissions().mode();
    if found.is_symlink() || before & 0o777 == mode || (found.is_dir() && before & STICKY != 0) {
        return Ok(());
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(path: &Path, _: u32) -> io::Result<()> {
    std::fs::symlink_metadata(path).map(|_| ())
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

    use super::*;
    use std::os::unix::fs::PermissionsExt;

    fn mode(path: &Path) -> u32 {
        std::fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
    }

    // S12: under the usual umask a new file would be 0644.
    #[test]
    fn new_files_and_folders_are_private() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("a/b");
        create_dir_all(&folder).unwrap();
        assert_eq!((mode(&root.path().join("a")), mode(&folder)), (0o700, 0o700));
        create(&folder.join("x")).unwrap();
        ensure_file(&folder.join("y")).unwrap();
        assert_eq!((mode(&folder.join("x")), mode(&folder.join("y"))), (0o600, 0o600));
    }

    #[test]
    fn what_exists_is_tightened_and_keeps_its_contents() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("old");
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join("f");
        std::fs::write(&file, "kept").unwrap();
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        tighten(&folder).unwrap();
        ensure_file(&file).unwrap();
        assert_eq!((mode(&folder), mode(&file)), (0o700, 0o600));
        assert_eq!(std::fs::read_to_string(&file).unwrap(), "kept");
        tighten(&root.path().join("gone")).unwrap();
    }

    #[test]
    fn a_link_does_not_lead_out_of_the_folder() {
        let root = tempfile::tempdir().unwrap();
        let outside = root.path().join("outside");
        std::fs::write(&outside, "x").unwrap();
        std::fs::set_permissions(&outside, std::fs::Permissions::from_mode(0o644)).unwrap();
        let folder = root.path().join("in");
        std::fs::create_dir(&folder).unwrap();
        std::os::unix::fs::symlink(&outside, folder.join("link")).unwrap();
        tighten(&folder).unwrap();
        assert_eq!(mode(&outside), 0o644);
    }

    #[test]
    fn a_folder_given_as_a_link_is_tightened_and_one_for_everybody_is_not() {
        let root = tempfile::tempdir().unwrap();
        let (folder, link, shared) =
            (root.path().join("data"), root.path().join("link"), root.path().join("shared"));
        for (folder, mode) in [(&folder, 0o755), (&shared, 0o1777)] {
            std::fs::create_dir(folder).unwrap();
            std::fs::set_permissions(folder, std::fs::Permissions::from_mode(mode)).unwrap();
        }
        std::os::unix::fs::symlink(&folder, &link).unwrap();
        create_dir_all(&link).unwrap();
        tighten(&link).unwrap();
        create_dir_all(&shared).unwrap();
        assert_eq!((mode(&folder), mode(&shared)), (0o700, 0o777));
    }

    #[test]
    fn a_file_that_is_created_anew_is_empty_and_private() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("old");
        std::fs::write(&file, "x").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o666)).unwrap();
        create(&file).unwrap();
        assert_eq!((mode(&file), std::fs::read(&file).unwrap()), (0o600, Vec::new()));
    }
}
