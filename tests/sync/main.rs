//! Pulling from the real portal over HTTP into the real mirror: what no crate can prove alone.

mod example;
mod histories;
mod kill;
mod support;
