//! The desktop's use cases: one method of [`Desk`] a command, one module a screen, without a window.
//!
//! Not for: what the operating system's window, notifications and dialogs look like (the shell, `src-tauri`).

pub mod api;
mod app;
pub mod bindings;
mod clock;
pub mod commands;
pub mod error;
mod events;
mod pending;
mod profile;
pub mod shell;

pub use app::{Desk, Setup, os_vault};
pub use clock::Clock;
pub use events::{Event, Events, Topic};
