//! How sync goes.

use super::errors::UiError;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// What sync is doing. Being offline is a state, not an error.
    #[serde(rename_all = "snake_case", tag = "state")]
    pub enum SyncPhase {
        /// Nothing to do until the next time.
        Idle {},
        /// Under way.
        Syncing {
            /// Rows taken over so far.
            rows: u32,
            /// Whether this is the first load or a whole new snapshot.
            first: bool,
        },
        /// The portal could not be reached since then.
        Offline {
            /// Since when.
            since: DateTime<Utc>,
        },
        /// The portal wants to remove much at once; the admin decides.
        Held {
            /// How many rows would go.
            removals: u32,
            /// Out of how many.
            of: u32,
        },
        /// It failed or was stopped; the words are `error-CODE`.
        Failed {
            /// Why.
            error: UiError,
        },
    }

    /// The state of sync for the status bar.
    pub struct SyncView {
        /// What it is doing.
        pub phase: SyncPhase,
        /// When it last succeeded.
        pub last_synced: Option<DateTime<Utc>>,
        /// Whether that is older than a day.
        pub stale: bool,
        /// How many entitlements the mirror holds.
        pub entitlements: u32,
        /// How many changes wait in the outbox.
        pub waiting: u32,
        /// How many changes need somebody: refused, or in conflict.
        pub undecided: u32,
        /// Whether changes at the portal reach this app at once.
        pub live: bool,
        /// Whether the search index is still being built.
        pub indexing: bool,
        /// Whether edits may be missing, which the outbox tells of.
        #[serde(default)]
        pub lost_edits: bool,
    }

    /// What to do about a held delta.
    pub struct HeldDecision {
        /// Apply the removals, or keep the rows and take a snapshot.
        pub apply: bool,
    }
}
