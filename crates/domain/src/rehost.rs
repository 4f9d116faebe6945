//! Host ID changes: done at once where the policy allows, else a matter for customer care, or refused.

use crate::policy::{Beyond, Rehost};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// How much of its limit a license has used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// How many times it moved in the period.
    pub used: u32,
    /// How many times it may still move in it; none: as often as one likes.
    pub left: Option<u32>,
    /// When the oldest of those counted falls out of the period, if none is left.
    pub next_on: Option<NaiveDate>,
}

crate::entitlement::named! {
    /// What becomes of a host ID change.
    Outcome {
        /// It is done at once.
        Done = "done",
        /// Customer care has to decide.
        Care = "care",
        /// It is refused.
        Refused = "refused",
    }
}

/// The days that count on `today`: those after it begin no earlier.
#[must_use]
pub fn period_begins(policy: &Rehost, today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(u64::from(policy.period_days))).unwrap_or(NaiveDate::MIN)
}

/// What a license that moved on the days `moved` (any order) has left on `today`.
#[must_use]
pub fn allowance(policy: &Rehost, moved: &[NaiveDate], today: NaiveDate) -> Allowance {
    let begins = period_begins(policy, today);
    let mut counted: Vec<NaiveDate> = moved.iter().copied().filter(|day| *day > begins).collect();
    counted.sort_unstable();
    let used = u32::try_from(counted.len()).unwrap_or(u32::MAX);
    let left = policy.limit.map(|limit| limit.saturating_sub(used));
    let after = |day: NaiveDate| day.checked_add_days(Days::new(u64::from(policy.period_days)));
    // With several beyond the limit, that many have to fall out first.
    let frees = policy.limit.and_then(|limit| counted.get((used.saturating_sub(limit)) as usize).copied());
    let next_on = if left == Some(0) { frees.and_then(after) } else { None };
    Allowance { used, left, next_on }
}

/// What becomes of a change; `old_host_is_dead` opens the policy's grace.
#[must_use]
pub fn judge(policy: &Rehost, allowance: &Allowance, old_host_is_dead: bool) -> Outcome {
    let Some(limit) = policy.limit else { return Outcome::Done };
    let allowed = if old_host_is_dead { limit.saturating_add(policy.grace) } else { limit };
    if allowance.used < allowed {
        return Outcome::Done;
    }
    match policy.beyond {
        Beyond::Care => Outcome::Care,
        Beyond::Refuse => Outcome::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    const POLICY: Rehost = Rehost { limit: Some(2), period_days: 365, grace: 1, beyond: Beyond::Care };

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn used(used: u32) -> Allowance {
        Allowance { used, left: None, next_on: None }
    }

    #[rstest]
    #[case::within(1, false, Outcome::Done)]
    #[case::at_the_limit(2, false, Outcome::Care)]
    #[case::dead_at_the_limit(2, true, Outcome::Done)]
    #[case::dead_beyond_the_grace(3, true, Outcome::Care)]
    fn a_change_is_judged_by_what_is_left(#[case] moved: u32, #[case] dead: bool, #[case] outcome: Outcome) {
        assert_eq!(judge(&POLICY, &used(moved), dead), outcome);
    }

    #[test]
    fn a_policy_can_refuse_and_can_have_no_limit() {
        assert_eq!(judge(&Rehost { beyond: Beyond::Refuse, ..POLICY }, &used(2), false), Outcome::Refused);
        assert_eq!(judge(&Rehost { limit: None, ..POLICY }, &used(99), false), Outcome::Done);
    }

    #[test]
    fn a_move_counts_for_the_days_of_the_period() {
        let moved = [day("2026-03-01"), day("2025-03-01"), day("2026-02-01")];
        let today = day("2026-03-01");
        let found = allowance(&POLICY, &moved, today);
        assert_eq!((found.used, found.left), (2, Some(0)), "a year ago to the day no longer counts");
        let next = found.next_on.expect("a day");
        assert_eq!(next, day("2027-02-01"));
        assert_eq!(allowance(&POLICY, &moved, next).left, Some(1), "on that day one is left again");
    }
}
