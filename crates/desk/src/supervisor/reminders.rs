//! When the calendar is looked at.

use crate::context::{Desk, OpenMirror};
use crate::events::Topic;
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often the wall clock is compared: a machine that slept notices at the next tick.
const TICK: Duration = Duration::from_secs(30);

/// At the latest after so long the calendar is looked at again.
const AT_LATEST: chrono::TimeDelta = chrono::TimeDelta::hours(1);

/// Reminds at once, when poked, when the local day changes, and once an hour; and notes the terms that are over.
pub(super) async fn run_reminder_loop(desk: Weak<Desk>, opened: Arc<OpenMirror>) {
    let mut looked: Option<(NaiveDate, DateTime<Utc>)> = None;
    let (mut poked, mut rest) = (true, Duration::ZERO);
    loop {
        let Some(desk) = desk.upgrade() else { return };
        let (today, now) = (desk.setup.clock.today(), desk.setup.clock.now());
        let due = looked.is_none_or(|(day, at)| day != today || (now - at).abs() >= AT_LATEST);
        if due || poked {
            if looked.is_some_and(|(day, _)| day != today) {
                // Days left and buckets are others from today on.
                desk.bell.stale(&[Topic::App, Topic::Catalog, Topic::Renewals]);
            }
            looked = Some((today, now));
            let begun = tokio::time::Instant::now();
            if let Err(error) = desk.remind(&opened, today, now).await {
                tracing::warn!(%error, "reminders could not be looked at");
            }
            if let Err(error) = desk.show_notices(&opened).await {
                tracing::warn!(%error, "notices could not be looked at");
            }
            rest = begun.elapsed() * 4;
        }
        drop(desk);
        // While much changes at the portal, most of the time goes to other things.
        tokio::time::sleep(std::mem::take(&mut rest)).await;
        poked = tokio::time::timeout(TICK, opened.reminders.notified()).await.is_ok();
    }
}
