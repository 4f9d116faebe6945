//! The portal itself: who it is, that it is well, and what it counts.

pub mod backup;
pub mod compose;
mod health;
mod identity;
mod routes;
pub mod service;
mod told;

pub use health::Health;
pub use identity::{Identity, mark_as_backup};
pub(crate) use routes::recorder;
pub use routes::{health_route, metrics_route, routes};

use crate::store::Migration;

/// The tables of the portal's identity, and of its backups.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        name: "portal identity",
        sql: "
CREATE TABLE portal (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
",
    },
    Migration {
        number: 540,
        name: "how far backups go",
        sql: "
CREATE TABLE backup_made (
    day TEXT PRIMARY KEY,
    seq BIGINT NOT NULL
);
",
    },
];

#[cfg(test)]
mod tests;
