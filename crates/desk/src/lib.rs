//! The desktop's use cases: one method of [`Desk`] a command, one module a use case, without a window.
//!
//! Not for: what the operating system's window, notifications and dialogs look like (the shell, `src-tauri`).
//!
//! A module uses only those below it: what crosses the border, errors, events, profile, session; `context`, what every use
//! case needs; the use cases; `supervisor`, what runs by itself; opening mirrors, signing in, starting the app.
//! `layers.toml` lists the order.

mod account;
mod annotations;
pub mod api;
mod app;
mod background;
pub mod bindings;
mod border;
mod care;
mod catalog;
mod certificate;
mod changes;
mod clock;
pub mod commands;
mod context;
mod downloads;
mod entitlements;
pub mod error;
mod events;
mod exports;
mod fields;
mod files;
mod forms;
mod inbox;
mod key_trust;
mod keys;
mod licensing;
mod links;
mod mirrors;
mod overview;
mod partners;
mod profile;
mod reading;
mod reminder_proof;
mod reminders;
mod renewals;
mod requests;
mod session;
mod settings;
mod sharing;
pub mod shell;
mod sign_in;
mod sites;
mod state;
mod statement;
mod supervisor;
mod sync;
mod timer;
mod trail;

pub use background::WhenClosed;
pub use clock::Clock;
pub use context::{Desk, Setup, os_vault};
pub use events::{Event, Events, Topic};
pub use links::SCHEME as LINK_SCHEME;
pub use reminders::test_notice;
pub use timer::{RemindOnce, language};
