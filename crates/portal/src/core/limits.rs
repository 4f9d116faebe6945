//! How often one may try. In memory: a restart forgets, which costs an attacker more than it gives.
//!
//! * Each network has a count of its own for all requests about accounts, so that one machine can't try many accounts.
//! * Passwords are counted by account *and* by who tries: a stranger elsewhere uses up the stranger's count. A second
//!   count for the account as a whole stops many machines. A device that signed in before has a count of its own beside
//!   both, so nobody else can lock it out. Nor can they lock out a network from which the mailbox was proven within the
//!   hour: after a reset of the password no device is known any more (S15).
//! * Mails are counted by recipient in the same way. Whoever asks too often is refused; where many ask for one recipient,
//!   no more mails go out, and the answer stays the same: the newest link is in the mailbox.
//!
//! What is counted has a type, so two counts never share a key.

use crate::core::error::ApiError;
use governor::clock::{Clock as _, DefaultClock, QuantaInstant};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
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
    /// Passwords tried for one account by one source.
    pub account: Allowance,
    /// Mails that one source may cause to one recipient.
    pub recipient: Allowance,
}

/// All sources together may try so many times the passwords of one source, and cause so many times its mails.
const ALL_SOURCES: u32 = 4;

impl Default for Allowances {
    fn default() -> Self {
        Self {
            address: Allowance { burst: 120, every: Duration::from_millis(500) },
            account: Allowance { burst: 20, every: Duration::from_secs(15) },
            recipient: Allowance { burst: 5, every: Duration::from_secs(600) },
        }
    }
}

/// Who tries.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Source {
    /// A network, for somebody who isn't signed in.
    Network(Option<IpAddr>),
    /// A device that signed in to this account before.
    Device(String),
    /// An account that is signed in.
    Account(String),
    /// One of its sessions: whoever stole one doesn't use up what the others may try.
    Session(String),
}

impl From<Address> for Source {
    fn from(address: Address) -> Self {
        Self::Network(address.0.map(network))
    }
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Counted {
    /// Passwords for an e-mail, whether it has an account or not, by one source.
    Password(String, Source),
    /// Passwords for an e-mail by all sources but its known devices.
    AnyPassword(String),
    /// Files sealed for an account.
    Sealing(String),
    /// Mails to a recipient by one source.
    Mail(String, Source),
    /// Mails to a recipient by all sources but its known devices.
    AnyMail(String),
    /// Invitations that an account sends.
    Invitation(String),
}

/// Invitations of one account: a department at once, and no mailing list.
const INVITATIONS: Allowance = Allowance { burst: 30, every: Duration::from_secs(15 * 60) };

type Counter = DefaultKeyedRateLimiter<Counted>;

/// Counts tries.
pub struct Limits {
    address: DefaultKeyedRateLimiter<IpAddr>,
    account: Counter,
    account_by_all: Counter,
    recipient: Counter,
    recipient_by_all: Counter,
    invitations: Counter,
    /// E-mails and the networks from which their mailbox was proven, until when that counts.
    proven: Mutex<HashMap<(String, Source), QuantaInstant>>,
    asked: AtomicU32,
}

/// How long a network counts from which a mailbox was proven.
const PROVEN_FOR: Duration = Duration::from_secs(60 * 60);

impl std::fmt::Debug for Limits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Limits(…)")
    }
}

impl Allowance {
    pub(crate) fn quota(self) -> Quota {
        self.quota_for(1)
    }

    /// The quota of so many sources together.
    fn quota_for(self, sources: u32) -> Quota {
        let every = self.every.max(Duration::from_millis(1));
        let burst = NonZeroU32::new(self.burst.saturating_mul(sources)).unwrap_or(NonZeroU32::MIN);
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
            account_by_all: RateLimiter::keyed(allowances.account.quota_for(ALL_SOURCES)),
            recipient: RateLimiter::keyed(allowances.recipient.quota()),
            recipient_by_all: RateLimiter::keyed(allowances.recipient.quota_for(ALL_SOURCES)),
            invitations: RateLimiter::keyed(INVITATIONS.quota()),
            proven: Mutex::default(),
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
            for counter in [
                &self.account,
                &self.account_by_all,
                &self.recipient,
                &self.recipient_by_all,
                &self.invitations,
            ] {
                counter.retain_recent();
            }
        }
        match address.0 {
            Some(address) => check(&self.address, &network(address)),
            None => Ok(()),
        }
    }

    /// Counts a password tried for this e-mail.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn password(&self, email: &str, source: &Source) -> Result<(), ApiError> {
        check(&self.account, &Counted::Password(email.to_owned(), source.clone()))?;
        match source {
            Source::Network(_) if self.is_proven(email, source) => Ok(()),
            Source::Network(_) => check(&self.account_by_all, &Counted::AnyPassword(email.to_owned())),
            Source::Device(_) | Source::Account(_) | Source::Session(_) => Ok(()),
        }
    }

    /// Notes that somebody at this address has shown that the mailbox is theirs. What others tried doesn't keep them out
    /// for an hour.
    pub fn mailbox_proven(&self, email: &str, address: Address) {
        let now = DefaultClock::default().now();
        let mut proven = self.proven.lock().unwrap_or_else(PoisonError::into_inner);
        // Each took a mail to get here, and stays an hour: there are never many.
        proven.retain(|_, until| *until > now);
        proven.insert((email.to_owned(), address.into()), now + PROVEN_FOR.into());
    }

    fn is_proven(&self, email: &str, source: &Source) -> bool {
        let proven = self.proven.lock().unwrap_or_else(PoisonError::into_inner);
        let until = proven.get(&(email.to_owned(), source.clone()));
        until.is_some_and(|until| *until > DefaultClock::default().now())
    }

    /// Counts the sealing of files, which is work.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn sealing(&self, account_id: &str) -> Result<(), ApiError> {
        check(&self.account, &Counted::Sealing(account_id.to_owned()))
    }

    /// Counts an invitation that an account sends.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn invitation(&self, account_id: &str) -> Result<(), ApiError> {
        check(&self.invitations, &Counted::Invitation(account_id.to_owned()))
    }

    /// Counts a mail to this recipient. `false`: others have caused so many that no more go out.
    ///
    /// # Errors
    /// 429 with the seconds to wait if this source asks too often.
    pub fn mail(&self, email: &str, source: &Source) -> Result<bool, ApiError> {
        check(&self.recipient, &Counted::Mail(email.to_owned(), source.clone()))?;
        Ok(match source {
            Source::Device(_) => true,
            Source::Network(_) | Source::Account(_) | Source::Session(_) => {
                self.recipient_by_all.check_key(&Counted::AnyMail(email.to_owned())).is_ok()
            }
        })
    }

    /// Counts a mail that a signed-in account sends to this recipient.
    ///
    /// # Errors
    /// 429 with the seconds to wait.
    pub fn recipient(&self, email: &str, account_id: &str) -> Result<(), ApiError> {
        if self.mail(email, &Source::Account(account_id.to_owned()))? {
            Ok(())
        } else {
            Err(ApiError::too_many(600))
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn limits(burst: u32) -> Limits {
        let few = Allowance { burst, every: Duration::from_secs(3_600) };
        Limits::new(&Allowances { address: few, account: few, recipient: few })
    }

    fn at(text: &str) -> Source {
        Address(Some(text.parse().expect("an address"))).into()
    }

    #[test]
    fn tries_beyond_the_burst_are_refused_with_the_seconds_to_wait() {
        let limits = limits(2);
        let here = at("192.0.2.1");
        assert!(limits.password("a@x.example", &here).is_ok());
        assert!(limits.password("a@x.example", &here).is_ok());
        let refused = limits.password("a@x.example", &here).expect_err("the third try");
        assert_eq!(refused.body.code, licet_protocol::ErrorCode::RateLimited);
        assert!((1..=3_601).contains(&refused.retry_after.expect("seconds to wait")));
        assert!(limits.password("b@x.example", &here).is_ok(), "each account has its own count");
    }

    // S15: one stranger locked the right password out.
    #[test]
    fn a_stranger_elsewhere_and_a_device_that_is_known_are_counted_apart() {
        let limits = limits(2);
        let (thief, owner) = (at("192.0.2.1"), at("198.51.100.1"));
        while limits.password("a@x.example", &thief).is_ok() {}
        assert!(limits.password("a@x.example", &owner).is_ok(), "another network");
        for n in 0..20 {
            let _ = limits.password("a@x.example", &at(&format!("203.0.113.{n}")));
        }
        assert!(limits.password("a@x.example", &at("198.51.100.9")).is_err(), "many networks are one attack");
        assert!(limits.password("a@x.example", &Source::Device("known".into())).is_ok());
        // S15: no device is known any more after a reset, and who tried goes on trying.
        limits.mailbox_proven("a@x.example", Address("198.51.100.9".parse().ok()));
        assert!(
            limits.password("a@x.example", &at("198.51.100.9")).is_ok(),
            "whoever reads the mailbox gets in"
        );
        assert!(limits.password("b@x.example", &at("198.51.100.9")).is_ok());
        assert!(limits.password("a@x.example", &at("203.0.113.77")).is_err(), "others do not");
    }

    // S15: five requests kept the mails for a new password away.
    #[test]
    fn mails_that_others_ask_for_keep_nobody_elses_away() {
        let limits = limits(2);
        let thief = at("192.0.2.1");
        while limits.mail("a@x.example", &thief).is_ok() {}
        assert!(limits.mail("a@x.example", &at("198.51.100.1")).is_ok_and(|goes| goes));
        for n in 0..20 {
            let _ = limits.mail("a@x.example", &at(&format!("203.0.113.{n}")));
        }
        let quiet = limits.mail("a@x.example", &at("198.51.100.9"));
        assert!(quiet.is_ok_and(|goes| !goes), "the mailbox is full enough, and nobody is told");
        assert!(limits.mail("a@x.example", &Source::Device("known".into())).is_ok_and(|goes| goes));
    }

    // S15: an e-mail `sealing ID` shared a count with the files that are sealed for that account.
    #[test]
    fn counts_of_different_things_never_meet() {
        let limits = limits(1);
        let typed = Source::Network(None);
        assert!(limits.password("sealing 1", &typed).is_ok());
        assert!(limits.sealing("1").is_ok());
        assert!(limits.sealing("1").is_err());
        assert!(limits.mail("sealing 1", &typed).is_ok());
    }

    #[test]
    fn all_addresses_of_one_ipv6_network_count_as_one() {
        let of = |text: &str| network(text.parse().expect("an address"));
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
    }
}
