//! The databases that released versions left, in `fixtures/releases/`: a folder for each.

use std::io;
use std::path::{Path, PathBuf};

/// The folder that has a folder for each release.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/releases")
}

/// Reads a file of a release, which may be packed as `NAME.zst`.
///
/// # Errors
/// When there is neither, or what is packed can't be unpacked.
pub fn read(release: &Path, name: &str) -> io::Result<Vec<u8>> {
    match std::fs::read(release.join(format!("{name}.zst"))) {
        Ok(packed) => zstd::decode_all(packed.as_slice()),
        Err(_) => std::fs::read(release.join(name)),
    }
}
