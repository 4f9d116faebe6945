//! What runs in the background over an open mirror, and its end.

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// Tasks that belong to one open mirror and end with it.
pub(crate) struct Background {
    stop: CancellationToken,
    tasks: TaskTracker,
}

impl Background {
    /// None yet. `stop` is cancelled when the mirror is closed.
    pub(crate) fn new(stop: CancellationToken) -> Self {
        Self { stop, tasks: TaskTracker::new() }
    }

    /// Runs something for as long as the mirror is open.
    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let stop = self.stop.clone();
        self.tasks.spawn(async move {
            tokio::select! {
                () = stop.cancelled() => {}
                () = work => {}
            }
        });
    }

    /// Runs something that ends by itself once the mirror is closed, at a place of its own choosing.
    pub(crate) fn spawn_careful(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.tasks.spawn(work);
    }

    /// Tells what runs that the mirror is being closed.
    pub(crate) fn stop(&self) -> &CancellationToken {
        &self.stop
    }

    /// Has everything end; [`Background::ended`] waits for it.
    pub(crate) fn cancel(&self) {
        self.stop.cancel();
        self.tasks.close();
    }

    /// Waits until everything has ended.
    pub(crate) async fn ended(&self) {
        self.tasks.wait().await;
    }
}
