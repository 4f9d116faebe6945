//! What crosses the wire between the mirror and the portal: requests, answers, feed records, cursor, error envelope.
//!
//! Both sides use these types, and neither adds its own beside them. The rules that give them meaning are in
//! `licet-domain`; the contract is `docs/PROTOCOL.md`.

pub mod account;
pub mod address;
pub mod care;
pub mod change;
pub mod cursor;
pub mod delivery;
pub mod document;
pub mod error;
pub mod feed;
pub mod flex;
pub mod license;
pub mod notice;
pub mod ownership;
pub mod policy;
pub mod portal;
pub mod registration;
pub mod rehost;
pub mod request;
pub mod share;
pub mod site;
pub mod sync;
pub mod trail;
pub mod upgrade;
pub mod voucher;

pub use error::{ErrorBody, ErrorCode, FieldError};
