//! Documents: composed from the facts, listed, and the software that goes with them.

pub mod composer;
pub mod entitlements;
pub mod releases;
