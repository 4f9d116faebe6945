//! A vault whose calls end: a keyring that prompts, or hangs, becomes [`VaultError::NoAnswer`].

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use secrecy::SecretString;

use crate::{Vault, VaultError};

type Job = Box<dyn FnOnce(&dyn Vault) + Send>;

/// Runs another vault on a thread of its own, one call at a time, and waits for each at most `limit`.
///
/// One thread, so that a keyring that hangs holds one thread, not one a call; a thread outside any
/// runtime, so that quitting doesn't wait for it. A call that nobody waits for any more isn't begun.
#[derive(Debug)]
pub struct Bounded {
    jobs: mpsc::Sender<Job>,
    store_name: &'static str,
    limit: Duration,
}

impl Bounded {
    /// Puts `vault` on its thread.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn new(vault: impl Vault + 'static, limit: Duration) -> Result<Self, VaultError> {
        let store_name = vault.store_name();
        let (jobs, queue) = mpsc::channel::<Job>();
        thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                for job in queue {
                    job(&vault);
                }
            })
            .map_err(|error| VaultError::Failed(error.to_string()))?;
        Ok(Self { jobs, store_name, limit })
    }

    fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Vault) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let given_up = Arc::new(AtomicBool::new(false));
        let (answer, answered) = mpsc::sync_channel(1);
        let abandoned = Arc::clone(&given_up);
        let job: Job = Box::new(move |vault| {
            if !abandoned.load(Ordering::Acquire) {
                // Nobody may be listening any more; then the answer is dropped, secret and all.
                let _ = answer.send(work(vault));
            }
        });
        self.jobs.send(job).map_err(|_| VaultError::Failed("the keyring's thread is gone".to_owned()))?;
        match answered.recv_timeout(self.limit) {
            Ok(result) => result,
            Err(mpsc::RecvTimeoutError::Timeout) => {
                given_up.store(true, Ordering::Release);
                Err(VaultError::NoAnswer)
            }
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                Err(VaultError::Failed("the keyring's thread ended".to_owned()))
            }
        }
    }
}

impl Vault for Bounded {
    fn store_name(&self) -> &'static str {
        self.store_name
    }

    fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
        let user = user.to_owned();
        self.call(move |vault| vault.get(&user))
    }

    fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
        let (user, secret) = (user.to_owned(), secret.clone());
        self.call(move |vault| vault.set(&user, &secret))
    }

    fn delete(&self, user: &str) -> Result<(), VaultError> {
        let user = user.to_owned();
        self.call(move |vault| vault.delete(&user))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_vault::MemoryVault;
    use secrecy::ExposeSecret;

    #[test]
    fn a_vault_that_answers_is_just_that_vault() {
        let vault = Bounded::new(MemoryVault::default(), Duration::from_secs(10)).unwrap();
        vault.set("a", &"secret".to_owned().into()).unwrap();
        assert_eq!(vault.get("a").unwrap().unwrap().expose_secret(), "secret");
        vault.delete("a").unwrap();
        assert!(vault.get("a").unwrap().is_none());
        assert_eq!(vault.store_name(), "memory");
    }

    #[test]
    fn a_prompt_that_nobody_answers_is_a_state_and_no_hang() {
        let inner = MemoryVault::default();
        let prompt = inner.hang();
        let vault = Bounded::new(inner.clone(), Duration::from_millis(50)).unwrap();
        assert_eq!(vault.get("a").unwrap_err(), VaultError::NoAnswer);
        assert_eq!(
            vault.set("a", &"late".to_owned().into()).unwrap_err(),
            VaultError::NoAnswer,
            "what waits behind a prompt ends too"
        );
        drop(prompt);
        let patient = Bounded { limit: Duration::from_secs(10), ..vault };
        assert!(patient.get("a").unwrap().is_none(), "a call that was given up is not carried out later");
    }
}
