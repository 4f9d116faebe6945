//! Version upgrades: which licenses an account may upgrade, and how a wanted quantity is taken from several.

use crate::entitlement::named;
use crate::maintenance::{Line, has_current_maintenance};
use crate::visibility::{Access, Permission};
use serde::{Deserialize, Serialize};

named! {
    /// Whose a license is, as the account sees it.
    Ownership {
        /// The account's own.
        Mine = "mine",
        /// Somebody else's, shared with full access.
        Shared = "shared",
        /// Nobody's: upgrading makes it the account's.
        Unowned = "unowned",
        /// Somebody else's.
        Others = "others",
        /// Somebody else's, at a customer for whom the account acts as the partner of record.
        Customers = "customers",
    }
}

named! {
    /// Whether a license can be upgraded by this account today.
    Verdict {
        /// It can.
        Ok = "ok",
        /// All of it was upgraded.
        Upgraded = "upgraded",
        /// Its maintenance is not current, and the policy asks for it.
        MaintenanceLapsed = "maintenance_lapsed",
        /// It is somebody else's, and not shared with full access.
        NotYours = "not_yours",
        /// The access is not enough.
        NotAllowed = "not_allowed",
    }
}

/// The facts that decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Whose it is.
    pub ownership: Ownership,
    /// What the account may do with it.
    pub access: Access,
    /// Whether its maintenance is current.
    pub maintained: bool,
    /// Whether the policy asks for that.
    pub needs_maintenance: bool,
    /// How many may still be upgraded.
    pub left: i64,
}

/// Own licenses, those shared with full access and unowned ones may be upgraded, while maintenance is current.
#[must_use]
pub fn verdict(facts: &Facts) -> Verdict {
    if facts.left <= 0 {
        Verdict::Upgraded
    } else if facts.ownership == Ownership::Others {
        Verdict::NotYours
    } else if !facts.access.allows(Permission::Upgrade) {
        Verdict::NotAllowed
    } else if facts.needs_maintenance && !facts.maintained {
        Verdict::MaintenanceLapsed
    } else {
        Verdict::Ok
    }
}

/// Whether `line` has current maintenance, its own or that of any serial number it came from (`ancestors`).
#[must_use]
pub fn is_maintained(line: &Line<'_>, ancestors: &[&str], contracts: &[Line<'_>]) -> bool {
    let all = std::iter::once(line.serial_number).chain(ancestors.iter().copied());
    all.into_iter()
        .any(|serial_number| has_current_maintenance(&Line { serial_number, ..line.clone() }, contracts))
}

/// How many to take from each of several licenses (`left` of each), in their order, to come to `wanted`. None where
/// there are not so many, or less than one is wanted.
#[must_use]
pub fn allocate(left: &[i64], wanted: i64) -> Option<Vec<i64>> {
    let mut open = wanted;
    let taken = left.iter().map(|left| {
        let take = open.min(*left).max(0);
        open -= take;
        take
    });
    let taken: Vec<i64> = taken.collect();
    (wanted > 0 && open == 0).then_some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn mine() -> Facts {
        let (ownership, access) = (Ownership::Mine, Access::Full);
        Facts { ownership, access, maintained: true, needs_maintenance: true, left: 5 }
    }

    #[rstest]
    #[case::mine(mine(), Verdict::Ok)]
    #[case::shared(Facts { ownership: Ownership::Shared, ..mine() }, Verdict::Ok)]
    #[case::unowned(Facts { ownership: Ownership::Unowned, ..mine() }, Verdict::Ok)]
    #[case::for_a_customer(Facts { ownership: Ownership::Customers, ..mine() }, Verdict::Ok)]
    #[case::a_colleagues(Facts { ownership: Ownership::Others, ..mine() }, Verdict::NotYours)]
    #[case::seen_only(Facts { ownership: Ownership::Unowned, access: Access::Keys, ..mine() }, Verdict::NotAllowed)]
    #[case::lapsed(Facts { maintained: false, ..mine() }, Verdict::MaintenanceLapsed)]
    #[case::lapsed_by_policy(Facts { maintained: false, needs_maintenance: false, ..mine() }, Verdict::Ok)]
    #[case::done(Facts { left: 0, maintained: false, ..mine() }, Verdict::Upgraded)]
    fn who_may_upgrade_what(#[case] facts: Facts, #[case] expected: Verdict) {
        assert_eq!(verdict(&facts), expected);
    }

    #[test]
    fn a_quantity_is_taken_from_licenses_in_their_order_and_never_in_part() {
        assert_eq!(allocate(&[5, 3], 2), Some(vec![2, 0]));
        assert_eq!(allocate(&[5, 3], 7), Some(vec![5, 2]));
        assert_eq!(allocate(&[5, -1, 3], 8), Some(vec![5, 0, 3]));
        assert_eq!(allocate(&[5, 3], 9), None);
        assert_eq!(allocate(&[5, 3], 0), None);
        assert_eq!(allocate(&[5], -1), None);
    }

    #[test]
    fn maintenance_of_the_old_serial_still_counts_for_the_new_one() {
        use crate::place::CustomerDay;
        use crate::{EntitlementKind, Term};
        let day = CustomerDay::on("2026-11-21".parse().unwrap());
        let covers = ["B1".to_owned()];
        let of = |serial_number, kind, covers| Line {
            serial_number,
            sku: "BE",
            kind,
            term: Term::default(),
            covers,
            day,
        };
        let contracts = [of("M1", EntitlementKind::Maintenance, &covers)];
        let new = of("B2", EntitlementKind::License, &[]);
        assert!(is_maintained(&new, &["B1"], &contracts));
        assert!(!is_maintained(&new, &["B7"], &contracts));
    }
}
