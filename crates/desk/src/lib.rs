//! The desktop's use cases: one method of [`Desk`] a command, one module a screen, without a window.
//!
//! Not for: what the operating system's window, notifications and dialogs look like (the shell, `src-tauri`).

mod account;
mod annotations;
pub mod api;
mod app;
pub mod bindings;
mod catalog;
mod changes;
mod clock;
pub mod commands;
mod downloads;
pub mod error;
mod events;
mod exports;
mod files;
mod gates;
mod get;
mod key_trust;
mod mirrors;
mod overview;
mod profile;
mod reading;
mod renewals;
mod session;
pub mod shell;
mod sign_in;
mod statement;
mod sync;

pub use app::{Desk, Setup, os_vault};
pub use clock::Clock;
pub use events::{Event, Events, Topic};
