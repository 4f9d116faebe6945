//! When the calendar is looked at.

use crate::context::{Desk, OpenMirror, blocking};
use crate::events::Topic;
use crate::reminders::Moment;
use chrono::{DateTime, Utc};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often the wall clock is compared: a machine that slept notices at the next tick.
const TICK: Duration = Duration::from_secs(30);

/// A clock that went on by more than this between two ticks: the machine slept.
const SLEPT: chrono::TimeDelta = chrono::TimeDelta::minutes(5);

/// How long sync may take, after a start or a sleep, to bring what other devices have shown meanwhile.
const CATCH_UP: Duration = Duration::from_secs(3);

/// How often it is noted that this computer runs.
const NOTE_RUN: chrono::TimeDelta = chrono::TimeDelta::minutes(5);

/// Looks at the calendar at once, when poked, when the local day changes, and shows what may be shown by then: the time of
/// day, quiet hours. Where nothing has changed a look reads next to nothing.
pub(super) async fn run_reminder_loop(desk: Weak<Desk>, opened: Arc<OpenMirror>) {
    let mut before: Option<Moment> = None;
    let mut run = Run::default();
    loop {
        let Some(strong) = desk.upgrade() else { return };
        let at = strong.moment();
        if before.is_none_or(|before| (at.now - before.now).abs() >= SLEPT) {
            drop(strong);
            let _ = tokio::time::timeout(CATCH_UP, opened.reminders.notified()).await;
            let Some(again) = desk.upgrade() else { return };
            tick(&again, &opened, again.moment(), before, &mut run).await;
        } else {
            tick(&strong, &opened, at, before, &mut run).await;
            drop(strong);
        }
        before = Some(at);
        let begun = tokio::time::Instant::now();
        let _ = tokio::time::timeout(TICK, opened.reminders.notified()).await;
        // While much changes at the portal, most of the time goes to other things.
        tokio::time::sleep(run.rest.saturating_sub(begun.elapsed())).await;
    }
}

/// This run of the app, for the proof that reminders could come.
#[derive(Default)]
struct Run {
    id: Option<i64>,
    noted: Option<DateTime<Utc>>,
    rest: Duration,
}

async fn tick(desk: &Desk, opened: &Arc<OpenMirror>, at: Moment, before: Option<Moment>, run: &mut Run) {
    if before.is_some_and(|before| before.today != at.today) {
        // Days left and buckets are others from today on.
        desk.bell.stale(&[Topic::App, Topic::Catalog, Topic::Renewals]);
    }
    let slept = before.is_some_and(|before| (at.now - before.now).abs() >= SLEPT);
    if let Err(error) = note_run(opened, at.now, slept, run).await {
        tracing::warn!(%error, "that the app runs could not be noted");
    }
    let begun = tokio::time::Instant::now();
    if let Err(error) = desk.remind(opened, at).await {
        tracing::warn!(%error, "reminders could not be looked at");
    }
    if let Err(error) = desk.show_notices(opened).await {
        tracing::warn!(%error, "notices could not be looked at");
    }
    run.rest = begun.elapsed() * 4;
}

/// Notes that this computer runs; a sleep ends a run.
async fn note_run(
    opened: &Arc<OpenMirror>,
    now: DateTime<Utc>,
    slept: bool,
    run: &mut Run,
) -> Result<(), crate::api::UiError> {
    if !slept && run.noted.is_some_and(|noted| (now - noted).abs() < NOTE_RUN) {
        return Ok(());
    }
    let (of, id) = (Arc::clone(opened), run.id.filter(|_| !slept));
    run.id = blocking(move || {
        match id {
            Some(id) => of.mirror.touch_run(id, now).map(|()| id),
            None => of.mirror.begin_run("app", now),
        }
        .map(Some)
        .map_err(Into::into)
    })
    .await?;
    run.noted = Some(now);
    Ok(())
}
