//! What npm fetches, fetched once per lock file.
//!
//! Not for: system packages (`system`).

use crate::Outcome;
use crate::process::{must, npm, root};
use sha2::{Digest, Sha256};

/// Installs the packages of `folder/package-lock.json`, unless the same lock file was installed before.
pub fn node_packages(folder: &str) -> Outcome {
    let lock = root().join(folder).join("package-lock.json");
    let text = std::fs::read(&lock).map_err(|reason| format!("{}: {reason}", lock.display()))?;
    let wanted = licet_demo::hex(&Sha256::digest(&text));
    let stamp = root().join(folder).join("node_modules/.licet-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|have| have == wanted) {
        return Ok(());
    }
    // Its chatter goes to standard error: what a command answers on standard output may be read by a program.
    must(npm(folder, &["ci", "--no-audit", "--no-fund"]).stdout(std::io::stderr()))?;
    std::fs::write(&stamp, wanted).map_err(|reason| format!("{}: {reason}", stamp.display()))
}
