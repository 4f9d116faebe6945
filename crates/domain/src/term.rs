//! Terms and the arithmetic of renewal dates.
//!
//! Dates are local calendar dates. A term is valid through its end date; buckets are half-open: 90 days left and more,
//! 30 to 89, 0 to 29, and lapsed below 0 (product.md, "renewal date arithmetic").

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// From when to when an entitlement holds. Without an end it is perpetual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// First day, or none when it has always held.
    pub starts_on: Option<NaiveDate>,
    /// Last day on which it still holds, or none when it is perpetual.
    pub ends_on: Option<NaiveDate>,
}

/// How near the end of a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bucket {
    /// Over since yesterday or longer.
    Lapsed,
    /// 0 to 29 days left.
    Under30,
    /// 30 to 89 days left.
    From30To89,
    /// 90 days left or more.
    From90,
    /// Never ends.
    Perpetual,
}

impl Bucket {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 5] = [Self::Lapsed, Self::Under30, Self::From30To89, Self::From90, Self::Perpetual];

    /// The word used in messages, on the wire and in tests.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lapsed => "lapsed",
            Self::Under30 => "under_30",
            Self::From30To89 => "from_30_to_89",
            Self::From90 => "from_90",
            Self::Perpetual => "perpetual",
        }
    }

    /// The end dates that fall into this bucket on `today`, as a half-open range `from..to`; none on a side without a
    /// bound. [`Bucket::Perpetual`] has no end dates.
    #[must_use]
    pub fn end_dates(self, today: NaiveDate) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
        let after = |days| today.checked_add_days(chrono::Days::new(days));
        match self {
            Self::Lapsed => Some((None, Some(today))),
            Self::Under30 => Some((Some(today), after(30))),
            Self::From30To89 => Some((after(30), after(90))),
            Self::From90 => Some((after(90), None)),
            Self::Perpetual => None,
        }
    }
}

impl Term {
    /// Whole days from `today` to the last day: 0 on the last day itself, negative when lapsed; none when perpetual.
    #[must_use]
    pub fn days_left(self, today: NaiveDate) -> Option<i64> {
        self.ends_on.map(|end| (end - today).num_days())
    }

    /// Into which bucket the end falls on `today`.
    #[must_use]
    pub fn bucket(self, today: NaiveDate) -> Bucket {
        match self.days_left(today) {
            None => Bucket::Perpetual,
            Some(left) if left < 0 => Bucket::Lapsed,
            Some(left) if left < 30 => Bucket::Under30,
            Some(left) if left < 90 => Bucket::From30To89,
            Some(_) => Bucket::From90,
        }
    }

    /// Whether it holds on `today`: not before its first day, and through its last.
    #[must_use]
    pub fn is_current(self, today: NaiveDate) -> bool {
        self.starts_on.is_none_or(|start| start <= today) && self.ends_on.is_none_or(|end| today <= end)
    }

    /// Whether it has started and is not over, or is over but within the grace that the policy of its time gave.
    ///
    /// `region` is the region of the site (`US`, `JP`, …).
    #[must_use]
    pub fn is_current_with_grace(self, today: NaiveDate, region: &str) -> bool {
        let Some(end) = self.ends_on else { return self.is_current(today) };
        let grace = grace_days(end, region);
        let end = end.checked_add_days(chrono::Days::new(grace.into())).unwrap_or(NaiveDate::MAX);
        Self { ends_on: Some(end), ..self }.is_current(today)
    }
}

/// A grace policy: from `effective`, terms that end in `region` (any region where none is named) have `days` of grace.
struct GracePolicy {
    region: Option<&'static str>,
    effective: NaiveDate,
    days: u32,
}

const fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}

/// The policies, those of a named region before those for all, newest first (product.md, "Renewals": no grace; 30 days
/// for terms that ended before 2016-05-09, in Japan before 2016-10-03).
const GRACE: &[GracePolicy] = &[
    GracePolicy { region: Some("JP"), effective: date(2016, 10, 3), days: 0 },
    GracePolicy { region: Some("JP"), effective: NaiveDate::MIN, days: 30 },
    GracePolicy { region: None, effective: date(2016, 5, 9), days: 0 },
    GracePolicy { region: None, effective: NaiveDate::MIN, days: 30 },
];

/// How many days of grace a term that ended on `end` in `region` had.
#[must_use]
pub fn grace_days(end: NaiveDate, region: &str) -> u32 {
    GRACE
        .iter()
        .find(|policy| policy.region.is_none_or(|r| r == region) && policy.effective <= end)
        .map_or(0, |policy| policy.days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const TODAY: NaiveDate = date(2026, 11, 21);

    fn ending_in(days: i64) -> Term {
        Term { starts_on: None, ends_on: TODAY.checked_add_signed(chrono::Duration::days(days)) }
    }

    #[rstest]
    #[case(-1, Bucket::Lapsed)]
    #[case(0, Bucket::Under30)]
    #[case(29, Bucket::Under30)]
    #[case(30, Bucket::From30To89)]
    #[case(89, Bucket::From30To89)]
    #[case(90, Bucket::From90)]
    fn buckets_are_half_open(#[case] days: i64, #[case] bucket: Bucket) {
        assert_eq!(ending_in(days).bucket(TODAY), bucket);
    }

    #[test]
    fn a_term_is_valid_through_its_end_date() {
        assert!(ending_in(0).is_current(TODAY), "the last day still counts");
        assert!(!ending_in(-1).is_current(TODAY), "no grace: lapsed from the day after");
        assert!(Term::default().is_current(TODAY), "a perpetual one never ends");
        let later = Term { starts_on: TODAY.succ_opt(), ends_on: None };
        assert!(!later.is_current(TODAY), "one that starts tomorrow does not hold yet");
    }

    #[rstest]
    #[case(date(2016, 5, 8), "US", 30)]
    #[case(date(2016, 5, 9), "US", 0)]
    #[case(date(2016, 10, 2), "JP", 30)]
    #[case(date(2016, 10, 3), "JP", 0)]
    #[case(date(2026, 11, 16), "DE", 0)]
    fn grace_follows_the_policy_of_its_time_and_region(
        #[case] end: NaiveDate,
        #[case] region: &str,
        #[case] days: u32,
    ) {
        assert_eq!(grace_days(end, region), days);
    }

    #[test]
    fn grace_counts_from_the_end_of_the_term() {
        let term = Term { starts_on: None, ends_on: Some(date(2016, 5, 8)) };
        assert!(term.is_current_with_grace(date(2016, 6, 7), "US"));
        assert!(!term.is_current_with_grace(date(2016, 6, 8), "US"));
    }

    proptest::proptest! {
        #[test]
        fn every_end_date_falls_into_just_the_bucket_whose_range_holds_it(days in -5000_i64..5000) {
            let term = ending_in(days);
            for bucket in Bucket::ALL {
                let within = bucket.end_dates(TODAY).is_some_and(|(from, to)| {
                    term.ends_on.is_some_and(|end| from.is_none_or(|f| f <= end) && to.is_none_or(|t| end < t))
                });
                proptest::prop_assert_eq!(within, term.bucket(TODAY) == bucket);
            }
        }
    }
}
