//! The app as a whole: its state, its settings, the state of the mirror.

use super::account::KeyChange;
use super::errors::UiError;
use super::sync::SyncView;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

data! {
    /// Where the mirror is with regard to its key.
    #[serde(rename_all = "snake_case", tag = "state")]
    pub enum MirrorState {
        /// Nobody is signed in, so there is none.
        None {},
        /// Open and readable.
        Open {},
        /// There is no keyring: a passphrase is to be chosen (first time) before anything is stored.
        NeedsNewPassphrase {},
        /// The passphrase opens it.
        NeedsPassphrase {},
        /// The keyring has another key, or none, for an existing mirror. `reason` is `key-missing` or `key-changed`.
        /// A passphrase (if one was set) opens it; else it can be rebuilt from the portal.
        KeyLost {
            /// `key-missing` or `key-changed`.
            reason: String,
            /// Whether a recovery passphrase was set.
            has_passphrase: bool,
        },
        /// The keyring hasn't given the key: it may show a prompt somewhere, be locked, or not answer at all. The passphrase
        /// is another way in, and asking the keyring again is.
        WaitingForKeyring {
            /// What the keyring is called on this system; no text to translate.
            keyring: String,
            /// Whether a recovery passphrase was set.
            has_passphrase: bool,
            /// Whether there is no mirror yet, so that a passphrase can be chosen instead.
            is_new: bool,
            /// Whether it was given up for now: only asking again goes on.
            gave_up: bool,
        },
        /// The key is there, and the database is being opened.
        Opening {},
        /// It can't be used; the words are `error-CODE`.
        Unusable {
            /// Why.
            error: UiError,
        },
    }

    /// The account that is signed in.
    #[derive(Default)]
    pub struct AccountView {
        /// Names the account.
        pub account_id: String,
        /// Its e-mail.
        pub email: String,
        /// First and last name.
        pub name: String,
        /// Organization.
        pub company: String,
        /// `customer`, `care` or `operator`.
        pub role: String,
    }

    /// What the window needs before it can draw anything.
    pub struct AppState {
        /// Version of the app.
        pub version: String,
        /// Address of the portal, as set or preset.
        pub portal: String,
        /// Name of the portal, once known.
        pub portal_name: Option<String>,
        /// Who is signed in, if anybody.
        pub account: Option<AccountView>,
        /// Whether the session ended at the portal, so that signing in again is needed for the next sync (the mirror
        /// stays readable).
        pub session_ended: bool,
        /// Whether that was because the vendor locked the account.
        pub account_locked: bool,
        /// Where the mirror is.
        pub mirror: MirrorState,
        /// The portal names keys for license files that nobody has confirmed; none: it doesn't.
        pub key_change: Option<KeyChange>,
        /// Today's local calendar date.
        pub today: NaiveDate,
        /// What the user set.
        pub settings: Settings,
        /// Language in use: one of the ten.
        pub language: String,
        /// Locale of the system, for dates and numbers (BCP 47).
        pub locale: String,
        /// Last seen state of sync.
        pub sync: SyncView,
        /// What an edit of the lead times of all contracts that begins now is based on; none while no mirror is open.
        #[serde(default)]
        pub lead_times_base: Option<String>,
    }

    /// How the app comes and goes with the desktop session.
    pub struct BackgroundView {
        /// Whether the app starts at login; none: this system has no such list.
        pub at_login: Option<bool>,
        /// Whether the system shows an icon of the app while its window is closed.
        pub has_tray: bool,
        /// Whether to offer to start at login: a reminder has come, and nobody has answered the offer.
        pub offer: bool,
    }

    /// Whether the app starts at login.
    pub struct LoginForm {
        /// Whether it does.
        pub at_login: bool,
    }

    /// What becomes of the app when its window is closed.
    pub struct CloseForm {
        /// Whether it goes on without a window. Kept as [`Settings::keep_running`].
        pub keep_running: bool,
    }

    /// What the user set. Reading and writing it never needs the network.
    #[derive(Default)]
    #[serde(default)]
    pub struct Settings {
        /// One of the ten, or none: that of the system.
        pub language: Option<String>,
        /// `light`, `dark`, or none: that of the system.
        pub theme: Option<String>,
        /// Days before a contract's end at which it is reminded of, descending. A setting of the account, the same on all its
        /// devices; it changes only while its mirror is open.
        pub lead_times: Vec<u32>,
        /// Whether native notifications are shown.
        pub notifications: bool,
        /// Whether the app goes on without its window, so that reminders come; none: asked when the window is closed.
        pub keep_running: Option<bool>,
        /// Folder for downloads; none: the system's.
        pub download_folder: Option<String>,
        /// State of grids (columns, order, widths, sort) by grid id, opaque to Rust.
        #[ts(type = "Record<string, unknown>")]
        pub grids: BTreeMap<String, serde_json::Value>,
    }
}
