//! The ways to a license: registration, rehost, upgrades, vouchers, flex, and what belongs to them.
//!
//! Not for: the documents of entitlements. What changes one only says so; `documents` composes them.

mod absence;
pub mod addresses;
pub mod continuity;
pub mod deciding;
pub mod delivery;
pub mod flex;
pub mod leaving;
pub mod licenses;
pub mod lineage;
pub mod notifications;
pub mod partners;
pub mod policies;
pub mod upgrades;
pub mod vouchers;
