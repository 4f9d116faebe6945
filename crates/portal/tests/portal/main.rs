//! The portal as its clients meet it: over HTTP and on the command line.

#![allow(clippy::unwrap_used, reason = "a test that can't go on has failed")]

mod buckets;
mod changes;
mod cli;
mod edge;
mod feed;
mod feed_rules;
mod live;
mod load;
mod mirror;
mod nginx;
mod openapi;
mod rights;
mod sync_rules;
mod turns;
mod upgrading;
mod worked_example;
mod written;
