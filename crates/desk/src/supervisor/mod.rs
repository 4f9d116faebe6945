//! What runs over an open mirror by itself: sync, the live connection, background work of the mirror, reminders, and what
//! the window is told of them. Started here and nowhere else, once the mirror is open; it ends with the mirror.
//!
//! Not for: what a run does (`licet-sync`, `licet-renewals`, `licet-downloads` and the use cases).

mod downloads;
mod reminders;
mod sync;

use crate::context::{Desk, OpenMirror};
use std::sync::Arc;

/// Starts everything that runs over an open mirror.
pub(crate) fn start(desk: &Desk, opened: &Arc<OpenMirror>) {
    let background = &opened.background;
    background.spawn_careful(sync::run_sync_loop(desk.me.clone(), Arc::clone(opened)));
    background.spawn_careful(sync::keep_live(Arc::clone(opened)));
    background.spawn_careful(sync::run_settle_loop(desk.bell.clone(), Arc::clone(opened)));
    background.spawn(sync::tell_of_sync(desk.bell.clone(), Arc::clone(opened)));
    background.spawn(sync::tell_of_rows(desk.bell.clone(), Arc::clone(opened)));
    background.spawn(downloads::watch(desk.bell.clone(), Arc::clone(opened)));
    background.spawn(reminders::run_reminder_loop(desk.me.clone(), Arc::clone(opened)));
}

/// Ends everything that runs over the mirror, and waits for it.
pub(crate) async fn stop(opened: &OpenMirror) {
    opened.background.cancel();
    opened.queue.stop().await;
    opened.background.ended().await;
}
