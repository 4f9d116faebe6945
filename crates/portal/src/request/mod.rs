//! Serving one request: who asks, what comes in, the transaction it is served in, refusals as answers.
//!
//! Not for: what is asked for. Each resource has its own module.

pub mod caller;
mod client_address;
pub(crate) mod due_shares;
pub mod error;
pub(crate) mod idempotency_key;
pub mod input;
pub(crate) mod replay;
pub mod resident;
pub mod session;
pub mod state;
pub(crate) mod steps;
pub(crate) mod unit_of_work;
pub(crate) mod usual;
pub mod workload;

pub use state::AppState;
pub(crate) use usual::CommonErrors;
pub use workload::Workload;
