//! What Rust tells of its own accord.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

data! {
    /// What became stale, so that the window asks again: `app`, `sync`, `catalog`, `renewals`, `changes`, `downloads`,
    /// `flex`, `settings`, `inbox`.
    pub struct Stale {
        /// Topics.
        pub topics: Vec<String>,
    }

    /// Somebody closes the window, and what becomes of the app then was never set: ask, and answer with `window_close`.
    pub struct Closing {
        /// Whether the system shows an icon of the app while its window is closed.
        pub has_tray: bool,
    }

    /// Somebody pressed a notification or a link: go there.
    pub struct Navigate {
        /// `overview`, `inbox`, `catalog`, `renewals`, `changes`, `downloads`, `settings`; `license`: the one with a serial number.
        pub screen: String,
        /// What to open there; of `license` the serial number.
        pub id: Option<String>,
    }
}
