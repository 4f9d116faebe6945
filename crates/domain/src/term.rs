//! Terms and the arithmetic of renewal dates.
//!
//! Dates are calendar dates. Days left, buckets and reminders are counted from the viewer's day; what a term gives a right
//! to is decided by the day at the customer ([`Term::is_current`]). A term is valid through its end date; buckets are
//! half-open: 90 days left and more, 30 to 89, 0 to 29, and lapsed below 0 (docs/PRODUCT.md, "renewal date
//! arithmetic").

use crate::place::CustomerDay;
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

/// The first date that records may name.
pub const FIRST_DATE: NaiveDate = date(1970, 1, 1);
/// The last date that records may name. As the end of a term or rule it means that there is no end.
pub const LAST_DATE: NaiveDate = date(9999, 12, 31);

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not four, two and two digits with hyphens between them.
    #[error("not of the form YYYY-MM-DD")]
    Form,
    /// Not in the calendar, such as February 30.
    #[error("not a day of the calendar")]
    NoSuchDay,
    /// Before [`FIRST_DATE`].
    #[error("before {FIRST_DATE}")]
    TooEarly,
}

/// Reads a date of exactly the form `YYYY-MM-DD` between [`FIRST_DATE`] and [`LAST_DATE`].
///
/// # Errors
/// Says which [`DateError`] it is.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateError> {
    let shape =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    if text.len() != 10 || !text.bytes().enumerate().all(shape) {
        return Err(DateError::Form);
    }
    let number = |range: std::ops::Range<usize>| text[range].parse().unwrap_or(0);
    let year = i32::try_from(number(0..4)).unwrap_or(0);
    let found = NaiveDate::from_ymd_opt(year, number(5..7), number(8..10)).ok_or(DateError::NoSuchDay)?;
    if found < FIRST_DATE { Err(DateError::TooEarly) } else { Ok(found) }
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

    /// The bucket of a term with so many days left.
    #[must_use]
    pub const fn of_days_left(left: i64) -> Self {
        match left {
            ..0 => Self::Lapsed,
            0..30 => Self::Under30,
            30..90 => Self::From30To89,
            90.. => Self::From90,
        }
    }

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
        self.days_left(today).map_or(Bucket::Perpetual, Bucket::of_days_left)
    }

    /// Whether it holds on `day`: not before its first day, and through its last, where the customer is.
    ///
    /// Everything that gives a right by a term asks this: downloads, upgrades, draw-downs, vouchers, shares.
    #[must_use]
    pub fn is_current(self, day: CustomerDay) -> bool {
        self.starts_on.is_none_or(|start| day.has_come(start))
            && !self.ends_on.is_some_and(|end| day.is_over(end))
    }

    /// Whether it has started and is not over, or is over but within the grace that the policy of its time gave.
    ///
    /// `region` is the region of the site (`US`, `JP`, …).
    #[must_use]
    pub fn is_current_with_grace(self, day: CustomerDay, region: &str) -> bool {
        let Some(end) = self.ends_on else { return self.is_current(day) };
        let grace = grace_days(end, region);
        let end = end.checked_add_days(chrono::Days::new(grace.into())).unwrap_or(NaiveDate::MAX);
        Self { ends_on: Some(end), ..self }.is_current(day)
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

/// The policies, those of a named region before those for all, newest first (docs/PRODUCT.md, "Renewals": no grace; 30
/// days for terms that ended before 2016-05-09, in Japan before 2016-10-03).
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
        let today = CustomerDay::on(TODAY);
        assert!(ending_in(0).is_current(today), "the last day still counts");
        assert!(!ending_in(-1).is_current(today), "no grace: lapsed from the day after");
        assert!(Term::default().is_current(today), "a perpetual one never ends");
        let later = Term { starts_on: TODAY.succ_opt(), ends_on: None };
        assert!(!later.is_current(today), "one that starts tomorrow does not hold yet");
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
        assert!(term.is_current_with_grace(CustomerDay::on(date(2016, 6, 7)), "US"));
        assert!(!term.is_current_with_grace(CustomerDay::on(date(2016, 6, 8)), "US"));
    }

    // D7: only dates of the one form and within the bounds are taken.
    #[rstest]
    #[case("2027-01-05", Ok(date(2027, 1, 5)))]
    #[case("1970-01-01", Ok(FIRST_DATE))]
    #[case("9999-12-31", Ok(LAST_DATE))]
    #[case("2028-02-29", Ok(date(2028, 2, 29)))]
    #[case("2027-02-29", Err(DateError::NoSuchDay))]
    #[case("2027-13-01", Err(DateError::NoSuchDay))]
    #[case("0000-00-00", Err(DateError::NoSuchDay))]
    #[case("1969-12-31", Err(DateError::TooEarly))]
    #[case("26-11-30", Err(DateError::Form))]
    #[case("+262142-12-31", Err(DateError::Form))]
    #[case("-0001-01-01", Err(DateError::Form))]
    #[case("+2027-01-0", Err(DateError::Form))]
    #[case(" 2027-01-05", Err(DateError::Form))]
    #[case("2027-1-5", Err(DateError::Form))]
    #[case("2027-01- 5", Err(DateError::Form))]
    #[case("2027/01/05", Err(DateError::Form))]
    #[case("2027-01-05T00:00:00Z", Err(DateError::Form))]
    #[case("２０２７-01-05", Err(DateError::Form))]
    #[case("", Err(DateError::Form))]
    fn a_date_has_exactly_one_form(#[case] text: &str, #[case] read: Result<NaiveDate, DateError>) {
        assert_eq!(parse_date(text), read);
    }

    proptest::proptest! {
        // D6: valid through the end date where the customer is, and no moment longer.
        #[test]
        fn a_term_is_valid_through_its_end_date_at_the_customer(minutes in -3000_i64..3000, zone in 0_usize..4) {
            let zone = ["America/Los_Angeles", "Asia/Tokyo", "Pacific/Kiritimati", "Etc/GMT+12"][zone];
            let now = TODAY.and_hms_opt(12, 0, 0).unwrap().and_utc() + chrono::Duration::minutes(minutes);
            let place = crate::place::Place { time_zone: Some(zone), ..Default::default() };
            let local = now.with_timezone(&crate::place::time_zone(zone).unwrap()).date_naive();
            proptest::prop_assert_eq!(ending_in(0).is_current(place.day(now)), local <= TODAY);
            let starting = Term { starts_on: Some(TODAY), ends_on: None };
            proptest::prop_assert_eq!(starting.is_current(place.day(now)), TODAY <= local);
            // Somebody whose place is not known is never worse off.
            let anywhere = CustomerDay::anywhere(now);
            proptest::prop_assert!(!ending_in(0).is_current(place.day(now)) || ending_in(0).is_current(anywhere));
            let west = now - chrono::Duration::hours(12);
            proptest::prop_assert_eq!(ending_in(0).is_current(anywhere), west.date_naive() <= TODAY);
        }

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
