//! The server: what all resources share. Routes and their rules stand with their resources.

pub mod caller;
mod connections;
pub mod error;
pub mod input;
pub mod openapi;
mod proxies;
pub mod server;
pub mod state;
mod workload;

pub use caller::{Caller, Role};
pub use connections::{fitting, raise_file_limit};
pub use error::ApiError;
pub use openapi::Usual;
pub use proxies::TrustedProxies;
pub use state::{AppState, Config};
pub use workload::Workload;
