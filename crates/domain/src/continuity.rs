//! When the owner of licenses counts as absent, so that their site's administrators may act. Source: docs/PRODUCT.md,
//! "Continuity".

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::entitlement::named;

named! {
    /// Why nobody looks after licenses.
    Absence {
        /// Their owner left the site, or has no account any more.
        Left = "left",
        /// The vendor locked the owner's account.
        Locked = "locked",
        /// Their owner never signed in.
        NeverSignedIn = "never_signed_in",
        /// Their owner has not signed in for months.
        Dormant = "dormant",
        /// They have no owner.
        NoOwner = "no_owner",
    }
}

/// Months without a sign-in after which administrators may take over what somebody owns.
pub const ABSENT_MONTHS: u32 = 6;

/// Days that an account has for its first sign-in.
pub const FIRST_SIGN_IN_DAYS: i64 = 30;

/// What is known about an owner.
#[derive(Clone, Copy, Debug)]
pub struct OwnerActivity<'a> {
    /// Whether they left the site, or have no account any more.
    pub left: bool,
    /// Whether their account is locked.
    pub locked: bool,
    /// The month of the last sign-in, `YYYY-MM`; none: never.
    pub last_sign_in: Option<&'a str>,
    /// Since when the account exists; none: not known.
    pub since: Option<NaiveDate>,
}

/// Why the owner is absent; none: they are there. A month counts once it is over.
#[must_use]
pub fn absence(owner: &OwnerActivity<'_>, today: NaiveDate, months: u32) -> Option<Absence> {
    if owner.left {
        return Some(Absence::Left);
    }
    if owner.locked {
        return Some(Absence::Locked);
    }
    let Some(month) = owner.last_sign_in else {
        let is_new = owner.since.is_some_and(|since| (today - since).num_days() < FIRST_SIGN_IN_DAYS);
        return (!is_new).then_some(Absence::NeverSignedIn);
    };
    let last = NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d").ok()?;
    let ordinal = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    (ordinal(today) - ordinal(last) > i64::from(months)).then_some(Absence::Dormant)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn seen(month: Option<&str>) -> OwnerActivity<'_> {
        OwnerActivity { left: false, locked: false, last_sign_in: month, since: Some(day("2026-01-01")) }
    }

    #[test]
    fn an_owner_is_dormant_once_six_whole_months_are_over() {
        assert_eq!(absence(&seen(Some("2026-05")), day("2026-11-30"), 6), None);
        assert_eq!(absence(&seen(Some("2026-05")), day("2026-12-01"), 6), Some(Absence::Dormant));
        assert_eq!(absence(&seen(Some("2025-12")), day("2026-07-01"), 6), Some(Absence::Dormant));
        assert_eq!(absence(&seen(Some("2026-12")), day("2026-11-30"), 6), None, "a clock that was set back");
    }

    #[test]
    fn whoever_never_signed_in_has_thirty_days() {
        assert_eq!(absence(&seen(None), day("2026-01-30"), 6), None);
        assert_eq!(absence(&seen(None), day("2026-01-31"), 6), Some(Absence::NeverSignedIn));
    }

    #[test]
    fn whoever_left_or_is_locked_is_absent_however_lately_they_signed_in() {
        let now = seen(Some("2026-11"));
        assert_eq!(absence(&OwnerActivity { left: true, ..now }, day("2026-11-30"), 6), Some(Absence::Left));
        assert_eq!(
            absence(&OwnerActivity { locked: true, ..now }, day("2026-11-30"), 6),
            Some(Absence::Locked)
        );
    }
}
