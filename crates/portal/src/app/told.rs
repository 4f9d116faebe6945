//! How far the portal has numbered changes, written down beside the database: an older database that is put back in its place
//! doesn't take it back (Y4). It guards against a clock that is wrong when that is done.

use std::io::{self, Write};
use std::path::Path;

const FILE: &str = "change-number";

/// The number that was written down last; 0 where none was.
pub(crate) fn read(folder: &Path) -> i64 {
    let text = std::fs::read_to_string(folder.join(FILE)).unwrap_or_default();
    text.trim().parse().unwrap_or(0)
}

/// Writes the number down, unless a greater one is.
///
/// # Errors
/// When the folder can't be written.
pub(crate) fn keep(folder: &Path, seq: i64) -> io::Result<()> {
    if seq <= read(folder) {
        return Ok(());
    }
    let new = folder.join(format!("{FILE}.new"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(format!("{seq}\n").as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&new, folder.join(FILE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_down_only_grows() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), 0);
        for (seq, kept) in [(7, 7), (5, 7), (1_795_262_400_000_000, 1_795_262_400_000_000)] {
            keep(folder.path(), seq).unwrap();
            assert_eq!(read(folder.path()), kept);
        }
        std::fs::write(folder.path().join(FILE), "half a").unwrap();
        assert_eq!(read(folder.path()), 0, "what can't be read is none: the clock decides");
    }
}
