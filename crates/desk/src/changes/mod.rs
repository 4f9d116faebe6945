//! Changes: what waits in the outbox, what was refused or is in conflict, its export; and what changed at the vendor.
//!
//! Not for: making changes (the screens that they are made on), and what becomes of them (`licet-mirror`).

mod values;
mod vendor;

use crate::api::*;
use crate::border::count;
use crate::context::{Desk, blocking};
use crate::error::CHANGE_SETTLED;
use crate::events::Topic;
use crate::exports::lost_edits;
use crate::forms::base;
use chrono::{DateTime, Utc};
use licet_domain::Target;
use licet_mirror::outbox::{Base, Queued, Resolution};
use licet_mirror::{Mirror, ShownField};
use licet_renewals::{Assistant, Keys};
use std::collections::HashMap;
use std::sync::Arc;
use values::{Meaning, meaning, shown, typed};

/// Most rows of one answer.
const MOST: usize = 500;

fn row(mirror: &Mirror, change: Queued, fields: &HashMap<String, ShownField>) -> Result<OutboxRow, UiError> {
    let entitlement = match &change.about.entitlement_id {
        Some(id) => mirror.by_id(id)?,
        None => None,
    };
    let slots = change
        .slots
        .iter()
        .filter_map(|slot| {
            let Meaning { slot: sort_of_slot, name, sort } = meaning(&change, &slot.slot, fields)?;
            let theirs = slot.theirs.as_ref();
            Some(OutboxSlot {
                slot: sort_of_slot.to_owned(),
                key: slot.slot.clone(),
                name,
                before: shown(sort, &slot.before),
                after: shown(sort, &slot.mine),
                base: Base { seq: slot.base, value: slot.before.clone() }.to_token(),
                theirs: theirs.map(|theirs| shown(sort, &theirs.value)),
                by: theirs.and_then(|theirs| theirs.by.clone()),
                at: theirs.map(|theirs| theirs.at),
                theirs_base: theirs
                    .map(|theirs| Base { seq: theirs.seq, value: theirs.value.clone() }.to_token()),
            })
        })
        .collect();
    Ok(OutboxRow {
        key: change.key,
        kind: change.kind.as_str().to_owned(),
        entitlement_id: entitlement.as_ref().map(|row| row.id.clone()),
        name: change.about.name,
        product: entitlement.map(|row| row.product_name),
        made_at: change.made_at,
        state: change.state.as_str().to_owned(),
        slots,
        error: change.error.map(UiError::from),
    })
}

impl Desk {
    /// Decides about one change of the outbox. Reminders may have been decided about by it.
    async fn decide(
        &self,
        work: impl FnOnce(&Mirror, Keys<'_>, DateTime<Utc>) -> Result<bool, UiError> + Send + 'static,
    ) -> Result<(), UiError> {
        let done =
            self.edit(&[Topic::Catalog, Topic::Renewals, Topic::Settings, Topic::Requests], work).await?;
        self.opened()?.reminders.notify_one();
        if done { Ok(()) } else { Err(UiError::new(CHANGE_SETTLED)) }
    }

    /// `outbox`
    ///
    /// # Errors
    /// When the mirror isn't open or can't be read.
    pub async fn outbox(&self) -> Result<Outbox, UiError> {
        let opened = self.opened()?;
        let (next_try, problem) = (opened.sync.next_try(), opened.sync.push_problem());
        let export = self.newest_export(opened.mirror.identity());
        let mirror = Arc::clone(&opened.mirror);
        blocking(move || {
            let counts = mirror.outbox_counts()?;
            let lost = mirror.lost_edits()?.map(|lost| lost_edits(lost, export));
            let fields = mirror.fields()?.into_iter().map(|field| (field.id.clone(), field)).collect();
            let mut changes = mirror.outbox(MOST)?;
            changes.retain(|change| !values::is_of_the_app(change));
            let rows = changes.into_iter().map(|change| row(&mirror, change, &fields));
            Ok(Outbox {
                waiting: count(counts.waiting),
                undecided: count(counts.undecided),
                lost,
                rows: rows.collect::<Result<_, _>>()?,
                next_try: next_try.filter(|_| counts.waiting > 0),
                problem: problem.filter(|_| counts.waiting > 0),
            })
        })
        .await
    }

    /// `outbox_retry`: sends a refused change again.
    ///
    /// # Errors
    /// When there is no refused change of this key any more, or the mirror can't be written.
    pub async fn outbox_retry(&self, by: ByKey) -> Result<(), UiError> {
        self.decide(move |mirror, keys, now| Ok(mirror.outbox_retry(&by.key, keys(), now)?)).await?;
        self.opened()?.sync.expedite();
        Ok(())
    }

    /// `outbox_discard`: takes back a change that waits, or gives up one that was refused or is in conflict.
    ///
    /// # Errors
    /// When there is none such any more, or the mirror can't be written.
    pub async fn outbox_discard(&self, by: ByKey) -> Result<(), UiError> {
        self.decide(move |mirror, _, _| {
            let change = mirror.queued(&by.key)?;
            let done = mirror.outbox_discard(&by.key)?;
            if let Some(change) = change.filter(|change| done && change.kind == Target::Setting)
                && let Some((_, name)) = change.id.split_once('/')
            {
                Assistant::new(mirror).taken_back(name)?;
            }
            Ok(done)
        })
        .await
    }

    /// `conflict_resolve`
    ///
    /// # Errors
    /// When the value needs to be another one, the slot is in conflict no more, or the mirror can't be written.
    pub async fn conflict_resolve(&self, form: ConflictForm) -> Result<(), UiError> {
        self.decide(move |mirror, keys, now| {
            let resolution = match form.take.as_str() {
                "mine" => Resolution::Mine,
                "theirs" => Resolution::Theirs,
                "edit" => {
                    let Some(change) = mirror.queued(&form.key)? else { return Ok(false) };
                    let value = typed(&change, &form.slot, form.value.as_deref(), &mirror.fields()?);
                    Resolution::Edit(value.map_err(|problem| UiError::fields(vec![problem]))?)
                }
                _ => return Err(UiError::field("take", "unknown-choice")),
            };
            let seen =
                base("value", form.base.as_deref()).map_err(|problem| UiError::fields(vec![problem]))?;
            Ok(mirror.outbox_resolve_seen(&form.key, &form.slot, resolution, seen.as_ref(), keys(), now)?)
        })
        .await
    }
}
