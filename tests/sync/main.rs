//! Pulling from the real portal over HTTP into the real mirror: what no crate can prove alone.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod example;
mod histories;
mod kill;
mod support;
