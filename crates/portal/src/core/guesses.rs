//! How often codes may be tried: those of vouchers, and pairs of customer number and order number. Codes are what entitles,
//! and accounts are free: so each network address has an allowance beside each account, and codes that there are not have
//! one of the whole portal. A code that exists is counted too, more generously: to learn of one is what a guess is about.

use crate::core::error::ApiError;
use crate::core::limits::{Address, Allowance, network};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, RateLimiter};
use std::net::IpAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// Codes that were tried, none of which the account sees otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tried {
    /// Codes that there are.
    pub known: u32,
    /// Codes that there are not.
    pub unknown: u32,
}

/// Allowances of a portal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Allowances {
    /// Codes that there are not, of one account.
    pub unknown_of_account: Allowance,
    /// Codes that there are not, of one network address.
    pub unknown_of_address: Allowance,
    /// Codes that there are not, of all.
    pub unknown_of_portal: Allowance,
    /// Codes of any kind, of one account and of one network address.
    pub all: Allowance,
}

const USUAL: Allowances = Allowances {
    unknown_of_account: Allowance { burst: 20, every: Duration::from_secs(15) },
    unknown_of_address: Allowance { burst: 60, every: Duration::from_secs(10) },
    unknown_of_portal: Allowance { burst: 2_000, every: Duration::from_secs(1) },
    // A box of a hundred machines is looked up and converted, more than once.
    all: Allowance { burst: 1_000, every: Duration::from_secs(2) },
};

/// Counts codes that are tried.
pub struct Guesses {
    unknown_of_account: DefaultKeyedRateLimiter<String>,
    unknown_of_address: DefaultKeyedRateLimiter<IpAddr>,
    unknown_of_portal: DefaultDirectRateLimiter,
    all_of_account: DefaultKeyedRateLimiter<String>,
    all_of_address: DefaultKeyedRateLimiter<IpAddr>,
    asked: AtomicU32,
}

impl std::fmt::Debug for Guesses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Guesses(…)")
    }
}

impl Default for Guesses {
    fn default() -> Self {
        Self::with(&USUAL)
    }
}

impl Guesses {
    pub(crate) fn with(allowances: &Allowances) -> Self {
        Self {
            unknown_of_account: RateLimiter::keyed(allowances.unknown_of_account.quota()),
            unknown_of_address: RateLimiter::keyed(allowances.unknown_of_address.quota()),
            unknown_of_portal: RateLimiter::direct(allowances.unknown_of_portal.quota()),
            all_of_account: RateLimiter::keyed(allowances.all.quota()),
            all_of_address: RateLimiter::keyed(allowances.all.quota()),
            asked: AtomicU32::new(0),
        }
    }

    /// Counts codes that were tried, before anything is said about them.
    ///
    /// # Errors
    /// 429 with the seconds to wait, where any allowance is used up.
    pub(crate) fn count(&self, account_id: &str, address: Address, tried: Tried) -> Result<(), ApiError> {
        if self.asked.fetch_add(1, Ordering::Relaxed) % 1_024 == 1_023 {
            self.unknown_of_account.retain_recent();
            self.unknown_of_address.retain_recent();
            self.all_of_account.retain_recent();
            self.all_of_address.retain_recent();
        }
        let (account, address) = (account_id.to_owned(), address.0.map(network));
        for _ in 0..tried.unknown {
            allowed(self.unknown_of_account.check_key(&account))?;
            address.iter().try_for_each(|address| allowed(self.unknown_of_address.check_key(address)))?;
            allowed(self.unknown_of_portal.check())?;
        }
        for _ in 0..tried.known.saturating_add(tried.unknown) {
            allowed(self.all_of_account.check_key(&account))?;
            address.iter().try_for_each(|address| allowed(self.all_of_address.check_key(address)))?;
        }
        Ok(())
    }
}

fn allowed<T>(
    checked: Result<T, governor::NotUntil<<DefaultClock as governor::clock::Clock>::Instant>>,
) -> Result<(), ApiError> {
    checked.map(drop).map_err(|not_until| {
        ApiError::too_many(not_until.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLENTY: Allowance = Allowance { burst: 1_000, every: Duration::from_secs(1) };
    const THREE: Allowance = Allowance { burst: 3, every: Duration::from_secs(600) };

    fn few(of: impl Fn(&mut Allowances)) -> Guesses {
        let mut allowances = Allowances {
            unknown_of_account: PLENTY,
            unknown_of_address: PLENTY,
            unknown_of_portal: PLENTY,
            all: PLENTY,
        };
        of(&mut allowances);
        Guesses::with(&allowances)
    }

    fn from(last: u8) -> Address {
        Address(Some(IpAddr::from([192, 0, 2, last])))
    }

    const UNKNOWN: Tried = Tried { known: 0, unknown: 1 };
    const KNOWN: Tried = Tried { known: 1, unknown: 0 };

    // S21
    #[test]
    fn an_address_has_one_allowance_however_many_accounts_guess_from_it() {
        let guesses = few(|allowances| allowances.unknown_of_address = THREE);
        let accounts = ["a", "b", "c", "d"];
        let tried = accounts.map(|account| guesses.count(account, from(1), UNKNOWN).is_ok());
        assert_eq!(tried, [true, true, true, false]);
        assert!(guesses.count("d", from(2), UNKNOWN).is_ok(), "another address has its own");
        assert!(guesses.count("a", from(1), KNOWN).is_ok(), "codes that there are still convert");
    }

    // S21
    #[test]
    fn the_portal_has_one_allowance_however_many_addresses_guess() {
        let guesses = few(|allowances| allowances.unknown_of_portal = THREE);
        let tried = [1, 2, 3, 4].map(|n| guesses.count(&n.to_string(), from(n), UNKNOWN).is_ok());
        assert_eq!(tried, [true, true, true, false]);
        assert!(guesses.count("e", from(5), KNOWN).is_ok());
    }

    // S21
    #[test]
    fn codes_that_exist_count_too() {
        let guesses = few(|allowances| allowances.all = THREE);
        let tried = ["a", "b", "c", "d"].map(|account| guesses.count(account, from(1), KNOWN).is_ok());
        assert_eq!(tried, [true, true, true, false]);
        let refused = guesses.count("d", from(1), KNOWN).expect_err("used up");
        assert!(refused.retry_after.is_some_and(|seconds| seconds > 60), "{refused:?}");
    }
}
