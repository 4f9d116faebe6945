//! What Rust tells of its own accord.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// What became stale, so that the window asks again: `app`, `sync`, `catalog`, `renewals`, `changes`, `downloads`,
    /// `flex`, `settings`.
    pub struct Stale {
        /// Topics.
        pub topics: Vec<String>,
    }

    /// Somebody pressed a notification: go there.
    pub struct Navigate {
        /// `overview`, `catalog`, `renewals`, `changes`, `downloads`, `settings`.
        pub screen: String,
        /// What to open there.
        pub id: Option<String>,
    }
}
