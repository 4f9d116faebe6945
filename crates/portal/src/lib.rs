//! The portal: a vendor's system of record for orders, entitlements, keys, files and renewals.
//!
//! One folder a resource, with its routes, rules, tables and tests side by side:
//!
//! * what comes in: [`feed`] (the vendor's systems), [`accounts`], [`session`] and [`changes`] (people);
//! * what is derived: [`publish`] (ready documents and who may see them), [`licenses`] (keys and license files);
//! * what goes out: [`sync`] and [`entitlements`] (documents), [`live`] (that there are new ones), [`releases`] (software),
//!   [`mail`];
//! * what carries it: [`store`] (tables), [`http`] (the server), [`keys`] (secrets), [`cli`] (what an operator types).
//!
//! The rules themselves are in `licet-domain`, what crosses the wire in `licet-protocol`. Nothing here asks the
//! operating system for the time: [`clock::Clock`] is passed in.

pub mod accounts;
pub mod changes;
pub mod cli;
pub mod clock;
pub mod entitlements;
pub mod feed;
pub mod http;
pub mod keys;
pub mod licenses;
pub mod live;
pub mod mail;
pub mod portal;
pub mod publish;
pub mod releases;
pub mod rights;
pub mod session;
pub mod store;
pub mod sync;
#[cfg(test)]
mod testing;
