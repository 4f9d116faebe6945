//! The server: what all resources share. Routes and their rules stand with their resources.

pub mod caller;
pub mod error;
pub mod input;
pub mod openapi;
pub mod server;
pub mod state;

pub use caller::{Caller, Role};
pub use error::ApiError;
pub use openapi::Usual;
pub use state::{AppState, Config};
