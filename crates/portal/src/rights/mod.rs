//! Rights as data: ownership, shares, site access and customer numbers, and what changes when they do.
//!
//! Each function changes the facts and publishes exactly the difference, in one transaction (docs/SYNC.md, rule 9).
//! What the rights mean is in `licet_domain::visibility`. Their screens and routes come later.

mod customer_numbers;
mod deciding;
mod members;
mod owners;
mod shares;
mod site_access;

pub use customer_numbers::associate_customer_number;
pub use deciding::{TransferError, routes, transfer};
pub use members::{join_site, leave_site};
pub(crate) use owners::{Concerned, catch_up, reassess};
pub use owners::{reassess_account, release_account, set_owner};
pub use shares::{Grantee, NewShare, end_due, end_share, grant_share, is_due};
pub use site_access::{Approver, approve_site_access, request_site_access};

use crate::store::{self, Migration};

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

/// The tables of rights.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 40,
        name: "owners, shares, site access, customer numbers",
        sql: "
CREATE TABLE license_owner (
    license_id TEXT PRIMARY KEY,
    entitlement_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    account_id TEXT NOT NULL
);
CREATE INDEX license_owner_entitlement ON license_owner (entitlement_id);
CREATE INDEX license_owner_order ON license_owner (order_number);
CREATE INDEX license_owner_account ON license_owner (account_id);
CREATE TABLE share (
    id TEXT PRIMARY KEY,
    granted_by TEXT NOT NULL,
    holder TEXT NOT NULL,
    access TEXT NOT NULL,
    ends_on TEXT,
    ended BIGINT NOT NULL,
    granted_at TEXT NOT NULL
);
CREATE INDEX share_due ON share (ends_on) WHERE ended = 0;
CREATE TABLE share_item (
    share_id TEXT NOT NULL REFERENCES share (id),
    entitlement_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    PRIMARY KEY (share_id, entitlement_id)
);
CREATE INDEX share_item_entitlement ON share_item (entitlement_id);
CREATE INDEX share_item_order ON share_item (order_number);
CREATE TABLE site_request (
    id TEXT PRIMARY KEY,
    support_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    email TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    approved_by TEXT,
    approved_at TEXT
);
CREATE TABLE account_number (
    account_id TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    order_number TEXT NOT NULL,
    PRIMARY KEY (account_id, customer_number)
);
",
    },
    // By whose calendars a share ends, without reading all its items.
    Migration {
        number: 532,
        name: "sites of shares",
        sql: "
CREATE TABLE share_site (
    share_id TEXT NOT NULL REFERENCES share (id),
    support_id TEXT NOT NULL,
    PRIMARY KEY (share_id, support_id)
);
INSERT INTO share_site (share_id, support_id)
    SELECT DISTINCT i.share_id, o.end_customer FROM share_item i JOIN sales_order o ON o.order_number = i.order_number;
",
    },
    Migration {
        number: 520,
        name: "what owning a license gives its owner",
        sql: "
ALTER TABLE license_owner ADD COLUMN standing TEXT NOT NULL DEFAULT 'owner';
ALTER TABLE license_owner ADD COLUMN tied BIGINT NOT NULL DEFAULT 0;
ALTER TABLE license_owner ADD COLUMN released BIGINT NOT NULL DEFAULT 0;
ALTER TABLE license_owner ADD COLUMN unattended_since TEXT;
CREATE INDEX license_owner_unattended ON license_owner (order_number) WHERE standing = 'unattended';
",
    },
];

#[cfg(test)]
mod tests;
