//! Site roles: who decides about a site's people, who works with its licenses, and who only looks.
//!
//! The order feed's site record names a role for the people it lists; an administrator can set another one in the app,
//! which then counts (docs/adr/0044). Who belongs to a site by an order or an invitation is a member unless a role was
//! set. Levels of Enterprise Flexible ([`crate::flex::Level`]) are beside the role.

use crate::entitlement::named;
use serde::{Deserialize, Serialize};

named! {
    /// What somebody is at a site, from the least to the most.
    #[derive(Default)]
    SiteRole {
        /// Sees the site's licenses with masked keys.
        Viewer = "viewer",
        /// Works with the site's licenses.
        #[default]
        Member = "member",
        /// Decides about people, shares and requests as well.
        Administrator = "administrator",
    }
}

impl SiteRole {
    /// The role that counts: the one set in the app, else that of the site record, else member.
    #[must_use]
    pub fn effective(set: Option<Self>, recorded: Option<Self>) -> Self {
        set.or(recorded).unwrap_or(Self::Member)
    }
}

/// Whether a site may lose an administrator by a decision of its people: others remain administrators, or nobody else
/// belongs to the site.
#[must_use]
pub const fn may_lose_administrator(other_administrators: usize, other_members: usize) -> bool {
    other_administrators > 0 || other_members == 0
}

/// How long an invitation to a site can be accepted, in days.
pub const INVITATION_DAYS: i64 = 14;
/// Open invitations of one account at one site.
pub const MAX_OPEN_INVITATIONS: usize = 50;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_that_was_set_counts_before_the_one_of_the_record() {
        let (administrator, viewer) = (SiteRole::Administrator, SiteRole::Viewer);
        assert_eq!(SiteRole::effective(Some(viewer), Some(administrator)), viewer);
        assert_eq!(SiteRole::effective(Some(administrator), None), administrator);
        assert_eq!(SiteRole::effective(None, Some(administrator)), administrator);
        assert_eq!(SiteRole::effective(None, None), SiteRole::Member);
    }

    #[test]
    fn the_last_administrator_stays_as_long_as_there_are_others() {
        assert!(may_lose_administrator(1, 5));
        assert!(!may_lose_administrator(0, 5));
        assert!(may_lose_administrator(0, 0));
    }
}
