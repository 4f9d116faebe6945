//! The portal: a vendor's system of record for orders, entitlements, keys, files and renewals.
//!
//! One folder a layer, from the lowest to the highest; a layer uses only those before it (`layers.toml`):
//!
//! * [`store`]: transactions and rows; [`core`]: what every layer needs;
//! * [`records`]: facts as rows, ready documents, and who may see them;
//! * [`request`]: serving one request;
//! * [`people`], [`licensing`], [`decisions`], [`annotations`]: the resources, each with its routes, rules and tests side by side;
//! * [`documents`]: composes documents from the facts, lists them, and hands software out;
//! * [`feed`] (what the vendor's systems hand over), [`sync`] (documents as they change), [`mailer`];
//! * [`app`]: puts a portal together and serves it; [`cli`]: what an operator types.
//!
//! The rules themselves are in `licet-domain`, what crosses the wire in `licet-protocol`. Nothing here asks the
//! operating system for the time: [`core::clock::Clock`] is passed in.

pub mod annotations;
pub mod app;
pub mod care;
pub mod cli;
pub mod core;
pub mod decisions;
pub mod documents;
pub mod feed;
pub mod licensing;
pub mod mailer;
pub mod people;
pub mod records;
pub mod request;
pub mod store;
pub mod sync;
#[cfg(test)]
mod testing;
