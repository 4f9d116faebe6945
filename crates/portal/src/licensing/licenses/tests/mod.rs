//! What licenses promise, asked over HTTP of a real portal with the worked example in it.

mod bulk;
mod many;
mod plain;
mod rehost;
mod world;
