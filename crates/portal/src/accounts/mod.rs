//! Accounts: people's sign-ins at the portal.
//!
//! An account is *pending* until its e-mail is confirmed by the link in a mail. Several pending ones may share an
//! e-mail, so that nobody can spoil another person's registration by filling in the same address: the one whose link
//! is used becomes the account, the others go. Only confirmed accounts can sign in, and only then the e-mail counts for
//! what is seen.
//!
//! Whoever holds a session, reads a mailbox or knows a password has one of three things, and none alone takes an account
//! over: the address changes with password and new mailbox ([`email_change`]), a pending account is confirmed with
//! mailbox and password ([`pending`]), and whatever changes who gets in ends sessions and links ([`protect`]).
//!
//! Nobody learns from here whether an e-mail has an account: creating one and forgetting a password answer the same
//! words after the same work for all, and what there is to say goes by mail.
//!
//! Not for: signing in ([`crate::session`]), and what an account sees (`licet_domain::visibility`, [`crate::publish`]).

pub(crate) mod additional;
pub mod audit;
mod email_change;
mod form;
mod limits;
mod links;
pub mod operate;
mod pages;
mod password;
mod pending;
mod protect;
mod record;
mod routes;

use crate::http::{AppState, Config};
use crate::licenses::{KeyGenerator, RandomKeys};
use chrono::{DateTime, Utc};
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng as _};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;
use uuid::ContextV7;

pub(crate) use form::Findings;
pub(crate) use limits::network;
pub use limits::{Address, Allowance, Allowances, Limits, Source};
pub use links::{CONFIRM_DAYS, INVITE_DAYS, Link, LinkPurpose, RESET_MINUTES, UNDO_DAYS, mint_link};
pub(crate) use links::{find_link, generation, hash, use_up};
pub(crate) use pages::{Page, Token};
pub use password::{HashError, PasswordPool, Weakness, check, hash_now};
pub use pending::PENDING_DAYS;
pub(crate) use pending::{ask_to_confirm, forget_pending};
pub(crate) use protect::protect;
pub use record::{AddError, Listed, Stored, add, by_id, list};
pub(crate) use record::{by_email, for_sign_in, invite, lang_of, name_in, name_of};

/// What accounts, sessions and licenses keep in memory: the hashing pool, the rate limits, where randomness and license
/// keys come from. Made once, when the portal starts.
#[derive(Debug)]
pub struct Runtime {
    /// Hashes passwords.
    pub passwords: PasswordPool,
    /// Counts tries.
    pub limits: Limits,
    /// Makes license keys.
    pub key_generator: Arc<dyn KeyGenerator>,
    random: Mutex<StdRng>,
}

impl Runtime {
    /// One with the operating system's randomness and the usual allowances.
    #[must_use]
    pub fn new(_config: &Config) -> Self {
        Self::with(StdRng::from_os_rng(), &Allowances::default())
    }

    /// One with this randomness and these allowances.
    #[must_use]
    pub fn with(mut random: StdRng, allowances: &Allowances) -> Self {
        let mut salt = [0; 16];
        random.fill_bytes(&mut salt);
        // As many as there are processors: more at once would only make each of them slower.
        let at_once = std::thread::available_parallelism().map_or(2, usize::from);
        Self {
            passwords: PasswordPool::new(at_once, salt),
            limits: Limits::new(allowances),
            key_generator: Arc::new(RandomKeys),
            random: Mutex::new(random),
        }
    }

    /// Lends the source of randomness.
    pub fn with_random<T>(&self, work: impl FnOnce(&mut dyn RngCore) -> T) -> T {
        work(&mut *self.random.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A source of randomness of one's own, for work that takes long.
    #[must_use]
    pub fn fork(&self) -> StdRng {
        let mut seed = [0; 32];
        self.with_random(|random| random.fill_bytes(&mut seed));
        StdRng::from_seed(seed)
    }

    /// 256 random bits as text that fits into an address.
    #[must_use]
    pub fn token(&self) -> String {
        use base64::Engine as _;
        let mut bytes = [0_u8; 32];
        self.with_random(|random| random.fill_bytes(&mut bytes));
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    }

    /// A new salt.
    #[must_use]
    pub fn salt(&self) -> [u8; 16] {
        let mut salt = [0; 16];
        self.with_random(|random| random.fill_bytes(&mut salt));
        salt
    }
}

/// Counts within a millisecond, so that ids made in it sort by their order too.
static ORDER: LazyLock<Mutex<ContextV7>> = LazyLock::new(|| Mutex::new(ContextV7::new()));

/// A new id (UUIDv7): sorts by when it was made.
#[must_use]
pub fn new_id(now: DateTime<Utc>) -> String {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    uuid::Uuid::new_v7(uuid::Timestamp::from_unix(&*ORDER, seconds, now.timestamp_subsec_nanos())).to_string()
}

/// The routes of accounts, under their full paths (`/api/v1/accounts`, `/confirm`, …).
pub fn routes() -> OpenApiRouter<AppState> {
    OpenApiRouter::new()
        .routes(routes!(routes::create))
        .routes(routes!(routes::confirm))
        .routes(routes!(routes::decline))
        .routes(routes!(routes::resend))
        .routes(routes!(routes::undo_email))
        .routes(routes!(routes::forgot))
        .routes(routes!(routes::reset))
        .routes(routes!(routes::show, routes::edit))
        .routes(routes!(routes::change_password))
        .merge(pages::routes())
}

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod tests;
