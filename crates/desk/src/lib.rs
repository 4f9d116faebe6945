//! The desktop's use cases: one method of [`Desk`] a command, one module a screen, without a window.
//!
//! Not for: what the operating system's window, notifications and dialogs look like (the shell, `src-tauri`).

pub mod api;
pub mod bindings;
pub mod commands;
