//! What people changed on this device, until the portal's rows show it (docs/SYNC.md, "Push").
//!
//! A change is some slots of one document (`licet_domain::slots`). It waits until it is handed out ([`Mirror::outbox_batch`])
//! and is then frozen: it is sent under its key as it was until it is answered ([`Mirror::outbox_answered`]). Once done it
//! stays laid over the portal's rows until the cursor has passed the number that the push answered (docs/SYNC.md, rule
//! 19). What could not be done is parked: it is shown and exported, and goes only when a person says so (docs/SYNC.md,
//! rule 17).
//!
//! The base of an edit is what stood in the slot when the edit began ([`Base`]): it comes from the form that was filled in,
//! so that what a pull brings meanwhile is never taken for something that its maker has seen.
//!
//! Edits are numbered. A newer one of a slot counts more than an older one, wherever both stand: there is one conflict a
//! slot, an accepted newer edit settles what was undecided about it, and no decision about an older one touches it.
//!
//! It is the one part of the mirror that the portal can't give again. It outlives a wipe; everything here is on the disk
//! when it returns (docs/SYNC.md, rule 20).

mod acknowledge;
mod export;
pub(crate) mod known;
mod lost;
mod queue;
mod resend;
mod resolve;
mod rows;

use crate::db::Mirror;
use crate::error::Result;
use crate::tables::laid_over::{NEWER, is_superseded, next_edit};
use crate::tables::slots;
use crate::{overlay, search_index};
use chrono::{DateTime, Utc};
use licet_domain::Target;
use licet_protocol::ErrorBody;
use licet_protocol::change::Slot;
use queue::{Based, Edit, queue};
use rows::read;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;

pub use crate::tables::laid_over::Base;
pub use acknowledge::Answered;
pub(crate) use acknowledge::{passed, send_again};
pub use lost::LostEdits;
pub(crate) use lost::find_lost;
pub(crate) use resend::{epoch_told, forget_others, horizon_told};
pub use resolve::Resolution;

/// A change as a person makes it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewChange {
    /// What the slots belong to.
    pub kind: Target,
    /// Names it within its kind. Not looked at for a comment, whose id is the key of the change that makes it.
    pub id: String,
    /// The new values by slot; null deletes. Whether they may stand there is judged before (`licet_domain::slots`).
    pub set: BTreeMap<String, Value>,
    /// What the change is about, for the list of changes.
    pub about: About,
}

/// What a change is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The entitlement, to open it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entitlement_id: Option<String>,
    /// What people know it by: a serial number, or the name of a user-defined field.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Where a change stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueuedState {
    /// To be sent. Further edits of the same document go into it.
    Waiting,
    /// Handed out to be sent, and not answered yet: whether it was done is not known.
    Sending,
    /// Done at the portal; shown as ours until the mirror has caught up.
    Sent,
    /// Somebody else changed the slot as well: theirs stands, ours is kept here.
    Conflict,
    /// Our deletion gave way to somebody's edit.
    GaveWay,
    /// The portal refused it for the reason beside it.
    Refused,
}

impl QueuedState {
    /// All of them, in the order of a change's life.
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Sending, Self::Sent, Self::Conflict, Self::GaveWay, Self::Refused];

    /// The word in the database, in exports and for the window.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Conflict => "conflict",
            Self::GaveWay => "gave_way",
            Self::Refused => "refused",
        }
    }

    /// The one named by `text`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether it needs a person.
    #[must_use]
    pub const fn is_undecided(self) -> bool {
        matches!(self, Self::Conflict | Self::GaveWay | Self::Refused)
    }
}

/// A change in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Queued {
    /// Names it. A parked part of a change that was otherwise done has a name of its own, which is never sent.
    pub key: String,
    /// What the slots belong to.
    pub kind: Target,
    /// Names it within its kind.
    pub id: String,
    /// What it is about.
    pub about: About,
    /// When it was made, by this machine's clock.
    pub made_at: DateTime<Utc>,
    /// Where it stands.
    pub state: QueuedState,
    /// Its slots, by name. Of a change that was done in part, those that were.
    pub slots: Vec<QueuedSlot>,
    /// Why it was refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ErrorBody>,
    /// Of a sent one: once the cursor has passed this number, the portal's rows show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// One slot of a change in the outbox.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QueuedSlot {
    /// Its name.
    pub slot: String,
    /// What it is to become.
    pub mine: Value,
    /// What was shown when the edit was made.
    pub before: Value,
    /// The sequence number of the slot's last change that the edit is based on.
    pub base: i64,
    /// What the portal holds instead, for one in conflict or one that gave way: as it was answered, or as it has come
    /// since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theirs: Option<Slot>,
    /// In exports, of a change that was done in part: it was not. It is parked in a change of its own, and stands here
    /// because the change may have to be sent again as it was.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
    /// The number of the edit; larger is newer.
    #[serde(default)]
    pub edited: i64,
}

/// How many changes there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OutboxCounts {
    /// Waiting, or on their way without an answer: what would be lost with the mirror.
    pub waiting: u64,
    /// In conflict, given way or refused: they need a person.
    pub undecided: u64,
    /// Done before, and sent again now that the portal was restored from a backup.
    pub again: u64,
}

/// What the portal holds instead may have changed again since it was answered: the newer counts. Slots of which a newer
/// edit waits or is on its way are taken out: what the portal holds may be that edit.
fn freshen(connection: &Connection, change: &mut Queued) -> Result<()> {
    if !matches!(change.state, QueuedState::Conflict | QueuedState::GaveWay) {
        return Ok(());
    }
    let mut open = Vec::with_capacity(change.slots.len());
    for slot in change.slots.drain(..) {
        if !is_superseded(connection, change.kind, &change.id, &slot.slot, slot.edited)? {
            open.push(slot);
        }
    }
    change.slots = open;
    let mut held = slots::of(connection, change.kind, &change.id)?;
    for slot in &mut change.slots {
        if let Some(held) = held.remove(&slot.slot)
            && slot.theirs.as_ref().is_none_or(|theirs| theirs.seq < held.seq)
        {
            slot.theirs = Some(held);
        }
    }
    Ok(())
}

impl Mirror {
    /// Queues a change and lays it over what is shown. It is on the disk when this returns (docs/SYNC.md, rule 20).
    /// Edits of a document that has a waiting change go into that one and keep its bases; a slot that is back at what
    /// it was is taken out.
    ///
    /// `key` is a UUIDv7 that names the change for good (docs/SYNC.md, rule 16). Answers the key of the change that now
    /// holds the edits; none when nothing is left to send.
    ///
    /// # Errors
    /// When the database can't be written, a full disk included: then nothing was saved.
    pub fn change(&self, change: &NewChange, key: Uuid, now: DateTime<Utc>) -> Result<Option<String>> {
        self.change_from(change, &BTreeMap::new(), key, now)
    }

    /// The same for a change that began earlier: `bases` are what its slots showed then. What they show now has been seen
    /// by its maker only where it is the same; else the edit goes out on the base that it began with, and what came since
    /// is in conflict with it. Slots without a base began with what they show now.
    ///
    /// # Errors
    /// When the database can't be written, a full disk included: then nothing was saved.
    pub fn change_from(
        &self,
        change: &NewChange,
        bases: &BTreeMap<String, Base>,
        key: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Option<String>> {
        let key = key.to_string();
        let id = if change.kind.is_named_by_key() { &key } else { &change.id };
        self.edit_outbox(|tx| {
            let edited = next_edit(tx)?;
            let edit = |(slot, value): (&String, &Value)| Edit {
                slot: slot.clone(),
                value: value.clone(),
                based: bases.get(slot).map_or(Based::Shown, |base| Based::Began(base.clone())),
                edited,
            };
            let edits = change.set.iter().map(edit).collect();
            let queued = queue(tx, change.kind, id, &change.about, edits, &key, now)?;
            overlay::reproject(tx, change.kind, id)?;
            Ok(queued)
        })
    }

    /// The changes in the outbox, at most `most`: those that need a person first, then in the order in which they were
    /// made. A change that was done in part is there twice: what was done, and, under a name of its own, what was not. A
    /// conflict in a slot of which a newer edit waits needs nobody until that is answered, and is left out.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn outbox(&self, most: usize) -> Result<Vec<Queued>> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        self.read(|connection| {
            let rest = "ORDER BY state IN ('waiting', 'sending', 'sent'), n LIMIT ?1";
            let mut all = read(connection, rest, &[&most], false)?;
            for change in &mut all {
                freshen(connection, change)?;
            }
            all.retain(|change| !change.slots.is_empty());
            Ok(all)
        })
    }

    /// The change of this key.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn queued(&self, key: &str) -> Result<Option<Queued>> {
        self.read(|connection| {
            let mut found = read(connection, "WHERE key = ?1", &[&key], false)?.pop();
            if let Some(change) = &mut found {
                freshen(connection, change)?;
            }
            Ok(found.filter(|change| !change.slots.is_empty()))
        })
    }

    /// The changes of one kind in the order in which they were made, those that were done and are not shown by the portal's
    /// rows yet among them.
    ///
    /// # Errors
    /// [`Error::Sqlite`](crate::Error) when the database can't be read.
    pub fn queued_of(&self, kind: Target) -> Result<Vec<Queued>> {
        self.read(|connection| read(connection, "WHERE kind = ?1 ORDER BY n", &[&kind.as_str()], false))
    }

    /// How many changes wait and how many need a person.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn outbox_counts(&self) -> Result<OutboxCounts> {
        let account = &self.identity().account_id;
        self.remembered(|connection| {
            let mut counts = OutboxCounts { again: resend::count(connection)?, ..OutboxCounts::default() };
            // A great many may wait: those are counted in the index alone.
            // What a device notes of itself waits for nobody, and is no loss.
            let (from, to) = (format!("{}/reminder-log:", account), format!("{}/reminder-log;", account));
            let mut statement = connection.prepare_cached(&format!(
                "SELECT state, count(*) FROM outbox WHERE state IN ('waiting', 'sending', 'refused') GROUP BY state
                 UNION ALL
                 SELECT state, -count(*) FROM outbox WHERE kind = 'setting' AND id > ?1 AND id < ?2
                     AND state IN ('waiting', 'sending', 'refused') GROUP BY state
                 UNION ALL
                 SELECT 'conflict', count(*) FROM outbox o
                 WHERE o.state IN ('conflict', 'gave_way') AND EXISTS (
                     SELECT 1 FROM outbox_slot s WHERE s.change = o.n AND NOT EXISTS ({NEWER})
                 )"
            ))?;
            let (mut waiting, mut undecided) = (0_i64, 0_i64);
            let rows = statement
                .query_map([from, to], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
            for row in rows {
                let (state, count) = row?;
                match QueuedState::parse(&state) {
                    Some(QueuedState::Waiting | QueuedState::Sending) => waiting += count,
                    Some(state) if state.is_undecided() => undecided += count,
                    _ => {}
                }
            }
            counts.waiting = u64::try_from(waiting).unwrap_or(0);
            counts.undecided = u64::try_from(undecided).unwrap_or(0);
            Ok(counts)
        })
    }

    /// Runs `work` on the outbox, durably, with the search work that follows from it.
    fn edit_outbox<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let (done, known) = self.write_durably(|tx| {
            let value = work(tx)?;
            search_index::index_few(tx)?;
            Ok((value, lost::known(tx)?))
        })?;
        known::write(self.path(), known);
        self.changed();
        Ok(done)
    }

    /// The same where the portal can say again what is written.
    fn settle_outbox<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let (done, known) = self.write(|tx| {
            let value = work(tx)?;
            search_index::index_few(tx)?;
            Ok((value, lost::known(tx)?))
        })?;
        known::write(self.path(), known);
        self.changed();
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::rows::WAITING_ROW;
    use super::{About, NewChange, Queued, QueuedState};
    use crate::{Error, Identity, Mirror, Page, RawKey};
    use chrono::DateTime;
    use licet_domain::Target;
    use licet_protocol::change::{Outcome, Slot};
    use rusqlite::StatementStatus;
    use serde_json::json;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn open(folder: &tempfile::TempDir) -> Mirror {
        let identity = Identity { portal_id: "p".into(), account_id: "a".into() };
        Mirror::open(&folder.path().join("m.db"), &RawKey::from_bytes([1; 32]), &identity).unwrap()
    }

    /// Tries again and again, on a disk with one page more each time; whatever fails must leave `state` as it was.
    fn on_a_disk_that_fills_up<T>(
        mirror: &Mirror,
        state: impl Fn(&Mirror) -> T,
        mut work: impl FnMut(&Mirror) -> crate::Result<()>,
    ) -> usize
    where
        T: PartialEq + std::fmt::Debug,
    {
        let before = state(mirror);
        let used: i64 =
            mirror.writer().connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        let limit = |pages: i64| {
            let set =
                mirror.writer().connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()));
            set.unwrap();
        };
        let mut failures = 0;
        for more in 0..100 {
            limit(used + more);
            match work(mirror) {
                Ok(()) => break,
                Err(Error::DiskFull) => failures += 1,
                Err(other) => panic!("{other}"),
            }
            assert_eq!(state(mirror), before, "with {more} pages more");
        }
        limit(1_000_000);
        failures
    }

    fn change(notes: &str) -> NewChange {
        NewChange {
            kind: Target::Annotation,
            id: "e".into(),
            set: BTreeMap::from([("notes".into(), json!(notes))]),
            about: About::default(),
        }
    }

    fn held(mirror: &Mirror) -> (Vec<Queued>, crate::Annotation) {
        (mirror.outbox(99).unwrap(), mirror.annotation("e").unwrap())
    }

    #[test]
    fn what_an_edit_costs_does_not_grow_with_how_many_wait() {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(&folder);
        let steps = |mirror: &Mirror| {
            let looked = mirror.read(|connection| {
                let mut statement = connection.prepare(WAITING_ROW)?;
                assert!(statement.exists(["annotation", "e"])?);
                Ok(statement.get_status(StatementStatus::VmStep))
            });
            looked.unwrap()
        };
        mirror.change(&change("first"), Uuid::from_u128(1), DateTime::UNIX_EPOCH).unwrap();
        let alone = steps(&mirror);
        for n in 2..40_u128 {
            let other = NewChange { id: format!("d{n}"), ..change("more") };
            mirror.change(&other, Uuid::from_u128(n), DateTime::UNIX_EPOCH).unwrap();
        }
        assert_eq!(steps(&mirror), alone);
    }

    #[test]
    fn rule_20_on_a_full_disk_nothing_is_said_to_be_saved_and_nothing_saved_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let mirror = open(&folder);
        let end = r#"{"op":"end","cursor":"c","more":false,"check":{"count":0,"digest":"0000000000000000"}}"#;
        mirror.apply_page(&Page::decode(end.into()).unwrap(), DateTime::UNIX_EPOCH).unwrap();
        mirror.change(&change("kept"), Uuid::from_u128(1), DateTime::UNIX_EPOCH).unwrap();
        let long = "x".repeat(40_000);

        let failures = on_a_disk_that_fills_up(&mirror, held, |mirror| {
            mirror.change(&change(&long), Uuid::from_u128(2), DateTime::UNIX_EPOCH).map(|_| ())
        });
        assert!(failures > 5, "an edit, {failures} times");

        let batch = mirror.outbox_batch(9).unwrap();
        let theirs = Slot { value: json!("y".repeat(40_000)), seq: 7, by: None, at: DateTime::UNIX_EPOCH };
        let outcome = Outcome {
            key: batch[0].key.clone(),
            status: 409,
            seq: Some(7),
            conflicts: BTreeMap::from([("notes".to_owned(), theirs)]),
            gave_way: BTreeMap::new(),
            error: None,
        };
        let failures = on_a_disk_that_fills_up(&mirror, held, |mirror| {
            mirror.outbox_answered(std::slice::from_ref(&outcome)).map(|_| ())
        });
        assert!(failures > 5, "an answer, {failures} times");
        assert_eq!(mirror.outbox(9).unwrap()[0].state, QueuedState::Conflict);
        assert_eq!(mirror.outbox(9).unwrap()[0].slots[0].mine, json!(long), "ours is kept beside theirs");

        let put = json!({
            "op": "put", "kind": "annotation", "id": "e", "rev": 7,
            "body": {"slots": {"notes": {"value": "z".repeat(200_000), "seq": 7, "at": "2026-11-01T10:00:00Z"}}},
        });
        let page = format!("{put}\n{}", r#"{"op":"end","cursor":"d","more":false,"seq":7}"#);
        let page = Page::decode(page.into()).unwrap();
        let failures = on_a_disk_that_fills_up(&mirror, held, |mirror| {
            mirror.apply_page(&page, DateTime::UNIX_EPOCH).map(|_| ())
        });
        assert!(failures > 5, "a page, {failures} times");
        assert!(mirror.annotation("e").unwrap().slots["notes"].conflict, "the outbox is whole after all");
        let export = mirror.outbox_export().unwrap();
        drop(mirror);
        assert_eq!(open(&folder).outbox_export().unwrap(), export, "and on the disk");
    }
}
