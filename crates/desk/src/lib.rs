//! The desktop's use cases.
pub mod api;
pub mod commands;
