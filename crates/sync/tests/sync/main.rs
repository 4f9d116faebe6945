//! The engine over a scripted remote, and the HTTP remote against servers that behave badly.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod buckets;
mod engine;
mod http;
mod live;
mod push;
mod servers;
mod support;
