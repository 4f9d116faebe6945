//! Telling the window of the download queue.

use crate::context::OpenMirror;
use crate::events::{EventBus, Topic};
use std::sync::Arc;
use std::time::Instant;

/// Tells the window of the queue's changes.
pub(super) async fn watch(bell: EventBus, opened: Arc<OpenMirror>) {
    let mut list = opened.queue.watch();
    loop {
        let now = list.borrow_and_update().clone();
        opened.rates.look(&now, Instant::now());
        bell.stale(&[Topic::Downloads]);
        if list.changed().await.is_err() {
            return;
        }
    }
}
