//! When a reminder is due: the arithmetic of the Renewal Assistant.
//!
//! A contract has lead times (90, 60 and 30 days unless changed). Each is due that many days before the last day of the
//! term, and until that day it may still be told; after it there is nothing left to remind of. What was told already is
//! the business of `licet-renewals`.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days before the end of a contract on which to remind, the earliest first, each once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u16>", into = "Vec<u16>")]
pub struct LeadTimes(Vec<u16>);

/// Lead times that can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeadTimesError {
    /// Further ahead than [`LeadTimes::LONGEST`] days.
    #[error("a reminder is at most {} days ahead", LeadTimes::LONGEST)]
    TooLong,
    /// More than [`LeadTimes::MOST`] of them.
    #[error("a contract has at most {} reminders", LeadTimes::MOST)]
    TooMany,
}

impl LeadTimes {
    /// The furthest a reminder can be ahead: two years.
    pub const LONGEST: u16 = 730;
    /// The most reminders that a contract can have.
    pub const MOST: usize = 12;

    /// Sorts and dedupes. None at all is fine: nothing is told about this contract. 0 reminds on the last day.
    ///
    /// # Errors
    /// When one is too long or there are too many.
    pub fn new(days: impl IntoIterator<Item = u16>) -> Result<Self, LeadTimesError> {
        let mut days: Vec<u16> = days.into_iter().collect();
        days.sort_unstable_by(|a, b| b.cmp(a));
        days.dedup();
        if days.first().is_some_and(|longest| *longest > Self::LONGEST) {
            return Err(LeadTimesError::TooLong);
        }
        if days.len() > Self::MOST {
            return Err(LeadTimesError::TooMany);
        }
        Ok(Self(days))
    }

    /// The days, the earliest reminder (the largest number) first.
    #[must_use]
    pub fn days(&self) -> &[u16] {
        &self.0
    }

    /// The lead times whose day has come by `today` for a term that ends on `ends_on`, the most urgent first. Empty once
    /// the term is over: a reminder of what has lapsed would not be one.
    pub fn passed(&self, ends_on: NaiveDate, today: NaiveDate) -> impl Iterator<Item = u16> + '_ {
        let left = (ends_on - today).num_days();
        self.0.iter().rev().copied().filter(move |lead| 0 <= left && left <= i64::from(*lead))
    }

    /// The next day after `today` on which something is due, for a term that ends on `ends_on`.
    #[must_use]
    pub fn next_due(&self, ends_on: NaiveDate, today: NaiveDate) -> Option<NaiveDate> {
        self.0.iter().map(|lead| due_on(ends_on, *lead)).find(|due| *due > today)
    }
}

impl Default for LeadTimes {
    /// 90, 60 and 30 days (docs/PRODUCT.md, "Renewals").
    fn default() -> Self {
        Self(vec![90, 60, 30])
    }
}

impl TryFrom<Vec<u16>> for LeadTimes {
    type Error = LeadTimesError;

    fn try_from(days: Vec<u16>) -> Result<Self, LeadTimesError> {
        Self::new(days)
    }
}

impl From<LeadTimes> for Vec<u16> {
    fn from(leads: LeadTimes) -> Self {
        leads.0
    }
}

/// The day on which the reminder `lead` days ahead is due: with `lead` days left of a term through `ends_on`.
#[must_use]
pub fn due_on(ends_on: NaiveDate, lead: u16) -> NaiveDate {
    ends_on.checked_sub_days(Days::new(lead.into())).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[rstest]
    #[case(91, &[])]
    #[case(90, &[90])]
    #[case(60, &[60, 90])]
    #[case(59, &[60, 90])]
    #[case(30, &[30, 60, 90])]
    #[case(0, &[30, 60, 90])]
    #[case(-1, &[])]
    fn a_reminder_is_due_from_its_day_through_the_last_of_the_term(
        #[case] left: i64,
        #[case] expected: &[u16],
    ) {
        let end = day("2026-12-31");
        let today = end - chrono::Duration::days(left);
        assert_eq!(LeadTimes::default().passed(end, today).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn lead_times_are_sorted_and_bounded() {
        assert_eq!(LeadTimes::new([30, 90, 30]).unwrap().days(), [90, 30]);
        assert_eq!(LeadTimes::new([731]), Err(LeadTimesError::TooLong));
        assert_eq!(LeadTimes::new(0..13), Err(LeadTimesError::TooMany));
        assert!(LeadTimes::new([]).unwrap().days().is_empty());
    }

    #[test]
    fn due_days_are_calendar_days() {
        assert_eq!(due_on(day("2024-03-30"), 30), day("2024-02-29"), "through a leap day");
        assert_eq!(due_on(NaiveDate::MIN, 30), NaiveDate::MIN);
        assert_eq!(
            LeadTimes::default().next_due(day("2026-12-31"), day("2026-11-01")),
            Some(day("2026-12-01"))
        );
        assert_eq!(LeadTimes::default().next_due(day("2026-12-31"), day("2026-12-01")), None);
    }
}
