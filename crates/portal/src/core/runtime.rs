//! What requests share in memory: the hashing pool, the rate limits, where randomness and license keys come from.

use super::key_generator::{KeyGenerator, RandomKeys};
use super::limits::{Allowances, Limits};
use super::passwords::PasswordPool;
use rand::rngs::StdRng;
use rand::{RngCore, SeedableRng as _};
use std::sync::{Arc, Mutex, PoisonError};

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

impl Default for Runtime {
    /// One with the operating system's randomness and the usual allowances.
    fn default() -> Self {
        Self::with(StdRng::from_os_rng(), &Allowances::default())
    }
}

impl Runtime {
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
