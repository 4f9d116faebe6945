//! The mirror's promises, tested through its public face. Numbers are those of the rules in docs/SYNC.md.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod apply;
mod catalog;
mod changes;
mod inbox;
mod lost;
mod model;
mod open;
mod outbox;
mod parties;
mod rights;
mod search;
mod server;
mod support;
