//! Sharing (rule 4 of [`crate::visibility`]): who may share what with whom, how, and for how long. Source:
//! docs/PRODUCT.md, "Sharing".

use crate::email::Email;
use crate::ownership::Standing;
use crate::place::CustomerDay;
use crate::visibility::Access;
use chrono::{Months, NaiveDate};

/// Entitlements that one request shares by id.
pub const MAX_SHARED_ENTITLEMENTS: usize = 5_000;
/// Customer numbers of one share.
pub const MAX_SHARED_NUMBERS: usize = 200;
/// Shares of one account that have not ended.
pub const MAX_SHARES: i64 = 1_000;
/// Characters of a note to the receiver, or for oneself.
pub const MAX_SHARE_NOTE: usize = 1_000;
/// Characters of a description, of the share or of one of its customer numbers.
pub const MAX_SHARE_DESCRIPTION: usize = 200;
/// Years after which a share ends at the latest, if it ends.
const MAX_SHARE_YEARS: u32 = 10;

/// What leads whoever wants to share an entitlement to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SharerFacts {
    /// What owning a license of it gives them, if they own one.
    pub standing: Option<Standing>,
    /// Whether they are an administrator of the end customer's site.
    pub administers: bool,
}

impl SharerFacts {
    /// Whether they may share it: owners, and administrators of the customer's site. Whoever sees it in another way
    /// (installers, partners, members, holders of a share) may not.
    #[must_use]
    pub const fn may_share(self) -> bool {
        self.administers || matches!(self.standing, Some(Standing::Owner))
    }
}

/// Whether a share may give this access: an installer's is only the order's to give.
#[must_use]
pub const fn is_shareable(access: Access) -> bool {
    matches!(access, Access::View | Access::Keys | Access::Full)
}

/// The first and the last date on which a share may end that is made or changed now: from today at the customer.
#[must_use]
pub fn end_dates(day: CustomerDay) -> (NaiveDate, NaiveDate) {
    let first = day.first();
    (first, first.checked_add_months(Months::new(12 * MAX_SHARE_YEARS)).unwrap_or(NaiveDate::MAX))
}

/// Whether somebody shares with themselves.
#[must_use]
pub fn is_oneself(own: Option<&Email>, with: &Email) -> bool {
    own == Some(with)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::an_owner(Some(Standing::Owner), false, true)]
    #[case::an_administrator(None, true, true)]
    #[case::an_administrator_who_installed_it(Some(Standing::Installer), true, true)]
    #[case::an_installer(Some(Standing::Installer), false, false)]
    #[case::an_owner_who_left(Some(Standing::Unattended), false, false)]
    #[case::whoever_only_sees_it(None, false, false)]
    fn owners_and_administrators_share_and_nobody_else(
        #[case] standing: Option<Standing>,
        #[case] administers: bool,
        #[case] may: bool,
    ) {
        assert_eq!(SharerFacts { standing, administers }.may_share(), may);
    }

    #[test]
    fn a_share_gives_what_an_owner_can_give() {
        let all = [Access::View, Access::Keys, Access::Install, Access::Full];
        assert_eq!(all.map(is_shareable), [true, true, false, true]);
    }

    #[test]
    fn a_share_ends_today_at_the_earliest_and_in_ten_years_at_the_latest() {
        let date = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let dates = end_dates(CustomerDay::on(date("2028-02-29")));
        assert_eq!(dates, (date("2028-02-29"), date("2038-02-28")));
    }

    #[test]
    fn nobody_shares_with_themselves() {
        let email = |text: &str| Email::parse(text).expect("an address");
        assert!(is_oneself(Some(&email("Ann@acme.example")), &email("ann@acme.example")));
        assert!(!is_oneself(Some(&email("ann@acme.example")), &email("bob@acme.example")));
        assert!(!is_oneself(None, &email("ann@acme.example")));
    }
}
