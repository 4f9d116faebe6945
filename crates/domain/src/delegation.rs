//! Delegation: what the partner that sold an order may do for its customer (docs/PRODUCT.md, "Partners").
//!
//! The reseller of record sees what it sold. What its people may do with it is the customer's to say, for each reseller:
//! nothing, registering and upgrading (where the customer has said nothing), or all that a member may do but people and
//! shares. It is about the orders that this reseller transacted for this customer, and never about what the customer
//! bought elsewhere.

use crate::entitlement::named;
use crate::place::CustomerDay;
use crate::term::Term;
use crate::visibility::Permission;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

named! {
    /// What a reseller's people may do with what it sold to one customer, from the least to the most.
    #[derive(Default)]
    Delegation {
        /// Nothing: they see that it exists, with masked keys.
        None = "none",
        /// Register and upgrade, with keys and files.
        #[default]
        Register = "register",
        /// All that a member of the customer's site may do, but people and shares.
        Manage = "manage",
    }
}

/// Something that a partner does for a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartnerAct {
    /// Registers a serial number.
    Register,
    /// Upgrades a license.
    Upgrade,
    /// Moves a license to another host.
    Move,
    /// Draws licenses down from a flex contract, or returns them.
    Draw,
}

impl PartnerAct {
    /// What an account needs that does the same in a right of its own.
    #[must_use]
    pub const fn permission(self) -> Permission {
        match self {
            Self::Register => Permission::Register,
            Self::Upgrade => Permission::Upgrade,
            Self::Move | Self::Draw => Permission::MoveOthers,
        }
    }
}

impl Delegation {
    /// Whether it lets the partner do this.
    #[must_use]
    pub fn allows(self, act: PartnerAct) -> bool {
        self >= match act {
            PartnerAct::Register | PartnerAct::Upgrade => Self::Register,
            PartnerAct::Move | PartnerAct::Draw => Self::Manage,
        }
    }

    /// Whether the customer took all of it back.
    #[must_use]
    pub const fn is_withdrawn(self) -> bool {
        matches!(self, Self::None)
    }

    /// Whether it can end by itself: what goes beyond the usual can.
    #[must_use]
    pub const fn may_end(self) -> bool {
        matches!(self, Self::Manage)
    }
}

/// What a customer said about a reseller.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mandate {
    /// What the reseller's people may do.
    pub level: Delegation,
    /// The last day of it; after it, the usual holds.
    pub ends_on: Option<NaiveDate>,
}

impl Mandate {
    /// What holds on a day at the customer.
    #[must_use]
    pub fn on(self, day: CustomerDay) -> Delegation {
        let term = Term { starts_on: None, ends_on: self.ends_on };
        if self.level.may_end() && !term.is_current(day) { Delegation::default() } else { self.level }
    }
}

/// The longest time that a mandate can be given for, in days.
pub const MOST_DAYS: u64 = 3_653;

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::withdrawn(Delegation::None, [false, false, false, false])]
    #[case::usual(Delegation::Register, [true, true, false, false])]
    #[case::managing(Delegation::Manage, [true, true, true, true])]
    fn a_partner_does_what_the_customer_lets_it_do(#[case] level: Delegation, #[case] expected: [bool; 4]) {
        let acts = [PartnerAct::Register, PartnerAct::Upgrade, PartnerAct::Move, PartnerAct::Draw];
        assert_eq!(acts.map(|act| level.allows(act)), expected);
    }

    #[test]
    fn where_the_customer_said_nothing_the_partner_registers_and_upgrades() {
        assert_eq!(Mandate::default().level, Delegation::Register);
    }

    #[test]
    fn managing_ends_after_its_last_day_and_what_was_withdrawn_stays_withdrawn() {
        let day = |text: &str| CustomerDay::on(text.parse().expect("a date"));
        let ends_on = "2026-12-31".parse().ok();
        let manage = Mandate { level: Delegation::Manage, ends_on };
        assert_eq!(manage.on(day("2026-12-31")), Delegation::Manage);
        assert_eq!(manage.on(day("2027-01-01")), Delegation::Register);
        let withdrawn = Mandate { level: Delegation::None, ends_on };
        assert_eq!(withdrawn.on(day("2027-01-01")), Delegation::None);
    }
}
