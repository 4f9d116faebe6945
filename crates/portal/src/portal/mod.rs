//! The portal itself: who it is, that it is well, and what it counts.

pub mod compose;
mod identity;
mod routes;
pub mod service;

pub use identity::{Identity, mark_as_backup};
pub(crate) use routes::recorder;
pub use routes::{probes, routes};

use crate::store::Migration;

/// The table of the portal's identity.
pub const MIGRATIONS: &[Migration] = &[Migration {
    number: 1,
    name: "portal identity",
    sql: "
CREATE TABLE portal (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
",
}];
