//! Lets signed-in accounts work a few at a time, so that nobody who asks again and again keeps others waiting.
//!
//! Whatever a signed-in account asks that reads or writes more than a row takes a place here: as many at the same time
//! as there are processors, and fewer of one account. Health, signing in and looking whether there is anything new take
//! none. Who holds places for longer than time passes, on average, has used up its budget and is told to wait.

use crate::core::error::ApiError;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{AcquireError, OwnedSemaphorePermit, Semaphore};

/// Requests of one account that are worked on at the same time.
const AT_ONCE: usize = 2;
/// Requests of one account that wait for a place.
const MOST_WAITING: usize = 64;
/// How long a request waits for a place.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
/// Work that an account may have done beyond one request after the other; it grows back as time passes.
const BUDGET: Duration = Duration::from_secs(60);
/// Seconds after which whoever has too many requests waiting may ask again.
const AGAIN_AFTER: u64 = 5;

/// The work of all accounts.
#[derive(Debug)]
pub struct Workload {
    places: Arc<Semaphore>,
    accounts: Mutex<HashMap<String, Account>>,
}

#[derive(Debug)]
struct Account {
    places: Arc<Semaphore>,
    /// Requests that wait or are worked on.
    requests: usize,
    /// Work that has been done and not grown back, as of `since`.
    spent: Duration,
    since: Instant,
}

impl Account {
    fn new(now: Instant) -> Self {
        Self { places: Arc::new(Semaphore::new(AT_ONCE)), requests: 0, spent: Duration::ZERO, since: now }
    }

    fn settle(&mut self, now: Instant) {
        self.spent = self.spent.saturating_sub(now.saturating_duration_since(self.since));
        self.since = now;
    }
}

/// A request among those of its account.
struct Request {
    workload: Arc<Workload>,
    account_id: String,
}

/// The right to work, until it is dropped.
pub(crate) struct Place {
    request: Request,
    begun: Instant,
    _permits: [OwnedSemaphorePermit; 2],
}

impl Default for Workload {
    fn default() -> Self {
        let processors = std::thread::available_parallelism().map_or(2, usize::from);
        Self { places: Arc::new(Semaphore::new(processors.max(2))), accounts: Mutex::default() }
    }
}

impl Workload {
    /// Waits for a place.
    ///
    /// # Errors
    /// 429 when the account has used up its budget or has too many requests waiting; 503 when no place gets free in time.
    pub(crate) async fn place(self: &Arc<Self>, account_id: &str) -> Result<Place, ApiError> {
        let (request, own) = self.enter(account_id, Instant::now())?;
        let waited = tokio::time::timeout(LONGEST_WAIT, async {
            let own = own.acquire_owned().await?;
            Ok::<_, AcquireError>([own, Arc::clone(&self.places).acquire_owned().await?])
        });
        match waited.await {
            Ok(Ok(permits)) => Ok(Place { request, begun: Instant::now(), _permits: permits }),
            Ok(Err(_)) => Err(crate::store::Error::Stopped.into()),
            Err(_) => Err(ApiError::overloaded(AGAIN_AFTER)),
        }
    }

    fn enter(
        self: &Arc<Self>,
        account_id: &str,
        now: Instant,
    ) -> Result<(Request, Arc<Semaphore>), ApiError> {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        let account = accounts.entry(account_id.to_owned()).or_insert_with(|| Account::new(now));
        account.settle(now);
        if account.requests >= AT_ONCE + MOST_WAITING {
            return Err(ApiError::too_many(AGAIN_AFTER));
        }
        if let Some(over) = account.spent.checked_sub(BUDGET)
            && !over.is_zero()
        {
            return Err(ApiError::too_many(over.as_secs() + 1));
        }
        account.requests += 1;
        let own = Arc::clone(&account.places);
        Ok((Request { workload: Arc::clone(self), account_id: account_id.to_owned() }, own))
    }

    fn leave(&self, account_id: &str, now: Instant) {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(account) = accounts.get_mut(account_id) {
            account.requests = account.requests.saturating_sub(1);
            account.settle(now);
        }
        // Who has nothing going on and nothing to grow back is forgotten.
        accounts.retain(|_, account| {
            account.requests > 0 || now.saturating_duration_since(account.since) < account.spent
        });
    }

    fn charge(&self, account_id: &str, work: Duration) {
        let mut accounts = self.accounts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(account) = accounts.get_mut(account_id) {
            account.spent += work;
        }
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.workload.leave(&self.account_id, Instant::now());
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.request.workload.charge(&self.request.account_id, self.begun.elapsed());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::FutureExt as _;

    // S11
    #[tokio::test]
    async fn one_account_has_few_places_and_leaves_the_others_to_others() {
        let workload = Arc::new(Workload { places: Arc::new(Semaphore::new(3)), accounts: Mutex::default() });
        let first = workload.place("a").now_or_never().expect("a place is free").expect("a place");
        let _second = workload.place("a").now_or_never().expect("a place is free").expect("a place");
        let mut third = Box::pin(workload.place("a"));
        assert!(third.as_mut().now_or_never().is_none(), "its places are taken");
        assert!(workload.place("b").now_or_never().is_some(), "one is left for another account");
        drop(first);
        assert!(third.now_or_never().is_some(), "in its turn");
    }

    #[tokio::test]
    async fn who_has_too_many_requests_waiting_is_told_to_wait() {
        let workload = Arc::new(Workload::default());
        let now = Instant::now();
        let mut all = Vec::new();
        for _ in 0..AT_ONCE + MOST_WAITING {
            all.push(workload.enter("a", now).map(|(request, _)| request).expect("room"));
        }
        let refused = workload.enter("a", now).map(drop).expect_err("one more");
        assert_eq!(refused.status(), axum::http::StatusCode::TOO_MANY_REQUESTS);
        assert!(workload.enter("b", now).is_ok());
        drop(all);
        assert!(workload.accounts.lock().expect("accounts").is_empty(), "nobody is remembered for nothing");
    }

    #[test]
    fn a_budget_that_is_used_up_grows_back_as_time_passes() {
        let workload = Arc::new(Workload::default());
        let now = Instant::now();
        let (request, _) = workload.enter("a", now).expect("room");
        workload.charge("a", BUDGET + Duration::from_secs(10));
        let refused = workload.enter("a", now).map(drop).expect_err("nothing is left");
        assert!((10..=11).contains(&refused.retry_after.expect("seconds to wait")), "{refused:?}");
        assert!(workload.enter("a", now + Duration::from_secs(11)).is_ok());
        drop(request);
    }
}
