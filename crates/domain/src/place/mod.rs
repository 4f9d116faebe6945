//! Where a customer is, and which calendar day it is there: what rights are decided by.
//!
//! A term is valid through its end date *where the customer is* (docs/PRODUCT.md, "Renewals"). A site's time zone says
//! it exactly. Without one, the country and the state say in which time zones the customer can be, and without these
//! the customer can be anywhere. So there is a range of days that it can be for the customer, and a right holds if it
//! holds on one of them.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;

/// The time zones of each country: `COUNTRY ZONE…`. Of a country with many zones, those whose day begins first and last
/// (from the IANA database's `zone.tab`).
const COUNTRIES: &str = include_str!("countries.txt");

/// The time zones of the states of countries with more than one: `COUNTRY<TAB>CODE,NAME<TAB>ZONE…`.
const STATES: &str = include_str!("states.txt");

/// ISO 3166-1 alpha-2 codes of countries without inhabitants, which have no time zone.
const UNINHABITED: [&str; 2] = ["BV", "HM"];

/// How far the first and the last time zone on Earth are from UTC.
const EASTERNMOST_HOURS: i64 = 14;
const WESTERNMOST_HOURS: i64 = -12;

/// Whether `code` is an ISO 3166-1 alpha-2 country code, in capital letters.
#[must_use]
pub fn is_country(code: &str) -> bool {
    UNINHABITED.contains(&code) || zones_of_country(code).is_some()
}

/// The IANA time zone with this name.
#[must_use]
pub fn time_zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// Where a customer is, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place<'a> {
    /// IANA name of the time zone.
    pub time_zone: Option<&'a str>,
    /// ISO 3166-1 alpha-2 code of the country.
    pub country: Option<&'a str>,
    /// State or province, by code or name.
    pub state: Option<&'a str>,
}

/// The calendar days that it can be at one moment where a customer is: one day where the time zone is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CustomerDay {
    first: NaiveDate,
    last: NaiveDate,
}

impl CustomerDay {
    /// A day that is known.
    #[must_use]
    pub const fn on(day: NaiveDate) -> Self {
        Self { first: day, last: day }
    }

    /// The days that it is anywhere on Earth at `now`, from UTC−12 to UTC+14.
    #[must_use]
    pub fn anywhere(now: DateTime<Utc>) -> Self {
        let day = |hours| (now + Duration::hours(hours)).date_naive();
        Self { first: day(WESTERNMOST_HOURS), last: day(EASTERNMOST_HOURS) }
    }

    /// The days that it is at `now` in any of these time zones.
    fn in_zones(zones: &[Tz], now: DateTime<Utc>) -> Option<Self> {
        let mut days: Vec<NaiveDate> =
            zones.iter().map(|zone| now.with_timezone(zone).date_naive()).collect();
        days.sort_unstable();
        Some(Self { first: *days.first()?, last: *days.last()? })
    }

    /// The days that it is for one of several customers.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }

    /// The earliest day that it can be.
    #[must_use]
    pub const fn first(self) -> NaiveDate {
        self.first
    }

    /// The latest day that it can be.
    #[must_use]
    pub const fn last(self) -> NaiveDate {
        self.last
    }

    /// The one of the days that is nearest to `day`.
    #[must_use]
    pub fn nearest(self, day: NaiveDate) -> NaiveDate {
        day.clamp(self.first, self.last)
    }

    /// Whether `start` may have come.
    #[must_use]
    pub fn has_come(self, start: NaiveDate) -> bool {
        start <= self.last
    }

    /// Whether `end` is over wherever the customer can be.
    #[must_use]
    pub fn is_over(self, end: NaiveDate) -> bool {
        end < self.first
    }
}

impl Place<'_> {
    /// The calendar days that it can be there at `now`.
    #[must_use]
    pub fn day(&self, now: DateTime<Utc>) -> CustomerDay {
        let zone = self.time_zone.and_then(time_zone).map(|zone| vec![zone]);
        let zones = zone.or_else(|| zones_of_state(self.country?.trim(), self.state?.trim()));
        let zones = zones.or_else(|| zones_of_country(self.country?.trim()));
        zones.and_then(|zones| CustomerDay::in_zones(&zones, now)).unwrap_or(CustomerDay::anywhere(now))
    }
}

fn parse_zones(names: &str) -> Vec<Tz> {
    names.split(' ').filter_map(time_zone).collect()
}

fn zones_of_country(code: &str) -> Option<Vec<Tz>> {
    let line = COUNTRIES.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix(' '))?;
    Some(parse_zones(line))
}

fn zones_of_state(country: &str, state: &str) -> Option<Vec<Tz>> {
    let state = state.to_uppercase();
    STATES.lines().find_map(|line| {
        let mut columns = line.split('\t');
        let (of, names, zones) = (columns.next()?, columns.next()?, columns.next()?);
        (of == country && names.split(',').any(|name| name == state)).then(|| parse_zones(zones))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn every_time_zone_of_the_tables_is_in_the_database() {
        let names = COUNTRIES.lines().flat_map(|line| line.split(' ').skip(1));
        let names = names.chain(STATES.lines().flat_map(|line| line.split('\t').nth(2).unwrap().split(' ')));
        for name in names {
            assert!(time_zone(name).is_some(), "{name}");
        }
        for line in STATES.lines() {
            assert!(is_country(&line[..2]), "{line}");
        }
    }

    // D6: an end date is over where the customer is, not in UTC.
    #[rstest]
    #[case::zone(Some("America/Los_Angeles"), None, None, "2026-12-01T02:00:00Z", "2026-11-30", "2026-11-30")]
    #[case::zone_later(
        Some("America/Los_Angeles"),
        None,
        None,
        "2026-12-01T08:00:00Z",
        "2026-12-01",
        "2026-12-01"
    )]
    #[case::zone_before_the_country(
        Some("Asia/Tokyo"),
        Some("US"),
        Some("CA"),
        "2026-11-30T16:00:00Z",
        "2026-12-01",
        "2026-12-01"
    )]
    #[case::state(None, Some("US"), Some("CA"), "2026-12-01T02:00:00Z", "2026-11-30", "2026-11-30")]
    #[case::state_by_name(
        None,
        Some("US"),
        Some(" New York "),
        "2026-12-01T05:00:00Z",
        "2026-12-01",
        "2026-12-01"
    )]
    #[case::state_of_two_zones(
        None,
        Some("US"),
        Some("TX"),
        "2026-12-01T06:30:00Z",
        "2026-11-30",
        "2026-12-01"
    )]
    #[case::unknown_state(None, Some("US"), Some("??"), "2026-12-01T09:00:00Z", "2026-11-30", "2026-12-01")]
    #[case::country(None, Some("JP"), None, "2026-11-30T16:00:00Z", "2026-12-01", "2026-12-01")]
    #[case::country_of_many_zones(None, Some("AU"), None, "2026-11-30T13:30:00Z", "2026-11-30", "2026-12-01")]
    #[case::no_country(None, Some("Germany"), None, "2026-12-01T11:59:00Z", "2026-11-30", "2026-12-02")]
    #[case::unknown_zone(
        Some("Mars/Base"),
        Some("DE"),
        None,
        "2026-11-30T23:00:00Z",
        "2026-12-01",
        "2026-12-01"
    )]
    #[case::nowhere(None, None, None, "2026-12-01T12:00:00Z", "2026-12-01", "2026-12-02")]
    #[case::westernmost(Some("Etc/GMT+12"), None, None, "2026-12-01T11:59:00Z", "2026-11-30", "2026-11-30")]
    #[case::first_of_all(None, Some("KI"), None, "2026-11-30T10:00:00Z", "2026-11-30", "2026-12-01")]
    fn the_day_is_that_of_the_place(
        #[case] time_zone: Option<&str>,
        #[case] country: Option<&str>,
        #[case] state: Option<&str>,
        #[case] now: &str,
        #[case] first: &str,
        #[case] last: &str,
    ) {
        let found = Place { time_zone, country, state }.day(at(now));
        assert_eq!((found.first(), found.last()), (day(first), day(last)));
    }

    #[test]
    fn there_are_249_countries() {
        assert_eq!(COUNTRIES.lines().count() + UNINHABITED.len(), 249);
    }

    #[test]
    fn country_codes_are_those_of_the_iso_in_capital_letters() {
        assert!(["US", "DE", "BV", "XK"].map(is_country) == [true, true, true, false]);
        assert!(["us", "U", "", "USA", "Germany", "A ", "US "].map(is_country) == [false; 7]);
    }

    proptest::proptest! {
        #[test]
        fn an_unknown_place_is_never_narrower_than_a_known_one(minutes in 0_i64..5_000_000, line in 0_usize..247) {
            let now = at("2020-01-01T00:00:00Z") + Duration::minutes(minutes);
            let country = COUNTRIES.lines().nth(line).and_then(|line| line.split(' ').next());
            let known = Place { country, ..Place::default() }.day(now);
            let anywhere = Place::default().day(now);
            proptest::prop_assert!(anywhere.first() <= known.first() && known.last() <= anywhere.last());
            proptest::prop_assert!(known.first() <= known.last());
        }
    }
}
