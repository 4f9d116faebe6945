//! The portal itself: who it is, that it is well, and what it counts.

pub mod backup;
pub mod compose;
pub mod connections;
mod health;
pub mod openapi;
mod routes;
pub mod server;
pub mod service;
mod told;

pub use health::Health;
pub(crate) use routes::recorder;
pub use routes::{health_route, metrics_route, routes};

#[cfg(test)]
mod tests;
