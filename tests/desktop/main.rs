//! The whole system as a person meets it: the real window, the real portal process, the real keyring and the real
//! notification daemon.
//!
//! These tests need a display with a session bus, an unlocked Secret Service and `dunst`; `cargo xtask test` starts
//! all of it and runs them. They are ignored elsewhere.

mod portal;
mod tampering;
mod wait;
mod window;

mod background;
mod catalog;
mod changes;
mod downloads;
mod getting;
mod offline;
mod reminders;
mod shots;
mod signing_in;
