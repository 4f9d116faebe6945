//! A vault whose calls end: a keyring that prompts, or hangs, becomes [`VaultError::NoAnswer`].

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::{Duration, Instant},
};

use secrecy::SecretString;

use crate::{Vault, VaultError};

type Job = Box<dyn FnOnce(&dyn Vault) + Send>;

/// A call that has taken this long stands behind a prompt, or never ends. The next call doesn't wait behind it.
const STUCK: Duration = Duration::from_secs(3);
/// Most threads that stand in calls to the keyring.
const MAX_WORKERS: usize = 4;

/// Runs another vault on a thread of its own, one call at a time, and waits for each at most `limit`.
///
/// A thread outside any runtime, so that quitting doesn't wait for it. When a call has not ended after a while, the next
/// one gets another thread, up to a few: a prompt that nobody answers must not keep a second try from finding a keyring
/// that was unlocked meanwhile. A call that nobody waits for any more isn't begun.
#[derive(Debug)]
pub struct WithTimeout {
    vault: Arc<dyn Vault>,
    workers: Mutex<Vec<Worker>>,
    limit: Duration,
}

#[derive(Debug)]
struct Worker {
    jobs: mpsc::Sender<Job>,
    /// Since when it is in a call; none while it waits for one.
    busy_since: Arc<Mutex<Option<Instant>>>,
}

impl Worker {
    fn start(vault: Arc<dyn Vault>) -> Result<Self, VaultError> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let busy_since = Arc::<Mutex<Option<Instant>>>::default();
        let busy = Arc::clone(&busy_since);
        thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                for job in queue {
                    *lock(&busy) = Some(Instant::now());
                    job(&*vault);
                    *lock(&busy) = None;
                }
            })
            .map_err(|error| VaultError::Failed(error.to_string()))?;
        Ok(Self { jobs, busy_since })
    }

    fn is_stuck(&self) -> bool {
        lock(&self.busy_since).is_some_and(|since| since.elapsed() >= STUCK)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl WithTimeout {
    /// Puts `vault` on its thread.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn new(vault: impl Vault + 'static, limit: Duration) -> Result<Self, VaultError> {
        let vault: Arc<dyn Vault> = Arc::new(vault);
        let workers = Mutex::new(vec![Worker::start(Arc::clone(&vault))?]);
        Ok(Self { vault, workers, limit })
    }

    /// Gives a job to the first worker that isn't stuck, to a new one where all are, to the last one where there are many.
    fn hand_out(&self, job: Job) -> Result<(), VaultError> {
        let mut workers = lock(&self.workers);
        let free = workers.iter().position(|worker| !worker.is_stuck());
        let index = match free {
            Some(index) => index,
            None if workers.len() < MAX_WORKERS => {
                workers.push(Worker::start(Arc::clone(&self.vault))?);
                workers.len() - 1
            }
            None => workers.len() - 1,
        };
        let handed = workers.get(index).is_some_and(|worker| worker.jobs.send(job).is_ok());
        if handed { Ok(()) } else { Err(VaultError::Failed("the keyring's thread is gone".to_owned())) }
    }

    fn call<T: Send + 'static>(
        &self,
        work: impl FnOnce(&dyn Vault) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let given_up = Arc::new(AtomicBool::new(false));
        let (answer, answered) = mpsc::sync_channel(1);
        let abandoned = Arc::clone(&given_up);
        self.hand_out(Box::new(move |vault| {
            if !abandoned.load(Ordering::Acquire) {
                // Nobody may be listening any more; then the answer is dropped, secret and all.
                let _ = answer.send(work(vault));
            }
        }))?;
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

impl Vault for WithTimeout {
    fn store_name(&self) -> &'static str {
        self.vault.store_name()
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
        let vault = WithTimeout::new(MemoryVault::default(), Duration::from_secs(10)).unwrap();
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
        let vault = WithTimeout::new(inner.clone(), Duration::from_millis(50)).unwrap();
        assert_eq!(vault.get("a").unwrap_err(), VaultError::NoAnswer);
        assert_eq!(
            vault.set("a", &"late".to_owned().into()).unwrap_err(),
            VaultError::NoAnswer,
            "what waits behind a prompt ends too"
        );
        drop(prompt);
        let patient = WithTimeout { limit: Duration::from_secs(10), ..vault };
        assert!(patient.get("a").unwrap().is_none(), "a call that was given up is not carried out later");
    }

    /// A keyring whose first call stands behind a prompt that nobody answers, as when a daemon has no prompter.
    #[derive(Debug, Default)]
    struct FirstHangs {
        kept: MemoryVault,
        asked: AtomicBool,
    }

    impl Vault for FirstHangs {
        fn store_name(&self) -> &'static str {
            "test"
        }

        fn get(&self, user: &str) -> Result<Option<SecretString>, VaultError> {
            if !self.asked.swap(true, Ordering::SeqCst) {
                loop {
                    thread::park();
                }
            }
            self.kept.get(user)
        }

        fn set(&self, user: &str, secret: &SecretString) -> Result<(), VaultError> {
            self.kept.set(user, secret)
        }

        fn delete(&self, user: &str) -> Result<(), VaultError> {
            self.kept.delete(user)
        }
    }

    // D18: "Try again" after the keyring was unlocked in another way.
    #[test]
    fn a_second_try_does_not_wait_behind_a_prompt_that_nobody_answers() {
        let kept = MemoryVault::default();
        kept.set("a", &"secret".to_owned().into()).unwrap();
        let vault = FirstHangs { kept, asked: AtomicBool::new(false) };
        let vault = WithTimeout::new(vault, STUCK + Duration::from_secs(1)).unwrap();
        assert_eq!(vault.get("a").unwrap_err(), VaultError::NoAnswer);
        let begun = Instant::now();
        assert_eq!(vault.get("a").unwrap().unwrap().expose_secret(), "secret");
        assert!(begun.elapsed() < STUCK, "{:?}", begun.elapsed());
    }
}
