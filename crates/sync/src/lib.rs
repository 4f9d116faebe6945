//! Push and pull: what to do next as a pure plan, an engine that does it, and states that the window can watch.
//!
//! The remote is a trait; [`HttpRemote`] is the one over HTTP. What an answer does to the mirror and its outbox is the
//! mirror's business (`licet-mirror`), and where tokens come from is its caller's ([`TokenSource`]).

pub mod accounts;
mod backoff;
mod body;
mod connections;
mod engine;
mod events;
mod http;
mod live;
mod outcomes;
mod pace;
mod plan;
mod pull;
mod push;
mod remote;
mod requests;
mod run;
mod state;

pub use engine::{Clock, Sync, Ticks};
pub use http::{HttpRemote, HttpRemoteError, Timeouts};
pub use licet_tls::CertificateFault;
pub use pace::EVERY;
pub use plan::{Next, Outcome, Reason, Situation, next};
pub use remote::{LiveStream, Remote, RemoteError, TokenError, TokenSource};
pub use requests::Segments;
pub use state::{Activity, Failure, Outgoing, Status};
