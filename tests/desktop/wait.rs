//! Waiting for what a person would wait for.

use std::time::{Duration, Instant};

/// How long a person would wait at most, on a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Looks again and again until `look` sees it.
///
/// # Panics
/// When it did not come within a minute; `what` says what did not.
pub async fn until<T>(what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
    let began = Instant::now();
    loop {
        if let Some(seen) = look().await {
            return seen;
        }
        assert!(began.elapsed() < PATIENCE, "waited a minute in vain: {what}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
