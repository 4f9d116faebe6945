//! How a command says that something can't be done.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

data! {
    /// What is wrong with one field of a form; the words are `field-CODE`.
    pub struct UiFieldError {
        /// The field's name, dotted where nested (`profile.address.country`).
        pub field: String,
        /// What is wrong.
        pub code: String,
        /// Values for the words.
        pub params: BTreeMap<String, String>,
    }

    /// The one form in which a command says that something can't be done; the words are `error-CODE`.
    pub struct UiError {
        /// Names what went wrong: a code of the portal's or one of [`crate::error::CODES`].
        pub code: String,
        /// Values for the words.
        pub params: BTreeMap<String, String>,
        /// Fields that need another value.
        pub fields: Vec<UiFieldError>,
        /// English words for a bug report; never a secret.
        pub detail: String,
        /// Whether the same may succeed later without being changed.
        pub retryable: bool,
    }
}
