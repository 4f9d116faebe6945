//! Changing something by way of the outbox.

use super::{Desk, blocking};
use crate::api::UiError;
use crate::events::Topic;
use chrono::{DateTime, Utc};
use licet_mirror::Mirror;
use licet_renewals::Keys;
use rand::Rng;
use std::sync::Arc;
use uuid::Uuid;

/// A name for a change: a UUIDv7 (docs/SYNC.md, rule 16).
pub(crate) fn key(now: DateTime<Utc>, rng: &mut impl Rng) -> Uuid {
    let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &rng.random()).into_uuid()
}

impl Desk {
    /// Changes something by way of the outbox: what `work` queues is on the disk when this returns, holds here at once,
    /// and goes to the portal at once where that can be reached. `topics` are what else it makes stale.
    pub(crate) async fn edit<T: Send + 'static>(
        &self,
        topics: &[Topic],
        work: impl FnOnce(&Mirror, Keys<'_>, DateTime<Utc>) -> Result<T, UiError> + Send + 'static,
    ) -> Result<T, UiError> {
        let opened = self.opened()?;
        let (now, mut rng) = (self.setup.clock.now(), (self.setup.random)());
        let mirror = Arc::clone(&opened.mirror);
        let done = blocking(move || work(&mirror, &mut || key(now, &mut rng), now)).await?;
        opened.sync.edited();
        self.bell.stale(&[&[Topic::Changes, Topic::Sync], topics].concat());
        Ok(done)
    }
}
