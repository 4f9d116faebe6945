//! Rights as data: ownership, shares, site access and customer numbers, and what changes when they do.
//!
//! Each function changes the facts and publishes exactly the difference, in one transaction (docs/SYNC.md, rule 9).
//! What the rights mean is in `licet_domain::visibility`.

mod customer_numbers;
mod explain;
mod mandates;
mod members;
mod merged;
mod owners;
mod shares;
mod site_access;

pub use customer_numbers::{associate_customer_number, drop_customer_number};
pub(crate) use explain::{Explained, explain};
pub(crate) use mandates::set_mandate;
pub(crate) use members::reassess_person;
pub use members::{join_site, leave_site, remove_member, welcome};
pub(crate) use merged::move_rights;
pub(crate) use owners::{Concerned, catch_up, reassess};
pub use owners::{reassess_account, release_account, set_owner};
pub(crate) use shares::Side as AccountSide;
pub(crate) use shares::catch_up as catch_up_numbers;
pub use shares::{Grantee, NewShare, OPERATOR, ShareTexts, end_due, end_share, grant_share, is_due};
pub(crate) use shares::{
    Use, administered_sites, administers_all, change_share, end_share_by, facts, given, grant_share_with,
    note_synced, note_use, numbers_of, of_site, one, recheck, seen_in_full, site_name, size_of_numbers,
};
pub use site_access::{Approver, approve_site_access, request_site_access};

use crate::store;

/// Why a right could not be given.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The thing the right is about doesn't exist, or is no longer open.
    #[error("there is no such {0}")]
    Unknown(&'static str),
    /// Who acts may not.
    #[error("only {0} may do this")]
    NotAllowed(&'static str),
    /// The order number doesn't go with the customer number.
    #[error("this order number does not go with this customer number")]
    NoMatch,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] store::Error),
}

#[cfg(test)]
pub(crate) mod tests;
