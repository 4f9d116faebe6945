//! Where random tests get their seeds from: the commit, so that what is green once stays green; another each time in a soak.

use std::process::Command;
use std::str::FromStr;

/// Where the commit can't be told, as in an archive of the sources.
const WITHOUT_COMMIT: u64 = 0x11ce_7011_ce70_11ce;

/// What the environment says under this name.
#[must_use]
#[allow(
    clippy::disallowed_methods,
    reason = "the one who started these tests says so; there is no other way to hear of it"
)]
pub fn asked<T: FromStr>(name: &str) -> Option<T> {
    std::env::var(name).ok()?.parse().ok()
}

/// The seed that somebody wants repeated (`LICET_SEED`).
#[must_use]
pub fn repeated() -> Option<u64> {
    asked("LICET_SEED")
}

/// The first seed of a random test: the one to repeat, that of the soak's round (`LICET_SOAK_SEED`), or that of the commit.
#[must_use]
pub fn first() -> u64 {
    repeated().or_else(|| asked("LICET_SOAK_SEED")).unwrap_or_else(of_commit)
}

fn of_commit() -> u64 {
    let git =
        Command::new("git").args(["rev-parse", "HEAD"]).current_dir(env!("CARGO_MANIFEST_DIR")).output();
    let commit = git.ok().filter(|output| output.status.success());
    commit
        .and_then(|output| u64::from_str_radix(std::str::from_utf8(&output.stdout).ok()?.get(..16)?, 16).ok())
        .unwrap_or(WITHOUT_COMMIT)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_commit_has_one_seed() {
        assert_eq!(super::of_commit(), super::of_commit());
    }
}
