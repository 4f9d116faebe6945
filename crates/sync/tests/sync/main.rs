//! The engine over a scripted remote, and the HTTP remote against servers that behave badly.

mod engine;
mod http;
mod support;
