//! Every message as a function that takes its variables, in the order of their names.
//!
//! Generated from locales/en by `cargo run -p licet-i18n --bin messages`. Never edit.
#![allow(clippy::too_many_arguments, reason = "a text takes what it takes")]
