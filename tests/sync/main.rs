//! The real portal over HTTP and real mirrors, pulling and pushing: what no crate can prove alone.

#![allow(clippy::unwrap_used, reason = "a test that can't be set up has failed")]

mod buckets;
mod editing;
mod example;
mod histories;
mod kill;
mod live;
mod restore;
mod rights;
mod shares;
mod support;
