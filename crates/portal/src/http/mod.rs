//! The server: what all resources share. Routes and their rules stand with their resources.

pub mod caller;
mod client_address;
mod connections;
pub mod error;
pub(crate) mod idempotency_key;
pub mod input;
pub mod openapi;
pub mod server;
pub mod state;
mod workload;

pub use connections::{fitting, raise_file_limit};
pub use openapi::Usual;
pub use state::AppState;
pub use workload::Workload;
