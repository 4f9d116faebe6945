//! What current maintenance gives a right to: content updates, product updates, version upgrades, support, self-help.

use crate::entitlement::EntitlementKind;
use crate::place::CustomerDay;
use crate::term::Term;

/// One entitlement as the rules about software downloads look at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its serial number.
    pub serial_number: &'a str,
    /// The product it is for.
    pub sku: &'a str,
    /// What kind of right it is.
    pub kind: EntitlementKind,
    /// From when to when.
    pub term: Term,
    /// The serial numbers under this maintenance; empty for other kinds.
    pub covers: &'a [String],
    /// The day at its customer.
    pub day: CustomerDay,
}

impl Line<'_> {
    /// Whether its term holds where its customer is.
    #[must_use]
    pub fn is_current(&self) -> bool {
        self.term.is_current(self.day)
    }
}

/// Why a release may not be downloaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No visible entitlement is for this product.
    #[error("no entitlement for this product")]
    NotEntitled,
    /// There was one, and its term is over (or has not begun).
    #[error("the term of the entitlement is over")]
    TermOver,
    /// The release needs maintenance, and none that covers the license is current.
    #[error("maintenance is not current")]
    MaintenanceLapsed,
}

/// Whether the holder of `lines` (all that the account may see) may download a release of `sku` now.
///
/// A license or subscription for the product must be current; a voucher or flex contract for it counts as well. Where
/// the release `needs_maintenance`, a maintenance contract that covers the serial number must be current, or the
/// entitlement itself be a current subscription or flex contract. There is no grace (docs/PRODUCT.md, "Renewals").
///
/// # Errors
/// The most favourable reason: lapsed maintenance before a term that is over before no entitlement at all.
pub fn may_download(sku: &str, needs_maintenance: bool, lines: &[Line<'_>]) -> Result<(), Refusal> {
    let mut refusal = Refusal::NotEntitled;
    for line in lines.iter().filter(|line| line.sku == sku && line.kind != EntitlementKind::Maintenance) {
        if !line.is_current() {
            if refusal == Refusal::NotEntitled {
                refusal = Refusal::TermOver;
            }
        } else if !needs_maintenance || has_current_maintenance(line, lines) {
            return Ok(());
        } else {
            refusal = Refusal::MaintenanceLapsed;
        }
    }
    Err(refusal)
}

/// Whether `line` has updates now: by its own term, or by a current contract that covers its serial number.
#[must_use]
pub fn has_current_maintenance(line: &Line<'_>, lines: &[Line<'_>]) -> bool {
    if matches!(line.kind, EntitlementKind::Subscription | EntitlementKind::Flex) {
        return line.is_current();
    }
    lines.iter().any(|contract| {
        contract.kind == EntitlementKind::Maintenance
            && contract.is_current()
            && contract.covers.iter().any(|serial| serial == line.serial_number)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn license<'a>(today: &str) -> Line<'a> {
        Line {
            serial_number: "B1",
            sku: "BE",
            kind: EntitlementKind::License,
            term: Term::default(),
            covers: &[],
            day: CustomerDay::on(day(today)),
        }
    }

    fn contract<'a>(covers: &'a [String], end: &str, today: &str) -> Line<'a> {
        let term = Term { starts_on: None, ends_on: Some(day(end)) };
        let kind = EntitlementKind::Maintenance;
        Line { serial_number: "M2", sku: "MNT", kind, term, covers, ..license(today) }
    }

    #[test]
    fn software_goes_only_to_those_who_are_entitled_to_it() {
        let lines = [license("2026-11-21")];
        assert_eq!(may_download("BE", false, &lines), Ok(()));
        assert_eq!(may_download("SEP", false, &lines), Err(Refusal::NotEntitled));
    }

    #[test]
    fn a_lapsed_contract_gives_no_updates_from_the_day_after_its_end() {
        let covers = ["B1".to_owned()];
        let on = |today: &str| [license(today), contract(&covers, "2026-11-21", today)];
        assert_eq!(may_download("BE", true, &on("2026-11-21")), Ok(()), "its last day still counts");
        assert_eq!(may_download("BE", true, &on("2026-11-22")), Err(Refusal::MaintenanceLapsed));
        assert_eq!(
            may_download("BE", false, &on("2026-11-22")),
            Ok(()),
            "what was bought stays downloadable"
        );
    }

    #[test]
    fn maintenance_counts_only_for_the_serial_numbers_it_covers() {
        let covers = ["B7".to_owned()];
        let lines = [license("2026-11-21"), contract(&covers, "2027-11-21", "2026-11-21")];
        assert_eq!(may_download("BE", true, &lines), Err(Refusal::MaintenanceLapsed));
    }

    #[test]
    fn a_subscription_carries_its_own_maintenance_until_it_ends() {
        let term = Term { starts_on: None, ends_on: Some(day("2026-11-16")) };
        let on = |today: &str| [Line { kind: EntitlementKind::Subscription, term, ..license(today) }];
        assert_eq!(may_download("BE", true, &on("2026-11-16")), Ok(()));
        assert_eq!(may_download("BE", true, &on("2026-11-17")), Err(Refusal::TermOver));
    }

    // D6: a contract of a customer in California holds until the day is over there, whatever day it is elsewhere.
    #[test]
    fn each_contract_ends_by_the_day_of_its_own_customer() {
        let covers = ["B1".to_owned()];
        let over = contract(&covers, "2026-11-30", "2026-12-01");
        let lines = [license("2026-12-01"), Line { day: CustomerDay::on(day("2026-11-30")), ..over.clone() }];
        assert_eq!(may_download("BE", true, &lines), Ok(()));
        assert_eq!(may_download("BE", true, &[license("2026-12-01"), over]), Err(Refusal::MaintenanceLapsed));
    }
}
