//! Vouchers: OEM codes that convert into licenses, once each.

use crate::place::CustomerDay;
use crate::term::Term;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

crate::entitlement::named! {
    /// What is found about a code.
    State {
        /// It can be converted.
        Open = "open",
        /// It was converted.
        Used = "used",
        /// Its last day is over.
        Expired = "expired",
        /// Its product is activated elsewhere.
        NotTransactable = "not_transactable",
        /// There is no such code.
        Unknown = "unknown",
        /// It stands in the list more than once.
        Repeated = "repeated",
    }
}

/// The state of a code that there is. Used beats expired: it did become a license.
#[must_use]
pub fn state(used: bool, last_day: Option<NaiveDate>, not_transactable: bool, day: CustomerDay) -> State {
    if used {
        State::Used
    } else if !(Term { starts_on: None, ends_on: last_day }).is_current(day) {
        State::Expired
    } else if not_transactable {
        State::NotTransactable
    } else {
        State::Open
    }
}

/// How many licenses the code at `position` (from 0) stands for, where `codes` of them share `quantity`: equal parts, what
/// is left over goes to the first ones, and none stands for less than one.
#[must_use]
pub fn quantity_of(position: i64, codes: i64, quantity: i64) -> i64 {
    let codes = codes.max(1);
    let (each, over) = (quantity / codes, quantity % codes);
    (each + i64::from(position < over)).max(1)
}

/// Returns a code as it is stored and compared ([`crate::code::normalize`]). Codes are case-sensitive, like serial numbers.
#[must_use]
pub fn tidy(typed: &str) -> String {
    crate::code::normalize(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn on(text: &str) -> CustomerDay {
        CustomerDay::on(day(text))
    }

    #[test]
    fn a_code_is_open_until_it_is_used_or_its_last_day_is_over() {
        let last = Some(day("2026-11-21"));
        assert_eq!(state(false, last, false, on("2026-11-21")), State::Open);
        assert_eq!(state(false, last, false, on("2026-11-22")), State::Expired);
        assert_eq!(state(true, last, false, on("2026-11-22")), State::Used);
        assert_eq!(state(false, None, true, on("2026-11-22")), State::NotTransactable);
    }

    #[test]
    fn all_codes_together_stand_for_what_was_bought() {
        let of = |codes: i64, quantity: i64| {
            (0..codes).map(|at| quantity_of(at, codes, quantity)).collect::<Vec<_>>()
        };
        assert_eq!(of(3, 3), [1, 1, 1]);
        assert_eq!(of(3, 10), [4, 3, 3]);
        assert_eq!(of(2, 1), [1, 1], "a code never stands for nothing");
        assert_eq!(of(1, 25), [25]);
    }
}
