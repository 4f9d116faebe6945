//! Lineage: any old serial number leads to today's (bought → renewed → upgraded → split → moved).

use crate::entitlement::named;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

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

/// A term as renewals look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RenewalTerm<'a> {
    /// Serial number of the entitlement.
    pub serial_number: &'a str,
    /// Last day of the term; none when it has no end.
    pub ends_on: Option<NaiveDate>,
}

/// What renews `old` among `named`, the terms that name its serial number as the one before them; none when it is not
/// renewed.
///
/// Only another entitlement whose term ends later renews (docs/PRODUCT.md, "Renewals"). Of several it is the one that
/// ends last. A term without an end is never renewed: nothing ends later.
#[must_use]
pub fn renewal<'a>(
    old: RenewalTerm<'_>,
    named: impl IntoIterator<Item = RenewalTerm<'a>>,
) -> Option<RenewalTerm<'a>> {
    let end = old.ends_on?;
    let lasts = |term: &RenewalTerm<'_>| term.ends_on.unwrap_or(NaiveDate::MAX);
    named
        .into_iter()
        .filter(|new| new.serial_number != old.serial_number && lasts(new) > end)
        .max_by_key(|new| (lasts(new), new.serial_number))
}

/// Whether a document says that its entitlement is renewed: `renewed`, as the portal decided with [`renewal`]; of an older
/// portal, which doesn't say it, that it names another serial number in `renewed_by`.
#[must_use]
pub fn is_said_renewed(serial_number: &str, renewed: Option<bool>, renewed_by: Option<&str>) -> bool {
    renewed.unwrap_or_else(|| renewed_by.is_some_and(|by| by != serial_number))
}

/// The serial numbers by which `serial` renews itself, from `serial` to `serial`; none when it doesn't. `before` gives the
/// serial numbers that one renews. At most [`LONGEST_RENEWAL`] terms are followed.
///
/// # Errors
/// What `before` answers.
pub fn renewal_cycle<E>(
    serial: &str,
    mut before: impl FnMut(&str) -> Result<Vec<String>, E>,
) -> Result<Option<Vec<String>>, E> {
    let mut came_from: BTreeMap<String, String> = BTreeMap::new();
    let mut next = vec![serial.to_owned()];
    while let Some(at) = next.pop().filter(|_| came_from.len() < LONGEST_RENEWAL) {
        for old in before(&at)? {
            if old == serial {
                let mut path = vec![old];
                let mut step = &at;
                while step != serial {
                    path.push(step.clone());
                    step = &came_from[step];
                }
                path.push(serial.to_owned());
                path.reverse();
                return Ok(Some(path));
            }
            if !came_from.contains_key(&old) {
                came_from.insert(old.clone(), at.clone());
                next.push(old);
            }
        }
    }
    Ok(None)
}

/// Most terms that [`renewal_cycle`] follows. A longer chain is not looked at to its end; [`renewal`] needs no chain to end.
pub const LONGEST_RENEWAL: usize = 1_000;

/// A line that an order has or had: an entitlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownLine<'a> {
    /// The number in the entitlement's id, which it keeps for good.
    pub number: i64,
    /// The number that the order's record gave it last.
    pub position: i64,
    /// Its serial number.
    pub serial_number: &'a str,
}

/// For each line of a revision (position and serial number) the number of its entitlement.
///
/// An entitlement's identity follows its serial number, wherever in the order it stands: whatever people and the portal
/// keep about it (licenses, owners, shares, notes) stays with the serial. A number that another serial number has or had is
/// never given again. `spare` is where numbers for those begin whose position is taken. Where a serial number stands on
/// several lines, each keeps its position as far as it can.
#[must_use]
pub fn assign_lines(revision: &[(i64, &str)], known: &[KnownLine<'_>], spare: i64) -> Vec<i64> {
    let mut open: Vec<&KnownLine<'_>> = known.iter().collect();
    open.sort_by_key(|line| (line.serial_number, line.number));
    let mut numbers: Vec<Option<i64>> = vec![None; revision.len()];
    let mut by_serial: BTreeMap<&str, VecDeque<&KnownLine<'_>>> = BTreeMap::new();
    for line in open {
        by_serial.entry(line.serial_number).or_default().push_back(line);
    }
    let mut take = |serial: &str, position: Option<i64>| {
        let lines = by_serial.get_mut(serial)?;
        let at = lines.iter().position(|line| position.is_none_or(|position| line.position == position))?;
        lines.remove(at).map(|line| line.number)
    };
    for (number, (position, serial)) in numbers.iter_mut().zip(revision) {
        *number = take(serial, Some(*position));
    }
    for (number, (_, serial)) in numbers.iter_mut().zip(revision).filter(|(number, _)| number.is_none()) {
        *number = take(serial, None);
    }
    let used: BTreeSet<i64> = known.iter().map(|line| line.number).collect();
    let mut next = used.last().map_or(spare, |last| spare.max(last + 1));
    let free = numbers.iter().zip(revision).map(|(number, (position, _))| {
        number.unwrap_or_else(|| {
            if used.contains(position) {
                next += 1;
                next - 1
            } else {
                *position
            }
        })
    });
    free.collect()
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

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn term<'a>(serial_number: &'a str, ends_on: &str) -> RenewalTerm<'a> {
        RenewalTerm { serial_number, ends_on: Some(ends_on).filter(|end| !end.is_empty()).map(day) }
    }

    // D4: renewed only by another entitlement whose term ends later.
    #[rstest::rstest]
    #[case::later(term("M1", "2026-12-31"), &[term("M2", "2027-12-31")], Some("M2"))]
    #[case::a_day_later(term("M1", "2026-12-31"), &[term("M2", "2027-01-01")], Some("M2"))]
    #[case::for_good(term("M1", "2026-12-31"), &[term("M2", "")], Some("M2"))]
    #[case::the_last_of_several(term("M1", "2026-12-31"), &[term("M2", "2028-01-01"), term("M3", "2027-01-01")], Some("M2"))]
    #[case::itself(term("M1", "2026-12-31"), &[term("M1", "2027-12-31")], None)]
    #[case::at_the_same_time(term("M1", "2026-12-31"), &[term("M2", "2026-12-31")], None)]
    #[case::earlier(term("M1", "2026-12-31"), &[term("M2", "2025-12-31")], None)]
    #[case::perpetual(term("M1", ""), &[term("M2", "")], None)]
    #[case::nothing(term("M1", "2026-12-31"), &[], None)]
    fn a_term_is_renewed_by_another_that_ends_later(
        #[case] old: RenewalTerm<'_>,
        #[case] named: &[RenewalTerm<'_>],
        #[case] by: Option<&str>,
    ) {
        assert_eq!(renewal(old, named.iter().copied()).map(|new| new.serial_number), by);
    }

    #[test]
    fn a_document_says_whether_it_is_renewed_and_not_always_by_what() {
        assert!(is_said_renewed("M1", Some(true), None), "by an order that this account doesn't see");
        assert!(!is_said_renewed("M1", Some(false), Some("M2")));
        assert!(is_said_renewed("M1", None, Some("M2")), "an older portal");
        assert!(!is_said_renewed("M1", None, Some("M1")));
        assert!(!is_said_renewed("M1", None, None));
    }

    #[test]
    fn a_cycle_of_renewals_is_named() {
        let cycle = |serial: &str, links: &[(&str, &str)]| {
            let before = |at: &str| -> Result<Vec<String>, std::convert::Infallible> {
                Ok(links.iter().filter(|(new, _)| *new == at).map(|(_, old)| (*old).to_owned()).collect())
            };
            renewal_cycle(serial, before).unwrap_or_default().map(|path| path.join(" "))
        };
        assert_eq!(cycle("M1", &[("M1", "M1")]).as_deref(), Some("M1 M1"));
        assert_eq!(cycle("M1", &[("M1", "M2"), ("M2", "M1")]).as_deref(), Some("M1 M2 M1"));
        assert_eq!(cycle("M1", &[("M1", "M2"), ("M2", "M3"), ("M3", "M1")]).as_deref(), Some("M1 M2 M3 M1"));
        assert_eq!(cycle("M3", &[("M3", "M2"), ("M2", "M1")]), None);
        assert_eq!(
            cycle("M3", &[("M3", "M2"), ("M2", "M1"), ("M1", "M2")]),
            None,
            "one that it is not part of"
        );
    }

    fn known(number: i64, position: i64, serial_number: &str) -> KnownLine<'_> {
        KnownLine { number, position, serial_number }
    }

    // D2: identity follows the serial number, not the position.
    #[rstest::rstest]
    #[case::unchanged(&[(1, "A"), (2, "B")], &[known(1, 1, "A"), known(2, 2, "B")], &[1, 2])]
    #[case::swapped(&[(1, "B"), (2, "A")], &[known(1, 1, "A"), known(2, 2, "B")], &[2, 1])]
    #[case::moved(&[(7, "A")], &[known(1, 1, "A")], &[1])]
    #[case::moved_back(&[(1, "A")], &[known(1, 7, "A")], &[1])]
    #[case::another_serial(&[(1, "C")], &[known(1, 1, "A")], &[900])]
    #[case::the_second_other_serial(&[(1, "D")], &[known(1, 1, "A"), known(900, 1, "C")], &[901])]
    #[case::one_more(&[(1, "A"), (2, "B")], &[known(1, 1, "A")], &[1, 2])]
    #[case::in_front(&[(1, "N"), (2, "A"), (3, "B")], &[known(1, 1, "A"), known(2, 2, "B")], &[900, 1, 2])]
    #[case::rotated(&[(1, "C"), (2, "A"), (3, "B")], &[known(1, 1, "A"), known(2, 2, "B"), known(3, 3, "C")], &[3, 1, 2])]
    #[case::twice(&[(1, "A"), (2, "A")], &[known(1, 1, "A"), known(2, 2, "A")], &[1, 2])]
    #[case::twice_and_swapped_with_another(&[(1, "B"), (2, "A"), (3, "A")], &[known(1, 1, "A"), known(2, 2, "A"), known(3, 3, "B")], &[3, 2, 1])]
    #[case::new_order(&[(1, "A"), (2, "B")], &[], &[1, 2])]
    fn an_entitlement_keeps_its_number_wherever_its_serial_stands(
        #[case] revision: &[(i64, &str)],
        #[case] known: &[KnownLine<'_>],
        #[case] numbers: &[i64],
    ) {
        assert_eq!(assign_lines(revision, known, 900), numbers);
    }

    proptest::proptest! {
        // D2: over any history of revisions a number means one serial for good, and a serial that stands once keeps its own.
        #[test]
        fn a_number_never_comes_to_mean_another_serial(
            revisions in proptest::collection::vec(proptest::collection::vec(0_u8..8, 0..6), 1..6)
        ) {
            let serials = ["A", "B", "C", "D", "E", "F", "G", "H"];
            let mut known: Vec<KnownLine<'_>> = Vec::new();
            for revision in revisions {
                let lines: Vec<(i64, &str)> = (1..).zip(revision.iter().map(|at| serials[usize::from(*at)])).collect();
                let numbers = assign_lines(&lines, &known, 900);
                let unique: BTreeSet<_> = numbers.iter().collect();
                proptest::prop_assert_eq!(unique.len(), lines.len());
                for (number, (position, serial_number)) in numbers.into_iter().zip(lines) {
                    match known.iter_mut().find(|line| line.number == number) {
                        Some(line) => {
                            proptest::prop_assert_eq!(line.serial_number, serial_number);
                            line.position = position;
                        }
                        None => {
                            let had = known.iter().filter(|line| line.serial_number == serial_number).count();
                            let has = revision.iter().filter(|at| serials[usize::from(**at)] == serial_number).count();
                            proptest::prop_assert!(had < has, "{} got another number", serial_number);
                            known.push(KnownLine { number, position, serial_number });
                        }
                    }
                }
            }
        }

        // D4: whatever the feed links, somebody at the end of a chain is not renewed.
        #[test]
        fn not_everything_can_be_renewed(
            links in proptest::collection::vec((0_usize..6, 0_usize..6), 0..12),
            ends in proptest::collection::vec(proptest::option::of(0_i32..4), 6)
        ) {
            let names = ["M1", "M2", "M3", "M4", "M5", "M6"];
            let of = |at: usize| {
                let ends_on = ends[at].and_then(|days| NaiveDate::from_num_days_from_ce_opt(740_000 + days));
                RenewalTerm { serial_number: names[at], ends_on }
            };
            let renewed = (0..6).filter(|old| {
                let named = links.iter().filter(|(_, before)| before == old).map(|(new, _)| of(*new));
                renewal(of(*old), named).is_some()
            });
            proptest::prop_assert!(renewed.count() < 6);
        }
    }

    #[test]
    fn a_circle_in_the_feed_ends_the_chain() {
        let renews = BTreeMap::from([("M1", "M2"), ("M2", "M1")]);
        assert_eq!(chain("M1", &renews), ["M2", "M1"]);
    }
}
