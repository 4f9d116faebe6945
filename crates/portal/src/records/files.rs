//! Where release files are kept.

use object_store::path::Path as ObjectPath;

/// Where the file with this SHA-256 (lower-case hex) is in the file store. Named by content, so that a record and its
/// file never disagree, and a file that many products share is kept once.
#[must_use]
pub fn object_path(sha256: &str) -> ObjectPath {
    ObjectPath::from_iter(["releases", sha256.get(..2).unwrap_or("__"), sha256])
}
