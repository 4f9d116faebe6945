//! The words people read: loads `locales/LANG/*.ftl`, picks a language, formats a message.
//!
//! The same files serve the UI, which reads them itself with `@fluent/bundle`. [`checks`] holds the
//! promises that the tests make about the files, [`generate`] writes their names for TypeScript.
//! Not for: formatting dates (fluent-rs has no `DATETIME()`): pass them ready made.

pub mod checks;
pub mod generate;
mod isolate;
mod lang;
mod messages;
pub mod scan;
pub mod sources;

pub use isolate::isolated;
pub use lang::Lang;
pub use messages::{Args, Messages};
