//! Pulling: what to do next as a pure plan, an engine that does it, and states that the window can watch.
//!
//! The remote is a trait; [`HttpRemote`] is the one over HTTP. What an answer does to the mirror is the mirror's
//! business (`licet-mirror`), and where tokens come from is its caller's ([`TokenSource`]).

pub mod accounts;
mod body;
mod engine;
mod http;
mod plan;
mod remote;
mod requests;
mod state;

pub use engine::{Clock, Sync};
pub use http::{HttpRemote, HttpRemoteError};
pub use plan::{Next, Outcome, Reason, Situation, next};
pub use requests::Segments;
pub use remote::{Remote, RemoteError, TokenError, TokenSource};
pub use state::{Activity, Failure, Status};
