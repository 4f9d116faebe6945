//! Proving what has come, and giving it its name.

use std::{
    fs::File,
    io::{ErrorKind, Read as _},
    path::{Path, PathBuf},
};

use licet_license_file::{LicenseFileError, MAX_FILE_BYTES, verify_any};
use sha2::{Digest, Sha256};

use crate::{
    error::Failure,
    name,
    quarantine::{self, Origin},
    remote::SigningKeys,
};

/// How many names are tried before a folder counts as full of them.
const MOST_NAMES: u32 = 1_000;

/// What a file must be.
pub(crate) enum Proof {
    /// These bytes: SHA-256 in lower-case hex.
    Sha256(String),
    /// A license file of this license, signed by one of the trusted keys.
    LicenseFile { license_id: String, keys: SigningKeys },
}

/// Reads the part from the disk, as it is there that it must be right, and compares. Blocks.
pub(crate) fn prove(part: &Path, proof: &Proof) -> Result<(), Failure> {
    match proof {
        Proof::Sha256(announced) => {
            let mut file = File::open(part)?;
            let mut hash = Sha256::new();
            let mut buffer = vec![0; 1 << 20];
            loop {
                let read = file.read(&mut buffer)?;
                if read == 0 {
                    break;
                }
                hash.update(&buffer[..read]);
            }
            if hex::encode(hash.finalize()) == announced.to_ascii_lowercase() {
                Ok(())
            } else {
                Err(Failure::WrongHash)
            }
        }
        Proof::LicenseFile { license_id, keys } => {
            let mut bytes = Vec::new();
            let most = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
            File::open(part)?.take(most).read_to_end(&mut bytes)?;
            let contents = match verify_any(&bytes, &keys.trusted) {
                Err(LicenseFileError::SignatureMismatch) if verify_any(&bytes, &keys.unconfirmed).is_ok() => {
                    return Err(Failure::KeyNotTrusted);
                }
                verified => verified?,
            };
            if contents.license_id == *license_id { Ok(()) } else { Err(Failure::WrongLicense) }
        }
    }
}

/// Marks the part as a download and gives it its final name in its folder, in one step and never in place of another
/// file. Blocks.
pub(crate) fn place(
    part: &Path,
    folder: &Path,
    safe_name: &str,
    origin: &Origin,
) -> Result<PathBuf, Failure> {
    quarantine::mark(part, origin);
    File::open(part)?.sync_all()?;
    for n in 1..=MOST_NAMES {
        let target = folder.join(name::numbered(safe_name, n));
        let held = tempfile::TempPath::try_from_path(part)?;
        match held.persist_noclobber(&target) {
            Ok(()) => {
                #[cfg(unix)]
                File::open(folder)?.sync_all()?;
                return Ok(target);
            }
            Err(error) => {
                // It is no temporary file of that library: dropping it would delete it.
                let kind = error.error.kind();
                error.path.keep().map_err(|error| error.error)?;
                if kind != ErrorKind::AlreadyExists {
                    return Err(error.error.into());
                }
            }
        }
    }
    Err(Failure::NoFreeName)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("a.slf"), "mine").unwrap();
        for (n, expected) in [(1, "a (2).slf"), (2, "a (3).slf")] {
            let part = folder.path().join(format!("{n}.part"));
            std::fs::write(&part, n.to_string()).unwrap();
            let placed = place(&part, folder.path(), "a.slf", &Origin::default()).unwrap();
            assert_eq!(placed, folder.path().join(expected));
            assert_eq!(std::fs::read_to_string(placed).unwrap(), n.to_string());
            assert!(!part.exists());
        }
        assert_eq!(std::fs::read_to_string(folder.path().join("a.slf")).unwrap(), "mine");
    }

    #[test]
    fn a_part_that_cannot_be_placed_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let part = folder.path().join("1.part");
        std::fs::write(&part, "bytes").unwrap();
        assert_eq!(
            place(&part, &folder.path().join("gone"), "a.slf", &Origin::default()),
            Err(Failure::Folder)
        );
        assert!(part.exists());
    }
}
