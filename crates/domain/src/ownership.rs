//! Rule 3 of visibility after people leave: what an owner may still do with a license, by what leads them to its site today.
//!
//! An owner who came by the customer (as a member, a contact, somebody it was shared with) owns it for the customer: when
//! nothing leads there any more, the license is *unattended* until the site's administrators decide. Whoever never had
//! such a tie (they hold the certificate, or a voucher's code) stays its owner. Source: docs/PRODUCT.md, "When people
//! leave".

use crate::entitlement::named;
use serde::{Deserialize, Serialize};

/// What leads an account to an entitlement today, besides owning a license of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Ties {
    /// Member of the end customer's site, or of the site that transacted the order, unless the customer took back what that
    /// site's people may do ([`crate::delegation`]).
    pub member: bool,
    /// Ship-to contact on the order's newest revision.
    pub ship_to: bool,
    /// Holder of a full share that covers it.
    pub shared_in_full: bool,
    /// The customer number was associated with the account.
    pub customer_number: bool,
}

impl Ties {
    /// Whether there is any.
    #[must_use]
    pub const fn any(self) -> bool {
        self.member || self.ship_to || self.shared_in_full || self.customer_number
    }
}

named! {
    /// What owning a license gives its owner.
    Standing {
        /// All that may be done with it.
        Owner = "owner",
        /// What an installer may do.
        Installer = "installer",
        /// To see that it exists.
        Unattended = "unattended",
    }
}

/// The facts about the owner of a license that decide their standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnerFacts {
    /// Whether the account still exists.
    pub exists: bool,
    /// Whether it has had a tie at any time since it became the owner.
    pub was_tied: bool,
    /// What leads it there today.
    pub ties: Ties,
}

/// The standing of an owner.
#[must_use]
pub const fn standing(owner: &OwnerFacts) -> Standing {
    let OwnerFacts { exists, was_tied, ties } = *owner;
    if !exists {
        return Standing::Unattended;
    }
    match ties {
        Ties { member: true, .. }
        | Ties { shared_in_full: true, .. }
        | Ties { customer_number: true, .. } => Standing::Owner,
        Ties { ship_to: true, .. } => Standing::Installer,
        _ if was_tied => Standing::Unattended,
        _ => Standing::Owner,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const NONE: Ties = Ties { member: false, ship_to: false, shared_in_full: false, customer_number: false };
    const SHIP_TO: Ties = Ties { ship_to: true, ..NONE };

    // S5
    #[rstest]
    #[case::a_member(true, Ties { member: true, ..NONE }, Standing::Owner)]
    #[case::a_leaver(true, NONE, Standing::Unattended)]
    #[case::the_classic_rule(false, NONE, Standing::Owner)]
    #[case::an_installer(true, SHIP_TO, Standing::Installer)]
    #[case::a_member_who_is_the_installer_too(true, Ties { member: true, ..SHIP_TO }, Standing::Owner)]
    #[case::while_a_full_share_lasts(true, Ties { shared_in_full: true, ..NONE }, Standing::Owner)]
    #[case::by_customer_number(true, Ties { customer_number: true, ..NONE }, Standing::Owner)]
    fn owning_gives_what_leads_to_the_site(
        #[case] was_tied: bool,
        #[case] ties: Ties,
        #[case] expected: Standing,
    ) {
        assert_eq!(standing(&OwnerFacts { exists: true, was_tied, ties }), expected);
    }

    #[test]
    fn what_a_deleted_account_owned_is_unattended_whatever_led_there() {
        let ties = Ties { member: true, ..NONE };
        for was_tied in [true, false] {
            let owner = OwnerFacts { exists: false, was_tied, ties };
            assert_eq!(standing(&owner), Standing::Unattended);
        }
    }
}
