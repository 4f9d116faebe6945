//! Lineage: any old serial number leads to today's (bought → renewed → upgraded → split → moved).

use crate::entitlement::named;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The serial numbers that came one after another, from the oldest to today's, around `serial`.
///
/// `renews` maps a serial number to the one before it. Where a serial was followed by several, the chain goes on with
/// the greatest; a feed that names a circle ends the chain at the first repetition.
#[must_use]
pub fn chain<'a>(serial: &'a str, renews: &BTreeMap<&'a str, &'a str>) -> Vec<&'a str> {
    let followed_by: BTreeMap<&str, &str> = renews.iter().map(|(new, old)| (*old, *new)).collect();
    let mut seen = BTreeSet::from([serial]);
    let mut before = Vec::new();
    let mut at = serial;
    while let Some(&old) = renews.get(at).filter(|old| seen.insert(old)) {
        before.push(old);
        at = old;
    }
    before.reverse();
    before.push(serial);
    at = serial;
    while let Some(&new) = followed_by.get(at).filter(|new| seen.insert(new)) {
        before.push(new);
        at = new;
    }
    before
}

named! {
    /// How an entitlement that stands on no line of the feed came to be: out of another one.
    Origin {
        /// A version upgrade of (a part of) another license.
        Upgraded = "upgraded",
        /// The conversion of a voucher.
        Converted = "converted",
        /// A draw-down from a flex contract.
        Drawn = "drawn",
    }
}

/// The serial number that lives today for `serial`: `superseded_by` maps each serial number whose license is used up to
/// the one that took the last of it, so that there is at most one way on. A circle ends at the first repetition.
#[must_use]
pub fn living<'a>(serial: &'a str, superseded_by: &BTreeMap<&'a str, &'a str>) -> &'a str {
    let mut seen = BTreeSet::from([serial]);
    let mut at = serial;
    while let Some(&next) = superseded_by.get(at).filter(|next| seen.insert(next)) {
        at = next;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_superseded_serial_leads_to_the_one_that_lives() {
        let superseded = BTreeMap::from([("B1", "B2"), ("B2", "B3")]);
        assert_eq!(
            ["B1", "B2", "B3", "B9"].map(|serial| living(serial, &superseded)),
            ["B3", "B3", "B3", "B9"]
        );
        let circle = BTreeMap::from([("B1", "B2"), ("B2", "B1")]);
        assert_eq!(living("B1", &circle), "B2");
    }

    #[test]
    fn any_old_serial_leads_to_todays() {
        let renews = BTreeMap::from([("M3", "M2"), ("M2", "M1")]);
        for serial in ["M1", "M2", "M3"] {
            assert_eq!(chain(serial, &renews), ["M1", "M2", "M3"]);
        }
        assert_eq!(chain("M9", &renews), ["M9"], "one that was never renewed stands alone");
    }

    #[test]
    fn a_circle_in_the_feed_ends_the_chain() {
        let renews = BTreeMap::from([("M1", "M2"), ("M2", "M1")]);
        assert_eq!(chain("M1", &renews), ["M2", "M1"]);
    }
}
