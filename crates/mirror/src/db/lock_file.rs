//! Where a mirror may stand: on a local disk, open in one process.

use crate::error::{Error, Result};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

/// Refuses a folder on a network share: locks and memory maps of the write-ahead log don't hold there.
///
/// Only Linux can be asked without `unsafe`. On Windows a UNC path (`\\server\share`) is refused by its form; a mapped
/// drive there and a mount on macOS are not recognized, which docs/ARCHITECTURE.md says.
pub(crate) fn refuse_network_share(folder: &Path) -> Result<()> {
    if folder.to_string_lossy().starts_with("\\\\") && !folder.to_string_lossy().starts_with("\\\\?\\") {
        return Err(Error::NetworkShare { kind: "UNC" });
    }
    #[cfg(target_os = "linux")]
    {
        let answer = rustix::fs::statfs(folder)
            .map_err(|error| Error::Io { path: folder.to_owned(), source: error.into() })?;
        #[allow(clippy::useless_conversion, reason = "it is 32 bits wide on some machines")]
        if let Some(kind) = network_file_system(i64::from(answer.f_type)) {
            return Err(Error::NetworkShare { kind });
        }
    }
    Ok(())
}

/// The name of a network file system by the number that `statfs(2)` gives it (Linux, `linux/magic.h`).
#[cfg(any(target_os = "linux", test))]
fn network_file_system(magic: i64) -> Option<&'static str> {
    // f_type is 32 bits wide on some machines and signed on others.
    match magic & 0xFFFF_FFFF {
        0x6969 => Some("NFS"),
        0xFF53_4D42 => Some("CIFS"),
        0xFE53_4D42 => Some("SMB2"),
        0x517B => Some("SMB"),
        0x5346_414F => Some("AFS"),
        0x7375_7245 => Some("Coda"),
        0x564C => Some("NCP"),
        0x0102_1997 => Some("9P"),
        0x00C3_6400 => Some("Ceph"),
        _ => None,
    }
}

/// Held for as long as the mirror is open; the operating system lets it go when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct ProcessLock(#[allow(dead_code)] File);

/// Where the lock file of the database at `path` stands.
pub(crate) fn lock_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

impl ProcessLock {
    /// Takes the lock, or says that another process (or another opening in this one) has it.
    pub(crate) fn take(path: &Path) -> Result<Self> {
        let name = lock_path(path);
        let io = |source| Error::Io { path: name.clone(), source };
        licet_private_files::ensure_file(&name).map_err(io)?;
        let file = File::options().write(true).open(&name).map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(Error::InUse),
            Err(TryLockError::Error(source)) => Err(io(source)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_network_share_is_known_by_its_number() {
        assert_eq!(network_file_system(0x6969), Some("NFS"));
        assert_eq!(network_file_system(-11_317_950), Some("CIFS"), "as a signed 32-bit number");
        assert_eq!(network_file_system(0xEF53), None, "ext4 is local");
    }

    #[test]
    fn a_unc_path_is_refused_with_the_reason() {
        let refused = refuse_network_share(Path::new(r"\\server\share\licet"));
        assert!(matches!(refused, Err(Error::NetworkShare { kind: "UNC" })));
    }

    #[test]
    fn a_second_opening_is_refused_until_the_first_ends() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("mirror.db");
        let first = ProcessLock::take(&path).unwrap();
        assert!(matches!(ProcessLock::take(&path), Err(Error::InUse)));
        drop(first);
        assert!(ProcessLock::take(&path).is_ok());
    }
}
