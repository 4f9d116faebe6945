//! What current maintenance gives a right to: content updates, product updates, version upgrades, support, self-help.

use crate::{EntitlementKind, Term};
use chrono::NaiveDate;

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

/// Whether the holder of `lines` (all that the account may see) may download a release of `sku` today.
///
/// A license or subscription for the product must be current; a voucher or flex contract for it counts as well. Where
/// the release `needs_maintenance`, a maintenance contract that covers the serial number must be current, or the
/// entitlement itself be a current subscription or flex contract. There is no grace (product.md, "Renewals").
///
/// # Errors
/// The most favourable reason: lapsed maintenance before a term that is over before no entitlement at all.
pub fn may_download(
    sku: &str,
    needs_maintenance: bool,
    lines: &[Line<'_>],
    today: NaiveDate,
) -> Result<(), Refusal> {
    let mut refusal = Refusal::NotEntitled;
    for line in lines.iter().filter(|line| line.sku == sku && line.kind != EntitlementKind::Maintenance) {
        if !line.term.is_current(today) {
            if refusal == Refusal::NotEntitled {
                refusal = Refusal::TermOver;
            }
        } else if !needs_maintenance || has_current_maintenance(line, lines, today) {
            return Ok(());
        } else {
            refusal = Refusal::MaintenanceLapsed;
        }
    }
    Err(refusal)
}

/// Whether `line` has updates today: by its own term, or by a current contract that covers its serial number.
#[must_use]
pub fn has_current_maintenance(line: &Line<'_>, lines: &[Line<'_>], today: NaiveDate) -> bool {
    if matches!(line.kind, EntitlementKind::Subscription | EntitlementKind::Flex) {
        return line.term.is_current(today);
    }
    lines.iter().any(|contract| {
        contract.kind == EntitlementKind::Maintenance
            && contract.term.is_current(today)
            && contract.covers.iter().any(|serial| serial == line.serial_number)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    fn license<'a>() -> Line<'a> {
        Line {
            serial_number: "B1",
            sku: "BE",
            kind: EntitlementKind::License,
            term: Term::default(),
            covers: &[],
        }
    }

    fn contract<'a>(covers: &'a [String], end: &str) -> Line<'a> {
        let term = Term { starts_on: None, ends_on: Some(day(end)) };
        Line { serial_number: "M2", sku: "MNT", kind: EntitlementKind::Maintenance, term, covers }
    }

    #[test]
    fn software_goes_only_to_those_who_are_entitled_to_it() {
        let today = day("2026-11-21");
        assert_eq!(may_download("BE", false, &[license()], today), Ok(()));
        assert_eq!(may_download("SEP", false, &[license()], today), Err(Refusal::NotEntitled));
    }

    #[test]
    fn a_lapsed_contract_gives_no_updates_from_the_day_after_its_end() {
        let covers = ["B1".to_owned()];
        let lines = [license(), contract(&covers, "2026-11-21")];
        assert_eq!(may_download("BE", true, &lines, day("2026-11-21")), Ok(()), "its last day still counts");
        assert_eq!(may_download("BE", true, &lines, day("2026-11-22")), Err(Refusal::MaintenanceLapsed));
        assert_eq!(
            may_download("BE", false, &lines, day("2026-11-22")),
            Ok(()),
            "what was bought stays downloadable"
        );
    }

    #[test]
    fn maintenance_counts_only_for_the_serial_numbers_it_covers() {
        let covers = ["B7".to_owned()];
        let lines = [license(), contract(&covers, "2027-11-21")];
        assert_eq!(may_download("BE", true, &lines, day("2026-11-21")), Err(Refusal::MaintenanceLapsed));
    }

    #[test]
    fn a_subscription_carries_its_own_maintenance_until_it_ends() {
        let term = Term { starts_on: None, ends_on: Some(day("2026-11-16")) };
        let line = Line { kind: EntitlementKind::Subscription, term, ..license() };
        assert_eq!(may_download("BE", true, std::slice::from_ref(&line), day("2026-11-16")), Ok(()));
        assert_eq!(may_download("BE", true, &[line], day("2026-11-17")), Err(Refusal::TermOver));
    }
}
