//! The words of the product as types, and its rules as pure functions.
//!
//! Both sides call these: the portal decides with them, the desktop app explains with them. Every rule takes `today`
//! or the facts it needs as arguments. Nothing here reads a clock, a file, a database or the network.

pub mod authorship;
pub mod code;
pub mod continuity;
pub mod delegation;
pub mod email;
pub mod entitlement;
pub mod flex;
pub mod folding;
pub mod key_mask;
pub mod lineage;
pub mod maintenance;
pub mod notice;
pub mod ownership;
pub mod password;
pub mod person_name;
pub mod place;
pub mod policy;
pub mod quantity;
pub mod registration;
pub mod rehost;
pub mod reminders;
pub mod request;
pub mod serial;
pub mod sharing;
pub mod site_role;
pub mod slots;
pub mod spreadsheet;
pub mod term;
pub mod text;
pub mod upgrade;
pub mod visibility;
pub mod voucher;

pub use delegation::Delegation;
pub use email::Email;
pub use entitlement::{EntitlementKind, ProductKind};
pub use quantity::Quantity;
pub use serial::SerialNumber;
pub use site_role::SiteRole;
pub use slots::{FieldKind, Target};
pub use term::{Bucket, Term};
pub use visibility::{Access, Permission, Scope};
