//! How often one may try. In memory: a restart forgets, which costs an attacker more than it gives.
//!
//! Two keys at once: the address a request comes from, so that one machine can't try many accounts; and the account
//! (its e-mail, whether it exists or not), so that many machines can't try one. Mails have a limit of their own for each
//! recipient, so that nobody's mailbox can be filled from here.

use crate::http::{ApiError, AppState};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::convert::Infallible;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// A number of tries at once, and how long each of them takes to grow back.
#[derive(Debug, Clone, Copy)]
pub struct Allowance {
    /// At once.
    pub burst: u32,
    /// One more after each of these.
    pub every: Duration,
}

/// The allowances of one portal.
#[derive(Debug, Clone, Copy)]
pub struct Allowances {
    /// Requests about accounts and sessions from one address.
    pub address: Allowance,
    /// Passwords tried for one account.
    pub account: Allowance,
    /// Mails that strangers may cause to one recipient.
    pub recipient: Allowance,
}

impl Default for Allowances {
    fn default() -> Self {
        Self {
            address: Allowance { burst: 120, every: Duration::from_millis(500) },
            account: Allowance { burst: 20, every: Duration::from_secs(15) },
            recipient: Allowance { burst: 5, every: Duration::from_secs(600) },
        }
    }
}

/// Counts tries.
pub struct Limits {
    address: DefaultKeyedRateLimiter<IpAddr>,
    account: DefaultKeyedRateLimiter<String>,
    recipient: DefaultKeyedRateLimiter<String>,
    asked: AtomicU32,
}

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(…)")
    }
}

impl Allowance {
    pub(crate) fn quota(self) -> Quota {
        let every = self.every.max(Duration::from_millis(1));
        let burst = NonZeroU32::new(self.burst).unwrap_or(NonZeroU32::MIN);
        Quota::with_period(every).unwrap_or_else(|| Quota::per_second(NonZeroU32::MIN)).allow_burst(burst)
    }
}

impl Limits {
    /// Counts from zero.
    #[must_use]
    pub fn new(allowances: &Allowances) -> Self {
        Self {
            address: RateLimiter::keyed(allowances.address.quota()),
            account: RateLimiter::keyed(allowances.account.quota()),
            recipient: RateLimiter::keyed(allowances.recipient.quota()),
            asked: AtomicU32::new(0),
        }
    }

    /// Counts a request from this address.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn address(&self, address: Address) -> Result<(), ApiError> {
        // What has grown back whole is forgotten, or the maps would grow with every address ever seen.
        if self.asked.fetch_add(1, Ordering::Relaxed) % 4_096 == 4_095 {
            self.address.retain_recent();
            self.account.retain_recent();
            self.recipient.retain_recent();
        }
        match address.0 {
            Some(address) => check(&self.address, &network(address)),
            None => Ok(()),
        }
    }

    /// Counts a password tried for this account.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn account(&self, email: &str) -> Result<(), ApiError> {
        check(&self.account, &email.to_owned())
    }

    /// Counts a mail that a stranger causes to this recipient.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn recipient(&self, email: &str) -> Result<(), ApiError> {
        check(&self.recipient, &email.to_owned())
    }
}

fn check<K: std::hash::Hash + Eq + Clone>(
    limiter: &DefaultKeyedRateLimiter<K>,
    key: &K,
) -> Result<(), ApiError> {
    limiter.check_key(key).map_err(|not_until| {
        let wait = not_until.wait_time_from(DefaultClock::default().now());
        ApiError::too_many(wait.as_secs() + 1)
    })
}

/// One household or machine has a whole /64 of IPv6 addresses.
pub(crate) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => IpAddr::V4(address),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            IpAddr::V6(Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}

/// Where a request comes from; none where the server doesn't know (a router called without a connection).
#[derive(Debug, Clone, Copy)]
pub struct Address(pub Option<IpAddr>);

impl FromRequestParts<AppState> for Address {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip());
        Ok(Self(peer.map(|peer| state.config.trusted_proxies.client(peer, &parts.headers))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_beyond_the_burst_are_refused_with_the_seconds_to_wait() {
        let once = Allowance { burst: 2, every: Duration::from_secs(60) };
        let limits = Limits::new(&Allowances { address: once, account: once, recipient: once });
        assert!(limits.account("a@x.example").is_ok());
        assert!(limits.account("a@x.example").is_ok());
        let refused = limits.account("a@x.example").expect_err("the third try");
        assert_eq!(refused.status(), axum::http::StatusCode::TOO_MANY_REQUESTS);
        assert!((1..=61).contains(&refused.retry_after.expect("seconds to wait")));
        assert!(limits.account("b@x.example").is_ok(), "each account has its own count");
    }

    #[test]
    fn all_addresses_of_one_ipv6_network_count_as_one() {
        let of = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
    }
}
