//! The portal: a vendor's system of record for orders, entitlements, keys, files and renewals.
//!
//! One folder a resource, with its routes, rules and tests side by side:
//!
//! * what comes in: [`feed`] (the vendor's systems), [`accounts`], [`session`] and [`changes`] (people);
//! * what is derived: [`publish`] (ready documents and who may see them), [`licenses`] (keys and license files),
//!   [`lineage`] (what came of what);
//! * the ways to a license: [`licenses`] (registration, rehost), [`upgrades`], [`vouchers`], [`flex`]; with them
//!   [`addresses`], [`levels`], [`policies`], [`delivery`]; each transaction is served by a [`clerk`];
//! * what goes out: [`sync`] and [`entitlements`] (documents), [`live`] (that there are new ones), [`releases`] (software),
//!   [`mail`];
//! * what carries it: [`store`] (tables), [`http`] (the server), [`keys`] (secrets), [`cli`] (what an operator types).
//!
//! The rules themselves are in `licet-domain`, what crosses the wire in `licet-protocol`. Nothing here asks the
//! operating system for the time: [`clock::Clock`] is passed in.

pub mod annotations;
pub mod app;
pub mod cli;
pub mod core;
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
