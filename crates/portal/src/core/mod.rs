//! What every layer above the store needs: time, settings, secrets, ids, who asks, refusals, what was written down.
//!
//! Not for: facts about customers and licenses (`records`), and HTTP.

pub mod audit;
pub mod caller;
pub mod change_counter;
pub mod clock;
pub mod config;
pub(crate) mod customer_day;
pub mod error;
pub(crate) mod field_errors;
pub mod guesses;
pub(crate) mod html;
pub(crate) mod idempotency;
pub mod identity;
pub mod ids;
pub(crate) mod json;
pub mod key_generator;
pub mod keys;
pub mod limits;
pub mod mail;
pub mod passwords;
pub mod proxies;
pub mod runtime;
