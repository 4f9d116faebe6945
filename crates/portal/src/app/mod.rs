//! Puts a portal together from all layers and serves it: router, OpenAPI document, health, counters, backup, and the work
//! beside the server.

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
