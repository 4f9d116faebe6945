//! Enterprise Flexible: pools from which licenses are drawn down, who may do what with them, and the statement.

use crate::entitlement::named;
use crate::place::CustomerDay;
use crate::policy::FlexReturn;
use crate::site_role::SiteRole;
use chrono::{Datelike as _, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

named! {
    /// What a user of a customer's contracts may do. Each level may do what those before it may.
    Level {
        /// Draws down, returns what they drew themselves, reads the statement.
        Contract = "contract",
        /// Looks after what was drawn: returns anybody's, and adds install-at addresses.
        Configuration = "configuration",
        /// Names the users and their levels, creates accounts for colleagues, registers in bulk.
        Super = "super",
    }
}

/// Something that is done with a customer's contracts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Draw licenses down.
    Draw,
    /// Read pools and statement.
    Read,
    /// Return what one drew oneself.
    ReturnOwn,
    /// Return what others drew.
    ReturnOthers,
    /// Add an install-at address of the customer.
    AddAddress,
    /// Name users and their levels.
    NameUsers,
    /// Create accounts for colleagues of the own site.
    CreateAccounts,
    /// Register from a spreadsheet.
    RegisterInBulk,
}

impl Level {
    /// Whether somebody of this level may do it.
    #[must_use]
    pub fn may(self, deed: Deed) -> bool {
        let needed = match deed {
            Deed::Draw | Deed::Read | Deed::ReturnOwn => Self::Contract,
            Deed::ReturnOthers | Deed::AddAddress => Self::Configuration,
            Deed::NameUsers | Deed::CreateAccounts | Deed::RegisterInBulk => Self::Super,
        };
        self >= needed
    }
}

/// The level of somebody: as named, else by their role at the customer's site; none for whoever doesn't belong to it, such
/// as a partner or an installer. An administrator is never less than a super user, and a viewer has no level.
#[must_use]
pub fn level(named: Option<Level>, role: Option<SiteRole>) -> Option<Level> {
    match role {
        Some(SiteRole::Administrator) => Some(Level::Super),
        Some(SiteRole::Member) => Some(named.unwrap_or(Level::Contract)),
        Some(SiteRole::Viewer) | None => None,
    }
}

/// Why nothing can be drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DrawRefusal {
    /// Not a number of licenses.
    #[error("the quantity is not above zero")]
    Quantity,
    /// The contract holds none of this product.
    #[error("the contract has no pool of this product")]
    NoPool,
    /// Not that many are left.
    #[error("only {remaining} are left")]
    Exhausted {
        /// How many are.
        remaining: i64,
    },
}

/// What is left of a pool: never below zero, also where the vendor made it smaller than what was drawn.
#[must_use]
pub fn remaining(pool: i64, drawn: i64) -> i64 {
    (pool - drawn).max(0)
}

/// Whether `wanted` can be drawn from a pool (none: there is none) of which `drawn` are out.
///
/// # Errors
/// Says why not.
pub fn may_draw(pool: Option<i64>, drawn: i64, wanted: i64) -> Result<(), DrawRefusal> {
    if wanted <= 0 {
        return Err(DrawRefusal::Quantity);
    }
    let remaining = remaining(pool.ok_or(DrawRefusal::NoPool)?, drawn);
    if wanted > remaining { Err(DrawRefusal::Exhausted { remaining }) } else { Ok(()) }
}

/// Why nothing can be returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReturnRefusal {
    /// Not a number of licenses that are out.
    #[error("between 1 and {most} can be returned")]
    Quantity {
        /// The most.
        most: i64,
    },
    /// The policy takes nothing back.
    #[error("nothing is taken back")]
    Never,
    /// The days in which it could be returned are over.
    #[error("it could be returned until {last_day}")]
    TooLate {
        /// The last of them.
        last_day: NaiveDate,
    },
}

/// The last day on which what was drawn on `drawn_on` can be returned; none: never.
#[must_use]
pub fn return_by(policy: &FlexReturn, drawn_on: NaiveDate) -> Option<NaiveDate> {
    drawn_on.checked_add_days(Days::new(u64::from(policy.days?)))
}

/// Whether `wanted` of a draw-down, of which `out` are still out, can be returned on this day at the customer.
///
/// # Errors
/// Says why not.
pub fn may_return(
    policy: &FlexReturn,
    drawn_on: NaiveDate,
    out: i64,
    wanted: i64,
    day: CustomerDay,
) -> Result<(), ReturnRefusal> {
    let last_day = return_by(policy, drawn_on).ok_or(ReturnRefusal::Never)?;
    if day.is_over(last_day) {
        return Err(ReturnRefusal::TooLate { last_day });
    }
    if wanted < 1 || wanted > out { Err(ReturnRefusal::Quantity { most: out }) } else { Ok(()) }
}

/// Something that happened to a pool: drawn is positive, returned negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The product.
    pub sku: String,
    /// When.
    pub on: NaiveDate,
    /// By how much.
    pub quantity: i64,
}

/// One line of a statement: a product in a month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementLine {
    /// First day of the month.
    pub month: NaiveDate,
    /// The product.
    pub sku: String,
    /// How many were drawn in it.
    pub drawn: i64,
    /// How many came back in it.
    pub returned: i64,
    /// How many were out at its end.
    pub out: i64,
}

fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// The statement of all months in which something moved, by month and product. Whoever draws the curve carries a month's
/// last number on.
#[must_use]
pub fn statement(movements: &[Movement]) -> Vec<StatementLine> {
    let mut months: BTreeMap<(NaiveDate, &str), (i64, i64)> = BTreeMap::new();
    for Movement { sku, on, quantity } in movements {
        let (drawn, returned) = months.entry((month_of(*on), sku)).or_default();
        if *quantity >= 0 { *drawn += quantity } else { *returned -= quantity }
    }
    let mut out: BTreeMap<&str, i64> = BTreeMap::new();
    let lines = months.into_iter().map(|((month, sku), (drawn, returned))| {
        let out = out.entry(sku).or_default();
        *out += drawn - returned;
        StatementLine { month, sku: sku.to_owned(), drawn, returned, out: *out }
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_level_may_do_what_those_below_it_may() {
        use Deed::{
            AddAddress, CreateAccounts, Draw, NameUsers, Read, RegisterInBulk, ReturnOthers, ReturnOwn,
        };
        let may = |level: Level, deeds: &[Deed]| deeds.iter().all(|deed| level.may(*deed));
        assert!(may(Level::Contract, &[Draw, Read, ReturnOwn]));
        assert!(!Level::Contract.may(ReturnOthers) && !Level::Contract.may(AddAddress));
        assert!(may(Level::Configuration, &[Draw, Read, ReturnOwn, ReturnOthers, AddAddress]));
        assert!(
            ![NameUsers, CreateAccounts, RegisterInBulk].iter().any(|deed| Level::Configuration.may(*deed))
        );
        assert!(may(Level::Super, &[Draw, Read, ReturnOthers, NameUsers, CreateAccounts, RegisterInBulk]));
    }

    #[test]
    fn administrators_are_super_users_and_partners_nothing() {
        assert_eq!(level(Some(Level::Contract), Some(SiteRole::Administrator)), Some(Level::Super));
        assert_eq!(level(None, Some(SiteRole::Member)), Some(Level::Contract));
        assert_eq!(level(Some(Level::Super), Some(SiteRole::Member)), Some(Level::Super));
        assert_eq!(level(Some(Level::Super), Some(SiteRole::Viewer)), None);
        assert_eq!(level(Some(Level::Super), None), None, "who left the site lost the level");
    }

    #[test]
    fn a_pool_is_never_overdrawn() {
        assert_eq!(may_draw(Some(40), 38, 2), Ok(()));
        assert_eq!(may_draw(Some(40), 38, 3), Err(DrawRefusal::Exhausted { remaining: 2 }));
        assert_eq!(
            may_draw(Some(30), 38, 1),
            Err(DrawRefusal::Exhausted { remaining: 0 }),
            "a pool made smaller"
        );
        assert_eq!(may_draw(None, 0, 1), Err(DrawRefusal::NoPool));
        assert_eq!(may_draw(Some(40), 0, 0), Err(DrawRefusal::Quantity));
    }

    fn on(text: &str) -> CustomerDay {
        CustomerDay::on(day(text))
    }

    #[test]
    fn returning_is_possible_through_the_policys_last_day() {
        let policy = FlexReturn { days: Some(30) };
        let drawn = day("2026-11-01");
        assert_eq!(may_return(&policy, drawn, 5, 5, on("2026-12-01")), Ok(()));
        let late = Err(ReturnRefusal::TooLate { last_day: day("2026-12-01") });
        assert_eq!(may_return(&policy, drawn, 5, 5, on("2026-12-02")), late);
        assert_eq!(
            may_return(&policy, drawn, 5, 6, on("2026-11-01")),
            Err(ReturnRefusal::Quantity { most: 5 })
        );
        assert_eq!(
            may_return(&policy, drawn, 0, 1, on("2026-11-01")),
            Err(ReturnRefusal::Quantity { most: 0 })
        );
        assert_eq!(
            may_return(&FlexReturn { days: None }, drawn, 5, 1, on("2026-11-01")),
            Err(ReturnRefusal::Never)
        );
    }

    #[test]
    fn a_statement_adds_up_by_product_and_month() {
        let moved = |sku: &str, on: &str, quantity| Movement { sku: sku.into(), on: day(on), quantity };
        let lines = statement(&[
            moved("SEP", "2026-02-10", 100),
            moved("SEP", "2026-02-28", 50),
            moved("BE", "2026-02-03", 4),
            moved("SEP", "2026-04-01", -30),
        ]);
        let rows: Vec<_> =
            lines.iter().map(|l| (l.month.to_string(), l.sku.as_str(), l.drawn, l.returned, l.out)).collect();
        let row = |month: &str, sku, drawn, returned, out| (month.to_owned(), sku, drawn, returned, out);
        assert_eq!(
            rows,
            [
                row("2026-02-01", "BE", 4, 0, 4),
                row("2026-02-01", "SEP", 150, 0, 150),
                row("2026-04-01", "SEP", 0, 30, 120)
            ]
        );
    }
}
