//! `GET /api/v1/live`: tells a connected app that something it may see has changed, so that it pulls at once instead of at
//! the next interval. Nothing more: what changed comes by [`crate::sync`], and an app that misses an event loses time,
//! never data.
//!
//! * Commits in this process say which scopes and holders they touch ([`crate::store::Commits`]); a connection wakes its
//!   app only where it holds one of them. Changes by other processes are noticed by [`watch`] and wake everyone.
//! * The portal keeps nothing of a connection beyond the connection itself: which scopes it holds is read when it comes,
//!   and again when a right of its holder changes.
//! * [`Connections`] bound the connections.

mod connection;
mod route;
mod seats;
mod watch;

pub use route::routes;
pub use seats::Connections;
pub use watch::watch;

use axum::http::HeaderName;
use std::time::Duration;

/// The same connection is told at most this often.
const TOLD_EVERY: Duration = Duration::from_millis(200);
/// A connection on which nothing happens shows that it is alive this often, and says so ([`ALIVE_HEADER`]): an app takes it
/// for dead soon after.
const ALIVE_EVERY: Duration = Duration::from_secs(4);
/// Names the header with the seconds of [`ALIVE_EVERY`].
const ALIVE_HEADER: HeaderName = HeaderName::from_static("licet-alive-every");
