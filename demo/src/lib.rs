//! The demo: a made-up vendor with its customers, made from `demo/vendor.json`, and what its people have done at the portal.
//!
//! Used by `cargo xtask run` and by `licet-desk-server`. Not for: tests of rules, which have fixtures of their own.

mod feed;
pub mod http;
mod people;

pub use feed::{Account, Written, accounts, portal_name, write};
pub use people::act;

/// What went wrong, in words for the person at the terminal.
pub type Failure = String;
/// What every step answers.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Returns bytes in lower-case hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
