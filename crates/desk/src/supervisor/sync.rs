//! When mirror and portal are brought together: at the start, when the network is back, when something was changed on
//! either side, every 15 minutes, and on demand; and telling the window how it goes.

use crate::context::{Desk, OpenMirror};
use crate::events::{EventBus, Topic};
use chrono::TimeDelta;
use licet_domain::Target;
use licet_protocol::sync::KINDS;
use licet_sync::Activity;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::broadcast;

/// What changes while rows come in is told at most so often: each time the window asks again.
const TELL_EVERY: Duration = Duration::from_millis(400);

/// Keeps the live connection for as long as the mirror is open. Without one, the interval brings what it would.
pub(super) async fn keep_live(opened: Arc<OpenMirror>) {
    let engine = Arc::clone(opened.sync.engine());
    let wake = || {
        // Where syncing has stopped itself, somebody must ask for it: the portal's word is not enough.
        if !matches!(opened.sync.status().activity, Activity::Stopped(_)) {
            opened.sync.wake();
        }
    };
    engine.keep_live(wake, opened.background.stop()).await;
}

/// Syncs now and whenever it is time, until the mirror is closed.
pub(super) async fn run_sync_loop(desk: Weak<Desk>, opened: Arc<OpenMirror>) {
    let stop = opened.background.stop().clone();
    let mut reminded_of = 0;
    while !stop.is_cancelled() {
        let status = opened.sync.run().await;
        if stop.is_cancelled() {
            return;
        }
        let Some(clock) = desk.upgrade().map(|desk| Arc::clone(&desk.setup.clock)) else { return };
        if status.activity == Activity::Idle && status.offline_since.is_none() {
            if let Some(desk) = desk.upgrade()
                && let Err(error) = desk.carry_reminders_over(&opened).await
            {
                tracing::warn!(%error, "what was set for reminders could not be carried over");
            }
            if let Err(error) = opened.queue.back_online().await {
                tracing::warn!(%error, "downloads could not be taken up again");
            }
            // A live portal may have a run every moment: what changed nothing here calls for no look at the calendar.
            let version = opened.mirror.version();
            if std::mem::replace(&mut reminded_of, version) != version {
                opened.reminders.notify_one();
                if let Err(error) = opened.queue.drop_gone().await {
                    tracing::warn!(%error, "downloads that are gone could not be taken off the list");
                }
            }
        }
        // However the run ended: what is here is indexed without the portal.
        opened.sync.unsettled.notify_one();
        let looks = |pause| {
            let pause = TimeDelta::from_std(pause).unwrap_or_default();
            opened.sync.looks_at(clock.now().checked_add_signed(pause));
        };
        tokio::select! {
            () = stop.cancelled() => return,
            () = opened.sync.wanted.notified() => {}
            () = opened.sync.engine().until_due(&status, looks) => {}
        }
        opened.sync.looks_at(None);
    }
}

/// Does what waits for no one: at the start, for what the last run of the app left, and after each run of sync. The window
/// is told once it is done: what it shows of the search index was read before.
pub(super) async fn run_settle_loop(bell: EventBus, opened: Arc<OpenMirror>) {
    let stop = opened.background.stop().clone();
    while !stop.is_cancelled() {
        if let Err(error) = opened.sync.engine().settle(&stop).await {
            tracing::warn!(%error, "the search index could not be built");
        } else if opened.sync.told_indexing.load(Ordering::SeqCst) {
            bell.stale(&[Topic::Sync, Topic::Catalog]);
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = opened.sync.unsettled.notified() => {}
        }
    }
}

/// Tells the window how it goes, and of what is shown otherwise than before: a change that was answered changes no row.
pub(super) async fn tell_of_sync(bell: EventBus, opened: Arc<OpenMirror>) {
    let mut status = opened.sync.engine().status();
    let mut before = (status.borrow_and_update().outgoing.clone(), opened.mirror.version());
    while status.changed().await.is_ok() {
        let now = (status.borrow_and_update().outgoing.clone(), opened.mirror.version());
        bell.stale(&[Topic::Sync]);
        if now.1 != before.1 {
            bell.stale(&[Topic::Catalog, Topic::Renewals, Topic::Changes, Topic::Requests, Topic::Inbox]);
        } else if now.0 != before.0 {
            bell.stale(&[Topic::Changes, Topic::Requests]);
        }
        before = now;
        tokio::time::sleep(TELL_EVERY / 2).await;
    }
}

/// Tells the window of rows that came. The first ones are told at once: somebody else may wait to see them.
pub(super) async fn tell_of_rows(bell: EventBus, opened: Arc<OpenMirror>) {
    let mut rows = opened.sync.engine().stale();
    loop {
        let mut kinds = match rows.recv().await {
            Ok(kinds) => kinds,
            Err(broadcast::error::RecvError::Lagged(_)) => {
                KINDS.iter().map(|kind| (*kind).to_owned()).collect()
            }
            Err(broadcast::error::RecvError::Closed) => return,
        };
        while let Ok(more) = rows.try_recv() {
            kinds.extend(more);
        }
        let topics = topics_of(&kinds);
        if topics.contains(&Topic::Settings) || topics.contains(&Topic::Inbox) {
            opened.reminders.notify_one();
        }
        bell.stale(&topics);
        tokio::time::sleep(TELL_EVERY).await;
    }
}

/// What is shown otherwise once rows of these kinds came. How pools stand is asked of the portal; that they moved is known
/// by what came.
fn topics_of(kinds: &[String]) -> Vec<Topic> {
    let came = |wanted: &[&str]| kinds.iter().any(|kind| wanted.contains(&kind.as_str()));
    let mut topics = vec![Topic::Catalog, Topic::Renewals, Topic::Changes, Topic::Sync];
    if came(&[Target::Setting.as_str()]) {
        topics.push(Topic::Settings);
        topics.push(Topic::Inbox);
    }
    if came(&[Target::Request.as_str()]) {
        topics.push(Topic::Requests);
    }
    if came(&["notice"]) {
        topics.push(Topic::Inbox);
        topics.push(Topic::Requests);
    }
    if came(&["flex", "draw"]) {
        topics.push(Topic::Flex);
    }
    if came(&["share"]) {
        topics.push(Topic::Shares);
    }
    topics
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pools_are_asked_for_again_when_somebody_drew_and_not_with_every_row() {
        let flex = |kinds: &[&str]| {
            let kinds: Vec<String> = kinds.iter().map(|kind| (*kind).to_owned()).collect();
            topics_of(&kinds).contains(&Topic::Flex)
        };
        assert!(flex(&["entitlement", "license", "draw"]) && flex(&["flex"]) && flex(KINDS));
        assert!(!flex(&["entitlement", "license", "setting"]));
    }
}
