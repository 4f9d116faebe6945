//! What strangers can hand to the parsers, and what must hold whatever it is: each target takes bytes and panics when a
//! promise is broken.
//!
//! Three runners share the targets: a short deterministic run among the tests, `cargo xtask fuzz parsers` on stable with
//! random mutations of the corpus, and libFuzzer in `fuzz/`, which is led by coverage, where there is a nightly toolchain.

pub mod bounds;
pub mod mutate;
pub mod targets;

pub use targets::{TARGETS, Target};
